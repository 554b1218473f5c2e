"""Stacks of cells of a few kinds, some of which change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import rasterio

from geoenc_qgis.raster.embedding import embedding_profile, embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.series.dates import Period
from geoenc_qgis.series.stack import Frame, Token, save_stack
from helpers.rasters import PLACE, UTM

DIMS = 12
KINDS = np.random.default_rng(3).normal(size=(6, DIMS)).astype(np.float32)


def cosine_change(one: np.ndarray, two: np.ndarray) -> float:
    one, two = one.astype(np.float64), two.astype(np.float64)
    return 1 - one @ two / np.linalg.norm(one) / np.linalg.norm(two)


def day(text: str) -> Period:
    start = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Period(start, start + timedelta(days=1, seconds=-1))


def vectors(kinds: np.ndarray) -> np.ndarray:
    """Cells (C, h, w) of kinds (h, w); -1 is nodata."""
    cells = KINDS[kinds].transpose(2, 0, 1).copy()
    cells[:, kinds < 0] = np.nan
    return cells


def made_stack(folder: Path, cubes, dates, encoders=(), dtype="float32") -> str:
    """A stack.json of embedding rasters (C, h, w), one a date."""
    folder.mkdir(exist_ok=True)
    tokens, frames = [], []
    for number, (cells, date) in enumerate(zip(cubes, dates, strict=True)):
        path = folder / f"{number:03d}_{date}.tif"
        profile = embedding_profile(cells.shape[1:], len(cells), dtype, UTM, PLACE)
        identity = Identity(
            encoder=encoders[number] if encoders else "kinds", weights_sha256="1", dims=len(cells), gsd=0.25
        )
        with rasterio.open(path, "w", **profile) as out:
            out.write(cells)
            out.update_tags(**embedding_tags(identity))
        tokens.append(Token(str(path), day(date), (number,), number))
        frames.append(Frame(day(date), (str(folder.parent / f"{date}.tif"),)))
    save_stack(folder / "stack.json", tokens, frames)
    return str(folder / "stack.json")


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def legend(path: Path) -> dict[int, str]:
    entries = ElementTree.parse(path.with_suffix(".qml")).iter("paletteEntry")
    return {int(entry.get("value")): entry.get("label") for entry in entries}


def moving(side: int = 20) -> np.ndarray:
    """Kinds (4, side, side) of one ground on which a square changes at date 2, and a strip at date 3."""
    kinds = np.zeros((4, side, side), int)
    kinds[2:, 2:8, 2:8] = 1
    kinds[3, 15:18] = 2
    return kinds


DATES = ["2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10"]


def two_encoders(folder):
    return made_stack(folder / "s", [vectors(some) for some in moving()[:2]], DATES[:2], encoders=("kinds", "others"))
