"""geoenc:similarity: how much each cell looks like places."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import choice

ANY_GEOMETRY = [QgsProcessing.SourceType.TypeVectorAnyGeometry]


class Similarity(GeoEncAlgorithm):
    """Cosine to the cells under features."""

    ID = "similarity"
    TITLE = "Similarity to places"
    GROUP = "Look"
    TAGS = "similarity similar search cosine find alike retrieval query example points embedding"
    HELP = """
    Point at a thing, find its likes: each cell gets a number that says how much it looks, to the encoder, like the places
    you give. 1 is the same, 0 unlike.

    Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer. Compare
    with: the mean of all places (one kind of thing), or the likest of them (several kinds). Negative places: what must not
    be found; the number is then twice the likeness to the places, less that to the negatives.

    Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as
    Embeddings another raster of the same encoder.

    Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are nodata.

    Example: three points on greenhouses, two negatives on white roofs.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", "Embeddings"), "An embedding raster from 'Encode raster'.")
        self.add(
            QgsProcessingParameterFeatureSource("PLACES", "Places", ANY_GEOMETRY),
            "Points, lines or polygons on what you look for, in any CRS.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("PLACES_FROM", "Raster of the places", None, True),
            "The embedding raster on which the places lie, where that is another one than Embeddings.",
        )
        self.add(
            choice("MODE", "Compare with", ["mean", "nearest"], "mean"),
            "mean: the mean of all places. nearest: the likest of them, for things of several looks.",
        )
        self.add(
            QgsProcessingParameterFeatureSource("NEGATIVES", "Negative places", ANY_GEOMETRY, None, True),
            "What must not be found. On the same raster as the places.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD", "Threshold", QgsProcessingParameterNumber.Type.Double, None, True, -3, 3
            ),
            "Cells with less become nodata. Empty: all cells keep their number.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Similarity"), "The raster of similarities, a GeoTIFF."
        )
