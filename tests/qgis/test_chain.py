"""The whole way with the real engine: image, embeddings, colours, components, classes; singly and as a graph."""

from __future__ import annotations

import json
import os
import struct
import subprocess

import pytest
from conftest import ROOT
from osgeo import gdal
from qgis.core import QgsProcessing, QgsRasterLayer


@pytest.fixture
def embeddings(run, engine, scene, tmp_path):
    path = str(tmp_path / "embeddings.tif")
    values = {"INPUT": scene(400, 300), "BANDS": "3;2;1", "EXTENT": "600000,600150,5299900,5300000 [EPSG:32632]"}
    ok, results, feedback = run("encode", {**values, "OUTPUT": path})
    assert ok, feedback.text()
    assert results["OUTPUT"] == path
    return path


def test_single_steps(run, embeddings, tmp_path):
    raster = gdal.Open(embeddings)
    assert raster.GetMetadata()["GEOENC_ENCODER"] == "geoenc-conv"
    assert raster.GetMetadata()["GEOENC_BANDS"] == "3,2,1"
    out = {name: str(tmp_path / f"{name}.tif") for name in ("rgb", "pca", "classes", "distance")}
    book = str(tmp_path / "book.safetensors")
    for name, values in (
        ("embeddingrgb", {"OUTPUT": out["rgb"], "OUTPUT_MODEL": str(tmp_path / "colours.safetensors")}),
        ("pca", {"OUTPUT": out["pca"], "COMPONENTS": 5}),
        ("fitgeocentroids", {"INPUTS": [embeddings], "CLUSTERS": 4, "OUTPUT_BOOK": book}),
        ("applygeocentroids", {"BOOK": book, "OUTPUT": out["classes"], "OUTPUT_DISTANCE": out["distance"]}),
    ):
        ok, results, feedback = run(name, values if "INPUTS" in values else {**values, "INPUT": embeddings})
        assert ok, feedback.text()
        assert set(values) & {"OUTPUT", "OUTPUT_BOOK"} <= set(results)
    for path in out.values():
        made = gdal.Open(path)
        assert made.GetGeoTransform() == raster.GetGeoTransform()
        assert (made.RasterXSize, made.RasterYSize) == (raster.RasterXSize, raster.RasterYSize)
    assert gdal.Open(out["pca"]).RasterCount == 5
    layer = QgsRasterLayer(out["classes"])
    renderer = layer.renderer()
    assert renderer.type() == "paletted", "QGIS shows the classes by the style beside them"
    assert 2 <= len(renderer.classes()) <= 4


def test_temporary_output(run, engine, scene):
    ok, results, feedback = run("resample", {"INPUT": scene(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    assert ok, feedback.text()
    assert results["OUTPUT"].endswith(".tif")
    assert gdal.Open(results["OUTPUT"]).RasterCount == 3


def test_relative_paths(run, engine, scene, tmp_path, monkeypatch):
    scene(name="here.tif")
    monkeypatch.chdir(tmp_path)
    ok, _, feedback = run("resample", {"INPUT": "here.tif", "OUTPUT": "there.tif"})
    assert ok, feedback.text()
    assert (tmp_path / "there.tif").exists()


@pytest.mark.parametrize("gsd", [None, 1.0])
def test_graph_through_qgis_process(engine, scene, tmp_path, gsd):
    names = {"encode:Embeddings": "e", "embeddingrgb:RGB": "r", "pca:PCA": "p", "applygeocentroids:Classes": "c"}
    command = [str(ROOT / "scripts" / "qgis_process"), "--json", "run", "geoenc:imagetomaps"]
    command += [f"--INPUT={scene(400, 300)}", "--CLUSTERS=5", *([f"--TARGET_GSD={gsd}"] if gsd else [])]
    command += [f"--{name}={tmp_path / stem}.tif" for name, stem in names.items()]
    answer = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ))
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout[answer.stdout.index("{") :])["results"]
    assert set(names) <= set(results)
    for stem in names.values():
        assert gdal.Open(str(tmp_path / f"{stem}.tif")) is not None
    tags = gdal.Open(str(tmp_path / "e.tif")).GetMetadata()
    assert float(tags["GEOENC_GSD"]) == (gsd or 0.5), "no Target GSD means the image's own"


def test_places_of_a_scratch_layer_and_only_the_selected(run, embeddings, tmp_path):
    """Features that exist in QGIS alone, of which one is selected, in another CRS."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsPointXY,
        QgsProcessingFeatureSourceDefinition,
        QgsProject,
        QgsVectorLayer,
    )

    raster = gdal.Open(embeddings)
    left, size, _, top, _, down = raster.GetGeoTransform()
    lonlat = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32632"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    # A field that no GeoPackage takes.
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=fid:string&field=geom:string", "places", "memory")
    features = []
    for col, row in ((1.5, 1.5), (-900, -900)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(lonlat.transform(QgsPointXY(left + col * size, top + row * down))))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([next(layer.getFeatures()).id()])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    out = str(tmp_path / "similarity.tif")
    ok, _, feedback = run("similarity", {"INPUT": embeddings, "PLACES": source, "OUTPUT": out})
    assert ok, feedback.text()
    assert "1 cell under" in feedback.text()
    made = gdal.Open(out)
    (value,) = struct.unpack("f", made.GetRasterBand(1).ReadRaster(1, 1, 1, 1, buf_type=gdal.GDT_Float32))
    assert abs(value - 1) < 1e-5
    assert QgsRasterLayer(out).renderer().type() == "singlebandpseudocolor"
    empty = QgsVectorLayer("Point?crs=EPSG:4326", "none", "memory")
    QgsProject.instance().addMapLayer(empty)
    ok, _, feedback = run("similarity", {"INPUT": embeddings, "PLACES": empty.id(), "OUTPUT": out})
    assert not ok
    assert "holds no features" in feedback.text()
    QgsProject.instance().removeAllMapLayers()
