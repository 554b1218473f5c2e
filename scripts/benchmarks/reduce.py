"""`pca` and `fitgeocentroids` (k = 8, 20 iterations, every cell) on a 512 x 512 x 768 embedding raster: time and
memory.

Then: memory of `pca` on 1 and 16 million cells of 64 bands, and its axes against a float64 singular value
decomposition.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import rasterio
from common import measured
from rasterio.windows import Window

SIDE, DIMS, RANK = 512, 768, 40
KMEANS = """
import sys, pathlib
from geoenc_qgis.clusters.kmeans import fit_kmeans
from geoenc_qgis.clusters.vectors import sampled_vectors
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.core.report import Report
raster = EmbeddingRaster(sys.argv[1])
vectors = sampled_vectors([raster], 0, 0, pathlib.Path(sys.argv[2]), Report())
fit = fit_kmeans(vectors, 8, "euclidean", iterations=20, seed=0, device="cpu", report=Report(), tolerance=-1)
print(len(vectors), fit.iterations)
"""


def embedding(path: Path, side: int = SIDE, dims: int = DIMS) -> None:
    """A raster of half floats, smooth patterns of `RANK` dimensions and noise."""
    from geoenc_qgis.raster.embedding import embedding_profile, embedding_tags
    from geoenc_qgis.raster.identity import Identity

    chance = np.random.default_rng(0)
    basis = chance.normal(size=(dims, RANK)).astype(np.float32)
    transform = rasterio.Affine(16, 0, 0, 0, -16, 0)
    with rasterio.open(path, "w", **embedding_profile((side, side), dims, "float16", "EPSG:32632", transform)) as out:
        out.update_tags(**embedding_tags(Identity(encoder="bench", weights_sha256="0", dims=dims, tile=(16, 16))))
        for row in range(0, side, 64):
            y, x = np.mgrid[row : row + 64, :side] / side
            waves = np.stack([np.sin((i % 7 + 1) * 7 * x + (i // 7 + 1) * 5 * y + i) for i in range(RANK)])
            cells = np.tensordot(basis, waves.astype(np.float32), 1) + chance.normal(size=(dims, 64, side)) * 0.5
            out.write(cells.astype(np.float32), window=Window(0, row, side, 64))


def largest_angle(path: str) -> float:
    """Radians between our first ten axes and those of a float64 singular value decomposition of the same vectors."""
    from geoenc_qgis.core.report import Report
    from geoenc_qgis.raster.embedding import EmbeddingRaster
    from geoenc_qgis.reduce.pca import Moments, principal_components

    moments, rows = Moments(DIMS), []
    for _, vectors, _ in EmbeddingRaster(path).blocks(Report()):
        moments.add(vectors)
        rows.append(vectors)
    wide = np.concatenate(rows).astype(np.float64)
    _, _, axes = np.linalg.svd(wide - wide.mean(0), full_matrices=False)
    # From the sine: the cosine of a small angle is 1 to the last digit.
    found = principal_components(moments, 10).axes.astype(np.float64)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    along = (found * axes[:10]).sum(1, keepdims=True)
    return float(np.arcsin(np.linalg.norm(found - along * axes[:10], axis=1)).max())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        raster = str(Path(folder) / "embedding.tif")
        embedding(Path(raster))
        job = ["-m", "geoenc_qgis"]
        runs = {
            "pca, 3 components": [*job, "pca", "--input", raster, "--output", f"{folder}/pca.tif"],
            "k-means, k=8, 20 iterations, all cells": ["-c", KMEANS, raster, folder],
            "fitgeocentroids, defaults, k=8": [
                *[*job, "fitgeocentroids", "--clusters", "8", "--inputs", raster],
                *["--output-book", f"{folder}/book.safetensors"],
            ],
        }
        print("what | seconds, whole process | peak MB")
        for name, arguments in runs.items():
            seconds, peak = min(measured(*arguments) for _ in range(3))
            print(f"{name} | {seconds:.1f} | {peak:.0f}", flush=True)
        for side in (1024, 4096):
            embedding(Path(raster), side, 64)
            seconds, peak = measured(*runs["pca, 3 components"])
            print(f"pca, {side * side:,} cells of 64 bands | {seconds:.1f} | {peak:.0f}", flush=True)
        embedding(Path(raster), 256)
        print(f"largest angle to a float64 SVD: {largest_angle(raster):.1e}")


if __name__ == "__main__":
    main()
