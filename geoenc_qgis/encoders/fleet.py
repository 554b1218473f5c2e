"""Several devices of one machine as one encoder: they share the tiles of each batch."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import torch

from .base import Encoder, EncoderCard, Series


class MultiDeviceEncoder(Encoder):
    """Copies of one encoder, one per device; each works in a thread of its own on its share of the batch."""

    def __init__(self, copies: Sequence[Encoder]):
        self.copies = list(copies)
        self.card, self.weights_sha256 = copies[0].card, copies[0].weights_sha256
        self._pool = ThreadPoolExecutor(len(copies))

    def statistics(self, mean: Sequence[float], std: Sequence[float]) -> None:
        for copy in self.copies:
            copy.statistics(mean, std)

    def encode(
        self,
        pixels: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        edges = [len(pixels) * i // len(self.copies) for i in range(len(self.copies) + 1)]

        def encoded(copy: Encoder, tiles: slice) -> torch.Tensor:
            return copy.encode(pixels[tiles], wavelengths, cell, series and series.part(tiles)).cpu()

        jobs = [
            self._pool.submit(encoded, copy, slice(first, last))
            for copy, (first, last) in zip(self.copies, itertools.pairwise(edges), strict=True)
            if last > first
        ]
        return torch.cat([job.result() for job in jobs])

    def fitted(self, card: EncoderCard) -> Encoder:
        return MultiDeviceEncoder([copy.fitted(card) for copy in self.copies])
