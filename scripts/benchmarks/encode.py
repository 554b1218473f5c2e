"""`encode` through qgis_process with a ViT-S/16: cold start, and the cost of an added tile over the pure forward
pass."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import rasterio
from common import ROOT, mosaic, random_vit, scene

REPEATS = 2


def run(raster: Path, output: Path, encoder: str, precision: str, *more: str) -> tuple[float, float, int, int]:
    """Seconds to the first tile and in all, tiles, batch; `more` are further arguments."""
    command = [str(ROOT / "scripts/qgis_process"), "run", "geoenc:encode", f"--INPUT={raster}", f"--ENCODER={encoder}"]
    start, first = time.perf_counter(), None
    process = subprocess.Popen(
        [*command, f"--PRECISION={precision}", f"--OUTPUT={output}", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    for line in process.stdout:
        if first is None and "tile " in line and " 0/" not in line:
            first = time.perf_counter() - start
    if process.wait():
        raise SystemExit("qgis_process failed")
    seconds = time.perf_counter() - start
    with rasterio.open(output) as out:
        tags = out.tags()
    output.unlink()
    return first or 0.0, seconds, int(tags["GEOENC_TILES"]), int(tags["GEOENC_BATCH"])


def forward(encoder: str, precision: str, batch: int, tile: int) -> float:
    """Seconds a tile of the encoder alone, on as many tiles as the scene has, after as many to warm up.

    A processor slows down under a load that lasts, so a short measurement would flatter the forward pass.
    """
    import torch

    from geoenc_qgis.encoders import registry

    model = registry.load(encoder, precision=precision)
    batches = [torch.rand(batch, 1, 3, tile, tile) for _ in range(200 // batch)]
    for _ in range(2):
        start = time.perf_counter()
        for pixels in batches:
            model.encode(pixels)
    return (time.perf_counter() - start) / (len(batches) * batch)


def main() -> None:
    from geoenc_qgis.encoders import registry

    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        encoder = random_vit(Path(folder) / "vit")
        tile = registry.find(encoder)[0].tile
        large = mosaic(Path(folder) / "large.vrt", 2)
        print("precision | tile | first tile s | scene s | tiles | tiles/s | added tile ms | forward ms | ratio")
        for precision in ("float32", "bfloat16"):
            cold, slopes, alone, rates = [], [], [], []
            for _ in range(REPEATS):
                first, small, few, batch = run(scene(), Path(folder) / "small.tif", encoder, precision)
                before = forward(encoder, precision, batch, tile)
                _, big, many, _ = run(large, Path(folder) / "large.tif", encoder, precision)
                alone.append((before + forward(encoder, precision, batch, tile)) / 2)
                cold.append(first)
                rates.append(small)
                slopes.append((big - small) / (many - few))
            slope, pure, seconds = statistics.median(slopes), statistics.median(alone), statistics.median(rates)
            print(
                f"{precision} | {tile} | {statistics.median(cold):.1f} | {seconds:.1f} | {few} | {few / seconds:.1f} | "
                f"{slope * 1e3:.2f} | {pure * 1e3:.2f} | {slope / pure:.3f}",
                flush=True,
            )
        print("whole process on the scene | seconds | tiles | tiles/s | source Mpx/s")
        tiled = ("--TILE_SIZE=224", "--MARGIN=0")
        for what, name, precision, more in (
            ("rcf", "rcf", "auto", ()),
            ("ViT-S/16, 224 px tiles, no margin", encoder, "float32", tiled),
            ("ViT-S/16, 224 px tiles, no margin", encoder, "bfloat16", tiled),
        ):
            _, seconds, tiles, _ = min(
                (run(scene(), Path(folder) / "out.tif", name, precision, *more) for _ in range(2)), key=lambda r: r[1]
            )
            print(
                f"{what}, {precision} | {seconds:.1f} | {tiles} | {tiles / seconds:.1f} | {15.41 / seconds:.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
