"""Rasters made from an embedding raster, cell for cell: components, colours, classes, distances."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from .. import __version__
from ..core.arrays import Array, Mask
from .embedding import EmbeddingRaster, raster_profile
from .writing import Overviews, atomic_raster


class ProductWriter:
    """Writes the valid cells of windows of `like`'s grid; the rest is nodata."""

    def __init__(self, file: DatasetWriter, nodata: float):
        self._file, self._nodata = file, nodata

    def write(self, window: Window, valid: Mask, values: Array) -> None:
        """values (n, K) of the valid cells of a window, row-major; valid (h, w) bool."""
        out = np.full((self._file.count, *valid.shape), self._nodata, self._file.dtypes[0])
        out[:, valid] = values.T
        self._file.write(out, window=window)


@contextlib.contextmanager
def product(
    output: str,
    like: EmbeddingRaster,
    kind: str,
    bands: list[str],
    dtype: str,
    nodata: float,
    overviews: Overviews,
    colour_table: dict[int, tuple[int, int, int]] | None = None,
    tags: dict[str, str] | None = None,
    **options: Any,
) -> Iterator[ProductWriter]:
    """A raster on the grid of `like`, whole or not at all; `bands` are descriptions, `kind` goes into GEOENC_PRODUCT.

    tags: more of them.
    """
    options = {"compress": "deflate", "interleave": "band", **options}
    profile = raster_profile(like.shape, len(bands), dtype, like.crs, like.transform, nodata=nodata, **options)
    needed = len(bands) * like.shape[0] * like.shape[1] * np.dtype(dtype).itemsize
    with atomic_raster(output, profile, overviews, needed) as file:
        file.update_tags(
            GEOENC_PRODUCT=kind,
            GEOENC_ENCODER=like.identity.encoder,
            GEOENC_WEIGHTS_SHA256=like.identity.weights_sha256,
            GEOENC_GSD=repr(like.identity.gsd),
            GEOENC_VERSION=__version__,
            **(tags or {}),
        )
        for band, name in enumerate(bands, 1):
            file.set_band_description(band, name)
        if colour_table:
            file.write_colormap(1, colour_table)
        yield ProductWriter(file, nodata)
