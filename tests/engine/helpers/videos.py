"""Embeddings and stacks to make videos of, each date beside its original."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.transform import Affine

from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.raster.scaling import Scaling
from geoenc_qgis.series.dates import iso_period
from geoenc_qgis.series.stack import Frame, Token, save_stack
from helpers.rasters import UTM, ground, saved_raster

PLACE = Affine(4, 0, 652_916, 0, -4, 8_249_180)  # cells of 16 px of 0.25 m
KINDS = np.random.default_rng(7).normal(size=(4, 12)).astype(np.float32) * 3


def embeddings(path, kinds, *, transform=PLACE, patch=16, encoder="kinds", vectors=KINDS) -> str:
    """An embedding raster whose cells (h, w) are of these kinds; -1 is nodata."""
    cells = vectors[kinds].copy()
    cells[kinds < 0] = np.nan
    path = saved_raster(path, cells.transpose(2, 0, 1), crs=UTM, transform=transform, nodata=np.nan)
    identity = Identity(
        encoder=encoder,
        weights_sha256="1",
        dims=vectors.shape[1],
        patch=patch,
        tile=(64, 64),
        gsd=0.25,
        bands=(1, 2, 3),
        scaling=Scaling(method="uint8", low=(0.0,) * 3, high=(255.0,) * 3),
    )
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(identity))
    return path


def stack(folder, kinds, *, each=1, light=None, **options) -> str:
    """A stack of tokens of these kinds, `each` dates a token, a month a date from 2019-01 on; its originals beside
    it."""
    folder.mkdir()
    tokens, frames = [], []
    for number, some in enumerate(kinds):
        months = range(number * each, (number + 1) * each)
        periods = [iso_period(f"{2019 + month // 12}-{month % 12 + 1:02d}-15") for month in months]
        for month, period in zip(months, periods, strict=True):
            # The lattice of the pixels; each date a little lighter.
            picture = np.clip(ground(16 * 8, 16 * 12) * 0.5 + (light or 8) * month, 1, 255).astype(np.uint8)
            path = saved_raster(folder / f"o_{month}.tif", picture, transform=PLACE @ Affine.scale(1 / 16))
            frames.append(Frame(period, (path,)))
        path = embeddings(folder / f"t_{number}.tif", some, **options)
        span = type(periods[0])(periods[0].start, periods[-1].end)
        tokens.append(Token(path, span, tuple(months)))
    save_stack(folder / "stack.json", tokens, frames)
    return str(folder / "stack.json")
