"""Every cell on its own ground: rasters whose values are their own coordinates, and a bright square at a known
place."""

import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine
from helpers.encoding import encoded, written
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source

SHAPE = (170, 210)
CASES = {
    "utm on the lattice": ("EPSG:32719", Affine(2, 0, 350_000, 0, -2, 6_280_000), None),
    "utm off the lattice": ("EPSG:32719", Affine(2, 0, 350_003.37, 0, -2, 6_280_001.91), None),
    "utm coarsened": ("EPSG:32719", Affine(0.5, 0, 350_003.37, 0, -0.5, 6_280_001.91), 2.0),
    "utm refined": ("EPSG:32719", Affine(3, 0, 350_003.37, 0, -3, 6_280_001.91), 2.0),
    "degrees": ("EPSG:4326", Affine(2e-5, 0, -70.61, 0, -2e-5, -33.61), None),
    "degrees north, coarsened": ("EPSG:4326", Affine(2e-5, 0, 8.53, 0, -2e-5, 47.37), 5.0),
    "web mercator": ("EPSG:3857", Affine(2.39, 0, -7_860_311.3, 0, -2.39, -3_974_110.7), None),
    "feet": ("EPSG:2263", Affine(3, 0, 984_001.3, 0, -3, 210_002.1), 1.5),
    "south-up": ("EPSG:32719", Affine(2, 0, 350_003.37, 0, 2, 6_280_001.91), None),
    "rotated": (
        "EPSG:32719",
        Affine.translation(350_003.37, 6_280_001.91) @ Affine.rotation(30) @ Affine.scale(2, -2),
        None,
    ),
    "non-square": ("EPSG:32719", Affine(3, 0, 350_003.37, 0, -2, 6_280_001.91), None),
}


def target_of(crs, transform, shape):
    """The CRS the cells must come in, from the definition of UTM zones alone."""
    if not CRS.from_string(crs).is_geographic:
        return crs
    lon, lat = transform @ (shape[1] / 2, shape[0] / 2)
    return f"EPSG:{(32600 if lat > 0 else 32700) + int((lon + 180) // 6) + 1}"


@pytest.mark.parametrize("name", CASES)
def test_values_that_are_coordinates_come_out_where_they_are(name, tmp_path):
    crs, transform, gsd = CASES[name]
    target = target_of(crs, transform, SHAPE)
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    xs, ys = transform @ (cols, rows)
    project = pyproj.Transformer.from_crs(crs, target, always_xy=True)
    xs, ys = project.transform(xs, ys)
    x0, y0 = xs.mean(), ys.mean()
    image = np.stack([xs - x0, ys - y0]).astype(np.float32)
    encoded(written(tmp_path / "in.tif", image, crs, transform), tmp_path / "out.tif", gsd=gsd)
    with rasterio.open(tmp_path / "out.tif") as out:
        cells = out.read()
        assert out.crs == CRS.from_string(target)
        size = out.transform.a
        assert out.transform.e == -size
        for corner in (out.transform.c / size, out.transform.f / size):
            assert corner == pytest.approx(round(corner), abs=1e-6)
        rows, cols = np.mgrid[: out.height, : out.width] + 0.5
        where = out.transform @ (cols, rows)
        bounds = out.bounds
    valid = np.isfinite(cells[0])
    assert valid.sum() > 0.6 * (SHAPE[0] * SHAPE[1] * abs(transform.determinant) / size**2 if crs == target else 300)
    # A cell at the raster's edge is the mean of a mirrored picture: only whole ones must be exact.
    inner = valid.copy()
    for shift in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1)):
        inner &= np.roll(valid, shift, (0, 1))
    inner[[0, -1]] = inner[:, [0, -1]] = False
    assert inner.sum() > 100
    pixel = size / 4
    assert np.abs(cells[0] + x0 - where[0])[inner].max() < 0.15 * pixel
    assert np.abs(cells[1] + y0 - where[1])[inner].max() < 0.15 * pixel
    # All of the raster is covered.
    assert bounds.left <= xs.min() and bounds.right >= xs.max() and bounds.bottom <= ys.min() and bounds.top >= ys.max()


@pytest.mark.parametrize("name", CASES)
def test_a_bright_square_lights_the_cell_that_covers_it(name, tmp_path):
    crs, transform, gsd = CASES[name]
    target = target_of(crs, transform, SHAPE)
    image = np.full((1, *SHAPE), 10, np.uint8)
    row, col = 101, 77
    side = 1 if gsd is None or gsd < 2.5 else 3
    image[0, row - side : row + side + 1, col - side : col + side + 1] = 250
    encoded(written(tmp_path / "in.tif", image, crs, transform), tmp_path / "out.tif", gsd=gsd)
    x, y = transform @ (col + 0.5, row + 0.5)
    x, y = pyproj.Transformer.from_crs(crs, target, always_xy=True).transform(x, y)
    with rasterio.open(tmp_path / "out.tif") as out:
        cells = np.nan_to_num(out.read(1))
        u, v = ~out.transform @ (x, y)
    weight = np.clip(cells - 10.5, 0, None)
    rows, cols = np.mgrid[: cells.shape[0], : cells.shape[1]] + 0.5
    centre = (weight * rows).sum() / weight.sum(), (weight * cols).sum() / weight.sum()
    assert max(abs(centre[0] - v), abs(centre[1] - u)) < 0.55  # cells: the light is known to half a cell
    assert cells[int(v), int(u)] > 10.5
    far = np.maximum(abs(rows - v), abs(cols - u)) > 2
    assert np.abs(cells[far & (cells > 0)] - 10).max() < 0.5


def test_ground_control_points_place_the_raster(tmp_path):
    transform = Affine(2, 0, 350_003.37, 0, -2, 6_280_001.91)
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    image = np.stack(transform @ (cols, rows)) - np.array([350_200, 6_279_800])[:, None, None]
    points = [GroundControlPoint(r, c, *(transform @ (c, r))) for r in (0, 85, 170) for c in (0, 105, 210)]
    path = tmp_path / "in.tif"
    with rasterio.open(
        path, "w", driver="GTiff", height=170, width=210, count=2, dtype="float32", gcps=points, crs="EPSG:32719"
    ) as out:
        out.write(image.astype(np.float32))
    encoded(path, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as out:
        cells = out.read()
        rows, cols = np.mgrid[: out.height, : out.width] + 0.5
        xs, ys = out.transform @ (cols, rows)
    inner = (slice(3, -3), slice(3, -3))
    assert np.abs(cells[0][inner] + 350_200 - xs[inner]).max() < 0.3
    assert np.abs(cells[1][inner] + 6_279_800 - ys[inner]).max() < 0.3


def test_the_same_grid_is_not_resampled(tmp_path):
    image = np.random.default_rng(0).integers(0, 255, (3, 64, 96), np.uint8)
    path = written(
        tmp_path / "in.tif", image, "EPSG:32719", Affine(0.3, 0, 0.3 * 4 * 250_000, 0, -0.3, 0.3 * 4 * 5_000_000)
    )
    encoded(path, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as out:
        cells = out.read()
    mean = image.reshape(3, 16, 4, 24, 4).mean(axis=(2, 4))
    assert np.abs(cells - mean).max() < 1e-4


def test_overlapping_cuts_give_equal_cells(tmp_path):
    """Corners off the lattice and sub-pixel shifted alike: the shared ground has the same cells, away from the
    edges."""
    image = np.random.default_rng(0).integers(0, 255, (3, 260, 300), np.uint8)
    whole = Affine(0.5, 0, 400_000.13, 0, -0.5, 5_000_000.27)
    maps = []
    for number, (row, col, height, width) in enumerate(((0, 0, 200, 220), (47, 61, 213, 239))):
        cut = image[:, row : row + height, col : col + width]
        path = written(tmp_path / f"{number}.tif", cut, "EPSG:32632", whole @ Affine.translation(col, row))
        encoded(path, tmp_path / f"out{number}.tif")
        with rasterio.open(tmp_path / f"out{number}.tif") as out:
            size = out.transform.a
            row0, col0 = round(-out.transform.f / size), round(out.transform.c / size)
            maps.append((Box(row0, col0, row0 + out.height, col0 + out.width), out.read()))
    shared = maps[0][0] & maps[1][0]
    shared = Box(shared.row0 + 2, shared.col0 + 2, shared.row1 - 2, shared.col1 - 2)
    assert shared.height > 30 and shared.width > 30
    one, other = (cells[(slice(None), *shared.slices_in(box))] for box, cells in maps)
    assert np.isfinite(one).all()
    assert np.abs(one - other).max() < 1e-3


def test_overlapping_cuts_in_degrees_share_a_lattice_when_crs_and_gsd_are_given(tmp_path):
    image = np.random.default_rng(0).integers(0, 255, (3, 260, 300)).astype(np.float32)
    image = image.cumsum(1).cumsum(2) % 997  # edges, but some smooth ground
    whole = Affine(2e-5, 0, 8.53, 0, -2e-5, 47.37)
    maps = []
    for number, (row, col, height, width) in enumerate(((0, 0, 200, 220), (47, 61, 213, 239))):
        cut = image[:, row : row + height, col : col + width]
        path = written(tmp_path / f"{number}.tif", cut, "EPSG:4326", whole @ Affine.translation(col, row))
        encoded(path, tmp_path / f"out{number}.tif", gsd=2.0, crs=CRS.from_epsg(32632))
        with rasterio.open(tmp_path / f"out{number}.tif") as out:
            size = out.transform.a
            row0, col0 = round(-out.transform.f / size), round(out.transform.c / size)
            maps.append((Box(row0, col0, row0 + out.height, col0 + out.width), out.read()))
    shared = maps[0][0] & maps[1][0]
    shared = Box(shared.row0 + 3, shared.col0 + 3, shared.row1 - 3, shared.col1 - 3)
    one, other = (cells[(slice(None), *shared.slices_in(box))] for box, cells in maps)
    both = np.isfinite(one) & np.isfinite(other)
    assert both.mean() > 0.9
    assert np.abs(one - other)[both].max() < 0.5  # of 997, where edges fall between pixels of an approximated warp


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32632"])
def test_extent_limits_the_cells_not_what_tiles_see(crs, tmp_path):
    image = np.random.default_rng(0).integers(0, 255, (3, 300, 300), np.uint8)
    path = written(tmp_path / "in.tif", image, "EPSG:32632", Affine(0.5, 0, 400_000.13, 0, -0.5, 5_000_000.27))
    encoded(path, tmp_path / "whole.tif")
    with rasterio.open(tmp_path / "whole.tif") as out:
        whole, transform = out.read(), out.transform
    from geoenc_qgis.raster.extent import Extent, extent_bounds

    wanted = (400_041.0, 4_999_890.0, 400_099.5, 4_999_951.0)
    given = wanted
    if crs != "EPSG:32632":
        given = pyproj.Transformer.from_crs("EPSG:32632", crs, always_xy=True).transform_bounds(*wanted)
    bounds = extent_bounds(
        Extent(xmin=given[0], ymin=given[1], xmax=given[2], ymax=given[3], crs=crs), CRS.from_epsg(32632)
    )
    reader = GridReader(Source(path))
    encoded(path, tmp_path / "part.tif", cells=reader.grid.box(bounds).coarsened(4))
    with rasterio.open(tmp_path / "part.tif") as out:
        part = out.read()
        assert out.bounds.left <= wanted[0] and out.bounds.right >= wanted[2]
        assert out.bounds.bottom <= wanted[1] and out.bounds.top >= wanted[3]
        assert out.bounds.right - out.bounds.left < wanted[2] - wanted[0] + 8
        col, row = (round(v) for v in ~transform @ (out.transform.c, out.transform.f))
    assert np.array_equal(part, whole[:, row : row + part.shape[1], col : col + part.shape[2]])
