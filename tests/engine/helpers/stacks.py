"""Dated rasters, the stacks made of them, and their cells."""

from __future__ import annotations

import numpy as np
from rasterio.transform import Affine

from geoenc_qgis.core.report import Report
from geoenc_qgis.series.stack import Stack
from helpers.rasters import ground, saved_raster

ON_LATTICE = Affine(0.25, 0, 652_916, 0, -0.25, 8_249_180)


def pictures(folder, count, *, side=64, seed=0, **profile):
    """Rasters of one day a month from 2019-01 on, the same ground in changing light."""
    base, chance = ground(side, side, seed=seed).astype(int), np.random.default_rng(seed)
    paths = []
    for number in range(count):
        picture = np.clip(base * (0.7 + 0.6 * chance.random()) + chance.integers(0, 20, base.shape), 1, 255)
        name = folder / f"x_{2019 + number // 12}{number % 12 + 1:02d}15.tif"
        paths.append(saved_raster(name, picture.astype(np.uint8), transform=ON_LATTICE, **profile))
    return paths


def cells(stack):
    opened = Stack.open(str(stack))
    cube = np.full((len(opened.tokens), opened.first.dims, *opened.first.shape), np.nan, np.float32)
    for window, some in opened.blocks(Report()):
        rows, cols = window.toslices()
        cube[:, :, rows, cols] = some
    opened.close()
    return cube
