"""Rasters with so few valid pixels that no cell has enough of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from .grid import Box, rounded_gsd

SIDE = 32  # cells of a side that are looked at together
ENOUGH = 0.75  # of a finer cell's pixels: half of them, and some that resampling loses


def gsd_with_cells(view: Any, cells: Box, pixels: int) -> float | None:
    """The largest whole part of a view's GSD at which one of its cells, of `pixels` px, is mostly valid; None without any."""
    parts = [side for side in range(pixels - 1, 0, -1) if pixels % side == 0]
    best = 0
    for row in range(cells.row0, cells.row1, SIDE):
        for col in range(cells.col0, cells.col1, SIDE):
            box = (Box(row, col, row + SIDE, col + SIDE) & cells) * pixels
            valid = view.tile(box)[2]
            seen = np.ones(box.shape) if valid is None else valid.any(axis=0)
            for side in (side for side in parts if side > best):
                share = seen.reshape(box.height // side, side, box.width // side, side).mean(axis=(1, 3))
                if share.max() >= ENOUGH:
                    best = side
                    break
    return rounded_gsd(view.grid.gsd * best / pixels) if best else None
