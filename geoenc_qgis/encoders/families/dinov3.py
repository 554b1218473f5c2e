"""DINOv3 (Siméoni et al. 2025, arXiv:2508.10104): vision transformers and ConvNeXts trained on LVD-1689M or SAT-493M.

A cell is one patch token after the final layer norm; the class token and the four registers are left out.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Annotated, Any, Literal

import torch
from pydantic import Field
from torch import nn

from ...core.errors import EncoderError
from ...core.words import Message, tr
from .. import weights
from ..base import EncoderCard, Licence
from ..convnext import ConvNext, ConvNextShape
from ..importing.checkpoint import Checkpoint
from ..importing.recipe import Recipe, Rules
from ..network import meta_module, tensor_shapes
from ..steady import Conv2d
from ..vit import PatchEmbed, Shape, Trunk, axial_rope

LICENCE = Licence(
    name="DINOv3 License", url="https://ai.meta.com/resources/models-and-libraries/dinov3-license/", accept=True
)
CITATION = "Siméoni et al. (2025), DINOv3, arXiv:2508.10104"
LVD_STATISTICS = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
SAT_STATISTICS = ([0.430, 0.411, 0.296], [0.213, 0.156, 0.143])
SIZES = {  # (width, depth, MLP) -> name
    (384, 12, "gelu"): "vits16",
    (384, 12, "swiglu"): "vits16plus",
    (768, 12, "gelu"): "vitb16",
    (1024, 24, "gelu"): "vitl16",
    (1024, 24, "swiglu"): "vitl16plus",
    (1280, 32, "swiglu"): "vith16plus",
    (4096, 40, "swiglu"): "vit7b16",
}
CONVNEXTS = {(96, 9): "tiny", (96, 27): "small", (128, 27): "base", (192, 27): "large"}
SAT_HASHES = ("eadcf0ff", "a6675841")  # the first digits of the SAT-493M files' SHA-256
UNNAMED_NOTE = tr(
    "Nothing shows that these weights were trained on SAT-493M: they get LVD-1689M's scaling. For SAT-493M"
    " weights, give a file or folder with 'sat493m' in its name."
)
# Any of these tells the architecture, so that the others are missed by name.
VIT_KEYS = {"storage_tokens", "rope_embed.periods", "local_cls_norm.weight"}
CONVNEXT_KEYS = {"stages.0.0.dwconv.weight", "downsample_layers.0.0.weight", "downsample_layers.1.0.weight"}
TILE_PIXELS, MARGIN_CELLS = 320, 1  # chosen by scripts/bench seam: docs/BENCHMARKS.md

BLOCK_PATTERN = r"blocks\.(\d+)\."
HUB_RULES = (
    ("cls_token", ["embeddings.cls_token"]),
    ("storage_tokens", ["embeddings.register_tokens"]),
    (r"patch_embed\.proj\.(\w+)", [r"embeddings.patch_embeddings.\1"]),
    (BLOCK_PATTERN + r"attn\.qkv\.bias", [r"layer.\1.attention.q_proj.bias", None, r"layer.\1.attention.v_proj.bias"]),
    (BLOCK_PATTERN + r"attn\.qkv\.weight", [rf"layer.\1.attention.{part}_proj.weight" for part in "qkv"]),
    (BLOCK_PATTERN + r"attn\.proj\.(\w+)", [r"layer.\1.attention.o_proj.\2"]),
    (BLOCK_PATTERN + r"ls([12])\.gamma", [r"layer.\1.layer_scale\2.lambda1"]),
    (BLOCK_PATTERN + r"mlp\.fc1\.(\w+)", [r"layer.\1.mlp.up_proj.\2"]),
    (BLOCK_PATTERN + r"mlp\.(?:fc2|w3)\.(\w+)", [r"layer.\1.mlp.down_proj.\2"]),
    (BLOCK_PATTERN + r"mlp\.w12\.(\w+)", [r"layer.\1.mlp.gate_proj.\2", r"layer.\1.mlp.up_proj.\2"]),
    (BLOCK_PATTERN + r"(norm[12]\.\w+)", [r"layer.\1.\2"]),
)
HUB_CONVNEXT_RULES = (
    (r"downsample_layers\.(\d)\.(.*)", [r"stages.\1.downsample_layers.\2"]),
    (r"stages\.(\d)\.(\d+)\.dwconv\.(\w+)", [r"stages.\1.layers.\2.depthwise_conv.\3"]),
    (r"stages\.(\d)\.(\d+)\.norm\.(\w+)", [r"stages.\1.layers.\2.layer_norm.\3"]),
    (r"stages\.(\d)\.(\d+)\.pwconv(\d)\.(\w+)", [r"stages.\1.layers.\2.pointwise_conv\3.\4"]),
    (r"stages\.(\d)\.(\d+)\.gamma", [r"stages.\1.layers.\2.gamma"]),
    (r"norm\.(\w+)", [r"layer_norm.\1"]),
)
AUTHORS_RULES = ((BLOCK_PATTERN + r"mlp\.w12\.(\w+)", [r"blocks.\1.mlp.w1.\2", r"blocks.\1.mlp.w2.\2"]),)


class VitArchitecture(Shape):
    """The content of a vision transformer's `architecture`."""

    kind: Literal["vit"]
    registers: int = Field(ge=0, le=64)


Architecture = Annotated[VitArchitecture | ConvNextShape, Field(discriminator="kind")]


class Periods(nn.Module):
    """Wavelengths of the rotary embedding, in float32 whatever the precision."""

    periods: torch.Tensor

    def __init__(self, count: int):
        super().__init__()
        self.register_buffer("periods", torch.empty(count))


class DinoV3(Trunk):
    """The vision transformer."""

    def __init__(self, shape: Shape, patch: int, registers: int):
        super().__init__(shape)
        self.patch = patch
        self.cls_token = nn.Parameter(torch.empty(1, 1, shape.width))
        self.storage_tokens = nn.Parameter(torch.empty(1, registers, shape.width))
        self.patch_embed = PatchEmbed(Conv2d(3, shape.width, patch, stride=patch))
        self.rope_embed = Periods(shape.head // 4)

    def forward(self, frames: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        batch, count = frames.shape[:2]
        x = self.patch_embed.proj(frames.flatten(0, 1))
        height, width = x.shape[-2:]
        x = x.flatten(2).transpose(1, 2)
        prefix = torch.cat((self.cls_token, self.storage_tokens), 1)
        x = torch.cat((prefix.expand(len(x), -1, -1), x), 1)
        rope = axial_rope(self.shape, self.rope_embed.periods, height, width, prefix.shape[1])
        return self.forward_blocks(x, rope)[:, prefix.shape[1] :].view(batch, count, height, width, -1)


def recipe(checkpoint: Checkpoint) -> Recipe | None:
    """What to make of a checkpoint; None where it is no DINOv3."""
    kind = (checkpoint.config or {}).get("model_type", "")
    keys = checkpoint.shapes
    if kind == "dinov3_convnext" or (not kind and CONVNEXT_KEYS & keys.keys()):
        return _convnext(checkpoint, bool(kind))
    if kind == "dinov3_vit" or (not kind and VIT_KEYS & keys.keys()):
        return _vit(checkpoint, bool(kind))
    return None


def _vit(checkpoint: Checkpoint, hub: bool) -> Recipe:
    shape, patch, registers, periods = _of_config(checkpoint.config or {}) if hub else _of_keys(checkpoint)
    module = meta_module(partial(DinoV3, shape, patch, registers))
    size = SIZES.get((shape.width, shape.depth, shape.mlp), "vit")
    rules: Rules = HUB_RULES
    if hub and any(key.startswith("model.layer.") for key in checkpoint.shapes):
        rules = tuple((p, [t and re.sub(r"^layer\.", "model.layer.", t) for t in ts]) for p, ts in HUB_RULES)
    satellite = _is_satellite(checkpoint, size)
    return Recipe(
        card=_card(
            "SAT-493M" if satellite else "LVD-1689M",
            size,
            {"kind": "vit", "registers": registers, **shape.model_dump()},
            shape.width,
            patch,
        ),
        wanted=tensor_shapes(module),
        rules=rules if hub else AUTHORS_RULES,
        # The class token's own norm of some files is for training; the mask token too.
        unused=r"(embeddings\.)?mask_token|.*bias_mask|local_cls_norm\..*|rope_embed\..*|.*inv_freq",
        made={"rope_embed.periods": periods},
        fix=_without_key_bias,
        notes=[*_depth_note(shape), *([] if satellite or "lvd1689m" in checkpoint.hints else [UNNAMED_NOTE])],
    )


def _depth_note(shape: Shape) -> list[Message]:
    """A note where a released width comes with another number of layers: perhaps whole layers are missing at the
    end."""
    known = {depth for width, depth, mlp in SIZES if (width, mlp) == (shape.width, shape.mlp)}
    if not known or shape.depth in known:
        return []
    return [
        tr(
            "DINOv3 of this width has {known} layers, this file {depth}: using those.",
            known=max(known),
            depth=shape.depth,
        )
    ]


def _of_keys(checkpoint: Checkpoint) -> tuple[Shape, int, int, torch.Tensor]:
    keys = checkpoint.shapes
    depth = weights.layer_count(keys, BLOCK_PATTERN)
    gated = "blocks.0.mlp.w1.weight" in keys
    width = weights.axis_length(checkpoint, "cls_token", 2)
    head = 4 * weights.axis_length(checkpoint, "rope_embed.periods", 0) if "rope_embed.periods" in keys else 0
    bias = any(key.endswith("attn.qkv.bias") for key in keys)
    head = head or (64 if bias else 128)
    shape = Shape(
        width=width,
        depth=depth,
        heads=max(1, width // head),
        hidden=weights.axis_length(checkpoint, f"blocks.0.mlp.{'w1' if gated else 'fc1'}.weight", 0),
        mlp="swiglu" if gated else "gelu",
        qkv_bias=bias,
        layer_scale=True,
        eps=1e-5,
    )
    patch = weights.axis_length(checkpoint, "patch_embed.proj.weight", 2)
    return shape, patch, weights.axis_length(checkpoint, "storage_tokens", 1), _periods(head, 100.0)


def _of_config(config: dict[str, Any]) -> tuple[Shape, int, int, torch.Tensor]:
    try:
        shape = Shape(
            width=config["hidden_size"],
            depth=config["num_hidden_layers"],
            heads=config["num_attention_heads"],
            hidden=config["intermediate_size"],
            mlp="swiglu" if config.get("use_gated_mlp") else "gelu",
            qkv_bias=bool(config.get("query_bias", True)),
            layer_scale=True,
            eps=config.get("layer_norm_eps", 1e-5),
        )
        periods = _periods(shape.head, float(config.get("rope_theta", 100.0)))
        return shape, int(config.get("patch_size", 16)), int(config.get("num_register_tokens", 0)), periods
    except (KeyError, TypeError, ValueError) as error:
        raise weights.bad_config("DINOv3 ViT", error) from error


def _periods(head: int, base: float) -> torch.Tensor:
    return base ** (torch.arange(head // 4, dtype=torch.float32) / (head // 4))


def _without_key_bias(name: str, tensor: torch.Tensor) -> torch.Tensor:
    """The authors mask the keys' third of the bias: it is no part of the model whatever it holds."""
    if name.endswith("attn.qkv.bias"):
        tensor = tensor.clone()
        tensor[len(tensor) // 3 : 2 * len(tensor) // 3] = 0
    return tensor


def _convnext(checkpoint: Checkpoint, hub: bool) -> Recipe:
    if hub:
        config = checkpoint.config or {}
        try:
            depths, widths = tuple(config["depths"]), tuple(config["hidden_sizes"])
        except (KeyError, TypeError) as error:
            raise weights.bad_config("DINOv3 ConvNeXt", error) from error
    else:
        depths = tuple(weights.layer_count(checkpoint.shapes, rf"stages\.{stage}\.(\d+)\.") for stage in range(4))
        widths = tuple(
            weights.axis_length(checkpoint, f"downsample_layers.{stage}.{0 if stage == 0 else 1}.weight", 0)
            for stage in range(4)
        )
    for stage, depth in enumerate(depths):
        if not depth:
            raise EncoderError(
                tr(
                    "{name} is incomplete: 'stages.{stage}.0.dwconv.weight' is missing.",
                    name=checkpoint.path.name,
                    stage=stage,
                ),
                tr("Download it again."),
            )
    size = CONVNEXTS.get((widths[0], depths[2]), "custom")
    made = {"kind": "convnext", "depths": list(depths), "widths": list(widths)}
    prefixed = any(key.startswith("model.stages.") for key in checkpoint.shapes)
    rules = tuple(
        (p, [re.sub(r"^stages\.", "model.stages." if prefixed else "stages.", t) for t in ts])
        for p, ts in HUB_CONVNEXT_RULES
    )
    return Recipe(
        card=_card("LVD-1689M", f"convnext-{size}", made, widths[-1], 32),
        wanted=tensor_shapes(meta_module(partial(ConvNext, depths, widths))),
        rules=rules if hub else (),
        unused=r"norms\..*",  # a copy of the final norm
    )


def _is_satellite(checkpoint: Checkpoint, size: str) -> bool:
    """SAT-493M weights are told by a preprocessor's mean where there is one, else by the names, else by the hash."""
    folder = checkpoint.path if checkpoint.path.is_dir() else checkpoint.path.parent
    preprocessor = folder / "preprocessor_config.json"
    if checkpoint.config and preprocessor.is_file():
        mean = weights.read_json(preprocessor).get("image_mean") or LVD_STATISTICS[0]
        if len(mean) == 3 and max(abs(a - b) for a, b in zip(mean, SAT_STATISTICS[0], strict=True)) < 0.02:
            return True
    hints = checkpoint.hints
    if "lvd1689m" in hints:
        return False
    if "sat493m" in hints or any(digits in hints for digits in SAT_HASHES):
        return True
    if "local_cls_norm.weight" not in checkpoint.shapes:
        return False
    if size == "vitl16" or weights.sha256_of(checkpoint.files).startswith(SAT_HASHES):
        return True
    raise EncoderError(
        tr(
            "{name} doesn't say whether it was trained on LVD-1689M or SAT-493M, which need other scaling.",
            name=checkpoint.path.name,
        ),
        tr("Give the file its original name, or one with 'lvd1689m' or 'sat493m' in it."),
    )


def _card(data: str, size: str, architecture: dict[str, Any], dims: int, patch: int) -> EncoderCard:
    mean, std = SAT_STATISTICS if data == "SAT-493M" else LVD_STATISTICS
    return EncoderCard(
        id=f"dinov3-{size}-{data.replace('-', '').lower()}",
        title=f"DINOv3 {size} ({data})",
        family="dinov3",
        architecture=architecture,
        dims=dims,
        patch=patch,
        mean=mean,
        std=std,
        data=data,
        gsd=0.6 if data == "SAT-493M" else None,
        tile=max(patch, TILE_PIXELS - TILE_PIXELS % patch),
        margin=MARGIN_CELLS,
        licence=LICENCE,
        citation=CITATION,
    )


def build(card: EncoderCard) -> DinoV3 | ConvNext:
    """The module of a card, without weights."""
    made = dict(card.architecture)
    if made.pop("kind") == "convnext":
        return meta_module(partial(ConvNext, tuple(made["depths"]), tuple(made["widths"])))
    registers = made.pop("registers")
    return meta_module(partial(DinoV3, Shape(**made), card.patch, registers))
