"""A byte per number: what every reader sees of it, what it costs, one scale for a stack, and resuming."""

import subprocess

import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import SILENT, Report
from geoenc_qgis.encoding import coded
from geoenc_qgis.raster.byte_scale import ByteScale, Range
from geoenc_qgis.raster.embedding import EmbeddingRaster


def decoded(path):
    """(C, h, w) by rasterio alone, NaN where not valid."""
    with rasterio.open(path) as file:
        assert set(file.dtypes) == {"uint8"}
        assert file.nodata == 0
        scale, offset = (np.array(each)[:, None, None] for each in (file.scales, file.offsets))
        values = file.read()
        return np.where(values == 0, np.nan, values * scale + offset)


@pytest.fixture
def rasters(tmp_path, engine_home):
    """The same embeddings as floats and as bytes, of a raster with a corner without values."""
    image = ground(200, 260)
    image[:, :40, :40] = 0
    path = saved_raster(tmp_path / "in.tif", image, nodata=0)
    for dtype in ("float32", "float16", "uint8"):
        Encode(input=path, cell_size=8, dtype=dtype, output=f"{tmp_path}/{dtype}.tif").run()
    return tmp_path


def test_bytes_hold_what_floats_hold(rasters):
    with rasterio.open(rasters / "float16.tif") as file:
        want = file.read()
    got = decoded(rasters / "uint8.tif")
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))
    assert np.isnan(want).any()
    step = (np.nanmax(want, axis=(1, 2)) - np.nanmin(want, axis=(1, 2))) / 254
    assert (np.nanmax(np.abs(got - want), axis=(1, 2)) <= step * 0.51 + 1e-6).all()
    valid = np.isfinite(want[0])
    a, b = want[:, valid].astype(float), got[:, valid]
    lost = 1 - (a * b).sum(0) / np.linalg.norm(a, axis=0) / np.linalg.norm(b, axis=0)
    assert lost.mean() < 2e-5
    assert lost.max() < 1e-4
    small, large = ((rasters / f"{dtype}.tif").stat().st_size for dtype in ("uint8", "float16"))
    assert small < 0.55 * large


def test_every_reader_sees_the_same(rasters):
    want = decoded(rasters / "uint8.tif")
    raster = EmbeddingRaster(str(rasters / "uint8.tif"))
    for window, vectors, valid in raster.blocks(SILENT):
        rows = slice(window.row_off, window.row_off + window.height)
        cols = slice(window.col_off, window.col_off + window.width)
        np.testing.assert_allclose(vectors.T, want[:, rows, cols][:, valid], rtol=1e-5, atol=1e-5)
        np.testing.assert_array_equal(valid, np.isfinite(want[0, rows, cols]))
    command = ["gdal_translate", "-q", "-unscale", "-ot", "Float32", "-a_nodata", "none"]
    subprocess.run([*command, str(rasters / "uint8.tif"), str(rasters / "unscaled.tif")], check=True)
    with rasterio.open(rasters / "unscaled.tif") as file:
        unscaled = file.read()
    known = np.isfinite(want)
    np.testing.assert_allclose(unscaled[known], want[known], rtol=1e-5, atol=1e-5)


def test_another_scene_takes_the_scale_it_is_given(rasters):
    path = saved_raster(rasters / "other.tif", ground(160, 160, seed=5))
    said = []
    job = {"input": path, "cell_size": 8, "dtype": "uint8", "scale_from": str(rasters / "uint8.tif")}
    Encode(**job, output=f"{rasters}/second.tif").run(Report(lambda event: said.append(str(event.get("text")))))
    with rasterio.open(rasters / "uint8.tif") as first, rasterio.open(rasters / "second.tif") as second:
        assert (first.scales, first.offsets) == (second.scales, second.offsets)
    assert any("A byte per number" in text for text in said)
    with pytest.raises(InputError, match="in bytes"):
        Encode(**{**job, "scale_from": str(rasters / "float16.tif")}, output=f"{rasters}/x.tif").run()
    with pytest.raises(InputError, match="SCALE_FROM"):
        Encode(**{**job, "dtype": "float16"}, output=f"{rasters}/x.tif").run()


def test_a_stack_has_one_scale_and_goes_on_where_it_was(tmp_path, engine_home, monkeypatch):
    paths = [saved_raster(tmp_path / f"2020-0{n}-01.tif", ground(96, 96, seed=n)) for n in (1, 2, 3)]
    EncodeStack(inputs=paths, output_folder=f"{tmp_path}/floats").run()
    EncodeStack(inputs=paths, dtype="uint8", output_folder=f"{tmp_path}/whole").run()
    made = sorted((tmp_path / "whole").glob("*.tif"))
    assert len(made) == 3
    scales = set()
    for path in made:
        with rasterio.open(path) as file:
            scales.add((file.scales, file.offsets))
            assert file.tags()["GEOENC_START"].startswith("2020-0")
        with rasterio.open(tmp_path / "floats" / path.name) as file:
            want = file.read()
        np.testing.assert_allclose(decoded(path), want, atol=float(np.nanmax(want) - np.nanmin(want)) / 254)
    assert len(scales) == 1

    class Killed(BaseException):
        pass

    from geoenc_qgis.encoding import stack

    write, done = coded.write_bytes, []

    def dying(path, scale):
        if done:
            raise Killed
        done.append(write(path, scale))

    monkeypatch.setattr(stack, "write_bytes", dying)
    with pytest.raises(Killed):
        EncodeStack(inputs=paths, dtype="uint8", output_folder=f"{tmp_path}/part").run()
    monkeypatch.undo()
    EncodeStack(inputs=paths, dtype="uint8", output_folder=f"{tmp_path}/part").run()
    for path in made:
        np.testing.assert_array_equal(decoded(path), decoded(tmp_path / "part" / path.name))


def test_bands_of_one_value_and_of_none():
    known = Range.none(3)
    values = np.full((3, 2, 2), np.nan, np.float32)
    values[0], values[1] = 7.5, [[1, 2], [3, np.nan]]
    values[:, 1, 1] = np.nan
    known.add(values)
    scale = ByteScale.over(known)
    back = scale.decode(scale.encode(np.nan_to_num(values, nan=0.0)))
    assert back[0, 0, 0] == 7.5
    np.testing.assert_allclose(back[1].ravel()[:3], [1, 2, 3], atol=1e-2)
