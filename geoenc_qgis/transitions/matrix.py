"""The matrix of transitions as a page shows it: the largest classes, and the others as one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.words import Words, counted, tr
from .codes import NamedClass, Transitions

MAX_SHOWN_CLASSES = 20  # classes with a row of their own
OTHERS_COLOUR = "#999999"


@dataclass(frozen=True)
class Matrix:
    """Rows are classes before, columns after. areas (K, K) and, without what stayed, changed (K, K): in `unit`."""

    befores: list[NamedClass]
    afters: list[NamedClass]
    areas: np.ndarray
    changed: np.ndarray
    unit: str  # a message where it is a word
    joined: int  # how many classes are the last row and column together; 0: it is a class like the others


def shown_matrix(transitions: Transitions) -> Matrix:
    """Classes in the order of their numbers; of many those with the largest area of both dates."""
    befores = {entry.before.id: entry.before for entry in transitions.entries}
    afters = {entry.after.id: entry.after for entry in transitions.entries}
    sums: dict[int, float] = {}
    for entry in transitions.entries:
        for code in (entry.before.id, entry.after.id):
            sums[code] = sums.get(code, 0.0) + entry.area
    kept = sorted(sorted(sums, key=lambda code: (-sums[code], code))[:MAX_SHOWN_CLASSES])
    place = {code: number for number, code in enumerate(kept)}
    joined = len(sums) - len(kept)
    size = len(kept) + bool(joined)
    areas, changed = np.zeros((size, size)), np.zeros((size, size))
    for entry in transitions.entries:
        at = place.get(entry.before.id, size - 1), place.get(entry.after.id, size - 1)
        areas[at] += entry.area
        changed[at] += entry.area * entry.changed
    others = [NamedClass(-1, counted(joined, "{n} other", "{n} others"), OTHERS_COLOUR)] if joined else []
    unit, scale = ("ha", 1e4) if transitions.has_areas else (tr("cells"), transitions.area / transitions.cells)
    return Matrix(
        [befores.get(code) or afters[code] for code in kept] + others,
        [afters.get(code) or befores[code] for code in kept] + others,
        areas / scale,
        changed / scale,
        unit,
        joined,
    )


def number_text(value: float) -> Words:
    """An area in a table: three digits at least."""
    if value == 0:
        return ""
    return tr("{value:,.0f}", value=value) if abs(value) >= 1000 else tr("{value:.3g}", value=value)
