"""How cells lie in an encoder's patches: one per patch, or finer ones, from one forward pass or from shifted lattices.

With s cells along a patch of p pixels, pass k of s moves the patches by (2k + 1 - s) * p / 2s pixels: then the centre
of patch i is the centre of cell i * s + k, whose value sees p pixels although cells are p / s pixels apart. In both
directions these are s * s passes.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from .grid import Box

Slices = tuple[slice, slice]


@dataclass(frozen=True)
class Spacing:
    """Cells of `cell` pixels in patches of `patch`; `shifted`: each pass gives one cell per patch, else all at once."""

    patch: int
    cell: int
    shifted: bool = False

    @property
    def parts(self) -> int:
        """Cells along a patch's side."""
        return self.patch // self.cell

    @property
    def passes(self) -> list[tuple[int, int]]:
        """(row, column) of the cell in its patch that each forward pass gives; a single one gives all."""
        return list(itertools.product(range(self.parts), range(self.parts))) if self.shifted else [(0, 0)]

    @property
    def halved(self) -> bool:
        """Whether patches begin in the middle of pixels: they are read on a lattice moved by half a pixel then."""
        return self.shifted and (self.parts - 1) * self.cell % 2 == 1

    @property
    def reach(self) -> int:
        """Pixels by which a pass may move the patches."""
        return math.ceil((self.parts - 1) * self.cell / 2) if self.shifted else 0

    def around(self, tile: Box) -> Box:
        """The pixels that all passes of a tile (in patches) see together."""
        pixels, reach = tile * self.patch, self.reach
        return Box(pixels.row0 - reach, pixels.col0 - reach, pixels.row1 + reach, pixels.col1 + reach)

    def seen(self, tile: Box, number: tuple[int, int]) -> Slices:
        """What a pass sees of a tile, in the array of `around`."""
        starts = [self.reach + math.floor((2 * k + 1 - self.parts) * self.cell / 2) * self.shifted for k in number]
        rows, cols = (slice(a, a + n * self.patch) for a, n in zip(starts, tile.shape, strict=True))
        return rows, cols

    def within(self, patches: Slices, number: tuple[int, int]) -> Slices:
        """The cells that a pass gives of some patches, in an array of all cells."""
        if not self.shifted:
            rows, cols = (slice(part.start * self.parts, part.stop * self.parts) for part in patches)
        else:
            rows, cols = (
                slice(part.start * self.parts + k, part.stop * self.parts, self.parts)
                for part, k in zip(patches, number, strict=True)
            )
        return rows, cols

    def given(self, patches: Slices) -> Slices:
        """The cells of some patches, in the array that one pass gives."""
        return patches if self.shifted else self.within(patches, (0, 0))
