"""Classifiers learn maps with every method, say what they promise, and leave no class out; bad labels are one
sentence."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from helpers.labels import SIDE, at, clicks, embeddings, layer, quilt, read, said, table
from helpers.rasters import saved_raster
from shapely.geometry import Point, box

from geoenc_qgis import Classify, TrainClassifier
from geoenc_qgis.core.errors import GeoEncError, IdentityError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels.classifier import Classifier

PROMISED = (  # in every metrics file
    "overall_accuracy", "kappa", "f1_macro", "f1_micro", "f2_macro", "f2_micro", "precision_macro", "precision_micro",
    "hamming_loss",
)  # fmt: skip
METHODS = ["rf", "linear", "mlp", "knn", "ensemble"]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_learns_a_map_and_says_the_same_on_another_scene(scene, tmp_path, method):
    kinds, raster, labels = scene
    model, out = tmp_path / "c.geoenc", tmp_path / "c.tif"
    TrainClassifier(inputs=[raster], labels=labels, field="kind", method=method, output_classifier=str(model)).run()
    Classify(
        input=raster,
        classifier=str(model),
        output=str(out),
        output_confidence=f"{tmp_path}/f.tif",
        output_probabilities=f"{tmp_path}/p.tif",
        output_table=f"{tmp_path}/a.csv",
    ).run()
    found, sure, chances = read(out)[0], read(tmp_path / "f.tif")[0], read(tmp_path / "p.tif")
    assert (found == kinds + 1).mean() > 0.97  # names in alphabetical order: 1, 2, 3
    np.testing.assert_allclose(chances.sum(0), 1, atol=1e-4)
    np.testing.assert_array_equal(chances.argmax(0) + 1, found)
    np.testing.assert_allclose(chances.max(0), sure)
    other = quilt(seed=9)
    Classify(
        input=embeddings(tmp_path / "o.tif", other, seed=4), classifier=str(model), output=f"{tmp_path}/oc.tif"
    ).run()
    assert (read(tmp_path / "oc.tif")[0] == other + 1).mean() > 0.95
    rows = table(tmp_path / "a.csv")
    assert [row["name"] for row in rows] == ["meadow", "roof", "water"]
    assert sum(int(row["count"]) for row in rows) == kinds.size
    assert float(rows[0]["area_m2"]) == pytest.approx(int(rows[0]["count"]) * SIDE**2, abs=0.01)


def test_the_same_seed_gives_the_same_file(scene, tmp_path):
    _, raster, labels = scene
    for name in ("a", "b"):
        TrainClassifier(
            inputs=[raster], labels=labels, field="kind", method="mlp", output_classifier=f"{tmp_path}/{name}.geoenc"
        ).run()
    assert (tmp_path / "a.geoenc").read_bytes() == (tmp_path / "b.geoenc").read_bytes()


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
    TrainClassifier(
        inputs=[raster],
        labels=file,
        field="l" if form == "list" else "a;b",
        method=method,
        multilabel=True,
        output_classifier=f"{tmp_path}/c.geoenc",
        output_metrics=f"{tmp_path}/m.json",
    ).run()
    told = json.loads((tmp_path / "m.json").read_text())
    assert (
        told["kappa"] is None and 0 < told["overall_accuracy"] <= 1
    )  # the share of samples whose labels are all right
    assert told["f1_macro"] > 0.9 and len(told["thresholds"]) == 2
    Classify(input=raster, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/o.tif").run()
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.descriptions == ("a", "b")
        found = out.read()
    assert (found[0] == np.isin(kinds, (1, 3))).mean() > 0.93 and (found[1] == np.isin(kinds, (2, 3))).mean() > 0.93


def test_a_report_leaves_out_what_few_labels_cannot_tell(tmp_path):
    kinds = quilt()
    raster, labels = embeddings(tmp_path / "e.tif", kinds), clicks(tmp_path / "few.gpkg", kinds, 7)
    outputs = {"output_html": f"{tmp_path}/r.html", "output_metrics": f"{tmp_path}/m.json"}
    job = TrainClassifier(
        inputs=[raster], labels=labels, field="kind", output_classifier=f"{tmp_path}/c.geoenc", **outputs
    )
    job.run()
    assert json.loads((tmp_path / "m.json").read_text())["learning_curve"] == []
    page = (tmp_path / "r.html").read_text()
    assert page.count("<img") + page.count("<svg") == 2, "confusion matrix, components"
    assert "first two principal components of 21 samples" in page
    assert "how many labels are enough, or how the classes lie" in page


def test_the_report_holds_all_that_is_promised(scene, tmp_path):
    _, raster, labels = scene
    outputs = TrainClassifier(
        inputs=[raster],
        labels=labels,
        field="kind",
        method="ensemble",
        output_classifier=f"{tmp_path}/c.geoenc",
        output_html=f"{tmp_path}/r.html",
        output_metrics=f"{tmp_path}/m.json",
        output_errors=f"{tmp_path}/x.gpkg",
        output_table=f"{tmp_path}/t.csv",
    ).run()
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
    TrainClassifier(
        stack=f"{tmp_path}/stack.json",
        periods=6,
        labels=labels,
        field="kind",
        method="linear",
        output_classifier=f"{tmp_path}/c.geoenc",
    ).run()
    Classify(stack=f"{tmp_path}/stack.json", classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/o.tif").run()
    assert (read(tmp_path / "o.tif")[0] == ground + 1).mean() > 0.98
    with pytest.raises(InputError, match="trained on a stack"):
        Classify(input=tokens[0].path, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/p.tif").run()


def test_gaps_of_a_stack_are_drawn_between_what_was_seen():
    from geoenc_qgis.labels.times import _fill

    means = np.zeros((5, 1, 1, 2), np.float32)
    means[[1, 3], 0, 0] = [[2, 10], [4, 20]]
    _fill(means, np.array([0, 1, 0, 1, 0], bool).reshape(5, 1, 1))
    np.testing.assert_allclose(means[:, 0, 0, 0], [2, 2, 3, 4, 4])
    np.testing.assert_allclose(means[:, 0, 0, 1], [10, 10, 15, 20, 20])


def test_another_encoders_raster_is_refused(scene, tmp_path):
    kinds, raster, labels = scene
    TrainClassifier(inputs=[raster], labels=labels, field="kind", output_classifier=f"{tmp_path}/c.geoenc").run()
    other = embeddings(tmp_path / "o.tif", kinds, encoder="others")
    with pytest.raises(IdentityError, match="others"):
        Classify(input=other, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/x.tif").run()
    assert not (tmp_path / "x.tif").exists()
    with pytest.raises(IdentityError):
        TrainClassifier(
            inputs=[raster, other],
            labels=labels,
            field="kind",
            output_classifier=f"{tmp_path}/d.geoenc",
        ).run()


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
    TrainClassifier(
        inputs=[raster],
        labels=file,
        field="kind",
        method=method,
        output_classifier=f"{tmp_path}/c.geoenc",
        output_metrics=f"{tmp_path}/m.json",
        output_html=f"{tmp_path}/r.html",
        output_table=f"{tmp_path}/t.csv",
        output_errors=f"{tmp_path}/x.gpkg",
    ).run(Report(events.append))
    assert "3 folds instead of 5" in said(events) and "score of their own: one" in said(events)
    assert Classifier.load(str(tmp_path / "c.geoenc")).classes.names == ("a", "b", "few", "one")
    told = json.loads((tmp_path / "m.json").read_text())
    assert told["classes"] == ["a", "b", "few", "one"] and told["dropped_classes"] == ["beside"]
    assert len(told["folds"]) == 3 and told["f1_macro"] > 0.8
    assert [one["f1"] is None for one in told["per_class"]] == [False, False, False, True]
    assert len(table(tmp_path / "t.csv")) == 21
    Classify(input=raster, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/o.tif").run()
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
    TrainClassifier(inputs=[raster], labels=file, field="kind", output_classifier=f"{tmp_path}/c.geoenc").run()
    assert Classifier.load(str(tmp_path / "c.geoenc")).classes.names == ("grass", "roof")


BAD = {
    "one class": ({"kind": ["a"] * 20}, {}, "too few classes"),
    "no field": ({"kind": ["a", "b"] * 10}, {"field": "species"}, "no field 'species'"),
    "FIELD empty": ({"kind": ["a", "b"] * 10}, {"field": ""}, "FIELD is empty"),
    "empty field": ({"kind": [None] * 20}, {}, "is empty in all 20"),
    "fields without multilabel": ({"a": [1] * 20, "b": [0] * 20}, {"field": "a;b"}, "names 2 fields"),
    "no fold field": ({"kind": ["a", "b"] * 10}, {"fold_by": "field"}, "FOLD_FIELD"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_labels_are_one_sentence(tmp_path, case):
    fields, more, sentence = BAD[case]
    raster = embeddings(tmp_path / "e.tif", quilt())
    places = [Point(at(i * 2.5 + 3, i * 2 + 1)) for i in range(20)]
    file = layer(tmp_path / "l.gpkg", places, **fields)
    out = tmp_path / "c.geoenc"
    with pytest.raises(GeoEncError, match=sentence):
        TrainClassifier(
            **{"inputs": [raster], "labels": file, "field": "kind", "output_classifier": str(out), **more}
        ).run()
    assert not out.exists()


def test_other_bad_input_is_one_sentence(tmp_path):
    raster = embeddings(tmp_path / "e.tif", quilt())
    out = tmp_path / "c.geoenc"
    far = layer(tmp_path / "far.gpkg", [Point(0, 0), Point(1, 1)], kind=["a", "b"])
    floats = saved_raster(tmp_path / "f.tif", np.random.default_rng(0).random((60, 60), np.float32))
    for params, sentence in (
        ({"labels": far, "field": "kind"}, "None of the labels"),
        ({}, "no labels"),
        ({"labels": floats}, "not a class raster"),
        ({"labels": floats, "field": "x"}, "is not a number"),
        ({"label_table": far}, "label table"),
        ({"labels": far, "label_table": far}, "both given"),
    ):
        with pytest.raises(GeoEncError, match=sentence):
            TrainClassifier(inputs=[raster], output_classifier=str(out), **params).run()
    with pytest.raises(InputError, match=r"end its name with \.geoenc"):
        TrainClassifier(inputs=[raster], labels=far, field="kind", output_classifier=f"{tmp_path}/c.pkl").run()
    with pytest.raises(InputError, match="not a GeoEnc classifier"):
        Classify(input=raster, classifier=far, output=f"{tmp_path}/o.tif").run()
    assert not out.exists()
