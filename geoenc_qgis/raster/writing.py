"""Rasters that appear whole or not at all, and are known to be whole before they appear.

Results to look at are Cloud Optimized GeoTIFFs, with overviews; embedding rasters are not: an average of embeddings is
none, and their blocks are laid out for reading all bands of a place.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import numpy as np
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Interleaving
from rasterio.errors import RasterioIOError
from rasterio.io import DatasetWriter

from ..core.errors import OutputError
from ..core.files import atomic_output, check_space
from ..core.words import tr
from .grid import lonlat

MAX_SHIFT_DEGREES = 1e-7  # degrees: a centimetre
OVERVIEW_SIDE = 512  # pixels: the smallest overview is no larger
MAX_BLOCK_BYTES = 8 << 20  # bytes of a block of all bands, as GDAL's COG has them
RAW_OPTIONS = {"compress": "zstd", "ZSTD_LEVEL": 1}  # fast, and loses nothing

Overviews = Literal["mode", "average"]


@contextlib.contextmanager
def atomic_raster(
    output: str | os.PathLike[str], profile: dict[str, Any], overviews: Overviews | None, needed: int = 0
) -> Iterator[DatasetWriter]:
    """A GeoTIFF open for writing that becomes `output` when the block ends well.

    overviews: `mode` for classes and dates, `average` for measures and colours: the result is a COG then; None: it has
    neither. needed: bytes that its pixels take, uncompressed. Raises OutputError where the folder can't be written, the
    disk is full or the file can't hold the CRS.
    """
    with atomic_output(output) as part:
        check_space(part, needed * 8 // 3 if overviews else needed)  # beside the raster, its COG and overviews twice
        raw = part.with_name("raw") if overviews else part
        given = _raw_profile(profile) if overviews else profile
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(raw, "w", **given) as out:
            yield out
        _check_whole(raw)
        if overviews:
            _write_cog(raw, part, profile, overviews)
            _check_whole(part)
        check_crs(part, profile.get("crs"))


def _raw_profile(profile: dict[str, Any]) -> dict[str, Any]:
    """rasterio keywords of the raster that a COG is made from: without loss, so that JPEG comes in once."""
    raw = {key: value for key, value in profile.items() if key not in ("compress", "predictor")} | RAW_OPTIONS
    return raw | {"photometric": "RGB"} if profile.get("photometric") == "YCBCR" else raw


def _write_cog(raw: Path, path: Path, profile: dict[str, Any], overviews: Overviews) -> None:
    """A finished GeoTIFF as a Cloud Optimized one, compressed as the profile says.

    GDAL goes through it block by block. Blocks shrink where there are many bands: a block holds all of them.
    """
    longest = max(profile["height"], profile["width"])
    levels = math.ceil(math.log2(max(longest / OVERVIEW_SIDE, 1)))
    side, pixel = profile["blockxsize"], profile["count"] * np.dtype(profile["dtype"]).itemsize
    while side % 32 == 0 and side * side * pixel > MAX_BLOCK_BYTES:
        side //= 2
    options = {"OVERVIEW_COUNT": levels, "OVERVIEW_RESAMPLING": overviews} if levels else {"OVERVIEWS": "NONE"}
    try:
        rasterio.shutil.copy(
            raw,
            path,
            driver="COG",
            COMPRESS=profile.get("compress") or "NONE",
            PREDICTOR="YES" if profile.get("predictor") else "NO",
            BLOCKSIZE=side,
            BIGTIFF="IF_SAFER",
            NUM_THREADS="ALL_CPUS",
            **options,
        )
    except (CPLE_BaseError, SystemError) as error:  # SystemError: rasterio's, where GDAL gives no reason
        raise RasterioIOError(f"write failed: {error}") from error


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


def check_crs(path: Path, crs: CRS | None) -> None:
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
