"""The examples in the docstrings of the engine's public doors: each is there, and says what comes out."""

from __future__ import annotations

import doctest
import importlib

import pytest
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE

from geoenc_qgis import Encode, EncodeStack, FitGeocentroids

DOORS = (
    "geoenc_qgis",
    "geoenc_qgis.raster.grid.Box",
    "geoenc_qgis.raster.grid.Grid",
    "geoenc_qgis.raster.tiles.TilePlan",
    "geoenc_qgis.raster.identity.Identity",
    "geoenc_qgis.raster.source.Source",
    "geoenc_qgis.raster.reader.GridReader",
    "geoenc_qgis.raster.embedding.EmbeddingRaster",
    "geoenc_qgis.series.stack.Stack",
    "geoenc_qgis.clusters.book.CentroidBook",
)


@pytest.fixture(scope="module")
def folder(engine_home, tmp_path_factory):
    """What the examples read: a scene, its embeddings, a book fitted on them, and a stack of two dates."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "dates").mkdir()
    scene = saved_raster(folder / "scene.tif", ground(128, 192), transform=ON_LATTICE)
    for month in (1, 2):
        date = folder / "dates" / f"scene_2020-0{month}-01.tif"
        saved_raster(date, ground(128, 192, seed=month), transform=ON_LATTICE)
    embeddings = f"{folder}/embeddings.tif"
    Encode(input=scene, encoder="rcf", output=embeddings).run()
    FitGeocentroids(inputs=[embeddings], clusters=4, output_book=f"{folder}/book.safetensors").run()
    EncodeStack(folder=f"{folder}/dates", encoder="rcf", output_folder=f"{folder}/stack").run()
    return folder


@pytest.mark.parametrize("door", DOORS)
def test_the_example_of_a_door_says_what_comes_out(door, folder, monkeypatch):
    monkeypatch.chdir(folder)
    module = importlib.import_module(door if door == "geoenc_qgis" else door.rpartition(".")[0])
    (example,) = (found for found in doctest.DocTestFinder().find(module) if found.name == door)
    assert example.examples
    said: list[str] = []
    assert doctest.DocTestRunner().run(example, out=said.append).failed == 0, "".join(said)
