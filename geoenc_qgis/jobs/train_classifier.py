"""The job `trainclassifier`: labels on embeddings become a classifier with scores that can be believed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import numpy as np

from .. import __version__
from ..core.errors import InputError, OutputError
from ..core.files import finished, write_text
from ..core.report import Report
from ..core.sheet import write_csv
from ..raster.opening import opened
from . import parameters
from .base import Job
from .inputs import common_identity, opened_rasters
from .kinds import ArtefactOut, Choice, File, FileOut, Integer, Layer, Number, Switch, Text, VectorOut

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".fgb": "FlatGeobuf"}


class TrainClassifier(Job):
    """Learns classes from places you have labelled on embedding rasters, and says how well it can tell them. Five
    clicks per class are enough for a first map: put points on the ground, name their class in a text field, run
    this with method knn or linear, then 'Classify'; look, add points where it is wrong, run again.

    Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, of which each cell's
    course over time is learnt, as for crops.

    Labels: points or polygons, Field names the class (text or number); or a class raster, whose pixels are gathered
    to cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or BigEarthNet's
    JSON. Several labels: several classes can be at one place; Field holds a list (a;b), or names several fields of
    0 and 1 (water;forest), one per class.

    Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells,
    best for very few labels; rf is a random forest; mlp a small neural network for thousands of labels; ensemble
    lets all four vote and says whether that helps.

    Scores: places near each other look alike, so a random part of the cells flatters the scores. Here the map is
    cut into blocks; each part is tested by a classifier that never saw its blocks. A further share of the blocks is
    held out to the end where labels are many. ± is a 95 % interval over the folds. Classes with fewer samples than
    folds are left out, and the log says so.

    Result: a classifier (.geoenc), which has then learnt from all labels; if asked for, a report with confusion
    matrix, scores per class, reliability, learning curve and pictures of the embeddings; the scores as JSON; the
    places that were confused, as points with the most confident first; and the prediction of each sample.

    Example: an aerial image encoded with the default encoder, twenty points on meadow, trees, roofs and roads.
    """

    ID: ClassVar = "trainclassifier"
    TITLE: ClassVar = "Train classifier (from labels)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "supervised classification classifier random forest rf linear probe logistic regression mlp knn"
        " nearest neighbours few-shot training samples labels land cover accuracy confusion matrix multi-label"
        " bigearthnet crop type ensemble"
    )

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: Annotated[str | None, File("Stack",
        "stack.json of encoded dates: a cell is described by its embeddings over time.",
        filter="Stack (*.json)")] = None
    labels: Annotated[str | None, Layer("Labels",
        "Points or polygons whose Field names the class, or a class raster.", of=("vector", "raster"))] = None
    field: Annotated[str | None, Text("Field",
        "The field with the class. For several labels also the names of several fields, water;forest. For a"
        " class raster the number of its band; empty: the first.")] = None
    label_table: Annotated[str | None, File("Label table",
        "Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.",
        filter="Label table (*.csv *.json)")] = None
    method: Annotated[Literal["rf", "linear", "mlp", "knn", "ensemble"], Choice("Method",
        "rf: random forest. linear: logistic regression. mlp: small neural network. knn: nearest labelled"
        " cells. ensemble: all four vote.")] = "linear"
    multilabel: Annotated[bool, Switch("Several labels at one place",
        "Each class is there or not, whatever the others; thresholds are found from the folds.")] = False
    folds: Annotated[int, Integer("Folds", "Into how many parts the labels are cut for testing.", least=2, most=50)] = 5
    fold_by: Annotated[Literal["blocks", "raster", "field", "random"], Choice("Folds by",
        "What stays together: blocks of the map, all of a raster, or a value of the Fold field. random:"
        " nothing; the scores are then better than the map.", advanced=True)] = "blocks"
    fold_field: Annotated[str | None, Text("Fold field",
        "For folds by field: such as the number of a plot or a region.", advanced=True)] = None
    block_size: Annotated[float | None, Number("Block size [map units]",
        "Side of the blocks. Empty: a tenth of the labels' extent, smaller where classes would lie in too few"
        " blocks.", least=0.0001, advanced=True)] = None
    test_share: Annotated[float, Number("Test share",
        "Share of the blocks that is held out for a final test, where labels are many enough.",
        least=0, most=0.5, advanced=True)] = 0.2
    balance: Annotated[bool, Switch("Rare classes count as much as common ones",
        "Off: common classes are preferred where in doubt, which makes more cells right.", advanced=True)] = True
    preset: Annotated[Literal["default", "seminar"], Choice("Forest",
        "Of the random forest. default: 200 trees. seminar: 20 trees of at least 10 samples per leaf, without"
        " bootstrap, as in the DOFA seminar on BigEarthNet.", advanced=True)] = "default"
    periods: Annotated[int, Integer("Parts of the time",
        "For a stack: into how many equal parts its time is cut; dates of a part are averaged.",
        least=1, advanced=True)] = 12
    ignore: Annotated[str, Text("Values that are not a class",
        "For a class raster: such as 0,255.", advanced=True)] = ""
    nomenclature: Annotated[Literal["as given", "bigearthnet19"], Choice("Classes of the table",
        "bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.", advanced=True)] = "as given"
    seed: Annotated[int, Integer("Seed", "The same seed gives the same classifier.", least=0, advanced=True)] = 0
    output_classifier: Annotated[str, ArtefactOut("Classifier",
        "For 'Classify'.", filter="GeoEnc classifier (*.geoenc)")]
    output_html: Annotated[str | None, FileOut("Report", "Opens in a browser.", filter="HTML (*.html)")] = None
    output_metrics: Annotated[str | None, FileOut("Scores",
        "All figures, for programs.", filter="JSON (*.json)")] = None
    output_errors: Annotated[str | None, VectorOut("Confused places",
        "Samples that were predicted wrong by a classifier that had not seen their place.", of="points")] = None
    output_table: Annotated[str | None, FileOut("Predictions",
        "Each sample with its label, its prediction out of fold and the probabilities.", filter="CSV (*.csv)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..labels.folds import check_classes, groups_of, held_out
        from ..labels.scores import contract
        from ..labels.trial import Recipe, test_figures, tried

        if self.output_errors and Path(self.output_errors).suffix.lower() not in DRIVERS:
            raise OutputError(
                f"OUTPUT_ERRORS can't be {self.output_errors}.", f"End its name with {', '.join(DRIVERS)}."
            )
        if self.label_table and self.block_size:
            report.warn("BLOCK_SIZE is left aside: each raster of a label table is a place of its own.")
        rasters = self._rasters(report)
        samples, dropped, folds = check_classes(self._samples(rasters, report.part(0, 0.2)), self.folds, report)
        by = "raster" if self.label_table and self.fold_by == "blocks" else self.fold_by
        cell = abs(rasters[0].transform.a) or 1.0
        groups = groups_of(samples, by, self.block_size, cell, folds, report)
        recipe = Recipe(self.method, self.multilabel, self.balance, self.seed, self.preset)
        rows, targets = samples.rows, samples.targets
        teach, test = held_out(targets, groups, self.test_share, folds, self.multilabel, self.seed, report)
        trial = tried(recipe, rows[teach], targets[teach], groups[teach], folds, samples.classes, report.part(0.2, 0.6))
        tested = None
        if len(test):
            heads = recipe.taught(rows[teach], targets[teach], groups[teach])
            tested, _ = test_figures(heads, rows[test], targets[test], trial.thresholds, self.multilabel)
        heads = recipe.taught(rows, targets, groups)  # what is kept has learnt from all labels
        classifier = self._classifier(rasters, samples, heads, trial, tested)
        metrics = {
            **contract(trial.scores, self.multilabel),
            "per_class": trial.classes,
            "classes": list(samples.classes.names),
            "dropped_classes": dropped,
            **self._metrics(samples, groups, recipe, trial, tested, teach, by),
        }
        if self.output_metrics or self.output_html:
            self._curve(metrics, recipe, rows[teach], targets[teach], groups[teach], folds, report.part(0.6, 0.8))
        classifier.save(self.output_classifier)
        outputs = {"OUTPUT_CLASSIFIER": self.output_classifier}
        learnt = samples.where(teach[trial.tested])
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
        targets = samples.targets[teach[trial.tested]]
        metrics = {
            "about": about,
            "headline": headline(self.multilabel),
            "cross_validation": trial.scores,
            "test": tested,
            "thresholds": trial.thresholds.tolist(),
            "members": trial.members,
            "reliability": reliability(targets, trial.chances, self.multilabel),
        }
        if not self.multilabel:
            metrics["confusion"] = confusion(targets, trial.predicted).tolist()
        return metrics

    def _curve(
        self, metrics: dict[str, Any], recipe: Any, rows: Any, targets: Any, groups: Any, folds: int, report: Report
    ) -> None:
        from ..labels.trial import learning_curve

        metrics["learning_curve"] = learning_curve(recipe, rows, targets, groups, folds, report)

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
    from ..core.errors import GeoEncError

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
