"""Places on an embedding raster: the vectors of the cells under points, lines and polygons."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely
from rasterio.features import geometry_mask
from rasterio.windows import Window, bounds, intersect, intersection
from rasterio.windows import transform as window_transform

from ..errors import InputError
from ..report import Report
from .embedding import EmbeddingRaster

SNAP = 1e-6  # of a cell: what rounding puts beside an edge


def place_vectors(
    path: str, raster: EmbeddingRaster, report: Report, noun: str = "place"
) -> Iterator[tuple[int, np.ndarray]]:
    """(feature's number, vectors (n, C) float32) of the valid cells under the features of a vector file, in parts.

    A point takes its cell, a line the cells it touches, a polygon those whose centre lies inside (a smaller one the cell
    it lies on). Features in another CRS are reprojected. Those beside the raster or on nodata are counted and said at the
    end. Raises InputError where nothing is left.
    """
    shapes = _shapes(path, raster, report, noun)
    outside = empty = 0
    for number, shape in enumerate(shapes):
        window = _window(shape, raster)
        if window is None:
            outside += 1
            continue
        found = False
        for vectors in _under(shape, window, raster, report):
            found = True
            yield number, vectors
        empty += not found
    left = outside + empty < len(shapes)
    for count, where in ((outside, "beside the raster"), (empty, "on nodata")):
        if count and left:
            report.warn(f"{count} of {len(shapes)} {noun}s lie {where} and are left out.")
    if not left:
        where = (
            "beside the raster" if outside == len(shapes) else "on nodata" if not outside else "beside it or on nodata"
        )
        raise InputError(
            f"None of the {len(shapes)} {noun}s lies on a valid cell of {Path(raster.path).name}: they lie {where}.",
            "Check their position and CRS against the raster.",
        )


def _shapes(path: str, raster: EmbeddingRaster, report: Report, noun: str) -> list[shapely.Geometry]:
    """Single geometries, in the raster's CRS."""
    import geopandas

    try:
        frame = geopandas.read_file(path)
    except Exception as error:  # GDAL's faults come as several libraries' own
        raise InputError(f"{path} can't be read as vector data: {error}.", "Choose a vector file or layer.") from error
    shapes = getattr(frame, "geometry", None) if "geometry" in frame else None
    shapes = None if shapes is None else shapes[shapes.notna() & ~shapes.is_empty]
    if shapes is None or not len(shapes):
        raise InputError(f"{Path(path).name} holds no {noun}s: it has no geometries.", "Choose points or polygons.")
    if shapes.crs is None and raster.crs is not None:
        report.warn(f"{Path(path).name} names no CRS: its coordinates are taken in the raster's.")
    elif shapes.crs is not None and raster.crs is None:
        raise InputError(
            "The raster has no CRS, but the places have one.", "Give places in the raster's pixels, without a CRS."
        )
    elif shapes.crs is not None and shapes.crs != raster.crs:
        shapes = shapes.to_crs(raster.crs.to_wkt())
    return list(shapes.explode(index_parts=False))


def _window(shape: shapely.Geometry, raster: EmbeddingRaster) -> Window | None:
    """The cells around a geometry, within the raster; None where it lies beside it. A point on an edge has one cell."""
    box = shapely.box(*shape.bounds) if shape.geom_type != "Point" else shape
    corners = np.array([~raster.transform @ (x, y) for x, y in shapely.get_coordinates(box)])
    if not np.isfinite(corners).all():
        return None
    whole = corners.round()
    corners = np.where(np.abs(corners - whole) < SNAP, whole, corners)
    (col0, row0), (col1, row1) = corners.min(0), corners.max(0)
    height, width = raster.shape
    if row1 < 0 or col1 < 0 or row0 > height or col0 > width:
        return None
    rows = max(0, min(math.floor(row0), height - 1)), min(height, math.floor(row1) + 1)
    cols = max(0, min(math.floor(col0), width - 1)), min(width, math.floor(col1) + 1)
    return Window(cols[0], rows[0], cols[1] - cols[0], rows[1] - rows[0])


def _under(shape: shapely.Geometry, window: Window, raster: EmbeddingRaster, report: Report) -> Iterator[np.ndarray]:
    """Vectors (n, C) of the valid cells that belong to a geometry, read by the raster's own blocks."""
    hit = False
    for block in raster.windows:
        report.check()
        if not intersect(block, window):
            continue
        part = intersection(block, window)
        mask = _mask(shape, part, raster)
        hit = hit or bool(mask.any())
        if mask.any():
            vectors, valid = raster.read(part)
            if mask[valid].any():
                yield vectors[mask[valid]]
    if not hit:  # smaller than a cell, or only a corner of it on the raster
        near = shapely.box(*bounds(window, raster.transform))
        point = shapely.intersection(shape, near)
        cell = _window((shape if point.is_empty else point).representative_point(), raster)
        if cell is not None:
            vectors, _ = raster.read(cell)
            if len(vectors):
                yield vectors


def _mask(shape: shapely.Geometry, window: Window, raster: EmbeddingRaster) -> np.ndarray:
    """Which cells (h, w) of the window belong to the geometry."""
    size = (window.height, window.width)
    if shape.geom_type == "Point":
        return np.ones(size, bool)
    touched = not shape.geom_type.endswith("Polygon")
    return geometry_mask([shape], size, window_transform(window, raster.transform), all_touched=touched, invert=True)
