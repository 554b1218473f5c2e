"""How much work an encoding is, told before it begins: tiles, bytes, operations, and seconds by what this machine took
before."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import OutputError
from ..core.files import size_text, write_text
from ..core.words import Message, counted, tr
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..raster.embedding import block_side
from ..raster.grid import Box, Grid
from ..raster.spacing import Spacing
from ..raster.tiles import Axis, TilePlan
from .plan import Options

RATES_FILE = "rates.json"  # in the data folder
MIN_TILES = 16  # in fewer, the time that a run takes to begin is most of it


@dataclass(frozen=True)
class Estimate:
    """Of one encoding; seconds: None where this machine has not done the like yet."""

    tiles: int  # forward passes of one tile at one date
    size: int  # bytes of the results
    seconds: float | None

    def times(self, factor: float) -> Estimate:
        """Of a job that takes so much longer than its encoding."""
        return replace(self, seconds=None if self.seconds is None else self.seconds * factor)

    @property
    def text(self) -> Message:
        """Such as '20 tiles · about 8 s · 9 MB'."""
        return counted(
            self.tiles,
            "{n:,} tile · {time} · {size}",
            "{n:,} tiles · {time} · {size}",
            time=duration_text(self.seconds),
            size=size_text(self.size),
        )


@dataclass(frozen=True)
class Part:
    """What is encoded on one lattice: a raster, a scene of a collection, or all dates of a stack."""

    name: str
    grid: Grid
    box: Box  # pixels that the source covers
    plan: TilePlan
    cells: Box
    pixel_bytes: float  # of the source, all bands, for a pixel of the lattice
    frames: int = 1  # dates that the encoder sees; one that two windows see counts twice
    windows: int = 1  # of dates, which are encoded one after the other
    rasters: int = 1  # that are made
    block: int = 0  # cells of a side of their blocks, which are whole in the file; 0: by their size

    @property
    def stored_cells(self) -> int:
        """Of one raster, as whole blocks lie in its file."""
        side = min(self.block or block_side(self.cells.shape), block_side(self.cells.shape))
        return math.prod(-(-length // side) * side for length in self.cells.shape)

    @property
    def pieces(self) -> int:
        """Blocks, each encoded by one process."""
        return self.windows * math.prod(self.plan.block_counts)


@dataclass(frozen=True)
class Work:
    """All that an encoding does, and the scenes that it can't encode, each with the reason."""

    options: Options
    card: EncoderCard
    spacing: Spacing
    parts: Sequence[Part]
    faults: Sequence[tuple[str, Message]] = ()

    @property
    def estimate(self) -> Estimate:
        return Estimate(self.tiles, self.size, self.seconds)

    @property
    def tiles(self) -> int:
        """Forward passes of one tile at one date."""
        return sum(part.plan.tile_count * part.frames for part in self.parts) * len(self.spacing.passes)

    @property
    def pixels(self) -> float:
        """That go through the encoder, those that tiles share once for each."""
        return (
            1e6
            * sum(part.plan.tile_count * part.frames * _megapixels(self.card, part.plan) for part in self.parts)
            * len(self.spacing.passes)
        )

    @property
    def gflop(self) -> float | None:
        """10^9 operations of the encoder; None where its card doesn't say how many a tile takes."""
        return self.card.gflop / self.card.tile**2 / self.card.tubelet * self.pixels if self.card.gflop else None

    @property
    def seconds(self) -> float | None:
        """Of this machine; None where it has not done the like yet."""
        rate = _rates().get(_kind(self.card, self.spacing))
        return rate * self.pixels / 1e6 if rate else None

    def seconds_of(self, workers: int) -> float | None:
        """Of so many workers, each as fast as this machine; who is ready waits for the last piece."""
        seconds = self.seconds
        if seconds is None:
            return None
        if len(self.parts) > 1:  # whole scenes are shared out
            return seconds * -(-len(self.parts) // workers) / len(self.parts)
        (part,) = self.parts
        blocks = part.pieces // part.windows
        return seconds * -(-blocks // workers) / blocks

    @property
    def pieces(self) -> int:
        """What workers share: the scenes of a collection, or the blocks of a raster."""
        return len(self.parts) if len(self.parts) > 1 else self.parts[0].pieces

    @property
    def read(self) -> int:
        """Bytes of the sources' pixels, those that tiles share once for each."""
        return round(sum(_seen(part, self.spacing) * part.frames * part.pixel_bytes for part in self.parts))

    @property
    def size(self) -> int:
        """Bytes of the results."""
        bands = self.options.components or self.card.dims
        item = bands * np.dtype(self.options.dtype).itemsize
        return sum(part.rasters * part.stored_cells * item for part in self.parts)

    @property
    def store(self) -> int:
        """Bytes of the blocks that pass through the work store."""
        dtype = "float16" if self.options.dtype == "uint8" else self.options.dtype
        item = self.card.dims * np.dtype(dtype).itemsize * self.spacing.parts**2
        return item * sum(
            part.rasters * math.prod(part.plan.block_counts) * math.prod(part.plan.block_shape) for part in self.parts
        )


def _seen(part: Part, spacing: Spacing) -> int:
    """Pixels of the source that all tiles see together."""

    def along(axis: Axis, cells: tuple[int, int], source: tuple[int, int]) -> int:
        starts = (axis.origin + tile * axis.stride for tile in axis.tiles(*cells))
        ends = (
            (start * spacing.patch - spacing.reach, (start + axis.tile) * spacing.patch + spacing.reach)
            for start in starts
        )
        return sum(max(0, min(stop, source[1]) - max(start, source[0])) for start, stop in ends)

    wanted, box = part.plan.cells, part.box
    return along(part.plan.rows, (wanted.row0, wanted.row1), (box.row0, box.row1)) * along(
        part.plan.cols, (wanted.col0, wanted.col1), (box.col0, box.col1)
    )


def remember_rate(card: EncoderCard, plan: TilePlan, spacing: Spacing, count: int, seconds: float) -> None:
    """Keep how long so many tiles took; a large run tells more than a small one."""
    kind, rates = _kind(card, spacing), _rates()
    if count and (count >= MIN_TILES or kind not in rates):
        rate = seconds / (count * _megapixels(card, plan))
        # What can't be kept is a time not known: no reason for a job to fail.
        with contextlib.suppress(OSError, OutputError):
            registry.data_folder().mkdir(parents=True, exist_ok=True)
            write_text(_rates_file(), json.dumps({**rates, kind: float(f"{rate:.4g}")}, indent=1))


def _kind(card: EncoderCard, spacing: Spacing) -> str:
    """What the time of a megapixel depends on, beside the machine."""
    return f"{card.id}, cells of {spacing.cell} px"


def _megapixels(card: EncoderCard, plan: TilePlan) -> float:
    """Of one tile."""
    return plan.rows.tile * plan.cols.tile * card.patch**2 / 1e6


def duration_text(seconds: float | None) -> Message:
    """Such as 'about 8 s', 'about 3 min'."""
    if seconds is None:
        return tr("time not known before the first run")
    for unit, length in (("h", 3600), ("min", 60)):
        if seconds >= 1.5 * length:
            return tr("about {time:.2g} {unit}", time=seconds / length, unit=unit)
    return tr("about {time:.0f} s", time=max(seconds, 1))


def _rates_file() -> Path:
    return registry.data_folder() / RATES_FILE


def _rates() -> dict[str, float]:
    """Seconds per megapixel of tiles by the kind of work; what is not a rate is left out."""
    try:
        kept: Any = json.loads(_rates_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, OutputError):
        return {}
    entries = kept.items() if isinstance(kept, dict) else ()
    return {kind: rate for kind, rate in entries if isinstance(rate, float) and 0 < rate < 1e6}
