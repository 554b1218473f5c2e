"""Where a label would help most: unsure cells that are unlike one another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..clusters.similarity import unit_vectors
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..raster.places import vectors_at
from .candidates import unsure_cells
from .classifier import Classifier
from .labels_so_far import LabelsSoFar
from .mapping import confidence_values
from .uncertainty import uncertainty

POOL_FACTOR = 10  # unsure cells for each that is chosen


@dataclass(frozen=True)
class Queries:
    """Cells to label, the most useful first: cells (n, 2) int64 rows and columns, the class guessed of each and its
    confidence (0 to 1), and why it was chosen."""

    cells: np.ndarray
    guesses: list[str]
    confidence: np.ndarray
    reasons: list[str]

    def __len__(self) -> int:
        return len(self.cells)


def check_can_doubt(classifier: Classifier) -> None:
    """Raise InputError where a classifier can't be unsure of a cell."""
    if classifier.what == "rasters":
        raise InputError(
            tr("The classifier was trained on whole rasters: it has no doubts about single cells."),
            tr("Choose one that was trained on labels of places."),
        )
    if len(classifier.classes) < 2:
        raise InputError(
            tr("The classifier knows one class alone: nothing can be mistaken for it."),
            tr("Label at least two classes, and train it again."),
        )


def queries(
    raster: EmbeddingRaster,
    classifier: Classifier,
    labels: LabelsSoFar,
    count: int,
    distance: float,
    report: Report,
) -> Queries:
    """At most `count` cells, `distance` (map units) apart and as far from the labels."""
    pool = unsure_cells(
        raster, classifier, labels.surroundings(distance, raster), distance, POOL_FACTOR * count, report.part(0, 0.8)
    )
    cells = np.column_stack([pool["row"], pool["col"]])
    rows = np.zeros((len(cells), raster.dims), np.float32)
    for numbers, vectors in vectors_at(raster, cells, report):
        rows[numbers] = vectors
    chosen = farthest_first(unit_vectors(rows), pool["score"], count)
    return _explained(classifier, cells[chosen], rows[chosen], labels)


def farthest_first(units: np.ndarray, score: np.ndarray, count: int) -> np.ndarray:
    """Positions of at most `count` of unit vectors (n, C): that of the highest score, then each the least like those
    before it."""
    nearness, free = np.full(len(units), -1.0, np.float32), np.ones(len(units), bool)
    chosen: list[int] = []
    while free.any() and len(chosen) < count:
        best = int(np.where(free, 1 - nearness if chosen else score, -np.inf).argmax())
        chosen.append(best)
        free[best] = False
        np.maximum(nearness, units @ units[best], out=nearness)
    return np.array(chosen, np.int64)


def largest_cosine(units: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(n,): the largest cosine of unit vectors (n, C) with any of known (m, C); -1 where there are none."""
    nearness = np.full(len(units), -1.0, np.float32)
    for start in range(0, len(known), 1024):
        np.maximum(nearness, (units @ known[start : start + 1024].T).max(1), out=nearness)
    return nearness


def _explained(classifier: Classifier, cells: np.ndarray, rows: np.ndarray, labels: LabelsSoFar) -> Queries:
    """The chosen cells (n, 2) of vectors (n, C), with what is guessed of them and why they were chosen."""
    doubt = uncertainty(classifier, rows)
    present = classifier.predicted_classes(doubt.probabilities)
    names = np.array(classifier.classes.names)
    reasons = [doubt.reason(number, classifier) for number in range(len(cells))]
    apart = labels.likeness_of_classes()
    if apart is not None:
        strange = largest_cosine(unit_vectors(rows), labels.units) < apart
        reasons = [
            f"unlike all labels so far; {text}" if new else text for text, new in zip(reasons, strange, strict=True)
        ]
    return Queries(
        cells,
        ["; ".join(names[row]) for row in present],
        confidence_values(doubt.probabilities, present, classifier.multi),
        reasons,
    )
