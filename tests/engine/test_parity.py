"""Encoders give what their authors' code gives: the authors' own outputs where they are at hand, and transformers'."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from rasterio.crs import CRS
from safetensors.numpy import load_file, save_file

from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.jobs import job_class

LVD = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
SAT = ([0.430, 0.411, 0.296], [0.213, 0.156, 0.143])
TOLERANCE = 2e-5
DINO = {
    "vits16_tiny/dinov3_vits16_pretrain_lvd1689m-08c60483.pth": LVD,
    "vits16_tiny/hf": LVD,
    "vit7b16_tiny/dinov3_vit7b16_pretrain_sat493m-a6675841.pth": SAT,
    "convnext_tiny_small/dinov3_convnext_tiny_pretrain_lvd1689m-21b726bb.pth": LVD,
}


def imported(**params) -> str:
    params = {key.upper(): str(value) if key != "accept_licence" else value for key, value in params.items()}
    return job_class("importencoder").of({"ACCEPT_LICENCE": True, **params}).run(Report())["ENCODER"]


def encoded(tmp_path, write_raster, image: np.ndarray, encoder: str, **params) -> np.ndarray:
    """Cells (h, w, C) of a picture (C, H, W) of one tile, encoded the way a user does."""
    import rasterio

    path = write_raster(tmp_path / "in.tif", image.astype(np.float32), crs=CRS.from_epsg(32632))
    job = {
        "INPUT": path,
        "ENCODER": encoder,
        "SCALING": "none",
        "PRECISION": "float32",
        "DTYPE": "float32",
        "DEVICE": "cpu",
        "MARGIN": 0,
        "NO_GEOREFERENCE": True,
        "TILE_SIZE": f"{image.shape[1]}x{image.shape[2]}",
        "OUTPUT": str(tmp_path / "out.tif"),
        **params,
    }
    job_class("encode").of(job).run(Report())
    with rasterio.open(tmp_path / "out.tif") as out:
        return out.read().transpose(1, 2, 0)


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float(((a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)).mean())


@pytest.mark.parametrize("checkpoint", DINO)
@pytest.mark.parametrize("case", ["square", "rect"])
def test_dinov3_from_file_to_raster(shared, engine_home, tmp_path, write_raster, checkpoint, case):
    path = shared / "fixtures" / "dinov3" / checkpoint
    reference = load_file(path.parent / "io.safetensors")
    if f"{case}.pixel_values" not in reference:
        pytest.skip("the fixture has no such case")
    encoder = imported(**{"folder" if path.is_dir() else "file": path})
    assert imported(**{"folder" if path.is_dir() else "file": path}) == encoder, "the same file is the same encoder"
    mean, std = (np.array(values)[:, None, None] for values in DINO[checkpoint])
    for pixels, want in zip(reference[f"{case}.pixel_values"], reference[f"{case}.patches"], strict=True):
        image = pixels * std + mean
        cells = encoded(tmp_path, write_raster, image, encoder)
        want = want.reshape(cells.shape)
        assert np.abs(cells - want).max() <= TOLERANCE
        rough = encoded(tmp_path, write_raster, image, encoder, PRECISION="bfloat16")
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


def test_vjepa2_image_to_raster(shared, engine_home, tmp_path, write_raster):
    folder = shared / "fixtures" / "vjepa2" / "vitl_tiny"
    reference = load_file(folder / "io.safetensors")
    image = reference["single.pixel_values_videos"][0, 0] * np.array(LVD[1])[:, None, None]
    image = image + np.array(LVD[0])[:, None, None]
    cells = encoded(tmp_path, write_raster, image, imported(file=folder / "vitl.pt"))
    assert np.abs(cells - reference["single.tokens.encoder"].reshape(cells.shape)).max() <= TOLERANCE


@pytest.mark.parametrize("case", ["rgb", "s2_9"])
def test_dofa_to_raster(shared, engine_home, tmp_path, write_raster, case):
    folder = shared / "fixtures" / "dofa" / "v1_tiny"
    reference = load_file(folder / "io.safetensors")
    encoder = imported(file=folder / "DOFA_ViT_base_e100.pth")
    waves = ";".join(map(str, reference[f"{case}.wavelengths"]))
    for pixels, want in zip(
        reference[f"{case}.pixel_values"], reference[f"{case}.final_norm_of_checkpoint"], strict=True
    ):
        cells = encoded(tmp_path, write_raster, pixels, encoder, WAVELENGTHS=waves)
        want = want[1:].reshape(cells.shape)
        assert np.abs(cells - want).max() <= TOLERANCE
        rough = encoded(tmp_path, write_raster, pixels, encoder, WAVELENGTHS=waves, PRECISION="bfloat16")
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
VJEPA = {"num_hidden_layers": 2, "num_attention_heads": 2, "pred_hidden_size": 32, "pred_num_attention_heads": 2, "pred_num_hidden_layers": 1}  # fmt: skip
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
    """With registers: by size with antialiasing, as transformers has it. Without: by the authors' factor, which adds 0.1."""
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


def authors_vit(width=128, depth=2, hidden=256, head=64, gated=False, bias=True, **more) -> dict[str, torch.Tensor]:
    """A checkpoint as DINOv3's authors write it, random."""
    from geoenc_qgis.encoders.families.dinov3 import AUTHORS, DinoV3
    from geoenc_qgis.encoders.importing.recipe import Recipe
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(1)
    mlp = "swiglu" if gated else "gelu"
    shape = Shape(
        width=width, depth=depth, heads=width // head, hidden=hidden, mlp=mlp, qkv_bias=bias, layer_scale=True
    )
    made = {}
    for name, tensor in DinoV3(shape, 16, 4).state_dict().items():
        names = Recipe(card=None, wanted={}, rules=AUTHORS).sources(name)
        for part, source in zip(
            torch.randn(tensor.shape).mul(0.2 if tensor.dim() > 1 else 0.5).chunk(len(names)), names, strict=True
        ):
            made[source] = part.contiguous()
    made["rope_embed.periods"] = 100.0 ** (torch.arange(head // 4) / (head // 4))
    return made | {"mask_token": torch.zeros(1, width)} | more


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


def test_satellite_weights_are_told_by_their_norm(engine_home, tmp_path):
    """local_cls_norm is in the SAT-493M ViT-L only; a ViT of another size must say it by its name."""
    width = 128
    norms = {"local_cls_norm.weight": torch.ones(width), "local_cls_norm.bias": torch.zeros(width)}
    torch.save(authors_vit(**norms), tmp_path / "weights.pth")
    with pytest.raises(EncoderError, match="SAT-493M"):
        imported(file=tmp_path / "weights.pth")
    (tmp_path / "weights.pth").rename(tmp_path / "dinov3_sat493m.pth")
    card, _ = registry.find(imported(file=tmp_path / "dinov3_sat493m.pth"))
    assert card.mean == SAT[0]
    assert card.gsd == 0.6


def dofa(version: int, width=64, patch=16) -> dict[str, torch.Tensor]:
    """A checkpoint as DOFA's authors write it, random; neighbouring rows alike in the current order for version 1."""
    from geoenc_qgis.encoders.families.dofa import Dofa
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(version)
    shape = Shape(width=width, depth=2, heads=width // 64, hidden=128, layer_scale=version == 2)
    state = Dofa(shape, patch, (224 // patch) ** 2, "current").state_dict()
    made = {name: torch.randn(tensor.shape).mul(0.05) for name, tensor in state.items()}
    if version == 2:
        made = {name if name.startswith("patch_embed.") else f"model.{name}": value for name, value in made.items()}
        made |= {"norm.weight": torch.ones(width), "norm.bias": torch.zeros(width)}
    return made


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


def test_dofa_copies_without_a_final_norm(engine_home, tmp_path):
    made = {name: tensor for name, tensor in dofa(1).items() if not name.startswith("norm.")}
    torch.save(made, tmp_path / "dofa_base_patch16_224-7cc0f413.pth")
    said = []
    params = {"FILE": str(tmp_path / "dofa_base_patch16_224-7cc0f413.pth")}
    card, _ = registry.find(job_class("importencoder").of(params).run(Report(said.append))["ENCODER"])
    assert card.architecture["kernel_layout"] == "first", "its name tells"
    assert any("no final norm" in event.get("text", "") for event in said)


def test_dofa_kernel_order_is_seen_or_said(engine_home, tmp_path):
    """Trained kernels are smooth: neighbouring pixels have like rows. Which order the rows are in shows by that."""
    made = dofa(1, width=256)
    smooth = torch.randn(1, 1, 256, 128).expand(16, 16, -1, -1) + 0.3 * torch.randn(16, 16, 256, 128)
    name = "patch_embed.weight_generator.fc_weight.weight"
    for layout, rows in (("current", smooth), ("first", smooth.permute(2, 0, 1, 3))):
        torch.save({**made, name: rows.reshape(-1, 128).clone()}, tmp_path / f"{layout}.pth")
        card, _ = registry.find(imported(file=tmp_path / f"{layout}.pth", name=layout))
        assert card.architecture["kernel_layout"] == layout
    torch.save(made, tmp_path / "random.pth")
    said = []
    job_class("importencoder").of({"FILE": str(tmp_path / "random.pth")}).run(Report(said.append))
    assert any("can't be told" in event.get("text", "") for event in said)
    (tmp_path / "card.json").write_text('{"architecture": {"kernel_layout": "first"}}')
    card, _ = registry.find(imported(file=tmp_path / "random.pth", card=tmp_path / "card.json"))
    assert card.architecture["kernel_layout"] == "first"


def test_first_key_that_does_not_fit_is_named(engine_home, tmp_path):
    good = authors_vit()
    faults = {
        "'blocks.1.mlp.fc2.bias' is missing": {k: v for k, v in good.items() if k != "blocks.1.mlp.fc2.bias"},
        "'blocks.0.attn.qkv.weight' is 384x64 instead of 384x128": {
            **good,
            "blocks.0.attn.qkv.weight": torch.zeros(384, 64),
        },
        "'head.weight' is not part of it": {**good, "head.weight": torch.zeros(2, 2)},
    }
    faults["'storage_tokens' is missing"] = {k: v for k, v in good.items() if k != "storage_tokens"}
    for text, tensors in faults.items():
        path = tmp_path / "dinov3_lvd1689m.pth"
        torch.save(tensors, path)
        with pytest.raises(EncoderError, match=text):
            imported(file=path)
    torch.save(good, path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(EncoderError, match="cut short"):
        imported(file=path)
    torch.save({"a": torch.zeros(300)}, path, _use_new_zipfile_serialization=False)
    for size in range(0, path.stat().st_size - 1, 97):
        (tmp_path / "old.pth").write_bytes(path.read_bytes()[:size])
        with pytest.raises(EncoderError, match=r"damaged|empty"):
            imported(file=tmp_path / "old.pth")
    torch.save({"some": torch.zeros(3)}, path)
    with pytest.raises(EncoderError, match="no encoder that can be told"):
        imported(file=path)
    path.write_bytes(b"no weights")
    with pytest.raises(EncoderError, match="damaged"):
        imported(file=path)
    save_file({"some": np.zeros(3)}, tmp_path / "some.safetensors")
    with pytest.raises(EncoderError, match="no encoder that can be told"):
        imported(file=tmp_path / "some.safetensors")
    assert not list(registry.user_models().glob(".*"))


class Trap:
    """What a malicious checkpoint would hold."""

    def __reduce__(self):
        return (print, ("run!",))


def test_nothing_in_a_checkpoint_is_run(engine_home, tmp_path, capfd):
    torch.save({"storage_tokens": torch.zeros(1, 4, 8), "trap": Trap()}, tmp_path / "trap.pth")
    with pytest.raises(EncoderError, match="runs nothing"):
        imported(file=tmp_path / "trap.pth")
    assert "run!" not in capfd.readouterr().out


def test_what_training_leaves_beside_weights_is_no_harm(engine_home, tmp_path):
    import argparse

    beside = {"args": argparse.Namespace(lr=0.1), "loss": np.float64(0.5), "epoch": 100}
    torch.save({"model": authors_vit(), **beside}, tmp_path / "dinov3_lvd1689m.pth")
    assert imported(file=tmp_path / "dinov3_lvd1689m.pth")


def test_licence_is_asked_for_and_offline_is_said(engine_home, tmp_path, monkeypatch):
    torch.save(authors_vit(), tmp_path / "dinov3_lvd1689m.pth")
    with pytest.raises(InputError, match="DINOv3 License"):
        imported(file=tmp_path / "dinov3_lvd1689m.pth", accept_licence=False)
    with pytest.raises(InputError, match="DINOv3 License"):
        imported(name="dinov3-vits16-lvd1689m", accept_licence=False)
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(EncoderError, match="can't be downloaded"):
        imported(name="dinov3-vits16-lvd1689m")
    with pytest.raises(EncoderError, match="not on this machine") as fault:
        registry.load("dinov3-vits16-lvd1689m")
    assert "dinov3_vits16_pretrain_lvd1689m-08c60483.pth" in fault.value.hint


def test_a_package_travels(engine_home, tmp_path):
    torch.save(authors_vit(), tmp_path / "dinov3_lvd1689m.pth")
    first = imported(file=tmp_path / "dinov3_lvd1689m.pth", name="first")
    folder = registry.user_models() / first
    second = imported(folder=folder, name="second")
    pixels = torch.rand(1, 1, 3, 64, 64)
    assert torch.equal(registry.load(first).encode(pixels), registry.load(second).encode(pixels))
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("card.json", "model.safetensors"):
        (copy / name).write_bytes((folder / name).read_bytes())
    (copy / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:-4] + b"abcd")
    with pytest.raises(EncoderError, match="not those of its card"):
        imported(folder=copy, name="third")


def test_large_checkpoints_are_converted_in_parts(engine_home, tmp_path, monkeypatch):
    from geoenc_qgis.encoders.importing import recipe

    monkeypatch.setattr(recipe, "SHARD", 200_000)
    torch.save(authors_vit(), tmp_path / "dinov3_lvd1689m.pth")
    parts = imported(file=tmp_path / "dinov3_lvd1689m.pth", name="parts")
    monkeypatch.undo()
    whole = imported(file=tmp_path / "dinov3_lvd1689m.pth", name="whole")
    assert len(registry.find(parts)[0].files) > 2
    pixels = torch.rand(1, 1, 3, 64, 64)
    assert torch.equal(registry.load(parts).encode(pixels), registry.load(whole).encode(pixels))
