"""Encoding by Dask workers: the same numbers as in one process, whoever begins, dies or comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.cluster import Processes
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Report

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A raster of several blocks."""
    return saved_raster(tmp_path_factory.mktemp("scene") / "in.tif", ground(1500, 1400))


@pytest.fixture(scope="module")
def plain(engine_home, scene):
    """Its embeddings, made by this process."""
    output = str(Path(scene).with_name("plain.tif"))
    run(scene, output)
    return output


@pytest.fixture
def processes(engine_home, tmp_path):
    """A scheduler without workers yet."""
    folder = tmp_path / "dask"
    folder.mkdir()
    processes = Processes(folder)
    yield processes
    processes.end()


def run(scene, output, report=None, **params):
    given = {"encoder": "rcf", "cell_size": 8, "tile_size": "128", "precision": "float32", "batch_size": 4}
    Encode(input=str(scene), output=str(output), **{**given, **params}).run(report or Report())


def same(one, other):
    return Path(one).read_bytes() == Path(other).read_bytes()


def heard(said, word):
    return [event["text"] for event in said if word in event.get("text", "")]


def test_local_workers_give_the_same_bytes(scene, plain, tmp_path):
    said = []
    run(scene, tmp_path / "out.tif", Report(said.append), dask="local:2")
    assert same(plain, tmp_path / "out.tif")
    assert heard(said, "Dashboard: http://127.0.0.1:")
    assert sorted(p.suffix for p in tmp_path.iterdir()) == sorted([".tif", ".qml", ".tif", ".qml"])


def test_workers_of_a_scheduler_give_the_same_bytes_and_keep_no_task(scene, plain, processes, tmp_path):
    from distributed import Client

    processes.add_worker()
    processes.add_worker()
    (tmp_path / "store").mkdir()
    run(scene, tmp_path / "out.tif", dask=processes.address, store=str(tmp_path / "store"))
    assert same(plain, tmp_path / "out.tif")
    assert not list((tmp_path / "store").iterdir())
    with Client(processes.address) as client:
        assert not client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
