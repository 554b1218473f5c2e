"""Time and memory of jobs from 1 to 1000 Mpx: seconds should grow as the raster does, and memory not at all.

The raster is the aerial scene side by side with itself; the whole of each job's process counts.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import rasterio
from common import measured, mosaic, scene
from rasterio.windows import Window


def piece(path: Path, side: int) -> Path:
    """A corner of the scene, so many pixels wide and high."""
    with rasterio.open(scene()) as source:
        window = Window(1000, 1000, side, side)
        profile = {**source.profile, "width": side, "height": side, "transform": source.window_transform(window)}
        profile |= {"photometric": "RGB", "compress": "deflate"}
        with rasterio.open(path, "w", **profile) as out:
            out.write(source.read(window=window))
    return path


def main() -> None:
    """Print a row for each job and size."""
    print("| job | Mpx | s | s a further Mpx | peak MB |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GEOENC_HOME"] = name
        embeddings, book = f"{name}/embeddings.tif", f"{name}/book.safetensors"
        rasters = [
            piece(folder / "piece.tif", 1000),
            scene(),
            mosaic(folder / "16.vrt", 4),
            mosaic(folder / "64.vrt", 8),
        ]
        jobs = {
            "resample": ["resample", "--target-gsd", "0.6", "--input", "{}", "--output", f"{name}/resampled.tif"],
            "encode, rcf": ["encode", "--encoder", "rcf", "--input", "{}", "--output", embeddings],
            "pca": ["pca", "--input", embeddings, "--output", f"{name}/pca.tif"],
            "fitgeocentroids, 64 classes": [
                *["fitgeocentroids", "--clusters", "64", "--inputs", embeddings, "--output-book", book]
            ],
            "applygeocentroids": [
                *["applygeocentroids", "--input", embeddings, "--book", book, "--output", f"{name}/classes.tif"]
            ],
        }
        before: dict[str, tuple[float, float]] = {}
        for raster in rasters:
            with rasterio.open(raster) as source:
                size = source.width * source.height / 1e6
            for job, arguments in jobs.items():
                seconds, peak = measured("-m", "geoenc_qgis", *(part.format(raster) for part in arguments))
                grown = ""
                if job in before:
                    grown = f"{(seconds - before[job][1]) / (size - before[job][0]):.3f}"
                before[job] = size, seconds
                print(f"| {job} | {size:.0f} | {seconds:.1f} | {grown} | {peak:.0f} |", flush=True)


if __name__ == "__main__":
    main()
