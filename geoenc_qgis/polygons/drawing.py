"""How arcs are drawn: stairs as slopes, without the points that a line within a tolerance can spare.

The latter by Douglas and Peucker (1973), 'Algorithms for the reduction of the number of points', Cartographica 10:112.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from .arcs import Arcs
from .loops import loop

LEVELS = (1.0, 0.25, 0.0)  # of the tolerance: an arc that would cross others is drawn closer to its cells


def drawn_arcs(arcs: Arcs, tolerance: float, levels: NDArray[np.int8], folder: Path) -> Arcs:
    """The arcs with their ends where they were, in half cells; in files of a folder.

    tolerance: cells, 0 keeps the cells' corners; levels (m,): index into LEVELS of each.
    Slopes alone can't cross one another: each cuts the corner of its own cell, by half a cell at most.
    """
    return Arcs.joined((_drawn(arcs, part, tolerance, levels[part]) for part in arcs.groups()), folder)


def _drawn(arcs: Arcs, part: slice, tolerance: float, levels: NDArray[np.int8]) -> Arcs:
    starts = arcs.starts[part.start : part.stop + 1]
    points = arcs.points[starts[0] : starts[-1]]
    if tolerance <= 0:
        return Arcs(points * np.int32(2), starts - starts[0], arcs.left[part], arcs.right[part])
    slopes = np.empty((2 * len(points), 2), np.int32)
    slope_starts = np.empty(len(starts), np.int64)
    _slope(points, starts - starts[0], slopes, slope_starts)
    slopes = slopes[: slope_starts[-1]]
    number = np.repeat(np.arange(len(levels)), np.diff(slope_starts))
    lines = np.asarray(shapely.linestrings(slopes.astype(float), indices=number))
    for level, share in enumerate(LEVELS):
        wanted = levels == level
        if share and wanted.any():
            lines[wanted] = shapely.simplify(lines[wanted], 2 * tolerance * share, preserve_topology=False)
    kept, number = shapely.get_coordinates(lines, return_index=True)
    counts = np.bincount(number, minlength=len(levels))
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Arcs(kept.astype(np.int32), starts, arcs.left[part], arcs.right[part])


@loop
def _slope(points, starts, out, out_starts):  # type: ignore[no-untyped-def]  # compiled
    """Cut the corners beside sides of one cell, in half cells: stairs become slopes, long sides keep their corners."""
    used = 0
    for arc in range(len(starts) - 1):
        first, last = starts[arc], starts[arc + 1] - 1
        out_starts[arc] = used
        square = last - first == 4 and (points[first] == points[last]).all()
        for i in range(first, last + 1):
            x, y = 2 * points[i, 0], 2 * points[i, 1]
            if i in (first, last) or square:
                out[used, 0], out[used, 1] = x, y
                used += 1
                continue
            dx0, dy0 = points[i, 0] - points[i - 1, 0], points[i, 1] - points[i - 1, 1]
            dx1, dy1 = points[i + 1, 0] - points[i, 0], points[i + 1, 1] - points[i, 1]
            if min(abs(dx0) + abs(dy0), abs(dx1) + abs(dy1)) > 1:
                out[used, 0], out[used, 1] = x, y
                used += 1
                continue
            before_x, before_y = x - np.sign(dx0), y - np.sign(dy0)
            if used == out_starts[arc] or out[used - 1, 0] != before_x or out[used - 1, 1] != before_y:
                out[used, 0], out[used, 1] = before_x, before_y
                used += 1
            out[used, 0], out[used, 1] = x + np.sign(dx1), y + np.sign(dy1)
            used += 1
    out_starts[len(starts) - 1] = used
