"""Transitions through QGIS: the legend that it reads, the layer's name, pages and tables, and bad input."""

from __future__ import annotations

import pytest
from conftest import Feedback
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)


def classes(path, rows, origin=(600_000, 5_000_000)):
    """A class raster of cells of 10 m."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), len(rows[0]), len(rows), 1, gdal.GDT_UInt16)
    place = osr.SpatialReference()
    place.ImportFromEPSG(32633)
    data.SetProjection(place.ExportToWkt())
    data.SetGeoTransform((origin[0], 10, 0, origin[1], 0, -10))
    band = data.GetRasterBand(1)
    band.SetNoDataValue(65535)
    pixels = b"".join(value.to_bytes(2, "little") for row in rows for value in row)
    band.WriteRaster(0, 0, len(rows[0]), len(rows), pixels)
    return str(path)


@pytest.fixture
def pair(tmp_path):
    return {
        "BEFORE": classes(tmp_path / "old.tif", [[1, 1, 2, 2]] * 10),
        "AFTER": classes(tmp_path / "new.tif", [[1, 2, 2, 65535]] * 10),
    }


def test_the_legend_says_from_and_to(run, engine, pair, tmp_path):
    values = {"OUTPUT": "t.tif", "OUTPUT_TABLE": "t.csv", "OUTPUT_HTML": "t.html"}
    ok, results, feedback = run("transitions", {**pair, **{k: str(tmp_path / v) for k, v in values.items()}})
    assert ok, feedback.text()
    layer = QgsRasterLayer(results["OUTPUT"])
    assert layer.renderer().type() == "paletted"
    shown = [(int(entry.value), entry.label) for entry in layer.renderer().classes()]
    assert shown == [
        (2, "class 1 → class 2 · 1,000 m²"),
        (1, "class 1 (unchanged) · 1,000 m²"),
        (3, "class 2 (unchanged) · 1,000 m²"),
    ]
    with open(results["OUTPUT_TABLE"], encoding="utf-8") as file:
        assert file.read().splitlines()[2] == "2,1,class 1,2,class 2,10,0.100000,0.333333"
    with open(results["OUTPUT_HTML"], encoding="utf-8") as file:
        assert "<svg" in file.read()


def test_the_loaded_layer_is_named_and_styled(run, engine, pair):
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), Feedback()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:transitions")
    output = QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, project)
    results, ok = algorithm.run({**pair, "OUTPUT": output}, context, feedback)
    assert ok, feedback.text()
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert details.name == "transitions · old → new"
    layer = QgsRasterLayer(results["OUTPUT"], details.name)
    project.addMapLayer(layer)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.renderer().classes()[0].label.partition(" ·")[0] == "class 1 → class 2"
    project.clear()


def test_bad_input_is_told(run, engine, pair, scene, tmp_path):
    moved = classes(tmp_path / "moved.tif", [[1, 1]], (600_005, 5_000_000))
    for values, text in (
        ({}, "Nothing to work on"),
        ({"BEFORE": pair["BEFORE"]}, "Nothing to work on"),
        ({**pair, "AFTER": moved}, "different grids"),
        ({**pair, "AFTER": scene(name="image.tif")}, "a class raster has one"),
        ({**pair, "START": "2018"}, "are for a Stack (STACK)"),
        ({"STACK": str(tmp_path / "nowhere.json")}, "there is no file"),
    ):
        ok, _, feedback = run("transitions", {**values, "OUTPUT": str(tmp_path / "t.tif")})
        assert not ok
        assert text in feedback.text(), feedback.text()
        assert not (tmp_path / "t.tif").exists()
