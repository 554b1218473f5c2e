"""A pass over the cells of zones: by the blocks of the rasters, each read once, those without zones not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Mask
from ..core.report import Report
from ..core.words import tr
from ..raster.grid import transformed_points
from ..raster.places import vectors_at
from .placed import Placed

OVERLAP = 1.01  # of a cell: what zones must cover of it together before they overlap


class Visit(NamedTuple):
    """The valid cells of a zone in one block: none where it has none there.

    cells (k,): number in the raster, row-major; shares (k,): of the zone's area; vectors (C, k) float32. last: whether
    the zone has no cells beyond. overlapping: whether another zone has some of the block's cells too.
    """

    zone: int
    raster: int
    cells: NDArray[np.int64]
    shares: NDArray[np.float64]
    vectors: NDArray[np.float32]
    last: bool
    overlapping: bool


def visits(placed: Sequence[Placed], wanted: NDArray[np.bool_], report: Report) -> Iterator[Visit]:
    """The cells of the wanted zones (Z,) on all rasters, each place once: that of the first raster given that has a
    valid cell there. Tells progress."""
    plans = [list(each.blocks(wanted)) for each in placed]
    left = np.bincount(np.concatenate([np.zeros(0, int), *(zones for plan in plans for _, zones in plan)]))
    total, done = sum(map(len, plans)) or 1, 0
    for number, (each, plan) in enumerate(zip(placed, plans, strict=True)):
        part = report.part(done / total, (done + len(plan)) / total)
        done += len(plan)
        blocks = each.raster.blocks(part, tr("block"), [each.raster.windows[block] for block, _ in plan])
        for (_, zones), (window, vectors, valid) in zip(plan, blocks, strict=True):
            place, cell, share = each.shares(zones, window)
            kept = valid.ravel()[cell]
            kept[kept] = ~_taken(placed[:number], each, window, cell[kept], report)
            place, cell, share = place[kept], cell[kept], share[kept]
            overlapping = _overlap(cell, share * each.areas[zones][place], valid)
            edges = np.searchsorted(place, np.arange(len(zones) + 1))
            position = (np.cumsum(valid) - 1)[cell]
            row, col = np.divmod(cell, window.width)
            numbers = (row + window.row_off) * each.raster.shape[1] + col + window.col_off
            left[zones] -= 1
            for zone, first, after in zip(zones.tolist(), edges[:-1], edges[1:], strict=True):
                own = np.take(vectors.T, position[first:after], axis=1)
                yield Visit(
                    zone, number, numbers[first:after], share[first:after], own, not left[zone], overlapping
                )  # fmt: skip


def _overlap(cell: NDArray[np.int64], fraction: NDArray[np.float64], valid: Mask) -> bool:
    """Whether zones have more of a cell together than there is."""
    return bool(len(cell)) and float(np.bincount(cell, fraction, valid.size).max()) > OVERLAP


def _taken(
    earlier: Sequence[Placed], mine: Placed, window: Window, cell: NDArray[np.int64], report: Report
) -> NDArray[np.bool_]:
    """Which cells of a window have their middle in a valid cell of an earlier raster."""
    taken = np.zeros(len(cell), bool)
    row, col = np.divmod(cell, window.width)
    x, y = mine.raster.transform @ (col + window.col_off + 0.5, row + window.row_off + 0.5)
    for other in (each.raster for each in earlier):
        there = x, y
        if other.crs != mine.raster.crs and other.crs is not None and mine.raster.crs is not None:
            there = transformed_points(mine.raster.crs, other.crs, x, y)
        cols, rows = (np.floor(np.nan_to_num(v, nan=-1, posinf=-1, neginf=-1)) for v in ~other.transform @ there)
        inside = ~taken & (rows >= 0) & (cols >= 0) & (rows < other.shape[0]) & (cols < other.shape[1])
        asked = np.flatnonzero(inside)
        cells = np.column_stack([rows, cols])[asked].astype(np.int64)
        for numbers, _ in vectors_at(other, cells, report):
            taken[asked[numbers]] = True
    return taken
