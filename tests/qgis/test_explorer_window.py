"""The Explorer in QGIS's own program: runs of clicks and keys are done again from files, in a fresh profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT
from test_explorer import picture
from test_explorer_time import changed

pytestmark = pytest.mark.skipif(
    not (shutil.which("xvfb-run") and os.access("/usr/bin/qgis", os.X_OK)), reason="needs xvfb-run and QGIS's program"
)


def replayed(run, raster, out, engine_python, *more):
    """What the session saw in the end, and each step by what was clicked or typed on."""
    command = [sys.executable, str(ROOT / "scripts" / "clicks"), "replay", str(raster), str(run), str(out), *more]
    ended = subprocess.run(
        [*command, "--python", engine_python], capture_output=True, text=True, timeout=900, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    facts = json.loads((out / "facts.json").read_text())
    return facts, {next(iter(fact["step"].values())): fact["clicks"] for fact in facts["steps"][::-1]}


def test_from_a_raster_to_class_polygons_by_clicks_alone(tmp_path, engine_python):
    run = ROOT / "tests" / "qgis" / "runs" / "class_map.json"
    raster = picture(tmp_path / "fields.tif")
    facts, clicks = replayed(run, raster, tmp_path / "out", engine_python, "--record")
    assert clicks["geoencExplorer.look_button"] == 2, "colours"
    assert clicks["canvas/viewport"] == 3, "what looks like this"
    assert facts["likest"] == 50
    names = ["Stripes", "Meadow", "Lake", "Noise"]
    assert [label.partition(" · ")[0] for label in facts["legend"]] == sorted(names)
    assert facts["polygons"] >= 4
    assert facts["tree"][0] == "GeoEnc Explorer"
    assert not [text for text in facts["bar"] if "Deleting" in text], "Backspace is the Explorer's alone"
    ran = {"encode", "embeddingrgb", "similarity", "findplaces", "trainclassifier", "classify", "querypoints"}
    assert {f"geoenc:{name}" for name in ran} <= set(facts["history"])
    done = [step for step in json.loads(run.read_text())["steps"] if "picture" not in step]
    recorded = json.loads((tmp_path / "out" / "recorded.json").read_text())["steps"]
    assert [without_place(step) for step in recorded] == [without_place(step) for step in done], "as it was recorded"
    for one, other in zip(recorded, done):
        assert one.get("at", []) == pytest.approx(other.get("at", []), abs=0.02)


def without_place(step):
    return {key: value for key, value in step.items() if key != "at"}


def test_from_a_stack_to_a_change_that_is_played(tmp_path, run, engine, engine_python):
    first = picture(tmp_path / "x_20200101.tif")
    dates = [first, changed(first, tmp_path / "x_20210101.tif"), changed(first, tmp_path / "x_20220101.tif")]
    ok, results, feedback = run("encodestack", {"INPUTS": dates, "TARGET_GSD": 1, "OUTPUT_FOLDER": f"{tmp_path}/s"})
    assert ok, feedback.text()
    steps = ROOT / "tests" / "qgis" / "runs" / "change.json"
    stack = f"stack={results['STACK']}"
    facts, _ = replayed(steps, first, tmp_path / "out", engine_python, "--with", stack)
    assert facts["dates"] == 3
    assert facts["date"] > 0, "it was played"
    assert facts["change"][0] == 0
    assert facts["change"][1] > 0.1
