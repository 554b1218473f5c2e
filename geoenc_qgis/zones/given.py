"""The zones as a user gives them: polygons with their attributes, mended where they can be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
from rasterio.crs import CRS
from shapely.geometry.base import BaseGeometry

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.geoparquet import COVERING
from ..raster.places import features_in, read_features
from ..raster.vector_table import COLUMN

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

NOUN = tr("zones")
RESERVED = {COLUMN, COVERING, "fid", "ogc_fid"}  # names that tables and GeoPackages use themselves
OWN_SUFFIX = "_zone"


def read_zones(path: str, crs: CRS | None, report: Report) -> GeoDataFrame:
    """Polygons of a vector file in its own CRS, with their attributes, numbered from 0; crs: the rasters'.

    InputError where there are none. What is no polygon is left out and said.
    """
    frame = read_features(path, report, NOUN)
    if frame.crs is None:
        frame = features_in(crs, frame, Path(path).name, report)
    shapes = np.array([_polygonal(shape) for shape in frame.geometry], object)
    none = shapely.is_empty(shapes)
    if none.all():
        kinds = ", ".join(sorted(set(frame.geom_type)))
        raise InputError(
            tr("{name} holds no polygons, but: {kinds}.", name=Path(path).name, kinds=kinds),
            tr("ZONES are polygons, such as parcels: draw buffers around points and lines first."),
        )
    if none.any():
        report.warn(
            counted(
                int(none.sum()),
                "{n} of {count:,} zones is no polygon: left out.",
                "{n:,} of {count:,} zones are no polygons: left out.",
                count=len(none),
            )
        )
    frame = frame.set_geometry(shapes, crs=frame.crs)[~none].reset_index(drop=True)
    return frame.rename(columns={name: name + OWN_SUFFIX for name in frame.columns if name.lower() in RESERVED})


def _polygonal(shape: BaseGeometry) -> BaseGeometry:
    """What of a geometry is polygons with an area; an empty one where nothing is."""
    if shape.geom_type == "Polygon" and shape.area:
        return shapely.force_2d(shape)
    parts = [part for outer in shapely.get_parts(shape) for part in shapely.get_parts(outer)]
    wanted = [shapely.force_2d(part) for part in parts if part.geom_type == "Polygon" and part.area]
    return wanted[0] if len(wanted) == 1 else shapely.MultiPolygon(wanted)
