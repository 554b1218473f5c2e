"""The table of zones: on rasters of one time, or of each date of a stack, with what the log says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..core.report import Report
from ..core.words import counted, joined, tr
from ..raster.embedding import EmbeddingRaster
from ..series.stack import Stack
from .placed import Placed, placed_zones
from .summary import Columns, Summary, summary
from .table import with_columns

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from .classes import ZoneClasses  # imported when it is asked for: it brings scikit-learn

WHOLE = 0.999  # of a zone's area


@dataclass(frozen=True)
class ZoneTable:
    """Rows of zones, or of zones and dates: their columns and geometries, their vectors (n, C), NaN where a zone has
    no valid cell. class_column: what the column of classes is called, '' where there is none."""

    frame: GeoDataFrame
    vectors: NDArray[np.float32]
    class_column: str


def zones_on_rasters(
    frame: GeoDataFrame, rasters: Sequence[EmbeddingRaster], classes: ZoneClasses | None, report: Report
) -> ZoneTable:
    """A row for each zone: what lies on several rasters is put together."""
    placed = [placed_zones(frame, raster, report) for raster in rasters]
    found = _summary(placed, classes, report)
    _tell(placed, found, report)
    return _table(frame, found.vectors, _columns(frame, placed, found, classes), report)


def zones_over_time(frame: GeoDataFrame, stack: Stack, classes: ZoneClasses | None, report: Report) -> ZoneTable:
    """A row for each zone and date of a stack, by zone and then by date."""
    placed, many = placed_zones(frame, stack.first, report), len(stack.tokens)
    parts, vectors = [], []
    for number, raster in enumerate(stack.rasters):
        here = [Placed(raster, placed.edges, placed.areas, placed.block, placed.zone)]
        date = tr("{date}", date=stack.tokens[number].period)
        part = report.part(number / many, (number + 1) / many, date, quiet=number > 0)
        found = _summary(here, classes, part)
        if not number:
            _tell(here, found, report)
        parts.append(_columns(frame, here, found, classes))
        vectors.append(found.vectors)
    names = list(dict.fromkeys(name for part in parts for name in part))
    zones = len(frame)
    rows = np.arange(zones * many).reshape(many, zones).T.ravel()  # of all dates one after another
    columns: Columns = {"date": np.tile(np.array([token.period.iso for token in stack.tokens], object), zones)}
    for name in names:
        columns[name] = np.concatenate([part.get(name, np.zeros(zones)) for part in parts])[rows]
    repeated = frame.loc[np.repeat(np.arange(zones), many)].reset_index(drop=True)
    return _table(repeated, np.concatenate(vectors)[rows], columns, report)


def _summary(placed: Sequence[Placed], classes: ZoneClasses | None, report: Report) -> Summary:
    return summary(placed, classes.cells if classes else None, classes.count if classes else 0, report)


def _table(frame: GeoDataFrame, vectors: NDArray[np.float32], columns: Columns, report: Report) -> ZoneTable:
    made, names = with_columns(frame, columns, report)
    return ZoneTable(made, vectors, dict(zip(columns, names, strict=True)).get("class", ""))


def _columns(frame: GeoDataFrame, placed: Sequence[Placed], found: Summary, classes: ZoneClasses | None) -> Columns:
    x, y = _medoids(frame, placed, found)
    return {
        "cells": found.cells,
        "coverage": found.coverage,
        "spread": found.spread,
        "medoid_x": x,
        "medoid_y": y,
        "small": _small(placed),
        **(classes.columns(found) if classes else {}),
    }


def _small(placed: Sequence[Placed]) -> NDArray[np.bool_]:
    """(Z,): which zones are smaller than a cell of each of the rasters."""
    return np.asarray(np.max([each.areas for each in placed], axis=0) < 1)


def _medoids(
    frame: GeoDataFrame, placed: Sequence[Placed], found: Summary
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Middles of the typical cells in the zones' CRS, NaN where there is none."""
    import geopandas

    places = np.full((len(frame), 2), np.nan)
    for number, each in enumerate(placed):
        mine = np.flatnonzero(found.medoid[:, 0] == number)
        row, col = np.divmod(found.medoid[mine, 1], each.raster.shape[1])
        points = geopandas.GeoSeries.from_xy(*each.raster.transform @ (col + 0.5, row + 0.5))
        if each.raster.crs is not None and frame.crs is not None:
            points = points.set_crs(each.raster.crs.to_wkt()).to_crs(frame.crs)
        places[mine] = np.column_stack([points.x, points.y])
    return places[:, 0], places[:, 1]


def _tell(placed: Sequence[Placed], found: Summary, report: Report) -> None:
    """Say which zones have no vector, are small, or lie partly beside the valid cells."""
    zones = len(found.cells)
    empty, small = int((found.cells == 0).sum()), int(_small(placed).sum())
    partly = int(((found.cells > 0) & (found.coverage < WHOLE)).sum())
    if empty:
        report.warn(
            counted(
                empty,
                "{n} of {count:,} zones lies on no valid cell: it is kept without a vector.",
                "{n:,} of {count:,} zones lie on no valid cell: they are kept without a vector.",
                count=zones,
            )
        )
    if small:
        report.warn(
            counted(
                small,
                "{n} of {count:,} zones is smaller than a cell: it takes the cell it lies on (field small).",
                "{n:,} of {count:,} zones are smaller than a cell: they take the cells they lie on (field small).",
                count=zones,
            )
        )
    parts = [counted(zones - empty, "{n} zone has a vector", "{n:,} zones have a vector")]
    if partly:
        parts.append(
            counted(
                partly,
                "{n} of them is partly beside valid cells (field coverage)",
                "{n:,} of them are partly beside valid cells (field coverage)",
            )
        )
    report.log(tr("{parts}.", parts=joined(parts, "; ")))
