"""Rasters drawn at random, read on the lattice, against PROJ and NumPy alone: each pixel shows its own ground, none is
lost."""

import tempfile
from html import escape
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine
from helpers.rasters import site_grid
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS

from geoenc_qgis import Resample
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source

SHAPE = (46, 58)
# CRS, a place in it, and a pixel's side there
GROUNDS = {
    "degrees": ("EPSG:4326", (8.5, 47.3), 2e-5),
    "degrees 0..360": ("EPSG:4326", (205.0, 20.0), 2e-5),
    "degrees across 180": ("EPSG:4269", (180.0, -17.0), 2e-5),
    "degrees across -180": ("EPSG:4326", (-180.0005, 62.0), 4e-5),
    "degrees south": ("EPSG:4258", (-70.6, -33.5), 2e-5),
    "utm north": ("EPSG:32632", (497_003.4, 4_653_001.7), 2.0),
    "utm south": ("EPSG:32719", (350_003.4, 6_280_001.9), 2.0),
    "feet": ("EPSG:2263", (984_001.3, 210_002.1), 6.0),
    "polar": ("EPSG:3031", (-1_400_001.5, 800_003.2), 10.0),
    "arctic": ("EPSG:3413", (300_001.5, -1_200_003.2), 10.0),
    "web mercator": ("EPSG:3857", (-7_860_311.3, -3_974_110.7), 2.4),
    "site grid": (site_grid(), (7_003.4, 13_001.7), 2.0),
    "heights too": (pyproj.CRS("EPSG:32632").to_3d().to_wkt(), (497_003.4, 4_653_001.7), 2.0),
}
TURNS = {
    "north-up": Affine.scale(1, -1),
    "south-up": Affine.scale(1, 1),
    "mirrored": Affine.scale(-1, -1),
    "turned round": Affine.scale(-1, 1),
    "rotated": Affine.rotation(25) @ Affine.scale(1, -1),
    "rotated and mirrored": Affine.rotation(-70) @ Affine.scale(-1, -1),
}
TYPES = ("uint8", "uint16", "int16", "int32", "float32", "float64")
NODATA = (None, 0, -9999, 255, float("nan"))

draws = st.fixed_dictionaries(
    {
        "ground": st.sampled_from(sorted(GROUNDS)),
        "turn": st.sampled_from(sorted(TURNS)),
        "dtype": st.sampled_from(TYPES),
        "nodata": st.tuples(*[st.sampled_from(NODATA)] * 3),
        "alpha": st.sampled_from(["none", "mask", "mask of 1", "mask of 255", "data"]),
        "seed": st.integers(0, 2**16),
    }
)


def affine(ground, turn):
    """The geotransform of a raster whose middle lies at the place."""
    _, (x, y), side = GROUNDS[ground]
    return (
        Affine.translation(x, y) @ TURNS[turn] @ Affine.scale(side) @ Affine.translation(-SHAPE[1] / 2, -SHAPE[0] / 2)
    )


def held(dtype, nodata):
    """Whether the type can hold it."""
    return nodata is not None and (
        np.dtype(dtype).kind == "f" or (nodata == nodata and np.iinfo(dtype).min <= nodata <= np.iinfo(dtype).max)
    )


def drawn(folder, ground, turn, dtype, nodata, alpha, seed):
    """A raster as drawn, bands of their own nodata put together by a VRT; its path, values (3, h, w) and expected
    validity.

    Values are smooth: 100 + 1 a pixel east, 100 + 1 a pixel south, and their sum, in the file's own rows and columns.
    """
    chance = np.random.default_rng(seed)
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    values = np.stack([100 + cols, 100 + rows, 50 + rows + cols]).astype(dtype)
    top, left = chance.integers(8, 26, 2)
    hole = np.zeros(SHAPE, bool)
    hole[top : top + 12, left : left + 14] = True
    lacking = [value for value in nodata if held(dtype, value)]
    missing = [hole if held(dtype, value) else np.zeros(SHAPE, bool) for value in nodata]
    for band, value in enumerate(nodata):
        values[band][missing[band]] = value if held(dtype, value) else 0
    colour = dtype == "uint8" or (np.dtype(dtype).kind != "f" and all(value == 0 for value in lacking))
    some = [m for m, value in zip(missing, nodata, strict=True) if held(dtype, value)]
    valid = ~(np.all(some, axis=0) if colour else np.any(some, axis=0)) if some else np.ones(SHAPE, bool)
    layers = [*values]
    clear = np.zeros(SHAPE, bool)
    clear[-9:, :11] = True
    if alpha == "data":
        layers.append((rows * 2 + cols + 10).astype(dtype))
    elif alpha != "none":
        full = {"mask of 1": 1, "mask of 255": 255}.get(alpha) or (
            np.iinfo(dtype).max if np.dtype(dtype).kind in "iu" else 1
        )
        full = min(full, np.iinfo(dtype).max) if np.dtype(dtype).kind in "iu" else full
        layers.append(np.where(clear, 0, full).astype(dtype))
        valid &= ~clear
    crs, place = CRS.from_user_input(GROUNDS[ground][0]), affine(ground, turn)
    text = [
        f'<VRTDataset rasterXSize="{SHAPE[1]}" rasterYSize="{SHAPE[0]}">',
        f'<SRS dataAxisToSRSAxisMapping="{"2,1" if crs.is_geographic else "1,2"}">{escape(crs.to_wkt())}</SRS>',
        f"<GeoTransform>{', '.join(map(repr, place.to_gdal()))}</GeoTransform>",
    ]
    names = {
        "uint8": "Byte",
        "uint16": "UInt16",
        "int16": "Int16",
        "int32": "Int32",
        "float32": "Float32",
        "float64": "Float64",
    }
    colours = ["Red", "Green", "Blue", "Alpha"]
    for number, layer in enumerate(layers):
        layer.tofile(folder / f"{number}.raw")
        none = nodata[number] if number < 3 else None
        text += [
            f'<VRTRasterBand dataType="{names[dtype]}" band="{number + 1}" subClass="VRTRawRasterBand">',
            f"<ColorInterp>{colours[number]}</ColorInterp>",
            "" if none is None else f"<NoDataValue>{none}</NoDataValue>",
            (
                f'<SourceFilename relativeToVRT="1">{number}.raw</SourceFilename><ByteOrder>LSB</ByteOrder>'
                f"</VRTRasterBand>"
            ),
        ]
    (folder / "in.vrt").write_text("\n".join([*text, "</VRTDataset>"]))
    return folder / "in.vrt", values, valid


def positions(crs, xs, ys, ground, turn):
    """Where ground lies in the source, rows and columns: PROJ, and the geotransform turned round."""
    own = pyproj.CRS(GROUNDS[ground][0])
    own = own.to_2d() if len(own.axis_info) > 2 else own
    us, vs = pyproj.Transformer.from_crs(crs.to_wkt(), own, always_xy=True).transform(xs, ys)
    if own.is_geographic:
        middle = GROUNDS[ground][1][0]
        us = middle + (np.asarray(us) - middle + 180) % 360 - 180
    cols, rows = ~affine(ground, turn) @ (np.asarray(us), np.asarray(vs))
    return rows, cols


def eroded(mask, far):
    """Where all of the pixels up to so far away are set."""
    out = mask.copy()
    for dr in range(-far, far + 1):
        for dc in range(-far, far + 1):
            shifted = np.zeros_like(mask)
            src = mask[max(dr, 0) : mask.shape[0] + min(dr, 0), max(dc, 0) : mask.shape[1] + min(dc, 0)]
            shifted[max(-dr, 0) : mask.shape[0] + min(-dr, 0), max(-dc, 0) : mask.shape[1] + min(-dc, 0)] = src
            out &= shifted
    return out


def check(pixels, valid, crs, transform, expected, draw):
    """Each valid pixel shows its own ground, to a tenth of a pixel; what is surely valid or surely not is so."""
    at = np.indices(valid.shape) + 0.5
    xs, ys = transform @ (at[1].ravel(), at[0].ravel())
    places = positions(crs, xs, ys, draw["ground"], draw["turn"])
    rows, cols = (one.reshape(valid.shape) for one in places)
    inside = (rows >= 0) & (rows < SHAPE[0]) & (cols >= 0) & (cols < SHAPE[1])
    beside = (rows < -1) | (rows > SHAPE[0] + 1) | (cols < -1) | (cols > SHAPE[1] + 1)
    r, c = np.where(inside, rows, 0).astype(int), np.where(inside, cols, 0).astype(int)
    surely, never = inside & eroded(expected, 3)[r, c], inside & eroded(~expected, 1)[r, c]
    assert surely.any()
    assert valid[surely].all()
    assert not valid[never | beside].any()
    slack = 0.12 + (0 if np.dtype(pixels.dtype).kind == "f" else 0.5)
    found = pixels[:, surely].astype(float)
    assert np.abs(found[0] - (100 + cols[surely] - 0.5)).max() < slack
    assert np.abs(found[1] - (100 + rows[surely] - 0.5)).max() < slack
    assert np.abs(found[2] - (50 + rows[surely] + cols[surely] - 1)).max() < 2 * slack


@settings(max_examples=60)
@given(draws)
@example(
    {
        "ground": "degrees 0..360",
        "turn": "south-up",
        "dtype": "float32",
        "nodata": (-9999, None, -9999),
        "alpha": "data",
        "seed": 0,
    }
)
@example(
    {
        "ground": "site grid",
        "turn": "rotated",
        "dtype": "uint16",
        "nodata": (0, 255, None),
        "alpha": "mask of 255",
        "seed": 1,
    }
)
@example(
    {
        "ground": "degrees across 180",
        "turn": "mirrored",
        "dtype": "float64",
        "nodata": (float("nan"), 0, -9999),
        "alpha": "mask",
        "seed": 2,
    }
)
def test_the_reader_shows_each_pixel_its_own_ground(draw):
    with tempfile.TemporaryDirectory() as folder:
        path, values, expected = drawn(Path(folder), **draw)
        source = Source(str(path))
        reader = GridReader(source)
        box = reader.box
        pixels, valid = reader.read(box)
        valid = np.ones(box.shape, bool) if valid is None else valid
        check(pixels, valid, reader.grid.crs, reader.grid.transform(box), expected, draw)
        # Of the source itself: exact.
        raw, seen = source.read(0, SHAPE[0], 0, SHAPE[1])
        seen = np.ones(SHAPE, bool) if seen is None else seen
        assert np.array_equal(seen, expected)
        assert np.array_equal(raw[:, seen], values[:, seen].astype("float32"))
        source.close()


@settings(max_examples=15)
@given(draws)
def test_what_resample_writes_is_read_back_alike_by_gdal(draw):
    """The finished file, opened by its own CRS, geotransform and masks."""
    with tempfile.TemporaryDirectory() as folder:
        path, _, expected = drawn(Path(folder), **draw)
        output = Path(folder) / "out.tif"
        Resample(input=str(path), output=str(output)).run()
        with rasterio.open(output) as out:
            pixels, masks = out.read(), out.read_masks()
            assert out.count == (4 if draw["alpha"] == "data" else 3)
            apart = Source(str(path), list(range(1, out.count + 1))).has_nodata_per_band
            valid = masks[:3].min(axis=0) > 0 if apart else out.dataset_mask() > 0
            check(pixels, valid, out.crs, out.transform, expected, draw)


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_whole_raster_is_covered(ground, tmp_path):
    path, _, _ = drawn(tmp_path, ground, "north-up", "uint8", (None,) * 3, "none", 0)
    reader = GridReader(Source(str(path)))
    bounds = reader.grid.bounds(reader.box)
    own = pyproj.CRS(GROUNDS[ground][0])
    own = own.to_2d() if len(own.axis_info) > 2 else own
    xs, ys = affine(ground, "north-up") @ (np.array([0, 0, SHAPE[1], SHAPE[1]]), np.array([0, SHAPE[0], 0, SHAPE[0]]))
    us, vs = pyproj.Transformer.from_crs(own, reader.grid.crs.to_wkt(), always_xy=True).transform(xs, ys)
    step = reader.grid.step
    assert bounds[0] - step / 2 <= us.min() and bounds[2] + step / 2 >= us.max()
    assert bounds[1] - step / 2 <= vs.min() and bounds[3] + step / 2 >= vs.max()
