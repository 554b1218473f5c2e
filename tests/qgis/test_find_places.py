"""Places found through QGIS: the layer's name, its colours by score, and bad input."""

from __future__ import annotations

import pytest
from conftest import Feedback
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture
def cells(run, engine, scene, tmp_path):
    """An embedding raster, and a scratch layer with a place on it."""
    path = str(tmp_path / "cells.tif")
    ok, _, feedback = run("encode", {"INPUT": str(scene()), "ENCODER": "rcf", "OUTPUT": path})
    assert ok, feedback.text()
    raster = QgsRasterLayer(path, "cells")
    layer = QgsVectorLayer(f"Point?crs={raster.crs().authid()}", "place", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(raster.extent().center()))
    layer.dataProvider().addFeatures([feature])
    project = QgsProject.instance()
    project.addMapLayers([raster, layer])
    yield {"INPUTS": [raster.id()], "PLACES": layer.id()}
    project.clear()


def test_the_layer_is_coloured_by_score(run, cells):
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), Feedback()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:findplaces")
    output = QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, project)
    results, ok = algorithm.run({**cells, "COUNT": 8, "MIN_DISTANCE": 0, "OUTPUT": output}, context, feedback)
    assert ok, feedback.text()
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert details.name.startswith("places found · ")
    layer = QgsVectorLayer(results["OUTPUT"], details.name)
    project.addMapLayer(layer)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    renderer = layer.renderer()
    assert renderer.type() == "graduatedSymbol"
    assert renderer.classAttribute() == "score"
    scores = [feature["score"] for feature in layer.getFeatures()]
    assert len(scores) == 8
    assert [feature["rank"] for feature in layer.getFeatures()] == list(range(1, 9))
    for score in scores:
        assert renderer.symbolForValue(score) is not None, "each place has a colour"
    assert renderer.symbolForValue(max(scores)).symbolLayerCount() == 2
    assert renderer.symbolForValue(max(scores)).color() != renderer.symbolForValue(min(scores)).color()


def test_bad_input_is_told(run, cells, tmp_path):
    out = str(tmp_path / "found.gpkg")
    for values, text in (
        ({"PLACES": None}, "Nothing to work on"),
        ({"INPUTS": []}, "INPUTS"),
        ({"MIN_DISTANCE": -1}, "MIN_DISTANCE"),
        ({"SCORE_MIN": 2.5}, "No cell reaches Lowest score (SCORE_MIN)"),
        ({"TABLE": str(tmp_path / "nowhere.parquet")}, "there is no file"),
    ):
        ok, _, feedback = run("findplaces", {**cells, "OUTPUT": out, **values})
        assert not ok
        assert text in feedback.text(), feedback.text()
        assert not (tmp_path / "found.gpkg").exists()
