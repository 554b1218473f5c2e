"""How coarsely dated rasters are encoded that are only looked at."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.errors import EncoderError
from ..core.report import Report
from ..core.words import Message, Words, tr
from ..encoders import registry
from ..series.gathering import DatedRaster
from .originals import unmasked_view

MAX_ENCODED_PIXELS = 512  # pixels of the longer side of rasters that are encoded for this alone


def coarse_gsd(
    dates: Sequence[Sequence[DatedRaster]], bands: Sequence[int], encoder: str
) -> tuple[float | None, Words]:
    """The GSD to encode the rasters at; or None, and why they can't be encoded."""
    try:
        card, _ = registry.find(encoder)
    except EncoderError as error:
        return None, tr("No encoder can be used: {text}", text=error.text)
    view = unmasked_view(dates, bands, None, None, Report())
    shrink = max(1.0, max(view.box.shape) / MAX_ENCODED_PIXELS)
    height, width = (length / shrink for length in view.box.shape)
    if height * width * 2 < card.patch**2:
        return None, (
            tr(
                "The rasters have {height} x {width} px, less than half of one cell of {title}.",
                height=view.box.height,
                width=view.box.width,
                title=Message(card.title),
            )
        )
    return view.grid.gsd * shrink, ""
