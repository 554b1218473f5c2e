"""Embedding rasters of four kinds of ground."""

from __future__ import annotations

import numpy as np
import rasterio

from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from helpers.rasters import PLACE, saved_raster

KINDS = np.random.default_rng(7).normal(size=(4, 12)).astype(np.float32) * 3


def embeddings(path, kinds: np.ndarray, *, noise=0.1, seed=0, transform=PLACE, **identity) -> str:
    """An embedding raster whose cells (h, w) are of these kinds; -1 is nodata."""
    cells = KINDS[kinds] + noise * np.random.default_rng(seed).normal(size=(*kinds.shape, KINDS.shape[1]))
    cells[kinds < 0] = np.nan
    path = saved_raster(path, cells.transpose(2, 0, 1).astype(np.float32), nodata=np.nan, transform=transform)
    made = {"encoder": "kinds", "weights_sha256": "1", "dims": KINDS.shape[1], "tile": (64, 64), "gsd": 0.25}
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(Identity(**{**made, **identity})))
    return path


def quarters(side: int = 40) -> np.ndarray:
    """Four squares of one kind each, and a nodata corner."""
    half = np.arange(side) * 2 // side
    kinds = half[:, None] * 2 + half[None, :]
    kinds[:3, :3] = -1
    return kinds


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def mixture(count: int = 6000, kinds: int = 40, dims: int = 48, spread: float = 0.4) -> np.ndarray:
    """Vectors (count, dims) float32 around as many middles as there are kinds."""
    chance = np.random.default_rng(0)
    centres = chance.normal(size=(kinds, dims))
    rows = centres[chance.integers(0, kinds, count)] + spread * chance.normal(size=(count, dims))
    return (rows + 2).astype(np.float32)
