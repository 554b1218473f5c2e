"""Cells with numbers: what a regressor learns from, of the fields of features or the pixels of a raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.places import read_places
from .cell_means import CellMeans
from .cells import MAX_CELLS, MAX_VALUES, cells_under, fields_of, gathered
from .classes import Classes, label_text
from .samples import Samples

COLOUR = "#4a7c59"


def numbers_from_features(
    path: str, field: str, fold_field: str | None, rasters: Sequence[EmbeddingRaster], seed: int, report: Report
) -> Samples:
    """Samples under the features of a vector file, with the number that `field` holds.

    A cell under several features has the mean of their numbers. InputError where fields or places don't fit.
    """
    frame = read_places(path, rasters[0].crs, report, tr("labels"))
    origin = frame.index.to_numpy()  # of a part of a multi-geometry: its whole feature
    frame = frame.reset_index(drop=True)
    fields = fields_of(frame, field, fold_field)
    if len(fields) > 1:
        raise InputError(
            tr("FIELD names {count} fields.", count=len(fields)), tr("A regressor learns one number: name one field.")
        )
    numbers = numbers_of(frame[fields[0]], fields[0], report)
    cells, features = cells_under(frame.geometry, list(np.isfinite(numbers)), rasters, report)
    places, first, inverse, count = np.unique(cells, axis=0, return_index=True, return_inverse=True, return_counts=True)
    values = np.bincount(inverse.ravel(), numbers[features]) / count
    if (count > 1).any():
        report.log(
            tr(
                "Cells under several labels have the mean of their numbers: {several:,}.",
                several=int((count > 1).sum()),
            )
        )
    folds = frame[fold_field].map(label_text).to_numpy()[features[first]] if fold_field else None
    samples = _gathered(rasters, places, values, origin[features[first]], fields[0], folds, seed, report)
    return checked_varying(samples, report)


def numbers_of(column: Any, name: str, report: Report) -> np.ndarray:
    """(n,) float64 of a column of a frame, NaN where it is empty; InputError where it holds text."""
    import pandas  # type: ignore[import-untyped]

    numbers = pandas.to_numeric(column, errors="coerce").to_numpy(np.float64, na_value=np.nan)
    text = [str(value).strip() for value in column[column.notna().to_numpy() & np.isnan(numbers)]]
    words = [value for value in text if value.lower() not in ("", "nan")]
    if words:
        raise InputError(
            tr("The field '{name}' holds text ('{text}'), not numbers.", name=name, text=words[0]),
            tr("Choose a field of numbers; 'Train classifier' learns classes."),
        )
    missing = int((~np.isfinite(numbers)).sum())
    if missing == len(numbers):
        raise InputError(
            tr("The field '{field}' is empty in all {count} labels.", field=name, count=missing),
            tr("Choose another FIELD."),
        )
    if missing:
        report.warn(
            counted(
                missing,
                "{n} of {count} labels has no number: left out.",
                "{n} of {count} labels have no number: left out.",
                count=len(numbers),
            )
        )
    return np.where(np.isfinite(numbers), numbers, np.nan)


def numbers_from_raster(path: str, band: int, rasters: Sequence[EmbeddingRaster], seed: int, report: Report) -> Samples:
    """Samples with the mean of the pixels of a raster in each cell, of cells of which half at least is valid.

    No more than can be learnt from are kept while the raster is read, each cell with the same chance.
    """
    most = min(MAX_CELLS, MAX_VALUES // rasters[0].dims)
    rng = np.random.default_rng(seed)
    places, values, draws = np.zeros((0, 3), np.int64), np.zeros(0), np.zeros(0)
    target = CellMeans(path, band)
    seen = 0
    for number, raster in enumerate(rasters):
        part = report.part(number / len(rasters), (number + 1) / len(rasters))
        for cells, means in target.over(raster, part):
            seen += len(cells)
            places = np.concatenate([places, np.column_stack([np.full(len(cells), number), cells])])
            values, draws = np.concatenate([values, means]), np.concatenate([draws, rng.random(len(cells))])
            if len(draws) > 2 * most:
                kept = np.argpartition(draws, most)[:most]
                places, values, draws = places[kept], values[kept], draws[kept]
    target.close()
    if not seen:
        raise InputError(
            tr("{name} has no cell of the embedding rasters half full of valid pixels.", name=Path(path).name),
            tr("Check that TARGET overlaps them, its CRS and its nodata."),
        )
    kept = np.sort(np.argsort(draws, kind="stable")[:most])
    if len(kept) < seen:
        report.log(
            tr("{count:,} of {seen:,} cells with a number are used, drawn at random.", count=len(kept), seen=seen)
        )
    feature = np.full(len(kept), -1)
    samples = _gathered(rasters, places[kept], values[kept], feature, target.name, None, seed, report)
    return checked_varying(samples, report)


def _gathered(
    rasters: Sequence[EmbeddingRaster],
    places: np.ndarray,
    values: np.ndarray,
    features: np.ndarray,
    name: str,
    folds: np.ndarray | None,
    seed: int,
    report: Report,
) -> Samples:
    every = np.ones((len(places), 1), bool)
    classes = Classes(names=(name,), codes=(1,), colours=(COLOUR,))
    return gathered(rasters, places, every, features, classes, folds, seed, report, values)


def checked_varying(samples: Samples, report: Report) -> Samples:
    """The samples; InputError where all have the same number."""
    values = np.asarray(samples.values)
    if np.ptp(values) <= 1e-9 * max(1e-300, float(np.abs(values).max())):
        raise InputError(
            tr(
                "All {count:,} labelled cells have the same number, {value:.6g}: there is nothing to learn.",
                count=len(samples),
                value=values[0],
            ),
            tr("Choose a field or band that varies."),
        )
    return samples
