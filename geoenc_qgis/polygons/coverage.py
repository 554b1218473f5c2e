"""Polygons from arcs: neighbours share each arc as it is drawn, so that there is neither gap nor overlap."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..core.report import Report
from ..core.words import tr
from .arcs import Arcs
from .column import Column
from .drawing import LEVELS, drawn_arcs
from .loops import loop
from .regions import NONE, Regions

POLYGONS_TOGETHER = 20_000
SIDES_TOGETHER = 200_000  # of arcs, whose rings are found together
OUTLINE = -1  # sign of an outline's area; a hole's is the other


@dataclass(frozen=True)
class Rings:
    """Rings of regions as the arcs they run along: `sides` (k,) is 2 * arc, or 2 * arc + 1 where it is run backwards.

    Ring r has sides[starts[r]:starts[r + 1]] and belongs to region[r]; rings are in the order of their regions.
    """

    sides: NDArray[np.int64]
    starts: NDArray[np.int64]
    region: NDArray[np.int32]


def polygons(
    arcs: Arcs, regions: Regions, transform: Affine, tolerance: float, report: Report
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.object_]]]:
    """(numbers, polygons) of the regions in groups, valid and without gap or overlap; tolerance in cells.

    Where drawing has let arcs cross, which makes a polygon invalid, or swap places, which turns it inside out, its arcs
    are drawn closer to their cells.
    """
    if not len(regions.cells):
        return
    folder = regions.file.parent
    rings = _rings(arcs, regions)
    # Beside nodata no polygon lies between two arcs that would be found invalid where they cross: slopes alone can't.
    levels = np.where((arcs.left == NONE) | (arcs.right == NONE), len(LEVELS) - 1, 0).astype(np.int8)
    lines = drawn_arcs(arcs, tolerance, levels, folder)
    wanted = np.ones(len(regions.cells), bool)
    while True:
        report.check()
        faulty = [numbers[_faulty(shapes)] for numbers, shapes in _built(lines, rings, wanted)]
        bad = np.zeros(len(regions.cells), bool)
        bad[np.concatenate([*faulty, np.empty(0, np.int64)])] = True
        if not bad.any():
            break
        touched = _beside(arcs, bad) & (levels < len(LEVELS) - 1)
        levels[touched] += 1
        if not touched.any():
            raise AssertionError("slopes have crossed")  # they can't: each lies in the corner of its own cell
        lines = drawn_arcs(arcs, tolerance, levels, folder)
        wanted = np.zeros(len(regions.cells), bool)
        for side in (arcs.left, arcs.right):
            wanted[side[touched & (side != NONE)]] = True
    every = np.ones(len(regions.cells), bool)
    a, b, c, d, e, f = (transform @ Affine.scale(0.5))[:6]
    for numbers, shapes in _built(lines, rings, every):
        report.progress(float(numbers[0]) / len(every), tr("writing polygons"))
        yield numbers, shapely.transform(shapes, lambda xy: xy @ np.array([[a, d], [b, e]]) + (c, f))


def _beside(arcs: Arcs, regions: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Arcs that have one of the regions beside them."""
    padded: NDArray[np.bool_] = np.append(regions, False)  # NONE is the last
    beside: NDArray[np.bool_] = padded[arcs.left] | padded[arcs.right]
    return beside


def _faulty(shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    return np.asarray(shapely.is_missing(shapes) | ~shapely.is_valid(shapes) | (shapely.area(shapes) <= 0), np.bool_)


def _rings(arcs: Arcs, regions: Regions) -> Rings:
    """The rings of all regions: from each side of an arc to the next around the same region.

    Where two cells of a region meet corner to corner, the ring goes around what lies between them outside: so rings
    touch themselves nowhere, and holes touch the outline or one another in single points.
    """
    beside = np.empty(2 * len(arcs), np.int32)
    beside[::2], beside[1::2] = arcs.left, arcs.right
    sides = np.argsort(beside, kind="stable").astype(np.int32)
    sides = sides[np.count_nonzero(beside == NONE) :]  # NONE is the least
    region = beside[sides]
    del beside
    cuts = np.searchsorted(region, region[::SIDES_TOGETHER])  # between regions
    order, starts, kinds = (Column(regions.file.parent, kind) for kind in (np.int64, np.int64, np.int32))
    for low, high in itertools.pairwise(np.unique(np.append(cuts, len(sides))).tolist()):
        found = _rings_of(arcs, sides[low:high].astype(np.int64), region[low:high], regions.shape[1] + 1)
        order.add(found.sides)
        starts.add(found.starts[:-1] + low)
        kinds.add(found.region)
    starts.add(np.array([len(sides)]))
    return Rings(order.array, starts.array, kinds.array)


def _rings_of(arcs: Arcs, sides: NDArray[np.int64], region: NDArray[np.int32], width: int) -> Rings:
    """The rings of all sides (n,) of some regions (n,), in their order; width: corners in a row."""
    arc, backwards = sides // 2, sides % 2 == 1
    low, high = arcs.starts[arc], arcs.starts[arc + 1] - 1
    first, second, before, last = (arcs.points[at].astype(np.int64) for at in (low, low + 1, high - 1, high))
    ends = [points[:, 1] * width + points[:, 0] for points in (first, last)]
    forth, home = np.sign(second - first), np.sign(last - before)
    begin, end = np.where(backwards, ends[1], ends[0]), np.where(backwards, ends[0], ends[1])
    # The quarter around a corner that lies right of the first and of the last step.
    out = np.where(backwards, _quarter(-home, 1), _quarter(forth, 1))
    back = np.where(backwards, _quarter(-forth, -1), _quarter(home, -1))
    starting, ending = np.lexsort((out, begin, region)), np.lexsort((back, end, region))
    following = np.empty(len(sides), np.int64)
    following[ending] = starting
    order, starts, kinds = _walk(following, starting, region)
    return Rings(sides[order], starts, kinds)


def _quarter(step: NDArray[np.int64], sense: int) -> NDArray[np.int64]:
    """Number of the cell right of a step from a corner (sense 1) or to it (sense -1), as seen from that corner."""
    x, y = step[:, 0], step[:, 1]
    right_x, right_y = -y, x  # y counts downwards
    return 2 * ((right_y + sense * y) > 0) + ((right_x + sense * x) > 0)


@loop
def _walk(following, sides, region):  # type: ignore[no-untyped-def]  # compiled
    """Sides in the order of their rings, where each ring starts, and its region."""
    seen = np.zeros(len(following), np.bool_)
    order = np.empty(len(sides), np.int64)
    starts = np.empty(len(sides) + 1, np.int64)
    kinds = np.empty(len(sides), np.int32)
    used, rings = 0, 0
    for side in sides:
        if seen[side]:
            continue
        starts[rings] = used
        kinds[rings] = region[side]
        rings += 1
        while not seen[side]:
            seen[side] = True
            order[used] = side
            used += 1
            side = following[side]
    starts[rings] = used
    return order, starts[: rings + 1], kinds[:rings]


def _built(
    lines: Arcs, rings: Rings, wanted: NDArray[np.bool_]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.object_]]]:
    """(numbers, polygons in half cells) of the wanted regions in groups; None for one that is flat or inside out."""
    chosen = np.flatnonzero(wanted)
    for start in range(0, len(chosen), POLYGONS_TOGETHER):
        numbers = chosen[start : start + POLYGONS_TOGETHER]
        low, high = np.searchsorted(rings.region, [numbers[0], numbers[-1] + 1])
        index = low + np.flatnonzero(wanted[rings.region[low:high]])
        yield numbers, _shapes(lines, rings, index, numbers)


def _shapes(lines: Arcs, rings: Rings, index: NDArray[np.int64], numbers: NDArray[np.int64]) -> NDArray[np.object_]:
    room = _room(lines.starts, rings.sides, rings.starts, index)
    points, starts = np.empty((room, 2), np.float64), np.empty(len(index) + 1, np.int64)
    areas = _fill(lines.points, lines.starts, rings.sides, rings.starts, index, points, starts)
    region = np.searchsorted(numbers, rings.region[index])
    enough = np.diff(starts) >= 4
    flat = np.bincount(region[~enough], minlength=len(numbers)) > 0
    # Each region has one outline, which runs the other way than its holes: else drawing has turned one inside out.
    flat |= np.bincount(region[areas * OUTLINE > 0], minlength=len(numbers)) != 1
    use = enough & ~flat[region]
    # A region's outline first: the ring with the greatest area, which is the only one that runs around it.
    order = np.flatnonzero(use)[np.lexsort((-np.abs(areas[use]), region[use]))]
    shapes = np.full(len(numbers), None, object)
    if len(order):
        which = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        place = np.full(len(starts) - 1, -1)
        place[order] = np.arange(len(order))
        taken = place[which] >= 0
        sorting = np.argsort(place[which[taken]], kind="stable")
        made = np.asarray(shapely.linearrings(points[taken][sorting], indices=place[which[taken]][sorting]))
        owners, of = np.unique(region[order], return_inverse=True)
        shapes[owners] = shapely.polygons(made, indices=of)
    return shapes


@loop
def _room(line_starts, sides, ring_starts, index):  # type: ignore[no-untyped-def]  # compiled
    """How many points the rings have together, the last of each arc left out but for the ring's own."""
    room = 0
    for ring in index:
        room += 1
        for at in range(ring_starts[ring], ring_starts[ring + 1]):
            arc = sides[at] // 2
            room += line_starts[arc + 1] - line_starts[arc] - 1
    return room


@loop
def _fill(line_points, line_starts, sides, ring_starts, index, points, starts):  # type: ignore[no-untyped-def]  # compiled
    """Write the rings' points and where each begins; returns their signed areas (half cells squared)."""
    areas = np.zeros(len(index))
    used = 0
    for number, ring in enumerate(index):
        starts[number] = used
        for at in range(ring_starts[ring], ring_starts[ring + 1]):
            arc, backwards = sides[at] // 2, sides[at] % 2
            first, stop = line_starts[arc], line_starts[arc + 1]
            for step in range(stop - first - 1):
                point = stop - 1 - step if backwards else first + step
                points[used, 0], points[used, 1] = line_points[point, 0], line_points[point, 1]
                used += 1
        points[used] = points[starts[number]]
        used += 1
        for at in range(starts[number], used - 1):
            areas[number] += points[at, 0] * points[at + 1, 1] - points[at + 1, 0] * points[at, 1]
    starts[len(index)] = used
    return areas / 2
