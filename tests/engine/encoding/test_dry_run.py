"""A plan says what the run then does, and leaves nothing but itself."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.many_scenes import scenes
from helpers.rasters import ground, saved_raster
from helpers.stacks import pictures

from geoenc_qgis import Encode, EncodeCollection, EncodeStack
from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.store import WorkStore


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def planned(job):
    """What a dry run writes: the plan, and the text of its page; it leaves no other file."""
    folder = Path(job.output if isinstance(job, Encode) else job.output_folder).parent
    before = set(folder.iterdir())
    made = job.run()
    assert set(made) == {"PLAN", "PLAN_HTML"}
    assert {str(path) for path in set(folder.iterdir()) - before} == set(made.values())
    return json.loads(Path(made["PLAN"]).read_text()), Path(made["PLAN_HTML"]).read_text()


@pytest.mark.parametrize("cell", [16, 4])
def test_a_plan_is_what_the_run_does(tmp_path, home, monkeypatch, cell):
    image = saved_raster(tmp_path / "image.tif", ground(1100, 700))
    given = {"input": image, "encoder": "rcf", "cell_size": cell, "tile_size": "128", "output": tmp_path / "e.tif"}
    plan, page = planned(Encode(**given, dry_run=True))
    assert plan["seconds_here"] is None and plan["seconds_of_workers"]["2"] is None
    stored = []
    written = WorkStore.write

    def write(store, block, values, counts):
        stored.append((len(block.tiles), values.nbytes))
        written(store, block, values, counts)

    monkeypatch.setattr(WorkStore, "write", write)
    said = []
    Encode(**given).run(Report(lambda event: said.append(str(event.get("text")))))
    with rasterio.open(tmp_path / "e.tif") as made:
        head = int(made.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 1))  # in front of the first block
        assert head + plan["bytes_written"] == os.path.getsize(tmp_path / "e.tif")
        assert plan["bytes_written"] >= made.count * made.height * made.width * 2
        assert plan["rasters"][0]["cells"] == [made.height, made.width]
        assert plan["rasters"][0]["crs"] == made.crs.to_string()
    assert (plan["blocks"], plan["tiles"]) == (len(stored), sum(tiles for tiles, _ in stored))
    assert plan["bytes_of_work_store"] == sum(size for _, size in stored)
    assert 1100 * 700 * 3 <= plan["bytes_read"] < plan["pixels"] * 3
    assert plan["gflop"] == pytest.approx(0.56 * plan["pixels"] / 512**2)
    assert f"{plan['blocks']:,} blocks (blue)" in page
    again, page = planned(Encode(**{**given, "output": tmp_path / "f.tif"}, dry_run=True))
    assert again["seconds_of_workers"]["2"] == pytest.approx(
        again["seconds_here"] * -(-plan["blocks"] // 2) / plan["blocks"]
    )
    assert "Workers, each as fast as this machine" in page


def test_a_stack_counts_dates_and_a_collection_scenes_and_those_that_fail(tmp_path):
    stack, _ = planned(EncodeStack(inputs=pictures(tmp_path, 5), output_folder=tmp_path / "stack", dry_run=True))
    (one,) = stack["rasters"]
    assert (one["dates"], one["rasters"], stack["tiles"]) == (5, 5, 5 * one["tiles"])
    paths = sorted(scenes(tmp_path / "in").glob("*.tif"))
    Path(tmp_path / "in" / "broken.tif").write_bytes(b"II*\0 no more of it")
    given = {"inputs": [*map(str, paths), str(tmp_path / "in" / "broken.tif")], "encoder": "rcf"}
    many, page = planned(EncodeCollection(**given, output_folder=tmp_path / "many", dry_run=True))
    assert [one["name"] for one in many["rasters"]] == [path.stem for path in paths]
    assert [fault["name"] for fault in many["faults"]] == ["broken"] and "be encoded</h2>" in page
    assert many["tiles"] == sum(one["tiles"] for one in many["rasters"])
    own = EncodeCollection(**given, dry_run=True).run()  # without a folder for the result, the plan has one of its own
    assert json.loads(Path(own["PLAN"]).read_text()) == many
    report = tmp_path / "page.html"
    assert EncodeCollection(**given, output_html=report, dry_run=True).run()["PLAN_HTML"] == str(report)


def test_what_is_there_is_not_planned(tmp_path):
    image = saved_raster(tmp_path / "image.tif", ground(64, 64))
    saved_raster(tmp_path / "e.tif", np.zeros((1, 8, 8), np.uint8))
    for job in (
        Encode(input=image, output=tmp_path / "e.tif", dry_run=True),
        EncodeStack(inputs=[image], output_folder=tmp_path, dry_run=True),
    ):
        before = sorted(tmp_path.iterdir())
        with pytest.raises(OutputError, match=r"DRY_RUN plans what is not there yet, but .* exists"):
            job.run()
        assert sorted(tmp_path.iterdir()) == before
    with pytest.raises(InputError, match="EXTENT lies outside"):
        far = {"xmin": 0, "ymin": 0, "xmax": 9, "ymax": 9}
        Encode(input=image, extent=far, output=tmp_path / "f.tif", dry_run=True).run()
