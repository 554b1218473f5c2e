"""The job `resample`: a raster brought to a target CRS and GSD on the global lattice."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.report import Rate, Report
from ..raster.embedding import raster_profile
from ..raster.grid import Box
from ..raster.meaning import Meaning
from ..raster.opening import opened
from ..raster.reader import GridReader
from ..raster.source import Source
from ..raster.validity import data_bands
from ..raster.writing import written
from . import parameters
from .base import Job, bounds_in
from .kinds import Choice, Raster, RasterOut

SIDE = 512  # pixels of a written window's side


class Resample(Job):
    """Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a
    grid that is the same for every raster: two scenes of one place then lie pixel on pixel, without a shift.

    'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several
    rasters onto one grid.

    Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when
    pixels become coarser, so that fine texture does not turn into noise.

    Result: a GeoTIFF with the same bands, data type and nodata.

    Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial
    photographs.
    """

    ID: ClassVar = "resample"
    TITLE: ClassVar = "Resample to a target GSD"
    GROUP: ClassVar = "Prepare"
    TAGS: ClassVar = "resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres"

    # fmt: off
    input: Annotated[str, Raster("Raster", "Any raster that QGIS opens as a file.")]
    target_gsd: parameters.TargetGsd = None
    target_crs: parameters.TargetCrs = None
    extent: parameters.ExtentBox = None
    resampling: parameters.Resampling = "auto"
    compress: Annotated[Literal["deflate", "zstd", "lzw", "jpeg", "none"], Choice("Compression",
        "How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.", advanced=True)] = "deflate"
    output: Annotated[str, RasterOut("Resampled raster", "The GeoTIFF to write.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        with opened(self.input) as raw:
            bands = data_bands(raw)
            meaning = Meaning.of(raw, bands)
        source = Source(self.input, bands)
        if np.dtype(source.dtype).itemsize > 2 and source.dtype != "float32":
            source.working = np.dtype(np.float64)  # float32 would round 32-bit integers
        nodata = source.nodata
        method = "nearest" if meaning.palette and self.resampling == "auto" else self.resampling
        if meaning.palette and method != "nearest":
            report.warn(
                f"The raster is a palette of classes: RESAMPLING {method} mixes their numbers; nearest does not."
            )
        options: dict[str, Any] = {"gsd": self.target_gsd, "crs": self.target_crs, "resampling": method}
        reader = GridReader(source, **options, report=report)
        box = reader.grid.box(bounds_in(self.extent, reader.grid.crs)) if self.extent else reader.box
        if (box & reader.box).empty:
            raise InputError("EXTENT lies outside the raster.", "Draw it on the raster, or check its CRS.")
        if nodata is None and np.dtype(source.dtype).kind == "f":
            nodata = float("nan")
        profile = meaning.profile | self._profile(source, reader, box, nodata)
        report.log(f"{box.height:,} x {box.width:,} px at {reader.grid.gsd:g} m, resampling {reader.method}.")
        needed = box.height * box.width * len(bands) * np.dtype(source.dtype).itemsize
        with written(self.output, profile, needed) as out:
            meaning.write(out)
            if not source.bands_apart:
                count = self._copy(reader, box, nodata, out, out.indexes, report)
            else:  # what one band lacks, the others keep
                count = 0
                for index, band in zip(out.indexes, bands, strict=True):
                    alone = GridReader(source.only(band), **options)
                    count += self._copy(alone, box, nodata, out, [index], report)
            source.check_unchanged()
            if not count:
                _say_nothing_is_valid(source, report)
        meaning.write_categories(self.output)
        source.close()
        return {"OUTPUT": self.output}

    def _profile(self, source: Source, reader: GridReader, box: Box, nodata: float | None) -> dict[str, Any]:
        if self.compress == "jpeg" and (source.dtype != "uint8" or source.count not in (1, 3)):
            raise InputError(
                f"JPEG holds 1 or 3 bands of uint8, not {source.count} of {source.dtype}.", "Choose COMPRESS deflate."
            )
        options: dict[str, Any] = {"compress": None if self.compress == "none" else self.compress}
        if source.bands_apart:
            options["interleave"] = "band"
        if self.compress in ("deflate", "zstd", "lzw"):
            options["predictor"] = 3 if np.dtype(source.dtype).kind == "f" else 2
        if self.compress == "jpeg":
            options.update(interleave="pixel", **({"photometric": "YCBCR"} if source.count == 3 else {}))
        profile = raster_profile(
            box.shape, source.count, source.dtype, reader.grid.crs, reader.grid.transform(box), nodata=nodata, **options
        )
        return profile | {"blockxsize": 256, "blockysize": 256}

    def _copy(
        self, reader: GridReader, box: Box, nodata: float | None, out: Any, indexes: Sequence[int], report: Report
    ) -> int:
        """Write the bands of a reader as bands `indexes` of `out`, and return how many pixels are valid."""
        cuts = [
            Box(row, col, row + SIDE, col + SIDE) & box
            for row in range(box.row0, box.row1, SIDE)
            for col in range(box.col0, box.col1, SIDE)
        ]
        beyond = reader.warped or (box & reader.box) != box
        masked = nodata is None and (beyond or not reader.source.always_valid)
        total = len(cuts) * out.count // len(indexes)
        first = len(cuts) * (indexes[0] - 1)
        rate, count = Rate("block", total, first), 0
        for done, cut in enumerate(cuts, first + 1):
            window = Window(cut.col0 - box.col0, cut.row0 - box.row0, cut.width, cut.height)
            pixels, valid = _read(reader, cut)
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
        some, seen = reader.read(part)
        pixels[(slice(None), *part.within(cut))] = some
        valid[part.within(cut)] = True if seen is None else seen
    return pixels, valid


def _say_nothing_is_valid(source: Source, report: Report) -> None:
    """Warn of a result without a valid pixel; InputError where the source has none either."""
    if not source.sample(report).shape[1]:
        raise InputError("There is no valid pixel in the raster.", "Look at its nodata value, mask and alpha band.")
    report.warn(
        "The whole result is nodata: none of the raster's valid pixels lies on it. Look at EXTENT and TARGET_GSD."
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
