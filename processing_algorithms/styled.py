"""Results that look right when Processing loads them: QGIS itself takes no notice of the style beside a file there."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

_waiting: dict[str, QgsProcessingLayerPostProcessorInterface] = {}  # by path: QGIS keeps no reference to them


class StyledLayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style (.qml) that lies beside its file, where there is one."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        layer.triggerRepaint()


def keep(
    path: str, processor: QgsProcessingLayerPostProcessorInterface, details: QgsProcessingContext.LayerDetails
) -> None:
    """Have a post-processor run on the layer of a path."""
    _waiting[path] = processor
    details.setPostProcessor(processor)


def style_on_load(path: str, context: QgsProcessingContext) -> None:
    """Have the layer of a path styled when Processing loads it, if it is to be loaded."""
    if context.willLoadLayerOnCompletion(path):
        keep(path, StyledLayerPostProcessor(), context.layerToLoadOnCompletionDetails(path))
