"""A rectangle of ground that a user draws, in whatever CRS, as bounds in the CRS of a result."""

from __future__ import annotations

import math

from pydantic import BaseModel
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from ..core.errors import InputError
from ..core.words import tr
from .grid import Bounds, earth_crs


class Extent(BaseModel):
    """A rectangle in a CRS (None: the target CRS)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str | None = None


def extent_bounds(extent: Extent, crs: CRS | None) -> Bounds:
    """(left, bottom, right, top) of an extent in the target CRS; InputError where it has no place there."""
    bounds = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    own = CRS.from_user_input(extent.crs) if extent.crs and crs else None
    if own is None or own == crs:
        return bounds
    try:
        moved: Bounds = transform_bounds(earth_crs(own), crs, *bounds, densify_pts=21)
    except CRSError:
        moved = (math.inf,) * 4
    if not all(map(math.isfinite, moved)):
        raise InputError(
            tr("EXTENT lies outside the area of the target CRS."), tr("Draw it on the raster, or check its CRS.")
        )
    return moved
