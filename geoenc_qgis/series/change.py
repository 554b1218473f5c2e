"""Change between time tokens: 1 - cos of a cell's embedding to an earlier one of the same cell.

Which earlier one: the last valid token, or for `seasonal` that of the same season in an earlier year. A cell whose
first choice is masked takes the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from ..core.errors import InputError
from ..core.words import Message, tr

YEAR_DAYS = 365.2425  # days
SEASON_DAYS = (15.0, 45.0)  # days that two dates of a season may be apart, at least and at most
MIN_CHANGE = 1e-6  # smaller changes are the rounding of half floats, and count as none


@dataclass(frozen=True)
class Summary:
    """Of a block (h, w): total, largest and mean change, NaN where none is known; the tokens of the largest step.

    since, when: numbers of its earlier and later token, -1 where there is no change.
    """

    total: np.ndarray
    largest: np.ndarray
    mean: np.ndarray
    since: np.ndarray
    when: np.ndarray


def earlier_tokens(count: int) -> list[list[int]]:
    """For each token the earlier ones to compare it with, the last first."""
    return [list(range(token - 1, -1, -1)) for token in range(count)]


def same_season_tokens(times: Sequence[datetime]) -> list[list[int]]:
    """For each token the earlier ones a whole number of years before it: the nearest year, then the nearest season
    first.

    Dates are of one season when they differ from whole years by at most half the median step, at least 15 and at
    most 45 days. Raises InputError where there are no such dates.
    """
    days = np.array([(time - times[0]).total_seconds() / 86400 for time in times])
    apart = float(np.clip(np.median(np.diff(days)) / 2, *SEASON_DAYS))
    if days[-1] < YEAR_DAYS - apart:
        raise InputError(
            tr("The stack spans {days:.0f} days: SEASONAL compares the same season of different years.", days=days[-1]),
            tr("Choose a stack of more than a year, or leave SEASONAL off."),
        )
    partners = []
    for token in range(len(days)):
        gaps = days[token] - days[:token]
        years = np.rint(gaps / YEAR_DAYS).astype(int)
        away = np.abs(gaps - years * YEAR_DAYS)
        near = [n for n in range(token) if years[n] >= 1 and away[n] <= apart]
        partners.append(sorted(near, key=lambda n: (years[n], away[n], -n)))
    if not any(partners):
        raise InputError(
            tr(
                "No two dates of the stack are whole years apart (within {apart:.0f} days): SEASONAL has"
                " nothing to compare.",
                apart=apart,
            ),
            tr("Choose a stack with the same season in two years or more, or leave SEASONAL off."),
        )
    return partners


def step_changes(cube: np.ndarray, partners: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Change (T, h, w) float32 of each token from the first of its partners that is valid there; NaN where there is
    none.

    cube (T, C, h, w) float32, NaN where not valid, is overwritten. Also the numbers of these partners (T, h, w)
    int16, -1 for none.
    """
    valid = np.isfinite(cube).all(axis=1)
    length = np.sqrt(np.einsum("tchw,tchw->thw", cube, cube))[:, None]
    cube /= np.maximum(length, np.finfo(np.float32).tiny)
    steps = np.full(valid.shape, np.nan, np.float32)
    since = np.full(valid.shape, -1, np.int16)
    for token, others in enumerate(partners):
        left = valid[token].copy()
        for other in others:
            if not left.any():
                break
            take = left & valid[other]
            if not take.any():
                continue
            apart = cube[token][:, take] - cube[other][:, take]
            steps[token][take] = np.einsum("cn,cn->n", apart, apart) / 2  # 1 - cos of unit vectors, never below 0
            since[token][take] = other
            left &= ~take
    steps[steps < MIN_CHANGE] = 0
    return steps, since


def change_summary(steps: np.ndarray, since: np.ndarray) -> Summary:
    """What `step_changes` found, over time."""
    known = np.isfinite(steps)
    count = known.sum(axis=0)
    seen = np.where(known, steps, -1)
    when = seen.argmax(axis=0)
    largest = np.take_along_axis(seen, when[None], axis=0)[0]
    total = np.where(known, steps, 0).sum(axis=0, dtype=np.float64)
    nothing = np.where(count > 0, 0, np.nan)
    origin = np.take_along_axis(since, when[None], axis=0)[0]
    return Summary(
        (total + nothing).astype(np.float32),
        (largest + nothing).astype(np.float32),
        (total / np.maximum(count, 1) + nothing).astype(np.float32),
        np.where(largest > 0, origin, -1).astype(np.int16),
        np.where(largest > 0, when, -1).astype(np.int16),
    )


def change_threshold(values: np.ndarray) -> tuple[float, Message]:
    """What largest changes (n,) of few cells exceed, and how it was found.

    Where most of the ground is as it was: median + 4 * 1.4826 * MAD, 4 sigma of it were they normal. Where so much
    changed that nothing is above that: the threshold of Otsu (1979), which parts the values best in two.
    """
    middle = float(np.median(values))
    robust = middle + 4 * 1.4826 * float(np.median(np.abs(values - middle)))
    if values.max() > robust or values.max() == values.min():
        return robust, tr("median + 4 x 1.4826 x MAD of the largest change")
    return otsu_threshold(values), tr(
        "most of the ground changed, so this value best splits the largest change in two (Otsu)"
    )


def otsu_threshold(values: np.ndarray) -> float:
    """The threshold that parts values, which are not all the same, in two classes with the most variance between
    them."""
    counts, edges = np.histogram(values, 256)
    middles = (edges[1:] + edges[:-1]) / 2
    low, sums = np.cumsum(counts), np.cumsum(counts * middles)
    low, high = low[:-1], low[-1] - low[:-1]
    between = low * high * (sums[:-1] / low - (sums[-1] - sums[:-1]) / high) ** 2
    return float(edges[1 + int(between.argmax())])
