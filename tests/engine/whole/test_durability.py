"""Nothing lost, nothing half: full and vanishing disks, kills while results are put in place, trainings taken up."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.embeddings import with_view
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis import Encode, EncodeStack, TrainEncoder
from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.core.files import atomic_output, check_space
from geoenc_qgis.core.report import Report
from geoenc_qgis.core.scratch import SCRATCH_PREFIX
from geoenc_qgis.jobs import job_class
from geoenc_qgis.series.placing import replace_stack
from geoenc_qgis.series.stack import Stack
from geoenc_qgis.training import loop
from geoenc_qgis.training.crops import Crops


@pytest.fixture
def small_disk(tmp_path):
    """small_disk(megabytes): a folder on a real disk of that size."""
    folders = []

    def mounted(size):
        folder = tmp_path / f"disk{len(folders)}"
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}m", "tmpfs", folder], capture_output=True)
        if done.returncode:
            pytest.skip("a disk of a given size can only be mounted by root")
        folders.append(folder)
        return folder

    yield mounted
    for folder in folders:
        subprocess.run(["umount", "-l", folder], check=False)


@pytest.fixture
def dated(tmp_path):
    """A folder of four small dated rasters."""
    folder = tmp_path / "dated"
    folder.mkdir()
    for month in range(1, 5):
        saved_raster(folder / f"s_2020-0{month}-01.tif", ground(96, 96, seed=month))
    return folder


def names(folder):
    return sorted(path.name for path in Path(folder).rglob("*"))


def test_a_torch_file_on_a_full_disk_is_told_as_such(small_disk):
    disk = small_disk(1)
    with pytest.raises(OutputError) as caught, atomic_output(disk / "checkpoint.pt") as part:
        torch.save({"weights": torch.zeros(2_000_000)}, part)
    assert "disk is full" in caught.value.text
    assert not names(disk)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size on Windows")
def test_a_file_larger_than_the_disk_takes_is_told_as_such(tmp_path):
    code = (
        "import resource, sys; from geoenc_qgis.core.files import atomic_output; from geoenc_qgis.core.errors "
        "import OutputError\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try:\n"
        "    with atomic_output(sys.argv[1]) as part: part.write_bytes(bytes(200_000))\n"
        "except OutputError as error: print(error.text)\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, tmp_path / "large.bin"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert "larger than its disk" in done.stdout, done.stderr
    assert not names(tmp_path)


@pytest.mark.parametrize("share", [0.2, 0.6, 0.9, 1.0])
def test_a_disk_that_fills_leaves_nothing_half(engine_home, small_disk, tmp_path, share):
    """The disk is filled by something else while the job runs; at the end of encoding GDAL says other things than
    'full'."""
    scene = saved_raster(tmp_path / "scene.tif", ground(640, 640))
    disk = small_disk(48)

    class Filling(Report):
        def progress(self, value, text=""):
            if value >= share and not (disk / "other").exists():
                with contextlib.suppress(OSError), (disk / "other").open("wb", buffering=0) as other:
                    while True:
                        other.write(bytes(65536))
            super().progress(value, text)

    try:
        Encode(input=scene, encoder="rcf", output=str(disk / "out.tif")).run(Filling())
    except OutputError as error:
        assert "full" in error.text
        assert not (disk / "out.tif").exists()
    (disk / "other").unlink(missing_ok=True)
    Encode(input=scene, encoder="rcf", output=str(disk / "out.tif")).run()
    assert names(disk) == with_view()


@pytest.mark.parametrize("act", ["removed", "renamed", "store removed"])
def test_an_output_folder_that_vanishes_is_noticed_at_the_next_block(engine_home, tmp_path, act):
    scene = saved_raster(tmp_path / "scene.tif", ground(2048, 2048))
    folder = tmp_path / "out"
    folder.mkdir()
    seen = []

    class Vanishing(Report):
        def progress(self, value, text=""):
            if not seen and value > 0.1:
                while act == "removed" and folder.exists():  # a block may just be on its way there
                    shutil.rmtree(folder, ignore_errors=True)
                if act == "renamed":
                    folder.rename(tmp_path / "elsewhere")
                while act == "store removed" and (folder / "out.tif.work").exists():
                    shutil.rmtree(folder / "out.tif.work", ignore_errors=True)
            if value > 0.1:
                seen.append(value)
            super().progress(value, text)

    with pytest.raises(OutputError) as caught:
        Encode(input=scene, encoder="rcf", output=str(folder / "out.tif")).run(Vanishing())
    assert "disappeared" in caught.value.text
    assert max(seen) < 0.9, "noticed before the end"
    assert not (folder / "out.tif.work").exists()


KILLED_WHILE_PLACING = """
import os, signal, sys
from geoenc_qgis import EncodeStack
from geoenc_qgis.series import placing
from geoenc_qgis.core import scratch
real, moment, count = os.replace, int(sys.argv[1]), 0
def replace(*paths, **options):
    global count
    if sys.argv[3] in map(str, paths):
        count += 1
        if count == moment: os.kill(os.getpid(), signal.SIGKILL)
    return real(*paths, **options)
scratch.os.replace = replace
EncodeStack(folder=sys.argv[2], encoder="rcf", output_folder=sys.argv[3]).run()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
@pytest.mark.parametrize("moment", [1, 2])
def test_a_stack_killed_while_it_takes_its_place_is_not_computed_anew(engine_home, dated, tmp_path, moment):
    """Over an older stack: it, or the new one, is there whole or comes back; what else lies in the folder stays."""
    folder = tmp_path / "stack"
    EncodeStack(folder=str(dated), encoder="rcf", target_gsd=0.5, output_folder=str(folder)).run()
    (folder / "notes.txt").write_text("mine")
    killed = subprocess.run(
        [sys.executable, "-P", "-c", KILLED_WHILE_PLACING, str(moment), dated, folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    said = []
    EncodeStack(folder=str(dated), encoder="rcf", output_folder=str(folder)).run(Report(said.append))
    assert not [event for event in said if "tile " in event.get("text", "")], "windows are not encoded again"
    stack = Stack.open(str(folder / "stack.json"))
    assert len(stack.tokens) == 4 and stack.first.identity.gsd == 0.25
    assert (folder / "notes.txt").read_text() == "mine"
    assert names(tmp_path) == sorted(["dated", "stack", "notes.txt", "stack.json", *(t for t in names(dated)), *(
        name for token in stack.tokens for name in with_view(Path(token.path).stem))])  # fmt: skip


def test_a_stack_finished_but_for_its_marks_is_only_tidied(engine_home, dated, tmp_path):
    folder = tmp_path / "stack"
    kept = {}

    def keep(work, target, tokens, frames, asset):
        kept.update({mark.name: mark.read_text() for mark in work.glob("window-*.json")})
        return replace_stack(work, target, tokens, frames, asset)

    from geoenc_qgis.encoding import stack as encoding_stack

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoding_stack, "replace_stack", keep)
        EncodeStack(folder=str(dated), encoder="rcf", output_folder=str(folder)).run()
    before = names(folder)
    for name, text in kept.items():  # as a kill before the last step leaves them
        (folder / name).write_text(text)
    written = (folder / "stack.json").stat().st_mtime_ns
    said = []
    EncodeStack(folder=str(dated), encoder="rcf", output_folder=str(folder)).run(Report(said.append))
    assert names(folder) == before
    assert (folder / "stack.json").stat().st_mtime_ns == written
    assert not [event for event in said if "tile " in event.get("text", "")]


@pytest.mark.slow
def test_a_training_taken_up_has_the_weights_of_an_undisturbed_one(engine_home, tmp_path, monkeypatch):
    """Stopped twice by what a kill is to the files: the checkpoint stays as it was last written, batches were drawn
    ahead."""
    from geoenc_qgis.encoders.families.jepa import SIZES
    from geoenc_qgis.encoders.vit import Shape

    monkeypatch.setitem(SIZES, "pico", Shape(width=64, depth=2, heads=1, hidden=128))
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    rasters = [saved_raster(tmp_path / f"r{n}.tif", ground(320, 320, seed=n)) for n in range(3)]
    small = {"batch_size": 8, "tile_size": 64, "precision": "float32", "steps": 12, "inputs": rasters}

    class Killed(RuntimeError):
        pass

    def weights(folder, *stops):
        params = {**small, "output_folder": str(tmp_path / folder), "name": folder}
        for stop in stops:
            steps = []
            real = loop.Training._step

            def step(self, *given, stop=stop, real=real, steps=steps):
                if self.step == stop:
                    time.sleep(0.3)  # so that batches are drawn ahead
                    raise Killed
                return real(self, *given)

            with monkeypatch.context() as patch:
                patch.setattr(loop.Training, "_step", step)
                with pytest.raises(Killed):
                    TrainEncoder(**params).run()
        said = []
        TrainEncoder(**params).run(Report(lambda event: said.append(str(event.get("text")))))
        assert any("Resuming at step" in text for text in said) == bool(stops)
        from safetensors.numpy import load_file

        return load_file(next((tmp_path / folder).glob("*.safetensors")))

    undisturbed, resumed = weights("whole"), weights("twice", 4, 9)
    assert undisturbed.keys() == resumed.keys()
    for name, value in undisturbed.items():
        assert np.array_equal(value, resumed[name]), name


def test_squares_at_hand_are_taken_up_too(monkeypatch, tmp_path):
    """Where not all squares fit into memory, the pool changes while a training goes on."""
    from geoenc_qgis.raster.scaling import Scaling
    from geoenc_qgis.raster.source import Source
    from geoenc_qgis.training import crops
    from geoenc_qgis.training.crops import RasterGround

    monkeypatch.setattr(crops, "POOL_BYTES", 3_000_000)
    path = saved_raster(tmp_path / "r.tif", ground(1536, 2048))

    def made():
        grounds = [RasterGround(Source(path, [1, 2, 3], pixel_space=True))]
        return Crops(grounds, Scaling(method="uint8", low=(0,) * 3, high=(255,) * 3), 64, 1, 16, 0, Report())

    first = made()
    assert not first.whole
    batches = first.batches(4)
    state = [next(batches) for _ in range(6)][3].state
    again = made()
    again.restore(state)
    fresh = made().batches(4)
    wanted = [next(fresh) for _ in range(6)][4:]
    for batch, other in zip(wanted, again.batches(4), strict=False):
        assert torch.equal(batch.clean, other.clean) and torch.equal(batch.seen, other.seen)


def test_polygons_on_a_full_disk_are_told_as_such(small_disk):
    import geopandas
    from shapely import box

    from geoenc_qgis.raster.vectors import write_features

    disk = small_disk(1)
    frame = geopandas.GeoDataFrame(
        {"n": range(20_000)}, geometry=[box(i, 0, i + 1, 1) for i in range(20_000)], crs=3857
    )
    with pytest.raises(OutputError) as caught:
        write_features(str(disk / "c.gpkg"), "change", "Polygon", [frame])
    assert "full" in caught.value.text
    assert not names(disk)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a mount")
def test_a_disk_that_turns_read_only_is_told_as_such(engine_home, small_disk, tmp_path):
    scene = saved_raster(tmp_path / "scene.tif", ground(2048, 2048))
    disk = small_disk(128)

    frozen: list[float] = []

    class Freezing(Report):
        def progress(self, value, text=""):
            while value > 0.2 and not frozen:  # busy while a file is open for writing
                done = subprocess.run(["mount", "-o", "remount,ro", disk], check=False, capture_output=True)
                frozen.extend([value] if done.returncode == 0 else [])
            super().progress(value, text)

    with pytest.raises(OutputError) as caught:
        Encode(input=scene, encoder="rcf", output=str(disk / "out.tif")).run(Freezing())
    assert "ead-only" in caught.value.text
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True, capture_output=True)
    Encode(input=scene, encoder="rcf", output=str(disk / "out.tif")).run()
    assert names(disk) == with_view()


def test_hidden_folders_are_not_encoders(engine_home):
    from geoenc_qgis.encoders import registry

    part = registry.user_models() / ".ki.123.part"
    part.mkdir(parents=True)
    try:
        (part / "card.json").write_text("{}")
        (registry.user_models() / f"{SCRATCH_PREFIX}x").mkdir()
        assert not [name for name in registry.card_files() if name.startswith(".")]
    finally:
        shutil.rmtree(part)
        (registry.user_models() / f"{SCRATCH_PREFIX}x").rmdir()


def test_inputs_that_say_why(tmp_path):
    with pytest.raises(InputError):
        Encode(input=str(tmp_path / "none.tif"), output=str(tmp_path / "o.tif")).run()
    assert not names(tmp_path)


def test_a_folder_that_vanishes_before_its_room_is_asked_for_is_told_as_gone(tmp_path):
    with pytest.raises(OutputError, match="disappeared"):
        check_space(tmp_path / "gone" / "out.tif", 1)


@pytest.mark.parametrize("job", ["encodestack", "trainencoder", "stackchange"])
def test_a_folder_that_vanishes_at_the_start_is_told_as_gone(job, engine_home, dated, tmp_path, monkeypatch):
    """Before a job has anything to look at there: whatever fails first, the sentence is the same."""
    made = EncodeStack(folder=str(dated), encoder="rcf", output_folder=str(tmp_path / "s")).run()["STACK"]
    out = tmp_path / "out"
    out.mkdir()
    given = {
        "encodestack": {"folder": str(dated), "encoder": "rcf", "output_folder": str(out / "x")},
        "trainencoder": {"folder": str(dated), "tile_size": 64, "steps": 2, "output_folder": str(out / "x")},
        "stackchange": {"stack": made, "output": str(out / "c.tif")},
    }[job]
    ready = job_class(job)(**given)
    shutil.rmtree(out)
    with pytest.raises(OutputError, match="disappeared"):
        ready.run()
    assert not out.exists()
