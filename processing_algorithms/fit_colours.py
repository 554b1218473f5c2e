"""geoenc:fitcolours: a colour model for many rasters."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from .algorithm import GeoEncAlgorithm
from .definitions import (
    BOOK_FILTER,
    COLOUR_MODEL_FILTER,
    add_colour_options,
    choice,
    whole_number,
)


class FitColours(GeoEncAlgorithm):
    """Colours fitted together on several rasters, a stack, or the centres of a book."""

    ID = "fitcolours"
    TITLE = "Fit colours (colour model)"
    GROUP = "Look"
    TAGS = "colour color palette umap tsne t-sne pca visualise visualize constant consistent series embedding rgb"
    HELP = """
    Makes a colour model: what turns embeddings into colours, so that places that look alike to the encoder get like
    colours. Fitted once on several scenes or on all dates of a stack, and used by 'Embedding RGB' on each of them, it gives
    the same ground the same colour everywhere and always.

    Give one of three: embedding rasters of one encoder; a stack; or a centroid book, whose centres stand for the rasters
    it was fitted on. Method: 'pca' shows the largest differences, in seconds; 'umap' and 'tsne' also part what differs a
    little, in about a minute. Colours: 'rgb' uses all colours a screen has; 'lab' keeps steps even to the eye.

    Result: a colour model (.safetensors), for any raster of the same encoder.

    Example: UMAP on ten scenes of a region; each scene coloured with that model.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS", "Embeddings", QgsProcessing.SourceType.TypeRaster, None, True
            ),
            "Embedding rasters of one encoder.",
        )
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", extension="json", optional=True),
            "stack.json of encoded dates.",
        )
        self.add(
            QgsProcessingParameterFile("BOOK", "Centroid book", optional=True, fileFilter=BOOK_FILTER),
            "A book from 'Fit geocentroids', in place of rasters.",
        )
        self.add(
            choice("METHOD", "Method", ["pca", "umap", "tsne"], "umap"),
            "pca: linear, instant. umap: keeps neighbours together. tsne: likewise, slower.",
        )
        add_colour_options(self)
        self.add(
            whole_number("SAMPLE", "Sample [cells]", 10000, 4),
            "Cells, spread over all rasters, that the colours are fitted on.",
            advanced=True,
        )
        self.add(whole_number("SEED", "Seed", 42, 0), "The same seed gives the same colours.", advanced=True)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_MODEL", "Colour model", COLOUR_MODEL_FILTER),
            "The colours, for 'Embedding RGB'.",
        )
