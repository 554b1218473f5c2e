"""Encoders of Sentinel series: which bands a raster has for them, windows of dates, tiles with the groups that are
given."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..encoders.base import EncoderCard
from ..encoders.channels import CHANNELS, GROUPS, RADAR
from ..raster.grid import Box
from ..raster.scaling import SampledSource, Scaling
from ..raster.spectrum import SENSOR_BANDS, Band, spectrum_of
from ..series.gathering import DatedRaster
from ..series.groups import GroupedWindow
from ..series.view import StackView
from ..series.windows import Window

BAND_GROUPS = list(GROUPS.values())[:-1]  # NDVI, the last one, is made of two of them
RGB_GROUP, NIR_GROUP = (list(GROUPS).index(name) for name in ("S2_RGB", "S2_NIR_10m"))
MAX_APART = 0.02  # micrometres from a channel's wavelength
YEAR = 12  # dates of a window where there are too many for one
MAX_FRACTION = 2.0  # reflectances stored as fractions stay below it
MAX_DB = 50.0  # backscatter in dB stays within it


@dataclass(frozen=True)
class SeriesPlan:
    """How an encoder of series sees a raster: of which channels its bands are, with NDVI or not, windows of a cell."""

    channels: tuple[int, ...]
    ndvi: bool
    alone: bool
    dates: int

    @property
    def groups(self) -> list[int]:
        """Numbers of the groups whose channels are all there."""
        return [number for number, group in enumerate(BAND_GROUPS) if set(group) <= set(self.channels)]

    @property
    def places(self) -> list[list[int]]:
        """Of these groups, the places of their channels among the bands."""
        return [[self.channels.index(channel) for channel in BAND_GROUPS[number]] for number in self.groups]

    @property
    def names(self) -> tuple[str, ...]:
        """What the encoder is given."""
        return (*(CHANNELS[channel] for channel in self.channels), *(["NDVI"] if self.ndvi else []))


def sentinel_bands(
    path: str, numbers: Sequence[int], sensor: str, typed: str | None, report: Report
) -> tuple[list[int], tuple[int, ...]]:
    """Numbers of a raster's bands, in the order of channels, and the channels; InputError where some are missing."""
    spectrum = spectrum_of(path, numbers, sensor, typed, report)
    found: dict[int, int] = {}
    for number, band in zip(spectrum.numbers, spectrum.bands, strict=True):
        channel = _channel(band)
        if channel is not None:
            found.setdefault(channel, number)
    lacking = [name for n, name in enumerate(CHANNELS) if n not in found and name not in RADAR]
    half = [name for n, name in enumerate(RADAR) if n in found]
    if lacking or len(half) == 1:
        raise InputError(
            tr(
                "The encoder needs Sentinel-2's {needed}; missing: {lacking}.",
                needed=" ".join(CHANNELS[2:]),
                lacking=", ".join(lacking),
            )
            if lacking
            else tr("The encoder takes Sentinel-1's VV and VH together; there is {half} alone.", half=half[0]),
            tr("Name the bands (B02, B03, ..., VV, VH), or choose SENSOR and BANDS. VV and VH may be left out."),
        )
    order = sorted(found)
    left = len(spectrum.numbers) - len(order)
    if left:
        report.log(
            counted(
                left,
                "{n} band is not one of the encoder's, and left out.",
                "{n} bands are not among the encoder's, and left out.",
            )
        )
    return [found[channel] for channel in order], tuple(order)


def _channel(band: Band) -> int | None:
    """Which channel a band is, by its name or else its wavelength."""
    if band.name:
        return CHANNELS.index(band.name) if band.name in CHANNELS else None
    waves = {name: SENSOR_BANDS["sentinel2"][name].wavelength for name in CHANNELS[len(RADAR) :]}
    nearest = min(waves, key=lambda name: abs(waves[name] - band.wavelength))
    return CHANNELS.index(nearest) if abs(waves[nearest] - band.wavelength) <= MAX_APART else None


def fitted_card(card: EncoderCard, cell: int | None, dates: int) -> EncoderCard:
    """The card for cells of so many pixels, each a patch, and so many dates, which give one token."""
    facts, patch = card.series, cell or 1
    if facts is None or patch not in facts.patches:
        sizes = ", ".join(map(str, facts.patches if facts else ()))
        raise InputError(
            tr("CELL_SIZE {cell} is no patch of {id}.", cell=patch, id=card.id),
            tr("It gives cells of {sizes} px.", sizes=sizes),
        )
    gflop = card.gflop * dates / patch**2
    return card.model_copy(update={"patch": patch, "tubelet": dates, "gflop": gflop})


def series_windows(
    card: EncoderCard, count: int, window: int | None, stride: int | None, report: Report
) -> list[Window]:
    """Windows of dates, each a token: all dates, or as many as are asked for; the last one ends at the last date."""
    most = card.series.dates if card.series else 1
    if window is not None and window > most:
        raise InputError(
            tr("WINDOW is {window}, but {id} sees at most {most} dates.", window=window, id=card.id, most=most),
            tr("Choose {most} or fewer; leave it empty for all dates.", most=most),
        )
    length = min(count, window or (count if count <= most else YEAR))
    step = stride or length
    if step > length and count > length:
        raise InputError(
            tr(
                "WINDOW_STRIDE {stride} is more than WINDOW {window}: dates between windows would be lost.",
                stride=step,
                window=length,
            ),
            tr("Choose a stride of at most the window."),
        )
    last = count - length
    starts = [*range(0, last, step), last]
    if count > most and window is None:
        report.log(
            tr(
                "{count} dates are more than the {most} that {id} sees at once: windows of {length}, {windows} in all."
                " WINDOW sets others.",
                count=count,
                most=most,
                id=card.id,
                length=length,
                windows=len(starts),
            )
        )
    return [
        Window(number, tuple(range(start, start + length)), range(number, number + 1), number)
        for number, start in enumerate(starts)
    ]


def check_months(dates: Sequence[Sequence[DatedRaster]], composed: bool = False) -> None:
    """Raise InputError where two dates are of one month."""
    months = Counter((entries[0].period.middle.year, entries[0].period.middle.month) for entries in dates)
    (year, month), count = months.most_common(1)[0]
    if count > 1:
        raise InputError(
            tr(
                "{count} dates are of {year}-{month:02d}; the encoder sees one a month.",
                count=count,
                year=year,
                month=month,
            ),
            tr("Choose COMPOSITE month, which takes the median of each month's clear pixels."),
        )


class Scaled(Protocol):
    """What a user chooses of scaling."""

    @property
    def scaling(self) -> str: ...
    @property
    def scaling_range(self) -> str | None: ...
    @property
    def scaling_from(self) -> str | None: ...


class Parted(SampledSource, Protocol):
    """A source whose bands can be looked at some at a time."""

    def of_bands(self, places: Sequence[int]) -> SampledSource: ...


def tell_level(paths: Sequence[str], card: EncoderCard, report: Report) -> None:
    """Say that rasters are of another level than the encoder has learnt from, where their names show it."""
    if any("L2A" in os.path.basename(path).upper() for path in paths):
        report.log(
            tr(
                "These are surface reflectances (Level-2A); {id} has learnt from those at the top of the atmosphere"
                " (Level-1C), which are brighter in the blue: numbers compare with each other, less well with results"
                " of Level-1C.",
                id=card.id,
            )
        )


def check_values(options: Scaled, view: SampledSource, plan: SeriesPlan, report: Report) -> Scaling:
    """The scaling of such a stack, none; InputError where its numbers are not what the encoder expects, or another is
    asked for."""
    if options.scaling not in ("auto", "none") or options.scaling_range or options.scaling_from:
        raise InputError(
            tr("The encoder scales Sentinel's numbers as its authors do: it takes no other SCALING."),
            tr("Leave SCALING at auto, SCALING_RANGE and SCALING_FROM empty."),
        )
    for number, places in zip(plan.groups, plan.places, strict=True):
        values = cast("Parted", view).of_bands(places).sample(report)
        if values.size:
            low, high = np.percentile(values, (2, 98)).tolist()
            _check_magnitude(number == 0, low, high)
    return Scaling(method="none")


def _check_magnitude(radar: bool, low: float, high: float) -> None:
    """Raise InputError where the greater part of a group's numbers lies where none of its kind do."""
    if radar and (low >= 0 or max(abs(low), abs(high)) > MAX_DB):
        raise InputError(
            tr("VV and VH lie between {low:.3g} and {high:.3g}: they are no backscatter in dB.", low=low, high=high),
            tr("Convert them first: 10 * log10(value)."),
        )
    if not radar and low >= 0 and high < MAX_FRACTION:
        raise InputError(
            tr(
                "Reflectances lie between {low:.3g} and {high:.3g}; the encoder expects them x 10000.",
                low=low,
                high=high,
            ),
            tr("Multiply the raster by 10000 first (raster calculator)."),
        )


def shares_of(view: StackView, plan: SeriesPlan, report: Report) -> list[float]:
    """Of each date, the valid share of the group of which it has most."""
    return [max(each) for each in zip(*(view.of_bands(p).shares(report) for p in plan.places), strict=True)]


@dataclass(frozen=True)
class SeriesTile:
    """A tile as the encoder takes it: pixels (T, 12, h, w), which groups show a cell (T, 7, cells), where these are
    (cells, 2), and which are valid (1, cells)."""

    pixels: Floats
    given: NDArray[np.bool_]
    places: Floats
    valid: NDArray[np.bool_]
    valid_pixels: int


def series_tile(view: GroupedWindow, plan: SeriesPlan, cells: Box, patch: int) -> SeriesTile:
    """The tile of a box of cells."""
    seen, ground, valid = view.tile(cells * patch)
    dates, side = len(seen), (cells.height, patch, cells.width, patch)
    halves = patch * patch / 2
    pixels = np.zeros((dates, len(CHANNELS), *seen.shape[2:]), np.float32)
    given = np.zeros((dates, len(GROUPS), *cells.shape), bool)
    shown = np.zeros(cells.shape, bool)
    start = 0
    for place, number in enumerate(plan.groups):
        channels = list(BAND_GROUPS[number])
        values = seen[:, start : start + len(channels)]
        start += len(channels)
        there = ground[:, place]
        given[:, number] = there.reshape(dates, *side).sum((2, 4)) >= halves
        shown |= (valid[:, place].reshape(dates, *side).sum((2, 4)) >= halves).any(0)
        pixels[:, channels] = values if there.all() else _filled(values, there, side)
    if plan.ndvi:
        given[:, -1] = given[:, RGB_GROUP] & given[:, NIR_GROUP]
    if plan.alone:  # what no cell of the result needs
        given &= shown
    return SeriesTile(pixels, given, view.places(cells, patch), shown[None], int(valid.any(1).sum()))


def _filled(values: Floats, there: NDArray[np.bool_], side: tuple[int, int, int, int]) -> Floats:
    """Values (T, C, h, w) whose pixels that show nothing take the mean of their patch, 0 where it shows nothing."""
    dates, bands = values.shape[:2]
    known = np.where(there[:, None], values, 0)
    sums = known.reshape(dates, bands, *side).sum((3, 5), keepdims=True)
    counts = there.reshape(dates, 1, *side).sum((3, 5), keepdims=True)
    means = np.broadcast_to(sums / np.maximum(counts, 1), (dates, bands, *side)).reshape(values.shape)
    return np.where(there[:, None], values, means).astype(np.float32)
