"""geoenc:pca: principal components of an embedding raster."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import COLOUR_MODEL_FILTER, choice, optional_file, whole_number


class Pca(GeoEncAlgorithm):
    """Exact principal components in one pass over the cells."""

    ID = "pca"
    TITLE = "Principal components of embeddings (PCA)"
    GROUP = "Look"
    TAGS = "pca principal components reduce reduction dimensions variance embedding"
    HELP = """
    Brings the hundreds of bands of an embedding raster down to a few that keep most of the differences between cells.
    The first component is the direction in which cells differ most, the second the next one, and so on. All cells are
    used, not a sample.

    Components: how many come out. Three make a picture; 10 to 50 make a compact input for classification.

    Result: a raster with one band a component, nodata where there are no embeddings; if asked for, a colour model made
    of the first three, and a table of loadings, and a report that shows how much of the variance
    each component explains.

    Example: 16 components of a 384-band embedding raster.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", "Embeddings"), "An embedding raster from 'Encode raster'.")
        self.add(
            whole_number("COMPONENTS", "Components", 3, 1), "How many components come out, at most the raster's bands."
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Principal components"),
            "The component raster, a GeoTIFF.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "VARIANCE", "Share of variance", QgsProcessingParameterNumber.Type.Double, None, True, 0.000001, 1
            ),
            "In place of Components: as many as hold this share of the variance, such as 0.95.",
            advanced=True,
        )
        self.add(
            choice("VIEW", "Shown as", ["rgb", "turbo"], "rgb"),
            "rgb: the first three components as red, green and blue. turbo: the first one alone, from blue to red.",
            advanced=True,
        )
        self.add(
            optional_file("OUTPUT_MODEL", "Colour model (saved)", COLOUR_MODEL_FILTER),
            "Saves the components as a colour model for 'Embedding RGB'.",
        )
        self.add(
            optional_file("OUTPUT_LOADINGS", "Loadings", "CSV (*.csv)"),
            "How much each band of the embedding weighs in each component.",
        )
        self.add(
            optional_file("OUTPUT_HTML", "Report", "HTML (*.html)"),
            "A scree plot and the explained variance, as a page to read.",
        )
