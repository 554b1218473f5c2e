"""Which share of each cell lies within a polygon: exact, by the signed areas to the right of its edges.

An edge adds to each row of cells it crosses its height there: to the cells right of it in full, to its own cell by the
part right of it. Along a row these sum to the share within; edges that go up take away what those that go down gave.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Floats

LEAST = 1e-9  # of a cell: what rounding leaves where there is nothing


@dataclass(frozen=True)
class Edges:
    """The edges (n, 4) of polygons in cells of a raster: col, row, col, row; inner ground lies to the right of those
    that fall. first (k + 1,): where those of each polygon begin."""

    ends: NDArray[np.float64]
    first: NDArray[np.int64]

    def of(self, polygons: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(place in `polygons` (m,), ends (m, 4)) of the edges of some of them."""
        counts = self.first[polygons + 1] - self.first[polygons]
        return np.repeat(np.arange(len(polygons)), counts), self.ends[_ranges(self.first[polygons], counts)]


def edges_of(shapes: NDArray[np.object_]) -> Edges:
    """The edges of polygons whose coordinates are columns and rows."""
    parts, part_owner = shapely.get_parts(shapely.orient_polygons(shapes, exterior_cw=True), return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    points, point_ring = shapely.get_coordinates(rings, return_index=True)
    whole = point_ring[1:] == point_ring[:-1]
    owner = part_owner[ring_part[point_ring[:-1][whole]]]
    ends = np.column_stack([points[:-1], points[1:]])[whole]
    return Edges(ends, np.searchsorted(owner, np.arange(len(shapes) + 1)))


def cell_fractions(
    edges: Edges, polygons: NDArray[np.int64], window: Window
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """(place in `polygons`, cell of the window, row-major, fraction of it inside), each (m,), in this order."""
    height, width = window.height, window.width
    owner, ends = edges.of(polygons)
    owner, ends = _within_rows(owner, ends - np.tile([window.col_off, window.row_off], 2), height)
    owner, row, x, fall = _cut(owner, ends, height, width)
    col = np.floor(x).astype(np.int64)
    inside = x - col
    key = (owner * height + row) * (width + 2) + col
    keys, gains = np.concatenate([key, key + 1]), np.concatenate([fall * (1 - inside), fall * inside])
    order = np.argsort(keys, kind="stable")
    keys, gains = keys[order], gains[order]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, np.int64)
    keys, fractions = keys[starts], np.cumsum(np.add.reduceat(gains, starts)) if len(keys) else gains
    # From one place where the sum along a row changes to the next it stays, and where a polygon has ended it is 0.
    lengths = np.diff(keys, append=keys[-1:])
    kept = (fractions > LEAST) & (keys % (width + 2) < width)
    keys, lengths, fractions = keys[kept], lengths[kept], np.minimum(fractions[kept], 1)
    runs = _ranges(keys, lengths)
    lines, cols = np.divmod(runs, width + 2)
    owner, rows = np.divmod(lines, height)
    return owner, rows * width + cols, np.repeat(fractions, lengths)


def _within_rows(
    owner: NDArray[np.int64], ends: NDArray[np.float64], height: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The parts of edges that lie in rows 0 to `height`, none of them level."""
    low, high = np.minimum(ends[:, 1], ends[:, 3]), np.maximum(ends[:, 1], ends[:, 3])
    here = (low < height) & (high > 0) & (high > low)
    owner, (x0, y0, x1, y1) = owner[here], ends[here].T
    slope = (x1 - x0) / (y1 - y0)
    top, end = np.clip(y0, 0, height), np.clip(y1, 0, height)
    begin_x = np.where(top == y0, x0, x0 + (top - y0) * slope)
    end_x = np.where(end == y1, x1, x0 + (end - y0) * slope)
    return owner, np.column_stack([begin_x, top, end_x, end])


def _cut(
    owner: NDArray[np.int64], ends: NDArray[np.float64], height: int, width: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats, Floats]:
    """(owner, row, middle x, fall) of edges cut where they cross from cell to cell; x is held within 0 and `width`."""
    x0, y0, x1, y1 = ends.T
    edge = np.arange(len(ends))
    numbers, shares = [edge, edge], [np.zeros(len(ends)), np.ones(len(ends))]
    for begin, end, most in ((x0, x1, width), (y0, y1, height)):
        first = np.maximum(np.floor(np.minimum(begin, end)) + 1, 0).astype(np.int64)
        last = np.minimum(np.ceil(np.maximum(begin, end)) - 1, most).astype(np.int64)
        counts = np.maximum(last - first + 1, 0)
        crossing = np.repeat(edge, counts)
        numbers.append(crossing)
        shares.append((_ranges(first, counts) - begin[crossing]) / (end - begin)[crossing])
    number, share = np.concatenate(numbers), np.concatenate(shares)
    order = np.lexsort((share, number))
    number, share = number[order], share[order]
    same = np.flatnonzero(number[1:] == number[:-1])
    number, begins, stops = number[same], share[same], share[same + 1]
    middle, fall = (begins + stops) / 2, (y1 - y0)[number] * (stops - begins)
    row = np.floor(y0[number] + (y1 - y0)[number] * middle).astype(np.int64)
    x = np.clip(x0[number] + (x1 - x0)[number] * middle, 0, width)
    return owner[number], np.clip(row, 0, height - 1), x, fall


def _ranges(first: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """first, first + 1, ... of each, so many: one after another."""
    ends = np.cumsum(counts)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts - first, counts)
