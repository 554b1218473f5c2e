"""The global lattice: whole numbers for pixels and cells of a target CRS and GSD, turned into coordinates once.

Pixel (row, col) covers x in [col, col + 1) * step and y in (-(row + 1), -row] * step, where step is the GSD in the
CRS's unit. A cell is patch x patch pixels whose indices start at whole multiples of the patch, so every scene of one
CRS, GSD and patch shares the same cells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import ArrayLike, NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ..core.errors import InputError
from ..core.words import tr

Bounds = tuple[float, float, float, float]
SNAP_PIXELS = 1e-6  # pixels: what floating-point noise may add to a bound that lies on the lattice
EARTH_RADIUS_METRES = (6.3e6, 6.4e6)  # metres, semi-major axes that are the Earth's
MAX_UTM_DEGREES = 8.0  # degrees
MAX_LATITUDE_DEGREES = 100.0  # of latitude: some world maps have pixels a little beyond the pole
SCALE_SQUARE_METRES = 100.0  # CRS metres of a square's side that tells the scale
MIN_DISTORTION = 0.01  # share by which a CRS may stretch the ground before it counts


@dataclass(frozen=True)
class Box:
    """A half-open rectangle of whole lattice steps: rows [row0, row1), columns [col0, col1).

    >>> pixels = Box(0, 0, 96, 130)
    >>> pixels.coarsened(16)  # in cells of 16 pixels
    Box(row0=0, col0=0, row1=6, col1=9)
    >>> (pixels & Box(90, 100, 200, 200)).shape
    (6, 30)
    """

    row0: int
    col0: int
    row1: int
    col1: int

    @property
    def height(self) -> int:
        return max(self.row1 - self.row0, 0)

    @property
    def width(self) -> int:
        return max(self.col1 - self.col0, 0)

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def empty(self) -> bool:
        return not (self.height and self.width)

    def __and__(self, other: Box) -> Box:
        return Box(
            max(self.row0, other.row0),
            max(self.col0, other.col0),
            min(self.row1, other.row1),
            min(self.col1, other.col1),
        )

    def __or__(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.row0, other.row0),
            min(self.col0, other.col0),
            max(self.row1, other.row1),
            max(self.col1, other.col1),
        )

    def __mul__(self, factor: int) -> Box:
        """The same ground in steps `factor` times finer: cells to pixels."""
        return Box(self.row0 * factor, self.col0 * factor, self.row1 * factor, self.col1 * factor)

    def coarsened(self, factor: int) -> Box:
        """The smallest box of steps `factor` times coarser that covers this one: pixels to cells."""
        return Box(self.row0 // factor, self.col0 // factor, -(-self.row1 // factor), -(-self.col1 // factor))

    def slices_in(self, other: Box) -> tuple[slice, slice]:
        """This box as (rows, columns) slices of an array that holds `other`."""
        rows = slice(self.row0 - other.row0, self.row1 - other.row0)
        return rows, slice(self.col0 - other.col0, self.col1 - other.col0)


@dataclass(frozen=True)
class Grid:
    """The pixel lattice of one CRS and GSD; `crs` None is pixel space, one step a pixel.

    >>> grid = target_grid(CRS.from_epsg(32719), 0.5)
    >>> box = grid.box((652_916.2, 8_249_130, 652_980, 8_249_179.6))  # left, bottom, right, top
    >>> box.shape
    (100, 128)
    >>> grid.bounds(box)
    (652916.0, 8249130.0, 652980.0, 8249180.0)
    """

    crs: CRS | None
    gsd: float  # metres (pixels in pixel space)
    step: float  # CRS units
    moved: float = 0.0  # pixels by which the lattice lies further right and down

    def _pixels(self, bounds: Bounds) -> Bounds:
        left, bottom, right, top = (value / self.step for value in bounds)
        return left - self.moved, bottom + self.moved, right - self.moved, top + self.moved

    def box(self, bounds: Bounds) -> Box:
        """The pixels that cover `bounds` (left, bottom, right, top) in CRS units, rounded outward."""
        left, bottom, right, top = self._pixels(bounds)
        return Box(
            math.floor(-top + SNAP_PIXELS),
            math.floor(left + SNAP_PIXELS),
            math.ceil(-bottom - SNAP_PIXELS),
            math.ceil(right - SNAP_PIXELS),
        )

    def centred_box(self, bounds: Bounds) -> Box:
        """The pixels whose centres lie within `bounds`; never empty: at least the pixel under the middle."""
        left, bottom, right, top = self._pixels(bounds)
        row, col = math.floor((-top - bottom) / 2), math.floor((left + right) / 2)
        row0, row1 = math.ceil(-top - 0.5 - SNAP_PIXELS), math.floor(-bottom + 0.5 + SNAP_PIXELS)
        col0, col1 = math.ceil(left - 0.5 - SNAP_PIXELS), math.floor(right + 0.5 + SNAP_PIXELS)
        if row1 <= row0:
            row0, row1 = row, row + 1
        if col1 <= col0:
            col0, col1 = col, col + 1
        return Box(row0, col0, row1, col1)

    def transform(self, box: Box, factor: int = 1) -> Affine:
        """Geotransform of `box`, whose steps are `factor` pixels."""
        size, moved = self.step * factor, self.step * self.moved
        return Affine(size, 0, box.col0 * size + moved, 0, -size, -box.row0 * size - moved)

    def bounds(self, box: Box, factor: int = 1) -> Bounds:
        """(left, bottom, right, top) of `box`, whose steps are `factor` pixels, in CRS units."""
        size, moved = self.step * factor, self.step * self.moved
        left, top = box.col0 * size + moved, -box.row0 * size - moved
        return left, -box.row1 * size - moved, box.col1 * size + moved, top


def target_grid(crs: CRS | None, gsd: float) -> Grid:
    """The lattice of a CRS and a GSD in metres, the GSD rounded to five significant digits."""
    gsd = rounded_gsd(gsd)
    return Grid(crs, gsd, gsd / (metres_per_unit(crs) if crs else 1.0))


def rounded_gsd(gsd: float) -> float:
    """Five significant digits: 0.30000001 is 0.3, so that scenes of one sensor share a lattice."""
    if not (math.isfinite(gsd) and gsd > 0):
        raise InputError(
            tr("TARGET_GSD must be more than 0 metres, not {gsd:g}.", gsd=gsd),
            tr("Leave it empty for the raster's own."),
        )
    return float(f"{gsd:.5g}")


def metres_per_unit(crs: CRS) -> float:
    """Metres in one unit of a projected CRS."""
    if not crs.is_projected:  # GDAL's word; a derived projected one is not, such as a site grid
        return float(pyproj.CRS.from_user_input(crs).axis_info[0].unit_conversion_factor)
    return float(crs.linear_units_factor[1])


def longitudes_near(middle: float, xs: ArrayLike) -> NDArray[np.float64]:
    """Longitudes in degrees moved by whole turns to within half a turn of `middle`: 205 is -155."""
    xs = np.asarray(xs, float)
    with np.errstate(invalid="ignore"):
        return xs - 360 * np.round((xs - middle) / 360)


def earth_crs(crs: CRS) -> CRS:
    """The horizontal part of a geographic or projected CRS of the Earth; another kind is an InputError."""
    try:
        known = pyproj.CRS.from_user_input(crs)
    except pyproj.exceptions.CRSError as error:
        raise InputError(
            tr("PROJ doesn't know this coordinate reference system."),
            tr("Choose another one. PROJ says: {error}", error=error),
        ) from error
    flat = known.sub_crs_list[0] if known.is_compound else known
    flat = flat.to_2d() if len(flat.axis_info) > 2 else flat
    same = flat is known
    known = flat.source_crs if flat.is_bound and flat.source_crs is not None else flat
    derived = known.type_name == "Derived Projected CRS"  # such as a site grid
    radius = known.ellipsoid.semi_major_metre if known.ellipsoid else None
    if not (known.is_geographic or known.is_projected or derived) or radius is None:
        raise InputError(
            tr(
                "The coordinate reference system '{name}' does not say where on Earth the raster lies.", name=known.name
            ),
            tr("Assign the right CRS to it, or use 'Encode raster' with NO_GEOREFERENCE, which works in pixels."),
        )
    if not EARTH_RADIUS_METRES[0] < radius < EARTH_RADIUS_METRES[1]:
        raise InputError(
            tr(
                "The coordinate reference system '{name}' is not one of the Earth (radius {radius:.0f} km).",
                name=known.name,
                radius=radius / 1000,
            ),
            tr("Use 'Encode raster' with NO_GEOREFERENCE, which works in pixels."),
        )
    return crs if same else CRS.from_wkt(flat.to_wkt())


def transformed_points(
    source: CRS, target: CRS, xs: ArrayLike, ys: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Coordinates of points in another CRS; not finite where a point has none."""
    try:
        moved_xs, moved_ys = transform_points(source, target, np.ravel(xs).tolist(), np.ravel(ys).tolist())
    except CPLE_BaseError:  # GDAL gives up over one point that has no place, PROJ goes on
        transformer = pyproj.Transformer.from_crs(source.to_wkt(), target.to_wkt(), always_xy=True)
        moved_xs, moved_ys = transformer.transform(np.ravel(xs), np.ravel(ys))
    return np.asarray(moved_xs), np.asarray(moved_ys)


def lonlat(crs: CRS, xs: ArrayLike, ys: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Longitudes and latitudes (degrees, WGS 84) of points; not finite where a point has none."""
    return transformed_points(crs, CRS.from_epsg(4326), xs, ys)


def target_crs(source: CRS, wanted: CRS | None, xs: ArrayLike, ys: ArrayLike) -> CRS:
    """The target CRS: the one wanted, a projected source's own, or the UTM zone of a geographic source's centre.

    xs, ys: points spread over the source, in its CRS.
    """
    if wanted is not None:
        wanted = earth_crs(wanted)
        if wanted.is_geographic:
            raise InputError(
                tr("The target CRS is in degrees, in which a cell has no fixed size on the ground."),
                tr("Choose a projected TARGET_CRS, such as the UTM zone of the place."),
            )
        return wanted
    if not source.is_geographic:
        return source
    lon, lat = lonlat(source, xs, ys)
    seen = np.isfinite(lon) & np.isfinite(lat)
    lon, lat = lon[seen], lat[seen]
    lon = longitudes_near(lon[0], lon) if len(lon) and np.ptp(xs) < 180 else lon
    if not len(lat) or np.abs(lat).max() > MAX_LATITUDE_DEGREES or np.abs(lon).max() > MAX_LATITUDE_DEGREES * 6:
        farthest = np.abs(np.concatenate([np.ravel(xs), np.ravel(ys)])).max()
        raise InputError(
            tr("The raster's CRS is in degrees, but its coordinates reach {farthest:,.0f}.", farthest=farthest),
            tr(
                "Assign the CRS it was made in (layer properties, or gdal_edit), or use 'Encode raster' with"
                " NO_GEOREFERENCE, which works in pixels."
            ),
        )
    wide = float(lon.max() - lon.min())
    middle = float(lat.max() + lat.min()) / 2
    if not (wide <= MAX_UTM_DEGREES and -80 <= middle <= 84):
        where = (
            tr("{wide:.0f} degrees wide", wide=wide)
            if wide > MAX_UTM_DEGREES
            else tr("at latitude {middle:.0f}", middle=middle)
        )
        raise InputError(
            tr("The raster is in degrees and {where}, which no UTM zone covers.", where=where),
            tr("Name a projected TARGET_CRS that suits the area, or use a smaller raster."),
        )
    zone = int((float(lon.max() + lon.min()) / 2 + 180) % 360 // 6) + 1
    return CRS.from_epsg((32600 if middle >= 0 else 32700) + zone)


def ground_area(crs: CRS, xs: ArrayLike, ys: ArrayLike) -> float:
    """Square metres on the WGS 84 ellipsoid of a small polygon in CRS units; not finite where it has no place."""
    lon, lat = lonlat(crs, xs, ys)
    return abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0])


def ground_scale(crs: CRS, x: float, y: float) -> float:
    """CRS metres in a metre on the ground at a point (1.0: true to scale); 1.0 where it can't be said."""
    side = SCALE_SQUARE_METRES / metres_per_unit(crs)
    xs, ys = (x + side * np.array([-0.5, 0.5, 0.5, -0.5]), y + side * np.array([-0.5, -0.5, 0.5, 0.5]))
    area = ground_area(crs, xs, ys)
    return SCALE_SQUARE_METRES / math.sqrt(area) if math.isfinite(area) and area > 0 else 1.0


def cell_area(crs: CRS | None, transform: Affine, shape: tuple[int, int]) -> float:
    """Square metres on the ground of a cell of a raster (pixels, without a CRS); true to the middle of the raster."""
    area = abs(transform.determinant)
    if crs is None:
        return area
    x, y = transform @ (shape[1] / 2, shape[0] / 2)
    if crs.is_geographic:
        corners = [transform @ (shape[1] / 2 + dx, shape[0] / 2 + dy) for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))]
        return ground_area(crs, *np.transpose(corners))
    scale = ground_scale(crs, x, y)
    return area * metres_per_unit(crs) ** 2 / (scale**2 if abs(scale - 1) > MIN_DISTORTION else 1.0)
