"""The job `listencoders`: every encoder known on this machine."""

from __future__ import annotations

import json
import math
import time
from typing import Annotated, Any, ClassVar

import numpy as np

from ..core.errors import EncoderError
from ..core.files import size_text, write_text
from ..core.page import link, paragraph, table, write_page
from ..core.report import Report
from ..encoders import registry
from ..encoders.base import EncoderCard
from .base import Job
from .kinds import FileOut

HEAD = ("id", "title", "bands in", "bands out", "patch", "weights", "trained on", "licence", "on this machine", "GPU memory", "a tile on this CPU", "authors' file")  # fmt: skip
SHARE = 0.7  # of the processor's matrix-product rate that a forward pass reaches
PIXEL_BYTES = 60  # of activations, a pixel and block-wide dim of 1000, at half precision
NOTE = (
    "Weights: their size in half precision. GPU memory: these, and one tile's activations. A tile on this CPU: estimated from the encoder's"
    " operations and the rate of a matrix product measured on this machine just now, in float32; for tiles of the"
    " encoder's own size. An encoder marked 'no' is known, but its weights are not here: 'Import encoder' takes the"
    " authors' file or a downloaded Hub folder, or downloads them where the encoder's id is given as NAME."
)


class ListEncoders(Job):
    """Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made
    for, its patch and bands, its licence and how to cite it, and whether its weights are in place.

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
        known, rate = [], _rate()
        for path in registry.card_files().values():
            try:
                card = registry.read_card(path)
            except EncoderError as error:
                report.warn(error.text)
                continue
            lacking = registry.missing_files(card, path.parent)
            known.append(
                {
                    **card.model_dump(exclude={"architecture"}),
                    "present": not lacking,
                    "get": registry.how_to_get(card) if lacking else "",
                    "gpu_memory_gb": _memory(card),
                    "cpu_seconds_a_tile": float(f"{card.gflop / rate:.2g}"),
                }
            )
            if not lacking:
                report.log(f"{card.id}: {card.title}; {card.dims} bands, {card.patch} px patches, {card.licence.name}")
        absent = [card["id"] for card in known if not card["present"]]
        report.log(f"Known, but not on this machine: {', '.join(absent)}. 'Import encoder' adds them.")
        outputs: dict[str, Any] = {"report": {"encoders": known}}
        if self.output_json:
            write_text(self.output_json, json.dumps(known, indent=1))
            outputs["OUTPUT_JSON"] = self.output_json
        if self.output_html:
            rows = [_row(card) for card in sorted(known, key=lambda card: not card["present"])]
            write_page(self.output_html, "Encoders", paragraph(NOTE), table(HEAD, rows))
            outputs["OUTPUT_HTML"] = self.output_html
        return outputs


def _rate() -> float:
    """10^9 operations a second of a large float32 matrix product, times what a forward pass reaches of it."""
    left, right = np.ones((1024, 768), np.float32), np.ones((768, 3072), np.float32)
    least = math.inf
    for _ in range(4):
        start = time.perf_counter()
        left @ right
        least = min(least, time.perf_counter() - start)
    return SHARE * 2 * 1024 * 768 * 3072 / least / 1e9


def _memory(card: EncoderCard) -> float:
    """GB to expect on a GPU."""
    return float(f"{(2 * card.parameters + PIXEL_BYTES * card.tile**2 * card.dims / 1000) / 1e9:.2g}")


def _row(card: dict[str, Any]) -> tuple[object, ...]:
    return (
        card["id"],
        card["title"],
        card["bands"] or ("any, by wavelength" if card["spectral"] else "any"),
        card["dims"],
        f"{card['patch']} px",
        size_text(2 * card["parameters"]) if card["parameters"] else "none",
        card["data"] or "nothing",
        link(card["licence"]["url"], card["licence"]["name"]),
        "yes" if card["present"] else "no",
        f"{card['gpu_memory_gb']:g} GB",
        f"{card['cpu_seconds_a_tile']:g} s of {card['tile']} px" if card["gflop"] else f"fast, {card['tile']} px",
        "" if card["present"] else card["original"] or "",
    )
