"""Centres of cells as points in space: how far two lie apart in metres, whatever the CRS of their rasters."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import ArrayLike, NDArray
from rasterio.crs import CRS
from rasterio.windows import Window
from scipy.spatial import KDTree

from .grid import earth_crs

WGS84 = pyproj.Geod(ellps="WGS84")
PLANES_APART = 1e12  # units of height between rasters without a CRS: their cells are no neighbours
SAMPLES = 9  # cells of a window's side that tell how far it reaches
Points = NDArray[np.float64]


class Located(Protocol):
    """What has cells on the ground."""

    @property
    def crs(self) -> CRS | None: ...
    @property
    def transform(self) -> Affine: ...


class Centres:
    """Centres of one raster's cells. Their distance is the straight one; in 50 km that is 13 cm short of the ground's.

    Without a CRS the units are the raster's own, and each raster lies in a plane of its own.
    """

    def __init__(self, raster: Located, number: int):
        """number: of the raster among others. Raises InputError where its CRS is not one of the Earth."""
        self._transform, self._plane = raster.transform, number * PLANES_APART
        crs = earth_crs(raster.crs) if raster.crs else None
        self._to_lonlat = crs and pyproj.Transformer.from_crs(crs.to_wkt(), "EPSG:4326", always_xy=True)

    def points(self, rows: ArrayLike, cols: ArrayLike) -> Points:
        """(n, 3) of cells; not finite where one has no place on Earth."""
        t, rights, downs = self._transform, np.asarray(cols, float) + 0.5, np.asarray(rows, float) + 0.5
        x, y = t.a * rights + t.b * downs + t.c, t.d * rights + t.e * downs + t.f
        if not self._to_lonlat:
            return np.column_stack([x, y, np.full(len(x), self._plane)])
        lon, lat = np.radians(self._to_lonlat.transform(x, y))
        with np.errstate(invalid="ignore"):
            normal = WGS84.a / np.sqrt(1 - WGS84.es * np.sin(lat) ** 2)  # to the polar axis
            from_axis = normal * np.cos(lat)
            return np.column_stack(
                [from_axis * np.cos(lon), from_axis * np.sin(lon), (1 - WGS84.es) * normal * np.sin(lat)]
            )

    def ball(self, window: Window) -> tuple[Points, float]:
        """Middle (3,) and radius of a ball around the centres of a window's cells; of no size that can be told where
        some have no place."""
        rows, cols = (
            first + np.linspace(0, count - 1, SAMPLES)
            for first, count in ((window.row_off, window.height), (window.col_off, window.width))
        )
        grid = self.points(*(each.ravel() for each in np.meshgrid(rows, cols, indexing="ij")))
        if not np.isfinite(grid).all():
            return np.zeros(3), np.inf
        middle = grid[len(grid) // 2]
        mesh = grid.reshape(SAMPLES, SAMPLES, 3)
        between = (
            np.linalg.norm(mesh[1:, 1:] - mesh[:-1, :-1], axis=-1),
            np.linalg.norm(mesh[1:, :-1] - mesh[:-1, 1:], axis=-1),
        )
        return middle, float(np.linalg.norm(grid - middle, axis=1).max() + max(map(np.max, between)))


def apart(points: Points, limit: float, most: int) -> NDArray[np.intp]:
    """Numbers of points (n, d), at most so many, of which none lies within the limit from an earlier one."""
    tree, free = KDTree(points), np.ones(len(points), bool)
    chosen: list[int] = []
    for number, point in enumerate(points):
        if free[number]:
            chosen.append(number)
            if len(chosen) == most:
                break
            free[tree.query_ball_point(point, limit)] = False
    return np.array(chosen, np.intp)
