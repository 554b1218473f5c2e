"""A stack as one raster: each cell's embeddings over the parts of the stack's time, side by side."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.report import Rate, Report
from ..core.words import Message, counted, tr
from ..raster.embedding import EmbeddingRaster
from ..series.stack import Stack

NOUN = tr("block")

MAX_WINDOW_VALUES = 24_000_000  # float32 numbers of all periods in one window


class TimedRaster(EmbeddingRaster):
    """A stack, cut into `periods` equal parts of its time, as an embedding raster.

    A cell's vector is the means over each part's valid dates, in order (periods * C). A part in which a cell was never
    seen is drawn linearly between the parts before and after it; a cell that was never seen at all is not valid.
    """

    def __init__(self, path: str, periods: int):
        """InputError where a part has no date. Opens no file of its own, as its parent would."""
        self.stack, self.path = Stack.open(path), path
        first = self.stack.first
        self.shape, self.crs, self.transform, self.identity = first.shape, first.crs, first.transform, first.identity
        self.dataset, self.source, self.licence = first.dataset, self.stack.name, first.licence
        self.periods = min(periods, len(self.stack.tokens))
        self.part = self._parts()

    @property
    def dims(self) -> int:
        return self.stack.first.dims * self.periods

    def _parts(self) -> np.ndarray:
        """(T,): to which part of the time each raster belongs, by its middle."""
        middles = np.array([token.period.middle.timestamp() for token in self.stack.tokens])
        span = np.ptp(middles)
        if not span:
            return np.zeros(len(middles), int)
        part: np.ndarray = np.minimum((middles - middles.min()) / span * self.periods, self.periods - 1).astype(int)
        if len(np.unique(part)) < self.periods:
            empty = self.periods - len(np.unique(part))
            raise InputError(
                counted(
                    empty,
                    "{n} of the {periods} PERIODS of the stack has no date.",
                    "{n} of the {periods} PERIODS of the stack have no date.",
                    periods=self.periods,
                ),
                tr("Choose fewer PERIODS."),
            )
        return part

    def opener(self) -> Callable[[], EmbeddingRaster]:
        """What opens the same stack elsewhere; travels as a pickle."""
        return functools.partial(TimedRaster, self.path, self.periods)

    def fingerprint(self) -> Any:
        return [raster.fingerprint() for raster in self.stack.rasters]

    @property
    def span(self) -> tuple[str, str]:
        """First and last day of the stack, as ISO dates."""
        periods = [token.period for token in self.stack.tokens]
        return min(p.start for p in periods).date().isoformat(), max(p.end for p in periods).date().isoformat()

    @functools.cached_property
    def windows(self) -> list[Window]:
        height, width = self.shape
        rows = max(1, min(64, MAX_WINDOW_VALUES // (self.dims * min(width, 64))))
        return [
            Window(col, row, min(64, width - col), min(rows, height - row))
            for row in range(0, height, rows)
            for col in range(0, width, 64)
        ]

    def read(self, window: Window, half: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Vectors (n, periods * C) float32 of the valid cells, row-major, and the mask valid (h, w)."""
        size, width = (window.height, window.width), self.stack.first.dims
        total = np.zeros((self.periods, *size, width), np.float32)
        count = np.zeros((self.periods, *size), np.int64)
        for raster, part in zip(self.stack.rasters, self.part, strict=True):
            vectors, valid = raster.read(window)
            total[part][valid] += vectors
            count[part] += valid
        seen = count > 0
        means = total / np.maximum(count, 1).astype(np.float32)[..., None]
        ever = np.asarray(seen.any(0))
        if not seen[:, ever].all():
            _fill(means, seen)
        flat = means.transpose(1, 2, 0, 3).reshape(*size, -1)
        return flat[ever], ever

    def blocks(
        self, report: Report, noun: Message = NOUN, chosen: Sequence[int] | None = None, half: bool = False
    ) -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
        """(window, vectors, valid) of every window, or of those chosen; tells progress."""
        windows = self.windows if chosen is None else [self.windows[number] for number in chosen]
        rate = Rate(noun, len(windows))
        for number, window in enumerate(windows, 1):
            yield window, *self.read(window)
            report.progress(number / len(windows), rate.text(number))

    def close(self) -> None:
        self.stack.close()


def _fill(means: np.ndarray, seen: np.ndarray) -> None:
    """Draw the parts (P, h, w, C) in which a cell was not seen (P, h, w) linearly between those in which it was."""
    times = np.arange(len(means))
    for row, col in np.argwhere(seen.any(0) & ~seen.all(0)):
        there = np.flatnonzero(seen[:, row, col])
        after = np.searchsorted(there, times).clip(0, len(there) - 1)
        right = there[after]
        left = there[np.where(right > times, np.maximum(after - 1, 0), after)]
        share = np.where(right > left, (times - left) / np.maximum(right - left, 1), 0.0).clip(0, 1)[:, None]
        cell = means[:, row, col]
        means[:, row, col] = cell[left] * (1 - share) + cell[right] * share
