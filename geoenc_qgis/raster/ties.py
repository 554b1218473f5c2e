"""Where a GeoTIFF's own tags say that it lies: GDAL puts pixels without tie points at 0, 0, and says nothing of it."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

SCALE_TAG, TIE_POINTS_TAG, MATRIX_TAG = (
    33550,
    33922,
    34264,
)  # GeoTIFF 1.1, section 7.1: ModelPixelScale, -Tiepoint, -Transformation
DOUBLE_TYPE, TIE_POINT_NUMBERS, MATRIX_NUMBERS = 12, 6, 16  # their type; numbers of a tie point and of a matrix
MAX_ENTRIES = 4096  # of a directory; a damaged count may claim any
Tags = dict[int, tuple[int, int, int]]


def lacks_tie_points(path: str) -> bool:
    """Whether the first directory of a TIFF or BigTIFF has a pixel scale, but nothing readable on where pixels lie."""
    try:
        with Path(path).open("rb") as file:
            tags, size = first_directory(file), file.seek(0, 2)
    except (OSError, struct.error, ValueError, OverflowError):  # no such file, or not a TIFF
        return False
    placed = any(
        _whole(tags.get(tag), least, size)
        for tag, least in ((TIE_POINTS_TAG, TIE_POINT_NUMBERS), (MATRIX_TAG, MATRIX_NUMBERS))
    )
    return SCALE_TAG in tags and not placed


def _whole(entry: tuple[int, int, int] | None, least: int, size: int) -> bool:
    """Whether a tag's doubles are there: of the type, as many as are needed, inside of the file."""
    return entry is not None and entry[0] == DOUBLE_TYPE and entry[1] >= least and entry[2] + 8 * entry[1] <= size


def first_directory(file: BinaryIO) -> Tags:
    """Tag -> (type, count, offset of the values) in the first directory of a TIFF; empty for other files."""
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None:
        return {}
    wide, counter, size = ("Q", "Q", 20) if struct.unpack_from(f"{order}H", head, 2) == (43,) else ("I", "H", 12)
    file.seek(*struct.unpack_from(f"{order}{wide}", head, 8 if wide == "Q" else 4))
    (count,) = struct.unpack(f"{order}{counter}", file.read(struct.calcsize(counter)))
    raw = file.read(size * min(count, MAX_ENTRIES))
    entries = (struct.unpack_from(f"{order}HH{wide}{wide}", raw, at) for at in range(0, len(raw) - size + 1, size))
    return {tag: (kind, numbers, offset) for tag, kind, numbers, offset in entries}
