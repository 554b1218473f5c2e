"""Quality at the scale of pixels: what finer cells are worth, and how their classes are best drawn between cells.

    scripts/bench detail [--tasks drawn,trees,textures,crops] [--encoders geoenc-conv,rcf]

A linear map is learnt on cells by the label of most of their pixels and read on pixels it has not seen. Its logits are
drawn as squares (nearest), linearly (bilinear), or by the picture (guided: joint bilateral upsampling, Kopf et al.
2007, doi 10.1145/1276377.1276497). Boundary F1: of the lines between classes, within 2 px. CPU s, MB: of all encoding.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import rasterio
import torch
import torch.nn.functional as F
from detail_scenes import Picture, crops, drawn, textures, trees
from scipy import ndimage
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from geoenc_qgis import Encode

CELLS = (16, 8, 4)
MOST_CELLS = 16_384  # learnt from, drawn at random beyond
TOLERANCE = 2  # pixels
REACH = 2  # cells: guided looks at 5 x 5
SPACE, COLOUR = 1.0, 0.05  # deviations in cells, and in bands of 0..1


def embedded(image: np.ndarray, encoder: str, cell: int, folder: Path) -> tuple[np.ndarray, float, int]:
    """Cells (h, w, C) float32 from the picture's corner on, seconds of processor time, and bytes of the raster."""
    source, out = str(folder / "i.tif"), folder / "e.tif"
    with rasterio.open(
        source, "w", driver="GTiff", count=3, height=image.shape[0], width=image.shape[1], dtype="uint8"
    ) as file:
        file.write(image.transpose(2, 0, 1))
    start = time.process_time()
    Encode(input=source, encoder=encoder, cell_size=cell, no_georeference=True, output=str(out)).run()
    seconds = time.process_time() - start
    with rasterio.open(out) as file:
        cells = file.read().transpose(1, 2, 0)
    ill = ~np.isfinite(cells).all(-1)
    nearest = ndimage.distance_transform_edt(ill, return_distances=False, return_indices=True)
    return cells[tuple(nearest)], seconds, out.stat().st_size


def padded(pixels: np.ndarray, cell: int) -> np.ndarray:
    """(H, W, ...) with its last rows and columns repeated up to whole cells."""
    sides = [(0, -length % cell) for length in pixels.shape[:2]]
    return np.pad(pixels, sides + [(0, 0)] * (pixels.ndim - 2), mode="edge")


def by_cell(pixels: np.ndarray, cell: int) -> np.ndarray:
    """(h, w, cell * cell, ...) of pixels (h * cell, w * cell, ...)."""
    height, width = (length // cell for length in pixels.shape[:2])
    parts = pixels.reshape(height, cell, width, cell, *pixels.shape[2:]).swapaxes(1, 2)
    return parts.reshape(height, width, cell * cell, *pixels.shape[2:])


def majority(labels: np.ndarray, cell: int, kinds: int) -> np.ndarray:
    """(h, w): the label of most pixels of a cell, -1 where fewer than half have one."""
    parts = by_cell(padded(labels, cell), cell)
    counts = np.stack([(parts == kind).sum(-1) for kind in range(kinds)], -1)
    return np.where(counts.sum(-1) * 2 >= cell * cell, counts.argmax(-1), -1)


def nearest(logits: np.ndarray, cell: int, picture: Picture) -> np.ndarray:
    """(H, W) classes; likewise the two below."""
    return logits.argmax(-1).repeat(cell, 0).repeat(cell, 1)


def bilinear(logits: np.ndarray, cell: int, picture: Picture) -> np.ndarray:
    values = torch.from_numpy(logits).permute(2, 0, 1)[None]
    return F.interpolate(values, scale_factor=cell, mode="bilinear", align_corners=False)[0].argmax(0).numpy()


def guided(logits: np.ndarray, cell: int, picture: Picture, space: float = SPACE, colour: float = COLOUR) -> np.ndarray:
    """Means of the 5 x 5 cells around, weighted by how near they lie and how alike the picture is."""
    guide = padded(np.concatenate(picture.frames, -1).astype(np.float32) / 255, cell)
    means = by_cell(guide, cell).mean(2)
    within = (np.arange(cell) + 0.5) / cell - 0.5  # of a pixel from the middle of its cell, in cells
    places = [np.tile(within, length) for length in logits.shape[:2]]
    total, weights = np.zeros((*guide.shape[:2], logits.shape[2]), np.float32), np.zeros(guide.shape[:2], np.float32)
    around = [
        np.pad(values, ((REACH, REACH), (REACH, REACH), (0, 0)), constant_values=np.nan) for values in (logits, means)
    ]
    for row in range(-REACH, REACH + 1):
        for col in range(-REACH, REACH + 1):
            first = REACH + row, REACH + col
            part = tuple(slice(a, a + length) for a, length in zip(first, logits.shape[:2], strict=True))
            values, mean = (array[part].repeat(cell, 0).repeat(cell, 1) for array in around)
            apart = (places[0][:, None] - row) ** 2 + (places[1][None] - col) ** 2
            unlike = ((guide - mean) ** 2).mean(-1)
            weight = np.exp(-apart / (2 * space**2) - unlike / (2 * colour**2))
            weight = np.where(np.isfinite(unlike), weight, 0).astype(np.float32)
            total += weight[..., None] * np.nan_to_num(values)
            weights += weight
    least = weights < 1e-6
    own = logits.repeat(cell, 0).repeat(cell, 1)
    return np.where(least[..., None], own, total / np.maximum(weights, 1e-6)[..., None]).argmax(-1)


def edges(classes: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Pixels whose right or lower neighbour is of another class, where both are known."""
    found = np.zeros(classes.shape, bool)
    found[:, :-1] |= (classes[:, :-1] != classes[:, 1:]) & known[:, :-1] & known[:, 1:]
    found[:-1] |= (classes[:-1] != classes[1:]) & known[:-1] & known[1:]
    return found


def scores(pairs: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float]:
    """Mean IoU and boundary F1 of (classes, labels), together over all of them."""
    kinds = max(labels.max() for _, labels in pairs) + 1
    confusion, near, lines = np.zeros((kinds, kinds), int), np.zeros(2, int), np.zeros(2, int)
    for classes, labels in pairs:
        known = labels >= 0
        np.add.at(confusion, (labels[known], classes[known]), 1)
        both = edges(classes, known), edges(labels, known)
        for number, (own, other) in enumerate((both, both[::-1])):
            lines[number] += own.sum()
            near[number] += (ndimage.distance_transform_edt(~other)[own] <= TOLERANCE).sum() if other.any() else 0
    hits, seen = np.diag(confusion), confusion.sum(1) > 0
    union = confusion.sum(0) + confusion.sum(1) - hits
    precision, recall = near / np.maximum(lines, 1)
    return float((hits / np.maximum(union, 1))[seen].mean()), float(
        2 * precision * recall / max(precision + recall, 1e-9)
    )


def logits_of(fitted, cells: np.ndarray, kinds: int) -> np.ndarray:
    """(h, w, kinds) float32; a kind that was not learnt has the least number."""
    values = fitted.decision_function(cells.reshape(-1, cells.shape[2]))
    values = np.stack([-values / 2, values / 2], -1) if values.ndim == 1 else values
    out = np.full((len(values), kinds), values.min(), np.float32)
    out[:, fitted.classes_] = values
    return out.reshape(*cells.shape[:2], kinds)


def maps(pictures: list[Picture], tests: tuple[int, ...], features: list[np.ndarray], cell: int):
    """(logits, picture, labels) of each fold and picture that it reads."""
    kinds = max(picture.labels.max() for picture in pictures) + 1
    for fold in tests:
        learnt = [majority(np.where(picture.folds == fold, -1, picture.labels), cell, kinds) for picture in pictures]
        rows = np.concatenate([cells[wanted >= 0] for cells, wanted in zip(features, learnt, strict=True)])
        wanted = np.concatenate([some[some >= 0] for some in learnt])
        if len(rows) > MOST_CELLS:
            chosen = np.random.default_rng(0).choice(len(rows), MOST_CELLS, replace=False)
            rows, wanted = rows[chosen], wanted[chosen]
        fitted = make_pipeline(StandardScaler(), LogisticRegression(C=0.1)).fit(rows, wanted)
        for cells, picture in zip(features, pictures, strict=True):
            labels = np.where(picture.folds == fold, picture.labels, -1)
            if (labels >= 0).any():
                yield logits_of(fitted, cells, kinds), picture, labels


def table(task: str, pictures: list[Picture], tests: tuple[int, ...], encoder: str, folder: Path) -> None:
    for cell in CELLS:
        features, seconds, size = [], 0.0, 0
        for picture in pictures:
            made = [embedded(frame, encoder, cell, folder) for frame in picture.frames]
            features.append(np.concatenate([cells for cells, _, _ in made], -1))
            seconds += sum(one[1] for one in made)
            size += sum(one[2] for one in made)
        found = list(maps(pictures, tests, features, cell))
        cost = f"{seconds:.1f} | {size / 1e6:.1f}"
        for draw in (nearest, bilinear, guided):
            pairs = [
                (draw(logits, cell, picture)[: labels.shape[0], : labels.shape[1]], labels)
                for logits, picture, labels in found
            ]
            iou, f1 = scores(pairs)
            print(f"{task} | {encoder} | {cell} | {draw.__name__} | {iou:.3f} | {f1:.3f} | {cost}", flush=True)


def main() -> None:
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoders", default="geoenc-conv,rcf")
    parser.add_argument("--tasks", default="drawn,trees,textures,crops")
    asked = parser.parse_args()
    tasks = {"drawn": drawn, "trees": trees, "textures": textures, "crops": crops}
    print("task | encoder | cell px | drawn | mean IoU | boundary F1 | CPU s | MB")
    for task in asked.tasks.split(","):
        try:
            pictures, tests = tasks[task]()
        except OSError as error:
            print(f"Skipped {task}: {error} (GEOENC_SHARED names the folder of shared data).")
            continue
        for encoder in asked.encoders.split(","):
            with tempfile.TemporaryDirectory() as folder:
                embedded(pictures[0].frames[0][:64, :64], encoder, 4, Path(folder))  # loads it
                table(task, pictures, tests, encoder, Path(folder))


if __name__ == "__main__":
    main()
