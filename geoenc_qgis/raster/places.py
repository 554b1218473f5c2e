"""Places on an embedding raster: the vectors of the cells under points, lines and polygons."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
import shapely.affinity
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import geometry_mask
from rasterio.windows import Window, bounds
from rasterio.windows import transform as window_transform
from shapely.geometry.base import BaseGeometry

from ..core import network
from ..core.arrays import Mask
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from .embedding import EmbeddingRaster
from .grid import longitudes_near
from .inside import check_path

NOUN = tr("places")

if TYPE_CHECKING:
    import geopandas

WINDOW_CELLS = 2048  # cells of a side that are looked at together
SNAP_CELLS = 1e-6  # of a cell: what rounding puts beside an edge


def place_vectors(
    path: str, rasters: Sequence[EmbeddingRaster], report: Report, noun: Message = NOUN
) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """(feature's number, vectors (n, C) float32) of the valid cells under the features of a vector file, in parts.

    A point takes its cell, a line the cells it touches, a polygon those whose centre lies inside (a smaller one the
    cell it lies on), of each raster it lies on. Features in another CRS are reprojected. Those beside the rasters or on
    nodata are counted and said at the end. Raises InputError where nothing is left.
    """
    frame = read_places(path, rasters[0].crs, report, noun)
    shapes = {rasters[0].crs: list(frame.geometry)}
    touched, seen = (np.zeros(len(frame), bool) for _ in range(2))
    for raster in rasters:
        if raster.crs not in shapes:
            shapes[raster.crs] = list(features_in(raster.crs, frame, Path(path).name, report).geometry)
        for number, shape in enumerate(shapes[raster.crs]):
            cells = cells_of(shape, raster)
            touched[number] |= len(cells) > 0
            for _, vectors in vectors_at(raster, cells, report):
                seen[number] = True
                yield number, vectors
    outside, empty = int((~touched).sum()), int((touched & ~seen).sum())
    for count, where in (
        (outside, tr("outside the raster") if len(rasters) == 1 else tr("outside the rasters")),
        (empty, tr("on nodata")),
    ):
        if count and seen.any():
            report.warn(
                counted(
                    count,
                    "{n} of {count} {noun} lies {where}: left out.",
                    "{n} of {count} {noun} lie {where}: left out.",
                    count=len(frame),
                    noun=noun,
                    where=where,
                )
            )
    if not seen.any():
        where = (
            tr("outside it")
            if outside == len(frame)
            else tr("on nodata")
            if not outside
            else tr("outside it or on nodata")
        )
        name = Path(rasters[0].path).name
        raise InputError(
            tr(
                "None of the {count} {noun} lies on a valid cell of {name}: they lie {where}.",
                count=len(frame),
                noun=noun,
                name=name if len(rasters) == 1 else tr("the {count} rasters", count=len(rasters)),
                where=where if len(rasters) == 1 else tr("outside or on nodata"),
            ),
            tr("Check their position and CRS against the raster."),
        )


def read_places(path: str, crs: CRS | None, report: Report, noun: Message = NOUN) -> geopandas.GeoDataFrame:
    """Features with single, valid geometries, in that CRS; InputError where a file holds none."""
    frame = features_in(crs, read_features(path, report, noun), Path(path).name, report)
    return frame.explode(index_parts=False)


def read_features(path: str, report: Report, noun: Message = NOUN) -> geopandas.GeoDataFrame:
    """Features with valid geometries, in their own CRS; InputError where a file holds none."""
    frame = _read_file(path)
    if "geometry" in frame:
        none = int((frame.geometry.isna() | frame.geometry.is_empty).sum())
        if 0 < none < len(frame):
            report.warn(
                counted(
                    none,
                    "{n} of {count} {noun} has no geometry: left out.",
                    "{n} of {count} {noun} have no geometry: left out.",
                    count=len(frame),
                    noun=noun,
                )
            )
        frame = frame[frame.geometry.notna() & ~frame.geometry.is_empty]
    if "geometry" not in frame or not len(frame):
        raise InputError(
            tr("{name} holds no {noun}: it has no geometries.", name=Path(path).name, noun=noun),
            tr("Choose points or polygons."),
        )
    wrong = ~frame.geometry.is_valid
    if wrong.any():
        report.warn(
            tr(
                "{wrong} of {count} {noun} had invalid geometries, which were repaired.",
                wrong=wrong.sum(),
                count=len(frame),
                noun=noun,
            )
        )
        frame = frame.set_geometry(frame.geometry.where(~wrong, frame.geometry.make_valid()))
    return frame


def features_in(crs: CRS | None, frame: geopandas.GeoDataFrame, name: str, report: Report) -> geopandas.GeoDataFrame:
    """Features of a file of that name in the CRS of a raster; InputError where they have no place there."""
    if crs is None:
        if frame.crs is not None:
            raise InputError(
                tr("The raster has no CRS, but the places have one."),
                tr("Give places in pixel coordinates of the raster, without a CRS."),
            )
    elif frame.crs is None:
        report.warn(tr("{name} has no CRS: its coordinates are assumed to be in the raster's.", name=name))
        frame = frame.set_crs(crs.to_wkt())
    elif frame.crs != crs:
        try:
            frame = frame.to_crs(crs.to_wkt())
        except Exception as error:  # PROJ's faults come as several libraries' own
            raise InputError(
                tr("{name} can't be transformed to the raster's CRS ({error}).", name=name, error=error),
                tr("Save it in the raster's CRS."),
            ) from error
    return frame


def _read_file(path: str) -> geopandas.GeoDataFrame:
    import geopandas

    check_path(path)
    try:
        frame = geopandas.read_file(path)
    except Exception as error:  # GDAL's faults come as several libraries' own
        if blocked := network.unnamed_addresses(network.addresses_in(str(error))):
            raise network.refusal_error(Path(path).name, blocked) from error
        raise InputError(
            tr("{path} can't be read as vector data: {error}.", path=path, error=error),
            tr("Choose a vector file or layer."),
        ) from error
    return frame


def _window(shape: BaseGeometry, raster: EmbeddingRaster) -> Window | None:
    """The cells around a geometry, within the raster; None where it lies beside it. A point on an edge has one cell."""
    box = shapely.box(*shape.bounds) if shape.geom_type != "Point" else shape
    corners = np.array([~raster.transform @ (x, y) for x, y in shapely.get_coordinates(box)])
    if not np.isfinite(corners).all():
        return None
    whole = corners.round()
    corners = np.where(np.abs(corners - whole) < SNAP_CELLS, whole, corners)
    (col0, row0), (col1, row1) = corners.min(0), corners.max(0)
    height, width = raster.shape
    if row1 < 0 or col1 < 0 or row0 > height or col0 > width:
        return None
    rows = max(0, min(math.floor(row0), height - 1)), min(height, math.floor(row1) + 1)
    cols = max(0, min(math.floor(col0), width - 1)), min(width, math.floor(col1) + 1)
    return Window(cols[0], rows[0], cols[1] - cols[0], rows[1] - rows[0])


def cells_of(shape: BaseGeometry, raster: EmbeddingRaster) -> NDArray[np.int64]:
    """(n, 2) int64: rows and columns of the cells that belong to a geometry; none where it lies beside the raster."""
    if raster.crs is not None and raster.crs.is_geographic:  # 205 and -155 are one longitude
        middle = (raster.transform @ (raster.shape[1] / 2, raster.shape[0] / 2))[0]
        x = (shape.bounds[0] + shape.bounds[2]) / 2
        shape = shapely.affinity.translate(shape, float(longitudes_near(middle, x)) - x)
    window = _window(shape, raster)
    if window is None:
        return np.zeros((0, 2), np.int64)
    cell_parts = []
    for row in range(window.row_off, window.row_off + window.height, WINDOW_CELLS):
        for col in range(window.col_off, window.col_off + window.width, WINDOW_CELLS):
            height = min(WINDOW_CELLS, window.row_off + window.height - row)
            width = min(WINDOW_CELLS, window.col_off + window.width - col)
            cell_parts.append(np.argwhere(_mask(shape, Window(col, row, width, height), raster)) + np.array([row, col]))
    cells = np.concatenate(cell_parts).astype(np.int64)
    if len(cells):
        return cells
    # Smaller than a cell, or only a corner of it on the raster.
    near = shapely.box(*bounds(window, raster.transform))
    point = shapely.intersection(shape, near)
    cell = _window((shape if point.is_empty else point).representative_point(), raster)
    return np.array([[cell.row_off, cell.col_off]] if cell else np.zeros((0, 2)), np.int64).reshape(-1, 2)


def vectors_at(
    raster: EmbeddingRaster, cells: NDArray[np.int64], report: Report
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float32]]]:
    """(numbers (n,) of the valid ones of cells (m, 2), their vectors (n, C) float32), by the raster's own blocks."""
    if not len(cells):
        return
    (first_row, first_col), (last_row, last_col) = cells.min(0), cells.max(0)
    for block in raster.windows:
        if block.row_off > last_row or block.row_off + block.height <= first_row:
            continue
        if block.col_off > last_col or block.col_off + block.width <= first_col:
            continue
        report.check()
        place = cells - np.array([block.row_off, block.col_off])
        here = np.flatnonzero(((place >= 0) & (place < (block.height, block.width))).all(1))
        if not len(here):
            continue
        (row0, col0), (row1, col1) = place[here].min(0), place[here].max(0) + 1
        part = Window(block.col_off + col0, block.row_off + row0, col1 - col0, row1 - row0)
        vectors, valid = raster.read(part)
        rows, cols = (place[here] - (row0, col0)).T
        kept = valid[rows, cols]
        number = np.cumsum(valid).reshape(valid.shape) - 1  # of each valid cell among the vectors
        if kept.any():
            yield here[kept], vectors[number[rows[kept], cols[kept]]]
    raster.dataset.check_unchanged()


def _mask(shape: BaseGeometry, window: Window, raster: EmbeddingRaster) -> Mask:
    """Which cells (h, w) of the window belong to the geometry."""
    size = (window.height, window.width)
    if shape.geom_type == "Point":
        return np.ones(size, bool)
    touched = not shape.geom_type.endswith("Polygon")
    transform = window_transform(window, raster.transform)
    mask: Mask = geometry_mask([shape], size, transform, all_touched=touched, invert=True)
    return mask
