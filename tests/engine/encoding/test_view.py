"""The picture beside an embedding raster: its principal components, cell for cell."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.kinds import embeddings, quarters
from helpers.rasters import ground, saved_raster
from helpers.stacks import pictures

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import SILENT
from geoenc_qgis.encoding.colour_view import write_views
from geoenc_qgis.raster.embedding import EmbeddingRaster


@pytest.mark.parametrize("dtype", ["float16", "uint8"])
def test_encoding_makes_one(dtype, engine_home, tmp_path):
    picture = saved_raster(tmp_path / "in.tif", ground(640, 640))
    (tmp_path / "out.view.tif").write_text("of an older raster")
    Encode(input=picture, encoder="rcf", dtype=dtype, output=str(tmp_path / "out.tif")).run()
    with rasterio.open(tmp_path / "out.tif") as cells, rasterio.open(tmp_path / "out.view.tif") as view:
        assert (view.shape, view.transform, view.crs) == (cells.shape, cells.transform, cells.crs)
        assert (view.count, view.dtypes[0], view.nodata) == (3, "uint8", 0)
        known = cells.read(1) != 0 if dtype == "uint8" else np.isfinite(cells.read(1))
        assert ((view.read() > 0) == known).all()
        assert (view.read().reshape(3, -1).std(1) > 20).all()
        assert cells.overviews(1) == []
        assert cells.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") is None
    assert (tmp_path / "out.qml").exists()
    assert not list(tmp_path.glob("*.aux.xml"))
    with pytest.raises(InputError, match="holds the view of an embedding raster"):
        EmbeddingRaster(str(tmp_path / "out.view.tif"))


def test_kinds_of_ground_have_colours_of_their_own_in_every_raster(tmp_path):
    paths = [embeddings(tmp_path / f"{n}.tif", np.roll(quarters(), n, 1), noise=0.001, seed=n) for n in (0, 3)]
    write_views(paths, SILENT)
    first, second = (rasterio.open(path.replace(".tif", ".view.tif")).read().astype(int) for path in paths)
    corners = [first[:, row, col] for row in (5, 35) for col in (12, 35)]
    apart = [np.abs(one - other).max() for n, one in enumerate(corners) for other in corners[:n]]
    assert min(apart) > 40
    assert np.abs(np.roll(first, 3, 2) - second).max() <= 3
    assert (first[:, :3, :3] == 0).all()


def test_what_does_not_vary_has_one_colour(tmp_path):
    path = embeddings(tmp_path / "e.tif", np.zeros((8, 8), int), noise=0)
    write_views([path], SILENT)
    assert len(np.unique(rasterio.open(tmp_path / "e.view.tif").read())) == 1


def test_a_stack_has_one_per_date(engine_home, tmp_path):
    for _ in range(2):  # the second replaces the first's
        EncodeStack(inputs=pictures(tmp_path, 2), encoder="rcf", output_folder=str(tmp_path / "s")).run()
        names = sorted(path.name for path in (tmp_path / "s").glob("*.tif"))
        assert len(names) == 4
        assert sum(name.endswith(".view.tif") for name in names) == 2
