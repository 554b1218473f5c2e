"""The engine's process: what reaches it, what is relayed, how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import ROOT, Feedback, pids
from qgis.core import QgsProcessing


def alive(pid):
    """Whether a process is there and no zombie."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children(pid):
    return [
        int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()
    ]


@pytest.fixture
def ask(run):
    """Run the smallest job."""
    return lambda feedback=None: run("importencoder", {"NAME": "x"}, feedback)


def test_job_and_clean_environment(ask, fake, monkeypatch):
    fake("echo")
    for name in ("PYTHONHOME", "LD_PRELOAD", "PROJ_LIB", "QT_PLUGIN_PATH", "GDAL_DATA"):
        monkeypatch.setenv(name, "")
    ok, results, feedback = ask()
    assert ok, feedback.text()
    sent = json.loads(results["ENCODER"])
    assert sent["job"] == "importencoder"
    assert sent["params"] == {"NAME": "x", "ENTRY": "auto", "ACCEPT_LICENCE": False}, "what wasn't given is left out"
    environment = sent["environment"]
    assert environment["PYTHONPATH"] == str(ROOT)
    assert environment["GEOENC_HOME"] == os.environ["GEOENC_HOME"]
    assert not {"PYTHONHOME", "LD_PRELOAD", "PROJ_LIB", "QT_PLUGIN_PATH", "GDAL_DATA"} & set(environment)
    assert "beware" in feedback.lines
    assert "a library that prints" in feedback.debug, "what is no event doesn't disturb"


def test_worker_stays_warm(ask, fake):
    seen = fake("echo")
    for _ in range(3):
        assert ask()[0]
    assert len(pids(seen)) == 1
    os.kill(pids(seen)[0], signal.SIGKILL)
    while alive(pids(seen)[0]):
        time.sleep(0.01)
    assert ask()[0], "one that has gone is replaced"
    assert len(pids(seen)) == 2


def test_closing_lets_the_worker_go(ask, fake):
    from geoenc.processing_algorithms import engine

    seen = fake("echo")
    ask()
    engine.close()
    assert not alive(pids(seen)[0])


def test_a_worker_that_leaves_as_the_job_comes_is_replaced(ask, fake, monkeypatch):
    from geoenc.processing_algorithms import engine

    seen = fake("echo")
    ask()
    idle = engine._idle[-1]

    def too_late(message):
        idle._process.stdin.close()
        return True

    monkeypatch.setattr(idle, "send", too_late)
    assert ask()[0]
    assert len(pids(seen)) == 2


def test_crash_tells_the_last_words(ask, fake):
    fake("crash")
    ok, _, feedback = ask()
    assert not ok
    assert "stopped unexpectedly (exit code 3)" in feedback.text()
    assert "the last words" in feedback.text()


def test_killed_by_the_system(ask, fake):
    fake("killed")
    ok, _, feedback = ask()
    assert not ok
    assert "perhaps out of memory" in feedback.text()


def test_bug_keeps_its_traceback_for_the_log(ask, fake):
    fake("bug")
    ok, _, feedback = ask()
    assert not ok
    assert "Something went wrong.\nReport it." in feedback.text()
    assert "line 7" not in feedback.text()
    assert any("line 7" in line for line in feedback.debug)


def test_cancel_of_a_deaf_engine(ask, fake):
    seen = fake("hang")
    feedback = Feedback(cancel_after=0.2)
    ok, results, _ = ask(feedback)
    assert feedback.waited() < 6
    assert not ok
    assert not results
    assert "Cancelled" in feedback.text()
    assert not [pid for pid in pids(seen) if alive(pid)], "neither it nor its child is left"


def test_a_python_without_the_packages(ask, monkeypatch, geoenc):
    monkeypatch.setenv("GEOENC_PYTHON", "/usr/bin/python3")
    ok, _, feedback = ask()
    assert not ok
    assert "No module named" in feedback.text()


def test_cancel_of_real_work(run, engine, scene, tmp_path):
    output = tmp_path / "embeddings.tif"
    feedback = Feedback(cancel_after=0.5)
    # At 2.5 cm this is far more than half a second's work.
    values = {"INPUT": scene(1500, 1500), "OUTPUT": str(output), "TARGET_GSD": 0.1}
    ok, results, _ = run("encode", values, feedback)
    assert not ok, "it was too fast to be cancelled"
    assert feedback.waited() < 6
    assert not results
    assert "Cancelled" in feedback.text()
    assert not output.exists()


@pytest.mark.parametrize("output", ["named", "temporary"])
def test_a_cancel_promises_what_will_be_kept(run, engine, scene, tmp_path, output):
    """A temporary output has another name each time."""
    where = str(tmp_path / "embeddings.tif") if output == "named" else QgsProcessing.TEMPORARY_OUTPUT
    feedback = Feedback(cancel_after=0.3)
    ok, _, _ = run("encode", {"INPUT": scene(1500, 1500), "OUTPUT": where, "TARGET_GSD": 0.1}, feedback)
    assert not ok
    assert ("resumes where it stopped" in feedback.text()) == (output == "named")
    assert ("start over" in feedback.text()) == (output == "temporary")


def test_interrupting_qgis_process_ends_the_engine(engine, scene, tmp_path):
    output = tmp_path / "embeddings.tif"
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "geoenc:encode", f"--INPUT={scene(1500, 1500)}"]
    process = subprocess.Popen([*command, f"--OUTPUT={output}", "--TARGET_GSD=0.1"], stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if "tile" in line:
            break
    (worker,) = children(process.pid)
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    process.communicate(timeout=20)
    while alive(worker) and time.monotonic() - started < 10:
        time.sleep(0.1)
    assert time.monotonic() - started < 6
    assert not output.exists()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("encode", {"TARGET_GSD": "0.05"}),
        ("fitcolours", {"METHOD": "umap", "SAMPLE": "20000"}),
        ("trainencoder", {"STEPS": "5000", "BATCH_SIZE": "8"}),
    ],
)
def test_the_engine_ends_within_three_seconds_of_a_killed_qgis(run, engine, scene, tmp_path, name, values):
    """Whatever it computes: UMAP tells nothing until it is done."""
    path = scene(1500, 1500)
    if name == "fitcolours":
        embeddings = str(tmp_path / "embeddings.tif")
        assert run("encode", {"INPUT": path, "ENCODER": "rcf", "OUTPUT": embeddings, "TARGET_GSD": 0.5})[0]
        path = embeddings
    source = "INPUT" if name == "encode" else "INPUTS"
    output = {"encode": "OUTPUT", "fitcolours": "OUTPUT_MODEL", "trainencoder": "OUTPUT_FOLDER"}[name]
    target = tmp_path / {"encode": "e.tif", "fitcolours": "m.safetensors", "trainencoder": "encoder"}[name]
    command = [str(ROOT / "scripts" / "qgis_process"), "run", f"geoenc:{name}", f"--{source}={path}"]
    command += [f"--{output}={target}", *(f"--{key}={value}" for key, value in values.items())]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    begun = time.monotonic()
    while not (workers := [pid for pid in children(process.pid) if "geoenc_qgis" in command_of(pid)]):
        assert process.poll() is None, process.stdout.read()
        assert time.monotonic() - begun < 60
        time.sleep(0.1)
    time.sleep(5)  # into the work
    assert alive(workers[0]), process.stdout.read()
    process.kill()
    killed = time.monotonic()
    while alive(workers[0]) and time.monotonic() - killed < 60:
        time.sleep(0.02)
    assert time.monotonic() - killed < 3
    process.communicate()
    assert not target.is_file()


def command_of(pid):
    """The command line of a process."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""
