"""Which tiles and blocks cover the cells: on the global lattice, so neighbours and reruns cut the ground alike.

Along each axis, tile k begins at cell k * stride, stride = tile - 2 * margin, and gives the cells
[k * stride + margin, (k + 1) * stride + margin): each cell comes from exactly one tile. An axis on which the raster
fits inside one tile has one tile, of the raster's own whole cells, without a margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..core.errors import InputError
from ..core.words import tr
from .grid import Box

BLOCK_CELLS = 64  # cells of a block's side, about
MAX_LATTICE_CELLS = 2**52  # cells from the lattice's origin that numbers can still tell apart


@dataclass(frozen=True)
class Axis:
    """The cutting of one axis, in cells: tile k begins at origin + k * stride and keeps [margin, margin + stride)."""

    tile: int
    stride: int
    margin: int
    origin: int
    group: int  # tiles of a block's side
    first: int  # block indices that hold the wanted cells
    last: int

    @classmethod
    def cut(cls, tile: int, margin: int, raster: tuple[int, int], cells: tuple[int, int], parts: int = 1) -> Axis:
        """raster, cells: (start, stop) of the source and of the wanted cells; parts: finer cells along each."""
        length = raster[1] - raster[0]
        if length <= tile:
            return cls(length, length, 0, raster[0], 1, 0, 1)
        stride = tile - 2 * margin
        group = max(1, round(BLOCK_CELLS / (stride * parts)))
        side = stride * group
        return cls(tile, stride, margin, 0, group, (cells[0] - margin) // side, -(-(cells[1] - margin) // side))

    def block(self, index: int) -> tuple[int, int]:
        """Cells (start, stop) of a block."""
        side = self.stride * self.group
        start = self.origin + index * side + self.margin
        return start, start + side

    def tiles(self, start: int, stop: int) -> range:
        """Indices of the tiles that give the cells start..stop-1."""
        base = self.origin + self.margin
        return range((start - base) // self.stride, -(-(stop - base) // self.stride))


@dataclass(frozen=True)
class Tile:
    """One encoder input: `seen` is its whole window, `kept` the cells it gives; both in cells."""

    seen: Box
    kept: Box


@dataclass(frozen=True)
class Block:
    """Cells written together: `whole` is its place on the lattice, `cells` the wanted part of it."""

    index: tuple[int, int]  # place in the work store, counted from (0, 0)
    whole: Box
    cells: Box
    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class TilePlan:
    """All tiles of a job.

    >>> scene = Box(0, 0, 40, 60)  # cells
    >>> plan = TilePlan.for_raster(scene, scene, tile=(14, 14), margin=2)
    >>> tiles = [tile for block in plan.blocks() for tile in block.tiles]
    >>> len(tiles) == plan.tile_count
    True
    >>> tiles[0].seen.shape, sum(tile.kept.height * tile.kept.width for tile in tiles)  # each cell once
    ((14, 14), 2400)
    """

    rows: Axis
    cols: Axis
    cells: Box

    @classmethod
    def for_raster(cls, raster: Box, cells: Box, tile: tuple[int, int], margin: int, parts: int = 1) -> TilePlan:
        """raster: cells on which the source lies; cells: the ones wanted; tile: (height, width) in cells.

        Where cells are finer than patches, all of these are patches, and parts the cells along one.
        """
        if margin < 0 or min(tile) <= 2 * margin:
            raise InputError(
                tr(
                    "MARGIN {margin} leaves nothing of a tile of {tile} x {tile2} cells.",
                    margin=margin,
                    tile=tile[0],
                    tile2=tile[1],
                ),
                tr("Choose a smaller MARGIN or a larger TILE_SIZE."),
            )
        if any(
            abs(edge) > MAX_LATTICE_CELLS
            for box in (raster, cells)
            for edge in (box.row0, box.row1, box.col0, box.col1)
        ):
            raise InputError(
                tr("The raster lies so far from its CRS's origin that its cells can't be told apart."),
                tr("Check its geotransform and TARGET_GSD."),
            )
        rows = Axis.cut(tile[0], margin, (raster.row0, raster.row1), (cells.row0, cells.row1), parts)
        cols = Axis.cut(tile[1], margin, (raster.col0, raster.col1), (cells.col0, cells.col1), parts)
        return cls(rows, cols, cells)

    @property
    def block_shape(self) -> tuple[int, int]:
        """Cells of a whole block."""
        return self.rows.stride * self.rows.group, self.cols.stride * self.cols.group

    @property
    def block_counts(self) -> tuple[int, int]:
        return self.rows.last - self.rows.first, self.cols.last - self.cols.first

    @property
    def tile_count(self) -> int:
        """Tiles that touch the wanted cells."""
        cells = self.cells
        return len(self.rows.tiles(cells.row0, cells.row1)) * len(self.cols.tiles(cells.col0, cells.col1))

    @property
    def stored(self) -> Box:
        """The cells of all blocks together."""
        row0, _ = self.rows.block(self.rows.first)
        col0, _ = self.cols.block(self.cols.first)
        _, row1 = self.rows.block(self.rows.last - 1)
        _, col1 = self.cols.block(self.cols.last - 1)
        return Box(row0, col0, row1, col1)

    def blocks(self) -> Iterator[Block]:
        """Blocks row by row."""
        for i in range(self.rows.first, self.rows.last):
            for j in range(self.cols.first, self.cols.last):
                (row0, row1), (col0, col1) = self.rows.block(i), self.cols.block(j)
                whole = Box(row0, col0, row1, col1)
                cells = whole & self.cells
                yield Block((i - self.rows.first, j - self.cols.first), whole, cells, tuple(self._tiles(cells)))

    def _tiles(self, cells: Box) -> Iterator[Tile]:
        for r in self.rows.tiles(cells.row0, cells.row1):
            for c in self.cols.tiles(cells.col0, cells.col1):
                row = self.rows.origin + r * self.rows.stride
                col = self.cols.origin + c * self.cols.stride
                seen = Box(row, col, row + self.rows.tile, col + self.cols.tile)
                row, col = row + self.rows.margin, col + self.cols.margin
                yield Tile(seen, Box(row, col, row + self.rows.stride, col + self.cols.stride) & cells)
