"""V-JEPA 2.1 (Mur-Labadia et al. 2026, arXiv:2603.14482): V-JEPA 2 with an embedding of its own for single images.

A token covers two frames and 16 x 16 px, or 16 x 16 px of a single image. Rows and columns are told by how far they lie
between the tile's ends, so that a tile of any size is the same field of view, and one of a single row or column has no
place to tell. Of an odd count of frames beyond one the last is left out, as in V-JEPA 2.
"""

from __future__ import annotations

from functools import partial

import torch
from torch import nn

from .. import weights
from ..base import EncoderCard
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..network import meta_module, tensor_shapes
from ..steady import Conv3d
from ..vit import PatchEmbed, Rope, Shape, video_rope
from . import vjepa2
from .dinov3 import BLOCK_PATTERN

Architecture = vjepa2.Architecture  # the content of a card's `architecture`

HEAD = 64  # dims, in all sizes
TILE = 384  # pixels
# width -> name in ids, and the authors'; ids have no capitals
SIZES = {
    768: ("vitb", "ViT-B"),
    1024: ("vitl", "ViT-L"),
    1408: ("vitg", "ViT-g"),
    1664: ("vitgigantic", "ViT-G"),
}
STUDENT = "encoder"
AVERAGED = ("ema_encoder", "target_encoder")  # parts that the authors use, in this order
LAST_NORM = "norms_block.3"
EARLIER_NORMS = r".*norms_block\.[0-2]\..*"  # of layers whose outputs are not the features


class VJepa21(vjepa2.VJepa2):
    """The video transformer, with a way in for single images."""

    def __init__(self, shape: Shape, patch: int):
        super().__init__(shape, patch)
        kernel = (1, patch, patch)
        self.patch_embed_img = PatchEmbed(Conv3d(3, shape.width, kernel, stride=kernel))
        self.img_mod_embed = nn.Parameter(torch.zeros(1, 1, shape.width))
        self.video_mod_embed = nn.Parameter(torch.zeros(1, 1, shape.width))

    def patch_tokens(self, frames: torch.Tensor) -> torch.Tensor:
        single = frames.shape[1] == 1
        embed, kind = (self.patch_embed_img, self.img_mod_embed) if single else (self.patch_embed, self.video_mod_embed)
        x: torch.Tensor = embed.proj(frames.transpose(1, 2)) + kind.view(1, -1, 1, 1, 1)
        return x

    def rope(self, tokens: int, height: int, width: int, device: torch.device) -> Rope:
        return video_rope(self.shape, tokens, height, width, device, version="2.1")


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no V-JEPA 2.1."""
    if vjepa2.prefix(checkpoint) is None or not vjepa2.is_2_1(checkpoint):
        return None
    checkpoint.prefer(AVERAGED, STUDENT)
    whole = vjepa2.prefix(checkpoint) or ""
    projection = f"{whole}{vjepa2.PROJECTION}"
    width, patch = weights.axis_length(checkpoint, projection, 0), weights.axis_length(checkpoint, projection, 3)
    shape = Shape(
        width=width,
        depth=weights.layer_count(checkpoint.shapes, f"{whole}{BLOCK_PATTERN}"),
        heads=max(1, width // HEAD),
        hidden=weights.axis_length(checkpoint, f"{whole}blocks.0.mlp.fc1.weight", 0),
        eps=vjepa2.EPS,
    )
    name, title = SIZES.get(width, (f"vit{width}", f"ViT-{width}"))
    part = f"-{STUDENT}" if checkpoint.entry == STUDENT else ""
    return Recipe(
        card=vjepa2.card_of(
            shape,
            patch,
            checkpoint.entry,
            id=f"vjepa2.1-{name}-{TILE}{part}",
            title=f"V-JEPA 2.1 {title} {TILE}{' (the student)' if part else ''}",
            family="vjepa2_1",
            data="VisionMix163M",
            tile=TILE - TILE % patch,
            citation="Mur-Labadia et al. (2026), V-JEPA 2.1, arXiv:2603.14482",
        ),
        wanted=tensor_shapes(meta_module(partial(VJepa21, shape, patch))),
        rules=((r"norm\.(\w+)", [rf"{whole}{LAST_NORM}.\1"]), (r"(.*)", [rf"{whole}\1"])),
        unused=f"{EARLIER_NORMS}|{vjepa2.UNUSED}",
        notes=vjepa2.entry_notes(checkpoint),
    )


def build(card: EncoderCard) -> vjepa2.VJepa2:
    """The module of a card, without weights."""
    return vjepa2.build(card, VJepa21)
