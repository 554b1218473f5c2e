"""A classifier tried on folds by place: out-of-fold probabilities, scores, learning curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np

from ..core.report import Report
from ..core.words import tr
from .classes import Classes
from .classifier import predicted_classes
from .folds import fold_splits
from .heads import ESTIMATORS, SEMINAR_OPTIONS, Estimator
from .scores import best_thresholds, class_scores, confidence_interval, fold_summaries, metric_values

Method = Literal["rf", "linear", "mlp", "knn", "ensemble"]
Preset = Literal["default", "seminar"]
ENSEMBLE_MEMBERS = ("linear", "rf", "mlp", "knn")  # of an ensemble
FEW_SAMPLES = 50  # below, a share of them, or of a confidence, is a handful: it tells nothing
CURVE_SHARES = (0.1, 0.25, 0.5, 1.0)  # of the labels, on the learning curve


@dataclass(frozen=True)
class Lesson:
    """What is learnt from or tested on: rows (n, C) float32, targets (n, K) bool, groups (n,) that stay in one fold."""

    rows: np.ndarray
    targets: np.ndarray
    groups: np.ndarray

    def at(self, positions: np.ndarray) -> Lesson:
        """The part at given positions."""
        return Lesson(self.rows[positions], self.targets[positions], self.groups[positions])


@dataclass(frozen=True)
class EstimatorSettings:
    """How heads are fitted."""

    method: Method
    multi: bool
    balance: bool
    seed: int
    preset: Preset = "default"

    @property
    def kinds(self) -> tuple[str, ...]:
        return ENSEMBLE_MEMBERS if self.method == "ensemble" else (self.method,)

    @property
    def headline(self) -> str:
        """The figure that methods are compared by."""
        return "f1_macro" if self.multi else "overall_accuracy"

    def fitted(self, lesson: Lesson) -> list[Estimator]:
        """The heads, fitted to a lesson."""
        heads = []
        for kind in self.kinds:
            options = SEMINAR_OPTIONS if kind == "rf" and self.preset == "seminar" else {}
            seed = 42 if options else self.seed
            head = ESTIMATORS[kind](self.multi, self.balance, seed, **options)
            heads.append(head.fit(lesson.rows, lesson.targets, lesson.groups))
        return heads

    def parts(self, lesson: Lesson, folds: int) -> list[tuple[np.ndarray, np.ndarray]]:
        """(teaching, testing) positions of each fold."""
        return list(fold_splits(lesson.targets, lesson.groups, folds, self.multi, self.seed))


@dataclass(frozen=True)
class CrossValidation:
    """What the folds told of the samples at positions `tested` (n,).

    probabilities (n, K) float32 are of heads that never saw the sample's place; predicted (n, K) bool; fold (n,) is
    where it was tested; thresholds (K,) of multi-label, from which a class counts as present.
    """

    tested: np.ndarray
    probabilities: np.ndarray
    predicted: np.ndarray
    fold: np.ndarray
    thresholds: np.ndarray
    scores: dict[str, dict[str, Any]]
    classes: list[dict[str, Any]]
    members: dict[str, dict[str, Any]] = field(default_factory=dict)  # of an ensemble: each alone, the vote's gain


def cross_validate(
    recipe: EstimatorSettings, lesson: Lesson, folds: int, classes: Classes, report: Report
) -> CrossValidation:
    """Fit to all folds but one and test on that, in turn."""
    kinds, targets = recipe.kinds, lesson.targets
    probabilities = np.zeros((len(kinds), *targets.shape), np.float32)
    fold = np.full(len(targets), -1)
    parts = recipe.parts(lesson, folds)
    for number, (teach, test) in enumerate(parts):
        report.progress(number / len(parts), tr("fold {number} of {count}", number=number + 1, count=len(parts)))
        heads = recipe.fitted(lesson.at(teach))
        fold[test] = number
        for own, head in zip(probabilities, heads, strict=True):
            own[test] = head.probabilities(lesson.rows[test])
    tested = np.flatnonzero(fold >= 0)
    probabilities, targets, fold = probabilities[:, tested], targets[tested], fold[tested]
    trial = replace(_judged(probabilities.mean(0), targets, fold, recipe.multi, classes), tested=tested)
    if len(kinds) == 1:
        return trial
    alone = {
        kind: _judged(own, targets, fold, recipe.multi, classes) for kind, own in zip(kinds, probabilities, strict=True)
    }
    return replace(trial, members=_compared(trial, alone, recipe.headline))


def _judged(
    probabilities: np.ndarray, targets: np.ndarray, fold: np.ndarray, multi: bool, classes: Classes
) -> CrossValidation:
    """The scores of out-of-fold probabilities; thresholds of a fold come from the other folds."""
    predicted, each, scored = np.zeros(targets.shape, bool), [], np.asarray(targets.any(0))
    for number in np.unique(fold):
        test = fold == number
        steps = best_thresholds(targets[~test], probabilities[~test]) if multi else np.zeros(0)
        predicted[test] = predicted_classes(probabilities[test], multi, steps)
        each.append(metric_values(targets[test], predicted[test], probabilities[test], multi, scored))
    thresholds = best_thresholds(targets, probabilities) if multi else np.zeros(0)
    judged = fold_summaries(each), class_scores(targets, predicted, classes)
    return CrossValidation(np.arange(len(targets)), probabilities, predicted, fold, thresholds, *judged)


def _compared(vote: CrossValidation, alone: dict[str, CrossValidation], name: str) -> dict[str, dict[str, Any]]:
    """Scores of each member, and by how much the vote is better, fold by fold."""
    mine = vote.scores[name]["folds"]
    members = {}
    for kind, trial in alone.items():
        gain, half = confidence_interval([a - b for a, b in zip(mine, trial.scores[name]["folds"], strict=True)])
        members[kind] = {"scores": trial.scores, "vote_gain": gain, "vote_gain_half_width_95": half}
    return members


def learning_curve(
    recipe: EstimatorSettings, lesson: Lesson, folds: int, trial: CrossValidation, report: Report
) -> list[dict[str, float]]:
    """The headline figure, with its interval over folds, by how much of the teaching part is used.

    trial: what these folds told of the same samples: all of the part needs no heads again.
    """
    points, targets = [], lesson.targets
    parts = recipe.parts(lesson, folds)
    scored = targets[np.concatenate([test for _, test in parts])].any(0)
    whole = np.zeros(targets.shape, np.float32)
    whole[trial.tested] = trial.probabilities
    for number, share in enumerate(CURVE_SHARES):
        report.progress(number / len(CURVE_SHARES), tr("learning curve"))
        values, counts = [], []
        for teach, test in parts:
            if share == 1:
                used, probabilities = teach, whole[test]
            else:
                used = _share(teach, targets, share, recipe.seed)
                probabilities = mean_probabilities(recipe.fitted(lesson.at(used)), lesson.rows[test])
            predicted = predicted_classes(probabilities, recipe.multi, np.full(targets.shape[1], 0.5))
            values.append(metric_values(targets[test], predicted, None, recipe.multi, scored)[recipe.headline])
            counts.append(len(used))
        mean, half = confidence_interval(values)
        points.append({"share": share, "samples": int(np.mean(counts)), "mean": mean, "half_width_95": half})
    return points


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


def held_out_figures(
    heads: Sequence[Estimator], rows: np.ndarray, targets: np.ndarray, thresholds: np.ndarray, multi: bool
) -> dict[str, float]:
    """The figures of samples that nothing was fitted to."""
    probabilities = mean_probabilities(heads, rows)
    predicted = predicted_classes(probabilities, multi, thresholds)
    return metric_values(targets, predicted, probabilities, multi, np.asarray(targets.any(0)))


def mean_probabilities(heads: Sequence[Estimator], rows: np.ndarray) -> np.ndarray:
    """(n, K): the mean of what each head gives for rows (n, C)."""
    return np.asarray(np.mean([head.probabilities(rows) for head in heads], axis=0))
