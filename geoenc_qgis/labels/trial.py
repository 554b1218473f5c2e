"""A classifier tried on folds by place, then taught on all labels: out-of-fold chances, scores, learning curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..core.report import Report
from .classifier import decided
from .folds import split
from .heads import HEADS, SEMINAR, Head
from .scores import best_thresholds, figures, interval, of_classes, over_folds

MEMBERS = ("linear", "rf", "mlp", "knn")  # of an ensemble
SHARES = (0.1, 0.25, 0.5, 1.0)  # of the labels, on the learning curve


@dataclass(frozen=True)
class Recipe:
    """How heads are taught."""

    method: str
    multi: bool
    balance: bool
    seed: int
    preset: str = "default"

    @property
    def kinds(self) -> tuple[str, ...]:
        return MEMBERS if self.method == "ensemble" else (self.method,)

    def taught(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> list[Head]:
        """The heads, taught on rows (n, C) and targets (n, K)."""
        heads = []
        for kind in self.kinds:
            options = SEMINAR if kind == "rf" and self.preset == "seminar" else {}
            seed = 42 if options else self.seed
            heads.append(HEADS[kind](self.multi, self.balance, seed, **options).fit(rows, targets, groups))
        return heads


@dataclass
class Trial:
    """What the folds told of the samples at positions `tested` (n,).

    chances (n, K) are of heads that never saw the sample's place; fold (n,) is where it was tested.
    """

    tested: np.ndarray
    chances: np.ndarray
    predicted: np.ndarray
    fold: np.ndarray
    thresholds: np.ndarray
    scores: dict[str, dict[str, Any]]
    classes: list[dict[str, Any]]
    members: dict[str, dict[str, Any]] = field(
        default_factory=dict
    )  # of an ensemble: its scores alone, and what the vote adds


def tried(
    recipe: Recipe, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray, folds: int, names: Any, report: Report
) -> Trial:
    """Teach on all folds but one and test on that, in turn."""
    kinds = recipe.kinds
    chances = np.zeros((len(kinds), *targets.shape), np.float32)
    fold = np.full(len(rows), -1)
    parts = list(split(targets, groups, folds, recipe.multi, recipe.seed))
    for number, (teach, test) in enumerate(parts):
        report.progress(number / len(parts), f"fold {number + 1} of {len(parts)}")
        heads = recipe.taught(rows[teach], targets[teach], groups[teach])
        fold[test] = number
        for chance, head in zip(chances, heads, strict=True):
            chance[test] = head.probabilities(rows[test])
    tested = np.flatnonzero(fold >= 0)
    chances, targets, fold = chances[:, tested], targets[tested], fold[tested]
    trial = _judged(chances.mean(0), targets, fold, recipe.multi, names)
    trial.tested = tested
    if len(kinds) > 1:
        alone = {
            kind: _judged(chance, targets, fold, recipe.multi, names)
            for kind, chance in zip(kinds, chances, strict=True)
        }
        trial.members = _compared(trial, alone, headline(recipe.multi))
    return trial


def _judged(chances: np.ndarray, targets: np.ndarray, fold: np.ndarray, multi: bool, names: Any) -> Trial:
    """The scores of out-of-fold chances; thresholds of a fold come from the other folds."""
    predicted, each, scored = np.zeros(targets.shape, bool), [], np.asarray(targets.any(0))
    for number in np.unique(fold):
        test = fold == number
        steps = best_thresholds(targets[~test], chances[~test]) if multi else np.zeros(0)
        predicted[test] = decided(chances[test], multi, steps)
        each.append(figures(targets[test], predicted[test], chances[test], multi, scored))
    thresholds = best_thresholds(targets, chances) if multi else np.zeros(0)
    judged = over_folds(each), of_classes(targets, predicted, names)
    return Trial(np.arange(len(targets)), chances, predicted, fold, thresholds, *judged)


def headline(multi: bool) -> str:
    """The figure that methods are compared by."""
    return "f1_macro" if multi else "overall_accuracy"


def _compared(vote: Trial, alone: dict[str, Trial], name: str) -> dict[str, dict[str, Any]]:
    """Scores of each member, and by how much the vote is better, fold by fold."""
    mine = vote.scores[name]["folds"]
    found = {}
    for kind, trial in alone.items():
        gain, half = interval([a - b for a, b in zip(mine, trial.scores[name]["folds"], strict=True)])
        found[kind] = {"scores": trial.scores, "vote_gain": gain, "vote_gain_half_width_95": half}
    return found


def learning_curve(
    recipe: Recipe, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray, folds: int, report: Report
) -> list[dict[str, Any]]:
    """The headline figure, with its interval over folds, by how much of the teaching part is used."""
    found, name = [], headline(recipe.multi)
    parts = list(split(targets, groups, folds, recipe.multi, recipe.seed))
    scored = targets[np.concatenate([test for _, test in parts])].any(0)
    for number, share in enumerate(SHARES):
        report.progress(number / len(SHARES), "learning curve")
        values, counts = [], []
        for teach, test in parts:
            some = _share(teach, targets, share, recipe.seed)
            heads = recipe.taught(rows[some], targets[some], groups[some])
            chances = np.mean([head.probabilities(rows[test]) for head in heads], axis=0)
            steps = np.full(targets.shape[1], 0.5)
            predicted = decided(chances, recipe.multi, steps)
            values.append(figures(targets[test], predicted, None, recipe.multi, scored)[name])
            counts.append(len(some))
        mean, half = interval(values)
        found.append({"share": share, "samples": int(np.mean(counts)), "mean": mean, "half_width_95": half})
    return found


def _share(teach: np.ndarray, targets: np.ndarray, share: float, seed: int) -> np.ndarray:
    """A share of positions, of each class at least one."""
    order = np.random.default_rng(seed).permutation(teach)
    count = max(2, round(share * len(order)))
    kept = set(order[:count].tolist())
    for column in targets.T:
        there = order[column[order]]
        if len(there):
            kept.add(int(there[0]))
    return np.array(sorted(kept))


def test_figures(
    heads: Sequence[Head], rows: np.ndarray, targets: np.ndarray, thresholds: np.ndarray, multi: bool
) -> tuple[dict[str, float], np.ndarray]:
    """(figures, predicted) of samples that nothing was taught on."""
    chances = np.mean([head.probabilities(rows) for head in heads], axis=0)
    predicted = decided(chances, multi, thresholds)
    return figures(targets, predicted, chances, multi, np.asarray(targets.any(0))), predicted
