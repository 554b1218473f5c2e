"""Samples from a table of vectors, a row each: the objects that classifiers and regressors learn, such as parcels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from rasterio.crs import CRS
from scipy.spatial import cKDTree

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.vector_table import VectorTable
from .cells import MAX_CELLS, MAX_VALUES, check_named, fields_of, labels_of
from .classes import Classes, classes_of_labels, label_text
from .numbers import COLOUR, checked_varying, numbers_of
from .samples import Samples, balanced_subset


def classes_from_vectors(
    table: VectorTable, field: str, fold_field: str | None, multi: bool, seed: int, report: Report
) -> Samples:
    """Samples with the classes that `field` names, or for multi-label a list, or several fields."""
    fields = fields_of(table.frame, field, fold_field)
    labels = labels_of(table.frame, fields, multi)
    check_named(labels, field, multi, report)
    classes = classes_of_labels(fields if len(fields) > 1 else (label for own in labels for label in own))
    position = {name: number for number, name in enumerate(classes.names)}
    targets = np.zeros((len(labels), len(classes)), bool)
    for row, own in enumerate(labels):
        targets[row, [position[label] for label in own]] = True
    kept = np.flatnonzero(targets.any(1) | multi)
    return _samples(table, kept, targets[kept], classes, fold_field, seed, report)


def numbers_from_vectors(table: VectorTable, field: str, fold_field: str | None, seed: int, report: Report) -> Samples:
    """Samples with the number that `field` holds."""
    fields = fields_of(table.frame, field, fold_field)
    if len(fields) > 1:
        raise InputError(
            tr("FIELD names {count} fields.", count=len(fields)), tr("A regressor learns one number: name one field.")
        )
    numbers = numbers_of(table.frame[fields[0]], fields[0], report)
    kept = np.flatnonzero(np.isfinite(numbers))
    classes = Classes(names=(fields[0],), codes=(1,), colours=(COLOUR,))
    every = np.ones((len(kept), 1), bool)
    return checked_varying(_samples(table, kept, every, classes, fold_field, seed, report, numbers[kept]), report)


def spacing(table: VectorTable) -> float:
    """About how far rows lie apart in map units: the side of a square of their area, or of points the distance to the
    next one."""
    shapes = table.frame.geometry.to_numpy()
    side = float(np.sqrt(np.median(shapely.area(shapes))))
    if side or len(shapes) < 2:
        return side or 1.0
    apart, _ = cKDTree(table.places).query(table.places, k=2)
    return float(np.median(apart[:, 1])) or 1.0


def _samples(
    table: VectorTable,
    rows: np.ndarray,
    targets: np.ndarray,
    classes: Classes,
    fold_field: str | None,
    seed: int,
    report: Report,
    values: np.ndarray | None = None,
) -> Samples:
    """Samples of some of a table's rows, a place each; no more than can be learnt from."""
    kept = balanced_subset(targets, min(MAX_CELLS, MAX_VALUES // table.vectors.shape[1]), seed)
    if len(kept) < len(rows):
        report.log(
            tr("{count:,} of {count2:,} labelled rows are used, as evenly from each class as possible.",
               count=len(kept), count2=len(rows))
        )  # fmt: skip
    used = rows[kept]
    folds = table.frame[fold_field].map(label_text).to_numpy()[used] if fold_field else None
    crs = CRS.from_wkt(table.frame.crs.to_wkt()) if table.frame.crs else None
    samples = Samples(
        table.vectors[used], targets[kept], classes, np.zeros(len(used), np.int64), table.places[used], used,
        [Path(table.path).name], crs, folds, None if values is None else values[kept],
    )  # fmt: skip
    report.log(tr("{count:,} labelled rows: {counts}.", count=len(samples), counts=samples.counts_text()))
    return samples
