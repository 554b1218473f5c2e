"""The job `resample`: a raster brought to a target CRS and GSD on the global lattice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..errors import InputError
from ..raster.embedding import raster_profile
from ..raster.grid import Box
from ..raster.reader import GridReader
from ..raster.source import Source, opened
from ..raster.writing import written
from ..report import SILENT, Rate, Report
from . import parameters
from .base import Job, bounds_in
from .kinds import Choice, Raster, RasterOut
from .encode import Resampling

SIDE = 512  # pixels of a written window's side


class Resample(Job):
    """Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a grid
    that is the same for every raster: two scenes of one place then lie pixel on pixel, without a shift.

    'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several
    rasters onto one grid.

    Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when pixels
    become coarser, so that fine texture does not turn into noise.

    Result: a GeoTIFF with the same bands, data type and nodata.

    Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial photographs.
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

    def run(self, report: Report = SILENT) -> dict[str, Any]:
        with opened(self.input) as raw:
            colours = raw.colorinterp
            bands = [b for b in raw.indexes if colours[b - 1] != ColorInterp.alpha]
            palette = raw.colormap(1) if colours[0] == ColorInterp.palette else None
            names = [raw.descriptions[b - 1] for b in bands]
        source = Source(self.input, bands)
        if np.dtype(source.dtype).itemsize > 2 and source.dtype != "float32":
            source.working = np.dtype(np.float64)  # float32 would round 32-bit integers
        nodata = source.nodata
        method = "nearest" if palette and self.resampling == "auto" else self.resampling
        if palette and method != "nearest":
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
        profile = self._profile(source, reader, box, nodata)
        report.log(f"{box.height:,} x {box.width:,} px at {reader.grid.gsd:g} m, resampling {reader.method}.")
        needed = box.height * box.width * len(bands) * np.dtype(source.dtype).itemsize
        with written(self.output, profile, needed) as out:
            out.colorinterp = [colours[b - 1] for b in bands]
            out.descriptions = names
            if palette:
                out.write_colormap(1, palette)
            if not source.bands_apart:
                self._copy(reader, box, nodata, out, out.indexes, report)
            else:  # what one band lacks, the others keep
                for index, band in zip(out.indexes, bands, strict=True):
                    self._copy(GridReader(source.only(band), **options), box, nodata, out, [index], report)
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
    ) -> None:
        """Write the bands of a reader as bands `indexes` of `out`."""
        cuts = [
            Box(row, col, row + SIDE, col + SIDE) & box
            for row in range(box.row0, box.row1, SIDE)
            for col in range(box.col0, box.col1, SIDE)
        ]
        beyond = reader.warped or (box & reader.box) != box
        masked = nodata is None and (beyond or not reader.source.always_valid)
        total = len(cuts) * out.count // len(indexes)
        first = len(cuts) * (indexes[0] - 1)
        rate = Rate("block", total, first)
        for done, cut in enumerate(cuts, first + 1):
            window = Window(cut.col0 - box.col0, cut.row0 - box.row0, cut.width, cut.height)
            pixels, valid = _read(reader, cut)
            out.write(_typed(pixels, valid, out.dtypes[0], nodata), list(indexes), window=window)
            if masked:
                out.write_mask(valid, window=window)
            report.progress(done / total, rate.text(done))


def _read(reader: GridReader, cut: Box) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (C, h, w) float32 and valid (h, w) of any box; what lies beyond the source is not valid."""
    pixels, valid = np.zeros((reader.source.count, *cut.shape), reader.source.working), np.zeros(cut.shape, bool)
    part = cut & reader.box
    if not part.empty:
        some, seen = reader.read(part)
        pixels[(slice(None), *part.within(cut))] = some
        valid[part.within(cut)] = True if seen is None else seen
    return pixels, valid


def _typed(pixels: np.ndarray, valid: np.ndarray, dtype: str, nodata: float | None) -> np.ndarray:
    """Pixels in the raster's type: rounded and limited, nodata where not valid, and no valid one called nodata."""
    kind = np.dtype(dtype)
    if kind.kind == "f":
        out = pixels.astype(kind)
    else:
        limits = np.iinfo(kind)
        out = np.clip(np.rint(pixels.astype(np.float64)), limits.min, limits.max).astype(kind)
        if nodata is not None:
            out[out == nodata] = nodata + 1 if nodata < limits.max else nodata - 1
    out[:, ~valid] = 0 if nodata is None else nodata
    return out
