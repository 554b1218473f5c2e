"""Galileo (Tseng et al. 2025, arXiv:2502.09356): Sentinel-1, Sentinel-2 and NDVI of up to 24 dates.

Tokens of a patch, a date and a group of bands carry four vectors side by side: group, place in the list of dates,
month, and place in the window. The features carry a patch's place in its window more than its content, so that each
patch is a window of its own here, unless TILE_SIZE asks for larger ones.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

import torch
import torch.nn.functional as F
from pydantic import Field
from torch import nn

from ...core.words import tr
from .. import weights
from ..base import EncoderCard, Licence, Series, SeriesFacts
from ..channels import CHANNELS, GROUPS
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..monthly import SeriesNetwork, SeriesTrunk
from ..network import meta_module, tensor_shapes
from ..steady import conv
from ..vit import Shape
from .dinov3 import BLOCK_PATTERN

NETWORK = SeriesNetwork
LICENCE = Licence(name="MIT", url="https://github.com/nasaharvest/galileo/blob/main/LICENSE")
HEADS = {128: 8, 192: 3, 768: 12}  # by width: the weights don't show them
SIZE_NAMES = {128: "nano", 192: "tiny", 768: "base"}
KERNEL = 8  # pixels of the side of the kernels in the file
PATCHES = [1, 2, 4, 8]
METRES = 10.0  # of a pixel, by which places in a window are counted
# Of the authors' pretraining data, a channel; NDVI stays as it is: y = (x - (mean - 2 std)) / (4 std).
MEAN = (-11.728724389184965, -18.85558188024017, 1395.3408730676722, 1338.4026921784578, 1343.09883810357,
        1543.8607982512297, 2186.2022069512263, 2525.0932853316694, 2410.3377187373408, 2750.2854646886753,
        2234.911100061487, 1474.5311266077113)  # fmt: skip
STD = (4.887145774840316, 5.730270320384293, 917.7041440370853, 913.2988423581528, 1092.678723527555,
       1047.2206083460424, 1048.0101611156767, 1143.6903026819996, 1098.979177731649, 1204.472755085893,
       1145.9774063078878, 980.2429840007796)  # fmt: skip


class Architecture(Shape):
    """The content of a card's `architecture`."""

    dates: int = Field(24, gt=0, le=128, description="the longest list of dates that has positions")


class Kernels(nn.Module):
    """The patch embedding of a group, under the authors' name `proj`."""

    def __init__(self, bands: int, width: int):
        super().__init__()
        self.proj = nn.Conv2d(bands, width, KERNEL, KERNEL)


class Galileo(SeriesTrunk):
    """The encoder, without its groups of places and times alone."""

    LOW = (*(mean - 2 * std for mean, std in zip(MEAN, STD, strict=True)), 0.0)
    SPAN = (*(4 * std for std in STD), 1.0)

    def __init__(self, shape: Shape, patch: int, dates: int):
        super().__init__(shape, patch)
        part = shape.width // 4
        self.space_time_embed = nn.ModuleDict({name: Kernels(len(c), shape.width) for name, c in GROUPS.items()})
        self.s_t_channel_embed = nn.Parameter(torch.empty(len(GROUPS), part))
        self.pos_embed = nn.Parameter(torch.empty(dates, part))
        self.month_embed = nn.Embedding(12, part)

    def features(self, frames: torch.Tensor, series: Series) -> torch.Tensor:
        there = list(range(len(GROUPS)))
        if not series.given.is_meta:
            there = series.given.any(dim=(0, 1, 3, 4)).nonzero()[:, 0].tolist()
        given = series.given[0][:, there].permute(2, 3, 0, 1)  # (h, w, T, G)
        cells = (given.shape[0], given.shape[1])
        tokens = self._embedded(frames, there) + self._context(series, there, cells).to(frames.dtype)
        each = given.shape[2] * given.shape[3]
        count = cells[0] * cells[1]
        sequences = (count, each) if series.alone else (1, count * each)
        tokens = tokens.reshape(*sequences, -1)
        seen = self.through_layers(tokens, given.reshape(sequences)).view(count, each, -1)
        weight = given.reshape(count, each, 1)
        sums = (self.norm(seen).float() * weight).sum(1)
        means: torch.Tensor = sums / weight.sum(1).clamp_min(1)
        return means.view(*cells, -1)

    def _embedded(self, frames: torch.Tensor, there: list[int]) -> torch.Tensor:
        """Tokens (h, w, T, G, width) of the groups that are there, of frames (T, 13, H, W)."""
        parts, named = [], list(GROUPS.items())
        for number in there:
            name, channels = named[number]
            weight, bias = (self.get_parameter(f"space_time_embed.{name}.proj.{kind}") for kind in ("weight", "bias"))
            kernels = resized_kernels(weight, self.patch)
            parts.append(conv(frames[:, list(channels)], kernels, bias, (self.patch,) * 2, (0, 0)))
        return torch.stack(parts).permute(3, 4, 1, 0, 2)

    def _context(self, series: Series, there: list[int], cells: tuple[int, int]) -> torch.Tensor:
        """What is added to the tokens, (h or 1, w or 1, T, G, width)."""
        part, dates = self.shape.width // 4, len(series.months)
        months = torch.tensor(series.months, device=self.pos_embed.device)
        vectors = [
            self.s_t_channel_embed[there][None, None, None],
            self.pos_embed[:dates][None, None, :, None],
            self.month_embed(months)[None, None, :, None],
            place_vectors((1, 1) if series.alone else cells, self.patch * series.gsd / METRES, part, months.device),
        ]
        shape = (*vectors[3].shape[:2], dates, len(there), part)
        return torch.cat([vector.to(self.pos_embed.dtype).expand(shape) for vector in vectors], -1)


def place_vectors(cells: tuple[int, int], step: float, width: int, device: torch.device) -> torch.Tensor:
    """Vectors (h, w, 1, 1, width) float32 of places in a window, columns before rows; step: from one to the next.

    The exponent, i / (2 e) for i below e / 2 where others have i / (e / 2), is the authors'.
    """
    half = width // 2
    omega = 10000 ** (-torch.arange(half // 2, dtype=torch.float64, device=device) / (2 * half))
    axes = [torch.arange(count, dtype=torch.float64, device=device)[:, None] * step * omega for count in cells]
    rows, cols = (torch.cat((axis.sin(), axis.cos()), 1).float() for axis in axes)
    height, width_cells = cells
    parts = (cols[None].expand(height, -1, -1), rows[:, None].expand(-1, width_cells, -1))
    return torch.cat(parts, -1)[:, :, None, None]


def resized_kernels(kernels: torch.Tensor, patch: int) -> torch.Tensor:
    """Kernels (width, bands, patch, patch) of those of 8 px: what gives the same product with a patch that is resized
    to 8 px (FlexiViT, Beyer et al. 2023, arXiv:2212.08013)."""
    if patch == KERNEL:
        return kernels
    if kernels.is_meta:
        return kernels[..., :patch, :patch]
    inverse = _inverse_resize(patch).to(kernels.device)
    small: torch.Tensor = torch.einsum("pk,wbk->wbp", inverse, kernels.double().flatten(2))
    return small.view(*kernels.shape[:2], patch, patch).to(kernels.dtype)


@lru_cache(maxsize=8)
def _inverse_resize(patch: int) -> torch.Tensor:
    """(patch * patch, 64) float64: the pseudo-inverse of making 8 x 8 px smaller (bicubic, antialiased)."""
    units = torch.eye(KERNEL**2).view(-1, 1, KERNEL, KERNEL)
    smaller = F.interpolate(units, size=(patch, patch), mode="bicubic", antialias=True, align_corners=False)
    inverse: torch.Tensor = torch.linalg.pinv(smaller.flatten(1).double())
    return inverse


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no Galileo."""
    keys = checkpoint.shapes
    first = next((key for key in keys if re.search(r"(^|\.)s_t_channel_embed$", key)), None)
    if first is None or not any("space_time_embed.S2_RGB" in key for key in keys):
        return None
    whole = re.escape(first.removesuffix("s_t_channel_embed"))
    width = weights.axis_length(checkpoint, first, 1) * 4
    told = ((checkpoint.config or {}).get("model") or {}).get("encoder") or {}
    heads = told.get("num_heads") if isinstance(told, dict) else None
    shape = Shape(
        width=width,
        depth=weights.layer_count(keys, whole + BLOCK_PATTERN),
        heads=int(heads or HEADS.get(width) or max(1, width // 64)),
        hidden=weights.axis_length(checkpoint, f"{first.removesuffix('s_t_channel_embed')}blocks.0.mlp.fc1.weight", 0),
        eps=1e-5,
    )
    dates = weights.axis_length(checkpoint, f"{first.removesuffix('s_t_channel_embed')}pos_embed", 0)
    size = SIZE_NAMES.get(width, f"{width}")
    plain = first.removesuffix("s_t_channel_embed")
    return Recipe(
        card=EncoderCard(
            id=f"galileo-{size}",
            title=f"Galileo {size}",
            family="galileo",
            architecture={"dates": dates, **shape.model_dump()},
            dims=width,
            patch=1,
            data="127,155 places: 12 months of Sentinel-1, Sentinel-2 (Level-1C) and maps",
            gsd=METRES,
            tile=32,
            bands=len(CHANNELS),
            series=SeriesFacts(dates=dates, patches=PATCHES),
            licence=LICENCE,
            citation="Tseng et al. (2025), Galileo: Learning Global & Local Features of Many Remote Sensing Modalities,"
            " arXiv:2502.09356",
        ),
        wanted=tensor_shapes(meta_module(partial(Galileo, shape, 1, dates))),
        rules=(
            (r"(blocks\.\d+\.attn\.)qkv(\.\w+)", [rf"{plain}\1{part}\2" for part in "qkv"]),
            (r"(.*)", [rf"{plain}\1"]),
        ),
        unused=whole + r"((space|time|static)_embed\..*|(sp|t|st)_channel_embed)",
        notes=[]
        if width in SIZE_NAMES
        else [
            tr("The width of {width} is not one of Galileo's: assuming {heads} heads.", width=width, heads=shape.heads)
        ],
    )


def build(card: EncoderCard) -> Galileo:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    dates = made.pop("dates")
    return meta_module(partial(Galileo, Shape(**made), card.patch, dates))
