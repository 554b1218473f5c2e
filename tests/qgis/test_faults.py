"""What a user gets to read when something is given wrongly."""

from __future__ import annotations

import os
import subprocess

import pytest
from conftest import ROOT
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)


@pytest.fixture
def fault(run, fake, scene, tmp_path):
    """fault(**parameters): what encode says to a good raster with these values."""
    fake("echo")
    good = scene()

    def of(**parameters):
        values = {"INPUT": good, "OUTPUT": str(tmp_path / "out.tif"), **parameters}
        ok, _, feedback = run("encode", values)
        return "" if ok else feedback.text()

    return of


def test_nothing_wrong(fault):
    assert fault() == ""
    assert fault(BANDS="3;2;1", TARGET_GSD=1, ENCODER="rcf") == ""
    assert fault(BANDS=[3, 2, 1], TARGET_GSD=None) == ""


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"BANDS": "9"}, "band 9 was asked for, but the raster has 3 bands"),
        ({"BANDS": [0]}, "band 0 was asked for"),
        ({"BANDS": "3,2"}, "such as 3;2;1"),
        ({"ENCODER": "nope"}, "choose one of: geoenc-conv, rcf"),
        ({"SCALING": "percentil"}, "choose one of: auto, none, uint8"),
        ({"TARGET_GSD": 0}, "at least 0.0001"),
        ({"TARGET_GSD": -1}, "at least 0.0001"),
        ({"TARGET_GSD": float("nan")}, "finite"),
        ({"TARGET_GSD": "wide"}, "is not a number"),
        ({"BATCH_SIZE": 1.5}, "whole number"),
        ({"TARGET_CRS": "EPSG:99999999"}, "not a coordinate system"),
        ({"EXTENT": "here"}, "write it as xmin,xmax,ymin,ymax"),
        ({"EXTENT": "600000,600000,5300000,5300000 [EPSG:32632]"}, "is not a rectangle"),
        ({"OUTPUT": "out.png"}, "end its name 'out.png' with .tif"),
        ({"SCALING_FROM": "/nowhere/at.all"}, "there is no file '/nowhere/at.all'"),
        ({"INPUT": "/nowhere/at.all.tif"}, "neither a raster file that exists nor a raster layer"),
        ({"INPUT": os.sep}, "is a folder"),
    ],
)
def test_values(fault, parameters, words):
    assert words in fault(**parameters)


def test_unreadable_rasters(fault, tmp_path):
    path = tmp_path / "raster.tif"
    path.write_bytes(b"")
    assert "is empty (0 bytes)" in fault(INPUT=str(path))
    path.write_text("no raster")
    assert "not a raster that GDAL can read: " in fault(INPUT=str(path))


def test_overwriting_the_input(fault, scene):
    path = scene(name="same.tif")
    assert "would overwrite INPUT" in fault(INPUT=path, OUTPUT=path)


def test_output_folder_that_is_a_file(fault, tmp_path):
    (tmp_path / "file").write_text("")
    assert "there is no folder" in fault(OUTPUT=str(tmp_path / "missing" / "out.tif"))
    assert "there is no folder" in fault(OUTPUT=str(tmp_path / "file" / "out.tif"))


@pytest.mark.parametrize("name", ["encode", "listencoders"])
def test_missing_engine_is_said_with_what_to_do(geoenc, monkeypatch, scene, tmp_path, name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
    values = {"INPUT": scene(), "OUTPUT": str(tmp_path / "out.tif")}
    for python in ("", "/nowhere/python"):
        monkeypatch.setenv("GEOENC_PYTHON", python)
        for ok, text in (algorithm.canExecute(), algorithm.checkParameterValues(values, QgsProcessingContext())):
            assert not ok
            assert "geoenc:installengine" in text
            assert python in text


def test_installing_needs_no_engine(geoenc):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:installengine")
    assert algorithm.canExecute()[0]
    assert algorithm.checkParameterValues({}, QgsProcessingContext())[0]


def test_qgis_process_says_it_too(scene, tmp_path):
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "geoenc:encode", f"--INPUT={scene()}"]
    environment = {**os.environ, "GEOENC_PYTHON": "/nowhere/python"}
    answer = subprocess.run(
        [*command, f"--OUTPUT={tmp_path / 'out.tif'}"], env=environment, capture_output=True, text=True
    )
    assert answer.returncode == 1
    assert "geoenc:installengine" in answer.stdout + answer.stderr
    assert "Traceback" not in answer.stdout + answer.stderr


def test_a_graphs_child_checks_the_value_as_it_was_given(geoenc, fake, scene, tmp_path):
    """QGIS 3.22 would run the default encoder instead, and not ask checkParameterValues."""
    from conftest import Feedback

    pids = fake("echo")
    model = QgsProcessingModelAlgorithm("m", "m")
    for definition in (QgsProcessingParameterRasterLayer("R", "R"), QgsProcessingParameterString("E", "E", "nope")):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    child = QgsProcessingModelChildAlgorithm("geoenc:encode")
    child.setChildId("encode")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("R")])
    child.addParameterSources("ENCODER", [QgsProcessingModelChildParameterSource.fromModelParameter("E")])
    model.addChildAlgorithm(child)
    feedback = Feedback()
    _, ok = model.run({"R": scene(), "E": "nope"}, QgsProcessingContext(), feedback)
    assert not ok
    assert "choose one of: geoenc-conv, rcf" in feedback.text()
    assert not pids.exists(), "the engine was not asked"
