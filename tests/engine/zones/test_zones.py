"""Zones: the mean of the cells in each polygon, counted exactly, wherever blocks, rasters and dates divide them."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pyarrow.parquet as pq
import rasterio
import shapely
from helpers.labels import KINDS, embeddings, quilt, read
from helpers.rasters import PLACE, UTM
from helpers.zones import quads, saved_zones, truth

from geoenc_qgis import ZonalEmbeddings
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.vector_table import read_vector_table
from geoenc_qgis.series.dates import iso_period
from geoenc_qgis.series.stack import Frame, Token, save_stack
from geoenc_qgis.zones import summary as summaries
from geoenc_qgis.zones.given import read_zones
from geoenc_qgis.zones.placed import placed_zones

SIDE = 150  # cells of the raster: more than one block


def kinds(holes: bool = True) -> np.ndarray:
    cells = quilt(SIDE, 5)
    if holes:
        cells[20:34, 60:110] = -1
    return cells


def zones(folder, *rasters, shapes=None, crs=UTM, **given):
    """(frame of OUTPUT, table of OUTPUT_TABLE, what was said) of zones on rasters."""
    told = []
    shapes = quads(40, (SIDE, SIDE)) if shapes is None else shapes
    path = saved_zones(folder / "zones.gpkg", shapes, crs, number=range(len(shapes)))
    out = {"OUTPUT": folder / "out.gpkg", "OUTPUT_TABLE": folder / "out.parquet"}
    given = {"ZONES": path, "INPUTS": [str(raster) for raster in rasters], **out, **given}
    ZonalEmbeddings(**given).run(Report(told.append))
    table = read_vector_table(str(out["OUTPUT_TABLE"]), Report())
    return geopandas.read_file(out["OUTPUT"]), table, [event["text"] for event in told if event["event"] == "log"]


def by_number(table, count):
    """Vectors (count, C) in the order of the zones, NaN of those without one."""
    out = np.full((count, table.vectors.shape[1]), np.nan, np.float32)
    out[table.frame["number"]] = table.vectors
    return out


def test_each_zone_has_the_mean_of_its_cells_by_their_parts(tmp_path):
    raster = embeddings(tmp_path / "e.tif", kinds())
    shapes = quads(40, (SIDE, SIDE), 3) + quads(6, (SIDE, SIDE), 40, seed=1)
    frame, table, _ = zones(tmp_path, raster, shapes=shapes)
    true = truth(shapes, read(raster))
    assert np.allclose(by_number(table, len(shapes)), true.vectors, atol=2e-6, equal_nan=True)
    assert np.allclose(frame["coverage"], true.coverage, atol=1e-9)
    assert np.allclose(frame["spread"], true.spread, atol=2e-6, equal_nan=True)
    assert (frame["cells"] == true.cells).all()
    medoids = np.column_stack(PLACE @ (true.medoid[:, 1] + 0.5, true.medoid[:, 0] + 0.5))
    seen = true.cells > 0
    assert np.allclose(frame[["medoid_x", "medoid_y"]].to_numpy()[seen], medoids[seen], atol=1e-6)


def test_typical_cells_are_found_again_where_memory_holds_few(tmp_path, monkeypatch):
    raster = embeddings(tmp_path / "e.tif", kinds())
    shapes = quads(6, (SIDE, SIDE), 40, seed=1)
    plain, _, _ = zones(tmp_path, raster, shapes=shapes)
    monkeypatch.setattr(summaries, "KEPT_BYTES", 20_000)
    again, _, said = zones(tmp_path, raster, shapes=shapes)
    assert "are read again for their typical cells" in " ".join(said)
    assert plain.equals(again)


def test_half_floats_bytes_and_floats_are_read_alike(tmp_path):
    """A raster south-up is the same ground."""
    raster = embeddings(tmp_path / "e.tif", kinds())
    with rasterio.open(raster) as file:
        cube, tags, profile = file.read(), file.tags(), file.profile
    turned = str(tmp_path / "south.tif")
    place = PLACE @ rasterio.Affine(1, 0, 0, 0, -1, SIDE)
    with rasterio.open(turned, "w", **{**profile, "transform": place}) as out:
        out.write(cube[:, ::-1])
        out.update_tags(**tags)
    one, two = zones(tmp_path, raster), zones(tmp_path, turned)
    assert one[0].equals(two[0])
    assert (one[1].vectors == two[1].vectors).all()


def test_a_zone_over_two_rasters_is_put_together(tmp_path):
    cells = kinds()
    whole = embeddings(tmp_path / "whole.tif", cells, noise=0)
    parts = [
        embeddings(tmp_path / "west.tif", cells[:, :70], noise=0),
        embeddings(tmp_path / "east.tif", cells[:, 70:], noise=0, transform=PLACE @ rasterio.Affine.translation(70, 0)),
    ]
    shapes = quads(10, (SIDE, SIDE), 30, seed=2)
    one, two = zones(tmp_path, whole, shapes=shapes), zones(tmp_path, *parts, shapes=shapes)
    assert np.allclose(one[1].vectors, two[1].vectors, atol=2e-6)
    assert np.allclose(one[0][["coverage", "spread"]], two[0][["coverage", "spread"]], atol=2e-6)
    assert (one[0]["cells"] == two[0]["cells"]).all()


def test_where_rasters_overlap_the_first_that_is_valid_counts(tmp_path):
    cells = kinds(holes=False)
    full = embeddings(tmp_path / "full.tif", cells, noise=0)
    holed = embeddings(tmp_path / "holed.tif", kinds(), noise=0)
    other = embeddings(tmp_path / "other.tif", (cells + 1) % 5, noise=0)
    shapes = quads(30, (SIDE, SIDE), 12, seed=3)
    alone = zones(tmp_path, full, shapes=shapes)
    first = zones(tmp_path, full, other, shapes=shapes)
    assert (alone[1].vectors == first[1].vectors).all()
    assert (alone[0]["cells"] == first[0]["cells"]).all()
    filled = zones(tmp_path, holed, other, shapes=shapes)
    cube = np.where(kinds() < 0, KINDS[(cells + 1) % 5].transpose(2, 0, 1), KINDS[cells].transpose(2, 0, 1))
    assert np.allclose(by_number(filled[1], 30), truth(shapes, cube).vectors, atol=2e-6)
    assert np.allclose(filled[0]["coverage"], 1)


def test_zones_in_another_crs_are_transformed_and_keep_theirs(tmp_path):
    raster = embeddings(tmp_path / "e.tif", kinds(), noise=0)
    one, two = zones(tmp_path, raster), zones(tmp_path, raster, crs="EPSG:4326")
    assert two[0].crs.to_epsg() == 4326
    assert np.allclose(one[1].vectors[np.argsort(one[1].frame["number"])],
                       two[1].vectors[np.argsort(two[1].frame["number"])], atol=1e-3)  # fmt: skip
    places = geopandas.GeoSeries.from_xy(two[0]["medoid_x"], two[0]["medoid_y"], crs=4326).to_crs(UTM)
    cols, rows = ~PLACE @ (places.x.to_numpy(), places.y.to_numpy())
    assert np.abs(rows % 1 - 0.5).max() < 1e-3
    assert np.abs(cols % 1 - 0.5).max() < 1e-3


def test_a_stack_gives_a_row_for_each_date(tmp_path):
    dates = ("2019-01", "2019-02-03", "2019-05-20")
    paths = [embeddings(tmp_path / f"{n}.tif", np.roll(kinds(), 20 * n, 0), seed=n) for n in range(3)]
    tokens = [Token(path, iso_period(date), (n,)) for n, (path, date) in enumerate(zip(paths, dates, strict=True))]
    save_stack(tmp_path / "stack.json", tokens, [Frame(iso_period(date), ("a.tif",)) for date in dates])
    frame, table, _ = zones(tmp_path, INPUTS=[], STACK=tmp_path / "stack.json")
    assert frame["date"].tolist() == list(dates) * 40
    assert frame["number"].tolist() == list(np.repeat(range(40), 3))
    for number, (path, date) in enumerate(zip(paths, dates, strict=True)):
        alone_frame, alone, _ = zones(tmp_path, path)
        mine = (table.frame["date"] == date).to_numpy()
        assert (table.vectors[mine] == alone.vectors).all()
        assert frame["cells"].tolist()[number::3] == alone_frame["cells"].tolist()


def test_blocks_without_zones_are_not_read(tmp_path):
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", quilt(600, 5)))
    shapes = [shapely.box(3, 3, 20, 20), shapely.box(520, 530, 560, 590)]
    path = saved_zones(tmp_path / "z.gpkg", shapes)
    placed = placed_zones(read_zones(path, raster.crs, Report()), raster, Report())
    plan = dict(placed.blocks(np.ones(2, bool)))
    boxes = [shapely.box(w.col_off, w.row_off, w.col_off + w.width, w.row_off + w.height) for w in raster.windows]
    assert set(plan) == {n for n, block in enumerate(boxes) if any(block.intersects(shape) for shape in shapes)}
    assert len(plan) < len(raster.windows)


def test_the_table_is_geoparquet_with_boxes_and_facts(tmp_path):
    raster = embeddings(tmp_path / "e.tif", kinds())
    shapes = [*quads(40, (SIDE, SIDE)), shapely.box(900, 900, 910, 910)]
    frame, table, _ = zones(tmp_path, raster, shapes=shapes)
    path = tmp_path / "out.parquet"
    meta = pq.read_schema(path).metadata
    geo, emb, facts = (json.loads(meta[key]) for key in (b"geo", b"emb", b"geoenc"))
    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["covering"]["bbox"]["ymax"] == ["bbox", "ymax"]
    assert (emb["dimensions"], emb["data_type"]) == (12, "float32")
    assert facts["model_info"]["encoder"] == "kinds"
    assert table.identity == EmbeddingRaster(raster).identity
    west = geopandas.read_parquet(path, bbox=(*frame.total_bounds[:2], frame.total_bounds[0] + 10, 1e9))
    assert 0 < len(west) < len(frame)
    assert west.intersects(shapely.box(*frame.total_bounds[:2], frame.total_bounds[0] + 10, 1e9)).all()
    stored = geopandas.read_parquet(path)
    assert len(stored) == 41
    assert stored["embedding"].isna().sum() == 1
    order = stored.geometry.hilbert_distance()
    assert order.is_monotonic_increasing
    assert pq.ParquetFile(path).metadata.row_group(0).column(0).compression == "ZSTD"
    assert "embedding" not in frame
