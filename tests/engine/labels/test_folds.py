"""Folds: neighbours and groups stay together, and every fold is scored."""

from __future__ import annotations

import json

import numpy as np
import rasterio
from helpers.labels import SIDE, at, embeddings, layer, quilt, said
from helpers.rasters import UTM, saved_raster
from rasterio.transform import from_origin
from shapely.geometry import Point

from geoenc_qgis import TrainClassifier
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels import cells as labelled
from geoenc_qgis.labels.folds import fold_splits
from geoenc_qgis.raster.embedding import EmbeddingRaster


def test_folds_are_of_places_and_neighbours_stay_together(tmp_path):
    """Labels that depend on the place alone are learnt by random folds and not by blocks: blocks are honest."""
    chance = np.random.default_rng(0)
    kinds = np.zeros((80, 80), int)
    cells = np.repeat(np.repeat(chance.normal(size=(12, 10, 10)), 8, 1), 8, 2) + 0.05 * chance.normal(size=(12, 80, 80))
    place = from_origin(652_916, 8_249_180, SIDE, SIDE)  # on the blocks' lines
    path = embeddings(tmp_path / "e.tif", kinds, transform=place)
    with rasterio.open(path, "r+") as out:
        out.write(cells.astype(np.float32))
    labels = np.kron(chance.integers(0, 2, (10, 10)), np.ones((8, 8))).astype(np.uint8)
    file = saved_raster(tmp_path / "l.tif", labels, UTM, place)
    got = {}
    for by in ("blocks", "random"):
        TrainClassifier(
            inputs=[path],
            labels=file,
            method="knn",
            fold_by=by,
            block_size=8 * SIDE,
            test_share=0,
            output_classifier=f"{tmp_path}/c.geoenc",
            output_metrics=f"{tmp_path}/m.json",
        ).run()
        got[by] = json.loads((tmp_path / "m.json").read_text())["cross_validation"]["overall_accuracy"]["mean"]
    assert got["random"] > 0.98 and got["blocks"] < 0.7


def test_no_group_is_on_both_sides_of_a_fold():
    chance = np.random.default_rng(0)
    groups = chance.integers(0, 30, 400)
    targets = np.eye(3, dtype=bool)[chance.integers(0, 3, 400)]
    for multi in (False, True):
        seen = np.zeros(400, int)
        for teach, test in fold_splits(targets, groups, 5, multi, 0):
            assert not set(groups[teach]) & set(groups[test])
            seen[test] += 1
        assert (seen == 1).all()


def test_a_fold_without_positives_is_scored_still(tmp_path):
    kinds = quilt(60, 3)
    raster = embeddings(tmp_path / "e.tif", kinds)
    places = [(row, col) for row in range(0, 60, 3) for col in range(0, 60, 3)]
    labels = ["" if row < 12 else ["", "a", "b"][kinds[row, col]] for row, col in places]
    points = [Point(at(row + 0.5, col + 0.5)) for row, col in places]
    file = layer(tmp_path / "l.gpkg", points, l=labels, strip=[row // 12 for row, _ in places])
    TrainClassifier(
        inputs=[raster],
        labels=file,
        field="l",
        multilabel=True,
        fold_by="field",
        fold_field="strip",
        test_share=0,
        output_classifier=f"{tmp_path}/c.geoenc",
        output_metrics=f"{tmp_path}/m.json",
    ).run()
    told = json.loads((tmp_path / "m.json").read_text())["cross_validation"]
    assert len(told["f1_macro"]["folds"]) == 5 and len(told["map_macro"]["folds"]) == 4


def test_blocks_are_called_too_small_only_where_neighbours_are_parted(tmp_path):
    from geoenc_qgis.labels.folds import groups_of

    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", np.zeros((60, 60), int)))
    for step, warned in ((1, True), (11, False)):
        spots = [(2 + step * (i // 5), 2 + step * (i % 5)) for i in range(10)]
        file = layer(
            tmp_path / f"{step}.gpkg", [Point(at(r + 0.5, c + 0.5)) for r, c in spots], k=["a"] * 5 + ["b"] * 5
        )
        events: list[dict] = []
        samples = labelled.samples_from_features(file, "k", None, False, [raster], 0, Report())
        groups_of(samples, "blocks", None, SIDE, 5, Report(events.append))
        assert ("so close together" in said(events)) == warned
