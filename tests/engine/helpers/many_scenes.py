"""Scenes of one ground that overlap, and what a collection of them holds."""

import json
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from geoenc_qgis import EncodeCollection
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster
from helpers.embeddings import cube_of
from helpers.rasters import UTM, ground, saved_raster

LEFT, TOP = 652_913, 8_249_187  # on no cell's corner
SIDE, STEP = 72, 50  # pixels of a scene, and from one to the next


def scenes(
    folder: Path, count: int = 4, *, names=None, crs=UTM, left=LEFT, across=2, scale=1, dtype=np.uint8, **profile
) -> Path:
    """A folder of scenes of 1 m, so many beside each other in a row."""
    folder.mkdir(exist_ok=True)
    picture = ground(SIDE + STEP * count, SIDE + STEP * (across - 1), seed=3).astype(int) * scale
    for number in range(count):
        row, col = number // across * STEP + number % 8, number % across * STEP
        cut = picture[:, row : row + SIDE, col : col + SIDE].astype(dtype)
        name = names[number] if names else f"s{number}_2020{number + 1:02d}15.tif"
        saved_raster(folder / name, cut, crs=crs, transform=from_origin(left + col, TOP - row, 1, 1), **profile)
    return folder


class Heard(Report):
    """Keeps what is said."""

    def __init__(self, cancel_at: str = ""):
        self.lines: list[str] = []
        self.cancel_at, self.stop = cancel_at, False
        super().__init__(self._hear, lambda: self.stop)

    def _hear(self, event):
        if event["event"] == "log":
            self.lines.append(event["text"])
        elif self.cancel_at and self.cancel_at in event["text"]:
            self.stop = True

    def says(self, text):
        return any(text in line for line in self.lines)


def collected(folder, out, report=None, **more):
    """Run the job with the rcf encoder in cells of 8 px; its outputs."""
    given = {"folder": str(folder)} if folder else {}
    more = {"encoder": "rcf", "cell_size": 8, "precision": "float32", **more}
    return EncodeCollection(**given, output_folder=str(out), **more).run(report or Report())


def items(catalog):
    """The items of a collection by id."""
    home = Path(catalog).parent
    links = [link["href"] for link in json.loads(Path(catalog).read_text())["links"] if link["rel"] == "item"]
    found = [json.loads((home / href).read_text()) for href in links]
    return {item["id"]: item for item in found}


def cells(path):
    """(C, h, w) float32, NaN where not valid, and where its corner lies in cells of 8 m."""
    raster = EmbeddingRaster(str(path))
    out = cube_of(raster)
    corner = -raster.transform.f / 8, raster.transform.c / 8
    raster.close()
    return out, corner


def tags(path):
    with rasterio.open(path) as file:
        return file.tags()


def rasters(folder):
    """What lies in a collection's folder, byte by byte, but for what tells times and places."""
    return {path.name: path.read_bytes() for path in sorted(Path(folder).glob("*")) if path.suffix in (".tif", ".vrt")}
