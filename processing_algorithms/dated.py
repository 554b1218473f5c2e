"""Results with dates: as layers in a group of their own, each with its temporal range, so that they can be played."""

from __future__ import annotations

import json
import os
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from . import layers, timeline
from .facts import Facts, file_facts
from .styled import StyledLayerPostProcessor, keep, open_quietly, view_of, waiting


class DatedLayerPostProcessor(StyledLayerPostProcessor):
    """Gives a loaded layer its dates as well."""

    def __init__(self, facts: Facts, start: str, end: str, group: str, title: str) -> None:
        super().__init__(facts, title, group=group)
        self.unfolded = False
        self.range = QgsDateTimeRange(utc_moment(start), utc_moment(end))

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        if isinstance(layer, QgsRasterLayer):
            set_range(layer, self.range)
            mates = (waiting.get(path) for path in context.layersToLoadOnCompletion())
            ranges = [mate.range for mate in mates if isinstance(mate, DatedLayerPostProcessor)]
            if context.project():
                timeline.show(ranges or [self.range], context.project())


def set_range(layer: QgsRasterLayer, dates: QgsDateTimeRange) -> None:
    """Make a layer show in its time alone."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(dates)
    temporal.setIsActive(True)


def utc_moment(text: str) -> QDateTime:
    """A QDateTime (UTC) of an ISO text."""
    time = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return time.toUTC()


def layer_dates(layer: QgsMapLayer | None) -> str:
    """start/end of a layer's fixed temporal range; '' where it has none."""
    temporal = layer.temporalProperties() if isinstance(layer, QgsRasterLayer) else None
    if not (temporal and temporal.isActive()) or temporal.mode() != Qgis.RasterTemporalMode.FixedTemporalRange:
        return ""
    ends = [temporal.fixedTemporalRange().begin(), temporal.fixedTemporalRange().end()]
    if not ends[0].isValid():
        return ""
    texts = [end.toUTC().toString("yyyy-MM-ddTHH:mm:ss") for end in ends if end.isValid()]
    return "/".join(texts)


def input_dates(value: Any, context: QgsProcessingContext) -> list[str]:
    """The dates that the layers of a parameter carry, one per layer; empty where none does."""
    items = value if isinstance(value, (list, tuple)) else [value] if value else []
    dates = [layer_dates(layers.raster_layer(item, context)) for item in items]
    return dates if any(dates) else []


def load_items(stack: str, asset: str, group: str, title: str, context: QgsProcessingContext) -> None:
    """Have the rasters of a stack.json loaded as dated layers of a group when the algorithm has ended."""
    with open(stack, encoding="utf-8") as file:
        items = json.load(file)["features"]
    for item in items:
        path = os.path.normpath(os.path.join(os.path.dirname(stack), item["assets"][asset]["href"]))
        properties = item["properties"]
        details = QgsProcessingContext.LayerDetails(item["id"], context.project(), item["id"])
        path = view_of(path) or path  # the embeddings themselves are read from the stack
        start, end = properties["start_datetime"], properties["end_datetime"]
        keep(path, DatedLayerPostProcessor(file_facts(path), start, end, group, title), details)
        context.addLayerToLoadOnCompletion(path, details)
        open_quietly(path, context)
