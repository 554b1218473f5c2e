"""What is not whole yet: where it is made, that it goes, that a second run is refused, that the dead leave nothing."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.rasters import ROOT

from geoenc_qgis.core.errors import OutputError
from geoenc_qgis.core.files import atomic_output
from geoenc_qgis.core.scratch import SCRATCH_PREFIX, output_lock, replace_folder, scratch_folder

HOLDER = """
import sys, time
from pathlib import Path
from geoenc_qgis.core.scratch import output_lock, scratch_folder
output = Path(sys.argv[1])
with output_lock([output]), scratch_folder(output.parent) as folder:
    (folder / "half").write_text("half")
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that claims out.tif in a folder; killed at the end."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", HOLDER, tmp_path / "out.tif"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout.readline().strip() == "held"
    yield process
    process.kill()
    process.wait()


def test_a_part_lies_in_a_folder_of_its_owner_alone_and_goes(tmp_path):
    with atomic_output(tmp_path / "out.txt") as part:
        part.write_text("whole")
        inside = [path for path in tmp_path.rglob("*") if path.is_dir()]
        assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in inside if path.parent == tmp_path)
        assert not (tmp_path / "out.txt").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_names_of_scratch_folders_are_not_told_beforehand(tmp_path):
    names = set()
    for _ in range(3):
        with scratch_folder(tmp_path):
            names |= {path.name for path in tmp_path.iterdir()}
    assert len(names) == 3
    assert not any(str(os.getpid()) in name for name in names)


def test_a_second_run_is_refused_with_the_first_ones_process(tmp_path, holder):
    with pytest.raises(OutputError) as caught, output_lock([tmp_path / "out.tif"]):
        pass
    assert f"process {holder.pid} " in caught.value.text
    with output_lock([tmp_path / "other.tif"]):
        pass


def test_parts_of_a_killed_run_are_cleared_by_the_next_one_alone(tmp_path, holder):
    with output_lock([tmp_path / "other.tif"]):
        assert list(tmp_path.glob(f"{SCRATCH_PREFIX}*/new/half")), "the other is at work"
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    with output_lock([tmp_path / "out.tif"]):
        assert not list(tmp_path.glob(f"{SCRATCH_PREFIX}*/new/half"))
    assert not list(tmp_path.iterdir())


def test_what_a_killed_run_had_put_aside_comes_back(tmp_path):
    """The moment between two renames, in which a replaced folder is nowhere."""
    root = tmp_path / f"{SCRATCH_PREFIX}dead"
    (root / "old" / "store.zarr").mkdir(parents=True)
    (root / "old" / "store.zarr" / "data").write_text("kept")
    (root / "lock").write_text("{}")
    with scratch_folder(tmp_path):
        assert (tmp_path / "store.zarr" / "data").read_text() == "kept"
    assert not root.exists()


def test_a_folder_is_replaced_whole(tmp_path):
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    replace_folder(tmp_path / "new", tmp_path / "old")
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["old", "old/new"]


def test_a_folder_behind_a_link_is_left_alone(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "lock").write_text("{}")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / f"{SCRATCH_PREFIX}x").symlink_to(precious)
    with scratch_folder(folder):
        pass
    assert precious.exists()


@pytest.mark.parametrize("name", ["a" * 246 + ".tif", "ä" * 124 + ".tif", "a" * 300 + ".tif"])
def test_a_name_too_long_for_the_disk_is_told_before_the_work(tmp_path, name):
    with pytest.raises(OutputError) as caught, atomic_output(tmp_path / name):
        raise AssertionError("the work has begun")
    assert "shorter" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_young_folder_without_a_lock_may_be_one_that_is_being_made(tmp_path):
    young, old = (tmp_path / f"{SCRATCH_PREFIX}{name}" for name in ("young", "old"))
    for folder in (young, old):
        folder.mkdir()
    os.utime(old, (time.time() - 3600,) * 2)
    with scratch_folder(tmp_path):
        assert young.exists() and not old.exists()
    assert Path(young).exists()


@pytest.mark.parametrize("number", range(1, 7))
def test_a_kill_while_a_scratch_folder_is_deleted_leaves_nothing_for_good(tmp_path, number):
    """Its lock goes last: without one, what is left would be taken for a folder that is just being made."""
    code = f"""
import os, signal, sys
from pathlib import Path
from geoenc_qgis.core.scratch import scratch_folder
count = 0
def watch(event, arguments):
    global count
    if event in ("os.remove", "os.rmdir"):
        count += 1
        if count == {number}:
            os.kill(os.getpid(), signal.SIGKILL)
with scratch_folder(Path(sys.argv[1])) as folder:
    for name in "abcd":
        (folder / name).write_text(name)
    sys.addaudithook(watch)
"""
    killed = subprocess.run([sys.executable, "-P", "-c", code, tmp_path], env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert killed.returncode == -signal.SIGKILL
    with scratch_folder(tmp_path):
        pass
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
