"""Layers whose answer to a tile depends on neither the tiles beside it in a batch nor the number of threads.

torch picks the routine of a product or convolution by its size: a single small image takes another one than eight, and
MKL's products are summed up in another order with few rows or other threads. oneDNN, asked by name, keeps to one order
(docs/RELIABILITY.md says what was tried). bfloat16 goes through oneDNN of itself, or through torch's plain loops; but
windows that don't overlap are a product in any precision: oneDNN's convolution of volumes in bfloat16 is plainly wrong
for eight tiles on some processors with AMX (torch 2.13).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

import torch
import torch.nn.functional as F
from torch import nn

# Not in torch for macOS.
HAS_ONEDNN: bool = torch.backends.mkldnn.is_available()


def _steady(x: torch.Tensor) -> bool:
    """Whether oneDNN is to be asked by name; what is learnt from needs gradients, which it doesn't give."""
    return HAS_ONEDNN and x.device.type == "cpu" and x.dtype == torch.float32 and not torch.is_grad_enabled()


@contextlib.contextmanager
def single_thread() -> Iterator[None]:
    """torch works on one core meanwhile."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    """(..., out) of x (..., in), as torch's."""
    if not _steady(x):
        return F.linear(x, weight, bias)
    rows = x.reshape(-1, x.shape[-1])
    if len(rows) == 1:  # a product of one row is another routine
        rows = rows.expand(2, -1)
    out: torch.Tensor = torch.ops.mkldnn._linear_pointwise(rows.contiguous(), weight, bias, "none", [], "")
    return out[: x.shape[:-1].numel()].view(*x.shape[:-1], -1)


def conv(
    x: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor | None,
    stride: Sequence[int],
    padding: Sequence[int],
    groups: int = 1,
) -> torch.Tensor:
    """The convolution of images or volumes x (B, C, ...), as torch's."""
    if x.device.type == "cpu" and groups == 1 and tuple(stride) == weight.shape[2:]:
        return _patches(x, weight, bias, padding)
    if not _steady(x):
        function = F.conv2d if x.dim() == 4 else F.conv3d
        return function(x, weight, bias, stride, padding, 1, groups)
    out: torch.Tensor = torch.ops.aten.mkldnn_convolution(x, weight, bias, padding, stride, [1] * len(stride), groups)
    return out


def _patches(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Sequence[int]) -> torch.Tensor:
    """A convolution whose windows don't overlap: one product, without the edge that fills no window."""
    x = F.pad(x, [size for size in reversed(padding) for _ in range(2)])
    axes = weight.dim() - 2
    for axis, step in enumerate(weight.shape[2:]):
        place = 2 + 2 * axis
        x = torch.unflatten(x.narrow(place, 0, x.shape[place] // step * step), place, (-1, step))
    windows = x.permute(0, *range(2, 2 + 2 * axes, 2), 1, *range(3, 3 + 2 * axes, 2)).flatten(axes + 1)
    return linear(windows, weight.flatten(1), bias).movedim(-1, 1)


class Linear(nn.Linear):
    """nn.Linear by `linear`."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        return linear(input, self.weight, self.bias)


class Conv2d(nn.Conv2d):
    """nn.Conv2d by `conv`, without dilation."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        # torch's padding may be a word ('same'), ours are numbers.
        return conv(input, self.weight, self.bias, self.stride, self.padding, self.groups)  # type: ignore[arg-type]


class Conv3d(nn.Conv3d):
    """nn.Conv3d by `conv`, without dilation."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        # torch's padding may be a word ('same'), ours are numbers.
        return conv(input, self.weight, self.bias, self.stride, self.padding, self.groups)  # type: ignore[arg-type]


def silu(x: torch.Tensor) -> torch.Tensor:
    """x * sigmoid(x); torch's own has another last bit where threads part the numbers within a register."""
    return (x / (1 + torch.exp(-x.float()))).to(x.dtype)
