"""The mean of a raster's pixels in each cell of an embedding raster, read by blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import Box
from ..raster.reader import GridReader
from ..raster.resampling import Pixels
from ..raster.source import Source

MIN_SHARE = 0.5  # of a cell that must be valid
MAX_SIDE_PIXELS = 2048  # of what is read at once, where a cell is not larger


class _Plane(NamedTuple):
    """Pixels whose axes run parallel to the cells': where they lie, how many there are, and what reads them."""

    transform: Affine
    shape: tuple[int, int]
    read: Callable[[int, int, int, int], Pixels]  # by row0, row1, col0, col1


class CellMeans:
    """One band of a raster as means over cells, each pixel weighted by how much of it lies in the cell.

    Scale and offset of the band are applied. A raster in another CRS is first read by nearest neighbour in the cells'.
    """

    def __init__(self, path: str, band: int):
        """InputError where the raster has no such band or lies nowhere on Earth."""
        self.path, self.source = path, Source(path, [band])
        data = self.source.dataset
        self.scale, self.offset = float(data.scales[band - 1]), float(data.offsets[band - 1])
        described, unit = (data.descriptions[band - 1] or "").strip(), (data.units[band - 1] or "").strip()
        self.name = (described or Path(path).stem) + (f" [{unit}]" if unit else "")

    def close(self) -> None:
        self.source.close()

    def over(self, raster: EmbeddingRaster, report: Report) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """(rows and columns (n, 2), means (n,) float64) of the cells of which half at least is valid, in parts."""
        plane = self._plane(raster)
        to_pixel = ~plane.transform @ raster.transform
        for number, window in enumerate(raster.windows):
            report.progress(number / len(raster.windows), tr("cell means"))
            for part in _parts(window, to_pixel):
                report.check()
                means, share = _means(plane, to_pixel, part)
                kept = share >= MIN_SHARE - 1e-6
                if kept.any():
                    cells = np.argwhere(kept) + np.array([part.row_off, part.col_off])
                    yield cells, means[kept] * self.scale + self.offset
        self.source.check_unchanged()

    def _plane(self, raster: EmbeddingRaster) -> _Plane:
        """The source itself where its axes run parallel to the cells', else the source as nearest pixels that do."""
        source, a, own = self.source, self.source.affine, raster.transform
        placed = source.gcps is None and source.rpcs is None
        if placed and source.crs == raster.crs and not (a.b or a.d or own.b or own.d):
            return _Plane(a, source.size, source.read)
        if raster.crs is None or raster.crs.is_geographic or own.b or own.d:
            raise InputError(
                tr(
                    "{name} has another grid than the embedding raster, which is in degrees, rotated or without a CRS.",
                    name=Path(self.path).name,
                ),
                tr("Warp TARGET to the embedding raster's CRS and axes."),
            )
        reader = GridReader(source, crs=raster.crs, resampling="nearest")
        return _Plane(reader.grid.transform(reader.box), reader.box.shape, partial(_read_box, reader))


def _read_box(reader: GridReader, row0: int, row1: int, col0: int, col1: int) -> Pixels:
    box = reader.box
    return reader.read(Box(box.row0 + row0, box.col0 + col0, box.row0 + row1, box.col0 + col1))


def _parts(window: Window, to_pixel: Affine) -> Iterator[Window]:
    """The window, cut so that each part needs few pixels."""
    rows = max(1, int(MAX_SIDE_PIXELS / max(1.0, abs(to_pixel.e))))
    cols = max(1, int(MAX_SIDE_PIXELS / max(1.0, abs(to_pixel.a))))
    for row in range(window.row_off, window.row_off + window.height, rows):
        for col in range(window.col_off, window.col_off + window.width, cols):
            height = min(rows, window.row_off + window.height - row)
            yield Window(col, row, min(cols, window.col_off + window.width - col), height)


def _means(plane: _Plane, to_pixel: Affine, part: Window) -> tuple[np.ndarray, np.ndarray]:
    """(means, share that is valid), both (h, w), of the cells of a window."""
    down = _overlaps(to_pixel.e, to_pixel.f, part.row_off, part.height, plane.shape[0])
    across = _overlaps(to_pixel.a, to_pixel.c, part.col_off, part.width, plane.shape[1])
    nothing = np.zeros((part.height, part.width))
    if down is None or across is None:
        return nothing, nothing
    (row0, rows), (col0, cols) = down, across
    pixels, valid = plane.read(row0, row0 + rows.shape[1], col0, col0 + cols.shape[1])
    known = np.ones(pixels.shape[1:], bool) if valid is None else valid
    share = rows @ known.astype(np.float64) @ cols.T
    total = rows @ np.where(known, pixels[0], 0).astype(np.float64) @ cols.T
    return total / np.maximum(share, 1e-12), share


def _overlaps(scale: float, offset: float, start: int, count: int, size: int) -> tuple[int, np.ndarray] | None:
    """(first pixel, (count, pixels): which share of each cell along an axis lies in each pixel); None: in none.

    Cell j spans the pixel positions scale * j + offset to scale * (j + 1) + offset.
    """
    edges = scale * np.arange(start, start + count + 1) + offset
    low, high = np.minimum(edges[:-1], edges[1:]), np.maximum(edges[:-1], edges[1:])
    first, last = max(int(np.floor(low.min())), 0), min(int(np.ceil(high.max())), size)
    if last <= first:
        return None
    pixel = np.arange(first, last)
    overlap = np.minimum(pixel + 1, high[:, None]) - np.maximum(pixel, low[:, None])
    return first, np.maximum(overlap, 0) / (high - low)[:, None]
