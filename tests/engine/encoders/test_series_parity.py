"""Galileo and Presto give what their authors' code gives, from files to rasters the way a user takes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.checkpoints import imported
from helpers.series import SITE, written_series
from rasterio.warp import transform
from safetensors.numpy import load_file

from geoenc_qgis import EncodeStack
from geoenc_qgis.encoders.channels import CHANNELS

TOLERANCE = 2e-5


def encoded(folder, encoder, tmp_path, **params):
    """(h, w, C) of the one raster of a stack."""
    given = {"precision": "float32", "dtype": "float32", "device": "cpu", "ndvi": False, **params}
    out = tmp_path / "stack"
    made = EncodeStack(folder=str(folder), encoder=encoder, output_folder=str(out), **given).run()
    items = json.loads(Path(made["STACK"]).read_text())["features"]
    assert len(items) == 1
    with rasterio.open(out / items[0]["assets"]["embedding"]["href"]) as file:
        return file.read().transpose(1, 2, 0), file.tags()


def galileo(shared) -> str:
    return imported(folder=shared / "fixtures" / "galileo" / "nano")


def presto(shared) -> str:
    return imported(file=shared / "fixtures" / "presto" / "default_model.pt")


@pytest.mark.parametrize(
    ("name", "params", "gsd"),
    [
        ("features", {"tile_size": "24"}, 10.0),
        ("features_ndvi", {"tile_size": "24", "ndvi": True}, 10.0),
        ("features_20m", {"tile_size": "24"}, 20.0),
        ("features_single", {}, 10.0),
        ("features_single", {"tile_size": "4"}, 10.0),
    ],
)
def test_galileo_of_twelve_months(shared, engine_home, tmp_path, name, params, gsd):
    case = load_file(shared / "fixtures" / "galileo" / "s2_t12_24px_p4" / "io.safetensors")
    folder = written_series(tmp_path / "in", case["s2"], case["months"].tolist(), gsd=gsd, corner=(499_200, 4_999_680))
    cells, tags = encoded(folder, galileo(shared), tmp_path, cell_size=4, **params)
    assert np.abs(cells - case[name]).max() < TOLERANCE
    assert tags["GEOENC_CHANNELS"].split(",") == [*CHANNELS[2:], *(["NDVI"] if params.get("ndvi") else [])]


@pytest.mark.parametrize("name", ["features", "features_single", "masked.features"])
def test_galileo_of_windows_that_are_no_squares_and_of_missing_dates(shared, engine_home, tmp_path, name):
    case = load_file(shared / "fixtures" / "galileo" / "s2_t5_18x12_p2" / "io.safetensors")
    valid = case["masked.valid"].astype(bool)[:, None] if name.startswith("masked") else None
    corner = (500_000 - 500_000 % 120, 5_000_040 - 5_000_040 % 180)
    folder = written_series(tmp_path / "in", case["s2"], case["months"].tolist(), corner=corner, valid=valid)
    params = {} if name.endswith("single") else {"tile_size": "18x12"}
    cells, _ = encoded(folder, galileo(shared), tmp_path, cell_size=2, **params)
    expected = case[name]
    np.testing.assert_array_equal(np.isnan(cells), np.isnan(expected))
    assert np.nanmax(np.abs(cells - expected)) < TOLERANCE


def corner_of(latlon):
    """The upper left corner of the first pixel, in the site's CRS."""
    xs, ys = transform("EPSG:4326", SITE, [float(latlon[0, 0, 1])], [float(latlon[0, 0, 0])])
    return round(xs[0] - 5, -1), round(ys[0] + 5, -1)


@pytest.mark.parametrize(("name", "ndvi"), [("features", True), ("features_no_ndvi", False)])
def test_presto_of_twelve_months(shared, engine_home, tmp_path, name, ndvi):
    case = load_file(shared / "fixtures" / "presto" / "s2_t12" / "io.safetensors")
    folder = written_series(tmp_path / "in", case["s2"], case["months"].tolist(), corner=corner_of(case["latlon"]))
    cells, _ = encoded(folder, presto(shared), tmp_path, ndvi=ndvi)
    assert np.abs(cells - case[name]).max() < TOLERANCE


def test_presto_of_missing_dates(shared, engine_home, tmp_path):
    case = load_file(shared / "fixtures" / "presto" / "s2_t6_masked" / "io.safetensors")
    folder = written_series(
        tmp_path / "in",
        case["s2"],
        case["months"].tolist(),
        corner=corner_of(case["latlon"]),
        valid=case["valid"].astype(bool)[:, None],
    )
    cells, _ = encoded(folder, presto(shared), tmp_path, ndvi=True)
    assert np.isnan(cells[2, 3]).all()
    np.testing.assert_array_equal(np.isnan(cells), np.isnan(case["features"]))
    assert np.nanmax(np.abs(cells - case["features"])) < TOLERANCE


@pytest.mark.parametrize("encoder", [galileo, presto])
def test_in_bfloat16_the_direction_stays(shared, engine_home, tmp_path, encoder):
    case = load_file(shared / "fixtures" / "presto" / "s2_t12" / "io.safetensors")
    folder = written_series(tmp_path / "in", case["s2"], case["months"].tolist(), corner=corner_of(case["latlon"]))
    exact, _ = encoded(folder, encoder(shared), tmp_path, ndvi=True)
    rough, _ = encoded(folder, encoder(shared), tmp_path, ndvi=True, precision="bfloat16")
    cosine = (exact * rough).sum(-1) / np.linalg.norm(exact, axis=-1) / np.linalg.norm(rough, axis=-1)
    assert cosine.mean() > 0.999
