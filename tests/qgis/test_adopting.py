"""Ready products in QGIS: adopted as a reference and as a copy, shown in colours, and taken by the other algorithms."""

from __future__ import annotations

import math
import random
import sys

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from test_results import desktop, tree  # noqa: F401  # a fixture

sys.path.append("/usr/share/qgis/python/plugins")


@pytest.fixture
def product(tmp_path):
    """An AlphaEarth tile: 64 bands of signed bytes, rows from the south."""
    chance = random.Random(0)
    kinds = [[chance.gauss(0, 1) for _ in range(64)] for _ in range(4)]
    kinds = [[value / math.sqrt(sum(v * v for v in kind)) for value in kind] for kind in kinds]
    places = [chance.randrange(4) for _ in range(64)]
    path = str(tmp_path / "tile.tiff")
    out = gdal.GetDriverByName("GTiff").Create(path, 96, 96, 64, gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE", "TILED=YES"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32719)
    out.SetProjection(reference.ExportToWkt())
    out.SetGeoTransform((418080, 10, 0, 4423680, 0, 10))
    for band in range(64):
        codes = [round(math.copysign(math.sqrt(abs(kind[band])) * 127.5, kind[band])) % 256 for kind in kinds]
        cells = bytes(codes[places[row // 12 * 8 + col // 12]] for row in range(96) for col in range(96))
        out.GetRasterBand(band + 1).WriteRaster(0, 0, 96, 96, cells)
        out.GetRasterBand(band + 1).SetDescription(f"A{band:02d}")
        out.GetRasterBand(band + 1).SetNoDataValue(-128)
    del out
    return path


@pytest.mark.parametrize("ending", ["vrt", "tif"])
def test_a_product_is_adopted_and_mapped(run, engine, product, tree, tmp_path, ending):  # noqa: F811
    path = str(tmp_path / f"e.{ending}")
    made = desktop("adoptembeddings", INPUT=product, OUTPUT=path)
    assert made["OUTPUT"].isValid() and made["OUTPUT"].bandCount() == 64
    view = QgsRasterLayer(str(tmp_path / "e.view.tif"))
    assert view.isValid() and view.extent() == made["OUTPUT"].extent()
    QgsProject.instance().clear()
    book = str(tmp_path / "b.safetensors")
    assert run("fitgeocentroids", {"INPUTS": [path], "CLUSTERS": 4, "COLOURS": "pca", "OUTPUT_BOOK": book})[0]
    ok, results, feedback = run(
        "applygeocentroids", {"INPUT": path, "BOOK": book, "OUTPUT": str(tmp_path / "classes.tif")}
    )
    assert ok, feedback.text()
    classes = gdal.Open(results["OUTPUT"])
    ids = bytes(classes.ReadRaster())
    assert len({ids[at : at + 2] for at in range(0, len(ids), 2)}) == 4
    assert classes.GetGeoTransform()[3] == 4423680 + 960 and classes.GetGeoTransform()[5] == -10


def test_what_can_not_be_adopted_is_told_before_and_after(run, engine, scene, tmp_path):
    ok, _, feedback = run("adoptembeddings", {"OUTPUT": str(tmp_path / "e.tif")})
    assert not ok and "Raster" in feedback.text()
    ok, _, feedback = run("adoptembeddings", {"INPUT": scene(64, 64), "OUTPUT": str(tmp_path / "e.tif")})
    assert not ok and "holds numbers of type uint8" in feedback.text()
    assert not (tmp_path / "e.tif").exists()
