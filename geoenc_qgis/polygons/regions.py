"""Regions: connected cells of one class (side by side), and small ones merged into the neighbour they touch most.

A raster is looked at in strips of rows: memory holds the regions and one strip, the numbers of the cells lie on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..core.report import Report
from ..core.words import tr
from ..labels.class_raster import NONE as NONE  # here the region of such a cell too
from .loops import loop, make_ready

STRIP_CELLS = 500_000
EDGES_TOGETHER = 2_000_000  # borders between regions that are counted together

Classes = Callable[[slice], NDArray[np.int32]]  # rows -> class of each cell (h, W), NONE where there is none


@dataclass(frozen=True)
class Regions:
    """Class and cells of each region, (n,); the number of the region of each cell lies in a file, `shape` int32."""

    file: Path
    shape: tuple[int, int]
    classes: NDArray[np.int32]
    cells: NDArray[np.int64]

    def strip(self, rows: slice) -> NDArray[np.int32]:
        """Region of each cell of some rows, (h, W), NONE where there is none."""
        return np.array(_mapped(self.file, self.shape, rows, "r"))

    def strips(self) -> Iterator[slice]:
        """Rows that are looked at together."""
        return strips(self.shape)


def _mapped(file: Path, shape: tuple[int, int], rows: slice, mode: Literal["r", "r+"]) -> NDArray[np.int32]:
    """Some rows of the file; mapped for a moment only, so that memory doesn't hold the file by and by."""
    return np.memmap(file, np.int32, mode, 4 * shape[1] * rows.start, (rows.stop - rows.start, shape[1]))


@dataclass(frozen=True)
class Borders:
    """Pairs of regions that touch, (m,) each, and how many cell sides they share."""

    one: NDArray[np.int32]
    other: NDArray[np.int32]
    sides: NDArray[np.int32]

    @classmethod
    def of(cls, keys: NDArray[np.int64], sides: NDArray[np.int32]) -> Borders:
        """Of keys (one << 32 | other)."""
        return cls((keys >> 32).astype(np.int32), (keys & 0xFFFFFFFF).astype(np.int32), sides)


def strips(shape: tuple[int, ...]) -> Iterator[slice]:
    """The rows of a raster (H, W) in strips of about STRIP_CELLS cells."""
    rows = max(1, STRIP_CELLS // shape[1])
    return (slice(row, min(row + rows, shape[0])) for row in range(0, shape[0], rows))


def connected_regions(classes: Classes, shape: tuple[int, int], scratch: Path, report: Report) -> Regions:
    """The regions of a raster of `shape`, numbered as their first cells come row by row; `scratch`: where they lie."""
    make_ready(shape[0] * shape[1])
    file, count = scratch / "regions", 0
    with file.open("wb") as out:
        out.truncate(4 * shape[0] * shape[1])
    parent, cells, kinds = np.empty(0, np.int32), np.empty(0, np.int64), np.empty(0, np.int32)
    above = np.full((2, shape[1]), NONE, np.int32)  # class and number of the row before the strip
    for rows in strips(shape):
        report.progress(rows.start / shape[0], tr("finding areas"))
        strip = np.ascontiguousarray(classes(rows))
        most = count + strip.size
        if most > len(parent):
            room = max(most, 3 * len(parent) // 2)
            parent, cells, kinds = np.resize(parent, room), np.resize(cells, room), np.resize(kinds, room)
        labels = np.empty(strip.shape, np.int32)
        count = _label(strip, above, labels, parent, cells, kinds, count)
        _mapped(file, shape, rows, "r+")[:] = labels
        above = np.stack([strip[-1], labels[-1]])
    parent, cells, kinds = parent[:count], cells[:count], kinds[:count]
    roots = _flattened(parent)
    own = roots == np.arange(count)
    final = (np.cumsum(own) - 1).astype(np.int32)[roots]
    totals = np.zeros(int(own.sum()), np.int64)
    np.add.at(totals, final, cells)
    return _renumbered(Regions(file, shape, kinds[own], totals), final, report)


def without_small(regions: Regions, least: float, report: Report) -> Regions:
    """The regions when those of fewer than `least` cells have joined the neighbour they share most cell sides with.

    The smallest go first, by powers of two of their cells; of neighbours with equal sides the larger is taken. What is
    joined has the class of its largest part. Regions among cells without a value stay.
    """
    if least <= 1 or not len(regions.cells):
        return regions
    borders = _borders(regions, least, report)
    group, classes, cells = np.arange(len(regions.cells), dtype=np.int32), regions.classes, regions.cells
    limit = 1.0
    while limit < least:
        limit = min(2 * limit, least)
        while len((pairs := _joins(borders, cells, limit))[0]):
            report.check()
            for _ in range(2):
                joined = _groups(len(cells), *pairs)
                group = joined[group]
                classes, cells, borders = _together(joined, classes, cells, borders)
                same = classes[borders.one] == classes[borders.other]  # neighbours that have become of one class
                pairs = borders.one[same], borders.other[same]
    _, first = np.unique(group, return_index=True)
    order = np.empty(len(cells), np.int32)
    order[np.argsort(first)] = np.arange(len(cells))  # numbered by their first cells again
    back = np.argsort(order)
    return _renumbered(Regions(regions.file, regions.shape, classes[back], cells[back]), order[group], report)


def _renumbered(regions: Regions, numbers: NDArray[np.int32], report: Report) -> Regions:
    for rows in regions.strips() if len(numbers) else ():
        report.check()
        strip = regions.strip(rows)
        strip[:] = np.where(strip >= 0, numbers[np.maximum(strip, 0)], NONE)
        _mapped(regions.file, regions.shape, rows, "r+")[:] = strip
    return regions


def _borders(regions: Regions, least: float, report: Report) -> Borders:
    """Where regions touch, for pairs of which one has fewer than `least` cells: others never join."""
    small = regions.cells < least
    parts: list[tuple[NDArray[np.int64], NDArray[np.int32]]] = []
    above = np.full(regions.shape[1], NONE, np.int32)
    for rows in regions.strips():
        report.progress(rows.start / regions.shape[0], tr("joining small areas"))
        strip = regions.strip(rows)
        keys = np.empty(2 * strip.size, np.int64)
        keys = keys[: _touching(strip, above, small, keys)]
        parts.append(_summed([(keys, np.ones(len(keys), np.int32))]))
        above = strip[-1]
        if sum(len(part) for part, _ in parts[1:]) > EDGES_TOGETHER:
            parts = [_summed(parts)]
    return Borders.of(*_summed(parts))


def _summed(parts: list[tuple[NDArray[np.int64], NDArray[np.int32]]]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Keys, each once and in order, and the sums of their numbers."""
    keys, sides = np.concatenate([part for part, _ in parts]), np.concatenate([sides for _, sides in parts])
    order = np.argsort(keys)
    keys, sides = keys[order], sides[order]
    first = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])[: len(keys)])
    return keys[first], np.add.reduceat(sides, first, dtype=np.int32) if len(first) else sides


def _joins(borders: Borders, cells: NDArray[np.int64], limit: float) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Each region of fewer than `limit` cells, and the neighbour it joins."""
    small = cells < limit
    mine, theirs = small[borders.one], small[borders.other]
    joining = np.concatenate([borders.one[mine], borders.other[theirs]])
    other = np.concatenate([borders.other[mine], borders.one[theirs]])
    sides = np.concatenate([borders.sides[mine], borders.sides[theirs]])
    order = np.lexsort((-other, cells[other], sides, joining))
    joining, other = joining[order], other[order]
    last = np.append(joining[1:] != joining[:-1], True)[: len(joining)]
    return joining[last], other[last]


def _groups(count: int, one: NDArray[np.int32], other: NDArray[np.int32]) -> NDArray[np.int32]:
    """Number of the group of each of `count` regions that pairs hold together, (count,)."""
    graph = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], np.int32)


def _together(
    group: NDArray[np.int32], classes: NDArray[np.int32], cells: NDArray[np.int64], borders: Borders
) -> tuple[NDArray[np.int32], NDArray[np.int64], Borders]:
    """Classes, cells and borders of the groups as regions: each has the class of its largest member."""
    order = np.lexsort((-np.arange(len(cells)), cells, group))
    last = np.append(group[order][1:] != group[order][:-1], True)
    totals = np.bincount(group, cells).astype(np.int64)
    first, other = group[borders.one], group[borders.other]
    apart = first != other
    low, high = np.minimum(first, other)[apart].astype(np.int64), np.maximum(first, other)[apart]
    return classes[order[last]], totals, Borders.of(*_summed([(low << 32 | high, borders.sides[apart])]))


@loop
def _root(parent, number):  # type: ignore[no-untyped-def]  # compiled
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number


@loop
def _label(classes, above, labels, parent, cells, kinds, count):  # type: ignore[no-untyped-def]  # compiled
    """Union-find over a strip and the row above it; a parent's number is never greater than its child's."""
    height, width = classes.shape
    for row in range(height):
        for col in range(width):
            kind = classes[row, col]
            if kind < 0:
                labels[row, col] = NONE
                continue
            number = -1
            if col > 0 and classes[row, col - 1] == kind:
                number = _root(parent, labels[row, col - 1])
            kind_above = classes[row - 1, col] if row > 0 else above[0, col]
            if kind_above == kind:
                other = _root(parent, labels[row - 1, col] if row > 0 else above[1, col])
                if number < 0:
                    number = other
                elif number != other:
                    low, high = min(number, other), max(number, other)
                    parent[high] = low
                    number = low
            if number < 0:
                number = count
                parent[count] = count
                cells[count] = 0
                kinds[count] = kind
                count += 1
            cells[number] += 1
            labels[row, col] = number
    return count


@loop
def _flattened(parent):  # type: ignore[no-untyped-def]  # compiled
    """The root of each number."""
    roots = parent.copy()
    for number in range(len(roots)):
        roots[number] = roots[roots[number]]
    return roots


@loop
def _touching(numbers, above, small, keys):  # type: ignore[no-untyped-def]  # compiled
    """Write (lower << 32 | higher) of each cell side between two regions of which one is small; returns how many."""
    height, width = numbers.shape
    count = 0
    for row in range(height):
        for col in range(width):
            here = numbers[row, col]
            if here < 0:
                continue
            left = numbers[row, col - 1] if col > 0 else np.int32(NONE)
            up = numbers[row - 1, col] if row > 0 else above[col]
            for other in (left, up):
                if other >= 0 and other != here and (small[here] or small[other]):
                    keys[count] = (np.int64(min(here, other)) << 32) | np.int64(max(here, other))
                    count += 1
    return count
