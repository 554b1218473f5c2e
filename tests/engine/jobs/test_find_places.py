"""Places found by places and by tables, and what can't be looked for said so."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from helpers.kinds import embeddings, quarters, read
from helpers.rasters import PLACE, UTM
from shapely.geometry import Point, box

from geoenc_qgis import ExportEmbeddings, FindPlaces, Report, Similarity, ZonalEmbeddings
from geoenc_qgis.core.errors import IdentityError, InputError, OutputError

AWAY = PLACE @ PLACE.translation(1000, 0)


def points(path, places) -> str:
    """Points in cells (row, col) of PLACE's grid."""
    shapes = [Point(*(PLACE @ (col + 0.5, row + 0.5))) for row, col in places]
    geopandas.GeoDataFrame(geometry=shapes, crs=UTM).to_file(path)
    return str(path)


def table(path, raster, **options) -> str:
    """All cells of a raster as a GeoParquet."""
    return ExportEmbeddings(input=raster, format="geoparquet", output=str(path), **options).run()["OUTPUT"]


def test_places_lie_on_any_of_the_rasters(tmp_path):
    one = embeddings(tmp_path / "one.tif", np.zeros((20, 20), int))
    two = embeddings(tmp_path / "two.tif", quarters(), transform=AWAY, seed=1)
    told = []
    places = points(tmp_path / "p.gpkg", [(10, 10), (30, 1030), (500, 500)])
    out = FindPlaces(inputs=[one, two], places=places, mode="nearest", count=40, output=f"{tmp_path}/o.gpkg")
    frame = geopandas.read_file(out.run(Report(told.append))["OUTPUT"])
    assert {"one.tif", "two.tif"} == set(frame["raster"]), "both kinds are found"
    assert frame["score"].min() > 0.97
    assert any("1 of 3 places lies outside the rasters" in event.get("text", "") for event in told)
    assert (tmp_path / "o.qml").exists()


def test_rows_of_a_table_are_looked_for(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quarters())
    small = embeddings(tmp_path / "small.tif", np.full((3, 4), 2), seed=9)
    rows = table(tmp_path / "t.parquet", small)
    out = FindPlaces(inputs=[raster], table=rows, count=20, output=f"{tmp_path}/o.gpkg").run()["OUTPUT"]
    frame = geopandas.read_file(out)
    cols, rows_down = ~PLACE @ np.transpose([(point.x, point.y) for point in frame.centroid])
    assert (rows_down >= 20).all()
    assert (cols < 20).all(), "the quarter of kind 2"
    like = read(Similarity(input=raster, table=rows, output=f"{tmp_path}/s.tif").run()["OUTPUT"])[0]
    cells, units = read(small), read(raster)
    mean = (cells / np.linalg.norm(cells, axis=0)).reshape(len(cells), -1).mean(1)
    np.testing.assert_allclose(
        like, np.tensordot(mean / np.linalg.norm(mean), units / np.linalg.norm(units, axis=0), 1), atol=1e-5
    )
    both = points(tmp_path / "p.gpkg", [(10, 10)])
    near = Similarity(input=raster, table=rows, places=both, mode="nearest", output=f"{tmp_path}/b.tif")
    near = read(near.run()["OUTPUT"])[0]
    assert near[5:20, :20].min() > 0.97
    assert near[25:, :20].min() > 0.97


def test_zones_of_one_raster_are_looked_for_in_another(tmp_path):
    small = embeddings(tmp_path / "small.tif", quarters(8), seed=9)
    zone = box(*(PLACE @ (4, 8)), *(PLACE @ (8, 4)))  # all of kind 3
    geopandas.GeoDataFrame(geometry=[zone], crs=UTM).to_file(tmp_path / "z.gpkg")
    zones = ZonalEmbeddings(
        inputs=[small],
        zones=f"{tmp_path}/z.gpkg",
        output=f"{tmp_path}/zones.gpkg",
        output_table=f"{tmp_path}/z.parquet",
    )
    raster = embeddings(tmp_path / "e.tif", quarters(), transform=AWAY)
    rows = zones.run()["OUTPUT_TABLE"]
    out = FindPlaces(inputs=[raster], table=rows, count=30, output=f"{tmp_path}/o.gpkg").run()["OUTPUT"]
    cells = [~AWAY @ (point.x, point.y) for point in geopandas.read_file(out).centroid]
    assert min(min(cell) for cell in cells) >= 20, "the quarter of kind 3"


def test_fewer_places_than_asked_for_are_given_and_told(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quarters())
    told = []
    job = {"inputs": [raster], "places": points(tmp_path / "p.gpkg", [(30, 30)]), "output": f"{tmp_path}/o.gpkg"}
    FindPlaces(**job, count=5000, min_distance=0).run(Report(told.append))
    assert len(geopandas.read_file(f"{tmp_path}/o.gpkg")) == 40 * 40 - 9
    assert any("only 1,591" in event.get("text", "") for event in told)
    FindPlaces(**job, score_min=0.9).run(Report(told.append))
    frame = geopandas.read_file(f"{tmp_path}/o.gpkg")
    assert 64 < len(frame) < 100, "a quarter of 20 x 20 cells"
    assert frame["score"].min() >= 0.9
    assert any("400 cells have a score" in event.get("text", "") for event in told)
    FindPlaces(**job, min_distance=1e6).run()
    assert len(geopandas.read_file(f"{tmp_path}/o.gpkg")) == 1


@pytest.mark.parametrize("ending", [".geojson", ".shp", ".fgb", ".gml"])
def test_other_formats(tmp_path, ending):
    raster = embeddings(tmp_path / "e.tif", quarters())
    out = f"{tmp_path}/o{ending}"
    FindPlaces(inputs=[raster], places=points(tmp_path / "p.gpkg", [(30, 30)]), count=3, output=out).run()
    frame = geopandas.read_file(out)
    assert sorted(frame["rank"]) == [1, 2, 3]
    assert (frame["raster"] == "e.tif").all()


def test_what_can_not_be_looked_for(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quarters())
    other = embeddings(tmp_path / "o.tif", quarters(), weights_sha256="2")
    good = points(tmp_path / "p.gpkg", [(30, 30)])
    foreign = table(tmp_path / "foreign.parquet", other)
    empty = embeddings(tmp_path / "empty.tif", np.full((8, 8), -1))
    output = f"{tmp_path}/out.gpkg"
    for given, kind, text in (
        ({"places": None}, InputError, "PLACES and TABLE are empty"),
        ({"inputs": [raster, other]}, IdentityError, "o.tif: .*different weights"),
        ({"inputs": []}, InputError, "no embeddings"),
        ({"places": points(tmp_path / "q.gpkg", [(500, 500)])}, InputError, "lies on a valid cell of e.tif"),
        ({"inputs": [raster, embeddings(tmp_path / "f.tif", quarters(), transform=AWAY)],
          "places": points(tmp_path / "r.gpkg", [(500, 500)])}, InputError, "of the 2 rasters"),
        ({"table": foreign}, IdentityError, "the table foreign.parquet were made with different weights"),
        ({"table": good}, InputError, "not a Parquet file"),
        ({"min_distance": -1}, InputError, "MIN_DISTANCE"),
        ({"count": 0}, InputError, "COUNT"),
        ({"output": f"{tmp_path}/out.xyzzy"}, OutputError, "ending of a vector format"),
        ({"score_min": 1.5}, InputError, "No cell reaches SCORE_MIN 1.5: the highest score is"),
        ({"inputs": [empty], "places_from": raster}, InputError, "no valid cell"),
    ):  # fmt: skip
        job = {"inputs": [raster], "places": good, "output": output, **given}
        with pytest.raises(kind, match=text) as caught:
            FindPlaces(**job).run()
        assert caught.value.hint, text
    left = {path.name for path in tmp_path.iterdir()}
    assert not {name for name in left if name.startswith("out")}, "nothing half-written"
    assert not {name for name in left if "geoenc" in name}, "no scratch folder"
