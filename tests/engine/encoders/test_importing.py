"""Weights of others become encoders: what does not fit is named, nothing is run, licences are asked for, packages
travel."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from helpers.checkpoints import SAT, authors_vit, dofa, imported
from safetensors.numpy import save_file

from geoenc_qgis import ImportEncoder
from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry


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


def test_dofa_copies_without_a_final_norm(engine_home, tmp_path):
    made = {name: tensor for name, tensor in dofa(1).items() if not name.startswith("norm.")}
    torch.save(made, tmp_path / "dofa_base_patch16_224-7cc0f413.pth")
    said = []
    params = {"file": str(tmp_path / "dofa_base_patch16_224-7cc0f413.pth")}
    card, _ = registry.find(ImportEncoder(**params).run(Report(said.append))["ENCODER"])
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
    ImportEncoder(file=str(tmp_path / "random.pth")).run(Report(said.append))
    assert any("don't show the order" in event.get("text", "") for event in said)
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
    with pytest.raises(EncoderError, match="no encoder that GeoEnc recognises"):
        imported(file=path)
    path.write_bytes(b"no weights")
    with pytest.raises(EncoderError, match="damaged"):
        imported(file=path)
    save_file({"some": np.zeros(3)}, tmp_path / "some.safetensors")
    with pytest.raises(EncoderError, match="no encoder that GeoEnc recognises"):
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

    monkeypatch.setattr(recipe, "SHARD_BYTES", 200_000)
    torch.save(authors_vit(), tmp_path / "dinov3_lvd1689m.pth")
    parts = imported(file=tmp_path / "dinov3_lvd1689m.pth", name="parts")
    monkeypatch.undo()
    whole = imported(file=tmp_path / "dinov3_lvd1689m.pth", name="whole")
    assert len(registry.find(parts)[0].files) > 2
    pixels = torch.rand(1, 1, 3, 64, 64)
    assert torch.equal(registry.load(parts).encode(pixels), registry.load(whole).encode(pixels))
