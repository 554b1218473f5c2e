"""The job `keyframes`: the few dates of a stack that tell most."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..animation.coarse import coarse_gsd
from ..animation.keyframe_page import write_keyframes
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..encoders import registry
from ..series.gathering import stack_dates
from ..series.given import are_embeddings, stack_of_rasters
from ..series.key_dates import DateRow, chosen_dates, dates_of, dates_of_rasters, judged_by, write_dates
from ..series.stack import Stack
from . import parameters
from .base import Job
from .encode_stack import EncodeStack
from .kinds import BandsOf, FileOut, Integer, Internal, Rasters, Text


class KeyFrames(Job):
    """Chooses the few dates of a series that show most of what happens in it, and how much each date differs from
    the one before. With them a slow encoder, or a person, need not go through all dates.

    The first and the last date are always chosen; each further one is the date that looks least like those already
    chosen. Dates on which clouds or nodata hide more than half of the ground come last.

    Give a stack from 'Encode stack'; or the rasters themselves, which are then encoded coarsely just for this. Where
    no encoder can be used, dates are spread evenly in time, and the log says so.

    Result: a table of all dates. Change is 0 where a date looks like the one before, and grows towards 1 the less it
    does (1 - cosine of the dates' mean embeddings); variance is that of a mean embedding's numbers. If asked for: a
    chart with pictures of the chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.

    Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.
    """

    ID: ClassVar = "keyframes"
    TITLE: ClassVar = "Key dates (choose dates of a series)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = "keyframes key frames time series dates select sample thin importance temporal stack sowl k-center"
    RETURNS: ClassVar = {"SELECTED": ("outputMultilayer", "Chosen rasters")}
    NEEDS: ClassVar = (("stack", "inputs"),)

    # fmt: off
    stack: parameters.StackOrRasters = None
    inputs: Annotated[list[str], Rasters("Rasters (in place of a stack)",
        "Rasters of one place at several dates, or embedding rasters of it.")] = []
    dates: Annotated[str, Text("Dates of the rasters",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas.")] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one per input.")] = []
    count: Annotated[int, Integer("How many dates",
        "At least 2; the first and the last are always among them.", least=2)] = 5
    masks: Annotated[list[str], Rasters("Masks of the rasters",
        "One quality raster per date, or one raster with one band per date, as for 'Encode stack'.",
        advanced=True)] = []
    mask_values: Annotated[str, Text("Clear values",
        "Values of the masks that mean a clear pixel, such as 4-7,11.", advanced=True)] = "4,5,6,7"
    bands: Annotated[list[int], BandsOf("Bands of the rasters",
        "Band numbers, such as 3;2;1. Empty: red, green and blue.", advanced=True)] = []
    encoder: parameters.Encoder = registry.DEFAULT_ENCODER
    output: Annotated[str, FileOut("Table of dates",
        "One row per date: frame, date, change, variance, chosen, source.", filter="CSV (*.csv)")]
    output_html: Annotated[str | None, FileOut("Chart",
        "Change over time, and the chosen dates.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.stack and self.inputs:
            raise InputError(tr("INPUTS and STACK were both given."), tr("Give one of them."))
        with tempfile.TemporaryDirectory(prefix="geoenc-") as folder:
            dates, stack = self._given(Path(folder), report)
            try:
                return self._outputs(dates, stack, report)
            finally:
                if stack:
                    stack.close()

    def _outputs(self, dates: list[DateRow], stack: Stack | None, report: Report) -> dict[str, Any]:
        key = chosen_dates(dates, stack, self.count, report.part(0.8 if self.inputs else 0, 0.9), report)
        write_dates(self.output, dates, key)
        selected = [path for number in key.chosen for path in dates[number].paths]
        outputs: dict[str, Any] = {"OUTPUT": self.output, "SELECTED": selected}
        if self.output_html:
            write_keyframes(self.output_html, dates, key, stack, self.bands, report)
            outputs["OUTPUT_HTML"] = self.output_html
        key.tell(dates, report)
        return outputs

    def _given(self, folder: Path, report: Report) -> tuple[list[DateRow], Stack | None]:
        """The dates, and the embeddings they are judged by; None where there are none."""
        if self.stack or are_embeddings(self.inputs):
            stack = (
                Stack.open(self.stack)
                if self.stack
                else stack_of_rasters(self.inputs, self.dates, self.layer_dates, report)
            )
            return dates_of(stack, report), stack
        if not self.inputs:
            raise InputError(
                tr("There are no dates: STACK and INPUTS are empty."), tr("Choose a stack.json, or dated rasters.")
            )
        together = stack_dates(self.inputs, None, None, self.dates, self.layer_dates, self.masks, report)
        dates = dates_of_rasters(together)
        gsd, reason = coarse_gsd(together, self.bands, self.encoder)
        if gsd is None:
            report.warn(tr("{reason} Key dates are chosen evenly in time instead, whatever they show.", reason=reason))
            return dates, None
        shared = ("inputs", "dates", "layer_dates", "masks", "mask_values", "bands", "encoder")
        coarse = {name: getattr(self, name) for name in shared}
        job = EncodeStack(**coarse, target_gsd=gsd, output_folder=str(folder / "stack"))
        stack = Stack.open(job.run(report.part(0, 0.8, tr("encoding")))["STACK"])
        return judged_by(dates, stack, report), stack
