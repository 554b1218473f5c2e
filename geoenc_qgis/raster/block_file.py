"""A GeoTIFF that is written from its first byte to its last: a head that has the place of every block, then the blocks.

What is written is never touched again. So a file that a kill has cut off is whole as far as it goes, and can be gone on
with; GDAL would write the places of blocks last of all. It makes the head, as that of a file without blocks.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..core.arrays import Array
from ..core.errors import OutputError
from ..core.files import put_in_place
from ..core.words import tr

OFFSETS_TAG, SIZES_TAG = 324, 325  # TileOffsets, TileByteCounts
LONG, LONG8 = 4, 16  # TIFF's types of numbers


class Layout:
    """How blocks lie in the file: windows row by row, a window's blocks row by row, a block's bands together."""

    def __init__(self, profile: dict[str, Any], side: int):
        """profile: rasterio keywords of an uncompressed, band-interleaved raster; side: cells of a window's side."""
        self.shape, self.bands = (int(profile["height"]), int(profile["width"])), int(profile["count"])
        self.block = int(profile["blockysize"])
        self.side = -(-side // self.block) * self.block  # of whole blocks
        self.dtype = np.dtype(np.float16 if profile.get("NBITS") == 16 else profile["dtype"])
        self._counts = tuple(-(-length // self.block) for length in self.shape)

    @property
    def rows(self) -> list[list[Window]]:
        """The windows, in the order in which they are written."""
        (height, width), side = self.shape, self.side
        return [
            [Window(col, row, min(side, width - col), min(side, height - row)) for col in range(0, width, side)]
            for row in range(0, height, side)
        ]

    @property
    def block_bytes(self) -> int:
        """Bytes of a block of one band."""
        return self.block**2 * self.dtype.itemsize

    def length(self, rows: int) -> int:
        """Bytes of the blocks of the first rows of windows."""
        down, across = self._counts
        return min(rows * self.side // self.block, down) * across * self.bands * self.block_bytes

    @property
    def size(self) -> int:
        """Bytes of all blocks."""
        return self.length(len(self.rows))

    def places(self) -> NDArray[np.int64]:
        """Where each block begins, as TIFF counts them: band by band (bands * rows * columns of blocks,)."""
        ranks, done, step = np.empty(self._counts, np.int64), 0, self.side // self.block
        for row in range(0, self._counts[0], step):
            for col in range(0, self._counts[1], step):
                part = ranks[row : row + step, col : col + step]
                part[:] = done + np.arange(part.size).reshape(part.shape)
                done += part.size
        bands = np.arange(self.bands)[:, None]
        return (ranks.ravel() * self.bands + bands).ravel() * self.block_bytes

    def coded(self, values: Array) -> bytes:
        """The blocks of a window's values (C, h, w), of the file's type; zeros beyond the raster."""
        block = self.block
        height, width = (-(-length // block) for length in values.shape[1:])
        whole = np.zeros((self.bands, height * block, width * block), self.dtype)
        whole[:, : values.shape[1], : values.shape[2]] = values
        parts = whole.reshape(self.bands, height, block, width, block)
        return parts.transpose(1, 3, 0, 2, 4).tobytes()


def write_head(path: Path, profile: dict[str, Any], layout: Layout, describe: Callable[[DatasetWriter], None]) -> None:
    """Make the file without its blocks, whole or not at all. describe: gives it tags, before any block is there."""
    part = path.with_name(f"{path.name}.part")
    with rasterio.open(part, "w", **{**profile, "SPARSE_OK": True}) as out:
        describe(out)
    try:
        _place_blocks(part, layout.places(), layout.block_bytes)
    except struct.error as error:  # it is short: GDAL had no room for it, and didn't say so
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(part)) from error
    put_in_place(part, path)  # with the CRS, where that stands in a file of GDAL's beside it


class BlockFile:
    """The blocks of a file, to be written row by row of windows from a given row on."""

    def __init__(self, path: Path, layout: Layout, first: int):
        """first: how many rows of windows an earlier run has written. OutputError where the file doesn't hold them; it
        goes then, so that a rerun makes them anew."""
        with rasterio.open(path) as file:
            start = int(file.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 1))
        if path.stat().st_size < start + layout.length(first):
            path.unlink()
            raise OutputError(
                tr("{path} has lost rows that were written into it.", path=path), tr("Run the same job again.")
            )
        self._layout = layout
        self._file: IO[bytes] = path.open("r+b")
        self._file.seek(start + layout.length(first))

    def write(self, values: Array) -> None:
        """The next window's values (C, h, w)."""
        self._file.write(self._layout.coded(values))

    def flush(self) -> None:
        """Let the disk have what is written, before what it was made of goes."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def __enter__(self) -> BlockFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()


def _place_blocks(path: Path, places: NDArray[np.int64], size: int) -> None:
    """Put the places of blocks of so many bytes behind a file that has none, and point its directory there."""
    with path.open("r+b") as file:
        order = "<" if file.read(2) == b"II" else ">"
        big = struct.unpack(f"{order}H", file.read(2))[0] == 43
        number, count, entry, kind = ("Q", "Q", "HHQ", LONG8) if big else ("L", "H", "HHL", LONG)
        width = struct.calcsize(f"{order}{number}")  # bytes of an address, and of what an entry holds itself
        file.seek(8 if big else 4)
        (directory,) = struct.unpack(f"{order}{number}", file.read(width))
        end = -(-file.seek(0, os.SEEK_END) // 16) * 16
        start = end + 2 * len(places) * width  # of the first block
        entries = {
            OFFSETS_TAG: (places + start, end),
            SIZES_TAG: (np.full(len(places), size), end + len(places) * width),
        }
        file.seek(directory)
        (tags,) = struct.unpack(f"{order}{count}", file.read(struct.calcsize(f"{order}{count}")))
        first = file.tell()
        for index in range(tags):
            at = first + index * (struct.calcsize(f"{order}{entry}") + width)
            file.seek(at)
            (tag,) = struct.unpack(f"{order}H", file.read(2))
            if tag in entries:
                numbers, address = entries[tag]
                written = numbers.astype(f"{order}u{width}").tobytes()
                file.seek(address)
                file.write(written)
                file.seek(at)
                inside = written if len(numbers) == 1 else struct.pack(f"{order}{number}", address)
                file.write(struct.pack(f"{order}{entry}", tag, kind, len(numbers)) + inside)
