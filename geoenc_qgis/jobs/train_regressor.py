"""The job `trainregressor`: numbers on embeddings become a regressor with scores that can be believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from ..core.errors import InputError
from ..core.files import write_text
from ..core.report import Report
from ..core.words import tr
from ..labels.numbers import numbers_from_features, numbers_from_raster
from ..labels.vector_samples import numbers_from_vectors, spacing
from ..raster.vector_table import read_vector_table
from . import parameters
from .base import Job
from .inputs import Labelled, check_table_alone, labelled_cells, rasters_or_stack
from .kinds import ArtefactOut, Choice, Features, FieldOf, FileOut, Integer, Raster


class TrainRegressor(Job):
    """Learns a number, such as a canopy height, a biomass or a share of paved ground, from places where you know it,
    and shows how well embeddings tell it elsewhere.

    Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each
    cell's course over time.

    Labels: points or polygons whose Field holds the number; a polygon gives it to each of its cells. Or a Target
    raster, such as a canopy height model: each cell has the mean of the pixels in it, and cells of which less than half
    is valid are left out. Or a Table of zones: each row is one sample, and Field one of its fields.

    Method: ridge (a weighted sum of the embedding's numbers) is fast and hard to beat; rf is a random forest, which
    never goes beyond the labels it has seen; mlp a small neural network for thousands of labels.

    Scores: the map is cut into blocks, and each part is tested by a regressor that never saw its blocks. R² is 0 for a
    guess that is always the mean of the labels, 1 for what is always right. ± is a 95 % interval over the folds.

    Result: a regressor (.geoenc), which has then learnt from all labels; if asked for, a report with estimates against
    labels and residuals, and all figures as JSON, among them how often the 90 % interval of 'Regress' holds.

    Example: canopy height of a laser scan that covers a corner of the scene.
    """

    ID: ClassVar = "trainregressor"
    TITLE: ClassVar = "Train regressor (from numbers)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "regression regressor ridge linear random forest mlp number continuous canopy height biomass yield density"
        " r2 rmse training samples target raster supervised"
    )
    NEEDS: ClassVar = (("inputs", "stack", "table"), ("labels", "target", "table"))

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: parameters.TimedStack = None
    labels: Annotated[str | None, Features("Labels (or a target raster)",
        "Points or polygons whose Field holds the number.", with_fields=True)] = None
    field: Annotated[str | None, FieldOf("Field", "The field with the number.", of="LABELS", numeric=True)] = None
    target: Annotated[str | None, Raster("Target raster",
        "A raster of the number, such as a canopy height model, in place of Labels.")] = None
    table: parameters.Table = None
    target_band: Annotated[int, Integer("Band of the target", "Which band holds the number.",
        least=1, advanced=True)] = 1
    method: Annotated[Literal["ridge", "rf", "mlp"], Choice("Method",
        "ridge: linear, its strength chosen by folds. rf: random forest. mlp: small neural network.")] = "ridge"
    folds: parameters.Folds = 5
    fold_by: parameters.FoldBy = "blocks"
    fold_field: parameters.FoldField = None
    block_size: parameters.BlockSize = None
    periods: parameters.Periods = 12
    seed: parameters.Seed = 0
    output_regressor: Annotated[str, ArtefactOut("Regressor",
        "What was learnt, for 'Regress'.", filter="GeoEnc regressor (*.geoenc)")]
    output_metrics: Annotated[str | None, FileOut("Scores",
        "All figures, for programs.", filter="JSON (*.json)")] = None
    output_html: Annotated[str | None, FileOut("Report", "Opens in a browser.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..labels.regression import learnt
        from ..labels.regression_page import write_report

        given = self._given(report.part(0, 0.3))
        how = (self.method, self.folds, self.fold_by, self.block_size, given.side, self.seed)
        found = learnt(given.samples, *how, report.part(0.3, 0.9))
        found.regressor(given.identity, given.timed).save(self.output_regressor)
        metrics = found.metrics()
        if self.output_metrics:
            write_text(self.output_metrics, json.dumps(metrics, indent=1, ensure_ascii=False) + "\n")
        if self.output_html:
            report.progress(0.95, tr("report"))
            title = tr("Regressor {name}", name=Path(self.output_regressor).stem)
            write_report(self.output_html, title, metrics, found)
        found.tell(report)
        names = ("output_regressor", "output_metrics", "output_html")
        return {name.upper(): path for name in names if (path := getattr(self, name))}

    def _given(self, report: Report) -> Labelled:
        """The cells or rows with a number; InputError where the parameters don't go together."""
        fold_field = self.fold_field if self.fold_by == "field" else None
        if self.table:
            check_table_alone(inputs=self.inputs, stack=self.stack, labels=self.labels, target=self.target)
            table = read_vector_table(self.table, report)
            samples = numbers_from_vectors(table, self.field or "", fold_field, self.seed, report)
            return Labelled(samples, table.identity, spacing(table))
        if bool(self.labels) == bool(self.target):
            raise InputError(
                tr("Exactly one of LABELS and TARGET is needed."),
                tr("Give features with a FIELD of numbers, or a raster of the number."),
            )
        if self.labels and not (self.field or "").strip():
            raise InputError(tr("FIELD is empty."), tr("Name the field of the labels that holds the number."))
        rasters = rasters_or_stack(self.inputs, self.stack, self.periods, report)
        if self.target:
            samples = numbers_from_raster(self.target, self.target_band, rasters, self.seed, report)
        else:
            samples = numbers_from_features(str(self.labels), self.field or "", fold_field, rasters, self.seed, report)
        return labelled_cells(rasters, samples)
