"""The real QGIS desktop on a screen of its own: an algorithm's dialog, its Run button, and what is on the map then."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.skipif(not (shutil.which("xvfb-run") and shutil.which("qgis")), reason="needs qgis, xvfb-run")


@pytest.fixture
def desktop(engine_python, home, tmp_path):
    """desktop(jobs): (algorithm, values) run in dialogs one after another; returns what is seen then."""

    def go(*jobs):
        folder, profile = tmp_path / "desktop", tmp_path / "profiles" / "profiles" / "default"
        folder.mkdir()
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / "geoenc").symlink_to(ROOT)
        (profile / "QGIS").mkdir()
        settings = "[PythonPlugins]\ngeoenc=true\nprocessing=true\n\n[qgis]\ncheckVersion=false\n"
        (profile / "QGIS" / "QGIS3.ini").write_text(settings)
        (folder / "jobs.json").write_text(json.dumps(jobs))
        variables = {
            **os.environ,
            "GEOENC_PYTHON": engine_python,
            "GEOENC_HOME": str(home),
            "GEOENC_TEST_FOLDER": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(tmp_path),
        }
        variables.pop("QGIS_CUSTOM_CONFIG_PATH", None)
        started = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", _binary(), "--nologo", "--noversioncheck"]
        code = Path(__file__).with_name("desktop_run.py")
        ended = subprocess.run(
            [*started, "--profiles-path", str(tmp_path / "profiles"), "--code", str(code)],
            env=variables,
            capture_output=True,
            text=True,
            timeout=400,
        )
        file = folder / "seen.json"
        assert file.is_file(), ended.stdout[-3000:] + ended.stderr[-3000:]
        seen = json.loads(file.read_text(encoding="utf-8"))
        assert "fault" not in seen, seen["fault"]
        return seen

    return go


def _binary():
    # Debian's qgis is a script that passes options on.
    return "qgis.bin" if shutil.which("qgis.bin") else "qgis"


def test_what_a_dialog_makes_looks_right(desktop, run, engine, scene, tmp_path):
    cells, book, scene = str(tmp_path / "e.tif"), str(tmp_path / "b.safetensors"), scene(640, 480, name="olinda.tif")
    assert run("encode", {"INPUT": scene, "ENCODER": "rcf", "OUTPUT": cells})[0]
    assert run("fitgeocentroids", {"INPUTS": [cells], "CLUSTERS": 5, "COLOURS": "pca", "OUTPUT_BOOK": book})[0]
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_RGB", "OUTPUT_DISTANCE", "OUTPUT_MARGIN"), "TEMPORARY_OUTPUT")
    before = sorted(tmp_path.iterdir())
    seen = desktop(
        ("geoenc:applygeocentroids", {"INPUT": cells, "BOOK": book, **outputs}),
        # A path, as a user gives who has not loaded the picture.
        ("geoenc:resample", {"INPUT": scene, "TARGET_GSD": 1, "OUTPUT": "TEMPORARY_OUTPUT"}),
    )
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "desktop", tmp_path / "profiles"])
    coarser, group = seen["tree"]  # not in the group of the run before, though its layer is the current one
    assert coarser["style"] == "multibandcolor"
    assert group["group"] == "olinda · Apply geocentroids"
    layers = group["nodes"]
    source = " · olinda · rcf 0.5 m"
    assert [layer["layer"] for layer in layers] == [
        f"{what}{source}" for what in ("classes", "class colours", "margin", "distance")
    ]
    assert [layer["style"] for layer in layers] == ["paletted", "multibandcolor", *["singlebandpseudocolor"] * 2]
    legend = [label for label in layers[0]["legend"] if label.startswith("class ")]
    assert len(legend) == 5
    assert all(re.fullmatch(r"class \d · [\d.,]+ (m²|ha)", label) for label in legend), legend
    assert [layer["open"] for layer in layers] == [True, False, True, True]
    for layer in layers:
        assert "Encoder: rcf" in layer["abstract"]
        assert "geoenc:applygeocentroids INPUT=" in layer["history"][0]
        assert layer["licences"]


def test_a_loaded_stack_plays_and_a_video_needs_the_stack_alone(desktop, scene, tmp_path):
    rasters = [scene(96, 64, name=f"x_2020{month:02d}01.tif") for month in range(1, 5)]
    folder = tmp_path / "s"
    seen = desktop(
        ("geoenc:encodestack", {"INPUTS": rasters, "ENCODER": "rcf", "OUTPUT_FOLDER": str(folder), "LOAD": True}),
        ("geoenc:animate", {"STACK": str(folder / "stack.json")}),
    )
    assert seen["time"]["range"] == ["2020-01-01", "2020-04-01"]
    assert seen["time"]["step"][0] == 1
    assert seen["time"]["frames"] == 4
    ((name, video),) = seen["results"]
    assert name == "Video"
    assert Path(video).suffix == ".mp4"
    # Where QGIS has put it: a video of H.264.
    assert Path(video).read_bytes()[4:8] == b"ftyp"


def test_a_batch_makes_what_its_rows_ask_for_and_the_window_lives(desktop, scene, tmp_path):
    rows = [
        {"INPUT": scene(name=f"{name}.tif"), "ENCODER": "rcf", "OUTPUT": str(tmp_path / f"{name}_cells.tif")}
        for name in ("olinda", "recife")
    ]
    seen = desktop(("geoenc:encode", rows))
    assert seen["batches"][0]["log"].count("correctly executed") == 2, seen["batches"][0]["log"]
    assert {group["group"]: [layer["layer"] for layer in group["nodes"]] for group in seen["tree"]} == {
        f"{name} · Encode raster": [f"{what} · {name} · rcf 0.5 m" for what in ("embeddings in colours", "embeddings")]
        for name in ("olinda", "recife")
    }
    assert seen["batches"][0]["turns"] > 10, "the window did not answer while the engine worked"
