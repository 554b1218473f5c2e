"""Encoders of monthly series: pixels a second through `encodestack` against the bare forward pass, and memory.

    scripts/bench pixels [--side 192]

Drawn: 12 months of 10 bands. Whole processes, of a raster and of one with four times its pixels; the added pixels over
the added seconds, against the module alone on tiles that are ready in memory. The authors' weights, from the shared
folder.
"""

from __future__ import annotations

import argparse
import os
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


def bare(encoder: str, precision: str) -> float:
    """Pixels a second of the module alone."""
    loaded = registry.load(encoder, precision=precision)
    side = loaded.card.tile
    from geoenc_qgis.encoders.monthly import whole_series

    pixels = torch.rand(TILES, DATES, len(CHANNELS), side, side) * 4000
    series = whole_series(pixels, 1)
    series.given[:, :, list(GROUPS).index("S1")] = False
    frames = torch.cat((pixels, pixels[:, :, :1]), 2).to(loaded.dtype)
    best = float("inf")
    with torch.inference_mode():
        for _ in range(3):
            start = time.perf_counter()
            loaded.module(frames, None, None, series)
            best = min(best, time.perf_counter() - start)
    return TILES * side**2 / best


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
        print("encoder | precision | bare, px/s | added px/s | of bare | MB, small | MB, large")
        for encoder in encoders:
            for precision in ("float32", "bfloat16"):
                rate = bare(encoder, precision)
                found = []
                for source in (small, large):
                    job = ("encodestack", "--folder", str(source), "--encoder", encoder, "--precision", precision)
                    found.append(measured(*ENGINE, *job, "--output-folder", f"{source}-{encoder}-{precision}"))
                added = 3 * side**2 / (found[1][0] - found[0][0])
                print(
                    f"{encoder} | {precision} | {rate:,.0f} | {added:,.0f} | {added / rate:.2f}"
                    f" | {found[0][1]:.0f} | {found[1][1]:.0f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
