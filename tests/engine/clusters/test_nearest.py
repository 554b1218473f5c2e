"""The nearest of many centres, by all products and by shortlists, and sums by several threads."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from helpers.kinds import mixture

from geoenc_qgis.clusters.kmeans import Lloyd
from geoenc_qgis.clusters.nearest import NearestCentre, NearestCentres, metric_vectors
from geoenc_qgis.core.report import Report


@pytest.mark.parametrize("numpys", [False, True])
@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_products_by_either_library_find_the_nearest(monkeypatch, numpys, metric):
    monkeypatch.setattr("geoenc_qgis.clusters.nearest.NUMPYS_PRODUCT", numpys)
    rows, centres = (metric_vectors(one, metric, "cpu") for one in (mixture(900), mixture(70, 7)))
    want = np.linalg.norm(rows.numpy().astype(float)[:, None] - centres.numpy(), axis=2).argmin(1)
    np.testing.assert_array_equal(NearestCentres(centres, metric)(rows)[1][:, 0], want)
    np.testing.assert_array_equal(NearestCentre(centres, "float32")(rows), want)


def test_a_shortlist_holds_the_nearest_of_all():
    chance = np.random.default_rng(0)
    spectrum = np.geomspace(10, 0.02, 160)  # falls, as that of embeddings
    rows, centres = (3 + chance.normal(size=(count, 160)) * spectrum for count in (3000, 700))
    centres[600:] = centres[:100]  # of equal ones the first counts
    rows, centres = rows.astype(np.float32), centres.astype(np.float32)
    for metric in ("euclidean", "cosine"):
        of_metric = [metric_vectors(one, metric, "cpu") for one in (rows, centres)]
        find = NearestCentres(of_metric[1], metric)
        assert find._shortlist is not None
        listed = find._shortlist.highest(of_metric[0].numpy(), np.empty((3000, 700), np.float32))
        wide = [one.numpy().astype(float) for one in of_metric]
        apart = (wide[0] ** 2).sum(1)[:, None] - 2 * wide[0] @ wide[1].T + (wide[1] ** 2).sum(1)
        np.testing.assert_array_equal(listed, apart[:, :600].argmin(1))
        found, index = find(of_metric[0])
        np.testing.assert_array_equal(index[:, 0], listed)
        want = apart.min(1) / 2 if metric == "cosine" else np.sqrt(apart.min(1))
        np.testing.assert_allclose(found[:, 0], want, atol=2e-6 if metric == "cosine" else 2e-4)


def test_without_a_shortlist_where_no_few_axes_tell():
    chance = np.random.default_rng(0)
    rows, centres = (torch.from_numpy(chance.normal(size=(count, 160)).astype(np.float32)) for count in (500, 300))
    find = NearestCentres(centres, "euclidean")
    assert find._shortlist is None
    few = centres * torch.from_numpy(np.geomspace(10, 0.02, 160).astype(np.float32))
    find = NearestCentres(few, "euclidean")
    # Rows whose length lies beyond the axes: all centres may be near, and all are multiplied.
    beyond = rows * torch.cat([torch.zeros(130), torch.full((30,), 100.0)])
    assert find._shortlist.highest(beyond.numpy(), np.empty((500, 300), np.float32)) is None
    want = torch.cdist(beyond.double(), few.double()).argmin(1)
    assert torch.equal(find(beyond)[1][:, 0], want)


def test_sums_are_the_same_by_one_thread_and_by_two(vectors):
    rows, before, found = mixture(20_000), torch.get_num_threads(), []
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            found.append(Lloyd(vectors(rows), "euclidean", "float32", Report()).assign(torch.from_numpy(rows[:300])))
    finally:
        torch.set_num_threads(before)
    assert torch.equal(found[0].sums, found[1].sums)
    assert found[0].inertia == found[1].inertia


def test_shares_by_threads_say_what_one_thread_says(vectors):
    rows, centres = mixture(9000), torch.from_numpy(mixture(300, 7))
    stored = vectors(rows[:3000])
    for start in (3000, 5000, 5001):
        stored.end_share()
        stored.append(rows[start : {3000: 5000, 5000: 5001, 5001: 9000}[start]])
    before, found = torch.get_num_threads(), []
    try:
        for threads in (1, 3):
            torch.set_num_threads(threads)
            found.append(Lloyd(stored, "cosine", "float32", Report()).assign(centres))
            assert torch.get_num_threads() == threads
    finally:
        torch.set_num_threads(before)
    assert torch.equal(found[0].sums, found[1].sums)
    assert torch.equal(found[0].counts, found[1].counts)
    assert found[0].counts.sum() == 9000


def test_nearest_of_many_is_found_in_parts(monkeypatch):
    rows, centres = torch.from_numpy(mixture(500)), torch.from_numpy(mixture(70))
    whole = NearestCentres(centres, "euclidean")(rows, 2)
    monkeypatch.setattr("geoenc_qgis.clusters.nearest.LEAST_ROWS", 7)
    monkeypatch.setattr("geoenc_qgis.clusters.nearest.CACHED_SCORES", 7_000)
    parts = NearestCentres(centres, "euclidean")(rows, 2)
    assert torch.equal(whole[1], parts[1])
    assert torch.equal(whole[0], parts[0])
