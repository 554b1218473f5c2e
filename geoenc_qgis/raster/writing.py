"""Rasters that appear whole or not at all, and are known to be whole before they appear."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rasterio
from rasterio.enums import Interleaving
from rasterio.errors import RasterioIOError

from ..files import check_space, finished


@contextlib.contextmanager
def written(output: str | os.PathLike, profile: dict[str, Any], needed: int = 0) -> Iterator[Any]:
    """A GeoTIFF open for writing that becomes `output` when the block ends well.

    needed: bytes it will take at most. Raises OutputError where the folder can't be written or the disk is full.
    """
    with finished(output) as part:
        check_space(part, needed)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(part, "w", **profile) as out:
            yield out
        _check_whole(part)


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
