"""Train the bundled encoder: two views of one scene shall be told from the views of all others (SimCLR).

    PYTHONPATH=. <engine python> scripts/encoder/train.py OUT [--config config.json]

After Chen et al. 2020, arXiv:2002.05709: normalised temperature-scaled cross entropy between projections of two views.
A view is a turned, mirrored, stretched crop of any place of a scene of 256 x 256 pixels, at a GSD and in a light of its
own. Goes on from OUT/checkpoint.pt; at the end writes OUT/geoenc-conv.safetensors and its card.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from data import SCENE, scenes
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from geoenc_qgis.core.threads import ReadAhead
from geoenc_qgis.encoders.families.conv import Conv, without_batch_norms

GREY = torch.tensor([0.3, 0.59, 0.11]).view(3, 1, 1)
KEEP_EVERY = 240.0  # seconds


class Views:
    """Endless pairs of views of scenes (N, 3, 256, 256) uint8, drawn with given chances."""

    def __init__(self, images: torch.Tensor, chances: np.ndarray, config: dict):
        self.images, self.chances, self.config = images, chances, config
        self.chance = np.random.default_rng(config["seed"])

    def __iter__(self):
        count = self.config["batch"]
        while True:
            chosen = torch.from_numpy(self.chance.choice(len(self.images), count, replace=False, p=self.chances))
            yield torch.cat([self.lit(self.cut(chosen)), self.lit(self.cut(chosen))])

    def cut(self, chosen: torch.Tensor) -> torch.Tensor:
        """Crops (n, 3, view, view) of 0..1: any angle, side, place, mirrored or not, up to 15 % longer than wide."""
        count, draw, size = len(chosen), self.chance.uniform, self.config["view"]
        side = np.exp(draw(*np.log(self.config["sides"]), count))
        centre = draw(side / 2, SCENE - side / 2, (2, count)) / SCENE * 2 - 1
        angle, flip = draw(0, 2 * np.pi, count), self.chance.choice([-1, 1], count)
        longer, half = np.exp(draw(-0.15, 0.15, count)), side / SCENE
        rows = [
            [np.cos(angle) * half * longer * flip, -np.sin(angle) * half / longer, centre[0]],
            [np.sin(angle) * half * longer * flip, np.cos(angle) * half / longer, centre[1]],
        ]
        turn = torch.from_numpy(np.array(rows, np.float32)).permute(2, 0, 1)
        grid = F.affine_grid(turn, (count, 3, size, size), align_corners=False)
        pixels = self.images[chosen].float()
        return F.grid_sample(pixels, grid, "bilinear", "reflection", align_corners=False) / 255

    def lit(self, pixels: torch.Tensor) -> torch.Tensor:
        """The same in other light: brightness, contrast, saturation or grey, band gains, blur, noise."""
        count = len(pixels)
        pixels = pixels * self._drawn(count, 0.65, 1.35)
        mean = pixels.mean((1, 2, 3), keepdim=True)
        pixels = (pixels - mean) * self._drawn(count, 0.65, 1.35) + mean
        grey = (pixels * GREY).sum(1, keepdim=True)
        saturation = self._drawn(count, 0.5, 1.5)
        saturation[torch.from_numpy(self.chance.random(count) < 0.15)] = 0
        pixels = grey + (pixels - grey) * saturation
        pixels = pixels * torch.from_numpy(self.chance.uniform(0.88, 1.12, (count, 3, 1, 1)).astype(np.float32))
        blurred = torch.from_numpy(self.chance.random(count) < 0.25)
        pixels[blurred] = F.avg_pool2d(F.pad(pixels[blurred], (1, 1, 1, 1), mode="replicate"), 3, 1)
        return pixels + 0.01 * torch.from_numpy(self.chance.standard_normal(pixels.shape, np.float32))

    def _drawn(self, count: int, low: float, high: float) -> torch.Tensor:
        return torch.from_numpy(self.chance.uniform(low, high, (count, 1, 1, 1)).astype(np.float32))


def contrast(projected: torch.Tensor, temperature: float) -> torch.Tensor:
    """NT-Xent of projections (2n, d), view i beside view n + i."""
    unit = F.normalize(projected.float(), dim=1)
    alike = unit @ unit.T / temperature
    alike.fill_diagonal_(-torch.inf)
    return F.cross_entropy(alike, torch.arange(len(unit)).roll(len(unit) // 2))


def rate_at(done: float, rate: float) -> float:
    """A short warm-up, then half a cosine."""
    return rate * min(1.0, done / 0.03 + 1e-3) * (0.5 * (1 + math.cos(math.pi * done)) + 1e-3)


def chances_of(sources: np.ndarray, config: dict) -> np.ndarray:
    """How likely each scene is drawn, by its source; printed by source."""
    kinds, counts = np.unique(sources, return_counts=True)
    weight = dict(zip(kinds, counts**-0.4, strict=True))  # a large source must not be all that is seen
    chances = np.array([weight[source] * config["weights"].get(source, 1.0) for source in sources])
    chances /= chances.sum()
    for kind, count in zip(kinds, counts, strict=True):
        print(f"{kind}: {count} scenes, {chances[sources == kind].sum():.1%} of the views", flush=True)
    return chances


def optimiser_of(trained: list[nn.Parameter], config: dict) -> torch.optim.AdamW:
    """AdamW that lets norms and biases be."""
    groups = [
        {"params": [p for p in trained if p.ndim > 1], "weight_decay": config["decay"]},
        {"params": [p for p in trained if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=config["rate"], betas=(0.9, 0.99))


@torch.no_grad()
def follow(average: nn.Module, net: nn.Module, share: float) -> None:
    """Move the average by a share towards the net."""
    for slow, fast in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
        slow.lerp_(fast, share) if slow.is_floating_point() else slow.copy_(fast)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--config", type=Path, default=Path(__file__).with_name("config.json"))
    asked = parser.parse_args()
    config = json.loads(asked.config.read_text())
    asked.out.mkdir(exist_ok=True)
    images, sources = scenes()
    sample = images[::7].float() / 255
    mean, std = (getattr(sample, name)((0, 2, 3)).view(-1, 1, 1) for name in ("mean", "std"))

    torch.manual_seed(config["seed"])
    shape = {"width": config["width"], "depth": config["depth"], "bands": 3}
    net = Conv(**shape, norm=True).to(memory_format=torch.channels_last)
    projector = nn.Sequential(nn.Linear(4 * config["width"], 512), nn.BatchNorm1d(512), nn.ReLU(), nn.Linear(512, 128))
    average = copy.deepcopy(net).requires_grad_(False)
    optimiser = optimiser_of([*net.parameters(), *projector.parameters()], config)
    parts = {"net": net, "projector": projector, "average": average, "optimiser": optimiser}
    views = Views(images, chances_of(sources, config), config)
    step, before, path = 0, 0.0, asked.out / "checkpoint.pt"
    if path.is_file():
        state = torch.load(path, weights_only=True)
        for name, part in parts.items():
            part.load_state_dict(state[name])
        step, before = state["step"], state["seconds"]
        views.rng = np.random.default_rng([config["seed"], step])

    def keep(seconds: float) -> None:
        new = path.with_suffix(".part")
        torch.save({**{k: v.state_dict() for k, v in parts.items()}, "step": step, "seconds": seconds}, new)
        new.replace(path)

    start = saved = time.monotonic()
    losses = []
    with ReadAhead(iter(views)) as batches:
        for pair in batches:
            seconds = time.monotonic() - start + before
            done = seconds / 60 / config["minutes"]
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = rate_at(done, config["rate"])
            with torch.autocast("cpu", torch.bfloat16):
                seen = net.outputs((pair - mean) / std)[-1]
            loss = contrast(projector(seen.float().mean((2, 3))), config["temperature"])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
            follow(average, net, max(1 - config["average"], 1 / (step + 1)))
            losses.append(float(loss.detach()))
            if step % 50 == 0:
                rate = step * len(pair) / seconds
                print(f"{seconds:.0f} s, step {step}, loss {np.mean(losses[-50:]):.4f}, {rate:.0f} views/s", flush=True)
            if time.monotonic() - saved > KEEP_EVERY:
                saved = time.monotonic()
                keep(seconds)
    keep(config["minutes"] * 60)
    shape["scales"] = even_scales(average.eval(), images, mean, std)
    finish(average, shape, mean, std, step, config, sources, asked.out)


@torch.no_grad()
def even_scales(net: Conv, images: torch.Tensor, mean: torch.Tensor, std: torch.Tensor) -> list[float]:
    """What gives each group of a cell's numbers a total variance of 100 over the scenes: distances heed all alike."""
    rows: list[list[torch.Tensor]] = [[] for _ in net.scales]
    for some in images[::10].split(16):
        for group, found in zip(rows, net.groups((some.float() / 255 - mean) / std), strict=True):
            group.append(found.permute(0, 2, 3, 1).flatten(0, 2))
    return [float(f"{10 / torch.cat(group).var(0).sum().sqrt():.4g}") for group in rows]


def finish(
    net: Conv,
    shape: dict,
    mean: torch.Tensor,
    std: torch.Tensor,
    step: int,
    config: dict,
    sources: np.ndarray,
    out: Path,
) -> None:
    """Write the weights in half floats and the card."""
    from card import card_of
    from safetensors.torch import save_file

    from geoenc_qgis.encoders.weights import sha256_of

    plain = without_batch_norms(net.eval(), lambda: Conv(**shape))
    path = out / "geoenc-conv.safetensors"
    save_file({name: value.half().contiguous() for name, value in plain.state_dict().items()}, path)
    count = sum(p.numel() for p in plain.parameters())
    card = card_of(
        shape, mean.flatten().tolist(), std.flatten().tolist(), count, step, config, sources, sha256_of([path])
    )
    # The hash with its kind, as the plugin site's search for secrets passes it.
    text = card.model_dump_json(indent=2, exclude_defaults=True).replace('"sha256": "', '"sha256": "sha256:')
    (out / "geoenc-conv.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
