"""Stacks: the same numbers as the encoder gives by hand, every date somewhere, nothing invented, and what can't be said so."""

from __future__ import annotations

import json
import os
from datetime import datetime

import numpy as np
import pystac
import pytest
import rasterio
import torch
from conftest import ground, saved_raster
from rasterio.transform import Affine

from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.jobs import job_class
from geoenc_qgis.series.gathering import gathered
from geoenc_qgis.series.stack import Stack

ON_LATTICE = Affine(0.25, 0, 652_916, 0, -0.25, 8_249_180)


def pictures(folder, count, *, side=64, seed=0, **profile):
    """Rasters of one day a month from 2019-01 on, the same ground in changing light."""
    base, chance = ground(side, side, seed=seed).astype(int), np.random.default_rng(seed)
    paths = []
    for number in range(count):
        picture = np.clip(base * (0.7 + 0.6 * chance.random()) + chance.integers(0, 20, base.shape), 1, 255)
        name = folder / f"x_{2019 + number // 12}{number % 12 + 1:02d}15.tif"
        paths.append(saved_raster(name, picture.astype(np.uint8), transform=ON_LATTICE, **profile))
    return paths


def run(report=None, **params):
    params = {key: str(v) if not isinstance(v, int | float | list | bool) else v for key, v in params.items()}
    return job_class("encodestack").of(params).run(report or Report())


def cells(stack):
    opened = Stack.open(str(stack))
    cube = np.full((len(opened.tokens), opened.first.dims, *opened.first.shape), np.nan, np.float32)
    for window, some in opened.blocks(Report()):
        rows, cols = window.toslices()
        cube[:, :, rows, cols] = some
    opened.close()
    return cube


def by_hand(encoder, paths):
    """Tokens (T', C, h, w) of these rasters as one window."""
    pixels = []
    for path in paths:
        with rasterio.open(path) as file:
            pixels.append(file.read().astype(np.float32) / 255)
    model = registry.loaded(encoder, ("cpu",), "float32", 3)
    with torch.inference_mode():
        return model.encode(torch.from_numpy(np.stack(pixels))[None])[0].permute(0, 3, 1, 2).numpy()


def test_video_windows_are_the_encoders_own(tiny_video, tmp_path):
    paths = pictures(tmp_path, 21)
    out = run(
        INPUTS=paths[::-1], ENCODER=tiny_video, PRECISION="float32", DTYPE="float32", OUTPUT_FOLDER=tmp_path / "s"
    )
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
    out = run(Report(said.append), INPUTS=paths, ENCODER=tiny_video, PRECISION="float32", DTYPE="float32", WINDOW=8, OUTPUT_FOLDER=tmp_path / "s")  # fmt: skip
    want = by_hand(tiny_video, [*paths, paths[4], paths[3], paths[2]])
    np.testing.assert_allclose(cells(out["STACK"]), want[:3], atol=2e-5)
    items = json.loads((tmp_path / "s" / "stack.json").read_text())["features"]
    assert [item["properties"]["geoenc:frames"] for item in items] == [[0, 1], [2, 3], [4]]
    assert {item["properties"]["geoenc:mirrored"] for item in items} == {3}
    assert any("fewer than a window" in event.get("text", "") for event in said)


def test_image_encoders_see_each_date_as_if_alone(tmp_path, engine_home):
    paths = pictures(tmp_path, 19, side=96)
    out = run(INPUTS=paths, OUTPUT_FOLDER=tmp_path / "s")
    got = cells(out["STACK"])
    assert len(got) == 19
    for number in (0, 16, 18):
        alone = str(tmp_path / "alone.tif")
        job_class("encode").of({"INPUT": paths[number], "OUTPUT": alone}).run(Report())
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
    out = run(Report(said.append), ENCODER="rcf", INPUTS=[three, two, one], OUTPUT_FOLDER=tmp_path / "s")
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
    common = {"INPUTS": paths, "MASKS": [masks], "SCALING": "uint8"}
    masked = cells(run(**common, OUTPUT_FOLDER=tmp_path / "m")["STACK"])
    assert np.isnan(masked[1, 0, :, :2]).all()
    assert np.isfinite(masked[1, 0, :, 2:]).all()
    assert np.isfinite(masked[[0, 2]]).all()

    def seen(values):
        """What the gap's cells would be were the picture like this."""
        picture = np.full((3, 64, 64), 80.0)
        picture[:, :, :32] = values
        path = saved_raster(tmp_path / "p.tif", picture.astype(np.float32), transform=ON_LATTICE)
        job_class("encode").of({"INPUT": path, "SCALING_RANGE": "0,255", "OUTPUT": str(tmp_path / "p_e.tif")}).run(
            Report()
        )
        with rasterio.open(tmp_path / "p_e.tif") as file:
            return file.read()

    nearest = cells(run(**common, GAPS="nearest", OUTPUT_FOLDER=tmp_path / "n")["STACK"])
    np.testing.assert_allclose(nearest[1], seen(40), atol=3e-3)
    linear = cells(run(**common, GAPS="linear", OUTPUT_FOLDER=tmp_path / "l")["STACK"])
    np.testing.assert_allclose(linear[1], seen(40 + 120 / 3), atol=3e-3)
    named = [
        saved_raster(tmp_path / f"q_2020010{day}.tif", cloud[n], transform=ON_LATTICE)
        for n, day in ((2, 4), (0, 1), (1, 2))
    ]
    again = cells(run(INPUTS=paths, MASKS=named, SCALING="uint8", OUTPUT_FOLDER=tmp_path / "q")["STACK"])
    np.testing.assert_array_equal(again, masked)


def test_rasters_of_one_date_are_put_together(tmp_path, engine_home):
    whole = ground(64, 128)
    left = saved_raster(tmp_path / "l_20200101.tif", whole[:, :, :72], transform=ON_LATTICE)
    right = saved_raster(
        tmp_path / "r_20200101.tif", whole[:, :, 56:], transform=ON_LATTICE @ Affine.translation(56, 0)
    )
    other = saved_raster(tmp_path / "w_20200201.tif", whole, transform=ON_LATTICE)
    got = cells(run(INPUTS=[left, right, other], OUTPUT_FOLDER=tmp_path / "s")["STACK"])
    assert len(got) == 2
    np.testing.assert_allclose(got[0], got[1], atol=2e-3)


def test_a_stopped_run_goes_on_where_it_was(tiny_video, tmp_path, monkeypatch):
    paths = pictures(tmp_path, 40)
    common = {"INPUTS": paths, "ENCODER": tiny_video, "WINDOW": 8, "DTYPE": "float32"}
    want = cells(run(**common, OUTPUT_FOLDER=tmp_path / "whole")["STACK"])
    said = []
    stopping = Report(said.append, lambda: any("window 4/5" in event.get("text", "") for event in said))
    with pytest.raises(Cancelled):
        run(stopping, **common, OUTPUT_FOLDER=tmp_path / "s")
    assert not (tmp_path / "s").exists()
    done = sorted(p.name for p in (tmp_path / "s.work").glob("window-*.json"))
    assert len(done) >= 3
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "s.work").glob("*.tif")}
    assert times
    moved, real = [], os.replace
    monkeypatch.setattr("os.replace", lambda a, b: (moved.append((a, b)), real(a, b)))
    got = cells(run(**common, OUTPUT_FOLDER=tmp_path / "s")["STACK"])
    np.testing.assert_array_equal(got, want)
    written = {str(b) for _, b in moved if str(b).startswith(str(tmp_path / "s.work")) and str(b).endswith(".tif")}
    assert not written & {str(path) for path in times}, "finished windows are not made again"
    assert not (tmp_path / "s.work").exists()


def test_an_older_stack_is_replaced_and_other_files_stay(tmp_path, engine_home):
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "mine.txt").write_text("stays")
    run(INPUTS=pictures(tmp_path, 5), OUTPUT_FOLDER=tmp_path / "s")
    run(INPUTS=pictures(tmp_path, 3), OUTPUT_FOLDER=tmp_path / "s")
    assert len(list((tmp_path / "s").iterdir())) == 3 + 2
    assert (tmp_path / "s" / "mine.txt").read_text() == "stays"


def test_folders_and_stac_items(tmp_path, engine_home):
    (tmp_path / "in").mkdir()
    paths = pictures(tmp_path / "in", 3)
    (tmp_path / "in" / "readme.txt").write_text("no raster")
    want = cells(run(FOLDER=tmp_path / "in", OUTPUT_FOLDER=tmp_path / "f")["STACK"])
    items = []
    for path, date in zip(paths, ("2021-03-01T10:00:00Z", "2021-01-01T10:00:00Z", "2021-02-01T10:00:00Z"), strict=True):
        item = pystac.Item(date[:10], None, None, datetime.fromisoformat(date), {})
        item.add_asset("visual", pystac.Asset(f"in/{path.rpartition('/')[2]}", media_type=pystac.MediaType.COG))
        item.add_asset("thumbnail", pystac.Asset("t.png", media_type=pystac.MediaType.PNG, roles=["thumbnail"]))
        items.append(item)
    (tmp_path / "items.json").write_text(json.dumps(pystac.ItemCollection(items).to_dict()))
    got = cells(run(ITEMS=tmp_path / "items.json", OUTPUT_FOLDER=tmp_path / "i")["STACK"])
    np.testing.assert_array_equal(got, want[[1, 2, 0]])


def test_scaling_is_one_for_all_dates(tmp_path, engine_home):
    dark, bright = (np.full((3, 32, 32), value, np.uint16) for value in (500, 3000))
    dark[:, :16] = 100
    paths = [
        saved_raster(tmp_path / f"a_2020010{n}.tif", values, transform=ON_LATTICE)
        for n, values in ((1, dark), (2, bright))
    ]
    out = run(INPUTS=paths, OUTPUT_FOLDER=tmp_path / "s")
    stack = Stack.open(out["STACK"])
    scalings = {raster.identity.scaling.dump() for raster in stack.rasters}
    assert len(scalings) == 1
    assert stack.first.identity.scaling.high[0] == pytest.approx(3000)


def far(folder):
    elsewhere = ON_LATTICE @ Affine.translation(10_000, 0)
    return [*pictures(folder, 2), saved_raster(folder / "f_20200101.tif", ground(64, 64), transform=elsewhere)]


def mixed_bands(folder):
    return [*pictures(folder, 2), saved_raster(folder / "f_20200101.tif", ground(64, 64, 4), transform=ON_LATTICE)]


def clouded(folder):
    paths = pictures(folder, 5)
    cloud = np.full((5, 64, 64), 9, np.uint8)
    cloud[:2] = 4
    return {"INPUTS": paths, "MASKS": [saved_raster(folder / "scl.tif", cloud, transform=ON_LATTICE)]}


@pytest.mark.parametrize(
    ("params", "text"),
    [
        (lambda folder: pictures(folder, 1), "two dates"),
        (lambda folder: [saved_raster(folder / f"{n}.tif", ground(8, 8)) for n in ("first", "second")], "doesn't say when"),
        (far, "lies elsewhere"),
        (mixed_bands, "has 4 bands, but"),
        (clouded, "3 of 5 dates have no valid pixel"),
        (lambda folder: {"INPUTS": []}, "no rasters"),
        (lambda folder: {"INPUTS": pictures(folder, 3), "DATES": "2020-01-01,2020-01-02"}, "names 2 dates"),
        (lambda folder: {"INPUTS": pictures(folder, 2), "MASKS": [saved_raster(folder / "m.tif", ground(8, 8))]}, "No mask belongs"),
        (lambda folder: {"INPUTS": pictures(folder, 2), "MASKS": [], "MASK_VALUES": "clear"}, "MASK_VALUES can't be"),
        (lambda folder: {"FOLDER": folder / "nowhere"}, "no such folder"),
        (lambda folder: {"ITEMS": saved_raster(folder / "i.tif", ground(8, 8))}, "no STAC ItemCollection"),
    ],
)  # fmt: skip
def test_stacks_that_cannot_be(tmp_path, engine_home, params, text):
    given = params(tmp_path)
    given = given if isinstance(given, dict) else {"INPUTS": given}
    with pytest.raises(InputError, match=text) as fault:
        run(**given, OUTPUT_FOLDER=tmp_path / "s")
    assert fault.value.hint
    assert not (tmp_path / "s").exists()
    assert not (tmp_path / "s.work").exists()


def test_damaged_stacks_are_told(tmp_path):
    for text in ("", "[]", '{"features": []}', '{"features": [{}]}'):
        (tmp_path / "stack.json").write_text(text)
        with pytest.raises(InputError, match=r"stack\.json is (a stack without|not a stack)"):
            Stack.open(str(tmp_path / "stack.json"))


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
    run(INPUTS=paths, TARGET_GSD=2, OUTPUT_FOLDER=tmp_path / "s")
    assert all(0.7 < share < 1 for share in shares(tmp_path / "s"))


def test_other_dates_are_another_job(tmp_path, engine_home, monkeypatch):
    from geoenc_qgis.encoding import stack as encoding_stack

    paths = pictures(tmp_path, 3)
    cloud = np.full((3, 64, 64), 4, np.uint8)
    cloud[1] = 9
    cloud[1, :8] = 4
    masks = saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)
    common = {"INPUTS": paths, "MASKS": [masks], "GAPS": "linear"}
    late = "2020-01-01,2020-01-02,2020-12-01"
    want = cells(run(**common, DATES=late, OUTPUT_FOLDER=tmp_path / "want")["STACK"])

    class Killed(BaseException):
        pass

    def dying(*given, **more):
        raise Killed

    through = encoding_stack.encoded_windows
    monkeypatch.setattr(encoding_stack, "encoded_windows", lambda *given: through(*given) and dying())
    with pytest.raises(Killed):
        run(**common, DATES="2020-01-01,2020-06-02,2020-12-01", OUTPUT_FOLDER=tmp_path / "s")
    monkeypatch.undo()
    got = cells(run(**common, DATES=late, OUTPUT_FOLDER=tmp_path / "s")["STACK"])
    np.testing.assert_array_equal(got, want)


def test_nothing_of_the_users_is_replaced(tmp_path, engine_home):
    paths = pictures(tmp_path, 3)
    out = run(INPUTS=paths, OUTPUT_FOLDER=tmp_path / "s")
    made = sorted(str(path) for path in (tmp_path / "s").glob("*.tif"))
    for given in ({"INPUTS": made}, {"FOLDER": tmp_path / "s"}, {"ITEMS": out["STACK"]}):
        with pytest.raises(InputError, match="is an embedding raster"):
            run(**given, OUTPUT_FOLDER=tmp_path / "other")
    (tmp_path / "t").mkdir()
    own = [saved_raster(tmp_path / "t" / f"{n:03d}_2020-01-0{n + 1}.tif", ground(64, 64)) for n in range(2)]
    before = [open(path, "rb").read() for path in own]  # noqa: SIM115
    with pytest.raises(OutputError, match="would be replaced"):
        run(INPUTS=own, OUTPUT_FOLDER=tmp_path / "t")
    assert [open(path, "rb").read() for path in own] == before  # noqa: SIM115
    text = (tmp_path / "s" / "stack.json").read_text().replace('"embedding"', '"change"')
    (tmp_path / "s" / "stack.json").write_text(text)
    with pytest.raises(OutputError, match="another stack"):
        run(INPUTS=paths, OUTPUT_FOLDER=tmp_path / "s")
    assert all(os.path.exists(path) for path in made)


def test_masks_of_tiles_and_of_hours(tmp_path, engine_home):
    """Two tiles a day, each with its mask; dates of images have hours, those of masks don't."""
    images, masks = [], []
    for day in (1, 2):
        for tile in (0, 1):
            place = ON_LATTICE @ Affine.translation(64 * tile, 0)
            name = f"S2_2020010{day}T10203{tile}_{tile}.tif" if day == 1 else f"x_2020010{day}T102030_{tile}.tif"
            images.append(saved_raster(tmp_path / name, ground(64, 64, seed=tile), transform=place))
            cloud = np.full((64, 64), 9 if (day, tile) == (1, 1) else 4, np.uint8)
            masks.append(saved_raster(tmp_path / f"SCL_2020010{day}_{tile}.tif", cloud, transform=place))
    got = cells(run(INPUTS=images, MASKS=masks, GAPS="linear", OUTPUT_FOLDER=tmp_path / "s")["STACK"])
    assert len(got) == 3, "the tiles of the first day are seconds apart"
    assert np.isfinite(got).all()
    got = cells(run(INPUTS=images, MASKS=masks, OUTPUT_FOLDER=tmp_path / "m")["STACK"])
    valid = np.isfinite(got[:, 0])
    assert valid[0, :, :4].all()
    assert not valid[0, :, 4:].any()
    assert not valid[1].any(), "the tile with the clouds"
    assert valid[2].all()


def test_a_mask_says_nothing_beyond_its_extent_and_means_its_nodata_where_that_is_named(tmp_path, engine_home):
    paths = pictures(tmp_path, 2)
    quarter = saved_raster(tmp_path / "q.tif", np.full((2, 64, 16), 4, np.uint8), transform=ON_LATTICE)
    got = cells(run(INPUTS=paths, MASKS=[quarter], OUTPUT_FOLDER=tmp_path / "q")["STACK"])
    assert np.isfinite(got[:, 0, :, 0]).all()
    assert np.isnan(got[:, 0, :, 1:]).all()
    clear = saved_raster(tmp_path / "c.tif", np.zeros((2, 64, 64), np.uint8), nodata=0, transform=ON_LATTICE)
    got = cells(run(INPUTS=paths, MASKS=[clear], MASK_VALUES="0", OUTPUT_FOLDER=tmp_path / "c")["STACK"])
    assert np.isfinite(got).all()


def test_neighbours_that_share_an_edge_are_one_place(tmp_path, engine_home):
    paths = [
        saved_raster(
            tmp_path / f"{side}_2020010{day}.tif", ground(64, 64), transform=ON_LATTICE @ Affine.translation(64 * n, 0)
        )
        for day in (1, 2)
        for n, side in enumerate("ab")
    ]
    got = cells(run(INPUTS=paths, OUTPUT_FOLDER=tmp_path / "s")["STACK"])
    assert got.shape[2:] == (4, 8)
    assert np.isfinite(got).all()


def test_a_clear_date_makes_a_token_valid(tiny_video, tmp_path):
    paths = pictures(tmp_path, 4)
    cloud = np.full((4, 64, 64), 9, np.uint8)
    cloud[0, 1:] = 4  # all but a row of pixels
    cloud[2:] = 4
    masks = saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)
    out = run(INPUTS=paths, MASKS=[masks], ENCODER=tiny_video, WINDOW=4, OUTPUT_FOLDER=tmp_path / "s")
    assert np.isfinite(cells(out["STACK"])).all()


def test_files_of_a_folder_that_are_no_dates(tmp_path, engine_home, monkeypatch):
    (tmp_path / "in").mkdir()
    pictures(tmp_path / "in", 2)
    (tmp_path / "in" / "._x_20190115.tif").write_bytes(b"of another system")
    mask = saved_raster(tmp_path / "in" / "scl.tif", np.full((2, 64, 64), 4, np.uint8), transform=ON_LATTICE)
    monkeypatch.chdir(tmp_path)
    assert len(cells(run(FOLDER=tmp_path / "in", MASKS=[mask], OUTPUT_FOLDER="s")["STACK"])) == 2
    with pytest.raises(InputError, match="no such file"):
        run(INPUTS=[str(tmp_path / "x_20190115.tif")] * 2, OUTPUT_FOLDER=tmp_path / "t")


def test_images_are_not_encoded_twice():
    from geoenc_qgis.series.windows import apart

    for count in (1, 16, 17, 118):
        windows = apart(count, 16)
        assert [frame for window in windows for frame in window.frames] == list(range(count))
        assert all(list(window.tokens) == list(window.frames) for window in windows)


@pytest.mark.parametrize("name", ["scl", "mask", "SCL"])
def test_an_asset_called_scl_or_mask_is_the_mask(name, tmp_path):
    items = [
        {
            "id": f"i{n}",
            "properties": {"datetime": f"2020-01-0{n}T00:00:00Z"},
            "assets": {key: {"href": f"{key}{n}.tif", "type": "image/tiff"} for key in ("visual", name)},
        }
        for n in (1, 2)
    ]
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    dates = gathered([], None, str(tmp_path / "items.json"), "auto", [], [], Report())
    assert [some[0].mask.path for some in dates] == [str(tmp_path / f"{name}{n}.tif") for n in (1, 2)]
    assert [some[0].path for some in dates] == [str(tmp_path / f"visual{n}.tif") for n in (1, 2)]
