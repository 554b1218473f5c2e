"""Encoding by Dask workers: the same numbers as in one process, whoever begins, dies or comes back."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.cluster import At, Processes, begun_pieces, free_port, hide, kill
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
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


@pytest.mark.slow
def test_local_workers_give_the_same_bytes(scene, plain, tmp_path):
    said = []
    run(scene, tmp_path / "out.tif", Report(said.append), dask="local:2")
    assert same(plain, tmp_path / "out.tif")
    assert heard(said, "Dashboard: http://127.0.0.1:")
    assert sorted(p.suffix for p in tmp_path.iterdir()) == sorted([".tif", ".qml", ".tif", ".qml"])


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("lost", [1, 2])
def test_killed_workers_cost_their_blocks_only(lost, scene, plain, processes, tmp_path):
    workers = [processes.add_worker() for _ in range(3)]
    begun = begun_pieces(processes.address, tmp_path / "begun")
    report = At(0.2, lambda: [kill(worker) for worker in workers[:lost]])
    run(scene, tmp_path / "out.tif", report, dask=processes.address)
    assert report.act is None
    assert same(plain, tmp_path / "out.tif")
    pieces = begun()
    assert len(set(pieces)) == 16
    assert len(pieces) - 16 <= 2 * lost


@pytest.mark.slow
def test_a_scheduler_that_comes_back_gets_what_is_left(scene, plain, processes, tmp_path):
    processes.add_worker()

    def restart():
        processes.restart_scheduler()
        processes.add_worker()

    report = At(0.2, restart)
    run(scene, tmp_path / "out.tif", report, dask=processes.address)
    assert heard(report.said, "was lost: waiting")
    assert same(plain, tmp_path / "out.tif")


@pytest.mark.slow
def test_a_run_goes_on_in_another_way(scene, plain, tmp_path):
    """What one process began workers take up, and the other way round; a cancel leaves what is done."""

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        run(scene, tmp_path / "out.tif", At(0.3, stop))
    second = At(0.6, stop)
    with pytest.raises(Cancelled):
        run(scene, tmp_path / "out.tif", second, dask="local:2")
    assert heard(second.said, "Resuming from the work store")
    said = []
    run(scene, tmp_path / "out.tif", Report(said.append))
    assert heard(said, "Resuming from the work store")
    assert same(plain, tmp_path / "out.tif")


@pytest.mark.slow
def test_a_cancel_leaves_no_task(scene, processes, tmp_path):
    from distributed import Client

    processes.add_worker()

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        run(scene, tmp_path / "out.tif", At(0.1, stop), dask=processes.address)
    with Client(processes.address) as client:
        for _ in range(50):
            left = client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
            busy = client.run(lambda dask_worker: len(dask_worker.state.tasks))
            if not left and not any(busy.values()):
                break
            time.sleep(0.1)
        assert not left and not any(busy.values())
        plugins = client.run(lambda dask_worker: [name for name in dask_worker.plugins if name.startswith("encode")])
        assert not any(plugins.values())


def test_a_scheduler_that_does_not_answer_is_told_at_once(scene, tmp_path):
    address = f"tcp://127.0.0.1:{free_port()}"
    begun = time.monotonic()
    with pytest.raises(InputError, match=address):
        run(scene, tmp_path / "out.tif", dask=address)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "asked", ["local:0", "local:999", "local:", "4", "here", "http://x", "tcp://host", "inproc://x"]
)
def test_what_is_no_address(asked, scene, tmp_path):
    with pytest.raises(InputError, match="DASK"):
        run(scene, tmp_path / "out.tif", dask=asked)


def engine_copy(folder, version):
    """The engine, calling itself another version."""
    folder.mkdir()
    shutil.copytree(ROOT / "geoenc_qgis", folder / "geoenc_qgis", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "models").symlink_to(ROOT / "models")
    text = (ROOT / "metadata.txt").read_text().splitlines()
    (folder / "metadata.txt").write_text("\n".join(f"version={version}" if w[:8] == "version=" else w for w in text))
    return folder


def test_workers_of_another_version_are_refused(scene, processes, tmp_path):
    from geoenc_qgis import __version__

    copy = engine_copy(tmp_path / "copy", "99.1")
    processes.add_worker(PYTHONPATH=os.pathsep.join([str(copy), *sys.path[1:]]))
    with pytest.raises(InputError, match=rf"has GeoEnc 99\.1, this process GeoEnc {__version__}"):
        run(scene, tmp_path / "out.tif", dask=processes.address)


def test_workers_with_another_torch_or_without_engine_are_refused(scene, processes, tmp_path):
    fake = tmp_path / "fake" / "torch-99.2.dist-info"
    fake.mkdir(parents=True)
    (fake / "METADATA").write_text("Metadata-Version: 2.1\nName: torch\nVersion: 99.2\n")
    worker = processes.add_worker(PYTHONPATH=os.pathsep.join([str(fake.parent), str(ROOT), *sys.path[1:]]))
    with pytest.raises(InputError, match=r"has torch 99\.2, this process torch 2"):
        run(scene, tmp_path / "out.tif", dask=processes.address)
    kill(worker)
    bare = [path for path in sys.path[1:] if Path(path) != ROOT]
    processes.add_worker(PYTHONPATH=os.pathsep.join(bare))
    for _ in range(100):  # until the scheduler knows that the first has gone
        with pytest.raises(InputError) as fault:
            run(scene, tmp_path / "out.tif", dask=processes.address)
        if "torch" not in fault.value.text:
            break
    assert "has no GeoEnc engine" in fault.value.text


@pytest.mark.slow
def test_workers_with_other_weights_are_refused(scene, processes, tiny_encoder, engine_home, tmp_path):
    import safetensors.numpy

    from geoenc_qgis.encoders.weights import verified_hash

    home = tmp_path / "home"
    shutil.copytree(engine_home / "models", home / "models")
    folder = home / "models" / tiny_encoder
    weights = next(folder.glob("*.safetensors"))
    tensors = safetensors.numpy.load_file(weights)
    name = sorted(tensors)[0]
    tensors[name] = tensors[name] + 1
    safetensors.numpy.save_file(tensors, weights)
    card = json.loads((folder / "card.json").read_text())
    card["sha256"] = verified_hash([weights], None)
    (folder / "card.json").write_text(json.dumps(card))
    processes.add_worker(GEOENC_HOME=str(home))
    with pytest.raises(InputError, match=f"the weights of {tiny_encoder} there are {card['sha256'][:12]}, here"):
        params = {"encoder": tiny_encoder, "cell_size": None, "tile_size": ""}
        run(scene, tmp_path / "out.tif", dask=processes.address, **params)


def apart(processes, hidden):
    """A worker that doesn't see a folder."""
    hide(processes, hidden)
    processes.add_worker()


@pytest.mark.parametrize("what", ["input", "store"])
def test_files_that_workers_do_not_see_are_named(what, scene, processes, tmp_path):
    (tmp_path / "here").mkdir()
    source = shutil.copy(scene, tmp_path / "here" / "in.tif") if what == "input" else scene
    output = tmp_path / ("out.tif" if what == "input" else "here/out.tif")
    apart(processes, tmp_path / "here")
    with pytest.raises((InputError, OutputError)) as fault:
        run(source, output, dask=processes.address)
    assert "can't take part" in fault.value.text
    assert str(source if what == "input" else f"{output}.work") in fault.value.text
    assert "All workers must see" in fault.value.hint


@pytest.mark.slow
def test_a_store_in_use_is_refused_and_one_of_a_dead_run_taken_over(scene, plain, tmp_path):
    store = tmp_path / "store"
    store.mkdir()

    def second():
        with pytest.raises(OutputError, match="Another run is using the store"):
            run(scene, tmp_path / "other.tif", store=str(store))

    (tmp_path / "a").mkdir()
    report = At(0.2, second)
    run(scene, tmp_path / "a" / "other.tif", report, store=str(store))
    assert same(plain, tmp_path / "a" / "other.tif")


def test_workers_here_listen_to_this_machine_alone(tmp_path):
    import psutil

    from geoenc_qgis.core.cluster import opened_cluster

    with opened_cluster("local:1", Report(), [], False):
        mine = psutil.Process()
        listening = [
            connection.laddr.ip
            for process in (mine, *mine.children(recursive=True))
            for connection in process.net_connections("inet")
            if connection.status == psutil.CONN_LISTEN
        ]
    assert listening and set(listening) == {"127.0.0.1"}


def test_an_engine_without_dask_says_how_to_get_it(scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "geoenc_qgis.core.cluster", raising=False)
    with pytest.raises(InputError, match="DASK needs packages") as fault:
        run(scene, tmp_path / "out.tif", dask="local:2")
    assert "scripts/setup --cluster" in fault.value.hint


@pytest.mark.slow
def test_a_stack_by_workers_is_the_same(engine_home, processes, tmp_path):
    folder = tmp_path / "dated"
    folder.mkdir()
    for month in range(1, 5):
        picture = ground(300, 400, seed=month)
        picture[:, :100, : 60 * month] = 0
        saved_raster(folder / f"s_2020-0{month}-01.tif", picture, nodata=0)
    processes.add_worker()
    given = {"folder": str(folder), "encoder": "rcf", "cell_size": 8, "gaps": "linear", "precision": "float32"}
    for name, way in (("plain", ""), ("workers", processes.address)):
        (tmp_path / name).mkdir()
        EncodeStack(**given, output_folder=str(tmp_path / name / "s"), dask=way).run()
    rasters = sorted(path.name for path in (tmp_path / "plain" / "s").glob("*.tif"))
    assert len(rasters) == 8  # and their views
    for name in rasters:
        assert same(tmp_path / "plain" / "s" / name, tmp_path / "workers" / "s" / name), name


@pytest.mark.slow
def test_a_worker_that_runs_out_of_memory_is_started_again_or_told(scene, plain, processes, tmp_path):
    from geoenc_qgis.core.errors import DeviceError

    processes.add_worker("--memory-limit", "400MB")  # torch and a model need about that
    try:
        run(scene, tmp_path / "out.tif", dask=processes.address)
    except DeviceError as error:
        assert "memory" in error.hint
    else:
        assert same(plain, tmp_path / "out.tif")


def test_the_mark_of_a_killed_run_that_nobody_has_buried_is_of_a_dead_one(tmp_path):
    """In a container without an init process the killed stay in the table of processes."""
    import psutil

    from geoenc_qgis.encoding.running import has_died

    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    began = psutil.Process(process.pid).create_time()
    facts = {"owner": "one", "host": platform.node(), "process": process.pid, "began": began}
    assert not has_died(facts)
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert has_died(facts)
    process.communicate()
