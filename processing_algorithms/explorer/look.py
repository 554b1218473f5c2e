"""The look at a view, in a thread of its own: tiles from the cache or the engine, one raster of them, its colours."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from .. import layers
from ..styled import view_of
from ..words import marked, tr
from . import cache
from .lattice import View
from .steps import Step

# What the engine says where a tile has nothing to encode.
NOTHING = (
    marked("There is no valid pixel to encode."),
    marked("No cell has half of its pixels valid: the whole result would be nodata."),
)

SHOWN_TILES = (1, 4, 16, 64, 256)  # after so many of them the view is drawn
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
    source = layers.engine_source(layer, QgsProcessingContext())
    mosaic = Mosaic(str(folder / f"{name}.tif"), view)
    colouring = Colouring(step, mosaic.path, model)
    encoded = placed = 0
    ready = ""  # a tile that is there: its scaling is that of all
    count = len(view.blocks)
    for number, block in enumerate(view.blocks):
        step.tell(100 * number / count, tr("tile {number} of {count}", number=number + 1, count=count))
        path = cache.path_of(view, block)
        made = folder / f"{view.key}.{path.name}"
        if cache.state(path) == "missing":
            encoded += _encode(step, view.encode_values(source, block, str(made), ready), made, path)
        if step.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        if cache.state(path) == "empty":
            continue
        if not mosaic.add(path):  # damaged, or gone since
            cache.drop(path)
            encoded += _encode(step, view.encode_values(source, block, str(made), ready), made, path)
            mosaic.add_again(path)
        ready = ready or str(path)
        placed += 1
        if number + 1 < count and encoded and placed in SHOWN_TILES:
            mosaic.close()
            first = view_of(ready) if placed == 1 and not model else ""
            colours = first or colouring.colours(f"{name}.{placed}")
            step.grown.emit(Seen(view, mosaic.path, colours))
    if not placed:
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


def _encode(step: Step, values: dict[str, object], made: Path, path: Path) -> int:
    """Encode a tile as a file of this session, then keep it; 1, or 0 where there is nothing valid in it."""
    try:
        step.run_algorithm("encode", **values)
    except QgsProcessingException as fault:
        if not any(tr(text) in str(fault) for text in NOTHING):
            raise
        cache.mark_empty(path)
        return 0
    cache.keep(made, path)
    return 1


class Mosaic:
    """One embedding raster of a view's tiles, which may come one by one."""

    def __init__(self, path: str, view: View):
        self.path = path
        self._view, self._begun = view, False
        self._file: gdal.Dataset | None = None

    def add(self, tile: Path) -> bool:
        """Put a tile in its place; False where it can't be read."""
        piece = gdal.Open(str(tile))
        values = piece.ReadRaster() if piece else None
        if values is None:
            return False
        if self._file is None:
            self._file = gdal.Open(self.path, gdal.GA_Update) if self._begun else self._made(piece)
            self._begun = True
        left, size, _, top, _, _ = self._file.GetGeoTransform()
        own = piece.GetGeoTransform()
        place = round((own[0] - left) / size), round((top - own[3]) / size)
        self._file.WriteRaster(*place, piece.RasterXSize, piece.RasterYSize, values)
        return True

    def add_again(self, tile: Path) -> None:
        """Put in a tile that was just made anew. Raises QgsProcessingException where it can't be read."""
        if not self.add(tile):
            raise QgsProcessingException(tr("A tile of the cache was damaged and is gone: look again."))

    def close(self) -> None:
        """Have all of it on the disk; tiles that have not come are nodata."""
        self._file = None

    def _made(self, piece: gdal.Dataset) -> gdal.Dataset:
        """An empty raster for all blocks, with the tags of the first tile."""
        _, size, _, _, _, _ = piece.GetGeoTransform()
        corners = list(zip(*(block.box for block in self._view.blocks)))
        xmin, ymin, xmax, ymax = min(corners[0]), min(corners[1]), max(corners[2]), max(corners[3])
        # A raster within one tile begins in the middle of a cell.
        left, top = _below(xmin, size) * size, -_below(-ymax, size) * size
        width, height = -_below(-xmax, size) - _below(xmin, size), -_below(ymin, size) - _below(-ymax, size)
        half = ["NBITS=16"] if piece.GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "16" else []
        options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER", *half]
        file = gdal.GetDriverByName("GTiff").Create(
            self.path, width, height, piece.RasterCount, piece.GetRasterBand(1).DataType, options
        )
        if file is None:
            raise QgsProcessingException(
                tr("'{path}' can't be written: {fault}", path=self.path, fault=gdal.GetLastErrorMsg())
            )
        file.SetGeoTransform((left, size, 0, top, 0, -size))
        file.SetProjection(piece.GetProjection())
        file.SetMetadata(piece.GetMetadata())
        file.GetRasterBand(1).SetNoDataValue(float("nan"))
        return file


def _below(value: float, size: float) -> int:
    """Whole cells up to a coordinate; what lies on an edge to a millionth counts as on it."""
    cells = value / size
    return round(cells) if abs(cells - round(cells)) < 1e-6 else int(cells // 1)
