"""Half floats that are read as they lie in the file: bit for bit what GDAL reads, or left to GDAL."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.rasters import PLACE, UTM
from rasterio.windows import Window

from geoenc_qgis.core.errors import RasterError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.block_file import BlockFile, Layout, write_head
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile, embedding_tags
from geoenc_qgis.raster.halves import finite, floats
from geoenc_qgis.raster.identity import Identity

TAGS = embedding_tags(Identity(encoder="a", weights_sha256="1", dims=5, tile=(16, 16), gsd=0.25))
WINDOWS = [
    Window(0, 0, 150, 130),
    Window(60, 60, 9, 8),
    Window(3, 5, 1, 1),
    Window(120, 40, 30, 64),
    Window(0, 64, 64, 64),
]


def cells(seed: int = 0) -> np.ndarray:
    """(5, 130, 150) halves of all magnitudes, with cells that are not finite."""
    rng = np.random.default_rng(seed)
    halves = rng.integers(0, 2**16, (5, 130, 150), np.uint16).view(np.float16)
    halves = np.where(np.isfinite(halves), halves, np.float16(0.5))
    halves[:, 70:90, 10:100] = np.nan
    halves[2, 5, 3], halves[4, 6, 4] = np.inf, np.nan
    return halves


def saved(path: Path, halves: np.ndarray, **options) -> str:
    profile = embedding_profile(halves.shape[1:], len(halves), "float16", UTM, PLACE)
    with rasterio.open(path, "w", **{**profile, "blockxsize": 64, "blockysize": 64, **options}) as out:
        out.update_tags(**TAGS)
        out.write(halves.astype(np.float32))
    return str(path)


def moved(path: Path, halves: np.ndarray) -> str:
    """The same, as encoding writes it: a head, then the blocks."""
    profile = embedding_profile(halves.shape[1:], len(halves), "float16", UTM, PLACE)
    layout = Layout(profile, 64)
    write_head(path, profile, layout, lambda out: out.update_tags(**TAGS))
    with BlockFile(path, layout, 0) as file:
        for row in layout.rows:
            for window in row:
                file.write(halves[(slice(None), *window.toslices())])
    return str(path)


def check_as_gdal(path: str, direct: bool) -> None:
    raster = EmbeddingRaster(path)
    with rasterio.open(path) as file:
        cube, nodata = file.read(out_dtype="float32"), file.nodata
    if raster._step[0] < 0:
        cube = cube[:, ::-1]
    valid = np.isfinite(cube).all(0)
    if np.isfinite(nodata):
        valid &= (cube != nodata).any(0)
    assert 0 < valid.sum() < valid.size
    for window in [*WINDOWS, *raster.windows]:
        part = (slice(None), *window.toslices())
        known = valid[part[1:]]
        want = cube[part][:, known].T
        vectors, mask = raster.read(window)
        assert (mask == known).all()
        assert (vectors.view(np.uint32) == want.view(np.uint32)).all()
        columns, mask = raster.columns(window)
        if mask is None:
            assert columns.dtype == np.float16
            vectors = columns.astype(np.float32).T[known.ravel()]
        assert (vectors.view(np.uint32) == want.view(np.uint32)).all()
    assert (raster._halves is not None and raster._halves.read(WINDOWS[0]) is not None) == direct
    raster.close()


@pytest.mark.parametrize(
    ("options", "direct"),
    [
        ({}, True),
        ({"BIGTIFF": "YES"}, True),
        ({"blockxsize": 256, "blockysize": 16}, True),
        ({"tiled": False, "blockysize": 7}, True),
        ({"nodata": -1.0}, True),
        ({"transform": PLACE @ rasterio.Affine(1, 0, 0, 0, -1, 130)}, True),
        ({"ENDIANNESS": "BIG"}, False),
        ({"interleave": "pixel"}, False),
        ({"compress": "deflate"}, False),
        ({"compress": "zstd", "predictor": 3}, False),
        ({"NBITS": 32}, False),
    ],
    ids=str,
)
def test_what_is_read_is_what_gdal_reads(tmp_path, options, direct):
    halves = cells()
    if options.get("nodata"):
        halves[:, 100:, 120:] = -1
    if "tiled" in options:
        options = {**options, "blockxsize": 150}
    check_as_gdal(saved(tmp_path / "e.tif", halves, **options), direct)


def test_what_encoding_writes_is_read_directly(tmp_path):
    check_as_gdal(moved(tmp_path / "e.tif", cells()), direct=True)


def test_blocks_that_lack_are_left_to_gdal(tmp_path):
    halves = cells()
    halves[:, 64:128, 64:128] = np.nan
    profile = embedding_profile((130, 150), 5, "float16", UTM, PLACE)
    with rasterio.open(
        tmp_path / "e.tif", "w", **{**profile, "blockxsize": 64, "blockysize": 64, "SPARSE_OK": True}
    ) as out:
        out.update_tags(**TAGS)
        for row in range(0, 130, 64):
            for col in range(0, 150, 64):
                if (row, col) != (64, 64):
                    part = halves[:, row : row + 64, col : col + 64].astype(np.float32)
                    out.write(part, window=Window(col, row, *part.shape[:0:-1]))
    check_as_gdal(str(tmp_path / "e.tif"), direct=False)


def test_a_file_that_is_cut_short_is_told(tmp_path):
    path = moved(tmp_path / "e.tif", cells())
    with Path(path).open("r+b") as file:
        file.truncate(Path(path).stat().st_size - 5000)
    with pytest.raises(RasterError, match="damaged or cut short"):
        list(EmbeddingRaster(path).blocks(Report()))


def test_every_half_becomes_its_float():
    halves = np.arange(2**16, dtype=np.uint16).view(np.float16)
    known = np.isfinite(halves)
    made = floats(halves)
    assert (made[known].view(np.uint32) == halves[known].astype(np.float32).view(np.uint32)).all()
    assert (np.abs(made[~known]) >= 65536).all()
    assert (finite(halves[None]) == known).all()
    assert (floats(halves.reshape(256, 256)[:, :100])[known.reshape(256, 256)[:, :100]]
            == made.reshape(256, 256)[:, :100][known.reshape(256, 256)[:, :100]]).all()  # fmt: skip
