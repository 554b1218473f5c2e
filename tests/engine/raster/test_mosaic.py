"""Mosaics as VRTs: what GDAL shows is what the seams say, cell for cell, whatever the VRT is made of."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from helpers.embeddings import cube_of
from helpers.mosaics import expected_numbers
from rasterio.crs import CRS

from geoenc_qgis.core.report import Report
from geoenc_qgis.raster import mosaic
from geoenc_qgis.raster.byte_scale import ByteScale, Range
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile, embedding_tags
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.raster.seams import Placed

CRS_32633 = CRS.from_epsg(32633)
LATTICE = Affine(16, 0, 0, 0, -16, 0)
DIMS = 5


def written(folder, dtype, *, count=5, seed=1):
    """Embedding rasters on one lattice, with holes; their places and their values."""
    chance = np.random.default_rng(seed)
    rasters, cubes = [], []
    for number in range(count):
        (row, col), (height, width) = (
            chance.integers(-300_000, -299_970, 2).tolist(),
            chance.integers(6, 34, 2).tolist(),
        )
        box = Box(row, col, row + height, col + width)
        cube = chance.normal(number, 0.1, (DIMS, height, width)).astype(np.float32)
        cube[:, chance.random((height, width)) < 0.04] = np.nan
        path = folder / f"scene & {number}.tif"
        at = LATTICE @ Affine.translation(col, row)
        with rasterio.open(path, "w", **embedding_profile((height, width), DIMS, dtype, CRS_32633, at)) as out:
            out.update_tags(**embedding_tags(Identity(encoder="a", dims=DIMS, weights_sha256="1")))
            if dtype == "uint8":
                known = Range(np.full(DIMS, -2, np.float32), np.full(DIMS, 8, np.float32))
                scale = ByteScale.over(known)
                out.scales, out.offsets = scale.scale.tolist(), scale.offset.tolist()
                out.update_tags(GEOENC_DTYPE="uint8")
                cube = scale.decode(scale.encode(cube))
                out.write(scale.encode(cube))
            else:
                out.write(cube)
        if dtype == "float16":
            with rasterio.open(path) as file:
                cube = file.read()
        rasters.append(Placed(str(path), box))
        cubes.append(cube)
    return rasters, cubes


def assembled(rasters, cubes, window):
    numbers = expected_numbers(rasters, [np.isfinite(cube[0]) for cube in cubes], window)
    want = np.full((DIMS, *window.shape), np.nan, np.float32)
    for number, (raster, cube) in enumerate(zip(rasters, cubes, strict=True)):
        part = window & raster.box
        mine = numbers[part.slices_in(window)] == number
        want[(slice(None), *part.slices_in(window))][:, mine] = cube[(slice(None), *part.slices_in(raster.box))][
            :, mine
        ]
    return want


def read(path):
    raster = EmbeddingRaster(str(path))
    return cube_of(raster), raster


@pytest.mark.parametrize("dtype", ["float32", "float16", "uint8"])
@pytest.mark.parametrize("in_parts", [False, True])
def test_a_mosaic_shows_what_its_rasters_hold(dtype, in_parts, tmp_path, monkeypatch):
    rasters, cubes = written(tmp_path, dtype)
    if in_parts:
        monkeypatch.setattr(mosaic, "MAX_SOURCES", 60)
        monkeypatch.setattr(mosaic, "LEAST_SIDE", 4)
        monkeypatch.setattr(mosaic, "MAX_WINDOW_CELLS", 800)
    path = tmp_path / "mosaic.vrt"
    window = mosaic.write_mosaic(path, rasters, CRS_32633, LATTICE, {"GEOENC_SOURCE": "all <of> it"}, Report())
    got, raster = read(path)
    np.testing.assert_array_equal(got, assembled(rasters, cubes, window))
    assert (tmp_path / "mosaic.parts").exists() == in_parts
    assert raster.transform == LATTICE @ Affine.translation(window.col0, window.row0)
    assert (raster.crs, raster.source, raster.identity.encoder) == (CRS_32633, "all <of> it", "a")
    assert raster.is_float16 == (dtype == "float16")


def test_squares_of_cells_lose_no_cell(tmp_path, monkeypatch):
    monkeypatch.setattr(mosaic, "SQUARES", (4,))
    rasters, cubes = written(tmp_path, "float16")
    path = tmp_path / "mosaic.vrt"
    window = mosaic.write_mosaic(path, rasters, CRS_32633, LATTICE, {}, Report())
    got, want = read(path)[0], assembled(rasters, cubes, window)
    assert "ComplexSource" in path.read_text()
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))
    assert 0.7 < (got == want)[np.isfinite(want)].mean() < 1


def test_parts_of_an_older_mosaic_go(tmp_path, monkeypatch):
    rasters, cubes = written(tmp_path, "float32")
    path = tmp_path / "mosaic.vrt"
    with monkeypatch.context() as patch:
        patch.setattr(mosaic, "MAX_WINDOW_CELLS", 200)
        patch.setattr(mosaic, "LEAST_SIDE", 4)
        mosaic.write_mosaic(path, rasters, CRS_32633, LATTICE, {}, Report())
    assert (tmp_path / "mosaic.parts").is_dir()
    window = mosaic.write_mosaic(path, rasters[:2], CRS_32633, LATTICE, {}, Report())
    assert not (tmp_path / "mosaic.parts").exists()
    np.testing.assert_array_equal(read(path)[0], assembled(rasters[:2], cubes[:2], window))


def test_a_collection_may_be_moved(tmp_path):
    (tmp_path / "here").mkdir()
    rasters, cubes = written(tmp_path / "here", "float32")
    window = mosaic.write_mosaic(tmp_path / "here" / "m.vrt", rasters, CRS_32633, LATTICE, {}, Report())
    (tmp_path / "here").rename(tmp_path / "there")
    np.testing.assert_array_equal(read(tmp_path / "there" / "m.vrt")[0], assembled(rasters, cubes, window))
