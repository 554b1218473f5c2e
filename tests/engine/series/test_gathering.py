"""Dates of a stack, gathered from files, folders and STAC items; what cannot be one is said, and nothing of the user's
is replaced."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pystac
import pytest
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE, cells, pictures
from rasterio.transform import Affine

from geoenc_qgis import EncodeStack
from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series.gathering import stack_dates


def test_folders_and_stac_items(tmp_path, engine_home):
    (tmp_path / "in").mkdir()
    paths = pictures(tmp_path / "in", 3)
    (tmp_path / "in" / "readme.txt").write_text("no raster")
    want = cells(EncodeStack(folder=f"{tmp_path}/in", output_folder=f"{tmp_path}/f").run()["STACK"])
    items = []
    for path, date in zip(paths, ("2021-03-01T10:00:00Z", "2021-01-01T10:00:00Z", "2021-02-01T10:00:00Z"), strict=True):
        item = pystac.Item(date[:10], None, None, datetime.fromisoformat(date), {})
        item.add_asset("visual", pystac.Asset(f"in/{path.rpartition('/')[2]}", media_type=pystac.MediaType.COG))
        item.add_asset("thumbnail", pystac.Asset("t.png", media_type=pystac.MediaType.PNG, roles=["thumbnail"]))
        items.append(item)
    (tmp_path / "items.json").write_text(json.dumps(pystac.ItemCollection(items).to_dict()))
    got = cells(EncodeStack(items=f"{tmp_path}/items.json", output_folder=f"{tmp_path}/i").run()["STACK"])
    np.testing.assert_array_equal(got, want[[1, 2, 0]])


def far(folder):
    elsewhere = ON_LATTICE @ Affine.translation(10_000, 0)
    return [*pictures(folder, 2), saved_raster(folder / "f_20200101.tif", ground(64, 64), transform=elsewhere)]


def mixed_bands(folder):
    return [*pictures(folder, 2), saved_raster(folder / "f_20200101.tif", ground(64, 64, 4), transform=ON_LATTICE)]


def clouded(folder):
    paths = pictures(folder, 5)
    cloud = np.full((5, 64, 64), 9, np.uint8)
    cloud[:2] = 4
    return {"inputs": paths, "masks": [saved_raster(folder / "scl.tif", cloud, transform=ON_LATTICE)]}


@pytest.mark.parametrize(
    ("params", "text"),
    [
        (lambda folder: pictures(folder, 1), "two dates"),
        (
            lambda folder: [saved_raster(folder / f"{n}.tif", ground(8, 8)) for n in ("first", "second")],
            "doesn't say when",
        ),
        (far, "lies elsewhere"),
        (mixed_bands, "has 4 bands, but"),
        (clouded, "3 of 5 dates have no valid pixel"),
        (lambda folder: {"inputs": []}, "no rasters"),
        (lambda folder: {"inputs": pictures(folder, 3), "dates": "2020-01-01,2020-01-02"}, "names 2 dates"),
        (
            lambda folder: {"inputs": pictures(folder, 2), "masks": [saved_raster(folder / "m.tif", ground(8, 8))]},
            "No mask belongs",
        ),
        (
            lambda folder: {"inputs": pictures(folder, 2), "masks": [], "mask_values": "clear"},
            "MASK_VALUES 'clear' is not a list",
        ),
        (lambda folder: {"folder": f"{folder}/nowhere"}, "no such folder"),
        (lambda folder: {"items": saved_raster(folder / "i.tif", ground(8, 8))}, "not a STAC ItemCollection"),
    ],
)
def test_stacks_that_cannot_be(tmp_path, engine_home, params, text):
    given = params(tmp_path)
    given = given if isinstance(given, dict) else {"inputs": given}
    with pytest.raises(InputError, match=text) as fault:
        EncodeStack(**given, output_folder=f"{tmp_path}/s").run()
    assert fault.value.hint
    assert not (tmp_path / "s").exists()
    assert not (tmp_path / "s.work").exists()


def test_nothing_of_the_users_is_replaced(tmp_path, engine_home):
    paths = pictures(tmp_path, 3)
    out = EncodeStack(inputs=paths, output_folder=f"{tmp_path}/s").run()
    made = sorted(str(path) for path in (tmp_path / "s").glob("*.tif"))
    for given in ({"inputs": made}, {"folder": f"{tmp_path}/s"}, {"items": out["STACK"]}):
        with pytest.raises(InputError, match="is an embedding raster"):
            EncodeStack(**given, output_folder=f"{tmp_path}/other").run()
    (tmp_path / "t").mkdir()
    own = [saved_raster(tmp_path / "t" / f"{n:03d}_2020-01-0{n + 1}.tif", ground(64, 64)) for n in range(2)]
    before = [Path(path).read_bytes() for path in own]
    with pytest.raises(OutputError, match="would be overwritten"):
        EncodeStack(inputs=own, output_folder=f"{tmp_path}/t").run()
    assert [Path(path).read_bytes() for path in own] == before
    text = (tmp_path / "s" / "stack.json").read_text().replace('"embedding"', '"change"')
    (tmp_path / "s" / "stack.json").write_text(text)
    with pytest.raises(OutputError, match="another stack"):
        EncodeStack(inputs=paths, output_folder=f"{tmp_path}/s").run()
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
    got = cells(EncodeStack(inputs=images, masks=masks, gaps="linear", output_folder=f"{tmp_path}/s").run()["STACK"])
    assert len(got) == 3, "the tiles of the first day are seconds apart"
    assert np.isfinite(got).all()
    got = cells(EncodeStack(inputs=images, masks=masks, output_folder=f"{tmp_path}/m").run()["STACK"])
    valid = np.isfinite(got[:, 0])
    assert valid[0, :, :4].all()
    assert not valid[0, :, 4:].any()
    assert not valid[1].any(), "the tile with the clouds"
    assert valid[2].all()


def test_files_of_a_folder_that_are_no_dates(tmp_path, engine_home, monkeypatch):
    (tmp_path / "in").mkdir()
    pictures(tmp_path / "in", 2)
    (tmp_path / "in" / "._x_20190115.tif").write_bytes(b"of another system")
    mask = saved_raster(tmp_path / "in" / "scl.tif", np.full((2, 64, 64), 4, np.uint8), transform=ON_LATTICE)
    monkeypatch.chdir(tmp_path)
    assert len(cells(EncodeStack(folder=f"{tmp_path}/in", masks=[mask], output_folder="s").run()["STACK"])) == 2
    with pytest.raises(InputError, match="no such file"):
        EncodeStack(inputs=[str(tmp_path / "x_20190115.tif")] * 2, output_folder=f"{tmp_path}/t").run()


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
    dates = stack_dates([], None, str(tmp_path / "items.json"), "auto", [], [], Report())
    assert [some[0].mask.path for some in dates] == [str(tmp_path / f"{name}{n}.tif") for n in (1, 2)]
    assert [some[0].path for some in dates] == [str(tmp_path / f"visual{n}.tif") for n in (1, 2)]
