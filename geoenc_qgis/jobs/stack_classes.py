"""The job `stackclasses`: class rasters of all dates of a stack by one centroid book, and their areas over time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..clusters.book import CentroidBook, ready_book
from ..clusters.names import kept_labels
from ..clusters.scheme import scheme_of
from ..clusters.timeline import ASSET, class_file, write_areas, write_timeline, write_timeline_page
from ..core.files import check_space
from ..core.report import Report
from ..core.words import tr
from ..series.placing import replaced_files
from ..series.stack import Stack
from . import parameters
from .base import Job
from .kinds import FileOut, FolderOut


class StackClasses(Job):
    """Makes a class map of every date of a stack, and shows how the area of each class changes over time. Each cell
    gets the class of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour,
    at all dates.

    Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one,
    the ready book of the default encoder.

    Result: a folder with one class raster per date, shown with its legend, and a stack.json. If asked for: a table of
    area and share per date and class (CSV); a page with the shares and areas of the largest classes over time.

    Example: 'Fit geocentroids' with 12 clusters on a stack of 25 years, then this: forest, pasture, sand and river
    in hectares, year by year.
    """

    ID: ClassVar = "stackclasses"
    TITLE: ClassVar = "Stack classes (class maps over time)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "time series temporal classes kmeans geocentroids area statistics land cover dynamics chart table centroid book"
    )
    RETURNS: ClassVar = {"CLASSES": ("outputFile", "stack.json of the classes")}

    # fmt: off
    stack: parameters.RequiredStack
    book: parameters.Book = None
    output_folder: Annotated[str, FolderOut("Classes", "A folder for the class rasters and their stack.json.")]
    output_table: Annotated[str | None, FileOut("Table of areas",
        "Start, end, class, colour, cells, area and share, one row per date and class.", filter="CSV (*.csv)")] = None
    output_html: Annotated[str | None, FileOut("Page of areas over time",
        "Opens in a browser.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        stack = Stack.open(self.stack)
        path = self.book or ready_book(stack.first.identity)
        book = CentroidBook.load(path)
        book.accept(stack.first.identity, report)
        scheme = scheme_of(book, kept_labels(path, book, report))
        folder = Path(self.output_folder)
        check_space(folder, 2 * len(stack.tokens) * stack.first.shape[0] * stack.first.shape[1])
        self.check_inputs_kept(replaced_files(folder, [class_file(token) for token in stack.tokens], ASSET))
        timeline = write_timeline(stack, scheme, folder, report)
        outputs = {"OUTPUT_FOLDER": str(folder), "CLASSES": str(timeline.path)}
        if self.output_table:
            write_areas(self.output_table, timeline)
            outputs["OUTPUT_TABLE"] = self.output_table
        if self.output_html:
            write_timeline_page(self.output_html, timeline)
            outputs["OUTPUT_HTML"] = self.output_html
        report.log(timeline.summary(len(book.centres)))
        if not self.output_html:
            report.log(tr("Ask for OUTPUT_HTML to see areas over time."))
        return outputs
