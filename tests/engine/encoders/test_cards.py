"""Cards of encoders: whatever a file says, one sentence and no hang; what is installed also runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest
from helpers.checkpoints import save_vit
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis import ImportEncoder, ListEncoders
from geoenc_qgis.core.errors import EncoderError, GeoEncError, InputError, OutputError
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.architectures import check_card

KNOWN = {
    "conv": "geoenc-conv",
    "rcf": "rcf",
    "dinov2": "dinov2-vits14-reg",
    "dinov3": "dinov3-vits16-lvd1689m",
    "convnext": "dinov3-convnext-tiny-lvd1689m",
    "vjepa2": "vjepa2-vitl-256",
    "vjepa2_1": "vjepa2.1-vitb-384",
    "dofa": "dofa-v1-base",
}
ABSURD = (1e29, 10**9, -1, 0, "many", None, [], {}, True, float("nan"))
JEPA = {"width": 64, "depth": 2, "heads": 1, "hidden": 128, "bands": 3, "tubelet": 1}


def bundled(family: str) -> dict:
    if family == "jepa":
        card = json.loads((registry.BUNDLED_FOLDER / "geoenc-conv.json").read_text(encoding="utf-8"))
        return {**card, "id": "jepa", "family": "jepa", "architecture": JEPA, "dims": 64, "sha256": None}
    return json.loads((registry.BUNDLED_FOLDER / f"{KNOWN[family]}.json").read_text(encoding="utf-8"))


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path))
    return tmp_path


def opened(home, card: dict) -> None:
    """Load an encoder of that card, with the bundled weights beside it."""
    folder = home / "models" / "odd"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "card.json").write_text(json.dumps({**card, "id": "odd"}))
    for name in card["files"] if isinstance(card.get("files"), list) else []:
        shutil.copy(registry.BUNDLED_FOLDER / "geoenc-conv.safetensors", folder / str(name))
    registry.load("odd")


@pytest.mark.parametrize("family", [*KNOWN, "jepa"])
def test_absurd_architectures_are_one_sentence(home, family):
    good = bundled(family)
    for key in good["architecture"]:
        for value in ABSURD:
            if family == "rcf" and (value is True or (key == "seed" and value in (0, 10**9))):
                continue  # these it can draw
            with pytest.raises((EncoderError, InputError)) as error:
                opened(home, {**good, "architecture": {**good["architecture"], key: value}})
            assert error.value.hint, (key, value)
    for architecture in ({}, {**good["architecture"], "more": 1}):
        with pytest.raises(EncoderError):
            opened(home, {**good, "architecture": architecture})


@pytest.mark.parametrize(
    "change",
    [
        {"files": []},
        {"files": ["../up.safetensors"]},
        {"files": "x"},
        {"mean": [0.1]},
        {"mean": [0.1] * 4, "std": [1] * 4},
        {"std": [1, 0, 1]},
        {"std": [1, float("nan"), 1]},
        {"mean": None},
        {"dims": 64},
        {"dims": 10**9},
        {"patch": 8},
        {"patch": -16},
        {"tile": 10**12},
        {"tile": 8},
        {"bands": 4},
        {"bands": 0},
        {"tubelet": 2},
        {"margin": -1},
        {"gsd": 0},
        {"sha256": "short"},
        {"family": "other"},
        {"family": "dinov2"},
        {"licence": None},
    ],
    ids=str,
)
def test_cards_that_lie_are_refused(home, change):
    opened(home, bundled("conv"))
    with pytest.raises((EncoderError, InputError)) as error:
        opened(home, {**bundled("conv"), **change})
    assert error.value.hint


@pytest.mark.parametrize("text", ["[" * 100_000, "{" * 10, "[]", "1", " " * 2_000_000, '{"id": "\\ud800"}'])
def test_files_that_are_not_cards(home, text):
    (home / "models" / "odd").mkdir(parents=True)
    (home / "models" / "odd" / "card.json").write_text(text)
    with pytest.raises(EncoderError, match="damaged"):
        registry.load("odd")
    with pytest.raises(EncoderError):
        ImportEncoder(folder=str(home), card=str(home / "models/odd/card.json")).run()


@pytest.mark.parametrize("family", [*KNOWN, "jepa"])
def test_known_cards_still_run(family):
    card = registry.EncoderCard.model_validate(bundled(family))
    if family == "rcf":
        registry.load("rcf")
    else:
        check_card(card)


@pytest.mark.parametrize(
    "told",
    [{"architecture": {"width": 10**9}}, {"architecture": {"heads": 1}, "dims": 63}, {"architecture": [1]},
     {"mean": [0.1] * 5, "std": [1] * 5}, {"dims": 10**9}, {"architecture": {"depth": 1}}, {"citation": "\ud800"},
     {"architecture": {"odd": "\ud800"}}],
    ids=str,
)  # fmt: skip
def test_what_could_not_run_is_not_installed(home, tmp_path, told):
    folder = save_vit(tmp_path / "vit", depth=2)
    (tmp_path / "c.json").write_text(json.dumps(told))
    job = {"folder": str(folder), "card": str(tmp_path / "c.json"), "name": "odd", "accept_licence": True}
    with pytest.raises((EncoderError, InputError)) as error:
        ImportEncoder(**job).run()
    assert error.value.hint
    assert not list((home / "models").glob("*"))


@pytest.mark.parametrize("value", [10**12, 0, -1, "x", None, [1]])
@pytest.mark.parametrize(
    "key", ["hidden_size", "num_hidden_layers", "num_attention_heads", "patch_size", "num_register_tokens"]
)
def test_configurations_of_no_encoder(home, tmp_path, key, value):
    folder = save_vit(tmp_path / "vit", depth=1)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, key: value}))
    with pytest.raises(GeoEncError) as error:
        ImportEncoder(folder=str(folder), accept_licence=True).run()
    assert error.value.hint


def test_a_card_remembers_files_of_any_name(home, tmp_path):
    file = save_vit(tmp_path / "vit", depth=1) / "model.safetensors"
    odd = shutil.copy(file, file.with_name("Gewichte (1) größer.safetensors"))
    ImportEncoder(file=str(odd), name="odd", accept_licence=True).run()
    assert registry.find("odd")[0].original == odd.name
    assert registry.load("odd")


def test_a_home_that_is_a_file(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("")
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    with pytest.raises(OutputError, match="GEOENC_HOME is a file"):
        ListEncoders().run()


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory as Linux does")
def test_no_room_for_a_library_is_told(tmp_path):
    raster = saved_raster(tmp_path / "r.tif", ground())
    job = ["encode", "--input", raster, "--output", str(tmp_path / "o.tif"), "--encoder", "rcf"]
    limited = (
        "import resource, runpy; resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20)); "
        "runpy.run_module('geoenc_qgis', run_name='__main__')"
    )
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", limited, *job]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert "too little memory" in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "o.tif").exists()


def test_a_family_that_nobody_knows_is_refused():
    from geoenc_qgis.encoders.architectures import check_card

    card = registry.read_card(registry.BUNDLED_FOLDER / "rcf.json").model_copy(update={"family": "<b>"})
    with pytest.raises(EncoderError, match="family '<b>'"):
        check_card(card)
