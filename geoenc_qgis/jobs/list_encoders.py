"""The job `listencoders`: every encoder known on this machine."""

from __future__ import annotations

import json
from typing import Annotated, Any, ClassVar

from ..core.files import write_text
from ..core.report import Report
from ..core.words import tr
from ..encoders.catalogue import catalogue, write_catalogue
from .base import Job
from .kinds import FileOut


class ListEncoders(Job):
    """Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made
    for, its patch and bands, its licence and how to cite it, and whether its weights are installed.

    Result: the list in the log and, if asked for, as a page to read or as JSON for scripts.

    Example: run it after 'Import encoder' to see what was added.
    """

    ID: ClassVar = "listencoders"
    TITLE: ClassVar = "List encoders"
    GROUP: ClassVar = "Encoders"
    TAGS: ClassVar = "models weights cards licence license citation catalogue available encoder"

    # fmt: off
    output_html: Annotated[str | None, FileOut("Page", "The list as a page to read.", filter="HTML (*.html)")] = None
    output_json: Annotated[str | None, FileOut("Cards",
        "The encoder cards, for scripts.", filter="JSON (*.json)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        entries = catalogue(report)
        absent = [entry.card.id for entry in entries if not entry.present]
        known = [entry.facts() for entry in entries]
        outputs: dict[str, Any] = {"report": {"encoders": known}}
        if self.output_json:
            write_text(self.output_json, json.dumps(known, indent=1))
            outputs["OUTPUT_JSON"] = self.output_json
        if self.output_html:
            write_catalogue(self.output_html, entries)
            outputs["OUTPUT_HTML"] = self.output_html
        if absent:
            report.log(
                tr(
                    "Known, but not on this machine: {absent}. 'Import encoder' with one of these as NAME adds it.",
                    absent=", ".join(absent),
                )
            )
        return outputs
