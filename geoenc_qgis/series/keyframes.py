"""Which dates tell most: how far each is from those before it, and a few that stand for all.

Features are pooled over space: the mean vector of a token's cells. Two tokens are compared by the means over the
cells valid in both, so that a cloud takes the same ground out of both; where they share too little, nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from ..core.report import Report
from .stack import Stack

MIN_SHARED_SHARE = 0.25  # of the cells valid at any time: what two tokens must share to be compared
MIN_SEEN_SHARE = 0.5  # of them: what a key date must show, or clouds' edges would be chosen first


@dataclass(frozen=True)
class PooledFeatures:
    """Tokens by their pooled features.

    distances (T, T): 1 - cosine, NaN where not comparable; variances (T,): NaN where there is too little to see;
    seen (T,): whether a token shows enough to be a key date.
    """

    distances: np.ndarray
    variances: np.ndarray
    seen: np.ndarray

    @property
    def changes(self) -> np.ndarray:
        """Each token's distance to the nearest one before it that it can be compared with, (T,); NaN where there is
        none."""
        distances_before = np.full(len(self.distances), np.nan)
        for number, row in enumerate(self.distances):
            before = np.flatnonzero(np.isfinite(row[:number]))
            if len(before) and np.isfinite(row[number]):
                distances_before[number] = row[before[-1]]
        return distances_before

    def between_dates(self, tokens: Sequence[int]) -> np.ndarray:
        """Distances (N, N) between dates of these tokens, NaN too for those that show too little, if others show
        enough."""
        distances = self.distances.copy()
        if self.seen.any():
            distances[~self.seen] = distances[:, ~self.seen] = np.nan
        return distances[np.ix_(tokens, tokens)]


def pooled_features(stack: Stack, report: Report) -> PooledFeatures:
    """Distances between the tokens of a stack, and the variance over the dimensions of each one's pooled features.

    Memory: (T, T, C) float64 where some cells are not valid at all times, (T, C) else; never by the size of the
    rasters.
    """
    tokens, dims = len(stack.tokens), stack.first.dims
    even = np.zeros((tokens, dims))  # sums over cells of blocks in which all tokens are valid in the same cells
    mixed: np.ndarray | None = None  # [i, j]: sums of i over the other blocks' cells that are valid in i and j
    counts, ever = np.zeros((tokens, tokens)), 0
    for _, cube in stack.blocks(report):
        vectors = cube.reshape(tokens, dims, -1)
        valid = np.isfinite(vectors).all(1)
        ever += int(valid.any(0).sum())
        counts += valid.astype(np.float64) @ valid.T
        np.nan_to_num(vectors, copy=False)
        vectors *= valid[:, None]
        if (valid == valid[0]).all():
            even += vectors.sum(2, dtype=np.float64)
            continue
        mixed = np.zeros((tokens, tokens, dims)) if mixed is None else mixed
        there = valid.astype(np.float32)
        for number, own in enumerate(vectors):
            mixed[number] += there @ own.T
    return _compared(even, mixed, counts, ever)


def _compared(even: np.ndarray, mixed: np.ndarray | None, counts: np.ndarray, ever: int) -> PooledFeatures:
    least, cells = max(1.0, MIN_SHARED_SHARE * ever), np.diag(counts)
    distances = np.zeros(counts.shape)
    for number, own in enumerate(even):
        mine = own + (mixed[number] if mixed is not None else 0)
        theirs = even + (mixed[:, number] if mixed is not None else 0)
        lengths = np.linalg.norm(np.atleast_2d(mine), axis=1) * np.linalg.norm(theirs, axis=1)
        distances[number] = 1 - (mine * theirs).sum(1) / np.where(lengths > 0, lengths, np.inf)
    distances = np.maximum((distances + distances.T) / 2, 0)
    np.fill_diagonal(distances, 0)
    distances[counts < least] = np.nan
    sums = even + (mixed[np.arange(len(even)), np.arange(len(even))] if mixed is not None else 0)
    means = sums / np.maximum(cells, 1)[:, None]
    return PooledFeatures(
        distances, np.where(cells >= least, means.var(1), np.nan), cells >= max(1.0, MIN_SEEN_SHARE * ever)
    )


def central_dates(distances: np.ndarray, count: int, clear: Sequence[float]) -> list[int]:
    """`count` dates that stand for all, in time order: the first and the last, then always the one farthest from
    those chosen.

    distances (N, N) between dates, NaN where unknown; of equally far dates the clearest is taken, then the earliest.
    The greedy k-centre of Gonzalez (1985). A date that can be compared with none of those chosen comes last; the
    first and the last are those with features of their own.
    """
    numbers = range(len(distances))
    known = [n for n in numbers if np.isfinite(distances[n, n])] or list(numbers)
    chosen = list(dict.fromkeys([known[0], known[-1]]))
    while len(chosen) < min(count, len(distances)):
        near = distances[:, chosen]
        near = np.where(np.isfinite(near), near, np.inf).min(1)
        near[np.isinf(near)] = -1.0
        chosen.append(max((n for n in numbers if n not in chosen), key=lambda n: (near[n], clear[n], -n)))
    return sorted(chosen)


def evenly_spread_dates(times: Sequence[datetime], count: int) -> list[int]:
    """`count` dates spread evenly in time: the first, the last, and those nearest to equal steps between."""
    seconds = np.array([time.timestamp() for time in times])
    chosen = list(dict.fromkeys([0, len(times) - 1]))
    for wanted in np.linspace(seconds[0], seconds[-1], max(count, 2))[1:-1]:
        left = [n for n in range(len(times)) if n not in chosen]
        if left:
            chosen.append(min(left, key=lambda n: abs(seconds[n] - wanted)))
    return sorted(chosen)
