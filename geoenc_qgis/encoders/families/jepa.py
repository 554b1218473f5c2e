"""Pico-JEPA: the small vision transformer that `trainencoder` trains on the user's own rasters, any number of bands.

Positions are rotary by whole patches (vit.video_rope), so that it runs at any tile size. With a tubelet of 2 it
takes dated frames in pairs.
"""

from __future__ import annotations

from functools import partial

import torch
from pydantic import Field

from ..base import EncoderCard
from ..network import meta_module
from ..steady import Conv3d
from ..vit import PatchEmbed, Rope, Shape, Trunk, video_rope

SIZES = {
    "pico": Shape(width=192, depth=8, heads=3, hidden=768),
    "tiny": Shape(width=256, depth=12, heads=4, hidden=1024),
    "small": Shape(width=384, depth=12, heads=6, hidden=1536),
}


class Architecture(Shape):
    """The content of a card's `architecture`."""

    bands: int = Field(gt=0, le=4096)
    tubelet: int = Field(gt=0, le=16)


class Jepa(Trunk):
    """The transformer; `patch_tokens` and `forward_blocks` are used apart in training: hidden tokens never enter it."""

    def __init__(self, shape: Shape, bands: int, patch: int, tubelet: int):
        super().__init__(shape)
        kernel = (tubelet, patch, patch)
        self.tubelet = tubelet
        self.patch_embed = PatchEmbed(Conv3d(bands, shape.width, kernel, stride=kernel))

    def patch_tokens(self, frames: torch.Tensor) -> tuple[torch.Tensor, tuple[int, int, int]]:
        """Tokens (B, T' * h * w, width) of normalised frames (B, T, C, H, W) before any layer, and (T', h, w)."""
        if frames.shape[1] < self.tubelet:
            frames = frames.repeat(1, self.tubelet, 1, 1, 1)
        x = self.patch_embed.proj(frames.transpose(1, 2))
        return x.flatten(2).transpose(1, 2), (x.shape[2], x.shape[3], x.shape[4])

    def rope(self, grid: tuple[int, int, int], device: torch.device) -> Rope:
        """Rotary tables of all positions of a grid (T', h, w)."""
        return video_rope(self.shape, *grid, device)

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        x, grid = self.patch_tokens(frames)
        return self.forward_blocks(x, self.rope(grid, x.device)).view(len(x), *grid, -1)


def build(card: EncoderCard) -> Jepa:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    bands, tubelet = made.pop("bands"), made.pop("tubelet")
    return meta_module(partial(Jepa, Shape(**made), bands, card.patch, tubelet))
