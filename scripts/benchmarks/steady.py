"""What it costs that a tile's numbers depend on neither batch nor threads: forward passes with and without steady
layers.

    scripts/bench steady

Random weights in float32, batches of about 400,000 pixels; both ways take turns, the best of seven rounds counts.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from unittest import mock

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from geoenc_qgis.encoders import steady
from geoenc_qgis.encoders.families import conv, dinov3
from geoenc_qgis.encoders.vit import Shape

PIXELS, ROUNDS = 400_000, 7
VIT_S = Shape(width=384, depth=12, heads=6, hidden=1536, mlp="gelu", layer_scale=True)
NETWORKS = {"geoenc-conv": lambda: conv.Conv(64, 2, 3), "DINOv3 ViT-S": lambda: dinov3.DinoV3(VIT_S, 16, 4)}


def seconds(network: torch.nn.Module, frames: torch.Tensor) -> tuple[float, float]:
    """Of one forward pass: with steady layers, with torch's own."""
    ways = {True: steady._steady, False: lambda x: False}
    best = dict.fromkeys(ways, float("inf"))
    with torch.no_grad():
        for _ in range(ROUNDS):
            for way, function in ways.items():
                with mock.patch.object(steady, "_steady", function):
                    start = time.perf_counter()
                    network(frames, None)
                    best[way] = min(best[way], time.perf_counter() - start)
    return best[True], best[False]


def main() -> None:
    """Print a row for each network and size of tile."""
    print("| network | tile, px | tiles | steady, ms | torch's own, ms | ratio |\n|---|---|---|---|---|---|")
    for name, make in NETWORKS.items():
        network = make().eval()
        for parameter in network.parameters():
            torch.nn.init.normal_(parameter, std=0.02)
        for side in (64, 96, 128, 224):
            for count in (1, max(1, PIXELS // side**2)):
                mine, plain = seconds(network, torch.rand(count, 1, 3, side, side))
                print(f"| {name} | {side} | {count} | {mine * 1e3:.1f} | {plain * 1e3:.1f} | {mine / plain:.2f} |")


if __name__ == "__main__":
    main()
