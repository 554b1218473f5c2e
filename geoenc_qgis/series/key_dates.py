"""The key dates of a series: its dates with their figures, which of them were chosen, and the table that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..core.report import Report
from ..core.sheet import write_csv
from ..core.words import counted, joined, tr
from .dates import Period
from .gathering import DatedRaster
from .keyframes import central_dates, evenly_spread_dates, pooled_features
from .stack import Stack

HEAD = ("frame", "date", "change", "variance", "chosen", "source")


@dataclass(frozen=True)
class DateRow:
    """A date of the series, or a composite: its rasters, the clear share of its pixels, the number of its token, and of
    a composite the date of each raster."""

    period: Period
    paths: tuple[str, ...]
    clear: float = 1.0
    token: int = 0
    composited: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeyDates:
    """Change and variance of each date (N,), NaN where unknown, and the numbers of the chosen ones in time order."""

    changes: np.ndarray
    variances: np.ndarray
    chosen: list[int]

    def tell(self, dates: Sequence[DateRow], report: Report) -> None:
        """Say which dates they are, and what to do with them."""
        report.log(
            tr(
                "Key dates: {chosen}. Their rasters (SELECTED) can go to 'Encode stack'.",
                chosen=", ".join(str(dates[number].period) for number in self.chosen),
            )
        )


def dates_of(stack: Stack, report: Report) -> list[DateRow]:
    """The dates of a stack; the tokens themselves where it doesn't record them."""
    if not stack.frames:
        return [DateRow(token.period, (token.path,), 1.0, number) for number, token in enumerate(stack.tokens)]
    giver = {frame: number for number, token in enumerate(stack.tokens) for frame in token.frames}
    lost = [str(frame.period) for number, frame in enumerate(stack.frames) if number not in giver]
    if lost:
        report.warn(
            counted(
                len(lost),
                "Left out: {n} date of the stack without embeddings, such as {lost}.",
                "Left out: {n} dates of the stack without embeddings, such as {lost}.",
                lost=lost[0],
            )
        )
    return [
        DateRow(frame.period, frame.paths, frame.clear, giver[number], frame.composited)
        for number, frame in enumerate(stack.frames)
        if number in giver
    ]


def dates_of_rasters(gathered: Sequence[Sequence[DatedRaster]]) -> list[DateRow]:
    """The dates of rasters that have no embeddings."""
    return [DateRow(entries[0].period, tuple(entry.path for entry in entries)) for entries in gathered]


def judged_by(dates: Sequence[DateRow], stack: Stack, report: Report) -> list[DateRow]:
    """The same dates with clear shares and tokens of a stack that was made of them, its rasters elsewhere."""
    made = dates_of(stack, report)
    return [replace(date, clear=seen.clear, token=seen.token) for date, seen in zip(dates, made, strict=True)]


def chosen_dates(
    dates: Sequence[DateRow], stack: Stack | None, count: int, looking: Report, report: Report
) -> KeyDates:
    """The `count` dates that tell most by the embeddings of a stack; without one, dates spread evenly in time.

    looking: hears the progress of reading the stack.
    """
    if count > len(dates):
        report.warn(
            tr(
                "COUNT is {count}, but there are {count2} dates: all of them are key dates.",
                count=count,
                count2=len(dates),
            )
        )
    if stack is None:
        unknown = np.full(len(dates), np.nan)
        return KeyDates(unknown, unknown, evenly_spread_dates([date.period.middle for date in dates], count))
    features = pooled_features(stack, looking)
    tokens = [date.token for date in dates]
    chosen = central_dates(features.between_dates(tokens), count, [date.clear for date in dates])
    _tell_unseen(dates, features.seen[tokens], chosen, report)
    return KeyDates(features.changes[tokens], features.variances[tokens], chosen)


def _tell_unseen(dates: Sequence[DateRow], seen: np.ndarray, chosen: Sequence[int], report: Report) -> None:
    """Say which dates show too little to be key dates."""
    unseen = [str(date.period) for date, enough in zip(dates, seen, strict=True) if not enough]
    if not unseen:
        return
    report.log(
        counted(
            len(unseen),
            "{n} of {count} dates shows less than half of the ground, such as {unseen}: chosen last.",
            "{n} of {count} dates show less than half of the ground, such as {unseen}: chosen last.",
            count=len(dates),
            unseen=unseen[0],
        )
    )
    ends = [str(dates[number].period) for number in (0, len(dates) - 1) if number not in chosen]
    if ends:
        report.warn(
            tr(
                "There is too little to see on {ends}: the next date inward takes its place.",
                ends=joined(ends, tr(" and ")),
            )
        )


def write_dates(path: str, dates: Sequence[DateRow], key: KeyDates) -> None:
    """Write the table of all dates, a row per date."""
    rows = []
    for number, (date, change, variance) in enumerate(zip(dates, key.changes, key.variances, strict=True)):
        figures = ["" if np.isnan(value) else f"{value:.6g}" for value in (change, variance)]
        rows.append((number, date.period, *figures, int(number in key.chosen), ";".join(date.paths)))
    write_csv(path, HEAD, rows)
