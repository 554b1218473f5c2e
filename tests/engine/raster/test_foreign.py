"""Rasters of others: embeddings that run from the south, have no encoder's name, or are taken for pictures."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from geoenc_qgis.core.errors import GeoEncError, IdentityError
from geoenc_qgis.core.report import Report
from geoenc_qgis.export.features import Features
from geoenc_qgis.export.source import opened_source
from geoenc_qgis.jobs import job_class
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.places import cells_of

SHAPE = (70, 90)
NORTH_UP = Affine(10, 0, 600_000, 0, -10, 5_000_000)
WAYS = {"south-up": (-1, 1), "from the east": (1, -1), "turned round": (-1, -1)}


@pytest.fixture
def embeddings(tmp_path, write_raster):
    """A function: the same eight-band raster on the same ground, its file's rows and columns running either way."""

    def made(name="e.tif", down=1, right=1, seed=0, crs="EPSG:32633", place=NORTH_UP, tags=None) -> str:
        values = np.random.default_rng(seed).normal(size=(8, *SHAPE)).astype("float32")
        values[:, 3:9, 5:20] = np.nan
        transform = place
        if down < 0:
            transform = transform @ Affine(1, 0, 0, 0, -1, SHAPE[0])
        if right < 0:
            transform = transform @ Affine(-1, 0, SHAPE[1], 0, 1, 0)
        array = np.ascontiguousarray(values[:, ::down, ::right])
        path = write_raster(tmp_path / name, array, crs=crs, transform=transform, nodata=float("nan"))
        if tags:
            with rasterio.open(path, "r+") as out:
                out.update_tags(**tags)
        return path

    return made


def run(job, **params):
    """Outputs and warnings of a job."""
    events = []
    outputs = job_class(job)(**params).run(Report(events.append))
    return outputs, [e["text"] for e in events if e.get("level") == "warning"]


@pytest.mark.parametrize("way", WAYS)
def test_embeddings_are_read_from_the_north_and_west(way, embeddings):
    plain, turned = EmbeddingRaster(embeddings()), EmbeddingRaster(embeddings("t.tif", *WAYS[way]))
    assert turned.transform.almost_equals(plain.transform)
    assert turned.shape == plain.shape
    assert turned.valid_counts() == plain.valid_counts()
    for window, other in zip(plain.windows, turned.windows, strict=True):
        assert window == other
        for ours, theirs in zip(plain.read(window), turned.read(window), strict=True):
            assert np.array_equal(ours, theirs)


@pytest.mark.parametrize("way", WAYS)
def test_quadrants_go_by_north(way, embeddings):
    cubes = []
    for path in (embeddings(), embeddings("t.tif", *WAYS[way])):
        features = Features(opened_source(path, None, Report()), "quadrants")
        (_, cube), *_ = list(features.values(Report()))
        corners = features.corners(np.array([0, 1]), np.array([0, 1]))
        assert corners[0][:, 1].mean() > corners[1][:, 1].mean()  # the first row is the northern one
        assert corners[0][:, 0].mean() < corners[1][:, 0].mean()
        cubes.append(cube)
    assert np.array_equal(cubes[0], cubes[1])


@pytest.mark.parametrize("job", ["pca", "exportembeddings"])
def test_products_of_south_up_embeddings_lie_on_the_same_ground(job, embeddings, tmp_path):
    if job == "pca":
        rasters = []
        for name, ways in (("a", (1, 1)), ("b", (-1, 1))):
            run("pca", input=embeddings(f"{name}.tif", *ways), output=str(tmp_path / f"{name}_pca.tif"))
            with rasterio.open(tmp_path / f"{name}_pca.tif") as out:
                rasters.append((out.transform, out.read()))
        assert rasters[0][0].almost_equals(rasters[1][0])
        assert np.allclose(rasters[0][1], rasters[1][1], atol=1e-4, equal_nan=True)
        return
    import zarr

    found = []
    for name, ways in (("a", (1, 1)), ("b", (-1, 1))):
        run(
            "exportembeddings",
            input=embeddings(f"{name}.tif", *ways),
            format="zarr",
            output=str(tmp_path / f"{name}.zarr"),
        )
        group = zarr.open_group(tmp_path / f"{name}.zarr", mode="r")
        found.append([group[key][...] for key in ("embedding", "x", "y")])
    for ours, theirs in zip(*found, strict=True):
        assert np.array_equal(ours, theirs, equal_nan=True)
    assert (np.diff(found[1][2]) < 0).all()


def test_a_place_is_found_whatever_turn_its_longitude_counts(embeddings):
    import shapely

    raster = EmbeddingRaster(embeddings(crs="EPSG:4326", place=Affine(0.01, 0, 205, 0, -0.01, 20)))
    assert cells_of(shapely.Point(-155 + 0.105, 20 - 0.205), raster).tolist() == [[20, 10]]
    assert cells_of(shapely.Point(205 + 0.105, 20 - 0.205), raster).tolist() == [[20, 10]]


def test_two_rasters_without_a_name_are_refused_together(embeddings):
    one, same = EmbeddingRaster(embeddings()), EmbeddingRaster(embeddings())
    one.identity.check_compatible(same.identity, "the book", Report())  # one and the same raster
    other = EmbeddingRaster(embeddings("other.tif", seed=1))
    with pytest.raises(IdentityError, match="Nothing shows that") as fault:
        one.identity.check_compatible(other.identity, "the book", Report())
    assert "GEOENC_NAME" in fault.value.hint


def test_rasters_of_one_named_product_go_together(embeddings):
    first, second, next_version = (
        EmbeddingRaster(embeddings(f"{seed}.tif", seed=seed, tags={"GEOENC_NAME": name}))
        for seed, name in enumerate(("alpha 1", "alpha 1", "alpha 2"))
    )
    first.identity.check_compatible(second.identity, "the book", Report())
    with pytest.raises(IdentityError, match="belongs to alpha 2, but the book to alpha 1"):
        first.identity.check_compatible(next_version.identity, "the book", Report())
    with pytest.raises(IdentityError):
        first.identity.check_compatible(EmbeddingRaster(embeddings("bare.tif")).identity, "the book", Report())


@pytest.mark.parametrize("job", ["encode", "resample"])
def test_embeddings_are_no_picture(job, tmp_path, write_raster, engine_home):
    path = write_raster(tmp_path / "e.tif", np.ones((12, 64, 64), "float32"))
    with rasterio.open(path, "r+") as out:
        out.update_tags(GEOENC_ENCODER="rcf", GEOENC_SOURCE="scene.tif")
    with pytest.raises(GeoEncError, match=r"e\.tif is an embedding raster, not a picture") as fault:
        run(job, input=path, output=str(tmp_path / "o.tif"), **({"encoder": "rcf"} if job == "encode" else {}))
    assert "scene.tif" in fault.value.hint
    assert not (tmp_path / "o.tif").exists()


def test_too_few_valid_pixels_name_the_gsd_that_gives_cells(tmp_path, write_raster, engine_home):
    image = np.random.default_rng(0).integers(1, 255, (3, 96, 96)).astype("uint8")
    hole = np.ones((96, 96), bool)
    hole[40:45, 50:55] = False
    image[:, hole] = 0
    path = write_raster(tmp_path / "in.tif", image, crs="EPSG:32633", transform=NORTH_UP, nodata=0)
    params = {"input": path, "encoder": "rcf", "precision": "float32"}
    with pytest.raises(GeoEncError, match="whole result would be nodata") as fault:
        run("encode", output=str(tmp_path / "o.tif"), **params)
    gsd = float(fault.value.hint.split("TARGET_GSD ")[1].split()[0])
    assert 10 / 16 <= gsd < 5
    assert [one.name for one in tmp_path.iterdir()] == ["in.tif"]
    run("encode", output=str(tmp_path / "o.tif"), target_gsd=gsd, **params)
    with rasterio.open(tmp_path / "o.tif") as out:
        assert np.isfinite(out.read()).any()
    with pytest.raises(GeoEncError, match="no valid pixel"):
        run("encode", output=str(tmp_path / "n.tif"), extent="600000,600160,4999040,4999200", **params)
    assert not (tmp_path / "n.tif").exists()
