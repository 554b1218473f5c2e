"""Zones that are small, off, damaged or no polygons, and parameters that don't go together."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from helpers.labels import embeddings, quilt, read
from helpers.rasters import UTM
from helpers.zones import on_map, quads, saved_zones

from geoenc_qgis import FitGeocentroids, ZonalEmbeddings
from geoenc_qgis.core.errors import IdentityError, InputError, OutputError
from geoenc_qgis.core.report import Report

SIDE = 40


@pytest.fixture
def raster(tmp_path):
    cells = quilt(SIDE, 3, 4)
    cells[20:, 20:] = -1
    return embeddings(tmp_path / "e.tif", cells)


def run(folder, raster, shapes, **fields):
    """(frame, what was said)."""
    told = []
    geopandas.GeoDataFrame(fields, geometry=on_map(shapes), crs=UTM).to_file(folder / "z.geojson")
    ZonalEmbeddings(INPUTS=[raster], ZONES=folder / "z.geojson", OUTPUT=folder / "o.gpkg").run(Report(told.append))
    said = " ".join(event["text"] for event in told if event["event"] == "log")
    return geopandas.read_file(folder / "o.gpkg"), said


def test_a_zone_smaller_than_a_cell_has_the_vector_of_its_cell(tmp_path, raster):
    out = tmp_path / "o.parquet"
    path = saved_zones(tmp_path / "z.gpkg", [shapely.box(5.2, 7.1, 5.4, 7.3)])
    told = []
    ZonalEmbeddings(INPUTS=[raster], ZONES=path, OUTPUT_TABLE=out).run(Report(told.append))
    frame = geopandas.read_parquet(out)
    assert np.allclose(frame["embedding"][0], read(raster)[:, 7, 5], atol=1e-6)
    assert frame["small"].tolist() == [True]
    assert abs(frame["spread"][0]) < 1e-6
    assert "1 of 1 zones is smaller than a cell: it takes the cell it lies on" in " ".join(
        e.get("text", "") for e in told
    )


def test_zones_without_a_valid_cell_are_kept_and_said(tmp_path, raster):
    shapes = [shapely.box(2, 2, 6, 6), shapely.box(500, 500, 505, 505), shapely.box(25, 25, 30, 30)]
    frame, said = run(tmp_path, raster, shapes)
    assert frame["cells"].tolist() == [16, 0, 0]
    assert frame["coverage"].tolist() == [1, 0, 0]
    assert frame["spread"].isna().tolist() == [False, True, True]
    assert "2 of 3 zones lie on no valid cell: they are kept without a vector." in said


def test_zones_that_overlap_each_have_their_own_mean(tmp_path, raster):
    shapes = [shapely.box(2, 2, 6, 6), shapely.box(4, 4, 8, 8)]
    frame, said = run(tmp_path, raster, shapes)
    assert frame["cells"].tolist() == [16, 16]
    assert said.count("overlap") == 1
    _, said = run(tmp_path, raster, [shapely.box(2, 2, 6, 6), shapely.box(6, 2, 8, 8)])
    assert "overlap" not in said


def test_invalid_polygons_are_mended_and_others_left_out(tmp_path, raster):
    bowtie = shapely.Polygon([(2, 2), (8, 8), (8, 2), (2, 8)])
    shapes = [bowtie, shapely.LineString([(1, 1), (5, 5)]), shapely.Point(3, 3), shapely.box(2, 2, 4, 4)]
    frame, said = run(tmp_path, raster, shapes, name=list("abcd"))
    assert frame["name"].tolist() == ["a", "d"]
    assert frame.geometry.is_valid.all()
    assert "1 of 4 zones had invalid geometries, which were repaired." in said
    assert "2 of 4 zones are no polygons: left out." in said


def test_empty_geometries_are_named(tmp_path, raster):
    frame, said = run(tmp_path, raster, [shapely.Polygon(), shapely.box(2, 2, 4, 4)])
    assert len(frame) == 1
    assert "1 of 2 zones has no geometry: left out." in said


def test_points_alone_are_refused(tmp_path, raster):
    with pytest.raises(InputError, match="holds no polygons, but: Point"):
        run(tmp_path, raster, [shapely.Point(3, 3)])


def test_fields_keep_their_names_and_ours_make_way(tmp_path, raster):
    shapes = quads(3, (SIDE, SIDE))
    fields = {"fid": [7, 7, 8], "cells": [1, 2, 3], "Spread": ["a", "b", None], "embedding": [1.5, 2.5, 3.5]}
    frame, said = run(tmp_path, raster, shapes, **fields)
    assert frame["fid_zone"].tolist() == [7, 7, 8]
    assert frame["cells"].tolist() == [1, 2, 3]
    assert frame["embedding_zone"].tolist() == [1.5, 2.5, 3.5]
    assert (frame["geoenc_cells"] > 0).all()
    assert "therefore called geoenc_cells, geoenc_spread" in said


def test_parts_of_a_zone_are_one_zone(tmp_path, raster):
    parts = shapely.box(2, 2, 4, 4), shapely.box(10, 10, 14, 14)
    frame, _ = run(tmp_path, raster, [shapely.union(*parts), shapely.box(2, 2, 4, 4)])
    assert frame["cells"].tolist() == [20, 4]
    assert set(frame.geom_type) == {"MultiPolygon"}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"OUTPUT": None}, "Neither OUTPUT nor OUTPUT_TABLE"),
        ({"STACK": "stack.json"}, "INPUTS and STACK were both given"),
        ({"INPUTS": []}, "INPUTS and STACK are empty"),
    ],
)
def test_parameters_that_do_not_go_together_are_refused(tmp_path, raster, given, text):
    path = saved_zones(tmp_path / "z.gpkg", [shapely.box(2, 2, 6, 6)])
    with pytest.raises(InputError, match=text):
        ZonalEmbeddings(**{"INPUTS": [raster], "ZONES": path, "OUTPUT": tmp_path / "o.gpkg", **given}).run()
    assert not (tmp_path / "o.gpkg").exists()


def test_other_encoders_are_refused(tmp_path, raster):
    path = saved_zones(tmp_path / "z.gpkg", [shapely.box(2, 2, 6, 6)])
    other = embeddings(tmp_path / "other.tif", quilt(SIDE, 3, 4), encoder="others")
    given = {"ZONES": path, "OUTPUT": tmp_path / "o.gpkg"}
    with pytest.raises(IdentityError, match=r"other\.tif"):
        ZonalEmbeddings(INPUTS=[raster, other], **given).run()
    FitGeocentroids(INPUTS=[other], CLUSTERS=3, OUTPUT_BOOK=tmp_path / "b.safetensors").run()
    with pytest.raises(IdentityError, match="centroid book"):
        ZonalEmbeddings(INPUTS=[raster], BOOK=tmp_path / "b.safetensors", **given).run()
    assert not (tmp_path / "o.gpkg").exists()


def test_endings_of_no_format_are_refused(tmp_path, raster):
    path = saved_zones(tmp_path / "z.gpkg", [shapely.box(2, 2, 6, 6)])
    with pytest.raises(OutputError, match="ending of a vector format"):
        ZonalEmbeddings(INPUTS=[raster], ZONES=path, OUTPUT=tmp_path / "o.xyz").run()
    with pytest.raises(InputError, match=r"end its name with \.parquet"):
        ZonalEmbeddings(INPUTS=[raster], ZONES=path, OUTPUT_TABLE=tmp_path / "o.csv").run()


def test_zones_of_a_picture_without_a_crs_are_in_its_pixels(tmp_path):
    path = embeddings(tmp_path / "e.tif", quilt(SIDE, 3, 4), crs=None, transform=rasterio.Affine(1, 0, 0, 0, 1, 0))
    frame = geopandas.GeoDataFrame(geometry=[shapely.box(2, 3, 6, 5)])
    frame.to_file(tmp_path / "z.gpkg")
    out = tmp_path / "o.parquet"
    ZonalEmbeddings(INPUTS=[path], ZONES=tmp_path / "z.gpkg", OUTPUT_TABLE=out).run()
    got = geopandas.read_parquet(out)
    assert np.allclose(got["embedding"][0], read(path)[:, 3:5, 2:6].mean((1, 2)), atol=1e-6)
