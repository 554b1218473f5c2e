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


class GroupedLayerPostProcessor(StyledLayerPostProcessor):
    """Gives a loaded layer its style and puts it into a group of the project, over the layers there or under them."""

    def __init__(self, group: str, below: bool = False) -> None:
        super().__init__()
        self.group, self.below = group, below

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        root = context.project().layerTreeRoot() if context.project() else None
        node = root.findLayer(layer.id()) if root else None
        if root is None or node is None:
            return
        group = root.findGroup(self.group) or root.insertGroup(0, self.group)
        if node.parent() != group:
            group.insertChildNode(-1 if self.below else 0, node.clone())
            node.parent().removeChildNode(node)


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


def load(
    path: str, title: str, processor: QgsProcessingLayerPostProcessorInterface, context: QgsProcessingContext
) -> None:
    """Have a file that no destination names loaded as a layer when the algorithm has ended."""
    details = QgsProcessingContext.LayerDetails(title, context.project(), title)
    keep(path, processor, details)
    context.addLayerToLoadOnCompletion(path, details)
