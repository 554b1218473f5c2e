"""The pixels of an animation's panel on the ground: what a raster or a stack covers, reduced or enlarged by whole
numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..raster.embedding import EmbeddingRaster

Picture = tuple[np.ndarray, np.ndarray]  # colours (h, w, 3) uint8, valid (h, w) bool
MAX_ENLARGEMENT = 4 / 3  # a panel may be this much larger than asked for


@dataclass(frozen=True)
class Canvas:
    """Steps of `down` source pixels, each shown as `up` x `up` pixels of the panel; `shape` counts steps."""

    crs: CRS | None
    transform: Affine  # of a step
    shape: tuple[int, int]
    down: int
    up: int

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of the panel in pixels."""
        return self.shape[0] * self.up, self.shape[1] * self.up

    def enlarged(self, picture: Picture) -> Picture:
        """A picture of steps as pixels of the panel."""
        colours, valid = picture
        return colours.repeat(self.up, 0).repeat(self.up, 1), valid.repeat(self.up, 0).repeat(self.up, 1)


def canvas_of(crs: CRS | None, transform: Affine, shape: tuple[int, int], patch: int, size: int) -> Canvas:
    """The canvas of cells (transform, shape) of `patch` pixels, about `size` pixels on its longer side.

    A cell becomes a whole number of panel pixels that divides the patch or is a multiple of it, so that panel pixels
    are blocks of source pixels; of rasters with more cells than that, a panel pixel covers several cells.
    """
    limit = max(1, int(size * MAX_ENLARGEMENT))
    each = limit // max(shape)  # panel pixels in a cell's side
    if each >= patch:
        down, up = 1, each // patch
    elif each >= 1:
        down, up = next(patch // part for part in range(each, 0, -1) if patch % part == 0), 1
    else:
        down, up = patch * -(-max(shape) // limit), 1
    step = down / patch
    steps = tuple(-(-length * patch // down) for length in shape)
    return Canvas(crs, transform @ Affine.scale(step), (steps[0], steps[1]), down, up)


def canvas_values(
    raster: EmbeddingRaster, canvas: Canvas, turned: Callable[[np.ndarray], np.ndarray], width: int, dtype: type
) -> tuple[np.ndarray, np.ndarray]:
    """What `turned` makes (n, width) of the vectors (n, C) of the cells under the middles of a canvas's steps.

    Returns values (h, w, width), 0 where not valid, and valid (h, w) bool. Reads block by block.
    """
    out: np.ndarray = np.zeros((*canvas.shape, width), dtype)
    seen = np.zeros(canvas.shape, bool)
    rows, cols = cells_under(raster, canvas)
    for window in raster.windows:
        down = np.flatnonzero((rows >= window.row_off) & (rows < window.row_off + window.height))
        across = np.flatnonzero((cols >= window.col_off) & (cols < window.col_off + window.width))
        if not (len(down) and len(across)):
            continue
        vectors, valid = raster.read(window)
        values: np.ndarray = np.zeros((*valid.shape, width), dtype)
        if len(vectors):
            values[valid] = turned(vectors)
        at = np.ix_(rows[down] - window.row_off, cols[across] - window.col_off)
        out[np.ix_(down, across)] = values[at]
        seen[np.ix_(down, across)] = valid[at]
    raster.dataset.check_unchanged()
    return out, seen


def cells_under(raster: EmbeddingRaster, canvas: Canvas) -> tuple[np.ndarray, np.ndarray]:
    """Rows (h,) and columns (w,) of a raster under the middles of a canvas's steps; some may lie beyond it."""
    height, width = canvas.shape
    way = ~raster.transform @ canvas.transform
    rows = np.floor(way.e * (np.arange(height) + 0.5) + way.f + 1e-6).astype(int)
    return rows, np.floor(way.a * (np.arange(width) + 0.5) + way.c + 1e-6).astype(int)
