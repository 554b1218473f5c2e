"""A stack through an encoder, window by window: an embedding raster for each time token, and stack.json beside them.

Finished windows wait in a work folder beside the result (`marks.py`), which takes the result's place when all are
there.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.files import check_space, is_temporary, size_text
from ..core.report import Report
from ..core.words import counted, tr
from ..encoders import registry
from ..encoders.base import Encoder, EncoderCard
from ..raster.grid import Box
from ..raster.spacing import Spacing
from ..raster.tiles import TilePlan
from ..series.composites import Composite, grouped
from ..series.filling import FrameWindow, Gaps
from ..series.gathering import DatedRaster, mask_values, stack_dates
from ..series.given import are_embeddings
from ..series.groups import GroupedWindow
from ..series.placing import STACK_NAME, replace_stack, replaced_files
from ..series.stack import EMBEDDING_ASSET, Frame, Token
from ..series.view import StackView
from ..series.windows import Window, planned_windows, single_date_windows, token_frames
from .batches import View
from .colour_view import write_views
from .encode import encode_view, job_fingerprint
from .estimate import Part, Work
from .marks import mark_name, marked_counts, open_work, store_name, write_mark
from .packing import cubes_of, fitted_packing, packing_in, repack, tell_smaller
from .plan import IN_THIS_PROCESS, Bands, EncodeSettings, Options, Run, chosen_bands, spacing_of, tile_plan
from .results import OutputRaster, disk_sizes
from .sentinel import SeriesPlan, check_months, fitted_card, series_windows, shares_of, tell_level
from .tokens import frames_of_token, stack_tokens, token_tags, with_facts

TIFF_BLOCK = 32  # cells of a side: all dates of one place are read together
WINDOW = 16  # dates that a video encoder sees together, where nothing else is asked for
DATES_PER_WINDOW = 16  # dates that image encoders take through the work store together


class StackOptions(Options, Protocol):
    """What a user chooses of the encoding of a stack; `jobs/encode_stack.py` declares it, and says what each means."""

    inputs: list[str]
    folder: str | None
    items: str | None
    dates: str
    layer_dates: list[str]
    masks: list[str]
    mask_values: str
    window: int | None
    window_stride: int | None
    composite: Composite
    no_georeference: bool


@dataclass(frozen=True)
class OpenedStack:
    """All dates on one lattice, their bands, how they are cut in time and space, and the card of what encodes them."""

    card: EncoderCard
    view: StackView
    bands: Bands
    windows: list[Window]
    tokens: list[Token]
    spacing: Spacing
    tiles: tuple[TilePlan, Box]

    @property
    def frames(self) -> int:
        """Dates that go through the encoder together."""
        return max(len(window.frames) for window in self.windows) if self.card.tubelet > 1 else 1


@dataclass(frozen=True)
class StackPlan:
    """The dates of a view, the windows in which an encoder sees them, and the tokens these give, named by their
    rasters."""

    view: StackView
    windows: list[Window]
    tokens: list[Token]
    gaps: Gaps
    folder: Path
    composite: Composite = "none"

    @property
    def work(self) -> Path:
        """Where finished windows wait."""
        return self.folder.with_name(f"{self.folder.name}.work")

    @property
    def replaced(self) -> list[Path]:
        """What the result would replace or delete."""
        return replaced_files(self.folder, [token.path for token in self.tokens], EMBEDDING_ASSET)


@contextlib.contextmanager
def opened_stack(options: StackOptions, card: EncoderCard, report: Report) -> Iterator[OpenedStack]:
    """A stack, open for reading."""
    dates = stack_dates(
        options.inputs, options.folder, options.items, options.dates, options.layer_dates, options.masks, report
    )
    _check_images(dates)
    bands = chosen_bands(options, card, dates[0][0].path, report)
    with contextlib.closing(_stack_view(options, bands, dates, report)) as view:
        count = len(view.dates)
        if card.series:
            check_months(view.dates)
            tell_level([entry.path for entries in dates for entry in entries], card, report)
            windows = series_windows(card, count, options.window, options.window_stride, report)
            card = fitted_card(card, options.cell_size, len(windows[0].frames))
            tokens = stack_tokens(view.dates, [window.frames for window in windows])
        else:
            length = options.window or WINDOW
            windows = _stack_windows(card, count, length, options.window_stride, report)
            covered = frames_of_token(card, count, length)
            frames = range(-(-count // covered))
            tokens = stack_tokens(view.dates, [token_frames(number, count, covered) for number in frames])
        spacing = spacing_of(card, options.cell_size, report)
        tiles = tile_plan(options, card, spacing, view.grid, view.box)
        yield OpenedStack(card, view, bands, windows, tokens, spacing, tiles)


def work_of(options: StackOptions, name: str, report: Report) -> Work:
    """What encoding the stack of this name is."""
    card, _ = registry.find(options.encoder)
    with opened_stack(options, card, report) as stack:
        view, (plan, cells), windows = stack.view, stack.tiles, stack.windows
        density = view.nbytes / len(view.dates) / (view.box.height * view.box.width)
        frames, rasters = sum(len(window.frames) for window in windows), len(stack.tokens)
        part = Part(name, view.grid, view.box, plan, cells, density, frames, len(windows), rasters, TIFF_BLOCK)
        return Work(options, stack.card, stack.spacing, [part])


def _check_images(dates: Sequence[Sequence[DatedRaster]]) -> None:
    """Raise InputError where a raster of a stack is an embedding raster."""
    made = next((entry.path for entries in dates for entry in entries if are_embeddings([entry.path])), None)
    if made:
        raise InputError(
            tr("{name} is an embedding raster, not an image.", name=Path(made).name),
            tr("Choose the rasters it was made from."),
        )


def _stack_view(
    options: StackOptions, bands: Bands, dates: Sequence[Sequence[DatedRaster]], report: Report
) -> StackView:
    """The dates on one lattice."""
    report.log(
        tr(
            "{count} dates from {period} to {period2}.",
            count=len(dates),
            period=dates[0][0].period,
            period2=dates[-1][0].period,
        )
    )
    return StackView(
        dates,
        bands.numbers,
        want=bands.count,
        gsd=options.target_gsd,
        crs=options.target_crs,
        resampling=options.resampling,
        pixel_space=options.no_georeference,
        mask_values=mask_values(options.mask_values),
        report=report,
        offset=options.offset,
        groups=None if options.composite == "none" else grouped(dates, options.composite, report),
    )


def _stack_windows(card: EncoderCard, count: int, window: int, stride: int | None, report: Report) -> list[Window]:
    """The windows of so many dates that give a token; image encoders see each date alone, whatever the window."""
    if card.tubelet == 1:
        return single_date_windows(count, DATES_PER_WINDOW)
    if frames_of_token(card, count, window) == 1:
        report.log(tr("Each date is seen alone, as an image."))
        return single_date_windows(count, 1)
    windows = planned_windows(count, window, stride or window, card.tubelet)
    if count < window:
        report.warn(
            tr(
                "Dates: {count}, fewer than the {window} of a WINDOW: the sequence is mirrored beyond its end,"
                " and the stack records this. Full windows give better results.",
                count=count,
                window=window,
            )
        )
    elif count % card.tubelet:
        report.log(
            tr("{count} is an odd number of dates: the last token covers the last date alone, repeated.", count=count)
        )
    return [window for window in windows if window.tokens]


def clear_shares(view: StackView, gaps: Gaps, report: Report, series: SeriesPlan | None = None) -> list[float]:
    """The valid share of each date; InputError where too many dates have no valid pixel.

    An encoder of series knows that dates are missing.
    """
    shares = shares_of(view, series, report) if series else view.shares(report)
    lost = [str(entries[0].period) for entries, share in zip(view.dates, shares, strict=True) if not share]
    if not lost:
        return shares
    text = counted(
        len(lost),
        "{n} of {count} dates has no valid pixel, such as {lost}",
        "{n} of {count} dates have no valid pixel, such as {lost}",
        count=len(shares),
        lost=lost[0],
    )
    if len(lost) == len(shares) or (2 * len(lost) > len(shares) and gaps == "mask" and not series):
        raise InputError(
            tr("{text}: more than half of the dates are masked.", text=text),
            tr("Widen MASK_VALUES, leave these dates out, or choose GAPS nearest or linear."),
        )
    report.warn(
        tr(
            "{text}: their cells are {part}.",
            text=text,
            part=tr("nodata") if gaps == "mask" else tr("filled from other dates ({gaps})", gaps=gaps),
        )
    )
    return shares


def encode_stack(
    stack: StackPlan,
    shares: Sequence[float],
    encoder: Encoder,
    settings: EncodeSettings,
    report: Report,
    run: Run = IN_THIS_PROCESS,
) -> Path:
    """Encode what no earlier run has finished, put the rasters into their folder, and return the path of its
    stack.json.

    shares: the valid share of each date. Raises InputError where no cell of any date is valid.
    """
    work, card, cells = stack.work, encoder.card, settings.cells
    size, needed = _sizes(stack, card, settings, run)
    report.log(
        counted(
            len(stack.tokens),
            "{n} raster of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus"
            " {size2} while running.",
            "{n} rasters of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus"
            " {size2} while running.",
            height=cells.height,
            width=cells.width,
            count=len(stack.windows),
            tile_count=settings.plan.tile_count,
            size=size_text(size),
            size2=size_text(needed - size),
        )
    )
    tell_smaller(settings.dtype, size, report)
    open_work(work, stack.folder)
    with _kept_where_useful(work):
        there = sum(file.stat().st_size for file in work.rglob("*") if file.is_file())
        check_space(stack.folder, needed - there)
        counts = encoded_windows(stack, encoder, settings, report, run)
    if not counts["tiles"]:
        shutil.rmtree(work)
        raise InputError(
            tr("No cell of any date has half of its pixels valid."),
            tr("Check MASKS, MASK_VALUES and the rasters' nodata."),
        )
    if settings.components or settings.dtype == "uint8":
        _pack(stack, settings, card, report)
    paths = [work / token.path for token in stack.tokens]
    if all(path.exists() for path in paths):  # else a run that was stopped had begun to put them into their place
        write_views([str(path) for path in paths], report)
    path = _placed(stack, shares, card)
    report.log(
        counted(
            len(stack.tokens),
            "Encoded {count} dates to {n} embedding raster. Continue with 'Stack change', 'Stack classes' or"
            " 'Animate stack'.",
            "Encoded {count} dates to {n} embedding rasters. Continue with 'Stack change', 'Stack classes' or"
            " 'Animate stack'.",
            count=len(stack.view.dates),
        )
    )
    return path


def encoded_windows(
    stack: StackPlan, encoder: Encoder, settings: EncodeSettings, report: Report, run: Run = IN_THIS_PROCESS
) -> dict[str, int]:
    """Encode all windows that are not finished yet; returns counts of all.

    A run that was stopped while its rasters went to their folder finds them there.
    """
    counts = {"tiles": 0, "overflows": 0, "valid_pixels": 0}
    total = len(stack.windows)
    for done, window in enumerate(stack.windows):
        seen: View = (
            GroupedWindow(stack.view, window.frames, stack.gaps, settings.series.places)
            if settings.series
            else FrameWindow(stack.view, window.frames, stack.gaps)
        )
        part = report.part(done / total, (done + 1) / total, tr("window {done}/{total}", done=done + 1, total=total))
        outputs = [_output(stack, token, window) for token in window.tokens]
        mark, job = stack.work / mark_name(window), job_fingerprint(seen, encoder, settings)
        window_counts = marked_counts(mark, job, [output.path for output in outputs])
        if window_counts is None and (stack.folder / STACK_NAME).exists():
            window_counts = marked_counts(
                stack.folder / mark.name, job, [stack.folder / output.path.name for output in outputs]
            )
        if window_counts is None:
            store = stack.work / store_name(window)
            plain = settings.unpacked
            window_counts = encode_view(
                seen, len(window.frames), encoder, plain, outputs, store, part, run=run, empty=True
            )
            write_mark(mark, job, window_counts)
        counts = {key: counts[key] + window_counts[key] for key in counts}
    return counts


def _pack(stack: StackPlan, settings: EncodeSettings, card: EncoderCard, report: Report) -> None:
    """Rewrite all rasters packed alike: what isn't given is fitted on all dates.

    A run that was stopped here goes on as those are packed that it has rewritten.
    """
    paths = [str(path) for path in (stack.work / token.path for token in stack.tokens) if path.exists()]
    done = {path: packing for path in paths if (packing := packing_in(path))}

    def cubes() -> Iterator[Floats]:
        for path in paths:
            yield from cubes_of(path)

    asked = replace(next(iter(done.values()), settings.packing), dtype=settings.dtype)
    cells = len(paths) * settings.cells.height * settings.cells.width
    packing = fitted_packing(asked, settings.components, cubes, cells, report)
    for path in paths:
        report.check()
        if path not in done:
            repack(path, packing, card.id)
    packing.tell_loss(report)


def _output(stack: StackPlan, number: int, window: Window) -> OutputRaster:
    """The raster of a token that a window gives."""
    token = stack.tokens[number]
    tags = token_tags(stack, token)
    return OutputRaster(stack.work / token.path, number - window.first, tags, TIFF_BLOCK, view=False)


def _sizes(stack: StackPlan, card: EncoderCard, settings: EncodeSettings, run: Run) -> tuple[int, int]:
    """Bytes of all rasters; and the most that the disk must hold, before they are packed, while they are or after."""
    count, moving = len(stack.tokens), not run.store
    together = max(1, *(len(window.frames) // card.tubelet for window in stack.windows))
    packed, _ = disk_sizes(settings, card, 1, [TIFF_BLOCK], moving=moving)
    rasters, beside = disk_sizes(settings.unpacked, card, together, [TIFF_BLOCK] * together, moving=moving)
    packing = packed if settings.components or settings.dtype == "uint8" else 0
    return count * packed, count * rasters // together + max(beside if moving else 0, packing)


@contextlib.contextmanager
def _kept_where_useful(work: Path) -> Iterator[None]:
    """After an error the work folder stays where a later run can go on from it."""
    try:
        yield
    except BaseException:
        if is_temporary(work):  # no other run will ask for it
            shutil.rmtree(work, ignore_errors=True)
        with contextlib.suppress(OSError):
            work.rmdir()  # where nothing is finished yet
        raise


def _placed(stack: StackPlan, shares: Sequence[float], card: EncoderCard) -> Path:
    """Make the work folder the result, and return the path of its stack.json."""
    work, folder = stack.work, stack.folder
    frames = [
        Frame(entries[0].period, tuple(entry.path for entry in entries), share, stack.view.composited(number))
        for number, (entries, share) in enumerate(zip(stack.view.dates, shares, strict=True))
    ]
    tokens = [replace(token, path=str(work / token.path)) for token in with_facts(stack, shares, card)]
    # An empty work folder: a run that was killed after that has put everything in place.
    path = replace_stack(work, folder, tokens, frames, EMBEDDING_ASSET) if any(work.iterdir()) else folder / STACK_NAME
    for window in stack.windows:  # last: until then a run that was stopped goes on by its marks
        (folder / mark_name(window)).unlink(missing_ok=True)
    shutil.rmtree(work, ignore_errors=True)  # what is left of it where the folder could not be renamed
    return path
