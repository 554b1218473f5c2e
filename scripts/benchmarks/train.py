"""Training: images a second against the bare forward and backward pass, and the linear probe as it goes on.

    scripts/bench train --minutes 20 --size pico

Learns from the unlabelled tiles and, without their labels, from the scene classes; the probe is that of `quality`.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from common import SHARED
from PIL import Image
from quality import score

from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders.families.jepa import SIZES, Jepa
from geoenc_qgis.encoding.device import chosen_devices, chosen_precision
from geoenc_qgis.jobs.train_encoder import TrainEncoder
from geoenc_qgis.training import loop
from geoenc_qgis.training.data import PATCH_PIXELS
from geoenc_qgis.training.model import Learner

SIDE = 128


def scenes() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Images (n, H, W, 3) uint8, classes and groups."""
    spec = importlib.util.spec_from_file_location("labelled2_load", SHARED / "labelled2/load.py")
    loader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loader)
    images, labels, _, groups = loader.load(SHARED / "labelled2/ucmerced.npz")
    return images, labels, groups


def pooled(module: Jepa, normal, images: np.ndarray) -> np.ndarray:
    """Mean-pooled features (n, width)."""
    found = []
    with torch.no_grad():
        for start in range(0, len(images), 32):
            pixels = torch.from_numpy(images[start : start + 32]).permute(0, 3, 1, 2)[:, None].float() / 255
            device = next(module.parameters()).device
            found.append(module(normal.apply(pixels).to(device)).mean((1, 2, 3)).float().cpu().numpy())
    return np.concatenate(found)


def step_seconds(training: loop.Training, learner: Learner, batch, grid: tuple[int, int, int]) -> float:
    """Seconds of a bare step on a batch that is ready; the learner stays as it was."""
    state = {name: value.clone() for name, value in learner.state_dict().items()}
    times = []
    for _ in range(12):
        start = time.perf_counter()
        training._step(*batch, grid, 0.0)
        times.append(time.perf_counter() - start)
    learner.load_state_dict(state)
    training.optimiser.state.clear()
    return float(np.median(times))


def main() -> None:
    if not SHARED.is_dir():
        raise SystemExit(f"Skipped: {SHARED} is not here (GEOENC_SHARED names the folder of shared data).")
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--size", default="pico")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--device", default="auto")
    asked = parser.parse_args()
    images, labels, groups = scenes()
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        os.environ["GEOENC_HOME"] = text
        for number, image in enumerate(images):
            Image.fromarray(image).save(folder / f"{number:04d}.png")
        tiles = [str(path) for path in sorted((SHARED / "ssl").rglob("*.jpg"))] + [
            str(path) for path in sorted(folder.glob("*.png"))
        ]
        job = TrainEncoder(inputs=tiles, tile_size=SIDE, output_folder=str(folder / "out"))
        crops, normal = job.crops(Report())
        device = chosen_devices(asked.device)[0]
        precision = chosen_precision("auto", device, Report())
        torch.manual_seed(0)
        learner = Learner(Jepa(SIZES[asked.size], 3, PATCH_PIXELS, 1))
        plan = loop.TrainingPlan(1, asked.minutes, asked.batch, 0, SIDE, precision, {})
        training = loop.Training(learner, crops, normal, plan, folder, device)
        batch = next(crops.batches(asked.batch))
        grid = (1, SIDE // PATCH_PIXELS, SIDE // PATCH_PIXELS)
        bare = asked.batch / step_seconds(training, learner, batch, grid)
        print("minutes | step | images | linear probe | 5 nearest | effective rank")

        probing = 0.0

        def probe() -> None:
            nonlocal probing
            start = time.perf_counter()
            rank = training.history.rank[-1] if training.history.rank else float("nan")
            minutes = training.history.seconds[-1] / 60 if training.history.seconds else 0.0
            told = score(pooled(learner.target, normal, images), labels, groups)
            print(
                f"{minutes:.1f} | {training.step} | {training.step * asked.batch:,} | {told} | {rank:.1f}", flush=True
            )
            probing += time.perf_counter() - start

        probe()
        probing = 0.0
        start = time.perf_counter()
        loop.CHECKPOINT_SECONDS = asked.minutes * 60 / 4
        training.run(Report(), probe)
        rate = training.step * asked.batch / (time.perf_counter() - start - probing)
        probe()
        print(
            f"images/s: {rate:.0f}; the bare step on a batch that is ready: {bare:.0f}; share "
            f"{rate / bare:.0%}; {device}, {precision}"
        )


if __name__ == "__main__":
    main()
