"""In which windows the cells of many rasters are read together, so that each TIFF block is read once or a few times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from rasterio.windows import Window

from ..raster.embedding import EmbeddingRaster

READER_THREADS = 4  # threads, each with a raster of its own
Shape = tuple[int, int]


def slab_and_window_shapes(shape: Shape, block: Shape, most: int, held: int) -> tuple[Shape, Shape]:
    """Rows and columns of a slab, which is read at once, and of the windows cut from it.

    shape, block: of the raster and its TIFF blocks. most, held: cells of a window and of a slab. A slab is as many TIFF
    blocks as may be held, or an even part of one. Reading many blocks at once is also quicker than one after the other.
    """
    rows, cols = min(block[0], shape[0]), min(block[1], shape[1])
    if rows * cols > held:
        rows, cols = _parted(rows, cols, held)
    else:
        cols = _grown(cols, shape[1], held // rows)
        rows = _grown(rows, shape[0], held // cols)
    return (rows, cols), _parted(rows, cols, most)


def _grown(length: int, whole: int, most: int) -> int:
    """As many lengths as `most` allows, or so many fewer that the whole is divided evenly."""
    count = -(-whole // length)
    shares = -(-count // max(most // length, 1))
    return min(-(-count // shares) * length, whole)


def _parted(rows: int, cols: int, most: int) -> Shape:
    """Divided evenly, the longer side first, until it has at most so many cells, or one."""
    while rows * cols > max(most, 1):
        if rows >= cols:
            rows = _part(rows)
        else:
            cols = _part(cols)
    return rows, cols


def _part(length: int) -> int:
    return next((length // factor for factor in (2, 3, 5) if length % factor == 0), -(-length // 2))


def covering_windows(area: Window, size: Shape) -> Iterator[Window]:
    """Windows of this size, row by row, that cover an area; smaller at its far edges."""
    bottom, right = area.row_off + area.height, area.col_off + area.width
    for row in range(area.row_off, bottom, size[0]):
        for col in range(area.col_off, right, size[1]):
            yield Window(col, row, min(size[1], right - col), min(size[0], bottom - row))


class Slabs:
    """Cuts cubes of all rasters out of slabs; the last slab is kept, as `dtype`. One thread at a time may ask it."""

    def __init__(self, rasters: Sequence[EmbeddingRaster], dtype: type[np.floating]):
        self.rasters, self.dtype = rasters, dtype
        self._place: Window | None = None
        self._cells = np.empty(0, dtype)

    def cube(self, slab: Window, cut: Window) -> np.ndarray:
        """Cells (T, C, h, w) float32 of a window inside a slab, NaN where not valid."""
        if slab == cut:
            return self._read(cut, np.float32)
        if slab != self._place:
            self._cells = np.empty(0, self.dtype)  # let go of the last one before the next takes room
            self._place, self._cells = slab, self._read(slab, self.dtype)
        top, left = cut.row_off - slab.row_off, cut.col_off - slab.col_off
        return self._cells[:, :, top : top + cut.height, left : left + cut.width].astype(np.float32)

    def _read(self, place: Window, dtype: type[np.floating]) -> np.ndarray:
        cells = np.empty((len(self.rasters), self.rasters[0].dims, place.height, place.width), dtype)

        def fill(out: np.ndarray, raster: EmbeddingRaster) -> None:
            vectors, valid = raster.read(place)
            if valid.all():
                out[...] = vectors.T.reshape(out.shape)
            else:
                out.fill(np.nan)
                out[:, valid] = vectors.T

        with ThreadPoolExecutor(READER_THREADS) as pool:
            list(pool.map(fill, cells, self.rasters))
        return cells
