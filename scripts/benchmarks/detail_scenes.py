"""Pictures whose labels are known by the pixel, for benchmarks of detail: drawn, aerial, mosaics and Sentinel-2."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass

import numpy as np
import rasterio
from common import ROOT, SHARED
from PIL import Image
from scipy import ndimage

TEXTURES = (
    "agricultural",
    "chaparral",
    "denseresidential",
    "forest",
    "harbor",
    "mobilehomepark",
    "parkinglot",
    "river",
)
DATES = ("20180419", "20180526", "20180708", "20180901")  # without clouds
FINER = 2  # times as fine are trees and crops given, whose pictures are small


@dataclass(frozen=True)
class Picture:
    """frames: [(H, W, 3) uint8]; labels: (H, W) int, -1 where not known; folds: (H, W) int, the fold of each pixel."""

    frames: list[np.ndarray]
    labels: np.ndarray
    folds: np.ndarray


def drawn() -> tuple[list[Picture], tuple[int, ...]]:
    """Two drawn scenes of 0.5 m with 13 classes; what is learnt on the first is read on the second."""
    sys.path.append(str(ROOT / "scripts"))
    from sample_scene import Scene

    scenes = [Scene(1024, seed) for seed in (11, 12)]
    images = [np.clip(scene.image, 1, 255).astype(np.uint8) for scene in scenes]
    return [
        Picture([image], scene.classes.astype(int), np.full(scene.classes.shape, number))
        for number, (image, scene) in enumerate(zip(images, scenes, strict=True))
    ], (1,)


def finer(pixels: np.ndarray) -> np.ndarray:
    """Pixels (H, W, 3) uint8 so many times as fine, by cubic interpolation."""
    size = pixels.shape[1] * FINER, pixels.shape[0] * FINER
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))


def repeated(labels: np.ndarray) -> np.ndarray:
    return labels.repeat(FINER, 0).repeat(FINER, 1)


def trees() -> tuple[list[Picture], tuple[int, ...]]:
    """Four aerial pictures of 0.5 m with masks drawn by hand, each a fold."""
    data, pictures = SHARED / "data/labelled/zurich_trees", []
    for number, path in enumerate(sorted(data.glob("tree_mask_*.tif"))):
        with rasterio.open(data / f"img_{path.stem[-2:]}.tif") as image, rasterio.open(path) as mask:
            labels = repeated((mask.read(1) > 0).astype(int))
            pictures.append(Picture([finer(image.read().transpose(1, 2, 0))], labels, np.full(labels.shape, number)))
    if not pictures:
        raise FileNotFoundError(f"{data} holds no masks")
    return pictures, tuple(range(len(pictures)))


def textures() -> tuple[list[Picture], tuple[int, ...]]:
    """Two mosaics of land use at 0.3 m: irregular pieces, each of one picture; the places of the two are others."""
    spec = importlib.util.spec_from_file_location("labelled2_load", SHARED / "labelled2/load.py")
    loader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loader)
    images, labels, names, groups = loader.load(SHARED / "labelled2/ucmerced.npz")
    chance, count, step = np.random.default_rng(0), 8, 128
    pictures = []
    for fold in (0, 1):
        seeds = (
            np.stack(np.indices((count, count)), -1).reshape(-1, 2) + chance.uniform(0.2, 0.8, (count**2, 2))
        ) * step
        ground = np.ones((count * step,) * 2, bool)
        ground[tuple(seeds.astype(int).T)] = False
        _, nearest = ndimage.distance_transform_edt(ground, return_indices=True)
        index = np.zeros(ground.shape, int)
        index[tuple(seeds.astype(int).T)] = np.arange(len(seeds))
        pieces = index[tuple(nearest)]
        image, classes = np.zeros((*ground.shape, 3), np.uint8), np.zeros(ground.shape, int)
        for number, piece in enumerate(ndimage.find_objects(pieces + 1)):
            kind = chance.integers(len(TEXTURES))
            mine = np.flatnonzero((labels == list(names).index(TEXTURES[kind])) & (groups % 2 == fold))
            part, here = images[chance.choice(mine)], pieces[piece] == number
            image[piece][here] = part[: here.shape[0], : here.shape[1]][here]
            classes[piece][here] = kind
        pictures.append(Picture([image], classes, np.full(classes.shape, fold)))
    return pictures, (1,)


def crops() -> tuple[list[Picture], tuple[int, ...]]:
    """64 x 64 px of Sentinel-2 at 10 m on four dates, with crop types; its halves are folds."""
    data = SHARED / "data/series/worldcereal_a"
    with rasterio.open(data / "labels_LC_CT.tif") as file:
        kinds = file.read(2)
    labels = np.full(kinds.shape, -1)
    for number, kind in enumerate((1200, 9120)):  # maize and grass; the others have few pixels
        labels[kinds == kind] = number
    frames = []
    for date in DATES:
        with rasterio.open(data / f"S2_L2A_{date}.tif") as file:
            pixels = np.clip(file.read([3, 2, 1]) / 2500 * 255, 0, 255).astype(np.uint8)
            frames.append(finer(pixels.transpose(1, 2, 0)))
    return [Picture(frames, repeated(labels), repeated(np.indices((64, 64))[0] // 32))], (0, 1)
