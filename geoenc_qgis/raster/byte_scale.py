"""A byte per number: 1 to 255 over a band's whole range, 0 where there is none, read by GDAL's scale and offset."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats

LEVELS = 254  # steps from 1 to 255
NODATA = 0


@dataclass
class Range:
    """The least and the greatest of each band's valid values so far, (C,) float32."""

    low: Floats
    high: Floats

    @classmethod
    def none(cls, bands: int) -> Range:
        """Before any value."""
        return cls(np.full(bands, np.inf, np.float32), np.full(bands, -np.inf, np.float32))

    def add(self, values: Floats) -> None:
        """Take in values (C, h, w), NaN where not valid."""
        flat = values.reshape(len(values), -1)
        np.fmin(self.low, np.fmin.reduce(flat, axis=1, initial=np.inf), out=self.low)
        np.fmax(self.high, np.fmax.reduce(flat, axis=1, initial=-np.inf), out=self.high)


@dataclass
class Loss:
    """1 - cosine of vectors and what is kept of them: sum, greatest, count; and how many values lay beyond a scale."""

    total: float = 0.0
    most: float = 0.0
    count: int = 0
    limited: int = 0

    @property
    def mean(self) -> float:
        return self.total / max(self.count, 1)

    def add(self, values: Floats, kept: Floats) -> None:
        """Take in vectors (C, n) and what is kept of them.

        1 - cosine = (|v - k|^2 - (|v| - |k|)^2) / 2 |v| |k|, which single precision doesn't blur.
        """
        squares = [np.einsum("cn,cn->n", each, each) for each in (values - kept, values, kept)]
        apart, long, short = squares[0], np.sqrt(squares[1]), np.sqrt(squares[2])
        with np.errstate(invalid="ignore", divide="ignore"):
            lost = np.maximum(apart - (long - short) ** 2, 0) / (2 * long * short)
        lost = lost[np.isfinite(lost)]
        self.total += float(lost.sum())
        self.most = max(self.most, float(lost.max(initial=0)))
        self.count += len(lost)

    def take_in(self, other: Loss) -> None:
        """Add what was measured elsewhere, by a worker."""
        self.total, self.most = self.total + other.total, max(self.most, other.most)
        self.count, self.limited = self.count + other.count, self.limited + other.limited


@dataclass(frozen=True)
class ByteScale:
    """value = byte * scale + offset, (C,) float64 each."""

    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    loss: Loss = field(default_factory=Loss, compare=False)

    @classmethod
    def over(cls, known: Range) -> ByteScale:
        """Over the whole range of each band: nothing is cut off."""
        empty = ~(known.low <= known.high)
        low, high = (np.where(empty, 0.0, each.astype(np.float64)) for each in (known.low, known.high))
        scale = np.where(high > low, (high - low) / LEVELS, 1.0)
        return cls(scale, low - scale)

    @classmethod
    def of_file(cls, scales: Iterable[float], offsets: Iterable[float]) -> ByteScale:
        """What a file says of its bands."""
        return cls(np.array(list(scales)), np.array(list(offsets)))

    def encode(self, values: Floats) -> NDArray[np.uint8]:
        """Bytes of values (C, h, w) float32, NaN where not valid; what it costs is added to `loss`."""
        scale, offset = (each.astype(np.float32)[:, None, None] for each in (self.scale, self.offset))
        valid = np.isfinite(values[0])
        levels = values - offset
        levels /= scale
        np.rint(levels, out=levels)
        if not valid.all():
            levels[:, ~valid] = 1
        if levels.size and (levels.min() < 1 or levels.max() > LEVELS + 1):
            self.loss.limited += int(((levels < 1) | (levels > LEVELS + 1)).sum())
            np.clip(levels, 1, LEVELS + 1, out=levels)
        coded: NDArray[np.uint8] = levels.astype(np.uint8)
        if valid.all():
            self.loss.add(values.reshape(len(values), -1), self.decode(coded).reshape(len(values), -1))
            return coded
        coded[:, ~valid] = NODATA
        self.loss.add(values[:, valid], self.decode(coded)[:, valid])
        return coded

    def decode(self, coded: NDArray[np.uint8]) -> Floats:
        """Values (C, h, w) float32 of bytes, NaN for 0."""
        values: Floats = coded * self.scale.astype(np.float32)[:, None, None]
        values += self.offset.astype(np.float32)[:, None, None]
        values[:, coded[0] == NODATA] = np.nan
        return values
