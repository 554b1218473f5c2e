"""What tile and margin cost, and the seam they leave: how much more cells differ across a tile's border than within it.

Seam: mean 1 - cos of neighbouring cells on either side of a border, over that of neighbours within a tile; 1 is none.
Its excess a cell (seam - 1, over the cells from border to border) is what a map shows of it.
Cost: forward passes' seconds a megapixel of ground, over the cheapest.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from common import random_vit, scene

CONFIGS = [(side, margin) for side in (224, 256, 320, 384, 448, 512) for margin in (0, 1, 2, 4)]
CROP = 2048


def seam(cells: np.ndarray, stride: int, first: tuple[int, int]) -> float:
    """cells (C, H, W); borders lie where (index + first) is a whole multiple of the stride."""
    unit = cells / np.linalg.norm(cells, axis=0)
    across, within = [], []
    for axis in (1, 2):
        one, other = np.moveaxis(unit, axis, 1)[:, :-1], np.moveaxis(unit, axis, 1)[:, 1:]
        distance = 1 - (one * other).sum(0).mean(axis=1)
        border = (np.arange(1, len(distance) + 1) + first[axis - 1]) % stride == 0
        across += distance[border].tolist()
        within += distance[~border].tolist()
    return float(np.mean(across) / np.mean(within))


def main() -> None:
    from geoenc_qgis.encoders import registry
    from geoenc_qgis.raster.grid import Box
    from geoenc_qgis.raster.reader import GridReader
    from geoenc_qgis.raster.source import Source

    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        encoder = sys.argv[1] if len(sys.argv) > 1 else random_vit(Path(folder) / "vit")
        model, patch = registry.load(encoder, precision="bfloat16"), 16
        reader = GridReader(Source(str(scene())))
        corner = reader.box.coarsened(patch)
        print("tile px | margin cells | seam | seam excess a cell | seconds/Mpx | cost")
        rows = []
        for tile, margin in CONFIGS:
            side, count = tile // patch, CROP // patch
            stride = side - 2 * margin
            starts = range(0, count - side + 1, stride)
            kept = np.full((model.card.dims, len(starts) * stride, len(starts) * stride), np.nan, np.float32)
            seconds = 0.0
            for i, row in enumerate(starts):
                boxes = [
                    Box(
                        corner.row0 + 8 + row,
                        corner.col0 + 8 + col,
                        corner.row0 + 8 + row + side,
                        corner.col0 + 8 + col + side,
                    )
                    for col in starts
                ]
                pixels = torch.from_numpy(np.stack([reader.tile(box * patch)[0] / 255 for box in boxes]))[:, None]
                start = time.perf_counter()
                cells = model.encode(pixels).numpy()[:, 0]
                seconds += time.perf_counter() - start
                for j, one in enumerate(cells):
                    inner = one[margin : margin + stride, margin : margin + stride]
                    kept[:, i * stride : (i + 1) * stride, j * stride : (j + 1) * stride] = np.moveaxis(inner, -1, 0)
            rows.append((tile, margin, seam(kept, stride, (0, 0)), seconds / (kept.shape[1] ** 2 * patch**2 / 1e6)))
        least = min(row[3] for row in rows)
        for tile, margin, ratio, cost in rows:
            excess = (ratio - 1) / (tile // patch - 2 * margin)
            print(f"{tile} | {margin} | {ratio:.2f} | {excess:.3f} | {cost:.3f} | {cost / least:.2f}")


if __name__ == "__main__":
    main()
