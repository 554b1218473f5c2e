"""Rasters with so few valid pixels that no cell has enough of them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from ..core.arrays import Floats, Mask
from .grid import Box, Grid, rounded_gsd

WINDOW_CELLS = 32  # cells of a side that are looked at together
MIN_VALID_SHARE = 0.75  # of a finer cell's pixels: half of them, and some that resampling loses


class Tiled(Protocol):
    """What is encoded: a raster or the frames of a stack, seen on a grid."""

    @property
    def grid(self) -> Grid:
        """The lattice of its pixels."""

    def tile(self, box: Box) -> tuple[Floats, Mask | None, Mask | None]:
        """Pixels (T, C, h, w) of a box; which show ground, and which are valid (T, h, w), None: all."""


def gsd_with_cells(view: Tiled, cells: Box, pixels: int) -> float | None:
    """The largest whole part of a view's GSD at which a cell, of `pixels` px now, is mostly valid; None without any."""
    parts = [side for side in range(pixels - 1, 0, -1) if pixels % side == 0]
    best = 0
    for row in range(cells.row0, cells.row1, WINDOW_CELLS):
        for col in range(cells.col0, cells.col1, WINDOW_CELLS):
            box = (Box(row, col, row + WINDOW_CELLS, col + WINDOW_CELLS) & cells) * pixels
            valid = view.tile(box)[2]
            seen = np.ones(box.shape) if valid is None else valid.any(axis=0)
            for side in (side for side in parts if side > best):
                share = seen.reshape(box.height // side, side, box.width // side, side).mean(axis=(1, 3))
                if share.max() >= MIN_VALID_SHARE:
                    best = side
                    break
    return rounded_gsd(view.grid.gsd * best / pixels) if best else None
