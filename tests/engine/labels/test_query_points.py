"""Points to label: unsure places apart from each other and from labels, in the labels' own schema; bad input is one
sentence."""

from __future__ import annotations

import datetime
import sqlite3

import geopandas
import numpy as np
import pandas
import pyogrio
import pytest
from helpers.labels import SIDE, at, clicks, embeddings, layer, quilt, said
from helpers.rasters import PLACE, UTM
from shapely.geometry import box

from geoenc_qgis import QueryPoints, TrainClassifier
from geoenc_qgis.core.errors import GeoEncError, IdentityError, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels.candidates import CELL, Reserve
from geoenc_qgis.labels.querying import farthest_first

OWN = ["rank", "guess", "confidence", "why"]


@pytest.fixture
def learnt(tmp_path):
    """(kinds, embedding raster, three clicks a class, the classifier of them)."""
    kinds = quilt()
    raster = embeddings(tmp_path / "e.tif", kinds, noise=1.5)
    labels = clicks(tmp_path / "clicks.gpkg", kinds, 3)
    return kinds, raster, labels, trained(raster, labels, tmp_path / "c.geoenc")


def trained(raster, labels, path, **more) -> str:
    given = {"inputs": [raster], "labels": labels, "field": "kind", "output_classifier": str(path), **more}
    TrainClassifier(**given).run()
    return str(path)


def asked(raster, classifier, path, events=None, **more) -> geopandas.GeoDataFrame:
    QueryPoints(input=raster, classifier=classifier, output=str(path), **more).run(
        Report(events.append) if events is not None else Report()
    )
    return geopandas.read_file(path)


def apart(one, other) -> np.ndarray:
    """Distances of each point of a frame to each shape of another."""
    return np.array([[a.distance(b) for b in other.geometry] for a in one.geometry])


def test_points_lie_apart_on_middles_of_cells_and_away_from_labels(learnt, tmp_path):
    _, raster, labels, classifier = learnt
    frame = asked(raster, classifier, tmp_path / "q.gpkg", labels=labels, field="kind", count=25, min_distance=1.0)
    assert len(frame) == 25 and list(frame["rank"]) == list(range(1, 26))
    assert set(frame["guess"]) <= {"meadow", "roof", "water"} and frame["confidence"].between(1 / 3, 1).all()
    between = apart(frame, frame) + 9 * np.eye(25)
    assert between.min() >= 1.0 - 1e-6
    assert apart(frame, geopandas.read_file(labels)).min() >= 1.0 - 1e-6
    cells = np.array([~PLACE @ (p.x, p.y) for p in frame.geometry])
    np.testing.assert_allclose(cells % 1, 0.5, atol=1e-6)
    assert frame["why"].str.contains(r"margin 0\.\d\d between \w+ and \w+").all()


def test_the_doubtful_are_chosen(learnt, tmp_path):
    """The chosen are less sure than cells are on the whole."""
    _, raster, _, classifier = learnt
    some = asked(raster, classifier, tmp_path / "q.gpkg", count=20)
    every = asked(raster, classifier, tmp_path / "all.gpkg", count=1000, min_distance=0)
    assert some["confidence"].median() < every["confidence"].quantile(0.25)


def test_the_same_again_gives_the_same(learnt, tmp_path):
    _, raster, labels, classifier = learnt
    made = [asked(raster, classifier, tmp_path / f"{n}.gpkg", labels=labels, field="kind") for n in "ab"]
    pandas.testing.assert_frame_equal(*made)


def test_fields_types_and_crs_are_those_of_the_labels(tmp_path):
    kinds = quilt()
    raster, clicked = embeddings(tmp_path / "e.tif", kinds), clicks(tmp_path / "k.gpkg", kinds, 6)
    frame = geopandas.read_file(clicked).to_crs("EPSG:4326")
    number = len(frame)
    frame = frame.assign(
        kind=frame["kind"].map({"meadow": 1, "roof": 2, "water": 3}).astype("int16"),
        seen=pandas.array([datetime.date(2024, 5, 1)] * number, dtype="date32[pyarrow]"),
        sure=np.ones(number, bool),
        plot=np.arange(number, dtype=np.int64) + 2**40,
        height=np.full(number, 1.5),
        who="me",
    )
    labels = str(tmp_path / "labels.gpkg")
    frame.to_file(labels, use_arrow=True)
    classifier = trained(raster, labels, tmp_path / "c.geoenc")
    asked(raster, classifier, tmp_path / "q.gpkg", labels=labels, field="kind", count=5)
    before, after = (pyogrio.read_info(path) for path in (labels, tmp_path / "q.gpkg"))
    count = len(before["fields"])
    assert list(after["fields"]) == [*before["fields"], *OWN]
    for what in ("dtypes", "ogr_types", "ogr_subtypes"):
        assert list(after[what][:count]) == list(before[what]), what
    assert after["crs"] == "EPSG:4326" and after["geometry_type"] == "Point"
    with sqlite3.connect(tmp_path / "q.gpkg") as file:
        rows = file.execute("select kind, seen, sure, plot, height, who from q").fetchall()
    assert rows == [(None,) * 6] * 5
    inside = geopandas.read_file(tmp_path / "q.gpkg").to_crs(UTM)
    assert inside.within(box(*at(60, 0), *at(0, 60))).all()


def test_a_filled_in_round_is_learnt_from_and_asks_for_others(learnt, tmp_path):
    kinds, raster, labels, classifier = learnt
    first = asked(raster, classifier, tmp_path / "q.gpkg", labels=labels, field="kind", count=10)
    cells = [tuple(int(v) for v in (~PLACE @ (p.x, p.y))) for p in first.geometry]
    first["kind"] = [("meadow", "roof", "water")[kinds[row, col]] for col, row in cells]
    both = pandas.concat([geopandas.read_file(labels), first])
    both.to_file(tmp_path / "both.gpkg")
    again = trained(raster, str(tmp_path / "both.gpkg"), tmp_path / "c2.geoenc")
    second = asked(raster, again, tmp_path / "q2.gpkg", labels=str(tmp_path / "both.gpkg"), field="kind", count=10)
    assert list(second.columns) == [*[name for name in first.columns if name != "geometry"], "geometry"]
    assert second["kind"].isna().all() and list(second["rank"]) == list(range(1, 11))
    assert apart(second, both).min() >= 3 * SIDE - 1e-6


def test_a_class_field_called_as_one_of_ours_stays_theirs(tmp_path):
    kinds = quilt()
    raster = embeddings(tmp_path / "e.tif", kinds)
    geopandas.read_file(clicks(tmp_path / "k.gpkg", kinds, 5)).rename(columns={"kind": "Guess"}).to_file(
        tmp_path / "l.gpkg"
    )
    classifier = trained(raster, str(tmp_path / "l.gpkg"), tmp_path / "c.geoenc", field="Guess")
    frame = asked(raster, classifier, tmp_path / "q.gpkg", labels=f"{tmp_path}/l.gpkg", field="Guess", count=3)
    assert frame["Guess"].isna().all() and frame["guess_"].isin(["meadow", "roof", "water"]).all()


def test_what_no_label_looks_like_is_asked_for_and_said(tmp_path):
    """A fourth kind that no label has: it is among the points, and told as unlike."""
    kinds = quilt(60, 3)
    labels = clicks(tmp_path / "k.gpkg", kinds, 8)
    kinds[40:52, 12:24] = 3
    raster = embeddings(tmp_path / "e.tif", kinds, noise=0.3)
    given = geopandas.read_file(labels)
    cells = [tuple(int(v) for v in (~PLACE @ (p.x, p.y))) for p in given.geometry]
    given[[kinds[row, col] < 3 for col, row in cells]].to_file(labels)
    classifier = trained(raster, labels, tmp_path / "c.geoenc")
    frame = asked(raster, classifier, tmp_path / "q.gpkg", labels=labels, field="kind", count=20)
    cells = [tuple(int(v) for v in (~PLACE @ (p.x, p.y))) for p in frame.geometry]
    strange = np.array([kinds[row, col] == 3 for col, row in cells])
    assert strange.any()
    assert frame["why"][strange].str.startswith("unlike all labels so far").all()


@pytest.mark.parametrize("method", ["ensemble", "knn"])
def test_votes_and_neighbours_ask_too(learnt, tmp_path, method):
    _, raster, labels, _ = learnt
    classifier = trained(raster, labels, tmp_path / "m.geoenc", method=method)
    assert len(asked(raster, classifier, tmp_path / "q.gpkg", labels=labels, field="kind")) == 20


def test_several_labels_at_a_place_ask_where_one_is_near_its_threshold(tmp_path):
    kinds = quilt(60, 4)
    raster = embeddings(tmp_path / "e.tif", kinds, noise=1.0)
    places = [(row, col) for row in range(1, 60, 6) for col in range(1, 60, 6)]
    shapes = [box(*at(row + 3, col), *at(row, col + 3)) for row, col in places]
    labels = layer(tmp_path / "l.gpkg", shapes, kind=[["", "a", "b", "b;a"][kinds[row, col]] for row, col in places])
    classifier = trained(raster, labels, tmp_path / "c.geoenc", multilabel=True)
    events: list[dict] = []
    frame = asked(
        raster, classifier, tmp_path / "q.gpkg", events, labels=labels, field="kind", count=8, min_distance=0.3
    )
    assert set(frame["guess"].fillna("")) <= {"", "a", "b", "a; b"}
    assert frame["why"].str.contains(r"[ab]: 0\.\d\d, present from 0\.\d\d").all()
    assert "doesn't know" not in said(events)


def test_without_labels_there_is_a_field_class(learnt, tmp_path):
    _, raster, _, classifier = learnt
    frame = asked(raster, classifier, tmp_path / "q.geojson", count=4)
    assert list(frame.columns) == ["class", *OWN, "geometry"] and frame["class"].isna().all() and len(frame) == 4


def test_nodata_is_never_asked_for(learnt, tmp_path):
    kinds, _, _, classifier = learnt
    kinds = np.where(np.arange(60)[:, None] < 30, -1, kinds)
    frame = asked(embeddings(tmp_path / "n.tif", kinds, noise=1.5), classifier, tmp_path / "q.gpkg", count=50)
    assert len(frame) == 50 and frame.within(box(*at(60, 0), *at(30, 60))).all()


def test_too_few_cells_are_said_and_given(learnt, tmp_path):
    _, _, _, classifier = learnt
    raster, events = embeddings(tmp_path / "small.tif", quilt()[:4, :5]), []
    assert len(asked(raster, classifier, tmp_path / "q.gpkg", events, count=100, min_distance=0)) == 20
    assert "Only 20 points of 100 fit" in said(events)
    assert len(asked(raster, classifier, tmp_path / "r.gpkg", events, count=100, min_distance=500)) == 1
    assert "Only 1 point of 100 fits" in said(events)


def test_classes_of_labels_that_the_classifier_does_not_know_are_said(learnt, tmp_path):
    _, raster, labels, classifier = learnt
    frame, events = geopandas.read_file(labels), []
    frame.loc[0, "kind"] = "bridge"
    frame.to_file(tmp_path / "l.gpkg")
    found = asked(raster, classifier, tmp_path / "q.gpkg", events, labels=f"{tmp_path}/l.gpkg", field="kind", count=3)
    assert len(found) == 3 and "1 class that the classifier doesn't know: bridge" in said(events)


def test_bad_input_is_one_sentence_and_nothing_is_written(learnt, tmp_path):
    kinds, raster, labels, classifier = learnt
    empty = embeddings(tmp_path / "none.tif", np.full((20, 20), -1))
    other = embeddings(tmp_path / "other.tif", kinds, encoder="another")
    covering = layer(tmp_path / "all.gpkg", [box(*at(61, -1), *at(-1, 61))], kind=["meadow"])
    here = {"labels": labels, "field": "kind"}
    for given, kind, sentence in [
        ({"input": other}, IdentityError, "encoded with another"),
        ({"input": empty}, InputError, "No cell is left to ask for"),
        ({**here, "labels": covering}, InputError, "No cell is left to ask for"),
        ({"labels": labels}, InputError, "FIELD is empty"),
        ({**here, "field": "colour"}, InputError, "The labels have no field 'colour'"),
        ({"field": "kind"}, InputError, "no LABELS"),
        ({"classifier": labels}, InputError, "not a GeoEnc classifier"),
        ({"output": str(tmp_path / "q.nonsense")}, OutputError, "ending of a vector format"),
        ({"count": 0}, InputError, "COUNT"),
        ({"min_distance": -1}, InputError, "MIN_DISTANCE"),
        ({"min_distance": float("nan")}, InputError, "MIN_DISTANCE"),
    ]:
        with pytest.raises(GeoEncError, match=sentence) as fault:
            QueryPoints(**{"input": raster, "classifier": classifier, "output": f"{tmp_path}/q.gpkg", **given}).run()
        assert isinstance(fault.value, kind) and fault.value.hint, sentence
        assert not list(tmp_path.glob("q.*")), sentence


def test_a_regressor_is_told_as_such(learnt, tmp_path):
    from geoenc_qgis import TrainRegressor

    kinds, raster, _, _ = learnt
    frame = geopandas.read_file(clicks(tmp_path / "many.gpkg", kinds, 20))
    frame.assign(height=frame["kind"].str.len().astype(float)).to_file(tmp_path / "n.gpkg")
    given = {"inputs": [raster], "labels": f"{tmp_path}/n.gpkg", "field": "height"}
    TrainRegressor(**given, output_regressor=f"{tmp_path}/r.geoenc").run()
    with pytest.raises(InputError, match="is a regressor"):
        QueryPoints(input=raster, classifier=f"{tmp_path}/r.geoenc", output=f"{tmp_path}/q.gpkg").run()


def test_a_classifier_of_whole_rasters_is_refused(tmp_path):
    rasters = [embeddings(tmp_path / f"{n}.tif", np.full((5, 5), n % 2), seed=n) for n in range(8)]
    (tmp_path / "t.csv").write_text("raster,labels\n" + "".join(f"{n},{'ab'[n % 2]}\n" for n in range(8)))
    given = {"inputs": rasters, "label_table": f"{tmp_path}/t.csv"}
    TrainClassifier(**given, output_classifier=f"{tmp_path}/c.geoenc").run()
    with pytest.raises(InputError, match="whole rasters"):
        QueryPoints(input=rasters[0], classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/q.gpkg").run()


def test_a_reserve_keeps_the_same_however_it_is_filled():
    """Against all cells at once: each group's least sure, as many of each as go."""
    rng = np.random.default_rng(5)
    cells = np.zeros(3000, CELL)
    cells["row"], cells["col"] = np.divmod(np.arange(3000), 60)
    cells["score"] = rng.random(3000).round(2)  # many are equal
    cells["group"] = rng.choice(5, 3000, p=[0.6, 0.3, 0.08, 0.015, 0.005])
    whole = Reserve(200)
    whole.add(cells)
    for parts in (7, 50):
        reserve = Reserve(200)
        for part in np.array_split(rng.permutation(cells), parts):
            reserve.add(part)
            assert len(reserve.cells) <= 200
        np.testing.assert_array_equal(
            np.sort(reserve.cells, order=["row", "col"]), np.sort(whole.cells, order=["row", "col"])
        )
    counts = np.bincount(whole.cells["group"])
    assert counts[4] == (cells["group"] == 4).sum() and counts[0] == counts[1] >= counts[2]


def test_farthest_first_takes_what_is_least_like_the_rest():
    units = np.array([[1, 0], [0.98, 0.199], [0, 1], [-1, 0]], np.float32)
    score = np.array([0.1, 0.9, 0.2, 0.3], np.float32)
    assert list(farthest_first(units, score, 3)) == [1, 3, 2]
    assert list(farthest_first(units[:2], score[:2], 9)) == [1, 0]
