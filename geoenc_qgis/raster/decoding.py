"""How the stored numbers of embeddings made elsewhere become values, as the tag GEOENC_DECODE says it.

'power 2 127.5': value = sign(v) * (|v| / 127.5) ** 2, the code of AlphaEarth and OlmoEarth; -128 is no value.
'scales NAME': value = v * scale, by a raster beside this one: of each cell, or of each number; TESSERA's code.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Array, Floats, Mask
from ..core.errors import RasterError
from ..core.words import tr
from .opening import Raster, open_raster

MISSING = -128  # stored where there is no value


class Decoding(Protocol):
    """A way of reading stored numbers; `dtype`: the type in which they are to be read."""

    @property
    def dtype(self) -> str: ...

    def values(self, stored: Array, place: Window) -> tuple[Floats, Mask]:
        """Values (C, h, w) float32 of what is stored at a place of the file, and which cells are valid (h, w)."""


@dataclass(frozen=True)
class PowerCode:
    """value = sign(v) * (|v| / divisor) ** power; small integers by a table of 256 values."""

    power: float
    divisor: float
    dtype: str = "int8"

    @cached_property
    def _table(self) -> Floats:
        """By the byte of the integer: 0 to 127, then -128 to -1."""
        return self._computed(np.arange(256, dtype=np.uint8).view(np.int8).astype(np.float64)).astype(np.float32)

    def _computed(self, numbers: NDArray[np.floating]) -> NDArray[np.floating]:
        sizes = np.abs(numbers) / self.divisor
        values: NDArray[np.floating] = np.copysign(sizes * sizes if self.power == 2 else sizes**self.power, numbers)
        return values

    def values(self, stored: Array, place: Window) -> tuple[Floats, Mask]:
        if self.dtype == "int8":
            known: Mask = stored[0] != MISSING
            values = np.empty(stored.shape, np.float32)
            for band, places in zip(values, stored.view(np.uint8), strict=True):  # a band's indices stay in the cache
                np.take(self._table, places, out=band, mode="clip")  # none is beyond: it is faster than to be asked
            return values, known
        return self._computed(stored), np.asarray(np.isfinite(stored).all(0))


@dataclass(frozen=True)
class ScaledCode:
    """value = v * scale, by a raster of scales with one band, or one for each number."""

    scales: Raster
    dtype: str = "int8"

    def values(self, stored: Array, place: Window) -> tuple[Floats, Mask]:
        scales = self.scales.read(window=place, out_dtype="float32")
        known: Mask = np.asarray(np.isfinite(scales).all(0))
        return stored * np.where(known, scales, np.float32(0)), known


def decoding(text: str, path: str, dtype: str) -> Decoding:
    """What the tag GEOENC_DECODE of a raster says; RasterError where it can't be followed."""
    kind, _, rest = text.partition(" ")
    try:
        if kind == "power":
            power, divisor = map(float, rest.split())
            if power > 0 and divisor > 0:
                return PowerCode(power, divisor, "float32" if np.dtype(dtype).kind == "f" else "int8")
        if kind == "scales" and rest and os.path.basename(rest) == rest:
            return ScaledCode(open_raster(os.path.join(os.path.dirname(path), rest)))
    except ValueError:
        pass
    raise RasterError(
        tr("{path} says that its values are read by '{text}', which is not known.", path=path, text=text),
        tr("Adopt the embeddings again (geoenc:adoptembeddings)."),
    )
