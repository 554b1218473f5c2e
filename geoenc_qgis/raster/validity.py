"""Which pixels of a raster are valid: seen through its alpha band, its masks and the nodata value of each band."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from ..core.arrays import Array, Mask
from ..core.words import Words, tr

MAX_MEASUREMENT = 3e38  # floats beyond it are some program's nodata, never a measurement
ALPHA_SAMPLE_PIXELS = 1_000_000  # pixels of an alpha band that are looked at
SAMPLE_WINDOW_PIXELS = 256  # pixels of a side that are looked at together
STRIP_PIXELS = 16_000_000  # pixels of a band that are looked through together


class Alpha(NamedTuple):
    """A band that masks, and its value where nothing shines through."""

    band: int
    opaque: float


def alpha_mask(data: rasterio.DatasetReader, named: Container[int] = ()) -> tuple[Alpha | None, Words]:
    """The alpha band, None where there is none; and a sentence where a band that is called alpha holds data.

    named: bands that are asked for as data. Programs call a fourth band alpha whatever is in it. An alpha is clear (0)
    or opaque in most places; opaque is 1, or 255 in a wider type, where no larger value occurs.
    """
    colours = data.colorinterp
    band = next((b for b in data.indexes if colours[b - 1] == ColorInterp.alpha), None)
    if band is None or band in named:
        return None, ""
    squares = [data.read(band, window=window).ravel() for window in _spread_windows(data)]
    values, counts = np.unique(np.concatenate(squares), return_counts=True)
    opaque = _opaque(data, band, float(values[-1]))
    plain = counts[(values == 0) | (values == opaque)].sum()
    if 2 * plain >= counts.sum():
        return Alpha(band, opaque), ""
    if values[0] == 0 and len(values) == 2:
        return Alpha(band, float(values[1])), ""
    return None, (
        tr(
            "Band {band} is marked as alpha, but most of it is neither 0 nor {opaque:g}: it is used as data,"
            " not as a mask.",
            band=band,
            opaque=opaque,
        )
    )


def data_bands(data: rasterio.DatasetReader) -> list[int]:
    """Numbers of all bands but the alpha."""
    alpha, _ = alpha_mask(data)
    return [band for band in data.indexes if not (alpha and band == alpha.band)]


def _opaque(data: rasterio.DatasetReader, band: int, largest: float) -> float:
    """The value of an alpha band where nothing shines through; largest: the largest value seen so far."""
    kind = np.dtype(data.dtypes[band - 1])
    full = float(np.iinfo(kind).max) if kind.kind in "iu" else 1.0
    steps = [step for step in (1.0, 255.0) if step < full or kind.kind == "f"]
    if not steps or largest > steps[-1]:
        return full
    rows = max(1, STRIP_PIXELS // data.width)
    for row in range(0, data.height, rows):
        strip = data.read(band, window=Window(0, row, data.width, min(rows, data.height - row)))
        largest = max(largest, float(strip.max()))
        if largest > steps[-1]:
            return full
    return next(step for step in steps if largest <= step)


def _spread_windows(data: rasterio.DatasetReader) -> Iterator[Window]:
    """Squares spread evenly over a raster; all of a small one."""
    share = min(1.0, ALPHA_SAMPLE_PIXELS / (data.width * data.height)) ** 0.5
    for row in spread_starts(data.height, SAMPLE_WINDOW_PIXELS, share):
        for col in spread_starts(data.width, SAMPLE_WINDOW_PIXELS, share):
            yield Window(
                col, row, min(SAMPLE_WINDOW_PIXELS, data.width - col), min(SAMPLE_WINDOW_PIXELS, data.height - row)
            )


def spread_starts(length: int, side: int, share: float) -> list[int]:
    """Starts of windows along one axis, that share of them, spread evenly."""
    every = list(range(0, length, side))
    keep = max(1, round(len(every) * share))
    return [every[int(i)] for i in np.linspace(0, len(every) - 1, keep).round()]


@dataclass
class Validity:
    """What tells the valid pixels of some bands of an open raster."""

    data: rasterio.DatasetReader
    bands: Sequence[int]
    alpha: Alpha | None

    def __post_init__(self) -> None:
        types = [np.dtype(self.data.dtypes[b - 1]) for b in self.bands]
        self.floats = any(kind.kind == "f" for kind in types) or len(set(types)) > 1
        self.nodata = [_holdable(self.data.nodatavals[b - 1], kind) for b, kind in zip(self.bands, types, strict=True)]
        self.masks = self._masks()
        known = [value for value in self.nodata if value is not None]
        # 0 or any number of 8-bit, and 0 of other integers, is also a colour.
        colour = all(kind == np.uint8 for kind in types) or all(value == 0 for value in known)
        self.apart = self.floats or bool(known and not colour)

    def _masks(self) -> list[int]:
        """Bands whose masks are to be read: one for a mask of the whole raster, each that has one of its own."""
        mask_bands: list[int] = []
        for band in dict.fromkeys(self.bands):
            flags = self.data.mask_flag_enums[band - 1]
            if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                return [band]
            if not flags:
                mask_bands.append(band)
        return mask_bands

    @property
    def all_valid(self) -> bool:
        """Whether every pixel is valid, whatever its value."""
        return not (self.alpha or self.masks or self.floats) and all(value is None for value in self.nodata)

    def ignore_alpha_and_nodata(self, values: Container[float]) -> None:
        """Take no band as alpha, and nodata as a number like others where it is in `values`."""
        self.alpha = None
        self.nodata = [None if value is not None and value in values else value for value in self.nodata]

    def valid_pixels(self, raw: Array, window: Window) -> Mask:
        """Valid pixels (h, w) of a window whose values are raw (C, h, w).

        Alpha at least half, masks set, finite, and not nodata: where the bands stand apart one that lacks its value is
        enough, else all must that have a nodata value (a colour may hold it).
        """
        valid = np.ones(raw.shape[1:], bool)
        if self.alpha:
            valid &= self.data.read(self.alpha.band, window=window) >= self.alpha.opaque / 2
        for band in self.masks:
            valid &= self.data.read_masks(band, window=window) > 0
        if self.floats:
            with np.errstate(invalid="ignore"):
                valid &= (np.abs(raw) < MAX_MEASUREMENT).all(axis=0)
        known = [i for i, value in enumerate(self.nodata) if value is not None]
        if known:
            values = np.array([self.nodata[i] for i in known]).astype(raw.dtype)[:, None, None]
            missing = (raw if len(known) == len(raw) else raw[known]) == values
            valid &= ~(missing.any(axis=0) if self.apart else missing.all(axis=0))
        return valid


def _holdable(nodata: float | None, kind: np.dtype[Any]) -> float | None:
    """The nodata value as the type holds it; None where no pixel has it (-9999 of uint8) or it is not finite."""
    if nodata is None or not np.isfinite(nodata):
        return None
    if kind.kind not in "iu":
        with np.errstate(over="ignore"):
            return float(kind.type(nodata))
    limits = np.iinfo(kind)
    return nodata if nodata == round(nodata, 0) and limits.min <= nodata <= limits.max else None
