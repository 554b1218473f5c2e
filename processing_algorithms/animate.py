"""geoenc:animate: a stack as a video."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .dated import input_dates
from .definitions import COLOUR_MODEL_FILTER, choice, optional_file, whole_number


class Animate(GeoEncAlgorithm):
    """All dates one after the other."""

    ID = "animate"
    TITLE = "Animate stack (video)"
    GROUP = "Time"
    TAGS = "video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack"
    HELP = """
    Makes a video of a stack: a frame a date, with the date written on it. Colours are fitted once for all dates, so the same
    look of the ground has the same colour throughout, and nothing flickers. Cells without embeddings are grey stripes.

    Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them; 'overlay' the
    embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour model: from 'Fit colours',
    made with the same encoder; without one, colours are fitted on all dates of the stack.

    More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its colours;
    those of another encoder are turned so that they agree with the first one's as well as they can.

    Without a stack, rasters alone are shown, with their dates.

    Result, whatever is asked for: an MP4 (H.264), a GIF, a folder with a PNG a date.

    Example: layout 'side', 6 frames a second, for a year of Sentinel-2 images.
    """

    def initAlgorithm(self, config=None) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", optional=True, fileFilter="Stack (*.json)"),
            "stack.json from 'Encode stack'.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "STACKS", "More stacks to compare with", QgsProcessing.SourceType.TypeFile, None, True
            ),
            "More stack.json files of the same place: one panel each.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS", "Rasters (in place of a stack)", QgsProcessing.SourceType.TypeRaster, None, True
            ),
            "Dated rasters, shown as they are; or embedding rasters.",
        )
        self.add(
            QgsProcessingParameterString("DATES", "Dates of the rasters", "auto", False, True),
            "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the"
            " rasters, with commas.",
            advanced=True,
        )
        self.add(
            choice("LAYOUT", "Layout", ["single", "side", "stacked", "overlay"], "single"),
            "single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay: embeddings"
            " over the original.",
        )
        self.add(
            QgsProcessingParameterNumber("ALPHA", "Opacity of the overlay", kind, 0.5, False, 0, 1),
            "Layout overlay: 0 shows the original alone, 1 the embeddings alone.",
        )
        self.add(
            QgsProcessingParameterFile("COLOUR_MODEL", "Colour model", optional=True, fileFilter=COLOUR_MODEL_FILTER),
            "From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.",
        )
        self.add(
            choice("METHOD", "Method", ["pca", "umap"], "pca"),
            "How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.",
        )
        self.add(
            QgsProcessingParameterString("BANDS", "Bands of the originals", None, False, True),
            "Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they are three.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("FPS", "Frames a second", kind, 6, False, 0.1, 60),
            "How fast the dates follow.",
        )
        self.add(
            QgsProcessingParameterString("START", "First date", None, False, True), "ISO date, such as 2018-05-01."
        )
        self.add(QgsProcessingParameterString("END", "Last date", None, False, True), "ISO date; it is included.")
        self.add(
            whole_number("SIZE", "Size of a panel [pixels]", 720, 32, 4096),
            "About how long the longer side of a panel becomes. Cells become whole numbers of pixels, so it is met roughly.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("LABELS", "Write dates and names", True),
            "The date in the lower left corner; the names of several panels in their upper left ones.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("COMBINED", "All panels in one video", True),
            "Else each panel becomes a video of its own, its name added to the file's. The log names all of them.",
            advanced=True,
        )
        self.add(optional_file("OUTPUT_MP4", "Video", "MP4 (*.mp4)"), "H.264, which every player and browser shows.")
        self.add(optional_file("OUTPUT_GIF", "GIF", "GIF (*.gif)"), "256 colours for all frames, repeated without end.")
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FRAMES", "Folder of frames", None, True, False),
            "A PNG a date, named by it.",
        )

    def prepareAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(given, context, feedback)
        self._job["LAYER_DATES"] = input_dates(given.get("INPUTS"), context)
        return True
