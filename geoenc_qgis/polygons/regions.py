"""Regions: connected cells of one class (side by side), and small ones merged into the neighbour they touch most.

A raster is looked at in strips of rows: memory holds the regions and one strip, the numbers of the cells lie on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..core.report import Report

STRIP_CELLS = 4_000_000
EDGES_TOGETHER = 8_000_000  # borders between regions that are counted together
NONE = -1  # the class and the region of a cell without a value

Classes = Callable[[slice], NDArray[np.int32]]  # rows -> class of each cell (h, W), NONE where there is none


@dataclass(frozen=True)
class Regions:
    """Region number of each cell, (H, W) int32 on disk, NONE where there is none; class and cells of each region, (n,)."""

    numbers: NDArray[np.int32]
    classes: NDArray[np.int32]
    cells: NDArray[np.int64]

    def strips(self) -> Iterator[slice]:
        """Rows that are looked at together."""
        return strips(self.numbers.shape)


@dataclass(frozen=True)
class Borders:
    """Pairs of regions that touch, (m,) each, and how many cell sides they share."""

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    sides: NDArray[np.int64]


def strips(shape: tuple[int, ...]) -> Iterator[slice]:
    """The rows of a raster (H, W) in strips of about STRIP_CELLS cells."""
    rows = max(1, STRIP_CELLS // shape[1])
    return (slice(row, min(row + rows, shape[0])) for row in range(0, shape[0], rows))


def connected(classes: Classes, shape: tuple[int, int], scratch: Path, report: Report) -> Regions:
    """The regions of a raster of `shape`, numbered as their first cells come row by row; `scratch` is a folder for them."""
    numbers = np.memmap(scratch / "regions", np.int32, "w+", shape=shape)
    parent, cells, kinds = np.empty(0, np.int32), np.empty(0, np.int64), np.empty(0, np.int32)
    count = 0
    above = np.full((2, shape[1]), NONE, np.int32)  # class and number of the row before the strip
    for rows in strips(shape):
        report.check()
        strip = np.ascontiguousarray(classes(rows))
        most = count + strip.size
        if most > len(parent):
            parent, cells, kinds = (np.resize(each, max(most, 2 * len(each))) for each in (parent, cells, kinds))
        labels = np.empty(strip.shape, np.int32)
        count = _label(strip, above, labels, parent, cells, kinds, count)
        numbers[rows] = labels
        above = np.stack([strip[-1], labels[-1]])
    parent, cells, kinds = parent[:count], cells[:count], kinds[:count]
    roots = _flattened(parent)
    own = roots == np.arange(count)
    final = (np.cumsum(own) - 1).astype(np.int32)[roots]
    totals = np.zeros(int(own.sum()), np.int64)
    np.add.at(totals, final, cells)
    return _renumbered(Regions(numbers, kinds[own], totals), final, report)


def without_small(regions: Regions, least: float, report: Report) -> Regions:
    """The regions when those of fewer than `least` cells have joined the neighbour with which they share most cell sides.

    The smallest go first, by powers of two of their cells; of neighbours with equal sides the larger is taken. What is
    joined has the class of its largest part. Regions among cells without a value stay.
    """
    if least <= 1 or not len(regions.cells):
        return regions
    borders = _borders(regions, least, report)
    group, classes, cells = np.arange(len(regions.cells)), regions.classes, regions.cells
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
    return _renumbered(Regions(regions.numbers, classes[back], cells[back]), order[group], report)


def _renumbered(regions: Regions, numbers: NDArray[np.int32], report: Report) -> Regions:
    for rows in regions.strips() if len(numbers) else ():
        report.check()
        strip = regions.numbers[rows]
        regions.numbers[rows] = np.where(strip >= 0, numbers[np.maximum(strip, 0)], NONE)
    return regions


def _borders(regions: Regions, least: float, report: Report) -> Borders:
    """Where regions touch, for pairs of which one has fewer than `least` cells: others never join."""
    small = regions.cells < least
    parts: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
    width = regions.numbers.shape[1]
    above = np.full(width, NONE, np.int32)
    for rows in regions.strips():
        report.check()
        strip = np.ascontiguousarray(regions.numbers[rows])
        keys = np.empty(2 * strip.size, np.int64)
        parts.append(np.unique(keys[: _touching(strip, above, small, keys)], return_counts=True))
        above = strip[-1]
        if sum(len(part) for part, _ in parts[1:]) > EDGES_TOGETHER:
            parts = [_summed(parts)]
    keys, sides = _summed(parts)
    return Borders(keys >> 32, keys & 0xFFFFFFFF, sides)


def _summed(parts: list[tuple[NDArray[np.int64], NDArray[np.int64]]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Keys, each once, and the sums of their numbers."""
    keys, where = np.unique(np.concatenate([part for part, _ in parts]), return_inverse=True)
    return keys, np.bincount(where, np.concatenate([sides for _, sides in parts]), len(keys)).astype(np.int64)


def _joins(borders: Borders, cells: NDArray[np.int64], limit: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Each region of fewer than `limit` cells, and the neighbour it joins."""
    one = np.concatenate([borders.one, borders.other])
    other = np.concatenate([borders.other, borders.one])
    sides = np.concatenate([borders.sides, borders.sides])
    small = cells[one] < limit
    one, other, sides = one[small], other[small], sides[small]
    order = np.lexsort((-other, cells[other], sides, one))
    one, other = one[order], other[order]
    last = np.append(one[1:] != one[:-1], True)[: len(one)]
    return one[last], other[last]


def _groups(count: int, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of the group of each of `count` regions that pairs hold together, (count,)."""
    graph = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(count, count))
    return connected_components(graph, directed=False)[1].astype(np.int64)


def _together(
    group: NDArray[np.int64], classes: NDArray[np.int32], cells: NDArray[np.int64], borders: Borders
) -> tuple[NDArray[np.int32], NDArray[np.int64], Borders]:
    """Classes, cells and borders of the groups as regions: each has the class of its largest member."""
    order = np.lexsort((-np.arange(len(cells)), cells, group))
    last = np.append(group[order][1:] != group[order][:-1], True)
    totals = np.bincount(group, cells).astype(np.int64)
    one, other = group[borders.one], group[borders.other]
    apart = one != other
    low, high = np.minimum(one, other)[apart], np.maximum(one, other)[apart]
    keys, sides = _summed([(low << 32 | high, borders.sides[apart])])
    return classes[order[last]], totals, Borders(keys >> 32, keys & 0xFFFFFFFF, sides)


@njit
def _root(parent, number):  # type: ignore[no-untyped-def]  # compiled
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number


@njit
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


@njit
def _flattened(parent):  # type: ignore[no-untyped-def]  # compiled
    """The root of each number."""
    roots = parent.copy()
    for number in range(len(roots)):
        roots[number] = roots[roots[number]]
    return roots


@njit
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
