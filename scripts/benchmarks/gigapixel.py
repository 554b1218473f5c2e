"""Whether memory stays flat from ten million to a billion pixels: a VRT of the aerial scene side by side, not a copy.

    scripts/bench gigapixel --algorithms encode,applygeocentroids,pca,topolygons --pixels 1e7,1e9 --folder DISK

Not among the benchmarks that run by default: a billion pixels take half an hour and up to 10 GB of disk. What is made
of embeddings is measured on the cells of 10^7 px, repeated: the same cells in the same file as if encoded, sooner.
Anonymous: memory of the process and its children without files' pages, which the system takes back, seen every 50 ms.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import psutil
import rasterio
from common import mosaic, scene
from rasterio.windows import Window

from geoenc_qgis.raster.embedding import COMPONENTS_DOMAIN, embedding_profile

LEAST = 10_000_000  # pixels whose cells are repeated
SAMPLE_SECONDS = 0.05
CLASSES = 20


@dataclass
class Cost:
    """What one run of the engine took: seconds of the clock and of the processor, bytes of memory and of disk."""

    seconds: float
    processor: float
    anonymous: int
    resident: int
    disk: int


def cost(job: list[str], folder: Path) -> Cost:
    """Of a job whose results go into `folder`, of which the disk is counted."""
    before, start = used(folder), time.perf_counter()
    with (folder / "log.txt").open("a") as log:
        process = subprocess.Popen([sys.executable, "-m", "geoenc_qgis", *job], stdout=log, stderr=log)
    peaks, ended = {"anonymous": 0, "resident": 0, "disk": 0}, threading.Event()

    def watch(name: str, measure, seconds: float) -> None:
        while not ended.wait(seconds):
            with contextlib.suppress(OSError, psutil.Error):
                peaks[name] = max(peaks[name], measure())

    watchers = [
        threading.Thread(target=watch, args=("anonymous", lambda: status(process.pid, "RssAnon"), SAMPLE_SECONDS)),
        threading.Thread(target=watch, args=("resident", lambda: status(process.pid, "VmHWM"), SAMPLE_SECONDS)),
        threading.Thread(target=watch, args=("disk", lambda: used(folder) - before, 0.5)),
    ]
    for watcher in watchers:
        watcher.start()
    _, code, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    ended.set()
    for watcher in watchers:
        watcher.join()
    if process.returncode:
        raise SystemExit(f"failed, see {folder / 'log.txt'}: {job}")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, **peaks)


def status(pid: int, name: str) -> int:
    """Bytes that the kernel counts of a process and all its children."""
    processes = [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]
    found = [re.search(rf"{name}:\s+(\d+)", Path(f"/proc/{one}/status").read_text()) for one in processes]
    return sum(int(match[1]) for match in found if match) * 1024


def used(folder: Path) -> int:
    """Bytes of disk under a folder."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(root, name)).st_blocks * 512
    return total


def pixels_of(folder: Path, side: int) -> Path:
    """A square VRT of the scene's copies, of so many pixels a side."""
    path = folder / f"{side}.vrt"
    with rasterio.open(scene()) as source:
        times = -(-side // min(source.shape))
    mosaic(path, times)
    tree = ElementTree.parse(path)
    tree.getroot().attrib.update(rasterXSize=str(side), rasterYSize=str(side))
    tree.write(path)
    return path


def encoded(folder: Path, side: int, options: argparse.Namespace) -> tuple[list[str], Path]:
    """The job that encodes so many pixels a side, and its result."""
    output = folder / f"encoded-{side}.tif"
    made = ["--cell-size", options.cell, "--dtype", options.dtype, "--components", options.components]
    return ["encode", "--input", str(pixels_of(folder, side)), *map(str, made), "--output", str(output)], output


def engine(*job: str) -> None:
    subprocess.run([sys.executable, "-m", "geoenc_qgis", *job], check=True, capture_output=True)


def repeated(path: Path, cells: int, output: Path) -> Path:
    """The cells of a raster side by side to so many a side: its bands, tags and kind of file."""
    if output.exists():
        return output
    with rasterio.open(path) as source:
        if "GEOENC_PRODUCT" in source.tags():
            profile = source.profile | {"width": cells, "height": cells, "BIGTIFF": "IF_SAFER", "driver": "GTiff"}
        else:
            kind = "float16" if source.tags(1, ns="IMAGE_STRUCTURE").get("NBITS") == "16" else source.dtypes[0]
            profile = embedding_profile((cells, cells), source.count, kind, source.crs, source.transform)
        values, side = source.read(), profile["blockysize"]
        with rasterio.open(output, "w", **profile) as out:
            out.update_tags(**source.tags())
            out.update_tags(ns=COMPONENTS_DOMAIN, **source.tags(ns=COMPONENTS_DOMAIN))
            out.scales, out.offsets, out.descriptions = source.scales, source.offsets, source.descriptions
            for row in range(0, cells, side):
                for col in range(0, cells, side):
                    rows = [at % values.shape[1] for at in range(row, min(row + side, cells))]
                    cols = [at % values.shape[2] for at in range(col, min(col + side, cells))]
                    out.write(values[:, rows][:, :, cols], window=Window(col, row, len(cols), len(rows)))
    return output


class Inputs:
    """What algorithms after `encode` begin with, made once: by the engine of LEAST pixels, then repeated."""

    def __init__(self, folder: Path, options: argparse.Namespace):
        self.folder, self.options = folder, options

    def embeddings(self, side: int) -> Path:
        job, first = encoded(self.folder, math.ceil(LEAST**0.5), self.options)
        if not first.exists():
            engine(*job)
        return repeated(first, side // self.options.cell, self.folder / f"embeddings-{side}.tif")

    def book(self) -> Path:
        path = self.folder / "book.safetensors"
        if not path.exists():
            made = ["--input", str(self.embeddings(math.ceil(LEAST**0.5))), "--clusters", str(CLASSES)]
            engine("fitgeocentroids", *made, "--output-book", str(path))
        return path

    def classes(self, side: int) -> Path:
        first = self.folder / "classes.tif"
        if not first.exists():
            given = ["--input", str(self.embeddings(math.ceil(LEAST**0.5))), "--book", str(self.book())]
            engine("applygeocentroids", *given, "--output", str(first))
        return repeated(first, side // self.options.cell, self.folder / f"classes-{side}.tif")

    def job(self, algorithm: str, side: int) -> tuple[list[str], Path]:
        """An algorithm's command and what it writes."""
        if algorithm == "encode":
            return encoded(self.folder, side, self.options)
        output = self.folder / f"{algorithm}-{side}.{'gpkg' if algorithm == 'topolygons' else 'tif'}"
        source = self.classes(side) if algorithm == "topolygons" else self.embeddings(side)
        given = ["--book", str(self.book())] if algorithm == "applygeocentroids" else []
        return [algorithm, "--input", str(source), *given, "--output", str(output)], output


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--algorithms", default="encode,applygeocentroids,pca,topolygons")
    parser.add_argument("--pixels", default="1e7,1e8,1e9")
    parser.add_argument("--cell", type=int, default=16)
    parser.add_argument("--dtype", default="float16")
    parser.add_argument("--components", type=int, default=0)
    parser.add_argument("--folder", help="a disk with room; what lies there from before is taken up")
    options = parser.parse_args()
    print("algorithm | pixels | cells | anonymous MB | VmHWM MB | peak disk MB | result MB | processor s | s")
    with contextlib.ExitStack() as life:
        folder = Path(options.folder or life.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        inputs = Inputs(folder, options)
        for algorithm in options.algorithms.split(","):
            for pixels in map(float, options.pixels.split(",")):
                side = math.ceil(pixels**0.5)
                job, output = inputs.job(algorithm, side)
                for name in folder.glob(f"{output.stem}.*"):
                    name.unlink()
                found = cost(job, folder)
                megabytes = [x / 1e6 for x in (found.anonymous, found.resident, found.disk, output.stat().st_size)]
                figures = " | ".join(f"{x:,.0f}" for x in [*megabytes, found.processor, found.seconds])
                print(f"{algorithm} | {side}² | {(side // options.cell) ** 2:,} | {figures}", flush=True)


if __name__ == "__main__":
    main()
