"""A single date through an encoder of Sentinel series: a stack of one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..encoders.base import EncoderCard
from ..raster.grid import Box
from ..raster.offsets import offset_tags
from ..raster.tiles import TilePlan
from ..series.dates import Period, raster_periods
from ..series.gathering import DatedRaster
from ..series.view import StackView
from .estimate import Part, Work
from .plan import (
    Bands,
    Options,
    Run,
    chosen_bands,
    encoder_and_settings,
    series_plan,
    spacing_of,
    tell_of_offsets,
    tile_plan,
)
from .sentinel import fitted_card, tell_level


class DateOptions(Options, Protocol):
    """What a user chooses of the encoding of a raster."""

    input: str
    output: str
    ndvi: bool
    no_georeference: bool


@contextlib.contextmanager
def _opened(
    options: DateOptions, card: EncoderCard, report: Report
) -> Iterator[tuple[StackView, Bands, tuple[TilePlan, Box]]]:
    bands = chosen_bands(options, card, options.input, report)
    view = StackView(
        [[DatedRaster(_date_of(options.input, card, report), options.input)]],
        bands.numbers,
        want=bands.count,
        gsd=options.target_gsd,
        crs=options.target_crs,
        resampling=options.resampling,
        pixel_space=options.no_georeference,
        mask_values=frozenset(),
        report=report,
        offset=options.offset,
    )
    tell_level([options.input], card, report)
    with contextlib.closing(view):
        yield view, bands, tile_plan(options, card, spacing_of(card, None, report), view.grid, view.box)


def _date_of(path: str, card: EncoderCard, report: Report) -> Period:
    """When a raster was taken; InputError where neither its tags nor its name say the month."""
    hint = tr("Write the date into its name, such as scene_20180714.tif; or use 'Encode stack' with DATES.")
    try:
        (period,) = raster_periods([path], "auto", [None], report)
    except InputError as error:
        raise InputError(
            tr("{name} shows no date, which {id} needs.", name=os.path.basename(path), id=card.id), hint
        ) from error
    if (period.start.year, period.start.month) != (period.end.year, period.end.month):
        raise InputError(
            tr(
                "{name} is of {period}, and {id} needs the month.",
                name=os.path.basename(path),
                period=period,
                id=card.id,
            ),
            hint,
        )
    return period


def work_of(options: DateOptions, card: EncoderCard, report: Report) -> Work:
    """What encoding the date is."""
    card = fitted_card(card, options.cell_size, 1)
    with _opened(options, card, report) as (view, _, (plan, cells)):
        density = view.nbytes / (view.box.height * view.box.width)
        part = Part(Path(options.input).name, view.grid, view.box, plan, cells, density)
        return Work(options, card, spacing_of(card, None, report), [part])


def encode(options: DateOptions, card: EncoderCard, report: Report, run: Run) -> dict[str, int]:
    """Write the embedding raster and return counts: tiles, overflows, valid_pixels."""
    from ..series.groups import GroupedWindow
    from .encode import encode_view  # reads zarr
    from .results import OutputRaster

    card = fitted_card(card, options.cell_size, 1)
    with _opened(options, card, report) as (view, bands, tiles):
        series = series_plan(options, card, bands, options.ndvi)
        encoder, settings = encoder_and_settings(
            options, card, view, None, tiles, spacing_of(card, None, report), report, 1, run, series
        )
        tell_of_offsets(settings, view.offsets(), report)
        seen = GroupedWindow(view, (0,), "mask", series.places if series else [])
        seen.name = os.path.basename(options.input)
        work = Path(f"{options.output}.work")
        tags = offset_tags(offset for _, offset in view.offsets())
        outputs = [OutputRaster(Path(options.output), tags=tags)]
        return encode_view(seen, 1, encoder, settings, outputs, work, report, run=run)
