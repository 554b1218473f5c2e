"""Places of a vector layer: the cells that polygons and points lie on."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.kinds import embeddings, quarters, read
from helpers.rasters import PLACE, UTM

from geoenc_qgis.core.report import Report


def test_polygons_take_their_cells(tmp_path):
    import geopandas
    from shapely.geometry import box

    from geoenc_qgis.raster.embedding import EmbeddingRaster
    from geoenc_qgis.raster.places import place_vectors

    path = embeddings(tmp_path / "e.tif", quarters())
    size = PLACE.a
    left, top = PLACE.c, PLACE.f
    shapes = [
        box(left + 10 * size, top - 14 * size, left + 15 * size, top - 10 * size),  # 4 x 5 cells
        box(left + 20.6 * size, top - 20.8 * size, left + 20.7 * size, top - 20.7 * size),  # within one cell
    ]
    geopandas.GeoDataFrame(geometry=shapes, crs=UTM).to_file(tmp_path / "p.gpkg")
    raster = EmbeddingRaster(path)
    found = [rows for _, rows in place_vectors(str(tmp_path / "p.gpkg"), [raster], Report())]
    cells = read(path)
    want = np.concatenate([cells[:, 10:14, 10:15].reshape(12, -1).T, cells[:, 20, 20][None]])
    np.testing.assert_allclose(np.concatenate(found), want)


@pytest.mark.parametrize("size", [0.25, 1.12, 1.6, 2.56, 4.2, 19.2])
def test_a_point_on_an_edge_has_one_cell(tmp_path, size):
    import geopandas
    from shapely.geometry import Point

    from geoenc_qgis.raster.embedding import EmbeddingRaster
    from geoenc_qgis.raster.places import place_vectors

    place = rasterio.transform.from_origin(652_916.8, 8_249_179.2, size, size)
    path = embeddings(tmp_path / "e.tif", np.zeros((20, 30), int), transform=place)
    corners = [(col, row) for col in range(31) for row in range(21)]
    shapes = [Point(place.c + col * size, place.f - row * size) for col, row in corners]
    geopandas.GeoDataFrame(geometry=shapes, crs=UTM).to_file(tmp_path / "p.gpkg")
    said = []
    found = list(place_vectors(str(tmp_path / "p.gpkg"), [EmbeddingRaster(path)], Report(said.append)))
    assert [number for number, _ in found] == list(range(len(corners)))
    assert all(len(rows) == 1 for _, rows in found)
    assert not said
    cells = read(path)
    for (col, row), (_, rows) in zip(corners, found, strict=True):
        if 0 < col < 30 and 0 < row < 20:
            np.testing.assert_array_equal(rows[0], cells[:, row, col])
