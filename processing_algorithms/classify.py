"""geoenc:classify: embeddings to classes by a trained classifier."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import CLASSIFIER_FILTER, optional_file, optional_raster


class Classify(GeoEncAlgorithm):
    """A class for every cell."""

    ID = "classify"
    TITLE = "Classify (with a trained classifier)"
    GROUP = "Labels"
    TAGS = "supervised classification predict apply classifier land cover map probability confidence random forest"
    HELP = """
    Gives every cell of an embedding raster its class, by a classifier of 'Train classifier'. The raster must come from the
    same encoder; it can be of another scene or date.

    Result: a class raster with names and colours. If asked for: a raster of confidence, the chance of the class that was
    chosen (0 to 1); one of the chances of all classes, a band each; and a table of areas. A classifier of several labels
    gives one band a class, 1 where it is there. A classifier of whole rasters gives all cells the class of the raster, and
    the table holds its chances.

    Look at the confidence: where it is low, label a few more places.

    Example: the classifier of one aerial image applied to its neighbour.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", "Embeddings", None, True),
            "An embedding raster of the classifier's encoder.",
        )
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", optional=True, fileFilter="Stack (*.json)"),
            "stack.json, for a classifier that was trained on a stack.",
        )
        self.add(
            QgsProcessingParameterFile("CLASSIFIER", "Classifier", fileFilter=CLASSIFIER_FILTER),
            "From 'Train classifier'.",
        )
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "Classes"), "The class raster, a GeoTIFF.")
        self.add(optional_raster("OUTPUT_CONFIDENCE", "Confidence"), "Chance of the class that was chosen, 0 to 1.")
        self.add(optional_raster("OUTPUT_PROBABILITIES", "Probabilities"), "A band a class; 'Vote' takes these.")
        self.add(optional_file("OUTPUT_TABLE", "Table of areas", "CSV (*.csv)"), "Cells and area a class.")
