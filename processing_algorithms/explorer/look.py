"""The look at a view, in a thread of its own: tiles from the cache or the engine, one raster of them, its colours."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from .. import layers
from ..styled import view_of
from ..words import marked, tr
from . import cache
from .lattice import Block, View, rectangle
from .mosaic import Mosaic, tiles_of
from .steps import Step

# What the engine says where a tile has nothing to encode.
NOTHING = (
    marked("There is no valid pixel to encode."),
    marked("No cell has half of its pixels valid: the whole result would be nodata."),
)

GROWTH_SECONDS = 2.0  # of encoding, about, before the view is drawn again
MOST_BLOCKS = 64  # that are encoded at once
SAMPLE = 2000  # cells that colours are fitted on


@dataclass(frozen=True)
class Seen:
    """What a look has made: an embedding raster of the view, its colours, and the model of these."""

    view: View
    raster: str
    colours: str
    model: str = ""
    encoded: int = 0  # tiles that were not in the cache


def look(step: Step, view: View, layer: QgsRasterLayer, folder: Path, name: str, model: str = "") -> Seen:
    """Encode what is missing of a view and colour it; parts are told by `step.grown`.

    layer: the source, a clone of this thread's own; folder, name: where the results go; model: the colours that such
    views have already.
    """
    tiles = Tiles(step, view, layers.engine_source(layer, QgsProcessingContext()), folder)
    mosaic = Mosaic(str(folder / f"{name}.tif"), view)
    colouring = Colouring(step, mosaic.path, model)
    missing = [block for block in view.blocks if not tiles.is_placed(block, mosaic)]
    count, encoded, most, shown_at = len(view.blocks), 0, 1, 0.0
    while missing:
        if mosaic.count and time.monotonic() - shown_at > GROWTH_SECONDS:
            mosaic.close()
            first = view_of(str(mosaic.newest)) if mosaic.count == 1 and not model else ""
            step.grown.emit(Seen(view, mosaic.path, first or colouring.colours(f"{name}.{mosaic.count}")))
            shown_at = time.monotonic()
        done = count - len(missing)
        step.tell(100 * done / count, tr("tile {number} of {count}", number=done + 1, count=count))
        blocks, begun = rectangle(missing, most), time.monotonic()
        encoded += tiles.encode(blocks)
        most = min(MOST_BLOCKS, max(1, round(GROWTH_SECONDS * len(blocks) / (time.monotonic() - begun))))
        missing = [block for block in missing if block not in blocks]
        for block in blocks:
            if not tiles.is_placed(block, mosaic):
                raise QgsProcessingException(tr("A tile of the cache was damaged and is gone: look again."))
    if not mosaic.count:
        raise QgsProcessingException(tr("'{layer}' has no valid pixels in this view.", layer=view.name))
    cache.trim(view.key)
    mosaic.close()
    if not model:
        colouring.fit(f"{name}.safetensors")
    return Seen(view, mosaic.path, colouring.colours(name), colouring.model, encoded)


class Colouring:
    """The colours of a raster that grows: of the first tiles' model until there is one of all."""

    def __init__(self, step: Step, raster: str, model: str):
        self._step, self._raster, self.model = step, raster, model

    def fit(self, name: str) -> None:
        """Choose colours by a sample of the raster as it is now."""
        model = str(Path(self._raster).with_name(name))
        values = {"INPUTS": [self._raster], "METHOD": "pca", "SAMPLE": SAMPLE, "OUTPUT_MODEL": model}
        self._step.run_algorithm("fitcolours", **values)
        self.model = model

    def colours(self, name: str) -> str:
        """The raster as it is now, in colours."""
        if not self.model:
            self.fit(f"{name}.safetensors")
        path = str(Path(self._raster).with_name(f"{name}.rgb.tif"))
        self._step.run_algorithm("embeddingrgb", INPUT=self._raster, COLOUR_MODEL=self.model, OUTPUT=path)
        return path


class Tiles:
    """The tiles of a view in the cache, and how more come there."""

    def __init__(self, step: Step, view: View, source: str, folder: Path):
        self._step, self._view, self._source, self._folder = step, view, source, folder
        self._ready = ""  # a tile that is there: its scaling is that of all

    def path(self, block: Block) -> Path:
        """Where a block's tile is, or will be."""
        return cache.path_of(self._view, block)

    def is_placed(self, block: Block, mosaic: Mosaic) -> bool:
        """Put a block's tile into its place; False where it has to be encoded."""
        path = self.path(block)
        state = cache.state(path)
        if state == "ready":
            if not mosaic.add(path):
                cache.drop(path)
                return False
            self._ready = self._ready or str(path)
        return state != "missing"

    def encode(self, blocks: Sequence[Block]) -> int:
        """Encode blocks that make a rectangle as a file of this session, then keep each; how many are valid."""
        made = self._folder / f"{self._view.key}.{blocks[0].row}_{blocks[0].col}.tif"
        try:
            values = self._view.encode_values(self._source, blocks, str(made), self._ready)
            self._step.run_algorithm("encode", **values)
        except QgsProcessingException as fault:
            if not any(tr(text) in str(fault) for text in NOTHING):
                raise
            for block in blocks:
                cache.mark_empty(self.path(block))
            return 0
        if len(blocks) == 1:
            cache.keep(made, self.path(blocks[0]))
            return 1
        count = 0
        for block, tile in tiles_of(str(made), blocks, self._folder):
            if tile:
                cache.keep(Path(tile), self.path(block))
                count += 1
            else:
                cache.mark_empty(self.path(block))
        cache.drop(made)
        return count
