"""Exports of means and quadrants, and of 8-bit numbers: what is promised of them holds."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pyarrow.parquet as pq
import pytest
import rasterio
import zarr
from helpers.exports import DIMS, FORMATS, cells, exported, raster, stacked

from geoenc_qgis import ExportEmbeddings
from geoenc_qgis.core.report import Report


@pytest.mark.parametrize("form", list(FORMATS))
def test_aggregates(tmp_path, form):
    stack = stacked(tmp_path)
    cube = cells(stack).astype(np.float64)  # T, C, h, w
    quarters = [cube[..., :3, :4], cube[..., :3, 4:], cube[..., 3:, :4], cube[..., 3:, 4:]]
    want = {
        "mean": np.nanmean(cube, (0, 2, 3)),
        "max": np.nanmax(cube, (0, 2, 3)),
        "spatial": np.nanmean(cube, (2, 3)),
        "quadrants": np.stack([np.nanmean(one, (2, 3)) for one in quarters], 1),
    }
    with np.errstate(all="ignore"), pytest.warns(RuntimeWarning):
        want["temporal"] = np.nanmean(cube, 0).transpose(1, 2, 0)
    for name, expected in want.items():
        out = ExportEmbeddings(
            stack=stack, format=form, aggregate=name, output=f"{tmp_path}/{name}{FORMATS[form]}"
        ).run()["OUTPUT"]
        if form == "geoparquet":
            table = geopandas.read_parquet(out)
            if name == "temporal":  # its cells follow Hilbert's curve
                table = table.sort_values(["row", "col"])
            rows = expected.reshape(-1, DIMS)
            rows = rows[np.isfinite(rows[:, 0])]
            np.testing.assert_allclose(np.stack(table["embedding"]), rows, atol=2e-6)
            continue
        values, facts = exported(out, form)
        assert values.shape == expected.shape
        np.testing.assert_allclose(values, expected, atol=2e-6)
        assert facts["aggregate"] == name


def test_places_of_aggregates(tmp_path):
    path = raster(
        tmp_path / "e.tif", GEOENC_START="", START="2020-02-01T00:00:00+00:00", END="2020-02-29T23:59:59+00:00"
    )
    with rasterio.open(path) as file:
        bounds = file.bounds
    whole = geopandas.read_parquet(
        ExportEmbeddings(input=path, aggregate="mean", output=f"{tmp_path}/m.parquet").run()["OUTPUT"]
    )
    assert whole.total_bounds.tolist() == list(bounds)
    assert whole["start"][0].isoformat() == "2020-02-01T00:00:00+00:00"
    table = geopandas.read_parquet(
        ExportEmbeddings(input=path, aggregate="quadrants", output=f"{tmp_path}/q.parquet").run()["OUTPUT"]
    )
    assert table["quadrant"].tolist() == ["NW", "NE", "SW", "SE"]
    assert table.geometry.union_all().bounds == tuple(bounds)
    west, north = bounds.left + 4 * 4, bounds.top - 3 * 4
    assert table.geometry[0].bounds == (bounds.left, north, west, bounds.top)
    assert table.geometry[3].bounds == (west, bounds.bottom, bounds.right, north)


@pytest.mark.parametrize("form", list(FORMATS))
def test_8_bit_numbers_keep_their_promise(tmp_path, form):
    stack, said = stacked(tmp_path), []
    out = ExportEmbeddings(stack=stack, format=form, quantise="int8", output=f"{tmp_path}/x{FORMATS[form]}").run(
        Report(said.append)
    )["OUTPUT"]
    want = cells(stack).transpose(0, 2, 3, 1)
    if form == "geoparquet":
        table, facts = geopandas.read_parquet(out), json.loads(pq.read_metadata(out).metadata[b"geoenc"])
        stored = np.full(want.shape, -128, np.int8)
        stored[table["token"], table["row"], table["col"]] = np.stack(table["embedding"])
    else:
        stored, facts = exported(out, form)
    assert stored.dtype == np.int8
    valid = np.isfinite(want[..., 0])
    assert (stored[~valid] == -128).all()
    assert facts["nodata"] == -128
    scale = np.array(facts["quantisation"]["scale"], np.float32)
    np.testing.assert_allclose(scale, np.nanmax(np.abs(want), (0, 1, 2)) / 127, rtol=1e-6)
    back, true = stored[valid] * scale, want[valid]
    assert (np.abs(back - true) <= scale / 2 * 1.001).all()
    cosines = (back * true).sum(1) / np.linalg.norm(back, axis=1) / np.linalg.norm(true, axis=1)
    assert facts["quantisation"]["cosine_error_max"] == pytest.approx(1 - cosines.min(), abs=1e-6)
    assert facts["quantisation"]["cosine_error_mean"] == pytest.approx(1 - cosines.mean(), abs=1e-6)
    assert 0 < facts["quantisation"]["cosine_error_max"] < 1e-3
    assert any("cosine" in event.get("text", "") for event in said)
    if form == "pt":
        np.testing.assert_array_equal(facts["scale"].numpy(), scale)
    if form == "zarr":
        np.testing.assert_array_equal(zarr.open_group(out, mode="r")["scale"][:], scale)
