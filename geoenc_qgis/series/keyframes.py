"""Which dates tell most: how far each is from those before it, and a few that stand for all.

Features are pooled over space: the mean vector of a token's cells. Two tokens are compared by the means over the
cells valid in both, so that a cloud takes the same ground out of both; where they share too little, nothing is said.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from ..core.report import Report
from .stack import Stack

MIN_SHARED_SHARE = 0.25  # of the cells valid at any time: what two tokens must share to be compared
MIN_SEEN_SHARE = 0.5  # of them: what a key date must show, or clouds' edges would be chosen first
MAX_SUMS = 32_000_000  # float64 numbers in memory at once


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

    Memory: MAX_SUMS, never by the size of the rasters. A stack of more tokens, some cells of which are not valid at all
    times, is read again for each two groups of its tokens.
    """
    tokens, dims = len(stack.tokens), stack.first.dims
    pairs = list(itertools.combinations_with_replacement(_groups(tokens, dims), 2))
    even = np.zeros((tokens, dims))  # sums over cells of blocks in which all tokens are valid in the same cells
    own, mixed = np.zeros((tokens, dims)), set()  # sums over the other blocks, and their places
    counts, ever = np.zeros((tokens, tokens)), 0
    shared = SharedSums(*pairs[0], dims)
    for window, cube in stack.blocks(report.part(0, 1 / len(pairs))):
        vectors, valid = _known(cube)
        ever += int(valid.any(0).sum())
        counts += valid.astype(np.float64) @ valid.T
        if (valid == valid[0]).all():
            even += vectors.sum(2, dtype=np.float64)
            continue
        mixed.add((window.row_off, window.col_off))
        own += vectors.sum(2, dtype=np.float64)
        shared.add(vectors[: len(pairs[0][0])], valid[: len(pairs[0][0])])
    distances = np.zeros(counts.shape)
    shared.compare(even, distances)
    for number, pair in enumerate(pairs[1:], 1):
        shared = SharedSums(*pair, dims)
        both = list(dict.fromkeys((*pair[0], *pair[1])))
        part = report.part(number / len(pairs), (number + 1) / len(pairs))
        for window, cube in stack.blocks(part, tokens=both) if mixed else ():
            if (window.row_off, window.col_off) in mixed:
                shared.add(*_known(cube))
        shared.compare(even, distances)
    np.fill_diagonal(distances, 0)
    distances[counts < max(1.0, MIN_SHARED_SHARE * ever)] = np.nan
    cells = np.diag(counts)
    means = (even + own) / np.maximum(cells, 1)[:, None]
    variances = np.where(cells >= max(1.0, MIN_SHARED_SHARE * ever), means.var(1), np.nan)
    return PooledFeatures(distances, variances, cells >= max(1.0, MIN_SEEN_SHARE * ever))


def _groups(tokens: int, dims: int) -> list[range]:
    """Numbers of the tokens in as few even groups as make sums for two of them fit."""
    most = tokens if tokens**2 * dims <= MAX_SUMS else max(1, math.isqrt(MAX_SUMS // (2 * dims)))
    count = -(-tokens // most)
    return [range(tokens * n // count, tokens * (n + 1) // count) for n in range(count)]


def _known(cube: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Vectors (T, C, n), zero where not valid, and where they are valid (T, n), of cells (T, C, h, w), which go."""
    vectors = cube.reshape(*cube.shape[:2], -1)
    valid = np.isfinite(vectors).all(1)
    np.copyto(vectors, 0, where=~valid[:, None])
    return vectors, valid


class SharedSums:
    """Of each token of a group and each of another, or of the same: the sums of both over the cells valid in both."""

    def __init__(self, one: range, other: range, dims: int):
        self.one, self.other = one, other
        self.ours = np.zeros((len(one), len(other), dims))  # [i, j]: sums of i over the cells valid in i and j
        self.theirs = self.ours if one == other else np.zeros((len(other), len(one), dims))

    def add(self, vectors: np.ndarray, valid: np.ndarray) -> None:
        """Take in cells of a block: vectors (t, C, n), zero where not valid (t, n), of one group and then the other."""
        there = valid.astype(np.float32)
        for sums, own in zip(self.ours, vectors, strict=False):
            sums += there[-len(self.other) :] @ own.T
        if self.one != self.other:
            for sums, own in zip(self.theirs, vectors[len(self.one) :], strict=True):
                sums += there[: len(self.one)] @ own.T

    def compare(self, even: np.ndarray, distances: np.ndarray) -> None:
        """Write 1 - cosine of the sums into distances (T, T), both ways; even (T, C): sums over further cells."""
        others = list(self.other)
        for number, ours, theirs in zip(self.one, self.ours, self.theirs.swapaxes(0, 1), strict=True):
            mine, other = even[number] + ours, even[others] + theirs
            lengths = np.linalg.norm(mine, axis=1) * np.linalg.norm(other, axis=1)
            apart = np.maximum(1 - (mine * other).sum(1) / np.where(lengths > 0, lengths, np.inf), 0)
            distances[number, others] = distances[others, number] = apart


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
