"""DOFA (Xiong et al. 2024, arXiv:2403.15356), versions 1 and 2: any bands, by their wavelengths.

A small network makes the patch embedding's kernels from the wavelengths of the bands that come in. Pixels are scaled to
0..255 and then by each band's mean and deviation, which the encoder is given with the bands.
"""

from __future__ import annotations

import math
import re
from functools import partial
from typing import Literal

import torch
import torch.nn.functional as F
from pydantic import Field
from torch import nn

from ...core.words import Message, Words, tr
from .. import weights
from ..base import EncoderCard, Licence
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..network import meta_module, tensor_shapes
from ..steady import Linear, conv, single_thread
from ..vit import Shape, Trunk
from .dinov3 import BLOCK_PATTERN

LICENCE = Licence(name="CC-BY-4.0", url="https://creativecommons.org/licenses/by/4.0/")
GENERATOR_WIDTH = 128  # width of the generator
SIZE_NAMES = {384: "small", 768: "base", 1024: "large"}
# torchgeo's copies, the first digits of whose SHA-256 stand in their names.
KERNEL_LAYOUTS = {"a0275954": "current", "0ff904d3": "current", "7cc0f413": "first"}


class Architecture(Shape):
    """The content of a card's `architecture`."""

    kernel_layout: Literal["current", "first"]
    positions: int = Field(gt=0, le=2**20)


class Generator(nn.Module):
    """Kernels and bias of the patch embedding from embedded wavelengths."""

    def __init__(self, width: int, patch: int):
        super().__init__()
        self.weight_tokens = nn.Parameter(torch.empty(GENERATOR_WIDTH, GENERATOR_WIDTH))
        self.bias_token = nn.Parameter(torch.empty(1, GENERATOR_WIDTH))
        layer = nn.TransformerEncoderLayer(GENERATOR_WIDTH, 4, 2048, dropout=0.0, activation="gelu", batch_first=True)
        self.transformer_encoder = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.fc_weight = Linear(GENERATOR_WIDTH, patch * patch * width)
        self.fc_bias = Linear(GENERATOR_WIDTH, width)

    def forward(self, waves: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        tokens = torch.cat((self.weight_tokens, waves, self.bias_token))
        out = self.transformer_encoder(tokens[None])[0]
        return self.fc_weight(out[GENERATOR_WIDTH:-1] + waves), self.fc_bias(out[-1])


class WaveEmbedding(nn.Module):
    """A residual MLP over the sines and cosines of a wavelength."""

    def __init__(self) -> None:
        super().__init__()
        self.w1 = Linear(GENERATOR_WIDTH, GENERATOR_WIDTH)
        self.w2 = Linear(GENERATOR_WIDTH, GENERATOR_WIDTH)

    def forward(self, waves: torch.Tensor) -> torch.Tensor:
        return waves + F.relu(self.w2(F.relu(self.w1(waves))))


class DynamicPatchEmbed(nn.Module):
    """A convolution whose kernels follow the bands; padded by one pixel, as the authors do: cells look one pixel
    up-left."""

    def __init__(self, width: int, patch: int, layout: str):
        super().__init__()
        self.width, self.patch, self.layout = width, patch, layout
        self.weight_generator = Generator(width, patch)
        self.fclayer = WaveEmbedding()
        self._made: tuple[tuple[float, ...], torch.Tensor, torch.Tensor] | None = None

    def kernels(self, wavelengths: tuple[float, ...]) -> tuple[torch.Tensor, torch.Tensor]:
        """Kernels (width, bands, patch, patch) and bias (width,); computed once for a set of wavelengths
        (micrometres)."""
        if self._made is None or self._made[0] != wavelengths:
            like = self.weight_generator.weight_tokens
            waves = _sines(torch.tensor(wavelengths, device=like.device) * 1000)
            with single_thread():  # once for all tiles, and the same on every machine's number of cores
                raw, bias = self.weight_generator(self.fclayer(waves.to(like.dtype)))
            bands, patch = len(wavelengths), self.patch
            if self.layout == "first":
                kernels = raw.view(self.width, bands, patch, patch)
            else:
                kernels = raw.view(bands, patch, patch, self.width).permute(3, 0, 1, 2)
            self._made = (wavelengths, (kernels * 0.01).contiguous(), bias * 0.01)
        return self._made[1:]

    def forward(self, images: torch.Tensor, wavelengths: list[float]) -> torch.Tensor:
        kernels, bias = self.kernels(tuple(wavelengths))
        return conv(images, kernels, bias, (self.patch,) * 2, (1, 1))


def _sines(values: torch.Tensor) -> torch.Tensor:
    """Sines and cosines (bands, GENERATOR) of values, with wavelengths up to 10000 (Vaswani et al. 2017).

    In float32 as the authors do it: angles of some thousand keep four digits only, and the weights have learnt from
    those.
    """
    half = GENERATOR_WIDTH // 2
    omega = 1 / 10000 ** (torch.arange(half, dtype=torch.float32, device=values.device) / half)
    angles = values[:, None] * omega
    return torch.cat((angles.sin(), angles.cos()), 1)


class Dofa(Trunk):
    """The vision transformer behind the generated patch embedding."""

    def __init__(self, shape: Shape, patch: int, positions: int, layout: str):
        super().__init__(shape)
        self.cls_token = nn.Parameter(torch.empty(1, 1, shape.width))
        self.pos_embed = nn.Parameter(torch.empty(1, 1 + positions, shape.width))
        self.patch_embed = DynamicPatchEmbed(shape.width, patch, layout)

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        if not wavelengths or len(wavelengths) != frames.shape[2]:
            raise ValueError(tr("DOFA needs a wavelength for each of {shape} bands", shape=frames.shape[2]))
        batch, count = frames.shape[:2]
        x = self.patch_embed(frames.flatten(0, 1), wavelengths)
        height, width = x.shape[-2:]
        x = x.flatten(2).transpose(1, 2) + self._positions(height, width)
        prefix = self.cls_token + self.pos_embed[:, :1]
        x = self.forward_blocks(torch.cat((prefix.expand(len(x), -1, -1), x), 1))
        return x[:, 1:].view(batch, count, height, width, -1)

    def _positions(self, height: int, width: int) -> torch.Tensor:
        """Positions (1, height * width, width) for any tile.

        Stretched as timm does for version 2 (bicubic, antialiased), and bilinearly, as terratorch does, for version
        1, whose authors' code takes 224 px only.
        """
        grid = self.pos_embed[:, 1:]
        side = math.isqrt(grid.shape[1])
        if (height, width) == (side, side):
            return grid
        square = grid.float().view(1, side, side, -1).permute(0, 3, 1, 2)
        options = {"mode": "bicubic", "antialias": True} if self.shape.layer_scale else {"mode": "bilinear"}
        square = F.interpolate(square, size=(height, width), **options)
        return square.flatten(2).transpose(1, 2).to(grid.dtype)


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no DOFA."""
    keys = checkpoint.shapes
    if not any(key.startswith("patch_embed.weight_generator.") for key in keys):
        return None
    second = any(key.startswith("model.") for key in keys)
    whole = "model." if second else ""
    width = weights.axis_length(checkpoint, f"{whole}pos_embed", 2)
    rows = weights.axis_length(checkpoint, "patch_embed.weight_generator.fc_weight.weight", 0)
    patch = math.isqrt(rows // width)
    shape = Shape(
        width=width,
        depth=weights.layer_count(keys, re.escape(whole) + BLOCK_PATTERN),
        heads=max(1, width // (32 if width % 64 else 64)),
        hidden=weights.axis_length(checkpoint, f"{whole}blocks.0.mlp.fc1.weight", 0),
        layer_scale=f"{whole}blocks.0.ls1.gamma" in keys,
        eps=1e-6,
    )
    positions = weights.axis_length(checkpoint, f"{whole}pos_embed", 1) - 1
    layout, note = ("current", Message("")) if second else _layout(checkpoint, width, patch)
    made = {"kernel_layout": layout, "positions": positions, **shape.model_dump()}
    notes: list[Message] = [note] if note else []
    if width not in SIZE_NAMES:
        notes.append(_width_note(shape))
    norm = {}
    if not second and "norm.weight" not in keys:
        norm = {"norm.weight": torch.ones(width), "norm.bias": torch.zeros(width)}
        notes.append(
            tr("The file has no final norm: embeddings are brought to mean 0 and deviation 1, without learned factors.")
        )
    version = "v2" if second else "v1"
    size = SIZE_NAMES.get(width, f"{width}")
    return Recipe(
        card=EncoderCard(
            id=f"dofa-{version}-{size}",
            title=f"DOFA {version} {size}",
            family="dofa",
            architecture=made,
            dims=width,
            patch=patch,
            data="Sentinel-1, Sentinel-2, NAIP, Gaofen, EnMAP" if version == "v1" else "DOFA v1's data, continued",
            tile=224 - 224 % patch,
            margin=0,
            bands=None,
            spectral=True,
            licence=LICENCE,
            citation="Xiong et al. (2024), Neural Plasticity-Inspired Multimodal Foundation Model, arXiv:2403.15356",
        ),
        wanted=tensor_shapes(meta_module(partial(Dofa, shape, patch, positions, layout))),
        rules=((r"(?!patch_embed\.)(.*)", [whole + r"\1"]),) if second else (),
        unused=r"norm\..*|(model\.)?(mask_token|projector\..*|head\..*|fc_norm\..*|decoder.*|patch_embed\..*)"
        if second
        else r"mask_token|projector\..*|head\..*|fc_norm\..*|decoder.*|norm_pix.*",
        made=norm,
        notes=notes,
    )


def _width_note(shape: Shape) -> Message:
    return tr(
        "The width of {width} is not one of DOFA's: assuming {heads} heads of {head}.",
        width=shape.width,
        heads=shape.heads,
        head=shape.head,
    )


def _layout(checkpoint: Checkpoint, width: int, patch: int) -> tuple[str, Words]:
    """How the generator's rows are ordered ('current': row, column, channel; 'first': channel, row, column), and
    what to say.

    Weights published before August 2024 have the first order, and nothing else tells them apart. In trained weights
    rows of neighbouring pixels resemble each other: they are one row apart in the first order and `width` rows in
    the current one.
    """
    for digits, layout in KERNEL_LAYOUTS.items():
        if digits in checkpoint.hints:
            return layout, ""
    rows = checkpoint.tensor("patch_embed.weight_generator.fc_weight.weight").float()
    if len(rows) != patch * patch * width:
        return "current", ""
    rows = F.normalize(rows - rows.mean(0), dim=1)
    likeness = {"first": float((rows[1:] * rows[:-1]).sum(1).mean())}
    likeness["current"] = float((rows[width:] * rows[:-width]).sum(1).mean())
    best = max(likeness, key=lambda name: likeness[name])
    if likeness[best] > 0.1 and likeness[best] > 2 * min(likeness.values()):
        return best, tr(
            "The generator's rows are in DOFA's {best} order, as the likeness of neighbouring pixels shows.", best=best
        )
    return (
        "current",
        (
            tr(
                "These weights don't show the order of the generator's rows: using that of all files"
                " published since August 2024. For older ones give a CARD that holds"
                ' {"architecture": {"kernel_layout": "first"}}.'
            )
        ),
    )


def build(card: EncoderCard) -> Dofa:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    positions, layout = made.pop("positions"), made.pop("kernel_layout")
    return meta_module(partial(Dofa, Shape(**made), card.patch, positions, layout))
