"""Where the time of `encode` goes with the bundled encoders, what each part could do at best, and a small warm view.

The job runs in this process. Seconds of a part are those of the processor in the thread that does it, since threads
overlap; those of the encoder are of the clock. Limits: the products' GFLOP at the rate of a 4096 x 4096 product, the
scene decoded by GDAL alone, the result's bytes written to the same disk.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import rasterio
import torch
from common import mosaic, scene
from rasterio.windows import Window
from torch.profiler import ProfilerActivity, profile
from torch.utils.flop_counter import FlopCounterMode

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry, steady
from geoenc_qgis.encoding import blocks, results
from geoenc_qgis.raster.reader import GridReader, SingleFrame
from geoenc_qgis.raster.source import Source

ROUNDS = 3
CONVOLUTIONS = ("convolution", "mm", "linear", "bmm")  # in the names of torch's products


class Clock:
    """Seconds of functions while a job runs."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def on(self, owner: Any, name: str, part: str, now: Callable[[], float] = time.thread_time) -> None:
        """Count what a function takes, in this thread."""
        work = getattr(owner, name)

        def timed(*args: Any, **keywords: Any) -> Any:
            begun = now()
            try:
                return work(*args, **keywords)
            finally:
                self.seconds[part] += now() - begun

        setattr(owner, name, timed)


def product_rate() -> float:
    """FLOP/s of a product of 4096 x 4096 in float32."""
    one = torch.rand(4096, 4096)
    one @ one
    begun = time.perf_counter()
    for _ in range(3):
        one @ one
    return 3 * 2 * 4096**3 / (time.perf_counter() - begun)


def inside(name: str) -> tuple[float, float]:
    """Share of the forward pass that are convolutions and other products, and GFLOP of a pixel of them."""
    encoder = registry.load(name, precision="float32")
    pixels = torch.rand(2, 1, 3, encoder.card.tile, encoder.card.tile)
    encoder.encode(pixels)
    with mock.patch.object(steady, "_steady", lambda x: False), FlopCounterMode(display=False) as counted:
        encoder.encode(pixels)  # torch counts its own layers alone
    with profile(activities=[ProfilerActivity.CPU]) as seen:
        for _ in range(3):
            encoder.encode(pixels)
    found = [(event.key, event.self_cpu_time_total) for event in seen.key_averages()]
    products = sum(spent for key, spent in found if any(word in key for word in CONVOLUTIONS))
    return products / sum(spent for _, spent in found), counted.get_total_flops() / pixels.shape[0] / pixels[
        0, 0, 0
    ].numel()


def decoding(path: str) -> float:
    """Processor's seconds for GDAL to decode a raster, block by block."""
    begun = time.thread_time()
    with rasterio.open(path) as source:
        for row in range(0, source.height, 512):
            source.read(window=Window(0, row, source.width, min(512, source.height - row)))
    return time.thread_time() - begun


def writing(count: int, folder: str) -> float:
    """Seconds to write so many bytes and have them on the disk."""
    some = np.random.default_rng(0).bytes(1 << 24)
    begun = time.perf_counter()
    with open(f"{folder}/bytes", "wb") as file:
        for _ in range(-(-count // len(some))):
            file.write(some)
        file.flush()
        os.fsync(file.fileno())
    Path(f"{folder}/bytes").unlink()
    return time.perf_counter() - begun


def measured(clock: Clock, name: str, source: str, folder: str, rate: float) -> None:
    """Print what a job takes, and its parts."""
    output = f"{folder}/{name}.tif"
    given = {"input": source, "encoder": name, "precision": "float32", "target_gsd": 0.3, "output": output}
    runs = []
    for _ in range(ROUNDS):
        clock.seconds.clear()
        begun = time.perf_counter()
        Encode(**given).run(Report())
        runs.append((time.perf_counter() - begun, dict(clock.seconds)))
    wall, parts = sorted(runs, key=lambda run: run[0])[len(runs) // 2]
    read, tiled = parts["reading"], parts["tiling"]
    share, flops = inside(name)
    with rasterio.open(output) as result:
        pixels = float(result.tags()["GEOENC_TILES"]) * registry.find(name)[0].tile ** 2
    size = os.path.getsize(output)
    rows = [
        ("whole job", wall, None),
        ("encoder (clock)", parts["encoder"], None),
        ("of it convolutions and products", parts["encoder"] * share, pixels * flops / rate),
        ("decoding", read, 4 * decoding(str(scene()))),
        ("resampling", parts["resampling"] - read, None),
        ("cutting, scaling, batches", tiled - parts["resampling"], None),
        ("keeping blocks", parts["keeping"], writing(size, folder)),
        ("the raster", parts["raster"], writing(size, folder)),
        ("its colours", parts["colours"], None),
    ]
    for what, seconds, limit in rows:
        at_best = "" if limit is None else f"{limit:.2f}"
        print(f"| {name} | {what} | {seconds:.2f} | {seconds / wall:.0%} | {at_best} |", flush=True)


def small_view(source: str, folder: str) -> None:
    """Print what four tiles take beyond their forward passes, in an engine that has run before."""
    with rasterio.open(source) as file:
        left, top, step = file.bounds.left, file.bounds.top, 480 * 0.25
    extent = f"{left + 100},{left + 100 + 1.9 * step},{top - 100 - 1.9 * step},{top - 100}"
    for name in ("rcf", "geoenc-conv"):
        taken, passes = [], []
        clock = Clock()
        clock.on(registry.load(name).__class__, "encode", "encoder", time.perf_counter)
        for turn in range(6):
            clock.seconds.clear()
            output, begun = f"{folder}/view{turn}.tif", time.perf_counter()
            Encode(input=source, encoder=name, extent=extent, output=output).run(Report())
            taken.append(time.perf_counter() - begun)
            passes.append(clock.seconds["encoder"])
        with rasterio.open(output) as result:
            tiles = result.tags()["GEOENC_TILES"]
        wall, forward = statistics.median(taken[1:]), statistics.median(passes[1:])
        print(f"| {name} | {tiles} | {wall:.2f} | {forward:.2f} | {wall - forward:.2f} |", flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        source, rate = str(mosaic(Path(folder) / "large.vrt", 2)), product_rate()
        print(f"61.6 Mpx of 0.25 m at 0.3 m, float32; a product's rate: {rate / 1e9:.0f} GFLOP/s")
        clock = Clock()
        clock.on(Source, "read", "reading")
        clock.on(GridReader, "read", "resampling")
        clock.on(SingleFrame, "tile", "tiling")
        clock.on(blocks, "keep", "keeping")
        clock.on(results._Raster, "write", "raster")
        clock.on(results, "write_views", "colours")
        for name in ("rcf", "geoenc-conv"):
            clock.on(type(registry.load(name)), "encode", "encoder", time.perf_counter)
        print("| encoder | part | s | share of the job | at best, s |\n|---|---|---|---|---|")
        for name in ("rcf", "geoenc-conv"):
            measured(clock, name, source, folder, rate)
        print("| encoder | tiles | view, warm, s | its forward passes, s | beyond them, s |\n|---|---|---|---|---|")
        small_view(str(scene()), folder)


if __name__ == "__main__":
    main()
