"""k-means against scikit-learn, books and what is made with them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from helpers.kinds import KINDS, embeddings, mixture, quarters, read
from helpers.rasters import saved_raster
from sklearn.cluster import KMeans

from geoenc_qgis import ApplyGeocentroids, Encode, FitGeocentroids
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.clusters.kmeans import Lloyd, fit_kmeans
from geoenc_qgis.clusters.nearest import NearestCentre, NearestCentres, metric_vectors
from geoenc_qgis.core.errors import Cancelled, IdentityError, InputError
from geoenc_qgis.core.report import Report


def test_lloyd_is_scikit_learns(vectors):
    rows = mixture()
    first = rows[:50].copy()
    centres, lloyd = torch.from_numpy(first), Lloyd(vectors(rows), "euclidean", "float32", Report())
    for _ in range(5):
        centres = lloyd.updated_centres(lloyd.assign(centres), centres)
    theirs = KMeans(50, init=first, n_init=1, max_iter=5, tol=0, algorithm="lloyd").fit(rows)
    found = lloyd.assign(centres)
    assert found.inertia * len(rows) == pytest.approx(theirs.inertia_, rel=1e-4)
    distances = NearestCentres(centres, "euclidean")(torch.from_numpy(rows))[0]
    assert found.inertia == pytest.approx(float((distances**2).mean()), rel=1e-5)


@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_fit_is_as_good_as_scikit_learns(vectors, metric):
    rows = mixture()
    fit = fit_kmeans(vectors(rows), 40, metric, iterations=50, seed=0, device="cpu", report=Report())
    used = metric_vectors(rows, metric, "cpu").numpy()
    theirs = np.mean([KMeans(40, n_init=1, random_state=one).fit(used).inertia_ for one in range(8)]) / len(rows)
    assert fit.inertia <= 1.02 * theirs / (2 if metric == "cosine" else 1)
    assert fit.counts.sum() == len(rows)
    assert fit.counts.min() > 0
    again = fit_kmeans(vectors(rows), 40, metric, iterations=50, seed=0, device="cpu", report=Report())
    np.testing.assert_array_equal(fit.centres, again.centres)


def test_bfloat16_finds_the_same_centres_but_for_ties():
    rows, centres = torch.from_numpy(mixture()), torch.from_numpy(mixture(300, spread=0.6))
    exact, index = NearestCentres(centres, "euclidean")(rows)
    rough = NearestCentre(centres, "bfloat16")(rows)
    assert (rough == index[:, 0]).float().mean() > 0.97
    taken = (rows - centres[rough]).square().sum(1)
    assert float(taken.mean()) < 1.001 * float((exact**2).mean())
    assert torch.equal(NearestCentre(centres, "float32")(rows), index[:, 0])


def test_empty_clusters_go_where_vectors_are_far(vectors):
    rows = np.concatenate([mixture(500), mixture(3) + 50]).astype(np.float32)
    centres = torch.from_numpy(np.concatenate([rows[:5], np.full((2, rows.shape[1]), -1000, np.float32)]))
    lloyd = Lloyd(vectors(rows), "euclidean", "float32", Report())
    moved = lloyd.updated_centres(lloyd.assign(centres), centres)
    assert (moved[5:].mean(1) > 40).all()


def test_cancel_keeps_the_best_so_far(vectors):
    asked = []

    def cancelled() -> bool:
        return any(event.get("text", "").startswith("iteration 2") for event in asked)

    report = Report(asked.append, cancelled)
    report.progress = lambda value, text="": (asked.append({"text": text}), report.check())
    fit = fit_kmeans(
        vectors(mixture()), 60, "euclidean", iterations=50, seed=0, device="cpu", report=report, tolerance=-1
    )
    assert fit.cancelled
    assert fit.iterations == 2
    assert fit.counts.sum() == 6000
    with pytest.raises(Cancelled):
        never = Report(cancelled=lambda: True)
        fit_kmeans(vectors(mixture()), 60, "euclidean", iterations=5, seed=0, device="cpu", report=never)


@pytest.mark.parametrize("colours", ["pca", pytest.param("umap", marks=pytest.mark.slow), "tsne"])
def test_book_and_classes(tmp_path, colours):
    path = embeddings(tmp_path / "e.tif", quarters())
    FitGeocentroids(inputs=[path], clusters=20, colours=colours, output_book=f"{tmp_path}/b.safetensors").run()
    book = CentroidBook.load(str(tmp_path / "b.safetensors"))
    assert book.counts.sum() == (quarters() >= 0).sum()
    assert len(np.unique(book.colours, axis=0)) == 20
    ApplyGeocentroids(
        input=path,
        book=f"{tmp_path}/b.safetensors",
        output=f"{tmp_path}/c.tif",
        output_rgb=f"{tmp_path}/rgb.tif",
        output_distance=f"{tmp_path}/d.tif",
        output_margin=f"{tmp_path}/m.tif",
        output_table=f"{tmp_path}/t.html",
    ).run()
    classes, cells = read(tmp_path / "c.tif")[0], read(path)
    distances = np.linalg.norm(cells[:, None] - book.centres.T[:, :, None, None], axis=0)
    valid = quarters() >= 0
    np.testing.assert_array_equal(classes[valid], distances.argmin(0)[valid])
    assert (classes[~valid] == 65535).all()
    np.testing.assert_allclose(read(tmp_path / "d.tif")[0][valid], distances.min(0)[valid], atol=1e-3)
    two = np.sort(distances, axis=0)[:2]
    np.testing.assert_allclose(read(tmp_path / "m.tif")[0][valid], (two[1] - two[0])[valid], atol=2e-3)
    np.testing.assert_array_equal(read(tmp_path / "rgb.tif")[:, valid].T, book.colours[classes[valid]])


def test_bare_centres_are_a_book(tmp_path):
    """The first K-means geocentroids came as centroids_6k.npy and color_map_rgb_6k.npy."""
    path = embeddings(tmp_path / "e.tif", quarters())
    np.save(tmp_path / "centroids_6k.npy", KINDS)
    np.save(tmp_path / "color_map_rgb_6k.npy", np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255], [9, 9, 9]]))
    said = []
    params = {"input": path, "book": str(tmp_path / "centroids_6k.npy"), "output": str(tmp_path / "c.tif")}
    params |= {"colours_npy": str(tmp_path / "color_map_rgb_6k.npy"), "output_rgb": str(tmp_path / "rgb.tif")}
    ApplyGeocentroids(**params).run(Report(said.append))
    valid = quarters() >= 0
    np.testing.assert_array_equal(read(tmp_path / "c.tif")[0][valid], quarters()[valid], "ids are the rows'")
    assert tuple(read(tmp_path / "rgb.tif")[:, 5, 30]) == (1, 255, 1)
    assert any("can't be checked" in event.get("text", "") for event in said)
    for bad, text in (
        (KINDS[:, :5], "bands"),
        (np.zeros(4, np.float32), "no centres"),
        (KINDS * np.nan, "not an array"),
    ):
        np.save(tmp_path / "bad.npy", bad)
        with pytest.raises((InputError, IdentityError), match=text):
            ApplyGeocentroids(input=path, book=f"{tmp_path}/bad.npy", output=f"{tmp_path}/x.tif").run()


def test_ready_book_of_the_default_encoder(engine_home, tmp_path):
    from helpers.rasters import ground

    image = saved_raster(tmp_path / "i.tif", ground(256, 256))
    Encode(input=image, output=f"{tmp_path}/e.tif").run()
    said = []
    params = {"input": str(tmp_path / "e.tif"), "output": str(tmp_path / "c.tif")}
    ApplyGeocentroids(**params).run(Report(said.append))
    assert not [event for event in said if event.get("level") == "warning"], said
    FitGeocentroids(inputs=[str(tmp_path / "e.tif")], clusters=0, output_book=f"{tmp_path}/b.safetensors").run()
    ApplyGeocentroids(input=f"{tmp_path}/e.tif", book=f"{tmp_path}/b.safetensors", output=f"{tmp_path}/d.tif").run()
    np.testing.assert_array_equal(read(tmp_path / "c.tif"), read(tmp_path / "d.tif"))
    book = CentroidBook.load(str(tmp_path / "b.safetensors"))
    assert len(book.centres) >= 1000
    assert book.facts["imagery"]
    other = embeddings(tmp_path / "o.tif", quarters())
    with pytest.raises(InputError, match="comes with no book"):
        ApplyGeocentroids(input=other, output=f"{tmp_path}/x.tif").run()


def test_centres_nearer_than_rounding_are_parted(vectors):
    chance = np.random.default_rng(0)
    ones = 10 * chance.normal(size=(60, 32))
    pairs = np.concatenate([ones, ones * 1.002])
    rows = (pairs[chance.integers(0, 120, 5000)] + 1e-4 * chance.normal(size=(5000, 32))).astype(np.float32)
    given = {"iterations": 40, "seed": 0, "device": "cpu", "report": Report()}
    rough = fit_kmeans(vectors(rows), 110, "euclidean", precision="bfloat16", **given)
    exact = fit_kmeans(vectors(rows), 110, "euclidean", precision="float32", **given)
    assert rough.counts.min() > 0
    assert rough.inertia <= 1.2 * exact.inertia
    assert rough.iterations < 40


def test_a_cancel_while_colouring_keeps_the_book(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    said = []
    report = Report(said.append, lambda: any("Colouring" in event.get("text", "") for event in said))
    params = {"inputs": [path], "clusters": 20, "colours": "umap", "output_book": str(tmp_path / "b.safetensors")}
    FitGeocentroids(**params).run(report)
    assert CentroidBook.load(params["output_book"]).facts["colours"] == "pca"
    assert any("coloured by pca" in event.get("text", "") for event in said)


def test_few_classes_are_coloured_by_components(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    FitGeocentroids(inputs=[path], clusters=4, colours="tsne", output_book=f"{tmp_path}/b.safetensors").run()
    assert CentroidBook.load(str(tmp_path / "b.safetensors")).facts["colours"] == "pca"


def test_files_that_are_no_numbers(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    (tmp_path / "empty.npy").write_bytes(b"")
    with open(tmp_path / "many.npy", "wb") as file:
        np.savez(file, a=KINDS)
    np.save(tmp_path / "text.npy", np.array(["a", "b"]))
    np.save(tmp_path / "nan.npy", KINDS * np.nan)
    for name in ("empty", "many", "text", "nan"):
        with pytest.raises(InputError, match=r"not an array|not a NumPy array"):
            ApplyGeocentroids(input=path, book=f"{tmp_path}/{name}.npy", output=f"{tmp_path}/x.tif").run()


@pytest.mark.parametrize(
    ("old", "new"), [(b"), }", b"( , "), (b"{'", b"{("), (b"'descr'", b"'desc'"), (b"'<f", b"'|o")]
)
def test_arrays_with_a_damaged_header_are_refused(old, new, tmp_path):
    """NumPy's own reader says TokenError, SyntaxError and others of such a header."""
    np.save(tmp_path / "b.npy", KINDS)
    raw = (tmp_path / "b.npy").read_bytes()
    assert old in raw
    (tmp_path / "b.npy").write_bytes(raw.replace(old, new, 1))
    with pytest.raises(InputError, match="NumPy array"):
        CentroidBook.load(str(tmp_path / "b.npy"))
