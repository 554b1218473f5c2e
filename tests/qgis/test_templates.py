"""The example graphs: each opens and runs on real rasters, and they are copied to where the Model Designer looks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

sys.path.append("/usr/share/qgis/python/plugins")
FOLDER = ROOT / "models" / "templates"
NAMES = sorted(path.stem for path in FOLDER.glob("*.model3"))
SIDE = 96


def strips(path, left=600000, swapped=False):
    """A raster whose left and right halves look different; of one date the other way round."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3)
    raster.SetGeoTransform((left, 1, 0, 5300000, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    raster.SetProjection(crs.ExportToWkt())
    for band in range(3):
        for row in range(SIDE):
            rough = [(column * 37 + row * 91 * (band + 1)) % 251 for column in range(SIDE // 2)]
            calm = [90 + 40 * band + (row // 8) % 2] * (SIDE // 2)
            line = bytes([*calm, *rough] if swapped else [*rough, *calm])
            raster.GetRasterBand(band + 1).WriteRaster(0, row, SIDE, 1, line)
    raster = None
    return str(path)


def clicks(path):
    """Points on both halves of such a raster, with their class."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    layer = source.CreateLayer("clicks", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for number in range(40):
        feature = ogr.Feature(layer.GetLayerDefn())
        column, row = 10 + 19 * (number % 5), 6 + 12 * (number // 5)
        feature.SetField("class", "rough" if column < SIDE // 2 else "calm")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({600000 + column} {5300000 - row})"))
        layer.CreateFeature(feature)
    return str(path)


def inputs(name, folder):
    """What each graph is given."""
    common = {"ENCODER": "rcf"}
    if name == "two_dates_to_change":
        before, after = strips(folder / "before.tif"), strips(folder / "after.tif", swapped=True)
        return {**common, "BEFORE": before, "AFTER": after, "DATES": "2018,2024", "THRESHOLD": 0.05}
    if name == "stack_to_animation":
        dated = [strips(folder / f"s_201{year}.tif", swapped=year == 9) for year in (7, 8, 9)]
        return {**common, "INPUTS": dated}
    if name == "folder_to_mosaic":
        return {**common, "INPUTS": [strips(folder / f"{left}.tif", 600000 + left) for left in (0, SIDE)]}
    given = {**common, "INPUT": strips(folder / "scene.tif")}
    more = {
        "image_to_maps": {"CLUSTERS": 4},
        "clicks_to_polygons": {"PLACES": clicks(folder / "clicks.gpkg"), "FIELD": "class", "MIN_AREA": 100},
        "scene_to_segments": {"MEASURED": given["INPUT"], "BAND": 1, "CLUSTERS": 4, "MIN_AREA": 100},
    }
    return {**given, **more[name]}


def values(path, band=1):
    """The different numbers of a raster, without nodata."""
    raster = gdal.Open(path)
    nodata = raster.GetRasterBand(band).GetNoDataValue()
    found = set(memoryview(raster.GetRasterBand(band).ReadRaster(buf_type=gdal.GDT_Float64)).cast("d"))
    return {value for value in found if value == value and value != nodata}


def field_values(path, name):
    source = ogr.Open(path)
    return [feature[name] for feature in source.GetLayer(0)]


def check(name, made):
    """That the results of a graph say something."""
    if name == "image_to_maps":
        assert gdal.Open(made["encode:Embeddings"]).RasterCount > 100
        assert values(made["applygeocentroids:Classes"]) == {0, 1, 2, 3}
        assert len(values(made["embeddingrgb:RGB"])) > 10
        assert gdal.Open(made["pca:Principal components"]).RasterCount == 3
    elif name == "two_dates_to_change":
        assert len(values(made["stackchange:Change"])) > 20
        assert field_values(made["stackchange:Changed areas"], "area_m2")
    elif name == "stack_to_animation":
        assert gdal.Open(made["animate:GIF"]).RasterXSize > 100
        assert Path(made["animate:Video"]).stat().st_size > 1000
    elif name == "clicks_to_polygons":
        assert len(values(made["classify:Classes"])) == 2
        assert {"calm", "rough"} == set(field_values(made["topolygons:Polygons"], "name"))
        assert "<html" in Path(made["trainclassifier:Report"]).read_text(encoding="utf-8")
        assert len(values(made["classify:Confidence"])) > 2
    elif name == "folder_to_mosaic":
        mosaic = gdal.Open(made["embeddingrgb:Mosaic"])
        assert mosaic.RasterXSize >= 2 * SIDE // 16
        assert len(values(made["embeddingrgb:Mosaic"])) > 5
        assert Path(made["embeddingrgb:Colour model"]).is_file()
    else:
        means = field_values(made["zonalstatisticsfb:Segments"], "m_mean")
        assert len(set(means)) > 1
        assert max(field_values(made["zonalstatisticsfb:Segments"], "m_count")) > 100


# The results of each graph, with the ending of its file.
RESULTS = {
    "image_to_maps": {
        "encode:Embeddings": "tif",
        "embeddingrgb:RGB": "tif",
        "pca:Principal components": "tif",
        "applygeocentroids:Classes": "tif",
    },
    "two_dates_to_change": {"stackchange:Change": "tif", "stackchange:Changed areas": "gpkg"},
    "stack_to_animation": {"animate:Video": "mp4", "animate:GIF": "gif"},
    "clicks_to_polygons": {
        "classify:Classes": "tif",
        "classify:Confidence": "tif",
        "topolygons:Polygons": "gpkg",
        "trainclassifier:Report": "html",
    },
    "folder_to_mosaic": {"embeddingrgb:Mosaic": "tif", "embeddingrgb:Colour model": "safetensors"},
    "scene_to_segments": {"zonalstatisticsfb:Segments": "gpkg"},
}


@pytest.mark.parametrize("name", NAMES)
def test_a_graph_runs_in_qgis_process(engine, tmp_path, name):
    shown = {key: str(tmp_path / f"{number}.{ending}") for number, (key, ending) in enumerate(RESULTS[name].items())}
    command = [str(ROOT / "scripts" / "qgis_process"), "--json", "run", str(FOLDER / f"{name}.model3")]
    for key, value in {**inputs(name, tmp_path), **shown}.items():
        command += [f"--{key}={part}" for part in (value if isinstance(value, list) else [value])]
    answer = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ))
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout[answer.stdout.index("{") :])["results"]
    assert set(shown) <= set(results)
    check(name, results)


def test_the_graphs_are_as_they_are_made(geoenc):
    """Six of them, each explained, and every child is there."""
    assert len(NAMES) == 6
    for name in NAMES:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(FOLDER / f"{name}.model3"))
        texts = model.helpContent()
        assert len(texts["ALG_DESC"]) > 100
        assert all(texts[d.name()] for d in model.parameterDefinitions() if not d.isDestination())
        children = [child.algorithmId() for child in model.childAlgorithms().values()]
        ours = [child for child in children if child.startswith("geoenc:")]
        assert ours and all(QgsApplication.processingRegistry().algorithmById(child) for child in ours)


def test_copies_take_nothing_of_the_user(geoenc, tmp_path):
    from geoenc.processing_algorithms.templates import copy_templates

    copied, beside = copy_templates(tmp_path / "models")
    assert sorted(path.stem for path in copied) == NAMES and not beside
    assert copy_templates(tmp_path / "models") == ([], [])
    mine = tmp_path / "models" / "image_to_maps.model3"
    mine.write_text("mine")
    copied, beside = copy_templates(tmp_path / "models")
    assert mine.read_text() == "mine"
    assert [path.name for path in copied] == ["image_to_maps_2.model3"]
    assert beside == ["Image to maps, step by step 2"]
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(copied[0]))
    assert model.name() == beside[0], "else the two would be one algorithm"
    assert copy_templates(tmp_path / "models") == ([], [])


class Window:
    """As much of QGIS's window as hears a message."""

    def __init__(self):
        self.said = []

    def messageBar(self):
        return self

    def pushMessage(self, title, text, level):
        self.said.append(text)


def test_the_command_tells_what_it_did(geoenc, tmp_path):
    from geoenc.processing_algorithms.templates import copy_examples, models_folder
    from processing.core.ProcessingConfig import ProcessingConfig, Setting

    ProcessingConfig.addSetting(Setting("Models", "MODELS_FOLDER", "Models folder", str(tmp_path / "models")))
    window = Window()
    copy_examples(window)
    assert window.said[-1].startswith("6 example graphs were copied")
    assert sorted(path.stem for path in models_folder().iterdir()) == NAMES
    copy_examples(window)
    assert "already" in window.said[-1]
    (models_folder() / "scene_to_segments.model3").write_text("mine")
    copy_examples(window)
    assert window.said[-1].startswith("1 example graph was copied")
    assert "Scene to segments with zonal statistics 2" in window.said[-1]
