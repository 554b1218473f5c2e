"""The borders of regions as arcs between the points where three or more meet: each is traced once, and drawn once.

Corners of cells are counted (column, row) from the raster's upper left corner. An arc has one region on its left and
another on its right all along; NONE is what lies beside the raster or has no value.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..core.report import Report
from ..core.words import tr
from .column import Column
from .loops import loop
from .regions import NONE, Regions

POINTS_TOGETHER = 200_000


@dataclass(frozen=True)
class Arcs:
    """Arcs one after another: `points` (n, 2), arc k has points[starts[k]:starts[k + 1]]; regions beside each, (m,)."""

    points: NDArray[np.int32]
    starts: NDArray[np.int64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.left)

    @classmethod
    def joined(cls, parts: Iterable[Arcs], folder: Path) -> Arcs:
        """All of several in one, which lies in files of a folder."""
        points, left, right = (Column(folder, np.int32) for _ in range(3))
        starts, done = Column(folder, np.int64), 0
        for part in parts:
            points.add(part.points)
            starts.add(part.starts[:-1] + done)
            left.add(part.left)
            right.add(part.right)
            done += len(part.points)
        starts.add(np.array([done]))
        return cls(points.array.reshape(-1, 2), starts.array, left.array, right.array)

    def selected(self, wanted: NDArray[np.bool_]) -> Arcs:
        """Those of a mask (m,)."""
        lengths = np.diff(self.starts)
        points = self.points[np.repeat(wanted, lengths)]
        starts = np.concatenate([[0], np.cumsum(lengths[wanted])]).astype(np.int64)
        return Arcs(points, starts, self.left[wanted], self.right[wanted])

    def groups(self) -> Iterator[slice]:
        """Arcs in groups of about POINTS_TOGETHER points."""
        cuts = np.searchsorted(self.starts, np.arange(0, self.starts[-1], POINTS_TOGETHER))
        cuts = np.unique(np.append(cuts, len(self)))
        return (slice(int(a), int(b)) for a, b in itertools.pairwise(cuts))


def traced_arcs(regions: Regions, report: Report) -> Arcs:
    """The arcs of all borders, corner to corner, with a point wherever they turn."""
    cut: list[tuple[Arcs, NDArray[np.bool_]]] = []
    return Arcs.joined(_traced(regions, cut, report), regions.file.parent)


def _traced(regions: Regions, cut: list[tuple[Arcs, NDArray[np.bool_]]], report: Report) -> Iterator[Arcs]:
    """The arcs strip by strip; those that go on beyond it wait in `cut` and come last, in one piece."""
    height, width = regions.shape
    for rows in regions.strips():
        report.progress(rows.start / height, tr("tracing borders"))
        # With a row and a column of neighbours on each side.
        around = np.full((rows.stop - rows.start + 2, width + 2), NONE, np.int32)
        first, stop = max(rows.start - 1, 0), min(rows.stop + 1, height)
        around[first - rows.start + 1 : stop - rows.start + 1, 1:-1] = regions.strip(slice(first, stop))
        arcs, opened = _strip(around, rows.start, rows.stop == height)
        goes_on: NDArray[np.bool_] = opened[:, 0] | opened[:, 1]
        yield arcs.selected(~goes_on)
        cut.append((arcs.selected(goes_on), opened[goes_on]))
    yield _chained(
        Arcs.joined((arcs for arcs, _ in cut), regions.file.parent), np.concatenate([opened for _, opened in cut])
    )


def _strip(around: NDArray[np.int32], row: int, last: bool) -> tuple[Arcs, NDArray[np.bool_]]:
    """The arcs of a strip, and whether each goes on beyond it at its start and at its end, (m, 2)."""
    sides = int((around[:, 1:] != around[:, :-1]).sum() + (around[1:] != around[:-1]).sum())
    points = np.empty((2 * sides + 2, 2), np.int32)
    starts = np.empty(sides + 2, np.int64)
    beside = np.empty((sides + 1, 2), np.int32)
    opened = np.empty((sides + 1, 2), np.bool_)
    count = _trace(around, row, last, points, starts, beside, opened)
    starts, beside = starts[: count + 1], beside[:count]
    return Arcs(points[: starts[-1]].copy(), starts.copy(), *beside.T.copy()), opened[:count].copy()


def _chained(arcs: Arcs, opened: NDArray[np.bool_]) -> Arcs:
    """The arcs that the strips have cut, in one piece again."""
    ends: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)  # corner -> (arc, 0: its start, 1: its end)
    for number, side in np.argwhere(opened).tolist():
        ends[_end(arcs, number, side)].append((number, side))
    used = np.zeros(len(arcs), bool)
    chains = []
    for number in [*np.flatnonzero(~opened.all(axis=1)).tolist(), *range(len(arcs))]:  # rings, which have no end, last
        if used[number]:
            continue
        side = 0 if not opened[number, 0] else 1 if not opened[number, 1] else 0  # where the chain begins
        regions = (arcs.left[number], arcs.right[number])
        beside = regions if side == 0 else regions[::-1]
        pieces: list[NDArray[np.int32]] = []
        here = number
        while not used[here]:
            used[here] = True
            piece = arcs.points[arcs.starts[here] : arcs.starts[here + 1]]
            pieces.append(piece[1:] if side == 0 and pieces else piece[::-1][1:] if pieces else piece[:: 1 - 2 * side])
            if opened[here, 1 - side]:
                here, side = next(
                    (end for end in ends[_end(arcs, here, 1 - side)] if end != (here, 1 - side)), (here, side)
                )
        chains.append(_begun(_turning(np.concatenate(pieces)), beside, bool(opened[number].all())))
    if not chains:
        return arcs
    starts = np.cumsum([0, *(len(points) for points, _ in chains)])
    left, right = np.array([beside for _, beside in chains], np.int32).T
    return Arcs(np.concatenate([points for points, _ in chains]), starts, left, right)


def _end(arcs: Arcs, number: int, side: int) -> tuple[int, int]:
    x, y = arcs.points[arcs.starts[number + 1] - 1 if side else arcs.starts[number]].tolist()
    return x, y


def _begun(points: NDArray[np.int32], beside: tuple[int, int], ring: bool) -> tuple[NDArray[np.int32], tuple[int, int]]:
    """An arc from the end and in the direction that tracing without strips begins with: strips must not matter."""
    if (points[0] == points[-1]).all():
        steps = np.diff(points, axis=0)
        if ring:
            first = int(np.lexsort((points[:-1, 0], points[:-1, 1]))[0])
            points = np.concatenate([points[first:-1], points[: first + 1]])
            points = _turning(points)
            steps = np.diff(points, axis=0)
        turned = _way(-steps[-1]) < _way(steps[0])
    else:
        turned = points[-1].tolist()[::-1] < points[0].tolist()[::-1]
    return (points[::-1], beside[::-1]) if turned else (points, beside)


def _way(step: NDArray[np.int32]) -> int:
    """The direction of a step: 0 right, 1 down, 2 left, 3 up."""
    x, y = step.tolist()
    return 0 if x > 0 else 1 if y > 0 else 2 if x < 0 else 3


def _turning(points: NDArray[np.int32]) -> NDArray[np.int32]:
    """The first, the last and those at which a line turns."""
    steps = np.sign(np.diff(points, axis=0))
    turning: NDArray[np.int32] = points[np.concatenate([[True], (steps[1:] != steps[:-1]).any(axis=1), [True]])]
    return turning


@loop
def _trace(around, first_row, last, points, starts, beside, opened):  # type: ignore[no-untyped-def]  # compiled
    """Follow every cell side between two regions once. Directions: 0 right, 1 down, 2 left, 3 up."""
    height, width = around.shape[0] - 2, around.shape[1] - 2
    flat = np.zeros((height + 1, width + 1), np.bool_)  # sides right of a corner that are traced
    tall = np.zeros((height + 1, width + 1), np.bool_)  # sides below a corner that are traced
    lines = height + 1 if last else height
    arcs, used = 0, 0
    starts[0] = 0
    for ring in range(2):  # first what has ends, then what has none
        for row in range(height + 1):
            for col in range(width + 1):
                if not ring and _passes(around, row, col, height, last, first_row):
                    continue
                for start in range(4):
                    if not _is_free(around, flat, tall, row, col, start, height, lines):
                        continue
                    y, x, way = row, col, start
                    north, south = _cells(around, y, x, way)
                    beside[arcs, 0], beside[arcs, 1] = north, south
                    points[used, 0], points[used, 1] = x, y + first_row
                    used += 1
                    while True:
                        if way == 0:
                            flat[y, x] = True
                            x += 1
                        elif way == 1:
                            tall[y, x] = True
                            y += 1
                        elif way == 2:
                            x -= 1
                            flat[y, x] = True
                        else:
                            y -= 1
                            tall[y, x] = True
                        ended = not _passes(around, y, x, height, last, first_row)
                        turn = -1
                        if not ended:
                            for other in range(4):
                                if _is_free(around, flat, tall, y, x, other, height, lines):
                                    turn = other
                            ended = turn < 0
                        if ended or turn != way:
                            points[used, 0], points[used, 1] = x, y + first_row
                            used += 1
                        if ended:
                            break
                        way = turn
                    opened[arcs, 0] = not ring and _degree(around, row, col) == 2
                    opened[arcs, 1] = not ring and _degree(around, y, x) == 2
                    arcs += 1
                    starts[arcs] = used
    return arcs


@loop
def _cells(around, row, col, way):  # type: ignore[no-untyped-def]  # compiled
    """The regions left and right of the cell side that leads from a corner into a direction."""
    if way == 0:
        return around[row, col + 1], around[row + 1, col + 1]
    if way == 1:
        return around[row + 1, col + 1], around[row + 1, col]
    if way == 2:
        return around[row + 1, col], around[row, col]
    return around[row, col], around[row, col + 1]


@loop
def _degree(around, row, col):  # type: ignore[no-untyped-def]  # compiled
    """How many borders meet at a corner."""
    count = 0
    for way in range(4):
        left, other = _cells(around, row, col, way)
        count += left != other
    return count


@loop
def _passes(around, row, col, height, last, first_row):  # type: ignore[no-untyped-def]  # compiled
    """Whether an arc goes on at a corner: two borders meet there, and both are of this strip."""
    if _degree(around, row, col) != 2:
        return False
    if row == height and not last:
        return False
    return row > 0 or first_row == 0 or around[0, col] == around[0, col + 1]


@loop
def _is_free(around, flat, tall, row, col, way, height, lines):  # type: ignore[no-untyped-def]  # compiled
    """Whether a border of this strip that is not traced yet leads from a corner into a direction."""
    if way == 0:
        if row >= lines or col + 1 >= flat.shape[1] or flat[row, col]:
            return False
    elif way == 1:
        if row >= height or tall[row, col]:
            return False
    elif way == 2:
        if row >= lines or col == 0 or flat[row, col - 1]:
            return False
    elif row == 0 or tall[row - 1, col]:
        return False
    left, other = _cells(around, row, col, way)
    return left != other
