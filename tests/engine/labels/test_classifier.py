"""Files of classifiers: they give back what was saved, run nothing, and are refused where they are damaged or lie."""

from __future__ import annotations

import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.labels import heads
from geoenc_qgis.labels.classes import classes_of_labels
from geoenc_qgis.labels.classifier import Classifier
from geoenc_qgis.labels.trial import EstimatorSettings, Lesson
from geoenc_qgis.raster.identity import Identity


@pytest.mark.parametrize("method", ["rf", "linear", pytest.param("mlp", marks=pytest.mark.slow), "knn"])
def test_a_file_gives_back_the_same_classifier(tmp_path, method):
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(200, 12)).astype(np.float32)
    targets = np.eye(3, dtype=bool)[rows[:, :3].argmax(1)]
    head = heads.ESTIMATORS[method](False).fit(rows, targets, np.arange(200))
    made = Classifier(Identity(dims=12), classes_of_labels(["a", "b", "c"]), [head])
    made.save(str(tmp_path / "c.geoenc"))
    again = Classifier.load(str(tmp_path / "c.geoenc"))
    np.testing.assert_array_equal(made.probabilities(rows), again.probabilities(rows))
    assert again.classes == made.classes and again.identity == made.identity


def test_a_forest_from_before_is_still_read():
    """Made of these rows when `rf` was a random forest."""
    rows = np.random.default_rng(0).normal(size=(80, 4)).astype(np.float32)
    made = Classifier.load(str(Path(__file__).with_name("random-forest.geoenc")))
    (head,) = made.estimators
    assert type(head.model).__name__ == "RandomForestClassifier"
    assert (made.probabilities(rows).argmax(1) == (rows[:, 0] > 0)).mean() > 0.9
    np.testing.assert_array_equal(made.probabilities(rows[:6])[:, 0], [0, 1, 1, 1, 1, 1])


@pytest.mark.parametrize("preset", ["default", "seminar"])
def test_the_seminars_forest_is_a_random_forest(preset):
    rows = np.random.default_rng(0).normal(size=(80, 4)).astype(np.float32)
    lesson = Lesson(rows, np.eye(2, dtype=bool)[(rows[:, 0] > 0).astype(int)], np.arange(80))
    (head,) = EstimatorSettings("rf", False, True, 0, preset).fitted(lesson)
    kind = {"default": "ExtraTreesClassifier", "seminar": "RandomForestClassifier"}[preset]
    assert type(head.model).__name__ == kind


def test_opening_a_foreign_file_runs_nothing(tmp_path):
    class Trap:
        def __reduce__(self):
            return (Path.touch, (tmp_path / "trapped",))

    head = heads.RandomForest(False).fit(
        np.random.default_rng(0).normal(size=(60, 4)), np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60)
    )
    good = tmp_path / "c.geoenc"
    Classifier(Identity(dims=4), classes_of_labels(["a", "b"]), [head]).save(str(good))
    with zipfile.ZipFile(good) as file:
        members = {name: file.read(name) for name in file.namelist()}
    from skops.io import dumps

    for evil in (pickle.dumps(Trap()), dumps({"x": Path(tmp_path)}), b"nonsense"):
        bad = tmp_path / "bad.geoenc"
        with zipfile.ZipFile(bad, "w") as file:
            for name, content in members.items():
                file.writestr(name, evil if name.endswith(".skops") else content)
        with pytest.raises(InputError, match="not a GeoEnc classifier"):
            Classifier.load(str(bad))
    (tmp_path / "p.geoenc").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(InputError, match="not a GeoEnc classifier"):
        Classifier.load(str(tmp_path / "p.geoenc"))
    assert not (tmp_path / "trapped").exists()


def forged(tmp_path, change) -> str:
    """A forest's file with one of its trees changed."""
    from skops.io import dumps

    chance = np.random.default_rng(0)
    rows = chance.normal(size=(80, 4)).astype(np.float32)
    head = heads.RandomForest(False).fit(rows, np.eye(2, dtype=bool)[(rows[:, 0] > 0).astype(int)], np.arange(80))
    good, bad = tmp_path / "good.geoenc", tmp_path / "bad.geoenc"
    Classifier(Identity(dims=4), classes_of_labels(["a", "b"]), [head]).save(str(good))
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

    with pytest.raises(InputError, match="not a GeoEnc classifier"):
        Classifier.load(forged(tmp_path, change))


def test_damage_anywhere_in_a_file_is_one_sentence(tmp_path):
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(60, 4)).astype(np.float32)
    head = heads.LinearProbe(False).fit(rows, np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60))
    path = tmp_path / "c.geoenc"
    Classifier(Identity(dims=4), classes_of_labels(["a", "b"]), [head]).save(str(path))
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
    head = heads.LinearProbe(False).fit(rows, np.eye(2, dtype=bool)[np.arange(60) % 2], np.arange(60))
    good, bad = tmp_path / "c.geoenc", tmp_path / "bad.geoenc"
    Classifier(Identity(dims=4), classes_of_labels(["a", "b"]), [head]).save(str(good))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as file:
        card = json.loads(source.read("card.json"))
        file.writestr("card.json", json.dumps({**card, key: value}))
        file.writestr("0.safetensors", source.read("0.safetensors"))
    with pytest.raises(InputError, match="not a GeoEnc classifier"):
        Classifier.load(str(bad))


def test_numbers_are_kept_only_where_they_are_unlike():
    assert classes_of_labels(["3", "12"]).codes == (3, 12)
    assert classes_of_labels(["01", "1", "2"]).codes == (1, 2, 3)
    assert classes_of_labels(["-1", "1"]).names == ("-1", "1")
    with pytest.raises(InputError, match="different values"):
        classes_of_labels(str(i) for i in range(70_000))
