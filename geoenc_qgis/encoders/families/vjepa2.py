"""V-JEPA 2 (Assran et al. 2025, arXiv:2506.09985): a video encoder; the encoder alone, never the predictor.

A token covers two frames and 16 x 16 px. A single image is given as a pair of the same frame. Of any other odd count
the authors' code leaves the last frame out, and so does `encode` here: whoever has an odd window completes it
beforehand.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import torch
from pydantic import Field

from ...core.words import Message, tr
from .. import weights
from ..base import EncoderCard, Licence
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe
from ..network import meta_module, tensor_shapes
from ..steady import Conv3d
from ..vit import PatchEmbed, Rope, Shape, Trunk, even_odd, video_rope
from .dinov3 import BLOCK_PATTERN, LVD_STATISTICS

TUBELET = 2
LICENCE = Licence(name="MIT", url="https://github.com/facebookresearch/vjepa2/blob/main/LICENSE")
SIZES = {1024: ("vitl", 64), 1280: ("vith", 80), 1408: ("vitg", 64)}  # width -> name, head
NEW_IN_2_1 = r"(?:norms_block\.|patch_embed_img\.|img_mod_embed)"
PROJECTION = "patch_embed.proj.weight"
EPS = 1e-6
UNUSED = r".*pos_embed|.*predictor.*|pooler\..*|classifier\..*|.*mask_token.*"
HUB_RULES = (
    (r"patch_embed\.proj\.(\w+)", [r"encoder.embeddings.patch_embeddings.proj.\1"]),
    (
        BLOCK_PATTERN + r"attn\.qkv\.(\w+)",
        [rf"encoder.layer.\1.attention.{part}.\2" for part in ("query", "key", "value")],
    ),
    (BLOCK_PATTERN + r"attn\.proj\.(\w+)", [r"encoder.layer.\1.attention.proj.\2"]),
    (BLOCK_PATTERN + r"(mlp\.fc[12]\.\w+|norm[12]\.\w+)", [r"encoder.layer.\1.\2"]),
    (r"norm\.(\w+)", [r"encoder.layernorm.\1"]),
)


class Architecture(Shape):
    """The content of a card's `architecture`."""

    entry: str = Field("encoder", max_length=100)


class VJepa2(Trunk):
    """The video transformer."""

    def __init__(self, shape: Shape, patch: int):
        super().__init__(shape)
        kernel = (TUBELET, patch, patch)
        self.patch_embed = PatchEmbed(Conv3d(3, shape.width, kernel, stride=kernel))
        self.ordered = False

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        if not self.ordered:
            self._order_heads()
        x = self.patch_tokens(frames)
        tokens, height, width = x.shape[2:]
        x = self.forward_blocks(x.flatten(2).transpose(1, 2), self.rope(tokens, height, width, x.device))
        return x.view(len(x), tokens, height, width, -1)

    def patch_tokens(self, frames: torch.Tensor) -> torch.Tensor:
        """Tokens (B, width, T', h, w) before any layer."""
        if frames.shape[1] < TUBELET:
            frames = frames.repeat(1, TUBELET, 1, 1, 1)
        x: torch.Tensor = self.patch_embed.proj(frames.transpose(1, 2))
        return x

    def rope(self, tokens: int, height: int, width: int, device: torch.device) -> Rope:
        """Rotary tables of a grid of tokens."""
        return video_rope(self.shape, tokens, height, width, device)

    def _order_heads(self) -> None:
        """Put the dims of queries and keys, head by head, in the order of the rotary tables: their products are the
        same."""
        shape = self.shape
        head_order = torch.arange(shape.width).view(shape.heads, shape.head)[:, even_odd(shape.head)].flatten()
        order = torch.cat((head_order, shape.width + head_order, 2 * shape.width + torch.arange(shape.width)))
        for name, parameter in self.blocks.named_parameters():
            if ".qkv." in name:
                parameter.data = parameter.data[order.to(parameter.device)]
        self.ordered = True


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no V-JEPA 2."""
    hub = (checkpoint.config or {}).get("model_type") == "vjepa2"
    whole = prefix(checkpoint)
    if (not hub and (checkpoint.config or whole is None)) or is_2_1(checkpoint):
        return None
    if hub:
        whole = "vjepa2." if any(key.startswith("vjepa2.") for key in checkpoint.shapes) else ""
        rules = tuple((pattern, [whole + template for template in templates]) for pattern, templates in HUB_RULES)
        layers, first = re.escape(whole) + r"encoder\.layer\.(\d+)\.", f"{whole}encoder.layer.0."
        projection = f"{whole}encoder.embeddings.patch_embeddings.proj.weight"
    else:
        rules = ((r"(.*)", [rf"{whole}\1"]),)
        layers, first, projection = f"{whole}{BLOCK_PATTERN}", f"{whole}blocks.0.", f"{whole}{PROJECTION}"
    width, patch = weights.axis_length(checkpoint, projection, 0), weights.axis_length(checkpoint, projection, 3)
    name, head = SIZES.get(width, ("", 0))
    head = head or (80 if "vith" in checkpoint.hints or width % 64 else 64)
    heads = (checkpoint.config or {}).get("num_attention_heads") or max(1, width // head)
    shape = Shape(
        width=width,
        depth=weights.layer_count(checkpoint.shapes, layers),
        heads=heads,
        hidden=weights.axis_length(checkpoint, f"{first}mlp.fc1.weight", 0),
        eps=EPS,
    )
    config = checkpoint.config or {}
    tile = int(config.get("crop_size") or (384 if "384" in checkpoint.hints else 256))
    tuned = _tuned_on(checkpoint.hints, config)
    part = "" if hub or checkpoint.entry in ("", "encoder") else f"-{checkpoint.entry.replace('_', '-')}"
    ident = "-".join(filter(None, ["vjepa2", name or f"vit{width}", str(tile), tuned])) + part
    return Recipe(
        card=card_of(
            shape,
            patch,
            checkpoint.entry or "encoder",
            id=ident,
            title=f"V-JEPA 2 {ident.removeprefix('vjepa2-')} (a single image: a pair of the same frame)",
            family="vjepa2",
            data="VideoMix22M" + (f", tuned on {tuned}" if tuned else ""),
            tile=tile - tile % patch,
            citation="Assran et al. (2025), V-JEPA 2, arXiv:2506.09985",
        ),
        wanted=tensor_shapes(meta_module(partial(VJepa2, shape, patch))),
        rules=rules,
        unused=UNUSED,
        notes=entry_notes(checkpoint),
    )


def prefix(checkpoint: Checkpoint) -> str | None:
    """What the authors' names of tensors begin with; None where none embeds patches of frames."""
    found = (re.fullmatch(rf"((?:module\.|backbone\.)*){re.escape(PROJECTION)}", key) for key in checkpoint.shapes)
    return next((match[1] for match in found if match and len(checkpoint.shapes[match[0]]) == 5), None)


def is_2_1(checkpoint: Checkpoint) -> bool:
    """Whether tensors are there that V-JEPA 2.1 alone has."""
    return any(re.match(rf"(?:module\.|backbone\.)*{NEW_IN_2_1}", key) for key in checkpoint.shapes)


def card_of(shape: Shape, patch: int, entry: str, **facts: Any) -> EncoderCard:
    """The card of an encoder of that shape, from a part of a checkpoint, with what is its own."""
    return EncoderCard(
        architecture={"entry": entry, **shape.model_dump()},
        dims=shape.width,
        patch=patch,
        tubelet=TUBELET,
        mean=LVD_STATISTICS[0],
        std=LVD_STATISTICS[1],
        margin=1,
        licence=LICENCE,
        **facts,
    )


def entry_notes(checkpoint: Checkpoint) -> list[Message]:
    """Which part of a checkpoint is taken, where it has several."""
    return [tr("Using the part '{entry}' of the checkpoint.", entry=checkpoint.entry)] if checkpoint.entry else []


def _tuned_on(hints: str, config: dict[str, Any]) -> str:
    """What its name or its classes say that a checkpoint was tuned on; empty where it was not."""
    named = next((word for word in ("ssv2", "diving48") if word in hints), "")
    if named or "VJEPA2ForVideoClassification" not in (config.get("architectures") or ()):
        return named
    return {174: "ssv2", 48: "diving48"}.get(len(config.get("id2label") or ()), "tuned")


def build(card: EncoderCard, network: type[VJepa2] = VJepa2) -> VJepa2:
    """The module of a card, without weights."""
    made = {name: value for name, value in card.architecture.items() if name != "entry"}
    return meta_module(partial(network, Shape(**made), card.patch))
