"""A real encode's exports keep the conventions' published schemas, and the programs they are for find them in place."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import duckdb
import geopandas
import geoparquet_validator
import numpy as np
import pyarrow.parquet as pq
import pyogrio
import pytest
import rasterio
import shapely
import xarray
import zarr
from helpers.embeddings import cube_of
from helpers.exports import raster, stacked
from helpers.rasters import UTM, ground, saved_raster, site_grid
from helpers.schemas import faults
from rasterio.transform import Affine, from_origin

from geoenc_qgis import AdoptEmbeddings, Encode, ExportEmbeddings
from geoenc_qgis.raster.conventions import EmbeddingFacts, facts_of, source_uri, weights_uri, zarr_attributes
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.geoparquet import hilbert_codes
from geoenc_qgis.raster.identity import Identity

LEFT, TOP, CELL = 652_912, 8_249_184, 1.0  # metres; a cell is 4 pixels of 0.25


@pytest.fixture(scope="module")
def scene(tmp_path_factory, engine_home) -> Path:
    """A drawn scene with a hole, encoded by rcf in cells of a quarter of a patch: 144 x 160, in blocks of 80."""
    folder = tmp_path_factory.mktemp("scene")
    picture = ground(6 * 96, 640)
    picture[:, 200:330, 100:260] = 0
    path = saved_raster(folder / "harbour 1.tif", picture, transform=from_origin(LEFT, TOP, 0.25, 0.25), nodata=0)
    Encode(input=path, encoder="rcf", cell_size=4, output=str(folder / "e.tif")).run()
    return folder / "e.tif"


def export(source: Path | str, name: str, **options) -> str:
    given = {"stack": source} if str(source).endswith("json") else {"input": str(source)}
    output = str(Path(source).parent / name)
    return ExportEmbeddings(**given, output=output, **options).run()["OUTPUT"]


def group_of(store: str) -> dict:
    return json.loads((Path(store) / "zarr.json").read_text(encoding="utf-8"))


def vectors(path: Path) -> np.ndarray:
    """(C, h, w), NaN where not valid."""
    opened = EmbeddingRaster(str(path))
    cube = cube_of(opened)
    opened.close()
    return cube


@pytest.mark.parametrize("quantise", ["none", "int8"])
def test_a_store_keeps_the_conventions_it_names(scene, quantise):
    group = group_of(export(scene, f"{quantise}.zarr", quantise=quantise))
    for schema in ("geoemb-1.rules.json", "zarr-spatial-0.1.json", "zarr-proj-0.1.json"):
        assert faults(group, schema) == []
    told = group["attributes"]
    assert [one["name"] for one in told["zarr_conventions"]] == ["geoemb:", "spatial", "proj"]
    assert told["geoemb:type"] == "chip" and told["geoemb:dimensions"] == 384 and told["geoemb:gsd"] == 0.25
    assert told["geoemb:chip_layout"] == {"layout_type": "regular_grid", "chip_size": [16, 16], "stride": [4, 4]}
    assert told["geoemb:data_type"] == ("int8" if quantise == "int8" else "float16")
    assert told["geoemb:source_data"] == ["file:harbour%201.tif"]
    with rasterio.open(scene) as file:
        digest = base64.urlsafe_b64decode(told["geoemb:model"].removeprefix("ni:///sha-256;") + "=")
        assert digest.hex() == file.tags()["GEOENC_WEIGHTS_SHA256"]
        assert told["spatial:transform"] == list(file.transform)[:6] and told["spatial:shape"] == list(file.shape)
        assert told["spatial:bbox"] == list(file.bounds) and told["proj:code"] == UTM
    assert ("geoemb:quantization" in told) == (quantise == "int8")
    assert faults(group | {"attributes": told | {"geoemb:type": "patch"}}, "geoemb-1.rules.json")


def test_a_store_keeps_the_schema_that_geo_embeddings_publishes(scene, shared):
    schema = shared / "schemas" / "geoemb-1.json"
    if not schema.is_file():
        pytest.skip("shared/schemas has no geoemb-1.json")
    for quantise in ("none", "int8"):
        assert faults(group_of(export(scene, f"p{quantise}.zarr", quantise=quantise)), schema) == []


def test_a_store_is_sharded_and_opens_in_xarray_at_its_place(scene):
    store = export(scene, "x.zarr")
    array = zarr.open_group(store, mode="r")["embedding"]
    assert array.shards == (1, 384, 80, 80) and array.chunks == (1, 384, 20, 20)
    with xarray.open_zarr(store, consolidated=True) as data, rasterio.open(scene) as file:
        cells = data["embedding"]
        assert cells.dims == ("time", "band", "y", "x")
        np.testing.assert_array_equal(cells[0].values.astype(np.float32), file.read())
        xs, ys = (data[axis].values for axis in ("x", "y"))
        np.testing.assert_allclose(np.diff(xs), CELL)
        np.testing.assert_allclose(np.diff(ys), -CELL)
        assert (xs[0], ys[0]) == file.xy(0, 0)
        assert data[cells.attrs["grid_mapping"]].attrs["crs_wkt"] == file.crs.to_wkt()
        place = list(map(float, data["spatial_ref"].attrs["GeoTransform"].split()))
        assert Affine.from_gdal(*place) == file.transform


def test_a_store_of_one_block_is_one_chunk_and_of_means_no_grid(tmp_path):
    small = raster(tmp_path / "e.tif")
    array = zarr.open_group(export(small, "x.zarr"), mode="r")["embedding"]
    assert array.shards is None and array.chunks == array.shape
    told = group_of(export(small, "m.zarr", aggregate="spatial"))["attributes"]
    assert [one["name"] for one in told["zarr_conventions"]] == ["proj"]
    assert not [name for name in told if name.startswith(("geoemb:", "spatial:"))]


def test_a_stack_names_all_its_scenes(tmp_path):
    stack = stacked(tmp_path)
    members = json.loads(pq.read_metadata(export(stack, "x.parquet")).metadata[b"emb"])
    assert members["source_data"] == [f"file:scene_{number}.tif" for number in range(4)]


def test_what_is_not_known_is_not_made_up(tmp_path):
    """Where nothing tells the model, geoemb: is not claimed; where CRS is none, proj: isn't."""
    path = raster(tmp_path / "e.tif")  # its weights have no hash
    told = group_of(export(path, "x.zarr"))["attributes"]
    assert [one["name"] for one in told["zarr_conventions"]] == ["spatial", "proj"]
    members = json.loads(pq.read_metadata(export(path, "x.parquet")).metadata[b"emb"])
    assert "model" not in members and members["dimensions"] == 12
    assert zarr_attributes(None, None, Affine.identity(), None) == {}
    assert weights_uri("1") == "" and facts_of(Identity(dims=3), "float32", []).members.get("gsd") is None
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert weights_uri(digest) == "ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"


def test_sources_are_addresses():
    assert source_uri("/vsicurl/https://a.org/b c.tif") == "https://a.org/b%20c.tif"
    assert source_uri("/vsis3/bucket/a.tif") == "s3://bucket/a.tif"
    assert source_uri("/home/me/Über.tif") == source_uri("C:\\me\\Über.tif") == "file:%C3%9Cber.tif"


def test_a_crs_without_a_code_is_told_in_full():
    crs = rasterio.CRS.from_wkt(site_grid())
    told = zarr_attributes(EmbeddingFacts(3, "float32", 1, 1), crs, Affine(1, 0, 5, 0, -1, 9), (4, 7))
    assert "proj:code" not in told and told["proj:wkt2"].startswith("DERIVEDPROJCRS")
    assert told["spatial:bbox"] == [5, 5, 12, 9]
    assert faults({"zarr_format": 3, "node_type": "group", "attributes": told}, "zarr-proj-0.1.json") == []


def test_an_adopted_product_is_of_pixels_by_its_own_model(tmp_path):
    stored = np.random.default_rng(0).integers(-127, 128, (64, 40, 50)).astype(np.int8)
    values = np.sign(stored) * (stored / 127.5) ** 2
    values /= np.linalg.norm(values, axis=0)
    stored = np.rint(np.sign(values) * np.sqrt(np.abs(values)) * 127.5).astype(np.int8)
    tile = saved_raster(tmp_path / "tile.tif", stored, transform=from_origin(6e5, 5e6, 10, 10), nodata=-128)
    AdoptEmbeddings(input=tile, product="alphaearth-v1", output=str(tmp_path / "e.tif")).run()
    group = group_of(export(tmp_path / "e.tif", "x.zarr"))
    assert faults(group, "geoemb-1.rules.json") == []
    told = group["attributes"]
    assert told["geoemb:type"] == "pixel" and told["geoemb:gsd"] == 10 and "geoemb:chip_layout" not in told
    assert told["geoemb:model"] == "https://arxiv.org/abs/2507.22291"
    assert "SATELLITE_EMBEDDING" in told["geoemb:source_data"][0]


@pytest.mark.parametrize("geometry", ["point", "cell"])
@pytest.mark.parametrize("quantise", ["none", "int8"])
def test_a_table_keeps_geoparquets_rules(scene, geometry, quantise):
    path = export(scene, f"{geometry}-{quantise}.parquet", geometry=geometry, quantise=quantise)
    metadata = pq.read_metadata(path).metadata
    geo, members = json.loads(metadata[b"geo"]), json.loads(metadata[b"emb"])
    assert faults(geo, "geoparquet-1.1.0.json") == []
    report = geoparquet_validator.check(path)
    assert geoparquet_validator.failed(report) == []
    outcomes = {one["id"]: one["status"] for one in report["outcomes"]}
    assert {status for name, status in outcomes.items() if "/covering/" in name} == {"pass"}
    assert members["type"] == "chip" and members["column"] == "embedding" and members["dimensions"] == 384
    scale = members.get("quantization", {}).get("scale", [])
    assert len(scale) == (384 if quantise == "int8" else 0)


def test_a_table_is_read_by_its_boxes(scene):
    """geopandas and DuckDB find the cells of a box by the column of boxes; each row is the raster's own vector."""
    path = export(scene, "boxes.parquet", geometry="cell")
    with rasterio.open(scene) as file:
        west, south = file.bounds[:2]
    box = (west + 9, south + 9, west + 41, south + 29)
    found = geopandas.read_parquet(path, bbox=tuple(np.add(box, (0.5, 0.5, -0.5, -0.5))))
    assert found.total_bounds.tolist() == [west + 9, south + 9, west + 41, south + 29]
    assert len(found) == 32 * 20 and found.crs == UTM
    everything = geopandas.read_parquet(path)
    boxes = [list(box.values()) for box in pq.read_table(path, columns=["bbox"])["bbox"].to_pylist()]
    np.testing.assert_array_equal(shapely.bounds(everything.geometry), boxes)
    inside = "bbox.xmax > ? and bbox.ymax > ? and bbox.xmin < ? and bbox.ymin < ?"
    rows = duckdb.execute(f"select row, col, embedding from read_parquet(?) where {inside}", [path, *box]).fetchall()
    assert len(rows) == 32 * 20
    cube = vectors(scene)
    for row, col, vector in rows:
        np.testing.assert_array_equal(np.float32(vector), cube[:, row, col])


def test_rows_follow_hilberts_curve(scene):
    """One block's cells are in the order of their codes, and a row's neighbour in the file lies near it."""
    table = pq.read_table(export(scene, "h.parquet")).to_pandas()
    codes = hilbert_codes(table["col"] % 80, table["row"] % 80)
    blocks = table["row"] // 80 * 2 + table["col"] // 80
    assert all(np.diff(codes[blocks == block]).min() > 0 for block in range(4))
    assert blocks[blocks.diff() != 0].tolist() in ([0, 1, 3, 2], [0, 2, 3, 1])
    steps = np.hypot(np.diff(table["row"]), np.diff(table["col"]))
    assert np.median(steps) == 1 and (steps < 9).mean() > 0.99


def test_hilberts_curve_visits_every_place_once_by_steps_of_one():
    row, col = map(np.ravel, np.indices((64, 64)))
    codes = hilbert_codes(col, row)
    assert sorted(codes) == list(range(64 * 64))
    path = np.stack([row, col], 1)[np.argsort(codes)]
    assert np.abs(np.diff(path, axis=0)).sum(axis=1).tolist() == [1] * (64 * 64 - 1)


def test_pyogrio_reads_the_table_where_its_gdal_has_parquet(scene):
    if "Parquet" not in pyogrio.list_drivers():
        pytest.skip("this pyogrio's GDAL has no Parquet driver")
    found = pyogrio.read_dataframe(export(scene, "o.parquet"))
    assert found.crs == UTM
