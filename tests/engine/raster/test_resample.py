"""Where rasters lie: longitudes in any turn, CRSs that GeoTIFF can't hold, what a resampled raster still says."""

import os
import subprocess

import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine
from helpers.rasters import site_grid
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

from geoenc_qgis import Resample
from geoenc_qgis.core.errors import GeoEncError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class
from geoenc_qgis.raster.grid import earth_crs, metres_per_unit

UTM = pyproj.CRS("EPSG:32632")
HERE = Affine(20, 0, 497_000, 0, -20, 4_653_000)


def picture(bands=3, side=200):
    return np.random.default_rng(0).integers(50, 200, (bands, side, side)).astype("uint8")


def resampled(path, output, **params):
    """Events of a resampling."""
    events = []
    Resample(input=str(path), output=str(output), **params).run(Report(events.append))
    return events


def gdalinfo(path):
    """What another GDAL says of a file, by itself: without the engine's own settings."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("GDAL_", "OGR_", "CPL_"))}
    return subprocess.run(["gdalinfo", str(path)], capture_output=True, text=True, check=True, env=env)


def valid_share(path):
    with rasterio.open(path) as out:
        return (out.dataset_mask() > 0).mean()


@pytest.mark.parametrize("west", [205.0, 179.75, -180.25, 565.0])
@pytest.mark.parametrize("placed", ["affine", "points", "rotated"])
def test_longitudes_beyond_180(west, placed, tmp_path, write_raster):
    """As much of it as of the same raster elsewhere, and the same pixels as GDAL's warper sees in -180..180."""
    transform = Affine(0.0025, 0, west, 0, -0.0025, 20)
    where = transform @ Affine.rotation(10) if placed == "rotated" else transform
    options = {"transform": where}
    if placed == "points":  # which count -180..180, as those of satellites do
        options = {"transform": None, "gcps": []}
        for row in (0, 100, 200):
            for col in (0, 100, 200):
                x, y = transform @ (col, row)
                options["gcps"].append(GroundControlPoint(row, col, (x + 180) % 360 - 180, y))
    path = write_raster(tmp_path / "in.tif", picture(), crs="EPSG:4326", **options)
    resampled(path, tmp_path / "out.tif")
    assert valid_share(tmp_path / "out.tif") > (0.7 if placed == "rotated" else 0.95)
    with rasterio.open(tmp_path / "out.tif") as out:
        rows, cols = np.nonzero(out.read_masks(1))
        x, y = out.transform @ (cols[::97] + 0.5, rows[::97] + 0.5)
        ours = out.read()[:, rows[::97], cols[::97]]
        lon, lat = pyproj.Transformer.from_crs(out.crs.to_wkt(), "EPSG:4326", always_xy=True).transform(x, y)
    lon = west + 0.25 + (lon - west - 0.25 + 180) % 360 - 180
    col, row = ~where @ (lon, lat)
    inside = (row > 3) & (row < 197) & (col > 3) & (col < 197)
    near = picture()[:, row[inside].astype(int), col[inside].astype(int)].astype(float)
    assert inside.sum() > 150
    assert np.corrcoef(ours[:, inside].ravel(), near.ravel())[0, 1] > 0.6  # of noise: half a pixel aside, there is none


def test_a_resampling_without_a_valid_pixel_is_said(tmp_path, write_raster):
    image = picture()
    image[:, :100] = 0
    path = write_raster(tmp_path / "in.tif", image, crs="EPSG:32632", transform=HERE, nodata=0)
    events = resampled(path, tmp_path / "out.tif", extent="498000,499000,4651500,4652500")
    assert any("whole result is nodata" in e["text"] for e in events if e.get("level") == "warning")
    write_raster(tmp_path / "none.tif", image * 0, crs="EPSG:32632", transform=HERE, nodata=0)
    with pytest.raises(GeoEncError, match="no valid pixel") as fault:
        resampled(tmp_path / "none.tif", tmp_path / "nothing.tif")
    assert fault.value.hint
    assert not (tmp_path / "nothing.tif").exists()


THREE = {
    "3D": UTM.to_3d().to_wkt(),
    "compound": pyproj.crs.CompoundCRS("with heights", [UTM, pyproj.CRS("EPSG:5773")]).to_wkt(),
    "3D of degrees": pyproj.CRS("EPSG:4979").to_wkt(),
    "bound and compound": pyproj.CRS(
        "+proj=utm +zone=32 +ellps=bessel +towgs84=598,73.7,418 +geoidgrids=egm96_15.gtx +type=crs"
    ).to_wkt(),
    "site grid": site_grid(),
}


@pytest.mark.parametrize("name", THREE)
@pytest.mark.parametrize("job", ["resample", "encode"])
def test_the_result_lies_where_the_source_lies(name, job, tmp_path, write_raster, engine_home):
    """Whatever GeoTIFF can hold of a CRS: the finished file, moved into another folder or not, tells the place."""
    transform = HERE
    if name == "3D of degrees":
        transform = Affine(0.0002, 0, 9, 0, -0.0002, 42)
    elif name == "site grid":
        transform = Affine.translation(-490_000, -4_640_000) @ HERE
    path = write_raster(tmp_path / "in.tif", picture(), crs=CRS.from_wkt(THREE[name]), transform=transform)
    params = {"encoder": "rcf", "precision": "float32", "tile_size": "96"} if job == "encode" else {}
    job_class(job)(input=path, output=str(tmp_path / "out.tif"), **params).run()
    with rasterio.open(path) as source, rasterio.open(tmp_path / "out.tif") as out:
        assert out.crs is not None
        assert len(pyproj.CRS.from_user_input(out.crs).axis_info) == 2
        horizontal = pyproj.CRS(THREE[name])
        horizontal = horizontal.sub_crs_list[0] if horizontal.is_compound else horizontal.to_2d()
        to_degrees = [
            pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True) for crs in (horizontal, out.crs.to_wkt())
        ]
        (x, y), (u, v) = (
            one.transform(*(data.transform @ (data.width / 2, data.height / 2)))
            for one, data in zip(to_degrees, (source, out), strict=True)
        )
        assert abs(x - u) < 0.005 and abs(y - v) < 0.005
        assert metres_per_unit(out.crs) == 1
        rows, cols = (out.height // 2, out.width // 2)
        if job == "resample" and out.crs.is_projected is False:  # a site grid on the pixel lattice: untouched
            assert np.array_equal(out.read(), picture())
        assert np.isfinite(out.read(1)[rows, cols])


def test_a_result_without_sidecar_leaves_none_of_an_older_one(tmp_path, write_raster):
    transform = Affine.translation(-490_000, -4_640_000) @ HERE
    write_raster(tmp_path / "site.tif", picture(), crs=CRS.from_wkt(site_grid()), transform=transform)
    resampled(tmp_path / "site.tif", tmp_path / "out.tif")
    assert (tmp_path / "out.tif.aux.xml").exists()
    write_raster(tmp_path / "plain.tif", picture(), crs="EPSG:32632", transform=HERE)
    resampled(tmp_path / "plain.tif", tmp_path / "out.tif")
    assert sorted(p.name for p in tmp_path.glob("out*")) == ["out.tif"]
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.crs.to_epsg() == 32632


def test_the_datum_shift_of_a_compound_crs_stays():
    """Its horizontal part is itself bound to WGS 84: 700 m aside without."""
    known = pyproj.CRS(THREE["bound and compound"]).sub_crs_list[0]
    x, y = pyproj.Transformer.from_crs(
        earth_crs(CRS.from_wkt(THREE["bound and compound"])).to_wkt(), "EPSG:4326", always_xy=True
    ).transform(500_000, 5e6)
    u, v = pyproj.Transformer.from_crs(known, "EPSG:4326", always_xy=True).transform(500_000, 5e6)
    assert abs(x - u) < 1e-7 and abs(y - v) < 1e-7


def test_resampling_keeps_what_is_said_of_the_bands(tmp_path, write_raster):
    image = np.ones((2, 64, 64), "int16")
    path = write_raster(tmp_path / "in.tif", image, crs="EPSG:32633", transform=Affine(10, 0, 6e5, 0, -10, 5e6))
    with rasterio.open(path, "r+") as made:
        made.scales, made.offsets, made.units = (0.0001, 0.01), (1000, -5), ("1", "K")
        made.descriptions = ("B04", "thermal")
        made.update_tags(TIFFTAG_DATETIME="2022:03:01 10:11:12", AREA_OR_POINT="Point")
        made.update_tags(1, SENSOR="one", STATISTICS_MEAN="7")
        made.update_tags(2, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="10.9")
    resampled(path, tmp_path / "out.tif", target_gsd=15)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert (out.scales, out.offsets, out.units) == ((0.0001, 0.01), (1000, -5), ("1", "K"))
        assert out.descriptions == ("B04", "thermal")
        assert out.tags()["TIFFTAG_DATETIME"] == "2022:03:01 10:11:12"
        assert out.tags()["AREA_OR_POINT"] == "Area"
        assert out.tags(1)["SENSOR"] == "one"
        assert "STATISTICS_MEAN" not in out.tags(1)
        assert out.tags(2, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"] == "10.9"


@pytest.mark.parametrize("crs", ["EPSG:32632", "site grid"])
def test_resampling_keeps_class_names_and_colours(crs, tmp_path, write_raster):
    transform = HERE if crs == "EPSG:32632" else Affine.translation(-490_000, -4_640_000) @ HERE
    crs = CRS.from_wkt(site_grid()) if crs == "site grid" else crs
    image = np.random.default_rng(0).integers(0, 3, (1, 64, 64)).astype("uint8")
    path = write_raster(tmp_path / "in.tif", image, crs=crs, transform=transform)
    with rasterio.open(path, "r+") as made:
        made.write_colormap(1, {0: (0, 0, 255), 1: (0, 255, 0), 2: (200, 200, 200)})
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", path, str(tmp_path / "in.vrt")], check=True)
    names = (
        "<CategoryNames><Category>water</Category><Category>forest &amp; scrub</Category><Category>rock</Category>"
        "</CategoryNames>"
    )
    text = (tmp_path / "in.vrt").read_text().replace("<ColorTable>", names + "<ColorTable>")
    (tmp_path / "in.vrt").write_text(text)
    resampled(tmp_path / "in.vrt", tmp_path / "out.tif")
    said = gdalinfo(tmp_path / "out.tif")
    assert "0: water" in said.stdout and "1: forest & scrub" in said.stdout and "2: rock" in said.stdout
    assert not said.stderr
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.crs is not None
        assert out.colormap(1)[1][:3] == (0, 255, 0)
        assert np.array_equal(out.read(), image)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("bands", [1, 2, 3, 4, 5, 6])
def test_every_gdal_reads_the_colours_without_a_word(bands, dtype, tmp_path, write_raster):
    rgb = {"photometric": "RGB", "alpha": "NO"} if bands > 2 else {}
    path = write_raster(tmp_path / "in.tif", picture(bands, 64).astype(dtype), crs="EPSG:32632", transform=HERE, **rgb)
    resampled(path, tmp_path / "out.tif")
    said = gdalinfo(tmp_path / "out.tif")
    assert not said.stderr
    with rasterio.open(tmp_path / "out.tif") as out, rasterio.open(path) as source:
        assert out.colorinterp == source.colorinterp
        assert ColorInterp.alpha not in out.colorinterp
