"""Votes of several maps: their rules, counted one by one, and who may not vote."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.labels import at, clicks, embeddings, layer, quilt, read
from helpers.rasters import PLACE, UTM, saved_raster
from rasterio.transform import from_origin
from shapely.geometry import Point

from geoenc_qgis import Classify, TrainClassifier, Vote
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.labels.votes import vote_result


def class_map(path, values, transform=PLACE, nodata=0) -> str:
    return saved_raster(path, np.array(values, np.uint8), UTM, transform, nodata=nodata)


def test_a_vote_takes_the_majority_and_its_ties_go_to_the_first(tmp_path):
    one = class_map(tmp_path / "1.tif", [[1, 2, 1, 3, 0]])
    two = class_map(tmp_path / "2.tif", [[1, 1, 2, 2, 0]])
    three = class_map(tmp_path / "3.tif", [[2, 1, 3, 1, 0]])
    Vote(inputs=[one, two, three], output=f"{tmp_path}/v.tif", output_agreement=f"{tmp_path}/a.tif").run()
    assert read(tmp_path / "v.tif")[0].tolist() == [[1, 1, 1, 3, 65535]]
    np.testing.assert_allclose(read(tmp_path / "a.tif")[0], [[2 / 3, 2 / 3, 1 / 3, 1 / 3, np.nan]], rtol=1e-6)
    Vote(inputs=[one, two, three], rule="weighted", weights="1;3;1", output=f"{tmp_path}/w.tif").run()
    assert read(tmp_path / "w.tif")[0].tolist() == [[1, 1, 2, 2, 65535]]
    with rasterio.open(tmp_path / "v.tif") as out:
        assert out.tags()["GEOENC_RULE"] == "majority" and "first" in out.tags()["GEOENC_TIES"]


def test_a_soft_vote_adds_chances(scene, tmp_path):
    kinds, raster, labels = scene
    for method in ("linear", "knn", "rf"):
        TrainClassifier(
            inputs=[raster],
            labels=labels,
            field="kind",
            method=method,
            output_classifier=f"{tmp_path}/c.geoenc",
        ).run()
        Classify(
            input=raster,
            classifier=f"{tmp_path}/c.geoenc",
            output=f"{tmp_path}/{method}.tif",
            output_probabilities=f"{tmp_path}/p_{method}.tif",
        ).run()
    chances = [tmp_path / f"p_{m}.tif" for m in ("linear", "knn", "rf")]
    Vote(inputs=[str(p) for p in chances], rule="soft", output=f"{tmp_path}/s.tif").run()
    mean = np.mean([read(path) for path in chances], axis=0)
    np.testing.assert_array_equal(read(tmp_path / "s.tif")[0], mean.argmax(0) + 1)
    Vote(
        inputs=[str(p) for p in chances], rule="stacked", labels=labels, field="kind", output=f"{tmp_path}/t.tif"
    ).run()
    assert (read(tmp_path / "t.tif")[0] == kinds + 1).mean() > 0.97
    with pytest.raises(InputError, match="soft vote adds"):
        Vote(inputs=[str(chances[0]), str(tmp_path / "rf.tif")], rule="soft", output=f"{tmp_path}/x.tif").run()
    Vote(inputs=[str(chances[0]), str(tmp_path / "rf.tif")], output=f"{tmp_path}/y.tif").run()  # a majority takes both
    assert (read(tmp_path / "y.tif")[0] == kinds + 1).mean() > 0.97


def test_maps_of_other_cells_vote_at_the_first_ones(tmp_path):
    coarse = class_map(tmp_path / "c.tif", [[1, 2], [3, 4]], from_origin(PLACE.c, PLACE.f, 0.5, 0.5))
    fine = class_map(tmp_path / "f.tif", np.ones((4, 4)))
    Vote(inputs=[fine, coarse, coarse], output=f"{tmp_path}/v.tif").run()
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
    winner, agreed, tied, voted = vote_result(votes, weights, False)
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
        ({"rule": "weighted"}, "needs WEIGHTS"),
        ({"rule": "weighted", "weights": "1;2;3"}, "is not a list"),
        ({"rule": "weighted", "weights": "1;-2"}, "is not a list"),
        ({"weights": "1;2"}, "takes no WEIGHTS"),
        ({"rule": "stacked"}, "learns from labels"),
    ],
)
def test_bad_votes_are_one_sentence(tmp_path, params, sentence):
    maps = [class_map(tmp_path / f"{i}.tif", [[1, 2]]) for i in range(2)]
    with pytest.raises(InputError, match=sentence):
        Vote(inputs=maps, output=f"{tmp_path}/v.tif", **params).run()
    assert not (tmp_path / "v.tif").exists()


def test_outside_its_extent_a_map_without_nodata_abstains(tmp_path):
    first = class_map(tmp_path / "1.tif", np.ones((4, 4)), nodata=None)
    half = class_map(tmp_path / "2.tif", np.zeros((2, 4)), nodata=None)
    Vote(inputs=[first, half, half], output=f"{tmp_path}/v.tif", output_agreement=f"{tmp_path}/a.tif").run()
    assert read(tmp_path / "v.tif")[0].tolist() == [[0] * 4] * 2 + [[1] * 4] * 2
    assert read(tmp_path / "a.tif")[0, 3, 0] == 1


def test_stacking_knows_names_from_numbers(tmp_path):
    """Classes called '-1', '1' and '2' have the numbers 1, 2 and 3."""
    kinds = quilt()
    raster = embeddings(tmp_path / "e.tif", kinds)
    labels = clicks(tmp_path / "l.gpkg", kinds, 20, ("-1", "1", "2"))
    TrainClassifier(inputs=[raster], labels=labels, field="kind", output_classifier=f"{tmp_path}/c.geoenc").run()
    Classify(
        input=raster,
        classifier=f"{tmp_path}/c.geoenc",
        output=f"{tmp_path}/o.tif",
        output_probabilities=f"{tmp_path}/p.tif",
    ).run()
    Vote(
        inputs=[str(tmp_path / "p.tif"), str(tmp_path / "o.tif")],
        rule="stacked",
        labels=labels,
        field="kind",
        output=f"{tmp_path}/v.tif",
    ).run()
    assert (read(tmp_path / "v.tif")[0] == kinds + 1).mean() > 0.97


def test_maps_of_several_labels_are_no_voters(tmp_path):
    kinds = quilt(60, 4)
    raster = embeddings(tmp_path / "e.tif", kinds)
    places = [Point(at(row + 0.5, col + 0.5)) for row in range(0, 60, 3) for col in range(0, 60, 3)]
    own = [kinds[row, col] for row in range(0, 60, 3) for col in range(0, 60, 3)]
    file = layer(tmp_path / "l.gpkg", places, l=[["", "a", "b", "a;b"][k] for k in own])
    TrainClassifier(
        inputs=[raster],
        labels=file,
        field="l",
        multilabel=True,
        output_classifier=f"{tmp_path}/c.geoenc",
    ).run()
    Classify(
        input=raster,
        classifier=f"{tmp_path}/c.geoenc",
        output=f"{tmp_path}/o.tif",
        output_probabilities=f"{tmp_path}/p.tif",
    ).run()
    for name in ("o.tif", "p.tif"):
        with pytest.raises(InputError, match="several labels"):
            Vote(inputs=[str(tmp_path / name)] * 2, output=f"{tmp_path}/v.tif").run()
