"""What encoders of monthly Sentinel series share: their channels and groups of bands, and tokens that may be missing.

Galileo and Presto see a cell as one token for each date and group of bands. A token that is not given is left out of
its sequence; sequences of equal length go through the layers together, so that no mask is needed.
"""

from __future__ import annotations

import copy
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, Self

import torch
from torch import nn

from .base import EncoderCard, Precision, Series
from .channels import CHANNELS, GROUPS, NIR, RED
from .network import Network
from .vit import Shape, Trunk

CHUNK_TOKENS = 4096  # that go through the layers together


class SeriesTrunk(Trunk):
    """The layers of an encoder of series.

    `forward(frames, wavelengths, cell, series)` takes frames (B, T, 13, H, W) in the weights' dtype, normalised, NDVI
    last, and gives (B, 1, h, w, width); without `series` all is given, in January, at 10 m, each cell alone.
    """

    LOW: ClassVar[Sequence[float]]  # a channel: what becomes 0, and what is divided by
    SPAN: ClassVar[Sequence[float]]

    def __init__(self, shape: Shape, patch: int):
        super().__init__(shape)
        self.patch = patch

    def sized(self, patch: int) -> Self:
        """The same weights for cells of so many pixels."""
        other = copy.copy(self)
        other.patch = patch
        return other

    @abstractmethod
    def features(self, frames: torch.Tensor, series: Series) -> torch.Tensor:
        """Of one tile, frames (T, 13, H, W): (h, w, width)."""

    def forward(
        self,
        frames: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        if series is None:
            series = whole_series(frames, self.patch)
        if frames.shape[2] == len(CHANNELS):  # as the check of a card gives them
            frames = torch.cat((frames, frames[:, :, :1]), 2)
        tiles = [self.features(frame, series.part(slice(n, n + 1))) for n, frame in enumerate(frames)]
        return torch.stack(tiles)[:, None]

    def through_layers(self, tokens: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
        """Tokens (S, N, width) after all layers, of sequences of those that are given (S, N); the others are as they
        were."""
        if given.is_meta:
            return self.layers(tokens)
        lengths = given.sum(1)
        out = tokens
        for length in lengths.unique().tolist():
            if length == 0:
                continue
            rows = (lengths == length).nonzero()[:, 0]
            for some in rows.split(max(1, CHUNK_TOKENS // length)):
                if length == given.shape[1]:
                    out[some] = self.layers(tokens[some])
                    continue
                places = given[some].nonzero()[:, 1].view(len(some), length)
                out[some[:, None], places] = self.layers(tokens[some[:, None], places])
        return out

    def layers(self, x: torch.Tensor) -> torch.Tensor:
        """All layers, without the final norm."""
        for block in self.blocks:
            x = block(x, None)
        return x


def whole_series(frames: torch.Tensor, patch: int) -> Series:
    """Of frames (B, T, C, H, W) that all show all of their cells, in January, at 10 m."""
    batch, dates, _, height, width = frames.shape
    cells = (height // patch, width // patch)
    given = torch.ones(batch, dates, len(GROUPS), *cells, dtype=torch.bool, device=frames.device)
    return Series((0,) * dates, given, torch.zeros(batch, *cells, 2, device=frames.device), 10.0, True)


def with_ndvi(pixels: torch.Tensor) -> torch.Tensor:
    """Pixels (B, T, 12, H, W) and, after them, (B8 - B4) / (B8 + B4), 0 where the sum is not positive."""
    red, nir = pixels[:, :, RED], pixels[:, :, NIR]
    total = nir + red
    index = torch.where(total > 0, (nir - red) / torch.where(total > 0, total, 1), 0)
    return torch.cat((pixels, index[:, :, None]), 2)


class SeriesNetwork(Network):
    """A loaded encoder of series: NDVI is made of the sensors' numbers, which are then normalised in float32."""

    module: SeriesTrunk

    def __init__(self, card: EncoderCard, folder: Path, module: nn.Module, device: str, precision: Precision):
        super().__init__(card, folder, module, device, precision)
        low, span = (torch.tensor(values, dtype=torch.float64) for values in (self.module.LOW, self.module.SPAN))
        self._low = low.view(-1, 1, 1).to(self.device, torch.float32)
        self._span = span.view(-1, 1, 1).to(self.device, torch.float32)

    def fitted(self, card: EncoderCard) -> SeriesNetwork:
        other = copy.copy(self)
        other.card, other.module = card, self.module.sized(card.patch)
        return other

    def encode(
        self,
        pixels: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        frames = ((with_ndvi(pixels.to(self.device)) - self._low) / self._span).to(self.dtype)
        if series is not None:
            series = replace(series, given=series.given.to(self.device), places=series.places.to(self.device))
        with torch.inference_mode():
            tokens: torch.Tensor = self.module(frames, None, None, series)
            return tokens.float()
