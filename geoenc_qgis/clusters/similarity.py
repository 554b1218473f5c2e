"""How alike the cells of an embedding raster are to given places: the cosine of the angle between embeddings."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.places import place_vectors
from ..raster.product import product
from ..reduce.pca import Sample

PLACES_PER_CHUNK = 1024  # places compared with at once
MAX_PLACES = 20_000  # cells that `nearest` compares with
Mode = Literal["mean", "nearest"]


def directions(path: str, raster: EmbeddingRaster, mode: Mode, noun: Message, report: Report) -> np.ndarray:
    """Unit vectors (m, C) float32 of the places in a vector file: one for `mean`, those of all cells for `nearest`.

    Raises InputError where the places have no mean direction.
    """
    total, count, sample = np.zeros(raster.dims), 0, Sample(raster.dims, MAX_PLACES)
    for _, vectors in place_vectors(path, raster, report, noun):
        rows = unit_vectors(vectors)
        total += rows.sum(0, dtype=np.float64)
        count += len(rows)
        if mode == "nearest":
            sample.add(rows)
    report.log(counted(count, "{n:,} cell under the {noun}.", "{n:,} cells under the {noun}.", noun=noun))
    if mode == "nearest":
        if count > MAX_PLACES:
            report.warn(
                tr(
                    "There are {count:,} cells under the {noun}: an even spread of {max_places:,} of them is used.",
                    count=count,
                    noun=noun,
                    max_places=MAX_PLACES,
                )
            )
        return sample.vectors
    mean = (total / count)[None].astype(np.float32)
    if np.linalg.norm(mean) < 1e-6:
        raise InputError(
            tr("The {noun} cancel out: their embeddings have no mean direction.", noun=noun), tr("Choose MODE nearest.")
        )
    return unit_vectors(mean)


def write_similarity(
    raster: EmbeddingRaster,
    positive: np.ndarray,
    negative: np.ndarray | None,
    threshold: float | None,
    output: str,
    report: Report,
) -> tuple[float, float]:
    """Write each cell's similarity, and return the lowest and the highest; 0 and 0 where no cell is valid.

    positive, negative: unit vectors (m, C). With negatives it is twice the similarity to the positive ones, less
    that to them. Cells below the threshold become nodata.
    """
    lowest, highest, kept = np.inf, -np.inf, 0
    with product(output, raster, "similarity", ["similarity"], "float32", np.nan, "average") as out:
        for window, vectors, valid in raster.blocks(report):
            rows = unit_vectors(vectors)
            likeness = largest_cosine(rows, positive)
            if negative is not None:
                likeness = 2 * likeness - largest_cosine(rows, negative)
            if len(likeness):
                lowest, highest = min(lowest, float(likeness.min())), max(highest, float(likeness.max()))
            if threshold is not None:
                kept += int((likeness >= threshold).sum())
                likeness[likeness < threshold] = np.nan
            out.write(window, valid, likeness[:, None])
    if lowest > highest:
        lowest = highest = 0.0
    report.log(tr("Similarities range from {lowest:.3f} to {highest:.3f}.", lowest=lowest, highest=highest))
    if threshold is None:
        report.log(tr("Set THRESHOLD to keep only the most similar cells."))
    elif not kept:
        report.warn(
            tr("No cell reaches the THRESHOLD of {threshold:g}: the result is all nodata.", threshold=threshold)
        )
    return lowest, highest


def unit_vectors(vectors: np.ndarray) -> np.ndarray:
    """Vectors (n, C) of length 1; zero stays zero."""
    rows = np.ascontiguousarray(vectors, np.float32)
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    units: np.ndarray = rows / np.maximum(length, np.finfo(np.float32).tiny)
    return units


def largest_cosine(rows: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """Largest cosine (n,) of unit vectors (n, C) with any of unit directions (m, C)."""
    best = np.full(len(rows), -np.inf, np.float32)
    for start in range(0, len(directions), PLACES_PER_CHUNK):
        np.maximum(best, (rows @ directions[start : start + PLACES_PER_CHUNK].T).max(1), out=best)
    return best
