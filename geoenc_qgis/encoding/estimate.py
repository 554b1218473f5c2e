"""How much work an encoding is, told before it begins: tiles, bytes, and seconds by what this machine took before."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import OutputError
from ..core.files import size_text, write_text
from ..core.words import Message, counted, tr
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..raster.grid import Box
from ..raster.spacing import Spacing
from ..raster.tiles import TilePlan
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


def estimate(
    options: Options, card: EncoderCard, tiles: tuple[TilePlan, Box], spacing: Spacing, frames: int = 1, tokens: int = 1
) -> Estimate:
    """Of so many frames encoded to so many rasters."""
    plan, cells = tiles
    count = plan.tile_count * len(spacing.passes) * frames
    bands = options.components or card.dims
    size = tokens * cells.height * cells.width * bands * np.dtype(options.dtype).itemsize
    rate = _rates().get(_kind(card, spacing))
    return Estimate(count, size, rate * count * _megapixels(card, plan) if rate else None)


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
