"""The job `similarity`: how much each cell looks like given places."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from pydantic import Field

from ..errors import InputError
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.places import place_vectors
from ..raster.product import product
from ..reduce.pca import Sample
from ..report import Report
from .base import InputPath, Job, RasterOutput

CHUNK = 1024  # places compared with at once
MOST = 20_000  # cells that MODE nearest compares with


class Similarity(Job):
    """How much each cell looks like places you point at: the cosine between its embedding and theirs."""

    input: InputPath = Field(description="embedding raster")
    places: InputPath = Field(description="vector file of points, lines or polygons on what to look for")
    places_from: InputPath | None = Field(None, description="embedding raster on which the places lie; empty: INPUT")
    mode: Literal["mean", "nearest"] = Field("mean", description="compare with their mean, or with the likest of them")
    negatives: InputPath | None = Field(None, description="vector file of places that it must not look like")
    threshold: float | None = Field(None, ge=-3, le=3, description="cells below become nodata")
    output: RasterOutput = Field(description="raster of similarities to write (.tif)")

    def run(self, report: Report) -> dict[str, Any]:
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
