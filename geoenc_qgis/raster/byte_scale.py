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
        """Take in vectors (C, n) and what is kept of them."""
        products = np.einsum("cn,cn->n", values, kept, dtype=np.float64)
        lengths = [np.einsum("cn,cn->n", each, each, dtype=np.float64) for each in (values, kept)]
        with np.errstate(invalid="ignore", divide="ignore"):
            lost = 1 - products / np.sqrt(lengths[0] * lengths[1])
        lost = lost[np.isfinite(lost)]
        self.total += float(lost.sum())
        self.most = max(self.most, float(lost.max(initial=0)))
        self.count += len(lost)


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
        levels = np.rint((values - offset) / scale)
        self.loss.limited += int(((levels < 1) | (levels > LEVELS + 1))[:, valid].sum())
        levels = np.where(valid, np.clip(levels, 1, LEVELS + 1), NODATA)
        coded: NDArray[np.uint8] = levels.astype(np.uint8)
        self.loss.add(values[:, valid], self.decode(coded)[:, valid])
        return coded

    def decode(self, coded: NDArray[np.uint8]) -> Floats:
        """Values (C, h, w) float32 of bytes, NaN for 0."""
        values: Floats = coded * self.scale.astype(np.float32)[:, None, None]
        values += self.offset.astype(np.float32)[:, None, None]
        values[:, coded[0] == NODATA] = np.nan
        return values
