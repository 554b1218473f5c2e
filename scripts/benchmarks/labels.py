"""Classifiers: accuracy by method and encoder on folds by place, and the speed of each method.

    scripts/bench labels [--encoders rcf,geoenc-conv] [--tasks trees,land_use,crops,speed]

Everything goes through the jobs `encode`, `encodestack` and `trainclassifier`, as a user would.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import rasterio
from common import SHARED
from rasterio.transform import from_origin
from rasterio.warp import Resampling

from geoenc_qgis import Encode, EncodeStack, TrainClassifier
from geoenc_qgis.labels.classifier import Classifier

METHODS = ("rf", "linear", "mlp", "knn", "ensemble")
FINER = 4  # so that a cell of 16 px is 2 m in the trees' pictures of 0.5 m


def table(task: str, encoder: str, given: dict, folder: Path) -> None:
    for method in METHODS:
        out = {"output_classifier": str(folder / "c.geoenc")}
        start = time.perf_counter()
        TrainClassifier(method=method, test_share=0, balance=False, **given, **out).run()
        seconds = time.perf_counter() - start
        told = Classifier.load(out["output_classifier"]).facts["scores"]
        one, f1 = told["overall_accuracy"], told["f1_macro"]
        text = f"{one['mean']:.3f} ± {one['half_width_95']:.3f} | {f1['mean']:.3f} ± {f1['half_width_95']:.3f}"
        print(f"{task} | {encoder} | {method} | {text} | {seconds:.0f}", flush=True)


def write(path: Path, bands: np.ndarray, transform, crs: str, **more) -> str:
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", **profile, dtype=bands.dtype, transform=transform, crs=crs, **more) as file:
        file.write(bands)
    return str(path)


def trees(encoder: str, folder: Path) -> None:
    """Four pictures of Zurich side by side, each a fold."""
    data = SHARED / "data/labelled/zurich_trees"
    pictures, masks = [], []
    for number, path in enumerate(sorted(data.glob("tree_mask_*.tif"))):
        with rasterio.open(data / f"img_{path.stem[-2:]}.tif") as file:
            shape = (3, file.height * FINER, file.width * FINER)
            pixels = file.read(out_shape=shape, resampling=Resampling.cubic)
            place = from_origin(2_600_000 + 1000 * number, 1_200_000, 0.5 / FINER, 0.5 / FINER)
        picture = write(folder / f"i{number}.tif", pixels, place, "EPSG:2056")
        pictures.append(str(folder / f"e{number}.tif"))
        Encode(input=picture, encoder=encoder, output=pictures[-1]).run()
        with rasterio.open(path) as file:
            masks.append((file.read(1) > 0).astype(np.uint8) + 1)
    height, width = max(m.shape[0] for m in masks), 3 * 2000 + max(m.shape[1] for m in masks)
    whole = np.zeros((1, height, width), np.uint8)
    for number, mask in enumerate(masks):
        whole[0, : mask.shape[0], 2000 * number : 2000 * number + mask.shape[1]] = mask
    labels = write(folder / "labels.tif", whole, from_origin(2_600_000, 1_200_000, 0.5, 0.5), "EPSG:2056", nodata=0)
    table("trees", encoder, {"inputs": pictures, "labels": labels, "fold_by": "raster", "folds": 4}, folder)


def land_use(encoder: str, folder: Path) -> None:
    """NDVI of a year: pictures of three months' means as bands, four of them as a stack; a cell a pixel of 10 m."""
    with np.load(SHARED / "data/labelled/eolearn_testeopatch/testeopatch.npz") as file:
        arrays = {name: file[name] for name in file.files}
    ndvi = next(value for name, value in arrays.items() if "ndvi" in name.lower()).squeeze().astype(np.float32)
    classes = next(value for name, value in arrays.items() if "lulc" in name.lower()).squeeze().astype(np.uint8)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bands = np.nan_to_num(np.stack([np.nanmean(part, axis=0) for part in np.array_split(ndvi, 12)]))
    paths = []
    for number in range(4):
        picture = np.clip(bands[3 * number : 3 * number + 3] * 255, 0, 255).astype(np.uint8)
        path = write(
            folder / f"q_2016{3 * number + 2:02d}01.tif", picture, from_origin(500_000, 5_000_000, 10, 10), "EPSG:32633"
        )
        paths.append(path)
    stack = EncodeStack(inputs=paths, encoder=encoder, target_gsd=0.625, output_folder=str(folder / "lu")).run()[
        "STACK"
    ]
    labels = write(folder / "lulc.tif", classes[None], from_origin(500_000, 5_000_000, 10, 10), "EPSG:32633", nodata=0)
    table("land use", encoder, {"stack": stack, "labels": labels, "periods": 4}, folder)


def crops(encoder: str, folder: Path) -> None:
    """Crop types of a Sentinel-2 series over 118 dates, cells of 20 m."""
    data = SHARED / "data/series/worldcereal_a"
    masks = [str(data / "SCL_all_dates.tif")]
    dates = sorted(str(path) for path in data.glob("S2_L2A_*.tif"))
    given = {"inputs": dates, "masks": masks, "bands": "3;2;1", "target_gsd": 1.25, "scaling": "reflectance"}
    stack = EncodeStack(**given, encoder=encoder, output_folder=str(folder / "crops")).run()["STACK"]
    labels = {"labels": str(data / "labels_LC_CT.tif"), "field": "2", "ignore": "0"}
    table("crops", encoder, {"stack": stack, **labels, "periods": 12}, folder)


SPEED = """
import json, resource, sys, time
import numpy as np
from geoenc_qgis.labels.heads import ESTIMATORS
method, path = sys.argv[1:]
with np.load(path) as file:
    rows, kinds = file["rows"], file["kinds"]
start = time.perf_counter()
head = ESTIMATORS[method](False).fit(rows, np.eye(kinds.max() + 1, dtype=bool)[kinds], np.arange(len(rows)) // 100)
taught = time.perf_counter() - start
start = time.perf_counter()
head.probabilities(rows)
rate = len(rows) / (time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([taught, rate, peak / 1e3]))
"""


def speed(folder: Path) -> None:
    """100,000 samples of 768 numbers, 10 classes; each method in a process of its own."""
    chance = np.random.default_rng(0)
    centres = chance.normal(size=(10, 768)).astype(np.float32)
    kinds = chance.integers(0, 10, 100_000)
    np.savez(
        folder / "s.npz", rows=centres[kinds] + 4 * chance.normal(size=(100_000, 768)).astype(np.float32), kinds=kinds
    )
    print("method | training, s | classifying, cells/s | peak memory of the process, MB")
    for method in METHODS[:4]:
        command = [sys.executable, "-c", SPEED, method, str(folder / "s.npz")]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        print(f"{method} | {told[0]:.1f} | {told[1]:,.0f} | {told[2]:,.0f}", flush=True)


def main() -> None:
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoders", default="rcf,geoenc-conv")
    parser.add_argument("--tasks", default="trees,land_use,crops,speed")
    asked = parser.parse_args()
    tasks = {"trees": trees, "land_use": land_use, "crops": crops}
    print("task | encoder | method | overall accuracy | F1, macro | s")
    for task in asked.tasks.split(","):
        if task == "speed":
            with tempfile.TemporaryDirectory() as folder:
                speed(Path(folder))
            continue
        if not SHARED.is_dir():
            raise SystemExit(f"Skipped: {SHARED} is not here (GEOENC_SHARED names the folder of shared data).")
        for encoder in asked.encoders.split(","):
            with tempfile.TemporaryDirectory() as folder:
                tasks[task](encoder, Path(folder))
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.1f} GB")


if __name__ == "__main__":
    main()
