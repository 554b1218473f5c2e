"""Presto (Tseng et al. 2023, arXiv:2304.14065): the series of a pixel, Sentinel-1, Sentinel-2, NDVI, and its place."""

from __future__ import annotations

import re
from functools import partial

import torch
from pydantic import Field
from torch import nn

from ...core.errors import EncoderError
from ...core.words import tr
from .. import weights
from ..base import EncoderCard, Licence, Series, SeriesFacts
from ..channels import CHANNELS, GROUPS
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..monthly import SeriesNetwork, SeriesTrunk
from ..network import meta_module, tensor_shapes
from ..steady import Linear
from ..vit import Shape

NETWORK = SeriesNetwork
LICENCE = Licence(name="MIT", url="https://github.com/nasaharvest/presto/blob/main/LICENSE")
HEADS = 8
METRES = 10.0
CHANNEL_ROWS = [0, 1, 2, 3, 4, 5, 8]  # of channel_embed, for the groups here; others are climate, terrain, land cover
GROUPS_IN_FILE = {"S1", "S2_RGB", "S2_Red_Edge", "S2_NIR_10m", "S2_NIR_20m", "S2_SWIR", "ERA5", "SRTM", "NDVI"}


class Architecture(Shape):
    """The content of a card's `architecture`."""

    dates: int = Field(24, gt=0, le=128, description="the longest list of dates that has positions")


class Presto(SeriesTrunk):
    """The encoder, without climate, terrain and land cover."""

    LOW = (-25.0,) * 2 + (0.0,) * 11
    SPAN = (25.0,) * 2 + (10000.0,) * 10 + (1.0,)

    def __init__(self, shape: Shape, patch: int, dates: int):
        super().__init__(shape, patch)
        part = shape.width // 4
        self.eo_patch_embed = nn.ModuleDict({name: Linear(len(c), shape.width) for name, c in GROUPS.items()})
        self.latlon_embed = Linear(3, shape.width)
        self.channel_embed = nn.Embedding(10, part)
        self.month_embed = nn.Embedding(12, part)
        self.pos_embed = nn.Parameter(torch.empty(1, dates, 2 * part))

    def features(self, frames: torch.Tensor, series: Series) -> torch.Tensor:
        there = list(range(len(GROUPS)))
        if not series.given.is_meta:
            there = series.given.any(dim=(0, 1, 3, 4)).nonzero()[:, 0].tolist()
        given = series.given[0][:, there].permute(2, 3, 0, 1)  # (h, w, T, G)
        cells, count = given.shape[:2], given.shape[0] * given.shape[1]
        tokens = self._embedded(frames, there) + self._context(series, there)
        place = self.latlon_embed(_on_sphere(series.places[0]).to(frames.dtype)).view(count, 1, -1)
        tokens = torch.cat((place, tokens.reshape(count, -1, tokens.shape[-1])), 1)
        given = torch.cat((given.new_ones(count, 1), given.reshape(count, -1)), 1)
        seen = self.through_layers(tokens, given)
        mean = (seen.float() * given[..., None]).sum(1) / given.sum(1, keepdim=True)
        out: torch.Tensor = self.norm(mean.to(frames.dtype))
        return out.view(*cells, -1)

    def _embedded(self, frames: torch.Tensor, there: list[int]) -> torch.Tensor:
        """Tokens (h, w, T, G, width) of the groups that are there, of frames (T, 13, H, W)."""
        named, pixels = list(GROUPS.items()), frames.permute(2, 3, 0, 1)
        parts = [self.eo_patch_embed[named[n][0]](pixels[..., list(named[n][1])]) for n in there]
        return torch.stack(parts, 3)

    def _context(self, series: Series, there: list[int]) -> torch.Tensor:
        """What is added to the tokens, (T, G, width): month, group, place in the list of dates."""
        device, dates = self.pos_embed.device, len(series.months)
        months = self.month_embed(torch.tensor(series.months, device=device))[:, None]
        groups = self.channel_embed(torch.tensor([CHANNEL_ROWS[n] for n in there], device=device))[None]
        vectors = (months, groups, self.pos_embed[0, :dates, None])
        return torch.cat([vector.expand(dates, len(there), -1) for vector in vectors], -1)


def _on_sphere(places: torch.Tensor) -> torch.Tensor:
    """Points (..., 3) of the unit sphere at latitudes and longitudes (..., 2) in degrees."""
    latitude, longitude = torch.deg2rad(places.double()).unbind(-1)
    flat = latitude.cos()
    return torch.stack((flat * longitude.cos(), flat * longitude.sin(), latitude.sin()), -1).float()


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no Presto, EncoderError where it is one of other bands."""
    keys = checkpoint.shapes
    groups = {match[1] for key in keys if (match := re.match(r"encoder\.eo_patch_embed\.(\w+)\.", key))}
    if not groups:
        return None
    if groups != GROUPS_IN_FILE:
        raise EncoderError(
            tr(
                "{name} is a Presto of other bands ({groups}), such as WorldCereal's, whose normalisation is another.",
                name=checkpoint.path.name,
                groups=", ".join(sorted(groups ^ GROUPS_IN_FILE)),
            ),
            tr("Import the authors' default_model.pt."),
        )
    width = weights.axis_length(checkpoint, "encoder.latlon_embed.weight", 0)
    shape = Shape(
        width=width,
        depth=weights.layer_count(keys, r"encoder\.blocks\.(\d+)\."),
        heads=HEADS,
        hidden=weights.axis_length(checkpoint, "encoder.blocks.0.mlp.fc1.weight", 0),
        eps=1e-5,
    )
    dates = weights.axis_length(checkpoint, "encoder.pos_embed", 1)
    return Recipe(
        card=EncoderCard(
            id="presto",
            title="Presto",
            family="presto",
            architecture={"dates": dates, **shape.model_dump()},
            dims=width,
            patch=1,
            data="monthly series of Sentinel-1, Sentinel-2 (Level-1C), climate and terrain of pixels worldwide",
            gsd=METRES,
            tile=32,
            bands=len(CHANNELS),
            series=SeriesFacts(dates=dates, patches=[1]),
            licence=LICENCE,
            citation="Tseng et al. (2023), Lightweight, Pre-trained Transformers for Remote Sensing Timeseries,"
            " arXiv:2304.14065",
        ),
        wanted=tensor_shapes(meta_module(partial(Presto, shape, 1, dates))),
        rules=((r"(.*)", [r"encoder.\1"]),),
        unused=r"decoder\..*|encoder\.(dw_embed\..*|eo_patch_embed\.(ERA5|SRTM)\..*)",
    )


def build(card: EncoderCard) -> Presto:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    dates = made.pop("dates")
    return meta_module(partial(Presto, Shape(**made), card.patch, dates))
