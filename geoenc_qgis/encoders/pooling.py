"""Maps of features averaged over windows around cells, whatever the map's own spacing."""

from __future__ import annotations

import torch
import torch.nn.functional as F


def window_means(values: torch.Tensor, stride: int, cell: int, window: int) -> torch.Tensor:
    """Means over windows of `window` pixels every `cell` pixels, centred on cells: (B, C, H / cell, W / cell).

    values: (B, C, H / stride, W / stride), one position every `stride` pixels. Where positions lie further apart than
    cells, cells between them take what is linear between (windows are smaller than what a position saw anyway).
    """
    if stride > cell:
        return F.interpolate(values, scale_factor=stride // cell, mode="bilinear", align_corners=False)
    reach = (window - cell) // 2
    if reach % stride:  # the window ends in the middle of positions, which happens where there is one per cell
        values = F.avg_pool2d(values, 2, 1, padding=1, count_include_pad=False)
        return F.avg_pool2d(values, 2, 1)
    kernel, pad = (cell + 2 * reach) // stride, reach // stride
    return F.avg_pool2d(values, kernel, cell // stride, padding=pad, count_include_pad=False)
