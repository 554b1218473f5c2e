"""Rasters made from an embedding raster, cell for cell: components, colours, classes, distances."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Protocol

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from .. import __version__
from ..core.arrays import Array, Mask
from .embedding import plain_tags, raster_profile
from .identity import Identity
from .writing import Overviews, atomic_raster

MAX_SAMPLE_CELLS = 1_000_000  # cells that a range is found of


class Origin(Protocol):
    """What a product lies on and is made of: an embedding raster, or one that is being written."""

    @property
    def shape(self) -> tuple[int, int]: ...
    @property
    def crs(self) -> CRS | None: ...
    @property
    def transform(self) -> Affine: ...
    @property
    def identity(self) -> Identity: ...
    @property
    def source(self) -> str: ...
    @property
    def licence(self) -> str: ...


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
    like: Origin,
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

    tags: more of them, or others in the place of those that `like` gives.
    """
    options = {"compress": "deflate", "interleave": "band", **options}
    profile = raster_profile(like.shape, len(bands), dtype, like.crs, like.transform, nodata=nodata, **options)
    needed = len(bands) * like.shape[0] * like.shape[1] * np.dtype(dtype).itemsize
    with atomic_raster(output, profile, overviews, needed) as file:
        file.update_tags(**_tags(like, kind, tags or {}))
        for band, name in enumerate(bands, 1):
            file.set_band_description(band, name)
        if colour_table:
            file.write_colormap(1, colour_table)
        yield ProductWriter(file, nodata)


def _tags(like: Origin, kind: str, more: dict[str, str]) -> dict[str, str]:
    """What a product says of itself; `more` comes last."""
    identity = like.identity
    tags = {
        "GEOENC_PRODUCT": kind,
        "GEOENC_ENCODER": identity.maker,
        "GEOENC_WEIGHTS_SHA256": identity.weights_sha256,
        "GEOENC_GSD": repr(identity.gsd),
        "GEOENC_SOURCE": like.source,
        **({"GEOENC_LICENCE": like.licence} if like.licence else {}),
        "GEOENC_VERSION": __version__,
        **more,
    }
    return {**tags, **plain_tags(kind, tags)}


def value_range(path: str, band: int = 1) -> tuple[float, float]:
    """From the 2nd to the 98th percentile of a band, of a large one by cells spread evenly; 0 and 1 of one without."""
    with rasterio.open(path) as file:
        share = min(1.0, (MAX_SAMPLE_CELLS / (file.height * file.width)) ** 0.5)
        shape = (max(1, round(file.height * share)), max(1, round(file.width * share)))
        values = file.read(band, out_shape=shape, resampling=Resampling.nearest)
    known = values[np.isfinite(values)]
    if not len(known):
        return 0.0, 1.0
    low, high = np.percentile(known, (2, 98)).tolist()
    return low, max(high, low + 1e-6)
