"""Rasters with so few valid pixels that no cell has enough of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from .grid import Box, rounded_gsd

SIDE = 32  # cells of a side that are looked at together
ENOUGH = 0.75  # of a finer cell's pixels: half of them, and some that resampling loses


def gsd_with_cells(view: Any, cells: Box, patch: int) -> float | None:
    """The largest whole part of a view's GSD at which one of its cells is mostly valid; None without any valid pixel."""
    parts = [side for side in range(patch - 1, 0, -1) if patch % side == 0]
    best = 0
    for row in range(cells.row0, cells.row1, SIDE):
        for col in range(cells.col0, cells.col1, SIDE):
            box = (Box(row, col, row + SIDE, col + SIDE) & cells) * patch
            valid = view.tile(box)[2]
            seen = np.ones(box.shape) if valid is None else valid.any(axis=0)
            for side in (side for side in parts if side > best):
                share = seen.reshape(box.height // side, side, box.width // side, side).mean(axis=(1, 3))
                if share.max() >= ENOUGH:
                    best = side
                    break
    return rounded_gsd(view.grid.gsd * best / patch) if best else None
