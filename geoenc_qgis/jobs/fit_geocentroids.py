"""The job `fitgeocentroids`: a centroid book of one or many embedding rasters."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..clusters.book import CentroidBook, ready_book
from ..clusters.fitting import Colouring, Fitting, Metric, write_book_page
from ..clusters.shared import SharedVectors
from ..clusters.vectors import Vectors, sampled_vectors, table_vectors
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.identity import Identity
from ..raster.vector_table import VectorTable, read_vector_table
from . import parameters
from .base import Job
from .inputs import check_table_alone, common_identity, opened_rasters
from .kinds import ArtefactOut, Choice, File, FileOut, Integer, Switch
from .workers import opened_workers


class FitGeocentroids(Job):
    """Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical
    embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid
    book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the
    same in every scene and on every date.

    Embeddings: one or more embedding rasters made with the same encoder; or a Table, whose rows, such as parcels, are
    grouped in place of cells. Clusters: how many kinds; 10 to 30 for an overview, hundreds for fine differences, which
    'Apply geocentroids' can merge into fewer (CUT); 0 takes the encoder's bundled book. Choose the number: between 2
    and Clusters, from the embeddings. Metric: 'euclidean' compares all of an embedding, 'cosine' its direction alone.

    Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.

    Example: 24 clusters from three scenes of one region, applied to all its scenes.
    """

    ID: ClassVar = "fitgeocentroids"
    TITLE: ClassVar = "Fit geocentroids (k-means classes)"
    GROUP: ClassVar = "Geocentroids"
    TAGS: ClassVar = "kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation"
    NEEDS: ClassVar = (("inputs", "stack", "table"),)

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: Annotated[str | None, File("Stack",
        "stack.json of encoded dates. Give this or embedding rasters.", filter="Stack (*.json)")] = None
    table: parameters.Table = None
    clusters: Annotated[int, Integer("Clusters",
        "How many classes. 0: a copy of the book that comes with the encoder.", least=0, most=16384)] = 24
    auto_clusters: Annotated[bool, Switch("Choose the number of clusters",
        "Takes as many classes, from 2 to CLUSTERS, as lie apart best: by the silhouettes of a sample of cells. The"
        " report shows their curve.")] = False
    sample: Annotated[int, Integer("Sample [cells]",
        "Cells, spread over all rasters, that the centres are found from; 0: every cell.",
        least=0, advanced=True)] = 200000
    metric: Annotated[Metric, Choice("Metric",
        "cosine compares directions of embeddings, euclidean their differences.", advanced=True)] = "euclidean"
    iterations: Annotated[int, Integer("Iterations",
        "At most; it stops when nothing changes.", least=1, advanced=True)] = 100
    colours: Annotated[Colouring, Choice("Colours by",
        "How class colours are chosen: like classes get like colours.", advanced=True)] = "pca"
    seed: Annotated[int, Integer("Seed", "The same seed gives the same book.", least=0, advanced=True)] = 0
    device: parameters.Device = "auto"
    dask: parameters.Dask = ""
    output_book: Annotated[str, ArtefactOut("Centroid book",
        "The book, for 'Apply geocentroids'.", filter="GeoEnc centroid book (*.safetensors)")]
    output_html: Annotated[str | None, FileOut("Report",
        "Sizes and colours of the classes.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        how = (self.metric, self.iterations, self.colours, self.seed, self.device, self.auto_clusters)
        fitting = Fitting(self.clusters, *how)
        if self.table:
            check_table_alone(inputs=self.inputs, stack=self.stack, dask=self.dask)
        table = read_vector_table(self.table, report) if self.table else None
        rasters = [] if table else opened_rasters(self.inputs, self.stack, report)
        identity = table.identity if table else common_identity(rasters)
        if self.clusters:
            book, cancelled = self._fitted(fitting, table or rasters, identity, report)
        else:
            book, cancelled = CentroidBook.load(ready_book(identity)), False
            report.log(tr("CLUSTERS is 0: copied the book that comes with the encoder."))
        for raster in rasters:
            raster.close()
        book.save(self.output_book)
        if self.clusters and self.colours != "pca" and not cancelled:
            book = fitting.laid_out(book, report)
            book.save(self.output_book)
        if self.output_html:
            write_book_page(self.output_html, book)
        if self.clusters:
            report.log(
                counted(book.facts["iterations"],
                    "Found {count} classes in {vectors:,} cells after {n} iteration.",
                    "Found {count} classes in {vectors:,} cells after {n} iterations.",
                    count=len(book.centres), vectors=book.facts["vectors"])
            )  # fmt: skip
        report.log(tr("Make a class map of each raster with 'Apply geocentroids'."))
        return {"OUTPUT_BOOK": self.output_book} | ({"OUTPUT_HTML": self.output_html} if self.output_html else {})

    def _fitted(
        self, fitting: Fitting, source: VectorTable | list[EmbeddingRaster], identity: Identity, report: Report
    ) -> tuple[CentroidBook, bool]:
        """The book, and whether the user wanted to end before it was done."""
        folder = Path(self.output_book).resolve().parent
        with opened_workers(self, self.dask, report) as cluster:
            vectors: Vectors | SharedVectors
            if isinstance(source, VectorTable):
                vectors = table_vectors(source, self.sample, self.seed, folder)
            elif cluster:
                vectors = SharedVectors(source, self.sample, self.seed, cluster, report)
            else:
                vectors = sampled_vectors(source, self.sample, self.seed, folder, report)
            with contextlib.closing(vectors):
                return fitting.book(vectors, identity, report)
