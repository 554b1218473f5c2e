"""Stacks through QGIS: dates of layers, layers that play, and what is said of bad input."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsDateTimeRange, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, Qt


@pytest.fixture
def dated_scenes(scene):
    """Three rasters with dates in their names, in no order."""
    return [scene(name=f"x_2020{month}01.tif") for month in ("03", "01", "02")]


def features(stack):
    with open(stack, encoding="utf-8") as file:
        return json.load(file)["features"]


def test_stack_and_its_layers(engine, geoenc, dated_scenes, tmp_path):
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encodestack")
    values = {"INPUTS": dated_scenes, "OUTPUT_FOLDER": str(tmp_path / "s"), "LOAD": True}
    assert algorithm.checkParameterValues(values, context)[0]
    from conftest import Feedback

    results, ok = algorithm.run(values, context, Feedback())
    assert ok
    items = features(results["STACK"])
    assert [item["properties"]["start_datetime"][:10] for item in items] == ["2020-01-01", "2020-02-01", "2020-03-01"]
    waiting = context.layersToLoadOnCompletion()
    assert len(waiting) == 3
    for path, details in waiting.items():
        layer = QgsRasterLayer(path, details.name)
        project.addMapLayer(layer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
    group = project.layerTreeRoot().findGroup("s (embeddings)")
    assert len(group.findLayers()) == 3
    assert len(project.layerTreeRoot().findLayers()) == 3
    months = set()
    for node in group.findLayers():
        temporal = node.layer().temporalProperties()
        assert temporal.isActive()
        months.add(temporal.fixedTemporalRange().begin().date().month())
    assert months == {1, 2, 3}
    project.clear()


def test_dates_of_layers_come_first(run, engine, dated_scenes, tmp_path):
    layers = []
    for number, path in enumerate(dated_scenes):
        layer = QgsRasterLayer(path, f"layer {number}")
        from geoenc.processing_algorithms.dated import set_range

        start = QDateTime.fromString(f"1999-0{number + 4}-01T00:00:00Z", Qt.DateFormat.ISODate)
        set_range(layer, QgsDateTimeRange(start, start.addDays(2)))
        QgsProject.instance().addMapLayer(layer)
        layers.append(layer)
    ok, results, feedback = run("encodestack", {"INPUTS": layers, "OUTPUT_FOLDER": str(tmp_path / "s")})
    assert ok, feedback.text()
    found = [item["properties"] for item in features(results["STACK"])]
    assert [one["start_datetime"][:10] for one in found] == ["1999-04-01", "1999-05-01", "1999-06-01"]
    assert found[0]["end_datetime"][:10] == "1999-04-03"
    tags = gdal.Open(str(tmp_path / "s" / "000_1999-04-01T000000.tif"))
    assert tags is not None
    QgsProject.instance().clear()


def test_bad_stacks_are_told(run, engine, dated_scenes, tmp_path):
    for values, text in (
        ({"INPUTS": dated_scenes[:1]}, "two dates"),
        ({"INPUTS": dated_scenes, "DATES": "x_%Y.tif"}, "no date in the form"),
        ({"FOLDER": str(tmp_path / "nowhere")}, "there is no folder"),
        ({}, "give Rasters (INPUTS), Folder of rasters (FOLDER) or STAC items (ITEMS)."),
    ):
        ok, _, feedback = run("encodestack", {**values, "OUTPUT_FOLDER": str(tmp_path / "s")})
        assert not ok or text in feedback.text()
        assert text in feedback.text(), feedback.text()
        assert not (tmp_path / "s").exists()
