"""Which share of a cell lies within a polygon: the area of their intersection, cell for cell."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from rasterio.windows import Window

from geoenc_qgis.zones.fractions import cell_fractions, edges_of

HEIGHT, WIDTH = 24, 30


def polygons(count: int = 60) -> np.ndarray:
    """Some with holes, some of several parts, some on the lines between cells, some beyond the raster."""
    rng = np.random.default_rng(0)
    shapes = [
        shapely.box(2, 3, 7, 9),
        shapely.box(-5, -5, 100, 100),
        shapely.box(3.2, 4.1, 3.4, 4.2),
        shapely.box(-9, -9, -1, 40),
        shapely.Polygon([(0, 0), (WIDTH, HEIGHT), (0, HEIGHT)]),
        shapely.Polygon([(1, 1), (28, 1.0000001), (15, 20)]),
    ]
    for number in range(count):
        middle, radius = rng.uniform(-3, 33, 2), rng.uniform(0.2, 14)
        turns = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(3, 9)))
        outline = middle + radius * np.column_stack([np.cos(turns), np.sin(turns) * rng.uniform(0.3, 1)])
        shape = shapely.Polygon(outline)
        if number % 3 == 0:
            shape = shape.difference(shapely.Point(middle).buffer(radius / 3))
        if number % 5 == 0:
            shape = shape.union(shapely.box(*rng.integers(0, 10, 2), *rng.integers(11, 29, 2)))
        if number % 2:
            shape = shapely.reverse(shape)
        shapes.append(shape)
    return np.array(shapes, object)


@pytest.mark.parametrize("window", [(0, 0, WIDTH, HEIGHT), (5, 7, 11, 6), (13, 2, 1, 20), (0, 9, WIDTH, 1)])
def test_fractions_are_areas_of_intersections(window):
    shapes, window = polygons(), Window(*window)
    rows, cols = np.divmod(np.arange(window.height * window.width), window.width)
    corner = cols + window.col_off, rows + window.row_off
    cells = shapely.box(*corner, corner[0] + 1, corner[1] + 1)
    true = np.stack([shapely.area(shapely.intersection(shape, cells)) for shape in shapes])
    polygon, cell, fraction = cell_fractions(edges_of(shapes), np.arange(len(shapes)), window)
    got = np.zeros(true.shape)
    got[polygon, cell] = fraction
    assert np.abs(got - true).max() < 1e-12
    assert (fraction > 0).all()
    pairs = np.column_stack([polygon, cell])
    assert (pairs == np.unique(pairs, axis=0)).all()  # in order, each once


def test_some_polygons_are_numbered_by_their_place_among_those_asked_for():
    edges, window = edges_of(polygons()), Window(0, 0, WIDTH, HEIGHT)
    whole = cell_fractions(edges, np.arange(66), window)
    polygon, cell, fraction = cell_fractions(edges, np.array([8, 40]), window)
    for place, number in ((0, 8), (1, 40)):
        assert (cell[polygon == place] == whole[1][whole[0] == number]).all()
        assert np.allclose(fraction[polygon == place], whole[2][whole[0] == number], atol=1e-12)


def test_polygons_beside_a_window_have_no_cell_there():
    assert not len(cell_fractions(edges_of(polygons()), np.array([0]), Window(200, 200, 5, 5))[0])
