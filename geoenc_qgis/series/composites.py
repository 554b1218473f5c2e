"""Composites: frames of a stack that are the median, by pixel and band, of all dates of a month, season or year.

The rules:
- a date belongs to the calendar month (December to February and so on, the calendar year) that its middle lies in; the
  frame's period is all of that month, whenever in it the dates were;
- only what is valid counts; of an even number of values it is the mean of the two in the middle;
- a month without a date has no frame; the same month of two years is two frames.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.grid import Box
from .dates import Period, iso_span
from .gathering import DatedRaster

Composite = Literal["none", "month", "season", "year"]
Pixels = tuple[np.ndarray, np.ndarray, np.ndarray]  # (C, h, w) float32; shows ground (h, w), valid (h, w)
MONTHS = {"month": 1, "season": 3, "year": 12}
HELD_BYTES = 128_000_000  # of the pixels of all dates of a frame that are held together
SAID_PERIODS = 12  # periods without a date that are named


@dataclass(frozen=True)
class Group:
    """A frame: its period, and the numbers of the dates that it is made of."""

    period: Period
    dates: tuple[int, ...]


class Dated(Protocol):
    """A frame as a stack records it: `composited` has the date of each path where it is made of several."""

    @property
    def period(self) -> Period: ...
    @property
    def paths(self) -> tuple[str, ...]: ...
    @property
    def composited(self) -> tuple[str, ...]: ...


def grouped(dates: Sequence[Sequence[DatedRaster]], composite: Composite, report: Report) -> list[Group]:
    """The frames of these dates, in time order; InputError where a date is longer than a frame would be."""
    if composite == "none":
        return [Group(entries[0].period, (number,)) for number, entries in enumerate(dates)]
    together: dict[Period, list[int]] = {}
    for number, entries in enumerate(dates):
        period = entries[0].period
        whole = calendar_period(period.middle, composite)
        if period.end - period.start > whole.end - whole.start:
            raise InputError(
                tr(
                    "{name} is of all of {period}, which is longer than a frame of COMPOSITE {composite}.",
                    name=Path(entries[0].path).name,
                    period=period,
                    composite=composite,
                ),
                tr("Choose another COMPOSITE, or give DATES that name the day."),
            )
        together.setdefault(whole, []).append(number)
    groups = [Group(period, tuple(numbers)) for period, numbers in sorted(together.items())]
    _tell(groups, len(dates), composite, report)
    return groups


def _tell(groups: Sequence[Group], count: int, composite: Composite, report: Report) -> None:
    """Say what becomes of the dates, and which periods have none."""
    report.log(
        counted(
            len(groups),
            "COMPOSITE {composite}: {count} dates become {n} frame, the median of what is valid.",
            "COMPOSITE {composite}: {count} dates become {n} frames, each the median of what is valid.",
            composite=composite,
            count=count,
        )
    )
    there, missing = {group.period for group in groups}, list[str]()
    period = groups[0].period
    while period < groups[-1].period:
        if period not in there:
            missing.append(f"{period.start:%Y-%m}" if composite != "year" else f"{period.start:%Y}")
        period = calendar_period(period.end + timedelta(seconds=1), composite)
    if missing:
        report.log(
            counted(
                len(missing),
                "There is no date in {missing}: it has no frame.",
                "There is no date in {n} of the periods, which have no frame: {missing}.",
                missing=", ".join(missing[:SAID_PERIODS]) + (" ..." if len(missing) > SAID_PERIODS else ""),
            )
        )


def calendar_period(moment: datetime, composite: Composite) -> Period:
    """The month, season (December to February, March to May, ...) or year that a moment lies in."""
    length = MONTHS[composite]
    number = moment.year * 12 + moment.month - 1
    first = number - (number + (composite == "season")) % length
    return Period(_first_moment(first), _first_moment(first + length) - timedelta(seconds=1))


def _first_moment(month: int) -> datetime:
    return datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)


def composited_dates(dates: Sequence[Sequence[DatedRaster]], groups: Sequence[Group]) -> list[list[DatedRaster]]:
    """The rasters of each frame, as if they all were of its period."""
    return [
        [replace(entry, period=group.period) for number in group.dates for entry in dates[number]] for group in groups
    ]


def recorded_dates(frames: Sequence[Dated]) -> tuple[list[list[DatedRaster]], list[Group]]:
    """The dates that frames of a stack were made of, and how they make them up again."""
    dates, groups = list[list[DatedRaster]](), list[Group]()
    for frame in frames:
        first = len(dates)
        if frame.composited:
            by_date: dict[str, list[DatedRaster]] = {}
            for path, text in zip(frame.paths, frame.composited, strict=True):
                by_date.setdefault(text, []).append(DatedRaster(iso_span(text), path))
            dates += by_date.values()
        else:
            dates.append([DatedRaster(frame.period, path) for path in frame.paths])
        groups.append(Group(frame.period, tuple(range(first, len(dates)))))
    return dates, groups


def median_frame(read: Callable[[int, Box], Pixels], dates: Sequence[int], box: Box, bands: int) -> Pixels:
    """The median of some dates in a box, which `read` gives; one date is as it is.

    What is mirrored beyond a date's edge counts only where no date is valid.
    """
    if len(dates) == 1:
        return read(dates[0], box)
    rows = max(1, HELD_BYTES // (len(dates) * bands * box.width * 4))
    parts = [
        _median(read, dates, Box(row, box.col0, min(row + rows, box.row1), box.col1), bands)
        for row in range(box.row0, box.row1, rows)
    ]
    pixels, ground, valid = zip(*parts, strict=True)
    return np.concatenate(pixels, axis=1), np.concatenate(ground), np.concatenate(valid)


def _median(read: Callable[[int, Box], Pixels], dates: Sequence[int], box: Box, bands: int) -> Pixels:
    values = np.empty((len(dates), bands, *box.shape), np.float32)
    ground, valid = np.empty((2, len(dates), *box.shape), bool)
    for place, number in enumerate(dates):
        values[place], ground[place], valid[place] = read(number, box)
    seen = np.asarray(valid.any(axis=0))
    there = np.where(seen, valid, ground)
    count = np.asarray(there.sum(axis=0))
    np.copyto(values, np.inf, where=~there[:, None])  # sorted last
    values.sort(axis=0)
    low, high = (
        np.take_along_axis(values, np.maximum(place, 0)[None, None], axis=0)[0]
        for place in ((count - 1) // 2, count // 2)
    )
    middle = np.where(count > 0, 0.5 * low + 0.5 * high, np.float32(0))
    return middle, count > 0, seen
