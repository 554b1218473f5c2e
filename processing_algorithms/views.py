"""The view of an embedding raster, its principal components as colours: QGIS draws it in the place of the bands."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from .styled import StyledLayerPostProcessor, keep


def view_of(path: str) -> str:
    """The view beside an embedding raster; '' where there is none."""
    view = f"{os.path.splitext(path)[0]}.view.tif"
    return view if os.path.isfile(view) else ""


class ViewedLayerPostProcessor(StyledLayerPostProcessor):
    """Puts the view of a loaded embedding raster above it, and takes the raster itself off the map."""

    def __init__(self, view: str) -> None:
        super().__init__()
        self.view = view

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        project = context.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        view = QgsRasterLayer(self.view, os.path.splitext(os.path.basename(self.view))[0])
        if node is None or not view.isValid():
            return
        project.addMapLayer(view, False)
        place = node.parent().children().index(node)
        node.parent().insertLayer(place, view)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)


def show_view(path: str, context: QgsProcessingContext) -> None:
    """Have the view of a path shown when Processing loads its layer, where it has one."""
    view = view_of(path)
    if view and context.willLoadLayerOnCompletion(path):
        keep(path, ViewedLayerPostProcessor(view), context.layerToLoadOnCompletionDetails(path))
