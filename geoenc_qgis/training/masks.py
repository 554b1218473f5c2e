"""What training hides: several blocks of an image's patches, the same at every time of a stack (tubes).

Multi-block masks after I-JEPA (Assran et al. 2023, arXiv:2301.08243): targets are a few blocks, the context all else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MASK_BLOCKS = 4
BLOCK_SHARE_RANGE = (0.15, 0.22)  # of the patches, a block
ASPECT_RANGE = (0.75, 1.5)
MIN_VISIBLE_SHARE = 0.15  # of the patches stay visible at least


@dataclass(frozen=True)
class Mask:
    """Numbers of the visible and of the hidden patches of a grid (T', h, w), row-major, each in order."""

    grid: tuple[int, int, int]
    visible: np.ndarray
    hidden: np.ndarray

    def picture(self) -> np.ndarray:
        """(h, w) bool: which patches are hidden; the same at every time."""
        _, height, width = self.grid
        is_hidden = np.zeros(height * width, bool)
        is_hidden[self.hidden[self.hidden < height * width]] = True
        return is_hidden.reshape(height, width)


def random_mask(grid: tuple[int, int, int], rng: np.random.Generator) -> Mask:
    """A mask of a grid of patches; all times hide the same ground, else a neighbour in time would tell it."""
    times, height, width = grid
    hidden = np.zeros((height, width), bool)
    for _ in range(MASK_BLOCKS):
        area = rng.uniform(*BLOCK_SHARE_RANGE) * height * width
        aspect = np.exp(rng.uniform(*np.log(ASPECT_RANGE)))
        rows = int(np.clip(round(np.sqrt(area * aspect)), 1, height))
        cols = int(np.clip(round(np.sqrt(area / aspect)), 1, width))
        row, col = rng.integers(0, height - rows + 1), rng.integers(0, width - cols + 1)
        block = np.zeros_like(hidden)
        block[row : row + rows, col : col + cols] = True
        if (hidden | block).mean() <= 1 - MIN_VISIBLE_SHARE:
            hidden |= block
    if not hidden.any():  # a grid of very few patches
        hidden.flat[rng.integers(hidden.size)] = True
    tubes = np.broadcast_to(hidden, (times, height, width)).ravel()
    return Mask(grid, np.flatnonzero(~tubes), np.flatnonzero(tubes))
