"""A million cells of 486 bands as half floats, bytes and 64 components: seconds to write and to read, and bytes.

Written as `encode` writes them, of blocks in memory; read as every algorithm does.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.packing import Packing, fitted_packing
from geoenc_qgis.raster.embedding import EmbeddingRaster, block_side, embedding_profile
from geoenc_qgis.raster.writing import atomic_raster

SIDE, DIMS, RANK = 1000, 486, 40
KINDS = {"float16": (Packing("float16"), 0), "uint8": (Packing("uint8"), 0), "uint8, 64 PC": (Packing("uint8"), 64)}


def blocks(side: int) -> list[tuple[Window, np.ndarray]]:
    """Windows and values (C, h, w) of smooth patterns with noise."""
    chance = np.random.default_rng(0)
    basis = chance.normal(size=(DIMS, RANK)).astype(np.float32)
    made = []
    for row in range(0, SIDE, side):
        for col in range(0, SIDE, side):
            y, x = np.mgrid[row : min(row + side, SIDE), col : min(col + side, SIDE)] / SIDE
            waves = np.stack([np.sin((i % 7 + 1) * 7 * x + (i // 7 + 1) * 5 * y + i) for i in range(RANK)])
            cells = np.tensordot(basis, waves.astype(np.float32), 1)
            cells += chance.standard_normal(cells.shape, np.float32) * 0.5
            made.append((Window(col, row, cells.shape[2], cells.shape[1]), cells))
    return made


def main() -> None:
    """Print the table: the median of three."""
    transform = rasterio.Affine(1, 0, 0, 0, -1, 0)
    parts = blocks(block_side((SIDE, SIDE)))
    print(f"{'':14}{'fit s':>8}{'write s':>8}{'read s':>8}{'MB':>8}")
    for name, (asked, components) in KINDS.items():
        taken = []
        for _ in range(3):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "e.tif"
                start = time.perf_counter()
                packing = fitted_packing(asked, components, lambda: (v for _, v in parts), SIDE * SIDE, Report())
                fitted = time.perf_counter()
                profile = embedding_profile((SIDE, SIDE), components or DIMS, asked.dtype, "EPSG:32632", transform)
                with atomic_raster(path, profile, None) as out:
                    packing.describe(out, "bench")
                    for window, values in parts:
                        out.write(packing.coded(packing.reduced(values)), window=window)
                written = time.perf_counter()
                raster = EmbeddingRaster(str(path))
                for _ in raster.blocks(Report()):
                    pass
                raster.close()
                taken.append(
                    (fitted - start, written - fitted, time.perf_counter() - written, path.stat().st_size / 1e6)
                )
        fit, write, read, size = np.median(taken, axis=0)
        print(f"{name:14}{fit:8.1f}{write:8.1f}{read:8.1f}{size:8.0f}", flush=True)


if __name__ == "__main__":
    main()
