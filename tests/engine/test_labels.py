"""Classifiers: labels land on the right cells, scores are scikit-learn's and honest, files run nothing, votes follow their rule."""

from __future__ import annotations

import csv
import json
import pickle
import zipfile
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from conftest import PLACE, UTM, saved_raster
from rasterio.transform import from_origin
from shapely.geometry import Point, Polygon, box
from sklearn import metrics

from geoenc_qgis.core.errors import GeoEncError, IdentityError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class
from geoenc_qgis.labels import cells as labelled
from geoenc_qgis.labels import heads, scores, tables
from geoenc_qgis.labels.classes import named
from geoenc_qgis.labels.classifier import Classifier
from geoenc_qgis.labels.folds import split
from geoenc_qgis.labels.votes import counted
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_tags
from geoenc_qgis.raster.identity import Identity

SIDE = 0.25  # of a cell, metres
KINDS = np.random.default_rng(3).normal(size=(5, 12)).astype(np.float32) * 2
PROMISED = (  # in every metrics file
    "overall_accuracy", "kappa", "f1_macro", "f1_micro", "f2_macro", "f2_micro", "precision_macro", "precision_micro",
    "hamming_loss",
)  # fmt: skip
METHODS = ["rf", "linear", "mlp", "knn", "ensemble"]


def embeddings(path, kinds: np.ndarray, *, noise=0.5, seed=0, transform=PLACE, crs=UTM, **identity) -> str:
    """An embedding raster whose cells (h, w) are of these kinds, with noise; -1 is nodata."""
    cells = KINDS[kinds] + noise * np.random.default_rng(seed).normal(size=(*kinds.shape, 12))
    cells[kinds < 0] = np.nan
    path = saved_raster(path, cells.transpose(2, 0, 1).astype(np.float32), crs, transform, nodata=np.nan)
    made = {"encoder": "kinds", "weights_sha256": "1", "dims": 12, "tile": (64, 64), "gsd": SIDE}
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(Identity(**{**made, **identity})))
    return path


def quilt(side: int = 60, count: int = 3, patch: int = 6, seed: int = 0) -> np.ndarray:
    """Patches of `count` kinds, in a mixed order."""
    tiles = np.random.default_rng(seed).integers(0, count, (side // patch, side // patch))
    return np.kron(tiles, np.ones((patch, patch), int))


def at(row: float, col: float) -> tuple[float, float]:
    """Map coordinates of a place in cells; 0.5 is a cell's middle."""
    return PLACE @ (col, row)


def layer(path, geometries, crs=UTM, **fields) -> str:
    geopandas.GeoDataFrame(fields, geometry=geometries, crs=crs).to_file(path)
    return str(path)


def clicks(path, kinds: np.ndarray, count: int, names=("meadow", "roof", "water"), seed=1, crs=UTM) -> str:
    """`count` points a class, anywhere on its cells."""
    chance = np.random.default_rng(seed)
    places, labels = [], []
    for kind, name in enumerate(names):
        for row, col in chance.permutation(np.argwhere(kinds == kind))[:count]:
            places.append(Point(at(row + 0.5, col + 0.5)))
            labels.append(name)
    frame = geopandas.GeoDataFrame({"kind": labels}, geometry=places, crs=UTM).to_crs(crs)
    frame.to_file(path)
    return str(path)


def run(job: str, report: Report | None = None, **params):
    given = {k: v if isinstance(v, (int, float, list)) else str(v) for k, v in params.items()}
    return job_class(job).of(given).run(report or Report())


def said(events: list[dict]) -> str:
    return " ".join(event.get("text", "") for event in events)


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def table(path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


@pytest.fixture
def scene(tmp_path):
    """A quilt, its embedding raster, and thirty points a class on it."""
    kinds = quilt()
    return kinds, embeddings(tmp_path / "e.tif", kinds), clicks(tmp_path / "clicks.gpkg", kinds, 30)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_learns_a_map_and_says_the_same_on_another_scene(scene, tmp_path, method):
    kinds, raster, labels = scene
    model, out = tmp_path / "c.geoenc", tmp_path / "c.tif"
    run("trainclassifier", INPUTS=[raster], LABELS=labels, FIELD="kind", METHOD=method, OUTPUT_CLASSIFIER=model)
    run("classify", INPUT=raster, CLASSIFIER=model, OUTPUT=out, OUTPUT_CONFIDENCE=tmp_path / "f.tif",
        OUTPUT_PROBABILITIES=tmp_path / "p.tif", OUTPUT_TABLE=tmp_path / "a.csv")  # fmt: skip
    found, sure, chances = read(out)[0], read(tmp_path / "f.tif")[0], read(tmp_path / "p.tif")
    assert (found == kinds + 1).mean() > 0.97  # names in alphabetical order: 1, 2, 3
    np.testing.assert_allclose(chances.sum(0), 1, atol=1e-4)
    np.testing.assert_array_equal(chances.argmax(0) + 1, found)
    np.testing.assert_allclose(chances.max(0), sure)
    other = quilt(seed=9)
    run("classify", INPUT=embeddings(tmp_path / "o.tif", other, seed=4), CLASSIFIER=model, OUTPUT=tmp_path / "oc.tif")
    assert (read(tmp_path / "oc.tif")[0] == other + 1).mean() > 0.95
    rows = table(tmp_path / "a.csv")
    assert [row["name"] for row in rows] == ["meadow", "roof", "water"]
    assert sum(int(row["count"]) for row in rows) == kinds.size
    assert float(rows[0]["area_m2"]) == pytest.approx(int(rows[0]["count"]) * SIDE**2, abs=0.01)


def test_the_same_seed_gives_the_same_file(scene, tmp_path):
    _, raster, labels = scene
    for name in ("a", "b"):
        run("trainclassifier", INPUTS=[raster], LABELS=labels, FIELD="kind", METHOD="mlp",
            OUTPUT_CLASSIFIER=tmp_path / f"{name}.geoenc")  # fmt: skip
    assert (tmp_path / "a.geoenc").read_bytes() == (tmp_path / "b.geoenc").read_bytes()


def test_points_and_polygons_name_the_cells_they_lie_on(tmp_path):
    """Exactly: a point its cell, a polygon the cells whose middle it holds; in another CRS too."""
    kinds = np.zeros((20, 20), int)
    path = embeddings(tmp_path / "e.tif", kinds)
    raster = EmbeddingRaster(path)
    shape = Polygon([at(2, 3), at(2, 7), at(5, 7), at(5, 3)])  # rows 2-4, columns 3-6
    places = [Point(at(10.5, 11.5)), shape, Point(at(15.2, 16.9))]
    file = layer(tmp_path / "l.gpkg", places, c=["a", "b", "a"])
    for source in (
        file,
        layer(tmp_path / "w.gpkg", geopandas.GeoSeries(places, crs=UTM).to_crs(4326), 4326, c=["a", "b", "a"]),
    ):
        samples = labelled.from_features(source, "c", None, False, [raster], 0, Report())
        cells = {(int(r), int(c)) for c, r in (~PLACE @ tuple(xy) for xy in samples.xy)}
        assert cells == {(10, 11), (15, 16)} | {(r, c) for r in (2, 3, 4) for c in (3, 4, 5, 6)}
        by_cell = {
            tuple(int(v) for v in (~PLACE @ tuple(xy))[::-1]): samples.targets[i].argmax()
            for i, xy in enumerate(samples.xy)
        }
        assert by_cell[10, 11] == 0 and by_cell[3, 4] == 1
        whole = raster.dataset.read()
        for row, (x, y) in zip(samples.rows, samples.xy, strict=True):
            col, line = (int(v) for v in ~PLACE @ (x, y))
            np.testing.assert_array_equal(row, whole[:, line, col])


def test_a_class_raster_of_another_grid_gives_each_cell_its_commonest_class(tmp_path):
    kinds = quilt(24, 2, 4)
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", kinds))
    fine = np.kron(kinds + 5, np.ones((4, 4))).astype(np.uint8)
    fine[:16, :16] = 0  # the first four cells a side: ignored
    file = saved_raster(tmp_path / "l.tif", fine, UTM, PLACE @ PLACE.scale(0.25))
    samples = labelled.from_raster(file, 1, [0], [raster], 0, Report())
    assert samples.classes.names == ("5", "6") and samples.classes.codes == (5, 6)
    assert len(samples) == 24 * 24 - 16
    for i, xy in enumerate(samples.xy):
        col, row = (int(v) for v in ~PLACE @ tuple(xy))
        assert samples.targets[i].argmax() == kinds[row, col]


def test_class_numbers_and_colours_of_a_raster_are_kept(tmp_path):
    kinds = quilt(60, 2)
    raster = embeddings(tmp_path / "e.tif", kinds)
    file = saved_raster(tmp_path / "l.tif", np.where(kinds == 0, 11, 42).astype(np.uint8))
    with rasterio.open(file, "r+") as out:
        out.write_colormap(1, {11: (1, 2, 3), 42: (200, 100, 50)})
    run("trainclassifier", INPUTS=[raster], LABELS=file, METHOD="linear", OUTPUT_CLASSIFIER=tmp_path / "c.geoenc")
    run("classify", INPUT=raster, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "o.tif")
    with rasterio.open(tmp_path / "o.tif") as out:
        assert set(np.unique(out.read(1))) == {11, 42}
        assert out.colormap(1)[42][:3] == (200, 100, 50)
        assert json.loads(out.tags()["GEOENC_CLASSES"])["names"] == ["11", "42"]
    assert "#c86432" in (tmp_path / "o.qml").read_text()


def test_many_cells_are_cut_evenly_and_rare_classes_are_kept(tmp_path, monkeypatch):
    kinds = np.zeros((60, 60), int)
    kinds[:3, :10] = 1
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", kinds))
    file = saved_raster(tmp_path / "l.tif", kinds.astype(np.uint8))
    monkeypatch.setattr(labelled, "MOST", 200)
    samples = labelled.from_raster(file, 1, [], [raster], 0, Report())
    assert samples.targets.sum(0).tolist() == [170, 30]


def test_folds_are_of_places_and_neighbours_stay_together(tmp_path):
    """Labels that depend on the place alone are learnt by random folds and not by blocks: blocks are honest."""
    chance = np.random.default_rng(0)
    kinds = np.zeros((80, 80), int)
    cells = np.repeat(np.repeat(chance.normal(size=(12, 10, 10)), 8, 1), 8, 2) + 0.05 * chance.normal(size=(12, 80, 80))
    place = from_origin(652_916, 8_249_180, SIDE, SIDE)  # on the blocks' lines
    path = embeddings(tmp_path / "e.tif", kinds, transform=place)
    with rasterio.open(path, "r+") as out:
        out.write(cells.astype(np.float32))
    labels = np.kron(chance.integers(0, 2, (10, 10)), np.ones((8, 8))).astype(np.uint8)
    file = saved_raster(tmp_path / "l.tif", labels, UTM, place)
    got = {}
    for by in ("blocks", "random"):
        run("trainclassifier", INPUTS=[path], LABELS=file, METHOD="knn", FOLD_BY=by, BLOCK_SIZE=8 * SIDE, TEST_SHARE=0,
            OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_METRICS=tmp_path / "m.json")  # fmt: skip
        got[by] = json.loads((tmp_path / "m.json").read_text())["cross_validation"]["overall_accuracy"]["mean"]
    assert got["random"] > 0.98 and got["blocks"] < 0.7


def test_no_group_is_on_both_sides_of_a_fold():
    chance = np.random.default_rng(0)
    groups = chance.integers(0, 30, 400)
    targets = np.eye(3, dtype=bool)[chance.integers(0, 3, 400)]
    for multi in (False, True):
        seen = np.zeros(400, int)
        for teach, test in split(targets, groups, 5, multi, 0):
            assert not set(groups[teach]) & set(groups[test])
            seen[test] += 1
        assert (seen == 1).all()


def test_figures_are_those_of_scikit_learn():
    chance = np.random.default_rng(5)
    for _ in range(20):
        count = int(chance.integers(3, 12))
        wanted = chance.random((300, count)) < chance.random(count) * 0.6
        wanted[:, 0] |= ~wanted.any(1)
        likely = np.clip(wanted * 0.4 + chance.random((300, count)) * 0.6, 0, 1)
        found = likely > 0.5
        mine = scores.figures(wanted, found, likely, True)
        told = {
            "f2_macro": metrics.fbeta_score(wanted, found, beta=2, average="macro", zero_division=0),
            "f2_micro": metrics.fbeta_score(wanted, found, beta=2, average="micro", zero_division=0),
            "f1_macro": metrics.f1_score(wanted, found, average="macro", zero_division=0),
            "precision_macro": metrics.precision_score(wanted, found, average="macro", zero_division=0),
            "hamming_loss": metrics.hamming_loss(wanted, found),
            "subset_accuracy": metrics.accuracy_score(wanted, found),
            "map_macro": metrics.average_precision_score(wanted, likely, average="macro"),
            "map_micro": metrics.average_precision_score(wanted, likely, average="micro"),
        }
        for name, value in told.items():
            assert mine[name] == pytest.approx(value, abs=1e-12), name
        # and by hand
        tp, fp, fn = (wanted & found).sum(), (~wanted & found).sum(), (wanted & ~found).sum()
        assert mine["f2_micro"] == pytest.approx(5 * tp / (5 * tp + 4 * fn + fp), abs=1e-12)


def test_thresholds_give_the_best_f1():
    chance = np.random.default_rng(2)
    wanted = chance.random((500, 3)) < [0.05, 0.3, 0.5]
    likely = np.clip(0.3 * wanted + 0.5 * chance.random((500, 3)), 0, 1)
    steps = scores.best_thresholds(wanted, likely)
    for column in range(3):
        best = max(metrics.f1_score(wanted[:, column], likely[:, column] >= s) for s in np.unique(likely[:, column]))
        assert metrics.f1_score(wanted[:, column], likely[:, column] >= steps[column]) == pytest.approx(best, abs=1e-12)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("form", ["list", "fields"])
def test_several_labels_at_one_place(tmp_path, method, form):
    """Kinds 0..3 stand for: none, a, b, a and b."""
    kinds = quilt(60, 4)
    raster = embeddings(tmp_path / "e.tif", kinds)
    names = ["", "a", "b", "a;b"]
    places = [(row, col) for row in range(1, 60, 6) for col in range(1, 60, 6)]
    boxes = [box(*at(row + 3, col), *at(row, col + 3)) for row, col in places]
    own = [kinds[row, col] for row, col in places]
    fields = (
        {"l": [names[k] for k in own]}
        if form == "list"
        else {"a": [k in (1, 3) for k in own], "b": [int(k in (2, 3)) for k in own]}
    )
    file = layer(tmp_path / "l.gpkg", boxes, **fields)
    run("trainclassifier", INPUTS=[raster], LABELS=file, FIELD="l" if form == "list" else "a;b", METHOD=method, MULTILABEL=True,
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_METRICS=tmp_path / "m.json")  # fmt: skip
    told = json.loads((tmp_path / "m.json").read_text())
    assert (
        told["kappa"] is None and 0 < told["overall_accuracy"] <= 1
    )  # the share of samples whose labels are all right
    assert told["f1_macro"] > 0.9 and len(told["thresholds"]) == 2
    run("classify", INPUT=raster, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "o.tif")
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.descriptions == ("a", "b")
        found = out.read()
    assert (found[0] == np.isin(kinds, (1, 3))).mean() > 0.93 and (found[1] == np.isin(kinds, (2, 3))).mean() > 0.93


def test_the_report_holds_all_that_is_promised(scene, tmp_path):
    _, raster, labels = scene
    outputs = run("trainclassifier", INPUTS=[raster], LABELS=labels, FIELD="kind", METHOD="ensemble",
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_HTML=tmp_path / "r.html", OUTPUT_METRICS=tmp_path / "m.json",
        OUTPUT_ERRORS=tmp_path / "x.gpkg", OUTPUT_TABLE=tmp_path / "t.csv")  # fmt: skip
    assert all(Path(path).is_file() for path in outputs.values())
    told = json.loads((tmp_path / "m.json").read_text())
    assert set(told["members"]) == {"linear", "rf", "mlp", "knn"}
    assert "vote_gain_half_width_95" in told["members"]["rf"] and told["test"]
    assert [one["class"] for one in told["per_class"]] == told["classes"] == ["meadow", "roof", "water"]
    for name in PROMISED:
        assert isinstance(told[name], float), name
        assert told[name] == pytest.approx(np.mean([fold[name] for fold in told["folds"]]))
    assert len(told["folds"]) == 5 and told["dropped_classes"] == []
    assert told["overall_accuracy"] == pytest.approx(1 - told["hamming_loss"])
    assert np.array(told["confusion"]).shape == (3, 3) and len(told["learning_curve"]) == 4
    page = (tmp_path / "r.html").read_text()
    for word in ("Confusion matrix", "UMAP", "t-SNE", "Does the vote help", "confidence", "kappa"):
        assert word in page
    rows = table(tmp_path / "t.csv")
    assert {row["label"] for row in rows} == {"meadow", "roof", "water"} and {"p meadow", "fold"} <= set(rows[0])
    wrong = sum(row["label"] != row["predicted"] for row in rows)
    assert len(geopandas.read_file(tmp_path / "x.gpkg")) == wrong


def test_a_stack_is_learnt_by_its_course_over_time(tmp_path):
    """Two classes that differ in no date's look, but in the order of the looks."""
    from datetime import UTC, datetime, timedelta

    from geoenc_qgis.series.dates import Period
    from geoenc_qgis.series.stack import Frame, Token, save_stack

    ground = quilt(48, 2)
    tokens, frames = [], []
    for number in range(6):
        kinds = np.where(ground == 0, number % 2, 1 - number % 2)
        if number == 3:
            kinds[:10] = -1  # a cloud
        path = embeddings(tmp_path / f"e{number}.tif", kinds, seed=number)
        day = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=30 * number)
        period = Period(day, day + timedelta(days=1))
        tokens.append(Token(path, period, (number,)))
        frames.append(Frame(period, (path,)))
    save_stack(tmp_path / "stack.json", tokens, frames)
    labels = clicks(tmp_path / "l.gpkg", ground, 40, ("early", "late"))
    run("trainclassifier", STACK=tmp_path / "stack.json", PERIODS=6, LABELS=labels, FIELD="kind", METHOD="linear",
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc")  # fmt: skip
    run("classify", STACK=tmp_path / "stack.json", CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "o.tif")
    assert (read(tmp_path / "o.tif")[0] == ground + 1).mean() > 0.98
    with pytest.raises(InputError, match="trained on a stack"):
        run("classify", INPUT=tokens[0].path, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "p.tif")


def test_gaps_of_a_stack_are_drawn_between_what_was_seen():
    from geoenc_qgis.labels.times import _fill

    means = np.zeros((5, 1, 1, 2), np.float32)
    means[[1, 3], 0, 0] = [[2, 10], [4, 20]]
    _fill(means, np.array([0, 1, 0, 1, 0], bool).reshape(5, 1, 1))
    np.testing.assert_allclose(means[:, 0, 0, 0], [2, 2, 3, 4, 4])
    np.testing.assert_allclose(means[:, 0, 0, 1], [10, 10, 15, 20, 20])


def test_whole_rasters_are_classified_by_a_table(tmp_path):
    rows, paths = [], []
    for number in range(24):
        kind = number % 2
        path = embeddings(tmp_path / f"clip{number}.tif", np.full((4, 5), kind), seed=number)
        paths.append(path)
        rows.append(f"some/where/clip{number}.jpg,{'river' if kind else 'town'}")
    labels = tmp_path / "labels.csv"
    labels.write_text("raster,label\n" + "\n".join(rows) + "\nclip99.tif,town\n")
    run("trainclassifier", INPUTS=paths, LABEL_TABLE=labels, OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_TABLE=tmp_path / "t.csv",
        OUTPUT_METRICS=tmp_path / "m.json")  # fmt: skip
    assert json.loads((tmp_path / "m.json").read_text())["cross_validation"]["overall_accuracy"]["mean"] == 1
    out = run(
        "classify",
        INPUT=paths[3],
        CLASSIFIER=tmp_path / "c.geoenc",
        OUTPUT=tmp_path / "o.tif",
        OUTPUT_TABLE=tmp_path / "p.csv",
    )
    assert (read(out["OUTPUT"])[0] == 1).all()  # river
    assert table(tmp_path / "p.csv")[0]["predicted"] == "river"


def test_tables_in_every_form_say_the_same(tmp_path):
    (tmp_path / "a.csv").write_text("raster,labels\nx.tif,a;b\ny.tif,b\n")
    (tmp_path / "b.csv").write_text("file;a;b\nx.tif;1;1\ny.tif;0;1\n")
    (tmp_path / "c.json").write_text('{"x.tif": ["a", "b"], "y": ["b"]}')
    (tmp_path / "d.json").write_text('[{"raster": "x.tif", "labels": ["a", "b"]}, {"raster": "y.tif", "labels": "b"}]')
    for name in ("a.csv", "b.csv", "c.json", "d.json"):
        assert tables.table_labels(str(tmp_path / name), True) == {"x": ["a", "b"], "y": ["b"]}, name
    with pytest.raises(InputError, match="several labels"):
        tables.table_labels(str(tmp_path / "a.csv"), False)


def test_bigearthnets_43_classes_become_19():
    every = [old for olds in tables.NINETEEN.values() for old in olds]
    assert len(tables.NINETEEN) == 19 and len(every) + len(tables.LEFT_OUT) == 43
    assert tables.nineteen(["Rice fields", "Airports", "Sea and ocean", "Non-irrigated arable land"]) == [
        "Arable land",
        "Marine waters",
    ]
    with pytest.raises(InputError, match="none of"):
        tables.nineteen(["Moon"])


def test_bigearthnet_files_are_read(shared):
    file = next((shared / "data/labelled/bigearthnet/s2-tiny").glob("*/*_labels_metadata.json"))
    found = tables.table_labels(str(file), True)
    assert len(found) == 2 and found[file.parent.name]


@pytest.mark.parametrize("method", ["rf", "linear", "mlp", "knn"])
def test_a_file_gives_back_the_same_classifier(tmp_path, method):
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(200, 12)).astype(np.float32)
    targets = np.eye(3, dtype=bool)[rows[:, :3].argmax(1)]
    head = heads.HEADS[method](False).fit(rows, targets, np.arange(200))
    made = Classifier(Identity(dims=12), named(["a", "b", "c"]), [head])
    made.save(str(tmp_path / "c.geoenc"))
    again = Classifier.load(str(tmp_path / "c.geoenc"))
    np.testing.assert_array_equal(made.probabilities(rows), again.probabilities(rows))
    assert again.classes == made.classes and again.identity == made.identity


def test_opening_a_foreign_file_runs_nothing(tmp_path):
    class Trap:
        def __reduce__(self):
            return (Path.touch, (tmp_path / "trapped",))

    head = heads.Forest(False).fit(
        np.random.default_rng(0).normal(size=(60, 4)), np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60)
    )
    good = tmp_path / "c.geoenc"
    Classifier(Identity(dims=4), named(["a", "b"]), [head]).save(str(good))
    with zipfile.ZipFile(good) as file:
        members = {name: file.read(name) for name in file.namelist()}
    from skops.io import dumps

    for evil in (pickle.dumps(Trap()), dumps({"x": Path(tmp_path)}), b"nonsense"):
        bad = tmp_path / "bad.geoenc"
        with zipfile.ZipFile(bad, "w") as file:
            for name, content in members.items():
                file.writestr(name, evil if name.endswith(".skops") else content)
        with pytest.raises(InputError, match="no classifier"):
            Classifier.load(str(bad))
    (tmp_path / "p.geoenc").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(InputError, match="no classifier"):
        Classifier.load(str(tmp_path / "p.geoenc"))
    assert not (tmp_path / "trapped").exists()


def test_another_encoders_raster_is_refused(scene, tmp_path):
    kinds, raster, labels = scene
    run("trainclassifier", INPUTS=[raster], LABELS=labels, FIELD="kind", OUTPUT_CLASSIFIER=tmp_path / "c.geoenc")
    other = embeddings(tmp_path / "o.tif", kinds, encoder="others")
    with pytest.raises(IdentityError, match="others"):
        run("classify", INPUT=other, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "x.tif")
    assert not (tmp_path / "x.tif").exists()
    with pytest.raises(IdentityError):
        run(
            "trainclassifier",
            INPUTS=[raster, other],
            LABELS=labels,
            FIELD="kind",
            OUTPUT_CLASSIFIER=tmp_path / "d.geoenc",
        )


@pytest.mark.parametrize("method", METHODS)
def test_no_class_with_a_label_is_left_out(tmp_path, method):
    """Folds are as many as the smallest class has labels; one label is learnt and has no score of its own."""
    kinds = quilt(count=4)
    raster = embeddings(tmp_path / "e.tif", kinds, noise=0.2)
    counts = {"a": 9, "b": 9, "few": 3, "one": 1}
    spots = [np.argwhere(kinds == kind)[i * 37] for kind, count in enumerate(counts.values()) for i in range(count)]
    names = [name for name, count in counts.items() for _ in range(count)]
    spots, names = [*spots, (-9, 3)], [*names, "beside"]
    file = layer(tmp_path / "l.gpkg", [Point(at(*(np.array(spot) + 0.5))) for spot in spots], kind=names)
    events: list[dict] = []
    run("trainclassifier", Report(events.append), INPUTS=[raster], LABELS=file, FIELD="kind", METHOD=method,
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_METRICS=tmp_path / "m.json", OUTPUT_HTML=tmp_path / "r.html",
        OUTPUT_TABLE=tmp_path / "t.csv", OUTPUT_ERRORS=tmp_path / "x.gpkg")  # fmt: skip
    assert "of 3 folds, not 5" in said(events) and "score of their own: one" in said(events)
    assert Classifier.load(str(tmp_path / "c.geoenc")).classes.names == ("a", "b", "few", "one")
    told = json.loads((tmp_path / "m.json").read_text())
    assert told["classes"] == ["a", "b", "few", "one"] and told["dropped_classes"] == ["beside"]
    assert len(told["folds"]) == 3 and told["f1_macro"] > 0.8
    assert [one["f1"] is None for one in told["per_class"]] == [False, False, False, True]
    assert len(table(tmp_path / "t.csv")) == 21
    run("classify", INPUT=raster, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / "o.tif")
    if method != "knn":  # one label is outvoted by its neighbours there
        # Classes keep the numbers that all labels together have: 'beside' is the third.
        assert (read(tmp_path / "o.tif")[0][kinds == 3] == 5).mean() > 0.5


def test_five_clicks_make_a_map(tmp_path):
    kinds = quilt()
    raster = embeddings(tmp_path / "e.tif", kinds)
    spots = [np.argwhere(kinds == kind)[i * 200] + 0.5 for kind, i in ((0, 0), (0, 1), (1, 0), (1, 1))]
    file = layer(
        tmp_path / "l.gpkg",
        [*(Point(at(*spot)) for spot in spots), Point(at(-40, 3))],
        kind=["grass"] * 2 + ["roof"] * 2 + ["grass"],
    )
    run("trainclassifier", INPUTS=[raster], LABELS=file, FIELD="kind", OUTPUT_CLASSIFIER=tmp_path / "c.geoenc")
    assert Classifier.load(str(tmp_path / "c.geoenc")).classes.names == ("grass", "roof")


def test_labels_beside_the_raster_and_on_nodata_are_counted(tmp_path):
    kinds = quilt()
    kinds[:6] = -1
    raster = embeddings(tmp_path / "e.tif", kinds)
    good = [Point(at(*(np.argwhere(kinds == k)[i * 50] + 0.5))) for k in (0, 1) for i in range(8)]
    places = [*good, Point(at(2.5, 2.5)), Point(at(-50, 3))]
    file = layer(tmp_path / "l.gpkg", places, kind=["a"] * 8 + ["b"] * 8 + ["a", "b"])
    events: list[dict] = []
    run(
        "trainclassifier",
        Report(events.append),
        INPUTS=[raster],
        LABELS=file,
        FIELD="kind",
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc",
    )
    assert "1 of 18 labels lie beside" in said(events) and "1 of 17 labelled cells lie on nodata" in said(events)


BAD = {
    "one class": ({"kind": ["a"] * 20}, {}, "too few classes"),
    "no field": ({"kind": ["a", "b"] * 10}, {"FIELD": "species"}, "no field 'species'"),
    "FIELD empty": ({"kind": ["a", "b"] * 10}, {"FIELD": ""}, "FIELD is empty"),
    "empty field": ({"kind": [None] * 20}, {}, "is empty in all 20"),
    "fields without multilabel": ({"a": [1] * 20, "b": [0] * 20}, {"FIELD": "a;b"}, "names 2 fields"),
    "no fold field": ({"kind": ["a", "b"] * 10}, {"FOLD_BY": "field"}, "FOLD_FIELD"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_labels_are_one_sentence(tmp_path, case):
    fields, more, sentence = BAD[case]
    raster = embeddings(tmp_path / "e.tif", quilt())
    places = [Point(at(i * 2.5 + 3, i * 2 + 1)) for i in range(20)]
    file = layer(tmp_path / "l.gpkg", places, **fields)
    out = tmp_path / "c.geoenc"
    with pytest.raises(GeoEncError, match=sentence):
        run(
            "trainclassifier", **{"INPUTS": [raster], "LABELS": file, "FIELD": "kind", "OUTPUT_CLASSIFIER": out, **more}
        )
    assert not out.exists()


def test_other_bad_input_is_one_sentence(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quilt())
    out = tmp_path / "c.geoenc"
    far = layer(tmp_path / "far.gpkg", [Point(0, 0), Point(1, 1)], kind=["a", "b"])
    floats = saved_raster(tmp_path / "f.tif", np.random.default_rng(0).random((60, 60), np.float32))
    for params, sentence in (
        ({"LABELS": far, "FIELD": "kind"}, "None of the labels"),
        ({}, "no labels"),
        ({"LABELS": floats}, "no class raster"),
        ({"LABELS": floats, "FIELD": "x"}, "can't be"),
        ({"LABEL_TABLE": far}, "label table"),
        ({"LABELS": far, "LABEL_TABLE": far}, "both given"),
    ):
        with pytest.raises(GeoEncError, match=sentence):
            run("trainclassifier", INPUTS=[raster], OUTPUT_CLASSIFIER=out, **params)
    with pytest.raises(InputError, match=r"end its name with \.geoenc"):
        run("trainclassifier", INPUTS=[raster], LABELS=far, FIELD="kind", OUTPUT_CLASSIFIER=tmp_path / "c.pkl")
    with pytest.raises(InputError, match="no classifier"):
        run("classify", INPUT=raster, CLASSIFIER=far, OUTPUT=tmp_path / "o.tif")
    assert not out.exists()


def class_map(path, values, transform=PLACE, nodata=0) -> str:
    return saved_raster(path, np.array(values, np.uint8), UTM, transform, nodata=nodata)


def test_a_vote_takes_the_majority_and_its_ties_go_to_the_first(tmp_path):
    one = class_map(tmp_path / "1.tif", [[1, 2, 1, 3, 0]])
    two = class_map(tmp_path / "2.tif", [[1, 1, 2, 2, 0]])
    three = class_map(tmp_path / "3.tif", [[2, 1, 3, 1, 0]])
    run("vote", INPUTS=[one, two, three], OUTPUT=tmp_path / "v.tif", OUTPUT_AGREEMENT=tmp_path / "a.tif")
    assert read(tmp_path / "v.tif")[0].tolist() == [[1, 1, 1, 3, 65535]]
    np.testing.assert_allclose(read(tmp_path / "a.tif")[0], [[2 / 3, 2 / 3, 1 / 3, 1 / 3, np.nan]], rtol=1e-6)
    run("vote", INPUTS=[one, two, three], RULE="weighted", WEIGHTS="1;3;1", OUTPUT=tmp_path / "w.tif")
    assert read(tmp_path / "w.tif")[0].tolist() == [[1, 1, 2, 2, 65535]]
    with rasterio.open(tmp_path / "v.tif") as out:
        assert out.tags()["GEOENC_RULE"] == "majority" and "first" in out.tags()["GEOENC_TIES"]


def test_a_soft_vote_adds_chances(scene, tmp_path):
    kinds, raster, labels = scene
    for method in ("linear", "knn", "rf"):
        run(
            "trainclassifier",
            INPUTS=[raster],
            LABELS=labels,
            FIELD="kind",
            METHOD=method,
            OUTPUT_CLASSIFIER=tmp_path / "c.geoenc",
        )
        run("classify", INPUT=raster, CLASSIFIER=tmp_path / "c.geoenc", OUTPUT=tmp_path / f"{method}.tif",
            OUTPUT_PROBABILITIES=tmp_path / f"p_{method}.tif")  # fmt: skip
    chances = [tmp_path / f"p_{m}.tif" for m in ("linear", "knn", "rf")]
    run("vote", INPUTS=[str(p) for p in chances], RULE="soft", OUTPUT=tmp_path / "s.tif")
    mean = np.mean([read(path) for path in chances], axis=0)
    np.testing.assert_array_equal(read(tmp_path / "s.tif")[0], mean.argmax(0) + 1)
    run(
        "vote", INPUTS=[str(p) for p in chances], RULE="stacked", LABELS=labels, FIELD="kind", OUTPUT=tmp_path / "t.tif"
    )
    assert (read(tmp_path / "t.tif")[0] == kinds + 1).mean() > 0.97
    with pytest.raises(InputError, match="soft vote adds"):
        run("vote", INPUTS=[str(chances[0]), str(tmp_path / "rf.tif")], RULE="soft", OUTPUT=tmp_path / "x.tif")
    run("vote", INPUTS=[str(chances[0]), str(tmp_path / "rf.tif")], OUTPUT=tmp_path / "y.tif")  # a majority takes both
    assert (read(tmp_path / "y.tif")[0] == kinds + 1).mean() > 0.97


def test_maps_of_other_cells_vote_at_the_first_ones(tmp_path):
    coarse = class_map(tmp_path / "c.tif", [[1, 2], [3, 4]], from_origin(PLACE.c, PLACE.f, 0.5, 0.5))
    fine = class_map(tmp_path / "f.tif", np.ones((4, 4)))
    run("vote", INPUTS=[fine, coarse, coarse], OUTPUT=tmp_path / "v.tif")
    assert read(tmp_path / "v.tif")[0].tolist() == [[1, 1, 2, 2]] * 2 + [[3, 3, 4, 4]] * 2


def test_votes_by_chance_against_a_plain_loop():
    """Random votes with abstentions and ties: winner, agreement as counted one by one."""
    chance = np.random.default_rng(1)
    votes = []
    for _ in range(4):
        picked = chance.integers(0, 3, (6, 7))
        there = chance.random((6, 7)) < 0.8
        votes.append((np.eye(3, dtype=np.float32)[picked] * there[..., None], there))
    weights = [1.0, 1.0, 2.0, 1.0]
    winner, agreed, tied, voted = counted(votes, weights, False)
    for row, col in np.ndindex(6, 7):
        ballots = [
            (int(v[row, col].argmax()), w) for (v, there), w in zip(votes, weights, strict=True) if there[row, col]
        ]
        assert voted[row, col] == bool(ballots)
        if not ballots:
            continue
        sums = [sum(w for k, w in ballots if k == kind) for kind in range(3)]
        top = [kind for kind in range(3) if sums[kind] == max(sums)]
        assert tied[row, col] == (len(top) > 1)
        assert winner[row, col] == next(k for k, _ in ballots if k in top)
        assert agreed[row, col] == pytest.approx(max(sums) / sum(w for _, w in ballots))


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"RULE": "weighted"}, "needs WEIGHTS"),
        ({"RULE": "weighted", "WEIGHTS": "1;2;3"}, "can't be"),
        ({"RULE": "weighted", "WEIGHTS": "1;-2"}, "can't be"),
        ({"WEIGHTS": "1;2"}, "takes no WEIGHTS"),
        ({"RULE": "stacked"}, "learns from labels"),
    ],
)
def test_bad_votes_are_one_sentence(tmp_path, params, sentence):
    maps = [class_map(tmp_path / f"{i}.tif", [[1, 2]]) for i in range(2)]
    with pytest.raises(InputError, match=sentence):
        run("vote", INPUTS=maps, OUTPUT=tmp_path / "v.tif", **params)
    assert not (tmp_path / "v.tif").exists()


def forged(tmp_path, change) -> str:
    """A forest's file with one of its trees changed."""
    from skops.io import dumps

    chance = np.random.default_rng(0)
    rows = chance.normal(size=(80, 4)).astype(np.float32)
    head = heads.Forest(False).fit(rows, np.eye(2, dtype=bool)[(rows[:, 0] > 0).astype(int)], np.arange(80))
    good, bad = tmp_path / "good.geoenc", tmp_path / "bad.geoenc"
    Classifier(Identity(dims=4), named(["a", "b"]), [head]).save(str(good))
    Classifier.load(str(good))
    state = head.model.estimators_[0].tree_.__getstate__()
    change(state["nodes"])
    head.model.estimators_[0].tree_.__setstate__(state)
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as file:
        for name in source.namelist():
            file.writestr(name, dumps(head.model) if name.endswith(".skops") else source.read(name))
    return str(bad)


@pytest.mark.parametrize("field", ["left_child", "right_child", "feature"])
def test_a_tree_that_leads_out_of_itself_is_refused(tmp_path, field):
    def change(nodes):
        nodes[field][0] = 2**20

    with pytest.raises(InputError, match="no classifier"):
        Classifier.load(forged(tmp_path, change))


def test_damage_anywhere_in_a_file_is_one_sentence(tmp_path):
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(60, 4)).astype(np.float32)
    head = heads.Linear(False).fit(rows, np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60))
    path = tmp_path / "c.geoenc"
    Classifier(Identity(dims=4), named(["a", "b"]), [head]).save(str(path))
    whole, refused = path.read_bytes(), 0
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 255]) + whole[place + 1 :])
        try:
            Classifier.load(str(path)).probabilities(rows)
        except InputError:
            refused += 1
    assert refused > len(whole) / 7 / 2


@pytest.mark.parametrize(
    ("key", "value"),
    [("heads", []), ("heads", ["knn"]), ("multi", True), ("thresholds", [0.5]), ("identity", {"dims": 5}),
     ("classes", {"names": ["a"], "codes": [1, 2], "colours": ["#000000", "#ffffff"]}),
     ("classes", {"names": ["a", "b"], "codes": [1, 70000], "colours": ["#000000", "#ffffff"]}),
     ("classes", {"names": ["a", "b"], "codes": [1, 2], "colours": ["red", "#ffffff"]})],
)  # fmt: skip
def test_a_card_that_lies_is_refused(tmp_path, key, value):
    rows = np.random.default_rng(0).normal(size=(60, 4)).astype(np.float32)
    head = heads.Linear(False).fit(rows, np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60))
    good, bad = tmp_path / "c.geoenc", tmp_path / "bad.geoenc"
    Classifier(Identity(dims=4), named(["a", "b"]), [head]).save(str(good))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as file:
        card = json.loads(source.read("card.json"))
        file.writestr("card.json", json.dumps({**card, key: value}))
        file.writestr("0.safetensors", source.read("0.safetensors"))
    with pytest.raises(InputError, match="no classifier"):
        Classifier.load(str(bad))


def test_names_may_hold_commas_and_rows_of_one_raster_are_joined(tmp_path):
    file = tmp_path / "l.csv"
    file.write_text(
        'id,raster,labels\n0,x.tif,"Beaches, dunes, sands"\n1,x.tif,Pastures\n2,y.tif,"Beaches, dunes, sands;1.0"\n'
    )
    found = tables.table_labels(str(file), True)
    assert found == {"x": ["Beaches, dunes, sands", "Pastures"], "y": ["Beaches, dunes, sands", "1"]}


def test_numbers_are_kept_only_where_they_are_unlike():
    assert named(["3", "12"]).codes == (3, 12)
    assert named(["01", "1", "2"]).codes == (1, 2, 3)
    assert named(["-1", "1"]).names == ("-1", "1")
    with pytest.raises(InputError, match="different values"):
        named(str(i) for i in range(70_000))


def test_places_without_a_class_are_learnt_from_too():
    targets = np.zeros((1000, 2), bool)
    targets[:300, 0] = targets[250:400, 1] = True
    kept = labelled.chosen(targets, 100, 0)
    assert len(kept) <= 130 and 25 <= (~targets[kept].any(1)).sum() <= 40


def test_features_keep_the_number_they_have_in_the_layer(tmp_path):
    from shapely.geometry import MultiPoint

    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", quilt()))
    shapes = [None, MultiPoint([at(1.5, 1.5), at(40.5, 40.5)]), Point(at(20.5, 3.5))]
    file = layer(tmp_path / "l.gpkg", shapes, kind=["a", "a", "b"])
    samples = labelled.from_features(file, "kind", None, False, [raster], 0, Report())
    assert sorted(samples.feature.tolist()) == [1, 1, 2]


def test_outside_its_extent_a_map_without_nodata_abstains(tmp_path):
    first = class_map(tmp_path / "1.tif", np.ones((4, 4)), nodata=None)
    half = class_map(tmp_path / "2.tif", np.zeros((2, 4)), nodata=None)
    run("vote", INPUTS=[first, half, half], OUTPUT=tmp_path / "v.tif", OUTPUT_AGREEMENT=tmp_path / "a.tif")
    assert read(tmp_path / "v.tif")[0].tolist() == [[0] * 4] * 2 + [[1] * 4] * 2
    assert read(tmp_path / "a.tif")[0, 3, 0] == 1


def test_stacking_knows_names_from_numbers(tmp_path):
    """Classes called '-1', '1' and '2' have the numbers 1, 2 and 3."""
    kinds = quilt()
    raster = embeddings(tmp_path / "e.tif", kinds)
    labels = clicks(tmp_path / "l.gpkg", kinds, 20, ("-1", "1", "2"))
    run("trainclassifier", INPUTS=[raster], LABELS=labels, FIELD="kind", OUTPUT_CLASSIFIER=tmp_path / "c.geoenc")
    run(
        "classify",
        INPUT=raster,
        CLASSIFIER=tmp_path / "c.geoenc",
        OUTPUT=tmp_path / "o.tif",
        OUTPUT_PROBABILITIES=tmp_path / "p.tif",
    )
    run("vote", INPUTS=[str(tmp_path / "p.tif"), str(tmp_path / "o.tif")], RULE="stacked", LABELS=labels, FIELD="kind",
        OUTPUT=tmp_path / "v.tif")  # fmt: skip
    assert (read(tmp_path / "v.tif")[0] == kinds + 1).mean() > 0.97


def test_maps_of_several_labels_are_no_voters(tmp_path):
    kinds = quilt(60, 4)
    raster = embeddings(tmp_path / "e.tif", kinds)
    places = [Point(at(row + 0.5, col + 0.5)) for row in range(0, 60, 3) for col in range(0, 60, 3)]
    own = [kinds[row, col] for row in range(0, 60, 3) for col in range(0, 60, 3)]
    file = layer(tmp_path / "l.gpkg", places, l=[["", "a", "b", "a;b"][k] for k in own])
    run(
        "trainclassifier",
        INPUTS=[raster],
        LABELS=file,
        FIELD="l",
        MULTILABEL=True,
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc",
    )
    run(
        "classify",
        INPUT=raster,
        CLASSIFIER=tmp_path / "c.geoenc",
        OUTPUT=tmp_path / "o.tif",
        OUTPUT_PROBABILITIES=tmp_path / "p.tif",
    )
    for name in ("o.tif", "p.tif"):
        with pytest.raises(InputError, match="several labels"):
            run("vote", INPUTS=[str(tmp_path / name)] * 2, OUTPUT=tmp_path / "v.tif")


def test_a_fold_without_positives_is_scored_still(tmp_path):
    kinds = quilt(60, 3)
    raster = embeddings(tmp_path / "e.tif", kinds)
    places = [(row, col) for row in range(0, 60, 3) for col in range(0, 60, 3)]
    labels = ["" if row < 12 else ["", "a", "b"][kinds[row, col]] for row, col in places]
    points = [Point(at(row + 0.5, col + 0.5)) for row, col in places]
    file = layer(tmp_path / "l.gpkg", points, l=labels, strip=[row // 12 for row, _ in places])
    run("trainclassifier", INPUTS=[raster], LABELS=file, FIELD="l", MULTILABEL=True, FOLD_BY="field", FOLD_FIELD="strip",
        TEST_SHARE=0, OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_METRICS=tmp_path / "m.json")  # fmt: skip
    told = json.loads((tmp_path / "m.json").read_text())["cross_validation"]
    assert len(told["f1_macro"]["folds"]) == 5 and len(told["map_macro"]["folds"]) == 4


def test_labels_without_a_crs_lie_on_rasters_of_two(tmp_path):
    kinds = quilt()
    one = embeddings(tmp_path / "e.tif", kinds)
    other = embeddings(tmp_path / "o.tif", kinds, crs="EPSG:32718", seed=2)
    file = clicks(tmp_path / "l.gpkg", kinds, 10)
    frame = geopandas.read_file(file)
    geopandas.GeoDataFrame({"kind": frame["kind"]}, geometry=list(frame.geometry)).to_file(
        tmp_path / "n.geojson", driver="GPKG"
    )
    run(
        "trainclassifier",
        INPUTS=[one, other],
        LABELS=tmp_path / "n.geojson",
        FIELD="kind",
        OUTPUT_CLASSIFIER=tmp_path / "c.geoenc",
    )


def test_bigearthnet_from_bands_to_scores(shared, engine_home, tmp_path):
    """Sentinel-1 and -2 patches by their wavelengths through one DOFA, whole rasters, 43 to 19 classes, several labels each."""
    import torch
    from test_parity import dofa

    torch.save(dofa(1), tmp_path / "DOFA_ViT_base_e100.pth")
    encoder = run("importencoder", FILE=tmp_path / "DOFA_ViT_base_e100.pth", NAME="dofa-small")["ENCODER"]
    made, root = [], shared / "data/labelled/bigearthnet"
    for kind, bands, sensor in (
        ("s1-tiny", ("VV", "VH"), "sentinel1"),
        ("s2-tiny", ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12"), "sentinel2"),
    ):
        for patch in sorted((root / kind).iterdir()):
            layers = [read(patch / f"{patch.name}_{band}.tif")[0] for band in bands]
            whole = np.stack([np.kron(one, np.ones((120 // one.shape[0],) * 2, one.dtype)) for one in layers])
            with rasterio.open(patch / f"{patch.name}_{bands[0]}.tif") as file:
                file = saved_raster(tmp_path / f"{patch.name}.tif", whole, file.crs, file.transform)
            with rasterio.open(file, "r+") as out:
                out.descriptions = bands
            (tmp_path / kind).mkdir(exist_ok=True)
            made.append(str(tmp_path / kind / f"{patch.name}.tif"))
            numbers = list(range(1, len(bands) + 1))
            run("encode", INPUT=file, ENCODER=encoder, SENSOR=sensor, BANDS=numbers, TARGET_GSD=10, OUTPUT=made[-1])
    assert len(made) == 7
    found = {}
    for kind in ("s1-tiny", "s2-tiny"):
        found |= tables.table_labels(str(next((root / kind).glob("*/*_labels_metadata.json"))), True)
    (tmp_path / "all.json").write_text(json.dumps(found))
    run("trainclassifier", INPUTS=made, LABEL_TABLE=tmp_path / "all.json", MULTILABEL=True, NOMENCLATURE="bigearthnet19", FOLDS=2,
        METHOD="rf", PRESET="seminar", OUTPUT_CLASSIFIER=tmp_path / "c.geoenc", OUTPUT_METRICS=tmp_path / "m.json",
        OUTPUT_TABLE=tmp_path / "t.csv")  # fmt: skip
    told = json.loads((tmp_path / "m.json").read_text())
    several = ["Arable land", "Broad-leaved forest", "Inland waters", "Pastures", "Urban fabric"]
    assert set(several) <= set(told["classes"]) and not told["dropped_classes"]
    assert {"f2_macro", "f2_micro", "hamming_loss", "precision_macro"} <= set(told["cross_validation"])
    assert len(table(tmp_path / "t.csv")) == 7


def test_nodata_of_a_class_raster_is_a_class_of_none(tmp_path):
    """Cells of which most pixels are nodata have no label, whatever another band holds; -1 is no class and is said."""
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", np.zeros((8, 8), int)))
    fine = np.zeros((2, 16, 16), np.uint16)
    fine[0], fine[1, ::2, ::2] = 5, 7  # a quarter of each cell
    fine[1, :4] = 9  # two rows of cells whole
    fine[1, 4:8, :8] = 11
    file = saved_raster(tmp_path / "l.tif", fine, UTM, PLACE @ PLACE.scale(0.5), nodata=0)
    samples = labelled.from_raster(file, 2, [], [raster], 0, Report())
    assert samples.classes.names == ("9", "11") and samples.targets.sum(0).tolist() == [16, 8]
    file = saved_raster(tmp_path / "n.tif", np.full((8, 8), -1, np.int16))
    with pytest.raises(InputError, match="holds -1"):
        labelled.from_raster(file, 1, [], [raster], 0, Report())


def test_blocks_are_called_too_small_only_where_neighbours_are_parted(tmp_path):
    from geoenc_qgis.labels.folds import groups_of

    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", np.zeros((60, 60), int)))
    for step, warned in ((1, True), (11, False)):
        spots = [(2 + step * (i // 5), 2 + step * (i % 5)) for i in range(10)]
        file = layer(
            tmp_path / f"{step}.gpkg", [Point(at(r + 0.5, c + 0.5)) for r, c in spots], k=["a"] * 5 + ["b"] * 5
        )
        events: list[dict] = []
        samples = labelled.from_features(file, "k", None, False, [raster], 0, Report())
        groups_of(samples, "blocks", None, SIDE, 5, Report(events.append))
        assert ("so close together" in said(events)) == warned
