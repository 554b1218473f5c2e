"""Key dates and videos through QGIS: layers with dates, chaining, files that players open, and faults in one
sentence."""

from __future__ import annotations

import csv

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsDateTimeRange, QgsProcessing, QgsProject, QgsRasterLayer


@pytest.fixture
def rasters(scene):
    """Four dates; the third is of other ground."""
    paths = []
    for month in range(1, 5):
        path = scene(96, 64, name=f"x_2020{month:02d}01.tif")
        if month == 3:
            raster = gdal.Open(path, gdal.GA_Update)
            for band in range(1, 4):
                one = raster.GetRasterBand(band)
                one.WriteRaster(0, 0, 96, 64, bytes(255 - value // 2 for value in reversed(one.ReadRaster())))
            one = raster = None
        paths.append(path)
    return paths


@pytest.fixture
def stack(run, engine, rasters, tmp_path):
    ok, results, feedback = run("encodestack", {"INPUTS": rasters, "OUTPUT_FOLDER": str(tmp_path / "s")})
    assert ok, feedback.text()
    return results["STACK"]


def test_key_dates_chain_into_a_stack(run, stack, rasters, tmp_path):
    table = str(tmp_path / "k.csv")
    values = {"STACK": stack, "COUNT": 3, "OUTPUT": table, "OUTPUT_HTML": str(tmp_path / "k.html")}
    ok, results, feedback = run("keyframes", values)
    assert ok, feedback.text()
    assert results["SELECTED"] == [rasters[0], rasters[2], rasters[3]]
    with open(table, encoding="utf-8", newline="") as file:
        assert [row["chosen"] for row in csv.DictReader(file)] == ["1", "0", "1", "1"]
    ok, again, feedback = run(
        "encodestack", {"INPUTS": results["SELECTED"], "OUTPUT_FOLDER": QgsProcessing.TEMPORARY_OUTPUT}
    )
    assert ok, feedback.text()
    assert again["STACK"].endswith("stack.json")


def test_layers_bring_their_dates(run, engine, scene, tmp_path):
    """Files whose names show no date; layers that do, in another order."""
    from geoenc.processing_algorithms.dated import set_range, utc_moment

    layers = []
    for name, year in (("a", 2003), ("b", 2001), ("c", 2002)):
        layer = QgsRasterLayer(scene(96, 64, name=f"{name}.tif"), name)
        set_range(layer, QgsDateTimeRange(utc_moment(f"{year}-05-01T00:00:00Z"), utc_moment(f"{year}-05-01T23:59:59Z")))
        layers.append(layer)
    QgsProject.instance().addMapLayers(layers)
    frames = tmp_path / "f"
    ok, results, feedback = run("animate", {"INPUTS": layers, "OUTPUT_FRAMES": str(frames)})
    assert ok, feedback.text()
    assert results["OUTPUT_FRAMES"] == str(frames)
    assert sorted(path.name for path in frames.iterdir()) == [f"{year}-05-01.png" for year in (2001, 2002, 2003)]
    table = str(tmp_path / "k.csv")
    ok, results, feedback = run("keyframes", {"INPUTS": layers, "COUNT": 2, "OUTPUT": table})
    assert ok, feedback.text()
    assert [path[-5:] for path in results["SELECTED"]] == ["b.tif", "a.tif"]
    QgsProject.instance().removeAllMapLayers()


def test_video_of_a_stack(run, stack, tmp_path):
    out = {name: str(tmp_path / f"v.{name}") for name in ("mp4", "gif")}
    values = {"STACK": stack, "STACKS": [stack], "LAYOUT": "side", "SIZE": 96, "FPS": 4}
    ok, results, feedback = run("animate", {**values, "OUTPUT_MP4": out["mp4"], "OUTPUT_GIF": out["gif"]})
    assert ok, feedback.text()
    assert (results["OUTPUT_MP4"], results["OUTPUT_GIF"]) == (out["mp4"], out["gif"])
    gif = gdal.Open(out["gif"])
    assert (gif.RasterXSize, gif.RasterYSize) == (3 * 96 + 8, 64)
    with open(out["mp4"], "rb") as file:
        assert file.read(12)[4:8] == b"ftyp"
    assert not list(tmp_path.glob(".*"))


def test_a_stack_alone_becomes_a_video(run, stack):
    ok, results, feedback = run("animate", {"STACK": stack})
    assert ok, feedback.text()
    assert "4 frames at 1 per second" in feedback.text()
    assert results["VIDEO"] == results["OUTPUT_MP4"]
    assert results["VIDEO"].endswith(".mp4")


def test_faults_in_one_sentence(run, stack, tmp_path):
    mp4 = str(tmp_path / "v.mp4")
    for name, values, text in (
        (
            "animate",
            {"STACK": stack, "STACKS": [str(tmp_path / "no.json")], "OUTPUT_MP4": mp4},
            "(STACKS): there is no file",
        ),
        ("animate", {"STACK": stack, "LAYOUT": "round", "OUTPUT_MP4": mp4}, "choose one of: single, side, stacked"),
        ("animate", {"STACK": stack, "ALPHA": 2, "OUTPUT_MP4": mp4}, "at most 1"),
        ("animate", {"STACK": stack, "START": "soon", "OUTPUT_MP4": mp4}, "First date (START) 'soon' is not a date"),
        ("animate", {"OUTPUT_MP4": mp4}, "Nothing to work on: give Stack (STACK) or Rasters (INPUTS)."),
        ("keyframes", {"STACK": stack, "COUNT": 1, "OUTPUT": str(tmp_path / "k.csv")}, "at least 2"),
        ("keyframes", {"OUTPUT": str(tmp_path / "k.csv")}, "give Stack (STACK) or Rasters (INPUTS)"),
    ):
        ok, _, feedback = run(name, values)
        said = feedback.text()
        assert not ok
        assert text in said, said
        assert "Traceback" not in said
    assert not (tmp_path / "v.mp4").exists()


def test_outputs_are_declared(geoenc):
    outputs = {}
    for name in ("keyframes", "animate"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
        outputs[name] = {output.name(): output.type() for output in algorithm.outputDefinitions()}
    assert outputs["keyframes"]["SELECTED"] == "outputMultilayer"
    assert {"OUTPUT_MP4", "OUTPUT_GIF", "OUTPUT_FRAMES"} <= set(outputs["animate"])
