"""Embeddings of zones against one plain reading of the raster by blocks.

Parcels: four-sided polygons that tile the raster, their corners moved at will. The raster is drawn: int8 read by
AlphaEarth's power code, as adoptembeddings makes it, or half floats. Wall: of the whole process, imports included; cpu:
its processor time; peak: its memory. Ratio: wall over that of reading all blocks once and doing nothing with them.

    scripts/bench zones --side 10000 --parcels 10000 --dtype int8
"""

from __future__ import annotations

import argparse
import resource
import tempfile
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import shapely
from common import measured
from rasterio.transform import from_origin

from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile, embedding_tags, raster_profile
from geoenc_qgis.raster.identity import Identity

CRS, CELL = "EPSG:32633", 10
CORNER = from_origin(400_000, 5_900_000, CELL, CELL)


def drawn(path: Path, side: int, dims: int, dtype: str) -> Path:
    """A raster of pieces of one drawn block, moved at will."""
    rng = np.random.default_rng(0)
    if dtype == "int8":
        profile = raster_profile((side, side), dims, "int8", CRS, CORNER, nodata=-128, interleave="band")
        tags = {"GEOENC_NAME": "drawn-1", "GEOENC_DECODE": "power 2 127.5", "GEOENC_GSD": repr(float(CELL))}
    else:
        profile = embedding_profile((side, side), dims, "float16", CRS, CORNER)
        tags = embedding_tags(Identity(encoder="drawn", weights_sha256="1", dims=dims, gsd=CELL))
    block = profile["blockysize"]
    tile = rng.normal(scale=0.1, size=(dims, 2 * block, 2 * block))
    tile = (np.sign(tile) * 127.5 * np.sqrt(np.abs(tile))).clip(-127, 127) if dtype == "int8" else tile
    tile = tile.astype(profile["dtype"])
    with rasterio.open(path, "w", **profile) as out:
        out.update_tags(**tags)
        for _, window in out.block_windows(1):
            row, col = rng.integers(0, block, 2)
            out.write(tile[:, row : row + window.height, col : col + window.width], window=window)
    return path


def parcels(path: Path, side: int, count: int) -> Path:
    """About so many polygons that tile the raster."""
    rng = np.random.default_rng(1)
    across = round(count**0.5)
    step = side / across
    grid = np.stack(np.meshgrid(np.arange(across + 1), np.arange(across + 1)), -1) * step
    grid[1:-1, 1:-1] += rng.uniform(-step / 4, step / 4, grid[1:-1, 1:-1].shape)
    rings = np.stack([grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1]], 2).reshape(-1, 4, 2)
    x, y = CORNER @ (rings[..., 0], rings[..., 1])
    geopandas.GeoDataFrame(geometry=shapely.polygons(np.stack([x, y], -1)), crs=CRS).to_file(path)
    return path


def run(name: str, *arguments: str) -> float:
    """Print and return the seconds of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, peak = measured(*arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name} | {seconds:.1f} | {cpu:.1f} | {peak:,.0f}", end="", flush=True)
    return seconds


def read(path: str) -> None:
    """What is compared with: all blocks, once."""
    for _ in EmbeddingRaster(path).blocks(Report()):
        pass


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--parcels", type=int, default=1600)
    parser.add_argument("--dims", type=int, default=64)
    parser.add_argument("--dtype", choices=("int8", "float16"), default="int8")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--folder", help="where the raster is drawn, and kept")
    parser.add_argument("--read", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.read:
        read(given.read)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(given.folder or scratch)
        raster = folder / f"{given.dtype}-{given.side}-{given.dims}.tif"
        if not raster.exists():
            drawn(raster, given.side, given.dims, given.dtype)
        zones = parcels(folder / f"parcels-{given.side}-{given.parcels}.gpkg", given.side, given.parcels)
        print(f"{given.side} x {given.side} x {given.dims} {given.dtype}, {given.parcels} parcels")
        print("what | wall, s | cpu, s | peak, MB | ratio")
        job = ["-m", "geoenc_qgis", "zonalembeddings", "--inputs", str(raster), "--zones", str(zones)]
        for _ in range(given.rounds):
            plain = run("read once", __file__, "--read", str(raster))
            print(" | 1")
            print(f" | {run('zones', *job, '--output-table', f'{scratch}/out.parquet') / plain:.2f}")


if __name__ == "__main__":
    main()
