"""A stack as it was encoded, or made of embedding rasters that carry their dates."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.report import Report
from ..raster.opening import open_raster
from .dates import iso_span, raster_periods
from .stack import Stack, Token


def are_embeddings(paths: Sequence[str]) -> bool:
    """Whether these rasters say that they are embeddings."""
    for path in paths:
        with open_raster(path) as file:
            tags = file.tags()
        if not (tags.get("GEOENC_ENCODER") or tags.get("GEOENC_NAME")) or tags.get("GEOENC_PRODUCT"):
            return False
    return bool(paths)


def stack_of_rasters(paths: Sequence[str], dates: str, layer_dates: Sequence[str], report: Report) -> Stack:
    """A stack of embedding rasters, a token each, by the dates in their tags or names or those given."""
    known = [iso_span(text) if text else None for text in layer_dates]
    periods = raster_periods(paths, dates, known, report)
    order = sorted(range(len(paths)), key=lambda i: (periods[i], i))
    return Stack("INPUTS", [Token(paths[i], periods[i], ()) for i in order])
