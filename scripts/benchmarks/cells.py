"""What finer cells cost on the aerial scene, as whole engine processes: encoding, classes and polygons.

Seconds by the clock and of the processors, peak memory, and the file. A ViT-S/16 with random weights sees each tile
four times for cells of 8 px; its scene is the middle of it.
"""

from __future__ import annotations

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from common import measured, random_vit, scene

ENGINE = ("-m", "geoenc_qgis")


def row(name: str, *arguments: str) -> float:
    """Run an algorithm, print what it took, and return the seconds of the processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, peak = measured(*ENGINE, *arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    size = Path(arguments[-1]).stat().st_size / 1e6
    print(f"{name:34}{seconds:8.1f}{busy:8.1f}{peak:8.0f}{size:8.0f}", flush=True)
    return seconds


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        vit = random_vit(Path(folder) / "vit")
        print(f"{'':34}{'s':>8}{'busy s':>8}{'MB':>8}{'file MB':>8}")
        made = f"{folder}/e.tif"
        for encoder in ("geoenc-conv", "rcf"):
            for cell in ("16", "8", "4"):
                encode = ("encode", "--input", str(scene()), "--encoder", encoder, "--cell-size", cell)
                output = made if encoder == "geoenc-conv" else f"{folder}/r.tif"
                row(f"{encoder}, {cell} px", *encode, "--output", output)
        packed = f"{folder}/p.tif"
        encode = ("encode", "--input", str(scene()), "--cell-size", "4", "--components", "64", "--dtype", "uint8")
        row("geoenc-conv, 4 px, 64 components", *encode, "--output", packed)
        for name, cells in (("486 bands", made), ("64 components", packed)):
            book = f"{folder}/{name}.safetensors"
            fit = ("fitgeocentroids", "--inputs", cells, "--clusters", "24", "--output-book", book)
            row(f"a book of 24, {name}", *fit)
            classes = ("applygeocentroids", "--input", cells, "--book", book, "--output", f"{folder}/c.tif")
            row(f"classes, {name}", *classes)
        row("polygons", "topolygons", "--input", f"{folder}/c.tif", "--min-area", "50", "--output", f"{folder}/c.gpkg")
        part = ("--extent", _part(), "--encoder", vit, "--precision", "float32")
        for cell in ("16", "8"):
            encode = ("encode", "--input", str(scene()), *part, "--cell-size", cell)
            row(f"ViT-S/16, {cell} px", *encode, "--output", f"{folder}/v.tif")
        _ratios(folder, vit)


def _ratios(folder: str, vit: str) -> None:
    """Of times within this process, all of it loaded: medians of three that take turns."""
    from geoenc_qgis import ApplyGeocentroids, Encode

    part = {"input": str(scene()), "extent": _part(), "encoder": vit, "precision": "float32"}
    coarse, fine = taken_in_turns(
        lambda: Encode(**part, output=f"{folder}/v.tif").run(),
        lambda: Encode(**part, cell_size=8, output=f"{folder}/v8.tif").run(),
    )
    print(f"ViT-S/16 at 8 px: {fine / (4 * coarse):.2f} of four times 16 px ({fine:.1f} s, {coarse:.1f} s)")
    for name, cells in (("486 bands", f"{folder}/e.tif"), ("64 components", f"{folder}/p.tif")):
        book = f"{folder}/{name}.safetensors"
        apply, bare = taken_in_turns(
            lambda cells=cells, book=book: ApplyGeocentroids(input=cells, book=book, output=f"{folder}/c.tif").run(),
            lambda cells=cells, book=book: _read_and_multiply(cells, book),
        )
        print(f"classes, {name}: {apply / bare:.2f} of reading and the product ({apply:.1f} s, {bare:.1f} s)")


def taken_in_turns(*works: Callable[[], object]) -> list[float]:
    """Median seconds of each of three rounds, after one that does not count."""
    rounds = []
    for _ in range(4):
        took = []
        for work in works:
            begun = time.perf_counter()
            work()
            took.append(time.perf_counter() - begun)
        rounds.append(took)
    return [statistics.median(column) for column in zip(*rounds[1:], strict=True)]


def _read_and_multiply(cells: str, book: str) -> None:
    """What classes can't do without: every vector, and its product with the centres."""
    import torch

    from geoenc_qgis.clusters.book import CentroidBook
    from geoenc_qgis.core.report import SILENT
    from geoenc_qgis.raster.embedding import EmbeddingRaster

    centres = torch.from_numpy(CentroidBook.load(book).centres).T.contiguous()
    raster = EmbeddingRaster(cells)
    for _, vectors, _ in raster.blocks(SILENT):
        torch.from_numpy(vectors) @ centres
    raster.close()


def _part() -> str:
    """The middle of the scene, a quarter of its sides, as EXTENT."""
    import rasterio

    with rasterio.open(scene()) as file:
        left, bottom, right, top = file.bounds
        width, height = (right - left) / 4, (top - bottom) / 4
        x, y = left + 1.5 * width, bottom + 1.5 * height
        return f"{x},{x + width},{y},{y + height} [{file.crs.to_string()}]"


if __name__ == "__main__":
    main()
