"""Results that look right when Processing loads them: style, name, metadata and place in the layer tree.

QGIS itself takes no notice of the style beside a file there, and names layers after parameters.
"""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .facts import SEPARATOR, Facts, file_facts, no_statistics, shown_text
from .tree import place
from .words import tr

MAX_OPEN_ENTRIES = 12  # of a legend that is shown unfolded
MAX_VALUE = 200  # characters of a parameter in a layer's metadata
waiting: dict[str, StyledLayerPostProcessor] = {}  # by path: QGIS keeps no reference to them


class StyledLayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style (.qml) that lies beside its file, where there is one, its metadata and its place.

    title: of the algorithm that made it; command: how; group: one within the run's own.
    """

    def __init__(self, facts: Facts | None = None, title: str = "", command: str = "", group: str = "") -> None:
        super().__init__()
        self.facts = facts or Facts()
        self.title, self.command, self.group, self.run = title, command, group, ""
        self.unfolded = True  # as far as the legend is worth it

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        if self.facts != Facts():
            layer.setMetadata(self.facts.metadata(self.facts.name(), self.command))
        layer.triggerRepaint()
        project = context.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        if node is None:
            return
        mates = [waiting[path] for path in context.layersToLoadOnCompletion() if path in waiting]
        node = place(node, self.facts.rank, self._groups(mates), project)
        node.setExpanded(self.unfolded and _worth_unfolding(layer))
        node.setItemVisibilityChecked(self.facts.kind != "embeddings" or len(mates) < 2)  # others show what it holds

    def _groups(self, mates: list[StyledLayerPostProcessor]) -> list[tuple[str, str, int]]:
        """The groups that the layer of a run lies in: none where it is alone."""
        if not self.run:
            known = uuid.uuid4().hex
            for mate in (self, *mates):
                mate.run = known
        groups = []
        within = {mate.group for mate in mates}
        if len(mates) > 1 and within != {self.group or None}:  # one group for all needs none around it
            groups.append((self.run, _run_name(mates), 0))
        if self.group:
            groups.append((f"{self.run} {self.group}", self.group, self.facts.rank))
        return groups


def _run_name(mates: list[StyledLayerPostProcessor]) -> str:
    """Source and algorithm where all layers of a run share them; where several algorithms ran, the time."""
    sources, titles = {mate.facts.name_of_source for mate in mates}, {mate.title for mate in mates}
    source = sources.pop() if len(sources) == 1 else ""
    title = titles.pop().partition(" (")[0] if len(titles) == 1 else ""
    return SEPARATOR.join(filter(None, (source, title or QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm"))))


def _worth_unfolding(layer: QgsMapLayer) -> bool:
    """Whether the legend tells classes, few enough to be read."""
    renderer: Any = layer.renderer()
    if isinstance(layer, QgsVectorLayer):
        return len(renderer.legendSymbolItems()) <= MAX_OPEN_ENTRIES if renderer else False
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return len(renderer.classes()) <= MAX_OPEN_ENTRIES
    return renderer is not None and renderer.type() == "singlebandpseudocolor"


def keep(path: str, processor: StyledLayerPostProcessor, details: QgsProcessingContext.LayerDetails) -> None:
    """Have a post-processor run on the layer of a path."""
    waiting[path] = processor
    details.setPostProcessor(processor)


def style_on_load(
    path: str,
    context: QgsProcessingContext,
    title: str = "",
    command: str = "",
    own_names: tuple[str, ...] = (),
    *,
    view: bool = True,
) -> None:
    """Have the layer of a path look right when Processing loads it, if it is to be loaded.

    view: whether that of an embedding raster is loaded too. title: of the algorithm; command: how it was run;
    own_names: what the layer is called by default. Another name, as the author of a model gives it, is kept beside
    those of source and encoder.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    facts = file_facts(path)
    if facts != Facts():
        details.name = facts.name("" if details.name in own_names else details.name)
    keep(path, StyledLayerPostProcessor(facts, title, command), details)
    open_quietly(path, context)
    if view and view_of(path):
        load(view_of(path), tr("Embeddings in colours"), context, title, command)


def load(path: str, name: str, context: QgsProcessingContext, title: str, command: str, *, view: bool = False) -> None:
    """Have a file that no destination names loaded when the algorithm has ended, as `style_on_load` would."""
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, context.project(), name))
    style_on_load(path, context, title, command, (name,), view=view)


def view_of(path: str) -> str:
    """The view beside an embedding raster, its principal components as colours; '' where there is none."""
    view = f"{os.path.splitext(path)[0]}.view.tif"
    return view if os.path.isfile(view) else ""


def open_quietly(path: str, context: QgsProcessingContext) -> None:
    """Open the layer of a path as QGIS will when it loads it, but without statistics beside the file.

    It gets its style here, in the algorithm's thread: without one, a class raster has 65,536 legend rows, and QGIS does
    not answer while they are made.
    """
    with no_statistics(path):
        layer = QgsProcessingUtils.mapLayerFromString(path, context)
    if layer:
        layer.loadDefaultStyle()


def command_text(job: str, params: Mapping[str, Any]) -> str:
    """How a job was run, on one line; what addresses carry beyond their place, such as keys, is left out."""
    given = (f"{name}={shown_text(re.sub(r'[?][^ ]*', '?…', str(value)), MAX_VALUE)}" for name, value in params.items())
    return " ".join([f"geoenc:{job}", *given])
