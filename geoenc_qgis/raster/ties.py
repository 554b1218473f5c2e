"""Where a GeoTIFF's own tags say that it lies: GDAL takes pixels without tie points to lie at 0, 0, and says nothing of it."""

from __future__ import annotations

import struct
from typing import BinaryIO

SCALE, TIES, MATRIX = (
    33550,
    33922,
    34264,
)  # GeoTIFF 1.1, section 7.1: ModelPixelScale, ModelTiepoint, ModelTransformation
MAX_ENTRIES = 4096  # of a directory; a damaged count may claim any


def lacks_ties(path: str) -> bool:
    """Whether the first directory of a TIFF or BigTIFF has a pixel scale, but nothing that says where the pixels lie."""
    try:
        with open(path, "rb") as file:
            tags = _tags(file)
    except (OSError, struct.error, ValueError, OverflowError):  # no such file, or not a TIFF
        return False
    return SCALE in tags and not {TIES, MATRIX} & tags


def _tags(file: BinaryIO) -> set[int]:
    """The numbers of the tags in the first directory."""
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None:
        return set()
    big = struct.unpack_from(f"{order}H", head, 2) == (43,)
    file.seek(*struct.unpack_from(f"{order}Q" if big else f"{order}I", head, 8 if big else 4))
    counter, size = (f"{order}Q", 20) if big else (f"{order}H", 12)
    (count,) = struct.unpack(counter, file.read(struct.calcsize(counter)))
    raw = file.read(size * min(count, MAX_ENTRIES))
    return {struct.unpack_from(f"{order}H", raw, at)[0] for at in range(0, len(raw) - size + 1, size)}
