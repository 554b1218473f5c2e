"""The job `similarity`: how much each cell looks like given places."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.places import place_vectors
from ..raster.product import product
from ..reduce.pca import Sample
from . import parameters
from .base import Job
from .kinds import Choice, Features, Number, Raster, RasterOut

CHUNK = 1024  # places compared with at once
MOST = 20_000  # cells that MODE nearest compares with


class Similarity(Job):
    """Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like
    the places you give. 1 is the same, 0 unlike.

    Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer.
    Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative
    places: what must not be found; the number is then twice the likeness to the places, less that to the negatives.

    Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as
    Embeddings another raster of the same encoder.

    Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are
    nodata.

    Example: three points on greenhouses, two negatives on white roofs.
    """

    ID: ClassVar = "similarity"
    TITLE: ClassVar = "Similarity to places"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = "similarity similar search cosine find alike retrieval query example points embedding"

    # fmt: off
    input: parameters.Embeddings
    places: Annotated[str, Features("Places", "Points, lines or polygons on what you look for, in any CRS.")]
    places_from: Annotated[str | None, Raster("Raster of the places",
        "The embedding raster on which the places lie, where that is another one than Embeddings.")] = None
    mode: Annotated[Literal["mean", "nearest"], Choice("Compare with",
        "mean: the mean of all places. nearest: the most similar of them, for things of several looks.")] = "mean"
    negatives: Annotated[str | None, Features("Negative places",
        "What must not be found. On the same raster as the places.")] = None
    threshold: Annotated[float | None, Number("Threshold",
        "Cells with less become nodata. Empty: all cells keep their number.", least=-3, most=3)] = None
    output: Annotated[str, RasterOut("Similarity", "The raster of similarities, a GeoTIFF.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        origin = raster
        if self.places_from:
            origin = EmbeddingRaster(self.places_from, report)
            origin.identity.accept(raster.identity, "the raster of the places", report)
        positive = self._directions(self.places, origin, "place", report)
        negative = self._directions(self.negatives, origin, "negative place", report) if self.negatives else None
        lowest, highest, kept = np.inf, -np.inf, 0
        with product(self.output, raster, "similarity", ["similarity"], "float32", np.nan) as out:
            for window, vectors, valid in raster.blocks(report):
                rows = unit(vectors)
                likeness = closest(rows, positive)
                if negative is not None:
                    likeness = 2 * likeness - closest(rows, negative)
                if len(likeness):
                    lowest, highest = min(lowest, float(likeness.min())), max(highest, float(likeness.max()))
                if self.threshold is not None:
                    kept += int((likeness >= self.threshold).sum())
                    likeness[likeness < self.threshold] = np.nan
                out.write(window, valid, likeness[:, None])
        if lowest > highest:
            lowest = highest = 0.0
        report.log(f"Similarities from {lowest:.3f} to {highest:.3f}.")
        if self.threshold is not None and not kept:
            report.warn(f"No cell reaches the THRESHOLD of {self.threshold:g}: the result is all nodata.")
        styles.write_ramp(self.output, lowest if self.threshold is None else max(self.threshold, lowest), highest)
        raster.close()
        return {"OUTPUT": self.output}

    def _directions(self, path: str, raster: EmbeddingRaster, noun: str, report: Report) -> np.ndarray:
        """Unit vectors (m, C) to compare with: one for `mean`, all for `nearest`."""
        total, count, some = np.zeros(raster.dims), 0, Sample(raster.dims, MOST)
        for _, vectors in place_vectors(path, raster, report, noun):
            rows = unit(vectors)
            total += rows.sum(0, dtype=np.float64)
            count += len(rows)
            if self.mode == "nearest":
                some.add(rows)
        report.log(f"{count:,} cell{'s' * (count != 1)} under the {noun}s.")
        if self.mode == "nearest":
            if count > MOST:
                report.warn(f"Of the {count:,} cells under the {noun}s, {MOST:,} spread over them are compared with.")
            return some.vectors
        mean = (total / count)[None].astype(np.float32)
        if np.linalg.norm(mean) < 1e-6:
            raise InputError(
                f"The {noun}s cancel out: their embeddings have no mean direction.", "Choose MODE nearest."
            )
        return unit(mean)


def unit(vectors: np.ndarray) -> np.ndarray:
    """Vectors (n, C) of length 1; zero stays zero."""
    rows = np.ascontiguousarray(vectors, np.float32)
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    return rows / np.maximum(length, np.finfo(np.float32).tiny)


def closest(rows: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """Largest cosine (n,) of unit vectors (n, C) with any of unit directions (m, C)."""
    best = np.full(len(rows), -np.inf, np.float32)
    for start in range(0, len(directions), CHUNK):
        np.maximum(best, (rows @ directions[start : start + CHUNK].T).max(1), out=best)
    return best
