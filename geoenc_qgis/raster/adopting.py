"""Embedding rasters of products made elsewhere: the same numbers, with tags that say what they are and how they are
read."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr  # nosec B406  # they write, nothing is parsed

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.report import Rate, Report
from ..core.words import tr
from .decoding import MISSING
from .embedding import EmbeddingRaster, block_side, plain_tags, raster_profile
from .opening import open_raster
from .writing import atomic_raster

SCALES_ENDING = ".scales.tif"  # of the raster of scales beside one, in place of its own ending
VRT_TYPES = {"int8": "Int16", "float32": "Float32", "float64": "Float64", "float16": "Float32"}  # Int8 is new in GDAL


@dataclass(frozen=True)
class Stored:
    """Numbers of a product as they are stored, the northernmost row first.

    read: (C, h, w) of a window; scales: (1 or C, h, w) float32 of it, not finite where there is no value.
    """

    shape: tuple[int, int]
    crs: CRS | None
    transform: Affine
    dims: int
    dtype: str
    nodata: float
    read: Callable[[Window], Array]
    names: tuple[str, ...] = ()
    scales: Callable[[Window], Floats] | None = None
    scale_bands: int = 1

    @classmethod
    def of_raster(cls, raster: EmbeddingRaster) -> Stored:
        """Those of a raster that GDAL reads."""
        file, dtype = raster.dataset, str(raster.dataset.dtypes[0])
        nodata = file.nodata if file.nodata is not None else float(MISSING) if dtype == "int8" else float("nan")
        names = tuple(name or "" for name in file.descriptions)
        return cls(raster.shape, raster.crs, raster.transform, raster.dims, dtype, nodata, raster.stored, names)

    def block(self, window: Window) -> tuple[Array, Floats | None]:
        """Numbers and scales of a window; -128 where a scale is no number."""
        numbers = self.read(window)
        if self.scales is None:
            return numbers, None
        factors = self.scales(window)
        numbers = np.array(numbers)
        numbers[:, ~np.isfinite(factors).all(0)] = MISSING
        return numbers, factors


def npy_pair(file: str, scales: str, landmask: str) -> Stored:
    """A TESSERA tile: numbers, scales, and the land mask that says where it lies. InputError where they don't fit."""
    numbers, factors = _array(file), _array(scales)
    if numbers.ndim != 3 or numbers.dtype != np.int8:
        raise InputError(
            tr("{name} holds no int8 numbers of rows, columns and bands.", name=Path(file).name),
            tr("FILE is the product's .npy without '_scales'."),
        )
    if factors.shape not in (numbers.shape[:2], numbers.shape) or factors.dtype.kind != "f":
        raise InputError(
            tr(
                "The scales have the shape {shape}, the numbers {shape2}.",
                shape=_by(factors.shape),
                shape2=_by(numbers.shape),
            ),
            tr("SCALES is the file that belongs to FILE: the same name with '_scales'."),
        )
    with contextlib.closing(open_raster(landmask)) as place:
        if (place.height, place.width) != numbers.shape[:2]:
            raise InputError(
                tr(
                    "LANDMASK has {shape} cells, the numbers {shape2}.",
                    shape=_by((place.height, place.width)),
                    shape2=_by(numbers.shape[:2]),
                ),
                tr("Take the land mask of the same grid."),
            )
        if place.crs is None or place.transform == Affine.identity():
            raise InputError(tr("LANDMASK has no georeference."), tr("Take the land mask that comes with the product."))
        if place.transform.e > 0 or place.transform.a < 0:
            raise InputError(tr("LANDMASK doesn't run from the north and west."), tr("Turn it by gdalwarp."))
        crs, transform = place.crs, place.transform

    def cut(array: Array, window: Window) -> Array:
        part = np.asarray(array[window.toslices()])
        return part[None] if part.ndim == 2 else np.moveaxis(part, 2, 0)

    height, width, dims = numbers.shape
    return Stored(
        (height, width),
        crs,
        transform,
        dims,
        "int8",
        float(MISSING),
        partial(cut, numbers),
        scales=lambda window: cut(factors, window).astype(np.float32),
        scale_bands=1 if factors.ndim == 2 else dims,
    )


def _array(path: str) -> Array:
    """An array in a .npy file, read as it is asked for."""
    try:
        array: Array = np.load(path, mmap_mode="r", allow_pickle=False)
        return array
    except (OSError, ValueError, EOFError) as error:
        raise InputError(
            tr("{name} is not a NumPy array: {error}.", name=Path(path).name, error=error), tr("Choose a .npy file.")
        ) from error


def _by(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape))


def write_copy(source: Stored, output: str, tags: Mapping[str, str], report: Report) -> None:
    """A GeoTIFF (.tif) of the same numbers, north-up; scales beside it where the source has them."""
    beside = Path(output).with_suffix(SCALES_ENDING)
    if source.scales:
        tags = {**tags, "GEOENC_DECODE": f"scales {beside.name}"}
    with contextlib.ExitStack() as life:
        factors = None
        if source.scales:
            factors = life.enter_context(_written(str(beside), source, source.scale_bands, "float32", float("nan")))
        out = life.enter_context(_written(output, source, source.dims, source.dtype, source.nodata))
        out.update_tags(**tags, **plain_tags("embeddings", {**tags, "GEOENC_ENCODER": tags["GEOENC_NAME"]}))
        for band, name in enumerate(source.names, 1):
            out.set_band_description(band, name)
        windows = list(_windows(source.shape))
        rate = Rate(tr("block"), len(windows))
        for done, window in enumerate(windows, 1):
            report.check()
            numbers, scales = source.block(window)
            out.write(numbers, window=window)
            if factors:
                factors.write(scales, window=window)
            report.progress(done / len(windows), rate.text(done))


def _written(path: str, like: Stored, bands: int, dtype: str, nodata: float) -> contextlib.AbstractContextManager[Any]:
    profile = raster_profile(like.shape, bands, dtype, like.crs, like.transform, nodata=nodata, interleave="band")
    return atomic_raster(path, profile, None, bands * like.shape[0] * like.shape[1] * np.dtype(dtype).itemsize)


def _windows(shape: tuple[int, int]) -> Iterator[Window]:
    """The blocks of what is written."""
    side = block_side(shape)
    for row in range(0, shape[0], side):
        for col in range(0, shape[1], side):
            yield Window(col, row, min(side, shape[1] - col), min(side, shape[0] - row))


def write_reference(path: str, output: str, tags: Mapping[str, str], home: Path | None = None) -> None:
    """A VRT of a raster: nothing is copied, rows run as they do there. home: the folder where it will lie."""
    with atomic_output(output) as part, part.open("w", encoding="utf-8") as out:
        out.writelines(_vrt_lines(path, home or Path(output).resolve().parent, tags))


def _vrt_lines(path: str, home: Path, tags: Mapping[str, str]) -> Iterator[str]:
    with contextlib.closing(open_raster(path)) as file:
        local = os.path.isfile(path)
        name = os.path.relpath(Path(path).resolve(), home.resolve()) if local else path
        side, across = file.block_shapes[0]
        yield f'<VRTDataset rasterXSize="{file.width}" rasterYSize="{file.height}">\n'
        yield f"<SRS>{escape(file.crs.to_wkt() if file.crs else '')}</SRS>\n"
        yield f"<GeoTransform>{', '.join(map(repr, file.transform.to_gdal()))}</GeoTransform>\n"
        told = "".join(f"<MDI key={quoteattr(key)}>{escape(text)}</MDI>" for key, text in sorted(tags.items()))
        yield f"<Metadata>{told}</Metadata>\n"
        whole = f'xOff="0" yOff="0" xSize="{file.width}" ySize="{file.height}"'
        for band in range(1, file.count + 1):
            dtype, own = file.dtypes[band - 1], file.nodatavals[band - 1]
            nodata = own if own is not None else MISSING if dtype == "int8" else "nan"
            blocks = f'blockXSize="{across}" blockYSize="{side}"'
            yield f'<VRTRasterBand dataType="{VRT_TYPES[dtype]}" band="{band}" {blocks}>\n'
            yield f"<Description>{escape(file.descriptions[band - 1] or '')}</Description>\n"
            yield f"<NoDataValue>{nodata}</NoDataValue>\n"
            yield f'<SimpleSource><SourceFilename relativeToVRT="{int(local)}">{escape(name)}</SourceFilename>'
            yield f"<SourceBand>{band}</SourceBand><SrcRect {whole}/><DstRect {whole}/></SimpleSource>\n"
            yield "</VRTRasterBand>\n"
        yield "</VRTDataset>\n"
