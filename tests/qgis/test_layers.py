"""Rasters that are more than a path: chosen CRS, memory, virtual rasters, web maps."""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRasterRange,
)


@pytest.fixture
def source(geoenc):
    """source(layer): what the engine would open."""
    from geoenc.processing_algorithms import layers

    return lambda layer: layers.engine_source(layer, QgsProcessingContext())


def pixels(path):
    return gdal.Open(path).ReadRaster()


def nodata(path):
    raster = gdal.Open(path)
    return [raster.GetRasterBand(band).GetNoDataValue() for band in range(1, raster.RasterCount + 1)]


def test_a_file_is_its_path(source, scene):
    path = scene()
    assert source(QgsRasterLayer(path)) == path


def test_relative_path_is_made_absolute(source, scene, monkeypatch, tmp_path):
    path = scene(name="here.tif")
    monkeypatch.chdir(tmp_path)
    assert source(QgsRasterLayer("here.tif")) == path


@pytest.mark.parametrize("own", [None, 32632])
def test_chosen_crs_reaches_the_engine(source, scene, own):
    path = scene(epsg=own)
    layer = QgsRasterLayer(path)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32719"))
    made = source(layer)
    assert made.endswith(".vrt")
    crs = osr.SpatialReference(gdal.Open(made).GetProjection())
    assert crs.GetAuthorityCode(None) == "32719"
    assert gdal.Open(made).GetGeoTransform() == gdal.Open(path).GetGeoTransform()
    assert pixels(made) == pixels(path)


def test_memory_file_is_written_out(source, scene):
    path = scene()
    gdal.GetDriverByName("GTiff").CreateCopy("/vsimem/scene.tif", gdal.Open(path))
    made = source(QgsRasterLayer("/vsimem/scene.tif"))
    assert not made.startswith("/vsimem/")
    assert pixels(made) == pixels(path)
    assert gdal.Open(made).GetGeoTransform() == gdal.Open(path).GetGeoTransform()


def test_nodata_set_in_qgis_reaches_the_engine(source, scene):
    layer = QgsRasterLayer(scene())
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(7, 7)])
    made = source(layer)
    assert nodata(made) == [7, 7, 7]
    assert pixels(made) == pixels(layer.source())


def test_nodata_switched_off_in_qgis(source, scene):
    path = scene()
    raster = gdal.Open(path, gdal.GA_Update)
    raster.GetRasterBand(1).SetNoDataValue(0)
    raster = None
    assert nodata(path) == [0, 0, 0]
    layer = QgsRasterLayer(path)
    assert source(layer) == path
    for band in (1, 2, 3):
        layer.dataProvider().setUseSourceNoDataValue(band, False)
    assert nodata(source(layer)) == [None, None, None]


def test_nodata_that_no_file_can_have_is_refused(source, scene):
    layer = QgsRasterLayer(scene())
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 9)])
    with pytest.raises(QgsProcessingException, match="Save As"):
        source(layer)


def test_web_map_is_refused_with_a_hint(source):
    layer = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png&zmax=19&zmin=0", "Streets", "wms")
    assert layer.isValid()
    with pytest.raises(QgsProcessingException, match=r"'Streets'.*Convert map to raster"):
        source(layer)


def test_enormous_copy_is_refused(source, scene, tmp_path):
    path = str(tmp_path / "wide.vrt")
    gdal.Translate(path, scene(), format="VRT", width=60000, height=60000)
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=2")
    assert layer.isValid()
    with pytest.raises(QgsProcessingException, match="too large"):
        source(layer)
