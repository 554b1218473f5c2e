"""Several devices of one machine as one encoder: they share the tiles of each batch."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import torch

from .base import Encoder


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
        self, pixels: torch.Tensor, wavelengths: list[float] | None = None, cell: int | None = None
    ) -> torch.Tensor:
        shares = pixels.tensor_split(len(self.copies))
        jobs = [
            self._pool.submit(lambda copy, share: copy.encode(share, wavelengths, cell).cpu(), copy, share)
            for copy, share in zip(self.copies, shares, strict=True)
            if len(share)
        ]
        return torch.cat([job.result() for job in jobs])
