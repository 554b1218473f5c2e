"""One embedding raster of a view's tiles, which may come one by one, and the tiles of one that was encoded at once."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingException

from ..words import tr
from .lattice import Block, View, bounds


class Mosaic:
    """One embedding raster of a view's tiles, which may come one by one."""

    def __init__(self, path: str, view: View):
        self.path, self.count, self.newest = path, 0, Path()  # tiles in it, and the one that came last
        self._view = view
        self._file: gdal.Dataset | None = None

    def add(self, tile: Path) -> bool:
        """Put a tile in its place; False where it can't be read."""
        piece = gdal.Open(str(tile))
        values = piece.ReadRaster() if piece else None
        if values is None:
            return False
        if self._file is None:
            self._file = gdal.Open(self.path, gdal.GA_Update) if self.count else self._made(piece)
        left, size, _, top, _, _ = self._file.GetGeoTransform()
        own = piece.GetGeoTransform()
        place = round((own[0] - left) / size), round((top - own[3]) / size)
        self._file.WriteRaster(*place, piece.RasterXSize, piece.RasterYSize, values)
        self.count, self.newest = self.count + 1, tile
        return True

    def close(self) -> None:
        """Have all of it on the disk; tiles that have not come are nodata."""
        self._file = None

    def _made(self, piece: gdal.Dataset) -> gdal.Dataset:
        """An empty raster for all blocks, with the tags of the first tile."""
        _, size, _, _, _, _ = piece.GetGeoTransform()
        xmin, ymin, xmax, ymax = bounds(self._view.blocks)
        # A raster within one tile begins in the middle of a cell.
        left, top = _below(xmin, size) * size, -_below(-ymax, size) * size
        width, height = -_below(-xmax, size) - _below(xmin, size), -_below(ymin, size) - _below(-ymax, size)
        file = gdal.GetDriverByName("GTiff").Create(
            self.path, width, height, piece.RasterCount, piece.GetRasterBand(1).DataType, _options(piece)
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


def tiles_of(path: str, blocks: Sequence[Block], folder: Path) -> Iterator[tuple[Block, str]]:
    """Blocks of a raster that was encoded at once, and a file of each; '' where no cell of it is valid."""
    whole = gdal.Open(path)
    left, size, _, top, _, _ = whole.GetGeoTransform()
    for block in blocks:
        xmin, ymin, xmax, ymax = block.box
        first, last = max(0, round((xmin - left) / size)), min(whole.RasterXSize, round((xmax - left) / size))
        above, below = max(0, round((top - ymax) / size)), min(whole.RasterYSize, round((top - ymin) / size))
        window = (first, above, last - first, below - above)
        if min(window[2:]) <= 0 or not _any_valid(whole, window):
            yield block, ""
            continue
        made = str(folder / f"{Path(path).stem}.{block.row}_{block.col}.tif")
        gdal.Translate(made, whole, srcWin=window, creationOptions=_options(whole))
        yield block, made


def _any_valid(file: gdal.Dataset, window: tuple[int, int, int, int]) -> bool:
    values = array("f", file.GetRasterBand(1).ReadRaster(*window, buf_type=gdal.GDT_Float32))
    return not all(map(math.isnan, values))


def _options(like: gdal.Dataset) -> list[str]:
    """How embeddings are kept in a GeoTIFF."""
    half = ["NBITS=16"] if like.GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "16" else []
    return ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER", *half]


def _below(value: float, size: float) -> int:
    """Whole cells up to a coordinate; what lies on an edge to a millionth counts as on it."""
    cells = value / size
    return round(cells) if abs(cells - round(cells)) < 1e-6 else int(cells // 1)
