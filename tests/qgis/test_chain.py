"""The whole way with the real engine: image, embeddings, colours, components, classes; singly and at once."""

from __future__ import annotations

import json
import os
import struct
import subprocess

import pytest
from conftest import ROOT, Feedback
from osgeo import gdal
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)


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


MAPS = {"EMBEDDINGS": "embeddings", "RGB": "rgb", "PCA": "pca", "CLASSES": "classes"}


@pytest.mark.parametrize("named", [False, True])
def test_image_to_maps_through_qgis_process(engine, scene, tmp_path, named):
    command = [str(ROOT / "scripts" / "qgis_process"), "--json", "run", "geoenc:imagetomaps"]
    command += [f"--INPUT={scene(400, 300)}", "--ENCODER=rcf"]
    command += ["--TARGET_GSD=1", "--CLUSTERS=5", f"--OUTPUT_FOLDER={tmp_path / 'maps'}"] if named else []
    answer = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ))
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout[answer.stdout.index("{") :])["results"]
    for name, stem in MAPS.items():
        assert results[name] == os.path.join(results["OUTPUT_FOLDER"], f"{stem}.tif")
    if named:
        assert results["OUTPUT_FOLDER"] == str(tmp_path / "maps")
        rasters = {name: gdal.Open(results[name]) for name in MAPS}
        assert {(raster.RasterXSize, raster.RasterYSize) for raster in rasters.values()} == {(50, 38)}, "cells of 4 px"
        assert float(rasters["EMBEDDINGS"].GetMetadata()["GEOENC_GSD"]) == 1
        assert rasters["PCA"].RasterCount == rasters["RGB"].RasterCount == 3


def test_image_to_maps_in_a_model(run, engine, scene, tmp_path):
    """Its outputs are the inputs of other algorithms."""
    model = QgsProcessingModelAlgorithm("m", "m")
    model.addModelParameter(QgsProcessingParameterRasterLayer("R", "R"), QgsProcessingModelParameter("R"))
    Source = QgsProcessingModelChildParameterSource
    sources = {"INPUT": Source.fromModelParameter("R"), "ENCODER": Source.fromStaticValue("rcf")}
    for name, given in (
        ("imagetomaps", sources),
        ("topolygons", {"INPUT": Source.fromChildOutput("imagetomaps", "CLASSES")}),
    ):
        child = QgsProcessingModelChildAlgorithm(f"geoenc:{name}")
        child.setChildId(name)
        for definition in child.algorithm().parameterDefinitions():
            if not definition.isDestination():
                source = given.get(definition.name(), Source.fromStaticValue(definition.defaultValue()))
                child.addParameterSources(definition.name(), [source])
        if name == "topolygons":
            output = QgsProcessingModelOutput("P", "P")
            output.setChildId(name)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"P": output})
        model.addChildAlgorithm(child)
        valid, faults = model.validateChildAlgorithm(name)
        assert valid, faults
    path, feedback = str(tmp_path / "p.gpkg"), Feedback()
    _, ok = model.run({"R": scene(), "topolygons:P": path}, QgsProcessingContext(), feedback)
    assert ok, feedback.text()
    assert QgsVectorLayer(path).featureCount() > 1


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
    assert "1 embedding of the places" in feedback.text()
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
