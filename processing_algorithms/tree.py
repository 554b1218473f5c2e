"""The layer tree after a run: its layers in a group of their own, in a fixed order, however QGIS has put them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.utils import iface

GROUP, RANK = "geoenc/group", "geoenc/rank"  # properties of nodes
Group = tuple[str, str, int]  # what no other group is known by, its name, its rank among the others of the run


def place(node: QgsLayerTreeLayer, rank: int, groups: Sequence[Group], project: QgsProject) -> QgsLayerTreeLayer:
    """Put a layer into nested groups, made where the first of their layers is; lower ranks are further up.

    QGIS adds layers to the group of the current one: they don't stay in one of an earlier run, and rasters don't hide
    the points or lines that they may have been made from. Returns its node there.
    """
    outermost: QgsLayerTreeNode = node
    while _is_ours(outermost.parent()):
        outermost = outermost.parent()
    parent = outermost.parent()
    first = parent.children().index(outermost)
    index = first if outermost == node else 0  # not beneath what came after that earlier run
    if isinstance(node.layer(), QgsRasterLayer):
        index = _below_marks(parent, index, node)
        if outermost != node:
            index = _lift_marks(outermost, parent, index)
    for depth, (key, name, group_rank) in enumerate(groups):
        found = next((some for some in _groups(project.layerTreeRoot()) if some.customProperty(GROUP) == key), None)
        if found is None:
            found = parent.insertGroup(_index(parent, group_rank) if depth else index, _free_name(parent, name))
            found.setCustomProperty(GROUP, key)
            found.setCustomProperty(RANK, group_rank)
        parent = found
    if not groups and parent == node.parent() and index == first:
        return node
    moved = node.clone()
    moved.setCustomProperty(RANK, rank)
    # Into its place first: a layer that the tree does not hold for a moment leaves the project.
    parent.insertChildNode(_index(parent, rank, node) if groups else index, moved)
    active = iface and iface.activeLayer() == moved.layer()
    node.parent().removeChildNode(node)
    if active:  # else QGIS takes the next one in the old place, and what is drawn next lands there
        iface.setActiveLayer(moved.layer())
    return moved


def _below_marks(group: QgsLayerTreeGroup, index: int, but: QgsLayerTreeNode) -> int:
    """The place below all layers of points or lines that begin at this index, where `but` may stand."""
    nodes = group.children()
    last = begin = index + (nodes[index] == but)
    while last < len(nodes) and _is_marks(nodes[last]):
        last += 1
    return index if last == begin else last


def _lift_marks(run: QgsLayerTreeNode, parent: QgsLayerTreeGroup, index: int) -> int:
    """Take the points and lines that a user drew beside an earlier run's results out of its group, to this index of its
    parent: what comes above the group would hide them. Returns the place below them."""
    drawn = [node for node in run.children() if _is_marks(node) and node.customProperty(RANK, "") == ""]
    for node in drawn:
        parent.insertChildNode(index, node.clone())
        run.removeChildNode(node)
        index += 1
    return index


def _is_marks(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry


def _is_ours(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeGroup) and bool(node.customProperty(GROUP))


def _index(group: QgsLayerTreeGroup, rank: int, but: QgsLayerTreeNode | None = None) -> int:
    """Below all that ranks as high or higher; `but` is about to leave and does not count."""
    nodes = group.children()
    lower = (place for place, other in enumerate(nodes) if other != but and int(other.customProperty(RANK, 0)) > rank)
    return next(lower, len(nodes))


def _groups(node: QgsLayerTreeNode) -> Iterator[QgsLayerTreeGroup]:
    for child in node.children():
        if isinstance(child, QgsLayerTreeGroup):
            yield child
            yield from _groups(child)


def _free_name(parent: QgsLayerTreeGroup, name: str) -> str:
    taken = {child.name() for child in parent.children()}
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free
