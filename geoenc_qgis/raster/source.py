"""A source raster as its file has it: which bands, which pixels are valid, where it lies; read through windows only."""

from __future__ import annotations

import copy
import os
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import ArrayLike, NDArray
from rasterio._err import CPLE_BaseError
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.rpc import RPC
from rasterio.transform import GCPTransformer, RPCTransformer
from rasterio.windows import Window

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from .grid import earth_crs, longitudes_near
from .offsets import Offset, raster_offset
from .opening import Raster, open_raster
from .resampling import Pixels
from .validity import Validity, alpha_mask, spread_starts

MAX_SAMPLE_PIXELS = 4_000_000  # a band, for percentiles


class Source:
    """An open raster. One thread at a time may read from it.

    >>> source = Source("scene.tif", bands=[3, 2, 1])
    >>> pixels, valid = source.read(0, 64, 0, 96)  # rows 0 to 63, columns 0 to 95
    >>> pixels.shape, pixels.dtype, valid is None  # None: all pixels are valid
    ((3, 64, 96), dtype('float32'), True)
    >>> source.close()
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int] = (),
        *,
        want: int | None = None,
        pixel_space: bool = False,
        offset: str = "",
    ):
        """bands: 1-based, empty for the default choice; want: how many the encoder takes, None for any number.

        pixel_space: leave georeferencing aside, one lattice step a pixel; offset: as OFFSET, '' to take the numbers as
        they are stored. Raises RasterError or InputError.
        """
        self.path = path
        given = {"path": path, "bands": tuple(bands), "want": want, "pixel_space": pixel_space, "offset": offset}
        self.given: dict[str, Any] = given
        # Of what is read; float64 where 32-bit integers must survive.
        self.working: np.dtype[np.floating[Any]] = np.dtype(np.float32)
        self.notes: list[Message] = []
        self.doubts: list[Message] = []  # notes that are to be heard
        self.dataset = open_raster(path)
        check_not_embedding(self.dataset)
        self.size = (self.dataset.height, self.dataset.width)
        self._locate(pixel_space)
        alpha, doubt = alpha_mask(self.dataset, bands)
        self.doubts += [doubt] if doubt else []
        self._choose_bands(list(bands), want)
        self._validity = Validity(self.dataset, self.bands, alpha)
        self.offset = Offset() if self.palette is not None else raster_offset(self.dataset, self.bands, offset)

    def close(self) -> None:
        self.dataset.close()

    def check_unchanged(self) -> None:
        """Raise RasterError where a file of it has been written to since it was opened."""
        self.dataset.check_unchanged()

    def some_bands(self, bands: Sequence[int]) -> Source:
        """The same open raster, some bands of it; closed with this one."""
        other = copy.copy(self)
        kinds = {self.dataset.dtypes[band - 1] for band in bands}
        other.bands, other.dtype = list(bands), kinds.pop() if len(kinds) == 1 else "float64"
        added = dict(zip(self.bands, self.offset.added, strict=False))
        other.offset = replace(self.offset, added=tuple(added.get(band, 0.0) for band in bands) if added else ())
        other._validity = Validity(self.dataset, other.bands, self._validity.alpha)
        return other

    @property
    def count(self) -> int:
        """How many bands come out of `read`."""
        return len(self.bands)

    @property
    def nbytes(self) -> int:
        """Of the pixels of these bands, uncompressed."""
        height, width = self.size
        return int(height * width * self.count * np.dtype(self.dtype).itemsize)

    @property
    def integer_range(self) -> tuple[float, float] | None:
        """The least and greatest value that comes out of an integer type, None for floats."""
        kind, added = np.dtype(self.dtype), self.offset.added or (0.0,)
        if kind.kind not in "iu":
            return None
        return np.iinfo(kind).min + min(0.0, *added), np.iinfo(kind).max + max(added)

    def fingerprint(self) -> dict[str, Any]:
        """What tells this source from another: its files, their bytes and times of change, nodata values and place.

        Not the .aux.xml that QGIS writes statistics into when it shows a raster.
        """
        files = {}
        for path in {*self.dataset.files, self.path}:
            if os.path.isfile(path) and not path.endswith(".aux.xml"):
                stat = os.stat(path)
                files[os.path.abspath(path)] = [stat.st_size, stat.st_mtime_ns]
        offset = {"offset": self.offset.added} if self.offset.added else {}
        place = [str(self.crs), *self.affine]
        nodata = [str(v) for v in self._validity.nodata]
        return {"path": self.path, "files": files, "nodata": nodata, "place": place, **offset}

    def _locate(self, pixel_space: bool) -> None:
        data = self.dataset
        self.crs: CRS | None = None
        self.gcps: list[GroundControlPoint] | None = None
        self.rpcs: RPC | None = None
        self.middle: float | None = None  # degrees, where these count longitudes: 205 and -155 are one
        self.affine = Affine(1, 0, 0, 0, -1, 0)
        if pixel_space:
            return
        if data.crs and data.transform != Affine.identity():
            self.crs, self.affine = earth_crs(data.crs), data.transform
        elif data.gcps[0] and data.gcps[1]:
            self.gcps, self.crs = data.gcps[0], earth_crs(data.gcps[1])
        elif data.rpcs:
            self.rpcs, self.crs = data.rpcs, CRS.from_epsg(4326)
            self.notes.append(tr("Placed by its RPC model at height 0: expect shifts on hilly ground."))
        else:
            lacks = (
                tr("no coordinate reference system") if data.transform != Affine.identity() else tr("no georeference")
            )
            raise InputError(
                tr("The raster has {lacks}: {path}.", lacks=lacks, path=os.path.basename(self.path)),
                tr(
                    "Assign the CRS it was made in (layer properties, or gdal_edit), or use 'Encode raster' with"
                    " NO_GEOREFERENCE, which works in pixels."
                ),
            )
        if self.crs is not None and self.crs.is_geographic:
            self._choose_turn()
        if not self.affine.determinant:
            raise InputError(
                tr("The raster's geotransform gives its pixels no area."), tr("Georeference the raster again.")
            )

    def _choose_turn(self) -> None:
        """Count longitudes so that they run on across the raster and its middle lies between -180 and 180."""
        if self.gcps is not None:
            first = self.gcps[0].x
            self.gcps = [
                GroundControlPoint(g.row, g.col, float(longitudes_near(first, g.x)), g.y, g.z) for g in self.gcps
            ]
        middle = float(self.to_crs([self.size[0] / 2], [self.size[1] / 2])[0][0])
        if not abs(middle) < 720:  # metres that are called degrees, which others refuse
            return
        self.middle = float(longitudes_near(0, middle))
        turn = self.middle - middle
        self.affine = Affine.translation(turn, 0) @ self.affine
        if self.gcps is not None:
            self.gcps = [GroundControlPoint(g.row, g.col, g.x + turn, g.y, g.z) for g in self.gcps]

    @property
    def warping_crs(self) -> CRS | None:
        """`crs` for GDAL's warper, which looks for the right turn of an affine source by itself, but not of GCPs."""
        if self.crs is None or self.middle is None or all(abs(point.x) <= 180 for point in self.gcps or []):
            return self.crs
        return CRS.from_string(f"{self.crs.to_proj4()} +lon_wrap={self.middle:.0f}")

    def to_crs(self, rows: ArrayLike, cols: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Coordinates x, y in `crs` of pixel positions (0, 0: the upper left corner of the first pixel)."""
        rows, cols = np.asarray(rows, float), np.asarray(cols, float)
        if self.gcps is None and self.rpcs is None:
            a = self.affine
            return a.a * cols + a.b * rows + a.c, a.d * cols + a.e * rows + a.f
        with self._model() as model:
            xs, ys = model.xy(rows.tolist(), cols.tolist(), offset="ul")
        return np.asarray(xs, float), np.asarray(ys, float)

    def from_crs(self, xs: ArrayLike, ys: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Pixel positions row, col of coordinates in `crs`: the inverse of `to_crs`, of longitudes in whatever turn."""
        xs, ys = np.asarray(xs, float), np.asarray(ys, float)
        if self.middle is not None:
            xs = longitudes_near(self.middle, xs)
        if self.gcps is None and self.rpcs is None:
            a = ~self.affine
            return a.d * xs + a.e * ys + a.f, a.a * xs + a.b * ys + a.c
        with self._model() as model:
            rows, cols = model.rowcol(xs.tolist(), ys.tolist(), op=float)
        return np.asarray(rows, float), np.asarray(cols, float)

    def _model(self) -> GCPTransformer | RPCTransformer:
        try:
            return GCPTransformer(self.gcps) if self.gcps is not None else RPCTransformer(self.rpcs)
        except CPLE_BaseError as error:
            raise InputError(
                tr("The raster's ground control points or RPCs don't place it: {error}.", error=error),
                tr("Georeference the raster again."),
            ) from error

    def _choose_bands(self, bands: list[int], want: int | None) -> None:
        data = self.dataset
        self.palette: NDArray[np.uint8] | None = None
        colours = data.colorinterp  # rasterio asks each band anew at every access
        spectral = [b for b in data.indexes if colours[b - 1] != ColorInterp.alpha]
        for band in bands:
            if not 1 <= band <= data.count:
                raise InputError(
                    counted(
                        data.count,
                        "Band {band} was asked for, but the raster has {n} band.",
                        "Band {band} was asked for, but the raster has {n} bands.",
                        band=band,
                    ),
                    tr("Bands are counted from 1."),
                )
        if not (spectral or bands):
            raise InputError(tr("The raster has only an alpha band."), tr("Choose another raster."))
        if not bands and len(spectral) == 1 and colours[spectral[0] - 1] == ColorInterp.palette:
            self._expand_palette(spectral[0])
            return
        if not bands:
            by_colour = {c: b for b, c in zip(data.indexes, colours, strict=True)}
            rgb = [by_colour.get(c) for c in (ColorInterp.red, ColorInterp.green, ColorInterp.blue)]
            bands = [b for b in rgb if b] if all(rgb) else spectral[:3]
            if want and len(bands) == 2 and want == 3:
                bands = [bands[0], bands[1], bands[1]]
                self.notes.append(
                    tr(
                        "Two bands only: bands {bands}, {bands2}, {bands2} stand for red, green, blue.",
                        bands=bands[0],
                        bands2=bands[1],
                    )
                )
        if want and len(bands) == 1 and want > 1:
            self.notes.append(tr("One band only: band {bands} is repeated {want} times.", bands=bands[0], want=want))
            bands = bands * want
        if want and len(bands) != want:
            raise InputError(
                counted(
                    len(bands),
                    "The encoder takes {want} bands, but {n} was chosen: {bands}.",
                    "The encoder takes {want} bands, but {n} were chosen: {bands}.",
                    want=want,
                    bands=", ".join(map(str, bands)),
                ),
                tr(
                    "Choose {want} BANDS of the raster's {count}, one band to be repeated, or an encoder that"
                    " takes any, such as rcf.",
                    want=want,
                    count=data.count,
                ),
            )
        self.bands = bands
        kinds = {data.dtypes[b - 1] for b in bands}
        if any(str(kind).startswith("complex") for kind in kinds):
            raise InputError(tr("The raster holds complex numbers."), tr("Convert it to amplitude or intensity first."))
        self.dtype = kinds.pop() if len(kinds) == 1 else "float64"

    def _expand_palette(self, band: int) -> None:
        table = self.dataset.colormap(band)
        self.palette = np.zeros((4, max(table) + 1), np.uint8)
        for value, colour in table.items():
            self.palette[:, value] = colour
        self.bands, self.dtype = [band] * 3, "uint8"
        self.notes.append(tr("The raster has a palette: its colours are read as red, green, blue."))

    @property
    def has_nodata_per_band(self) -> bool:
        """Whether a pixel that one band lacks is none, though the others have it."""
        return self._validity.apart

    @property
    def nodata(self) -> float | None:
        """One nodata value for all bands: theirs, None where none has any; NaN where floats differ."""
        values = set(self._validity.nodata)
        if self._validity.floats and len(values) > 1:
            return float("nan")
        return next((value for value in self._validity.nodata if value is not None), None)

    @property
    def always_valid(self) -> bool:
        """Whether every pixel is valid, whatever its value."""
        return self.palette is None and self._validity.all_valid

    def take_as_mask(self, values: Container[float]) -> None:
        """Read numbers that say how good a pixel is: no band is an alpha, nodata in `values` is a number like others.

        A file with a band a date may look like red, green, blue and alpha; 0 may mean 'clear'.
        """
        self._validity.ignore_alpha_and_nodata(values)

    def read(self, row0: int, row1: int, col0: int, col1: int) -> Pixels:
        """Pixels (C, h, w) of type `working` and valid (h, w), None where all are, of a window inside the raster."""
        window = Window(col0, row0, col1 - col0, row1 - row0)
        raw = self._raw(window)
        if self.always_valid:
            return self._values(raw), None
        valid = self._validity.valid_pixels(raw, window)
        if self.palette is not None:
            index = np.minimum(raw[0], self.palette.shape[1] - 1).astype(np.intp)
            # In C order: products of matrices are many times slower in another.
            pixels = self.palette[:3, index].astype(np.float32, order="C")
            valid &= self.palette[3, index] >= 128
            return pixels, None if valid.all() else valid
        pixels = self._values(raw)
        if self._validity.floats:
            pixels[:, ~valid] = 0
        return pixels, None if valid.all() else valid

    def _values(self, raw: Array) -> Floats:
        """Values as `working`, with their offset; nodata (0 where a band has none) stays as it is."""
        with np.errstate(over="ignore", invalid="ignore"):
            pixels = raw.astype(self.working)
        for band, added in enumerate(self.offset.added):
            if added:
                np.add(pixels[band], added, out=pixels[band], where=raw[band] != (self._validity.nodata[band] or 0))
        return pixels

    def _raw(self, window: Window) -> Array:
        """Values (C, h, w) as the file has them; float64 where its bands have several types."""
        distinct = list(dict.fromkeys(self.bands))
        if len({self.dataset.dtypes[b - 1] for b in distinct}) > 1:
            raw = np.stack([self.dataset.read(b, window=window).astype(np.float64) for b in distinct])
        else:
            raw = self.dataset.read(distinct, window=window)
        return raw if distinct == self.bands else raw[[distinct.index(b) for b in self.bands]]

    def sample(self, report: Report, most: int = MAX_SAMPLE_PIXELS) -> Floats:
        """Valid pixels (C, n) for statistics: all of a raster of `most` pixels, else of windows spread over it."""
        height, width = self.size
        side = 256
        share = min(1.0, most / (height * width)) ** 0.5
        rows, cols = spread_starts(height, side, share), spread_starts(width, side, share)
        parts = self._sampled(rows, cols, side, report)
        if not parts.shape[1]:  # sparse: look everywhere
            parts = self._sampled(range(0, height, side), range(0, width, side), side, report)
        return parts

    def _sampled(self, rows: Iterable[int], cols: Iterable[int], side: int, report: Report) -> Floats:
        """Valid pixels (C, n) of the windows that begin at given rows and columns; no more than the budget."""
        parts: list[Floats] = [np.empty((self.count, 0), np.float32)]
        count = 0
        for row in rows:
            report.check()
            for col in cols:
                pixels, valid = self.read(row, min(row + side, self.size[0]), col, min(col + side, self.size[1]))
                parts.append(pixels.reshape(self.count, -1) if valid is None else pixels[:, valid])
                count += parts[-1].shape[1]
            if count > 2 * MAX_SAMPLE_PIXELS:
                break
        return np.concatenate(parts, axis=1)


def check_not_embedding(data: Raster) -> None:
    """Raise InputError for an embedding raster, whose numbers are no picture's."""
    tags = data.tags()
    if tags.get("GEOENC_ENCODER") and not tags.get("GEOENC_PRODUCT"):
        made_from = tags.get("GEOENC_SOURCE", "")
        raise InputError(
            tr("{name} is an embedding raster, not a picture.", name=os.path.basename(data.name)),
            tr("Choose the raster it was made from{part}.", part=f", {made_from}" if made_from else ""),
        )
