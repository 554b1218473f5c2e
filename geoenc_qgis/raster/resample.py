"""A raster brought to another GSD, CRS and extent on the global lattice, its bands, data type, nodata and legend as
they were."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np
from rasterio.crs import CRS
from rasterio.io import DatasetWriter
from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from ..core.errors import InputError
from ..core.report import Rate, Report
from ..core.threads import ReadAhead
from ..core.words import tr
from .embedding import raster_profile
from .extent import Extent, extent_bounds
from .grid import Box
from .meaning import BandMetadata
from .opening import open_raster
from .reader import GridReader
from .source import Source
from .validity import data_bands
from .writing import Overviews, atomic_raster

WINDOW_PIXELS = 512  # pixels of a written window's side
AskedResampling = Literal["auto", "nearest", "bilinear", "cubic", "average", "lanczos"]
Compression = Literal["deflate", "zstd", "lzw", "jpeg", "none"]


def resample(
    path: str,
    output: str,
    gsd: float | None,
    crs: CRS | None,
    extent: Extent | None,
    resampling: AskedResampling,
    compression: Compression,
    report: Report,
) -> None:
    """Write the raster to `output` (.tif); gsd, crs, extent: None for the raster's own.

    Raises InputError where the extent lies outside it, it has no valid pixel, or the compression can't hold it.
    """
    with open_raster(path) as raw:
        bands = data_bands(raw)
        meaning = BandMetadata.from_dataset(raw, bands)
    source = Source(path, bands)
    if np.dtype(source.dtype).itemsize > 2 and source.dtype != "float32":
        source.working = np.dtype(np.float64)  # float32 would round 32-bit integers
    on_lattice = partial(GridReader, gsd=gsd, crs=crs, resampling=_method(meaning, resampling, report))
    reader = on_lattice(source, report=report)
    box = reader.grid.box(extent_bounds(extent, reader.grid.crs)) if extent else reader.box
    if (box & reader.box).empty:
        raise InputError(tr("EXTENT lies outside the raster."), tr("Draw it on the raster, or check its CRS."))
    nodata = source.nodata
    if nodata is None and np.dtype(source.dtype).kind == "f":
        nodata = float("nan")
    profile = meaning.profile | _profile(reader, box, nodata, compression)
    report.log(
        tr(
            "{height:,} x {width:,} px at {gsd:g} m, resampling {method}.",
            height=box.height,
            width=box.width,
            gsd=reader.grid.gsd,
            method=reader.method,
        )
    )
    classes = meaning.palette or reader.method == "nearest"  # that may not be mixed
    overviews: Overviews = "mode" if classes else "average"
    needed = box.height * box.width * len(bands) * np.dtype(source.dtype).itemsize
    with atomic_raster(output, profile, overviews, needed) as out:
        meaning.write(out)
        if not source.has_nodata_per_band:
            count = _copy(reader, box, nodata, out, out.indexes, report)
        else:  # what one band lacks, the others keep
            count = 0
            for index, band in zip(out.indexes, bands, strict=True):
                count += _copy(on_lattice(source.some_bands([band])), box, nodata, out, [index], report)
        source.check_unchanged()
        if not count:
            _say_nothing_is_valid(source, report)
    meaning.write_categories(output)
    source.close()
    report.log(tr("{name} is written. 'Encode raster' takes it, or does this step by itself.", name=Path(output).name))


def _method(meaning: BandMetadata, asked: AskedResampling, report: Report) -> AskedResampling:
    """The resampling asked for; classes of a palette are not mixed unless that is asked for."""
    if meaning.palette and asked == "auto":
        return "nearest"
    if meaning.palette and asked != "nearest":
        report.warn(
            tr(
                "The raster has a palette, so its values are class numbers: RESAMPLING {asked} mixes them,"
                " nearest does not.",
                asked=asked,
            )
        )
    return asked


def _profile(reader: GridReader, box: Box, nodata: float | None, compression: Compression) -> dict[str, Any]:
    """What rasterio writes the result with; InputError where JPEG can't hold it."""
    source = reader.source
    if compression == "jpeg" and (source.dtype != "uint8" or source.count not in (1, 3)):
        raise InputError(
            tr("JPEG holds 1 or 3 bands of uint8, not {count} of {dtype}.", count=source.count, dtype=source.dtype),
            tr("Choose COMPRESS deflate."),
        )
    options: dict[str, Any] = {"compress": None if compression == "none" else compression}
    if source.has_nodata_per_band:
        options["interleave"] = "band"
    if compression in ("deflate", "zstd", "lzw"):
        options["predictor"] = 3 if np.dtype(source.dtype).kind == "f" else 2
    if compression == "jpeg":
        options.update(interleave="pixel", **({"photometric": "YCBCR"} if source.count == 3 else {}))
    profile = raster_profile(
        box.shape, source.count, source.dtype, reader.grid.crs, reader.grid.transform(box), nodata=nodata, **options
    )
    return profile | {"blockxsize": 256, "blockysize": 256}


def _copy(
    reader: GridReader, box: Box, nodata: float | None, out: DatasetWriter, indexes: Sequence[int], report: Report
) -> int:
    """Write the bands of a reader as bands `indexes` of `out`, and return how many pixels are valid."""
    cuts = [
        Box(row, col, row + WINDOW_PIXELS, col + WINDOW_PIXELS) & box
        for row in range(box.row0, box.row1, WINDOW_PIXELS)
        for col in range(box.col0, box.col1, WINDOW_PIXELS)
    ]
    beyond = reader.warped or (box & reader.box) != box
    masked = nodata is None and (beyond or not reader.source.always_valid)
    total = len(cuts) * out.count // len(indexes)
    first = len(cuts) * (indexes[0] - 1)
    rate, count = Rate(tr("block"), total, first), 0
    # Products of a few pixels: more threads of one would wait for each other longer than they compute.
    with threadpool_limits(1, user_api="blas"), ReadAhead(_read(reader, cut) for cut in cuts) as ready:
        for done, (cut, (pixels, valid)) in enumerate(zip(cuts, ready, strict=True), first + 1):
            window = Window(cut.col0 - box.col0, cut.row0 - box.row0, cut.width, cut.height)
            out.write(_typed(pixels, valid, out.dtypes[0], nodata), list(indexes), window=window)
            if masked:
                out.write_mask(valid, window=window)
            count += int(valid.sum())
            report.progress(done / total, rate.text(done))
    return count


def _read(reader: GridReader, cut: Box) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (C, h, w) float32 and valid (h, w) of any box; what lies beyond the source is not valid."""
    pixels, valid = np.zeros((reader.source.count, *cut.shape), reader.source.working), np.zeros(cut.shape, bool)
    part = cut & reader.box
    if not part.empty:
        part_pixels, seen = reader.read(part)
        pixels[(slice(None), *part.slices_in(cut))] = part_pixels
        valid[part.slices_in(cut)] = True if seen is None else seen
    return pixels, valid


def _say_nothing_is_valid(source: Source, report: Report) -> None:
    """Warn of a result without a valid pixel; InputError where the source has none either."""
    if not source.sample(report).shape[1]:
        raise InputError(
            tr("There is no valid pixel in the raster."), tr("Check its nodata value, mask and alpha band.")
        )
    report.warn(
        tr(
            "The whole result is nodata: none of the raster's valid pixels falls within it. Check EXTENT and"
            " TARGET_GSD."
        )
    )


def _typed(pixels: np.ndarray, valid: np.ndarray, dtype: str, nodata: float | None) -> np.ndarray:
    """Pixels in the raster's type: rounded and limited, nodata where not valid, and no valid one called nodata."""
    kind = np.dtype(dtype)
    if kind.kind == "f":
        out = pixels.astype(kind)
    else:
        limits = np.iinfo(kind)
        out = np.clip(np.rint(pixels.astype(np.float64)), limits.min, limits.max).astype(kind)
    if nodata is not None and not math.isnan(nodata):
        out[out == nodata] = _beside(nodata, kind)
    out[:, ~valid] = 0 if nodata is None else nodata
    return out


def _beside(nodata: float, kind: np.dtype) -> float:
    """The number next to nodata in its type."""
    if kind.kind == "f":
        return float(np.nextafter(kind.type(nodata), kind.type(0 if nodata else 1)))
    return nodata + 1 if nodata < np.iinfo(kind).max else nodata - 1
