"""Pictures through an encoder the way a user encodes them, to hold against what the authors' code gives."""

from __future__ import annotations

import numpy as np
import rasterio

from geoenc_qgis import Encode, EncodeStack
from helpers.checkpoints import LVD
from helpers.rasters import saved_raster
from helpers.stacks import cells

EXACT = {
    "scaling": "none",
    "precision": "float32",
    "dtype": "float32",
    "device": "cpu",
    "margin": 0,
    "no_georeference": True,
}


def encoded(folder, image: np.ndarray, encoder: str, **params) -> np.ndarray:
    """Cells (h, w, C) of a picture (C, H, W) of one tile."""
    path, output = saved_raster(folder / "in.tif", image.astype(np.float32)), str(folder / "out.tif")
    job = {"input": path, "encoder": encoder, "tile_size": _size(image), "output": output}
    Encode(**{**EXACT, **job, **params}).run()
    with rasterio.open(output) as out:
        return out.read().transpose(1, 2, 0)


def encoded_dates(folder, frames: np.ndarray, encoder: str, **params) -> np.ndarray:
    """Cells (T', h, w, C) of the pictures (T, C, H, W) of so many dates, each of one tile."""
    paths = [
        saved_raster(folder / f"x_2019{number + 1:02d}15.tif", frame.astype(np.float32))
        for number, frame in enumerate(frames)
    ]
    job = {"inputs": paths, "encoder": encoder, "tile_size": _size(frames), "output_folder": str(folder / "stack")}
    return cells(EncodeStack(**{**EXACT, **job, **params}).run()["STACK"]).transpose(0, 2, 3, 1)


def unscaled(pixels: np.ndarray) -> np.ndarray:
    """Pixels (..., 3, H, W) of 0..1, of those that the authors' code takes."""
    mean, std = (np.array(values)[:, None, None] for values in LVD)
    return pixels * std + mean


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float(((a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)).mean())


def _size(image: np.ndarray) -> str:
    return "x".join(map(str, image.shape[-2:]))
