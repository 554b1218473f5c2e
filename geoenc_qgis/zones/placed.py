"""Zones on a raster: in its cells, and which of its blocks each of them lies on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
import shapely.affinity
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.report import Report
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import longitudes_near
from ..raster.places import features_in
from .fractions import Edges, cell_fractions, edges_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


@dataclass(frozen=True)
class Placed:
    """Zones on one raster. areas (Z,): of each in cells, 0 where it has no place there; block, zone (P,): pairs that
    meet, by block and then by zone."""

    raster: EmbeddingRaster
    edges: Edges
    areas: NDArray[np.float64]
    block: NDArray[np.int64]
    zone: NDArray[np.int64]

    def blocks(self, wanted: NDArray[np.bool_]) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """(number of a block, its zones among the wanted (Z,)) of each block that has any."""
        kept = wanted[self.zone]
        block, zone = self.block[kept], self.zone[kept]
        numbers, starts = np.unique(block, return_index=True)
        yield from zip(numbers.tolist(), np.split(zone, starts[1:]), strict=False)  # without any there is one part

    def shares(
        self, zones: NDArray[np.int64], window: Window
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """(place in `zones`, cell of the window, share of the zone's area that this cell is), each (m,), by zone."""
        place, cell, fraction = cell_fractions(self.edges, zones, window)
        return place, cell, fraction / self.areas[zones][place]


def placed_zones(frame: GeoDataFrame, raster: EmbeddingRaster, report: Report) -> Placed:
    """The zones of a frame on a raster; InputError where they can't be brought into its CRS."""
    shapes = features_in(raster.crs, frame, Path(raster.path).name, report).geometry.to_numpy()
    if raster.crs is not None and raster.crs.is_geographic:  # 205 and -155 are one longitude
        middle = (raster.transform @ (raster.shape[1] / 2, raster.shape[0] / 2))[0]
        x = shapely.bounds(shapes)[:, [0, 2]].mean(1)
        moves = longitudes_near(middle, x) - x
        for number in np.flatnonzero(moves):
            shapes[number] = shapely.affinity.translate(shapes[number], moves[number])
    inverse = ~raster.transform
    shapes = shapely.transform(shapes, lambda points: np.column_stack(inverse @ tuple(points.T)))
    known = np.isfinite(shapely.bounds(shapes)).all(1)
    shapes[~known] = shapely.Polygon()
    areas = np.asarray(shapely.area(shapes), np.float64)
    windows = [(w.col_off, w.row_off, w.col_off + w.width, w.row_off + w.height) for w in raster.windows]
    block, zone = shapely.STRtree(shapes).query(shapely.box(*np.array(windows, float).T), predicate="intersects")
    order = np.lexsort((zone, block))
    return Placed(raster, edges_of(shapes), areas, block[order], zone[order])
