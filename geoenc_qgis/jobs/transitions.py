"""The job `transitions`: from which class to which the ground went between two dates."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.errors import InputError
from ..core.files import check_space
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.words import counted, tr
from ..transitions.codes import counted_transitions, write_codes, write_transitions
from ..transitions.given import given_rasters, given_stack
from ..transitions.page import write_transitions_page
from ..transitions.pair import ClassPair
from . import parameters
from .base import Job
from .kinds import File, FileOut, Raster, RasterOut, Text


class Transitions(Job):
    """Shows what became what between two dates: from which class to which each cell went, such as forest → pasture,
    and how many hectares that are.

    Give two class rasters, such as those of 'Apply geocentroids' with one book or of 'Classify' with one classifier;
    or a stack with its start and end: of 'Encode stack', which a centroid book classifies, or of 'Stack classes'. Any
    rasters of whole numbers on one grid will do.

    Result: a raster of codes, one per pair of classes that occurs, ordered by the class before and the class after.
    Places that kept their class have a code per class. In the legend changes come first, the largest at the top, in
    bright colours between those of their two classes; what did not change is pale. If asked for: a table of codes,
    classes, cells and hectares; a page with the matrix, a picture of the flows, and how much change errors of the two
    maps could show by themselves.

    Example: the classes of 1990 and 2020 of a river: forest → river and sand → forest, in hectares.
    """

    ID: ClassVar = "transitions"
    TITLE: ClassVar = "Transitions (what became what)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "change detection from to matrix cross tabulation crosstab land cover land use deforestation post"
        " classification comparison sankey gains losses hectares two dates"
    )
    NEEDS: ClassVar = (("before", "stack"), ("after", "stack"))

    # fmt: off
    before: Annotated[str | None, Raster("Classes before", "The class raster of the first date.")] = None
    after: Annotated[str | None, Raster("Classes after",
        "The class raster of the second date, of the same classes and on the same grid.")] = None
    stack: Annotated[str | None, File("Stack",
        "stack.json of 'Encode stack' or 'Stack classes', in place of two class rasters.",
        filter="Stack (*.json)")] = None
    book: parameters.Book = None
    start: Annotated[str, Text("Start",
        "Of a stack: the date before, such as 2018-07-03, 2018-07 or 2018; the nearest one is taken. Empty: the first"
        " date.")] = ""
    end: Annotated[str, Text("End", "Of a stack: the date after. Empty: the last date.")] = ""
    output: Annotated[str, RasterOut("Transitions", "A raster of codes, one per pair of classes.")]
    output_table: Annotated[str | None, FileOut("Table of transitions",
        "Code, class before and after, cells, hectares and share, one row per transition.",
        filter="CSV (*.csv)")] = None
    output_html: Annotated[str | None, FileOut("Page of transitions",
        "Matrix, flows and what errors could explain; opens in a browser.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        self._check_given()
        with contextlib.ExitStack() as held:
            pair, left = self._pair(held, report)
            check_space(Path(self.output), 2 * pair.shape[0] * pair.shape[1])
            transitions = counted_transitions(pair, left.part(0, 0.5))
            write_codes(self.output, pair, transitions, left.part(0.5, 1))
            if self.output_table:
                write_transitions(self.output_table, transitions)
            if self.output_html:
                write_transitions_page(self.output_html, pair, transitions)
        changed = sum(entry.changed for entry in transitions.entries)
        report.log(
            counted(changed,
                "{n} transition from {before} to {after}: {share:.1%} of {cells:,} cells changed.",
                "{n} transitions from {before} to {after}: {share:.1%} of {cells:,} cells changed.",
                before=pair.before.label, after=pair.after.label, share=transitions.changed_share,
                cells=transitions.cells)
        )  # fmt: skip
        if not self.output_html:
            report.log(tr("Ask for OUTPUT_HTML to see the matrix, and how much errors of the maps could explain."))
        outputs = {"OUTPUT": self.output, "OUTPUT_TABLE": self.output_table, "OUTPUT_HTML": self.output_html}
        return {name: path for name, path in outputs.items() if path}

    def _check_given(self) -> None:
        """Raise InputError where neither two class rasters nor a stack are given, or something of both."""
        if self.stack and (self.before or self.after):
            raise InputError(tr("There are class rasters (BEFORE, AFTER) and a STACK."), tr("Give one or the other."))
        if not self.stack and not (self.before and self.after):
            raise InputError(
                tr("Two class rasters (BEFORE and AFTER) or a STACK are needed."), tr("Choose both dates, or a stack.")
            )
        if not self.stack and (self.book or self.start.strip() or self.end.strip()):
            raise InputError(
                tr("BOOK, START and END are for a STACK; BEFORE and AFTER are classes already."),
                tr("Leave them empty, or give a STACK in place of the class rasters."),
            )

    def _pair(self, held: contextlib.ExitStack, report: Report) -> tuple[ClassPair, Report]:
        """The classes of both dates, and the report of what is left to do; they go when `held` ends."""
        if self.stack:
            scratch = held.enter_context(scratch_folder(Path(self.output).resolve().parent))
            pair, left = given_stack(self.stack, self.book, self.start, self.end, scratch, report)
        else:
            pair, left = given_rasters(str(self.before), str(self.after), report), report
        held.callback(pair.close)
        return pair, left
