"""The vision transformer that DINOv2, DINOv3, V-JEPA (2 and 2.1) and DOFA share; modules are named as in their authors'
files.

One trunk instead of five libraries' classes: query, key and value in one product, rotary tables made once a batch in
float32, attention by torch's fused kernel. tests/engine/encoders/test_parity.py holds it against the authors' outputs.
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

import torch
import torch.nn.functional as F
from pydantic import BaseModel, ConfigDict, Field, model_validator
from torch import nn

from ..core.words import tr
from .steady import Linear, silu

WITHOUT_AMX = not torch.cpu._is_amx_tile_supported()
QUERIES_PER_CHUNK = 128  # of one product
FIELD = 15  # last row and column of V-JEPA 2.1's field of view: 16 patches, as it was trained first


class Shape(BaseModel):
    """The measures of a trunk; part of the card's `architecture`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    width: int = Field(gt=0, le=16_384)
    depth: int = Field(gt=0, le=128)
    heads: int = Field(gt=0, le=256)
    hidden: int = Field(gt=0, le=65_536, description="width inside the MLP")
    mlp: Literal["gelu", "swiglu"] = "gelu"
    qkv_bias: bool = True
    layer_scale: bool = False
    eps: float = Field(1e-6, gt=0, lt=1, description="of the layer norms")

    @model_validator(mode="after")
    def _has_whole_heads(self) -> Shape:
        if self.width % self.heads or self.head % 2:
            raise ValueError(
                tr("a width of {width} has no {heads} heads of even size", width=self.width, heads=self.heads)
            )
        return self

    @property
    def head(self) -> int:
        return self.width // self.heads


class Rope(NamedTuple):
    """Cosines and sines (N, head) float32 of a rotary embedding whose partner of dim j is dim j + head / 2."""

    cos: torch.Tensor
    sin: torch.Tensor

    def rotate(self, x: torch.Tensor) -> torch.Tensor:
        """Rotate queries or keys (..., N, head); computed in float32, returned in the dtype of x."""
        first, second = x.chunk(2, -1)
        cos1, cos2 = self.cos.chunk(2, -1)
        sin1, sin2 = self.sin.chunk(2, -1)
        return torch.cat((first * cos1 - second * sin1, second * cos2 + first * sin2), -1).to(x.dtype)


def attend(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """Softmax attention of (B, heads, N, head) tensors, by torch's fused kernel.

    Except in bfloat16 on a processor that multiplies it without tiles (AMX): there the fused kernel works in
    float32, and plain products, of some heads and queries at a time so that their scores stay in the cache, take
    half of its time.
    """
    if q.requires_grad or not (WITHOUT_AMX and q.dtype == torch.bfloat16 and q.device.type == "cpu"):
        return F.scaled_dot_product_attention(q, k, v)
    batch, heads, count, head = q.shape
    q = (q * head**-0.5).reshape(-1, count, head)
    # Whole multiples of 16 keep the product on its fast path.
    spare = -count % 16
    k = F.pad(k.reshape(-1, count, head), (0, 0, 0, spare)).transpose(1, 2).contiguous()
    v = F.pad(v.reshape(-1, count, head), (0, 0, 0, spare))
    out, group = torch.empty_like(q), max(8, torch.get_num_threads())
    for first in range(0, len(q), group):
        group_rows = slice(first, first + group)
        for start in range(0, count, QUERIES_PER_CHUNK):
            scores = q[group_rows, start : start + QUERIES_PER_CHUNK] @ k[group_rows]
            scores[..., count:] = -torch.inf
            out[group_rows, start : start + QUERIES_PER_CHUNK] = scores.softmax(-1) @ v[group_rows]
    return out.view(batch, heads, count, head)


class Attention(nn.Module):
    """Multi-head self-attention."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads = shape.heads
        self.qkv = Linear(shape.width, 3 * shape.width, bias=shape.qkv_bias)
        self.proj = Linear(shape.width, shape.width)

    def forward(self, x: torch.Tensor, rope: Rope | None) -> torch.Tensor:
        batch, count, width = x.shape
        q, k, v = self.qkv(x).view(batch, count, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        if rope:
            q, k = rope.rotate(q), rope.rotate(k)
        out: torch.Tensor = self.proj(attend(q, k, v).transpose(1, 2).reshape(batch, count, width))
        return out


class Gelu(nn.Module):
    """The two-layer MLP with exact GELU."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.fc1 = Linear(shape.width, shape.hidden)
        self.fc2 = Linear(shape.hidden, shape.width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = self.fc2(F.gelu(self.fc1(x)))
        return out


class SwiGlu(nn.Module):
    """The gated MLP (Shazeer 2020, arXiv:2002.05202); gate and value in one product."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.w12 = Linear(shape.width, 2 * shape.hidden)
        self.w3 = Linear(shape.hidden, shape.width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        gate, value = self.w12(x).chunk(2, -1)
        out: torch.Tensor = self.w3(silu(gate) * value)
        return out


class LayerScale(nn.Module):
    """A learned factor a channel."""

    def __init__(self, width: int):
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(width))


class Block(nn.Module):
    """One pre-norm transformer layer."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.attn = Attention(shape)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.mlp = SwiGlu(shape) if shape.mlp == "swiglu" else Gelu(shape)
        self.ls1 = LayerScale(shape.width) if shape.layer_scale else None
        self.ls2 = LayerScale(shape.width) if shape.layer_scale else None

    def forward(self, x: torch.Tensor, rope: Rope | None) -> torch.Tensor:
        x = _added(x, self.attn(self.norm1(x), rope), self.ls1)
        return _added(x, self.mlp(self.norm2(x)), self.ls2)


def _added(x: torch.Tensor, change: torch.Tensor, scale: LayerScale | None) -> torch.Tensor:
    return x + change if scale is None else torch.addcmul(x, change, scale.gamma)


class Trunk(nn.Module):
    """The layers and the final norm; families add what comes before.

    `forward(frames, wavelengths)` of a family takes normalised frames (B, T, C, H, W) in the weights' dtype and gives
    (B, T', h, w, width).
    """

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.depth))
        self.norm = nn.LayerNorm(shape.width, eps=shape.eps)

    def forward_blocks(self, x: torch.Tensor, rope: Rope | None = None) -> torch.Tensor:
        """Tokens (B, N, width) after all layers and the norm."""
        for block in self.blocks:
            x = block(x, rope)
        out: torch.Tensor = self.norm(x)
        return out


class PatchEmbed(nn.Module):
    """Patches to tokens by a convolution, under the authors' name `proj`."""

    def __init__(self, proj: nn.Module):
        super().__init__()
        self.proj = proj


def axial_rope(shape: Shape, periods: torch.Tensor, height: int, width: int, prefix: int) -> Rope:
    """DINOv3's rotary tables for `prefix` unrotated tokens and height x width patches (Siméoni et al. 2025, section 3).

    Coordinates are patch centres from -1 to 1 along each axis; the angle is 2 pi coordinate / period.
    """
    periods = periods.float()
    axes = [2 * (torch.arange(0.5, n, device=periods.device) / n) - 1 for n in (height, width)]
    grid = torch.stack(torch.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 2)
    angles = (2 * math.pi * grid[:, :, None] / periods).flatten(1).tile(2)
    angles = torch.cat((angles.new_zeros(prefix, angles.shape[1]), angles))
    return Rope(angles.cos(), angles.sin())


def video_rope(
    shape: Shape, tokens: int, height: int, width: int, device: torch.device, version: Literal["2", "2.1"] = "2"
) -> Rope:
    """V-JEPA's rotary tables for tokens x height x width positions, in the order `even_odd` puts the dims.

    A third of a head's dims (rounded down to even) turns with each axis, by its whole-number position. The authors'
    code of V-JEPA 2 tiles its tables though it pairs neighbouring dims, and the weights were trained so:
    facebookresearch/vjepa2, src/models/utils/modules.py. In V-JEPA 2.1 neighbours turn by one angle, and rows and
    columns, two at least, lie from 0 to 15 however many they are.
    """
    size = 2 * (shape.head // 3 // 2)
    axes = [torch.arange(n, dtype=torch.float32, device=device) for n in (tokens, height, width)]
    if version == "2.1":
        axes[1:] = [axis * (FIELD / (len(axis) - 1)) for axis in axes[1:]]
    position = torch.meshgrid(*axes, indexing="ij")
    omega = 1 / 10000 ** (torch.arange(size // 2, dtype=torch.float32, device=device) / (size / 2))
    turns = [axis.reshape(-1, 1) * omega for axis in position]
    angles = torch.cat([turn.tile(2) if version == "2" else turn.repeat_interleave(2, 1) for turn in turns], 1)
    rest = angles.new_zeros(len(angles), shape.head - angles.shape[1])
    angles = torch.cat((angles, rest), 1)[:, even_odd(shape.head)]
    return Rope(angles.cos(), angles.sin())


def even_odd(count: int) -> torch.Tensor:
    """Order that puts even places first and odd ones second: neighbours become partners half a head apart."""
    return torch.cat((torch.arange(0, count, 2), torch.arange(1, count, 2)))
