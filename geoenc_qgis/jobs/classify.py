"""The job `classify`: classes of every cell of an embedding raster or stack, by a trained classifier."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..core.words import tr
from ..labels.classifier import Classifier
from ..labels.mapping import Maps, classifiable, whole_probabilities, write_areas, write_maps, write_prediction
from . import parameters
from .base import Job
from .kinds import FileOut, RasterOut
from .workers import opened_workers


class Classify(Job):
    """Gives every cell of an embedding raster its class, using a classifier from 'Train classifier'. The raster must
    come from the same encoder; it can be of another scene or date.

    Result: a class raster with names and colours. If asked for: a raster of confidence, the probability of the
    chosen class (0 to 1); one of the probabilities of all classes, one band each; and a table of areas. A classifier
    of several labels gives one band per class, 1 where it is present. A classifier of whole rasters gives all cells
    the class of the raster, and the table holds its probabilities.

    Look at the confidence: where it is low, label a few more places.

    Example: the classifier of one aerial image applied to its neighbour.
    """

    ID: ClassVar = "classify"
    TITLE: ClassVar = "Classify (with a trained classifier)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "supervised classification predict apply classifier land cover map probability confidence random forest"
    )
    NEEDS: ClassVar = (("input", "stack"),)

    # fmt: off
    input: parameters.ClassifiedRaster = None
    stack: parameters.ClassifiedStack = None
    classifier: parameters.TrainedClassifier
    dask: parameters.Dask = ""
    output: parameters.ClassRaster
    output_confidence: Annotated[str | None, RasterOut("Confidence", "Probability of the chosen class, 0 to 1.")] = None
    output_probabilities: Annotated[str | None, RasterOut("Probabilities",
        "One band per class; 'Vote' takes these.")] = None
    output_table: Annotated[str | None, FileOut("Table of areas",
        "Cells and area per class.", filter="CSV (*.csv)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        classifier = Classifier.load(self.classifier)
        raster = classifiable(self.input, self.stack, classifier, report)
        classifier.identity.check_compatible(raster.identity, tr("the classifier"), report)
        maps = Maps(self.output, self.output_confidence, self.output_probabilities)
        if classifier.what == "rasters":
            whole = whole_probabilities(raster, classifier, report.part(0, 0.5))
            counts = write_maps(raster, classifier, maps, report, whole)
            if self.output_table:
                write_prediction(self.output_table, raster.path, classifier, whole)
        else:
            with opened_workers(self, self.dask, report) as cluster:
                counts = write_maps(raster, classifier, maps, report, cluster=cluster)
            if self.output_table:
                write_areas(self.output_table, classifier.classes, counts, raster)
        if not counts.sum():
            report.warn(tr("No cell has a class: the raster has no valid cell, or no class reaches its threshold."))
        names = classifier.classes.names
        covered = [f"{name} {count:,}" for name, count in zip(names, counts, strict=True) if count]
        report.log(tr("Cells per class: {covered}.", covered=", ".join(covered) or tr("none")))
        if self.output_confidence:
            report.log(tr("Where the confidence is low, label more places and train again."))
        else:
            report.log(tr("Ask for OUTPUT_CONFIDENCE to see where the classifier is unsure."))
        raster.close()
        outputs = ("output", "output_confidence", "output_probabilities", "output_table")
        return {name.upper(): path for name in outputs if (path := getattr(self, name))}
