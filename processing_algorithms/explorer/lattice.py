"""How a view of a raster is cut: a GSD by the screen, cells, and blocks on the encoder's own tiles.

A block is a whole number of an encoder's tiles, on the lattice that the engine has too: what is encoded for one view
fits to the next, cell by cell.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from .. import environment, settings
from ..layers import crs_text
from ..words import tr

BLOCK_PIXELS = 448  # of a block's side, about: small enough to be shown as they come
MAX_BLOCKS = 400
FINEST_CELL = 4
USUAL_CELL = 8


class ViewFault(Exception):
    """Why a view can't be encoded, in one sentence."""


@dataclass(frozen=True)
class Encoder:
    """What an encoder's card says of tiles."""

    id: str
    patch: int
    tile: int
    margins: dict[int, int]  # in patches, by cell

    @property
    def cells(self) -> list[int]:
        """Cell sizes to choose from: those of one forward pass and the patch; halves of it, which cost four."""
        own = {cell for cell in (*self.margins, self.patch) if cell >= FINEST_CELL}
        half = {self.patch // 2} if self.patch % 2 == 0 and len(own) == 1 else set()
        return sorted(own | half)

    @property
    def usual_cell(self) -> int:
        """The cell size nearest to eight pixels that costs one forward pass."""
        free = [cell for cell in (*self.margins, self.patch) if cell >= FINEST_CELL]
        return min(free, key=lambda cell: (abs(cell - USUAL_CELL), cell))

    def side(self, cell: int) -> tuple[int, int]:
        """(Pixels of a block's side, pixels at which the first one begins)."""
        margin = self.margins.get(cell, self.margins[self.patch]) * self.patch
        stride = self.tile - 2 * margin
        return stride * max(1, round(BLOCK_PIXELS / stride)), margin


def encoder(name: str) -> Encoder:
    """An encoder by its id. Raises ViewFault where its card can't be read."""
    for path in (settings.models_folder() / name / "card.json", environment.ROOT / "models" / f"{name}.json"):
        if path.is_file():
            try:
                card = json.loads(path.read_text(encoding="utf-8"))
                patch, tile = int(card["patch"]), int(card.get("tile", 224))
                margins = {int(cell): int(margin) for cell, margin in (card.get("cells") or {}).items()}
                return Encoder(name, patch, tile, {**margins, patch: int(card.get("margin", 0))})
            except (OSError, ValueError, KeyError, TypeError) as fault:
                raise ViewFault(
                    tr("The card of the encoder {name} can't be read: {fault}", name=name, fault=fault)
                ) from fault
    raise ViewFault(tr("There is no encoder '{name}' on this machine. Choose another one.", name=name))


@dataclass(frozen=True)
class Block:
    """A rectangle of whole blocks' pixels, by its place on the lattice, and its corners in the lattice's CRS."""

    row: int
    col: int
    box: tuple[float, float, float, float]  # xmin, ymin, xmax, ymax


def bounds(blocks: Sequence[Block]) -> tuple[float, float, float, float]:
    """The corners of what blocks cover together: xmin, ymin, xmax, ymax."""
    left, below, right, above = zip(*(block.box for block in blocks))
    return min(left), min(below), max(right), max(above)


def rectangle(blocks: Sequence[Block], most: int) -> list[Block]:
    """The first of some blocks and those around it, as many as make a rectangle of no more than so many."""
    there = {(block.row, block.col): block for block in blocks}
    rows, cols = range(blocks[0].row, blocks[0].row + 1), range(blocks[0].col, blocks[0].col + 1)
    grown = True
    while grown:
        grown = False
        for row, col in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            wider = range(min(rows.start, rows.start + row), max(rows.stop, rows.stop + row))
            longer = range(min(cols.start, cols.start + col), max(cols.stop, cols.stop + col))
            places = [(i, j) for i in wider for j in longer]
            if len(places) <= most and there.keys() >= set(places):
                rows, cols, grown = wider, longer, True
    return [there[i, j] for i in rows for j in cols]


@dataclass(frozen=True)
class View:
    """What is encoded for one look at a layer."""

    layer: str  # its id
    name: str
    source: str
    encoder: str
    cell: int
    gsd: float  # metres
    step: float  # of a pixel, in the CRS's unit
    crs: QgsCoordinateReferenceSystem
    degrees: bool  # whether the source is: the engine is told which CRS to take
    blocks: tuple[Block, ...]  # those in the middle first
    key: str  # of all but the blocks

    def cells(self, block: Block) -> tuple[int, int, int, int]:
        """The cells of a block on the lattice: first row and column, and those after the last; rows count from the
        CRS's origin downwards."""
        size = self.step * self.cell
        xmin, ymin, xmax, ymax = (value / size for value in block.box)
        return round(-ymax), round(xmin), round(-ymin), round(xmax)

    def holds(self, x: float, y: float) -> bool:
        """Whether a place, in the view's CRS, lies on one of its blocks."""
        return any(b.box[0] <= x < b.box[2] and b.box[1] < y <= b.box[3] for b in self.blocks)

    def encode_values(self, source: str, blocks: Sequence[Block], output: str, ready: str) -> dict[str, Any]:
        """The parameters of geoenc:encode for a rectangle of blocks; ready: a tile, '' where none is there."""
        xmin, ymin, xmax, ymax = (repr(value) for value in bounds(blocks))
        values = {
            "INPUT": source,
            "ENCODER": self.encoder,
            "TARGET_GSD": self.gsd,
            "CELL_SIZE": self.cell,
            "EXTENT": f"{xmin},{xmax},{ymin},{ymax} [{self.crs.authid()}]",
            "OUTPUT": output,
        }
        if self.degrees:
            values["TARGET_CRS"] = self.crs.authid()
        return {**values, "SCALING_FROM": ready} if ready else values


def view_of(
    layer: QgsRasterLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, width: int, name: str, cell: int
) -> View:
    """The part of a layer that a canvas shows: its extent and CRS, and how many pixels wide it is.

    Raises ViewFault, with what to do.
    """
    made = encoder(name)
    if not layer.crs().isValid():
        raise ViewFault(
            tr(
                "'{layer}' has no CRS: give it the one it was made in, under Layer properties › Source.",
                layer=layer.name(),
            )
        )
    target = _target_crs(layer)
    if not target.authid():
        raise ViewFault(tr("The CRS of '{layer}' has no code. Save the layer in one that has.", layer=layer.name()))
    project = QgsProject.instance()
    whole = _moved(layer.extent(), layer.crs(), target, project, layer.name())
    seen = _moved(extent, crs, target, project, layer.name())
    part = whole.intersect(seen)
    if part.isEmpty():
        raise ViewFault(tr("The map shows no part of '{layer}': zoom to it.", layer=layer.name()))
    metres = QgsUnitTypes.fromUnitToUnitFactor(target.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    gsd = screen_gsd(_own_gsd(layer, whole, metres), seen.width() / max(1, width) * metres)
    blocks = _blocks(whole, part, gsd / metres, made, cell)
    if len(blocks) > MAX_BLOCKS:
        raise ViewFault(tr("The view would be {count:,} tiles: zoom in.", count=len(blocks)))
    facts = (*_facts(layer), environment.plugin_version(), made, cell, gsd, target.authid())
    key = hashlib.sha256(repr(facts).encode()).hexdigest()[:20]
    degrees = layer.crs() != target
    return View(layer.id(), layer.name(), layer.source(), name, cell, gsd, gsd / metres, target, degrees, blocks, key)


def screen_gsd(own: float, screen: float) -> float:
    """The GSD, metres, for pixels of the screen of so many metres: at most these, and the source's own or a power of
    two times coarser, so that a view a little larger has the same. Cells of 8 pixels are 4 to 8 of the screen."""
    steps = max(0, math.floor(math.log2(screen / own) + 1e-3))
    return float(f"{own * 2**steps:.5g}")


def _own_gsd(layer: QgsRasterLayer, whole: QgsRectangle, metres: float) -> float:
    pixels = max(1, layer.width() * layer.height())
    return float(f"{math.sqrt(whole.width() * whole.height() / pixels) * metres:.5g}")


def _target_crs(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own CRS, or its UTM zone where it is in degrees."""
    if not layer.crs().isGeographic():
        return layer.crs()
    middle = layer.extent().center()
    zone = int((middle.x() + 180) % 360 // 6) + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def _moved(
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    project: QgsProject,
    name: str,
) -> QgsRectangle:
    if not crs.isValid():
        return box  # a canvas without a CRS shows layers as they are
    try:
        return QgsCoordinateTransform(crs, target, project).transformBoundingBox(box)
    except QgsCsException as fault:
        raise ViewFault(tr("The map's CRS can't be brought to that of '{layer}'.", layer=name)) from fault


def _blocks(whole: QgsRectangle, part: QgsRectangle, step: float, made: Encoder, cell: int) -> tuple[Block, ...]:
    """The blocks under a part of a raster, those in its middle first."""
    side, first = made.side(cell)
    rows = _axis(-whole.yMaximum() / step, -whole.yMinimum() / step, -part.yMaximum() / step, -part.yMinimum() / step,
                 made.tile, side, first)  # fmt: skip
    cols = _axis(whole.xMinimum() / step, whole.xMaximum() / step, part.xMinimum() / step, part.xMaximum() / step,
                 made.tile, side, first)  # fmt: skip
    blocks = [
        Block(row, col, (left * step, -below * step, right * step, -above * step))
        for row, (above, below) in rows.items()
        for col, (left, right) in cols.items()
    ]
    middle = part.center()

    def distance(block: Block) -> float:
        xmin, ymin, xmax, ymax = block.box
        return math.hypot((xmin + xmax) / 2 - middle.x(), (ymin + ymax) / 2 - middle.y())

    return tuple(sorted(blocks, key=distance))


def _axis(
    start: float, stop: float, seen_start: float, seen_stop: float, tile: int, side: int, first: int
) -> dict[int, tuple[float, float]]:
    """Index -> (start, stop) in pixels of the blocks along one axis: one where the raster fits into a tile."""
    if stop - start <= tile:
        return {0: (math.floor(start + 1e-6), math.ceil(stop - 1e-6))}
    low, high = math.floor((seen_start - first) / side), math.ceil((seen_stop - first) / side)
    return {index: (index * side + first, (index + 1) * side + first) for index in range(low, high)}


def _facts(layer: QgsRasterLayer) -> tuple[Any, ...]:
    """What tells a source from another: its file's size and time of change, and what was set for it in QGIS."""
    source, provider = layer.source(), layer.dataProvider()
    path = source.split("|")[0]
    stat = os.stat(path) if os.path.exists(path) else None
    stamp = (stat.st_size, stat.st_mtime_ns) if stat else ()
    nodata = [(values.min(), values.max()) for values in provider.userNoDataValues(1)]
    return os.path.abspath(path), stamp, crs_text(layer.crs()), provider.useSourceNoDataValue(1), nodata
