"""The lattice, tiling and resampling as identities, checked on random cases."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.raster.grid import Box, metres_per_unit, rounded_gsd, target_crs, target_grid
from geoenc_qgis.raster.reader import _mirrored
from geoenc_qgis.raster.resampling import AxisResampler, axis_weights
from geoenc_qgis.raster.tiles import TilePlan

UTM = CRS.from_epsg(32719)
origins = st.integers(-3_000_000, 3_000_000)
lengths = st.integers(1, 400)


@st.composite
def boxes(draw, longest=400):
    row, col = draw(origins), draw(origins)
    return Box(row, col, row + draw(st.integers(1, longest)), col + draw(st.integers(1, longest)))


@given(boxes(), st.integers(1, 32), st.floats(0.01, 500))
def test_box_survives_coordinates(box, factor, gsd):
    grid = target_grid(UTM, gsd)
    assert grid.box(grid.bounds(box)) == box
    assert grid.centred_box(grid.bounds(box)) == box
    assert (box * factor).coarsened(factor) == box
    transform = grid.transform(box, factor)
    size = grid.step * factor
    assert transform.c == box.col0 * size
    assert transform.f == -box.row0 * size


@given(boxes(), st.integers(1, 32))
def test_coarsened_covers_and_no_more(box, factor):
    cells = box.coarsened(factor) * factor
    assert (cells & box) == box
    assert box.row0 - cells.row0 < factor
    assert cells.row1 - box.row1 < factor
    assert box.col0 - cells.col0 < factor
    assert cells.col1 - box.col1 < factor


@settings(max_examples=60)
@given(
    boxes(160),
    st.tuples(st.integers(3, 40), st.integers(3, 40)),
    st.integers(0, 4),
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)),
)
def test_tiles_give_each_cell_once(raster, tile, margin, cut):
    if min(tile) <= 2 * margin:
        with pytest.raises(InputError):
            TilePlan.for_raster(raster, raster, tile, margin)
        return
    rows = sorted((raster.row0 + int(cut[0] * raster.height), raster.row0 + 1 + int(cut[1] * (raster.height - 1))))
    cols = sorted((raster.col0 + int(cut[2] * raster.width), raster.col0 + 1 + int(cut[3] * (raster.width - 1))))
    cells = Box(rows[0], cols[0], max(rows[1], rows[0] + 1), max(cols[1], cols[0] + 1)) & raster
    plan = TilePlan.for_raster(raster, cells, tile, margin)
    count = np.zeros(cells.shape, int)
    tiles = 0
    for block in plan.blocks():
        assert (block.cells & cells) == block.cells
        for one in block.tiles:
            tiles += 1
            count[one.kept.slices_in(cells)] += 1
            assert (one.kept & one.seen) == one.kept
            assert one.seen.shape == (plan.rows.tile, plan.cols.tile)
            for axis, start in ((plan.rows, one.seen.row0), (plan.cols, one.seen.col0)):
                assert (start - axis.origin) % axis.stride == 0
                assert axis.origin == 0 or axis.tile <= max(raster.shape)
    assert (count == 1).all()
    assert tiles == plan.tile_count


@given(boxes(160), boxes(160))
def test_tiles_do_not_depend_on_the_raster(one, other):
    """Two rasters larger than a tile cut the ground alike."""
    plans = [TilePlan.for_raster(box, box, (14, 14), 2) for box in (one, other)]
    if min(one.shape) > 14 and min(other.shape) > 14:
        assert plans[0].rows.stride == plans[1].rows.stride == 10
        assert plans[0].rows.origin == plans[1].cols.origin == 0


@given(st.integers(-200, 200), st.integers(1, 60), st.integers(-50, 50), st.integers(1, 80))
def test_mirrored_is_numpys_symmetric_padding(start, length, low, size):
    index = _mirrored(start, start + length, low, low + size)
    before, after = max(low - start, 0), max(start + length - low - size, 0)
    padded = np.pad(np.arange(low, low + size), (before, after), mode="symmetric")
    first = start - low + before
    assert index.tolist() == padded[first : first + length].tolist()


@given(st.sampled_from(["bilinear", "cubic", "lanczos", "average", "nearest"]), st.floats(0.2, 9), st.floats(-3, 3))
def test_weights_keep_a_constant_and_do_not_depend_on_the_window(method, scale, offset):
    size = 400
    stop = max(1, int((size - offset) / scale) - 1)
    first, last, weights, *_ = axis_weights(method, scale, offset, 0, min(stop, 60), size)
    inside = (scale * (np.arange(len(weights)) + 0.5) + offset > 0) & (
        scale * (np.arange(len(weights)) + 0.5) + offset < size
    )
    assert np.allclose(weights.sum(axis=1)[inside], 1, atol=1e-5)
    one_first, _, one, *_ = axis_weights(method, scale, offset, 7, 8, size)
    if len(weights) > 7 and inside[7]:
        row = np.zeros(size)
        row[first:last] = weights[7]
        alone = np.zeros(size)
        alone[one_first : one_first + one.shape[1]] = one[0]
        assert np.array_equal(row, alone)


@pytest.mark.parametrize("method", ["bilinear", "cubic", "average"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.7])
def test_resampling_matches_gdal(method, scale):
    """Against GDAL's warper on the same grids, away from the edges; its approximations stay below one grey level."""
    from affine import Affine
    from rasterio.enums import Resampling
    from rasterio.warp import reproject

    image = np.random.default_rng(1).random((3, 200, 180)).astype(np.float32) * 255
    offset = 3.3
    shape = (int(180 / scale), int(160 / scale))
    ours, valid = AxisResampler(method, (scale, offset), (scale, offset), image.shape[1:]).read(
        Box(0, 0, *shape), lambda r0, r1, c0, c1: (image[:, r0:r1, c0:c1], None)
    )
    theirs = np.zeros((3, *shape), np.float32)
    here = Affine(1, 0, 300_000, 0, -1, 6_000_000)
    where = here @ Affine(scale, 0, offset, 0, scale, offset)
    kind = Resampling[method]
    reproject(image, theirs, src_transform=here, dst_transform=where, src_crs=UTM, dst_crs=UTM, resampling=kind)
    inner = (slice(None), slice(12, -12), slice(12, -12))
    assert valid is None
    assert np.abs(ours[inner] - theirs[inner]).max() < 0.05


def test_rounded_gsd_shares_a_lattice():
    assert rounded_gsd(0.30000001) == 0.3
    assert rounded_gsd(0.149816) == 0.14982
    for bad in (0, -1, math.nan, math.inf):
        with pytest.raises(InputError):
            rounded_gsd(bad)


def test_feet_are_converted():
    grid = target_grid(CRS.from_epsg(2263), 0.3)  # New York, US survey feet
    assert metres_per_unit(grid.crs) == pytest.approx(1200 / 3937, rel=1e-9)
    assert grid.step * 1200 / 3937 == pytest.approx(0.3, rel=1e-12)


def test_degrees_go_to_the_utm_zone_of_the_centre():
    wgs = CRS.from_epsg(4326)
    assert target_crs(wgs, None, [-70.2, -70.1], [-33.5, -33.4]).to_epsg() == 32719
    assert target_crs(wgs, None, [8.0, 9.0], [47.0, 48.0]).to_epsg() == 32632
    for xs, ys in (([0, 20], [40, 41]), ([10, 11], [86, 87]), ([10, 11], [-85, -84])):
        with pytest.raises(InputError, match="UTM"):
            target_crs(wgs, None, xs, ys)
    with pytest.raises(InputError, match="degrees"):
        target_crs(UTM, wgs, [0, 1], [0, 1])
    assert target_crs(wgs, CRS.from_epsg(3857), [0, 200], [0, 1]).to_epsg() == 3857
