"""geoenc:stackclasses: classes of all dates of a stack by a centroid book."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from .dated import DatedAlgorithm
from .definitions import ANY_BOOK_FILTER, optional_file


class StackClasses(DatedAlgorithm):
    """Each cell of each date to its nearest centre."""

    ID = "stackclasses"
    TITLE = "Stack classes (class maps over time)"
    LOADED, ASSET, KIND = "CLASSES", "classes", "classes"
    GROUP = "Time"
    TAGS = (
        "time series temporal classes kmeans geocentroids area statistics land cover dynamics chart table centroid book"
    )
    HELP = """
    Makes a class map of every date of a stack, and says how the area of each class goes on in time. Each cell gets the class
    of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour, at all dates.

    Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one, the
    ready book of the default encoder.

    Result: a folder with a class raster a date, shown with its legend, and a stack.json. If asked for: a table of area and
    share a date and class (CSV); a page with the shares and areas of the largest classes over time.

    Example: 'Fit geocentroids' with 12 clusters on a stack of 25 years, then this: forest, pasture, sand and river in
    hectares, year by year.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterFile("STACK", "Stack", extension="json"), "The stack.json of 'Encode stack'.")
        self.add(
            QgsProcessingParameterFile("BOOK", "Centroid book", optional=True, fileFilter=ANY_BOOK_FILTER),
            "From 'Fit geocentroids', or a NumPy file of centres. Empty: the ready book of the default encoder.",
        )
        self.add_load()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", "Classes"),
            "A folder for the class rasters and their stack.json.",
        )
        self.add(
            optional_file("OUTPUT_TABLE", "Table of areas", "CSV (*.csv)"),
            "Start, end, class, colour, cells, area and share, a row a date and class.",
        )
        self.add(optional_file("OUTPUT_HTML", "Page of areas over time", "HTML (*.html)"), "Opens in a browser.")
        self.addOutput(QgsProcessingOutputFile("CLASSES", "stack.json of the classes"))
