"""Peak memory of the engine on a scene and on one sixteen times as large."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from common import measured, mosaic, random_vit, scene


def peak(encoder: str, raster: Path, output: Path) -> float:
    """Largest resident set (MB) of one engine process."""
    job = ["-m", "geoenc_qgis", "encode", "--input", str(raster), "--encoder", encoder, "--output", str(output)]
    megabytes = measured(*job)[1]
    output.unlink()
    return megabytes


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        large = mosaic(Path(folder) / "large.vrt", 4)
        print("encoder | scene MB | 16 times as large MB | difference MB")
        for encoder in ("rcf", random_vit(Path(folder) / "vit")):
            small, big = peak(encoder, scene(), Path(folder) / "a.tif"), peak(encoder, large, Path(folder) / "b.tif")
            print(f"{encoder} | {small:.0f} | {big:.0f} | {big - small:.0f}", flush=True)


if __name__ == "__main__":
    main()
