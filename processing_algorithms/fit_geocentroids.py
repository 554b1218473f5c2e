"""geoenc:fitgeocentroids: a centroid book from embedding rasters."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from .algorithm import GeoEncAlgorithm
from .definitions import BOOK_FILTER, add_device, choice, optional_file, whole_number


class FitGeocentroids(GeoEncAlgorithm):
    """K-means centres of embeddings, with colours."""

    ID = "fitgeocentroids"
    TITLE = "Fit geocentroids (k-means classes)"
    GROUP = "Geocentroids"
    TAGS = "kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation"
    HELP = """
    Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical
    embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid
    book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the same
    in every scene and on every date.

    Embeddings: one or more embedding rasters made with the same encoder. Clusters: how many kinds; 10 to 30 for an
    overview, hundreds for fine differences; 0 takes the ready book that comes with the plugin for its own encoders.
    Sample: how many cells are looked at; 0 takes all. Metric: 'euclidean'
    compares all of an embedding, 'cosine' its direction alone. Seed: the same seed gives the same book.

    Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.

    Example: 24 clusters from three scenes of one region, applied to all its scenes.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS", "Embeddings", QgsProcessing.SourceType.TypeRaster, None, True
            ),
            "Embedding rasters of one encoder. Give these or a stack.",
        )
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", extension="json", optional=True),
            "stack.json of encoded dates. Give this or embedding rasters.",
        )
        self.add(
            whole_number("CLUSTERS", "Clusters", 24, 0, 16384),
            "How many classes; 0: a copy of the ready book that comes with the encoder.",
        )
        self.add(
            whole_number("SAMPLE", "Sample [cells]", 200000, 0),
            "Cells, spread over all rasters, that the centres are found from; 0: every cell.",
            advanced=True,
        )
        self.add(
            choice("METRIC", "Metric", ["cosine", "euclidean"], "euclidean"),
            "cosine compares directions of embeddings, euclidean their differences.",
            advanced=True,
        )
        self.add(
            whole_number("ITERATIONS", "Iterations", 100, 1), "At most; it stops when nothing changes.", advanced=True
        )
        self.add(
            choice("COLOURS", "Colours by", ["tsne", "umap", "pca"], "pca"),
            "How class colours are chosen: like classes get like colours.",
            advanced=True,
        )
        self.add(whole_number("SEED", "Seed", 0, 0), "The same seed gives the same book.", advanced=True)
        add_device(self)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_BOOK", "Centroid book", BOOK_FILTER),
            "The book, for 'Apply geocentroids'.",
        )
        self.add(optional_file("OUTPUT_HTML", "Report", "HTML (*.html)"), "Sizes and colours of the classes.")
