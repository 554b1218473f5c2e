"""geoenc:keyframes: the dates of a series that tell most."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .dated import input_dates
from .definitions import add_encoder, optional_file, whole_number


class KeyFrames(GeoEncAlgorithm):
    """The few dates that stand for all."""

    ID = "keyframes"
    TITLE = "Key dates (choose dates of a series)"
    GROUP = "Time"
    TAGS = "keyframes key frames time series dates select choose sample thin importance temporal stack sowl k-center"
    HELP = """
    Chooses the dates that stand for a whole series, and says of each date how much it differs from the one before.

    The embeddings of a date are averaged over the ground. Change is the distance (1 - cosine) to the date before, over the
    cells that both show; variance is that of the averaged features. The first and the last date are kept; each further one
    is the date farthest from all those already chosen. Dates that show less than half of the ground come last.

    Stack: from 'Encode stack'. Or rasters: they are encoded coarsely for this alone, with Masks and Bands as there. Where no
    encoder can be used, dates are spread evenly in time, which is said.

    Result: a table of all dates (frame, date, change, variance, chosen, source); if asked for, a chart with pictures of the
    chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.

    Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.
    """

    def initAlgorithm(self, config=None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", optional=True, fileFilter="Stack (*.json)"),
            "stack.json from 'Encode stack'.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers("INPUTS", "Rasters (in place of a stack)", raster, None, True),
            "Rasters of one place at several dates, or embedding rasters of it.",
        )
        self.add(
            QgsProcessingParameterString("DATES", "Dates of the rasters", "auto", False, True),
            "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the"
            " rasters, with commas.",
        )
        self.add(
            whole_number("COUNT", "How many dates", 5, 2), "At least 2; the first and the last are always among them."
        )
        self.add(
            QgsProcessingParameterMultipleLayers("MASKS", "Masks of the rasters", raster, None, True),
            "One quality raster a date, or one raster with a band a date, as for 'Encode stack'.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("MASK_VALUES", "Clear values", "4,5,6,7", False, True),
            "Values of the masks that mean a clear pixel, such as 4-7,11.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("BANDS", "Bands of the rasters", None, False, True),
            "Band numbers, such as 3;2;1. Empty: red, green and blue.",
            advanced=True,
        )
        add_encoder(self)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", "Table of dates", "CSV (*.csv)"),
            "A row a date: frame, date, change, variance, chosen, source.",
        )
        self.add(optional_file("OUTPUT_HTML", "Chart", "HTML (*.html)"), "Change over time, and the chosen dates.")
        self.addOutput(QgsProcessingOutputMultipleLayers("SELECTED", "Chosen rasters"))

    def prepareAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(given, context, feedback)
        self._job["LAYER_DATES"] = input_dates(given.get("INPUTS"), context)
        return True
