"""ConvNeXt (Liu et al. 2022, arXiv:2201.03545) as DINOv3 uses it; modules are named as in the authors' files."""

from __future__ import annotations

import itertools
from typing import Annotated, Literal

import torch
import torch.nn.functional as F
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from .steady import Conv2d, Linear

EPS = 1e-6


class ConvNextShape(BaseModel):
    """The measures of its four stages; a card's `architecture`."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["convnext"]
    depths: list[Annotated[int, Field(gt=0, le=128)]] = Field(min_length=4, max_length=4)
    widths: list[Annotated[int, Field(gt=0, le=16_384)]] = Field(min_length=4, max_length=4)


class ChannelNorm(nn.LayerNorm):
    """Layer norm over the channels of (B, C, H, W)."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Layer(nn.Module):
    """Depthwise convolution, norm, and an MLP over channels."""

    def __init__(self, width: int):
        super().__init__()
        self.dwconv = Conv2d(width, width, 7, padding=3, groups=width)
        self.norm = nn.LayerNorm(width, eps=EPS)
        self.pwconv1 = Linear(width, 4 * width)
        self.pwconv2 = Linear(4 * width, width)
        self.gamma = nn.Parameter(torch.ones(width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.norm(self.dwconv(x).permute(0, 2, 3, 1))
        y = self.pwconv2(F.gelu(self.pwconv1(y))) * self.gamma
        out: torch.Tensor = x + y.permute(0, 3, 1, 2)
        return out


class ConvNext(nn.Module):
    """Four stages, stride 32 in all; the final norm is applied to every position."""

    def __init__(self, depths: tuple[int, ...], widths: tuple[int, ...], bands: int = 3):
        super().__init__()
        stem = nn.Sequential(Conv2d(bands, widths[0], 4, stride=4), ChannelNorm(widths[0], eps=EPS))
        steps = [
            nn.Sequential(ChannelNorm(before, eps=EPS), Conv2d(before, after, 2, stride=2))
            for before, after in itertools.pairwise(widths)
        ]
        self.downsample_layers = nn.ModuleList([stem, *steps])
        self.stages = nn.ModuleList(
            nn.Sequential(*(Layer(width) for _ in range(depth))) for depth, width in zip(depths, widths, strict=True)
        )
        self.norm = nn.LayerNorm(widths[-1], eps=EPS)

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        """(B, T, h, w, widths[-1]) of normalised frames (B, T, C, H, W)."""
        batch, count = frames.shape[:2]
        x = frames.flatten(0, 1).contiguous(memory_format=torch.channels_last)
        for down, stage in zip(self.downsample_layers, self.stages, strict=True):
            x = stage(down(x))
        out: torch.Tensor = self.norm(x.permute(0, 2, 3, 1)).unflatten(0, (batch, count))
        return out
