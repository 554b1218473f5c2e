"""A TIFF's own words, read without GDAL: where it says it lies, and which bytes hold which pixels."""

from __future__ import annotations

import struct
from dataclasses import dataclass

PLACE = {256, 257, 33550, 33922, 34264, 34735, 34736, 34737}  # size, scale, tie points, matrix, GeoKeys
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 16: 8, 17: 8, 18: 8}
CODES = {1: "B", 3: "H", 4: "I", 16: "Q", 11: "f", 12: "d"}
MOST = 4096  # entries of a directory that a damaged count may claim


@dataclass(frozen=True)
class Tiff:
    """tags: id -> (type, value bytes) of the first directory; None for a value that lies outside of the file."""

    order: str
    tags: dict[int, tuple[int, bytes | None]]

    def numbers(self, tag: int) -> list[float]:
        """The values of a numeric tag; [] where there is none."""
        kind, raw = self.tags.get(tag, (0, None))
        if raw is None or kind not in CODES:
            return []
        return list(struct.unpack(f"{self.order}{len(raw) // SIZES[kind]}{CODES[kind]}", raw))

    def place(self) -> dict[int, tuple[int, bytes | None]]:
        """The tags that say where it lies."""
        return {tag: value for tag, value in self.tags.items() if tag in PLACE}

    def parts(self) -> list[tuple[tuple[int, int, int, int], tuple[int, int]]]:
        """((top, left, bottom, right) in pixels, (first, end) byte) of each strip or tile."""
        width, height = (int(self.numbers(tag)[0]) for tag in (256, 257))
        tiled = 324 in self.tags
        across, down = (
            (int(self.numbers(tag)[0]) for tag in (322, 323)) if tiled else (width, int(self.numbers(278)[0]))
        )
        starts, counts = (self.numbers(tag) for tag in ((324, 325) if tiled else (273, 279)))
        places = [
            (y, x, min(y + down, height), min(x + across, width))
            for y in range(0, height, down)
            for x in range(0, width, across)
        ]
        bytes_of = [(int(start), int(start + count)) for start, count in zip(starts, counts, strict=True)]
        return [(places[n % len(places)], one) for n, one in enumerate(bytes_of)]


def tiff(raw: bytes) -> Tiff | None:
    """The first directory of a TIFF or BigTIFF; None where there is none to read."""
    order = {b"II": "<", b"MM": ">"}.get(raw[:2])
    if order is None or len(raw) < 16:
        return None
    big = struct.unpack(order + "H", raw[2:4])[0] == 43
    try:
        return Tiff(order, _entries(raw, order, big))
    except (struct.error, OverflowError):
        return None


def _entries(raw: bytes, order: str, big: bool) -> dict[int, tuple[int, bytes | None]]:
    wide, size, counter = ("Q", 20, "Q") if big else ("I", 12, "H")
    (at,) = struct.unpack_from(order + wide, raw, 8 if big else 4)
    (count,) = struct.unpack_from(order + counter, raw, at)
    at, found = at + struct.calcsize(counter), {}
    for number in range(min(count, MOST)):
        tag, kind, length = struct.unpack_from(f"{order}HH{wide}", raw, at + number * size)
        inside = at + number * size + 4 + struct.calcsize(wide)
        need = SIZES.get(kind, 1) * length
        start = inside if need <= struct.calcsize(wide) else struct.unpack_from(order + wide, raw, inside)[0]
        found.setdefault(tag, (kind, raw[start : start + need] if start + need <= len(raw) else None))
    return found
