"""The encoder's forward pass over whatever number of tiles, in parts that fit the device's memory."""

from __future__ import annotations

import numpy as np

from ..core.errors import DeviceError
from ..core.report import Report
from ..core.words import Message, tr
from ..encoders.base import Encoder, Series
from ..raster.spacing import Spacing


class Forward:
    """The encoder's forward pass; a batch too large for the device's memory is halved, and those after it with it.

    An image encoder takes the frames of a stack as so many tiles, those without a valid cell left out.
    """

    def __init__(self, encoder: Encoder, batch: int, wavelengths: list[float] | None, report: Report, spacing: Spacing):
        self.encoder, self.wavelengths, self.report = encoder, wavelengths, report
        self.cell = None if spacing.shifted or spacing.parts == 1 else spacing.cell
        self.most = batch

    def __call__(self, pixels: np.ndarray, valid: np.ndarray, series: Series | None = None) -> np.ndarray:
        """Tokens (B, T', h, w, C) float32 of pixels (B, T, C, H, W), of which cells (B, T', h, w) are valid.

        Raises DeviceError where not even one tile fits.
        """
        batch, frames = pixels.shape[:2]
        if self.encoder.card.tubelet > 1 or frames == 1:
            return self._forward(pixels, series)
        seen = valid.any(axis=(2, 3)).ravel()
        cells = self._forward(pixels.reshape(-1, 1, *pixels.shape[2:])[seen])
        out = np.full((batch * frames, *cells.shape[2:]), np.nan, np.float32)
        out[seen] = cells[:, 0]
        return out.reshape(batch, frames, *cells.shape[2:])

    def _forward(self, pixels: np.ndarray, series: Series | None = None) -> np.ndarray:
        import torch

        parts, start = [], 0
        while start < len(pixels):
            left = len(pixels) - start
            tiles = slice(start, start + -(-left // -(-left // self.most)))  # even parts
            part, beside = torch.from_numpy(pixels[tiles]), series and series.part(tiles)
            try:
                parts.append(self.encoder.encode(part, self.wavelengths, self.cell, beside).cpu().numpy())
                start += len(part)
            except (torch.OutOfMemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                fault = error
            else:
                continue
            # Outside the handler: its traceback would keep the failed pass's memory.
            if len(part) == 1:
                raise DeviceError(
                    tr(
                        "The device has too little memory for one tile of {shape} x {shape2} px{part}",
                        shape=pixels.shape[-2],
                        shape2=pixels.shape[-1],
                        part=tr(" and {shape} frames.", shape=pixels.shape[1]) if pixels.shape[1] > 1 else ".",
                    ),
                    self._what_fits(pixels[:1]),
                ) from fault
            del fault
            self._empty()
            self.most = len(part) // 2
            self.report.warn(
                tr(
                    "Too little memory for {count} tiles at once: continuing with {most}.",
                    count=len(part),
                    most=self.most,
                )
            )
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _what_fits(self, tile: np.ndarray) -> Message:
        """A hint with the largest tile that fits, found by trying."""
        import torch

        patch = self.encoder.card.patch
        least = self.encoder.card.least_patches * patch
        height, width = tile.shape[-2:]
        while (height := height // 2 // patch * patch) >= least and (width := width // 2 // patch * patch) >= least:
            self._empty()
            try:
                self.encoder.encode(torch.from_numpy(tile[..., :height, :width].copy()), self.wavelengths, self.cell)
            except (torch.OutOfMemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                continue
            return tr("A TILE_SIZE of {height}x{width} fits; or choose DEVICE cpu.", height=height, width=width)
        return tr("Not one patch fits: choose DEVICE cpu, a machine with more memory, or a smaller encoder.")

    def _empty(self) -> None:
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def _out_of_memory(error: Exception) -> bool:
    import torch

    return isinstance(error, torch.OutOfMemoryError) or "allocate memory" in str(error)
