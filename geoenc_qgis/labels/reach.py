"""How far a vector lies from those a model has learnt from: where it lies farther than they from one another, the
model extrapolates.

After the area of applicability of Meyer and Pebesma (2021): distances of scaled vectors to the nearest of those that
were learnt from, against the distances of these to the nearest of other folds.
"""

from __future__ import annotations

import numpy as np

from ..core.words import tr
from .scaled import Scaled

MAX_KNOWN = 2000  # vectors that are kept
MAX_MEASURED = 5000  # vectors by which the limit is found
PERCENTILE = 95.0
ROWS_PER_CHUNK = 4096


class Reach(Scaled):
    """A sample of the vectors that were learnt from, and the distance within which 95 % of them lie from others."""

    @classmethod
    def of(cls, rows: np.ndarray, fold: np.ndarray, seed: int) -> Reach:
        """Of rows (n, C); fold (n,): numbers of the folds that they were tested in."""
        reach, order = cls(), np.random.default_rng(seed).permutation(len(rows))
        reach._scale_by(rows)
        known, measured = np.sort(order[:MAX_KNOWN]), np.sort(order[:MAX_MEASURED])
        reach.arrays["known"] = reach._scaled(rows[known]).astype(np.float16)
        apart = np.full(len(measured), np.inf)
        for number in np.unique(fold):
            mine, others = fold[measured] == number, fold[known] != number
            if mine.any() and others.any():
                apart[mine] = _nearest(reach._scaled(rows[measured[mine]]), reach._known()[others])
        seen = apart[np.isfinite(apart)]
        reach.arrays["limit"] = np.array([max(float(np.percentile(seen, PERCENTILE)), 1e-6) if len(seen) else 1.0])
        return reach

    def check(self, dims: int) -> None:
        """Raise ValueError where the arrays don't go together: those of a file may be anybody's."""
        self.check_shapes({"mean": (dims,), "factor": (dims,), "known": (-1, dims), "limit": (1,)})
        if not len(self.arrays["known"]) or not self.arrays["limit"][0] > 0:
            raise ValueError(tr("its limit isn't above 0"))

    def distances(self, rows: np.ndarray) -> np.ndarray:
        """(n,) float32: of rows (n, C); above 1 beyond the limit."""
        return np.asarray(_nearest(self._scaled(rows), self._known()) / self.arrays["limit"][0], np.float32)

    def _known(self) -> np.ndarray:
        return np.asarray(self.arrays["known"], np.float32)


def _nearest(rows: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(n,): Euclidean distance of rows (n, C) to the nearest of known (m, C)."""
    length, out = (known**2).sum(1), np.zeros(len(rows))
    for start in range(0, len(rows), ROWS_PER_CHUNK):
        part = rows[start : start + ROWS_PER_CHUNK]
        nearest = (length - 2 * part @ known.T).min(1) + (part**2).sum(1)
        out[start : start + ROWS_PER_CHUNK] = np.sqrt(np.maximum(nearest, 0))
    return out
