"""Ready embedding products are recognised, proven and read as their publishers mean them; their numbers stay."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

from geoenc_qgis import AdoptEmbeddings, ApplyGeocentroids, EmbeddingRgb, FitGeocentroids, StackChange
from geoenc_qgis.core.errors import GeoEncError, IdentityError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster

HEIGHT, WIDTH, DIMS = 150, 170, 64
SOUTH_UP = Affine(10, 0, 418_080, 0, 10, 4_423_680)
NAMES = [f"A{band:02d}" for band in range(DIMS)]


def unit_vectors(seed=0, dims=DIMS):
    """(C, h, w) float64 of length 1: a few kinds of ground, in patches."""
    chance = np.random.default_rng(seed)
    kinds = chance.normal(size=(5, dims))
    places = np.kron(chance.integers(0, 5, (15, 17)), np.ones((10, 10), int))
    values = np.moveaxis(kinds[places], 2, 0) + chance.normal(0, 0.2, (dims, HEIGHT, WIDTH))
    return values / np.linalg.norm(values, axis=0)


def alphaearth(path, values, *, names=NAMES, crs="EPSG:32719", transform=SOUTH_UP, nodata=-128, dtype="int8"):
    """A tile as it is published, its rows from the south; where a corner holds nothing."""
    stored = np.clip(np.round(np.sign(values) * np.sqrt(np.abs(values)) * 127.5), -127, 127)
    stored[:, :12, :9] = -128
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "GTiff", "height": HEIGHT, "width": WIDTH, "count": len(values), "dtype": dtype}
    with rasterio.open(path, "w", crs=crs, transform=transform, nodata=nodata, tiled=True, blockxsize=64,
                       blockysize=64, compress="zstd", **profile) as out:  # fmt: skip
        out.write(stored.astype(dtype))
        out.descriptions = names or [None] * len(values)
    return str(path)


def vectors(path):
    """(h, w, C) of an embedding raster, NaN where not valid, and the raster's transform."""
    raster = EmbeddingRaster(str(path))
    known, valid = raster.read(Window(0, 0, raster.shape[1], raster.shape[0]))
    cells = np.full((*raster.shape, raster.dims), np.nan, np.float32)
    cells[valid] = known
    raster.close()
    return cells, raster.transform


def adopt(**given):
    said = []
    made = AdoptEmbeddings(**given).run(Report(lambda event: said.append(str(event.get("text")))))
    return made, "\n".join(said)


@pytest.mark.parametrize("ending", ["vrt", "tif"])
def test_alphaearth_is_read_as_it_is_meant_from_the_north(tmp_path, ending):
    values = unit_vectors()
    path = alphaearth(tmp_path / "x.tiff", values)
    _, said = adopt(input=path, output=tmp_path / f"e.{ending}")
    assert "mean length of its vectors is 1.000" in said and "produced by Google" in said
    cells, transform = vectors(tmp_path / f"e.{ending}")
    truth = np.moveaxis(values, 0, 2)[::-1]  # the file's first row is the southernmost
    assert transform.almost_equals(Affine(10, 0, 418_080, 0, -10, 4_423_680 + HEIGHT * 10))
    known = np.isfinite(cells[..., 0])
    assert not known[HEIGHT - 12 :, :9].any() and known.sum() == HEIGHT * WIDTH - 12 * 9
    # A step of the code is 1 / 127.5 of the root: of a value v, 2 * sqrt(v) / 127.5 / 2.
    assert np.abs(cells - truth)[known].max() < np.sqrt(np.abs(truth).max()) / 127.5 + 1 / 127.5**2
    assert abs(np.linalg.norm(cells[known], axis=1) - 1).max() < 0.01
    with rasterio.open(path) as source, rasterio.open(tmp_path / f"e.{ending}") as made:
        theirs = source.read() if ending == "vrt" else source.read()[:, ::-1]
        assert np.array_equal(made.read(), theirs) and list(made.descriptions) == NAMES
        assert made.transform.e == (10 if ending == "vrt" else -10)
        tags = made.tags()
    assert (tags["GEOENC_NAME"], tags["GEOENC_DECODE"]) == ("alphaearth-v1", "power 2 127.5")
    assert (tmp_path / "e.view.tif").is_file() and os.path.getsize(tmp_path / "e.vrt" if ending == "vrt" else path) > 0


def test_maps_of_a_reference_and_of_a_copy_are_one(tmp_path):
    path = alphaearth(tmp_path / "x.tiff", unit_vectors())
    made = []
    for ending in ("vrt", "tif"):
        adopt(input=path, output=tmp_path / f"e.{ending}")
        raster, book = tmp_path / f"e.{ending}", tmp_path / f"{ending}.safetensors"
        FitGeocentroids(inputs=[str(raster)], clusters=5, colours="pca", output_book=book).run()
        ApplyGeocentroids(input=raster, book=book, output=tmp_path / f"{ending}_classes.tif").run()
        EmbeddingRgb(input=raster, method="pca", output=tmp_path / f"{ending}_rgb.tif").run()
        with rasterio.open(tmp_path / f"{ending}_classes.tif") as classes:
            made.append((classes.read(1), classes.transform))
    assert np.array_equal(made[0][0], made[1][0]) and made[0][1] == made[1][1]
    assert len(np.unique(made[0][0])) == 6  # five kinds of ground, and nothing
    # Those of the other raster too: the product is one.
    ApplyGeocentroids(input=tmp_path / "e.tif", book=tmp_path / "vrt.safetensors", output=tmp_path / "c.tif").run()


@pytest.mark.parametrize(("divisor", "way"), [(127.5, "v / 127.5"), (128, "v / 128"), (127, "v / 127"), (1, "(v)")])
def test_a_linear_copy_is_told_by_its_lengths_and_repaired(tmp_path, divisor, way):
    values = unit_vectors()
    path = alphaearth(tmp_path / "x.tiff", values)
    with rasterio.open(path) as source:
        stored, profile = source.read(), source.profile | {"dtype": "float32", "nodata": float("nan")}
    linear = np.where(stored[:1] == -128, np.nan, stored / divisor).astype(np.float32)
    with rasterio.open(tmp_path / "linear.tif", "w", **profile) as out:
        out.write(linear)
        out.descriptions = NAMES
    _, said = adopt(input=tmp_path / "linear.tif", output=tmp_path / "e.tif")
    assert "by a linear scale" in said and way in said
    adopt(input=path, output=tmp_path / "right.tif")
    right, repaired = vectors(tmp_path / "right.tif")[0], vectors(tmp_path / "e.tif")[0]
    assert np.allclose(repaired, right, atol=1e-6, equal_nan=True)
    with rasterio.open(tmp_path / "e.tif") as made:
        assert np.array_equal(made.read(), linear[:, ::-1], equal_nan=True)


def test_floats_that_are_right_stay(tmp_path):
    values = unit_vectors().astype(np.float32)
    with rasterio.open(tmp_path / "x.tif", "w", driver="GTiff", height=HEIGHT, width=WIDTH, count=DIMS,
                       dtype="float32", crs="EPSG:32719", transform=SOUTH_UP) as out:  # fmt: skip
        out.write(values)
    _, said = adopt(input=tmp_path / "x.tif", output=tmp_path / "e.vrt")
    assert "linear" not in said and "AlphaEarth" in said
    assert np.array_equal(vectors(tmp_path / "e.vrt")[0], np.moveaxis(values, 0, 2)[::-1])
    # What somebody gives a name of their own is theirs, whatever its lengths.
    _, said = adopt(input=tmp_path / "x.tif", name="mine-v1", output=tmp_path / "m.vrt")
    assert "AlphaEarth" not in said
    assert EmbeddingRaster(str(tmp_path / "m.vrt")).identity.product == "mine-v1"


@pytest.mark.parametrize("by_number", [False, True])
def test_a_pair_of_tessera(tmp_path, by_number):
    chance = np.random.default_rng(0)
    numbers = chance.integers(-127, 128, (40, 50, 128), np.int8)
    scales = chance.uniform(0.01, 0.1, (40, 50, 128) if by_number else (40, 50)).astype(np.float32)
    scales[:5, :7] = np.nan
    folder = tmp_path / "v1.1-cam"
    folder.mkdir()
    np.save(folder / "grid_8.05_47.05.npy", numbers)
    np.save(folder / "grid_8.05_47.05_scales.npy", scales)
    place = Affine(10, 0, 430_000, 0, -10, 5_210_000)
    with rasterio.open(folder / "mask.tif", "w", driver="GTiff", height=40, width=50, count=1, dtype="uint8",
                       crs="EPSG:32632", transform=place) as out:  # fmt: skip
        out.write(np.ones((1, 40, 50), np.uint8))
    given = {"file": folder / "grid_8.05_47.05.npy", "scales": folder / "grid_8.05_47.05_scales.npy",
             "landmask": folder / "mask.tif"}  # fmt: skip
    adopt(**given, output=tmp_path / "e.tif")
    cells, transform = vectors(tmp_path / "e.tif")
    truth = numbers * (scales if by_number else scales[..., None])
    assert transform == place and np.allclose(cells, truth, equal_nan=True, rtol=1e-6)
    assert EmbeddingRaster(str(tmp_path / "e.tif")).identity.product == "tessera-v1.1"
    EmbeddingRgb(input=tmp_path / "e.tif", method="pca", output=tmp_path / "rgb.tif").run()
    for name, wrong, said in (
        ("scales", np.ones((40, 51), np.float32), "the numbers 40 x 50 x 128"),
        ("file", np.ones((40, 50), np.int8), "no int8 numbers of rows, columns and bands"),
    ):
        np.save(tmp_path / "wrong.npy", wrong)
        with pytest.raises(InputError, match=said):
            adopt(**{**given, name: tmp_path / "wrong.npy"}, output=tmp_path / "w.tif")
    with pytest.raises(InputError, match="FILE needs SCALES and LANDMASK"):
        adopt(file=given["file"], scales=given["scales"], output=tmp_path / "w.tif")
    np.save(tmp_path / "pickled.npy", np.array([{}], object), allow_pickle=True)
    with pytest.raises(InputError, match="is not a NumPy array"):
        adopt(**{**given, "scales": tmp_path / "pickled.npy"}, output=tmp_path / "w.tif")
    assert not (tmp_path / "w.tif").exists() and not (tmp_path / "w.scales.tif").exists()


@pytest.mark.parametrize("scaled", [True, False])
def test_a_store_of_zarr(tmp_path, scaled):
    import zarr

    chance = np.random.default_rng(0)
    numbers = chance.integers(-127, 128, (2, 128, 40, 50), np.int8)
    group = zarr.open_group(tmp_path / "store", mode="w").create_group("utm32")
    group.create_array("embeddings", data=numbers, chunks=(1, 128, 16, 16), shards=(1, 128, 32, 32))
    group.create_array("time", data=np.array([2023, 2024]))
    group.attrs.update({"proj:code": "EPSG:32632", "spatial:transform": [10, 0, 430_000, 0, -10, 5_210_000]})
    if scaled:
        scales = chance.uniform(0.01, 0.1, (2, 40, 50)).astype(np.float32)
        scales[:, 3, 4] = np.inf
        group.create_array("scales", data=scales)
    folder = tmp_path / "store"
    with pytest.raises(InputError, match="2 times: 2023, 2024"):
        adopt(folder=folder, output=tmp_path / "e.tif")
    adopt(folder=folder, dates="2024", product="tessera-v1" if scaled else "auto", output=tmp_path / "e.tif")
    cells, transform = vectors(tmp_path / "e.tif")
    assert transform == Affine(10, 0, 430_000, 0, -10, 5_210_000)
    stored = np.moveaxis(numbers[1], 0, 2).astype(np.float32)
    truth = stored * np.where(np.isfinite(scales[1]), scales[1], np.nan)[..., None] if scaled else (
        np.sign(stored) * (stored / 127.5) ** 2
    )  # fmt: skip
    assert np.allclose(cells, truth, rtol=1e-5, equal_nan=True)
    assert EmbeddingRaster(str(tmp_path / "e.tif")).identity.product == ("tessera-v1" if scaled else "olmoearth")


def test_years_become_a_stack(tmp_path):
    first = unit_vectors()
    later = first.copy()
    later[:, 60:90, 50:100] = unit_vectors(1)[:, 60:90, 50:100]
    paths = [alphaearth(tmp_path / year / "19S" / "x-0000000000-0000008192.tiff", values)
             for year, values in (("2021", later), ("2019", first), ("2020", first))]  # fmt: skip
    made, _ = adopt(inputs=paths, output_folder=tmp_path / "stack")
    stack = json.loads((tmp_path / "stack" / "stack.json").read_text())
    assert made["STACK"] == str(tmp_path / "stack" / "stack.json")
    assert [item["properties"]["start_datetime"][:4] for item in stack["features"]] == ["2019", "2020", "2021"]
    StackChange(stack=made["STACK"], output=tmp_path / "change.tif").run()
    with rasterio.open(tmp_path / "change.tif") as change:
        total = change.read(1)
    changed = np.zeros((HEIGHT, WIDTH), bool)
    changed[HEIGHT - 90 : HEIGHT - 60, 50:100] = True
    assert np.nanmin(total[changed]) > 0.2 and np.nanmax(total[~changed]) < 1e-4


def test_what_does_not_go_together_is_refused(tmp_path):
    values = unit_vectors()
    path = alphaearth(tmp_path / "2020" / "x.tiff", values)
    other_zone = alphaearth(tmp_path / "2021" / "x.tiff", values, crs="EPSG:32720")
    with pytest.raises(InputError, match="a stack has one grid") as fault:
        adopt(inputs=[path, other_zone], output_folder=tmp_path / "s")
    assert "UTM zone" in fault.value.hint
    with pytest.raises(InputError, match="Two rasters are from 2020"):
        adopt(inputs=[path, path.replace("x.tiff", "x.tiff")], dates="2020,2020", output_folder=tmp_path / "s")
    own = str(tmp_path / "own.tif")
    with rasterio.open(own, "w", driver="GTiff", height=HEIGHT, width=WIDTH, count=64, dtype="float32",
                       crs="EPSG:32719", transform=SOUTH_UP) as out:  # fmt: skip
        out.write(np.random.default_rng(0).normal(size=(64, HEIGHT, WIDTH)).astype(np.float32))
    with pytest.raises(InputError, match="no product that is known"):
        adopt(input=own, output=tmp_path / "e.tif")
    adopt(input=own, name="mine-v1", output=tmp_path / "mine.tif")
    adopt(input=path, output=tmp_path / "aef.tif")
    book = tmp_path / "b.safetensors"
    FitGeocentroids(inputs=[str(tmp_path / "aef.tif")], clusters=3, colours="pca", output_book=book).run()
    with pytest.raises(IdentityError, match="mine-v1"):
        ApplyGeocentroids(input=tmp_path / "mine.tif", book=book, output=tmp_path / "c.tif").run()
    averaged = alphaearth(tmp_path / "averaged.tif", values / 3)
    for given, said in (
        ({"input": averaged}, "mean length of 0.3"),
        ({"input": path, "product": "olmoearth"}, "has 64 bands"),
        ({"input": path, "product": "other", "name": "x"}, "nothing tells how they become values"),
        ({"input": tmp_path / "aef.tif", "product": "tessera-v1"}, "has 64 bands"),
        ({"input": path, "file": path}, "can't be given together"),
        ({}, "Nothing to adopt"),
    ):
        with pytest.raises(GeoEncError, match=said):
            adopt(**given, output=tmp_path / "e.tif")
        assert not (tmp_path / "e.tif").exists()
    assert not (tmp_path / "s").exists()
