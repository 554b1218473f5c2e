"""Rasters that appear whole or not at all, and are known to be whole before they appear."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Interleaving
from rasterio.errors import RasterioIOError
from rasterio.io import DatasetWriter

from ..core.errors import OutputError
from ..core.files import atomic_output, check_space
from ..core.words import tr
from .grid import lonlat

MAX_SHIFT_DEGREES = 1e-7  # degrees: a centimetre


@contextlib.contextmanager
def atomic_raster(output: str | os.PathLike[str], profile: dict[str, Any], needed: int = 0) -> Iterator[DatasetWriter]:
    """A GeoTIFF open for writing that becomes `output` when the block ends well.

    needed: bytes it will take at most. Raises OutputError where the folder can't be written, the disk is full or the
    file can't hold the CRS.
    """
    with atomic_output(output) as part:
        check_space(part, needed)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(part, "w", **profile) as out:
            yield out
        _check_whole(part)
        _check_crs(part, profile.get("crs"))


def _check_whole(path: Path) -> None:
    """Raise RasterioIOError where a block lacks or reaches beyond the file.

    Closing writes what GDAL still holds in its cache, and rasterio does not raise what fails then.
    """
    end = path.stat().st_size
    with rasterio.open(path) as out:
        height, width = out.block_shapes[0]
        places = [f"{x}_{y}" for y in range(-(-out.height // height)) for x in range(-(-out.width // width))]
        for band in out.indexes[:1] if out.interleaving == Interleaving.pixel else out.indexes:
            for place in places:
                start = int(out.get_tag_item(f"BLOCK_OFFSET_{place}", "TIFF", band) or end)
                if start + int(out.get_tag_item(f"BLOCK_SIZE_{place}", "TIFF", band) or 1) > end:
                    raise RasterioIOError(f"write failed: block {place} of band {band} is not whole")


def _check_crs(path: Path, crs: CRS | None) -> None:
    """Raise OutputError where the finished file lies elsewhere than its CRS says: GeoTIFF can't hold every one."""
    with rasterio.open(path) as out:
        if crs is None or out.crs == crs:
            return
        corners = [out.transform @ (x, y) for x in (0, out.width) for y in (0, out.height)]
        xs, ys = np.transpose(corners)
        places = [np.array(lonlat(file_crs, xs, ys)) for file_crs in (crs, out.crs) if file_crs]
    apart = np.abs(places[0] - places[-1])[:, np.isfinite(places[0]).all(axis=0)]
    if len(places) < 2 or not (apart < MAX_SHIFT_DEGREES).all():
        raise OutputError(
            tr("A GeoTIFF can't hold the coordinate reference system {crs}.", crs=crs.to_string()[:200]),
            tr("Name another TARGET_CRS."),
        )
