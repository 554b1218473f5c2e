"""Polygons on embedding rasters, and what is true of the cells in them, counted cell by cell by shapely."""

from __future__ import annotations

from typing import NamedTuple

import geopandas
import numpy as np
import shapely

from helpers.rasters import PLACE, UTM


class Truth(NamedTuple):
    """Of each zone."""

    vectors: np.ndarray
    coverage: np.ndarray
    spread: np.ndarray
    cells: np.ndarray
    medoid: np.ndarray  # (Z, 2): row, column


def quads(count: int, shape: tuple[int, int], side: float = 6, seed: int = 0) -> list[shapely.Polygon]:
    """Four-sided polygons in cells (column, row), turned at will, within a raster."""
    rng = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        middle = rng.uniform(side, np.array(shape[::-1]) - side)
        turns = np.sort(rng.uniform(0, np.pi / 2, 4)) + np.arange(4) * np.pi / 2
        made.append(shapely.Polygon(middle + side * np.column_stack([np.cos(turns), np.sin(turns)])))
    return made


def on_map(shapes, transform=PLACE):
    """Polygons in cells as polygons in map coordinates."""
    return [shapely.transform(shape, lambda xy: np.column_stack(transform @ tuple(xy.T))) for shape in shapes]


def saved_zones(path, shapes, crs=UTM, transform=PLACE, **fields) -> str:
    """Polygons in cells, saved as a vector file."""
    geopandas.GeoDataFrame(fields, geometry=on_map(shapes, transform), crs=UTM).to_crs(crs).to_file(path)
    return str(path)


def truth(shapes, cube: np.ndarray) -> Truth:
    """Of polygons in cells on a cube (C, h, w), NaN where not valid."""
    dims, height, width = cube.shape
    rows, cols = np.divmod(np.arange(height * width), width)
    boxes, vectors = shapely.box(cols, rows, cols + 1, rows + 1), cube.reshape(dims, -1).T.astype(float)
    valid = np.isfinite(vectors).all(1)
    out = []
    for shape in shapes:
        weight = np.where(valid, shapely.area(shapely.intersection(shape, boxes)), 0)
        used = weight > 1e-9
        own, weight = vectors[used], weight[used]
        mean = weight @ own / weight.sum() if len(own) else np.full(dims, np.nan)
        cosine = own @ mean / (np.linalg.norm(own, axis=1) * np.linalg.norm(mean))
        best = np.flatnonzero(used)[cosine.argmax()] if len(own) else -1
        spread = weight @ (1 - cosine) / weight.sum() if len(own) else np.nan
        out.append((mean, weight.sum() / shape.area, spread, len(own), divmod(best, width)))
    return Truth(*(np.array(column) for column in zip(*out, strict=True)))
