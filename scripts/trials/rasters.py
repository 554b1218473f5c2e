"""Damaged TIFFs: what is accepted must lie where it lay, and its untouched pixels must be what they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.shutil import copy as rio_copy

from .damage import Edit
from .data import PLACE, UTM, picture, save
from .engine import Answer
from .subjects import Ask, Subject
from .tiff import Tiff, tiff

SIDE = 64
TILED = {"tiled": True, "blockxsize": 32, "blockysize": 32}


def _plain(path: Path, **profile: Any) -> None:
    save(path, picture(SIDE, SIDE), **profile)


def _alpha(path: Path) -> None:
    save(
        path,
        np.concatenate([picture(SIDE, SIDE), np.full((1, SIDE, SIDE), 255, "uint8")]),
        photometric="RGB",
        alpha="YES",
    )


def _palette(path: Path) -> None:
    save(path, picture(SIDE, SIDE, 1) // 16)
    with rasterio.open(path, "r+") as out:
        out.write_colormap(1, {n: (n * 15, 255 - n * 15, 40, 255) for n in range(16)})
        out.colorinterp = [ColorInterp.palette]


def _gcps(path: Path) -> None:
    corners = [(0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE)]
    points = [GroundControlPoint(row, column, *(PLACE @ (column, row))) for row, column in corners]
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=3, dtype="uint8", gcps=points, crs=UTM
    ) as out:
        out.write(picture(SIDE, SIDE))


def _cog(path: Path) -> None:
    plain = path.with_name("plain-for-cog.tif")
    save(plain, picture(4 * SIDE, 4 * SIDE))
    rio_copy(plain, path, driver="COG", compress="DEFLATE", blocksize=128)


PROFILES: dict[str, Callable[[Path], None]] = {
    "plain": _plain,
    "tiled": lambda path: _plain(path, **TILED),
    "big": lambda path: _plain(path, bigtiff="YES", **TILED),
    "planar": lambda path: _plain(path, interleave="band"),
    "lzw": lambda path: _plain(path, compress="lzw", predictor=2),
    "deflate": lambda path: _plain(path, compress="deflate", **TILED),
    "zstd": lambda path: _plain(path, compress="zstd", blockysize=16),
    "jpeg": lambda path: _plain(path, compress="jpeg", photometric="YCBCR", **TILED),
    "float": lambda path: save(
        path, picture(SIDE, SIDE).astype("float32"), compress="lzw", predictor=3, nodata=float("nan")
    ),
    "int16": lambda path: save(path, picture(SIDE, SIDE).astype("int16"), nodata=-9999, endianness="BIG"),
    "degrees": lambda path: _plain(path, crs="EPSG:4326", transform=rasterio.Affine(5e-6, 0, -67.5, 0, -5e-6, -15.8)),
    "palette": _palette,
    "alpha": _alpha,
    "gcps": _gcps,
    "cog": _cog,
}


class Raster(Subject):
    """A TIFF of some profile, resampled at its own GSD or encoded. `known`: what jobs make of the undamaged one."""

    def __init__(self, path: Path, out: Path, write: Callable[[Path], None]):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)  # GDAL would open what an earlier run damaged
        write(path)
        encode = {"ENCODER": "rcf", "PRECISION": "float32", "DEVICE": "cpu", "TILE_SIZE": "64", "MARGIN": 0}
        asks: list[Ask] = [
            ("resample", {"INPUT": str(path), "OUTPUT": str(out / "r.tif")}),
            ("encode", {"INPUT": str(path), "OUTPUT": str(out / "r.tif"), **encode}),
        ]
        super().__init__(path, path.read_bytes(), asks)
        self.tags = tiff(self.raw)
        self.known: dict[str, tuple[Any, np.ndarray]] = {}

    def learn(self, ask: Ask) -> None:
        """Keep what a job made of the undamaged raster."""
        self.known[ask[0]] = _result(ask)

    def wrong(self, edits: Sequence[Edit], ask: Ask, answer: Answer) -> str:
        raw = self.damaged(edits)
        now = tiff(raw)
        place, pixels = _result(ask)
        want, before = self.known[ask[0]]
        if place != want and self._must_hold(now):
            return f"a wrong place, silently: {place[:2]} and not {want[:2]}"
        if ask[0] == "resample" and place == want and now and now.tags == self.tags.tags:
            return self._pixels(raw, pixels, before)
        return ""

    def _must_hold(self, now: Tiff | None) -> bool:
        """Whether the damaged file doesn't itself, in whole and readable tags, say another place."""
        if now is None:
            return True
        altered = {
            tag for tag, value in now.place().items() if value[1] is not None and value != self.tags.tags.get(tag)
        }
        return not altered

    def _pixels(self, raw: bytes, now: np.ndarray, before: np.ndarray) -> str:
        if now.shape != before.shape or now.shape[1:] != (self.tags.numbers(257)[0], self.tags.numbers(256)[0]):
            return ""  # warped: pixels mix
        parts = self.tags.parts()
        hurt = {place for place, (start, end) in parts if raw[start:end] != self.raw[start:end]}
        for top, left, bottom, right in {place for place, _ in parts} - hurt:
            if not np.array_equal(now[:, top:bottom, left:right], before[:, top:bottom, left:right], equal_nan=True):
                return f"pixels differ in rows {top} to {bottom}, columns {left} to {right}, which were not touched"
        return ""


def _result(ask: Ask) -> tuple[Any, np.ndarray]:
    with rasterio.open(ask[1]["OUTPUT"]) as raster:
        return (list(raster.transform)[:6], str(raster.crs), raster.shape), raster.read()
