"""The job `applygeocentroids`: a class raster from an embedding raster and a centroid book."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, ClassVar

import numpy as np

from ..clusters.book import CentroidBook, numbers, ready_book
from ..clusters.classes import Class, classes_of, palette, write_classes
from ..core.errors import InputError, OutputError
from ..core.page import swatch, table, write_page
from ..core.report import Report
from ..core.sheet import area_text, write_csv
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from . import parameters
from .base import Job
from .kinds import File, FileOut, RasterOut

HEAD = ("id", "name", "colour", "count", "area_m2")


class ApplyGeocentroids(Job):
    """Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid
    book. The class numbers and colours are the book's, so maps of different scenes and dates can be compared.

    Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the ready book that comes with
    the plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) is
    taken too. Colours: a NumPy file with one RGB row a class, in place of the book's colours.

    Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each
    cell to its centre (large where the book knows nothing alike); the margin between the nearest and the second
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
    colours_npy: Annotated[str | None, File("Colours",
        "An array of one RGB row a class, 0..255 or 0..1, in place of the book's colours.",
        filter="NumPy (*.npy)", advanced=True)] = None
    output: parameters.ClassRaster
    output_rgb: Annotated[str | None, RasterOut("Classes as RGB", "The class colours as a picture.")] = None
    output_distance: Annotated[str | None, RasterOut("Distance to the centre",
        "How unlike its class each cell is.")] = None
    output_margin: Annotated[str | None, RasterOut("Margin to the second centre",
        "How clearly each cell is of its class.")] = None
    output_table: Annotated[str | None, FileOut("Table of classes",
        "Class, colour, number of cells, area; a page where the name ends with .html.",
        filter="CSV (*.csv);;HTML (*.html)")] = None
    # fmt: on

    def _written(self) -> list[Path]:
        return [*super()._written(), Path(self.output).with_suffix(".csv")]

    def _run(self, report: Report) -> dict[str, Any]:
        table_path = Path(self.output).with_suffix(".csv")
        if table_path.exists() and not table_path.read_text(encoding="utf-8", errors="replace").startswith(
            ",".join(HEAD)
        ):
            raise OutputError(
                f"The table of the classes would replace {table_path}, which is no such table.",
                "Give OUTPUT another name.",
            )
        raster = EmbeddingRaster(self.input, report)
        book = CentroidBook.load(self.book or ready_book(raster.identity))
        if self.colours_npy:
            book = replace(book, colours=_colours(self.colours_npy, len(book.centres)))
        book.accept(raster.identity, report)
        counts = write_classes(
            raster,
            book,
            self.output,
            report,
            rgb=self.output_rgb,
            distance=self.output_distance,
            margin=self.output_margin,
        )
        outputs = {
            name.upper(): path
            for name in ("output", "output_rgb", "output_distance", "output_margin")
            if (path := getattr(self, name))
        }
        if not counts.sum():
            report.warn("The raster has no valid cell: the result is all nodata.")
        area = cell_area(raster.crs, raster.transform, raster.shape)
        classes = classes_of(book, counts, area)
        styles.write_palette(self.output, palette(classes))
        _write_csv(str(table_path), classes)
        if self.output_rgb:
            styles.write_rgb(self.output_rgb)
        if self.output_table:
            self._table(classes)
            outputs["OUTPUT_TABLE"] = self.output_table
        report.log(
            f"{int((counts > 0).sum())} of {len(counts)} classes on {int(counts.sum()):,} cells of {area:.4g} m²."
        )
        raster.close()
        return outputs

    def _table(self, classes: list[Class]) -> None:
        path = str(self.output_table)
        if Path(path).suffix.lower() not in (".html", ".htm"):
            _write_csv(path, classes)
            return
        rows = [(one.id, swatch(one.colour), one.count, f"{one.area:,.0f}") for one in classes]
        write_page(path, "Areas", table(("class", "colour", "cells", "area, m²"), rows))


def _colours(path: str, count: int) -> np.ndarray:
    """Colours (count, 3) uint8 of a NumPy file with one RGB row a class, 0..255 or 0..1."""
    colours = numbers(path)
    if colours.shape != (count, 3):
        raise InputError(
            f"{path} has the shape {' x '.join(map(str, colours.shape))}, but the book has {count} classes.",
            f"Choose a file of {count} x 3 numbers.",
        )
    scale = 255 if colours.dtype.kind == "f" and colours.max() <= 1 else 1
    return np.clip(np.rint(colours * scale), 0, 255).astype(np.uint8)


def _write_csv(path: str, classes: list[Class]) -> None:
    write_csv(path, HEAD, [(one.id, one.name, one.colour, one.count, area_text(one.area)) for one in classes])
