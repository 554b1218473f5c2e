"""A source seen on the lattice: the same ground gives the same pixels whatever window, extent or neighbour asks.

Three ways, chosen once: the source's own pixels where its grid already fits, separable products where the axes run
parallel, GDAL's warper on chunks of the lattice everywhere else.
"""

from __future__ import annotations

import copy
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject

from ..core.arrays import Floats, Mask
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from .grid import (
    MIN_DISTORTION,
    Bounds,
    Box,
    ground_scale,
    metres_per_unit,
    target_crs,
    target_grid,
    transformed_points,
)
from .resampling import KERNELS, AxisResampler, Pixels
from .source import Source

MIN_AVERAGING_FACTOR = 1.5  # above it, `auto` averages
MAX_DRIFT_PIXELS = 0.01  # pixels: grids that stay closer than this over the whole raster are the same grid
MAX_REFINEMENT = 25.0  # times finer than the source: beyond, it is a typing slip
CHUNK_PIXELS = 256  # target pixels of a warped chunk's side
CHUNK_SOURCE_PIXELS = 4096  # source pixels of a warped chunk's side


class GridReader:
    """Reads a source on `grid`; `box` holds the pixels whose centres lie on it.

    >>> reader = GridReader(Source("scene.tif"), gsd=0.5)
    >>> reader.grid.crs.to_epsg(), reader.box.shape
    (32719, (64, 96))
    >>> pixels, valid = reader.read(reader.box)
    >>> pixels.shape
    (3, 64, 96)
    """

    def __init__(
        self,
        source: Source,
        *,
        gsd: float | None = None,
        crs: CRS | None = None,
        resampling: str = "auto",
        kept: int = 32,
        moved: float = 0.0,
        report: Report | None = None,
    ):
        """gsd in metres and crs: the source's where None; kept: warped chunks in memory; moved: pixels by which
        the lattice lies further right and down.

        Raises InputError where they can't be.
        """
        self.source = source
        self.given: dict[str, Any] = {"gsd": gsd, "crs": crs, "resampling": resampling}
        self._report = report or Report()
        rows, cols = np.meshgrid(np.linspace(0, source.size[0], 21), np.linspace(0, source.size[1], 21), indexing="ij")
        xs, ys = source.to_crs(rows.ravel(), cols.ravel())
        target = target_crs(source.crs, crs, xs, ys) if source.crs else None
        xs, ys = self._points(xs, ys, source.crs, target)
        if not len(xs):
            raise InputError(
                tr("The raster lies outside the area of the target CRS."), tr("Choose another TARGET_CRS.")
            )
        bounds = (xs.min(), ys.min(), xs.max(), ys.max())
        native, sides = self._native_gsd(target)
        self.grid = replace(target_grid(target, native if gsd is None else gsd), moved=moved)
        self.factor = self.grid.gsd / native  # source pixels in a target pixel's side
        self._scale = [float(f"{side / self.grid.gsd:.3g}") for side in sides]
        self._refuse_absurd(native)
        self.box = self.grid.centred_box(bounds)
        self.method = self._method(resampling)
        self._kept = kept
        self._read = self._chosen_way()
        self._tell(bounds)

    @staticmethod
    def _points(
        xs: NDArray[np.float64], ys: NDArray[np.float64], source: CRS | None, target: CRS | None
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        if source is not None and target != source:
            xs, ys = transformed_points(source, target, xs, ys)
        seen = np.isfinite(xs) & np.isfinite(ys)
        return xs[seen], ys[seen]

    def _native_gsd(self, target: CRS | None) -> tuple[float, tuple[float, float]]:
        """Metres of a source pixel's side at its centre, the root of its area in the target CRS; and its sides."""
        row, col = (length / 2 for length in self.source.size)
        xs, ys = self.source.to_crs([row, row, row + 1], [col, col + 1, col])
        xs, ys = self._points(xs, ys, self.source.crs, target)
        if len(xs) < 3:
            raise InputError(
                tr("The raster's centre lies outside the area of the target CRS."), tr("Choose another TARGET_CRS.")
            )
        area = abs((xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0]))
        metres = metres_per_unit(target) if target else 1.0
        sides = math.hypot(xs[1] - xs[0], ys[1] - ys[0]), math.hypot(xs[2] - xs[0], ys[2] - ys[0])
        return math.sqrt(area) * metres, (sides[0] * metres, sides[1] * metres)

    def _refuse_absurd(self, native: float) -> None:
        if self.factor * MAX_REFINEMENT < 1:
            raise InputError(
                tr(
                    "TARGET_GSD {gsd:g} m is {factor:,.0f} times finer than the raster's {native:.4g} m:"
                    " {size:,.0f} x {size2:,.0f} px of invented detail.",
                    gsd=self.grid.gsd,
                    factor=1 / self.factor,
                    native=native,
                    size=self.source.size[0] / self.factor,
                    size2=self.source.size[1] / self.factor,
                ),
                tr(
                    "Choose a TARGET_GSD of {native:.2g} m or more; the raster's own is best.",
                    native=native / MAX_REFINEMENT,
                ),
            )
        height, width = self.source.size
        if self.factor > max(height, width, 1.5):
            raise InputError(
                tr(
                    "One pixel of TARGET_GSD {gsd:g} m would cover the whole raster, {height} x {width} px of"
                    " {native:.4g} m.",
                    gsd=self.grid.gsd,
                    height=height,
                    width=width,
                    native=native,
                ),
                tr("Choose a smaller TARGET_GSD; the raster's own is best."),
            )

    def _method(self, resampling: str) -> str:
        if resampling == "auto":
            return "average" if self.factor > MIN_AVERAGING_FACTOR else "cubic"
        return resampling

    def _chosen_way(self) -> Callable[[Box], Pixels]:
        source, a = self.source, self.source.affine
        self.warped = bool(source.gcps or source.rpcs or a.b or a.d or self.grid.crs != source.crs)
        if self.warped:  # `box` may then hold pixels that no ground of the source falls on
            side = max(1, min(CHUNK_PIXELS, int(CHUNK_SOURCE_PIXELS / max(self.factor, 1e-9))))
            return partial(self._read_chunks, side, lru_cache(maxsize=self._kept)(partial(self._warped, side)))
        step = self.grid.step
        moved = step * self.grid.moved
        rows, cols = (-step / a.e, -(a.f + moved) / a.e), (step / a.a, (moved - a.c) / a.a)
        if self._same(rows, source.size[0]) and self._same(cols, source.size[1]):
            return partial(self._read_same, round(rows[1]), round(cols[1]))
        rows, cols = _whole(rows, source.size[0]), _whole(cols, source.size[1])
        resampler = AxisResampler(self.method, rows, cols, source.size)
        return partial(self._read_parallel, resampler)

    @staticmethod
    def _same(axis: tuple[float, float], length: int) -> bool:
        scale, offset = axis
        return (
            abs(scale - 1) * length < MAX_DRIFT_PIXELS
            and abs(offset - round(offset)) + abs(scale - 1) * abs(offset) < MAX_DRIFT_PIXELS
        )

    def _tell(self, bounds: Bounds) -> None:
        for note in self.source.notes:
            self._report.log(note)
        for doubt in self.source.doubts:
            self._report.warn(doubt)
        crs, source_crs = self.grid.crs, self.source.crs
        if crs is None or source_crs is None:
            return
        if crs != source_crs and source_crs.is_geographic:
            self._report.log(
                tr(
                    "The raster is in degrees: target CRS {crs}, GSD {gsd:g} m. Scenes in other zones or at"
                    " other latitudes get a different lattice unless TARGET_CRS and TARGET_GSD are given.",
                    crs=crs.to_string(),
                    gsd=self.grid.gsd,
                )
            )
        scale = ground_scale(crs, (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
        if abs(scale - 1) > MIN_DISTORTION:
            self._report.log(
                tr(
                    "{crs} distorts distances here: {gsd:g} m in it are {gsd2:.4g} m on the ground.",
                    crs=crs.to_string(),
                    gsd=self.grid.gsd,
                    gsd2=self.grid.gsd / scale,
                )
            )

    def half_moved(self) -> GridReader:
        """The same source on the lattice half a pixel further right and down."""
        grid = self.grid
        return GridReader(
            self.source, gsd=grid.gsd, crs=grid.crs, resampling=self.method, kept=self._kept, moved=grid.moved + 0.5
        )

    def of_bands(self, places: Sequence[int]) -> GridReader:
        """The same lattice on some of the source's bands, by their places among these."""
        source = self.source.some_bands([self.source.bands[place] for place in places])
        return GridReader(source, gsd=self.grid.gsd, crs=self.grid.crs, resampling=self.method, kept=self._kept)

    def read(self, box: Box) -> Pixels:
        """Pixels (C, h, w) float32 and valid (h, w) bool (None: all) of a box within `self.box`."""
        pixels, valid = self._read(box)
        limits = self.source.integer_range
        if limits and self.method in ("cubic", "lanczos"):  # these overshoot
            np.clip(pixels, *limits, out=pixels)
        return pixels, valid

    def _read_same(self, row_offset: int, col_offset: int, box: Box) -> Pixels:
        row, col = box.row0 + row_offset, box.col0 + col_offset
        return self.source.read(row, row + box.height, col, col + box.width)

    def _read_parallel(self, resampler: AxisResampler, box: Box) -> Pixels:
        return resampler.read(box, self.source.read)

    def _read_chunks(self, side: int, warped: Callable[[int, int], Floats], box: Box) -> Pixels:
        pixels = np.zeros((self.source.count, *box.shape), self.source.working)
        valid = np.zeros(box.shape, bool)
        over = box.coarsened(side)
        for row in range(over.row0, over.row1):
            for col in range(over.col0, over.col1):
                chunk = Box(row, col, row + 1, col + 1) * side
                part = chunk & box
                chunk_pixels = warped(row, col)[(slice(None), *part.slices_in(chunk))]
                pixels[(slice(None), *part.slices_in(box))] = np.nan_to_num(chunk_pixels)
                valid[part.slices_in(box)] = np.isfinite(chunk_pixels).all(axis=0)
        return pixels, None if valid.all() else valid

    def _warped(self, side: int, row: int, col: int) -> Floats:
        """One chunk of the lattice (C, side, side) float32 by GDAL, NaN where nothing valid falls on it."""
        source = self.source
        chunk = Box(row, col, row + 1, col + 1) * side
        out = np.full((source.count, side, side), np.nan, source.working)
        window = self._source_window(chunk)
        if window is None:
            return out
        row0, row1, col0, col1 = window
        pixels, valid = source.read(row0, row1, col0, col1)
        if valid is not None:
            pixels[:, ~valid] = np.nan
        where: dict[str, Any] = {"src_transform": source.affine @ source.affine.translation(col0, row0)}
        if source.gcps:
            moved = [GroundControlPoint(g.row - row0, g.col - col0, g.x, g.y, g.z) for g in source.gcps]
            where = {"gcps": moved}
        elif source.rpcs:
            rpcs = copy.copy(source.rpcs)
            rpcs.line_off -= row0
            rpcs.samp_off -= col0
            where = {"rpcs": rpcs}
        reproject(
            pixels,
            out,
            src_crs=source.warping_crs,
            dst_crs=self.grid.crs,
            dst_transform=self.grid.transform(chunk),
            src_nodata=math.nan,
            dst_nodata=math.nan,
            resampling=Resampling[self.method],
            num_threads=1,
            # GDAL would guess the kernel's width anew from each chunk's source window, which edges cut short.
            XSCALE=self._scale[0],
            YSCALE=self._scale[1],
            **where,
        )
        return out

    def _source_window(self, chunk: Box) -> tuple[int, int, int, int] | None:
        """Rows and columns of the source that the chunk's kernel reaches; None where there are none."""
        left, bottom, right, top = self.grid.bounds(chunk)
        xs, ys = np.meshgrid(np.linspace(left, right, 17), np.linspace(bottom, top, 17))
        if self.grid.crs != self.source.crs:
            xs, ys = transformed_points(self.grid.crs, self.source.crs, xs, ys)
        rows, cols = self.source.from_crs(np.ravel(xs), np.ravel(ys))
        seen = np.isfinite(rows) & np.isfinite(cols)
        if not seen.any():
            return None
        radius = KERNELS[self.method][1] if self.method in KERNELS else 1.0
        pad = math.ceil(radius * max(self.factor, 1) * 2) + 4
        spans = []
        for values, length in ((rows[seen], self.source.size[0]), (cols[seen], self.source.size[1])):
            spans += [max(math.floor(values.min()) - pad, 0), min(math.ceil(values.max()) + pad, length)]
        row0, row1, col0, col1 = spans
        return (row0, row1, col0, col1) if row1 > row0 and col1 > col0 else None

    def tile(self, box: Box) -> tuple[Floats, Mask | None, Mask | None]:
        """Pixels (C, h, w) of any box, mirrored (symmetric) at the source's edges, with two masks (h, w), None: all.

        The first says which pixels show ground, mirrored or not; the second which of them are valid where they stand.
        """
        inside = box & self.box
        if inside.shape == box.shape:
            pixels, valid = self.read(box)
            return pixels, valid, valid
        rows = _mirrored(box.row0, box.row1, self.box.row0, self.box.row1)
        cols = _mirrored(box.col0, box.col1, self.box.col0, self.box.col1)
        near = Box(int(rows.min()), int(cols.min()), int(rows.max()) + 1, int(cols.max()) + 1)
        pixels, valid = self.read(near)
        index = np.ix_(rows - near.row0, cols - near.col0)
        ground = None if valid is None else valid[index]
        seen = np.zeros(box.shape, bool)
        if not inside.empty:
            at = inside.slices_in(box)
            seen[at] = True if ground is None else ground[at]
        return pixels[:, index[0], index[1]], ground, seen


class SingleFrame:
    """A raster as a sequence of one frame: what `encode` reads from."""

    def __init__(self, reader: GridReader):
        self.reader = reader
        self.grid = reader.grid
        self.bands = tuple(reader.source.bands)
        self.name = os.path.basename(reader.source.path)

    def opener(self) -> Callable[[], SingleFrame]:
        """What opens the same raster elsewhere; travels as a pickle."""
        return partial(_opened_frame, self.reader.source.given, self.reader.given)

    def half_moved(self) -> SingleFrame:
        """The raster on the lattice half a pixel further right and down."""
        return SingleFrame(self.reader.half_moved())

    def fingerprint(self) -> list[Any]:
        """JSON that tells what it reads from what others read."""
        return [self.reader.source.fingerprint(), self.reader.method]

    def check_unchanged(self) -> None:
        self.reader.source.check_unchanged()

    def tile(self, box: Box) -> tuple[Floats, Mask | None, Mask | None]:
        """Pixels (1, C, h, w) of any box; which show ground, and which are valid (1, h, w), None: all."""
        pixels, ground, valid = self.reader.tile(box)
        return pixels[None], None if ground is None else ground[None], None if valid is None else valid[None]


def _opened_frame(source: dict[str, Any], reader: dict[str, Any]) -> SingleFrame:
    return SingleFrame(GridReader(Source(**source), **reader))


def _whole(axis: tuple[float, float], length: int) -> tuple[float, float]:
    """A scale of exactly 1 where it is so close that no pixel moves: the shift, to the middle of the axis."""
    scale, offset = axis
    if abs(scale - 1) * length >= MAX_DRIFT_PIXELS:
        return axis
    middle = (length / 2 - offset) / scale  # the output position that shows the middle of the source
    return 1.0, length / 2 - middle


def _mirrored(start: int, stop: int, low: int, high: int) -> NDArray[np.int64]:
    """Indices start..stop-1 folded into [low, high) by symmetric reflection at its edges."""
    size = high - low
    index = (np.arange(start, stop) - low) % (2 * size)
    return low + np.where(index < size, index, 2 * size - 1 - index)
