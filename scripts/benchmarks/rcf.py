"""Speed of the rcf encoder against plain random features, and its linear probe on UC Merced folded by place.

    python scripts/benchmarks/rcf.py

The probe needs labelled2 under $GEOENC_SHARED (default: ../shared beside the repository) and is left out without it.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from geoenc_qgis.encoders.base import EncoderCard  # noqa: E402  (found once ROOT is on the path)
from geoenc_qgis.encoders.families.rcf import RandomConvolutionalFeatures  # noqa: E402  (found once ROOT is on the path)

SIDE, ROUNDS = 512, 7


def plain_features(pixels: torch.Tensor, filters: list[torch.Tensor]) -> torch.Tensor:
    """Cell means of rectified responses at every pixel of three scales: (B, 1, 3, H, W) to (B, 1, H/16, W/16, 576)."""
    image, dims = pixels[:, 0], []
    for i, weights in enumerate(filters):
        scaled = F.avg_pool2d(image, 2**i) if i else image
        dims.append(F.avg_pool2d(F.conv2d(scaled, weights, padding=2).relu_(), 16 >> i))
    return torch.cat(dims, 1).permute(0, 2, 3, 1)[:, None]


def speeds(encoders: dict, batch: int) -> dict[str, float]:
    """Mpx/s of each, the best of several rounds that take turns, so that a busy machine slows all alike."""
    pixels = torch.rand(batch, 1, 3, SIDE, SIDE)
    best = dict.fromkeys(encoders, float("inf"))
    with torch.inference_mode():
        for _ in range(ROUNDS):
            for name, encode in encoders.items():
                start = time.perf_counter()
                encode(pixels)
                best[name] = min(best[name], time.perf_counter() - start)
    return {name: batch * SIDE * SIDE / seconds / 1e6 for name, seconds in best.items()}


def probe(features: np.ndarray, labels: np.ndarray, groups: np.ndarray) -> str:
    """Accuracy of a logistic regression over five folds by place."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_score
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    scores = cross_val_score(model, features, labels, groups=groups, cv=GroupKFold(5))
    return f"{features.shape[1]:4d} dims  accuracy {scores.mean():.3f}, standard deviation of folds {scores.std():.3f}"


def probe_ucmerced(folder: Path, encoders: dict) -> None:
    spec = importlib.util.spec_from_file_location("labelled2_load", folder / "load.py")
    loader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loader)
    images, labels, _, groups = loader.load(folder / "ucmerced.npz")
    scaled = images.reshape(len(images), -1, 3).astype(np.float32) / 255
    print(f"UC Merced, {len(images)} images, {len(np.unique(groups))} places")
    print("  colour mean + std ", probe(np.hstack([scaled.mean(1), scaled.std(1)]), labels, groups))
    for name, encode in encoders.items():
        means = []
        for start in range(0, len(images), 16):
            pixels = torch.from_numpy(images[start : start + 16]).permute(0, 3, 1, 2)[:, None].float() / 255
            means.append(encode(pixels).mean((1, 2, 3)).cpu().numpy())
        print(f"  {name:18s}", probe(np.concatenate(means), labels, groups))


def main() -> None:
    card = EncoderCard.model_validate_json((ROOT / "models" / "rcf.json").read_text(encoding="utf-8"))
    encoders = {
        f"rcf {precision}": RandomConvolutionalFeatures(card, precision=precision).encode
        for precision in ("float32", "bfloat16")
    }
    generator = torch.Generator().manual_seed(0)
    filters = [torch.randn(192, 3, 5, 5, generator=generator) for _ in range(3)]
    plain = {"plain float32": lambda pixels: plain_features(pixels, filters)}
    print(f"tiles of {SIDE} px, three bands, {torch.get_num_threads()} threads, load {os.getloadavg()[0]:.1f}")
    for batch in (1, 4):
        rates = speeds(plain | encoders, batch)
        for name, rate in rates.items():
            print(f"  batch {batch}  {name:18s} {rate:6.2f} Mpx/s, {rate / rates['plain float32']:5.1f} x plain")
    folder = Path(os.environ.get("GEOENC_SHARED", ROOT.parent / "shared")) / "labelled2"
    if folder.is_dir():
        probe_ucmerced(folder, encoders)


if __name__ == "__main__":
    main()
