"""What tile and margin cost, and the seam they leave: how much more cells differ across a tile's border than within it.

Seam: mean 1 - cos of neighbouring cells on either side of a border, over that of neighbours within a tile; 1 is none.
Its excess a cell (seam - 1, over the cells from border to border) is what a map shows of it.
Bundled encoders, at all cell sizes (alone with --finer): seam is over the same cells with a margin of 6 patches there,
and the largest change of a cell is the length of its difference to those, over its own.
Cost: forward passes' seconds a megapixel of ground, over the cheapest.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from common import random_vit, scene

from geoenc_qgis.encoders import registry
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source

CONFIGS = [(side, margin) for side in (224, 256, 320, 384, 448, 512) for margin in (0, 1, 2, 4)]
CROP, FINER_CROP = 2048, 1536
FAR = 6  # patches: further than anything reaches that is told here
PATCH = 16
BUNDLED = ("geoenc-conv", "rcf")


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


def tiled(model: Any, reader: Any, tile: int, margin: int, cell: int, crop: int) -> tuple[np.ndarray, float]:
    """Cells (C, h, w) of the scene's corner, put together of tiles with a margin of so many patches; and seconds."""
    side, count, parts = tile // PATCH, crop // PATCH, PATCH // cell
    corner, stride = reader.box.coarsened(PATCH), side - 2 * margin
    starts = range(0, count - side + 1, stride)
    kept = np.full((model.card.dims, *[len(starts) * stride * parts] * 2), np.nan, np.float32)
    seconds, length = 0.0, stride * parts
    for i, row in enumerate(starts):
        corners = [(corner.row0 + 8 + row, corner.col0 + 8 + col) for col in starts]
        boxes = [Box(top, left, top + side, left + side) for top, left in corners]
        pixels = torch.from_numpy(np.stack([reader.tile(box * PATCH)[0] / 255 for box in boxes]))[:, None]
        start = time.perf_counter()
        cells = model.encode(pixels, None, cell if parts > 1 else None).numpy()[:, 0]
        seconds += time.perf_counter() - start
        inner = slice(margin * parts, margin * parts + length)
        for j, one in enumerate(cells):
            kept[:, i * length : (i + 1) * length, j * length : (j + 1) * length] = np.moveaxis(
                one[inner, inner], -1, 0
            )
    return kept, seconds


def sizes(reader: Any, encoder: str) -> None:
    """Which tile and margin to choose for an encoder that sees far."""
    model = registry.load(encoder, precision="bfloat16")
    print("tile px | margin cells | seam | seam excess a cell | seconds/Mpx | cost")
    rows = []
    for tile, margin in CONFIGS:
        kept, seconds = tiled(model, reader, tile, margin, PATCH, CROP)
        ratio = seam(kept, tile // PATCH - 2 * margin, (0, 0))
        rows.append((tile, margin, ratio, seconds / (kept.shape[1] ** 2 * PATCH**2 / 1e6)))
    least = min(row[3] for row in rows)
    for tile, margin, ratio, cost in rows:
        excess = (ratio - 1) / (tile // PATCH - 2 * margin)
        print(f"{tile} | {margin} | {ratio:.2f} | {excess:.3f} | {cost:.3f} | {cost / least:.2f}")


def finer(reader: Any) -> None:
    """Seams of the bundled encoders by cell size and margin, against cells that a margin of FAR patches gives."""
    print("encoder | cell px | margin patches | on its card | seam | largest change of a cell | pixels encoded")
    for name in BUNDLED:
        model = registry.load(name, precision="float32")
        side = model.card.tile // PATCH
        for cell in (PATCH, *sorted(model.card.cells, reverse=True)):
            carded, parts = model.card.cells.get(cell, model.card.margin), PATCH // cell
            far, _ = tiled(model, reader, model.card.tile, FAR, cell, FINER_CROP)
            for margin in range(5):
                kept, _ = tiled(model, reader, model.card.tile, margin, cell, FINER_CROP)
                skipped = (FAR - margin) * parts  # the larger margin begins further in
                kept = kept[:, skipped : skipped + far.shape[1], skipped : skipped + far.shape[2]]
                same = far[:, : kept.shape[1], : kept.shape[2]]
                change = (np.linalg.norm(kept - same, axis=0) / np.linalg.norm(same, axis=0)).max()
                stride = side - 2 * margin
                borders = np.arange(1, FINER_CROP // PATCH // stride) * stride * parts - skipped
                ratio = across(kept, borders) / across(same, borders)
                print(
                    f"{name} | {cell} | {margin} | {'yes' if margin == carded else ''} | {ratio:.3f} | {change:.1e} | "
                    f"{(side / stride) ** 2:.2f}",
                    flush=True,
                )


def across(cells: np.ndarray, borders: np.ndarray) -> float:
    """Mean 1 - cos of the cells (C, H, W) on either side of borders before these indices."""
    unit = cells / np.linalg.norm(cells, axis=0)
    found = []
    for axis in (1, 2):
        turned = np.moveaxis(unit, axis, 1)
        here = borders[(borders > 0) & (borders < turned.shape[1])]
        found += (1 - (turned[:, here - 1] * turned[:, here]).sum(0)).ravel().tolist()
    return float(np.mean(found))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        reader = GridReader(Source(str(scene())))
        if sys.argv[1:] != ["--finer"]:
            sizes(reader, sys.argv[1] if len(sys.argv) > 1 else random_vit(Path(folder) / "vit"))
        finer(reader)


if __name__ == "__main__":
    main()
