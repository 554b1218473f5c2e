"""Results to look at: overviews of the right kind, laid out as COGs, and everything that they say kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.kinds import embeddings, quarters
from helpers.rasters import PLACE, ROOT, UTM
from rasterio.crs import CRS

from geoenc_qgis import ApplyGeocentroids, EmbeddingRgb, FitGeocentroids, Pca, Resample
from geoenc_qgis.raster.embedding import raster_profile
from geoenc_qgis.raster.writing import atomic_raster

SIDE = 1200  # pixels: two overviews, 600 and 300
BLOCK_VALUES = {  # of a 4 x 4 square: what an overview of 2 must show, ties apart
    "classes": (
        [[1, 1, 2, 65535], [1, 3, 2, 65535], [65535, 65535, 5, 5], [65535, 65535, 65535, 65535]],
        [[1, 2], [65535, 5]],
    ),
    "measures": (
        [[1, 3, np.nan, 4], [5, 7, np.nan, 8], [np.nan] * 4, [np.nan, np.nan, np.nan, 2]],
        [[4, 6], [np.nan, 2]],
    ),
}


def layout(path) -> str | None:
    with rasterio.open(path) as file:
        return file.tags(ns="IMAGE_STRUCTURE").get("LAYOUT")


def profile_of(dtype, nodata, bands=1, **options):
    return raster_profile((SIDE, SIDE), bands, dtype, CRS.from_string(UTM), PLACE, nodata=nodata, **options)


@pytest.mark.parametrize(
    ("what", "dtype", "nodata", "how"),
    [("classes", "uint16", 65535, "mode"), ("measures", "float32", np.nan, "average")],
)
def test_values_are_the_commonest_or_the_mean_of_what_is_valid(what, dtype, nodata, how, tmp_path):
    square, wanted = (np.array(values, dtype) for values in BLOCK_VALUES[what])
    path = tmp_path / "o.tif"
    with atomic_raster(path, profile_of(dtype, nodata, compress="deflate"), how) as out:
        out.write(np.tile(square, (SIDE // 4, SIDE // 4)), 1)
        out.update_tags(GEOENC_PRODUCT=what)
        out.set_band_description(1, what)
        if how == "mode":
            out.write_colormap(1, {1: (200, 100, 50), 5: (1, 2, 3)})
    assert layout(path) == "COG"
    assert [file.name for file in tmp_path.iterdir()] == ["o.tif"]
    with rasterio.open(path) as file:
        np.testing.assert_array_equal(file.read(1), np.tile(square, (SIDE // 4, SIDE // 4)))
        assert file.overviews(1) == [2, 4]
        assert (file.crs, file.transform) == (CRS.from_string(UTM), PLACE)
        assert file.nodata == nodata or np.isnan([file.nodata, nodata]).all()
        assert (file.tags()["GEOENC_PRODUCT"], file.descriptions) == (what, (what,))
        if how == "mode":
            assert (file.colormap(1)[1], file.colormap(1)[5]) == ((200, 100, 50, 255), (1, 2, 3, 255))
    with rasterio.open(path, overview_level=0) as file:
        np.testing.assert_array_equal(file.read(1), np.tile(wanted, (SIDE // 4, SIDE // 4)))


def test_a_mask_has_overviews_too(tmp_path):
    valid = np.ones((SIDE, SIDE), bool)
    valid[:, : SIDE // 2] = False
    pixels = np.full((3, SIDE, SIDE), 80, np.uint8)
    pixels[:, valid] = 120
    with atomic_raster(tmp_path / "o.tif", profile_of("uint8", None, 3, compress="deflate"), "average") as out:
        out.write(pixels)
        out.write_mask(valid)
    with rasterio.open(tmp_path / "o.tif", overview_level=1) as file:
        np.testing.assert_array_equal(file.dataset_mask() > 0, valid[::4, ::4])
        assert set(np.unique(file.read(1)[:, SIDE // 8 :])) == {120}


def test_many_bands_make_small_blocks(tmp_path):
    profile = raster_profile((300, 300), 600, "float32", CRS.from_string(UTM), PLACE, nodata=np.nan, interleave="band")
    with atomic_raster(tmp_path / "o.tif", profile, "average") as out:
        out.write(np.ones((600, 300, 300), np.float32))
    with rasterio.open(tmp_path / "o.tif") as file:
        height, width = file.block_shapes[0]
        assert height * width * 600 * 4 <= 8 << 20
        assert (file.read(600) == 1).all()


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path):
    """The COG no longer fits, what it is made from does."""
    code = f"""
import resource, signal, numpy as np
from pathlib import Path
from geoenc_qgis.core.errors import OutputError
from geoenc_qgis.raster.writing import atomic_raster
from test_overviews import profile_of
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
try:
    with atomic_raster({str(tmp_path / "o.tif")!r}, profile_of("uint8", 0), "average") as out:
        out.write(np.ones(out.shape, np.uint8), 1)
except OutputError as error:
    print(error)
"""
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests" / "engine"), str(Path(__file__).parent), *sys.path])
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": path}
    )
    assert "The disk is full" in done.stdout
    assert not list(tmp_path.iterdir())


def test_results_to_look_at_are_and_embedding_rasters_are_not(tmp_path):
    path = {name: str(tmp_path / f"{name}.tif") for name in ("pca", "rgb", "class", "distance", "resampled")}
    cells = embeddings(tmp_path / "e.tif", quarters(600))
    book = str(tmp_path / "b.safetensors")
    Pca(input=cells, components="3", output=path["pca"]).run()
    EmbeddingRgb(input=cells, output=path["rgb"]).run()
    FitGeocentroids(inputs=[cells], clusters=4, output_book=book).run()
    ApplyGeocentroids(input=cells, book=book, output=path["class"], output_distance=path["distance"]).run()
    Resample(input=path["class"], output=path["resampled"]).run()
    for name in ("pca", "rgb", "class", "distance", "resampled"):
        assert layout(path[name]) == "COG", name
        with rasterio.open(path[name]) as file, rasterio.open(path[name], overview_level=0) as half:
            assert file.overviews(1) == [2], name
            assert half.shape == (300, 300)
            if name in ("class", "resampled"):
                assert set(np.unique(half.read(1))) <= set(np.unique(file.read(1)))
    assert layout(cells) is None
    with rasterio.open(cells) as file:
        assert file.overviews(1) == []
