"""Half floats of an uncompressed GeoTIFF, read as they lie in the file: GDAL makes floats of them one at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Interleaving
from rasterio.windows import Window

from ..core.arrays import Mask
from .opening import Raster

HalfFloats = NDArray[np.float16]
PIECE_VALUES = 65_536  # converted at once: they stay in the processor's cache
BANDS_AT_ONCE = 32
SIGN_AND_NUMBER = np.int32(-0x70002000)  # the bits 31 and 27 to 13, where a half's lie within a float
BIAS = np.float32(2.0**112)  # between the exponents of halves and of floats
EXPONENT = np.int16(0x7C00)  # bits that are all set in what is no finite number
TINY = np.array([1], np.int32)  # the bits of the least float


class Halves:
    """The half floats of a raster whose bands lie uncompressed, one beside the other, in a file on this machine."""

    def __init__(self, raster: Raster):
        self._raster = raster
        self._block = raster.block_shapes[0]
        self._file = Path(raster.path).open("rb", buffering=0)  # noqa: SIM115 - open as long as the object
        self._known: tuple[tuple[int, int], NDArray[np.int64] | None] = ((-1, -1), None)

    @classmethod
    def of(cls, raster: Raster) -> Halves | None:
        """None where they can't be read like this."""
        kind = raster.dtypes[0]
        half = kind == "float16" or (kind == "float32" and raster.tags(1, ns="IMAGE_STRUCTURE").get("NBITS") == "16")
        plain = raster.driver == "GTiff" and raster.compression is None and raster.interleaving == Interleaving.band
        if not (half and plain and sys.byteorder == "little" and os.path.isfile(raster.path)):
            return None
        with Path(raster.path).open("rb") as file:
            return cls(raster) if file.read(2) == b"II" else None

    def read(self, window: Window) -> HalfFloats | None:
        """The numbers (C, h, w) of a window; None where a block lacks or is cut short: what it holds GDAL knows."""
        height, width = self._block
        bottom, right = window.row_off + window.height, window.col_off + window.width
        rows, cols = (
            range(first // side, -(-last // side))
            for first, last, side in ((window.row_off, bottom, height), (window.col_off, right, width))
        )
        if len(rows) == len(cols) == 1:
            return self._part(window, rows[0], cols[0])
        out = np.empty((self._raster.count, window.height, window.width), np.float16)
        for row in rows:
            for col in cols:
                part = self._part(window, row, col)
                if part is None:
                    return None
                top, left = max(window.row_off, row * height), max(window.col_off, col * width)
                _, down, across = part.shape
                out[:, top - window.row_off :, left - window.col_off :][:, :down, :across] = part
        return out

    def close(self) -> None:
        self._file.close()

    def _part(self, window: Window, row: int, col: int) -> HalfFloats | None:
        """What of a window lies in a block, (C, h, w)."""
        height, width = self._block
        first, last = (
            min(max(edge - row * height, 0), height) for edge in (window.row_off, window.row_off + window.height)
        )
        left, right = (
            min(max(edge - col * width, 0), width) for edge in (window.col_off, window.col_off + window.width)
        )
        places = self._places(row, col)
        if places is None:
            return None
        out = np.empty((self._raster.count, last - first, width), np.float16)
        size = out[0].nbytes
        if size == height * width * out.itemsize and (np.diff(places) == size).all():  # as GeoEnc itself writes them
            whole = self._fill(int(places[0]), out)
        else:
            start = first * width * out.itemsize
            whole = all(self._fill(place + start, band) for place, band in zip(places.tolist(), out, strict=True))
        return out[:, :, left:right] if whole else None

    def _fill(self, place: int, out: HalfFloats) -> bool:
        """Whether the file held as many numbers from there on as were asked for."""
        self._file.seek(place)
        return self._file.readinto(memoryview(out).cast("B")) == out.nbytes

    def _places(self, row: int, col: int) -> NDArray[np.int64] | None:
        """Where in the file a block begins, by band; None where one lacks."""
        if self._known[0] != (row, col):
            (height, width), bands = self._block, self._raster.indexes
            size = min(height, self._raster.height - row * height) * width * np.dtype(np.float16).itemsize
            starts, sizes = (
                [int(self._raster.get_tag_item(f"BLOCK_{name}_{col}_{row}", "TIFF", band) or 0) for band in bands]
                for name in ("OFFSET", "SIZE")
            )
            self._known = (row, col), np.array(starts, np.int64) if all(starts) and min(sizes) >= size else None
        return self._known[1]


def finite(halves: HalfFloats) -> Mask:
    """Which of (C, ...) halves are finite in all of the first axis."""
    mask = np.ones(halves.shape[1:], bool)
    for first in range(0, len(halves), BANDS_AT_ONCE):
        bits = halves[first : first + BANDS_AT_ONCE].view(np.int16)
        mask &= ((bits & EXPONENT) != EXPONENT).all(axis=0)
    return mask


def floats(halves: HalfFloats, out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """The same numbers, those that are finite, as floats, into `out` where it is given; what isn't finite becomes some
    number from 65536 on. NumPy's own conversion takes four times as long."""
    out = np.empty(halves.shape, np.float32) if out is None else out
    if (TINY.view(np.float32) * BIAS)[0] == 0:  # this thread takes the least numbers for 0
        out[...] = halves
        return out
    if halves.flags.c_contiguous and out.flags.c_contiguous:
        pieces = ((halves.reshape(-1)[at : at + PIECE_VALUES], out.reshape(-1)[at : at + PIECE_VALUES])
                  for at in range(0, halves.size, PIECE_VALUES))  # fmt: skip
    else:
        pieces = iter([(halves, out)])
    for source, target in pieces:
        bits = target.view(np.int32)
        np.copyto(bits, source.view(np.int16))
        np.left_shift(bits, 13, out=bits)
        np.bitwise_and(bits, SIGN_AND_NUMBER, out=bits)
        np.multiply(target, BIAS, out=target)
    return out
