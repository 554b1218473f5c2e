"""Tiles that the Explorer has encoded before, taken over by a run that would make the very same.

They lie in the data folder: explorer/KEY/ROW0_COL0_ROW1_COL1.tif, called after their cells on the lattice, or .empty
where no cell is valid; a file SOURCE_KEY.of says which source the folder is of.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..core.errors import GeoEncError
from ..core.report import Report
from ..core.words import counted
from ..encoders.registry import data_folder
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import Box, Grid
from ..raster.identity import Identity
from ..raster.tiles import Block, Tile
from .plan import EncodeSettings

ENDINGS = (".tif", ".empty")


class KnownTiles:
    """Tiles of a source, made in the same way as those of a run: they needn't be encoded."""

    def __init__(self, source_key: str, identity: Identity, settings: EncodeSettings, grid: Grid):
        self._identity, self._settings, self._grid = identity, settings, grid
        self._boxes: dict[Path, Box] = {}
        self.taken = 0
        if settings.stored != "float16":
            return  # tiles are kept in half floats
        for mark in (data_folder() / "explorer").glob(f"*/{source_key}.of"):
            found = dict(_boxes(mark.parent))
            if any(map(self._fits, found)):  # then all are on the same lattice
                self._boxes |= found

    def _fits(self, path: Path) -> bool:
        """Whether a tile can be read and suits."""
        with contextlib.suppress(GeoEncError), contextlib.closing(EmbeddingRaster(str(path))) as raster:
            return self._suits(raster)
        return False

    def _suits(self, raster: EmbeddingRaster) -> bool:
        """Whether a tile is of this identity, precision and CRS."""
        precision = raster.dataset.tags().get("GEOENC_PRECISION")
        made = raster.identity, precision, raster.crs, raster.is_float16
        return made == (self._identity, self._settings.precision, self._grid.crs, True)

    def left_of(self, block: Block) -> Block:
        """A block less the tiles that are known."""
        return replace(block, tiles=tuple(tile for tile in block.tiles if not self._covers(tile, block)))

    def _covers(self, tile: Tile, block: Block) -> bool:
        """Whether all cells that a block wants of a tile can be read."""
        cells = (tile.kept & block.cells) * self._settings.spacing.parts
        missing = np.ones(cells.shape, bool)
        for path, part in self._parts(cells):
            if path.suffix == ".empty" or self._read(path, part) is not None:
                missing[part.slices_in(cells)] = False
        return not missing.any()

    def _parts(self, cells: Box) -> list[tuple[Path, Box]]:
        """The files in which some cells lie, and which."""
        return [(path, box & cells) for path, box in self._boxes.items() if not (box & cells).empty]

    def _read(self, path: Path, part: Box) -> np.ndarray | None:
        """Cells (C, h, w) of a file; None where it can't be read, was made otherwise or isn't where its name says."""
        box, cell = self._boxes[path], self._settings.spacing.cell
        rows, cols = part.slices_in(box)
        with contextlib.suppress(GeoEncError, OSError), contextlib.closing(EmbeddingRaster(str(path))) as raster:
            placed = raster.shape == box.shape and raster.transform.almost_equals(self._grid.transform(box, cell))
            if placed and self._suits(raster):
                vectors, valid = raster.read(Window(cols.start, rows.start, part.width, part.height))
                values = np.full((raster.dims, *valid.shape), np.nan, np.float32)
                values[:, valid] = vectors.T
                return values
        return None

    def fill(self, tokens: np.ndarray, block: Block, encoded: Block) -> tuple[int, int]:
        """Put the tiles that were left out of a block into its tokens (1, h, w, C); returns their COUNTS: tiles with a
        valid cell, and pixels of these cells."""
        spacing, tiles, pixels = self._settings.spacing, 0, 0
        for tile in block.tiles:
            if tile in encoded.tiles:
                continue
            for path, part in self._parts((tile.kept & block.cells) * spacing.parts):
                values = self._read(path, part) if path.suffix == ".tif" else None
                if values is not None:
                    tokens[(0, *part.slices_in(block.whole * spacing.parts))] = np.moveaxis(values, 0, -1)
            there = np.isfinite(tokens[(0, *(tile.kept * spacing.parts).slices_in(block.whole * spacing.parts), 0)])
            tiles, pixels = tiles + int(there.any()), pixels + int(there.sum()) * spacing.cell**2
            self.taken += 1
        return tiles * len(spacing.passes), pixels

    def tell(self, report: Report) -> None:
        """Say how many tiles were taken over."""
        if self.taken:
            report.log(
                counted(
                    self.taken,
                    "{n:,} tile was encoded when the Explorer looked at it, and is taken over.",
                    "{n:,} tiles were encoded when the Explorer looked at them, and are taken over.",
                )
            )


def _boxes(folder: Path) -> Iterator[tuple[Path, Box]]:
    """Tiles of a folder, those with embeddings first, and their cells."""
    for ending in ENDINGS:
        for path in folder.glob(f"*{ending}"):
            with contextlib.suppress(ValueError, TypeError):  # views, and what else may lie there
                yield path, Box(*map(int, path.name.removesuffix(ending).split("_")))
