"""Encoders of monthly series: pixels a second through `encodestack` against the bare forward pass, and memory.

    scripts/bench pixels [--side 192]

Drawn: 12 months of 10 bands. Whole processes, of a raster and of one with four times its pixels; the added pixels over
the added seconds, against the module alone on tiles that are ready in memory, by the clock and by the processors. The
authors' weights, from the shared folder.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine
from common import SHARED, measured

from geoenc_qgis import ImportEncoder
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.channels import CHANNELS, GROUPS

DATES, TILES = 12, 4
ENGINE = ("-m", "geoenc_qgis")


def draw(folder: Path, side: int) -> Path:
    """12 rasters of side x side pixels."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    place = {"crs": "EPSG:32631", "transform": Affine(10, 0, 500_000, 0, -10, 5_000_000), "nodata": 0}
    for month in range(1, DATES + 1):
        path = folder / f"S2_2018{month:02d}15.tif"
        with rasterio.open(
            path, "w", driver="GTiff", dtype="uint16", count=10, height=side, width=side, **place
        ) as out:
            out.write(rng.integers(200, 5000, (10, side, side), np.uint16))
            out.descriptions = CHANNELS[2:]
    return folder


def bare(encoder: str, precision: str) -> tuple[float, float]:
    """Pixels a second of the module alone, by the clock and by the processors."""
    loaded = registry.load(encoder, precision=precision)
    side = loaded.card.tile
    from geoenc_qgis.encoders.monthly import whole_series

    pixels = torch.rand(TILES, DATES, len(CHANNELS), side, side) * 4000
    series = whole_series(pixels, 1)
    series.given[:, :, list(GROUPS).index("S1")] = False
    frames = torch.cat((pixels, pixels[:, :, :1]), 2).to(loaded.dtype)
    best = busy = float("inf")
    with torch.inference_mode():
        for _ in range(3):
            start, before = time.perf_counter(), time.process_time()
            loaded.module(frames, None, None, series)
            best, busy = min(best, time.perf_counter() - start), min(busy, time.process_time() - before)
    return TILES * side**2 / best, TILES * side**2 / busy


def run(source: Path, encoder: str, precision: str) -> tuple[float, float, float]:
    """Seconds of the clock and of the processors, and MB, of a job."""
    job = ("encodestack", "--folder", str(source), "--encoder", encoder, "--precision", precision)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, peak = measured(*ENGINE, *job, "--output-folder", f"{source}-{encoder}-{precision}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=192, help="pixels of the smaller raster")
    side = parser.parse_args().side
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GEOENC_MODELS"] = str(folder / "models")
        encoders = [
            ImportEncoder(file=str(SHARED / "fixtures/presto/default_model.pt")).run()["ENCODER"],
            ImportEncoder(folder=str(SHARED / "fixtures/galileo/nano")).run()["ENCODER"],
        ]
        small, large = draw(folder / "small", side), draw(folder / "large", 2 * side)
        print("encoder | bare, px/s | added px/s | of bare | the same by the processors | MB, small | MB, large")
        for encoder in encoders:
            rates = bare(encoder, "float32")
            less, more = run(small, encoder, "float32"), run(large, encoder, "float32")
            clock, busy = (3 * side**2 / (more[n] - less[n]) for n in (0, 1))
            print(
                f"{encoder} | {rates[0]:,.0f} | {clock:,.0f} | {clock / rates[0]:.2f} | {busy / rates[1]:.2f}"
                f" | {less[2]:.0f} | {more[2]:.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
