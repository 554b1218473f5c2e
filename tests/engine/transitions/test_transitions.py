"""What became what: codes that are the pairs, areas that add up, dates of stacks, and pairs that can't be compared."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine
from helpers.change import DATES, legend, made_stack, moving, read, vectors
from helpers.labels import clicks, embeddings, quilt
from helpers.rasters import UTM, saved_raster
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from geoenc_qgis import ApplyGeocentroids, Classify, FitGeocentroids, StackClasses, TrainClassifier, Transitions
from geoenc_qgis.core.errors import GeoEncError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster import styles
from geoenc_qgis.transitions import codes as module
from geoenc_qgis.transitions import pair as pair_module
from geoenc_qgis.transitions.page import chance_of_change

NODATA = 65535
TEN_METRES = Affine(10, 0, 600_000, 0, -10, 5_000_000)


def classes(path: Path, array, transform=TEN_METRES, crs="EPSG:32633", nodata=NODATA, dtype=np.uint16) -> str:
    return saved_raster(path, np.asarray(array, dtype), crs, transform, nodata=nodata)


def run(folder: Path, before: str, after: str, log=None):
    report = Report(lambda event: log.append(event) if log is not None and event["event"] == "log" else None)
    out = Transitions(
        before=before,
        after=after,
        output=f"{folder}/t.tif",
        output_table=f"{folder}/t.csv",
        output_html=f"{folder}/t.html",
    ).run(report)
    return read(out["OUTPUT"])[0], pd.read_csv(out["OUTPUT_TABLE"]), Path(out["OUTPUT_HTML"]).read_text("utf-8")


grids = st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(
    lambda shape: st.lists(
        st.lists(st.sampled_from([0, 1, 2, 300, NODATA]), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]),
        min_size=2,
        max_size=2,
    ).map(lambda two: np.array(two, np.uint16).reshape(2, *shape))
)


@settings(max_examples=20, deadline=None)
@given(both=grids, side=st.integers(1, 10))
def test_codes_are_the_pairs_in_order_whatever_the_blocks(tmp_path_factory, both, side):
    folder = tmp_path_factory.mktemp("t")
    files = [classes(folder / f"{name}.tif", each) for name, each in zip("ab", both, strict=True)]
    seen = (both != NODATA).all(0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pair_module, "BLOCK_SIDE", side)
        if not seen.any():
            with pytest.raises(GeoEncError, match="No cell has a class at both dates"):
                run(folder, *files)
            return
        made, table, page = run(folder, *files)
    pairs, counts = np.unique(both[:, seen], axis=1, return_counts=True)
    np.testing.assert_array_equal(table[["from_id", "to_id"]], pairs.T)
    np.testing.assert_array_equal(table["code"], np.arange(1, len(counts) + 1))
    np.testing.assert_array_equal(table["cells"], counts)
    np.testing.assert_allclose(table["area_ha"], counts / 100, rtol=1e-6)
    assert table["share"].sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_array_equal(made == NODATA, ~seen)
    np.testing.assert_array_equal(both[:, seen], pairs[:, made[seen] - 1])
    assert ("Nothing changed" in page) == (pairs[0] == pairs[1]).all() == ("<svg" not in page)


def test_swapping_the_dates_transposes_the_table(tmp_path):
    chance = np.random.default_rng(0)
    files = [classes(tmp_path / f"{name}.tif", chance.integers(0, 4, (30, 40))) for name in "ab"]
    there, back = (run(tmp_path, *order)[1].set_index(["from_id", "to_id"])["cells"] for order in (files, files[::-1]))
    assert there.to_dict() == {(two, one): cells for (one, two), cells in back.items()}


def test_names_colours_and_legend(tmp_path):
    files = [classes(tmp_path / "a.tif", [[1, 1, 2, 2]] * 9), classes(tmp_path / "b.tif", [[1, 2, 2, 1]] * 9)]
    styles.write_palette(files[0], [(1, "wood", "#1b7837"), (2, "water", "#2f7ed8")], {1: 1e4})
    made, table, page = run(tmp_path, *files)
    assert table["from_name"].tolist() == ["wood", "wood", "water", "water"]
    assert table["to_name"].tolist() == ["wood", "water", "wood", "water"]  # b.tif doesn't name them
    assert legend(tmp_path / "t.tif") == {
        2: "wood → water · 900 m²",
        3: "water → wood · 900 m²",
        1: "wood (unchanged) · 900 m²",
        4: "water (unchanged) · 900 m²",
    }
    colours = [entry.get("color") for entry in ElementTree.parse(tmp_path / "t.qml").iter("paletteEntry")]
    spread = [max(rgb) - min(rgb) for rgb in (bytes.fromhex(colour[1:]) for colour in colours)]
    assert min(spread[:2]) > 100 > 50 > max(spread[2:])
    assert len(set(colours)) == 4
    with rasterio.open(tmp_path / "t.tif") as file:
        assert file.tags()["GEOENC_PRODUCT"] == "transitions"
        assert file.tags()["GEOENC_SOURCE"] == "a → b"
        assert (file.dtypes[0], file.nodata) == ("uint16", NODATA)
        assert f"#{bytes(file.colormap(1)[2][:3]).hex()}" == colours[0]
    assert "wood → water" in page
    assert made.tolist() == [[1, 2, 4, 3]] * 9


def test_the_cells_that_both_rasters_cover(tmp_path):
    whole = np.random.default_rng(1).integers(0, 3, (2, 20, 30)).astype(np.uint16)
    files = [
        classes(tmp_path / "a.tif", whole[0, :15, 4:]),
        classes(tmp_path / "b.tif", whole[1, 3:, :25]),
    ]
    for file, (row, col) in zip(files, ((0, 4), (3, 0)), strict=True):
        with rasterio.open(file, "r+") as out:
            out.transform = TEN_METRES @ Affine.translation(col, row)
    log = []
    made, table, _ = run(tmp_path, *files, log)
    np.testing.assert_array_equal(
        table.set_index("code").loc[made.ravel(), ["from_id", "to_id"]].to_numpy().T,
        whole[:, 3:15, 4:25].reshape(2, -1),
    )
    with rasterio.open(tmp_path / "t.tif") as file:
        assert file.transform == TEN_METRES @ Affine.translation(4, 3)
    assert "12 x 21 cells are in both" in log[0]["text"]


def test_areas_are_those_of_the_ellipsoid_where_the_raster_is_in_degrees(tmp_path, monkeypatch):
    """Each row of blocks has its own area, so that classes far north are not too large."""
    monkeypatch.setattr(pair_module, "BLOCK_SIDE", 10)
    transform = Affine(0.1, 0, 20, 0, -0.1, 70)
    north = np.repeat([[1] * 10, [2] * 10], 100, axis=0)
    files = [classes(tmp_path / f"{name}.tif", north, transform, "EPSG:4326") for name in "ab"]
    table = run(tmp_path, *files)[1].set_index("from_id")["area_ha"]
    for code, (south, top) in {1: (60, 70), 2: (50, 60)}.items():
        lats = np.concatenate([np.linspace(south, top, 200), np.linspace(top, south, 200)])
        true = abs(Geod(ellps="WGS84").polygon_area_perimeter(np.repeat([20, 21], 200), lats)[0]) / 1e4
        assert table[code] == pytest.approx(true, rel=2e-3)


def test_without_a_crs_there_are_cells_alone(tmp_path):
    files = [classes(tmp_path / f"{n}.tif", [[1, 2], [n, 2]], crs=None) for n in (1, 2)]
    _, table, page = run(tmp_path, *files)
    assert table["area_ha"].isna().all()
    assert "Matrix, cells" in page
    assert set(legend(tmp_path / "t.tif").values()) == {
        "class 1 → class 2",
        "class 1 (unchanged)",
        "class 2 (unchanged)",
    }


@pytest.fixture(scope="module")
def dated(tmp_path_factory):
    """A stack of four dates, its book, and the stack of its classes."""
    folder = tmp_path_factory.mktemp("d")
    stack = made_stack(folder / "s", [vectors(kinds) for kinds in moving()], DATES)
    book = FitGeocentroids(stack=stack, clusters=3, output_book=f"{folder}/b.safetensors").run()["OUTPUT_BOOK"]
    made = StackClasses(stack=stack, book=book, output_folder=f"{folder}/c").run()["CLASSES"]
    return stack, book, made


def test_a_stack_its_classes_and_their_rasters_give_the_same(dated, tmp_path):
    stack, book, made = dated
    rasters = sorted(Path(made).parent.glob("*.tif"))
    tables = []
    for params in (
        {"stack": stack, "book": book, "start": DATES[0], "end": DATES[2]},
        {"stack": made, "end": "2020-03"},
        {"before": str(rasters[0]), "after": str(rasters[2])},
    ):
        Transitions(**params, output=f"{tmp_path}/t.tif", output_table=f"{tmp_path}/t.csv").run()
        tables.append((Path(f"{tmp_path}/t.csv").read_text(), read(tmp_path / "t.tif").tobytes()))
    assert tables[0] == tables[1] == tables[2]
    table = pd.read_csv(tmp_path / "t.csv")
    kinds = moving()
    assert sorted(table["cells"]) == sorted([36, 364]) and (kinds[0] != kinds[2]).sum() == 36
    assert sorted(tmp_path.glob("*")) == [tmp_path / name for name in ("t.csv", "t.qml", "t.tif")]


def test_the_nearest_date_is_said(dated, tmp_path):
    log = []
    Transitions(stack=dated[2], start="2019-06-01", end="2020-03-30", output=f"{tmp_path}/t.tif").run(
        Report(lambda event: log.append(event.get("text", "")))
    )
    assert any("no date 2019-06-01: START is the nearest, 2020-01-10" in text for text in log)
    assert any("no date 2020-03-30: END is the nearest, 2020-04-10" in text for text in log)


def test_the_page_says_what_errors_of_tested_maps_could_show(tmp_path):
    kinds = quilt(), quilt(seed=1)
    labels = clicks(tmp_path / "l.gpkg", kinds[0], 30)
    rasters = [embeddings(tmp_path / f"{n}.tif", each, noise=2, seed=n) for n, each in enumerate(kinds)]
    trained = TrainClassifier(
        inputs=rasters[:1], labels=labels, field="kind", folds=2, method="linear",
        output_classifier=f"{tmp_path}/c.geoenc", output_metrics=f"{tmp_path}/m.json",
    ).run()  # fmt: skip
    accuracy = pd.read_json(trained["OUTPUT_METRICS"], typ="series")["overall_accuracy"]
    maps = [
        Classify(input=raster, classifier=f"{tmp_path}/c.geoenc", output=f"{raster}.map.tif").run()["OUTPUT"]
        for raster in rasters
    ]
    _, table, page = run(tmp_path, *maps)
    assert {"meadow", "roof", "water"} == set(table["from_name"])
    assert f"right on {accuracy:.1%} and {accuracy:.1%} of the area" in page
    assert f"up to {chance_of_change(accuracy, accuracy):.1%} of it could look changed" in page


def test_the_bound_of_change_by_chance_is_one():
    """Two maps of one true map, whose errors lie independently, differ on at most 1 - p1 p2; with two classes on less,
    since both may be wrong in the same way."""
    chance = np.random.default_rng(0)
    for count, (one, other) in ((50, (0.9, 0.8)), (2, (0.7, 0.95))):
        truth = chance.integers(0, count, 400_000)
        maps = [
            np.where(chance.random(truth.shape) < p, truth, (truth + chance.integers(1, count, truth.shape)) % count)
            for p in (one, other)
        ]
        differ = (maps[0] != maps[1]).mean()
        assert differ <= chance_of_change(one, other) + 0.003
        if count == 50:
            assert differ > chance_of_change(one, other) - 0.005


def bad(folder: Path, name: str, dated):
    """(parameters, what is said)"""
    good = [[1, 2], [2, 2]]
    a = classes(folder / "a.tif", good)
    stack, book, made = dated

    def pair(other: str):
        return {"before": a, "after": other}

    def tagged(file, **tags):
        with rasterio.open(file, "r+") as out:
            out.update_tags(**tags)
        return file

    named = '{{"names":["{}"],"codes":[1],"colours":["#000000"]}}'.format
    return {
        "crs": lambda: (pair(classes(folder / "b.tif", good, crs=UTM)), "EPSG:32633.*EPSG:32719"),
        "size": lambda: (
            pair(classes(folder / "b.tif", good, TEN_METRES @ Affine.scale(2))),
            "different grids: a.tif has 2 x 2 cells of 10 x 10 .*b.tif has 2 x 2 cells of 20 x 20",
        ),
        "shift": lambda: (
            pair(classes(folder / "b.tif", good, TEN_METRES @ Affine.translation(0.5, 0))), "different grids",
        ),
        "apart": lambda: (pair(classes(folder / "b.tif", good, TEN_METRES @ Affine.translation(9, 0))), "overlap"),
        "floats": lambda: (pair(classes(folder / "b.tif", good, dtype=np.float32)), "measurements .float32."),
        "negative": lambda: (pair(classes(folder / "b.tif", [[-1, 0], [1, 2]], nodata=-9, dtype=np.int16)), "below 0"),
        "embeddings": lambda: (
            pair(embeddings(folder / "e.tif", np.zeros((2, 2), int))), "12 bands; a class raster has one",
        ),
        "nothing": lambda: ({}, "BEFORE and AFTER.* or a STACK are needed"),
        "one": lambda: ({"before": a}, "BEFORE and AFTER.* or a STACK are needed"),
        "both": lambda: ({"before": a, "stack": stack}, "and a STACK"),
        "book": lambda: ({**pair(a), "book": book}, "are for a STACK"),
        "classes": lambda: ({"stack": made, "book": book}, "holds classes already"),
        "order": lambda: ({"stack": made, "start": "2020-03", "end": "2020-02"}, "2020-03, is later than END, 2020-02"),
        "same": lambda: ({"stack": made, "start": "2021"}, "the same date of the stack: 2020-04-10"),
        "date": lambda: ({"stack": made, "start": "last year"}, "'last year' in START is not a date"),
        "alone": lambda: (
            {"stack": made_stack(folder / "s", [vectors(moving()[0])], DATES[:1]), "book": book}, "has one date",
        ),
        "steps": lambda: ({"stack": a}, "not a stack"),
        "books": lambda: (
            {"before": tagged(a, GEOENC_BOOK="1"), "after": tagged(classes(folder / "b.tif", good), GEOENC_BOOK="2")},
            "different centroid books",
        ),
        "kinds": lambda: (
            {"before": tagged(a, GEOENC_PRODUCT="classes"),
             "after": tagged(classes(folder / "b.tif", good), GEOENC_PRODUCT="class map")},
            "a.tif holds classes, b.tif holds class map",
        ),
        "names": lambda: (
            {"before": tagged(a, GEOENC_CLASSES=named("wood")),
             "after": tagged(classes(folder / "b.tif", good), GEOENC_CLASSES=named("sea"))},
            "Class 1 is 'wood' in a.tif, but 'sea' in b.tif",
        ),
        "output": lambda: ({**pair(classes(folder / "b.tif", good)), "output": a}, "same file"),
    }[name]()  # fmt: skip


BAD = (
    "crs", "size", "shift", "apart", "floats", "negative", "embeddings", "nothing", "one", "both", "book", "classes",
    "order", "same", "date", "alone", "steps", "books", "kinds", "names", "output",
)  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_compared_is_told_and_leaves_nothing(dated, tmp_path, name):
    params, text = bad(tmp_path, name, dated)
    there = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(GeoEncError, match=text) as fault:
        Transitions(**{"output": f"{tmp_path}/t.tif", "output_html": f"{tmp_path}/t.html", **params}).run()
    assert fault.value.hint
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == there


def test_classes_of_two_real_books_are_refused(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quilt())
    for number in (3, 4):
        FitGeocentroids(inputs=[raster], clusters=number, output_book=f"{tmp_path}/{number}.safetensors").run()
        ApplyGeocentroids(
            input=raster, book=f"{tmp_path}/{number}.safetensors", output=f"{tmp_path}/{number}.tif"
        ).run()
    with pytest.raises(GeoEncError, match="different centroid books"):
        run(tmp_path, f"{tmp_path}/3.tif", f"{tmp_path}/4.tif")


def test_other_names_in_styles_are_warned_of(tmp_path):
    files = [classes(tmp_path / f"{n}.tif", [[1, 2]]) for n in (1, 2)]
    for file, name in zip(files, ("wood", "forest"), strict=True):
        styles.write_palette(file, [(1, name, "#000000")])
    log = []
    assert run(tmp_path, *files, log)[1]["to_name"].tolist() == ["forest", "class 2"]
    assert [event["text"] for event in log if event["level"] == "warning"] == [
        "Class 1 is 'wood' in 1.tif, but 'forest' in 2.tif."
    ]


def test_more_pairs_than_codes(tmp_path, monkeypatch):
    ids = np.arange(256, dtype=np.uint16)
    files = [
        classes(tmp_path / "a.tif", np.repeat(ids[:, None], 256, 1)),
        classes(tmp_path / "b.tif", np.repeat(ids[None], 256, 0)),
    ]
    with pytest.raises(GeoEncError, match="more than 65,534 different pairs"):
        run(tmp_path, *files)
    assert not list(tmp_path.glob("t.*"))
    monkeypatch.setattr(module, "MAX_LEGEND_ENTRIES", 50)
    files[1] = classes(tmp_path / "c.tif", np.repeat(ids[None] % 16, 256, 0))
    log = []
    made, table, page = run(tmp_path, *files, log)
    assert (made.max(), len(table), len(legend(tmp_path / "t.tif"))) == (4096, 4096, 50)
    assert any("50 largest of 4,096 transitions" in event["text"] for event in log)
    assert "236 others" in page


def test_an_input_is_never_overwritten(tmp_path):
    """Neither itself nor its style, which names its classes."""
    a, b = (classes(tmp_path / name, [[1, 2]]) for name in ("a.tif", "b.tif"))
    with pytest.raises(OutputError, match="same file"):
        Transitions(before=a, after=b, output=f"{tmp_path}/t.tif", output_table=a).run()
