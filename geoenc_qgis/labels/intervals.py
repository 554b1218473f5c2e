"""Conformal intervals: how far from its estimate a number lies in nine of ten cases, by residuals out of fold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.words import tr
from .scores import confidence_interval

LEVEL = 0.9  # of the cases that an interval is to hold


@dataclass(frozen=True)
class Interval:
    """A half width: `width` everywhere, or where `floor` is given `width` times (spread of the trees + floor)."""

    width: float
    floor: float | None = None

    def half_widths(self, count: int, spread: np.ndarray | None) -> np.ndarray:
        """(n,) float32, of that many estimates and the spread (n,) of their trees."""
        if self.floor is None or spread is None:
            return np.full(count, self.width, np.float32)
        return np.asarray(self.width * (spread + self.floor), np.float32)


def conformal(residuals: np.ndarray, spread: np.ndarray | None) -> Interval:
    """The interval that the given share of residuals (n,) lie within, with the correction for their number.

    spread (n,): of the trees, by which it is scaled; None: the same everywhere.
    """
    floor = None if spread is None else max(0.1 * float(np.median(spread)), 1e-12)
    sizes = np.abs(residuals) if spread is None else np.abs(residuals) / (spread + floor)
    rank = min(int(np.ceil((len(sizes) + 1) * LEVEL)), len(sizes))
    return Interval(float(np.sort(sizes)[rank - 1]), floor)


def chosen_interval(
    residuals: np.ndarray, spread: np.ndarray | None, fold: np.ndarray
) -> tuple[Interval, dict[str, Any]]:
    """(interval of all residuals, what it holds of folds that it was not made of).

    Scaled by the spread of trees where that has the better interval score (Gneiting and Raftery 2007: width plus
    a penalty for what lies outside).
    """
    kinds = {tr("constant"): None} | ({tr("scaled by the spread of the trees"): spread} if spread is not None else {})
    tried = {name: _tested(residuals, own, fold) for name, own in kinds.items()}
    best = min(tried, key=lambda name: tried[name]["score"])
    interval = conformal(residuals, kinds[best])
    told = {"level": LEVEL, "kind": best, **tried[best]}
    told["half_width_mean"] = float(interval.half_widths(len(residuals), kinds[best]).mean())
    return interval, {**told, "score_of_each": {name: own["score"] for name, own in tried.items()}}


def _tested(residuals: np.ndarray, spread: np.ndarray | None, fold: np.ndarray) -> dict[str, Any]:
    """Coverage of each fold by the interval of the others, and the mean interval score."""
    covered, scores = [], np.zeros(len(residuals))
    for number in np.unique(fold):
        test = fold == number
        own, other = (None, None) if spread is None else (spread[test], spread[~test])
        half = conformal(residuals[~test], other).half_widths(int(test.sum()), own)
        beyond = np.maximum(np.abs(residuals[test]) - half, 0)
        covered.append(float((beyond == 0).mean()))
        scores[test] = 2 * half + 2 / (1 - LEVEL) * beyond
    mean, width = confidence_interval(covered)
    return {"coverage": {"mean": mean, "half_width_95": width, "folds": covered}, "score": float(scores.mean())}
