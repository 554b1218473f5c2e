"""A click on the map finds the embeddings under it, shown or not, and makes the place to look for."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest


def test_a_click_becomes_a_place_and_finds_its_raster(geoenc, run, engine, scene, tmp_path):
    from geoenc.processing_algorithms.looking import LookTool, embeddings_at

    picture, cells = str(scene()), str(tmp_path / "e.tif")
    assert run("encode", {"INPUT": picture, "ENCODER": "rcf", "OUTPUT": cells})[0]
    project = QgsProject.instance()
    layers = [QgsRasterLayer(path, name) for path, name in ((picture, "picture"), (cells, "cells"))]
    project.addMapLayers(layers)
    project.layerTreeRoot().findLayer(layers[1].id()).setItemVisibilityChecked(False)
    canvas = QgsMapCanvas()
    canvas.resize(QSize(200, 200))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    turned = QgsCoordinateTransform(layers[1].crs(), canvas.mapSettings().destinationCrs(), project)
    canvas.setExtent(turned.transformBoundingBox(layers[1].extent()))
    canvas.show()
    found = []
    tool = LookTool(canvas, lambda *what: found.append(what))
    canvas.setMapTool(tool)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 100))
    ((raster, places),) = found
    assert raster.id() == layers[1].id()
    (feature,) = places.getFeatures()
    middle = turned.transform(layers[1].extent().center())
    assert feature.geometry().asPoint().distance(middle) < 3 * canvas.mapUnitsPerPixel()
    assert places.id() in project.mapLayers()
    assert canvas.mapTool() is not tool
    ok, _, feedback = run("similarity", {"INPUT": raster.id(), "PLACES": places.id(), "OUTPUT": f"{tmp_path}/s.tif"})
    assert ok, feedback.text()
    assert embeddings_at(QgsPointXY(0, 0), canvas.mapSettings().destinationCrs(), project) is None
    project.clear()
