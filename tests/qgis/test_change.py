"""Change and classes of a stack through QGIS: styles that it reads, dated layers, polygons, and what is said of bad
input."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProcessing, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def stack(run, engine, scene, tmp_path):
    """A stack of three dates."""
    rasters = [scene(160, 120, name=f"x_2020{month}01.tif") for month in ("01", "02", "03")]
    dark = gdal.Open(rasters[2], gdal.GA_Update)
    for number in range(1, dark.RasterCount + 1):
        band = dark.GetRasterBand(number)
        pixels = band.ReadRaster(0, 0, 64, 48)
        band.WriteRaster(0, 0, 64, 48, bytes(255 - value for value in pixels))
    del band, dark
    ok, results, feedback = run("encodestack", {"INPUTS": rasters, "OUTPUT_FOLDER": str(tmp_path / "s")})
    assert ok, feedback.text()
    return results["STACK"]


def test_change_its_legend_and_polygons(run, stack, tmp_path):
    values = {"OUTPUT": "c.tif", "OUTPUT_WHEN": "w.tif", "OUTPUT_STEPS": "steps", "OUTPUT_POLYGONS": "p.gpkg"}
    values = {name: str(tmp_path / value) for name, value in values.items()}
    ok, results, feedback = run("stackchange", {"STACK": stack, **values})
    assert ok, feedback.text()
    assert set(values) <= set(results)
    assert gdal.Open(results["OUTPUT"]).RasterCount == 3
    change, when = QgsRasterLayer(results["OUTPUT"]), QgsRasterLayer(results["OUTPUT_WHEN"])
    assert change.renderer().type() == "singlebandpseudocolor"
    assert when.renderer().type() == "paletted"
    labels = {int(one.value): one.label for one in when.renderer().classes()}
    assert labels[20200301] == "2020-02-01 → 2020-03-01"
    layer = QgsVectorLayer(results["OUTPUT_POLYGONS"], "patches", "ogr")
    assert layer.isValid()
    assert {"id", "area_m2", "mean", "largest", "start", "end"} <= set(layer.fields().names())
    first = next(layer.getFeatures())
    assert (first["start"], first["end"]) == ("2020-02-01", "2020-03-01")
    assert layer.crs() == change.crs()


def test_layers_of_steps_that_nobody_asked_for_are_missed(run, stack, tmp_path):
    ok, _, feedback = run("stackchange", {"STACK": stack, "LOAD": True, "OUTPUT": str(tmp_path / "c.tif")})
    assert ok, feedback.text()
    assert "give OUTPUT_STEPS a folder" in feedback.text()


def test_temporary_polygons(run, stack):
    temporary = dict.fromkeys(("OUTPUT", "OUTPUT_POLYGONS"), QgsProcessing.TEMPORARY_OUTPUT)
    ok, results, feedback = run("stackchange", {"STACK": stack, "THRESHOLD": 0.01, **temporary})
    assert ok, feedback.text()
    assert ogr.Open(results["OUTPUT_POLYGONS"]).GetLayer(0).GetFeatureCount() >= 1


@pytest.mark.parametrize(
    ("name", "folder", "group"),
    [("stackchange", "OUTPUT_STEPS", "change"), ("stackclasses", "OUTPUT_FOLDER", "classes")],
)
def test_layers_have_their_dates(run, stack, tmp_path, name, folder, group):
    values = {"STACK": stack, folder: str(tmp_path / "made"), "LOAD": True}
    if name == "stackchange":
        values["OUTPUT"] = str(tmp_path / "c.tif")
    else:
        book = {"STACK": stack, "CLUSTERS": 4, "OUTPUT_BOOK": str(tmp_path / "b.safetensors")}
        ok, results, feedback = run("fitgeocentroids", book)
        assert ok, feedback.text()
        values["BOOK"] = results["OUTPUT_BOOK"]
    from conftest import Feedback

    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
    _, ok = algorithm.run(values, context, Feedback())
    assert ok
    waiting = {path: details for path, details in context.layersToLoadOnCompletion().items() if "made" in path}
    assert len(waiting) == (2 if name == "stackchange" else 3)
    for path, details in waiting.items():
        layer = QgsRasterLayer(path, details.name)
        assert layer.renderer().type() == ("singlebandpseudocolor" if name == "stackchange" else "paletted")
        project.addMapLayer(layer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
    nodes = project.layerTreeRoot().findGroup(f"made ({group})").findLayers()
    months = {node.layer().temporalProperties().fixedTemporalRange().begin().date().month() for node in nodes}
    assert months == ({2, 3} if name == "stackchange" else {1, 2, 3})
    project.clear()


def test_areas_over_time(run, stack, tmp_path):
    ok, results, feedback = run(
        "fitgeocentroids", {"STACK": stack, "CLUSTERS": 4, "OUTPUT_BOOK": str(tmp_path / "b.safetensors")}
    )
    assert ok, feedback.text()
    values = {"OUTPUT_FOLDER": "c", "OUTPUT_TABLE": "t.csv", "OUTPUT_HTML": "p.html"}
    values = {name: str(tmp_path / value) for name, value in values.items()}
    ok, results, feedback = run("stackclasses", {"STACK": stack, "BOOK": results["OUTPUT_BOOK"], **values})
    assert ok, feedback.text()
    with open(results["CLASSES"], encoding="utf-8") as file:
        assert len(json.load(file)["features"]) == 3
    with open(results["OUTPUT_TABLE"], encoding="utf-8") as file:
        assert file.readline().startswith("start,end,id,name,colour,cells,area_m2,share")
    with open(results["OUTPUT_HTML"], encoding="utf-8") as file:
        assert "<svg" in file.read()


def test_bad_input_is_told(run, stack, scene, tmp_path):
    for name, values, text in (
        ("stackchange", {"STACK": scene(name="image.tif")}, "is not a .json file"),
        ("stackchange", {"STACK": str(tmp_path / "nowhere.json")}, "there is no file"),
        ("stackchange", {"STACK": stack, "SEASONAL": True}, "spans 60 days"),
        ("stackchange", {"STACK": stack, "THRESHOLD": 3}, "at most 2"),
        ("stackclasses", {"STACK": stack, "BOOK": stack}, "stack.json"),
    ):
        output = (
            {"OUTPUT": str(tmp_path / "c.tif")} if name == "stackchange" else {"OUTPUT_FOLDER": str(tmp_path / "c")}
        )
        ok, _, feedback = run(name, {**values, **output})
        assert text in feedback.text(), feedback.text()
        assert not ok
        assert not (tmp_path / "c.tif").exists()
        assert not (tmp_path / "c").exists()
