"""The job `applygeocentroids`: a class raster from an embedding raster and a centroid book."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..clusters.book import CentroidBook, ready_book
from ..clusters.classes import MAX_PALETTE_CLASSES, scheme_classes, write_classes, write_legend, write_ramps
from ..clusters.names import keep_labels
from ..clusters.scheme import asked_scheme
from ..clusters.tables import check_table, write_table
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from . import parameters
from .base import Job
from .kinds import File, FileOut, Integer, RasterOut
from .workers import opened_workers

OUTPUTS = ("output", "output_rgb", "output_distance", "output_margin", "output_table")


class ApplyGeocentroids(Job):
    """Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid
    book. The class numbers and colours are the book's, so maps of different scenes and dates can be compared.

    Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the book that comes with
    the plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) also
    works. Cut: fewer classes, merged along the book's tree, so that coarse and fine maps nest. Names: your names and
    colours; given once, they stay with the book. Colours: a NumPy file with one RGB row per class of the book.

    Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each
    cell to its centre (large where the book has nothing similar); the margin between the nearest and the second
    centre (small where a cell lies between two classes); a table of class, colour, number of cells and area.

    Example: the book of last year's scene applied to this year's.
    """

    ID: ClassVar = "applygeocentroids"
    TITLE: ClassVar = "Apply geocentroids (class map)"
    GROUP: ClassVar = "Geocentroids"
    TAGS: ClassVar = "kmeans k-means cluster classes classify unsupervised centroid book legend segmentation"

    # fmt: off
    input: parameters.Embeddings
    book: parameters.Book = None
    cut: Annotated[int | None, Integer("Cut [classes]",
        "How many classes, such as 8, 16 or 32: like classes of the book are merged along its tree. Each class of a"
        " finer map lies in one of a coarser map. Empty: all classes of the book.", least=2, most=16384)] = None
    names: Annotated[str | None, File("Names",
        "Names and colours of the classes: a CSV of id,name,colour (#rrggbb; either may be empty), or the .qml of a"
        " class raster with an edited legend. They are kept beside the book, for all later maps.",
        filter="CSV or style (*.csv *.qml)")] = None
    colours_npy: Annotated[str | None, File("Colours",
        "An array with one RGB row per class, 0..255 or 0..1, in place of the book's colours.",
        filter="NumPy (*.npy)", advanced=True)] = None
    dask: parameters.Dask = ""
    output: parameters.ClassRaster
    output_rgb: Annotated[str | None, RasterOut("Classes as RGB", "The class colours as a picture.")] = None
    output_distance: Annotated[str | None, RasterOut("Distance to the centre",
        "How unlike its class each cell is.")] = None
    output_margin: Annotated[str | None, RasterOut("Margin to the second centre",
        "How clearly each cell is of its class.")] = None
    output_table: Annotated[str | None, FileOut("Table of classes",
        "Class, colour, number of cells, area; an HTML page if the name ends with .html.",
        filter="CSV (*.csv);;HTML (*.html)")] = None
    # fmt: on

    @property
    def _table_beside(self) -> Path:
        """The table that every class raster has beside it."""
        return Path(self.output).with_suffix(".csv")

    def _written(self) -> list[Path]:
        return [*super()._written(), self._table_beside]

    def _run(self, report: Report) -> dict[str, Any]:
        check_table(self._table_beside)
        raster = EmbeddingRaster(self.input, report)
        book_path = self.book or ready_book(raster.identity)
        book = CentroidBook.load(book_path)
        book.accept(raster.identity, report)
        scheme, labels = asked_scheme(book_path, book, self.cut, self.names, self.colours_npy, report)
        rgb, distance, margin = self.output_rgb, self.output_distance, self.output_margin
        with opened_workers(self, self.dask, report) as cluster:
            counts = write_classes(
                raster, scheme, self.output, report, rgb=rgb, distance=distance, margin=margin, cluster=cluster
            )
        if not counts.sum():
            report.warn(tr("The raster has no valid cell: the result is all nodata."))
        area = cell_area(raster.crs, raster.transform, raster.shape)
        classes = scheme_classes(scheme, counts, area)
        few = len(classes) <= MAX_PALETTE_CLASSES  # then legends of all scenes are alike; else they have what occurs
        write_legend(self.output, [entry for entry in classes if few or entry.count], raster.crs is not None)
        write_table(self._table_beside, classes)
        if self.output_rgb:
            styles.write_rgb(self.output_rgb)
        write_ramps(distance, margin)
        if self.output_table:
            write_table(self.output_table, classes)
        if labels:
            keep_labels(book_path, book, labels, report)
        report.log(
            tr(
                "{value} of {count} classes on {counts:,} cells of {area:.4g} m². Apply the same book to other"
                " scenes to compare them.",
                value=int((counts > 0).sum()),
                count=len(counts),
                counts=int(counts.sum()),
                area=area,
            )
        )
        raster.close()
        return {name.upper(): path for name in OUTPUTS if (path := getattr(self, name))}
