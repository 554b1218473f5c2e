"""What is said of an encoding before it begins is what then happens; the time is this machine's own."""

from __future__ import annotations

import json
import os

import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from helpers.stacks import pictures

from geoenc_qgis import Encode, EncodeStack, ImageToMaps, Pca
from geoenc_qgis.core.errors import Cancelled, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.estimate import duration_text


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def kept(home):
    return json.loads((home / "rates.json").read_text())


@pytest.mark.parametrize("cell", [16, 4])
def test_tiles_and_bytes_are_those_of_the_run_and_its_time_is_kept(tmp_path, home, cell):
    image = saved_raster(tmp_path / "image.tif", ground(1100, 700))
    job = Encode(input=image, cell_size=cell, output=tmp_path / "e.tif")
    before = job.estimate()
    assert before.seconds is None and not (tmp_path / "home").exists()
    said = []
    job.run(Report(lambda event: said.append(str(event.get("text")))))
    with rasterio.open(tmp_path / "e.tif") as made:
        head = int(made.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 1))  # in front of the first block
        assert head + before.size == os.path.getsize(tmp_path / "e.tif")
        assert before.size >= made.count * made.height * made.width * 2
    assert any(text.startswith(f"{before.tiles} tiles") for text in said)
    (kind,) = kept(home)
    assert kind == f"geoenc-conv, cells of {cell} px"
    after = job.estimate()
    assert after.seconds == pytest.approx(kept(home)[kind] * before.tiles * 512 * 512 / 1e6)
    assert "not known" in before.text and "about" in after.text


def test_a_run_that_goes_on_says_nothing_of_the_machine(tmp_path, home):
    image = saved_raster(tmp_path / "image.tif", ground(1100, 700))
    job = Encode(input=image, encoder="rcf", tile_size="64", output=tmp_path / "e.tif")
    seen = []
    with pytest.raises(Cancelled):
        job.run(Report(lambda event: seen.append(event["event"]), lambda: seen.count("progress") > 1))
    assert os.path.isdir(f"{tmp_path}/e.tif.work")
    job.run()
    assert not (home / "rates.json").exists()


def test_a_stack_counts_every_date_and_maps_take_longer_than_their_encoding(tmp_path, home):
    paths = pictures(tmp_path, 5)
    stack = EncodeStack(inputs=paths, output_folder=tmp_path / "stack").estimate()
    one = Encode(input=paths[0], output=tmp_path / "e.tif").estimate()
    assert (stack.tiles, stack.size) == (5 * one.tiles, 5 * one.size)
    home.mkdir()
    (home / "rates.json").write_text('{"geoenc-conv, cells of 4 px": 2.0, "geoenc-conv, cells of 16 px": "fast"}')
    encoded = Encode(input=paths[0], cell_size=4, output=tmp_path / "e.tif").estimate()
    assert ImageToMaps(input=paths[0]).estimate().seconds == pytest.approx(encoded.seconds / 0.8)
    assert Encode(input=paths[0], output=tmp_path / "e.tif").estimate().seconds is None


def test_jobs_that_do_not_encode_and_faulty_ones_say_so(tmp_path):
    image = saved_raster(tmp_path / "image.tif", ground(64, 64))
    with pytest.raises(InputError, match="pca tells no estimate"):
        Pca(input=image, output=tmp_path / "p.tif").estimate()
    with pytest.raises(InputError, match="EXTENT lies outside"):
        far = {"xmin": 0, "ymin": 0, "xmax": 9, "ymax": 9}
        Encode(input=image, extent=far, output=tmp_path / "e.tif").estimate()


def test_durations():
    shown = [str(duration_text(seconds)) for seconds in (0.2, 8.4, 89, 120, 5400, 36000)]
    assert shown == ["about 1 s", "about 8 s", "about 89 s", "about 2 min", "about 1.5 h", "about 10 h"]
