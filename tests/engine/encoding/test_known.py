"""What the Explorer has looked at is not encoded again: taken over to the byte, and only where it is the very same."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Report

CELL, TILES = 16, {"tile_size": "128", "margin": 1}
INNER = (128 - 2 * CELL) // CELL  # cells of a tile's side that it gives


def encoded(picture, output, **more):
    """The raster of a picture, and what was said."""
    lines = []
    report = Report(lambda event: lines.append(str(event.get("text", ""))))
    Encode(input=picture, encoder="rcf", output=str(output), **{**TILES, **more}).run(report)
    with rasterio.open(output) as file:
        return file.read(), "\n".join(lines), file.tags()["GEOENC_SOURCE_KEY"]


def looked_at(home, picture, whole, key):
    """The left and the right half of a raster in the cache, as the Explorer lays tiles there."""
    folder = home / "explorer" / key
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{key}.of").touch()
    with rasterio.open(whole) as file:
        size = file.transform.a
        row0, col0 = round(-file.transform.f / size), round(file.transform.c / size)
        for row, col in ((row0, col0), (row0, col0 + file.width // 2)):
            window = rasterio.windows.Window(col - col0, row - row0, file.width // 2, file.height)
            profile = {**file.profile, "width": window.width, "height": window.height}
            profile |= {"transform": file.window_transform(window), "nbits": 16}
            name = f"{row}_{col}_{row + window.height}_{col + window.width}.tif"
            with rasterio.open(folder / name, "w", **profile) as out:
                out.write(file.read(window=window))
                out.update_tags(**file.tags())
    return sorted(folder.glob("*.tif"))


@pytest.fixture
def scene(engine_home, tmp_path):
    picture = saved_raster(tmp_path / "in.tif", ground(640, 640))
    whole, said, key = encoded(picture, tmp_path / "whole.tif")
    assert "taken over" not in said
    return picture, whole, looked_at(engine_home, picture, tmp_path / "whole.tif", key), key


def test_a_run_takes_over_what_was_looked_at(scene, tmp_path):
    picture, whole, tiles, _ = scene
    again, said, _ = encoded(picture, tmp_path / "again.tif")
    assert "tiles were encoded when the Explorer looked at them" in said
    np.testing.assert_array_equal(again, whole)
    with rasterio.open(tiles[0], "r+") as file:
        file.write(file.read() + 1)
    marked, _, _ = encoded(picture, tmp_path / "marked.tif")
    half = whole.shape[2] // 2
    assert (marked != whole)[:, :, :half].any()
    np.testing.assert_array_equal(marked[:, :, half:], whole[:, :, half:])


def test_a_part_of_the_raster_is_taken_over_too(scene, tmp_path):
    picture, whole, tiles, _ = scene
    with rasterio.open(tiles[0]) as file:
        left, bottom, right, top = file.bounds
    part, said, _ = encoded(picture, tmp_path / "part.tif", extent=f"{left},{right},{bottom},{top}")
    assert "taken over" in said
    np.testing.assert_array_equal(part, whole[:, : part.shape[1], : part.shape[2]])


@pytest.mark.parametrize("more", [{"margin": 2}, {"scaling": "minmax", "scaling_range": "0,200"}, {"dtype": "float32"}])
def test_what_was_made_otherwise_is_not_taken(scene, tmp_path, more):
    _, said, _ = encoded(scene[0], tmp_path / "other.tif", **more)
    assert "taken over" not in said


def test_tiles_of_another_crs_or_precision_are_not_taken(scene, tmp_path):
    picture, whole, tiles, _ = scene
    with rasterio.open(tiles[1], "r+") as file:
        file.write(file.read() + 1)
        file.update_tags(GEOENC_PRECISION="bfloat16")  # as after a change of the device
    again, said, _ = encoded(picture, tmp_path / "again.tif")
    assert "taken over" in said
    np.testing.assert_array_equal(again, whole)
    with rasterio.open(tiles[0]) as file:
        zone = file.crs.to_epsg()
    for tile in tiles:
        with rasterio.open(tile, "r+") as file:
            file.crs = f"EPSG:{zone + 1}"  # the same numbers, some hundred kilometres away
            file.update_tags(GEOENC_PRECISION="float32")
    _, said, _ = encoded(picture, tmp_path / "other.tif")
    assert "taken over" not in said


def test_a_source_that_was_changed_since_is_encoded_anew(scene, tmp_path):
    os.utime(scene[0], ns=(1, 1))
    _, said, key = encoded(scene[0], tmp_path / "other.tif")
    assert "taken over" not in said
    assert key != scene[3]


def test_tiles_that_are_damaged_or_elsewhere_than_they_say_are_left(scene, tmp_path):
    picture, whole, tiles, _ = scene
    tiles[1].write_bytes(tiles[1].read_bytes()[:3000])
    shutil.copy(tiles[0], tiles[0].with_name("0_0_20_20.tif"))
    again, _, _ = encoded(picture, tmp_path / "again.tif")
    np.testing.assert_array_equal(again, whole)


def test_statistics_that_qgis_writes_beside_a_raster_change_nothing(scene, tmp_path):
    with rasterio.open(scene[0]) as file:
        file.statistics(1)
    (tmp_path / "in.tif.aux.xml").write_text("<PAMDataset><Metadata><MDI key='a'>b</MDI></Metadata></PAMDataset>")
    _, said, key = encoded(scene[0], tmp_path / "again.tif")
    assert key == scene[3]
    assert "taken over" in said
