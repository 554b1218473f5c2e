"""Which pixels are valid: alpha bands that are data, nodata of each band, masks of a band of its own."""

import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from geoenc_qgis import Resample
from geoenc_qgis.core.errors import GeoEncError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source

SHAPE = (64, 96)
WEST = (slice(None), slice(0, 48))


def picture(bands=3, dtype="uint8", low=60, high=200):
    return np.random.default_rng(0).integers(low, high, (bands, *SHAPE)).astype(dtype)


def seen(path, bands=(), report=None):
    """Which pixels of a raster are valid, as encoders are told."""
    source = Source(str(path), bands)
    GridReader(source, report=report or Report())
    valid = source.read(0, SHAPE[0], 0, SHAPE[1])[1]
    return np.ones(SHAPE, bool) if valid is None else valid


def with_alpha(path, array, write_raster, **profile):
    return write_raster(path, array, photometric="RGB", alpha="YES", **profile)


def test_a_near_infrared_that_is_called_alpha_is_data(tmp_path, write_raster):
    """Programs flag the fourth band of any picture as alpha; water is dark there."""
    near_infrared = np.full(SHAPE, 180, "uint8")
    near_infrared[WEST] = 40
    path = with_alpha(tmp_path / "in.tif", np.concatenate([picture(), near_infrared[None]]), write_raster)
    events = []
    assert seen(path, [4, 1, 2]).all()
    assert seen(path, report=Report(events.append)).all()
    assert [e["text"] for e in events if e["level"] == "warning"] == [
        "Band 4 is marked as alpha, but most of it is neither 0 nor 255: it is used as data, not as a mask."
    ]


def test_data_called_alpha_is_resampled_with_the_others(tmp_path, write_raster):
    image = picture(4, "uint16", 300, 4000)
    path = with_alpha(tmp_path / "in.tif", image, write_raster)
    Resample(input=path, output=str(tmp_path / "out.tif")).run()
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.count == 4
        assert out.dataset_mask().all()


@pytest.mark.parametrize("opaque", [1, 255, 65535])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32", "float32"])
def test_opaque_is_the_largest_value_that_occurs(dtype, opaque, tmp_path, write_raster):
    if np.dtype(dtype).kind == "u" and opaque > np.iinfo(dtype).max:
        pytest.skip("beyond the type")
    hole = np.zeros(SHAPE, bool)
    hole[10:20, 30:50] = True
    alpha = np.where(hole, 0, opaque).astype(dtype)
    path = with_alpha(tmp_path / "in.tif", np.concatenate([picture(3, dtype), alpha[None]]), write_raster)
    assert np.array_equal(seen(path), ~hole)


def test_one_large_value_of_an_alpha_is_found_wherever_it_is(tmp_path, write_raster):
    """Opaque is 65535 though nearly all of the raster is clear; a sample would miss it."""
    image = np.full((4, 3000, 3000), 200, "uint16")
    image[3] = 0
    image[3, 1500, 2900] = 65535
    path = with_alpha(tmp_path / "in.tif", image, write_raster, compress="deflate", tiled=True)
    source = Source(path)
    valid = source.read(0, 3000, 0, 3000)[1]
    assert np.argwhere(valid).tolist() == [[1500, 2900]]


def test_soft_edges_stay_a_mask(tmp_path, write_raster):
    alpha = np.clip((np.hypot(*np.mgrid[-32:32, -48:48]) - 28) * -25 + 128, 0, 255).astype("uint8")
    path = with_alpha(tmp_path / "in.tif", np.concatenate([picture(), alpha[None]]), write_raster)
    assert np.array_equal(seen(path), alpha >= 128)


def stacked(folder, layers, write_raster, **profile):
    """A VRT whose bands are rasters of their own: (values, nodata) each."""
    paths = [
        write_raster(folder / f"{number}.tif", values, **({} if nodata is None else {"nodata": nodata}), **profile)
        for number, (values, nodata) in enumerate(layers)
    ]
    subprocess.run(["gdalbuildvrt", "-q", "-separate", str(folder / "in.vrt"), *paths], check=True)
    return folder / "in.vrt"


@pytest.mark.parametrize("lacking", [None, float("nan"), -32768])
@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_nodata_is_compared_band_by_band(dtype, lacking, tmp_path, write_raster):
    """One band without a nodata value, with NaN or with another one does not switch off that of the others."""
    if dtype == "int16" and lacking is not None and np.isnan(lacking):
        pytest.skip("no NaN there")
    values = picture(3, dtype, 500, 4000)
    values[0][WEST] = values[2][WEST] = -9999
    path = stacked(tmp_path, [(values[0], -9999), (values[1], lacking), (values[2], -9999)], write_raster)
    expected = np.ones(SHAPE, bool)
    expected[WEST] = False
    assert np.array_equal(seen(path), expected)
    assert seen(path, [2]).all()
    Resample(input=str(path), output=str(tmp_path / "out.tif")).run()
    with rasterio.open(tmp_path / "out.tif") as out, rasterio.open(path) as source:
        col, row = (round(v) for v in ~source.transform @ (out.transform.c, out.transform.f))
        inner = (slice(3, 60), slice(3, 90))
        for band, want in ((1, expected), (2, np.ones(SHAPE, bool)), (3, expected)):
            masks = out.read_masks(band) > 0
            shift = np.zeros(SHAPE, bool)
            part = masks[max(-row, 0) : SHAPE[0] - row, max(-col, 0) : SHAPE[1] - col]
            shift[: part.shape[0], : part.shape[1]] = part
            assert (shift[inner] != want[inner]).sum() <= 57  # half a pixel of a shift along the edge


def test_colours_are_nodata_where_all_bands_that_have_a_value_hold_it(tmp_path, write_raster):
    values = picture()
    values[:, :10] = 0
    values[0, 10:20] = 0  # a colour without red
    path = stacked(tmp_path, [(values[0], 0), (values[1], None), (values[2], 0)], write_raster)
    expected = np.ones(SHAPE, bool)
    expected[:10] = False
    assert np.array_equal(seen(path), expected)


def test_bands_of_several_types_are_read_together(tmp_path, write_raster):
    first, second = picture(1)[0], picture(1, "float32")[0]
    first[:5], second[:, :5] = 0, 0.1
    path = stacked(tmp_path, [(first, 0), (second, float(np.float32(0.1)))], write_raster)
    source = Source(str(path), [1, 2])
    pixels, valid = source.read(0, SHAPE[0], 0, SHAPE[1])
    expected = (first != 0) & (second != np.float32(0.1))
    assert np.array_equal(valid, expected)
    assert np.array_equal(pixels[:, expected], np.stack([first, second])[:, expected].astype("float32"))


def test_a_mask_of_one_band_counts(tmp_path, write_raster):
    """GDAL's bands may have masks of their own, which are not the raster's."""
    hole = np.zeros(SHAPE, bool)
    hole[30:40, 20:60] = True
    write_raster(tmp_path / "in.tif", picture())
    write_raster(tmp_path / "mask.tif", np.where(hole, 0, 255).astype("uint8"))
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", "in.tif", "in.vrt"], cwd=tmp_path, check=True)
    mask = '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">mask.tif'
    mask += "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></MaskBand></VRTRasterBand>"
    text = (tmp_path / "in.vrt").read_text()
    first, *others = text.split("</VRTRasterBand>")
    (tmp_path / "in.vrt").write_text(
        "</VRTRasterBand>".join([first, others[0] + mask[: -len("</VRTRasterBand>")], *others[1:]])
    )
    with rasterio.open(tmp_path / "in.vrt") as made:
        assert made.mask_flag_enums[1] == []
        assert made.colorinterp[0] == ColorInterp.red
    assert np.array_equal(seen(tmp_path / "in.vrt"), ~hole)
    assert seen(tmp_path / "in.vrt", [1]).all()


def test_a_damaged_alpha_is_a_raster_error(tmp_path, write_raster):
    path = with_alpha(
        tmp_path / "in.tif", picture(4, high=256), write_raster, interleave="band", tiled=True, compress="deflate"
    )
    with rasterio.open(path) as whole:
        start = int(whole.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 4))
    data = bytearray((tmp_path / "in.tif").read_bytes())
    data[start : start + 40] = bytes(40)
    (tmp_path / "in.tif").write_bytes(bytes(data))
    for job in (
        lambda: Source(path),
        lambda: Resample(input=path, output=str(tmp_path / "o.tif")).run(),
    ):
        with pytest.raises(GeoEncError, match="damaged or cut short"):
            job()
