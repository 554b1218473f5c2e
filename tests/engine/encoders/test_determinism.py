"""A cell's embedding depends on its pixels, the encoder and the precision: not on batch, threads or what else is
encoded."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from helpers.rasters import ground
from safetensors.torch import save_file

from geoenc_qgis import Encode
from geoenc_qgis.encoders import convnext, steady
from geoenc_qgis.encoders.base import EncoderCard, Licence
from geoenc_qgis.encoders.families import conv, dinov2, dinov3, dofa, jepa, vjepa2, vjepa2_1
from geoenc_qgis.encoders.network import Network, tensor_shapes
from geoenc_qgis.encoders.vit import Shape

WAVES = [0.49, 0.56, 0.665, 0.842]


def shape(width: int, **more) -> Shape:
    return Shape(**{"width": width, "depth": 2, "heads": width // 64, "hidden": 4 * width, "layer_scale": True, **more})


# name -> module, patch, frames, bands; widths as published, few layers
FAMILIES = {
    "conv": (lambda: conv.Conv(32, 2, 3), 16, 1, 3),
    "dinov2": (lambda: dinov2.DinoV2(shape(384), 14, 0, 37 * 37), 14, 1, 3),
    "dinov2 with registers": (lambda: dinov2.DinoV2(shape(768, depth=1), 14, 4, 37 * 37), 14, 1, 3),
    "dinov3": (lambda: dinov3.DinoV3(shape(384), 16, 4), 16, 1, 3),
    "dinov3 gated": (lambda: dinov3.DinoV3(shape(384, mlp="swiglu", hidden=1536), 16, 4), 16, 1, 3),
    "dinov3 convnext": (lambda: convnext.ConvNext((1, 1, 2, 1), (96, 192, 384, 768)), 32, 1, 3),
    "vjepa2": (lambda: vjepa2.VJepa2(shape(1024, depth=1, layer_scale=False), 16), 16, 4, 3),
    "vjepa2.1": (lambda: vjepa2_1.VJepa21(shape(768, depth=1, layer_scale=False), 16), 16, 4, 3),
    "vjepa2.1 of an image": (lambda: vjepa2_1.VJepa21(shape(768, depth=1, layer_scale=False), 16), 16, 1, 3),
    "dofa": (lambda: dofa.Dofa(shape(768, depth=1, layer_scale=False), 16, 196, "current"), 16, 1, 4),
    "pico": (lambda: jepa.Jepa(jepa.SIZES["pico"], 4, 16, 1), 16, 1, 4),
    "pico of frames": (lambda: jepa.Jepa(jepa.SIZES["tiny"], 4, 16, 2), 16, 4, 4),
}


def loaded(family: str, folder, precision: str) -> Network:
    """An encoder of that family with random weights, loaded as any other is."""
    make, patch, _, bands = FAMILIES[family]
    with torch.device("meta"):
        module = make()
    chance = torch.Generator().manual_seed(1)
    tensors = {}
    for name, size in tensor_shapes(module).items():
        drawn = torch.randn(size, generator=chance)
        tensors[name] = drawn * 0.02 if len(size) > 1 else 1 + 0.1 * drawn
    save_file(tensors, folder / "w.safetensors")
    card = EncoderCard(
        id="any",
        title="Any",
        family="any",
        dims=module.norm.normalized_shape[0] if hasattr(module, "norm") else module.dims,
        patch=patch,
        files=["w.safetensors"],
        mean=[0.4] * bands,
        std=[0.2] * bands,
        bands=bands,
        licence=Licence(name="none"),
    )
    return Network(card, folder, module, "cpu", precision)


@pytest.fixture
def threads():
    """`torch.set_num_threads`; set back after the test."""
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("family", FAMILIES)
def test_no_tile_is_changed_by_its_batch(family, precision, tmp_path, threads):
    encoder = loaded(family, tmp_path, precision)
    _, patch, frames, bands = FAMILIES[family]
    for pixels in (32, 64, 96, 128, 224) if family in ("conv", "dinov3") and precision == "float32" else (32, 96):
        side = max(1, pixels // patch) * patch
        tiles = torch.rand(8, frames, bands, side, side, generator=torch.Generator().manual_seed(2))
        want = encoder.encode(tiles, WAVES)
        assert torch.isfinite(want).all() and want.std() > 0
        for size in (1, 2, 3, 5):
            found = torch.cat([encoder.encode(some, WAVES) for some in tiles.split(size)])
            if precision == "float32":
                assert torch.equal(found, want), f"{pixels} px in batches of {size}"
            else:  # processors with AMX round products of many rows in another way
                alike = torch.nn.functional.cosine_similarity(found, want, -1)
                assert alike.min() > 0.999, f"{pixels} px in batches of {size}"


@pytest.mark.parametrize("kernel", [(16, 16), (1, 16, 16), (2, 16, 16)])
@pytest.mark.parametrize("count", [1, 2, 8])
def test_patches_in_bfloat16_are_those_of_float32(kernel, count):
    """oneDNN's own convolution of eight volumes is off by more than their deviation on some processors."""
    torch.manual_seed(0)
    module = (steady.Conv2d if len(kernel) == 2 else steady.Conv3d)(4, 192, kernel, stride=kernel)
    pixels = torch.rand(count, 4, *kernel[:-2], 32, 32)
    with torch.inference_mode():
        want = module(pixels)
        found = module.to(torch.bfloat16)(pixels.bfloat16()).float()
    torch.testing.assert_close(found, want, atol=0.03, rtol=0.01)


@pytest.mark.parametrize("family", FAMILIES)
def test_no_tile_is_changed_by_threads(family, tmp_path, threads):
    encoder = loaded(family, tmp_path, "float32")
    _, patch, frames, bands = FAMILIES[family]
    for pixels in (32, 96):
        side = max(1, pixels // patch) * patch
        tiles = torch.rand(3, frames, bands, side, side, generator=torch.Generator().manual_seed(2))
        threads(1)
        want = encoder.encode(tiles, WAVES)
        for count in (2, 3):
            threads(count)
            if family == "dofa":  # its kernels are made once for a set of wavelengths
                encoder.module.patch_embed._made = None
            assert torch.equal(encoder.encode(tiles, WAVES), want), f"{pixels} px by {count} threads"
            assert torch.equal(encoder.encode(tiles[:1], WAVES), want[:1]), f"one of {pixels} px by {count} threads"


def test_without_onednn_each_tile_goes_alone(tmp_path, monkeypatch):
    """As in torch for macOS; same values but for rounding, and any batch alike."""
    encoder = loaded("dinov3", tmp_path, "float32")
    tiles = torch.rand(5, 1, 3, 32, 32)
    usual = encoder.encode(tiles)
    from geoenc_qgis.encoders import network

    monkeypatch.setattr(steady, "HAS_ONEDNN", False)
    monkeypatch.setattr(network, "HAS_ONEDNN", False)
    found = encoder.encode(tiles)
    assert torch.equal(found, torch.cat([encoder.encode(tile) for tile in tiles.split(1)]))
    torch.testing.assert_close(found, usual, atol=2e-5, rtol=0)


@pytest.mark.parametrize("rows", [1, 2, 7, 300])
def test_steady_layers_are_torchs(rows):
    x, weight, bias = torch.randn(rows, 48), torch.randn(96, 48), torch.randn(96)
    with torch.inference_mode():
        torch.testing.assert_close(steady.linear(x, weight, bias), torch.nn.functional.linear(x, weight, bias))
        torch.testing.assert_close(steady.linear(x, weight, None), torch.nn.functional.linear(x, weight))
        torch.testing.assert_close(steady.silu(x), torch.nn.functional.silu(x))
        image, kernel = torch.randn(2, 6, rows + 4, 9), torch.randn(8, 3, 3, 3)
        found = steady.conv(image, kernel, torch.ones(8), (2, 1), (1, 1), 2)
        want = torch.nn.functional.conv2d(image, kernel, torch.ones(8), (2, 1), (1, 1), 1, 2)
        torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)
        clip, kernel = (
            torch.randn(2, 3, 5, 2 * rows + 1, 9),
            torch.randn(8, 3, 2, 2, 4),
        )  # windows side by side, an edge over
        found = steady.conv(clip, kernel, torch.ones(8), (2, 2, 4), (0, 1, 1))
        want = torch.nn.functional.conv3d(clip, kernel, torch.ones(8), (2, 2, 4), (0, 1, 1))
        torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)


def encoded(source: str, out, **params) -> tuple[np.ndarray, rasterio.Affine]:
    given = {"input": source, "output": str(out), "dtype": "float32", "scaling": "uint8", "device": "cpu", **params}
    Encode(**given).run()
    with rasterio.open(out) as file:
        return file.read(), file.transform


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("encoder", ["rcf", "geoenc-conv", "tiny"])
def test_no_cell_is_changed_by_batch_or_extent(encoder, precision, tiny_encoder, tmp_path, write_raster):
    """19 tiles of 96 px and more, in batches that end odd (8 + 8 + 3); the same cells when a part is asked for."""
    encoder = tiny_encoder if encoder == "tiny" else encoder
    source = write_raster(tmp_path / "in.tif", ground(64 * 3, 64 * 7))
    given = {"encoder": encoder, "precision": precision, "tile_size": "96", "margin": 1}
    whole, place = encoded(source, tmp_path / "whole.tif", batch_size=8, **given)
    for batch in (1, 2, 3):
        found, _ = encoded(source, tmp_path / f"{batch}.tif", batch_size=batch, **given)
        np.testing.assert_array_equal(found, whole)
    rows, cols = whole.shape[1:]
    west, north = place @ (cols // 3, rows // 4)
    east, south = place @ (cols - 2, rows - 1)
    with rasterio.open(source) as file:
        extent = f"{west},{east},{south},{north} [{file.crs}]"
    part, at = encoded(source, tmp_path / "part.tif", batch_size=8, extent=extent, **given)
    col, row = (round(value) for value in ~place @ (at.c, at.f))
    np.testing.assert_array_equal(part, whole[:, row : row + part.shape[1], col : col + part.shape[2]])
