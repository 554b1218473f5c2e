"""What frozen embeddings are worth: linear probe and 5 nearest neighbours, folds by place, for each encoder that is
here.

    scripts/bench quality [--encoders rcf,my-encoder] [--raster image.tif --labels classes.tif]

Tasks: scene classes (UC Merced), trees (Zurich), crops (Sentinel-2 series), land use (NDVI series), NEON sites (smoke),
and months (`months.py`: monthly Sentinel-2 series, where encoders of series stand against the bands themselves).
With --raster and --labels (a class raster, 0 for none): your own. Rows beside the encoders: colour mean and deviation,
raw pixels' components, and a DINOv3 ViT-S/16 with random weights, as a control.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import months
import numpy as np
import rasterio
import torch
from common import SHARED, random_vit
from PIL import Image
from rasterio.warp import Resampling, reproject
from scipy.stats import t as student
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from geoenc_qgis import Encode
from geoenc_qgis.encoders import registry
from geoenc_qgis.raster.embedding import EmbeddingRaster

FOLDS = 5
BLOCK = 64  # pixels of a block of one's own raster that stays in one fold


def score(rows: np.ndarray, wanted: np.ndarray, groups: np.ndarray) -> str:
    """Accuracy of both classifiers, with the half width of a 95 % interval over the folds."""
    told = []
    for model in (LogisticRegression(max_iter=1000, C=0.1), KNeighborsClassifier(5, metric="cosine")):
        found = []
        for train, test in GroupKFold(min(FOLDS, len(np.unique(groups)))).split(rows, wanted, groups):
            fitted = make_pipeline(StandardScaler(), model).fit(rows[train], wanted[train])
            found.append(fitted.score(rows[test], wanted[test]))
        half = student.ppf(0.975, len(found) - 1) * np.std(found, ddof=1) / np.sqrt(len(found))
        told.append(f"{np.mean(found):.3f} ± {half:.3f}")
    return " | ".join(told)


def encode(images: np.ndarray, encoder: str, precision: str = "float32") -> np.ndarray:
    """Mean-pooled features (n, C) of images (n, H, W, 3) uint8."""
    model = registry.cached_encoder(encoder, ("cpu",), precision, 3)
    side = images.shape[1] // model.card.patch * model.card.patch
    means = []
    for start in range(0, len(images), 16):
        pixels = torch.from_numpy(images[start : start + 16, :side, :side]).permute(0, 3, 1, 2)[:, None].float() / 255
        means.append(model.encode(pixels).mean((1, 2, 3)).cpu().numpy())
    return np.concatenate(means)


def scenes(encoders: dict[str, str]) -> None:
    spec = importlib.util.spec_from_file_location("labelled2_load", SHARED / "labelled2/load.py")
    loader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loader)
    images, labels, _, groups = loader.load(SHARED / "labelled2/ucmerced.npz")
    pixels = images.reshape(len(images), -1, 3).astype(np.float32)
    small = np.stack([np.asarray(Image.fromarray(image).resize((32, 32))) for image in images]).reshape(len(images), -1)
    rows: dict[str, Callable[[], np.ndarray]] = {
        "colour mean and deviation": lambda: np.hstack([pixels.mean(1), pixels.std(1)]),
        "32 x 32 px, 64 components": lambda: PCA(64, random_state=0).fit_transform(small.astype(np.float32)),
    }
    rows |= {name: lambda ident=ident: encode(images, ident) for name, ident in encoders.items()}
    for name, features in rows.items():
        print(f"scene classes | {name} | {score(features(), labels, groups)}", flush=True)


def embedded(path: str, encoder: str, folder: Path, **more) -> tuple[np.ndarray, rasterio.Affine, object]:
    """Cells (h, w, C), their transform and CRS."""
    out = str(folder / "e.tif")
    Encode(input=path, encoder=encoder, output=out, dtype="float32", **more).run()
    raster = EmbeddingRaster(out)
    cells = raster.dataset.read().transpose(1, 2, 0)
    place = raster.transform, raster.crs
    raster.close()
    return cells, *place


def trees(encoders: dict[str, str], folder: Path) -> None:
    """Four tiles of 0.5 m with hand-made masks; cells of 2 m (pixels four times as fine)."""
    data = SHARED / "data/labelled/zurich_trees"
    names = sorted(path.stem[-2:] for path in data.glob("tree_mask_*.tif"))

    def gathered(cells_of: Callable[[str], np.ndarray]) -> str:
        rows, wanted, groups = [], [], []
        for number, name in enumerate(names):
            cells = cells_of(str(data / f"img_{name}.tif"))
            with rasterio.open(data / f"tree_mask_{name}.tif") as file:
                mask = file.read(1) > 0
            height, width = (min(a, b // 4) for a, b in zip(cells.shape[:2], mask.shape, strict=True))
            share = mask[: height * 4, : width * 4].reshape(height, 4, width, 4).mean(axis=(1, 3))
            rows.append(cells[:height, :width].reshape(-1, cells.shape[2]))
            wanted.append((share >= 0.5).ravel())
            groups.append(np.full(wanted[-1].size, number))
        rows, wanted, groups = (np.concatenate(some) for some in (rows, wanted, groups))
        seen = np.isfinite(rows).all(1)
        return score(rows[seen], wanted[seen], groups[seen])

    def colour(path: str) -> np.ndarray:
        with rasterio.open(path) as file:
            pixels = file.read().astype(np.float32)
        height, width = pixels.shape[1] // 4, pixels.shape[2] // 4
        blocks = pixels[:, : height * 4, : width * 4].reshape(3, height, 4, width, 4)
        return np.concatenate([blocks.mean(axis=(2, 4)), blocks.std(axis=(2, 4))]).transpose(1, 2, 0)

    print(f"trees | colour mean and deviation | {gathered(colour)}", flush=True)
    for name, ident in encoders.items():
        # In pixels: the masks have no georeference, and cells must begin at the picture's corner.
        told = gathered(
            lambda path, ident=ident: embedded(_finer(path, folder, 4), ident, folder, no_georeference=True)[0]
        )
        print(f"trees | {name} | {told}", flush=True)


def _finer(path: str, folder: Path, factor: int) -> str:
    """The picture with pixels so many times as fine, by cubic interpolation."""
    out = str(folder / "finer.tif")
    with rasterio.open(path) as file:
        shape = (file.count, file.height * factor, file.width * factor)
        pixels = file.read(out_shape=shape, resampling=Resampling.cubic)
    with rasterio.open(
        out, "w", driver="GTiff", count=shape[0], height=shape[1], width=shape[2], dtype="uint8"
    ) as file:
        file.write(pixels)
    return out


def crops(encoders: dict[str, str], folder: Path) -> None:
    import series

    table, blocks = series.labels(2)
    when = np.array([int(Path(path).stem[-4:-2]) for path in series.dates()])
    for name, ident in encoders.items():
        cube = series.encoded(folder, "crops", ident, target_gsd=1.25)
        features = series.months(cube, when if len(cube) == len(when) else when[::2])
        seen = (table > 0) & np.isfinite(features).all(axis=-1)
        rows = PCA(64, random_state=0).fit_transform(features[seen])
        print(f"crops | {name} | {score(rows, table[seen], blocks[seen])}", flush=True)


def land_use(encoders: dict[str, str], folder: Path) -> None:
    """NDVI of 68 dates: three-month means as a picture of three bands, four pictures a year."""
    with np.load(SHARED / "data/labelled/eolearn_testeopatch/testeopatch.npz") as file:
        arrays = {name: file[name] for name in file.files}
    ndvi = next(value for name, value in arrays.items() if "ndvi" in name.lower()).squeeze().astype(np.float32)
    labels = next(value for name, value in arrays.items() if "lulc" in name.lower()).squeeze()
    parts = np.array_split(ndvi, 12)
    with np.errstate(all="ignore"):
        bands = np.nan_to_num(np.stack([np.nanmean(part, axis=0) for part in parts]), nan=0.0)
    rows, cols = np.indices(labels.shape)
    groups, seen = (rows // 10 * 100 + cols // 10), labels > 0
    kinds, counts = np.unique(labels[seen], return_counts=True)
    seen &= np.isin(labels, kinds[counts >= 50])
    print(f"land use | 12 NDVI means | {score(bands.transpose(1, 2, 0)[seen], labels[seen], groups[seen])}", flush=True)
    for name, ident in encoders.items():
        found = []
        for first in range(0, 12, 3):
            picture = np.clip(bands[first : first + 3] * 255, 0, 255).astype(np.uint8)
            shape = (3, picture.shape[1] * 16, picture.shape[2] * 16)  # a cell a pixel
            large = np.stack(
                [np.asarray(Image.fromarray(b).resize(shape[:0:-1], Image.Resampling.BICUBIC)) for b in picture]
            )
            with rasterio.open(
                folder / "q.tif", "w", driver="GTiff", count=3, height=shape[1], width=shape[2], dtype="uint8"
            ) as out:
                out.write(large)
            found.append(embedded(str(folder / "q.tif"), ident, folder, no_georeference=True)[0])
        features = np.concatenate(found, axis=-1)[: labels.shape[0], : labels.shape[1]]
        rows_of = PCA(64, random_state=0).fit_transform(features[seen])
        print(f"land use | {name} | {score(rows_of, labels[seen], groups[seen])}", flush=True)


def sites(encoders: dict[str, str], folder: Path) -> None:
    """A smoke test: of which NEON site a cell of 1.6 m is; folds by quarters of the plots, which are the same plots."""
    paths = sorted((SHARED / "data/labelled/neon_plots").glob("*.tif"))
    for name, ident in encoders.items():
        rows, wanted, groups = [], [], []
        for number, path in enumerate(paths):
            cells = embedded(str(path), ident, folder)[0]
            height, width = cells.shape[:2]
            quarter = (np.arange(height) * 2 // height)[:, None] * 2 + np.arange(width) * 2 // width
            seen = np.isfinite(cells).all(-1)
            rows.append(cells[seen])
            wanted.append(np.full(seen.sum(), number))
            groups.append(quarter[seen])
        rows, wanted, groups = (np.concatenate(some) for some in (rows, wanted, groups))
        print(f"NEON sites | {name} | {score(rows, wanted, groups)}", flush=True)


def own(encoders: dict[str, str], raster: str, labels: str, folder: Path) -> None:
    """The user's raster and class raster: a cell has the class of most of its pixels."""
    for name, ident in encoders.items():
        cells, transform, crs = embedded(raster, ident, folder)
        with rasterio.open(labels) as file:
            found = np.zeros(cells.shape[:2], np.int32)
            reproject(rasterio.band(file, 1), found, dst_transform=transform, dst_crs=crs, resampling=Resampling.mode)
        rows, cols = np.indices(found.shape)
        side = max(1, BLOCK // 16)
        groups, seen = rows // side * 10_000 + cols // side, (found > 0) & np.isfinite(cells).all(-1)
        print(f"{Path(raster).name} | {name} | {score(cells[seen], found[seen], groups[seen])}", flush=True)


def main() -> None:
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoders", default="", help="ids, with commas; empty: all whose weights are here")
    parser.add_argument("--tasks", default="scenes,trees,crops,land_use,sites,months")
    parser.add_argument("--raster")
    parser.add_argument("--labels")
    asked = parser.parse_args()
    known = {ident: registry.read_card(path) for ident, path in registry.card_files().items()}
    files = registry.card_files()
    here = [i for i, c in known.items() if not (c.series or registry.missing_files(c, files[i].parent))]
    encoders = {ident: ident for ident in (asked.encoders.split(",") if asked.encoders else here)}
    print("task | features | linear probe | 5 nearest")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        if asked.raster:
            own(encoders, asked.raster, asked.labels, folder)
            return
        if not SHARED.is_dir():
            raise SystemExit(f"Skipped: {SHARED} is not here (GEOENC_SHARED names the folder of shared data).")
        if not asked.encoders:
            os.environ.setdefault("GEOENC_HOME", text)
            encoders["DINOv3 ViT-S/16, random weights"] = random_vit(folder / "vit")
        tasks = {"scenes": scenes, "trees": trees, "crops": crops, "land_use": land_use, "sites": sites}
        tasks["months"] = months.worth
        for task in asked.tasks.split(","):
            tasks[task](*((encoders,) if task == "scenes" else (encoders, folder)))


if __name__ == "__main__":
    main()
