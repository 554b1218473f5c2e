"""What an animation shows: the moments, the panels and their canvas, of stacks or of dated rasters as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..reduce.colours import ColourModel
from ..series.gathering import DatedRaster
from ..series.given import are_embeddings, stack_of_rasters
from ..series.stack import Stack
from .animation import Layout, Moment, Panel, moments_of, moments_within, original_panel, token_at, token_panels
from .canvas import Canvas, canvas_of
from .colouring import ColouredStack, aligned_model, fitted_model, raster_canvas
from .originals import Originals, percentile_stretch, stack_originals, unmasked_view


@dataclass(frozen=True)
class Look:
    """How it is shown: layout, opacity of an overlay, colours (a model's file, else the method to fit them), bands
    of the originals, first and last date (ISO, None: all), and about how many pixels a panel is long."""

    layout: Layout
    alpha: float
    colour_model: str | None
    method: Literal["pca", "umap"]
    bands: list[int]
    start: str | None
    end: str | None
    size: int

    def check(self) -> None:
        """Raise InputError where bands can't be shown."""
        if len(self.bands) not in (0, 1, 3):
            raise InputError(
                tr("BANDS names {count} bands.", count=len(self.bands)),
                tr("Name three, for red, green and blue, or one."),
            )


@dataclass(frozen=True)
class Content:
    """Frames one after the other, each of these panels, which share a canvas."""

    moments: list[Moment]
    panels: list[Panel]
    canvas: Canvas


def opened_stacks(
    paths: Sequence[str], inputs: Sequence[str], dates: str, layer_dates: Sequence[str], report: Report
) -> list[Stack]:
    """The stacks of these files, or that of embedding rasters; none where rasters are shown as they are."""
    if paths:
        if inputs:
            raise InputError(tr("INPUTS and STACK were both given."), tr("Give one of them."))
        return [Stack.open(path) for path in paths]
    return [stack_of_rasters(inputs, dates, layer_dates, report)] if are_embeddings(inputs) else []


def check_rasters(inputs: Sequence[str], look: Look) -> None:
    """Raise InputError where there are no rasters, or the layout shows more than they have."""
    if not inputs:
        raise InputError(tr("There is nothing to show: STACK and INPUTS are empty."), tr("Choose a stack.json."))
    if look.layout != "single":
        raise InputError(
            tr("LAYOUT {layout} needs embeddings, but INPUTS are plain rasters.", layout=look.layout),
            tr("Encode them with 'Encode stack' and give STACK, or choose LAYOUT single."),
        )


def of_rasters(dates: Sequence[Sequence[DatedRaster]], look: Look, report: Report) -> Content:
    """Dated rasters as they are."""
    moments = moments_within(
        [Moment(entries[0].period, n, None) for n, entries in enumerate(dates)], look.start, look.end
    )
    # The stretch and the canvas are those of all dates, so that a part of them looks as it does in the whole.
    view = unmasked_view(dates, look.bands, None, None, report)
    box = view.box
    canvas = canvas_of(view.grid.crs, view.grid.transform(box), box.shape, 1, look.size)
    originals = Originals(view, (box.row0, box.col0), canvas, percentile_stretch(view, report))
    return Content(moments, [original_panel(originals)], canvas)


def of_stacks(stacks: Sequence[Stack], look: Look, report: Report) -> Content:
    """The dates of the first stack; the others beside it, in colours that agree with its."""
    first = stacks[0]
    every = moments_of(first)
    moments = moments_within(every, look.start, look.end)
    for other in stacks[1:]:
        if other.first.crs != first.first.crs:
            raise InputError(
                tr("{path} has another CRS than the first stack.", path=other.path),
                tr("Encode both with the same TARGET_CRS."),
            )
    canvas = raster_canvas(first.first, look.size)
    originals = None
    if look.layout != "single":
        originals = stack_originals(first, first.frames, look.bands, canvas, report)
    coloured = [ColouredStack(first, _model(first, look, report.part(0, 0.1)), canvas)]
    for other in stacks[1:]:
        coloured.append(ColouredStack(other, _other_model(coloured[0], other, every, report), canvas))
    return Content(moments, token_panels(first, coloured, originals, look.layout, look.alpha), canvas)


def _model(stack: Stack, look: Look, report: Report) -> ColourModel:
    """The colour model that was given, else one fitted on all dates."""
    if not look.colour_model:
        return fitted_model(stack, look.method, report)
    model = ColourModel.load(look.colour_model)
    model.identity.check_compatible(stack.first.identity, tr("the colour model"), report)
    return model


def _other_model(first: ColouredStack, other: Stack, moments: Sequence[Moment], report: Report) -> ColourModel:
    """The model of the first stack for one of the same encoder, else one brought to its colours."""
    mine, theirs = first.stack.first.identity, other.first.identity
    if (mine.encoder, mine.weights_sha256, mine.dims) == (theirs.encoder, theirs.weights_sha256, theirs.dims):
        mine.check_compatible(theirs, tr("the first stack"), report)
        return first.model
    token_pairs = [(moment.token, token_at(other, moment.period)) for moment in moments]
    pairs = sorted({(a, b) for a, b in token_pairs if a is not None and b is not None})
    return aligned_model(first.model, first.stack, other, pairs, report)
