"""Similarity to places: the cosine, in any CRS, and what is no place said so."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.kinds import embeddings, quarters, read
from helpers.rasters import PLACE, UTM

from geoenc_qgis import Similarity
from geoenc_qgis.core.errors import IdentityError, InputError


def points(path, places, crs=UTM) -> str:
    """A GeoJSON of points given in cells (row, col) of PLACE's grid."""
    import geopandas
    from shapely.geometry import Point

    shapes = [Point(*(PLACE @ (col + 0.5, row + 0.5))) for row, col in places]
    geopandas.GeoDataFrame(geometry=shapes, crs=UTM).to_crs(crs).to_file(path)
    return str(path)


def test_similarity_is_the_cosine(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    places = points(tmp_path / "p.geojson", [(30, 30), (32, 35)], crs="EPSG:4326")
    found = read(Similarity(input=path, places=places, output=f"{tmp_path}/s.tif").run()["OUTPUT"])[0]
    cells = read(path)
    units = cells / np.linalg.norm(cells, axis=0)
    mean = units[:, [30, 32], [30, 35]].mean(1)
    np.testing.assert_allclose(found, np.tensordot(mean / np.linalg.norm(mean), units, 1), atol=1e-5)
    assert np.isnan(found[0, 0])
    assert found[25:, 25:].min() > 0.95
    nearest = read(Similarity(input=path, places=places, mode="nearest", output=f"{tmp_path}/n.tif").run()["OUTPUT"])[0]
    pair = units[:, [30, 32], [30, 35]]
    np.testing.assert_allclose(nearest, np.tensordot(pair.T, units, 1).max(0), atol=1e-5)


def test_negatives_threshold_and_another_raster(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    other = embeddings(tmp_path / "o.tif", np.full((6, 9), 3), seed=3)
    good, bad = points(tmp_path / "p.gpkg", [(30, 30)]), points(tmp_path / "n.gpkg", [(10, 30)])
    plain = read(Similarity(input=path, places=good, output=f"{tmp_path}/1.tif").run()["OUTPUT"])[0]
    minus = read(Similarity(input=path, places=bad, output=f"{tmp_path}/2.tif").run()["OUTPUT"])[0]
    both = Similarity(input=path, places=good, negatives=bad, threshold=0.5, output=f"{tmp_path}/3.tif").run()
    both = read(both["OUTPUT"])[0]
    want = 2 * plain - minus
    np.testing.assert_allclose(both[want >= 0.51], want[want >= 0.51], atol=1e-5)
    assert np.isnan(both[want < 0.49]).all()
    there = read(Similarity(input=other, places=good, places_from=path, output=f"{tmp_path}/4.tif").run()["OUTPUT"])
    assert there.min() > 0.95, "the same kind elsewhere"


def test_places_that_are_none(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    for places, text in (
        ([(500, 500)], "lie outside it"),
        ([(1, 1)], "on nodata"),
        ([(1, 1), (90, 90)], "outside it or"),
    ):
        with pytest.raises(InputError, match=text):
            Similarity(input=path, places=points(tmp_path / "p.gpkg", places), output=f"{tmp_path}/s.tif").run()
    (tmp_path / "text.gpkg").write_text("no vectors")
    with pytest.raises(InputError, match="can't be read"):
        Similarity(input=path, places=f"{tmp_path}/text.gpkg", output=f"{tmp_path}/s.tif").run()
    other = embeddings(tmp_path / "o.tif", quarters(), weights_sha256="2")
    with pytest.raises(IdentityError, match="different weights"):
        places = points(tmp_path / "q.gpkg", [(30, 30)])
        Similarity(input=path, places=places, places_from=other, output=f"{tmp_path}/s.tif").run()
    assert not (tmp_path / "s.tif").exists()


def test_a_sliver_over_the_edge_takes_the_cell_it_lies_on(tmp_path):
    import geopandas
    from shapely.geometry import box

    path = embeddings(tmp_path / "e.tif", quarters(), transform=rasterio.transform.from_origin(0, 100, 1, 1))
    geopandas.GeoDataFrame(geometry=[box(-100, 60.2, 0.2, 60.4)], crs=UTM).to_file(tmp_path / "p.gpkg")
    found = read(Similarity(input=path, places=f"{tmp_path}/p.gpkg", output=f"{tmp_path}/s.tif").run()["OUTPUT"])[0]
    assert found[39, 0] == pytest.approx(1, abs=1e-5)
