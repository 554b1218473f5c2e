"""Half floats of an uncompressed GeoTIFF, read as they lie in the file: GDAL makes floats of them one at a time."""

from __future__ import annotations

import contextlib
import math
import os
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Interleaving
from rasterio.windows import Window

from ..core.arrays import Mask
from .block_file import LONG, LONG8, OFFSETS_TAG, SIZES_TAG
from .opening import Raster
from .ties import first_directory

HalfFloats = NDArray[np.float16]
HALF_BYTES = 2
TABLE_TAGS = ((OFFSETS_TAG, 273), (SIZES_TAG, 279))  # of tiles, and the same of strips
FILL_ORDER_TAG = 266  # 1: the bits of a byte stand in the usual order
TABLE_TYPES = {3: "<u2", LONG: "<u4", LONG8: "<u8"}  # of the numbers in a TIFF's tables of blocks
PIECE_VALUES = 65_536  # converted at once: they stay in the processor's cache
BANDS_AT_ONCE = 32
SIGN_AND_NUMBER = np.int32(-0x70002000)  # the bits 31 and 27 to 13, where a half's lie within a float
BIAS = np.float32(2.0**112)  # between the exponents of halves and of floats
EXPONENT = np.int16(0x7C00)  # bits that are all set in what is no finite number
TINY = np.array([1], np.int32)  # the bits of the least float


class Halves:
    """The half floats of a raster whose bands lie uncompressed, one beside the other, in a file on this machine."""

    def __init__(self, path: Path, shape: tuple[int, int, int], block: tuple[int, int]):
        """shape: (C, h, w); block: rows and columns of a block. ValueError where the file is no TIFF of that kind."""
        self._shape, self._block = shape, block
        self._across = -(-shape[2] // block[1])  # blocks
        self._file = path.open("rb", buffering=0)
        try:
            self._tables = self._found_tables()
        except (OSError, struct.error, ValueError, KeyError):
            self._file.close()
            raise ValueError from None
        self._lent = np.empty(0, np.float16)
        self._known: tuple[int, NDArray[np.int64]] = (-1, np.empty((2, 0, 0), np.int64))

    @classmethod
    def of(cls, raster: Raster) -> Halves | None:
        """None where they can't be read like this."""
        kind = raster.dtypes[0]
        half = kind == "float16" or (kind == "float32" and raster.tags(1, ns="IMAGE_STRUCTURE").get("NBITS") == "16")
        plain = raster.driver == "GTiff" and raster.compression is None and raster.interleaving == Interleaving.band
        if not (half and plain and sys.byteorder == "little" and os.path.isfile(raster.path)):
            return None
        with contextlib.suppress(ValueError, OSError):
            return cls(Path(raster.path), (raster.count, *raster.shape), raster.block_shapes[0])
        return None

    def _found_tables(self) -> list[tuple[np.dtype[Any], int]]:
        """Type and place in the file of the table of blocks' places, and of that of their sizes."""
        if self._file.read(2) != b"II":
            raise ValueError
        self._file.seek(0)
        directory, tables = first_directory(self._file), []
        if directory.get(FILL_ORDER_TAG, (0, 0, 1))[2] & 0xFFFF != 1:
            raise ValueError
        for tag, of_strips in TABLE_TAGS:
            kind, count, place = directory.get(tag) or directory[of_strips]
            dtype = np.dtype(TABLE_TYPES[kind])
            whole = count == self._shape[0] * self._across * -(-self._shape[1] // self._block[0])
            if not whole or count * dtype.itemsize <= 8:  # a short one may stand in the directory itself
                raise ValueError
            tables.append((dtype, place))
        return tables

    def read(self, window: Window, lent: bool = False) -> HalfFloats | None:
        """The numbers (C, h, w) of a window; None where a block lacks, is cut short or can't be read: what holds there,
        and what is wrong, GDAL knows. lent: they may go with the next call, which saves new memory."""
        try:
            return self._window(window, lent)
        except OSError:
            return None

    def _window(self, window: Window, lent: bool) -> HalfFloats | None:
        height, width = self._block
        bottom, right = window.row_off + window.height, window.col_off + window.width
        rows, cols = (
            range(first // side, -(-last // side))
            for first, last, side in ((window.row_off, bottom, height), (window.col_off, right, width))
        )
        if len(rows) == len(cols) == 1:
            return self._part(window, rows[0], cols[0], lent)
        out = np.empty((self._shape[0], window.height, window.width), np.float16)
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

    def _part(self, window: Window, row: int, col: int, lent: bool = False) -> HalfFloats | None:
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
        shape = (self._shape[0], last - first, width)
        if lent and self._lent.size < math.prod(shape):
            self._lent = np.empty(math.prod(shape), np.float16)
        out = self._lent[: math.prod(shape)].reshape(shape) if lent else np.empty(shape, np.float16)
        size = out[0].nbytes
        if size == height * width * HALF_BYTES and (np.diff(places) == size).all():  # as GeoEnc itself writes them
            whole = self._fill(int(places[0]), out)
        else:
            start = first * width * HALF_BYTES
            whole = all(self._fill(place + start, band) for place, band in zip(places.tolist(), out, strict=True))
        return out[:, :, left:right] if whole else None

    def _fill(self, place: int, out: HalfFloats) -> bool:
        """Whether the file held as many numbers from there on as were asked for."""
        self._file.seek(place)
        return self._file.readinto(out.data.cast("B")) == out.nbytes

    def _places(self, row: int, col: int) -> NDArray[np.int64] | None:
        """Where in the file a block begins, by band; None where one lacks or is not whole."""
        if self._known[0] != row:
            bands, across = self._shape[0], self._across
            told = np.empty((2, bands, across), np.int64)
            step = across * -(-self._shape[1] // self._block[0])  # blocks of a band
            for numbers, (dtype, start) in zip(told, self._tables, strict=True):
                for band in range(bands):
                    self._file.seek(start + (band * step + row * across) * dtype.itemsize)
                    entries = self._file.read(across * dtype.itemsize)
                    numbers[band] = np.frombuffer(entries, dtype) if len(entries) == across * dtype.itemsize else 0
            self._known = row, told
        starts, sizes = self._known[1][:, :, col]
        height, width = self._block
        size = min(height, self._shape[1] - row * height) * width * HALF_BYTES
        return starts if starts.all() and sizes.min() >= size else None


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
    step = max(1, PIECE_VALUES // max(math.prod(halves.shape[1:]), 1))
    for first in range(0, len(halves), step):
        source, target = halves[first : first + step], out[first : first + step]
        bits = target.view(np.int32)
        np.copyto(bits, source.view(np.int16))
        np.left_shift(bits, 13, out=bits)
        np.bitwise_and(bits, SIGN_AND_NUMBER, out=bits)
        np.multiply(target, BIAS, out=target)
    return out
