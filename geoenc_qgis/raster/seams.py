"""Which raster each cell of a mosaic comes from: of those that are valid there the one of the lowest rank, among equals
the one whose edge or hole is farthest.

What is chosen is told as rectangles, in layers: within a layer they are disjoint, and where a rectangle has nodata the
next layer shows. Chosen cell by cell (side 1) there is one layer; chosen by squares of cells there may be more.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats, Mask
from .grid import Box

Labels = NDArray[np.int32]  # numbers of rasters, -1 where none is


@dataclass(frozen=True)
class Placed:
    """A raster on the mosaic's lattice of cells; rank: 0 lies over 1."""

    path: str
    box: Box
    rank: int = 0


@dataclass(frozen=True)
class Part:
    """Cells of a mosaic that come from one raster, by its number."""

    number: int
    box: Box


Depths = Callable[[int], Floats]  # of a raster by its number, (h, w) of its box


def depth(valid: Mask) -> Floats:
    """Distance (h, w) float32 in cells of each valid cell (h, w) to the nearest that isn't, or lies beyond the edge; 0
    where it is not valid itself."""
    from scipy.ndimage import distance_transform_edt

    far: Floats = distance_transform_edt(np.pad(valid, 1))[1:-1, 1:-1].astype(np.float32)
    return far


def parts(window: Box, rasters: Sequence[Placed], depths: Depths, side: int = 1) -> list[list[Part]]:
    """Layers of rectangles of a window, the upper one first, chosen by squares of `side` cells.

    Cells that no raster has may lie in any rectangle, or in none.
    """
    return [
        [Part(number, box) for number, box in _rectangles(labels, window, rasters, side)]
        for labels in _layers(window, rasters, depths, side)
    ]


def _layers(window: Box, rasters: Sequence[Placed], depths: Depths, side: int) -> Iterator[Labels]:
    """The raster of each square of a window, layer by layer until no valid cell is left."""
    inside = [
        (number, part, depths(number)[part.slices_in(raster.box)])
        for number, raster in enumerate(rasters)
        if not (part := raster.box & window).empty
    ]
    left = np.zeros(window.shape, bool)
    for _, part, deep in inside:
        left[part.slices_in(window)] |= deep > 0
    while left.any():
        labels = _chosen(window, rasters, inside, left, side)
        whole = labels.repeat(side, 0)[: window.height].repeat(side, 1)[:, : window.width] if side > 1 else labels
        for number, part, deep in inside:
            at = part.slices_in(window)
            left[at] &= ~((whole[at] == number) & (deep > 0))
        yield labels


def _chosen(
    window: Box, rasters: Sequence[Placed], inside: Sequence[tuple[int, Box, Floats]], left: Mask, side: int
) -> Labels:
    """The best raster of each square that has cells left; where depths are equal too, the one with the nearest
    centre, then the first."""
    shape = -(-window.height // side), -(-window.width // side)
    labels = np.full(shape, -1, np.int32)
    rank, deepest = np.full(shape, np.iinfo(np.int32).max, np.int32), np.zeros(shape, np.float32)
    nearest = np.full(shape, np.iinfo(np.int64).max, np.int64)
    for number, part, deep in inside:
        squares = _moved(part, window).coarsened(side)
        at = squares.slices_in(Box(0, 0, *shape))
        total = _sums(np.where(left[part.slices_in(window)], deep, 0), _moved(part, window), squares, side)
        apart = _apart(squares, window, rasters[number].box, side)
        mine = rasters[number].rank
        same = rank[at] == mine
        deeper = (total > deepest[at]) | ((total == deepest[at]) & (apart < nearest[at]))
        better = (total > 0) & ((rank[at] > mine) | (same & deeper))
        labels[at][better], rank[at][better] = number, mine
        deepest[at][better], nearest[at][better] = total[better], apart[better]
    return labels


def _moved(box: Box, window: Box) -> Box:
    """A box counted from a window's corner."""
    return Box(box.row0 - window.row0, box.col0 - window.col0, box.row1 - window.row0, box.col1 - window.col0)


def _sums(values: Floats, part: Box, squares: Box, side: int) -> Floats:
    """Sums of the values of a part in its squares."""
    if side == 1:
        return values
    whole = np.zeros((squares * side).shape, np.float32)
    whole[part.slices_in(squares * side)] = values
    sums: Floats = whole.reshape(squares.height, side, squares.width, side).sum(axis=(1, 3))
    return sums


def _apart(squares: Box, window: Box, box: Box, side: int) -> NDArray[np.int64]:
    """Squared distances of squares from the centre of a box, in halves of a cell."""
    rows = (2 * np.arange(squares.row0, squares.row1) + 1) * side + 2 * window.row0 - box.row0 - box.row1
    cols = (2 * np.arange(squares.col0, squares.col1) + 1) * side + 2 * window.col0 - box.col0 - box.col1
    distances: NDArray[np.int64] = rows[:, None] ** 2 + cols**2
    return distances


def _rectangles(labels: Labels, window: Box, rasters: Sequence[Placed], side: int) -> Iterator[tuple[int, Box]]:
    """Disjoint rectangles, in cells, that cover all labels of squares: runs of a row, joined with equal ones below."""
    labels = _filled(labels, window, rasters, side)
    begun: dict[tuple[int, int, int], int] = {}  # run -> the row at which it began
    for row in range(len(labels) + 1):
        runs = set(_runs(labels[row])) if row < len(labels) else set()
        for run in [run for run in begun if run not in runs]:
            number, col0, col1 = run
            box = Box(begun.pop(run), col0, row, col1) * side
            yield number, _moved(box, _origin(window)) & window & rasters[number].box
        begun = {run: begun.get(run, row) for run in sorted(runs, key=lambda run: run[1])}


def _origin(window: Box) -> Box:
    """What moves a box that is counted from a window's corner back."""
    return Box(-window.row0, -window.col0, 0, 0)


def _runs(labels: Labels) -> Iterator[tuple[int, int, int]]:
    """Label, start and stop of the runs of a row that have one."""
    edges = [0, *(np.flatnonzero(np.diff(labels)) + 1).tolist(), len(labels)]
    for start, stop in itertools.pairwise(edges):
        if stop > start and labels[start] >= 0:
            yield int(labels[start]), start, stop


def _filled(labels: Labels, window: Box, rasters: Sequence[Placed], side: int) -> Labels:
    """Labels that go on over empty squares beside them as far as their rasters reach: a slanted edge then needs no
    rectangle a row."""
    boxes = [_moved(raster.box, window).coarsened(side) for raster in rasters]
    starts, stops = np.array([box.col0 for box in boxes]), np.array([box.col1 for box in boxes])
    cols = np.arange(labels.shape[1])
    last = np.maximum.accumulate(np.where(labels >= 0, cols, -1), axis=1)
    before = np.where(last >= 0, np.take_along_axis(labels, np.maximum(last, 0), 1), -1)
    out = np.where((labels < 0) & (before >= 0) & (cols < stops[before]), before, labels)
    reverse = labels[:, ::-1]
    last = np.maximum.accumulate(np.where(reverse >= 0, cols, -1), axis=1)
    after = np.where(last >= 0, np.take_along_axis(reverse, np.maximum(last, 0), 1), -1)[:, ::-1]
    filled: Labels = np.where((out < 0) & (after >= 0) & (cols >= starts[after]), after, out).astype(np.int32)
    return filled
