"""How alike the cells of an embedding raster are to given places: the cosine of the angle between embeddings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.halves import finite, floats
from ..raster.passes import threaded_results
from ..raster.places import place_vectors
from ..raster.product import product
from ..reduce.pca import Sample

PLACES_PER_CHUNK = 1024  # places compared with at once
CELLS_PER_CHUNK = 1024  # cells compared at once: their floats stay in the processor's cache
MAX_PLACES = 20_000  # cells that `nearest` compares with
SURELY_FINITE = 2.0**32  # a sum of squares below it is of halves that are all finite: others count as 65536 or more
Mode = Literal["mean", "nearest"]


@dataclass(frozen=True)
class Query:
    """What is looked for: unit vectors (m, C) float32 of places that are alike, and of others that aren't."""

    positive: NDArray[np.float32]
    negative: NDArray[np.float32] | None = None

    @classmethod
    def of_places(
        cls,
        places: str | None,
        table: str | None,
        negatives: str | None,
        rasters: Sequence[EmbeddingRaster],
        mode: Mode,
        report: Report,
    ) -> Query:
        """That of places and negatives (vector files) on rasters, and of the rows of a table of vectors.

        InputError where there is nothing to look for, or the table is of another encoder than the rasters.
        """
        if not (places or table):
            raise InputError(
                tr("Nothing says what to look for: PLACES and TABLE are empty."),
                tr("Choose points or polygons on what you look for, or a table of embeddings."),
            )
        parts: list[tuple[Message, Iterator[Floats]]] = []
        if places:
            parts.append((tr("places"), _of_places(places, rasters, tr("places"), report)))
        if table:
            parts.append((tr("rows of the table"), _of_table(table, rasters[0], report)))
        positive, negative = directions(parts, rasters[0].dims, mode, tr("places"), report), None
        if negatives:
            noun = tr("negative places")
            parts = [(noun, _of_places(negatives, rasters, noun, report))]
            negative = directions(parts, rasters[0].dims, mode, noun, report)
        return cls(positive, negative)

    def scores(self, columns: Floats) -> NDArray[np.float32]:
        """(n,) of vectors as columns (C, n): the cosine with the alike ones; with others, twice that less the cosine
        with these. NaN where half floats are not all finite."""
        out = np.empty(columns.shape[1], np.float32)
        buffer = np.empty((len(columns), CELLS_PER_CHUNK), np.float32)
        for first in range(0, len(out), CELLS_PER_CHUNK):
            part = columns[:, first : first + CELLS_PER_CHUNK]
            half = part.dtype == np.float16
            known = floats(part, buffer[:, : part.shape[1]]) if half else part
            squares = np.einsum("cn,cn->n", known, known)
            lengths = np.maximum(np.sqrt(squares), np.finfo(np.float32).tiny)
            scores = _largest_product(known, self.positive) / lengths
            if self.negative is not None:
                scores = 2 * scores - _largest_product(known, self.negative) / lengths
            out[first : first + CELLS_PER_CHUNK] = scores
            if half and (unsure := np.flatnonzero(squares >= SURELY_FINITE)).size:
                out[first + unsure[~finite(part[:, unsure])]] = np.nan
        return out


def window_scores(query: Query, raster: EmbeddingRaster, window: Window) -> NDArray[np.float32]:
    """Scores (h, w) of a window's cells, NaN where not valid."""
    columns, valid = raster.columns(window)
    scores = query.scores(columns)
    if valid is None:
        return scores.reshape(window.height, window.width)
    out = np.full(valid.shape, np.nan, np.float32)
    out[valid] = scores
    return out


def _of_places(
    path: str, rasters: Sequence[EmbeddingRaster], noun: Message, report: Report
) -> Iterator[NDArray[np.float32]]:
    return (vectors for _, vectors in place_vectors(path, rasters, report, noun))


def _of_table(path: str, raster: EmbeddingRaster, report: Report) -> Iterator[NDArray[np.float32]]:
    from ..raster.vector_table import read_vector_table  # with pyarrow, which takes a while to load

    table = read_vector_table(path, report)
    table.identity.check_compatible(raster.identity, tr("the table {name}", name=Path(path).name), report)
    yield table.vectors


def directions(
    parts: Sequence[tuple[Message, Iterator[Floats]]], dims: int, mode: Mode, noun: Message, report: Report
) -> NDArray[np.float32]:
    """Unit vectors (m, C) float32 of what is looked for: one for `mean`, all (or a spread of them) for `nearest`.

    parts: what vectors are of, and the vectors (n, C) in batches. Raises InputError where they have no mean direction.
    """
    total, count, sample = np.zeros(dims), 0, Sample(dims, MAX_PLACES)
    for kind, batches in parts:
        before = count
        for vectors in batches:
            rows = unit_vectors(vectors)
            total += rows.sum(0, dtype=np.float64)
            count += len(rows)
            if mode == "nearest":
                sample.add(rows)
        report.log(
            counted(count - before, "{n:,} embedding of the {noun}.", "{n:,} embeddings of the {noun}.", noun=kind)
        )
    if mode == "nearest":
        if count > MAX_PLACES:
            report.warn(
                tr(
                    "There are {count:,} embeddings of the {noun}: an even spread of {max_places:,} of them is used.",
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
    raster: EmbeddingRaster, query: Query, threshold: float | None, output: str, report: Report
) -> tuple[float, float]:
    """Write each cell's score, and return the lowest and the highest; 0 and 0 where no cell is valid.

    Cells below the threshold become nodata.
    """
    lowest, highest, kept = np.inf, -np.inf, 0
    with product(output, raster, "similarity", ["similarity"], "float32", np.nan, "average") as out:
        for window, scores in threaded_results(raster, partial(window_scores, query), report):
            valid = np.isfinite(scores)
            likeness = scores[valid]
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


def unit_vectors(vectors: Floats) -> NDArray[np.float32]:
    """Vectors (n, C) of length 1; zero stays zero."""
    rows = np.ascontiguousarray(vectors, np.float32)
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    units: NDArray[np.float32] = rows / np.maximum(length, np.finfo(np.float32).tiny)
    return units


def _largest_product(columns: NDArray[np.floating], directions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Largest product (n,) of vectors as columns (C, n) with any of directions (m, C)."""
    best = np.full(columns.shape[1], -np.inf, np.float32)
    for first in range(0, len(directions), PLACES_PER_CHUNK):
        np.maximum(best, (directions[first : first + PLACES_PER_CHUNK] @ columns).max(0), out=best)
    return best
