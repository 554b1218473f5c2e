"""The job `classify`: classes of every cell of an embedding raster or stack, by a trained classifier."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, ClassVar

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.sheet import area_text, write_csv
from ..labels.classes import NODATA, TAG, Classes
from ..labels.classifier import Classifier
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from ..raster.product import product
from . import parameters
from .base import Job
from .kinds import File, FileOut, Raster, RasterOut


class Classify(Job):
    """Gives every cell of an embedding raster its class, by a classifier of 'Train classifier'. The raster must come
    from the same encoder; it can be of another scene or date.

    Result: a class raster with names and colours. If asked for: a raster of confidence, the probability of the
    chosen class (0 to 1); one of the probabilities of all classes, a band each; and a table of areas. A classifier
    of several labels gives one band per class, 1 where it is there. A classifier of whole rasters gives all cells
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

    # fmt: off
    input: Annotated[str | None, Raster("Embeddings", "An embedding raster of the classifier's encoder.")] = None
    stack: Annotated[str | None, File("Stack",
        "stack.json, for a classifier that was trained on a stack.", filter="Stack (*.json)")] = None
    classifier: Annotated[str, File("Classifier", "From 'Train classifier'.", filter="GeoEnc classifier (*.geoenc)")]
    output: parameters.ClassRaster
    output_confidence: Annotated[str | None, RasterOut("Confidence", "Probability of the chosen class, 0 to 1.")] = None
    output_probabilities: Annotated[str | None, RasterOut("Probabilities",
        "One band per class; 'Vote' takes these.")] = None
    output_table: Annotated[str | None, FileOut("Table of areas",
        "Cells and area per class.", filter="CSV (*.csv)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        classifier = Classifier.load(self.classifier)
        raster = self._raster(classifier, report)
        classifier.identity.accept(raster.identity, "the classifier", report)
        outputs = {
            name.upper(): path
            for name in ("output", "output_confidence", "output_probabilities", "output_table")
            if (path := getattr(self, name))
        }
        if classifier.what == "rasters":
            chances = self._whole(raster, classifier, report)
            counts = self._write(raster, classifier, report, chances)
            if self.output_table:
                _write_prediction(self.output_table, raster.path, classifier, chances)
        else:
            counts = self._write(raster, classifier, report, None)
            if self.output_table:
                area = cell_area(raster.crs, raster.transform, raster.shape) if raster.crs else None
                _write_areas(self.output_table, classifier.classes, counts, area)
        if not counts.sum():
            report.warn("No cell has a class: the raster has no valid cell, or no class reaches its threshold.")
        told = ", ".join(
            f"{name} {count:,}" for name, count in zip(classifier.classes.names, counts, strict=True) if count
        )
        report.log(f"Cells: {told or 'none'}.")
        raster.close()
        return outputs

    def _raster(self, classifier: Classifier, report: Report) -> Any:
        if bool(self.input) == bool(self.stack):
            raise InputError("Give either INPUT or STACK.", "A stack is for classifiers trained on one.")
        if self.stack and not classifier.periods:
            raise InputError("The classifier was trained on single rasters, not on a stack.", "Give INPUT.")
        if self.input and classifier.periods:
            raise InputError("The classifier was trained on a stack.", "Give STACK.")
        if self.input:
            return EmbeddingRaster(self.input, report)
        from ..labels.times import TimedRaster

        raster = TimedRaster(str(self.stack), classifier.periods)
        taught = classifier.facts.get("span")
        if taught and _days(taught) != _days(raster.span):
            report.warn(
                f"The classifier learnt from {' to '.join(taught)}, the stack goes from {' to '.join(raster.span)}: the parts of"
                " its time are other seasons unless both begin and end alike in the year."
            )
        if raster.periods != classifier.periods:
            raise InputError(
                f"The stack has {raster.periods} dates, the classifier needs {classifier.periods} parts of its time.",
                "Choose a longer stack.",
            )
        return raster

    def _whole(self, raster: EmbeddingRaster, classifier: Classifier, report: Report) -> np.ndarray:
        """(1, K): chances of the raster as a whole."""
        from ..labels.tables import pooled

        vector = pooled(raster, report.part(0, 0.5))
        if not np.isfinite(vector).all():
            raise InputError("The raster has no valid cell.", "Look at its extent and nodata.")
        return classifier.probabilities(vector[None])

    def _write(self, raster: Any, classifier: Classifier, report: Report, whole: np.ndarray | None) -> np.ndarray:
        """Write the rasters, a block at a time; returns cells a class (K,). whole: chances that all cells have."""
        classes, multi = classifier.classes, classifier.multi
        names, counts = list(classes.names), np.zeros(len(classes), np.int64)
        codes = np.array(classes.codes)
        tags = {TAG: json.dumps(classes.model_dump(), ensure_ascii=False), "GEOENC_METHOD": classifier.method}
        tags |= {"GEOENC_MULTILABEL": "1"} if multi else {}
        table = {code: _rgb(colour) for code, _, colour in classes.legend} if max(codes) <= 255 else None
        shape = ("classes", names, "uint8", 255) if multi else ("classes", ["class"], "uint16", NODATA)
        table = None if multi else table
        with contextlib.ExitStack() as files:
            out = files.enter_context(product(self.output, raster, *shape, colour_table=table, tags=tags))
            confidence = probabilities = None
            if self.output_confidence:
                confidence = files.enter_context(
                    product(self.output_confidence, raster, "confidence", ["confidence"], "float32", np.nan)
                )
            if self.output_probabilities:
                probabilities = files.enter_context(
                    product(self.output_probabilities, raster, "probabilities", names, "float32", np.nan, tags=tags)
                )
            for window, vectors, valid in raster.blocks(report):
                chances = classifier.probabilities(vectors) if whole is None else np.repeat(whole, len(vectors), 0)
                there = classifier.decided(chances)
                counts += there.sum(0)
                out.write(window, valid, there.astype(np.uint8) if multi else codes[there.argmax(1)][:, None])
                if confidence:
                    confidence.write(window, valid, _sure(chances, there, multi)[:, None])
                if probabilities:
                    probabilities.write(window, valid, chances)
        if multi:
            styles.write_palette(self.output, [(0, f"no {names[0]}", "#eeeeee"), (1, names[0], classes.colours[0])])
        else:
            styles.write_palette(self.output, classes.legend)
        if self.output_confidence:
            styles.write_ramp(self.output_confidence, 0, 1)
        if self.output_probabilities:
            styles.write_ramp(self.output_probabilities, 0, 1)
        return counts


def _sure(chances: np.ndarray, there: np.ndarray, multi: bool) -> np.ndarray:
    """(n,): the chance of the class; for multi-label that of the least sure decision."""
    if not len(chances):
        return np.zeros(0, np.float32)
    return np.where(there, chances, 1 - chances).min(1) if multi else chances.max(1)


def _days(span: Sequence[str]) -> list[str]:
    """Months of the first and last day, and how many years lie between."""
    (first, last) = span
    return [first[5:7], last[5:7], str(int(last[:4]) - int(first[:4]))]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _write_areas(path: str, classes: Classes, counts: np.ndarray, area: float | None) -> None:
    """A table of cells and areas; without a CRS there are no square metres."""
    rows = [
        (code, name, colour, int(count), "" if area is None else area_text(count * area))
        for (code, name, colour), count in zip(classes.legend, counts, strict=True)
    ]
    write_csv(path, ("id", "name", "colour", "count", "area_m2"), rows)


def _write_prediction(path: str, raster: str, classifier: Classifier, chances: np.ndarray) -> None:
    names = np.array(classifier.classes.names)
    there = classifier.decided(chances)[0]
    row = (Path(raster).name, "; ".join(names[there]), *(f"{chance:.4f}" for chance in chances[0]))
    write_csv(path, ("raster", "predicted", *(f"p {name}" for name in names)), [row])
