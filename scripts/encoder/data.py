"""The open imagery that the bundled encoder learns from, as scenes of 256 x 256 pixels."""

from __future__ import annotations

import csv
import importlib.util
import os
from pathlib import Path

import numpy as np
import rasterio
import torch
from PIL import Image

SHARED = Path(os.environ.get("GEOENC_SHARED") or Path(__file__).resolve().parents[3] / "shared")
SCENE = 256
RASTERS = {  # of a known open licence, beside the tiles
    "OpenAerialMap (CC BY 4.0)": [
        "data/aerial/oam_64a71afc_utm21s.tif",
        "data/aerial/oamtcd_5b90f92d_4310_epsg3395.tif",
    ],
    "USGS HRO, Colorado (public domain)": ["data/aerial/colorado_hro_15cm_rgba.tif"],
    "Landsat composites (public domain)": ["data/change/landsat_5yr_series"],
    "NAIP at 5 m (public domain)": ["data/change/naip_nd_series"],
    "Sentinel-2 (Copernicus), Flanders": ["data/series/worldcereal_a"],
}


def scenes() -> tuple[torch.Tensor, np.ndarray]:
    """(N, 3, 256, 256) uint8, and the source of each."""
    found: list[np.ndarray] = []
    sources: list[str] = []

    def add(picture: np.ndarray, source: str) -> None:
        height, width = picture.shape[:2]
        for row in _starts(height):
            for col in _starts(width):
                scene = picture[row : row + SCENE, col : col + SCENE]
                empty = (scene.max(2) == 0).mean() + (scene.min(2) == 255).mean()
                if min(scene.shape[:2]) < 60 or scene.std() < 4 or empty > 0.2:
                    continue
                if scene.shape[:2] != (SCENE, SCENE):
                    scene = np.asarray(Image.fromarray(scene).resize((SCENE, SCENE), Image.Resampling.BICUBIC))
                found.append(scene)
                sources.append(source)

    spec = importlib.util.spec_from_file_location("labelled2_load", SHARED / "labelled2/load.py")
    loader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loader)
    for picture in loader.load(SHARED / "labelled2/ucmerced.npz")[0]:  # its labels are not used
        add(picture, "ucmerced")
    with open(SHARED / "ssl/manifest.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            add(np.asarray(Image.open(SHARED / "ssl" / row["file"]).convert("RGB")), row["file"].split("/")[0])
    for source, paths in RASTERS.items():
        for path in paths:
            place = SHARED / path
            files = sorted(place.glob("*.tif")) if place.is_dir() else [place] if place.is_file() else []
            for file in files[:: 6 if "Sentinel" in source else 2 if place.is_dir() else 1]:
                picture = _picture(file)
                if picture is not None:
                    add(picture, source)
    return torch.from_numpy(np.stack(found)).permute(0, 3, 1, 2).contiguous(), np.array(sources)


def _picture(path: Path) -> np.ndarray | None:
    """Red, green and blue (h, w, 3) uint8 of a raster; None where much of it is cloud or empty."""
    with rasterio.open(path) as file:
        if file.dtypes[0] != "uint16":
            return file.read((1, 2, 3)).transpose(1, 2, 0)
        if file.count != 10:
            return None
        values = file.read((3, 2, 1)).astype(np.float32).transpose(1, 2, 0)  # reflectance x 10000
    if np.median(values) > 2000 or (values == 0).mean() > 0.05:
        return None
    return np.clip(values / 3558 * 255, 0, 255).astype(np.uint8)


def _starts(length: int) -> list[int]:
    return [0] if length <= SCENE else sorted({*range(0, length - SCENE + 1, SCENE), length - SCENE})
