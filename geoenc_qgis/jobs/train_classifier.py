"""The job `trainclassifier`: labels on embeddings become a classifier with scores that can be believed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import Field

from .. import __version__
from ..errors import InputError
from ..files import finished, write_text
from ..raster.opening import opened
from ..report import Report
from ..sheet import write_csv
from .base import InputPath, Job, OutputPath, output_name
from .inputs import Paths, common_identity, opened_rasters

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".fgb": "FlatGeobuf"}


class TrainClassifier(Job):
    """Learn classes from labelled places on embedding rasters, and say how well they can be told, on places apart."""

    inputs: Paths = Field([], description="embedding rasters of one encoder")
    stack: InputPath | None = Field(None, description="stack.json of 'Encode stack': a cell's embeddings over time")
    periods: int = Field(12, ge=1, description="parts of the stack's time")
    labels: InputPath | None = Field(None, description="vector file of points or polygons, or class raster")
    field: str | None = Field(
        None, description="field with the class; several with ; for one a class; for a raster: its band"
    )
    label_table: InputPath | None = Field(None, description="labels of whole rasters (.csv, .json)")
    nomenclature: Literal["as given", "bigearthnet19"] = "as given"
    ignore: str = Field("", description="values of the class raster that are no class, such as 0,255")
    method: Literal["rf", "linear", "mlp", "knn", "ensemble"] = "linear"
    preset: Literal["default", "seminar"] = "default"
    balance: bool = Field(True, description="whether rare classes count as much as common ones")
    multilabel: bool = Field(False, description="whether several classes can be at one place")
    folds: int = Field(5, ge=2, le=50, description="parts for cross-validation")
    fold_by: Literal["blocks", "raster", "field", "random"] = "blocks"
    fold_field: str | None = Field(None, description="field of the labels whose values stay in one fold")
    block_size: float | None = Field(None, ge=0.0001, description="side of a block in units of the map")
    test_share: float = Field(0.2, ge=0, le=0.5, description="of the places, kept apart for a last test")
    seed: int = Field(0, ge=0, le=2**31 - 1)
    output_classifier: OutputPath = Field(description="classifier to write (.geoenc)")
    output_html: OutputPath | None = Field(None, description="report (.html)")
    output_metrics: OutputPath | None = Field(None, description="scores (.json)")
    output_errors: OutputPath | None = Field(None, description="places that were confused (.gpkg)")
    output_table: OutputPath | None = Field(None, description="out-of-fold prediction of each sample (.csv)")

    def run(self, report: Report) -> dict[str, Any]:
        from ..labels.folds import check_classes, groups_of, held_out
        from ..labels.trial import Recipe, test_figures, tried

        output_name(self.output_classifier, "OUTPUT_CLASSIFIER", (".geoenc",))
        if self.output_errors:
            output_name(self.output_errors, "OUTPUT_ERRORS", tuple(DRIVERS))
        if self.label_table and self.block_size:
            report.warn("BLOCK_SIZE is left aside: each raster of a label table is a place of its own.")
        rasters = self._rasters(report)
        samples = check_classes(self._samples(rasters, report.part(0, 0.2)), self.folds, self.multilabel, report)
        by = "raster" if self.label_table and self.fold_by == "blocks" else self.fold_by
        cell = abs(rasters[0].transform.a) or 1.0
        groups = groups_of(samples, by, self.block_size, cell, self.folds, report)
        recipe = Recipe(self.method, self.multilabel, self.balance, self.seed, self.preset)
        rows, targets = samples.rows, samples.targets
        teach, test = held_out(targets, groups, self.test_share, self.folds, self.multilabel, self.seed, report)
        trial = tried(
            recipe, rows[teach], targets[teach], groups[teach], self.folds, samples.classes, report.part(0.2, 0.6)
        )
        tested = None
        if len(test):
            heads = recipe.taught(rows[teach], targets[teach], groups[teach])
            tested, _ = test_figures(heads, rows[test], targets[test], trial.thresholds, self.multilabel)
        heads = recipe.taught(rows, targets, groups)  # what is kept has learnt from all labels
        classifier = self._classifier(rasters, samples, heads, trial, tested)
        metrics = self._metrics(samples, groups, recipe, trial, tested, teach, by)
        if self.output_metrics or self.output_html:
            self._curve(metrics, recipe, rows[teach], targets[teach], groups[teach], report.part(0.6, 0.8))
        classifier.save(self.output_classifier)
        outputs = {"OUTPUT_CLASSIFIER": self.output_classifier}
        learnt = samples.where(teach)
        for name, write in (
            ("output_metrics", lambda path: write_text(path, json.dumps(metrics, indent=1, ensure_ascii=False) + "\n")),
            ("output_html", lambda path: self._page(path, metrics, samples, report)),
            ("output_errors", lambda path: self._errors(path, learnt, trial, report)),
            ("output_table", lambda path: _write_table(path, learnt, trial)),
        ):
            if path := getattr(self, name):
                write(path)
                outputs[name.upper()] = path
        self._say(metrics, report)
        for raster in rasters:
            raster.close()
        return outputs

    def _rasters(self, report: Report) -> list[Any]:
        if self.label_table and self.labels:
            raise InputError("LABELS and LABEL_TABLE were both given.", "Give one of them.")
        if not (self.label_table or self.labels):
            raise InputError("There are no labels: LABELS and LABEL_TABLE are empty.", "Give one of them.")
        if self.stack and self.labels:
            if self.inputs:
                raise InputError("INPUTS and STACK were both given.", "Give one of them: a stack is learnt as a whole.")
            from ..labels.times import TimedRaster

            return [TimedRaster(self.stack, self.periods)]
        return list(opened_rasters(self.inputs, self.stack, report))

    def _samples(self, rasters: list[Any], report: Report) -> Any:
        from ..labels.cells import from_features, from_raster

        if self.label_table:
            from ..labels.tables import from_table

            return from_table(self.label_table, rasters, self.multilabel, self.nomenclature == "bigearthnet19", report)
        if _is_raster(str(self.labels)):
            if self.multilabel:
                raise InputError("A class raster has one class a cell.", "Leave MULTILABEL off.")
            try:
                band = int(self.field or 1)
                ignored = [int(part) for part in self.ignore.replace(";", ",").split(",") if part.strip()]
            except ValueError as error:
                raise InputError(
                    f"FIELD '{self.field or ''}' or IGNORE '{self.ignore}' can't be.",
                    "For a class raster, FIELD is the number of a band, and IGNORE numbers such as 0,255.",
                ) from error
            return from_raster(str(self.labels), band, ignored, rasters, self.seed, report)
        fold_field = self.fold_field if self.fold_by == "field" else None
        return from_features(
            str(self.labels), self.field or "", fold_field, self.multilabel, rasters, self.seed, report
        )

    def _classifier(self, rasters: list[Any], samples: Any, heads: list[Any], trial: Any, tested: Any) -> Any:
        from ..labels.classifier import Classifier

        timed = bool(self.stack and self.labels)
        identity = rasters[0].identity if timed else common_identity(rasters)
        return Classifier(
            identity,
            samples.classes,
            heads,
            self.multilabel,
            trial.thresholds,
            "rasters" if self.label_table else "cells",
            rasters[0].periods if timed else 0,
            self.method,
            {
                "scores": {n: {k: one[k] for k in ("mean", "half_width_95")} for n, one in trial.scores.items()},
                "test": tested,
                "samples": len(samples),
                **({"span": rasters[0].span} if timed else {}),
            },
        )

    def _metrics(
        self, samples: Any, groups: Any, recipe: Any, trial: Any, tested: Any, teach: np.ndarray, by: str
    ) -> dict[str, Any]:
        from ..labels.scores import confusion, reliability
        from ..labels.trial import headline

        count = len(next(iter(trial.scores.values()))["folds"])
        about = {
            "method": self.method + (f" ({', '.join(recipe.kinds)})" if len(recipe.kinds) > 1 else ""),
            "learnt from": f"{len(samples):,} {'rasters' if self.label_table else 'cells'} at {len(np.unique(groups)):,} places",
            "embeddings": f"{len(samples.names)} raster{'s' * (len(samples.names) > 1)}, {samples.rows.shape[1]} numbers each",
            "folds": f"{count} by {by}",
            "test places": f"{len(samples) - len(teach):,} samples apart"
            if tested
            else "none: too few labels"
            if self.test_share
            else "none asked for",
            "kept classifier": "learnt from all labels, those of the test too",
            "GeoEnc": __version__,
        }
        targets = samples.targets[teach]
        metrics = {
            "about": about,
            "headline": headline(self.multilabel),
            "cross_validation": trial.scores,
            "test": tested,
            "classes": trial.classes,
            "thresholds": trial.thresholds.tolist(),
            "members": trial.members,
            "reliability": reliability(targets, trial.chances, self.multilabel),
        }
        if not self.multilabel:
            metrics["confusion"] = confusion(targets, trial.predicted).tolist()
        return metrics

    def _curve(
        self, metrics: dict[str, Any], recipe: Any, rows: Any, targets: Any, groups: Any, report: Report
    ) -> None:
        from ..labels.trial import learning_curve

        metrics["learning_curve"] = learning_curve(recipe, rows, targets, groups, self.folds, report)

    def _page(self, path: str, metrics: dict[str, Any], samples: Any, report: Report) -> None:
        from ..labels.pages import write_report

        report.progress(0.85, "report")
        write_report(path, f"Classifier {Path(self.output_classifier).stem}", metrics, samples, self.seed)

    def _errors(self, path: str, samples: Any, trial: Any, report: Report) -> None:
        """Points of the samples that were wrong out of fold, the most confident first."""
        import geopandas

        wrong = np.flatnonzero((trial.predicted != samples.targets).any(1))
        names = np.array(samples.classes.names)
        chances, told, right = trial.chances[wrong], trial.predicted[wrong], samples.targets[wrong]
        sure = np.where(told != right, np.where(told, chances, 1 - chances), 0).max(1)
        if not self.multilabel:
            sure = chances.max(1)
        wrong, sure = wrong[np.argsort(-sure, kind="stable")], np.sort(sure)[::-1]
        frame = geopandas.GeoDataFrame(
            {
                "label": ["; ".join(names[samples.targets[i]]) for i in wrong],
                "predicted": ["; ".join(names[trial.predicted[i]]) for i in wrong],
                "confidence": sure.astype(float),
                "raster": [samples.names[samples.raster[i]] for i in wrong],
                "feature": samples.feature[wrong].astype(int),
            },
            geometry=geopandas.points_from_xy(*samples.xy[wrong].T),
            crs=samples.crs.to_wkt() if samples.crs else None,
        )
        with finished(path) as part:
            frame.to_file(part, driver=DRIVERS[Path(path).suffix.lower()], layer=Path(path).stem)
        report.log(f"{len(wrong):,} of {len(samples):,} samples were predicted wrong out of fold.")

    def _say(self, metrics: dict[str, Any], report: Report) -> None:
        from ..labels.scores import SHOWN

        name = metrics["headline"]
        one = metrics["cross_validation"][name]
        tested = f"; on the test places {metrics['test'][name]:.3f}" if metrics["test"] else ""
        report.log(
            f"{SHOWN[name]}: {one['mean']:.3f} ± {one['half_width_95']:.3f} over {len(one['folds'])} folds{tested}."
        )
        for kind, member in metrics["members"].items():
            report.log(
                f"{kind} alone: {member['scores'][name]['mean']:.3f}; the vote gains"
                f" {member['vote_gain']:+.3f} ± {member['vote_gain_half_width_95']:.3f}."
            )


def _is_raster(path: str) -> bool:
    """Whether GDAL opens it as a raster of pixels rather than features."""
    from ..errors import GeoEncError

    if os.path.splitext(path)[1].lower() in (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".csv"):
        return False
    try:
        opened(path).close()
    except GeoEncError:
        return False
    return True


def _write_table(path: str, samples: Any, trial: Any) -> None:
    """A row a sample: raster, place, label, out-of-fold prediction, fold, chance of each class."""
    names = np.array(samples.classes.names)
    head = ("raster", "x", "y", "feature", "label", "predicted", "fold", *(f"p {name}" for name in names))
    rows = [
        (
            samples.names[samples.raster[i]], *(f"{value:.10g}" for value in samples.xy[i]), samples.feature[i],
            "; ".join(names[samples.targets[i]]), "; ".join(names[trial.predicted[i]]), trial.fold[i] + 1,
            *(f"{chance:.4f}" for chance in trial.chances[i]),
        )
        for i in range(len(samples))
    ]  # fmt: skip
    write_csv(path, head, rows)
