"""The job `stackclasses`: class rasters of all dates of a stack by one centroid book, and how the areas go on in time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import numpy as np

from ..clusters.book import CentroidBook, ready_book
from ..clusters.classes import Class, classes_of, palette, write_classes
from ..core.errors import InputError
from ..core.files import check_space
from ..core.page import Html, figure, heading, paragraph, swatch, table, write_page
from ..core.report import Report
from ..core.sheet import area_text, write_csv
from ..raster import styles
from ..raster.grid import cell_area
from ..series.placing import place, replaced, stack_folder
from ..series.stack import Stack, Token
from . import parameters
from .base import Job
from .kinds import FileOut, FolderOut

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ASSET = "classes"
HEAD = ("start", "end", "id", "name", "colour", "cells", "area_m2", "share")
SHOWN = 12  # classes with a line and a column of their own on the page
REST = "#cccccc"


class StackClasses(Job):
    """Makes a class map of every date of a stack, and says how the area of each class goes on in time. Each cell gets
    the class of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour,
    at all dates.

    Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one,
    the ready book of the default encoder.

    Result: a folder with a class raster a date, shown with its legend, and a stack.json. If asked for: a table of
    area and share a date and class (CSV); a page with the shares and areas of the largest classes over time.

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
    stack: parameters.Stack2
    book: parameters.Book = None
    output_folder: Annotated[str, FolderOut("Classes", "A folder for the class rasters and their stack.json.")]
    output_table: Annotated[str | None, FileOut("Table of areas",
        "Start, end, class, colour, cells, area and share, a row a date and class.", filter="CSV (*.csv)")] = None
    output_html: Annotated[str | None, FileOut("Page of areas over time",
        "Opens in a browser.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        stack = Stack.open(self.stack)
        book = CentroidBook.load(self.book or ready_book(stack.first.identity))
        book.accept(stack.first.identity, report)
        folder, counts = Path(self.output_folder), []
        area = cell_area(stack.first.crs, stack.first.transform, stack.first.shape)
        check_space(folder, 2 * len(stack.tokens) * stack.first.shape[0] * stack.first.shape[1])
        self.check_apart(replaced(folder, [f"class_{Path(token.path).stem}.tif" for token in stack.tokens], ASSET))
        with stack_folder(folder, ASSET) as work:
            made = [replace(token, path=str(work / f"class_{Path(token.path).stem}.tif")) for token in stack.tokens]
            for number, (raster, token) in enumerate(zip(stack.rasters, made, strict=True)):
                part = report.part(number / len(made), (number + 1) / len(made), f"date {number + 1}/{len(made)}")
                tags = {"GEOENC_START": token.period.start.isoformat(), "GEOENC_END": token.period.end.isoformat()}
                counts.append(write_classes(raster, book, token.path, part, tags=tags))
            stack.close()
            total = np.sum(counts, axis=0)
            if not total.any():
                raise InputError("No cell of the stack is valid.", "Look at the stack's MASKS and MASK_VALUES.")
            seen = np.flatnonzero(total)
            # The same legend at all dates: what occurs at any of them.
            dates = [[found[i] for i in seen] for found in (classes_of(book, one, area) for one in counts)]
            for token in made:
                styles.write_palette(token.path, palette(dates[0]))
            path = place(work, folder, made, stack.frames, ASSET)
        outputs = {"OUTPUT_FOLDER": str(folder), "CLASSES": str(path)}
        if self.output_table:
            write_csv(self.output_table, HEAD, _rows(made, dates))
            outputs["OUTPUT_TABLE"] = self.output_table
        if self.output_html:
            write_page(self.output_html, "Areas over time", *_page(made, dates))
            outputs["OUTPUT_HTML"] = self.output_html
        report.log(
            f"{len(seen)} of {len(total)} classes at {len(made)} dates, {int(total.sum()):,} cells of {area:.4g} m²."
        )
        return outputs


def _rows(tokens: list[Token], dates: list[list[Class]]) -> Iterator[Sequence[object]]:
    for token, classes in zip(tokens, dates, strict=True):
        ends = (token.period.start.isoformat(), token.period.end.isoformat())
        whole = sum(one.count for one in classes)
        for one in classes:
            share = f"{one.count / whole:.6f}" if whole else ""
            yield (*ends, one.id, one.name, one.colour, one.count, area_text(one.area), share)


def _page(tokens: list[Token], dates: list[list[Class]]) -> list[Html]:
    """What changed hands between the classes: shares, areas, and both as a table."""
    areas = np.array([[one.area for one in classes] for classes in dates])
    top = np.argsort(-areas.sum(axis=0), kind="stable")[:SHOWN]
    names = [dates[0][i].name for i in top]
    colours = [dates[0][i].colour for i in top]
    shown = areas[:, top]
    if areas.shape[1] > SHOWN:
        names.append(f"{areas.shape[1] - SHOWN} others")
        colours.append(REST)
        shown = np.column_stack([shown, areas.sum(axis=1) - shown.sum(axis=1)])
    whole = areas.sum(axis=1)
    share = shown / np.maximum(whole, 1e-12)[:, None]
    unit, size = ("km²", 1e6) if whole.max() >= 1e7 else ("ha", 1e4) if whole.max() >= 1e5 else ("m²", 1.0)
    head = ["start", "end", f"seen, {unit}", *(f"{name}, {unit}" for name in names)]
    rows = [
        (
            f"{token.period.start:%Y-%m-%d}",
            f"{token.period.end:%Y-%m-%d}",
            f"{whole[n] / size:,.4g}",
            *(
                f"{area / size:,.4g} ({part:.1%})" if whole[n] else ""
                for area, part in zip(shown[n], share[n], strict=True)
            ),
        )
        for n, token in enumerate(tokens)
    ]
    legend = table(("", "class", f"mean area, {unit}"), [
        (swatch(colour), name, f"{area:,.4g}")
        for colour, name, area in zip(colours, names, shown.mean(axis=0) / size, strict=True)
    ])  # fmt: skip
    about = "Shares are of the cells seen at that date; where a part of a date is masked, areas are smaller."
    drawing = figure(_drawing(tokens, shown / size, share, names, colours, unit))
    return [drawing, paragraph(about), legend, heading("By date"), table(head, rows)]


def _drawing(
    tokens: list[Token], areas: np.ndarray, shares: np.ndarray, names: list[str], colours: list[str], unit: str
) -> Figure:
    """Shares one above the other, and areas as lines, over time; both (T, classes)."""
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(11, 7.5), layout="constrained")
    upper, lower = drawing.subplots(2, 1, sharex=True)
    times: Any = [token.period.middle for token in tokens]
    blank = areas.sum(axis=1) == 0
    upper.stackplot(times, np.where(blank[:, None], np.nan, shares).T * 100, colors=colours, labels=names, linewidth=0)
    upper.set(ylabel="share of what is seen, %", ylim=(0, 100))
    for values, name, colour in zip(areas.T, names, colours, strict=True):
        lower.plot(times, np.where(blank, np.nan, values), color=colour, label=name, marker="o", markersize=3)
    lower.set(ylabel=f"area, {unit}")
    lower.set_ylim(bottom=0)
    lower.grid(alpha=0.3)
    handles, labels = lower.get_legend_handles_labels()
    drawing.legend(handles, labels, loc="outside right upper", fontsize="small")
    return drawing
