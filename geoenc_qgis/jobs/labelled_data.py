"""What `trainclassifier` learns from and how: its parameters, and what they mean for the room `labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..labels.cells import is_raster, samples_from_features, samples_from_raster
from ..labels.samples import Samples
from ..labels.tables import samples_from_table
from ..labels.vector_samples import classes_from_vectors, spacing
from ..raster.embedding import EmbeddingRaster
from ..raster.vector_table import read_vector_table
from . import parameters
from .base import Job
from .inputs import Labelled, check_table_alone, labelled_cells, opened_rasters, rasters_or_stack
from .kinds import Choice, FieldName, File, Layer, Number, Switch, Text

if TYPE_CHECKING:  # imported when they are asked for: they bring torch and scikit-learn
    from ..labels.training import Testing
    from ..labels.trial import EstimatorSettings


class LabelledData(Job):
    """Labels on embedding rasters or a stack, the method that learns them, and how it is tested."""

    NEEDS: ClassVar = (("inputs", "stack", "table"), ("labels", "label_table", "table"))

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: parameters.TimedStack = None
    labels: Annotated[str | None, Layer("Labels (or a label table)",
        "Points or polygons whose Field names the class, or a class raster.", of=("vector", "raster"))] = None
    field: Annotated[str | None, FieldName("Field",
        "The field with the class. For several labels also the names of several fields, water;forest. For a"
        " class raster the number of its band; empty: the first.")] = None
    label_table: Annotated[str | None, File("Label table",
        "Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.",
        filter="Label table (*.csv *.json)")] = None
    table: parameters.Table = None
    method: Annotated[Literal["rf", "linear", "mlp", "knn", "ensemble"], Choice("Method",
        "rf: forest of extremely randomised trees. linear: logistic regression. mlp: small neural network. knn:"
        " nearest labelled cells. ensemble: all four vote.")] = "linear"
    multilabel: Annotated[bool, Switch("Several labels at one place",
        "Each class is present or absent, independently of the others; thresholds come from the folds.")] = False
    folds: parameters.Folds = 5
    fold_by: parameters.FoldBy = "blocks"
    fold_field: parameters.FoldField = None
    block_size: parameters.BlockSize = None
    test_share: Annotated[float, Number("Test share",
        "Share of the blocks that is held out for a final test, if there are enough labels.",
        least=0, most=0.5, advanced=True)] = 0.2
    balance: Annotated[bool, Switch("Rare classes count as much as common ones",
        "Off: common classes win where in doubt, which gets more cells right.", advanced=True)] = True
    preset: Annotated[Literal["default", "seminar"], Choice("Forest",
        "Of rf. default: 100 extremely randomised trees. seminar: a random forest of 20 trees of at least 10"
        " samples per leaf, without bootstrap, as in the DOFA seminar on BigEarthNet.", advanced=True)] = "default"
    periods: parameters.Periods = 12
    ignore: Annotated[str, Text("Values that are not a class",
        "Values of a class raster that are no labels, such as 0,255.", advanced=True)] = ""
    nomenclature: Annotated[Literal["as given", "bigearthnet19"], Choice("Classes of the table",
        "bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.", advanced=True)] = "as given"
    seed: parameters.Seed = 0
    # fmt: on

    def recipe(self) -> EstimatorSettings:
        """How heads are fitted."""
        from ..labels.trial import EstimatorSettings

        return EstimatorSettings(self.method, self.multilabel, self.balance, self.seed, self.preset)

    def testing(self, report: Report) -> Testing:
        """How the classifier is tested; a raster of a label table is a place of its own."""
        from ..labels.training import Testing

        if self.label_table and self.block_size:
            report.warn(tr("BLOCK_SIZE is ignored: each raster of a label table is a place of its own."))
        by = "raster" if self.label_table and self.fold_by == "blocks" else self.fold_by
        return Testing(self.folds, by, self.block_size, self.test_share)

    def labelled(self, report: Report) -> Labelled:
        """The labelled cells, or with a table its rows, or with a label table the labelled rasters."""
        if not self.table:
            rasters = self._rasters(report)
            return labelled_cells(rasters, self._samples(rasters, report))
        check_table_alone(inputs=self.inputs, stack=self.stack, labels=self.labels, label_table=self.label_table)
        table = read_vector_table(self.table, report)
        how = (self.field or "", self._folding_field, self.multilabel, self.seed)
        return Labelled(classes_from_vectors(table, *how, report), table.identity, spacing(table))

    @property
    def _folding_field(self) -> str | None:
        return self.fold_field if self.fold_by == "field" else None

    def _rasters(self, report: Report) -> list[EmbeddingRaster]:
        """What is learnt from: all rasters, or the stack as one; InputError where the parameters don't go together."""
        if self.label_table and self.labels:
            raise InputError(tr("LABELS and LABEL_TABLE were both given."), tr("Give one of them."))
        if not (self.label_table or self.labels):
            raise InputError(tr("There are no labels: LABELS and LABEL_TABLE are empty."), tr("Give one of them."))
        if not (self.stack and self.labels):
            return opened_rasters(self.inputs, self.stack, report)
        return rasters_or_stack(self.inputs, self.stack, self.periods, report)

    def _samples(self, rasters: list[EmbeddingRaster], report: Report) -> Samples:
        if self.label_table:
            nineteen = self.nomenclature == "bigearthnet19"
            return samples_from_table(self.label_table, rasters, self.multilabel, nineteen, report)
        if is_raster(labels := str(self.labels)):
            if self.multilabel:
                raise InputError(
                    tr("MULTILABEL is on, but a class raster has one class per cell."), tr("Turn MULTILABEL off.")
                )
            return samples_from_raster(labels, *self._band(), rasters, self.seed, report)
        how = (self.field or "", self._folding_field, self.multilabel)
        return samples_from_features(labels, *how, rasters, self.seed, report)

    def _band(self) -> tuple[int, list[int]]:
        """The band of a class raster, and its values that are no class."""
        try:
            ignored = [int(part) for part in self.ignore.replace(";", ",").split(",") if part.strip()]
            return int(self.field or 1), ignored
        except ValueError as error:
            raise InputError(
                tr("FIELD '{field}' or IGNORE '{ignore}' is not a number.", field=self.field or "", ignore=self.ignore),
                tr("For a class raster, FIELD is the number of a band, and IGNORE numbers such as 0,255."),
            ) from error
