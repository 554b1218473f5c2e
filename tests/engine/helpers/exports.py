"""Embedding rasters and stacks to export, and what the libraries of each format read back."""

from __future__ import annotations

import json
import os

import numpy as np
import rasterio
import torch
import zarr
from rasterio.transform import Affine

from geoenc_qgis.raster.embedding import embedding_profile, embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.series.dates import iso_period
from geoenc_qgis.series.stack import Frame, Token, save_stack
from helpers.rasters import PLACE

DIMS = 12
FORMATS = {"pt": ".pt", "geoparquet": ".parquet", "zarr": ".zarr", "npy": ".npy"}
DATES = ("2019-01", "2019-02-03", "2019-05-20")


def raster(path, height=7, width=9, *, seed=0, dtype="float16", **tags) -> str:
    """An embedding raster of random cells, the first two and one more nodata, on PLACE's corner in cells of 4 m."""
    cells = np.random.default_rng(seed).normal(size=(DIMS, height, width)) * np.linspace(0.1, 9, DIMS)[:, None, None]
    cells = cells.astype(np.float16).astype(np.float32)
    if height * width > 3:
        cells[:, 0, :2] = cells[:, -1, seed % width] = np.nan
    place = Affine(4, 0, PLACE.c, 0, -4, PLACE.f)
    profile = embedding_profile((height, width), DIMS, dtype, "EPSG:32719", place)
    with rasterio.open(path, "w", **profile) as out:
        out.write(cells)
        identity = Identity(encoder="rcf", weights_sha256="1", dims=DIMS, patch=16, tile=(64, 64), gsd=0.25)
        out.update_tags(**embedding_tags(identity, **tags))
    return str(path)


def stacked(folder, **shape) -> str:
    """A stack.json of three dated rasters; the second token covers two dates."""
    tokens, frames = [], []
    for number, date in enumerate(DATES):
        path = raster(folder / f"{number}.tif", seed=number, **shape)
        dates = ((0,), (1, 2), (3,))[number]
        tokens.append(Token(path, iso_period(date), dates, window=number // 2))
        frames += [Frame(iso_period(date), (f"scene_{one}.tif",)) for one in dates]
    save_stack(folder / "stack.json", tokens, frames)
    return str(folder / "stack.json")


def cells(stack) -> np.ndarray:
    """(T, C, h, w) by rasterio."""
    with open(stack, encoding="utf-8") as file:
        items = json.load(file)["features"]
    return np.stack([read(os.path.join(os.path.dirname(stack), one["assets"]["embedding"]["href"])) for one in items])


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def exported(path, form) -> tuple[np.ndarray, dict]:
    """Values as (..., C) float or int8 arrays, bands last, and facts, of any format but the table."""
    if form == "pt":
        found = torch.load(path, weights_only=True)
        return found["features"].numpy(), found
    if form == "npy":
        with open(path[:-4] + ".json", encoding="utf-8") as file:
            facts = json.load(file)
        values = np.load(path, allow_pickle=False)
    else:
        group = zarr.open_group(path, mode="r")
        facts, values = dict(group.attrs), group["embedding"][:]
        assert list(group["embedding"].metadata.dimension_names) == facts["dims"]
    return np.moveaxis(values, facts["dims"].index("band"), -1), facts
