"""Every awkward raster there is: encoded and lying where it lies, or refused in one sentence with nothing left
behind."""

import math
import os
import time
import warnings
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
from helpers.embeddings import with_view
from helpers.rasters import ROOT
from rasterio.enums import ColorInterp, Resampling
from rasterio.warp import calculate_default_transform, reproject

from geoenc_qgis.core.errors import GeoEncError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class

SECONDS = 60
LARGE = 100_000  # pixels: larger rasters are coarsened to about so many, so that the test stays fast
PATCH = 16
FOLDER = Path(os.environ.get("GEOENC_SHARED") or ROOT.parent / "shared") / "data" / "awkward"
FILES = sorted(p.name for p in FOLDER.glob("*") if p.suffix in (".tif", ".tiff", ".vrt")) or ["no file"]

BROKEN = {
    "all_nodata_71x2475_uint16.tif": "no valid pixel",
    "derived_text_named.tif": "not a raster",
    "derived_truncated.tif": "damaged or cut short",
    "derived_zero_bytes.tif": "empty",
}
TOO_SMALL = dict.fromkeys(
    (
        "derived_1x1_rgb.tif",
        "derived_tiny_12x9_rgb.tif",
        "tiny_2x2_esri_wkt.tif",
        "tiny_3x2_float32.tif",
        "tiny_3x2_float32_nan.tif",
        "tiny_3x2_float64.tif",
    ),
    "less than half",
)
TOO_SPARSE = {"float32_nodata_extreme_laea.tif": "half of its pixels valid"}  # no cell has so many
REFUSED = (
    BROKEN
    | TOO_SMALL
    | TOO_SPARSE
    | {
        "compound_crs.vrt": "in degrees, but its coordinates reach",
        "derived_no_crs_but_geotransform.tif": "no coordinate reference system",
        "europa_float32.tif": "not one of the Earth",
        "mars_hirise_jpeg.tif": "not one of the Earth",
        "nonsquare_out_of_world.tif": "which no UTM zone covers",
        "rgb_no_georef_at_all.tiff": "no georeference",
        "rotated_no_crs.tif": "no coordinate reference system",
        "south_up_epsg4326.tif": "which no UTM zone covers",
        "tiny_3x2_float32.tif": "no coordinate reference system",
        "tiny_3x2_float32_nan.tif": "no coordinate reference system",
        "tiny_3x2_float64.tif": "no coordinate reference system",
        "world_rgb_epsg4326.tif": "which no UTM zone covers",
    }
)
REFUSED_PIXELS = (
    BROKEN
    | TOO_SMALL
    | TOO_SPARSE
    | {
        "compound_crs.vrt": "a raster that is missing",  # the picture it points to is not there
        "south_up_epsg4326.tif": "no valid pixel",
    }
)


CONSTANT = {"derived_constant_rgb.tif", "gray_1band_nodata255.tif"}  # the latter: whatever is not 255 is 0


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
        job_class(job)(**params, output=str(output)).run(Report(events.append))
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
    """(factor, GSD) that bring a large raster to about LARGE pixels, else (1, None); GSD None where it has no
    metres."""
    with warnings.catch_warnings(action="ignore"):
        try:
            with rasterio.open(path) as source:
                factor = round(math.sqrt(source.width * source.height / LARGE))
                metres = source.crs and source.crs.is_projected and not source.transform.is_identity
                return (factor, factor * max(source.res) if metres else None) if factor > 1 else (1, None)
        except rasterio.RasterioIOError:
            return 1, None


def lies(source):
    """Keywords that tell GDAL where a raster lies."""
    if source.gcps[0]:
        return {"src_crs": source.gcps[1], "gcps": source.gcps[0]}
    if source.rpcs:
        return {"src_crs": "EPSG:4326", "rpcs": source.rpcs}
    return {"src_crs": source.crs, **dict(zip(("left", "bottom", "right", "top"), box(source), strict=True))}


def box(source):
    """Bounds of a raster, rotated or not, in its CRS."""
    xs, ys = zip(*(source.transform @ (x, y) for x in (0, source.width) for y in (0, source.height)), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def place(path, crs):
    """(left, bottom, right, top) of a raster in another CRS, by PROJ or (GCPs, RPCs, rotation) by GDAL's own warper."""
    with rasterio.open(path) as source:
        a = source.transform
        if source.gcps[0] or source.rpcs or a.b or a.d:
            whole = calculate_default_transform(dst_crs=crs, width=source.width, height=source.height, **lies(source))
            return rasterio.transform.array_bounds(whole[2], whole[1], whole[0])
        transformer = pyproj.Transformer.from_crs(source.crs.to_wkt(), crs.to_wkt(), always_xy=True)
        return transformer.transform_bounds(*box(source), densify_pts=50)


def skip_largest(name, encoder):
    if name.startswith("palette") and encoder == "rcf":
        pytest.skip("79 and 62 million pixels: read once, with the smaller encoder")


@pytest.mark.parametrize("name", FILES)
def test_encoded_in_its_place_or_refused(name, awkward, encoder, tmp_path):
    skip_largest(name, encoder)
    output, (_, gsd) = tmp_path / "out.tif", coarse(awkward / name)
    params = {"input": str(awkward / name), "encoder": encoder, "target_gsd": gsd, "precision": "float32"}
    _, error = run("encode", output, **params)
    if name in REFUSED:
        assert_refused(error, REFUSED[name], tmp_path)
        return
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
    check_cells(name, cells)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == with_view()


@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith("palette")])  # read once, above
def test_pixel_space(name, awkward, encoder, tmp_path):
    output = tmp_path / "out.tif"
    skip_largest(name, encoder)
    gsd, _ = coarse(awkward / name)
    params = {"input": str(awkward / name), "encoder": encoder, "target_gsd": gsd, "precision": "float32"}
    _, error = run("encode", output, **params, no_georeference=True)
    if name in REFUSED_PIXELS:
        return assert_refused(error, REFUSED_PIXELS[name], tmp_path)
    assert error is None, error
    with rasterio.open(awkward / name) as source, rasterio.open(output) as out:
        side, cells = PATCH * gsd, out.read()
        assert out.crs is None
        assert (out.transform.a, out.transform.e) == (side, -side)
        assert (out.transform.c, out.transform.f) == (0, 0)
        for cells_along, length in zip(out.shape, source.shape, strict=True):
            assert (cells_along - 1) * side - gsd < length <= cells_along * side + gsd
    return check_cells(name, cells)


def check_cells(name, cells):
    """All bands of a cell are finite or none is, and not all of them are nodata."""
    finite = np.isfinite(cells)
    assert (finite.all(axis=0) == finite.any(axis=0)).all()
    assert finite.any()
    if name not in CONSTANT and finite[0].sum() > 4:
        assert np.nanstd(cells, axis=(1, 2)).max() > 0


@pytest.mark.parametrize("name", FILES)
def test_resampled_as_gdal_does(name, awkward, tmp_path):
    """The pixels that encoders see, against GDAL's own warper on the same grid: place, scale, orientation, validity."""
    output, (_, gsd) = tmp_path / "out.tif", coarse(awkward / name)
    _, error = run("resample", output, input=str(awkward / name), target_gsd=gsd)
    if name in REFUSED and REFUSED[name] not in (*TOO_SMALL.values(), *TOO_SPARSE.values()):
        return assert_refused(error, REFUSED[name], tmp_path)
    assert error is None, error
    with rasterio.open(awkward / name) as source, rasterio.open(output) as out:
        if max(out.shape) < 16:
            return None
        palette = source.colorinterp[0] == ColorInterp.palette
        how = Resampling.nearest if palette else Resampling.average if gsd else Resampling.cubic
        pixels, seen = (
            source.read(1).astype(float),
            source.dataset_mask() if source.count < 10 else source.read_masks(1),
        )
        pixels[seen == 0] = np.nan
        theirs = np.full(out.shape, np.nan)
        where = {key: value for key, value in lies(source).items() if key in ("src_crs", "gcps", "rpcs")}
        if len(where) == 1:
            where["src_transform"] = source.transform
        grid = {"dst_crs": out.crs, "dst_transform": out.transform, "src_nodata": np.nan, "dst_nodata": np.nan}
        reproject(pixels, theirs, resampling=how, **where, **grid)
        ours, our_valid = out.read(1).astype(float), out.read_masks(1) > 0
    both = our_valid & np.isfinite(theirs) & np.isfinite(ours)
    assert (our_valid == np.isfinite(theirs)).mean() > 0.95
    if both.sum() < 50 or name in CONSTANT:
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
        "encode", output, input=str(awkward / name), encoder=tiny_encoder, target_crs=crs, precision="float32"
    )
    if name.startswith("south_up"):
        return assert_refused(error, "no valid pixel", tmp_path)
    assert error is None, error
    with rasterio.open(output) as out:
        assert out.crs == rasterio.crs.CRS.from_string(crs)
        assert np.isfinite(out.read(1)).any()
    return None
