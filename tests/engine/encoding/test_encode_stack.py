"""Stacks: the same numbers as the encoder gives by hand, every date somewhere, nothing invented, and what can't be said
so."""

from __future__ import annotations

import json
import os

import numpy as np
import pystac
import pytest
import rasterio
import torch
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE, cells, pictures
from rasterio.transform import Affine

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import Cancelled
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.raster.embedding import SIDECAR_ENDINGS
from geoenc_qgis.series.stack import Stack


def by_hand(encoder, paths):
    """Tokens (T', C, h, w) of these rasters as one window."""
    pixels = []
    for path in paths:
        with rasterio.open(path) as file:
            pixels.append(file.read().astype(np.float32) / 255)
    model = registry.cached_encoder(encoder, ("cpu",), "float32", 3)
    with torch.inference_mode():
        return model.encode(torch.from_numpy(np.stack(pixels))[None])[0].permute(0, 3, 1, 2).numpy()


def test_video_windows_are_the_encoders_own(tiny_video, tmp_path):
    paths = pictures(tmp_path, 21)
    out = EncodeStack(
        inputs=paths[::-1], encoder=tiny_video, precision="float32", dtype="float32", output_folder=f"{tmp_path}/s"
    ).run()
    got = cells(out["STACK"])
    assert len(got) == 11
    first = by_hand(tiny_video, paths[:16])
    # Tokens 0..10; windows of 8 begin at 0 and, anchored, at 3; the last date is seen twice.
    last = by_hand(tiny_video, [*paths[6:], paths[20]])
    np.testing.assert_allclose(got[:6], first[:6], atol=2e-5)
    np.testing.assert_allclose(got[6:], last[3:], atol=2e-5)
    items = json.loads((tmp_path / "s" / "stack.json").read_text())["features"]
    assert [item["properties"]["geoenc:frames"] for item in items][-2:] == [[18, 19], [20]]
    assert [item["properties"]["geoenc:window"] for item in items] == [0] * 6 + [1] * 5
    assert items[0]["properties"]["start_datetime"] == "2019-01-15T00:00:00Z"
    assert items[0]["properties"]["end_datetime"] == "2019-02-15T23:59:59Z"
    with rasterio.open(tmp_path / "s" / items[0]["assets"]["embedding"]["href"]) as file:
        assert file.tags()["GEOENC_START"].startswith("2019-01-15")
        assert file.transform == Affine(4, 0, 652_916, 0, -4, 8_249_180)
    assert sorted(p.name for p in tmp_path.iterdir() if "x_" not in p.name) == ["s"]


def test_fewer_dates_than_a_window_are_mirrored_and_marked(tiny_video, tmp_path):
    paths, said = pictures(tmp_path, 5), []
    out = EncodeStack(
        inputs=paths, encoder=tiny_video, precision="float32", dtype="float32", window=8, output_folder=f"{tmp_path}/s"
    ).run(Report(said.append))
    want = by_hand(tiny_video, [*paths, paths[4], paths[3], paths[2]])
    np.testing.assert_allclose(cells(out["STACK"]), want[:3], atol=2e-5)
    items = json.loads((tmp_path / "s" / "stack.json").read_text())["features"]
    assert [item["properties"]["geoenc:frames"] for item in items] == [[0, 1], [2, 3], [4]]
    assert {item["properties"]["geoenc:mirrored"] for item in items} == {3}
    assert any("fewer than the" in event.get("text", "") for event in said)


def test_image_encoders_see_each_date_as_if_alone(tmp_path, engine_home):
    paths = pictures(tmp_path, 19, side=96)
    out = EncodeStack(inputs=paths, output_folder=f"{tmp_path}/s").run()
    got = cells(out["STACK"])
    assert len(got) == 19
    for number in (0, 16, 18):
        alone = str(tmp_path / "alone.tif")
        Encode(input=paths[number], output=alone).run()
        with rasterio.open(alone) as file:
            np.testing.assert_array_equal(file.read(), got[number])
    collection = pystac.ItemCollection.from_file(str(tmp_path / "s" / "stack.json"))
    assert [item.properties["geoenc:frames"] for item in collection] == [[n] for n in range(19)]
    box = collection[0].bbox
    assert -70 < box[0] < box[2] < -60
    opened = Stack.open(out["STACK"])
    assert [str(frame.period) for frame in opened.frames][:2] == ["2019-01-15", "2019-02-15"]
    assert [frame.paths[0] for frame in opened.frames] == paths


def test_other_grids_and_extents_come_onto_one_lattice(tmp_path, engine_home):
    whole = ground(160, 160)
    one = saved_raster(tmp_path / "a_20200101.tif", whole, transform=ON_LATTICE)
    two = saved_raster(
        tmp_path / "a_20200201.tif", whole[:, 40:, :96], transform=ON_LATTICE @ Affine.translation(0, 40)
    )
    three = saved_raster(tmp_path / "a_20200301.tif", whole[:, ::2, ::2], transform=ON_LATTICE @ Affine.scale(2))
    said = []
    out = EncodeStack(encoder="rcf", inputs=[three, two, one], output_folder=f"{tmp_path}/s").run(Report(said.append))
    got = cells(out["STACK"])
    assert got.shape[2:] == (10, 10)
    valid = np.isfinite(got[:, 0])
    assert valid[0].all()
    assert valid[2].all()
    # Row 2 lies half on ground: 40 px are 2.5 cells.
    assert (valid[1] == (np.add.outer(np.arange(10) >= 2, np.zeros(10)) * (np.arange(10) < 6) > 0)).all()
    np.testing.assert_allclose(got[0][:, 4:9, :5], got[1][:, 4:9, :5], atol=2e-2)
    assert any("another CRS or GSD" in event.get("text", "") for event in said)


def test_masks_and_gaps(tmp_path, engine_home):
    paths = [
        saved_raster(tmp_path / f"a_2020010{day}.tif", np.full((3, 64, 64), 40 * day, np.uint8), transform=ON_LATTICE)
        for day in (1, 2, 4)
    ]
    cloud = np.full((3, 64, 64), 4, np.uint8)
    cloud[1, :, :32] = 9
    masks = saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)
    common = {"inputs": paths, "masks": [masks], "scaling": "uint8"}
    masked = cells(EncodeStack(**common, output_folder=f"{tmp_path}/m").run()["STACK"])
    assert np.isnan(masked[1, 0, :, :2]).all()
    assert np.isfinite(masked[1, 0, :, 2:]).all()
    assert np.isfinite(masked[[0, 2]]).all()

    def seen(values):
        """What the gap's cells would be were the picture like this."""
        picture = np.full((3, 64, 64), 80.0)
        picture[:, :, :32] = values
        path = saved_raster(tmp_path / "p.tif", picture.astype(np.float32), transform=ON_LATTICE)
        Encode(input=path, scaling_range="0,255", output=str(tmp_path / "p_e.tif")).run()
        with rasterio.open(tmp_path / "p_e.tif") as file:
            return file.read()

    nearest = cells(EncodeStack(**common, gaps="nearest", output_folder=f"{tmp_path}/n").run()["STACK"])
    np.testing.assert_allclose(nearest[1], seen(40), atol=3e-3)
    linear = cells(EncodeStack(**common, gaps="linear", output_folder=f"{tmp_path}/l").run()["STACK"])
    np.testing.assert_allclose(linear[1], seen(40 + 120 / 3), atol=3e-3)
    named = [
        saved_raster(tmp_path / f"q_2020010{day}.tif", cloud[n], transform=ON_LATTICE)
        for n, day in ((2, 4), (0, 1), (1, 2))
    ]
    again = cells(EncodeStack(inputs=paths, masks=named, scaling="uint8", output_folder=f"{tmp_path}/q").run()["STACK"])
    np.testing.assert_array_equal(again, masked)


def test_rasters_of_one_date_are_put_together(tmp_path, engine_home):
    whole = ground(64, 128)
    left = saved_raster(tmp_path / "l_20200101.tif", whole[:, :, :72], transform=ON_LATTICE)
    right = saved_raster(
        tmp_path / "r_20200101.tif", whole[:, :, 56:], transform=ON_LATTICE @ Affine.translation(56, 0)
    )
    other = saved_raster(tmp_path / "w_20200201.tif", whole, transform=ON_LATTICE)
    got = cells(EncodeStack(inputs=[left, right, other], output_folder=f"{tmp_path}/s").run()["STACK"])
    assert len(got) == 2
    np.testing.assert_allclose(got[0], got[1], atol=2e-3)


def test_a_stopped_run_goes_on_where_it_was(tiny_video, tmp_path, monkeypatch):
    paths = pictures(tmp_path, 40)
    common = {"inputs": paths, "encoder": tiny_video, "window": 8, "dtype": "float32"}
    want = cells(EncodeStack(**common, output_folder=f"{tmp_path}/whole").run()["STACK"])
    said = []
    stopping = Report(said.append, lambda: any("window 4/5" in event.get("text", "") for event in said))
    with pytest.raises(Cancelled):
        EncodeStack(**common, output_folder=f"{tmp_path}/s").run(stopping)
    assert not (tmp_path / "s").exists()
    done = sorted(p.name for p in (tmp_path / "s.work").glob("window-*.json"))
    assert len(done) >= 3
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "s.work").glob("*.tif")}
    assert times
    moved, real = [], os.replace
    monkeypatch.setattr("os.replace", lambda a, b: (moved.append((a, b)), real(a, b)))
    got = cells(EncodeStack(**common, output_folder=f"{tmp_path}/s").run()["STACK"])
    np.testing.assert_array_equal(got, want)
    written = {str(b) for _, b in moved if str(b).startswith(str(tmp_path / "s.work")) and str(b).endswith(".tif")}
    assert not written & {str(path) for path in times}, "finished windows are not made again"
    assert not (tmp_path / "s.work").exists()


def test_an_older_stack_is_replaced_and_other_files_stay(tmp_path, engine_home):
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "mine.txt").write_text("stays")
    EncodeStack(inputs=pictures(tmp_path, 5), output_folder=f"{tmp_path}/s").run()
    EncodeStack(inputs=pictures(tmp_path, 3), output_folder=f"{tmp_path}/s").run()
    assert len(list((tmp_path / "s").iterdir())) == 3 * (1 + len(SIDECAR_ENDINGS)) + 2
    assert (tmp_path / "s" / "mine.txt").read_text() == "stays"


def test_scaling_is_one_for_all_dates(tmp_path, engine_home):
    dark, bright = (np.full((3, 32, 32), value, np.uint16) for value in (500, 3000))
    dark[:, :16] = 100
    paths = [
        saved_raster(tmp_path / f"a_2020010{n}.tif", values, transform=ON_LATTICE)
        for n, values in ((1, dark), (2, bright))
    ]
    out = EncodeStack(inputs=paths, output_folder=f"{tmp_path}/s").run()
    stack = Stack.open(out["STACK"])
    scalings = {raster.identity.scaling.dump() for raster in stack.rasters}
    assert len(scalings) == 1
    assert stack.first.identity.scaling.high[0] == pytest.approx(3000)


def shares(folder):
    items = json.loads((folder / "stack.json").read_text())["geoenc:dates"]
    return [item["geoenc:clear"] for item in items]


def test_a_hole_in_the_middle_of_many_dates_hides_none(tmp_path, engine_home):
    picture = ground(1200, 1200)
    picture[:, 450:750, 450:750] = 0
    paths = [
        saved_raster(tmp_path / f"a_{2000 + n}.tif", picture, nodata=0, transform=ON_LATTICE, compress="lzw")
        for n in range(24)
    ]
    EncodeStack(inputs=paths, target_gsd=2, output_folder=f"{tmp_path}/s").run()
    assert all(0.7 < share < 1 for share in shares(tmp_path / "s"))


def test_other_dates_are_another_job(tmp_path, engine_home, monkeypatch):
    from geoenc_qgis.encoding import stack as encoding_stack

    paths = pictures(tmp_path, 3)
    cloud = np.full((3, 64, 64), 4, np.uint8)
    cloud[1] = 9
    cloud[1, :8] = 4
    masks = saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)
    common = {"inputs": paths, "masks": [masks], "gaps": "linear"}
    late = "2020-01-01,2020-01-02,2020-12-01"
    want = cells(EncodeStack(**common, dates=late, output_folder=f"{tmp_path}/want").run()["STACK"])

    class Killed(BaseException):
        pass

    def dying(*given, **more):
        raise Killed

    through = encoding_stack.encoded_windows
    monkeypatch.setattr(encoding_stack, "encoded_windows", lambda *given: through(*given) and dying())
    with pytest.raises(Killed):
        EncodeStack(**common, dates="2020-01-01,2020-06-02,2020-12-01", output_folder=f"{tmp_path}/s").run()
    monkeypatch.undo()
    got = cells(EncodeStack(**common, dates=late, output_folder=f"{tmp_path}/s").run()["STACK"])
    np.testing.assert_array_equal(got, want)


def test_a_mask_says_nothing_beyond_its_extent_and_means_its_nodata_where_that_is_named(tmp_path, engine_home):
    paths = pictures(tmp_path, 2)
    quarter = saved_raster(tmp_path / "q.tif", np.full((2, 64, 16), 4, np.uint8), transform=ON_LATTICE)
    got = cells(EncodeStack(inputs=paths, masks=[quarter], output_folder=f"{tmp_path}/q").run()["STACK"])
    assert np.isfinite(got[:, 0, :, 0]).all()
    assert np.isnan(got[:, 0, :, 1:]).all()
    clear = saved_raster(tmp_path / "c.tif", np.zeros((2, 64, 64), np.uint8), nodata=0, transform=ON_LATTICE)
    got = cells(EncodeStack(inputs=paths, masks=[clear], mask_values="0", output_folder=f"{tmp_path}/c").run()["STACK"])
    assert np.isfinite(got).all()


def test_neighbours_that_share_an_edge_are_one_place(tmp_path, engine_home):
    paths = [
        saved_raster(
            tmp_path / f"{side}_2020010{day}.tif", ground(64, 64), transform=ON_LATTICE @ Affine.translation(64 * n, 0)
        )
        for day in (1, 2)
        for n, side in enumerate("ab")
    ]
    got = cells(EncodeStack(inputs=paths, output_folder=f"{tmp_path}/s").run()["STACK"])
    assert got.shape[2:] == (4, 8)
    assert np.isfinite(got).all()


def test_a_clear_date_makes_a_token_valid(tiny_video, tmp_path):
    paths = pictures(tmp_path, 4)
    cloud = np.full((4, 64, 64), 9, np.uint8)
    cloud[0, 1:] = 4  # all but a row of pixels
    cloud[2:] = 4
    masks = saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)
    out = EncodeStack(inputs=paths, masks=[masks], encoder=tiny_video, window=4, output_folder=f"{tmp_path}/s").run()
    assert np.isfinite(cells(out["STACK"])).all()


def test_images_are_not_encoded_twice():
    from geoenc_qgis.series.windows import single_date_windows

    for count in (1, 16, 17, 118):
        windows = single_date_windows(count, 16)
        assert [frame for window in windows for frame in window.frames] == list(range(count))
        assert all(list(window.tokens) == list(window.frames) for window in windows)
