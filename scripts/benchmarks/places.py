"""Find places among 5 million vectors of 384 half floats: seconds, from the page cache, and what an index would cost.

    scripts/bench places [--folder DISK] [--cells 2240] [--compressed zstd] [--index 100000]

Not among the benchmarks that run by default: it writes rasters of 4 GB and deletes them. Vectors: random mixtures
of 32 directions, so that many are alike. `stored` is as encoding writes it, uncompressed; the compressed ones go through GDAL.
Reading: of one window after another on one thread, as floats; GDAL against the halves as they lie in the file, and the
conversions that were to choose from. --index: an HNSW graph of usearch (pip install usearch) over so many of the
vectors, built by all cores; it holds neither distance between places nor negatives.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
from common import measured
from rasterio.transform import from_origin
from shapely.geometry import Point

from geoenc_qgis import FindPlaces, Similarity
from geoenc_qgis.raster.block_file import BlockFile, Layout, write_head
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile, embedding_tags
from geoenc_qgis.raster.halves import floats
from geoenc_qgis.raster.identity import Identity

DIMS, DIRECTIONS = 384, 32
PLACE = from_origin(600_000, 5_000_000, 10, 10)
WINDOWS = 12  # that reading is measured on
RUNS = 2  # of which the quickest counts


def drawn(side: int, stored: Path) -> None:
    """A raster of side x side vectors, as encoding writes it."""
    rng = np.random.default_rng(0)
    basis = rng.normal(size=(DIMS, DIRECTIONS)).astype(np.float32)
    profile = embedding_profile((side, side), DIMS, "float16", "EPSG:32633", PLACE)
    tags = embedding_tags(Identity(encoder="drawn", weights_sha256="1", dims=DIMS, patch=16, gsd=0.625))
    layout = Layout(profile, profile["blockysize"])
    write_head(stored, profile, layout, lambda out: out.update_tags(**tags))
    with BlockFile(stored, layout, 0) as file:
        for window in (window for row in layout.rows for window in row):
            mixed = basis @ rng.standard_normal((DIRECTIONS, window.height * window.width), np.float32)
            file.write(mixed.reshape(DIMS, window.height, window.width))


def packed(stored: Path, path: Path, compress: str) -> None:
    """The same raster, compressed."""
    with rasterio.open(stored) as file:
        options = {**file.profile, "NBITS": 16, "compress": compress, "NUM_THREADS": "ALL_CPUS"}
        with rasterio.open(path, "w", **options) as out:
            out.update_tags(**file.tags())
            for _, window in file.block_windows():
                out.write(file.read(window=window), window=window)


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    taken = []
    for _ in range(RUNS):
        start = clock()
        work()
        taken.append(clock() - start)
    return min(taken)


def each_of(things: Iterable[Any], work: Callable[[Any], object]) -> None:
    """One after the other, holding none of what is made."""
    for thing in things:
        work(thing)


def searches(rasters: dict[str, Path], places: str, folder: Path) -> None:
    print("raster | GB | job | s | s of the processor | whole process, s | peak, MB")
    for name, path in rasters.items():
        for job in ("findplaces", "similarity"):
            ending = "gpkg" if job == "findplaces" else "tif"
            given = {"places": places, "output": f"{folder}/out.{ending}"}
            given |= {"inputs": [str(path)]} if job == "findplaces" else {"input": str(path)}
            before = time.process_time()
            run = seconds((FindPlaces if job == "findplaces" else Similarity)(**given).run)
            processor = (time.process_time() - before) / RUNS
            options = [part for key, value in given.items() for part in (f"--{key}", *np.atleast_1d(value).tolist())]
            whole, peak = measured("-m", "geoenc_qgis", job, *options)
            size = path.stat().st_size / 1e9
            print(f"{name} | {size:.2f} | {job} | {run:.1f} | {processor:.1f} | {whole:.1f} | {peak:.0f}", flush=True)


def reading(path: Path) -> None:
    """G values a second of one thread."""
    raster = EmbeddingRaster(str(path))
    windows = raster.windows[:: max(1, len(raster.windows) // WINDOWS)][:WINDOWS]
    values = sum(window.height * window.width for window in windows) * DIMS
    halves = [raster.columns(window)[0].copy() for window in windows]
    import torch

    torch.set_num_threads(1)
    ways: dict[str, Callable[[], object]] = {
        "GDAL, as floats": lambda: each_of(windows, lambda window: raster.dataset.read(window=window)),
        "directly, as halves": lambda: each_of(windows, raster.columns),
        "directly, as floats (EmbeddingRaster.read)": lambda: each_of(windows, raster.read),
        "halves to floats, NumPy's astype": lambda: each_of(halves, lambda each: each.astype(np.float32)),
        "halves to floats, by their bits": lambda: each_of(halves, floats),
        "halves to floats, torch": lambda: each_of(halves, lambda each: torch.from_numpy(each).float()),
    }
    print("reading | G values per second of the processor")
    for name, way in ways.items():
        print(f"{name} | {values / seconds(way, time.thread_time) / 1e9:.2f}", flush=True)
    raster.close()


def index(path: Path, count: int) -> None:
    """An HNSW graph over the first vectors."""
    from usearch.index import Index

    raster = EmbeddingRaster(str(path))
    parts: list[np.ndarray] = []
    for window in raster.windows:
        parts.append(np.ascontiguousarray(raster.columns(window)[0].T))
        if sum(map(len, parts)) >= count:
            break
    vectors = np.concatenate(parts)[:count]
    graph = Index(ndim=DIMS, metric="cos", dtype="f16")
    start = time.perf_counter()
    graph.add(np.arange(len(vectors)), vectors)
    built = time.perf_counter() - start
    query = vectors[0].astype(np.float32)
    start = time.perf_counter()
    found = graph.search(query, 100).keys
    asked = time.perf_counter() - start
    lengths = np.linalg.norm(vectors.astype(np.float32), axis=1)
    true = np.argsort(-(vectors.astype(np.float32) @ query) / lengths)[:100]
    recall = len(set(found.tolist()) & set(true.tolist())) / 100
    print("usearch, vectors | built, s | vectors/s | 100 nearest, ms | recall | memory, MB")
    memory = graph.memory_usage / 1e6
    print(f"{count} | {built:.1f} | {count / built:.0f} | {1000 * asked:.1f} | {recall:.2f} | {memory:.0f}")
    raster.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder")
    parser.add_argument("--cells", type=int, default=2240)
    parser.add_argument("--compressed", default="zstd,deflate")
    parser.add_argument("--index", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as text:
        folder = Path(text)
        rasters = {name: folder / f"{name}.tif" for name in ("stored", *asked.compressed.split(",")) if name}
        drawn(asked.cells, rasters["stored"])
        for name in list(rasters)[1:]:
            packed(rasters["stored"], rasters[name], name)
        middles = [Point(*(PLACE @ (col + 0.5, 20.5))) for col in (20, 40, 60)]
        geopandas.GeoDataFrame(geometry=middles, crs="EPSG:32633").to_file(folder / "places.gpkg")
        reading(rasters["stored"])
        searches(rasters, str(folder / "places.gpkg"), folder)
        if asked.index:
            index(rasters["stored"], asked.index)


if __name__ == "__main__":
    main()
