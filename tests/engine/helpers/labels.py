"""Embedding rasters of known classes, and labels on them."""

from __future__ import annotations

import csv

import geopandas
import numpy as np
import rasterio
from shapely.geometry import Point

from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from helpers.rasters import PLACE, UTM, saved_raster

SIDE = 0.25  # of a cell, metres
KINDS = np.random.default_rng(3).normal(size=(5, 12)).astype(np.float32) * 2


def embeddings(path, kinds: np.ndarray, *, noise=0.5, seed=0, transform=PLACE, crs=UTM, **identity) -> str:
    """An embedding raster whose cells (h, w) are of these kinds, with noise; -1 is nodata."""
    cells = KINDS[kinds] + noise * np.random.default_rng(seed).normal(size=(*kinds.shape, 12))
    cells[kinds < 0] = np.nan
    path = saved_raster(path, cells.transpose(2, 0, 1).astype(np.float32), crs, transform, nodata=np.nan)
    made = {"encoder": "kinds", "weights_sha256": "1", "dims": 12, "tile": (64, 64), "gsd": SIDE}
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(Identity(**{**made, **identity})))
    return path


def quilt(side: int = 60, count: int = 3, patch: int = 6, seed: int = 0) -> np.ndarray:
    """Patches of `count` kinds, in a mixed order."""
    tiles = np.random.default_rng(seed).integers(0, count, (side // patch, side // patch))
    return np.kron(tiles, np.ones((patch, patch), int))


def at(row: float, col: float) -> tuple[float, float]:
    """Map coordinates of a place in cells; 0.5 is a cell's middle."""
    return PLACE @ (col, row)


def layer(path, geometries, crs=UTM, **fields) -> str:
    geopandas.GeoDataFrame(fields, geometry=geometries, crs=crs).to_file(path)
    return str(path)


def clicks(path, kinds: np.ndarray, count: int, names=("meadow", "roof", "water"), seed=1, crs=UTM) -> str:
    """`count` points a class, anywhere on its cells."""
    chance = np.random.default_rng(seed)
    places, labels = [], []
    for kind, name in enumerate(names):
        for row, col in chance.permutation(np.argwhere(kinds == kind))[:count]:
            places.append(Point(at(row + 0.5, col + 0.5)))
            labels.append(name)
    frame = geopandas.GeoDataFrame({"kind": labels}, geometry=places, crs=UTM).to_crs(crs)
    frame.to_file(path)
    return str(path)


def said(events: list[dict]) -> str:
    return " ".join(event.get("text", "") for event in events)


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def table(path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))
