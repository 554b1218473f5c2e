"""The job `keyframes`: the few dates of a stack that tell most."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar

import numpy as np

from ..animation.keyframe_page import write_keyframes
from ..animation.originals import plain_view
from ..core.errors import EncoderError, InputError
from ..core.report import Report
from ..core.sheet import write_csv
from ..encoders import registry
from ..series.dates import Period
from ..series.gathering import Dated, gathered
from ..series.given import are_embeddings, stack_of
from ..series.keyframes import central, pooled, spread
from ..series.stack import Stack
from . import parameters
from .base import Job
from .encode_stack import EncodeStack
from .kinds import BandsOf, FileOut, Integer, Internal, Rasters, Text

LOOKED_AT = 512  # pixels of the longer side of rasters that are encoded for this alone


@dataclass(frozen=True)
class Date:
    """A date of the table: its rasters, the clear share of its pixels, and the number of its token."""

    period: Period
    paths: tuple[str, ...]
    clear: float = 1.0
    token: int = 0


class KeyFrames(Job):
    """Chooses the dates that stand for a whole series, and says of each date how much it differs from the one before.

    The embeddings of a date are averaged over the ground. Change is the distance (1 - cosine) to the date before,
    over the cells that both show; variance is that of the averaged features. The first and the last date are kept;
    each further one is the date farthest from all those already chosen. Dates that show less than half of the
    ground come last.

    Stack: from 'Encode stack'. Or rasters: they are encoded coarsely for this alone, with Masks and Bands as there.
    Where no encoder can be used, dates are spread evenly in time, and the log says so.

    Result: a table of all dates (frame, date, change, variance, chosen, source); if asked for, a chart with
    pictures of the chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.

    Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.
    """

    ID: ClassVar = "keyframes"
    TITLE: ClassVar = "Key dates (choose dates of a series)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "keyframes key frames time series dates select choose sample thin importance temporal stack sowl k-center"
    )
    RETURNS: ClassVar = {"SELECTED": ("outputMultilayer", "Chosen rasters")}

    # fmt: off
    stack: parameters.Stack = None
    inputs: Annotated[list[str], Rasters("Rasters (in place of a stack)",
        "Rasters of one place at several dates, or embedding rasters of it.")] = []
    dates: Annotated[str, Text("Dates of the rasters",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas.")] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one an input.")] = []
    count: Annotated[int, Integer("How many dates",
        "At least 2; the first and the last are always among them.", least=2)] = 5
    masks: Annotated[list[str], Rasters("Masks of the rasters",
        "One quality raster per date, or one raster with one band per date, as for 'Encode stack'.",
        advanced=True)] = []
    mask_values: Annotated[str, Text("Clear values",
        "Values of the masks that mean a clear pixel, such as 4-7,11.", advanced=True)] = "4,5,6,7"
    bands: Annotated[list[int], BandsOf("Bands of the rasters",
        "Band numbers, such as 3;2;1. Empty: red, green and blue.", advanced=True)] = []
    encoder: parameters.Encoder = registry.DEFAULT
    output: Annotated[str, FileOut("Table of dates",
        "One row per date: frame, date, change, variance, chosen, source.", filter="CSV (*.csv)")]
    output_html: Annotated[str | None, FileOut("Chart",
        "Change over time, and the chosen dates.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.stack and self.inputs:
            raise InputError("INPUTS and STACK were both given.", "Give one of them.")
        with tempfile.TemporaryDirectory(prefix="geoenc-") as folder:
            dates, stack = self._given(Path(folder), report)
            try:
                return self._outputs(dates, stack, report)
            finally:
                if stack:
                    stack.close()

    def _outputs(self, dates: list[Date], stack: Stack | None, report: Report) -> dict[str, Any]:
        if self.count > len(dates):
            report.warn(f"COUNT is {self.count}, but there are {len(dates)} dates: all of them are key dates.")
        changes = variances = np.full(len(dates), np.nan)
        if stack:
            found = pooled(stack, report.part(0.8 if self.inputs else 0, 0.9))
            tokens = [date.token for date in dates]
            changes, variances = found.changes[tokens], found.variances[tokens]
            chosen = central(found.between_dates(tokens), self.count, [date.clear for date in dates])
            self._tell_unseen(dates, found.seen[tokens], chosen, report)
        else:
            chosen = spread([date.period.middle for date in dates], self.count)
        self._write_table(dates, changes, variances, chosen)
        selected = [path for number in chosen for path in dates[number].paths]
        report.log(f"Key dates: {', '.join(str(dates[number].period) for number in chosen)}.")
        outputs: dict[str, Any] = {"OUTPUT": self.output, "SELECTED": selected}
        if self.output_html:
            rows = [(date.period, date.paths) for date in dates]
            write_keyframes(self.output_html, rows, changes, variances, chosen, stack, self.bands, report)
            outputs["OUTPUT_HTML"] = self.output_html
        return outputs

    def _given(self, folder: Path, report: Report) -> tuple[list[Date], Stack | None]:
        """The dates, and the embeddings they are judged by; None where there are none."""
        if self.stack:
            stack = Stack.open(self.stack)
            return _dates_of(stack, report), stack
        if are_embeddings(self.inputs):
            stack = stack_of(self.inputs, self.dates, self.layer_dates, report)
            return _dates_of(stack, report), stack
        if not self.inputs:
            raise InputError(
                "There are no dates: STACK and INPUTS are empty.", "Choose a stack.json, or dated rasters."
            )
        together = gathered(self.inputs, None, None, self.dates, self.layer_dates, self.masks, report)
        dates = [Date(some[0].period, tuple(entry.path for entry in some)) for some in together]
        gsd, reason = self._coarse(together)
        if reason:
            report.warn(f"{reason} Key dates are chosen evenly in time instead, whatever they show.")
            return dates, None
        job: dict[str, Any] = {
            "INPUTS": self.inputs,
            "DATES": self.dates,
            "LAYER_DATES": self.layer_dates,
            "MASKS": self.masks,
        }
        job |= {"MASK_VALUES": self.mask_values, "BANDS": self.bands, "ENCODER": self.encoder, "TARGET_GSD": gsd}
        made = EncodeStack.of({**job, "OUTPUT_FOLDER": str(folder / "stack")}).run(report.part(0, 0.8, "encoding"))
        stack = Stack.open(made["STACK"])
        seen = _dates_of(stack, report)
        return [Date(d.period, d.paths, s.clear, s.token) for d, s in zip(dates, seen, strict=True)], stack

    def _coarse(self, dates: Sequence[Sequence[Dated]]) -> tuple[float | None, str]:
        """The GSD to encode at; or why the rasters can't be encoded."""
        try:
            card, _ = registry.find(self.encoder)
        except EncoderError as error:
            return None, f"No encoder can be used: {error.text}"
        view = plain_view(dates, self.bands, None, None, Report())
        shrink = max(1.0, max(view.box.shape) / LOOKED_AT)
        height, width = (length / shrink for length in view.box.shape)
        if height * width * 2 < card.patch**2:
            return None, (
                f"The rasters have {view.box.height} x {view.box.width} px, less than half of one cell of {card.title}."
            )
        return view.grid.gsd * shrink, ""

    def _tell_unseen(self, dates: list[Date], seen: np.ndarray, chosen: list[int], report: Report) -> None:
        """Say which dates show too little to be key dates."""
        unseen = [str(date.period) for date, enough in zip(dates, seen, strict=True) if not enough]
        if not unseen:
            return
        report.log(
            f"{len(unseen)} of {len(dates)} dates show less than half of the ground, such as {unseen[0]}: they are chosen last."
        )
        ends = [str(dates[number].period) for number in (0, len(dates) - 1) if number not in chosen]
        if ends:
            report.warn(f"There is too little to see on {' and '.join(ends)}: the next date inward takes its place.")

    def _write_table(self, dates: list[Date], changes: np.ndarray, variances: np.ndarray, chosen: list[int]) -> None:
        rows = []
        for number, (date, change, variance) in enumerate(zip(dates, changes, variances, strict=True)):
            figures = ["" if np.isnan(value) else f"{value:.6g}" for value in (change, variance)]
            rows.append((number, date.period, *figures, int(number in chosen), ";".join(date.paths)))
        write_csv(self.output, ("frame", "date", "change", "variance", "chosen", "source"), rows)


def _dates_of(stack: Stack, report: Report) -> list[Date]:
    """The dates of a stack; the tokens themselves where it doesn't record them."""
    if not stack.frames:
        return [Date(token.period, (token.path,), 1.0, number) for number, token in enumerate(stack.tokens)]
    giver = {frame: number for number, token in enumerate(stack.tokens) for frame in token.frames}
    lost = [str(frame.period) for number, frame in enumerate(stack.frames) if number not in giver]
    if lost:
        report.warn(f"{len(lost)} dates of the stack have no embeddings, such as {lost[0]}: they are left out.")
    return [
        Date(frame.period, frame.paths, frame.clear, giver[number])
        for number, frame in enumerate(stack.frames)
        if number in giver
    ]
