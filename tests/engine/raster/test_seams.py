"""Seams of mosaics: each cell from the scene whose edge or hole is farthest, told as few disjoint rectangles."""

import numpy as np
import pytest
from helpers.mosaics import depth_of, expected_numbers

from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.seams import Placed, depth, parts


def scattered(seed, *, ranks=1, holes=0.05, count=6):
    """Rasters of all sizes on top of each other, with holes."""
    chance = np.random.default_rng(seed)
    rasters, valid = [], []
    for number in range(count):
        (row, col), (height, width) = chance.integers(-20, 20, 2).tolist(), chance.integers(3, 40, 2).tolist()
        box = Box(row, col, row + height, col + width)
        rasters.append(Placed(str(number), box, int(chance.integers(0, ranks))))
        valid.append(chance.random((height, width)) >= holes)
    return rasters, valid


def shown(layers, rasters, valid, window):
    """The number of the raster that each cell shows, and how often a cell is covered within a layer."""
    out, most = np.full(window.shape, -1), 0
    for layer in reversed(layers):
        covered = np.zeros(window.shape, int)
        for part in layer:
            assert part.box == part.box & window & rasters[part.number].box
            covered[part.box.slices_in(window)] += 1
            there = valid[part.number][part.box.slices_in(rasters[part.number].box)]
            out[part.box.slices_in(window)][there] = part.number
        most = max(most, covered.max())
    return out, most


def test_depth_is_the_distance_to_the_nearest_edge_or_hole():
    valid = np.random.default_rng(0).random((15, 22)) > 0.1
    np.testing.assert_allclose(depth(valid), depth_of(valid), rtol=1e-6)
    assert depth(np.ones((5, 9), bool))[2].tolist() == [1, 2, 3, 3, 3, 3, 3, 2, 1]


@pytest.mark.parametrize("ranks", [1, 3])
@pytest.mark.parametrize("holes", [0, 0.05, 0.6])
def test_each_cell_comes_from_the_raster_whose_edge_or_hole_is_farthest(ranks, holes):
    window = Box(-30, -25, 60, 55)
    for seed in range(6):
        rasters, valid = scattered(seed, ranks=ranks, holes=holes)
        depths = [depth(each) for each in valid]
        layers = parts(window, rasters, depths.__getitem__)
        got, most = shown(layers, rasters, valid, window)
        np.testing.assert_array_equal(got, expected_numbers(rasters, valid, window))
        assert len(layers) == most == 1


@pytest.mark.parametrize("side", [2, 4, 16])
def test_squares_of_cells_lose_no_cell_and_keep_the_order_of_ranks(side):
    window = Box(-30, -25, 61, 56)
    for seed in range(6):
        for ranks in (1, 6):
            rasters, valid = scattered(seed, ranks=ranks)
            if ranks > 1:
                rasters = [Placed(one.path, one.box, number) for number, one in enumerate(rasters)]
            depths = [depth(each) for each in valid]
            got, most = shown(parts(window, rasters, depths.__getitem__, side), rasters, valid, window)
            want = expected_numbers(rasters, valid, window)
            np.testing.assert_array_equal(got >= 0, want >= 0)
            assert most == 1
            if ranks > 1:
                np.testing.assert_array_equal(got, want)


def test_a_regular_grid_takes_a_rectangle_a_scene():
    rasters = [Placed("", Box(row, col, row + 40, col + 40)) for row in (0, 32, 64) for col in (0, 32, 64)]
    full = depth(np.ones((40, 40), bool))
    (layer,) = parts(Box(0, 0, 104, 104), rasters, lambda number: full)
    assert len(layer) == 9
    assert sum(part.box.height * part.box.width for part in layer) == 104 * 104


def test_a_slanted_edge_beside_nothing_takes_no_rectangle_a_row():
    rows, cols = np.mgrid[:60, :60]
    slanted = depth(np.abs(cols - 30 - rows // 6) < 18)
    (layer,) = parts(Box(0, 0, 60, 60), [Placed("", Box(0, 0, 60, 60))] * 2, lambda number: slanted)
    assert [part.box for part in layer] == [Box(0, 0, 60, 60)]
