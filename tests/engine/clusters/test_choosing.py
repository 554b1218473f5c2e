"""AUTO_CLUSTERS on embeddings whose kinds are known: how many are found, and what is said of it."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.kinds import embeddings, quarters
from sklearn.metrics import silhouette_score

from geoenc_qgis import FitGeocentroids
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.clusters.choosing import SAMPLE_CELLS, silhouette_curve, tried_numbers
from geoenc_qgis.clusters.linkage import cut_groups, ward_linkage
from geoenc_qgis.clusters.vectors import Vectors
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report


def vectors_of(folder, rows: np.ndarray) -> Vectors:
    made = Vectors(rows.shape[1], "float32", str(folder))
    made.append(rows.astype(np.float32))
    return made


def mixture(kinds: int, spread: float, count: int = 1500, dims: int = 64) -> np.ndarray:
    rng = np.random.default_rng(kinds)
    shares = rng.dirichlet(np.full(kinds, 3.0))
    return rng.normal(size=(kinds, dims))[rng.choice(kinds, count, p=shares)] + spread * rng.normal(size=(count, dims))


@pytest.mark.parametrize("kinds", [3, 5, 12, 20])
@pytest.mark.parametrize("spread", [0.4, 0.8])
@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_the_number_of_kinds_is_found(tmp_path, kinds, spread, metric):
    curve = silhouette_curve(vectors_of(tmp_path, mixture(kinds, spread)), 30, metric, 0, Report())
    assert abs(curve.chosen - kinds) <= kinds // 12


@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_silhouettes_are_scikit_learns_of_the_metric(tmp_path, metric):
    rows = mixture(6, 0.6, 400).astype(np.float32) + 1
    curve = silhouette_curve(vectors_of(tmp_path, rows), 8, metric, 0, Report())
    used = rows / np.linalg.norm(rows, axis=1, keepdims=True) if metric == "cosine" else rows
    tree, single = ward_linkage(used, np.ones(400, np.int64)), np.ones(400, np.int64)
    for count, value in curve.silhouettes:
        assert value == pytest.approx(silhouette_score(rows, cut_groups(tree, single, count), metric=metric), abs=2e-3)


def test_numbers_that_are_tried():
    assert tried_numbers(2) == [2]
    assert tried_numbers(24) == list(range(2, 25))
    assert tried_numbers(300)[:31] == list(range(2, 33))
    assert tried_numbers(300)[-1] == 300
    assert len(tried_numbers(16384)) < 110


def test_the_sample_is_bounded(tmp_path):
    said: list[dict] = []
    vectors = vectors_of(tmp_path, mixture(4, 0.3, 9000))
    curve = silhouette_curve(vectors, 16384, "euclidean", 0, Report(said.append))
    assert curve.cells == SAMPLE_CELLS
    assert curve.silhouettes[-1][0] == SAMPLE_CELLS // 10
    assert any("At most 300 classes are tried" in event.get("text", "") for event in said)


def test_a_book_of_as_many_classes_as_there_are(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    said: list[dict] = []
    params = {"inputs": [path], "clusters": 12, "auto_clusters": True, "seed": 3}
    FitGeocentroids(**params, output_book=f"{tmp_path}/b.safetensors", output_html=f"{tmp_path}/p.html").run(
        Report(said.append)
    )
    book = CentroidBook.load(f"{tmp_path}/b.safetensors")
    assert len(book.centres) == 4
    assert dict(book.facts["auto_clusters"]["silhouettes"])[4] > 0.9
    assert any("4 classes are chosen" in event.get("text", "") and "2: 0." in event["text"] for event in said)
    assert "mean silhouette" in (tmp_path / "p.html").read_text()
    FitGeocentroids(**params, output_book=f"{tmp_path}/again.safetensors").run()
    assert (tmp_path / "again.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()


@pytest.mark.parametrize("clusters", [0, 1])
def test_too_few_to_choose_of(tmp_path, clusters):
    path = embeddings(tmp_path / "e.tif", quarters())
    with pytest.raises(InputError, match="AUTO_CLUSTERS chooses between 2 and CLUSTERS") as caught:
        FitGeocentroids(
            inputs=[path], clusters=clusters, auto_clusters=True, output_book=f"{tmp_path}/b.safetensors"
        ).run()
    assert caught.value.hint
    assert not (tmp_path / "b.safetensors").exists()


def test_cells_that_are_all_alike(tmp_path):
    path = embeddings(tmp_path / "e.tif", np.zeros((8, 8), int), noise=0)
    with pytest.raises(InputError, match="too few, or all alike"):
        FitGeocentroids(inputs=[path], auto_clusters=True, output_book=f"{tmp_path}/b.safetensors").run()
    assert not (tmp_path / "b.safetensors").exists()
