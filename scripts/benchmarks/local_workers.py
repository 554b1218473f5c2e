"""`encode` plain, by one and by two workers of this machine, in turn: the start apart from what an added tile costs.

    local_workers.py --side 14336 --rounds 2 --ways ,local:1,local:2

A drawn scene, `geoenc-conv` in float32. First: seconds until a block is done. Slope: seconds a tile from then on.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import rasterio
from common import ROOT

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Event, Report

DRAWN = 1024  # pixels; a larger scene repeats it


def drawn(folder: Path, side: int) -> Path:
    """A raster of so many pixels a side."""
    script = str(ROOT / "scripts/sample_scene.py")
    subprocess.run([sys.executable, script, str(folder), "--size", str(DRAWN)], check=True)
    with rasterio.open(folder / "scene.tif") as source:
        profile, pixels = source.profile, source.read()
    path = folder / "large.tif"
    with rasterio.open(path, "w", **{**profile, "width": side, "height": side}) as out:
        for row in range(0, side, DRAWN):
            for col in range(0, side, DRAWN):
                height, width = min(DRAWN, side - row), min(DRAWN, side - col)
                out.write(pixels[:, :height, :width], window=rasterio.windows.Window(col, row, width, height))
    return path


def encode(source: str, output: str, dask: str) -> None:
    """Encode in this process, and print the tiles that are done whenever they are told."""

    def told(event: Event) -> None:
        if event["event"] == "progress" and event["value"] > 0:
            print(event["value"], flush=True)

    Encode(input=source, output=output, encoder="geoenc-conv", precision="float32", dask=dask).run(Report(told))


def run(source: Path, output: Path, dask: str) -> None:
    """Print a row: a process that encodes."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    start, marks = time.monotonic(), []
    process = subprocess.Popen(
        [sys.executable, __file__, "--encode", str(source), str(output), dask], stdout=subprocess.PIPE, text=True
    )
    for line in process.stdout or ():
        marks.append((float(line), time.monotonic() - start))
    if process.wait():
        raise SystemExit(f"failed: {dask}")
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    with rasterio.open(output) as made:
        tiles = int(made.tags()["GEOENC_TILES"])
    (share, first), (last, end) = marks[0], max(mark for mark in marks if mark[0] <= 1)
    busy = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    slope = 1000 * (end - first) / (last - share) / tiles
    print(
        f"| {dask or 'plain'} | {tiles} | {wall:.1f} | {first:.1f} | {slope:.1f} |"
        f" {wall - end:.1f} | {busy:.0f} | {os.getloadavg()[0]:.1f} |",
        flush=True,
    )


def main() -> None:
    if sys.argv[1:2] == ["--encode"]:
        encode(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=14336, help="pixels")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--ways", default=",local:1,local:2")
    asked = parser.parse_args()
    print("| DASK | tiles | wall, s | first, s | slope, ms a tile | after the last, s | processor, s | load |")
    print("|---" * 8 + "|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        source = drawn(Path(folder), asked.side)
        for _ in range(asked.rounds):
            for dask in asked.ways.split(","):
                run(source, Path(folder) / "out.tif", dask)


if __name__ == "__main__":
    main()
