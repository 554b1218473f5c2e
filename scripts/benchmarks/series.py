"""Stacks: time and memory of a whole run, which window a token is taken from, and what the embeddings are worth
untrained.

Data: 118 Sentinel-2 dates of 64 x 64 px at 10 m, about half of their pixels cloudy, with crop types.
"""

from __future__ import annotations

import itertools
import os
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from common import SHARED, measured
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from geoenc_qgis import EncodeStack, ImportEncoder
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.series.stack import Stack

DATA = SHARED / "data/series/worldcereal_a"
GSD = 2.5  # metres: 256 px
CROPS = (1200, 7900, 9120)  # maize, potatoes and grass; the other two have 31 and 25 pixels
STRIDES = (16, 12, 8, 4)


def dates() -> list[str]:
    return sorted(str(path) for path in DATA.glob("S2_L2A_*.tif"))


def params(folder: Path, name: str, encoder: str, **more) -> dict:
    common = {"inputs": dates(), "masks": [str(DATA / "SCL_all_dates.tif")], "bands": "3;2;1", "target_gsd": GSD}
    return {**common, "scaling": "reflectance", "encoder": encoder, "output_folder": str(folder / name), **more}


def encoded(folder: Path, name: str, encoder: str, **more) -> np.ndarray:
    """Cells (T, C, h, w) of a stack."""
    out = EncodeStack(**params(folder, name, encoder, **more)).run()
    stack = Stack.open(out["STACK"])
    cube = np.full((len(stack.tokens), stack.first.dims, *stack.first.shape), np.nan, np.float32)
    for window, some in stack.blocks(Report()):
        cube[(slice(None), slice(None), *window.toslices())] = some
    stack.close()
    return cube


def random_video(folder: Path) -> str:
    """Import a V-JEPA 2 as large as a ViT-S, with random weights; returns its encoder id."""
    from geoenc_qgis.encoders.families.vjepa2 import VJepa2
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(0)
    model = VJepa2(Shape(width=384, depth=12, heads=6, hidden=1536, eps=1e-6), 16)
    for name, parameter in model.named_parameters():
        torch.nn.init.normal_(parameter, std=0.05 if "norm" not in name else 0.2)
    path = folder / "vits.pt"
    torch.save({"encoder": {f"module.backbone.{k}": v for k, v in model.state_dict().items()}}, path)
    return ImportEncoder(file=str(path), name="bench-video", accept_licence=True).run()["ENCODER"]


def forward_seconds(encoder: str) -> tuple[float, int]:
    """Seconds of the encoder alone on what the whole run gives it, and how many frames these are."""
    from geoenc_qgis.encoding.device import chosen_batch, chosen_precision

    precision = chosen_precision("auto", "cpu", Report())
    model = registry.cached_encoder(encoder, ("cpu",), precision, 3)
    side = int(640 / GSD)
    if model.card.tubelet > 1:
        batches = [torch.rand(1, 16, 3, side, side)] * 8
    else:
        with rasterio.open(DATA / "SCL_all_dates.tif") as file:
            clear = np.isin(file.read(), (4, 5, 6, 7)).any(axis=(1, 2)).sum()
        batch = chosen_batch(0, side * side, ("cpu",))
        batches = [torch.rand(batch, 1, 3, side, side)] * -(-int(clear) // batch)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        for pixels in batches:
            model.encode(pixels)
        times.append(time.perf_counter() - start)
    return statistics.median(times), sum(batch.shape[0] * batch.shape[1] for batch in batches)


def whole_runs(folder: Path, encoders: dict[str, str]) -> None:
    print("encoder | whole process s | peak MB | job alone s | forward s | job / forward | frames/s")
    for title, encoder in encoders.items():
        pure, frames = forward_seconds(encoder)
        given = params(folder, "run", encoder)
        arguments = [f"--{key.lower().replace('_', '-')}" for key in given]
        options = []
        for option, value in zip(arguments, given.values(), strict=True):
            options += [option, *map(str, value if isinstance(value, list) else [value])]
        seconds, peak = measured("-m", "geoenc_qgis", "encodestack", *options)
        times = []
        for _ in range(3):
            start = time.perf_counter()
            EncodeStack(**given).run()
            times.append(time.perf_counter() - start)
        job = statistics.median(times)
        print(f"{title} | {seconds:.1f} | {peak:.0f} | {job:.1f} | {pure:.2f} | {job / pure:.2f} | {frames / job:.0f}")


def windows(folder: Path, encoder: str) -> None:
    """How far a token is from the one that a window around it gives, by the rule for tokens in several windows."""
    with rasterio.open(DATA / "SCL_all_dates.tif") as file:
        clear = np.isin(file.read(), (4, 5, 6, 7)).mean(axis=(1, 2))
    inputs = [path for path, share in zip(dates(), clear, strict=True) if share > 0.95]
    inputs = inputs[: len(inputs) // 2 * 2]
    total, every = len(inputs) // 2, {}  # (first token of the window, token) -> cells
    given = {"dtype": "float32", "precision": "float32", "masks": []}
    for first in range(total - 7):
        cube = encoded(folder, "part", encoder, **given, inputs=inputs[2 * first : 2 * first + 16])
        every.update({(first, first + token): cube[token] for token in range(8)})
    want = {token: every[(token - 4, token)] for token in range(4, total - 4)}  # seen in the middle of its window
    print(f"{len(inputs)} clear dates")
    print("stride | rule | 1 - cos to the middle of a window | jump at a window's border over others")
    for stride in STRIDES:
        last = total - 8
        starts = [*range(0, last, stride // 2), last]
        for rule in ("nearest middle", "mean", "first"):
            tokens = []
            for token in range(total):
                seen = [start for start in starts if start <= token < start + 8]
                if rule == "mean":
                    tokens.append(np.mean([every[(start, token)] for start in seen], axis=0))
                else:
                    best = min(seen, key=lambda s, t=token: abs(t - s - 3.5)) if rule == "nearest middle" else seen[0]
                    tokens.append(every[(best, token)])
            apart = np.mean([_away(tokens[token], want[token]) for token in want])
            steps = np.array([_away(a, b) for a, b in itertools.pairwise(tokens)])
            borders = _borders(total, starts, rule)
            inside = np.setdiff1d(np.arange(len(steps)), borders)
            jump = steps[borders].mean() / steps[inside].mean() if len(borders) and len(inside) else float("nan")
            print(f"{stride} | {rule} | {apart:.1e} | {jump:.2f}", flush=True)


def _borders(total: int, starts: list[int], rule: str) -> list[int]:
    """Steps from a token of one window (or set of windows) to one of another."""
    if rule == "nearest middle":
        by = [min(starts, key=lambda s, t=t: abs(t - s - 3.5)) for t in range(total)]
    else:
        seen = [[start for start in starts if start <= token < start + 8] for token in range(total)]
        by = [tuple(some) for some in seen] if rule == "mean" else [some[0] for some in seen]
    return [token for token in range(total - 1) if by[token] != by[token + 1]]


def _away(one: np.ndarray, other: np.ndarray) -> float:
    """Mean of 1 - cos over cells (C, h, w)."""
    units = [cells / np.linalg.norm(cells, axis=0) for cells in (one, other)]
    return float(1 - (units[0] * units[1]).sum(axis=0).mean())


def labels(factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Crop of cells of so many pixels a side, 0 where no crop has half of them; and their 8 x 8 px block."""
    with rasterio.open(DATA / "labels_LC_CT.tif") as file:
        crops = file.read(2)
    side = 64 // factor
    parts = crops.reshape(side, factor, side, factor).transpose(0, 2, 1, 3).reshape(side, side, -1)
    shares = np.stack([(parts == crop).mean(axis=-1) for crop in CROPS])
    found = np.where(shares.max(0) >= 0.5, np.array(CROPS)[shares.argmax(0)], 0)
    rows, cols = np.indices(found.shape) * factor // 8
    return found, rows * 8 + cols


def months(cube: np.ndarray, when: np.ndarray, pool=np.nanmean) -> np.ndarray:
    """Features (h, w, 12 * C): a calendar month's mean, gaps filled by the year's."""
    with np.errstate(all="ignore"):
        year = pool(cube, axis=0)
        found = [pool(cube[when == month], axis=0) if (when == month).any() else year for month in range(1, 13)]
    return np.concatenate([np.where(np.isfinite(some), some, year) for some in found]).transpose(1, 2, 0)


def accuracy(features: np.ndarray, crops: np.ndarray, blocks: np.ndarray, kind: str) -> str:
    """Mean and deviation over five folds of whole blocks."""
    seen = (crops > 0) & np.isfinite(features).all(axis=-1)
    rows, wanted, groups = features[seen], crops[seen], blocks[seen]
    scores = []
    for train, test in GroupKFold(5).split(rows, wanted, groups):
        if kind == "forest":
            model = RandomForestClassifier(300, random_state=0, n_jobs=2)
        else:
            parts = min(64, len(train) - 1, rows.shape[1])
            model = make_pipeline(
                StandardScaler(), PCA(parts, random_state=0), LogisticRegression(C=0.1, max_iter=2000)
            )
        scores.append(model.fit(rows[train], wanted[train]).score(rows[test], wanted[test]))
    return f"{np.mean(scores):.3f} | {np.std(scores):.3f} | {seen.sum()}"


def usefulness(folder: Path, video: str) -> None:
    import warnings

    warnings.simplefilter("ignore")
    with rasterio.open(DATA / "SCL_all_dates.tif") as file:
        clear = np.isin(file.read(), (4, 5, 6, 7))
    pixels = []
    for path in dates():
        with rasterio.open(path) as file:
            pixels.append(file.read().astype(np.float32))
    bands = np.where(clear[:, None], np.stack(pixels), np.nan)
    when = np.array([int(Path(path).stem[-4:-2]) for path in dates()])
    print("features | cell m | classifier | accuracy | deviation of folds | cells")
    crops, blocks = labels(1)
    for kind in ("forest", "linear"):
        found = accuracy(months(bands, when, np.nanmedian), crops, blocks, kind)
        print(f"12 monthly medians of 10 bands | 10 | {kind} | {found}")
    runs = [("rcf, 3 bands", "rcf", "3;2;1", gsd) for gsd in (2.5, 1.25, 0.625)]
    runs += [("rcf, 10 bands", "rcf", "1;2;3;4;5;6;7;8;9;10", gsd) for gsd in (2.5, 1.25, 0.625)]
    runs += [("V-JEPA 2 ViT-S, random", video, "3;2;1", gsd) for gsd in (2.5, 1.25)]
    for title, encoder, numbers, gsd in runs:
        scaling = {"scaling": "percentile"} if "10 bands" in title else {}
        cube = encoded(folder, "use", encoder, bands=numbers, target_gsd=gsd, **scaling)
        month = when if len(cube) == len(when) else when[::2]
        factor = int(16 * gsd / 10)
        crops, blocks = labels(factor)
        features = months(cube, month)
        for kind in ("linear", "forest"):
            print(f"{title} | {16 * gsd:g} | {kind} | {accuracy(features, crops, blocks, kind)}", flush=True)


def main() -> None:
    if not DATA.is_dir():
        raise SystemExit(f"Skipped: {DATA} is not here (GEOENC_SHARED names the folder of shared data).")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        os.environ["GEOENC_HOME"] = text
        video = random_video(folder)
        whole_runs(folder, {"rcf": "rcf", "V-JEPA 2 ViT-S, random": video})
        usefulness(folder, video)
        windows(folder, video)


if __name__ == "__main__":
    main()
