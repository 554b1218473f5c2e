"""Regressors of embeddings: ridge regression, random forest, multi-layer perceptron.

Each scales by itself. fit(rows (n, C) float32, values (n,) float64, groups (n,)) teaches; estimate(rows) gives the
values (n,) float32 and, of a forest, how far its trees spread (n,).
"""

from __future__ import annotations

import warnings
from typing import Any, ClassVar

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPRegressor
from threadpoolctl import threadpool_limits

from ..core.words import tr
from .folds import place_splits
from .heads import FOREST_OPTIONS, MAX_TREE_SAMPLES, ROWS_PER_CHUNK
from .scaled import Scaled

STRENGTHS = 10.0 ** np.arange(-2, 6.5, 0.5)  # of ridge regression, on scaled vectors
DEFAULT_STRENGTH = 100.0  # where there are too few places to choose by
STRENGTH_FOLDS = 3
MAX_CHOOSING_VALUES = 16_000_000  # numbers of the vectors that the strength is chosen by


class Regressing(Scaled):
    """What all share: the scaling of rows and values, and reading rows in chunks."""

    kind: ClassVar[str] = ""

    def __init__(self, seed: int = 0):
        super().__init__()
        self.seed = seed

    def fit(self, rows: np.ndarray, values: np.ndarray, groups: np.ndarray) -> Regressing:
        raise NotImplementedError

    def _of(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        raise NotImplementedError

    def shapes(self, dims: int) -> dict[str, tuple[int, ...]]:
        """Of its arrays, for so many dims; -1 is any length."""
        return {"mean": (dims,), "factor": (dims,), "centre": (1,), "scale": (1,)}

    def estimate(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        """(values (n,) float32, spread of the trees (n,) float32 or None)."""
        starts = range(0, max(1, len(rows)), ROWS_PER_CHUNK)
        parts = [self._of(rows[start : start + ROWS_PER_CHUNK]) for start in starts]
        spreads = [spread for _, spread in parts if spread is not None]
        values = np.concatenate([values for values, _ in parts]).astype(np.float32)
        return values, np.concatenate(spreads).astype(np.float32) if spreads else None

    def facts(self) -> dict[str, float]:
        """What was chosen while it learnt."""
        return {}

    def _scale_values(self, values: np.ndarray) -> np.ndarray:
        deviation = float(values.std())
        self.arrays["centre"] = np.array([values.mean()])
        self.arrays["scale"] = np.array([deviation if deviation > 0 else 1.0])
        return np.asarray((values - self.arrays["centre"]) / self.arrays["scale"])

    def _unscaled(self, values: np.ndarray) -> np.ndarray:
        return np.asarray(values * self.arrays["scale"] + self.arrays["centre"])


class Ridge(Regressing):
    """Ridge regression in closed form; its strength is the one that folds by place find best."""

    kind = "ridge"

    def shapes(self, dims: int) -> dict[str, tuple[int, ...]]:
        return {**super().shapes(dims), "slope": (dims,), "strength": (1,)}

    def fit(self, rows: np.ndarray, values: np.ndarray, groups: np.ndarray) -> Ridge:
        self._scale_by(rows)
        wanted, scaled = self._scale_values(values), self._scaled(rows)
        strength = best_strength(scaled, wanted, groups, self.seed)
        self.arrays["slope"] = ridge_slopes(scaled, wanted, np.array([strength]))[0].astype(np.float32)
        self.arrays["strength"] = np.array([strength])
        return self

    def facts(self) -> dict[str, float]:
        return {tr("strength"): float(self.arrays["strength"][0])}

    def _of(self, rows: np.ndarray) -> tuple[np.ndarray, None]:
        return self._unscaled(self._scaled(rows) @ self.arrays["slope"]), None


def ridge_slopes(rows: np.ndarray, values: np.ndarray, strengths: np.ndarray) -> np.ndarray:
    """(S, C) float64: slopes of ridge regression of each strength, for centred rows (n, C) and values (n,).

    Of the two closed forms, the one whose matrix is smaller.
    """
    primal = rows.shape[1] <= len(rows)
    parts = np.array_split(rows, max(1, rows.size // 16_000_000), axis=0 if primal else 1)
    gram = np.zeros((min(rows.shape),) * 2)
    for part in parts:
        own = part.astype(np.float64)
        gram += own.T @ own if primal else own @ own.T
    known = values @ rows if primal else values
    weights = np.stack([np.linalg.solve(gram + strength * np.eye(len(gram)), known) for strength in strengths])
    return weights if primal else weights @ rows


def best_strength(rows: np.ndarray, values: np.ndarray, groups: np.ndarray, seed: int) -> float:
    """The strength with the least squared error on places that were left out, of a sample of many rows."""
    most = max(1000, MAX_CHOOSING_VALUES // rows.shape[1])
    if len(rows) > most:
        chosen = np.random.default_rng(seed).permutation(len(rows))[:most]
        rows, values, groups = rows[chosen], values[chosen], groups[chosen]
    if len(np.unique(groups)) < 2:
        return DEFAULT_STRENGTH
    errors = np.zeros(len(STRENGTHS))
    for teach, test in place_splits(groups, STRENGTH_FOLDS, seed):
        middle, level = rows[teach].mean(0), values[teach].mean()
        slopes = ridge_slopes(rows[teach] - middle, values[teach] - level, STRENGTHS)
        predicted = (rows[test] - middle) @ slopes.T + level
        errors += ((predicted - values[test][:, None]) ** 2).sum(0)
    return float(STRENGTHS[errors.argmin()])


class Forest(Regressing):
    """scikit-learn's random forest; its trees' spread tells where it is unsure."""

    kind = "rf"
    model: Any = None

    def shapes(self, dims: int) -> dict[str, tuple[int, ...]]:
        return {"centre": (1,), "scale": (1,)}

    def fit(self, rows: np.ndarray, values: np.ndarray, groups: np.ndarray) -> Forest:
        options = {**FOREST_OPTIONS, **({"max_samples": MAX_TREE_SAMPLES} if len(rows) > MAX_TREE_SAMPLES else {})}
        self.model = RandomForestRegressor(**options, random_state=self.seed, n_jobs=-1)
        self.model.fit(rows, self._scale_values(values))
        return self

    def _of(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        total, squares = np.zeros(len(rows)), np.zeros(len(rows))
        if not len(rows):
            return total, squares
        for tree in self.model.estimators_:
            own = tree.tree_.predict(np.ascontiguousarray(rows, np.float32)).ravel()
            total += own
            squares += own**2
        mean = total / len(self.model.estimators_)
        spread = np.sqrt(np.maximum(squares / len(self.model.estimators_) - mean**2, 0))
        return self._unscaled(mean), spread * self.arrays["scale"]


class Perceptron(Regressing):
    """scikit-learn's multi-layer perceptron with one hidden layer, kept as arrays."""

    kind = "mlp"
    HIDDEN, ALPHA, EARLY_SAMPLES = 64, 1.0, 500

    def shapes(self, dims: int) -> dict[str, tuple[int, ...]]:
        own = {
            "enter": (dims, self.HIDDEN),
            "enter_level": (self.HIDDEN,),
            "leave": (self.HIDDEN,),
            "leave_level": (1,),
        }
        return {**super().shapes(dims), **own}

    def fit(self, rows: np.ndarray, values: np.ndarray, groups: np.ndarray) -> Perceptron:
        self._scale_by(rows)
        wanted = self._scale_values(values)
        model = MLPRegressor(
            hidden_layer_sizes=(self.HIDDEN,), alpha=self.ALPHA, max_iter=200, n_iter_no_change=15,
            early_stopping=len(rows) >= self.EARLY_SAMPLES, random_state=self.seed,
        )  # fmt: skip
        # One thread: for so small a step several would wait for one another most of the time.
        with warnings.catch_warnings(), threadpool_limits(1):
            warnings.simplefilter("ignore", ConvergenceWarning)  # 200 rounds are enough to stop at
            model.fit(self._scaled(rows), wanted)
        (enter, leave), (enter_level, leave_level) = model.coefs_, model.intercepts_
        own = {"enter": enter, "enter_level": enter_level, "leave": leave.ravel(), "leave_level": leave_level}
        self.arrays |= {name: np.asarray(array, np.float32) for name, array in own.items()}
        return self

    def _of(self, rows: np.ndarray) -> tuple[np.ndarray, None]:
        own = self.arrays
        hidden = np.maximum(self._scaled(rows) @ own["enter"] + own["enter_level"], 0)
        return self._unscaled(hidden @ own["leave"] + own["leave_level"]), None


REGRESSORS: dict[str, type[Regressing]] = {head.kind: head for head in (Ridge, Forest, Perceptron)}
