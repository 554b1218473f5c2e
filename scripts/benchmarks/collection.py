"""A collection of 1,000 small scenes: time and memory of the first run, of one with nothing to do, of one with a scene
more; what the mosaic takes on the disk. Scenes: cuts of 256 px of an aerial photograph, shifted, a quarter shared.

bench collection --scenes 100: fewer.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from common import measured, scene

SIDE, STEP, SHIFT = 256, 192, 7  # pixels


def cuts(folder: Path, count: int) -> None:
    """Write so many scenes, in rows of a square."""
    with rasterio.open(scene()) as file:
        picture, place, crs = file.read([1, 2, 3]), file.transform, file.crs
    across, chance = int(np.ceil(count**0.5)), np.random.default_rng(0)
    for number in range(count):
        row, col = (at * STEP + int(chance.integers(-SHIFT, SHIFT + 1)) for at in divmod(number, across))
        y, x = row % (picture.shape[1] - SIDE), col % (picture.shape[2] - SIDE)
        profile = {"driver": "GTiff", "height": SIDE, "width": SIDE, "count": 3, "dtype": "uint8", "crs": crs}
        moved = place @ place.translation(col, row)
        with rasterio.open(folder / f"s{number:04d}.tif", "w", transform=moved, **profile) as out:
            out.write(picture[:, y : y + SIDE, x : x + SIDE])


def size(folder: Path, *names: str) -> float:
    """Megabytes of files by pattern."""
    return sum(path.stat().st_size for name in names for path in folder.glob(name)) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=1000)
    count = parser.parse_args().scenes
    print(
        "| run | scenes | seconds | peak MB | scenes, MB | mosaic, MB | its view, MB |\n|---|---|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "in").mkdir()
        cuts(folder / "in", count)
        for name, more in (("float16, 384 bands", ()), ("uint8, 64 components", ("--dtype=uint8", "--components=64"))):
            out = folder / name.partition(",")[0]
            command = ("-m", "geoenc_qgis", "encodecollection", f"--folder={folder / 'in'}", "--encoder=rcf")
            for run in (name, "the same again", "one scene more"):
                if run == "one scene more":
                    (out / "s0000.tif").unlink()
                seconds, memory = measured(*command, f"--output-folder={out}", *more)
                sizes = size(out, "s*.tif"), size(out, "mosaic.vrt", "mosaic.parts/*"), size(out, "mosaic.view.tif")
                told = " | ".join(f"{each:.1f}" for each in sizes)
                print(f"| {run} | {count:,} | {seconds:.0f} | {memory:.0f} | {told} |", flush=True)
            shutil.rmtree(out)


if __name__ == "__main__":
    main()
