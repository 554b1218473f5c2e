"""Parcels instead of cells: rows of a table are classified, grouped and estimated."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
import shapely
from helpers.labels import embeddings, quilt
from helpers.zones import saved_zones

from geoenc_qgis import FitGeocentroids, TrainClassifier, TrainRegressor, ZonalEmbeddings
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels.vector_samples import spacing
from geoenc_qgis.raster.vector_table import read_vector_table

SIDE, PATCH = 60, 6
NAMES = ["meadow", "roof", "water"]


@pytest.fixture
def parcels(tmp_path):
    """(raster, table of parcels with their kind and a number, the layer of parcels)."""
    kinds = quilt(SIDE, 3, PATCH)
    raster = embeddings(tmp_path / "e.tif", kinds)
    corners = [(row, col) for row in range(0, SIDE, PATCH) for col in range(0, SIDE, PATCH)]
    shapes = [shapely.box(col + 0.7, row + 0.4, col + PATCH - 0.3, row + PATCH - 0.6) for row, col in corners]
    own = [int(kinds[row + 2, col + 2]) for row, col in corners]
    numbers = np.array(own) * 3.0 + np.random.default_rng(0).normal(scale=0.05, size=len(own))
    fields = {"kind": [NAMES[kind] for kind in own], "height": numbers, "part": [row // 20 for row, _ in corners]}
    layer = saved_zones(tmp_path / "parcels.gpkg", shapes, **fields)
    table = tmp_path / "parcels.parquet"
    ZonalEmbeddings(INPUTS=[raster], ZONES=layer, OUTPUT_TABLE=table).run()
    return raster, str(table), layer


def test_parcels_are_classified(tmp_path, parcels):
    raster, table, layer = parcels
    given = {"TABLE": table, "FIELD": "kind", "OUTPUT_CLASSIFIER": tmp_path / "m.geoenc"}
    told = []
    TrainClassifier(
        **given,
        OUTPUT_METRICS=tmp_path / "m.json",
        OUTPUT_ERRORS=tmp_path / "wrong.gpkg",
        OUTPUT_HTML=tmp_path / "m.html",
    ).run(Report(told.append))
    metrics = json.loads((tmp_path / "m.json").read_text("utf-8"))
    assert metrics["overall_accuracy"] > 0.98
    assert metrics["about"]["learnt from"].startswith("100 rows at ")
    assert "100 labelled rows" in " ".join(event.get("text", "") for event in told)
    ZonalEmbeddings(INPUTS=[raster], ZONES=layer, BOOK=tmp_path / "m.geoenc", OUTPUT=tmp_path / "o.gpkg").run()
    mapped = geopandas.read_file(tmp_path / "o.gpkg")
    assert (mapped["class"] == mapped["kind"]).all()
    assert mapped["probability"].min() > 0.5


def test_folds_go_by_place_or_by_a_field(tmp_path, parcels):
    _, table, _ = parcels
    for by in ({}, {"FOLD_BY": "field", "FOLD_FIELD": "part", "FOLDS": 3}):
        out = {"OUTPUT_CLASSIFIER": tmp_path / "m.geoenc", "OUTPUT_TABLE": tmp_path / "p.csv"}
        TrainClassifier(TABLE=table, FIELD="kind", METHOD="knn", TEST_SHARE=0, **by, **out).run()
        rows = [line.split(",") for line in (tmp_path / "p.csv").read_text("utf-8").splitlines()]
        assert len(rows) == 101
    folds = {}
    part = read_vector_table(table, Report()).frame["part"]
    for row in rows[1:]:
        folds.setdefault(part[int(row[3])], set()).add(row[6])
    assert all(len(own) == 1 for own in folds.values())


def test_parcels_without_a_label_are_left_out(tmp_path, parcels):
    raster, _, layer = parcels
    frame = geopandas.read_file(layer)
    frame.loc[:9, "kind"] = None
    frame.to_file(tmp_path / "some.gpkg")
    table = tmp_path / "some.parquet"
    ZonalEmbeddings(INPUTS=[raster], ZONES=tmp_path / "some.gpkg", OUTPUT_TABLE=table).run()
    told = []
    TrainClassifier(TABLE=table, FIELD="kind", OUTPUT_CLASSIFIER=tmp_path / "m.geoenc").run(Report(told.append))
    said = " ".join(event.get("text", "") for event in told)
    assert "10 of 100 labels without a class: left out." in said
    assert "90 labelled rows" in said


def test_parcels_are_grouped(tmp_path, parcels):
    _, table, _ = parcels
    FitGeocentroids(TABLE=table, CLUSTERS=3, OUTPUT_BOOK=tmp_path / "b.safetensors").run()
    book = CentroidBook.load(str(tmp_path / "b.safetensors"))
    rows = read_vector_table(table, Report())
    assert book.identity == rows.identity
    assert book.counts.sum() == 100
    nearest = np.linalg.norm(rows.vectors[:, None] - book.centres, axis=2).argmin(1)
    assert all(rows.frame["kind"][nearest == group].nunique() == 1 for group in range(3))
    FitGeocentroids(TABLE=table, CLUSTERS=3, SAMPLE=40, OUTPUT_BOOK=tmp_path / "b.safetensors").run()
    assert CentroidBook.load(str(tmp_path / "b.safetensors")).counts.sum() == 40


def test_numbers_of_parcels_are_estimated(tmp_path, parcels):
    _, table, _ = parcels
    given = {"OUTPUT_REGRESSOR": tmp_path / "r.geoenc", "OUTPUT_METRICS": tmp_path / "r.json"}
    TrainRegressor(TABLE=table, FIELD="height", **given).run()
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["r2"] > 0.98


@pytest.mark.parametrize("job", [TrainClassifier, TrainRegressor])
def test_what_a_table_lacks_is_named(tmp_path, parcels, job):
    raster, table, layer = parcels
    out = {("OUTPUT_CLASSIFIER" if job is TrainClassifier else "OUTPUT_REGRESSOR"): tmp_path / "m.geoenc"}
    for given, text in (
        ({"FIELD": "crop"}, "no field 'crop'"),
        ({}, "FIELD is empty"),
        ({"FIELD": "kind", "INPUTS": [raster]}, "TABLE was given together with INPUTS"),
        ({"FIELD": "kind", "LABELS": layer}, "TABLE was given together with LABELS"),
    ):
        with pytest.raises(InputError, match=text):
            job(TABLE=table, **given, **out).run()
    assert not (tmp_path / "m.geoenc").exists()


def test_a_table_stands_alone_for_geocentroids(tmp_path, parcels):
    raster, table, _ = parcels
    with pytest.raises(InputError, match="TABLE was given together with INPUTS"):
        FitGeocentroids(TABLE=table, INPUTS=[raster], OUTPUT_BOOK=tmp_path / "b.safetensors").run()


def test_spacing_is_the_side_of_parcels_or_the_step_of_points(tmp_path, parcels):
    _, table, _ = parcels
    assert np.isclose(spacing(read_vector_table(table, Report())), PATCH * 0.25, rtol=0.2)
    from geoenc_qgis import ExportEmbeddings

    raster = parcels[0]
    ExportEmbeddings(INPUT=raster, FORMAT="geoparquet", OUTPUT=tmp_path / "cells.parquet").run()
    assert np.isclose(spacing(read_vector_table(str(tmp_path / "cells.parquet"), Report())), 0.25)
