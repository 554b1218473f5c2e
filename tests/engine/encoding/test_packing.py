"""Bytes and principal components: what every reader sees of them, what they cost, one packing for a stack, resuming."""

import shutil
import subprocess

import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from sklearn.decomposition import PCA

from geoenc_qgis import ApplyGeocentroids, Encode, EncodeStack, Pca
from geoenc_qgis.core.errors import GeoEncError, IdentityError, InputError
from geoenc_qgis.core.files import size_text
from geoenc_qgis.core.report import SILENT, Report
from geoenc_qgis.encoding import stack as encoding_stack
from geoenc_qgis.raster.byte_scale import ByteScale, Range
from geoenc_qgis.raster.embedding import VIEW_ENDING, EmbeddingRaster


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


class Killed(BaseException):
    """As if the process had ended there."""


def killed_while_packing(monkeypatch, **job):
    """A stack's job that ends after its first packed raster."""
    repack, done = encoding_stack.repack, []

    def dying(path, *more):
        if done:
            raise Killed
        done.append(repack(path, *more))

    monkeypatch.setattr(encoding_stack, "repack", dying)
    with pytest.raises(Killed):
        EncodeStack(**job).run()
    monkeypatch.undo()


def dates_of(folder):
    """The embedding rasters of a stack, without their views."""
    return sorted(path for path in folder.glob("*.tif") if not path.name.endswith(VIEW_ENDING))


def all_values(folder):
    """What the rasters of a stack hold, by name."""
    held = {}
    for path in dates_of(folder):
        raster = EmbeddingRaster(str(path))
        held[path.name] = [vectors for _, vectors, _ in raster.blocks(SILENT)]
    return held


@pytest.mark.parametrize("packing", [{"dtype": "uint8"}, {"components": 5}, {"components": 5, "dtype": "uint8"}])
def test_a_stack_is_packed_alike_and_goes_on_where_it_was(packing, tmp_path, engine_home, monkeypatch):
    paths = [saved_raster(tmp_path / f"2020-0{n}-01.tif", ground(96, 96, seed=n)) for n in (1, 2, 3)]
    EncodeStack(inputs=paths, dtype="float32", output_folder=f"{tmp_path}/floats").run()
    said = []
    report = Report(lambda event: said.append(str(event.get("text"))))
    EncodeStack(inputs=paths, **packing, output_folder=f"{tmp_path}/whole").run(report)
    with rasterio.open(dates_of(tmp_path / "whole")[0]) as file:
        (down, across), (height, width) = file.block_shapes[0], file.shape
        cells = 3 * -(-height // down) * down * -(-width // across) * across  # as whole blocks lie in the file
    size = cells * packing.get("components", 486) * (1 if "dtype" in packing else 2)
    assert any(f"tiles: {size_text(size)}, plus" in text for text in said), "what the rasters take when they are packed"
    assert any("DTYPE uint8 would take" in text for text in said) == ("dtype" not in packing)
    want, got = all_values(tmp_path / "floats"), all_values(tmp_path / "whole")
    assert list(got) == list(want)
    alike = set()
    for name in got:
        with rasterio.open(tmp_path / "whole" / name) as file:
            alike.add((file.scales, file.offsets, file.tags().get("GEOENC_COMPONENTS")))
            assert file.tags()["GEOENC_START"].startswith("2020-0")
    assert len(alike) == 1
    if "components" in packing:
        everything = np.concatenate([np.concatenate(blocks) for blocks in want.values()]).astype(float)
        centred = everything - everything.mean(0)
        variances = np.linalg.svd(centred, compute_uv=False) ** 2
        kept = np.concatenate([np.concatenate(blocks) for blocks in got.values()])
        np.testing.assert_allclose((kept.astype(float) ** 2).sum(0), variances[:5], rtol=0.02)
    else:
        for name, blocks in want.items():
            np.testing.assert_allclose(np.concatenate(got[name]), np.concatenate(blocks), atol=np.ptp(blocks[0]) / 254)

    killed_while_packing(monkeypatch, inputs=paths, **packing, output_folder=f"{tmp_path}/part")
    EncodeStack(inputs=paths, **packing, output_folder=f"{tmp_path}/part").run()
    for name, blocks in all_values(tmp_path / "part").items():
        np.testing.assert_array_equal(np.concatenate(blocks), np.concatenate(got[name]))


def test_a_stack_stopped_in_one_packing_is_not_taken_up_in_another(tmp_path, engine_home, monkeypatch):
    paths = [saved_raster(tmp_path / f"2020-0{n}-01.tif", ground(96, 96, seed=n)) for n in (1, 2)]
    killed_while_packing(monkeypatch, inputs=paths, dtype="uint8", output_folder=f"{tmp_path}/part")
    EncodeStack(inputs=paths, output_folder=f"{tmp_path}/part").run()
    for path in dates_of(tmp_path / "part"):
        assert EmbeddingRaster(str(path)).is_float16


def test_components_are_those_of_all_cells(rasters):
    path = str(rasters / "in.tif")
    said = []
    job = {"input": path, "cell_size": 8, "dtype": "float32"}
    Encode(**job, components=6, output=f"{rasters}/six.tif").run(
        Report(lambda event: said.append(str(event.get("text"))))
    )
    with rasterio.open(rasters / "float32.tif") as file:
        bands = file.read()
    with rasterio.open(rasters / "six.tif") as file:
        got = file.read()
        assert file.descriptions[0] == "geoenc-conv PC1"
    valid = np.isfinite(bands[0])
    np.testing.assert_array_equal(np.isfinite(got), np.broadcast_to(valid, got.shape))
    want = PCA(6).fit(bands[:, valid].T.astype(float)).transform(bands[:, valid].T)
    signs = np.sign((want * got[:, valid].T).sum(0))
    np.testing.assert_allclose(got[:, valid].T, want * signs, atol=1e-3 * np.abs(want).max())
    assert any("6 principal components of" in text for text in said)


def test_components_are_part_of_the_identity(rasters):
    path, other = str(rasters / "in.tif"), saved_raster(rasters / "other.tif", ground(160, 160, seed=5))
    job = {"cell_size": 8, "dtype": "float32"}
    first, second, third = (f"{rasters}/{name}.tif" for name in ("first", "second", "third"))
    Encode(input=path, components=6, **job, output=first).run()
    Encode(input=other, components_from=first, **job, output=second).run()
    Encode(input=other, components=6, **job, output=third).run()
    mine, same, apart = (EmbeddingRaster(each).identity for each in (first, second, third))
    mine.check_compatible(same, "the first raster", Report())
    with pytest.raises(IdentityError, match="same principal components"):
        mine.check_compatible(apart, "the first raster", Report())
    # Fewer of them; in bytes; and a colour model's three.
    Encode(input=other, components=2, components_from=first, **job, output=third).run()
    with rasterio.open(second) as file, rasterio.open(third) as fewer:
        np.testing.assert_allclose(fewer.read(), file.read([1, 2]), atol=1e-3)
    Pca(input=f"{rasters}/float32.tif", output=f"{rasters}/pca.tif", output_model=f"{rasters}/pca.safetensors").run()
    Encode(input=path, components_from=f"{rasters}/pca.safetensors", **job, output=third).run()
    with rasterio.open(f"{rasters}/pca.tif") as file, rasterio.open(third) as model:
        np.testing.assert_allclose(model.read(), file.read(), atol=1e-3)
    with pytest.raises(InputError, match="no ready book"):
        ApplyGeocentroids(input=first, output=f"{rasters}/classes.tif").run()


@pytest.mark.parametrize(
    ("job", "words"),
    [
        ({"components": 487}, "gives 486 numbers"),
        ({"components_from": "float32.tif"}, "holds no principal components"),
        ({"components_from": "six.tif", "components": 7}, "holds 6 components"),
        ({"components_from": "six.tif", "cell_size": 4}, "cells of 8 px, not"),
        ({"components_from": "six.tif", "encoder": "rcf"}, "with geoenc-conv"),
        ({"components_from": "six.tif", "dtype": "uint8", "scale_from": "uint8.tif"}, "same principal components"),
        ({"dtype": "uint8", "scale_from": "bytes.tif"}, "same principal components"),
        ({"components_from": "damaged.tif"}, "are damaged"),
    ],
)
def test_components_that_do_not_fit_are_refused(job, words, rasters):
    Encode(input=f"{rasters}/in.tif", cell_size=8, components=6, output=f"{rasters}/six.tif").run()
    Encode(input=f"{rasters}/in.tif", cell_size=8, components=6, dtype="uint8", output=f"{rasters}/bytes.tif").run()
    shutil.copy(rasters / "six.tif", rasters / "damaged.tif")
    with rasterio.open(rasters / "damaged.tif", "r+") as file:
        file.update_tags(ns="GEOENC", MEAN_AND_AXES="AAAA")
    job = {key: f"{rasters}/{value}" if key.endswith("_from") else value for key, value in job.items()}
    with pytest.raises(GeoEncError, match=words):
        Encode(**{"input": f"{rasters}/in.tif", "cell_size": 8, **job}, output=f"{rasters}/x.tif").run()
    assert not list(rasters.glob("x.tif*"))


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
