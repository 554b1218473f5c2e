"""geoenc:exportembeddings: an embedding raster or a stack as a file for other programs."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import choice

FILTER = "PyTorch (*.pt);;GeoParquet (*.parquet);;Zarr (*.zarr *.zip);;NumPy (*.npy)"


class ExportEmbeddings(GeoEncAlgorithm):
    """Embeddings for PyTorch, NumPy, tables and array stores."""

    ID = "exportembeddings"
    TITLE = "Export embeddings"
    GROUP = "Encode"
    TAGS = "export save pytorch torch pt geoparquet parquet zarr xarray numpy npy array table features deepearth quantise int8"
    HELP = """
    Writes the embeddings of a raster or a stack for other programs, with all that is known of them: place, dates, encoder.
    Give an embedding raster or a stack, not both.

    Format: pt for PyTorch (a dictionary with features, model_info and metadata, as DeepEarth's packages have it);
    geoparquet, a table with one row a cell and time; zarr, an array store for xarray and Dask (a folder, or one file when its
    name ends with .zarr.zip); npy for NumPy, with the facts in a .json beside it. If the name of the result has the ending
    of another format, it gets the right one.

    Aggregate: none keeps every cell and time. mean and max make one vector of all. spatial: the mean of all cells, one
    vector a time. temporal: the mean of all times, one vector a cell. quadrants: the means of the four quarters (north-west,
    north-east, south-west, south-east) at each time. Cells without data are left out of all.

    Quantise: int8 makes the file half or a quarter as large; the log tells the error.

    Example: a stack of 12 months as GeoParquet with Aggregate temporal: one row a cell, ready for a classifier.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", "Embeddings", None, True),
            "An embedding raster from 'Encode raster'. Give this or a stack.",
        )
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", extension="json", optional=True),
            "stack.json of 'Encode stack'. Give this or an embedding raster.",
        )
        self.add(
            choice("FORMAT", "Format", ["pt", "geoparquet", "zarr", "npy"], "pt"),
            "pt: PyTorch. geoparquet: a table of points or squares. zarr: an array store. npy: NumPy. A script that gives no"
            " format gets the one that the name of the result ends with.",
        )
        self.add(
            choice("AGGREGATE", "Aggregate", ["none", "mean", "max", "spatial", "temporal", "quadrants"], "none"),
            "none: all cells and times. mean, max: one vector. spatial: one a time. temporal: one a cell. quadrants: four a"
            " time.",
        )
        self.add(
            choice("QUANTISE", "Quantise", ["none", "int8"], "none"),
            "int8: numbers from -127 to 127 and a scale for each dimension; -128 is nodata.",
        )
        self.add(
            choice("GEOMETRY", "Geometry (GeoParquet)", ["point", "cell"], "point"),
            "Cells as their centres, or as squares, which makes a larger file.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", "Exported embeddings", FILTER),
            "The file to write: .pt, .parquet, .zarr, .zarr.zip or .npy.",
        )

    def prepareAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(given, context, feedback)
        if given.get("FORMAT") in (None, "") and given.get("OUTPUT") != QgsProcessing.TEMPORARY_OUTPUT:
            self._job.pop("FORMAT", None)  # the name of the result tells it
        return True

    def _fault(self, given: dict[str, Any], context: QgsProcessingContext) -> str:
        # A Zarr store is a folder, which may be written anew; whether it is one of ours, the engine looks.
        path = given.get("OUTPUT")
        if isinstance(path, str) and os.path.isfile(os.path.join(path, "zarr.json")):
            given = {**given, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        return super()._fault(given, context)
