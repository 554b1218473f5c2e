"""Patches of change: connected cells above a threshold, as polygons with their figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
import shapely
from rasterio.features import geometry_mask, shapes
from rasterio.windows import Window, from_bounds
from rasterio.windows import transform as window_transform
from shapely.geometry.base import BaseGeometry

from ..core.report import Report
from ..raster.embedding import raster_profile

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

FIELD_NAMES = ("id", "area_m2", "mean", "largest", "start", "end")
STRIP_CELLS = 4_000_000  # cells of a patch's surroundings looked at together
LAYER_NAME = "change"


def change_polygons(
    largest: rasterio.DatasetReader,
    band: int,
    steps: rasterio.DatasetReader,
    dates: Sequence[str],
    threshold: float,
    area: float,
    scratch: Path,
    report: Report,
) -> GeoDataFrame:
    """Connected cells (side by side) whose largest change is above the threshold, the strongest patch first.

    steps: bands with the numbers of the earlier and the later token of the largest change; dates: of the tokens,
    ISO; area: of a cell, m².
    """
    import geopandas

    mask = scratch / "above.tif"
    profile = raster_profile(largest.shape, 1, "uint8", largest.crs, largest.transform, compress="deflate")
    with rasterio.open(mask, "w", **profile) as out:
        for window in _strips(largest, Window(0, 0, largest.width, largest.height)):
            out.write((largest.read(band, window=window) > threshold).astype(np.uint8), 1, window=window)
    rows, outlines = [], []
    with rasterio.open(mask) as above:
        band_above = rasterio.band(above, 1)
        polygons = shapes(band_above, mask=band_above, connectivity=4, transform=largest.transform)
        for outline in (shapely.geometry.shape(geometry) for geometry, _ in polygons):
            report.check()
            count, total, most, since, when = _figures(outline, largest, band, steps)
            rows.append((count * area, total / count, most, dates[since], dates[when]))
            outlines.append(outline)
    order = sorted(range(len(rows)), key=lambda n: -rows[n][2])
    table = [(number, *rows[n]) for number, n in enumerate(order, 1)]
    columns = {name: [row[i] for row in table] for i, name in enumerate(FIELD_NAMES)}
    return geopandas.GeoDataFrame(columns, geometry=[outlines[n] for n in order], crs=largest.crs)


def _figures(
    outline: BaseGeometry, largest: rasterio.DatasetReader, band: int, steps: rasterio.DatasetReader
) -> tuple[int, float, float, int, int]:
    """Cells, sum and greatest of the largest change within a polygon, and the two tokens of the greatest."""
    count, total, most, since, when = 0, 0.0, -1.0, 0, 0
    around = from_bounds(*outline.bounds, largest.transform).round_offsets().round_lengths()
    for window in _strips(largest, around):
        inside = geometry_mask(
            [outline],
            (window.height, window.width),
            window_transform(window, largest.transform),
            invert=True,
        )
        values = largest.read(band, window=window)[inside]
        if not len(values):
            continue
        count, total = count + len(values), total + float(values.sum(dtype=np.float64))
        top = int(values.argmax())
        if values[top] > most:
            most = float(values[top])
            since, when = (int(steps.read(n, window=window)[inside][top]) for n in (1, 2))
    return count, total, most, since, when


def _strips(raster: rasterio.DatasetReader, window: Window) -> Iterator[Window]:
    """The window in strips of rows."""
    rows = max(1, STRIP_CELLS // window.width)
    for row in range(window.row_off, window.row_off + window.height, rows):
        yield Window(window.col_off, row, window.width, min(rows, window.row_off + window.height - row))
