"""Random convolutional features: what seeded random filters see around a cell, pooled over the cell.

After Rolf et al. 2021, "A generalizable and accessible approach to machine learning with global satellite imagery",
Nature Communications 12:4392: convolve, shift by a bias, rectify, average. Nothing is learnt and nothing downloaded.
"""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ...core.arrays import eigen
from ...core.errors import EncoderError, InputError
from ...core.words import tr
from ..base import Encoder, EncoderCard, Precision, Series
from ..pooling import window_means
from ..steady import conv

if TYPE_CHECKING:
    from numpy.typing import NDArray

CORRELATION_PIXELS = 16.0  # pixels over which the assumed imagery's correlation falls to 1/e
BAND_CORRELATION = 0.96  # of two bands, assumed alike for any two
EIGENVALUE_FLOOR = 1e-2  # of the largest eigenvalue: directions below it are noise and not amplified further
WINDOW = 8  # pixels: what the least cell sees
ROUNDING_STEP = 2.0**-12  # filters are rounded to it, so that no platform's linear algebra can change a byte of them


class Level(BaseModel):
    """One resolution the filters look at. Each filter gives two dims: its positive and its negative responses."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    pool: int = Field(gt=0, le=1024, description="pixels averaged to one sample, a side")
    stride: int = Field(1, gt=0, le=1024, description="samples between positions")
    kernel: int = Field(gt=0, le=31, description="samples of a filter's side, odd; 1 responds to colour alone")
    filters: int = Field(gt=0, le=1024)
    whitening: float = Field(
        0.5, ge=0, le=1, description="0: filters respond mostly to what is coarse; 1: to all alike"
    )


class Architecture(BaseModel):
    """The content of the card's `architecture`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed: int = Field(ge=0, lt=2**64)
    contrast: float = Field(
        gt=0, le=1e6, description="standard deviation of a band that gives responses of unit deviation"
    )
    levels: list[Level] = Field(min_length=1, max_length=32)

    @property
    def dims(self) -> int:
        return 2 * sum(level.filters for level in self.levels)


def random_filters(level: Level, bands: int, contrast: float, seed: int) -> NDArray[np.float32]:
    """Filters of one level, (filters, bands, kernel, kernel) float32, the same bytes on every platform.

    Drawn from sums of twelve uniforms (raw PCG64 words and exact integer arithmetic: NumPy promises the raw stream
    only), then whitened against imagery whose correlation is exp(-distance / CORRELATION_LENGTH) times the band
    correlation, and scaled to unit deviation on it. Those larger than a sample sum to zero: they see structure, not
    brightness.
    """
    size = bands * level.kernel**2
    words = np.random.PCG64([seed, bands, level.pool, level.kernel]).random_raw(level.filters * size * 12)
    sums = (words >> np.uint64(32)).astype(np.int64).reshape(level.filters, size, 12).sum(2)
    drawn = sums / 2.0**32 - 6.0
    covariance = _covariance(bands, level.kernel, level.pool)
    values, vectors = eigen(covariance)
    powers = (values / values.max() + EIGENVALUE_FLOOR) ** (-level.whitening / 2)
    drawn = drawn @ ((vectors * powers) @ vectors.T)
    if level.kernel > 1:
        drawn -= drawn.mean(1, keepdims=True)
    deviation = np.sqrt(np.einsum("ni,ij,nj->n", drawn, covariance, drawn))
    scaled = np.round(drawn / (contrast * deviation[:, None]) / ROUNDING_STEP) * ROUNDING_STEP
    filters: NDArray[np.float32] = scaled.astype("<f4").reshape(level.filters, bands, level.kernel, level.kernel)
    return filters


def _covariance(bands: int, kernel: int, pool: int) -> NDArray[np.float64]:
    """Assumed correlation of the samples under a filter, (bands * kernel**2, same) float64."""
    y, x = np.divmod(np.arange(kernel**2), kernel)
    distance = np.hypot(y[:, None] - y, x[:, None] - x) * pool
    between = np.full((bands, bands), BAND_CORRELATION)
    np.fill_diagonal(between, 1.0)
    return np.kron(between, np.exp(-distance / CORRELATION_PIXELS))


def biases(count: int) -> NDArray[np.float64]:
    """What a response must exceed to count, (count,) float64: evenly 0 to 1 deviations."""
    return (np.arange(count) + 0.5) / count


def expected_excess(bias: float) -> float:
    """Mean of max(g - bias, 0) for a standard normal g."""
    density = math.exp(-bias * bias / 2) / math.sqrt(2 * math.pi)
    return density - bias * math.erfc(bias / math.sqrt(2)) / 2


class RandomConvolutionalFeatures(Encoder):
    """The `rcf` encoder.

    Samples and positions are anchored to cells and no filter reaches further than one cell, so a margin of one makes
    cells independent of the tile they were computed in. A dim is the square root (responses are heavy-tailed) of the
    mean excess over the cell in units of what the assumed imagery gives: 1 for ordinary contrast, in every dim.
    """

    def __init__(self, card: EncoderCard, *, device: str = "cpu", precision: Precision = "float32", bands: int = 3):
        if bands < 1:
            raise InputError(tr("rcf needs at least one band, not {bands}.", bands=bands))
        self.card = card
        self.bands = bands
        self.device = torch.device(device)
        self.dtype = getattr(torch, precision)
        self.architecture = _architecture(card)
        drawn = [
            random_filters(level, bands, self.architecture.contrast, self.architecture.seed)
            for level in self.architecture.levels
        ]
        parameters = json.dumps({"patch": card.patch, "bands": bands, **self.architecture.model_dump()}, sort_keys=True)
        self.weights_sha256 = hashlib.sha256(b"".join(f.tobytes() for f in drawn) + parameters.encode()).hexdigest()
        if bands == 3 and card.sha256 not in (None, self.weights_sha256):
            raise EncoderError(
                tr("The filters drawn for {id} are not those its card names.", id=card.id),
                tr("Put back the card that came with GeoEnc."),
            )
        self._weights = [self._tensor(f).contiguous(memory_format=torch.channels_last) for f in drawn]
        self._biases = [self._tensor(biases(level.filters)).view(1, -1, 1, 1) for level in self.architecture.levels]
        gains = [1 / expected_excess(b) for level in self.architecture.levels for b in [*biases(level.filters)] * 2]
        self._gains = torch.tensor(gains, dtype=torch.float32, device=self.device)

    def _tensor(self, values: NDArray[np.floating]) -> torch.Tensor:
        return torch.from_numpy(values).to(self.device, self.dtype)

    @torch.inference_mode()
    def encode(
        self,
        pixels: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        batch, frames, bands, height, width = pixels.shape
        patch = self.card.patch
        if bands != self.bands:
            raise InputError(
                tr("This encoder was made for {bands} bands, the tiles have {bands2}.", bands=self.bands, bands2=bands)
            )
        if height % patch or width % patch:
            raise InputError(
                tr(
                    "Tiles of {height}x{width} pixels are not whole cells of {patch} pixels.",
                    height=height,
                    width=width,
                    patch=patch,
                )
            )
        cell = cell or patch
        out = torch.empty(batch * frames, height // cell, width // cell, self.card.dims, device=self.device)
        # One tile at a time: the responses of more would not fit the processor's cache.
        for tile, cells in zip(pixels.flatten(0, 1), out, strict=True):
            self._encode_tile(tile[None].to(self.device), cells, cell)
        return out.view(batch, frames, *out.shape[1:])

    def _encode_tile(self, tile: torch.Tensor, cells: torch.Tensor, cell: int) -> None:
        """Writes the dims of one tile (1, C, H, W) into cells (h, w, dims) of `cell` pixels."""
        image, pool, start = tile - 0.5, 1, 0
        for level, weights, bias in zip(self.architecture.levels, self._weights, self._biases, strict=True):
            if level.pool != pool:
                image, pool = F.avg_pool2d(image, level.pool // pool), level.pool
            samples = F.pad(image, (level.kernel // 2,) * 4, mode="replicate").to(self.dtype)
            samples = samples.contiguous(memory_format=torch.channels_last)
            responses = conv(samples, weights, None, (level.stride,) * 2, (0, 0))
            apart = level.pool * level.stride
            for excess in (responses - bias, responses.neg_().sub_(bias)):
                means = window_means(excess.relu_(), apart, cell, max(cell, WINDOW))[0].permute(1, 2, 0)
                cells[..., start : start + level.filters] = means
                start += level.filters
        cells.mul_(self._gains).sqrt_()


def _architecture(card: EncoderCard) -> Architecture:
    """The card's parameters, checked against the receptive field that the margin promises."""
    hint = tr("Put back the card that came with GeoEnc.")
    try:
        architecture = Architecture.model_validate(card.architecture)
    except ValidationError as error:
        raise EncoderError(
            tr("The architecture of {id} can't be read ({msg}).", id=card.id, msg=error.errors()[0]["msg"]), hint
        ) from error
    pool = 1
    for level in architecture.levels:
        if card.patch % (level.pool * level.stride) or level.pool % pool:
            raise EncoderError(
                tr("The levels of {id} don't divide its cells of {patch} pixels.", id=card.id, patch=card.patch), hint
            )
        if level.kernel % 2 == 0 or level.kernel // 2 * level.pool > card.patch:
            raise EncoderError(tr("A filter of {id} is even or reaches further than one cell.", id=card.id), hint)
        pool = level.pool
    if architecture.dims != card.dims:
        raise EncoderError(
            tr("{id} has {dims} dims, its card says {dims2}.", id=card.id, dims=architecture.dims, dims2=card.dims),
            hint,
        )
    return architecture


def load(card: EncoderCard, folder: Path, device: str, precision: Precision, bands: int) -> Encoder:
    """The encoder of a card; its filters are drawn, not read."""
    return RandomConvolutionalFeatures(card, device=device, precision=precision, bands=bands)
