"""Embedding rasters in bytes: written anew from floats, and what that costs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import rasterio

from ..core.arrays import Floats
from ..core.report import Report
from ..core.words import tr
from ..raster.byte_scale import NODATA, ByteScale
from ..raster.embedding import EmbeddingRaster
from ..raster.writing import atomic_raster


def byte_scale_in(path: str) -> ByteScale | None:
    """How the bytes of an embedding raster become values; None where it holds floats."""
    with contextlib.closing(EmbeddingRaster(path)) as raster:
        return raster.byte_scale


def cubes(path: str) -> Iterator[Floats]:
    """All values of a raster of floats, (C, h, w) float32 in blocks, NaN where not valid."""
    with rasterio.open(path) as source:
        for _, window in source.block_windows(1):
            yield source.read(window=window)


def write_bytes(path: str, coded: ByteScale) -> None:
    """Put a raster of bytes in the place of one of floats, with its tags, blocks and names of bands."""
    with rasterio.open(path) as source:
        profile = {key: value for key, value in source.profile.items() if key != "nbits"}
        with atomic_raster(path, {**profile, "dtype": "uint8", "nodata": NODATA}, None) as out:
            out.update_tags(**source.tags(), GEOENC_DTYPE="uint8")
            out.descriptions = source.descriptions
            out.scales, out.offsets = coded.scale.tolist(), coded.offset.tolist()
            for _, window in source.block_windows(1):
                out.write(coded.encode(source.read(window=window)), window=window)


def tell_loss(coded: ByteScale, report: Report) -> None:
    """Say what bytes have cost."""
    loss = coded.loss
    report.log(
        tr(
            "A byte per number: 1 - cosine to the numbers before is {total:.1e} in the mean and {most:.1e} at most.",
            total=loss.total / max(loss.count, 1),
            most=loss.most,
        )
    )
    if loss.limited:
        report.warn(tr("{limited:,} values lie beyond the range of SCALE_FROM and were limited.", limited=loss.limited))
