"""Places found: those of going through all cells by score, whatever the distance, the rasters and their CRSs."""

from __future__ import annotations

import itertools

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
from helpers.kinds import KINDS, read
from helpers.rasters import UTM
from rasterio.transform import from_origin
from shapely.geometry import Point

from geoenc_qgis import FindPlaces, Similarity
from geoenc_qgis.clusters import finding
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.raster.embedding import embedding_profile, embedding_tags
from geoenc_qgis.raster.identity import Identity

DIMS = KINDS.shape[1]
MADE = Identity(encoder="kinds", weights_sha256="1", dims=DIMS, tile=(64, 64), gsd=1.0)
LEFT, TOP = 199_000.0, 8_249_000.0  # in zone 19 south, at its edge to zone 18


def smooth(shape, seed: int, levels: int = 0) -> np.ndarray:
    """Embeddings (DIMS, h, w) that change slowly; of `levels` kinds alone, so that many cells are alike."""
    rng = np.random.default_rng(seed)
    coarse = rng.normal(size=(DIMS, -(-shape[0] // 8) + 1, -(-shape[1] // 8) + 1))
    cube = np.kron(coarse, np.ones((1, 8, 8)))[:, : shape[0], : shape[1]] + 0.3 * rng.normal(size=(DIMS, *shape))
    if levels:
        cube = KINDS[rng.integers(0, levels, shape)].transpose(2, 0, 1)
    cube[:, 2:9, 3:20] = np.nan
    return cube


def saved(path, cube, transform, crs=UTM, dtype="float16", side=16) -> str:
    profile = embedding_profile(cube.shape[1:], DIMS, dtype, crs, transform)
    with rasterio.open(path, "w", **{**profile, "blockxsize": side, "blockysize": side}) as out:
        out.update_tags(**embedding_tags(MADE))
        out.write(cube.astype(np.float32))
    return str(path)


def places(path, rows_cols, transform, crs=UTM) -> str:
    shapes = [Point(*(transform @ (col + 0.5, row + 0.5))) for row, col in rows_cols]
    geopandas.GeoDataFrame(geometry=shapes, crs=crs).to_file(path)
    return str(path)


def by_hand(rasters, scores, count, distance) -> list[tuple[str, int, int]]:
    """(name, row, col) of going through all cells: distances by the geodesic of WGS 84."""
    cells = []
    for order, (path, values) in enumerate(zip(rasters, scores, strict=True)):
        with rasterio.open(path) as file:
            to_lonlat = pyproj.Transformer.from_crs(file.crs.to_wkt(), 4326, always_xy=True)
            rows, cols = np.nonzero(np.isfinite(values))
            lon, lat = to_lonlat.transform(*(file.transform @ (cols + 0.5, rows + 0.5)))
        name = path.rpartition("/")[2]
        cells += [(-s, order, r, c, x, y, name) for s, r, c, x, y in
                  zip(values[rows, cols], rows.tolist(), cols.tolist(), lon, lat, strict=True)]  # fmt: skip
    cells.sort()
    lon, lat = np.array([cell[4] for cell in cells]), np.array([cell[5] for cell in cells])
    free, found = np.ones(len(cells), bool), []
    while free.any() and len(found) < count:
        first = int(np.argmax(free))
        found.append((cells[first][6], *cells[first][2:4]))
        away = pyproj.Geod(ellps="WGS84").inv(np.full(len(lon), lon[first]), np.full(len(lat), lat[first]), lon, lat)[2]
        free &= away >= distance
        free[first] = False
    return found


def found_cells(path, rasters) -> list[tuple[str, int, int]]:
    frame = geopandas.read_file(path)
    assert frame["rank"].tolist() == list(range(1, len(frame) + 1))
    assert (np.diff(frame["score"]) <= 0).all()
    cells = []
    for name, outline in zip(frame["raster"], frame.geometry, strict=True):
        with rasterio.open(next(each for each in rasters if each.endswith(f"/{name}"))) as file:
            middle = geopandas.GeoSeries([outline.centroid], crs=frame.crs).to_crs(file.crs.to_wkt())[0]
            row, col = file.index(middle.x, middle.y)
        cells.append((name, int(row), int(col)))
    return cells


@pytest.fixture
def three(tmp_path):
    """Rasters that overlap: two of one zone, one of the next; halves and floats, blocks of two sizes."""
    there = pyproj.Transformer.from_crs(UTM, "EPSG:32718", always_xy=True).transform(LEFT + 30, TOP - 20)
    return [
        saved(tmp_path / "a.tif", smooth((60, 75), 1), from_origin(LEFT, TOP, 1, 1)),
        saved(tmp_path / "b.tif", smooth((50, 50), 2), from_origin(LEFT + 40.3, TOP - 10.2, 1, 1), dtype="float32"),
        saved(tmp_path / "c.tif", smooth((64, 40), 3), from_origin(*there, 1, 1), "EPSG:32718", side=32),
    ]


@pytest.mark.parametrize("round_cells", [20_000, 60])
@pytest.mark.parametrize(("count", "distance"), [(50, 3.3), (40, 17.7), (5000, 4.1), (7, 0.0), (30, 200.0)])
def test_places_are_those_of_all_cells_by_score(three, tmp_path, monkeypatch, count, distance, round_cells):
    monkeypatch.setattr(finding, "ROUND_CELLS", round_cells)
    sample = places(tmp_path / "p.gpkg", [(30, 30), (40, 60)], from_origin(LEFT, TOP, 1, 1))
    bad = places(tmp_path / "n.gpkg", [(50, 20)], from_origin(LEFT, TOP, 1, 1))
    asked = {"places": sample, "negatives": bad, "places_from": three[0]}
    scores = []
    for number, path in enumerate(three):
        out = f"{tmp_path}/s{number}.tif"
        scores.append(read(Similarity(input=path, output=out, **asked).run()["OUTPUT"])[0])
    out = f"{tmp_path}/out.gpkg"
    FindPlaces(inputs=three, count=count, min_distance=distance, output=out, **asked).run()
    want = by_hand(three, scores, count, distance)
    assert found_cells(out, three) == want
    values = {path.rpartition("/")[2]: each for path, each in zip(three, scores, strict=True)}
    assert geopandas.read_file(out)["score"].tolist() == [float(values[name][row, col]) for name, row, col in want]
    assert geopandas.read_file(out).crs.to_epsg() == 32719


@pytest.mark.parametrize("distance", [0.0, 2.5])
def test_equal_scores_come_by_raster_row_and_column(tmp_path, monkeypatch, distance):
    monkeypatch.setattr(finding, "ROUND_CELLS", 40)
    place = from_origin(600_000, TOP, 1, 1)
    cubes = [smooth((40, 70), 4, levels=3), smooth((33, 20), 5, levels=3)]
    rasters = [
        saved(tmp_path / "a.tif", cubes[0], place),
        saved(tmp_path / "b.tif", cubes[1], place @ place.translation(100, 0)),
    ]
    sample = places(tmp_path / "p.gpkg", [(20, 20)], place)
    out = FindPlaces(
        inputs=rasters, places=sample, count=300, min_distance=distance, output=f"{tmp_path}/o.gpkg"
    ).run()["OUTPUT"]
    alike = [np.where(np.isnan(cube[0]), np.nan, (cube[0] == cubes[0][0, 20, 20])) for cube in cubes]
    best = [np.where(each == 1, each, np.nan) for each in alike]
    want = by_hand(rasters, best, 300, distance)
    assert len(want) > 100
    assert found_cells(out, rasters)[: len(want)] == want


def test_the_same_place_in_overlapping_rasters_comes_once(three, tmp_path):
    sample = places(tmp_path / "p.gpkg", [(30, 30)], from_origin(LEFT, TOP, 1, 1))
    twice = saved(tmp_path / "again.tif", smooth((60, 75), 1), from_origin(LEFT, TOP, 1, 1))
    out = FindPlaces(
        inputs=[*three, twice], places=sample, places_from=three[0], count=10_000, output=f"{tmp_path}/o.gpkg"
    ).run()["OUTPUT"]
    frame = geopandas.read_file(out)
    assert "again.tif" not in set(frame["raster"])
    middles = np.array([(point.x, point.y) for point in frame.centroid])
    nearest = min(np.hypot(*(one - two)) for one, two in itertools.combinations(middles, 2))
    assert nearest > 1.97, "two cells of 1 m, and what the zone stretches"


def test_pixels_without_a_crs(tmp_path):
    rasters = [saved(tmp_path / f"{n}.tif", smooth((20, 30), n), rasterio.Affine.identity(), None) for n in (1, 2)]
    geopandas.GeoDataFrame(geometry=[Point(15.5, 15.5)]).to_file(tmp_path / "p.gpkg")
    out = FindPlaces(
        inputs=rasters, places=f"{tmp_path}/p.gpkg", places_from=rasters[0], count=2, min_distance=3, score_min=-1,
        output=f"{tmp_path}/o.gpkg",
    ).run()["OUTPUT"]  # fmt: skip
    frame = geopandas.read_file(out)
    assert frame.crs is None or "ndefined" in frame.crs.name
    assert frame.geometry[0].bounds == (15, 15, 16, 16)
    assert frame["score"][0] == pytest.approx(1)


def test_rasters_that_no_layer_can_hold_together(tmp_path):
    place = from_origin(600_000, 6_600_000, 1, 1)
    first = saved(tmp_path / "first.tif", smooth((20, 20), 5), place, "EPSG:2154")
    sample = places(tmp_path / "p.gpkg", [(15, 15)], place, "EPSG:2154")
    pole = saved(tmp_path / "pole.tif", smooth((20, 20), 6), from_origin(-10, 10, 1, 1), "EPSG:3031")
    pixels = saved(tmp_path / "pixels.tif", smooth((20, 20), 7), rasterio.Affine.identity(), None)
    for path, text in ((pole, "pole.tif has no place in the CRS of the first raster"), (pixels, "others have none")):
        with pytest.raises(InputError, match=text):
            FindPlaces(inputs=[first, path], places=sample, output=f"{tmp_path}/o.gpkg").run()
