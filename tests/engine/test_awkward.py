"""Every awkward raster there is: encoded and lying where it lies, or refused in one sentence with nothing left behind."""

import os
import time
import warnings
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
from conftest import ROOT
from rasterio.enums import ColorInterp, Resampling
from rasterio.vrt import WarpedVRT

from geoenc_qgis.errors import GeoEncError
from geoenc_qgis.jobs import job_class
from geoenc_qgis.report import Report

SECONDS = 60
LARGE = 400_000  # pixels: from here on coarsened, so that the test stays fast
PATCH = 16
FOLDER = Path(os.environ.get("GEOENC_SHARED") or ROOT.parent / "shared") / "data" / "awkward"
FILES = sorted(p.name for p in FOLDER.glob("*") if p.suffix in (".tif", ".tiff", ".vrt")) or ["no file"]

BROKEN = {
    "all_nodata_71x2475_uint16.tif": "no valid pixel",
    "derived_text_named.tif": "not a raster",
    "derived_truncated.tif": "damaged or cut short",
    "derived_zero_bytes.tif": "empty",
}
REFUSED = BROKEN | {
    "compound_crs.vrt": "degrees, but its coordinates are none",
    "derived_no_crs_but_geotransform.tif": "no coordinate reference system",
    "europa_float32.tif": "not one of the Earth",
    "mars_hirise_jpeg.tif": "not one of the Earth",
    "nonsquare_out_of_world.tif": "too much for a UTM zone",
    "rgb_no_georef_at_all.tiff": "no georeference",
    "rotated_no_crs.tif": "no coordinate reference system",
    "south_up_epsg4326.tif": "too much for a UTM zone",
    "tiny_3x2_float32.tif": "no coordinate reference system",
    "tiny_3x2_float32_nan.tif": "no coordinate reference system",
    "tiny_3x2_float64.tif": "no coordinate reference system",
    "world_rgb_epsg4326.tif": "too much for a UTM zone",
}
REFUSED_PIXELS = BROKEN | {
    "compound_crs.vrt": "damaged or cut short",  # the picture it points to is not there
    "south_up_epsg4326.tif": "no valid pixel",
}
ALL_NODATA = {  # too small, or too few valid pixels, for a cell
    "derived_1x1_rgb.tif",
    "derived_tiny_12x9_rgb.tif",
    "float32_nodata_extreme_laea.tif",
    "tiny_2x2_esri_wkt.tif",
    "tiny_3x2_float32.tif",
    "tiny_3x2_float32_nan.tif",
    "tiny_3x2_float64.tif",
}


@pytest.fixture
def awkward(shared):
    if FILES == ["no file"]:
        pytest.skip(f"no rasters in {FOLDER}")
    return FOLDER


@pytest.fixture(scope="module", params=["tiny", "rcf"])
def encoder(request, engine_home):
    if request.param == "tiny":
        return request.getfixturevalue("tiny_encoder")
    if not (ROOT / "models" / "rcf.json").is_file():
        pytest.skip("models/rcf.json is not there yet")
    return "rcf"


def run(job, output, **params):
    """Events of a job that ended well, or its GeoEncError; it may take SECONDS."""
    events, start = [], time.monotonic()
    try:
        job_class(job).of({**params, "OUTPUT": str(output)}).run(Report(events.append))
    except GeoEncError as error:
        return events, error
    finally:
        assert time.monotonic() - start < SECONDS
    return events, None


def assert_refused(error, word, folder):
    assert error is not None, f"should have been refused: {word}"
    assert word in error.text
    assert error.text.endswith(".") and "\n" not in error.text
    assert "Errno" not in error.text and "Traceback" not in error.text
    assert error.hint
    assert list(folder.iterdir()) == []


def coarse(path):
    """A target GSD (metres) for a large projected raster, four of its pixels; else None."""
    with warnings.catch_warnings(action="ignore"):
        try:
            with rasterio.open(path) as source:
                large = source.width * source.height > LARGE and source.crs and source.crs.is_projected
                return 4 * max(source.res) if large and not source.transform.is_identity else None
        except rasterio.RasterioIOError:
            return None


def place(path, crs):
    """(left, bottom, right, top) of a raster in another CRS, by PROJ or (GCPs, RPCs, rotation) by GDAL's own warper."""
    with rasterio.open(path) as source:
        a = source.transform
        if source.gcps[0] or source.rpcs or a.b or a.d:
            with WarpedVRT(source, crs=crs) as warped:
                return tuple(warped.bounds)
        ends = (0, 0), (source.width, source.height)
        xs, ys = zip(*(a @ end for end in ends), strict=True)
        transformer = pyproj.Transformer.from_crs(source.crs.to_wkt(), crs.to_wkt(), always_xy=True)
        return transformer.transform_bounds(min(xs), min(ys), max(xs), max(ys), densify_pts=50)


@pytest.mark.parametrize("name", FILES)
def test_encoded_in_its_place_or_refused(name, awkward, encoder, tmp_path):
    output, gsd = tmp_path / "out.tif", coarse(awkward / name)
    params = {"INPUT": str(awkward / name), "ENCODER": encoder, "TARGET_GSD": gsd, "PRECISION": "float32"}
    events, error = run("encode", output, **params)
    if name in REFUSED:
        return assert_refused(error, REFUSED[name], tmp_path)
    assert error is None, error
    with rasterio.open(output) as out:
        side, cells = out.transform.a, out.read()
        assert side == pytest.approx(float(out.tags()["GEOENC_GSD"]) * PATCH / out.crs.linear_units_factor[1])
        left, bottom, right, top = place(awkward / name, out.crs)
        slack = 2 * max(side / PATCH, (right - left) / 200, (top - bottom) / 200) if name.endswith(".vrt") else side / 8
        # Covers the source, and no whole cell more.
        assert out.bounds.left - slack <= left < out.bounds.left + side + slack
        assert out.bounds.right - side - slack < right <= out.bounds.right + slack
        assert out.bounds.bottom - slack <= bottom < out.bounds.bottom + side + slack
        assert out.bounds.top - side - slack < top <= out.bounds.top + slack
    check_cells(name, cells, events)
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.tif"]


@pytest.mark.parametrize("name", FILES)
def test_pixel_space(name, awkward, encoder, tmp_path):
    output = tmp_path / "out.tif"
    gsd = 4 if coarse(awkward / name) or "no_georef" in name else None
    params = {"INPUT": str(awkward / name), "ENCODER": encoder, "TARGET_GSD": gsd, "PRECISION": "float32"}
    events, error = run("encode", output, **params, NO_GEOREFERENCE=True)
    if name in REFUSED_PIXELS:
        return assert_refused(error, REFUSED_PIXELS[name], tmp_path)
    assert error is None, error
    with rasterio.open(awkward / name) as source, rasterio.open(output) as out:
        side, cells = PATCH * (gsd or 1), out.read()
        assert out.crs is None
        assert (out.transform.a, out.transform.e) == (side, -side)
        assert (out.transform.c, out.transform.f) == (0, 0)
        assert out.shape == (-(-source.height // side), -(-source.width // side))
    return check_cells(name, cells, events)


def check_cells(name, cells, events):
    """All bands of a cell are finite or none is; an all-nodata result is said."""
    finite = np.isfinite(cells)
    assert (finite.all(axis=0) == finite.any(axis=0)).all()
    said = any(event.get("level") == "warning" for event in events)
    if name in ALL_NODATA:
        assert said and not finite.any()
    else:
        assert finite.any()
        if "constant" not in name and finite[0].sum() > 4:
            assert np.nanstd(cells, axis=(1, 2)).max() > 0


@pytest.mark.parametrize("name", FILES)
def test_resampled_as_gdal_does(name, awkward, tmp_path):
    """The pixels that encoders see, against GDAL's own warper on the same grid: place, scale, orientation, validity."""
    output, gsd = tmp_path / "out.tif", coarse(awkward / name)
    _, error = run("resample", output, INPUT=str(awkward / name), TARGET_GSD=gsd)
    if name in REFUSED and name not in ("all_nodata_71x2475_uint16.tif",):
        return assert_refused(error, REFUSED[name], tmp_path)
    assert error is None, error
    with rasterio.open(awkward / name) as source, rasterio.open(output) as out:
        if max(out.shape) < 16:
            return None
        palette = source.colorinterp[0] == ColorInterp.palette
        how = Resampling.nearest if palette else Resampling.average if gsd else Resampling.cubic
        grid = {"crs": out.crs, "transform": out.transform, "width": out.width, "height": out.height}
        # A band of its own for what is valid: GDAL's cubic rings and its nodata bleeds at the edges of masks.
        with WarpedVRT(source, resampling=how, **grid) as warped:
            theirs, their_valid = warped.read(1).astype(float), warped.read_masks(1) > 0
        ours, our_valid = out.read(1).astype(float), out.read_masks(1) > 0
    both = our_valid & their_valid
    assert (our_valid == their_valid).mean() > 0.95
    if both.sum() < 50 or theirs[both].std() == 0:
        return None
    assert np.corrcoef(ours[both], theirs[both])[0, 1] > (0.9 if palette else 0.99)
    assert ours[both].mean() == pytest.approx(theirs[both].mean(), abs=0.05 * theirs[both].std())
    return None


@pytest.mark.parametrize(
    ("name", "crs"),
    [
        ("world_rgb_epsg4326.tif", "EPSG:3857"),
        ("world_rgb_epsg4326.tif", "ESRI:54009"),
        ("world_rgb_epsg4326.tif", "EPSG:6933"),
        ("south_up_epsg4326.tif", "EPSG:6933"),
        ("overlap_c_uint16_epsg4326.tif", "EPSG:3857"),
        ("derived_rotated30_rgb.tif", "EPSG:3857"),
        ("RGB.byte.tif", "EPSG:2263"),
    ],
)
def test_a_named_crs(name, crs, awkward, engine_home, tiny_encoder, tmp_path):
    output = tmp_path / "out.tif"
    _, error = run(
        "encode", output, INPUT=str(awkward / name), ENCODER=tiny_encoder, TARGET_CRS=crs, PRECISION="float32"
    )
    if name.startswith("south_up"):
        return assert_refused(error, "no valid pixel", tmp_path)
    assert error is None, error
    with rasterio.open(output) as out:
        assert out.crs == rasterio.crs.CRS.from_string(crs)
        assert np.isfinite(out.read(1)).any()
    return None
