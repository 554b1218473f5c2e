"""Change between dates: the cosine itself, nothing where nothing moved, dates that are right under masks and
seasons."""

from __future__ import annotations

import itertools
import json
from datetime import UTC, datetime, timedelta

import geopandas
import numpy as np
import pytest
import rasterio
from helpers.change import (
    DATES,
    DIMS,
    KINDS,
    cosine_change,
    legend,
    made_stack,
    moving,
    read,
    two_encoders,
    vectors,
)
from helpers.rasters import PLACE, UTM
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.warp import Resampling, reproject
from sklearn.metrics import roc_auc_score

from geoenc_qgis import EncodeStack, StackChange
from geoenc_qgis.core.errors import Cancelled, GeoEncError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series.change import (
    change_summary,
    change_threshold,
    earlier_tokens,
    otsu_threshold,
    same_season_tokens,
    step_changes,
)


def test_change_is_one_minus_cosine_and_dated(tmp_path):
    stack = made_stack(tmp_path / "s", [vectors(kinds) for kinds in moving()], DATES)
    out = StackChange(
        stack=stack,
        output=f"{tmp_path}/c.tif",
        output_when=f"{tmp_path}/w.tif",
        output_steps=f"{tmp_path}/steps",
        output_polygons=f"{tmp_path}/p.gpkg",
    ).run()
    total, largest, mean = read(tmp_path / "c.tif")
    square, strip = cosine_change(KINDS[0], KINDS[1]), cosine_change(KINDS[0], KINDS[2])
    assert total[5, 5] == pytest.approx(square, abs=1e-5)
    assert largest[16, 3] == pytest.approx(strip, abs=1e-5)
    assert mean[16, 3] == pytest.approx(strip / 3, abs=1e-5)
    changed = (moving() != 0).any(axis=0)
    assert (total[~changed] == 0).all(), "no change is exactly none"
    when = read(tmp_path / "w.tif")[0]
    assert when.dtype == np.int32
    assert set(np.unique(when[2:8, 2:8])) == {20200310}
    assert set(np.unique(when[15:18])) == {20200410}
    assert (when[~changed] == 0).all(), "nothing changed there, so there is no date"
    assert rasterio.open(tmp_path / "w.tif").nodata == 0
    assert legend(tmp_path / "w.tif") == {20200310: "2020-02-10 → 2020-03-10", 20200410: "2020-03-10 → 2020-04-10"}
    with rasterio.open(tmp_path / "c.tif") as file:
        assert file.descriptions == ("total", "largest", "mean")
        assert file.tags()["GEOENC_PRODUCT"] == "change"
        assert np.isnan(file.nodata)
    items = json.loads((tmp_path / "steps" / "stack.json").read_text())["features"]
    assert [item["properties"]["start_datetime"][:10] for item in items] == DATES[1:]
    steps = [read(tmp_path / "steps" / item["assets"]["change"]["href"])[0] for item in items]
    np.testing.assert_allclose(np.sum(steps, axis=0), total, atol=1e-6)
    assert (tmp_path / "steps" / "change_001_2020-02-10.qml").is_file()
    assert out["STEPS"] == str(tmp_path / "steps" / "stack.json")
    found = geopandas.read_file(out["OUTPUT_POLYGONS"]).set_index("start").sort_index()
    assert list(found.index) == ["2020-02-10", "2020-03-10"]
    assert list(found["end"]) == ["2020-03-10", "2020-04-10"]
    assert found["area_m2"].tolist() == pytest.approx([36 / 16, 60 / 16], rel=1e-2)
    assert found["largest"].tolist() == pytest.approx([square, strip], abs=1e-5)
    assert found["mean"].tolist() == pytest.approx([square, strip], abs=1e-5)
    assert sorted(found["id"]) == [1, 2]
    assert found.crs == UTM
    corner = PLACE @ (2, 2)
    assert found.geometry.iloc[0].bounds == pytest.approx((corner[0], corner[1] - 1.5, corner[0] + 1.5, corner[1]))


def test_masked_dates_are_skipped(tmp_path):
    kinds = moving()
    kinds[2, :, :10] = -1
    kinds[:3, 0, 0] = -1  # seen once
    kinds[:, 19, 19] = -1  # never
    stack = made_stack(tmp_path / "s", [vectors(some) for some in kinds], DATES)
    StackChange(
        stack=stack, output=f"{tmp_path}/c.tif", output_when=f"{tmp_path}/w.tif", output_polygons=f"{tmp_path}/p.gpkg"
    ).run()
    total, largest, mean = read(tmp_path / "c.tif")
    assert np.isnan(total[[0, 19], [0, 19]]).all()
    assert np.isfinite(total).sum() == total.size - 2
    square = cosine_change(KINDS[0], KINDS[1])
    assert total[5, 5] == largest[5, 5] == pytest.approx(square, abs=1e-5)
    assert mean[5, 5] == pytest.approx(square / 2, abs=1e-5), "two steps are known"
    assert total[10, 3] == 0, "a masked date is no change"
    when = read(tmp_path / "w.tif")[0]
    assert when[5, 5] == 20200410
    assert when[19, 19] == when[0, 0] == 0
    assert legend(tmp_path / "w.tif") == {20200410: "2020-03-10 or before → 2020-04-10"}
    found = geopandas.read_file(tmp_path / "p.gpkg").sort_values("area_m2")
    assert found["start"].tolist()[0] == "2020-02-10", "it was last seen then"
    assert found["end"].tolist()[0] == "2020-04-10"


def test_half_floats_of_the_same_ground_do_not_change(tmp_path):
    chance = np.random.default_rng(0)
    cells = chance.normal(size=(64, 9, 9)).astype(np.float32)
    rough = cells + 2e-5 * chance.normal(size=cells.shape).astype(np.float32)
    stack = made_stack(tmp_path / "s", [cells, rough, cells], DATES[:3], dtype="float16")
    StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_when=f"{tmp_path}/w.tif").run()
    assert (read(tmp_path / "c.tif") == 0).all()
    assert (read(tmp_path / "w.tif") == 0).all()


def test_seasons_of_other_years(tmp_path):
    """Ground that goes round with the seasons, and a field that is another one from 2021 on."""
    dates = [f"{year}-{month:02d}-15" for year in (2019, 2020, 2021) for month in range(1, 13)]
    kinds = np.stack([np.full((8, 8), number // 3 % 4) for number in range(36)])
    kinds[25:, :3, :3] = 5
    kinds[24, :, 5:] = -1  # January 2021 under cloud
    kinds[12, 7, 7] = -1  # January 2020 there too
    cubes = [vectors(some) for some in kinds]
    stack = made_stack(tmp_path / "s", cubes, dates)
    StackChange(stack=stack, output=f"{tmp_path}/plain.tif").run()
    assert (read(tmp_path / "plain.tif")[0] > 1).all(), "seasons are change"
    StackChange(stack=stack, seasonal=True, output=f"{tmp_path}/c.tif", output_when=f"{tmp_path}/w.tif").run()
    total = read(tmp_path / "c.tif")[0]
    field = np.zeros((8, 8), bool)
    field[:3, :3] = True
    assert (total[~field] == 0).all()
    assert (total[field] > 0.1).all()
    when = read(tmp_path / "w.tif")[0]
    assert (when[~field] == 0).all()
    moment = 25 + int(np.argmax([cosine_change(KINDS[n // 3 % 4], KINDS[5]) for n in range(25, 36)]))
    value = int(dates[moment].replace("-", ""))
    assert set(np.unique(when[field])) == {value}
    assert legend(tmp_path / "w.tif")[value] == f"{dates[moment - 12]} → {dates[moment]}"


def test_partners():
    times = [datetime(2019, 1, 1, tzinfo=UTC) + timedelta(days=10 * n) for n in range(120)]
    assert earlier_tokens(4) == [[], [0], [1, 0], [2, 1, 0]]
    found = same_season_tokens(times)
    assert not any(found[:35])
    nearest = times[80] - times[found[80][0]]
    assert abs(nearest.days - 365) <= 5
    assert all(other < token for token, others in enumerate(found) for other in others)
    assert {round((times[80] - times[n]).days / 365.2425) for n in found[80]} == {1, 2}
    yearly = [datetime(year, 7, 1, tzinfo=UTC) for year in (1985, 1990, 1995)]
    assert same_season_tokens(yearly) == earlier_tokens(3)


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.integers(2, 7), st.floats(0, 0.9))
def test_changes_are_those_counted_cell_by_cell(seed, count, masked):
    chance = np.random.default_rng(seed)
    cube = chance.normal(size=(count, 5, 3, 4)).astype(np.float32)
    cube[np.broadcast_to((chance.random((count, 1, 3, 4)) < masked), cube.shape)] = np.nan
    steps, since = step_changes(cube.copy(), earlier_tokens(count))
    found = change_summary(steps, since)
    for row, col in np.ndindex(3, 4):
        seen = [n for n in range(count) if np.isfinite(cube[n, 0, row, col])]
        want = {b: cosine_change(cube[a, :, row, col], cube[b, :, row, col]) for a, b in itertools.pairwise(seen)}
        got = {n: steps[n, row, col] for n in range(count) if np.isfinite(steps[n, row, col])}
        assert set(got) == set(want)
        np.testing.assert_allclose([got[n] for n in want], list(want.values()), atol=1e-5)
        assert [since[n, row, col] for n in want] == seen[:-1]
        if want:
            assert found.total[row, col] == pytest.approx(sum(want.values()), abs=1e-4)
            assert found.largest[row, col] == max(got.values())
            assert found.when[row, col] == max(got, key=lambda n: got[n])
        else:
            assert np.isnan(found.total[row, col])
            assert found.when[row, col] == -1
    assert not (steps < 0).any()


def test_thresholds():
    chance = np.random.default_rng(0)
    still = np.abs(chance.normal(0.02, 0.005, 10_000))
    threshold, how = change_threshold(np.concatenate([still, chance.uniform(0.3, 0.6, 300)]))
    assert 0.035 < threshold < 0.06
    assert "MAD" in how
    restless = np.concatenate([chance.uniform(0.1, 0.3, 5000), chance.uniform(0.6, 0.9, 5000)])
    threshold, how = change_threshold(restless)
    assert 0.29 < threshold < 0.61
    assert "Otsu" in how
    assert change_threshold(np.zeros(5))[0] == 0
    for one in (0.01, 0.5):
        values = np.array([0.0, one])
        assert 0 < otsu_threshold(values) <= one


def test_blocks_do_not_show(tmp_path, monkeypatch):
    kinds = np.random.default_rng(1).integers(-1, 6, (4, 37, 53))
    stack = made_stack(tmp_path / "s", [vectors(some) for some in kinds], DATES)
    params = {"threshold": 0.8, "stack": stack}
    StackChange(
        output=f"{tmp_path}/a.tif", output_when=f"{tmp_path}/aw.tif", output_polygons=f"{tmp_path}/a.gpkg", **params
    ).run()
    monkeypatch.setattr("geoenc_qgis.series.stack.BLOCK_VALUES", 4 * DIMS * 100)
    monkeypatch.setattr("geoenc_qgis.series.patches.STRIP_CELLS", 40)
    StackChange(
        output=f"{tmp_path}/b.tif", output_when=f"{tmp_path}/bw.tif", output_polygons=f"{tmp_path}/b.gpkg", **params
    ).run()
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), read(tmp_path / "b.tif"))
    np.testing.assert_array_equal(read(tmp_path / "aw.tif"), read(tmp_path / "bw.tif"))
    largest, when = read(tmp_path / "a.tif")[1], read(tmp_path / "aw.tif")[0]
    np.testing.assert_array_equal(when > 0, largest > 0.8)
    one, two = (geopandas.read_file(tmp_path / f"{name}.gpkg") for name in "ab")
    assert one.drop(columns="geometry").equals(two.drop(columns="geometry"))
    assert one["area_m2"].sum() == pytest.approx((largest > 0.8).sum() / 16, rel=1e-2)


@pytest.mark.parametrize("name", ["p.gpkg", "p.geojson", "p.shp", "p.fgb"])
def test_polygons_in_the_formats_qgis_asks_for(tmp_path, name):
    stack = made_stack(tmp_path / "s", [vectors(kinds) for kinds in moving()], DATES)
    StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_polygons=str(tmp_path / name)).run()
    assert len(geopandas.read_file(tmp_path / name)) == 2
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_polygons=str(tmp_path / name), threshold=2.0).run()
    found = geopandas.read_file(tmp_path / name)
    assert len(found) == 0
    assert name == "p.geojson" or {"id", "area_m2", "mean", "largest", "start", "end"} <= set(found.columns)


def test_folders_that_hold_something_else_stay(tmp_path):
    stack = made_stack(tmp_path / "s", [vectors(kinds) for kinds in moving()], DATES)
    before_it = {path.name: path.read_bytes() for path in (tmp_path / "s").iterdir()}
    with pytest.raises(OutputError, match="another stack"):
        StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_steps=f"{tmp_path}/s").run()
    assert {path.name: path.read_bytes() for path in (tmp_path / "s").iterdir()} == before_it
    (tmp_path / "steps").mkdir()
    (tmp_path / "steps" / "mine.txt").write_text("stays")
    StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_steps=f"{tmp_path}/steps").run()
    shorter = made_stack(tmp_path / "t", [vectors(kinds) for kinds in moving()[:2]], DATES[:2])
    StackChange(stack=shorter, output=f"{tmp_path}/c.tif", output_steps=f"{tmp_path}/steps").run()
    assert sorted(path.name for path in (tmp_path / "steps").iterdir()) == [
        "change_001_2020-02-10.qml", "change_001_2020-02-10.tif", "mine.txt", "stack.json",
    ]  # fmt: skip


def one_date(folder):
    return made_stack(folder / "s", [vectors(moving()[0])], DATES[:1])


def seen_once(folder):
    kinds = moving()[:2]
    kinds[0, :, :10], kinds[1, :, 10:] = -1, -1
    return made_stack(folder / "s", [vectors(some) for some in kinds], DATES[:2])


def cut_short(folder):
    path = made_stack(folder / "s", [vectors(np.zeros((200, 200), int))] * 2, DATES[:2])
    raster = sorted((folder / "s").glob("*.tif"))[1]
    raster.write_bytes(raster.read_bytes()[:100_000])
    return path


def a_raster_gone(folder):
    path = made_stack(folder / "s", [vectors(some) for some in moving()], DATES)
    sorted((folder / "s").glob("*.tif"))[1].unlink()
    return path


def within_a_year(folder):
    return made_stack(folder / "s", [vectors(some) for some in moving()], DATES)


def never_the_season(folder):
    return made_stack(folder / "s", [vectors(some) for some in moving()[:2]], ["2019-01-01", "2020-07-01"])


def of_change(folder):
    StackChange(stack=within_a_year(folder), output=f"{folder}/x.tif", output_steps=f"{folder}/steps").run()
    (folder / "x.tif").unlink()
    (folder / "x.qml").unlink()
    return str(folder / "steps" / "stack.json")


@pytest.mark.parametrize(
    ("make", "more", "text"),
    [
        (one_date, {}, "one time step"),
        (seen_once, {}, "No cell is valid at two dates"),
        (two_encoders, {}, "was encoded with others"),
        (cut_short, {}, "damaged|not a raster"),
        (a_raster_gone, {}, "which is missing"),
        (within_a_year, {"seasonal": True}, "spans 91 days"),
        (never_the_season, {"seasonal": True}, "whole years apart"),
        (of_change, {}, "is a stack of change, not of embeddings"),
        (within_a_year, {"threshold": 7}, "THRESHOLD"),
        (within_a_year, {"output_polygons": "p.nothing"}, "ending of a vector format"),
    ],
)
def test_what_cannot_be_compared(tmp_path, make, more, text):
    stack = make(tmp_path)
    there = sorted(tmp_path.rglob("*"))
    more = {key: str(tmp_path / value) if key == "output_polygons" else value for key, value in more.items()}
    with pytest.raises(GeoEncError, match=text) as fault:
        StackChange(
            stack=stack,
            output=f"{tmp_path}/c.tif",
            output_when=f"{tmp_path}/w.tif",
            output_steps=f"{tmp_path}/st",
            **more,
        ).run()
    assert fault.value.hint
    assert sorted(tmp_path.rglob("*")) == there, "nothing half-written stays"


def test_a_cancel_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("geoenc_qgis.series.stack.BLOCK_VALUES", 4 * DIMS * 25)
    stack = within_a_year(tmp_path)
    there, said = sorted(tmp_path.rglob("*")), []
    report = Report(said.append, lambda: len(said) > 0)
    with pytest.raises(Cancelled):
        StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_steps=f"{tmp_path}/st").run(report)
    assert sorted(tmp_path.rglob("*")) == there


def test_a_river_that_moved(shared, tmp_path, engine_home):
    """Landsat, 1985 and 2010: where the Ucayali came or went by a water index, embeddings changed."""
    rivers = [shared / f"data/change/landsat_5yr_series/{year}.tif" for year in (1985, 2010)]
    stack = EncodeStack(
        inputs=list(map(str, rivers)), encoder="rcf", bands="1;2;3;4", target_gsd=90, output_folder=f"{tmp_path}/s"
    ).run()["STACK"]
    StackChange(stack=stack, output=f"{tmp_path}/c.tif", output_polygons=f"{tmp_path}/p.gpkg").run()
    water = []
    for path in rivers:
        with rasterio.open(path) as file:
            bands, place = file.read().astype(int), {"src_transform": file.transform, "src_crs": file.crs}
        water.append(bands[3] > bands[0])
    with rasterio.open(tmp_path / "c.tif") as file:
        change, moved = file.read(2), np.zeros(file.shape, np.float32)
        reproject(
            (water[0] != water[1]).astype(np.float32),
            moved,
            **place,
            dst_transform=file.transform,
            dst_crs=file.crs,
            resampling=Resampling.average,
        )
    known = np.isfinite(change)
    assert roc_auc_score(moved[known] > 0.25, change[known]) > 0.95
    found = geopandas.read_file(tmp_path / "p.gpkg")
    assert 5e7 < found["area_m2"].sum() < 8e8
