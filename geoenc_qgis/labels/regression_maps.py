"""Maps by a regressor: the number of every cell, how far it may be off, and where it is a guess."""

from __future__ import annotations

import contextlib

import numpy as np

from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.product import product, value_range
from .regressor import Regressor

HALF_WIDTH, DISTANCE = "half width of the 90 % interval", "distance to what was learnt from (above 1: extrapolated)"


def write_numbers(
    raster: EmbeddingRaster, regressor: Regressor, output: str, uncertainty: str | None, report: Report
) -> tuple[int, int, float, float]:
    """Write the maps, a block at a time; returns (valid cells, those extrapolated, least value, largest value)."""
    count = beyond = 0
    least, largest = np.inf, -np.inf
    tags = {"GEOENC_METHOD": regressor.head.kind}
    with contextlib.ExitStack() as files:
        values = files.enter_context(
            product(output, raster, "estimates", [regressor.name], "float32", np.nan, "average", tags=tags)
        )
        doubts = None
        if uncertainty:
            bands = [HALF_WIDTH, DISTANCE]
            doubts = files.enter_context(
                product(uncertainty, raster, "uncertainty", bands, "float32", np.nan, "average", tags=tags)
            )
        for window, vectors, valid in raster.blocks(report):
            found = regressor.estimates(vectors)
            values.write(window, valid, found[:, :1])
            if doubts:
                doubts.write(window, valid, found[:, 1:])
            count, beyond = count + len(found), beyond + int((found[:, 2] > 1).sum())
            if len(found):
                least, largest = min(least, float(found[:, 0].min())), max(largest, float(found[:, 0].max()))
    low, high = value_range(output)
    styles.write_ramp(output, low, high, (regressor.name, regressor.name))
    if uncertainty:
        low, high = value_range(uncertainty)
        styles.write_ramp(uncertainty, low, high, (tr("sure"), tr("unsure")))
    return count, beyond, least, largest
