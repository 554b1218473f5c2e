"""Every algorithm makes of an adopted raster, bytes in a code and rows from the south, what it makes of its values."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

import geoenc_qgis as geoenc
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile

DIMS, SIDE, CELL = 64, 60, 10.0
WEST, SOUTH = 418_080.0, 4_423_680.0


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """The same embeddings twice: adopted as a reference to AlphaEarth's bytes, and as floats from the north."""
    folder = tmp_path_factory.mktemp("adopted")
    chance = np.random.default_rng(3)
    places = np.kron(chance.integers(0, 4, (6, 6)), np.ones((10, 10), int))
    values = chance.normal(size=(4, DIMS))[places] + chance.normal(0, 0.3, (SIDE, SIDE, DIMS))
    values /= np.linalg.norm(values, axis=2, keepdims=True)
    stored = np.rint(np.sign(values) * np.sqrt(np.abs(values)) * 127.5).clip(-127, 127).astype(np.int8)
    stored[:7, :9] = -128
    profile = {"driver": "GTiff", "height": SIDE, "width": SIDE, "count": DIMS, "dtype": "int8", "nodata": -128}
    transform = Affine(CELL, 0, WEST, 0, CELL, SOUTH)
    with rasterio.open(folder / "aef.tiff", "w", crs="EPSG:32633", transform=transform, **profile) as out:
        out.write(np.moveaxis(stored, 2, 0))
        out.descriptions = [f"A{band:02}" for band in range(DIMS)]
    adopted, floats = str(folder / "adopted.vrt"), str(folder / "floats.tif")
    geoenc.AdoptEmbeddings(input=str(folder / "aef.tiff"), output=adopted).run()
    raster = EmbeddingRaster(adopted)
    vectors, valid = raster.read(Window(0, 0, SIDE, SIDE))
    cells = np.full((SIDE, SIDE, DIMS), np.nan, np.float32)
    cells[valid] = vectors
    tags = {key: value for key, value in raster.dataset.tags().items() if key != "GEOENC_DECODE"}
    north_up = embedding_profile(raster.shape, DIMS, "float32", raster.crs, raster.transform)
    with rasterio.open(floats, "w", **north_up) as out:
        out.update_tags(**tags)
        out.write(np.moveaxis(cells, 2, 0))
    labels = {kind: folder / f"{kind}.geojson" for kind in ("places", "classes", "numbers", "zones")}
    rows, cols = np.mgrid[5:SIDE:10, 5:SIDE:10].reshape(2, -1)
    kinds, heights = [f"k{kind}" for kind in places[rows, cols]], stored[rows, cols, 0].tolist()
    _write(labels["places"], _points(rows[20:23], cols[20:23], {}))
    _write(labels["classes"], _points(rows, cols, {"kind": kinds}))
    _write(labels["numbers"], _points(rows, cols, {"height": heights}))
    _write(labels["zones"], [_zone(row, col) for row, col in zip(rows, cols, strict=True)])
    return adopted, floats, {kind: str(path) for kind, path in labels.items()}


def _points(rows, cols, fields):
    return [
        _feature({"type": "Point", "coordinates": [WEST + CELL * (col + 0.5), SOUTH + CELL * (row + 0.5)]},
                 {name: values[number] for name, values in fields.items()})
        for number, (row, col) in enumerate(zip(rows.tolist(), cols.tolist(), strict=True))
    ]  # fmt: skip


def _zone(row, col):
    x, y = WEST + CELL * (col - 3.3), SOUTH + CELL * (row - 2.6)
    ring = [[x, y], [x + 63, y + 8], [x + 55, y + 66], [x, y]]
    return _feature({"type": "Polygon", "coordinates": [ring]}, {"parcel": f"p{row}-{col}"})


def _feature(geometry, properties):
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _write(path, features):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


def pixels(path):
    with rasterio.open(path) as made:
        return made.read(), made.transform


def maps(name, raster, labels, folder):
    """The rasters that an algorithm makes of an embedding raster."""
    out, model = str(folder / "out.tif"), str(folder / "model.geoenc")
    book = str(folder / "book.safetensors")
    if name == "pca":
        geoenc.Pca(input=raster, components=5, output=out).run()
    elif name == "fitcolours":
        geoenc.FitColours(inputs=[raster], method="pca", output_model=book).run()
        geoenc.EmbeddingRgb(input=raster, colour_model=book, output=out).run()
    elif name == "similarity":
        geoenc.Similarity(input=raster, places=labels["places"], output=out).run()
    elif name == "classes":
        geoenc.FitGeocentroids(inputs=[raster], clusters=6, colours="pca", output_book=book).run()
        geoenc.ApplyGeocentroids(input=raster, book=book, output=out).run()
    elif name == "classify":
        train = {"inputs": [raster], "labels": labels["classes"], "field": "kind", "method": "linear", "folds": 3}
        geoenc.TrainClassifier(**train, output_classifier=model).run()
        geoenc.Classify(input=raster, classifier=model, output=out).run()
    else:
        train = {"inputs": [raster], "labels": labels["numbers"], "field": "height", "method": "ridge", "folds": 3}
        geoenc.TrainRegressor(**train, output_regressor=model).run()
        geoenc.Regress(input=raster, regressor=model, output=out).run()
    return pixels(out)


@pytest.mark.parametrize("name", ["pca", "fitcolours", "similarity", "classes", "classify", "regress"])
def test_maps_are_those_of_the_values(rasters, tmp_path, name):
    *both, labels = rasters
    made = []
    for number, raster in enumerate(both):
        folder = tmp_path / str(number)
        folder.mkdir()
        made.append(maps(name, raster, labels, folder))
    (values, place), (truth, true_place) = made
    assert place == true_place and place.e < 0
    assert np.isfinite(values).any() and len(np.unique(values[np.isfinite(values)])) > 1
    assert np.array_equal(np.isnan(values), np.isnan(truth))
    assert np.allclose(values, truth, rtol=0, atol=1e-4 * np.nanmax(np.abs(truth)), equal_nan=True)


@pytest.mark.parametrize("form", ["npy", "pt", "zarr", "geoparquet"])
def test_exports_are_those_of_the_values(rasters, tmp_path, form):
    *both, _ = rasters
    ending = {"geoparquet": "parquet"}.get(form, form)
    paths = [tmp_path / f"{number}.{ending}" for number in range(2)]
    for raster, path in zip(both, paths, strict=True):
        geoenc.ExportEmbeddings(input=raster, format=form, output=str(path)).run()
    values, truth = (exported(path, form) for path in paths)
    assert values.size > 0.9 * SIDE * SIDE * DIMS
    assert np.array_equal(values, truth, equal_nan=True)


def exported(path, form):
    """The numbers of an export."""
    if form == "npy":
        return np.load(path)
    if form == "pt":
        import torch

        loaded = torch.load(path, weights_only=True)
        return next(value.numpy() for value in loaded.values() if torch.is_tensor(value) and value.numel() > DIMS)
    if form == "zarr":
        import zarr

        return np.asarray(zarr.open_group(path, mode="r")["embedding"])
    import pyarrow.parquet as pq

    return np.stack(pq.read_table(path)["embedding"].to_numpy())


def test_lists_and_tables_are_those_of_the_values(rasters, tmp_path):
    import geopandas

    *both, labels = rasters
    rows = []
    for number, raster in enumerate(both):
        found, zones, asked = (str(tmp_path / f"{number}{name}.gpkg") for name in ("found", "zones", "asked"))
        geoenc.FindPlaces(inputs=[raster], places=labels["places"], count=15, output=found).run()
        geoenc.ZonalEmbeddings(inputs=[raster], zones=labels["zones"], output=zones).run()
        model = str(tmp_path / f"{number}.geoenc")
        train = {"inputs": [raster], "labels": labels["classes"], "field": "kind", "method": "linear", "folds": 3}
        geoenc.TrainClassifier(**train, output_classifier=model).run()
        geoenc.QueryPoints(input=raster, classifier=model, count=5, output=asked).run()
        rows.append([geopandas.read_file(path) for path in (found, zones, asked)])
    for values, truth in zip(*rows, strict=True):
        assert len(values) == len(truth) > 0
        assert (values.geometry.geom_equals_exact(truth.geometry, 1e-6)).all()
    assert len(rows[0][0]) == 15 and len(rows[0][2]) == 5
    assert np.allclose(rows[0][1]["spread"], rows[1][1]["spread"], atol=1e-6)
