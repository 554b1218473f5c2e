"""Embedding rasters in which a number is a known sum of the embedding's."""

from __future__ import annotations

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject
from scipy.ndimage import gaussian_filter

from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from helpers.labels import SIDE
from helpers.rasters import PLACE, UTM, saved_raster

DIMS = 12
WEIGHTS = np.random.default_rng(11).normal(size=DIMS)


def smooth(side: int = 60, seed: int = 0) -> np.ndarray:
    """Vectors (C, h, w) of mean 0 and deviation 1 that change slowly, as those of ground do."""
    rng = np.random.default_rng(seed)
    fields = np.stack([gaussian_filter(rng.normal(size=(side, side)), 2) for _ in range(DIMS)])
    return np.asarray(fields / fields.std((1, 2), keepdims=True))


def truth(vectors: np.ndarray, noise: float = 0.3, seed: int = 5) -> np.ndarray:
    """(h, w): 20 plus the weighted sum of vectors (C, h, w), with noise."""
    return np.tensordot(WEIGHTS, vectors, 1) + 20 + noise * np.random.default_rng(seed).normal(size=vectors.shape[1:])


def embedded(path, vectors: np.ndarray, *, nodata: np.ndarray | None = None, **identity) -> str:
    """The embedding raster of vectors (C, h, w); nodata (h, w) bool: cells that are none."""
    cells = vectors.astype(np.float32)
    if nodata is not None:
        cells[:, nodata] = np.nan
    path = saved_raster(path, cells, UTM, PLACE, nodata=np.nan)
    made = {"encoder": "drawn", "weights_sha256": "1", "dims": DIMS, "tile": (64, 64), "gsd": SIDE}
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(Identity(**{**made, **identity})))
    return path


def target(path, numbers: np.ndarray, pixels: int = 4, transform: Affine | None = None, **options) -> str:
    """A raster with `pixels` x `pixels` pixels a cell that hold the cell's number (h, w)."""
    fine = np.kron(numbers, np.ones((pixels, pixels)))[None].astype(np.float32)
    place = PLACE @ Affine.scale(1 / pixels) if transform is None else transform
    return saved_raster(path, fine, UTM, place, **{"nodata": -9999, **options})


def in_degrees(path, source: str) -> str:
    """A raster on a grid of degrees, by nearest neighbour, at half its pixels' size."""
    with rasterio.open(source) as file:
        west, south, east, north = rasterio.warp.transform_bounds(file.crs, "EPSG:4326", *file.bounds)
        size = (2 * file.height, 2 * file.width)
        place = rasterio.transform.from_bounds(west, south, east, north, size[1], size[0])
        out = np.full((1, *size), -9999, np.float32)
        where = {"src_transform": file.transform, "src_crs": file.crs, "src_nodata": -9999}
        reproject(
            file.read(), out, **where, dst_transform=place, dst_crs="EPSG:4326", dst_nodata=-9999,
            resampling=Resampling.nearest,
        )  # fmt: skip
    return saved_raster(path, out, CRS.from_epsg(4326), place, nodata=-9999)
