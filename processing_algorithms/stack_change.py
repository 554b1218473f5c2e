"""geoenc:stackchange: how much each place of a stack changed, and when."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from .dated import DatedAlgorithm
from .definitions import optional_raster


class StackChange(DatedAlgorithm):
    """1 - cosine from date to date."""

    ID = "stackchange"
    TITLE = "Stack change (how much, and when)"
    LOADED, ASSET, KIND = "STEPS", "change", "change"
    GROUP = "Time"
    TAGS = "change detection time series temporal dates difference cosine when magnitude season river deforestation polygons"
    HELP = """
    Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine between its
    embeddings at two times: 0 is the same look, 1 nothing in common.

    Each time step is compared with the one before it. Cells that are masked then are compared with the last time they were
    seen, so a cloud is no change. 'Seasonal' compares with the same season of earlier years instead, so that spring and
    autumn are no change: the nearest year first; it needs a stack of more than a year.

    Result: a raster of three bands: the total of all steps, the largest step, and the mean. If asked for: the date of the
    largest step, as a number such as 20170827, with a legend 'from → to'; a folder with a raster of each step; polygons of
    connected cells whose largest change is above the threshold, with area, mean and largest change, and the two dates
    between which it was largest.

    Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season change looks too: read small
    values as 'no change', and compare with ground you know.

    Example: Landsat images of 25 years: the old and new courses of a river.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterFile("STACK", "Stack", extension="json"), "The stack.json of 'Encode stack'.")
        self.add(
            QgsProcessingParameterBoolean("SEASONAL", "Compare with the same season of earlier years", False),
            "Dates are of one season when they are whole years apart, give or take half the usual step between dates (15 to"
            " 45 days).",
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD", "Threshold", QgsProcessingParameterNumber.Type.Double, None, True, 0, 2
            ),
            "Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons of what"
            " stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground changed, the level"
            " that parts it best in two; the log says how much that is), dates everywhere.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Change"), "Total, largest and mean change, a GeoTIFF."
        )
        self.add(optional_raster("OUTPUT_WHEN", "Date of the largest change"), "Dates as YYYYMMDD, with a legend.")
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_STEPS", "Steps", None, True, False),
            "A folder for one raster a step, and a stack.json of them.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT_POLYGONS", "Polygons", QgsProcessing.SourceType.TypeVectorPolygon, None, True, False
            ),
            "Connected cells of change, with area, change and dates.",
        )
        self.add_load()

    def processAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._load and not self._job.get("OUTPUT_STEPS"):
            feedback.pushWarning("No step becomes a layer: give OUTPUT_STEPS a folder, or leave LOAD off.")
        return super().processAlgorithm(given, context, feedback)
