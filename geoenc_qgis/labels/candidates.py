"""The cells of a raster of which a classifier is least sure: found by blocks, in memory that doesn't grow with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from rasterio.features import geometry_mask
from rasterio.windows import Window, bounds
from rasterio.windows import transform as window_transform

from ..core.report import Report
from ..raster.centres import apart
from ..raster.embedding import EmbeddingRaster
from .classifier import Classifier
from .uncertainty import Uncertainty, uncertainty

CELL = np.dtype([("score", "f4"), ("row", "i8"), ("col", "i8"), ("group", "i4")])
RESERVE_FACTOR = 4  # cells that are kept for each that is wanted: those too near to others fall away
Measure = Callable[[Classifier, np.ndarray], Uncertainty]


class Reserve:
    """The least sure of all cells that were added, at most `most`: shared evenly among the groups, as far as they go.

    Which are kept doesn't depend on how the cells were divided into parts.
    """

    def __init__(self, most: int):
        self.cells, self._most, self._cap = np.empty(0, CELL), most, most

    def add(self, cells: np.ndarray) -> None:
        """Take in cells (n,) of CELL."""
        cells, rank, counts = by_group_rank(np.concatenate([self.cells, cells]))
        self._cap = min(self._cap, fair_share(counts, self._most))
        self.cells = cells[rank < self._cap]


def by_group_rank(cells: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(the cells, the least sure of each group first, then the next of each; rank (n,) in its group; the groups'
    counts)."""
    cells = cells[np.lexsort((cells["col"], cells["row"], -cells["score"], cells["group"]))]
    _, start, counts = np.unique(cells["group"], return_index=True, return_counts=True)
    rank = np.arange(len(cells)) - np.repeat(start, counts)
    order = np.lexsort((cells["col"], cells["row"], -cells["score"], rank))
    return cells[order], rank[order], counts


def fair_share(counts: np.ndarray, most: int) -> int:
    """How many each group may have, so that all have `most` together: small ones are whole, large ones get the rest."""
    if counts.sum() <= most:
        return most
    left, groups = most, len(counts)
    for number, count in enumerate(np.sort(counts)):
        share = left // (groups - number)
        if count > share:
            return int(share)
        left -= int(count)
    return most


def unsure_cells(
    raster: EmbeddingRaster,
    classifier: Classifier,
    taken: shapely.STRtree,
    distance: float,
    most: int,
    report: Report,
    measure: Measure = uncertainty,
    quotas: bool = True,
) -> np.ndarray:
    """At most `most` cells (n,) of CELL that lie `distance` apart, the least sure of each predicted class first.

    taken: areas in which no cell is chosen. distance: map units.
    """
    reserve, side = Reserve(RESERVE_FACTOR * most), bin_cells(raster, distance)
    for window, vectors, valid in raster.blocks(report):
        free = valid & ~_covered(taken, window, raster)
        doubt = measure(classifier, vectors[free[valid]])
        cells = np.empty(len(doubt.score), CELL)
        rows, cols = np.nonzero(free)
        cells["row"], cells["col"] = rows + window.row_off, cols + window.col_off
        cells["score"], cells["group"] = doubt.score, doubt.first if quotas else 0
        reserve.add(least_sure_of_bins(cells, side))
    return spaced(reserve.cells, raster, distance)[:most]


def bin_cells(raster: EmbeddingRaster, distance: float) -> tuple[int, int]:
    """Rows and columns of the bins of which one cell each is kept: half the distance, one cell at least."""
    down, across = cell_sides(raster)
    return max(1, int(distance / 2 / down)), max(1, int(distance / 2 / across))


def cell_sides(raster: EmbeddingRaster) -> tuple[float, float]:
    """Height and width of a cell in map units."""
    t = raster.transform
    return float(np.hypot(t.b, t.e)), float(np.hypot(t.a, t.d))


def least_sure_of_bins(cells: np.ndarray, side: tuple[int, int]) -> np.ndarray:
    """The least sure of the cells (n,) of each bin of so many rows and columns."""
    if side == (1, 1):
        return cells
    row, col = cells["row"] // side[0], cells["col"] // side[1]
    order = np.lexsort((cells["col"], cells["row"], -cells["score"], col, row))
    row, col = row[order], col[order]
    first = np.ones(len(cells), bool)
    first[1:] = (row[1:] != row[:-1]) | (col[1:] != col[:-1])
    return cells[order[first]]


def spaced(cells: np.ndarray, raster: EmbeddingRaster, distance: float) -> np.ndarray:
    """Those of the cells that lie `distance` apart, in the order in which the groups take turns."""
    cells = by_group_rank(cells)[0]
    if not len(cells) or not distance:
        return cells
    return cells[apart(centres(raster, cells), distance * (1 - 1e-9), len(cells))]


def centres(raster: EmbeddingRaster, cells: np.ndarray) -> np.ndarray:
    """(n, 2): map coordinates of the middles of cells (n,) of CELL."""
    x, y = raster.transform @ (cells["col"] + 0.5, cells["row"] + 0.5)
    return np.column_stack([x, y])


def _covered(taken: shapely.STRtree, window: Window, raster: EmbeddingRaster) -> np.ndarray:
    """(h, w) bool: the cells of a window whose middle lies in one of the areas."""
    size = (window.height, window.width)
    near = taken.geometries[taken.query(shapely.box(*bounds(window, raster.transform)))]
    if not len(near):
        return np.zeros(size, bool)
    return np.asarray(geometry_mask(near, size, window_transform(window, raster.transform), invert=True))
