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
from common import ROOT, random_vit, scene

REPEATS, ROUNDS, BARE_TILES = 2, 7, 24


def run(raster: Path, output: Path, encoder: str, precision: str, *more: str) -> tuple[float, float, int]:
    """Seconds to the first tile and in all, and tiles; `more` are further arguments."""
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
    return first or 0.0, seconds, int(tags["GEOENC_TILES"])


def precisions() -> tuple[str, ...]:
    """Those to measure: bfloat16 only where the processor has it, elsewhere it takes ten times as long."""
    from geoenc_qgis.core.report import Report
    from geoenc_qgis.encoding.device import chosen_devices, chosen_precision

    return tuple(dict.fromkeys(("float32", chosen_precision("auto", chosen_devices("cpu")[0], Report()))))


def in_turns(encoder: str, precision: str, folder: Path) -> str:
    """A row: an added tile over a bare forward pass, both in this process and in turns.

    A part of the scene is encoded, and one about four times as large: what its further tiles take, each, over bare
    forward passes before and after. The median of rounds: a machine that slows down meanwhile slows both.
    """
    import torch

    from geoenc_qgis import Encode
    from geoenc_qgis.core.report import Report
    from geoenc_qgis.encoders import registry

    model = registry.load(encoder, precision=precision)
    with rasterio.open(scene()) as source:
        left, top = source.bounds.left, source.bounds.top
    taken: list[tuple[float, ...]] = []

    def job(side: int) -> tuple[float, float, int, int]:
        output, begun, computed = str(folder / "turn.tif"), time.perf_counter(), time.process_time()
        extent = f"{left},{left + side},{top - side},{top}"
        given = {"encoder": encoder, "precision": precision, "device": "cpu"}
        Encode(input=str(scene()), extent=extent, output=output, **given).run(Report())
        seconds, processors = time.perf_counter() - begun, time.process_time() - computed
        with rasterio.open(output) as out:
            return seconds, processors, int(out.tags()["GEOENC_TILES"]), int(out.tags()["GEOENC_BATCH"])

    batch, tile = job(140)[3], registry.find(encoder)[0].tile

    def bare() -> tuple[float, float]:
        pixels, begun, computed = torch.rand(batch, 1, 3, tile, tile), time.perf_counter(), time.process_time()
        times = max(1, BARE_TILES // batch)
        for _ in range(times):
            model.encode(pixels)
        tiles = times * batch
        return (time.perf_counter() - begun) / tiles, (time.process_time() - computed) / tiles

    for _ in range(ROUNDS):
        before, small, large, after = bare(), job(140), job(290), bare()
        more = large[2] - small[2]
        slopes = [(big - little) / more for big, little in zip(large[:2], small[:2], strict=True)]
        alone = [sum(pair) / 2 for pair in zip(before, after, strict=True)]
        taken.append((slopes[0], alone[0], slopes[0] / alone[0], slopes[1] / alone[1]))
    slope, pure, clock, processor = zip(*taken, strict=True)
    return (
        f"{encoder}, {precision} | {statistics.median(slope) * 1e3:.1f} | {statistics.median(pure) * 1e3:.1f} |"
        f" {statistics.median(clock):.3f} ({min(clock):.3f} to {max(clock):.3f}) |"
        f" {statistics.median(processor):.3f} ({min(processor):.3f} to {max(processor):.3f})"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        encoder = random_vit(Path(folder) / "vit")
        print("in one process, in turns | added tile ms | bare forward ms | ratio by the clock | by the processor")
        for precision in precisions():
            print(in_turns(encoder, precision, Path(folder)), flush=True)
        print("whole process on the scene | first tile s | seconds | tiles | tiles/s | source Mpx/s")
        tiled = ("--TILE_SIZE=224", "--MARGIN=0")
        for what, name, precision, more in (
            ("rcf", "rcf", "auto", ()),
            *(("ViT-S/16", encoder, precision, ()) for precision in precisions()),
            *(("ViT-S/16, 224 px tiles, no margin", encoder, precision, tiled) for precision in precisions()),
        ):
            first, seconds, tiles = min(
                (run(scene(), Path(folder) / "out.tif", name, precision, *more) for _ in range(REPEATS)),
                key=lambda found: found[1],
            )
            print(
                f"{what}, {precision} | {first:.1f} | {seconds:.1f} | {tiles} | {tiles / seconds:.1f} |"
                f" {15.41 / seconds:.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
