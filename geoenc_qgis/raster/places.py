"""Places on an embedding raster: the vectors of the cells under points, lines and polygons."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import shapely
from rasterio.features import geometry_mask
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import InputError
from ..report import Report
from .embedding import EmbeddingRaster


def place_vectors(path: str, raster: EmbeddingRaster, report: Report, noun: str = "place") -> np.ndarray:
    """Vectors (n, C) float32 of the valid cells under the features of a vector file, cells under two features twice.

    A point takes its cell, a line the cells it touches, a polygon those whose centre lies inside (a smaller one the cell
    it lies on). Features in another CRS are reprojected. Those beside the raster or on nodata are counted and said.
    Raises InputError where nothing is left.
    """
    shapes = _shapes(path, raster, report, noun)
    found, outside, empty = [], 0, 0
    for shape in shapes:
        report.check()
        window = _window(shape, raster)
        if window is None:
            outside += 1
            continue
        vectors, valid = raster.read(window)
        mine = _under(shape, raster, window)[valid]
        if mine.any():
            found.append(vectors[mine])
        else:
            empty += 1
    for count, where in ((outside, "beside the raster"), (empty, "on nodata")):
        if count and found:
            report.warn(f"{count} of {len(shapes)} {noun}s lie {where} and are left out.")
    if not found:
        where = (
            "beside the raster" if outside == len(shapes) else "on nodata" if not outside else "beside it or on nodata"
        )
        raise InputError(
            f"None of the {len(shapes)} {noun}s lies on a valid cell of {Path(raster.path).name}: they lie {where}.",
            "Check their position and CRS against the raster.",
        )
    return np.concatenate(found)


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
    """The cells around a geometry, within the raster; None where it lies beside it."""
    box = shapely.box(*shape.bounds) if shape.geom_type != "Point" else shape
    corners = [~raster.transform @ (x, y) for x, y in shapely.get_coordinates(box)]
    if not np.isfinite(corners).all():
        return None
    cols, rows = zip(*corners, strict=True)
    row0, col0 = max(0, math.floor(min(rows))), max(0, math.floor(min(cols)))
    row1 = min(raster.shape[0], math.floor(max(rows)) + 1)
    col1 = min(raster.shape[1], math.floor(max(cols)) + 1)
    return Window(col0, row0, col1 - col0, row1 - row0) if row1 > row0 and col1 > col0 else None


def _under(shape: shapely.Geometry, raster: EmbeddingRaster, window: Window) -> np.ndarray:
    """Which cells (h, w) of the window belong to the geometry."""
    size, place = (window.height, window.width), window_transform(window, raster.transform)
    touched = not shape.geom_type.endswith("Polygon")
    mask = geometry_mask([shape], size, place, all_touched=touched, invert=True)
    if not mask.any():
        point = shape.representative_point()
        mask = geometry_mask([point], size, place, all_touched=True, invert=True)
    return mask
