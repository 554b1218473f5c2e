"""What is made of embeddings by Dask workers: equal to what one process makes, and equal in every run."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.cluster import Processes
from helpers.labels import clicks, embeddings, quilt

from geoenc_qgis import (
    ApplyGeocentroids,
    Classify,
    EmbeddingRgb,
    FitColours,
    FitGeocentroids,
    Pca,
    TrainClassifier,
)
from geoenc_qgis.clusters.book import CentroidBook

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow
KINDS = quilt(side=200, patch=10)


@pytest.fixture(scope="module")
def dask(engine_home, tmp_path_factory):
    """The address of a scheduler with two workers."""
    processes = Processes(tmp_path_factory.mktemp("dask"))
    processes.add_worker()
    processes.add_worker()
    yield processes.address
    processes.end()


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """An embedding raster of several blocks."""
    return embeddings(tmp_path_factory.mktemp("embeddings") / "e.tif", KINDS)


def both_ways(job, dask, tmp_path, **params):
    """The folders in which a job has written by this process and by workers."""
    folders = tmp_path / "plain", tmp_path / "workers"
    for folder, way in zip(folders, ("", dask), strict=True):
        folder.mkdir()
        outputs = {name: str(folder / value) for name, value in params.items() if name.startswith("output")}
        job(**{**params, **outputs}, dask=way).run()
    return folders


def same_files(one, other):
    names = sorted(path.name for path in one.iterdir())
    assert names == sorted(path.name for path in other.iterdir())
    return {name for name in names if (one / name).read_bytes() != (other / name).read_bytes()}


def test_colours(raster, dask, tmp_path):
    params = {"output": "rgb.tif", "output_model": "m.safetensors"}
    assert not same_files(*both_ways(EmbeddingRgb, dask, tmp_path, input=raster, **params))


def test_components(raster, dask, tmp_path):
    params = {"components": 4, "output": "pca.tif", "output_loadings": "l.csv"}
    assert not same_files(*both_ways(Pca, dask, tmp_path, input=raster, **params))


def test_colour_models(raster, dask, tmp_path):
    params = {"inputs": [raster], "method": "pca", "sample": 900, "output_model": "m.safetensors"}
    assert not same_files(*both_ways(FitColours, dask, tmp_path, **params))


@pytest.mark.parametrize("sample", [0, 5000])
def test_books_and_classes(sample, raster, dask, tmp_path):
    params = {"inputs": [raster], "clusters": 5, "sample": sample}
    plain, workers = both_ways(FitGeocentroids, dask, tmp_path, **params, output_book="b.safetensors")
    books = [CentroidBook.load(str(folder / "b.safetensors")) for folder in (plain, workers)]
    np.testing.assert_array_equal(books[0].centres, books[1].centres)
    assert books[0].counts.tolist() == books[1].counts.tolist()
    again = tmp_path / "again.safetensors"
    FitGeocentroids(**params, output_book=str(again), dask="local:1").run()
    assert again.read_bytes() == (workers / "b.safetensors").read_bytes(), "whoever adds up, sums are the same"
    outputs = {"output": "c.tif", "output_rgb": "rgb.tif", "output_distance": "d.tif", "output_margin": "m.tif"}
    maps = tmp_path / "maps"
    maps.mkdir()
    book = str(plain / "b.safetensors")
    assert not same_files(*both_ways(ApplyGeocentroids, dask, maps, input=raster, book=book, **outputs))


@pytest.mark.parametrize("method", ["linear", "rf", "knn", "mlp"])
def test_classifiers(method, raster, dask, tmp_path):
    places = clicks(tmp_path / "clicks.gpkg", KINDS, 20)
    classifier = str(tmp_path / "c.geoenc")
    TrainClassifier(inputs=[raster], labels=places, field="kind", method=method, output_classifier=classifier).run()
    params = {"output": "c.tif", "output_confidence": "s.tif", "output_probabilities": "p.tif", "output_table": "t.csv"}
    assert not same_files(*both_ways(Classify, dask, tmp_path, input=raster, classifier=classifier, **params))
