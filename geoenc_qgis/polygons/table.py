"""The polygons of a raster as a table: class, name, area on the ellipsoid, cells and mean score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from rasterio.crs import CRS

from ..core.report import Report
from ..core.words import tr
from .arcs import traced_arcs
from .coverage import polygons
from .regions import Regions, connected_regions, without_small
from .source import ClassSource

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

EQUAL_AREA = "EPSG:6933"  # on the WGS 84 ellipsoid


@dataclass
class Totals:
    """What all frames hold together: polygons, their area in m², and that of each class."""

    count: int = 0
    area: float = 0.0
    classes: dict[int, float] = field(default_factory=dict)

    def add(self, frame: GeoDataFrame) -> GeoDataFrame:
        """Count a frame, and give it back."""
        self.count += len(frame)
        self.area += float(frame["area_m2"].sum())
        for code, area in frame.groupby("class")["area_m2"].sum().items():
            self.classes[int(code)] = self.classes.get(int(code), 0.0) + float(area)
        return frame


def frames(
    source: ClassSource,
    score: ClassSource | None,
    *,
    least: float,
    tolerance: float,
    scratch: Path,
    report: Report,
) -> Iterator[GeoDataFrame]:
    """The polygons in groups, of columns class, name, area_m2, area_ha, cells and, with a score, score.

    least: cells of the smallest polygon; tolerance: of their outlines, cells; scratch: a folder on a disk with room
    for four bytes per cell. Without a CRS areas are in pixels. There is at least one frame, empty where the raster is.
    """
    import geopandas

    regions = connected_regions(source.rows, source.shape, scratch, report.part(0, 0.2))
    whole = len(regions.cells)
    regions = without_small(regions, least, report.part(0.2, 0.3))
    if len(regions.cells) < whole:
        report.log(
            tr(
                "{whole:,} of {whole2:,} areas are smaller and have joined a neighbour.",
                whole=whole - len(regions.cells),
                whole2=whole,
            )
        )
    means = _means(regions, score, report) if score else None
    names = {code: name for code, name, _ in source.legend(np.unique(regions.classes).tolist())}
    place, crs = source.file.transform, source.file.crs
    empty = np.empty(0, np.int64), np.empty(0, object)
    arcs = traced_arcs(regions, report.part(0.3, 0.5)) if whole else None
    drawing = report.part(0.5, 1)
    groups = polygons(arcs, regions, place, tolerance, drawing) if arcs else [empty]
    for numbers, shapes in groups:
        classes = regions.classes[numbers]
        area = areas(shapes, crs)
        columns = {
            "class": classes,
            "name": np.array([names[code] for code in classes.tolist()], object),
            "area_m2": area,
            "area_ha": area / 10_000,
            "cells": regions.cells[numbers],
        }
        if means is not None:
            columns["score"] = means[numbers]
        yield geopandas.GeoDataFrame(columns, geometry=shapes, crs=crs)


def areas(shapes: NDArray[np.object_], crs: CRS | None) -> NDArray[np.float64]:
    """Square metres (n,) on the WGS 84 ellipsoid of polygons in a CRS, by equal-area projection; without, as drawn."""
    if crs is None or not len(shapes):
        return np.asarray(shapely.area(shapes), np.float64)
    move = Transformer.from_crs(crs.to_wkt(), EQUAL_AREA, always_xy=True)
    moved = shapely.transform(shapes, lambda xy: np.column_stack(move.transform(xy[:, 0], xy[:, 1])))
    return np.asarray(shapely.area(moved), np.float64)


def _means(regions: Regions, score: ClassSource, report: Report) -> NDArray[np.float64]:
    """Mean score of each region's valid cells (n,), NaN where it has none."""
    totals, counts = np.zeros((2, len(regions.cells)))
    for rows in regions.strips():
        report.check()
        values, valid = score.scores(rows)
        numbers = regions.strip(rows)
        valid &= numbers >= 0
        totals += np.bincount(numbers[valid], values[valid], len(totals))
        counts += np.bincount(numbers[valid], minlength=len(totals))
    with np.errstate(invalid="ignore"):
        return totals / counts
