"""The job protocol, spoken with a real worker: events, cancel, kill and resume, garbage, end of input."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.embeddings import with_view
from helpers.rasters import ROOT, ground, saved_raster
from helpers.worker import PATIENCE, Worker

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Report


@pytest.fixture
def worker(engine_home):
    started = Worker(engine_home)
    yield started
    started.stop()


@pytest.fixture(scope="module")
def long_job(tiny_encoder, tmp_path_factory):
    """Parameters of an encode of several blocks and a few seconds; OUTPUT is for the test to give."""
    folder = tmp_path_factory.mktemp("long")
    path = saved_raster(folder / "scene.tif", ground(1500, 1500))
    return {
        "INPUT": path,
        "ENCODER": tiny_encoder,
        "TILE_SIZE": "64",
        "MARGIN": 0,
        "BATCH_SIZE": 2,
        "PRECISION": "float32",
        "DEVICE": "cpu",
    }


@pytest.fixture(scope="module")
def undisturbed(long_job, tmp_path_factory):
    """The result of the long job when nothing comes between: (cells, tags)."""
    output = tmp_path_factory.mktemp("undisturbed") / "out.tif"
    Encode(**long_job, output=str(output)).run()
    return contents(output)


def contents(path):
    with rasterio.open(path) as raster:
        return raster.read(), raster.tags(), raster.transform, raster.crs


def assert_same(path, expected):
    cells, tags, transform, crs = contents(path)
    assert np.array_equal(cells, expected[0], equal_nan=True)
    assert np.isfinite(cells).any()
    assert (tags, transform, crs) == expected[1:]


def begun_blocks(output):
    return len(list(Path(f"{output}.work", "counts", "c").glob("*/*/[0-9]*")))


def first_block(output):
    """Whether, at a progress event, a block is finished: there is something to go on from."""
    return lambda event: event["event"] == "progress" and begun_blocks(output) > 0


def test_jobs_events_results(worker, tmp_path):
    scene = saved_raster(tmp_path / "scene.tif", ground())
    for number in range(2):  # two jobs in a row, one process
        output = str(tmp_path / f"{number}.tif")
        worker.run("resample", INPUT=scene, TARGET_GSD=0.5, OUTPUT=output)
        result, before = worker.answer()
        assert result["event"] == "result", result
        assert result["outputs"] == {"OUTPUT": output}
        assert {event["event"] for event in before} == {"log", "progress"}
        assert [event["value"] for event in before if event["event"] == "progress"][-1] == 1.0
        with rasterio.open(output) as out:
            assert out.res == (0.5, 0.5)
    assert worker.end() == 0
    assert worker.noise == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"hello", "not a job"),
        (b"\xff\xfe\x00 not UTF-8", "not a job"),
        (b"[1, 2]", "not a job"),
        (b'"encode"', "not a job"),
        (b"{}", "not a job"),
        (b"[" * 100_000, "not a job"),
        (b'{"job": "encode", "params": 7}', "not a job"),
        (b'{"job": ["encode"]}', "no job"),
        (b'{"job": "brew"}', "no job"),
        (b'{"job": "encode", "params": null}', "missing"),
    ],
)
def test_garbage_is_answered_and_survived(module_worker, line, word):
    module_worker.say(line)
    answer, _ = module_worker.answer()
    assert (answer["event"], answer["kind"]) == ("error", "InputError")
    assert word in answer["text"]
    assert answer["hint"]
    module_worker.run("listencoders")
    assert module_worker.answer()[0]["event"] == "result"


@pytest.fixture(scope="module")
def module_worker(engine_home):
    started = Worker(engine_home)
    yield started
    started.stop()


def test_names_in_any_script(module_worker, tmp_path):
    folder = tmp_path / "Größe 測試 🛰"
    folder.mkdir()
    scene = saved_raster(folder / "Übersicht.tif", ground())
    module_worker.run("resample", INPUT=scene, OUTPUT=str(folder / "naïve.tif"))
    answer, _ = module_worker.answer()
    assert answer["outputs"]["OUTPUT"] == str(folder / "naïve.tif")
    assert (folder / "naïve.tif").exists()
    # A name that is no UTF-8, as Python passes it on.
    module_worker.run("resample", INPUT=str(folder / "\udcff.tif"), OUTPUT=str(folder / "x.tif"))
    answer, _ = module_worker.answer()
    assert answer["kind"] == "InputError"
    assert "not UTF-8" in answer["text"]


def test_cancel_then_resume_equals_undisturbed(worker, long_job, undisturbed, tmp_path):
    output = tmp_path / "out.tif"
    worker.run("encode", **long_job, OUTPUT=str(output))
    worker.until(first_block(output))
    asked = time.monotonic()
    worker.say({"cancel": True})
    answer, _ = worker.answer()
    assert time.monotonic() - asked < 5
    assert (answer["event"], answer["kind"]) == ("error", "Cancelled")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out.tif.work"]
    begun = begun_blocks(output)
    assert begun >= 1
    worker.run("encode", **long_job, OUTPUT=str(output))
    answer, before = worker.answer()
    assert answer["event"] == "result", answer
    assert any("Resuming from the work store" in event.get("text", "") for event in before)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == with_view()
    assert_same(output, undisturbed)


def test_cancel_reaches_waiting_jobs_but_not_later_ones(worker, long_job, tmp_path):
    worker.say({"cancel": True})  # nothing to cancel: no answer, no effect on what follows
    worker.run("encode", **long_job, OUTPUT=str(tmp_path / "out.tif"))
    worker.run("listencoders")
    worker.until(lambda event: event["event"] == "log")
    worker.say({"cancel": True})
    for _ in range(2):
        assert worker.answer()[0]["kind"] == "Cancelled"
    worker.run("listencoders")
    assert worker.answer()[0]["event"] == "result"
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_killed_then_resumed_equals_undisturbed(worker, long_job, undisturbed, tmp_path):
    output = tmp_path / "out.tif"
    worker.run("encode", **long_job, OUTPUT=str(output))
    worker.until(first_block(output))
    worker.process.send_signal(signal.SIGKILL)
    assert worker.process.wait(PATIENCE) == -signal.SIGKILL
    assert not output.exists()
    assert begun_blocks(output) >= 1
    events = []
    Encode(**long_job, output=str(output)).run(Report(events.append))
    assert any("Resuming from the work store" in event.get("text", "") for event in events)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == with_view()
    assert_same(output, undisturbed)


def test_end_of_input_finishes_the_job(worker, tiny_encoder, tmp_path):
    scene = saved_raster(tmp_path / "scene.tif", ground())
    output = tmp_path / "out.tif"
    worker.run("encode", INPUT=scene, ENCODER=tiny_encoder, PRECISION="float32", OUTPUT=str(output))
    assert worker.end() == 0
    answer, _ = worker.answer()
    assert answer["event"] == "result"
    assert output.exists()
    assert worker.noise == []


def test_stdout_belongs_to_events(engine_home, tmp_path):
    """What a library prints, at the level of Python or below, while a job runs."""
    code = (
        "import os, sys, threading, time\n"
        "def chatter():\n"
        "    while sys.stdout is not sys.stderr: time.sleep(0.01)\n"  # serve() has taken stdout over
        "    for _ in range(20):\n"
        "        time.sleep(0.1); os.write(1, b'below\\n'); print('above', flush=True); os.system('echo child')\n"
        "threading.Thread(target=chatter, daemon=True).start()\n"
        "from geoenc_qgis.worker import serve\n"
        "sys.exit(serve())\n"
    )
    worker = Worker(engine_home, code=code)
    try:
        scene = saved_raster(tmp_path / "scene.tif", ground())
        worker.run("resample", INPUT=scene, OUTPUT=str(tmp_path / "out.tif"))
        assert worker.answer()[0]["event"] == "result"
        time.sleep(1)
        assert worker.end() == 0
    finally:
        worker.stop()
    assert worker.noise == []
    for word in (b"below", b"above", b"child"):
        assert word in b"".join(worker.chatter)


def test_idle_worker_leaves(engine_home):
    worker = Worker(engine_home, "--idle", "0.5")
    try:
        worker.run("listencoders")
        assert worker.answer()[0]["event"] == "result"
        assert worker.process.wait(PATIENCE) == 0
    finally:
        worker.stop()


def imported(code, home):
    """Top-level modules in a fresh interpreter after `code`."""
    script = f"{code}\nimport sys, json\nprint(json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))"
    out = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "GEOENC_HOME": str(home)},
    )
    return set(json.loads(out.stdout.splitlines()[-1]))


def test_starting_a_worker_imports_nothing_heavy(engine_home):
    heavy = {"torch", "transformers", "rasterio", "numpy", "zarr", "pydantic", "sklearn"}
    assert not imported("import geoenc_qgis.worker, geoenc_qgis.__main__", engine_home) & heavy


def test_jobs_without_an_encoder_do_without_torch(engine_home, tiny_encoder, tmp_path):
    scene = saved_raster(tmp_path / "scene.tif", ground(160, 160))
    cells = str(tmp_path / "cells.tif")
    Encode(input=scene, encoder=tiny_encoder, output=cells).run()
    jobs = [
        ("pca", {"INPUT": cells, "OUTPUT": str(tmp_path / "pca.tif"), "OUTPUT_MODEL": str(tmp_path / "m.safetensors")}),
        ("embeddingrgb", {"INPUT": cells, "OUTPUT": str(tmp_path / "rgb.tif")}),
        ("resample", {"INPUT": scene, "OUTPUT": str(tmp_path / "resampled.tif")}),
        ("listencoders", {}),
    ]
    code = (
        "from geoenc_qgis.worker import run_job\nfrom geoenc_qgis.core.report import Report\n"
        f"for name, params in {jobs!r}: run_job(name, params, Report())"
    )
    assert not imported(code, engine_home) & {"torch", "transformers", "sklearn"}
    assert (tmp_path / "rgb.tif").exists()


def test_started_without_stdin_it_leaves_at_once(engine_home):
    """Its own copy of stdout must not become its stdin."""
    out = subprocess.run(
        ["sh", "-c", f"exec '{sys.executable}' -m geoenc_qgis worker <&-"],
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT), "GEOENC_HOME": str(engine_home)},
    )
    assert (out.returncode, out.stdout, out.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process on Windows")
@pytest.mark.parametrize("busy", [True, False])
def test_an_interrupted_worker_leaves_without_a_traceback(worker, long_job, tmp_path, busy):
    if busy:
        worker.run("encode", **long_job, OUTPUT=str(tmp_path / "out.tif"))
        worker.until(lambda event: event["event"] == "progress")
    else:
        worker.run("listencoders")
        worker.answer()
    worker.process.send_signal(signal.SIGINT)
    answer, _ = worker.answer()
    assert (answer["event"], answer["kind"]) == ("error", "Cancelled")
    assert worker.process.wait(PATIENCE) == 130
    assert b"Traceback" not in b"".join(worker.chatter)
    assert not (tmp_path / "out.tif").exists()


STARTER = """
import os, subprocess, sys, time
command = [sys.executable, "-m", "geoenc_qgis", "worker"]
worker = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
worker.stdin.write(sys.argv[1].encode() + b"\\n")
worker.stdin.flush()
print(worker.pid, flush=True)
time.sleep(1000)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="looks for processes in /proc")
def test_it_ends_with_the_process_that_started_it(engine_home, long_job, tmp_path):
    """Not at the end of its input alone: that may be a pipe which has said all."""
    job = json.dumps({"job": "encode", "params": {**long_job, "TARGET_GSD": 0.05, "OUTPUT": str(tmp_path / "out.tif")}})
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTER, job],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT), "GEOENC_HOME": str(engine_home)},
    )
    pid = int(starter.stdout.readline())
    while not begun_blocks(tmp_path / "out.tif"):
        assert starter.stdout.readline(), "it ended before"
    starter.kill()
    killed = time.monotonic()
    while running(pid) and time.monotonic() - killed < PATIENCE:
        time.sleep(0.05)
    assert time.monotonic() - killed < 3
    starter.wait()
    assert not (tmp_path / "out.tif").exists()


def running(pid):
    """Whether a process is there and has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
