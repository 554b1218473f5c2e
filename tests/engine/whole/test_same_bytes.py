"""Artefacts of equal content are equal byte for byte, whichever process made them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.labels import clicks, embeddings, quilt

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.export.about import made_at

MAKE = """
import sys
from geoenc_qgis import ApplyGeocentroids, EmbeddingRgb, ExportEmbeddings, FitGeocentroids, Pca, TrainClassifier
raster, labels, out = sys.argv[1:]
FitGeocentroids(inputs=[raster], clusters=4, output_book=f"{out}/b.safetensors", output_html=f"{out}/b.html").run()
ApplyGeocentroids(input=raster, book=f"{out}/b.safetensors", output=f"{out}/a.tif").run()
Pca(input=raster, output=f"{out}/p.tif", output_model=f"{out}/m.safetensors", output_html=f"{out}/p.html").run()
EmbeddingRgb(input=raster, colour_model=f"{out}/m.safetensors", output=f"{out}/rgb.tif").run()
for ending in ("pt", "npy", "parquet", "zarr", "zarr.zip"):
    ExportEmbeddings(input=raster, output=f"{out}/x.{ending}").run()
for method in ("linear", "rf", "knn"):
    TrainClassifier(inputs=[raster], labels=labels, field="kind", folds=2, method=method,
        output_classifier=f"{out}/{method}.geoenc", output_table=f"{out}/{method}.csv").run()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> list[Path]:
    """Two folders of the same artefacts, made in two processes whose hashes differ."""
    common, kinds = tmp_path_factory.mktemp("common"), quilt(side=36)
    raster, labels = embeddings(common / "e.tif", kinds), clicks(common / "l.gpkg", kinds, 15)
    folders = [tmp_path_factory.mktemp("made") for _ in range(2)]
    for seed, folder in enumerate(folders, 1):
        environment = {**os.environ, "PYTHONHASHSEED": str(seed), "SOURCE_DATE_EPOCH": "1700000000"}
        command = [sys.executable, "-c", MAKE, raster, labels, str(folder)]
        subprocess.run(command, check=True, env=environment, cwd=Path(__file__).resolve().parents[3])
    return folders


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        "b.safetensors",
        "b.html",
        "a.tif",
        "a.csv",
        "a.qml",
        "p.tif",
        "m.safetensors",
        "p.html",
        "rgb.tif",
        "x.pt",
        "x.npy",
        "x.json",
        "x.parquet",
        "x.zarr",
        "x.zarr.zip",
        "linear.geoenc",
        "rf.geoenc",
        "knn.geoenc",
        "rf.csv",
    ],
)
def test_equal_content_is_equal_bytes(made, name):
    one, other = (folder / name for folder in made)
    if one.is_dir():
        names = [sorted(path.relative_to(folder) for path in folder.rglob("*")) for folder in (one, other)]
        assert names[0] == names[1]
        assert all(
            (one / path).read_bytes() == (other / path).read_bytes() for path in names[0] if (one / path).is_file()
        )
    else:
        assert one.read_bytes() == other.read_bytes()


@pytest.mark.slow
def test_a_classifier_reads_back_as_it_was(made):
    from geoenc_qgis.labels.classifier import Classifier

    one, other = (Classifier.load(str(folder / "rf.geoenc")) for folder in made)
    rows = np.random.default_rng(0).normal(size=(50, 12)).astype(np.float32)
    assert np.array_equal(one.probabilities(rows), other.probabilities(rows))


def test_the_time_is_that_which_is_told(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert made_at().year == 1970
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
        made_at()
