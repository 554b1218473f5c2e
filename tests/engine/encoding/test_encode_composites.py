"""Stacks of composites: the embeddings of pictures composed by hand, and what the stack says of them."""

from __future__ import annotations

import json
import os
import tracemalloc

import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE, cells

from geoenc_qgis import Animate, EncodeStack, KeyFrames
from geoenc_qgis.core.errors import Cancelled, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series import composites
from geoenc_qgis.series.stack import Stack

DAYS = ["20190104", "20190118", "20190203", "20190301", "20190311", "20190321", "20190331", "20200105", "20200106"]
MONTHS = {"2019-01": (0, 1), "2019-02": (2,), "2019-03": (3, 4, 5, 6), "2020-01": (7, 8)}


@pytest.fixture
def series(tmp_path, engine_home):
    """Pictures of days, some of them dark or bright; and by hand the medians of their months, as rasters."""
    base, chance = ground(64, 96).astype(int), np.random.default_rng(0)
    pictures = [
        np.clip(base * chance.uniform(0.4, 1.6) + chance.integers(-20, 20, base.shape), 1, 4000).astype("uint16")
        for _ in DAYS
    ]
    for picture in pictures[1:]:
        picture[:, 8:30, 20:50] = 0
    folder = tmp_path / "days"
    folder.mkdir()
    paths = [
        saved_raster(folder / f"x_{day}.tif", picture, transform=ON_LATTICE, nodata=0)
        for day, picture in zip(DAYS, pictures, strict=True)
    ]
    seen = np.ma.masked_equal(np.stack(pictures), 0)
    by_hand = []
    for month, numbers in MONTHS.items():
        median = np.ma.median(seen[list(numbers)], axis=0).astype(np.float32).filled(np.nan)
        path = tmp_path / f"m_{month}.tif"
        by_hand.append(saved_raster(path, median, transform=ON_LATTICE, nodata=float("nan")))
    return paths, by_hand


def run(folder, report=None, **params):
    given = {"encoder": "rcf", "precision": "float32", "dtype": "float32", "cell_size": 8, "tile_size": "96"}
    out = EncodeStack(**{**given, **params}, output_folder=str(folder)).run(report or Report())
    return out["STACK"]


def test_composites_are_encoded_as_pictures_made_by_hand(series, tmp_path):
    paths, by_hand = series
    got = run(tmp_path / "s", inputs=paths[::-1], composite="month")
    want = run(tmp_path / "want", inputs=by_hand, scaling_from=str(tmp_path / "s" / "000_2019-01.tif"))
    np.testing.assert_array_equal(cells(got), cells(want))
    assert np.isfinite(cells(got)[0]).all()
    assert np.isnan(cells(got)[2]).any()
    assert not (tmp_path / "s.work").exists()


def test_what_the_stack_says_of_its_composites(series, tmp_path):
    paths, _ = series
    said = []
    run(tmp_path / "s", Report(said.append), inputs=paths, composite="month")
    names = [f"{number:03d}_{month}.tif" for number, month in enumerate(MONTHS)]
    assert sorted(path.name for path in (tmp_path / "s").glob("*.tif") if ".view" not in path.name) == names
    content = json.loads((tmp_path / "s" / "stack.json").read_text())
    for item, (month, numbers) in zip(content["features"], MONTHS.items(), strict=True):
        about = item["properties"]
        assert about["start_datetime"] == f"{month}-01T00:00:00Z"
        assert about["end_datetime"].startswith(month)
        assert (about["geoenc:composite"], about["geoenc:composited"]) == ("month", [len(numbers)])
        with rasterio.open(tmp_path / "s" / item["assets"]["embedding"]["href"]) as file:
            tags = file.tags()
        assert (tags["GEOENC_COMPOSITE"], tags["GEOENC_COMPOSITED"]) == ("month", str(len(numbers)))
        assert tags["GEOENC_START"].startswith(f"{month}-01")
    assert [date["date"] for date in content["geoenc:dates"]] == list(MONTHS)
    assert content["geoenc:dates"][0]["geoenc:composited"] == ["2019-01-04", "2019-01-18"]
    assert content["geoenc:dates"][0]["href"] == ["../days/x_20190104.tif", "../days/x_20190118.tif"]
    stack = Stack.open(str(tmp_path / "s" / "stack.json"))
    assert stack.frames[1].composited == ("2019-02-03",)
    assert any("no date in 9 of the periods, which have no frame: 2019-04, " in event.get("text", "") for event in said)


def test_without_composites_nothing_is_said_of_them(series, tmp_path):
    paths, _ = series
    run(tmp_path / "s", inputs=paths[:2])
    assert "composit" not in (tmp_path / "s" / "stack.json").read_text()
    with rasterio.open(tmp_path / "s" / "000_2019-01-04.tif") as file:
        assert "GEOENC_COMPOSITE" not in file.tags()


def test_seasons_and_one_year(series, tmp_path):
    paths, _ = series
    run(tmp_path / "s", inputs=paths, composite="season")
    assert sorted(path.name for path in (tmp_path / "s").glob("0*[0-9].tif")) == [
        "000_2018-12-01.tif", "001_2019-03-01.tif", "002_2019-12-01.tif",
    ]  # fmt: skip
    content = json.loads((tmp_path / "s" / "stack.json").read_text())
    assert content["geoenc:dates"][0]["date"] == "2018-12-01T00:00:00Z/2019-02-28T23:59:59Z"
    assert [item["properties"]["geoenc:composited"] for item in content["features"]] == [[3], [4], [2]]
    got = cells(run(tmp_path / "y", inputs=paths[:7], composite="year"))
    assert got.shape[0] == 1
    with pytest.raises(InputError, match="COMPOSITE"):
        EncodeStack(inputs=paths, composite="decade", output_folder=str(tmp_path / "z"))
    with pytest.raises(InputError, match="longer than a frame"):
        run(tmp_path / "z", inputs=paths[:2], composite="month", dates="2019,2020")
    assert not list(tmp_path.glob("z*"))


def test_a_stopped_run_goes_on_and_another_composite_does_not(series, tmp_path, monkeypatch):
    from geoenc_qgis.encoding import stack as encoding_stack

    monkeypatch.setattr(encoding_stack, "DATES_PER_WINDOW", 2)
    paths, _ = series
    common = {"inputs": paths, "composite": "month"}
    want = cells(run(tmp_path / "want", **common))
    said = []
    stopping = Report(said.append, lambda: any("window 2/2" in event.get("text", "") for event in said))
    with pytest.raises(Cancelled):
        run(tmp_path / "s", stopping, **common)
    made = sorted(path.name for path in (tmp_path / "s.work").glob("00*.tif"))
    assert made == ["000_2019-01.tif", "001_2019-02.tif"]
    moved, real = [], os.replace
    monkeypatch.setattr("os.replace", lambda a, b: (moved.append(str(b)), real(a, b)))
    np.testing.assert_array_equal(cells(run(tmp_path / "s", **common)), want)
    assert not {str(tmp_path / "s.work" / name) for name in made} & set(moved), "finished windows are not made again"
    monkeypatch.undo()
    monkeypatch.setattr(encoding_stack, "DATES_PER_WINDOW", 2)
    with pytest.raises(Cancelled):
        said.clear()
        run(tmp_path / "t", stopping, **common)
    assert (tmp_path / "t.work").exists()
    later = cells(run(tmp_path / "t", inputs=paths, composite="season"))
    np.testing.assert_array_equal(later, cells(run(tmp_path / "u", inputs=paths, composite="season")))


def test_windows_gaps_and_masks_go_by_composites(series, tiny_video, tmp_path):
    paths, _ = series
    cloud = np.full((len(paths), 64, 96), 4, np.uint8)
    cloud[2, :40] = 9  # the only date of 2019-02
    masks = [saved_raster(tmp_path / "scl.tif", cloud, transform=ON_LATTICE)]
    video = {"encoder": tiny_video, "cell_size": None, "tile_size": "64", "window": 4}
    made = run(tmp_path / "v", inputs=paths, masks=masks, composite="month", **video)
    items = json.loads((tmp_path / "v" / "stack.json").read_text())["features"]
    assert [item["properties"]["geoenc:frames"] for item in items] == [[0, 1], [2, 3]]
    assert [item["properties"]["geoenc:composited"] for item in items] == [[2, 1], [4, 2]]
    assert len(cells(made)) == 2
    masked = cells(run(tmp_path / "m", inputs=paths, masks=masks, composite="month"))
    assert np.isnan(masked[1, 0, :5]).all()
    filled = cells(run(tmp_path / "f", inputs=paths, masks=masks, composite="month", gaps="nearest"))
    assert np.isfinite(filled[1]).all()


def test_a_plan_counts_composites(series, tmp_path):
    paths, _ = series
    EncodeStack(inputs=paths, composite="month", dry_run=True, output_folder=str(tmp_path / "s")).run()
    (part,) = json.loads((tmp_path / "s.plan.json").read_text())["rasters"]
    assert (part["dates"], part["rasters"]) == (4, 4)
    EncodeStack(inputs=paths, dry_run=True, output_folder=str(tmp_path / "t")).run()
    plain = json.loads((tmp_path / "t.plan.json").read_text())
    composed = json.loads((tmp_path / "s.plan.json").read_text())
    assert abs(plain["bytes_read"] - composed["bytes_read"]) < 2, "all dates are read"
    assert plain["tiles"] == 9 / 4 * composed["tiles"]


@pytest.mark.slow
def test_workers_compose_alike(series, tmp_path):
    pytest.importorskip("distributed")
    paths, _ = series
    paths[0] = str(saved_new(paths[0]))
    want = run(tmp_path / "want", inputs=paths, composite="month")
    got = run(tmp_path / "s", inputs=paths, composite="month", dask="local:1")
    np.testing.assert_array_equal(cells(got), cells(want))
    with rasterio.open(tmp_path / "s" / "000_2019-01.tif") as file:
        assert file.tags()["GEOENC_OFFSET"] == "-1000;0"


def saved_new(path):
    """The same date as a product that carries Sentinel-2's offset."""
    with rasterio.open(path) as file:
        values = file.read()
    name = path.replace("x_20190104", "S2A_MSIL2A_20190104T101401_N0500_R022_T32TQM")
    return saved_raster(name, np.where(values, values + 1000, 0).astype("uint16"), transform=ON_LATTICE, nodata=0)


def test_pictures_of_composites_are_their_medians(series, tmp_path):
    paths, by_hand = series
    stack = run(tmp_path / "s", inputs=paths, composite="month", scaling_range="0,400", scaling="minmax")
    plain = run(tmp_path / "p", inputs=by_hand, scaling_range="0,400", scaling="minmax")
    for name, made in (("s", stack), ("p", plain)):
        Animate(stack=made, layout="side", bands=[1, 2, 3], output_frames=str(tmp_path / f"f{name}")).run()
        KeyFrames(
            stack=made, count=2, output=str(tmp_path / f"{name}.csv"), output_html=f"{tmp_path}/{name}.html"
        ).run()
    ours, theirs = (sorted((tmp_path / name).glob("*.png")) for name in ("fs", "fp"))
    assert len(ours) == len(theirs) == 4
    for one, other in zip(ours, theirs, strict=True):
        with rasterio.open(one) as a, rasterio.open(other) as b:
            width = a.width // 2 - 4  # the originals, on the left
            np.testing.assert_array_equal(a.read()[:3, :, :width], b.read()[:3, :, :width])


def test_memory_does_not_grow_with_the_dates_of_a_month(tmp_path, monkeypatch):
    from geoenc_qgis.raster.grid import Box
    from geoenc_qgis.series.gathering import stack_dates
    from geoenc_qgis.series.view import StackView

    monkeypatch.setattr(composites, "HELD_BYTES", 4_000_000)
    picture = np.random.default_rng(0).integers(1, 4000, (3, 256, 256)).astype("uint16")
    paths = [
        saved_raster(tmp_path / f"a_202001{1 + n % 28:02d}T{n // 28:02d}0000.tif", picture + n, transform=ON_LATTICE)
        for n in range(120)
    ]
    dates = stack_dates(paths, None, None, "auto", [], [], Report())
    view = StackView(
        dates, [], want=None, gsd=None, crs=None, resampling="auto", pixel_space=False, mask_values=frozenset(),
        report=Report(), groups=composites.grouped(dates, "month", Report()),
    )  # fmt: skip
    box = Box(view.box.row0, view.box.col0, view.box.row0 + 224, view.box.col0 + 224)
    tracemalloc.start()
    pixels, _, _ = view.frame(0, box)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    np.testing.assert_array_equal(pixels, picture[:, :224, :224] + np.float32(59.5))
    assert peak < 25_000_000, "all dates at once would be 72 MB and more"
    view.close()
