"""The chart of key dates: change and variance over time, with the chosen dates and what they look like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.errors import InputError
from ..core.language import said
from ..core.page import Html, figure, paragraph, picture, table, write_page
from ..core.report import Report
from ..core.words import counted, tr
from ..series.composites import recorded_dates
from ..series.dates import Period
from ..series.key_dates import DateRow, KeyDates
from ..series.stack import Stack
from .canvas import canvas_of
from .originals import Originals, percentile_stretch, recorded_stretch, shown_bands, stack_offset, unmasked_view
from .panels import hatched_picture

THUMBNAIL_PIXELS = 180  # pixels of a little picture
LINE_COLOUR, KEY_DATE_COLOUR = "#4a7c59", "#c8102e"


def write_keyframes(
    path: str, dates: Sequence[DateRow], key: KeyDates, stack: Stack | None, bands: Sequence[int], report: Report
) -> None:
    """Write the page. stack: of the embeddings, None where there are none; bands: of the pictures, empty for its
    own."""
    how = tr("No encoder could be used: the dates are spread evenly in time.")
    if stack:
        how = tr(
            "Each date's pooled features were compared with those of the date before it (1 - cosine), encoder"
            " {encoder}. The first and the last date are kept; each further one is the date that is farthest from"
            " those already chosen.",
            encoder=stack.first.identity.maker or tr("unknown"),
        )
    pictures = _pictures([dates[number] for number in key.chosen], stack, bands, report)
    facts = [
        (
            shown,
            dates[number].period,
            _figure_text(key.changes[number]),
            _figure_text(key.variances[number]),
            ", ".join(dates[number].paths),
        )
        for number, shown in zip(key.chosen, pictures, strict=True)
    ]
    chart = [_chart([date.period for date in dates], key)] if stack else []
    chosen = counted(len(dates), "{chosen} of {n} date.", "{chosen} of {n} dates.", chosen=len(key.chosen))
    head = ("", tr("Date"), tr("Change"), tr("Variance"), tr("Raster"))
    write_page(path, tr("Key dates"), paragraph(chosen, how), *chart, table(head, facts))


def _figure_text(value: float) -> str:
    return "–" if np.isnan(value) else tr("{value:.4g}", value=value)


def _chart(periods: Sequence[Period], key: KeyDates) -> Html:
    from matplotlib.figure import Figure

    # Matplotlib's dates without a zone: they are UTC.
    times = np.array([period.middle.replace(tzinfo=None) for period in periods])
    drawing = Figure(figsize=(10, 4.6), layout="constrained")
    for axis, values, name in zip(
        drawing.subplots(2, 1, sharex=True), (key.changes, key.variances), (tr("Change"), tr("Variance")), strict=True
    ):
        known = np.isfinite(values)
        axis.plot(times[known], values[known], "-", color=LINE_COLOUR, linewidth=0.8)
        axis.plot(times[known], values[known], "o", color=LINE_COLOUR, markersize=3)
        for number in key.chosen:
            axis.axvline(times[number], color=KEY_DATE_COLOUR, linewidth=1, alpha=0.6)
        marked = [number for number in key.chosen if known[number]]
        axis.plot(times[marked], values[marked], "o", color=KEY_DATE_COLOUR, markersize=6, label=said(tr("key dates")))
        axis.set_ylabel(said(name))
        axis.set_ylim(0, 1.1 * values[known].max(initial=0) or 1)
        axis.spines[["top", "right"]].set_visible(False)
    drawing.axes[0].legend(frameon=False, loc="upper left", bbox_to_anchor=(0, 1.15), borderpad=0)
    return figure(drawing)


def _pictures(shown: Sequence[DateRow], stack: Stack | None, bands: Sequence[int], report: Report) -> list[Html]:
    """A small picture of each date, stretched alike; empty where the rasters can't be read."""
    dates, groups = recorded_dates(shown)
    chosen = shown_bands(stack.first, bands) if stack else list(bands)
    try:
        view = unmasked_view(dates, chosen, None, None, Report(), groups, stack_offset(stack) if stack else "")
        canvas = canvas_of(view.grid.crs, view.grid.transform(view.box), view.box.shape, 1, THUMBNAIL_PIXELS)
        scaling = (recorded_stretch(stack.first, chosen) if stack else None) or percentile_stretch(view, Report())
        originals = Originals(view, (view.box.row0, view.box.col0), canvas, scaling)
        return [picture(hatched_picture(canvas.enlarged(originals.picture(number)))) for number in range(len(shown))]
    except InputError as error:
        report.warn(tr("The chart has no pictures of the dates: {text}", text=error.text))
        return [Html()] * len(shown)
