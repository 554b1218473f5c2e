"""Composites: the calendar's months, seasons and years, and medians as NumPy has them."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import saved_raster
from helpers.stacks import ON_LATTICE
from rasterio.transform import Affine

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.series import composites
from geoenc_qgis.series.composites import calendar_period, grouped, recorded_dates
from geoenc_qgis.series.dates import iso_span
from geoenc_qgis.series.gathering import DatedRaster, mask_values, stack_dates
from geoenc_qgis.series.stack import Frame
from geoenc_qgis.series.view import StackView


def dates(*texts):
    return [[DatedRaster(iso_span(text), f"{text[:10]}.tif")] for text in texts]


def groups(composite, *texts, said=None):
    return [
        (group.period.iso, group.dates)
        for group in grouped(dates(*texts), composite, Report(said) if said else Report())
    ]


def view_of(paths, composite, masks=(), **more):
    taken = stack_dates(paths, None, None, "auto", [], masks, Report())
    options = {"want": None, "gsd": None, "crs": None, "resampling": "auto", "pixel_space": False}
    made = None if composite == "none" else grouped(taken, composite, Report())
    return StackView(taken, [], **{**options, **more}, mask_values=mask_values("4-7"), report=Report(), groups=made)


def median(values):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # where nothing is valid
        return np.nanmedian(values, axis=0)


def test_months_seasons_and_years_of_the_calendar():
    days = "2019-11-30", "2019-12-01", "2020-01-31", "2020-02-29", "2020-03-01", "2021-12-31"
    assert groups("month", *days) == [
        ("2019-11", (0,)),
        ("2019-12", (1,)),
        ("2020-01", (2,)),
        ("2020-02", (3,)),
        ("2020-03", (4,)),
        ("2021-12", (5,)),
    ]
    assert groups("season", *days) == [
        ("2019-09-01T00:00:00Z/2019-11-30T23:59:59Z", (0,)),
        ("2019-12-01T00:00:00Z/2020-02-29T23:59:59Z", (1, 2, 3)),
        ("2020-03-01T00:00:00Z/2020-05-31T23:59:59Z", (4,)),
        ("2021-12-01T00:00:00Z/2022-02-28T23:59:59Z", (5,)),
    ]
    assert groups("year", *days) == [("2019", (0, 1)), ("2020", (2, 3, 4)), ("2021", (5,))]
    assert groups("none", *days) == [(day, (number,)) for number, day in enumerate(days)]
    for number in range(12):
        moment = datetime(2020, number + 1, 15, tzinfo=UTC)
        season = calendar_period(moment, "season")
        assert season.start <= moment <= season.end
        assert season.start.month in (12, 3, 6, 9)
        assert str(calendar_period(moment, "month")) == f"2020-{number + 1:02d}"


def test_a_date_belongs_where_its_middle_lies_and_may_be_no_longer_than_the_frame():
    weeks = "2020-06-20/2020-07-19", "2020-06-25", "2020-07-25/2020-08-09"
    assert groups("month", *weeks) == [("2020-06", (1,)), ("2020-07", (0,)), ("2020-08", (2,))]
    assert groups("month", "2020-06", "2020-07-01") == [("2020-06", (0,)), ("2020-07", (1,))]
    with pytest.raises(
        InputError, match=r"2020\.tif is of all of 2020, which is longer than a frame of COMPOSITE season"
    ):
        groups("season", "2020", "2021-01-01")


def test_what_has_no_date_is_said():
    said = []
    groups("month", "2019-11-03", "2019-11-23", "2020-02-01", "2020-04-01", said=said.append)
    assert [event["text"] for event in said] == [
        "COMPOSITE month: 4 dates become 3 frames, each the median of what is valid.",
        "There is no date in 3 of the periods, which have no frame: 2019-12, 2020-01, 2020-03.",
    ]
    said.clear()
    groups("year", "2001-01-01", "2020-01-01", said=said.append)
    assert said[-1]["text"].endswith("2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013 ....")
    said.clear()
    groups("season", "2020-01-01", "2020-02-01", said=said.append)
    assert [event["text"] for event in said] == [
        "COMPOSITE season: 2 dates become 1 frame, the median of what is valid."
    ]


@pytest.mark.parametrize("held", [composites.HELD_BYTES, 1])
def test_medians_are_numpys(held, tmp_path, monkeypatch):
    monkeypatch.setattr(composites, "HELD_BYTES", held)
    chance = np.random.default_rng(0)
    pictures = chance.integers(1, 60_000, (9, 2, 40, 50)).astype("uint16")
    pictures[:, :, chance.random((40, 50)) < 0.1] = 0  # nodata at all dates
    for picture in pictures:
        picture[:, chance.random((40, 50)) < 0.4] = 0
    days = ["0103", "0109", "0128", "0207", "0301", "0302", "0309", "0330", "0331"]
    paths = [
        saved_raster(tmp_path / f"a_2020{day}.tif", picture, transform=ON_LATTICE, nodata=0)
        for day, picture in zip(days, pictures, strict=True)
    ]
    view = view_of(paths[::-1], "month")
    numbers = np.where(pictures == 0, np.nan, pictures.astype(np.float32))
    assert len(view.dates) == 3
    for frame, part in enumerate((slice(0, 3), slice(3, 4), slice(4, 9))):
        pixels, ground, valid = view.frame(frame, view.box)
        want = median(numbers[part])
        assert pixels.dtype == np.float32
        assert pixels.flags.c_contiguous
        np.testing.assert_array_equal(valid, np.isfinite(want[0]))
        np.testing.assert_array_equal(ground, valid)
        np.testing.assert_array_equal(pixels[:, valid], want[:, valid])
    assert ((want * 2) % 2 == 1).any(), "some are the mean of two"
    view.close()


def test_a_date_shows_beyond_another_ones_edge_and_mirrors_nowhere_else(tmp_path):
    whole = np.random.default_rng(1).integers(1, 255, (1, 32, 48)).astype("uint8")
    left = saved_raster(tmp_path / "l_20200101.tif", whole[:, :, :32], transform=ON_LATTICE)
    right = saved_raster(
        tmp_path / "r_20200120.tif", whole[:, :, 16:] // 2, transform=ON_LATTICE @ Affine.translation(16, 0)
    )
    view = view_of([left, right], "month")
    pixels, ground, valid = view.frame(0, view.box)
    assert valid.all()
    values = whole[0].astype(np.float32)
    np.testing.assert_array_equal(pixels[0, :, :16], values[:, :16])
    np.testing.assert_array_equal(pixels[0, :, 16:32], (values[:, 16:32] + values[:, 16:32] // 2) / 2)
    np.testing.assert_array_equal(pixels[0, :, 32:], values[:, 32:] // 2)
    box = Box(view.box.row0 - 8, view.box.col0 - 8, view.box.row1, view.box.col1)
    pixels, ground, valid = view.frame(0, box)
    assert not valid[:8].any()
    assert ground[:8].all(), "mirrored"
    np.testing.assert_array_equal(pixels[:, 8:, 8:], view.frame(0, view.box)[0])
    view.close()


def test_rasters_of_one_date_are_one_date(tmp_path):
    pictures = [np.full((1, 32, 32), value, np.uint8) for value in (10, 20, 90)]
    names = "a_20200101.tif", "b_20200101.tif", "c_20200102.tif"
    paths = [saved_raster(tmp_path / n, p, transform=ON_LATTICE) for n, p in zip(names, pictures, strict=True)]
    view = view_of(paths, "month")
    assert (view.frame(0, view.box)[0] == (10 + 90) / 2).all(), "the first of a date lies on top"
    assert view.composited(0) == ("2020-01-01", "2020-01-01", "2020-01-02")
    assert view.groups[0].dates == (0, 1)
    dates, again = recorded_dates([Frame(view.groups[0].period, tuple(paths), 1.0, view.composited(0))])
    assert [[entry.path for entry in entries] for entries in dates] == [paths[:2], paths[2:]]
    assert again == list(view.groups)
    view.close()


@pytest.mark.parametrize("composite", ["month", "season", "year"])
def test_real_dates_under_their_cloud_masks(composite, shared):
    import rasterio

    folder = shared / "data" / "series" / "worldcereal_a"
    paths = sorted(str(path) for path in folder.glob("S2_L2A_*.tif"))
    with rasterio.open(folder / "SCL_all_dates.tif") as file:
        clear = np.isin(file.read(), (4, 5, 6, 7))
    view = view_of(paths, composite, [str(folder / "SCL_all_dates.tif")])
    assert sum(len(group.dates) for group in view.groups) == len(paths) == len(clear)
    for number, group in enumerate(view.groups):
        values = []
        for place in group.dates:
            moment = Path(paths[place]).stem[-8:]
            assert group.period.start <= datetime.strptime(f"{moment}+0000", "%Y%m%d%z") <= group.period.end
            with rasterio.open(paths[place]) as file:
                pixels = file.read([1, 2, 3]).astype(np.float32)
            pixels[:, ~clear[place] | (pixels == 0).all(axis=0)] = np.nan
            values.append(pixels)
        want = median(np.stack(values))
        got, _, valid = view.frame(number, view.box)
        np.testing.assert_array_equal(valid, np.isfinite(want[0]))
        np.testing.assert_array_equal(got[:, valid], want[:, valid])
    view.close()
