"""What the Explorer shows, as layers of the project in a group of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..facts import SEPARATOR, no_statistics
from ..words import number_text, tr

GROUP = "geoenc/explorer"  # property of the group's node
ORDER = (
    "query",
    "found",
    "clicks",
    "labels",
    "polygons",
    "classes",
    "similarity",
    "colours",
    "dates",
)  # from top to bottom
KIND = "geoenc/kind"
HEAT = ("#6a00a8", "#cc4778", "#f89540", "#f0f921")  # plasma, from the threshold to the likest


class Shown:
    """The layers, each by its kind; those that a user has removed are made anew when they are needed."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def layer(self, kind: str) -> Any:
        """The layer of a kind; None where there is none."""
        return QgsProject.instance().mapLayer(self._ids.get(kind, ""))

    def all(self) -> list[QgsMapLayer]:
        """Those that are there."""
        return list(filter(None, map(self.layer, list(self._ids))))

    def raster(self, kind: str, path: str, name: str) -> QgsRasterLayer:
        """Show a raster in place of the one of its kind, in the style beside it."""
        with no_statistics(path):
            layer = self.layer(kind)
            if layer is None:
                layer = QgsRasterLayer(path, name)
                layer.loadDefaultStyle()
                self._add(kind, layer)
                return layer
            # Unheard: a class raster has 65,536 legend rows until it has its style.
            layer.blockSignals(True)
            layer.setDataSource(path, name, "gdal", False)
            layer.loadDefaultStyle()
            layer.blockSignals(False)
        layer.rendererChanged.emit()
        layer.triggerRepaint()
        return layer

    def vector(self, kind: str, path: str, name: str) -> QgsVectorLayer:
        """Show a vector file in place of the layer of its kind, in the style beside it."""
        self.drop(kind)
        layer = QgsVectorLayer(path, name)
        layer.loadDefaultStyle()
        self._add(kind, layer)
        return layer

    def points(self, kind: str, name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
        """The scratch layer of points of a kind, with a text field `class`."""
        layer = self.layer(kind)
        if layer is None:
            layer = QgsVectorLayer("Point?field=class:string(80)", name, "memory")
            layer.setCrs(crs)
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            self._add(kind, layer)
        return layer

    def set_visible(self, kind: str, visible: bool) -> None:
        """Tick a layer in the tree or not."""
        layer = self.layer(kind)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer else None
        if node and node.itemVisibilityChecked() != visible:
            node.setItemVisibilityChecked(visible)

    def drop(self, *kinds: str) -> None:
        """Take layers away."""
        for kind in kinds:
            if self.layer(kind):
                QgsProject.instance().removeMapLayer(self._ids.pop(kind))

    def _add(self, kind: str, layer: QgsMapLayer) -> None:
        self._ids[kind] = layer.id()
        QgsProject.instance().addMapLayer(layer, False)
        group = self._group()
        rank = ORDER.index(kind)
        index = sum(ORDER.index(node.customProperty(KIND, ORDER[-1])) < rank for node in group.children())
        node = group.insertLayer(index, layer)
        node.setCustomProperty(KIND, kind)
        node.setExpanded(kind in ("classes", "labels"))

    def _group(self) -> QgsLayerTreeGroup:
        root = QgsProject.instance().layerTreeRoot()
        for node in root.children():
            if isinstance(node, QgsLayerTreeGroup) and node.customProperty(GROUP):
                return node
        group = root.insertGroup(0, tr("GeoEnc Explorer"))
        group.setCustomProperty(GROUP, True)
        return group


def set_threshold(layer: QgsRasterLayer, threshold: float, highest: float) -> None:
    """Show a raster of similarities from a threshold on, what is less alike not at all."""
    ramp = QgsColorRampShader(threshold, max(highest, threshold + 1e-6))
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setClip(True)
    span = max(highest - threshold, 1e-6)
    items = []
    for number, colour in enumerate(HEAT):
        value = threshold + span * number / (len(HEAT) - 1)
        items.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), number_text(value, ".2f")))
    # What reaches the threshold is seen at once, what is likest in full.
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader(threshold, highest)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(threshold)
    renderer.setClassificationMax(highest)
    renderer.setOpacity(0.85)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def smooth(layer: QgsRasterLayer) -> None:
    """Draw values between the middles of cells, and not cells as squares."""
    provider = layer.dataProvider()
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)


def set_class_colours(layer: QgsRasterLayer, colours: dict[int, str]) -> None:
    """Give the classes of a class raster other colours, by their values."""
    old = layer.renderer()
    if not isinstance(old, QgsPalettedRasterRenderer):
        return
    classes = [
        QgsPalettedRasterRenderer.Class(one.value, QColor(colours.get(int(one.value), one.color.name())), one.label)
        for one in old.classes()
    ]
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    renderer.setOpacity(0.75)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def set_fill_colours(layer: QgsVectorLayer, colours: dict[str, str]) -> None:
    """Give polygons of classes other colours, by the classes' names."""
    renderer = layer.renderer().clone()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    for number, category in enumerate(renderer.categories()):
        colour = colours.get(category.label().partition(SEPARATOR)[0])
        if colour:
            symbol = category.symbol().clone()
            symbol.setColor(QColor(colour))
            renderer.updateCategorySymbol(number, symbol)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def set_point_colours(layer: QgsVectorLayer, classes: Sequence[tuple[str, str, str]]) -> None:
    """(Value of the field, text of the legend, colour) of points."""
    categories = []
    for value, text, colour in classes:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "outline_color": "white", "outline_width": "0.5", "size": "3.4"}
        )
        categories.append(QgsRendererCategory(value, symbol, text))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    layer.triggerRepaint()


def add_point(layer: QgsVectorLayer, x: float, y: float, name: str) -> int:
    """Add a point to a scratch layer; its id."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    feature.setAttribute("class", name)
    _, (added,) = layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    layer.triggerRepaint()
    return int(added.id())
