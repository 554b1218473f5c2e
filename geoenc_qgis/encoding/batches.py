"""Batches of tiles as the encoder takes them: read from a view, scaled, with the cells that are valid."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

import numpy as np

from ..encoders.base import EncoderCard, Series
from ..raster.grid import Box, Grid
from ..raster.scaling import Scaling
from ..raster.spacing import Spacing
from ..raster.tiles import Block, Tile
from ..series.groups import GroupedWindow
from .plan import EncodeSettings
from .sentinel import SeriesPlan, SeriesTile, series_tile


class Looked(Protocol):
    """What is known of frames on a lattice without reading them."""

    @property
    def grid(self) -> Grid: ...
    @property
    def bands(self) -> tuple[int, ...]: ...

    def fingerprint(self) -> Any:
        """What tells its sources, and how they are read, from others."""


class View(Looked, Protocol):
    """Frames seen on a lattice: a raster, or a window of a stack."""

    name: str

    def check_unchanged(self) -> None:
        """Raise RasterError where a source has been written to since it was opened."""

    def opener(self) -> Callable[[], View]:
        """What opens the same view elsewhere; travels as a pickle."""

    def half_moved(self) -> View:
        """The same on the lattice half a pixel further right and down."""

    def tile(self, box: Box) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        """Pixels (T, C, h, w) float32; which show ground, mirrored or not, and which are valid (T, h, w), None: all."""


@dataclass
class Pass:
    """A tile's way through the encoder: all its cells, or one per patch (`number`, see Spacing)."""

    tile: Tile
    number: tuple[int, int]
    pixels: np.ndarray  # (T, C, H, W) float32, scaled
    valid: np.ndarray  # (T', h, w) bool, cells that it gives


@dataclass
class Batch:
    """Passes read together; a block's last batch may hold fewer."""

    block: Block
    passes: list[tuple[Tile, tuple[int, int]]]
    pixels: np.ndarray  # (B, T, C, H, W) float32, scaled
    valid: np.ndarray  # (B, T', h, w) bool, cells
    valid_pixels: int  # of the whole block so far
    last: bool
    series: Series | None = None


def batches(
    blocks: Iterable[Block], view: View, settings: EncodeSettings, card: EncoderCard, tokens: int
) -> Iterator[Batch]:
    """Batches of the tiles' passes that have a valid cell; they never cross a block, and every block ends with one."""
    if settings.series:
        yield from series_batches(blocks, cast("GroupedWindow", view), settings, settings.series)
        return
    together = settings.batch if card.tubelet > 1 else max(1, settings.batch // tokens)
    moved, size = view.half_moved() if settings.spacing.halved else None, card.patch**2
    for block in blocks:
        valid_pixels = 0
        ready: list[Pass] = []
        for tile in block.tiles:
            pixels, ground, seen = _tile(view, moved, tile, settings.spacing)
            valid_pixels += (
                int(seen.sum()) if seen is not None else len(pixels) * tile.seen.height * tile.seen.width * size
            )
            valid = _valid_cells(seen, tile.seen.shape, settings.spacing, tokens)
            for entry in _passes(tile, pixels, ground, valid, settings):
                if (
                    len(pixels) > 1 and len(ready) == together
                ):  # windows are large: no more than a batch of them is held
                    yield _batch(block, ready, valid_pixels, False)
                    ready = []
                ready.append(entry)
        # Even batches: 25 tiles at 8 go as 7, 6, 6, 6.
        count = max(1, -(-len(ready) // together))
        cuts = [len(ready) * i // count for i in range(count + 1)]
        for start, stop in itertools.pairwise(cuts):
            yield _batch(block, ready[start:stop], valid_pixels, stop == len(ready))


def series_batches(
    blocks: Iterable[Block], view: GroupedWindow, settings: EncodeSettings, plan: SeriesPlan
) -> Iterator[Batch]:
    """Batches of the tiles of a series, each a single pass."""
    for block in blocks:
        valid_pixels = 0
        ready: list[tuple[Tile, SeriesTile]] = []
        for tile in block.tiles:
            made = series_tile(view, plan, tile.seen, settings.spacing.patch)
            valid_pixels += made.valid_pixels
            if not made.valid[(slice(None), *tile.kept.slices_in(tile.seen))].any():
                continue
            if len(ready) == settings.batch:
                yield _series_batch(block, ready, view, plan, valid_pixels, False)
                ready = []
            ready.append((tile, made))
        yield _series_batch(block, ready, view, plan, valid_pixels, True)


def _series_batch(
    block: Block,
    entries: Sequence[tuple[Tile, SeriesTile]],
    view: GroupedWindow,
    plan: SeriesPlan,
    valid_pixels: int,
    last: bool,
) -> Batch:
    if not entries:
        return _batch(block, [], valid_pixels, last)
    import torch

    given, places = (torch.from_numpy(np.stack([getattr(made, n) for _, made in entries])) for n in ("given", "places"))
    return Batch(
        block,
        [(tile, (0, 0)) for tile, _ in entries],
        np.stack([made.pixels for _, made in entries]),
        np.stack([made.valid for _, made in entries]),
        valid_pixels,
        last,
        Series(view.months, given, places, view.grid.gsd, plan.alone),
    )


def _tile(
    view: View, moved: View | None, tile: Tile, spacing: Spacing
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
    """Pixels and ground of all that a tile's passes see, and which pixels of the tile itself are valid; None: all."""
    pixels, ground, seen = (moved or view).tile(spacing.around(tile.seen))
    if moved:
        seen = view.tile(tile.seen * spacing.patch)[2]
    elif seen is not None and (reach := spacing.reach):
        seen = seen[:, reach:-reach, reach:-reach]
    return pixels, ground, seen


def _passes(
    tile: Tile, pixels: np.ndarray, ground: np.ndarray | None, valid: np.ndarray, settings: EncodeSettings
) -> Iterator[Pass]:
    """The passes of a tile that give a valid cell."""
    spacing = settings.spacing
    kept = (slice(None), *spacing.given(tile.kept.slices_in(tile.seen)))
    scaled = None
    for number in spacing.passes:
        mine = valid[:, number[0] :: spacing.parts, number[1] :: spacing.parts] if spacing.shifted else valid
        if not mine[kept].any():
            continue
        scaled = _scaled(pixels, ground, settings.scaling) if scaled is None else scaled
        yield Pass(tile, number, scaled[(..., *spacing.seen(tile.seen, number))], mine)


def _batch(block: Block, entries: list[Pass], valid_pixels: int, last: bool) -> Batch:
    return Batch(
        block,
        [(entry.tile, entry.number) for entry in entries],
        np.stack([entry.pixels for entry in entries]) if entries else np.empty(0, np.float32),
        np.stack([entry.valid for entry in entries]) if entries else np.empty(0, bool),
        valid_pixels,
        last,
    )


def _valid_cells(seen: np.ndarray | None, patches: tuple[int, int], spacing: Spacing, tokens: int) -> np.ndarray:
    """Cells (T', h, w) of which at least half of the pixels are valid in a frame of the token."""
    (height, width), cell = (length * spacing.parts for length in patches), spacing.cell
    if seen is None:
        return np.ones((tokens, height, width), bool)
    pixels = seen.reshape(tokens, -1, height, cell, width, cell).any(axis=1)
    valid: np.ndarray = pixels.sum(axis=(2, 4)) * 2 >= cell * cell
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
