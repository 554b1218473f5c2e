"""What smaller numbers and other compilers give an encoder on processors: speed against 1 - cosine to float32.

Random weights but for geoenc-conv. Each way in turns with float32, in one process; OpenVINO where it is installed.

arithmetic.py [id ...]: only these encoders.
"""

from __future__ import annotations

import copy
import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from encoders import random_weights
from torch import nn

from geoenc_qgis.encoders import registry, steady

ENCODERS = (
    "dinov3-vits16-lvd1689m",
    "dinov3-vitb16-lvd1689m",
    "dinov3-vitl16-sat493m",
    "geoenc-conv",
    "vjepa2-vitl-256",
)
ROUNDS = 3


def main() -> None:
    """Print a table."""
    print("| encoder | way | s a tile | faster than float32 | 1 - cosine | preparing s |\n|---|---|---|---|---|---|")
    for name in sys.argv[1:] or ENCODERS:
        rows(name)


def rows(name: str) -> None:
    """One encoder, each way."""
    card, folder = registry.find(name)
    with tempfile.TemporaryDirectory() as made:
        if name != "geoenc-conv":
            files = [Path(path).name for path in random_weights(card, Path(made), "float32")]
            card, folder = card.model_copy(update={"files": files, "sha256": None}), Path(made)
        encoder = registry.load_from(card, folder, "cpu", "float32", 3)
        frames, side = (16, 256) if card.tubelet > 1 else (1, 512 if name == "geoenc-conv" else 320)
        pixels = torch.rand(1, frames, 3, side, side)
        right = encoder.encode(pixels)
        for way, make in ways(card, folder, encoder).items():
            begun = time.perf_counter()
            try:
                run = make()
                cells = run(pixels)
            except Exception as fault:  # noqa: BLE001 - a row says so
                print(f"| {name} | {way} | not possible: {str(fault).splitlines()[0][:90]} | | | |", flush=True)
                continue
            preparing = time.perf_counter() - begun
            theirs, ours = turns(lambda run=run: run(pixels), lambda: encoder.encode(pixels))
            away = 1 - nn.functional.cosine_similarity(cells.double(), right.double(), dim=-1).mean()
            print(f"| {name} | {way} | {theirs:.3g} | {ours / theirs:.2f} | {away:.1e} | {preparing:.1f} |", flush=True)


def ways(card, folder: Path, encoder) -> dict[str, Callable[[], Callable]]:
    """How to make each; what is made takes pixels."""

    def with_module(change: Callable[[nn.Module], nn.Module]) -> Callable:
        other = copy.copy(encoder)
        other.module = change(copy.deepcopy(encoder.module))
        return other.encode

    def int8(module: nn.Module) -> nn.Module:
        return torch.ao.quantization.quantize_dynamic(plain(module), {nn.Linear}, dtype=torch.qint8)

    found = {
        "bfloat16": lambda: registry.load_from(card, folder, "cpu", "bfloat16", 3).encode,
        "torch.compile": lambda: with_module(lambda module: torch.compile(plain(module))),
    }
    if any(isinstance(part, nn.Linear) for part in encoder.module.modules()):
        found["int8, dynamic"] = lambda: with_module(int8)
    if importlib.util.find_spec("openvino"):
        found["OpenVINO, float32"] = lambda: with_module(lambda module: compiled_by_openvino(module, "f32"))
    return found


def plain(module: nn.Module) -> nn.Module:
    """The module with torch's own layers in place of the steady ones."""
    for part in module.modules():
        for kind in (nn.Linear, nn.Conv2d, nn.Conv3d):
            if isinstance(part, getattr(steady, kind.__name__)):
                part.__class__ = kind
    return module


def compiled_by_openvino(module: nn.Module, precision: str) -> nn.Module:
    """The module as OpenVINO runs it, compiled at the first tile."""
    import openvino

    class Compiled(nn.Module):
        ready = None

        def forward(self, frames: torch.Tensor, *more: object) -> torch.Tensor:
            if self.ready is None:
                model = openvino.convert_model(plain(module), example_input=frames)
                self.ready = openvino.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": precision})
            return torch.from_numpy(np.array(self.ready(frames.numpy())[0]))

    return Compiled()


def turns(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """The least seconds of each."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for work, found in zip((one, other), seconds, strict=True):
            begun = time.perf_counter()
            work()
            found.append(time.perf_counter() - begun)
    return min(seconds[0]), min(seconds[1])


if __name__ == "__main__":
    main()
