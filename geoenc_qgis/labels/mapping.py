"""Maps by a classifier: the classes of every cell, how sure they are, and tables of what they cover."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.sheet import area_text, write_csv
from ..core.words import Message, joined, tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from ..raster.passes import block_results, nothing_given
from ..raster.product import ProductWriter, product
from .classes import ACCURACY_TAG, CLASSES_TAG, NODATA, Classes
from .classifier import Classifier
from .tables import mean_vector
from .times import TimedRaster

if TYPE_CHECKING:
    from ..core.cluster import Cluster
    from .regressor import Regressor

NOUN = tr("classifier")


@dataclass(frozen=True)
class Maps:
    """The rasters to write; a path of None or '' is not made."""

    classes: str
    confidence: str | None
    probabilities: str | None


def classifiable(
    path: str | None, stack: str | None, model: Classifier | Regressor, report: Report, noun: Message = NOUN
) -> EmbeddingRaster:
    """The raster of INPUT or STACK; InputError where the model has learnt from the other kind. noun: what it is."""
    if bool(path) == bool(stack):
        raise InputError(
            tr("Exactly one of INPUT and STACK is needed."), tr("STACK is for a {noun} of a stack.", noun=noun)
        )
    if stack and not model.periods:
        raise InputError(tr("The {noun} was trained on single rasters, not on a stack.", noun=noun), tr("Give INPUT."))
    if path and model.periods:
        raise InputError(tr("The {noun} was trained on a stack.", noun=noun), tr("Give STACK."))
    return EmbeddingRaster(path, report) if path else _timed(str(stack), model, noun, report)


def _timed(stack: str, model: Classifier | Regressor, noun: Message, report: Report) -> TimedRaster:
    """The stack as the model has learnt one; a warning where it is of another time of the year."""
    raster = TimedRaster(stack, model.periods)
    learnt = model.facts.get("span")
    if learnt and _days(learnt) != _days(raster.span):
        report.warn(
            tr(
                "The {noun} was trained on {learnt}, this stack covers {span}: its time periods fall in"
                " other seasons unless both start and end at the same time of year.",
                noun=noun,
                learnt=joined(learnt, tr(" to ")),
                span=joined(raster.span, tr(" to ")),
            )
        )
    if raster.periods != model.periods:
        raise InputError(
            tr(
                "The stack has {periods} dates, but the {noun} needs {periods2} time periods.",
                periods=raster.periods,
                noun=noun,
                periods2=model.periods,
            ),
            tr("Choose a longer stack."),
        )
    return raster


def _days(span: Sequence[str]) -> tuple[str, str, int]:
    """Months of the first and last day, and how many years lie between."""
    first, last = span
    return first[5:7], last[5:7], int(last[:4]) - int(first[:4])


def whole_probabilities(raster: EmbeddingRaster, classifier: Classifier, report: Report) -> np.ndarray:
    """(1, K) float32: the probabilities of the raster as a whole; InputError where it has no valid cell."""
    vector = mean_vector(raster, report)
    if not np.isfinite(vector).all():
        raise InputError(tr("The raster has no valid cell."), tr("Check its extent and nodata."))
    return classifier.probabilities(vector[None])


def write_maps(
    raster: EmbeddingRaster,
    classifier: Classifier,
    maps: Maps,
    report: Report,
    whole: np.ndarray | None = None,
    cluster: Cluster | None = None,
) -> np.ndarray:
    """Write the maps, a block at a time; returns the cells of each class (K,) int64.

    whole: (1, K) probabilities that all cells have, in place of their own.
    """
    multi, codes = classifier.multi, np.array(classifier.classes.codes)
    counts = np.zeros(len(codes), np.int64)
    with contextlib.ExitStack() as files:
        classes, confidence, probabilities = _opened(files, raster, classifier, maps)
        function = partial(_probabilities, classifier=classifier, whole=whole)
        for _, window, valid, each in block_results(raster, function, nothing_given, report, cluster):
            present = classifier.predicted_classes(each)
            counts += present.sum(0)
            classes.write(window, valid, present.astype(np.uint8) if multi else codes[present.argmax(1)][:, None])
            if confidence:
                confidence.write(window, valid, confidence_values(each, present, multi)[:, None])
            if probabilities:
                probabilities.write(window, valid, each)
    _write_styles(maps, classifier.classes, multi, counts, raster)
    return counts


def _probabilities(vectors: np.ndarray, given: None, classifier: Classifier, whole: np.ndarray | None) -> np.ndarray:
    """(n, K) of the vectors (n, C) of a block."""
    return classifier.probabilities(vectors) if whole is None else np.repeat(whole, len(vectors), 0)


def _opened(
    files: contextlib.ExitStack, raster: EmbeddingRaster, classifier: Classifier, maps: Maps
) -> tuple[ProductWriter, ProductWriter | None, ProductWriter | None]:
    """Writers of classes, confidence and probabilities."""
    classes, names = classifier.classes, list(classifier.classes.names)
    tags = {CLASSES_TAG: json.dumps(classes.model_dump(), ensure_ascii=False), "GEOENC_METHOD": classifier.method}
    if classifier.accuracy is not None:
        tags[ACCURACY_TAG] = f"{classifier.accuracy:.4f}"
    if classifier.multi:
        tags["GEOENC_MULTILABEL"] = "1"
        out = product(maps.classes, raster, "class map", names, "uint8", 255, "mode", tags=tags)
    else:
        table = classes.colour_table
        out = product(
            maps.classes, raster, "class map", ["class"], "uint16", NODATA, "mode", colour_table=table, tags=tags
        )
    writer, confidence, probabilities = files.enter_context(out), None, None
    if maps.confidence:
        confidence = files.enter_context(
            product(maps.confidence, raster, "confidence", ["confidence"], "float32", np.nan, "average")
        )
    if maps.probabilities:
        probabilities = files.enter_context(
            product(maps.probabilities, raster, "probabilities", names, "float32", np.nan, "average", tags=tags)
        )
    return writer, confidence, probabilities


def confidence_values(probabilities: np.ndarray, present: np.ndarray, multi: bool) -> np.ndarray:
    """(n,): the probability of the class; for multi-label that of the least sure decision."""
    if not len(probabilities):
        return np.zeros(0, np.float32)
    if multi:
        return np.asarray(np.where(present, probabilities, 1 - probabilities).min(1))
    return np.asarray(probabilities.max(1))


def _write_styles(maps: Maps, classes: Classes, multi: bool, counts: np.ndarray, raster: EmbeddingRaster) -> None:
    area = cell_area(raster.crs, raster.transform, raster.shape) if raster.crs else None
    areas = {code: float(count * area) for code, count in zip(classes.codes, counts, strict=True)} if area else {}
    name, colour = classes.names[0], classes.colours[0]
    if multi:
        shown = {1: areas[classes.codes[0]]} if areas else None
        styles.write_palette(maps.classes, [(0, tr("no {name}", name=name), "#eeeeee"), (1, name, colour)], shown)
    else:
        styles.write_palette(maps.classes, classes.legend, areas)
    if maps.confidence:
        styles.write_ramp(maps.confidence, 0, 1, (tr("unsure"), tr("sure")))
    if maps.probabilities:
        ends = (tr("surely not {name}", name=name), tr("surely {name}", name=name))
        styles.write_ramp(maps.probabilities, 0, 1, ends)


def write_areas(path: str, classes: Classes, counts: np.ndarray, raster: EmbeddingRaster) -> None:
    """Write a table of cells (K,) and areas per class; without a CRS there are no square metres."""
    area = cell_area(raster.crs, raster.transform, raster.shape) if raster.crs else None
    rows = [
        (code, name, colour, int(count), "" if area is None else area_text(count * area))
        for (code, name, colour), count in zip(classes.legend, counts, strict=True)
    ]
    write_csv(path, ("id", "name", "colour", "count", "area_m2"), rows)


def write_prediction(path: str, raster: str, classifier: Classifier, probabilities: np.ndarray) -> None:
    """Write a table of one row: the classes of a raster as a whole and their probabilities (1, K)."""
    names = np.array(classifier.classes.names)
    present = classifier.predicted_classes(probabilities)[0]
    row = (Path(raster).name, "; ".join(names[present]), *(f"{probability:.4f}" for probability in probabilities[0]))
    write_csv(path, ("raster", "predicted", *(f"p {name}" for name in names)), [row])
