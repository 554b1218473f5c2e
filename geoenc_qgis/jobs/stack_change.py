"""The job `stackchange`: how much each cell changed between the dates of a stack, and when."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..raster.vectors import check_format
from ..series.change_products import ChangeOutputs, replaced_steps, write_change
from ..series.change_rasters import Comparison
from ..series.stack import Stack
from . import parameters
from .base import Job
from .kinds import FolderOut, Number, RasterOut, Switch, VectorOut


class StackChange(Job):
    """Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine
    between its embeddings at two times: 0 means that it looks the same, 1 that nothing is left in common.

    Each time step is compared with the one before it. Cells that are masked then are compared with the last time
    they were seen, so clouds don't count as change. 'Seasonal' compares with the same season of earlier years instead,
    the nearest year first, so that spring and autumn don't count either; it needs a stack of more than a year.

    Result: a raster with three bands: the total of all steps, the largest step, and the mean. If asked for: the date
    of the largest step, as a number such as 20170827, with a legend 'from → to'; a folder with one raster per step;
    polygons of connected cells whose largest change is above the threshold, with area, mean and largest change, and
    the two dates between which it was largest.

    Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season also change how ground
    looks: read small values as 'no change', and compare with ground you know.

    Example: Landsat images of 25 years: the old and new courses of a river.
    """

    ID: ClassVar = "stackchange"
    TITLE: ClassVar = "Stack change (how much, and when)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "change detection time series temporal dates difference cosine when magnitude season river"
        " deforestation polygons"
    )

    # fmt: off
    stack: parameters.RequiredStack
    seasonal: Annotated[bool, Switch("Compare with the same season of earlier years",
        "Dates are of one season when they are whole years apart, give or take half the usual step between"
        " dates (15 to 45 days).")] = False
    threshold: Annotated[float | None, Number("Threshold",
        "Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons"
        " of what stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground"
        " changed, the level that best splits it in two; the log gives it), dates everywhere.",
        least=0, most=2)] = None
    output: Annotated[str, RasterOut("Change", "Total, largest and mean change, a GeoTIFF.")]
    output_when: Annotated[str | None, RasterOut("Date of the largest change",
        "Dates as YYYYMMDD, with a legend.")] = None
    output_steps: Annotated[str | None, FolderOut("Steps",
        "A folder for one raster per step, and a stack.json of them.")] = None
    output_polygons: Annotated[str | None, VectorOut("Polygons",
        "Connected cells of change, with area, change and dates.", of="polygons")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.output_polygons:
            check_format(self.output_polygons)
        with contextlib.closing(Stack.open(self.stack)) as stack:
            comparison = Comparison.of(stack, self.seasonal)
            if self.output_steps:
                self.check_inputs_kept(replaced_steps(comparison, self.output_steps))
            wanted = ChangeOutputs(self.output, self.output_when, self.output_steps, self.output_polygons)
            steps = write_change(comparison, wanted, self.threshold, report)
        outputs = {
            "OUTPUT": self.output,
            "OUTPUT_POLYGONS": self.output_polygons,
            "OUTPUT_STEPS": self.output_steps and str(Path(self.output_steps)),
            "STEPS": steps and str(steps),
            "OUTPUT_WHEN": self.output_when,
        }
        return {name: path for name, path in outputs.items() if path}
