"""A classifier learnt from samples: tried on folds by place, tested on places held out, then fitted to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import __version__
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..raster.identity import Identity
from .classifier import Classifier
from .folds import FOLD_WORDS, FoldBy, check_classes, groups_of, learnt_from, train_test_split
from .heads import Estimator
from .samples import Samples
from .scores import METRIC_TITLES, calibration_curve, confusion, contract_metrics
from .times import TimedRaster
from .trial import (
    FEW_SAMPLES,
    CrossValidation,
    EstimatorSettings,
    Lesson,
    cross_validate,
    held_out_figures,
    learning_curve,
)


@dataclass(frozen=True)
class Testing:
    """How a classifier is tested: on how many folds of what, and on which share of the places at the end."""

    folds: int
    by: FoldBy
    block_size: float | None  # map units; None: found from the labels
    share: float


@dataclass(frozen=True)
class Trained:
    """Heads that have learnt from all samples, and what their testing told.

    teach: positions of the samples that weren't held out, on which the folds were; dropped: classes without a sample.
    """

    samples: Samples
    dropped: list[str]
    lesson: Lesson
    teach: np.ndarray
    recipe: EstimatorSettings
    testing: Testing  # its folds as many as could be
    heads: list[Estimator]
    trial: CrossValidation
    test: dict[str, float] | None  # figures of the places held out

    @property
    def tested(self) -> Samples:
        """The samples that the folds tested, in the order of the trial."""
        return self.samples.subset(self.teach[self.trial.tested])

    def classifier(self, identity: Identity, whole: bool, timed: TimedRaster | None) -> Classifier:
        """What is kept. whole: it classifies rasters as a whole; timed: the stack it has learnt from."""
        scores = {
            name: {key: score[key] for key in ("mean", "half_width_95")} for name, score in self.trial.scores.items()
        }
        facts = {"scores": scores, "test": self.test, "samples": len(self.samples)}
        return Classifier(
            identity,
            self.samples.classes,
            self.heads,
            self.recipe.multi,
            self.trial.thresholds,
            "rasters" if whole else "cells",
            timed.periods if timed else 0,
            self.recipe.method,
            {**facts, "span": timed.span} if timed else facts,
        )

    def curve(self, report: Report) -> list[dict[str, float]]:
        """The learning curve, on the samples that weren't held out; empty where all are few."""
        if len(self.samples) < FEW_SAMPLES:
            return []
        return learning_curve(self.recipe, self.lesson.at(self.teach), self.testing.folds, self.trial, report)

    def metrics(self, noun: Message) -> dict[str, Any]:
        """All figures, as JSON holds them. noun: what a sample is: cells, rasters."""
        trial, multi = self.trial, self.recipe.multi
        targets = self.lesson.targets[self.teach[trial.tested]]
        return {
            **contract_metrics(trial.scores, multi),
            "per_class": trial.classes,
            "classes": list(self.samples.classes.names),
            "dropped_classes": self.dropped,
            "about": self._about(noun),
            "headline": self.recipe.headline,
            "cross_validation": trial.scores,
            "test": self.test,
            "thresholds": trial.thresholds.tolist(),
            "members": trial.members,
            "reliability": calibration_curve(targets, trial.probabilities, multi),
            **({} if multi else {"confusion": confusion(targets, trial.predicted).tolist()}),
        }

    def _about(self, noun: Message) -> dict[str, str]:
        """What was done, a line each."""
        samples, kinds = self.samples, self.recipe.kinds
        folds = len(next(iter(self.trial.scores.values()))["folds"])
        apart = counted(len(samples) - len(self.teach), "{n:,} sample held out", "{n:,} samples held out")
        none = tr("none: too few labels") if self.testing.share else tr("none requested")
        return {
            tr("method"): self.recipe.method + (f" ({', '.join(kinds)})" if len(kinds) > 1 else ""),
            tr("learnt from"): learnt_from(len(samples), noun, self.lesson.groups),
            tr("embeddings"): samples.about_text(),
            tr("folds"): tr("{folds} {by}", folds=folds, by=FOLD_WORDS[self.testing.by]),
            tr("test places"): apart if self.test else none,
            tr("kept classifier"): tr("trained on all labels, including those of the test"),
            "GeoEnc": __version__,
        }

    def tell(self, report: Report) -> None:
        """Log what the vote of an ensemble gains, and the headline figure."""
        name = self.recipe.headline
        score = self.trial.scores[name]
        tested = tr("; on the test places {test:.3f}", test=self.test[name]) if self.test else ""
        for kind, member in self.trial.members.items():
            report.log(
                tr(
                    "{kind} alone: {mean:.3f}; the vote gains {vote_gain:+.3f} ± {vote_gain_half_width_95:.3f}.",
                    kind=kind,
                    mean=member["scores"][name]["mean"],
                    vote_gain=member["vote_gain"],
                    vote_gain_half_width_95=member["vote_gain_half_width_95"],
                )
            )
        report.log(
            tr(
                "{metric_titles}: {mean:.3f} ± {half_width_95:.3f} over {count} folds{tested}. Map it with 'Classify'.",
                metric_titles=METRIC_TITLES[name],
                mean=score["mean"],
                half_width_95=score["half_width_95"],
                count=len(score["folds"]),
                tested=tested,
            )
        )


def trained(samples: Samples, recipe: EstimatorSettings, testing: Testing, cell: float, report: Report) -> Trained:
    """Learn from samples, after testing what can be learnt. cell: the side of one in map units.

    InputError where there are too few classes or places.
    """
    samples, dropped, folds = check_classes(samples, testing.folds, report)
    testing = Testing(folds, testing.by, testing.block_size, testing.share)
    groups = groups_of(samples, testing.by, testing.block_size, cell, folds, report)
    lesson = Lesson(samples.rows, samples.targets, groups)
    teach, held = train_test_split(samples.targets, groups, testing.share, folds, recipe.multi, recipe.seed, report)
    trial = cross_validate(recipe, lesson.at(teach), folds, samples.classes, report)
    test = None
    if len(held):
        heads, rows = recipe.fitted(lesson.at(teach)), samples.rows[held]
        test = held_out_figures(heads, rows, samples.targets[held], trial.thresholds, recipe.multi)
    heads = recipe.fitted(lesson)  # what is kept has learnt from all labels
    return Trained(samples, dropped, lesson, teach, recipe, testing, heads, trial, test)
