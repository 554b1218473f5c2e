"""geoenc:applygeocentroids: classes of an embedding raster by a centroid book."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import ANY_BOOK_FILTER, optional_file, optional_raster


class ApplyGeocentroids(GeoEncAlgorithm):
    """Each cell to its nearest centre."""

    ID = "applygeocentroids"
    TITLE = "Apply geocentroids (class map)"
    GROUP = "Geocentroids"
    TAGS = "kmeans k-means cluster classes classify unsupervised centroid book legend segmentation"
    HELP = """
    Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid book. The
    class numbers and colours are the book's, so maps of different scenes and dates can be compared.

    Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the ready book that comes with the
    plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) is taken too. Colours: a NumPy file with one RGB row a class,
    in place of the book's colours.

    Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each cell
    to its centre (large where the book knows nothing alike); the margin between the nearest and the second centre (small
    where a cell lies between two classes); a table of class, colour, number of cells and area.

    Example: the book of last year's scene applied to this year's.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", "Embeddings"), "An embedding raster from 'Encode raster'.")
        self.add(
            QgsProcessingParameterFile("BOOK", "Centroid book", optional=True, fileFilter=ANY_BOOK_FILTER),
            "From 'Fit geocentroids', or a NumPy file of centres. Empty: the ready book of the default encoder.",
        )
        self.add(
            QgsProcessingParameterFile("COLOURS_NPY", "Colours", extension="npy", optional=True),
            "An array of one RGB row a class, 0..255 or 0..1, in place of the book's colours.",
            advanced=True,
        )
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "Classes"), "The class raster, a GeoTIFF.")
        self.add(optional_raster("OUTPUT_RGB", "Classes as RGB"), "The class colours as a picture.")
        self.add(optional_raster("OUTPUT_DISTANCE", "Distance to the centre"), "How unlike its class each cell is.")
        self.add(
            optional_raster("OUTPUT_MARGIN", "Margin to the second centre"), "How clearly each cell is of its class."
        )
        self.add(
            optional_file("OUTPUT_TABLE", "Table of classes", "CSV (*.csv);;HTML (*.html)"),
            "Class, colour, number of cells, area; a page where the name ends with .html.",
        )
