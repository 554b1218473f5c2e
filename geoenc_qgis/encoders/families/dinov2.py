"""DINOv2 (Oquab et al. 2023, arXiv:2304.07193), with and without registers (Darcet et al. 2023, arXiv:2309.16588).

A cell is one patch token of 14 px after the final layer norm; the class token and registers are left out.
"""

from __future__ import annotations

import math
from functools import partial

import torch
import torch.nn.functional as F
from pydantic import Field
from torch import nn

from .. import weights
from ..base import EncoderCard, Licence
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..network import meta_module, tensor_shapes
from ..steady import Conv2d
from ..vit import PatchEmbed, Shape, Trunk
from .dinov3 import BLOCK_PATTERN, LVD_STATISTICS

LICENCE = Licence(name="Apache-2.0", url="https://www.apache.org/licenses/LICENSE-2.0")
SIZES = {384: "vits14", 768: "vitb14", 1024: "vitl14", 1536: "vitg14"}
HUB_RULES = (
    ("cls_token", ["embeddings.cls_token"]),
    ("register_tokens", ["embeddings.register_tokens"]),
    ("pos_embed", ["embeddings.position_embeddings"]),
    (r"patch_embed\.proj\.(\w+)", [r"embeddings.patch_embeddings.projection.\1"]),
    (
        BLOCK_PATTERN + r"attn\.qkv\.(\w+)",
        [rf"encoder.layer.\1.attention.attention.{part}.\2" for part in ("query", "key", "value")],
    ),
    (BLOCK_PATTERN + r"attn\.proj\.(\w+)", [r"encoder.layer.\1.attention.output.dense.\2"]),
    (BLOCK_PATTERN + r"ls([12])\.gamma", [r"encoder.layer.\1.layer_scale\2.lambda1"]),
    (BLOCK_PATTERN + r"mlp\.w12\.(\w+)", [r"encoder.layer.\1.mlp.weights_in.\2"]),
    (BLOCK_PATTERN + r"mlp\.w3\.(\w+)", [r"encoder.layer.\1.mlp.weights_out.\2"]),
    (BLOCK_PATTERN + r"(mlp\.fc[12]\.\w+|norm[12]\.\w+)", [r"encoder.layer.\1.\2"]),
    (r"norm\.(\w+)", [r"layernorm.\1"]),
)


class Architecture(Shape):
    """The content of a card's `architecture`."""

    registers: int = Field(ge=0, le=64)
    positions: int = Field(gt=0, le=2**20)


class DinoV2(Trunk):
    """The vision transformer with learned positions."""

    def __init__(self, shape: Shape, patch: int, registers: int, positions: int):
        super().__init__(shape)
        self.registers = registers
        self.cls_token = nn.Parameter(torch.empty(1, 1, shape.width))
        self.pos_embed = nn.Parameter(torch.empty(1, 1 + positions, shape.width))
        self.patch_embed = PatchEmbed(Conv2d(3, shape.width, patch, stride=patch))
        if registers:
            self.register_tokens = nn.Parameter(torch.empty(1, registers, shape.width))

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        batch, count = frames.shape[:2]
        x = self.patch_embed.proj(frames.flatten(0, 1))
        height, width = x.shape[-2:]
        x = x.flatten(2).transpose(1, 2) + self._positions(height, width)
        prefix = self.cls_token + self.pos_embed[:, :1]
        if self.registers:
            prefix = torch.cat((prefix, self.register_tokens), 1)
        x = self.forward_blocks(torch.cat((prefix.expand(len(x), -1, -1), x), 1))
        return x[:, prefix.shape[1] :].view(batch, count, height, width, -1)

    def _positions(self, height: int, width: int) -> torch.Tensor:
        """Positions (1, height * width, width) stretched to the tile as the authors do it: models without registers
        by a factor with 0.1 of a patch added, those with registers by size and with antialiasing
        (dinov2/hub/backbones.py)."""
        grid = self.pos_embed[:, 1:]
        side = math.isqrt(grid.shape[1])
        if (height, width) == (side, side):
            return grid
        square = grid.float().view(1, side, side, -1).permute(0, 3, 1, 2)
        if self.registers:
            square = F.interpolate(square, size=(height, width), mode="bicubic", antialias=True)
        else:
            factors = ((height + 0.1) / side, (width + 0.1) / side)
            square = F.interpolate(square, scale_factor=factors, mode="bicubic")
        return square.flatten(2).transpose(1, 2).to(grid.dtype)


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no DINOv2."""
    keys, config = checkpoint.shapes, checkpoint.config or {}
    kind = config.get("model_type", "")
    hub = kind in ("dinov2", "dinov2_with_registers")
    if not hub and (
        kind or "pos_embed" not in keys or "blocks.0.ls1.gamma" not in keys or "patch_embed.proj.weight" not in keys
    ):
        return None
    place = "embeddings.position_embeddings" if hub else "pos_embed"
    layers = r"encoder\.layer\.(\d+)\." if hub else BLOCK_PATTERN
    first = "encoder.layer.0." if hub else "blocks.0."
    gated = f"{first}mlp.weights_in.weight" if hub else f"{first}mlp.w12.weight"
    width = weights.axis_length(checkpoint, place, 2)
    hidden = weights.axis_length(checkpoint, gated, 0) // 2 if gated in keys else None
    token = "embeddings.register_tokens" if hub else "register_tokens"
    registers = keys[token][1] if token in keys else 0
    shape = Shape(
        width=width,
        depth=weights.layer_count(keys, layers),
        heads=config.get("num_attention_heads") or max(1, width // 64),
        hidden=hidden or weights.axis_length(checkpoint, f"{first}mlp.fc1.weight", 0),
        mlp="swiglu" if hidden else "gelu",
        layer_scale=True,
        eps=1e-6,
    )
    projection = "embeddings.patch_embeddings.projection.weight" if hub else "patch_embed.proj.weight"
    patch = weights.axis_length(checkpoint, projection, 2)
    positions = weights.axis_length(checkpoint, place, 1) - 1
    size = SIZES.get(width, f"vit{patch}") + ("-reg" if registers else "")
    return Recipe(
        card=EncoderCard(
            id=f"dinov2-{size}",
            title=f"DINOv2 {size}",
            family="dinov2",
            architecture={"registers": registers, "positions": positions, **shape.model_dump()},
            dims=width,
            patch=patch,
            mean=LVD_STATISTICS[0],
            std=LVD_STATISTICS[1],
            data="LVD-142M",
            tile=23 * patch,
            margin=1,
            licence=LICENCE,
            citation="Oquab et al. (2023), DINOv2, arXiv:2304.07193",
        ),
        wanted=tensor_shapes(meta_module(partial(DinoV2, shape, patch, registers, positions))),
        rules=HUB_RULES if hub else (),
        unused=r"(embeddings\.)?mask_token|classifier\..*",
    )


def build(card: EncoderCard) -> DinoV2:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    registers, positions = made.pop("registers"), made.pop("positions")
    return meta_module(partial(DinoV2, Shape(**made), card.patch, registers, positions))
