"""Class rasters as polygons: exact regions, shared borders, small areas joined, whatever the strips."""

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from helpers.rasters import PLACE, UTM, saved_raster
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy import ndimage

from geoenc_qgis import ToPolygons
from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.core.report import SILENT
from geoenc_qgis.polygons import regions as module
from geoenc_qgis.polygons.arcs import traced_arcs
from geoenc_qgis.polygons.coverage import polygons
from geoenc_qgis.polygons.loops import COMPILED_FROM, make_ready
from geoenc_qgis.polygons.regions import NONE, connected_regions, without_small

NODATA = 255


def made(classes, folder, *, least=0.0, tolerance=0.0, rows=None):
    """(region of each cell, regions, polygons in cells) of classes (h, w), looked at in strips of so many rows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "STRIP_CELLS", (rows or 10**6) * classes.shape[1])
        regions = connected_regions(lambda part: classes[part].astype(np.int32), classes.shape, folder, SILENT)
        regions = without_small(regions, least, SILENT)
        groups = list(polygons(traced_arcs(regions, SILENT), regions, Affine.identity(), tolerance, SILENT))
    shapes = np.concatenate([shapes for _, shapes in groups]) if groups else np.empty(0, object)
    return regions.strip(slice(0, classes.shape[0])), regions, shapes


grids = st.integers(1, 12).flatmap(
    lambda width: st.lists(st.lists(st.integers(-1, 2), min_size=width, max_size=width), min_size=1, max_size=12).map(
        np.array
    )
)


@settings(max_examples=60)
@given(classes=grids, rows=st.integers(1, 4))
def test_polygons_are_the_connected_cells_whatever_the_strips(tmp_path_factory, classes, rows):
    folder = tmp_path_factory.mktemp("p")
    numbers, regions, shapes = made(classes, folder, rows=rows)
    assert len(shapes) == sum(ndimage.label(classes == kind)[1] for kind in range(3))
    assert shapely.is_valid(shapes).all()
    np.testing.assert_array_equal(shapely.area(shapes), regions.cells)
    y, x = np.mgrid[: classes.shape[0], : classes.shape[1]] + 0.5
    for number, shape in enumerate(shapes):
        np.testing.assert_array_equal(shapely.contains_xy(shape, x, y), numbers == number)
        assert set(classes[numbers == number]) == {regions.classes[number]}
    drawn = made(classes, folder, least=3, tolerance=1, rows=rows)[2]
    together = made(classes, folder, least=3, tolerance=1)[2]
    assert shapely.equals_exact(shapely.normalize(drawn), shapely.normalize(together)).all()


@settings(max_examples=60)
@given(classes=grids, tolerance=st.sampled_from([0.3, 1.0, 5.0]), least=st.sampled_from([0, 3, 8]))
@example(  # two outlines that cross over nodata: neither polygon is invalid
    classes=np.array([[0] * 7 + [-1] + [0] * 3, [0] * 8 + [-1] + [0] * 2, [0] * 8 + [1] + [0] * 2]),
    tolerance=5.0,
    least=0,
)
@example(  # an area that its outer border, drawn straight, turns inside out
    classes=np.array([[0, 0, 0, 0], [0, -1, 2, 0], [0, 2, 2, 0], [0, 0, 0, 0]]), tolerance=5.0, least=3
)
def test_drawn_polygons_leave_neither_gap_nor_overlap(tmp_path_factory, classes, tolerance, least):
    _, regions, shapes = made(classes, tmp_path_factory.mktemp("p"), least=least, tolerance=tolerance)
    assert len(shapes) == len(regions.cells)
    if not len(shapes):
        return
    assert shapely.is_valid(shapes).all()
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum(), abs=1e-9)


def test_a_small_area_joins_the_neighbour_it_shares_most_sides_with(tmp_path):
    classes = np.zeros((6, 8), int)
    classes[:, 4:] = 1
    classes[2, 3:5] = 2  # three sides with 0, three with 1: 1 has ...
    classes[0, 3] = 3  # one side with 1, one with 0 left, one with 0 below
    classes[5, 7] = NONE
    classes[4, 6] = 4  # among cells of 1
    numbers, regions, _ = made(classes, tmp_path, least=3)
    kinds = np.where(numbers >= 0, regions.classes[np.maximum(numbers, 0)], NONE)
    assert kinds[0, 3] == 0
    assert kinds[4, 6] == 1
    assert kinds[5, 7] == NONE
    assert set(kinds[2, 3:5]) == {0}  # as many sides with both: the larger neighbour, 24 cells against 21
    assert sorted(regions.cells) == [22, 25]


def test_what_lies_among_cells_without_a_value_stays(tmp_path):
    classes = np.full((5, 5), NONE)
    classes[2, 2] = 7
    _, regions, shapes = made(classes, tmp_path, least=10, tolerance=1)
    assert regions.classes.tolist() == [7]
    assert shapes[0].area == 1


def test_stairs_become_slopes_and_long_sides_keep_their_corners(tmp_path):
    classes = np.tril(np.ones((40, 40), int))
    classes[5:15, 20:35] = 2
    _, regions, shapes = made(classes, tmp_path, tolerance=1)
    block = shapes[regions.classes.tolist().index(2)]
    assert block.equals(shapely.box(20, 5, 35, 15)) or block.area == pytest.approx(150, rel=0.1)
    lower = shapes[regions.classes.tolist().index(1)]
    assert shapely.get_num_coordinates(lower) < 12


def class_raster(tmp_path, **profile):
    classes = np.full((60, 80), 1, np.uint8)
    classes[10:40, 20:50] = 2
    classes[50:, 70:] = NODATA
    return saved_raster(tmp_path / "c.tif", classes, nodata=NODATA, **profile), classes


def test_areas_are_those_of_the_ellipsoid(tmp_path):
    path, classes = class_raster(tmp_path, transform=Affine(10, 0, 652_900, 0, -10, 8_249_000))
    out = tmp_path / "p.gpkg"
    ToPolygons(input=path, simplify=0, output=str(out)).run()
    frame = geopandas.read_file(out)
    assert frame.crs.to_string() == UTM
    geod = pyproj.Geod(ellps="WGS84")
    for row in frame.to_crs(4326).itertuples():
        dense = row.geometry.segmentize(1e-4)
        assert row.area_m2 == pytest.approx(abs(geod.geometry_area_perimeter(dense)[0]), rel=1e-5)
        assert row.area_ha == pytest.approx(row.area_m2 / 10_000)
    assert dict(zip(frame["class"], frame["cells"], strict=True)) == {1: int((classes == 1).sum()), 2: 900}


def test_names_colours_and_scores_come_along(tmp_path):
    path, _ = class_raster(tmp_path)
    with rasterio.open(path, "r+") as file:
        file.update_tags(
            GEOENC_CLASSES='{"names": ["wood & <field>", "water"], "codes": [1, 2], "colours": ["#1b7837", "#2f7ed8"]}'
        )
    score = np.full((60, 80), 0.5, np.float32)
    score[10:40, 20:35] = 1.0
    score[:5] = np.nan
    confidence = saved_raster(tmp_path / "s.tif", score, nodata=np.nan)
    out = tmp_path / "p.gpkg"
    ToPolygons(input=path, score=confidence, output=str(out)).run()
    frame = geopandas.read_file(out).set_index("class")
    assert frame.loc[2, "name"] == "water"
    assert frame.loc[2, "score"] == pytest.approx(0.75)
    assert frame.loc[1, "score"] == pytest.approx(0.5)
    style = (tmp_path / "p.qml").read_text(encoding="utf-8")
    assert "wood &amp; &lt;field&gt;" in style
    assert "47,126,216,255" in style


def test_what_reaches_a_threshold_becomes_polygons(tmp_path):
    values = np.zeros((20, 30), np.float32)
    values[3:6, 4:9], values[10, 10] = 0.9, 0.4
    path = saved_raster(tmp_path / "s.tif", values)
    out = tmp_path / "p.geojson"
    ToPolygons(input=path, threshold=0.5, output=str(out)).run()
    frame = geopandas.read_file(out)
    assert frame["cells"].tolist() == [15]
    assert frame["name"].tolist() == ["at least 0.5"]


def test_a_raster_without_classes_gives_an_empty_layer(tmp_path):
    path = saved_raster(tmp_path / "c.tif", np.full((5, 5), NODATA, np.uint8), nodata=NODATA)
    ToPolygons(input=path, output=str(tmp_path / "p.gpkg")).run()
    frame = geopandas.read_file(tmp_path / "p.gpkg")
    assert len(frame) == 0
    assert {"class", "name", "area_m2", "area_ha", "cells"} <= set(frame.columns)


@pytest.mark.parametrize(
    ("array", "given", "message"),
    [
        (np.ones((5, 5), np.float32), {}, "measurements"),
        (np.ones((2, 5, 5), np.uint8), {}, "2 bands"),
        (np.full((5, 5), -3, np.int16), {}, "below 0"),
        (np.ones((5, 5), np.uint8), {"output": "p.xyz"}, "vector format"),
        (np.ones((5, 5), np.uint8), {"score": "other.tif"}, "another grid"),
    ],
)
def test_what_can_not_become_polygons_is_told_and_nothing_is_left(tmp_path, array, given, message):
    path = saved_raster(tmp_path / "c.tif", array)
    saved_raster(tmp_path / "other.tif", np.ones((5, 5), np.uint8), transform=PLACE @ Affine.translation(1, 0))
    paths = {name: str(tmp_path / value) for name, value in {"output": "p.gpkg", **given}.items()}
    with pytest.raises(OutputError if "output" in given else InputError, match=message) as fault:
        ToPolygons(input=path, **paths).run()
    assert fault.value.hint
    assert sorted(part.name for part in tmp_path.iterdir()) == ["c.tif", "other.tif"]


def test_plain_loops_give_what_compiled_ones_give(tmp_path):
    """The last one here: what is compiled stays so."""
    classes = np.random.default_rng(0).integers(-1, 3, (40, 50))
    for place in ("plain", "compiled"):
        (tmp_path / place).mkdir()
    plain = made(classes, tmp_path / "plain", least=2, tolerance=1.0)
    make_ready(COMPILED_FROM)
    compiled = made(classes, tmp_path / "compiled", least=2, tolerance=1.0)
    np.testing.assert_array_equal(plain[0], compiled[0])
    assert shapely.equals_exact(plain[2], compiled[2]).all()
    assert "Dispatcher" in type(module._label).__name__
