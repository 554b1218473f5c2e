"""Cells finer than a patch: each sees a patch around its own middle, whichever way its encoder gives it."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from helpers.encoding import encoded, written
from helpers.rasters import ground, saved_raster
from scipy.ndimage import uniform_filter

from geoenc_qgis import ApplyGeocentroids, Encode, FitGeocentroids
from geoenc_qgis.core.errors import Cancelled, IdentityError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source
from geoenc_qgis.raster.spacing import Spacing

ON_LATTICE = Affine(1, 0, 400_000, 0, -1, 5_000_000)


def values(path):
    with rasterio.open(path) as out:
        return out.read()


@pytest.mark.parametrize(("patch", "cell"), [(16, 8), (16, 4), (16, 2), (14, 7), (14, 2), (12, 4), (4, 1)])
def test_the_patch_of_each_pass_lies_around_the_cell_it_gives(patch, cell):
    spacing = Spacing(patch, cell, shifted=True)
    tile = Box(3, 5, 6, 9)
    around = spacing.around(tile)
    centres = np.zeros(tuple(length * spacing.parts for length in tile.shape))
    for number in spacing.passes:
        rows, _ = spacing.seen(tile, number)
        first = around.row0 + rows.start + spacing.halved / 2 + patch / 2  # the middle of the tile's first patch
        place = spacing.within((slice(0, tile.height), slice(0, tile.width)), number)
        centres[place] = (first + patch * np.arange(tile.height))[:, None]
        assert rows.start >= 0
        assert rows.stop <= around.height
    want = tile.row0 * patch + (np.arange(len(centres)) + 0.5) * cell
    np.testing.assert_array_equal(centres, np.repeat(want[:, None], centres.shape[1], 1))


@pytest.mark.parametrize("size", [(64, 96), (10, 41)])  # many tiles; one that is as small as the raster
def test_shifted_patches_see_what_lies_around_a_cell_mirrored_at_the_edge(tmp_path, size):
    image = np.random.default_rng(0).integers(1, 255, (3, *size), np.uint8)
    path = written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE)
    encoded(path, tmp_path / "out.tif", patch=8, tile=32, margin=1, cell=2)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.shape == tuple(-(-length // 2) for length in size)
        assert out.transform == ON_LATTICE @ Affine.scale(2)
        assert (out.tags()["GEOENC_PATCH"], out.tags()["GEOENC_CELL"]) == ("8", "2")
        got = out.read()
    padded = np.pad(image, ((0, 0), (8, 8), (8, 8)), mode="symmetric").astype(float)
    means = np.cumsum(np.cumsum(np.pad(padded, ((0, 0), (1, 0), (1, 0))), 1), 2)
    for i in range(got.shape[1]):
        for j in range(got.shape[2]):
            r, c = 2 * i + 1 + 8 - 4, 2 * j + 1 + 8 - 4
            window = means[:, r + 8, c + 8] - means[:, r, c + 8] - means[:, r + 8, c] + means[:, r, c]
            np.testing.assert_allclose(got[:, i, j], window / 64, rtol=1e-5)


def test_half_a_pixel_is_read_in_the_middle_of_pixels(tmp_path):
    ramp = np.add.outer(7.0 * np.arange(40), np.arange(60.0))[None].astype(np.float32)
    path = written(tmp_path / "in.tif", ramp, "EPSG:32632", ON_LATTICE)
    reader = GridReader(Source(path))
    box = Box(reader.box.row0 + 8, reader.box.col0 + 8, reader.box.row0 + 30, reader.box.col0 + 50)
    whole, moved = reader.read(box)[0], reader.half_moved().read(box)[0]
    np.testing.assert_allclose(moved, whole + 4, atol=1e-3)
    encoded(path, tmp_path / "out.tif", patch=2, tile=16, margin=0, cell=1)
    got = values(tmp_path / "out.tif")
    np.testing.assert_allclose(got[0, 8:-8, 8:-8], ramp[0, 8:-8, 8:-8], atol=1e-3)


@pytest.mark.parametrize("encoder", ["geoenc-conv", "rcf"])
def test_cells_of_one_pass_nest_and_do_not_depend_on_tiles(tmp_path, engine_home, encoder):
    path = saved_raster(tmp_path / "in.tif", ground(640, 700), transform=Affine(1, 0, 400_003, 0, -1, 5_000_007))
    common = {"input": path, "encoder": encoder, "dtype": "float32", "precision": "float32"}
    made = {}
    for cell in (16, 8, 4):
        Encode(**common, cell_size=cell, output=f"{tmp_path}/{cell}.tif").run()
        with rasterio.open(tmp_path / f"{cell}.tif") as out:
            made[cell] = out.transform, out.shape, np.isfinite(out.read(1))
            assert ("GEOENC_CELL" in out.tags()) == (cell != 16)
    for cell in (8, 4):
        (fine, _, valid), (coarse, shape, _) = made[cell], made[16]
        assert fine.a == cell
        assert valid[1:-1, 1:-1].all()  # at the edges a cell may have less than half of its pixels
        assert (coarse.c - fine.c) % cell == (coarse.f - fine.f) % cell == 0
        assert coarse.c <= fine.c < coarse.c + 16 * shape[1]
    extent = "400200,400420,4999500,4999700 [EPSG:32719]"
    Encode(**common, cell_size=4, extent=extent, output=f"{tmp_path}/part.tif").run()
    with rasterio.open(tmp_path / "part.tif") as part, rasterio.open(tmp_path / "4.tif") as whole:
        window = whole.window(*part.bounds).round_offsets().round_lengths()
        np.testing.assert_allclose(part.read(), whole.read(window=window), atol=2e-3)


def test_a_finer_cell_sees_less_of_its_neighbours(tmp_path, engine_home):
    """A bright square of 8 px is one cell of 8 px, and a fraction of one of 16 px."""
    image = np.full((3, 256, 256), 40, np.uint8)
    image[:, 128:136, 128:136] = 250
    path = written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE)
    share = {}
    for cell in (16, 8):
        Encode(input=path, cell_size=cell, output=f"{tmp_path}/{cell}.tif").run()
        mean = values(tmp_path / f"{cell}.tif")[0]  # the group of pixels' means comes first
        share[cell] = (mean.max() - np.median(mean)) / (uniform_filter(image[0].astype(float), 1).max() - 40)
    assert share[8] == pytest.approx(4 * share[16], rel=0.02)


def test_a_stopped_shifted_encode_goes_on_and_equals_an_undisturbed_one(tmp_path, tiny_encoder):
    path = saved_raster(tmp_path / "in.tif", ground(200, 260))
    job = {"input": path, "encoder": tiny_encoder, "cell_size": 8, "tile_size": "64", "dtype": "float32"}
    Encode(**job, output=f"{tmp_path}/whole.tif").run()
    seen = []

    def hear(event):
        if event["event"] == "progress":
            seen.append(event["value"])

    with pytest.raises(Cancelled):
        Encode(**job, output=f"{tmp_path}/part.tif").run(Report(hear, lambda: bool(seen) and seen[-1] > 0.3))
    said = []
    Encode(**job, output=f"{tmp_path}/part.tif").run(Report(lambda event: said.append(str(event.get("text")))))
    np.testing.assert_array_equal(values(tmp_path / "whole.tif"), values(tmp_path / "part.tif"))
    assert any("encoded 4 times" in text for text in said)


@pytest.mark.parametrize("cell", [3, 5, 32])
def test_cells_that_do_not_divide_the_patch_are_told(tmp_path, engine_home, cell):
    path = saved_raster(tmp_path / "in.tif", ground())
    with pytest.raises(InputError, match="CELL_SIZE") as fault:
        Encode(input=path, cell_size=cell, output=f"{tmp_path}/o.tif").run()
    assert "16, 8, 4, 2, 1" in fault.value.hint


def test_other_cells_are_not_mixed(tmp_path, engine_home):
    path = saved_raster(tmp_path / "in.tif", ground(256, 256))
    for cell in (None, 8):
        Encode(input=path, cell_size=cell, output=f"{tmp_path}/{cell}.tif").run()
    assert EmbeddingRaster(f"{tmp_path}/8.tif").identity.cell_pixels == 8
    FitGeocentroids(inputs=[f"{tmp_path}/8.tif"], clusters=4, output_book=f"{tmp_path}/b.safetensors").run()
    with pytest.raises(IdentityError, match="cells of 16 px") as fault:
        ApplyGeocentroids(
            input=f"{tmp_path}/None.tif", book=f"{tmp_path}/b.safetensors", output=f"{tmp_path}/c.tif"
        ).run()
    assert "CELL_SIZE 8" in fault.value.hint
