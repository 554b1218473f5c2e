"""Classes over time: class rasters of all dates of a stack by one book, and how the areas of the classes go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.language import said
from ..core.page import Html, chart_label, figure, heading, paragraph, swatch, table, write_page
from ..core.report import Report
from ..core.sheet import area_text, write_csv
from ..core.words import Message, counted, joined, tr
from ..raster.grid import cell_area
from ..series.placing import replace_stack, stack_folder
from ..series.stack import Stack, Token
from .classes import Class, scheme_classes, write_classes, write_legend
from .scheme import Scheme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ASSET = "classes"
TABLE_HEAD = ("start", "end", "id", "name", "colour", "cells", "area_m2", "share")
MAX_SHOWN_CLASSES = 12  # classes with a line and a column of their own on the page
OTHERS_COLOUR = "#cccccc"


@dataclass(frozen=True)
class Timeline:
    """The class rasters of a stack's dates, and the classes (the same ones, in the same order) of each date."""

    path: Path  # of stack.json
    tokens: list[Token]
    dates: list[list[Class]]
    cell: float  # m²

    def summary(self, known: int) -> Message:
        """One line for the log. known: how many classes the book has."""
        cells = sum(entry.count for date in self.dates for entry in date)
        classes, dates = len(self.dates[0]), len(self.dates)
        return counted(
            dates,
            "{classes} of {known} classes at {n} date, {cells:,} cells of {cell:.4g} m².",
            "{classes} of {known} classes at {n} dates, {cells:,} cells of {cell:.4g} m².",
            classes=classes,
            known=known,
            cells=cells,
            cell=self.cell,
        )


def class_file(token: Token) -> str:
    """The name of the class raster of a date."""
    return f"class_{Path(token.path).stem}.tif"


def write_timeline(stack: Stack, scheme: Scheme, folder: Path, report: Report) -> Timeline:
    """Write the class rasters of all dates and their stack.json into `folder`; closes the stack.

    InputError where no cell is valid.
    """
    counts = []
    area = cell_area(stack.first.crs, stack.first.transform, stack.first.shape)
    with stack_folder(folder, ASSET) as work:
        made = [replace(token, path=str(work / class_file(token))) for token in stack.tokens]
        for number, (raster, token) in enumerate(zip(stack.rasters, made, strict=True)):
            part = report.part(
                number / len(made),
                (number + 1) / len(made),
                tr("date {number}/{count}", number=number + 1, count=len(made)),
            )
            tags = {"GEOENC_START": token.period.start.isoformat(), "GEOENC_END": token.period.end.isoformat()}
            counts.append(write_classes(raster, scheme, token.path, part, tags=tags))
        stack.close()
        seen = np.flatnonzero(np.sum(counts, axis=0))
        if not len(seen):
            raise InputError(
                tr("No cell of the stack is valid."), tr("Check the MASKS and MASK_VALUES that it was encoded with.")
            )
        # The same legend at all dates: what occurs at any of them.
        dates = [[classes[i] for i in seen] for classes in (scheme_classes(scheme, each, area) for each in counts)]
        for token, classes in zip(made, dates, strict=True):
            write_legend(token.path, classes, stack.first.crs is not None)
        return Timeline(replace_stack(work, folder, made, stack.frames, ASSET), made, dates, area)


def write_areas(path: str, timeline: Timeline) -> None:
    """Write a table: cells, area and share, a row per date and class."""
    write_csv(path, TABLE_HEAD, _rows(timeline))


def _rows(timeline: Timeline) -> Iterator[Sequence[object]]:
    for token, classes in zip(timeline.tokens, timeline.dates, strict=True):
        ends = (token.period.start.isoformat(), token.period.end.isoformat())
        whole = sum(class_.count for class_ in classes)
        for class_ in classes:
            share = f"{class_.count / whole:.6f}" if whole else ""
            yield (*ends, class_.id, class_.name, class_.colour, class_.count, area_text(class_.area), share)


@dataclass(frozen=True)
class Areas:
    """The largest classes over time: values (T, K) in a unit of area, and their shares of what is seen."""

    names: list[str]  # a message among them
    colours: list[str]
    unit: str
    values: np.ndarray
    shares: np.ndarray
    whole: np.ndarray  # (T,): what is seen of all classes


def shown_areas(timeline: Timeline) -> Areas:
    """Areas of the largest classes, and of the others as one."""
    areas = np.array([[entry.area for entry in classes] for classes in timeline.dates])
    top = np.argsort(-areas.sum(axis=0), kind="stable")[:MAX_SHOWN_CLASSES]
    names = [timeline.dates[0][i].name for i in top]
    colours = [timeline.dates[0][i].colour for i in top]
    shown = areas[:, top]
    if areas.shape[1] > MAX_SHOWN_CLASSES:
        names.append(counted(areas.shape[1] - MAX_SHOWN_CLASSES, "{n} other", "{n} others"))
        colours.append(OTHERS_COLOUR)
        shown = np.column_stack([shown, areas.sum(axis=1) - shown.sum(axis=1)])
    whole = areas.sum(axis=1)
    unit, size = ("km²", 1e6) if whole.max() >= 1e7 else ("ha", 1e4) if whole.max() >= 1e5 else ("m²", 1.0)
    return Areas(names, colours, unit, shown / size, shown / np.maximum(whole, 1e-12)[:, None], whole / size)


def write_timeline_page(path: str, timeline: Timeline) -> None:
    """Write the page of areas over time: shares, areas, and both as a table."""
    areas = shown_areas(timeline)
    legend = table(("", tr("class"), tr("mean area, {unit}", unit=areas.unit)), [
        (swatch(colour), name, tr("{area:,.4g}", area=area))
        for colour, name, area in zip(areas.colours, areas.names, areas.values.mean(axis=0), strict=True)
    ])  # fmt: skip
    about = tr("Shares are of the cells seen at that date; where a part of a date is masked, areas are smaller.")
    drawing = figure(_drawing([token.period.middle for token in timeline.tokens], areas))
    by_date = _by_date(timeline.tokens, areas)
    write_page(path, tr("Areas over time"), drawing, paragraph(about), legend, heading(tr("By date")), by_date)


def _by_date(tokens: Sequence[Token], areas: Areas) -> Html:
    seen = tr("seen, {unit}", unit=areas.unit)
    head = [tr("start"), tr("end"), seen, *(joined([name, areas.unit]) for name in areas.names)]
    rows = [
        (
            f"{token.period.start:%Y-%m-%d}",
            f"{token.period.end:%Y-%m-%d}",
            tr("{area:,.4g}", area=whole),
            *(
                tr("{area:,.4g} ({share:.1%})", area=value, share=share) if whole else ""
                for value, share in zip(values, shares, strict=True)
            ),
        )
        for token, whole, values, shares in zip(tokens, areas.whole, areas.values, areas.shares, strict=True)
    ]
    return table(head, rows)


def _drawing(times: list[datetime], areas: Areas) -> Figure:
    """Shares one above the other, and areas as lines, over time."""
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(11, 7.5), layout="constrained")
    upper, lower = drawing.subplots(2, 1, sharex=True)
    blank = areas.values.sum(axis=1) == 0
    names = [chart_label(name) for name in areas.names]
    shares = np.where(blank[:, None], np.nan, areas.shares).T * 100
    upper.stackplot(times, shares, colors=areas.colours, labels=names, linewidth=0)
    upper.set(ylabel=said(tr("share of the area seen, %")), ylim=(0, 100))
    for values, name, colour in zip(areas.values.T, names, areas.colours, strict=True):
        lower.plot(times, np.where(blank, np.nan, values), color=colour, label=name, marker="o", markersize=3)
    lower.set(ylabel=said(tr("area, {unit}", unit=areas.unit)))
    lower.set_ylim(bottom=0)
    lower.grid(alpha=0.3)
    handles, labels = lower.get_legend_handles_labels()
    drawing.legend(handles, labels, loc="outside right upper", fontsize="small")
    return drawing
