"""The job `trainclassifier`: labels on embeddings become a classifier with scores that can be believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.files import write_text
from ..core.report import Report
from ..core.words import tr
from .kinds import ArtefactOut, FileOut, VectorOut
from .labelled_data import LabelledData


class TrainClassifier(LabelledData):
    """Learns classes from places you have labelled on embedding rasters, and shows how well it can tell them apart.
    Five clicks per class are enough for a first map: put points on the ground, name their class in a text field, run
    this with method knn or linear, then 'Classify'; look, add points where it is wrong, run again.

    Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each
    cell's course over time, as for crops.

    Labels: points or polygons whose Field names the class (text or number); or a class raster, whose pixels are
    aggregated to cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or
    BigEarthNet's JSON. Or a Table from 'Embeddings of zones': each polygon, such as a parcel, is one sample, and Field
    names one of its fields; 'Embeddings of zones' then gives other polygons their class. Several labels: several
    classes can be at one place; Field holds a list (a;b), or names several fields of 0 and 1 (water;forest), one per
    class.

    Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells,
    best for very few labels; rf is a forest of random trees; mlp a small neural network for thousands of labels;
    ensemble lets all four vote and says whether that helps.

    Scores: places near each other look alike, so testing on random cells flatters the scores. Here the map is cut into
    blocks; each part is tested by a classifier that never saw its blocks. Where there are many labels, a further share
    of the blocks is held out for a final test. ± is a 95 % interval over the folds. Classes with fewer samples than
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
    output_classifier: Annotated[str, ArtefactOut("Classifier",
        "What was learnt, for 'Classify'.", filter="GeoEnc classifier (*.geoenc)")]
    output_html: Annotated[str | None, FileOut("Report", "Opens in a browser.", filter="HTML (*.html)")] = None
    output_metrics: Annotated[str | None, FileOut("Scores",
        "All figures, for programs.", filter="JSON (*.json)")] = None
    output_errors: Annotated[str | None, VectorOut("Confused places",
        "Samples that a classifier which had not seen their place got wrong.", of="points")] = None
    output_table: Annotated[str | None, FileOut("Predictions",
        "Each sample with its label, its prediction out of fold and the probabilities.", filter="CSV (*.csv)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..labels.pages import write_report
        from ..labels.predictions import check_points, write_confused, write_predictions
        from ..labels.training import trained

        if self.output_errors:
            check_points(self.output_errors)
        testing, given = self.testing(report), self.labelled(report.part(0, 0.2))
        learnt = trained(given.samples, self.recipe(), testing, given.side, report.part(0.2, 0.6))
        classifier = learnt.classifier(given.identity, bool(self.label_table), given.timed)
        metrics = learnt.metrics(tr("rasters") if self.label_table else tr("rows") if self.table else tr("cells"))
        if self.output_metrics or self.output_html:
            metrics["learning_curve"] = learnt.curve(report.part(0.6, 0.8))
        classifier.save(self.output_classifier)
        if self.output_metrics:
            write_text(self.output_metrics, json.dumps(metrics, indent=1, ensure_ascii=False) + "\n")
        if self.output_html:
            report.progress(0.85, tr("report"))
            title = tr("Classifier {name}", name=Path(self.output_classifier).stem)
            write_report(self.output_html, title, metrics, learnt.samples, self.seed)
        if self.output_errors:
            write_confused(self.output_errors, learnt.tested, learnt.trial, self.multilabel, report)
        if self.output_table:
            write_predictions(self.output_table, learnt.tested, learnt.trial)
        learnt.tell(report)
        names = ("output_classifier", "output_metrics", "output_html", "output_errors", "output_table")
        return {name.upper(): path for name in names if (path := getattr(self, name))}
