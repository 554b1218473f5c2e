"""The nearest of many centres without most of their products.

In a few axes, the leading principal ones of the centres, a vector's score with a centre is known but for what lies
beyond these axes, and that is at most the product of both lengths there (Cauchy and Schwarz). A centre whose upper
bound is less than the score of another one can't be the nearest: only a shortlist of each vector is multiplied in full
(Li, Chan, Yiu and Mamoulis 2017, FEXIPRO, bound inner products in the same way). What comes out is the nearest of all,
ties within rounding apart.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import leading_axes

LEAST_CENTRES = 256  # from so many on it pays
AXES_STEP, MOST_AXES, AXES_SHARE = (
    32,
    128,
    4,
)  # axes: multiples of it, at most so many, and of the dimensions 1 / so much
HELD, LEAST_HELD = 0.97, 0.9  # share of the centres' variance that axes are taken for, and without which there are none
ROUNDING = 1e-5  # share of the lengths' product that float32 may get wrong in a score
MOST_LISTED = 16  # centres a vector, on average of some: beyond, products with all are quicker
PAIRS = 512  # multiplied at once: they stay in the processor's cache


class Shortlist:
    """Finds the highest of the scores (x - m) . d + own of vectors x and centres d, these taken from their mean m."""

    def __init__(
        self, apart: NDArray[np.float32], own: NDArray[np.float32], mean: NDArray[np.float32], axes: NDArray[np.float32]
    ):
        """apart (k, C): d; own (k,): what a centre adds to its scores; mean (C,): m; axes (K, C): orthonormal."""
        self._apart, self._mean, self._own = apart, mean, own
        self._axes = np.ascontiguousarray(axes.T)
        inside, squares = apart @ self._axes, _squares(apart)
        # With a vector's coordinates, its rest and 1: the upper bounds in one product.
        self._table = np.ascontiguousarray(np.column_stack([inside, _rest(squares, inside), self._own]).T)
        self._longest = np.sqrt(squares.max())

    @classmethod
    def of(cls, apart: NDArray[np.float32], own: NDArray[np.float32], mean: NDArray[np.float32]) -> Shortlist | None:
        """None where all products are quicker: of few centres, or where no few axes hold most of their variance."""
        most = min(MOST_AXES, apart.shape[1] // AXES_SHARE)
        if len(apart) < LEAST_CENTRES or most < AXES_STEP:
            return None
        values, axes = leading_axes(apart, most, passes=3)
        held = np.cumsum(values**2) / max(float(_squares(apart).sum()), np.finfo(float).tiny)
        if not held[-1] >= LEAST_HELD:
            return None
        wanted = int(np.searchsorted(held, HELD)) + 1
        count = min(-(-(wanted + 2) // AXES_STEP) * AXES_STEP - 2, most)
        return cls(apart, own, mean, axes[:count].astype(np.float32))

    def highest(self, rows: NDArray[np.float32], room: NDArray[np.float32]) -> NDArray[np.intp] | None:
        """Which centre has the highest score, (n,), of rows (n, C); None where too many come near it.

        room (n, k): for bounds."""
        apart = rows - self._mean
        squares = _squares(apart)
        wide = np.empty((len(rows), len(self._table)), np.float32)
        inside = np.matmul(apart, self._axes, out=wide[:, :-2])
        wide[:, -2], wide[:, -1] = _rest(squares, inside), 1
        bounds = np.matmul(wide, self._table, out=room)
        first: NDArray[np.intp] = bounds.argmax(axis=1)
        score = _products(apart, self._apart[first]) + self._own[first]
        least = score - ROUNDING * self._longest * (np.sqrt(squares) + self._longest)
        bounds[np.arange(len(rows)), first] = -np.inf
        listed = np.flatnonzero((bounds > least[:, None]).ravel())
        if len(listed) > MOST_LISTED * len(rows):
            return None
        row, centre = np.divmod(listed, len(self._own))
        scores = self._own[centre]
        for start in range(0, len(listed), PAIRS):
            some = slice(start, start + PAIRS)
            scores[some] += _products(apart[row[some]], self._apart[centre[some]])
        row, centre = np.append(row, np.arange(len(rows))), np.append(centre, first)
        order = np.lexsort((-centre, np.append(scores, score)))  # of a row, the last one counts: of equals the first
        first[row[order]] = centre[order]
        return first


def _rest(squares: NDArray[np.float32], inside: NDArray[np.float32]) -> NDArray[np.float32]:
    """At least the length (n,) of what lies beyond the axes, of squared lengths and coordinates (n, K)."""
    rest: NDArray[np.float32] = np.sqrt(np.maximum(squares - _squares(inside), 0) + ROUNDING * squares)
    return rest


def _squares(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Squared lengths (n,) of rows (n, C)."""
    return _products(rows, rows)


def _products(rows: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Products (n,) of rows (n, C) with as many others."""
    products: NDArray[np.float32] = np.einsum("ij,ij->i", rows, others)
    return products
