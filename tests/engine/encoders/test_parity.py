"""Encoders give what their authors' code gives: the authors' own outputs where they are at hand, and transformers'."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from helpers.checkpoints import LVD, SAT, authors_vit, dofa, imported
from helpers.parity import cosine, encoded
from safetensors.numpy import load_file

from geoenc_qgis.encoders import registry

TOLERANCE = 2e-5
DINO = {
    "vits16_tiny/dinov3_vits16_pretrain_lvd1689m-08c60483.pth": LVD,
    "vits16_tiny/hf": LVD,
    "vit7b16_tiny/dinov3_vit7b16_pretrain_sat493m-a6675841.pth": SAT,
    "convnext_tiny_small/dinov3_convnext_tiny_pretrain_lvd1689m-21b726bb.pth": LVD,
}


@pytest.mark.parametrize("checkpoint", DINO)
@pytest.mark.parametrize("case", ["square", "rect"])
def test_dinov3_from_file_to_raster(shared, engine_home, tmp_path, checkpoint, case):
    path = shared / "fixtures" / "dinov3" / checkpoint
    reference = load_file(path.parent / "io.safetensors")
    if f"{case}.pixel_values" not in reference:
        pytest.skip("the fixture has no such case")
    encoder = imported(**{"folder" if path.is_dir() else "file": path})
    assert imported(**{"folder" if path.is_dir() else "file": path}) == encoder, "the same file is the same encoder"
    mean, std = (np.array(values)[:, None, None] for values in DINO[checkpoint])
    for pixels, want in zip(reference[f"{case}.pixel_values"], reference[f"{case}.patches"], strict=True):
        image = pixels * std + mean
        cells = encoded(tmp_path, image, encoder)
        want = want.reshape(cells.shape)
        assert np.abs(cells - want).max() <= TOLERANCE
        rough = encoded(tmp_path, image, encoder, precision="bfloat16")
        assert cosine(rough, want) >= 0.9999


@pytest.mark.parametrize("checkpoint", DINO)
def test_dinov3_leaves_out_what_fills_no_patch_as_the_authors_do(shared, engine_home, checkpoint):
    path = shared / "fixtures" / "dinov3" / checkpoint
    reference = load_file(path.parent / "io.safetensors")
    encoder = registry.load(imported(**{"folder" if path.is_dir() else "file": path}))
    encoder.statistics([0.0], [1.0])
    pixels = torch.from_numpy(reference["ragged.pixel_values"])[:, None]
    found = encoder.encode(pixels).flatten(1, 3).numpy()
    assert np.abs(found - reference["ragged.patches"]).max() <= TOLERANCE


@pytest.mark.parametrize("entry", ["encoder", "target_encoder"])
def test_vjepa2_video(shared, engine_home, entry):
    """Whole windows, rectangles, an odd count of frames, a pair and a single image."""
    folder = shared / "fixtures" / "vjepa2" / "vitl_tiny"
    reference = load_file(folder / "io.safetensors")
    name = imported(file=folder / "vitl.pt", entry=entry)
    for precision in ("float32", "bfloat16"):
        encoder = registry.load(name, precision=precision)
        encoder.statistics([0.0], [1.0])
        cases = {key.partition(".")[0] for key in reference}
        assert len(cases) == 6
        for case in cases:
            found = encoder.encode(torch.from_numpy(reference[f"{case}.pixel_values_videos"])).flatten(1, 3).numpy()
            want = reference[f"{case}.tokens.{entry}"]
            if precision == "float32":
                assert np.abs(found - want).max() <= TOLERANCE, case
            assert cosine(found, want) >= 0.9999, case


def test_vjepa2_image_to_raster(shared, engine_home, tmp_path):
    folder = shared / "fixtures" / "vjepa2" / "vitl_tiny"
    reference = load_file(folder / "io.safetensors")
    image = reference["single.pixel_values_videos"][0, 0] * np.array(LVD[1])[:, None, None]
    image = image + np.array(LVD[0])[:, None, None]
    cells = encoded(tmp_path, image, imported(file=folder / "vitl.pt"))
    assert np.abs(cells - reference["single.tokens.encoder"].reshape(cells.shape)).max() <= TOLERANCE


@pytest.mark.parametrize("case", ["rgb", "s2_9"])
def test_dofa_to_raster(shared, engine_home, tmp_path, case):
    folder = shared / "fixtures" / "dofa" / "v1_tiny"
    reference = load_file(folder / "io.safetensors")
    encoder = imported(file=folder / "DOFA_ViT_base_e100.pth")
    waves = ";".join(map(str, reference[f"{case}.wavelengths"]))
    for pixels, want in zip(
        reference[f"{case}.pixel_values"], reference[f"{case}.final_norm_of_checkpoint"], strict=True
    ):
        cells = encoded(tmp_path, pixels, encoder, wavelengths=waves)
        want = want[1:].reshape(cells.shape)
        assert np.abs(cells - want).max() <= TOLERANCE
        rough = encoded(tmp_path, pixels, encoder, wavelengths=waves, precision="bfloat16")
        assert cosine(rough, want) >= 0.9999


def saved_model(folder, kind: str, seed: int = 0, **options):
    """A small model of transformers with random, nowhere degenerate weights; saved in Hub layout, and ready to run."""
    import transformers

    torch.manual_seed(seed)
    config = getattr(transformers, f"{kind}Config")(**options)
    if kind != "DINOv3ConvNext":
        config._attn_implementation = "sdpa"
    model = getattr(transformers, f"{kind}Model")(config).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.05 if parameter.dim() > 1 else 0.5)
    model.save_pretrained(folder)
    return model


VITS = {
    "hidden_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "patch_size": 16,
    "num_register_tokens": 4,
    "key_bias": False,
}
DINOV2 = {"hidden_size": 128, "num_hidden_layers": 2, "num_attention_heads": 2, "patch_size": 14, "image_size": 98}
VJEPA = {
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "pred_hidden_size": 32,
    "pred_num_attention_heads": 2,
    "pred_num_hidden_layers": 1,
}
MODELS = {
    "dinov3 vit": ("DINOv3ViT", dict(VITS, intermediate_size=256)),
    "dinov3 gated": ("DINOv3ViT", dict(VITS, intermediate_size=192, use_gated_mlp=True, hidden_act="silu")),
    "dinov3 without biases": ("DINOv3ViT", dict(VITS, intermediate_size=64, query_bias=False, value_bias=False)),
    "dinov3 convnext": ("DINOv3ConvNext", {"hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 2, 1]}),
    "dinov2": ("Dinov2", DINOV2),
    "dinov2 gated": ("Dinov2", dict(DINOV2, use_swiglu_ffn=True)),
    "dinov2 with registers": ("Dinov2WithRegisters", dict(DINOV2, num_register_tokens=4)),
    "vjepa2 heads of 64": ("VJEPA2", dict(VJEPA, hidden_size=128)),
    "vjepa2 heads of 80": ("VJEPA2", dict(VJEPA, hidden_size=160)),
}


@pytest.mark.parametrize("name", MODELS)
def test_same_as_transformers(name, engine_home, tmp_path):
    kind, options = MODELS[name]
    model = saved_model(tmp_path / "model", kind, **options)
    encoder = registry.load(imported(folder=tmp_path / "model", name=name))
    encoder.statistics([0.0], [1.0])
    patch = encoder.card.patch
    side = 7 * patch
    pixels = torch.randn(2, 4 if kind == "VJEPA2" else 1, 3, side, side)
    with torch.inference_mode():
        if kind == "VJEPA2":
            model.config.crop_size = side
            for layer in model.encoder.layer:
                layer.attention.grid_size = 7
            want = model(pixels, skip_predictor=True).last_hidden_state
        else:
            tokens = model(pixels[:, 0]).last_hidden_state
            prefix = {"DINOv3ViT": 5, "Dinov2WithRegisters": 5}.get(kind, 1)
            want = tokens[:, prefix:]
    found = encoder.encode(pixels).flatten(1, 3)
    assert found.shape == want.shape
    assert float((found - want).abs().max()) <= TOLERANCE


def test_dinov2_stretches_positions_as_its_authors_do(engine_home, tmp_path):
    """With registers: by size with antialiasing, as transformers has it. Without: by the authors' factor, which adds
    0.1."""
    model = saved_model(tmp_path / "model", "Dinov2WithRegisters", **MODELS["dinov2 with registers"][1])
    encoder = registry.load(imported(folder=tmp_path / "model", name="stretched"))
    encoder.statistics([0.0], [1.0])
    pixels = torch.randn(1, 1, 3, 5 * 14, 9 * 14)
    with torch.inference_mode():
        want = model(pixels[:, 0]).last_hidden_state[:, 5:]
    assert float((encoder.encode(pixels).flatten(1, 3) - want).abs().max()) <= TOLERANCE
    saved_model(tmp_path / "plain", "Dinov2", **MODELS["dinov2"][1])
    plain = registry.load(imported(folder=tmp_path / "plain", name="plain")).module
    grid = plain.pos_embed[0, 1:].view(7, 7, -1).permute(2, 0, 1)[None]
    by_authors = torch.nn.functional.interpolate(grid, scale_factor=(5.1 / 7, 9.1 / 7), mode="bicubic")
    by_size = torch.nn.functional.interpolate(grid, size=(5, 9), mode="bicubic")
    found = plain._positions(5, 9)[0].T.reshape(by_authors[0].shape)
    assert torch.equal(found, by_authors[0])
    assert float((by_size - by_authors).abs().max()) > 1e-3, "the two would differ visibly"


def test_periods_of_the_file_are_used(engine_home, tmp_path):
    """Released files hold periods rounded to bfloat16; the authors' code uses them as they are."""
    exact = authors_vit()
    torch.save(exact, tmp_path / "dinov3_lvd1689m_exact.pth")
    rounded = {**exact, "rope_embed.periods": exact["rope_embed.periods"].bfloat16()}
    torch.save(rounded, tmp_path / "dinov3_lvd1689m_rounded.pth")
    pixels = torch.rand(1, 1, 3, 96, 160)
    one, other = (
        registry.load(imported(file=tmp_path / f"dinov3_lvd1689m_{name}.pth")) for name in ("exact", "rounded")
    )
    assert torch.equal(other.module.rope_embed.periods, rounded["rope_embed.periods"].float())
    assert 1e-6 < float((one.encode(pixels) - other.encode(pixels)).abs().max()) < 0.1
    half = registry.load(imported(file=tmp_path / "dinov3_lvd1689m_exact.pth"), precision="bfloat16")
    assert torch.equal(half.module.rope_embed.periods, exact["rope_embed.periods"]), "frequencies stay float32"


def test_dofa_2_has_patches_of_14_and_takes_bands_in_any_order(engine_home, tmp_path):
    torch.save(dofa(2, patch=14), tmp_path / "dofav2_vit_base_e150.pth")
    encoder = registry.load(imported(file=tmp_path / "dofav2_vit_base_e150.pth"))
    assert encoder.card.patch == 14
    encoder.statistics([0.5], [0.2])
    pixels, waves = torch.rand(1, 1, 4, 112, 224), [0.665, 0.56, 0.49, 0.842]
    found = encoder.encode(pixels, waves)
    assert found.shape == (1, 1, 8, 16, 64)
    order = [3, 0, 2, 1]
    again = encoder.encode(pixels[:, :, order], [waves[i] for i in order])
    assert float((found - again).abs().max()) < TOLERANCE
    assert float((found - encoder.encode(pixels, [0.49, 0.56, 0.665, 0.842])).abs().max()) > 1e-3
