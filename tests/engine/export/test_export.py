"""Exports, read back by the libraries they are for: the raster's own numbers, each at its place and time."""

from __future__ import annotations

import gc
import json
import os
import subprocess
from datetime import UTC, datetime

import geopandas
import numpy as np
import pyarrow.parquet as pq
import pyproj
import pytest
import rasterio
import torch
import zarr
from helpers.exports import DATES, DIMS, FORMATS, cells, exported, raster, read, stacked
from helpers.rasters import saved_raster
from rasterio.transform import Affine

from geoenc_qgis import ExportEmbeddings
from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series.dates import iso_period


@pytest.mark.parametrize("form", ["pt", "zarr", "npy"])
@pytest.mark.parametrize("dtype", ["float16", "float32"])
def test_arrays_hold_a_raster_number_for_number(tmp_path, form, dtype):
    path = raster(tmp_path / "e.tif", dtype=dtype)
    values, facts = exported(
        ExportEmbeddings(input=path, format=form, output=f"{tmp_path}/x{FORMATS[form]}").run()["OUTPUT"], form
    )
    want = read(path).transpose(1, 2, 0)
    assert values.dtype == dtype
    np.testing.assert_array_equal(values if form == "npy" else values[0], want)
    assert facts["dims"] == {
        "pt": ["time", "y", "x", "band"], "zarr": ["time", "band", "y", "x"], "npy": ["band", "y", "x"]
    }[form]  # fmt: skip
    with rasterio.open(path) as file:
        assert facts["geotransform"] == list(file.transform.to_gdal())
        assert facts["crs"] == "EPSG:32719"
        assert pyproj.CRS(facts["crs_wkt"]) == pyproj.CRS(32719)
    assert facts["model_info"]["model_name"] == "rcf"
    assert facts["model_info"]["weights_sha256"] == "1"
    assert facts["shape"] == list({"pt": values.shape, "zarr": (1, DIMS, 7, 9), "npy": (DIMS, 7, 9)}[form]), (
        "in the order of dims"
    )


@pytest.mark.parametrize("form", ["pt", "zarr", "npy"])
def test_arrays_hold_a_stack_with_its_times(tmp_path, form):
    stack = stacked(tmp_path)
    values, facts = exported(
        ExportEmbeddings(stack=stack, format=form, output=f"{tmp_path}/x{FORMATS[form]}").run()["OUTPUT"], form
    )
    np.testing.assert_array_equal(values, cells(stack).transpose(0, 2, 3, 1))
    assert facts["dims"][0] == "time"
    about = facts["metadata"]
    assert [one["start"] for one in about["tokens"]] == [
        "2019-01-01T00:00:00Z", "2019-02-03T00:00:00Z", "2019-05-20T00:00:00Z"
    ]  # fmt: skip
    assert about["tokens"][0]["end"] == "2019-01-31T23:59:59Z"
    assert [one["frames"] for one in about["tokens"]] == [[0], [1, 2], [3]]
    assert about["window_idx"] == [0, 1]
    assert about["frame_numbers"] == [0, 1, 2, 3]
    key = (lambda n: n) if form == "pt" else str
    assert about["temporal_mapping"] == {key(0): [0], key(1): [1, 2], key(2): [3]}


def test_pt_is_a_package_of_deepearths_layout(tmp_path, engine_home):
    found = torch.load(
        ExportEmbeddings(stack=stacked(tmp_path), output=f"{tmp_path}/x.pt").run()["OUTPUT"], weights_only=True
    )
    assert {"features", "shape", "dtype", "model_info", "metadata", "crs", "geotransform", "axes"} <= set(found)
    assert found["shape"] == list(found["features"].shape) == [3, 7, 9, DIMS]
    assert found["dtype"] == "float16"
    assert np.isnan(found["nodata"])
    assert {"model_name", "num_input_frames", "num_output_temporal", "spatial_patches", "patch_dim"} <= set(
        found["model_info"]
    )
    assert found["model_info"]["num_input_frames"] == 4
    assert {"window_idx", "start_frame", "end_frame", "frame_numbers", "temporal_mapping"} <= set(found["metadata"])
    assert not [p.name for p in tmp_path.iterdir() if "part" in p.name or "features" in p.name]


def test_zarr_has_the_coordinates_that_xarray_and_gdal_look_for(tmp_path):
    stack = stacked(tmp_path)
    group = zarr.open_consolidated(ExportEmbeddings(stack=stack, output=f"{tmp_path}/x.zarr").run()["OUTPUT"])
    with rasterio.open(tmp_path / "0.tif") as file:
        xs, ys = file.xy(np.arange(7), np.zeros(7))[1], None
        xs = [file.xy(0, col)[0] for col in range(9)]
        ys = [file.xy(row, 0)[1] for row in range(7)]
    np.testing.assert_allclose(group["x"][:], xs, atol=1e-6)
    np.testing.assert_allclose(group["y"][:], ys, atol=1e-6)
    assert group["time"].attrs["units"].startswith("seconds since 1970-01-01")
    starts = [datetime.fromtimestamp(int(one), UTC) for one in group["time"][:]]
    assert [one.date().isoformat() for one in starts] == ["2019-01-01", "2019-02-03", "2019-05-20"]
    assert group["time_bounds"][0, 1] == datetime(2019, 1, 31, 23, 59, 59, tzinfo=UTC).timestamp()
    assert pyproj.CRS(group["spatial_ref"].attrs["crs_wkt"]) == pyproj.CRS(32719)
    assert group["embedding"].attrs["grid_mapping"] == "spatial_ref"
    for name in ("x", "y", "time"):
        assert list(group[name].metadata.dimension_names) == [name]


def test_zarr_in_one_file_and_again(tmp_path):
    path = raster(tmp_path / "e.tif")
    packed = ExportEmbeddings(input=path, format="zarr", output=f"{tmp_path}/x.zarr.zip").run()["OUTPUT"]
    folder = ExportEmbeddings(input=path, output=f"{tmp_path}/y.zarr").run()["OUTPUT"]
    with zarr.storage.ZipStore(packed, mode="r") as store:
        np.testing.assert_array_equal(
            zarr.open_group(store, mode="r")["embedding"][:], zarr.open_group(folder, mode="r")["embedding"][:]
        )
    other = raster(tmp_path / "o.tif", seed=5)
    ExportEmbeddings(input=other, output=f"{tmp_path}/y.zarr").run()["OUTPUT"]
    np.testing.assert_array_equal(zarr.open_group(folder, mode="r")["embedding"][0], read(other))
    (tmp_path / "mine.zarr").mkdir()
    (tmp_path / "mine.zarr" / "zarr.json").write_text('{"attributes": {}}')
    with pytest.raises(OutputError, match="is a folder"):
        ExportEmbeddings(input=path, output=f"{tmp_path}/mine.zarr").run()["OUTPUT"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["e.tif", "mine.zarr", "o.tif", "x.zarr.zip", "y.zarr"]


@pytest.mark.parametrize("geometry", ["point", "cell"])
def test_table_has_a_row_for_each_valid_cell_at_its_place(tmp_path, geometry):
    path = raster(tmp_path / "e.tif")
    out = ExportEmbeddings(input=path, format="geoparquet", geometry=geometry, output=f"{tmp_path}/x.parquet").run()[
        "OUTPUT"
    ]
    table = geopandas.read_parquet(out)
    want = read(path)
    assert len(table) == 7 * 9 - 3
    assert table.crs == "EPSG:32719"
    assert not {"start", "end"} & set(table), "this raster has no date"
    with rasterio.open(path) as file:
        for one in table.itertuples():
            np.testing.assert_array_equal(one.embedding, want[:, one.row, one.col])
            centre = one.geometry if geometry == "point" else one.geometry.centroid
            np.testing.assert_allclose((centre.x, centre.y), file.xy(one.row, one.col), atol=1e-6)
    assert table.geometry.geom_type.unique().tolist() == ["Point" if geometry == "point" else "Polygon"]
    if geometry == "cell":
        assert table.geometry.area.round(6).unique().tolist() == [16]
        assert all(shape.exterior.is_ccw for shape in table.geometry)
    file = pq.ParquetFile(out)
    geo = json.loads(file.metadata.metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    np.testing.assert_allclose(geo["columns"]["geometry"]["bbox"], table.total_bounds)
    assert pyproj.CRS.from_json_dict(geo["columns"]["geometry"]["crs"]) == pyproj.CRS(32719)
    assert str(file.schema_arrow.field("embedding").type).startswith("fixed_size_list<element: float not null>[12]")


def test_table_of_a_stack_has_its_times(tmp_path):
    stack = stacked(tmp_path)
    table = geopandas.read_parquet(ExportEmbeddings(stack=stack, output=f"{tmp_path}/x.parquet").run()["OUTPUT"])
    want = cells(stack)
    assert len(table) == np.isfinite(want[:, 0]).sum()
    for one in table.itertuples():
        np.testing.assert_array_equal(one.embedding, want[one.token, :, one.row, one.col])
        period = iso_period(DATES[one.token])
        assert (one.start, one.end) == (period.start, period.end)


@pytest.mark.parametrize("form", list(FORMATS))
def test_many_blocks_are_one_array(tmp_path, form, monkeypatch):
    monkeypatch.setattr("geoenc_qgis.series.stack.BLOCK_VALUES", 3 * DIMS * 16)  # 4 x 4 cells
    stack = stacked(tmp_path)
    out = ExportEmbeddings(stack=stack, output=f"{tmp_path}/x{FORMATS[form]}", quantise="none").run()["OUTPUT"]
    want = cells(stack).transpose(0, 2, 3, 1)
    if form == "geoparquet":
        assert pq.read_metadata(out).num_row_groups == 1, "small blocks share one"
        table = geopandas.read_parquet(out)
        values = np.full(want.shape, np.nan, np.float32)
        values[table["token"], table["row"], table["col"]] = np.stack(table["embedding"])
    else:
        values, _ = exported(out, form)
    np.testing.assert_array_equal(values, want)
    four = geopandas.read_parquet(
        ExportEmbeddings(stack=stack, aggregate="quadrants", output=f"{tmp_path}/q.parquet").run()["OUTPUT"]
    )
    np.testing.assert_allclose(four["embedding"][0], np.nanmean(want[0, :3, :4], (0, 1)), atol=2e-6)


def test_names_get_the_ending_of_the_format(tmp_path):
    path, said = raster(tmp_path / "e.tif"), []
    assert ExportEmbeddings(input=path, output=f"{tmp_path}/a.npy").run()["OUTPUT"].endswith("a.npy")
    assert ExportEmbeddings(input=path, output=f"{tmp_path}/b").run()["OUTPUT"].endswith("b.pt")
    assert (
        ExportEmbeddings(input=path, format="zarr", output=f"{tmp_path}/c.pt")
        .run(Report(said.append))["OUTPUT"]
        .endswith("c.zarr")
    )
    assert "c.pt doesn't have the ending of FORMAT zarr" in said[0]["text"]
    assert ExportEmbeddings(input=path, format="npy", output=f"{tmp_path}/v1.2").run()["OUTPUT"].endswith("v1.2.npy")
    with pytest.raises(InputError, match=r"would become c\.zarr"):
        ExportEmbeddings(input=path, format="zarr", output=f"{tmp_path}/c.npy").run()["OUTPUT"]
    assert not (tmp_path / "c.npy").exists()


def test_bad_input_leaves_nothing(tmp_path):
    path, stack = raster(tmp_path / "e.tif"), stacked(tmp_path)
    one = raster(tmp_path / "one.tif", 1, 1)
    empty = saved_raster(tmp_path / "empty.tif", np.full((4, 5, 6), np.nan, np.float32), nodata=np.nan)
    product = saved_raster(tmp_path / "p.tif", np.zeros((3, 5, 6), np.float32))
    with rasterio.open(product, "r+") as file:
        file.update_tags(GEOENC_PRODUCT="principal components")
    before = sorted(p.name for p in tmp_path.iterdir())
    for form, ending in FORMATS.items():
        out = tmp_path / f"x{ending}"
        for params, text in (
            ({}, "Neither INPUT nor STACK is given"),
            ({"input": path, "stack": stack}, "Both INPUT and STACK are given"),
            ({"input": product}, "holds the principal components"),
            ({"input": one, "aggregate": "quadrants"}, "no quadrants"),
            ({"input": empty}, "no cell is valid"),
            ({"input": empty, "aggregate": "mean"}, "no cell is valid"),
            ({"input": empty, "aggregate": "max", "quantise": "int8"}, "no cell is valid"),
            ({"stack": path}, "is not a stack"),
        ):
            with pytest.raises(InputError, match=text):
                ExportEmbeddings(**params, format=form, output=str(out)).run()["OUTPUT"]
        stop = Report(lambda event: None, lambda: True)
        with pytest.raises(Cancelled):
            ExportEmbeddings(input=path, format=form, output=str(out)).run(stop)["OUTPUT"]
        assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_a_file_beside_the_array_is_not_replaced(tmp_path):
    path = raster(tmp_path / "e.tif")
    (tmp_path / "stack.json").write_text('{"features": []}')
    with pytest.raises(OutputError, match="GeoEnc didn't write"):
        ExportEmbeddings(input=path, output=f"{tmp_path}/stack.npy").run()["OUTPUT"]
    ExportEmbeddings(input=path, output=f"{tmp_path}/x.npy").run()["OUTPUT"]
    ExportEmbeddings(input=path, output=f"{tmp_path}/x.npy").run()["OUTPUT"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root to mount a small disk")
@pytest.mark.parametrize("size", [64, 120, 260])
def test_a_full_disk(tmp_path, size, monkeypatch):
    """Said before the start; and where the room goes meanwhile, said then."""
    path = raster(tmp_path / "e.tif", 100, 80)
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        if size > 64:
            for module in ("arrays", "store", "geoparquet"):
                monkeypatch.setattr(f"geoenc_qgis.export.{module}.check_space", lambda *_: None)
        for ending in (".pt", ".npy", ".zarr", ".zarr.zip", ".parquet"):
            if size == 260 and ending not in (".pt", ".zarr.zip"):
                continue  # room for one copy of the 192 kB, not for two
            with pytest.raises(OutputError, match="needs" if size == 64 else "disk is full"):
                ExportEmbeddings(input=path, output=f"{disk}/x{ending}").run()["OUTPUT"]
            assert not list(disk.iterdir())
    finally:
        gc.collect()  # a failure keeps its mapped file open until it is forgotten
        subprocess.run(["umount", str(disk)], check=True)


def test_no_georeference_is_no_crs(tmp_path):
    path = saved_raster(
        tmp_path / "e.tif", np.ones((4, 3, 3), np.float32), crs=None, transform=Affine(16, 0, 0, 0, -16, 0)
    )
    table = geopandas.read_parquet(ExportEmbeddings(input=path, output=f"{tmp_path}/x.parquet").run()["OUTPUT"])
    assert table.crs is None
    assert exported(ExportEmbeddings(input=path, output=f"{tmp_path}/x.zarr").run()["OUTPUT"], "zarr")[1]["crs"] is None
