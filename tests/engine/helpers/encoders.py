"""An encoder whose answer can be computed by hand: the mean of each band over each patch."""

import torch

from geoenc_qgis.encoders.base import Encoder, EncoderCard, Licence


class PatchMean(Encoder):
    """Band means of a patch: (B, T, h, w, C)."""

    def __init__(self, *, patch: int = 4, bands: int = 3, tile: int = 32, margin: int = 1):
        self.card = EncoderCard(
            id="patch-mean",
            title="Patch mean",
            family="test",
            dims=bands,
            patch=patch,
            tile=tile,
            margin=margin,
            bands=bands,
            licence=Licence(name="GPL-3.0-or-later"),
        )
        self.weights_sha256 = "0" * 64
        self.tiles = 0
        self.seen: list[torch.Tensor] = []

    def encode(self, pixels, wavelengths=None, cell=None, series=None):
        batch, frames, bands, height, width = pixels.shape
        p = self.card.patch
        self.tiles += batch
        self.seen.append(pixels)
        cells = pixels.reshape(batch, frames, bands, height // p, p, width // p, p).mean(dim=(4, 6))
        return cells.permute(0, 1, 3, 4, 2).contiguous()
