"""Batches of tiles as the encoder takes them: read from a view, scaled, with the cells that are valid."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..encoders.base import EncoderCard
from ..raster.grid import Box, Grid
from ..raster.scaling import Scaling
from ..raster.tiles import Block, Tile
from .plan import EncodeSettings


class View(Protocol):
    """Frames seen on a lattice: a raster, or a window of a stack."""

    grid: Grid
    bands: tuple[int, ...]
    name: str

    def fingerprint(self) -> Any:
        """What tells its sources, and how they are read, from others."""

    def check_unchanged(self) -> None:
        """Raise RasterError where a source has been written to since it was opened."""

    def tile(self, box: Box) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        """Pixels (T, C, h, w) float32; which show ground, mirrored or not, and which are valid (T, h, w), None: all."""


@dataclass
class Batch:
    """Tiles read together; a block's last batch may hold fewer."""

    block: Block
    tiles: list[Tile]
    pixels: np.ndarray  # (B, T, C, H, W) float32, scaled
    valid: np.ndarray  # (B, T', h, w) bool, cells
    valid_pixels: int  # of the whole block so far
    last: bool


def batches(
    blocks: Iterable[Block], view: View, settings: EncodeSettings, card: EncoderCard, tokens: int
) -> Iterator[Batch]:
    """Batches of the tiles that have a valid cell; they never cross a block, and every block ends with one."""
    together = settings.batch if card.tubelet > 1 else max(1, settings.batch // tokens)
    for block in blocks:
        valid_pixels = 0
        ready: list[tuple[Tile, np.ndarray, np.ndarray]] = []
        for tile in block.tiles:
            pixels, ground, seen = view.tile(tile.seen * card.patch)
            valid = _valid_cells(seen, tile.seen.shape, card.patch, tokens)
            valid_pixels += int(seen.sum()) if seen is not None else pixels[:, 0].size
            if not valid[(slice(None), *tile.kept.within(tile.seen))].any():
                continue
            if len(pixels) > 1 and len(ready) == together:  # windows are large: no more than a batch of them is held
                yield _batch(block, ready, valid_pixels, False)
                ready = []
            ready.append((tile, _scaled(pixels, ground, settings.scaling), valid))
        # Even batches: 25 tiles at 8 go as 7, 6, 6, 6.
        count = max(1, -(-len(ready) // together))
        cuts = [len(ready) * i // count for i in range(count + 1)]
        for start, stop in itertools.pairwise(cuts):
            yield _batch(block, ready[start:stop], valid_pixels, stop == len(ready))


def _batch(block: Block, some: list[tuple[Tile, np.ndarray, np.ndarray]], valid_pixels: int, last: bool) -> Batch:
    return Batch(
        block,
        [tile for tile, _, _ in some],
        np.stack([pixels for _, pixels, _ in some]) if some else np.empty(0, np.float32),
        np.stack([valid for _, _, valid in some]) if some else np.empty(0, bool),
        valid_pixels,
        last,
    )


def _valid_cells(seen: np.ndarray | None, shape: tuple[int, int], patch: int, tokens: int) -> np.ndarray:
    """Cells (T', h, w) of which at least half of the pixels are valid in a frame of the token."""
    if seen is None:
        return np.ones((tokens, *shape), bool)
    parts = seen.reshape(tokens, -1, shape[0], patch, shape[1], patch).any(axis=1)
    valid: np.ndarray = parts.sum(axis=(2, 4)) * 2 >= patch * patch
    return valid


def _scaled(pixels: np.ndarray, ground: np.ndarray | None, scaling: Scaling) -> np.ndarray:
    """Scaled pixels (T, C, H, W); what shows no ground takes the mean of the frame's tile, so that it carries no edge.

    A frame without ground takes the mean of the others.
    """
    bands = np.moveaxis(pixels, 1, 0)  # scaling is a band
    pixels = np.moveaxis(scaling.apply(bands), 0, 1)
    if ground is None or ground.all():
        return pixels
    means = {number: pixels[number][:, there].mean(axis=1) for number, there in enumerate(ground) if there.any()}
    for number, (frame, there) in enumerate(zip(pixels, ground, strict=True)):
        mean = means[number] if number in means else np.mean(list(means.values()), axis=0)
        frame[:, ~there] = mean[:, None]
    return pixels
