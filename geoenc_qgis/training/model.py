"""Joint-embedding prediction: from the visible patches to what a slow copy of the encoder gives for the hidden ones.

After I-JEPA (Assran et al. 2023) and V-JEPA (Bardes et al. 2024). Hidden tokens are dropped before the first layer; the
target is in eval mode, an exponential moving average of the encoder, its outputs layer-normalised; the loss is smooth
L1. A hinge on the features' deviation and their covariance (VICReg, Bardes et al. 2022, arXiv:2105.04906) keep them
from collapsing.
"""

from __future__ import annotations

import copy
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn

from ..encoders.families.jepa import Jepa
from ..encoders.vit import Block, Rope, Shape
from .masks import Mask

PREDICTOR_DEPTH = 4
VARIANCE_WEIGHT, COVARIANCE_WEIGHT = 1.0, 0.04  # weights of the terms against collapse


class Losses(NamedTuple):
    """The parts of a step's loss, and the target's pooled features (B, width) for the monitor."""

    total: torch.Tensor
    prediction: torch.Tensor
    variance: torch.Tensor
    features: torch.Tensor


class Predictor(nn.Module):
    """Says of hidden positions what the target will give there, from the visible tokens."""

    def __init__(self, shape: Shape):
        super().__init__()
        width = max(64, shape.width // 2 // 64 * 64)
        self.shape = Shape(width=width, depth=PREDICTOR_DEPTH, heads=width // 64, hidden=4 * width)
        self.enter = nn.Linear(shape.width, width)
        self.hidden = nn.Parameter(torch.zeros(width))
        self.blocks = nn.ModuleList(Block(self.shape) for _ in range(PREDICTOR_DEPTH))
        self.norm = nn.LayerNorm(width)
        self.leave = nn.Linear(width, shape.width)

    def forward(self, visible: torch.Tensor, rope: Rope, count: int) -> torch.Tensor:
        """Predictions (B, count, width) of the last `count` positions of the rope; the first are the visible ones."""
        x = self.enter(visible)
        x = torch.cat((x, self.hidden.to(x.dtype).expand(len(x), count, -1)), 1)
        for block in self.blocks:
            x = block(x, rope)
        predictions: torch.Tensor = self.leave(self.norm(x[:, -count:]))
        return predictions


class Learner(nn.Module):
    """Encoder, predictor and target."""

    def __init__(self, encoder: Jepa):
        super().__init__()
        self.encoder = encoder
        self.predictor = Predictor(encoder.shape)
        for module in (self.encoder, self.predictor):
            module.apply(_start)
        nn.init.normal_(self.predictor.hidden, std=0.02)
        self.target = copy.deepcopy(self.encoder).requires_grad_(False).eval()

    def forward(self, seen: torch.Tensor, clean: torch.Tensor, mask: Mask, weight: torch.Tensor) -> Losses:
        """The loss of a batch of frames (B, T, C, H, W): `seen` by the encoder, `clean` by the target.

        weight: (B, N) 0 or 1 of the hidden patches; those without valid ground don't count.
        """
        device = seen.device
        visible, hidden = (torch.from_numpy(numbers).to(device) for numbers in (mask.visible, mask.hidden))
        tokens, grid = self.encoder.patch_tokens(seen)
        rope = self.encoder.rope(grid, device)
        context = self.encoder.forward_blocks(tokens[:, visible], _at(rope, visible))
        own = self.encoder_positions(grid, device)
        predictions = self.predictor(context, _at(own, torch.cat((visible, hidden))), len(hidden))
        with torch.no_grad():
            whole = self.target(clean).flatten(1, 3)
            goal = F.layer_norm(whole[:, hidden].float(), whole.shape[-1:])
        apart = F.smooth_l1_loss(predictions.float(), goal, reduction="none").mean(-1)
        prediction = (apart * weight).sum() / weight.sum().clamp_min(1)
        pooled = context.float().mean(1)
        variance = F.relu(1 - torch.sqrt(pooled.var(0) + 1e-4)).mean()
        centred = pooled - pooled.mean(0)
        covariance = (centred.T @ centred / max(1, len(pooled) - 1)).pow(2)
        spread = (covariance.sum() - covariance.diagonal().sum()) / pooled.shape[1]
        total = prediction + VARIANCE_WEIGHT * variance + COVARIANCE_WEIGHT * spread
        return Losses(total, prediction.detach(), variance.detach(), whole.float().mean(1).detach())

    def encoder_positions(self, grid: tuple[int, int, int], device: torch.device) -> Rope:
        """Rotary tables for the predictor's own heads."""
        from ..encoders.vit import video_rope

        return video_rope(self.predictor.shape, *grid, device)

    @torch.no_grad()
    def update_target(self, momentum: float) -> None:
        """Move the target towards the encoder: target = momentum * target + (1 - momentum) * encoder."""
        for slow, fast in zip(self.target.parameters(), self.encoder.parameters(), strict=True):
            slow.lerp_(fast, 1 - momentum)


def effective_rank(features: torch.Tensor) -> float:
    """exp of the entropy of the singular values' shares (Roy and Vetterli 2007) of features (n, width).

    It is 1 when they have collapsed.
    """
    values = torch.linalg.svdvals(features - features.mean(0))
    shares = values / values.sum().clamp_min(1e-12)
    return float(torch.exp(-(shares * torch.log(shares.clamp_min(1e-12))).sum()))


def _at(rope: Rope, positions: torch.Tensor) -> Rope:
    return Rope(rope.cos[positions], rope.sin[positions])


def _start(module: nn.Module) -> None:
    """Usual first weights of vision transformers."""
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    elif isinstance(module, nn.Conv3d):
        fan = module.weight[0].numel()
        nn.init.trunc_normal_(module.weight, std=fan**-0.5)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
