"""The job `topolygons`: class rasters and what reaches a threshold as polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.words import tr
from ..polygons.source import ClassSource
from ..polygons.table import Totals, frames
from ..raster import styles
from ..raster.grid import cell_area
from ..raster.vectors import check_format, vector_tags, write_features
from .base import Job
from .kinds import Number, Raster, VectorOut


class ToPolygons(Job):
    """Turns a map of classes into polygons: connected cells of one class become one polygon, with its class, name,
    area and number of cells. Neighbours share their border point by point: there are no gaps and no overlaps.

    Works on what 'Classify', 'Apply geocentroids', 'Stack classes' and 'Vote' write, and on any other raster of
    whole numbers. Of a measurement, such as 'Similarity' or 'Stack change', give a Threshold: cells that reach it
    become polygons.

    Smallest area: what is smaller joins the neighbour with which it shares most of its outline. Simplify: how far
    an outline may run beside the cells; stairs become slopes. Empty draws it within one cell, 0 keeps the cells'
    corners.

    Result: a polygon layer in the colours of the raster. Its areas are true on the ellipsoid, whatever the CRS.

    Example: a class raster of cells of 1 m, Smallest area 25, Simplify empty.
    """

    ID: ClassVar = "topolygons"
    TITLE: ClassVar = "Raster to polygons"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = "polygonize vectorize vectorise polygons vector classes sieve simplify area objects segments"

    # fmt: off
    input: Annotated[str, Raster("Raster",
        "A class raster of one band, or with Threshold a measurement: its first band, of a change raster the largest"
        " change.")]
    score: Annotated[str | None, Raster("Score",
        "A raster on the same grid, such as the confidence of 'Classify': each polygon gets its mean, as the field"
        " score.")] = None
    threshold: Annotated[float | None, Number("Threshold",
        "For measurements: cells with at least this value become polygons.")] = None
    min_area: Annotated[float | None, Number("Smallest area [m²]",
        "A smaller area joins the neighbour with which it shares most of its outline; one that has no neighbour stays."
        " Empty: all areas stay.", least=0)] = None
    simplify: Annotated[float | None, Number("Simplify [metres]",
        "How far an outline may run beside the cells. Empty: the side of a cell. 0: the cells' corners.",
        least=0)] = None
    output: Annotated[str, VectorOut("Polygons", "Class, name, area and cells of each.", of="polygons")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        check_format(self.output)
        source = ClassSource(self.input, self.threshold)
        score = ClassSource(self.score, 0) if self.score else None
        if score:
            source.check_same_grid(score, "SCORE")
        area = cell_area(source.file.crs, source.file.transform, source.shape)
        tolerance = 1.0 if self.simplify is None else self.simplify / area**0.5
        totals = Totals()
        with scratch_folder(Path(self.output).resolve().parent) as scratch:
            made = frames(
                source, score, least=(self.min_area or 0) / area, tolerance=tolerance, scratch=scratch, report=report
            )
            write_features(
                self.output, "polygons", "Polygon", map(totals.add, made), vector_tags("polygons", source.file.tags())
            )
        legend = source.legend(sorted(totals.classes))
        known = totals.classes if source.file.crs else {}
        styles.write_fills(
            self.output,
            "class",
            [(code, styles.class_label(name, known.get(code)), colour) for code, name, colour in legend],
        )
        if not totals.count:
            report.warn(tr("No cell has a class or reaches THRESHOLD: there are no polygons."))
        report.log(
            tr(
                "{count:,} polygons of {count2} classes, {area:,.0f} m² together.",
                count=totals.count,
                count2=len(legend),
                area=totals.area,
            )
        )
        source.close()
        return {"OUTPUT": self.output}
