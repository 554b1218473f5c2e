"""The bundled convolutional encoder: a small residual network whose cells carry what each of its stages sees.

Residual blocks after He et al. 2016, arXiv:1512.03385; batch norms, which only training needs, are folded into the
convolutions.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial

import torch
import torch.nn.functional as F
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from ..base import EncoderCard
from ..network import meta_module
from ..pooling import window_means
from ..steady import Conv2d

PATCH_PIXELS = 16
WINDOW = 8  # pixels: what the least cell sees; smaller windows tell less of texture


class Architecture(BaseModel):
    """The content of a card's `architecture`."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    width: int = Field(gt=0, le=4096, multiple_of=2)
    depth: int = Field(gt=0, le=128)
    bands: int = Field(gt=0, le=4096)
    scales: list[float] = Field([1.0] * 5, min_length=5, max_length=5)


class Block(nn.Module):
    """Two 3 x 3 convolutions beside a shortcut; the first one strides."""

    def __init__(self, before: int, after: int, stride: int, norm: bool):
        super().__init__()
        self.first = convolution(before, after, 3, stride, norm)
        self.second = convolution(after, after, 3, 1, norm)
        self.shortcut = convolution(before, after, 1, stride, norm) if stride > 1 or before != after else nn.Identity()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.relu(self.second(F.relu(self.first(x))) + self.shortcut(x))


class Conv(nn.Module):
    """A stem at 2 pixels per position and stages at 4, 8 and 16, of width / 2, width, 2 * width and 4 * width channels.

    A cell holds five groups: mean and deviation of its pixels, stem, and the three stages, each averaged over the
    cell and times its number of `scales`.
    """

    def __init__(self, width: int, depth: int, bands: int, scales: Sequence[float] = (1.0,) * 5, norm: bool = False):
        super().__init__()
        self.scales = scales
        self.dims = 2 * bands + width // 2 + 7 * width
        self.stem = convolution(bands, width // 2, 3, 2, norm)
        widths = (width // 2, width, 2 * width, 4 * width)
        self.stages = nn.ModuleList(
            nn.Sequential(Block(a, b, 2, norm), *(Block(b, b, 1, norm) for _ in range(depth - 1)))
            for a, b in itertools.pairwise(widths)
        )

    def outputs(self, x: torch.Tensor) -> list[torch.Tensor]:
        """Of the stem and each stage, for normalised pixels (B, C, H, W)."""
        outputs = [F.relu(self.stem(x.contiguous(memory_format=torch.channels_last)))]
        for stage in self.stages:
            outputs.append(stage(outputs[-1]))
        return outputs

    def groups(self, x: torch.Tensor, cell: int = PATCH_PIXELS) -> list[torch.Tensor]:
        """The five groups of each cell, (B, *, h, w), not yet scaled; each sees at least WINDOW pixels."""
        window = max(cell, WINDOW)
        mean = window_means(x, 1, cell, window)
        deviation = (window_means(x * x, 1, cell, window) - mean * mean).clamp_min(0).sqrt()
        stages = [window_means(y, 1 << step, cell, window) for step, y in enumerate(self.outputs(x), 1)]
        return [torch.cat((mean, deviation), 1), *stages]

    def forward(
        self, frames: torch.Tensor, wavelengths: list[float] | None = None, cell: int = PATCH_PIXELS
    ) -> torch.Tensor:
        """(B, T, h, w, dims) of normalised frames (B, T, C, H, W); cell: pixels of a side."""
        groups = self.groups(frames.flatten(0, 1), cell)
        # Dims last before they are put together, as they lie in memory already: the other way round is a slow copy.
        cells = [group.permute(0, 2, 3, 1) * scale for group, scale in zip(groups, self.scales, strict=True)]
        return torch.unflatten(torch.cat(cells, -1), 0, frames.shape[:2])


def convolution(before: int, after: int, kernel: int, stride: int, norm: bool) -> nn.Module:
    """A convolution that keeps the size but for its stride; with a batch norm instead of a bias in training."""
    layer = Conv2d(before, after, kernel, stride, kernel // 2, bias=not norm)
    return nn.Sequential(layer, nn.BatchNorm2d(after)) if norm else layer


def without_batch_norms(module: Conv, make: Callable[[], Conv]) -> Conv:
    """The same function without batch norms: `make()` gives the module to fill."""
    plain = make()
    layers, targets = (
        [part for part in network.modules() if isinstance(part, nn.Conv2d)] for network in (module, plain)
    )
    norms = [part for part in module.modules() if isinstance(part, nn.BatchNorm2d)]
    for layer, norm, target in zip(layers, norms, targets, strict=True):
        mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
        factor = norm.weight.data / torch.sqrt(variance + norm.eps)
        target.weight = nn.Parameter(layer.weight.data * factor.view(-1, 1, 1, 1))
        target.bias = nn.Parameter(norm.bias.data - mean * factor)
    return plain


def build(card: EncoderCard) -> Conv:
    """The module of a card, without weights."""
    return meta_module(partial(Conv, **card.architecture))
