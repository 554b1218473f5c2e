"""The job `querypoints`: the places of a raster where a label would help a classifier most."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.vectors import check_format
from . import parameters
from .base import Job
from .kinds import Features, FieldOf, Integer, Number, VectorOut

DEFAULT_CELLS = 3  # between points
CLASS_FIELD = "class"  # where there are no labels whose field could be taken


class QueryPoints(Job):
    """Proposes the places to label next: those of which a classifier is least sure, unlike one another and unlike what
    is labelled already.

    Train a classifier from a few labels, run this, name the class of each point, add the points to your labels, train
    again. The points have the fields, types and CRS of your label layer, so that they can be pasted into it.

    Result: points, numbered by rank: the first help most. Field is empty, for you to fill in. guess is the class that
    the classifier takes the place for, confidence its probability, why what makes the place worth a label: between
    which classes it lies, or that it looks unlike all labels so far. Without Labels the field to fill in is called
    class.

    A point is one cell: name what is at its place, or delete it where you can't tell.

    Example: thirty labels, Number of points 20; twice.
    """

    ID: ClassVar = "querypoints"
    TITLE: ClassVar = "Query points (where a label would help most)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "active learning query uncertainty sampling margin entropy core-set k-center diversity labels annotate samples"
        " points next training"
    )
    NEEDS: ClassVar = (("input", "stack"),)

    # fmt: off
    input: parameters.ClassifiedRaster = None
    stack: parameters.ClassifiedStack = None
    classifier: parameters.TrainedClassifier
    labels: Annotated[str | None, Features("Labels so far",
        "Points or polygons that the classifier has learnt from: no point lies on one or looks like one, and the"
        " result has their fields.", typed_fields=True)] = None
    field: Annotated[str | None, FieldOf("Field", "The field of the labels with the class.", of="LABELS")] = None
    count: Annotated[int, Integer("Number of points", "How many places you are ready to label.",
        least=1, most=1000)] = 20
    min_distance: Annotated[float | None, Number("Smallest distance [map units]",
        "How far apart points lie, and from labels. Empty: three cells.", least=0)] = None
    output: Annotated[str, VectorOut("Points to label", "With rank, guess, confidence and why.", of="points")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..labels.candidates import cell_sides
        from ..labels.classifier import Classifier
        from ..labels.labels_so_far import LabelsSoFar, labels_so_far
        from ..labels.mapping import classifiable
        from ..labels.query_layer import write_queries
        from ..labels.querying import check_can_doubt, queries

        check_format(self.output)
        classifier = Classifier.load(self.classifier)
        check_can_doubt(classifier)
        if self.field and not self.labels:
            raise InputError(
                tr("FIELD is '{field}', but there are no LABELS that have it.", field=self.field),
                tr("Give LABELS, or leave FIELD empty."),
            )
        raster = classifiable(self.input, self.stack, classifier, report)
        classifier.identity.check_compatible(raster.identity, tr("the classifier"), report)
        labels = LabelsSoFar()
        if self.labels:
            labels = labels_so_far(self.labels, self.field, raster, classifier, report)
        distance = DEFAULT_CELLS * max(cell_sides(raster)) if self.min_distance is None else self.min_distance
        found = queries(raster, classifier, labels, self.count, distance, report)
        self._tell(len(found), distance, report)
        write_queries(self.output, found, raster, labels, self.field or CLASS_FIELD, classifier.classes)
        raster.close()
        return {"OUTPUT": self.output}

    def _tell(self, count: int, distance: float, report: Report) -> None:
        """Say what to do with so many points; InputError where there are none."""
        if not count:
            raise InputError(
                tr(
                    "No cell is left to ask for: none is valid and {distance:g} away from the labels.",
                    distance=distance,
                ),
                tr("Check the raster's extent and nodata, or lower MIN_DISTANCE."),
            )
        if count < self.count:
            report.warn(
                counted(
                    count,
                    "Only {n} point of {count} fits: cells that are valid and {distance:g} apart run out.",
                    "Only {n} points of {count} fit: cells that are valid and {distance:g} apart run out.",
                    count=self.count,
                    distance=distance,
                )
            )
        report.log(
            counted(
                count,
                "{n} point: write its class into '{field}', add it to the labels, train again.",
                "{n} points: write their classes into '{field}', add them to the labels, train again.",
                field=self.field or CLASS_FIELD,
            )
        )
