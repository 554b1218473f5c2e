"""What an adopted raster like AlphaEarth costs: reading and decoding it once by blocks, RGB, similarity, classes.

    scripts/bench ready --side 8192 --folder DISK

Drawn: 64 bands of signed bytes, unit vectors in AlphaEarth's code, rows from the south, adopted as a reference. Seconds
of the clock and of the processors, and peak memory, of whole processes: reading, decoding and the product are one too.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from common import measured
from rasterio.transform import Affine
from rasterio.windows import Window

BLOCK, BANDS, KINDS, CLASSES = 512, 64, 40, 512
CORNER = (418080.0, 4423680.0)  # metres in UTM 33N
ENGINE = ("-m", "geoenc_qgis")
Pair = tuple[float, float]


def draw(path: Path, side: int) -> None:
    """A few kinds of ground in patches, mixed and noisy, of length 1; a block in eight is drawn, the others turn it."""
    rng = np.random.default_rng(0)
    kinds = rng.standard_normal((KINDS, BANDS)).astype(np.float32)
    place = {"crs": "EPSG:32633", "transform": Affine(10, 0, CORNER[0], 0, 10, CORNER[1])}
    blocks = {"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "interleave": "pixel", "compress": "zstd"}
    profile = {"driver": "GTiff", "dtype": "int8", "count": BANDS, "width": side, "height": side, "nodata": -128}
    profile |= place | blocks | {"bigtiff": True, "num_threads": 2}
    drawn: list[np.ndarray] = []
    with rasterio.open(path, "w", **profile) as out:
        out.descriptions = tuple(f"A{band:02}" for band in range(BANDS))
        for row in range(0, side, BLOCK):
            for col in range(0, side, BLOCK):
                if len(drawn) < 8:
                    drawn.append(_block(rng, kinds))
                block = drawn[(row + col) // BLOCK % 8][:, :: (-1) ** (row // BLOCK), :: (-1) ** (col // BLOCK)]
                window = Window(col, row, min(BLOCK, side - col), min(BLOCK, side - row))
                out.write(block[:, : window.height, : window.width], window=window)


def _block(rng: np.random.Generator, kinds: np.ndarray) -> np.ndarray:
    """(BANDS, BLOCK, BLOCK) int8."""
    patch = np.kron(rng.integers(KINDS, size=(BLOCK // 16, BLOCK // 16)), np.ones((16, 16), np.int64))
    vectors = kinds[patch] + 0.6 * rng.standard_normal((BLOCK, BLOCK, BANDS), np.float32)
    vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
    coded = np.rint(np.sign(vectors) * np.sqrt(np.abs(vectors)) * 127.5)
    return np.moveaxis(np.clip(coded, -127, 127).astype(np.int8), 2, 0)


def read(path: str, book: str) -> None:
    """Every vector, decoded; with a book, its product with the centres."""
    import torch

    from geoenc_qgis.clusters.book import CentroidBook
    from geoenc_qgis.core.report import SILENT
    from geoenc_qgis.raster.embedding import EmbeddingRaster

    centres = torch.from_numpy(CentroidBook.load(book).centres).T.contiguous() if book else None
    raster = EmbeddingRaster(path)
    for _, vectors, _ in raster.blocks(SILENT):
        if centres is not None:
            torch.from_numpy(vectors) @ centres
    raster.close()


def places(path: Path, side: int) -> None:
    """Three points."""
    points = [[CORNER[0] + 10 * share * side, CORNER[1] + 10 * share * side] for share in (0.2, 0.5, 0.8)]
    features = [{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": p}} for p in points]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


def main() -> None:
    if sys.argv[1:2] == ["--read"]:
        read(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=8192, help="cells")
    parser.add_argument("--folder", help="where 5 GB fit; empty: the system's own")
    parser.add_argument("--rounds", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        draw(folder / "aef.tiff", asked.side)
        places(folder / "places.geojson", asked.side)
        vrt, book = str(folder / "aef.vrt"), str(folder / "book.safetensors")
        print("| | s | busy s | MB | of reading | busy |\n" + "|---" * 6 + "|", flush=True)
        row("adopted", ENGINE, "adoptembeddings", "--input", str(folder / "aef.tiff"), "--output", vrt)
        fit = ("fitgeocentroids", "--inputs", vrt, "--clusters", str(CLASSES), "--sample", "100000", "--colours", "pca")
        row(f"book of {CLASSES}, of 100,000 cells", ENGINE, *fit, "--output-book", book)
        plain, to = ((__file__,), "--read", vrt), ("--output", str(folder / "out.tif"))
        for _ in range(asked.rounds):
            base = row("read and decoded", *plain, "")
            row("RGB by PCA", ENGINE, "embeddingrgb", "--input", vrt, "--method", "pca", *to, base=base)
            search = ("similarity", "--input", vrt, "--places", str(folder / "places.geojson"))
            row("similarity", ENGINE, *search, *to, base=base)
            base = row(f"read, decoded, product with {CLASSES} centres", *plain, book)
            row("classes", ENGINE, "applygeocentroids", "--input", vrt, "--book", book, *to, base=base)


def row(name: str, program: tuple[str, ...], *arguments: str, base: Pair | None = None) -> Pair:
    """Run, print, and return the seconds of the clock and of the processors; base: what they are held against."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, peak = measured(*program, *arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    ratios = f"{seconds / base[0]:.2f} | {busy / base[1]:.2f}" if base else "|"
    print(f"| {name} | {seconds:.1f} | {busy:.1f} | {peak:.0f} | {ratios} |", flush=True)
    return seconds, busy


if __name__ == "__main__":
    main()
