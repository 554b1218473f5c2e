"""'What looks like this': a click on the map becomes the place that 'Similarity to places' looks for."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint

from .facts import file_facts
from .words import tr


class LookTool(QgsMapToolEmitPoint):
    """Waits for one click, then tells the embedding raster under it and a layer with the place; None, None without
    one."""

    def __init__(self, canvas: QgsMapCanvas, found: Callable[[QgsRasterLayer | None, QgsVectorLayer | None], None]):
        super().__init__(canvas)
        self._found = found
        self.canvasClicked.connect(self._clicked)

    def _clicked(self, point: QgsPointXY) -> None:
        canvas, project = self.canvas(), QgsProject.instance()
        canvas.unsetMapTool(self)
        crs = canvas.mapSettings().destinationCrs()
        raster = embeddings_at(point, crs, project)
        places = place_layer(point, crs) if raster else None
        if places:
            project.addMapLayer(places)
        self._found(raster, places)


def embeddings_at(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRasterLayer | None:
    """The topmost embedding raster of a project at a place, shown or not; None where there is none."""
    for layer in project.layerTreeRoot().layerOrder():
        if not isinstance(layer, QgsRasterLayer) or file_facts(layer.source()).kind != "embeddings":
            continue
        try:
            place = QgsCoordinateTransform(crs, layer.crs(), project).transform(point)
        except QgsCsException:
            continue
        if layer.extent().contains(place):
            return layer
    return None


def place_layer(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A scratch layer with one point."""
    layer = QgsVectorLayer("Point", tr("place"), "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(point))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer
