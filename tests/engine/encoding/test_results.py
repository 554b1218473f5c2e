"""How a finished work store becomes rasters: moved or copied they are the same, whatever stops it, and wherever."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.embeddings import with_view
from helpers.rasters import ROOT, ground, saved_raster
from helpers.stacks import pictures

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import Cancelled, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.folders import LocalFolder
from geoenc_qgis.encoding.results import disk_sizes
from geoenc_qgis.encoding.store import WorkStore
from geoenc_qgis.raster.block_file import BlockFile, Layout, write_head
from geoenc_qgis.raster.embedding import embedding_profile
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.tiles import TilePlan

KINDS = {
    "half": {},
    "bytes": {"dtype": "uint8"},
    "components": {"components": 5},
    "components in bytes": {"components": 5, "dtype": "uint8"},
    "floats of finer cells": {"dtype": "float32", "cell_size": 8},
}
KILLED = """
import os, signal, sys
from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.encoding import results, store
from geoenc_qgis.raster import block_file
what, moment, count = sys.argv[1], int(sys.argv[2]), 0
def stops(module, name, before):
    real = getattr(module, name)
    def counted(*given, **named):
        global count
        count += 1
        if before and count == moment: os.kill(os.getpid(), signal.SIGKILL)
        result = real(*given, **named)
        if not before and count == moment: os.kill(os.getpid(), signal.SIGKILL)
        return result
    setattr(module, name, counted)
if what == "written": stops(block_file.BlockFile, "write", False)
if what == "on disk": stops(block_file.BlockFile, "flush", False)
if what == "deleting":
    real = store.shutil.rmtree
    def rmtree(path, **options):
        if os.path.isdir(path) and "embedding" in str(path):
            global count
            count += 1
            if count == moment:
                os.unlink(os.path.join(path, sorted(os.listdir(path))[0]))
                os.kill(os.getpid(), signal.SIGKILL)
        return real(path, **options)
    store.shutil.rmtree = rmtree
if what == "deleted": stops(store.WorkStore, "forget_rows", False)
if what == "view": stops(results, "write_views", True)
if what == "named": stops(results, "put_in_place", True)
if what == "in place": stops(results, "put_in_place", False)
options = eval(sys.argv[3])
(EncodeStack if "output_folder" in options else Encode)(**options).run()
"""


def killed(what: str, moment: int, **options) -> None:
    """A job of a process of its own that is killed there."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", KILLED, what, str(moment), repr(options)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def encoded(scene: str, folder: Path, **options) -> list[str]:
    """What a run says that writes `folder`/out.tif."""
    said: list[str] = []
    told = Report(lambda event: said.append(str(event.get("text"))))
    Encode(input=scene, encoder="rcf", output=str(folder / "out.tif"), **options).run(told)
    return said


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def scene(tmp_path):
    """Of three rows of windows and four of blocks, of which one lies in nodata and one partly."""
    pixels = ground(2300, 600)
    pixels[:, :1200] = 0
    pixels[:, :, 500:] = 0
    return saved_raster(tmp_path / "scene.tif", pixels, nodata=0)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "here").mkdir()
    return tmp_path / "here"


@pytest.mark.parametrize("kind", KINDS)
def test_moved_or_copied_the_raster_is_the_same(engine_home, tmp_path, scene, folder, kind):
    (tmp_path / "copied").mkdir()
    (tmp_path / "store").mkdir()
    encoded(scene, folder, **KINDS[kind])
    encoded(scene, tmp_path / "copied", store=str(tmp_path / "store"), **KINDS[kind])
    assert contents(folder) == contents(tmp_path / "copied")
    assert sorted(contents(folder)) == with_view()
    assert not list((tmp_path / "store").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
@pytest.mark.parametrize(
    ("what", "moment", "kind"),
    [
        ("written", 2, "half"), ("on disk", 1, "half"), ("on disk", 3, "half"), ("deleting", 2, "half"),
        ("deleted", 2, "half"), ("view", 1, "half"), ("named", 1, "half"),
        ("deleted", 2, "components in bytes"), ("deleting", 2, "bytes"),
    ],
)  # fmt: skip
def test_a_run_killed_while_it_writes_goes_on(engine_home, tmp_path, scene, folder, kind, what, moment):
    (tmp_path / "whole").mkdir()
    encoded(scene, tmp_path / "whole", **KINDS[kind])
    killed(what, moment, input=scene, encoder="rcf", output=str(folder / "out.tif"), **KINDS[kind])
    assert not (folder / "out.tif").exists()
    said = encoded(scene, folder, **KINDS[kind])
    assert not [text for text in said if text.startswith("tile ")], "nothing is encoded again"
    if what in {"deleted", "view", "named"}:
        assert any("rows of the raster are written" in text for text in said)
    assert contents(folder) == contents(tmp_path / "whole")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_a_run_killed_when_its_raster_is_there_is_a_run_that_has_ended(engine_home, scene, folder):
    killed("in place", 1, input=scene, encoder="rcf", output=str(folder / "out.tif"))
    there = (folder / "out.tif").read_bytes()
    encoded(scene, folder)
    assert sorted(contents(folder)) == with_view()
    assert (folder / "out.tif").read_bytes() == there


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
@pytest.mark.parametrize(("what", "moment"), [("on disk", 2), ("deleted", 3), ("named", 2)])
def test_a_stack_killed_while_it_writes_goes_on(engine_home, tmp_path, what, moment):
    dates = pictures(tmp_path, 4)
    killed(what, moment, inputs=dates, encoder="rcf", output_folder=str(tmp_path / "s"))
    for name in ("s", "whole"):
        EncodeStack(inputs=dates, encoder="rcf", output_folder=str(tmp_path / name)).run()
    rasters = sorted(path.name for path in (tmp_path / "whole").glob("*.tif"))
    assert len(rasters) == 8
    for name in rasters:
        with rasterio.open(tmp_path / "s" / name) as mine, rasterio.open(tmp_path / "whole" / name) as other:
            np.testing.assert_array_equal(mine.read(), other.read())
    assert not (tmp_path / "s.work").exists()


def test_a_cancel_while_it_writes_is_taken_up(engine_home, monkeypatch, scene, folder):
    rows = []

    class Asked(Report):
        def check(self):
            if len(rows) > 1:
                raise Cancelled
            super().check()

    real = WorkStore.forget_rows
    monkeypatch.setattr(WorkStore, "forget_rows", lambda *given: (rows.append(given), real(*given)))
    with pytest.raises(Cancelled):
        Encode(input=scene, encoder="rcf", output=str(folder / "out.tif")).run(Asked())
    monkeypatch.undo()
    assert any("2 of 3 rows of the raster" in text for text in encoded(scene, folder))
    assert sorted(contents(folder)) == with_view()


@pytest.fixture
def stopped(engine_home, monkeypatch, scene, folder):
    """The work store of a run that was stopped while it wrote."""

    def stop(store, token, rows):
        real(store, token, rows)
        if rows > 1:
            raise OutputError("stopped", "")

    real = WorkStore.forget_rows
    monkeypatch.setattr(WorkStore, "forget_rows", stop)
    with pytest.raises(OutputError):
        encoded(scene, folder)
    monkeypatch.undo()
    return folder / "out.tif.work"


def test_a_raster_that_lost_its_rows_is_told_then_made_anew(scene, folder, stopped):
    os.truncate(stopped / "raster-0000.tif", 100_000 + (stopped / "raster-0000.tif").stat().st_size // 4)
    with pytest.raises(OutputError, match="has lost rows"):
        encoded(scene, folder)
    said = encoded(scene, folder)
    assert [text for text in said if text.startswith("tile ")]
    assert sorted(contents(folder)) == with_view()


def test_what_was_moved_into_a_raster_that_is_gone_is_encoded_again(scene, folder, stopped):
    (stopped / "raster-0000.tif").unlink()
    said = encoded(scene, folder)
    assert any("Resuming from the work store" in text for text in said), "what is left is used"
    with rasterio.open(folder / "out.tif") as raster:
        assert np.isfinite(raster.read(1)[80:, :30]).all()


@pytest.fixture
def disk(folder):
    """disk(bytes): the folder on a real disk of that size."""

    def mounted(size: int) -> Path:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True)
        if done.returncode:
            pytest.skip("a disk of a given size can only be mounted by root")
        return folder

    yield mounted
    subprocess.run(["umount", "-l", folder], check=False, capture_output=True)


@pytest.mark.parametrize(("kind", "free"), [("half", 22_000_000), ("bytes", 20_000_000)])
def test_a_disk_that_holds_the_result_once_is_enough(engine_home, monkeypatch, scene, disk, kind, free):
    asked = []

    def sizes(*given, **named):
        asked.append((given, named))
        return disk_sizes(*given, **named)

    monkeypatch.setattr("geoenc_qgis.encoding.encode.disk_sizes", sizes)
    folder = disk(free)
    encoded(scene, folder, **KINDS[kind])
    given, named = asked[-1]
    assert sum(disk_sizes(*given, **named)) < free < sum(disk_sizes(*given, **{**named, "moving": False}))
    assert sorted(contents(folder)) == with_view()


def test_a_disk_too_small_for_the_store_is_told_before(engine_home, scene, disk):
    with pytest.raises(OutputError, match="The job needs"):
        encoded(scene, disk(12_000_000))


@pytest.mark.parametrize("dtype", ["float16", "float32", "uint8"])
@pytest.mark.parametrize("big", ["YES", "NO"])
@pytest.mark.parametrize(("bands", "shape", "block"), [(7, (300, 500), 0), (3, (150, 130), 32), (1, (9, 9), 0)])
def test_gdal_reads_what_is_written_row_by_row(tmp_path, dtype, big, bands, shape, block):
    profile = embedding_profile(shape, bands, dtype, None, rasterio.Affine(4, 0, 0, 0, -4, 0)) | {"BIGTIFF": big}
    side = profile["blockysize"]
    profile |= {"blockxsize": block or side, "blockysize": block or side}
    layout, path = Layout(profile, min(side, 60)), tmp_path / "rows.tif"
    values = (np.random.default_rng(0).random((bands, *shape)) * 255).astype(layout.dtype)
    write_head(path, profile, layout, lambda out: out.update_tags(GEOENC_A="b"))
    for number, windows in enumerate(layout.rows):
        with BlockFile(path, layout, number) as out:
            for window in windows:
                out.write(values[(slice(None), *window.toslices())])
    with rasterio.open(path) as file:
        np.testing.assert_array_equal(file.read(), values)
        assert file.tags()["GEOENC_A"] == "b"
        assert path.stat().st_size == int(file.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 1)) + layout.size
    shutil.copy(path, tmp_path / "again.tif")
    with rasterio.open(tmp_path / "again.tif", "r+") as file:
        file.update_tags(GEOENC_C="d")
    with rasterio.open(tmp_path / "again.tif") as file:
        np.testing.assert_array_equal(file.read(), values)


def test_a_date_without_a_value_in_a_block_is_not_taken_for_moved(tmp_path):
    cells = Box(0, 0, 8, 8)
    plan = TilePlan.for_raster(cells, cells, (8, 8), 0)
    made = [LocalFolder(str(tmp_path / "s.work")), "job", plan, 2, 3, "float32"]
    store = WorkStore(*made)
    tokens = np.zeros((2, 3, 8, 8), np.float32)
    tokens[1] = np.nan
    store.write(next(plan.blocks()), tokens, (1, 0, 64))
    store.close()
    again = WorkStore(*made)
    assert again.finished.all() and again.moved_rows(0) == again.moved_rows(1) == 0
    assert np.isnan(again.read(cells, 1)).all() and not again.read(cells, 0).any()
    again.forget_rows(1, 1)
    assert again.moved_rows(1) == 1 and again.moved_rows(0) == 0
    again.close()
