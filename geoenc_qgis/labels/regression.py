"""A regressor learnt from samples: tried on folds by place, then fitted to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from .. import __version__
from ..core.report import Report
from ..core.words import joined, tr
from ..raster.identity import Identity
from .folds import FOLD_WORDS, FoldBy, check_places, groups_of, learnt_from, place_splits
from .intervals import Interval, chosen_interval
from .reach import Reach
from .regressor import Regressor
from .regressors import REGRESSORS, Regressing
from .samples import Samples
from .scores import fold_summaries
from .times import TimedRaster

Method = Literal["ridge", "rf", "mlp"]
TITLES = {
    "r2": "R²", "rmse": "RMSE", "mae": tr("mean absolute error"), "bias": tr("bias (estimate less label)"),
}  # fmt: skip
FEW_SAMPLES = 10  # below, a residual in ten can't be told


@dataclass(frozen=True)
class Tested:
    """What the folds told, a number a sample: estimates of heads that never saw its place, and the mean of the
    labels that these had learnt from."""

    estimates: np.ndarray
    spread: np.ndarray | None
    fold: np.ndarray
    level: np.ndarray


@dataclass(frozen=True)
class Learnt:
    """A head that has learnt from all samples, and what its testing told."""

    samples: Samples
    groups: np.ndarray
    by: FoldBy
    head: Regressing
    tested: Tested
    interval: Interval
    told: dict[str, Any]  # of the interval
    reach: Reach

    @property
    def values(self) -> np.ndarray:
        return np.asarray(self.samples.values)

    @property
    def scores(self) -> dict[str, dict[str, Any]]:
        """Mean over the folds, half width of its 95 % interval and the folds' own, of each figure of TITLES."""
        tested = self.tested
        each = [
            figures(self.values[own], tested.estimates[own], tested.level[own])
            for own in (tested.fold == number for number in np.unique(tested.fold))
        ]
        return fold_summaries(each, TITLES)

    def regressor(self, identity: Identity, timed: TimedRaster | None) -> Regressor:
        """What is kept. timed: the stack it has learnt from."""
        scores = {name: {key: score[key] for key in ("mean", "half_width_95")} for name, score in self.scores.items()}
        facts = {"scores": scores, "coverage": self.told["coverage"]["mean"], "samples": len(self.samples)}
        return Regressor(
            identity,
            self.samples.classes.names[0],
            self.head,
            self.interval,
            self.reach,
            timed.periods if timed else 0,
            {**facts, "span": timed.span} if timed else facts,
        )

    def metrics(self) -> dict[str, Any]:
        """All figures, as JSON holds them."""
        scores, tested, values = self.scores, self.tested, self.values
        folds = len(np.unique(tested.fold))
        return {
            **{name: scores[name]["mean"] if name in scores else None for name in TITLES},
            "folds": [
                {name: score["folds"][n] for name, score in scores.items() if len(score["folds"]) == folds}
                for n in range(folds)
            ],
            "cross_validation": scores,
            "all_samples": figures(values, tested.estimates, tested.level),
            "interval": self.told,
            "target": {
                "name": self.samples.classes.names[0],
                **{key: float(getattr(values, key)()) for key in ("min", "max", "mean", "std")},
            },
            "about": self._about(folds),
            "chosen": self.head.facts(),
        }

    def _about(self, folds: int) -> dict[str, str]:
        """What was done, a line each."""
        samples = self.samples
        chosen = joined(tr("{name} {value:.3g}", name=name, value=value) for name, value in self.head.facts().items())
        return {
            tr("method"): tr("{method} ({chosen})", method=self.head.kind, chosen=chosen) if chosen else self.head.kind,
            tr("learnt"): samples.counts_text(),
            tr("learnt from"): learnt_from(len(samples), tr("cells"), self.groups),
            tr("embeddings"): samples.about_text(),
            tr("folds"): tr("{folds} {by}", folds=folds, by=FOLD_WORDS[self.by]),
            tr("kept regressor"): tr("trained on all labels"),
            "GeoEnc": __version__,
        }

    def tell(self, report: Report) -> None:
        """Log the headline figures."""
        scores = self.scores
        each = [
            tr("{title} {mean:.4g} ± {half:.2g}", title=TITLES[name], mean=score["mean"], half=score["half_width_95"])
            for name, score in scores.items()
        ]
        report.log(
            tr("{scores}, over {count} folds.", scores=joined(each, ", "), count=len(np.unique(self.tested.fold)))
        )
        report.log(
            tr(
                "In places that it had not seen, {coverage:.0%} of the labels lay within its 90 % interval ({kind})."
                " Map it with 'Regress'.",
                coverage=self.told["coverage"]["mean"],
                kind=self.told["kind"],
            )
        )
        if scores.get("r2", {"mean": 0.0})["mean"] <= 0:
            report.warn(tr("It is no better than the mean of the labels: these embeddings don't tell this number."))


def figures(values: np.ndarray, estimates: np.ndarray, level: np.ndarray) -> dict[str, float]:
    """Those of TITLES. R² is against `level` (n,), what one would guess without embeddings; it is left out where
    all values are that."""
    errors, spread = estimates - values, float(((values - level) ** 2).sum())
    own = {"rmse": (errors**2).mean() ** 0.5, "mae": np.abs(errors).mean(), "bias": errors.mean()}
    found = ({"r2": 1 - (errors**2).sum() / spread} if spread > 0 else {}) | own
    return {name: float(value) for name, value in found.items()}


def learnt(
    samples: Samples,
    method: Method,
    folds: int,
    by: FoldBy,
    block: float | None,
    cell: float,
    seed: int,
    report: Report,
) -> Learnt:
    """Learn from samples, after testing what can be learnt. block, cell: sides in map units.

    InputError where there are fewer places than folds.
    """
    if (samples.feature >= 0).all() and by != "random":
        check_places(samples.feature, folds)
    groups = groups_of(samples, by, block, cell, folds, report)
    check_places(groups, folds)
    if len(samples) < FEW_SAMPLES:
        report.warn(tr("Only {count} labelled cells: scores and intervals are guesses.", count=len(samples)))
    tested = _cross_validated(samples, method, groups, folds, seed, report)
    residuals = tested.estimates - np.asarray(samples.values)
    interval, told = chosen_interval(residuals, tested.spread, tested.fold)
    head = REGRESSORS[method](seed).fit(samples.rows, np.asarray(samples.values), groups)
    reach = Reach.of(samples.rows, tested.fold, seed)
    return Learnt(samples, groups, by, head, tested, interval, told, reach)


def _cross_validated(
    samples: Samples, method: Method, groups: np.ndarray, folds: int, seed: int, report: Report
) -> Tested:
    """Fit to all folds but one and estimate that, in turn."""
    values = np.asarray(samples.values)
    count = len(values)
    estimates, level, fold, spreads = np.zeros(count), np.zeros(count), np.full(count, -1), np.zeros(count)
    spread = None
    for number, (teach, test) in enumerate(place_splits(groups, folds, seed)):
        report.progress(number / (folds + 1), tr("fold {number} of {count}", number=number + 1, count=folds))
        head = REGRESSORS[method](seed).fit(samples.rows[teach], values[teach], groups[teach])
        estimates[test], spread = head.estimate(samples.rows[test])
        if spread is not None:
            spreads[test] = spread
        level[test], fold[test] = values[teach].mean(), number
    return Tested(estimates, None if spread is None else spreads, fold, level)
