"""Rasters that are more than a path: chosen CRS, memory, virtual rasters, web maps."""

from __future__ import annotations

import gzip
import subprocess
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
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


@pytest.fixture
def two(scene, tmp_path, monkeypatch):
    """A GeoPackage of two rasters, two.gpkg in the working folder; the second is turned around."""
    path = scene(bands=1)
    gdal.Translate(
        "/vsimem/turned.tif", path, outputBounds=[600000, 5300000, 600048, 5299968], scaleParams=[[0, 250, 250, 0]]
    )
    monkeypatch.chdir(tmp_path)
    gdal.Translate("two.gpkg", path, format="GPKG", creationOptions=["RASTER_TABLE=one", "TILE_FORMAT=PNG"])
    options = ["RASTER_TABLE=two", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"]
    gdal.Translate("two.gpkg", "/vsimem/turned.tif", format="GPKG", creationOptions=options)
    return path


def first_values(path):
    return gdal.Open(path).ReadRaster(0, 0, 20, 1, band_list=[1])


def range_of(path):
    raster = gdal.Open(path)
    return raster.GetRasterBand(1).ComputeRasterMinMax()


def test_subdatasets_by_name(run, engine, two, tmp_path):
    ok, _, feedback = run("resample", {"INPUT": "two.gpkg", "OUTPUT": str(tmp_path / "o.tif")})
    assert not ok
    (offered,) = [word for word in feedback.text().split() if word.startswith("GPKG:")]
    assert offered == "GPKG:two.gpkg:one"
    for name in (offered, "GPKG:two.gpkg:two"):
        output = tmp_path / f"{name[-3:]}.tif"
        ok, _, feedback = run("resample", {"INPUT": name, "OUTPUT": str(output)})
        assert ok, feedback.text()
        assert first_values(str(output)) == first_values(name)
    assert first_values(str(tmp_path / "one.tif")) != first_values(str(tmp_path / "two.tif"))


def test_subdatasets_through_qgis_process(engine, two, tmp_path):
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "geoenc:resample", "--INPUT=GPKG:two.gpkg:two"]
    answer = subprocess.run([*command, "--OUTPUT=o.tif"], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert first_values(str(tmp_path / "o.tif")) == first_values("GPKG:two.gpkg:two")


@pytest.mark.parametrize(
    "name",
    ["/vsizip/photos.zip/scene.tif", "photos.zip", "/vsizip/photos.zip", "scene.tif.gz", 'NETCDF:"a b.nc":Band1'],
)
def test_archives_and_names_with_a_file_in_them(run, engine, scene, tmp_path, monkeypatch, name):
    path = scene(bands=1)
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("photos.zip", "w") as archive:
        archive.write("scene.tif")
    with gzip.open("scene.tif.gz", "wb") as packed:
        packed.write(Path(path).read_bytes())
    gdal.Translate("a b.nc", path, format="netCDF")
    ok, _, feedback = run("resample", {"INPUT": name, "OUTPUT": str(tmp_path / "o.tif")})
    assert ok, feedback.text()
    assert first_values("o.tif") == first_values(path)


def test_a_zipped_height_model(run, engine, tmp_path, monkeypatch):
    """Its driver reads the archive itself; QGIS puts a prefix before it."""
    monkeypatch.chdir(tmp_path)
    memory = gdal.GetDriverByName("MEM").Create("", 1201, 1201, 1, gdal.GDT_Int16)
    memory.SetGeoTransform((10 - 1 / 2400, 1 / 1200, 0, 46 + 1 / 2400, 0, -1 / 1200))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    memory.SetProjection(crs.ExportToWkt())
    memory.GetRasterBand(1).Fill(7)
    gdal.GetDriverByName("SRTMHGT").CreateCopy("N45E010.hgt", memory)
    with zipfile.ZipFile("N45E010.hgt.zip", "w") as archive:
        archive.write("N45E010.hgt")
    values = {"INPUT": "N45E010.hgt.zip", "TARGET_GSD": 2000, "OUTPUT": str(tmp_path / "o.tif")}
    ok, _, feedback = run("resample", values)
    assert ok, feedback.text()
    assert range_of("o.tif") == (7, 7)


@pytest.mark.skipif(gdal.GetDriverByName("HDF4Image") is None, reason="this GDAL has no format that the engine lacks")
def test_a_format_that_only_qgis_reads_is_copied(run, engine, scene, tmp_path, monkeypatch):
    from geoenc.processing_algorithms import engine as worker
    from geoenc.processing_algorithms import layers

    if "HDF4Image" in worker.drivers():
        pytest.skip("the engine reads it too")
    path = scene(bands=1, name="scene.tif")
    gdal.GetDriverByName("HDF4Image").CreateCopy(str(tmp_path / "scene.hdf"), gdal.Open(path))
    output = str(tmp_path / "o.tif")
    ok, _, feedback = run("resample", {"INPUT": QgsRasterLayer(str(tmp_path / "scene.hdf")), "OUTPUT": output})
    assert ok, feedback.text()
    assert first_values(output) == first_values(path)
    assert gdal.Open(output).GetGeoTransform() == gdal.Open(path).GetGeoTransform()
    monkeypatch.setattr(layers, "MAX_COPIED_VALUES", 100)
    ok, _, feedback = run("resample", {"INPUT": str(tmp_path / "scene.hdf"), "OUTPUT": output})
    assert not ok
    assert "HDF4Image, which the engine can't read" in feedback.text()


@pytest.mark.parametrize("kind", ["source", "layer"])
def test_a_vector_layer_without_a_crs_stays_without(geoenc, kind, tmp_path):
    from geoenc.processing_algorithms import layers

    layer = QgsVectorLayer("Point?field=name:string", "places", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for name, shape in (("a", "Point(3 4)"), ("b", None), ("c", "Point(-1 900)")):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", name)
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    made = layers.vector_file(layer, QgsProcessingContext(), kind == "layer")
    file = ogr.Open(made)
    written = file.GetLayer()
    assert written.GetSpatialRef() is None
    # What has no shape has no place either.
    assert [feature.GetGeometryRef().GetPoint_2D() for feature in written] == [(3, 4), (-1, 900)]


def test_places_without_a_crs_lie_in_the_rasters(run, engine, scene, tmp_path):
    """A file without a .prj, in the raster's coordinates."""
    layer = QgsVectorLayer("Point", "places", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Point(600010 5299990)"))
    layer.dataProvider().addFeatures([feature])
    embeddings, output = str(tmp_path / "e.tif"), str(tmp_path / "s.tif")
    for job, values in (
        ("encode", {"INPUT": scene(), "ENCODER": "rcf", "OUTPUT": embeddings}),
        ("similarity", {"INPUT": embeddings, "PLACES": layer, "OUTPUT": output}),
    ):
        ok, _, feedback = run(job, values)
        assert ok, feedback.text()
    assert range_of(output)[1] > 0.99
