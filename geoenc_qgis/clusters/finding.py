"""The likest places of many rasters, none near another: what going through all cells by their score would choose.

The scores go into a scratch file, four bytes a cell. From there the best cells come in rounds, of those that lie far
enough from the places found before.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.spatial import KDTree

from ..core.arrays import Floats, Mask
from ..core.errors import InputError
from ..core.files import check_space
from ..core.report import Report
from ..core.words import tr
from ..raster.centres import Centres, Points, apart
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import longitudes_near, transformed_points
from ..raster.passes import threaded_results
from .similarity import Query, window_scores
from .vectors import Vectors

if TYPE_CHECKING:
    import geopandas

CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))  # of a cell: columns to the right, rows down
ROUND_CELLS = 20_000  # cells of a round at least, and ten for each place that is wanted
EXACT = 1 - 1e-12  # share of a distance: cells that are just so far apart are not too near


class Place(NamedTuple):
    """A cell that was found."""

    raster: int
    row: int
    col: int
    score: float


class _Window(NamedTuple):
    """Scores that lie together in the file: where they begin, the best of them, the ball in which their cells lie."""

    raster: int
    place: Window
    start: int
    best: float
    middle: Points
    radius: float


class _Cells(NamedTuple):
    """Scores (n,), numbers (n,) that count cells raster by raster and row by row, and centres (n, 3)."""

    scores: NDArray[np.float32]
    numbers: NDArray[np.int64]
    points: Points

    def at(self, chosen: NDArray[np.intp] | Mask) -> _Cells:
        return _Cells(self.scores[chosen], self.numbers[chosen], self.points[chosen])

    def first(self, most: int) -> _Cells:
        """The first ones in order: by score, equal ones by number."""
        return self.at(np.lexsort((self.numbers, -self.scores))[:most])


class Scores:
    """How alike all cells of some rasters are to what is looked for, in a scratch file that goes with the object."""

    def __init__(self, rasters: Sequence[EmbeddingRaster], folder: Path):
        sizes = [raster.shape[0] * raster.shape[1] for raster in rasters]
        check_space(folder / "x", 4 * sum(sizes))
        self.rasters = rasters
        self.cells = 0  # that are valid
        self.enough = 0  # of these, that have the least score
        self.best = -math.inf
        self._ends = np.cumsum(sizes)
        self._centres = [Centres(raster, number) for number, raster in enumerate(rasters)]
        self._windows: list[_Window] = []
        self._file = Vectors(1, "float32", str(folder))

    def add_all(self, query: Query, least: float, report: Report) -> None:
        """Take in the cells whose score is `least` or more."""
        counts = np.cumsum([0, *(len(raster.windows) for raster in self.rasters)])
        for number, raster in enumerate(self.rasters):
            part = report.part(*(counts[number : number + 2] / counts[-1]).tolist())
            for place, scores in threaded_results(raster, partial(window_scores, query), part):
                self._add(number, place, scores, least)

    def _add(self, raster: int, place: Window, scores: Floats, least: float) -> None:
        self.cells += int(np.isfinite(scores).sum())
        self.best = float(np.fmax.reduce(scores, axis=None, initial=self.best))
        scores[scores < least] = np.nan
        if count := int(np.isfinite(scores).sum()):
            self.enough += count
            ball = self._centres[raster].ball(place)
            self._windows.append(_Window(raster, place, len(self._file), float(np.nanmax(scores)), *ball))
            self._file.append(scores.reshape(-1, 1))

    def likest(self, count: int, distance: float, report: Report) -> list[Place]:
        """The best `count` cells of which none lies nearer than a distance to a better one, or on the same spot; equal
        ones in the order of rasters, rows and columns. Fewer where there are no more."""
        taken = _Cells(np.empty(0, np.float32), np.empty(0, np.int64), np.empty((0, 3)))
        self._windows.sort(key=lambda window: -window.best)
        last = (math.inf, -1)  # score and number of the last cell of the round before
        while len(taken.scores) < count:
            report.check()
            cells = self._round(max(ROUND_CELLS, 10 * count), last, taken.points, distance * EXACT)
            if not len(cells.scores):
                break
            chosen = cells.at(apart(cells.points, distance * EXACT, count - len(taken.scores)))
            taken = _joined(taken, chosen)
            last = (float(cells.scores[-1]), int(cells.numbers[-1]))
        return [self._place(*cell) for cell in zip(taken.numbers.tolist(), taken.scores.tolist(), strict=True)]

    def _round(self, most: int, last: tuple[float, int], taken: Points, limit: float) -> _Cells:
        """The first cells in order, at most so many, that come after the last one and lie beyond the limit from all
        that are taken."""
        tree = KDTree(taken) if len(taken) else None
        best = _Cells(np.empty(0, np.float32), np.empty(0, np.int64), np.empty((0, 3)))
        for window in self._windows:
            full = len(best.scores) == most
            if full and window.best < best.scores[-1]:
                break
            if tree is None or tree.query(window.middle)[0] + window.radius > limit:
                found = self._read(window, last, float(best.scores[-1]) if full else -math.inf)
                if tree is not None and len(found.scores):
                    found = found.at(tree.query(found.points)[0] > limit)
                best = _joined(best, found).first(most)
        return best

    def _read(self, window: _Window, last: tuple[float, int], least: float) -> _Cells:
        """Cells of a window that come after the last one and have the least score; those with a place on Earth."""
        (row, col), (height, width) = (window.place.row_off, window.place.col_off), (
            window.place.height, window.place.width,
        )  # fmt: skip
        chunks = self._file.chunks(0, window.start, window.start + height * width)
        scores = np.concatenate(list(chunks))[:, 0].astype(np.float32, copy=False)
        here = np.flatnonzero((scores >= least) & (scores <= last[0]))
        rows, cols, scores = here // width + row, here % width + col, scores[here]
        raster = self.rasters[window.raster]
        first = int(self._ends[window.raster]) - raster.shape[0] * raster.shape[1]
        numbers = first + rows * raster.shape[1] + cols
        after = (scores < last[0]) | (numbers > last[1])
        cells = _Cells(scores[after], numbers[after], self._centres[window.raster].points(rows[after], cols[after]))
        return cells.at(np.asarray(np.isfinite(cells.points).all(axis=1)))

    def _place(self, number: int, score: float) -> Place:
        raster = int(np.searchsorted(self._ends, number, "right"))
        height, width = self.rasters[raster].shape
        row, col = divmod(number - int(self._ends[raster]) + height * width, width)
        return Place(raster, row, col, score)

    def close(self) -> None:
        self._file.close()


def _joined(one: _Cells, other: _Cells) -> _Cells:
    return _Cells(
        np.concatenate([one.scores, other.scores]),
        np.concatenate([one.numbers, other.numbers]),
        np.concatenate([one.points, other.points]),
    )


def check_together(rasters: Sequence[EmbeddingRaster]) -> None:
    """Raise InputError where cells of some raster can't be drawn in the first one's CRS."""
    first = rasters[0]
    for raster in rasters:
        name = Path(raster.path).name
        if (raster.crs is None) != (first.crs is None):
            raise InputError(
                tr("Some rasters have a CRS and others have none: {one} and {other}.",
                   one=Path(first.path).name, other=name),
                tr("Search them in two runs."),
            )  # fmt: skip
        middle = Place(0, raster.shape[0] // 2, raster.shape[1] // 2, 0)
        if not np.isfinite(_corners(middle, raster, first)).all():
            raise InputError(
                tr("{name} has no place in the CRS of the first raster, {crs}.",
                   name=name, crs=first.crs.to_string()[:80]),
                tr("Name a raster first whose CRS covers all of them, or search them in several runs."),
            )  # fmt: skip


def places_frame(places: Sequence[Place], rasters: Sequence[EmbeddingRaster]) -> geopandas.GeoDataFrame:
    """A row per place: rank, score, name of the raster, outline of the cell in the first raster's CRS."""
    import geopandas

    outlines = [shapely.Polygon(_corners(place, rasters[place.raster], rasters[0])) for place in places]
    columns = {
        "rank": np.arange(1, len(places) + 1, dtype=np.int32),
        "score": [place.score for place in places],
        "raster": [Path(rasters[place.raster].path).name for place in places],
    }
    crs = rasters[0].crs
    return geopandas.GeoDataFrame(columns, geometry=outlines, crs=crs.to_wkt() if crs else None)


def _corners(place: Place, raster: EmbeddingRaster, first: EmbeddingRaster) -> NDArray[np.float64]:
    """(4, 2) of a cell, in the first raster's CRS."""
    _, row, col, _ = place
    xs, ys = np.transpose([raster.transform @ (col + right, row + down) for right, down in CORNERS])
    if raster.crs != first.crs:
        xs, ys = transformed_points(raster.crs, first.crs, xs, ys)
    if first.crs and first.crs.is_geographic:
        xs = longitudes_near(xs[0], xs)
    return np.column_stack([xs, ys])
