"""geoenc:embeddingrgb: an embedding raster as a picture."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import COLOUR_MODEL_FILTER, add_colour_options, choice, optional_file


class EmbeddingRgb(GeoEncAlgorithm):
    """Colours for embeddings: what looks alike gets like colours."""

    ID = "embeddingrgb"
    TITLE = "Embedding RGB (colours for embeddings)"
    GROUP = "Look"
    TAGS = "colour color visualise visualize picture pca umap tsne t-sne false-colour embedding rgb"
    HELP = """
    Shows an embedding raster as colours. The hundreds of numbers of each cell are brought down to three, shown as red,
    green and blue: places that look alike to the encoder get like colours, borders between colours are borders between
    kinds of surface. The colours have no fixed meaning.

    Method: 'pca' takes the three directions in which the cells differ most, in seconds; 'umap' and 'tsne' lay cells out so
    that neighbours stay together, and part also what differs a little, in about a minute. Colour model: from 'Fit colours'
    or an earlier run; with it the same ground gets the same colours in every scene and on every date.

    Result: an 8-bit RGB raster with nodata where there are no embeddings and, if asked for, the colour model.

    Example: encode two dates; colour the first and save its colour model; colour the second with that model.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", "Embeddings"), "An embedding raster from 'Encode raster'.")
        self.add(
            choice("METHOD", "Method", ["pca", "umap", "tsne"], "pca"),
            "How three numbers are made of many; not used with a Colour model.",
        )
        self.add(
            QgsProcessingParameterFile("COLOUR_MODEL", "Colour model", optional=True, fileFilter=COLOUR_MODEL_FILTER),
            "Colours fitted before, with the same encoder. Empty: new ones from this raster.",
        )
        add_colour_options(self)
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "Embedding RGB"), "The RGB raster, a GeoTIFF.")
        self.add(
            optional_file("OUTPUT_MODEL", "Colour model (saved)", COLOUR_MODEL_FILTER),
            "Saves the colours for other scenes and dates.",
        )
