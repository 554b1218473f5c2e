"""Dates of names, tags, patterns and lists; windows of frames."""

from __future__ import annotations

import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from hypothesis import given
from hypothesis import strategies as st

from geoenc_qgis.core.errors import InputError, RasterError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series.dates import Period, iso_period, iso_span, raster_periods
from geoenc_qgis.series.gathering import stack_dates
from geoenc_qgis.series.windows import planned_windows, token_frames


def dates_of(names, asked="auto", known=()):
    return [str(found) for found in raster_periods(names, asked, known, Report())]


@pytest.fixture
def files(tmp_path):
    """A function: small rasters of these names."""
    return lambda *names: [saved_raster(tmp_path / name, ground(4, 4)) for name in names]


@pytest.mark.parametrize(
    ("names", "want"),
    [
        (["S2_L2A_20170804.tif", "S2_L2A_20180111.tif"], ["2017-08-04", "2018-01-11"]),
        (["m_4709963_se_14_1_20100629.tif", "m_4709963_se_14_1_20140720.tif"], ["2010-06-29", "2014-07-20"]),
        (["1985.tif", "1990.tif"], ["1985", "1990"]),
        (["a_2018-07.tif", "a_2018-11.tif"], ["2018-07", "2018-11"]),
        (
            ["S2A_MSIL2A_20200703T102031_N0214.tif", "S2A_MSIL2A_20200708T102031_N0214.tif"],
            ["2020-07-03T10:20:31", "2020-07-08T10:20:31"],
        ),
        (["MOD.A2013150.tif", "MOD.A2013158.tif"], ["2013-05-30", "2013-06-07"]),
        (
            ["LC08_L2SP_233062_20200101_20200910.tif", "LC08_L2SP_233062_20200117_20200910.tif"],
            ["2020-01-01", "2020-01-17"],
        ),
        (["flug_03.07.2018.tif", "flug_31.12.2018.tif"], ["2018-07-03", "2018-12-31"]),
        (["x99999999_20180703.tif", "x12345678_20190703.tif"], ["2018-07-03", "2019-07-03"]),
    ],
)
def test_dates_that_names_show(files, names, want):
    assert dates_of(files(*names)) == want


def test_patterns_and_lists(files):
    paths = files("N12_03jul2018_x.tif", "N7_1.tif")
    assert dates_of(paths[:1], "*_%d%b%Y_*") == ["2018-07-03"]
    assert dates_of(files("run7_18-183.tif"), "run*_%y-%j") == ["2018-07-02"]
    assert dates_of(paths, "2018-07-03, 2019") == ["2018-07-03", "2019"]
    for asked, text in (
        ("2018-07-03", "names 1 dates"),
        ("2018-07-03,yesterday", "'yesterday' in DATES"),
        ("*_%d%b%Y_*", "N7_1.tif has no date"),
        ("%Q*", "doesn't support %Q"),
        ("auto", "N7_1.tif doesn't say"),
    ):
        with pytest.raises(InputError, match=text) as fault:
            dates_of(paths, asked)
        assert fault.value.hint


def test_what_says_when_comes_before_what_was_guessed(files):
    paths = files("a_20180101.tif", "b_20190101.tif")
    for path, day in zip(paths, ("03", "04"), strict=True):
        with rasterio.open(path, "r+") as out:
            out.update_tags(TIFFTAG_DATETIME=f"2020:05:{day} 10:00:00")
    assert dates_of(paths) == ["2018-01-01", "2019-01-01"], "the TIFF tag is often of the file, not of the picture"
    for path in paths:
        with rasterio.open(path, "r+") as out:
            out.update_tags(ACQUISITION_DATE="2021-02-03")
    assert dates_of(paths) == ["2021-02-03"] * 2
    assert dates_of(paths, known=[iso_period("1999"), iso_period("1998-02")]) == ["1999", "1998-02"]
    names = files("first.tif", "second.tif")
    for path, day in zip(names, ("03", "04"), strict=True):
        with rasterio.open(path, "r+") as out:
            out.update_tags(TIFFTAG_DATETIME=f"2020:05:{day} 10:00:00")
    assert dates_of(names) == ["2020-05-03T10:00:00", "2020-05-04T10:00:00"]


def test_a_period_lasts_as_long_as_its_name():
    year, month, leap = iso_period("2019"), iso_period("2020-02"), iso_period("2020")
    assert (year.end - year.start).days == 364
    assert (leap.end - leap.start).days == 365
    assert str(month.end.date()) == "2020-02-29"
    assert iso_period("2020-02-01T01:00:00+02:00").start.isoformat() == "2020-01-31T23:00:00+00:00"
    assert [str(iso_period(text)) for text in ("2019", "2020-02", "2020-02-01")] == ["2019", "2020-02", "2020-02-01"]


@given(st.integers(2, 130), st.integers(1, 12), st.integers(1, 12), st.sampled_from([1, 2]))
def test_every_date_is_in_one_token_and_every_token_in_one_window(count, size, step, tubelet):
    size, step = size * tubelet, min(size, step) * tubelet
    windows = planned_windows(count, size, step, tubelet)
    total = -(-count // tubelet)
    assert [t for window in windows for t in window.tokens] == list(range(total))
    covered = [frame for token in range(total) for frame in token_frames(token, count, tubelet)]
    assert covered == list(range(count))
    middles = [window.first + (size // tubelet - 1) / 2 for window in windows]
    for window in windows:
        assert len(window.frames) == size
        assert set(window.frames) <= set(range(count))
        for token in window.tokens:
            at = (token - window.first) * tubelet
            seen = window.frames[at : at + tubelet]
            want = token_frames(token, count, tubelet)
            assert list(seen[: len(want)]) == want
            assert set(seen) == set(want), "the last date alone is seen twice"
            away = abs(token - middles[window.number])
            assert away == min(abs(token - middle) for middle in middles)
        assert not window.mirrored or count < size or count % tubelet


def test_a_period_is_written_with_its_end():
    week = iso_span("2020-01-01/2020-01-08")
    for period in (week, *map(iso_period, ("2020", "2020-02", "2020-02-01", "2020-02-01T10:00:00"))):
        assert iso_span(period.iso) == period
    assert week.iso == "2020-01-01T00:00:00Z/2020-01-08T23:59:59Z"
    assert iso_period("2020-02").iso == "2020-02"


def test_embeddings_say_their_whole_period(files):
    paths = files("a.tif", "b.tif")
    for path in paths:
        with rasterio.open(path, "r+") as out:
            out.update_tags(GEOENC_START="2020-01-01T00:00:00+00:00", GEOENC_END="2020-01-08T23:59:59+00:00")
    assert raster_periods(paths, "auto", (), Report()) == [iso_span("2020-01-01/2020-01-08")] * 2
    with rasterio.open(paths[0], "r+") as out:
        out.update_tags(GEOENC_END="")
    first = iso_period("2020-01-01T00:00:00")
    assert raster_periods(paths[:1], "auto", (), Report()) == [Period(first.start, first.end)]


def test_a_file_that_is_no_raster_is_told(tmp_path):
    (tmp_path / "a_20200101.tif").write_text("no raster")
    with pytest.raises(RasterError, match="not a raster") as fault:
        dates_of([str(tmp_path / "a_20200101.tif")])
    assert fault.value.hint


def test_windows_that_lose_dates_are_refused():
    for window, stride, text in ((16, 18, "would be lost"), (15, 2, "covers 2 frames"), (16, 1, "WINDOW_STRIDE is 1")):
        with pytest.raises(InputError, match=text):
            planned_windows(40, window, stride, 2)


@pytest.mark.parametrize("gap", ["-", "_", "."])
def test_a_year_and_its_day_are_one_date(files, gap):
    names = [f"MOD13Q1_h09v04_{year}{gap}{day}.tif" for year in (2019, 2020) for day in ("001", "017")]
    assert dates_of(files(*names)) == ["2019-01-01", "2019-01-17", "2020-01-01", "2020-01-17"]


@pytest.mark.parametrize("days", [("03jul", "20aug"), ("a", "b"), ("w401", "w402")])
def test_scenes_of_one_year_are_not_put_on_top_of_one_another(files, days):
    paths = files(*(f"scene_{year}_{day}.tif" for year in (2019, 2020) for day in days))
    with pytest.raises(InputError, match="show the same ground") as fault:
        stack_dates(paths, None, None, "auto", [], [], Report())
    assert "DATES" in fault.value.hint
    assert len(stack_dates(paths, None, None, "2019-01,2019-02,2020-01,2020-02", [], [], Report())) == 4
