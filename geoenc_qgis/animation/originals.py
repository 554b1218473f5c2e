"""What the dates of a stack look like: their own pixels on a canvas, one stretch for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.errors import InputError, RasterError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import Box
from ..raster.offsets import recorded_offset
from ..raster.scaling import PERCENTILES, Scaling
from ..series.composites import Group, recorded_dates
from ..series.dates import Period
from ..series.gathering import DatedRaster
from ..series.stack import Frame, Stack
from ..series.view import StackView
from .canvas import Canvas, Picture

STRIP_PIXELS = 4_000_000  # source pixels read at once


class Originals:
    """Pictures of dates; `corner` is the pixel of the view's lattice in the canvas's upper left."""

    def __init__(self, view: StackView, corner: tuple[int, int], canvas: Canvas, scaling: Scaling):
        self.view, self.corner, self.canvas, self.scaling = view, corner, canvas, scaling

    @property
    def periods(self) -> list[Period]:
        return [entries[0].period for entries in self.view.dates]

    def picture(self, number: int) -> Picture:
        """The canvas's steps of one date: the mean of their valid pixels, not valid where less than half of them
        are."""
        down, (height, width) = self.canvas.down, self.canvas.shape
        colours, valid = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), bool)
        together = max(1, STRIP_PIXELS // (down * down * width))
        for row in range(0, height, together):
            rows = slice(row, min(row + together, height))
            top, left = self.corner[0] + rows.start * down, self.corner[1]
            box = Box(top, left, self.corner[0] + rows.stop * down, left + width * down)
            pixels, _, seen = self.view.frame(number, box)
            blocks = (rows.stop - rows.start, down, width, down)
            count = seen.reshape(blocks).sum((1, 3))
            total = np.where(seen, pixels, 0).reshape(-1, *blocks).sum((2, 4))
            shares = self.scaling.apply((total / np.maximum(count, 1)).astype(np.float32))
            shares = shares if len(shares) >= 3 else shares[:1].repeat(3, 0)
            colours[rows] = np.rint(1 + 254 * np.clip(shares[:3], 0, 1)).astype(np.uint8).transpose(1, 2, 0)
            valid[rows] = 2 * count >= down * down
        self.view.check_unchanged(number)
        return colours, valid


def shown_bands(raster: EmbeddingRaster, bands: Sequence[int]) -> list[int]:
    """Bands to show: those asked for, the three or the one that were encoded, else none: the rasters' default."""
    own = list(raster.identity.bands)
    return list(bands) or (own if len(own) in (1, 3) else [])


def stack_originals(
    stack: Stack, frames: Sequence[Frame], bands: Sequence[int], canvas: Canvas, report: Report
) -> Originals:
    """The originals of some dates of a stack, on the canvas of the stack; InputError where they are no longer there."""
    raster = stack.first
    if not frames:
        raise InputError(
            tr("{name} doesn't record the rasters it was made from.", name=Path(stack.path).name),
            tr("Choose LAYOUT single, or a stack made by 'Encode stack'."),
        )
    dates, groups = recorded_dates(frames)
    chosen = shown_bands(raster, bands)
    try:
        view = unmasked_view(
            dates, chosen, raster.identity.gsd or None, raster.crs, Report(), groups, stack_offset(stack)
        )
    except RasterError as error:
        raise InputError(
            tr("The originals of the stack can't be read: {text}", text=error.text),
            tr("Restore them, or choose LAYOUT single."),
        ) from error
    corner = ~view.grid.transform(Box(0, 0, 1, 1)) @ (raster.transform.c, raster.transform.f)
    col, row = (round(value) for value in corner)
    if abs(corner[0] - col) + abs(corner[1] - row) > 0.05:
        raise InputError(tr("The stack doesn't lie on the lattice of its originals."), tr("Encode the stack again."))
    return Originals(view, (row, col), canvas, recorded_stretch(raster, chosen) or percentile_stretch(view, report))


def recorded_stretch(raster: EmbeddingRaster, bands: Sequence[int]) -> Scaling | None:
    """The percentiles by which the stack was encoded, of its clear pixels alone, if there are any and they are of
    these bands."""
    scaling = raster.identity.scaling
    fits = scaling and scaling.method == "percentile" and tuple(bands) == raster.identity.bands
    return scaling if fits else None


def unmasked_view(
    dates: Sequence[Sequence[DatedRaster]],
    bands: Sequence[int],
    gsd: float | None,
    crs: object,
    report: Report,
    groups: Sequence[Group] | None = None,
    offset: str = "",
) -> StackView:
    """Dates, or frames of them, as they are, without masks; gsd, crs None: their own; offset: as OFFSET."""
    return StackView(
        dates,
        bands,
        want=len(bands) or 3,
        gsd=gsd,
        crs=crs,
        resampling="auto",
        pixel_space=gsd is not None and crs is None,
        mask_values=frozenset(),
        report=report,
        groups=groups,
        offset=offset,
    )


def stack_offset(stack: Stack) -> str:
    """The OFFSET with which the dates of a stack are what it was made of."""
    return recorded_offset(raster.dataset.tags() for raster in stack.rasters)


def percentile_stretch(view: StackView, report: Report) -> Scaling:
    """The 2nd to 98th percentile of the valid pixels of all dates, a band."""
    values = view.sample(report)
    if not values.shape[1]:
        raise InputError(tr("No date has a valid pixel."), tr("Check the rasters' nodata value, mask or alpha band."))
    low, high = np.percentile(values, PERCENTILES, axis=1)
    return Scaling(method="percentile", low=tuple(low.tolist()), high=tuple(high.tolist()))
