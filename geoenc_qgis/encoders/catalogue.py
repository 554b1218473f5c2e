"""The encoders known on this machine, with what each costs here; and a page of them."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.errors import EncoderError
from ..core.files import size_text
from ..core.page import link, paragraph, table, write_page
from ..core.report import Report
from ..core.words import Message, tr
from . import registry
from .base import EncoderCard

TABLE_HEAD = (
    tr("id"), tr("title"), tr("bands in"), tr("bands out"), tr("patch"), tr("weights"), tr("trained on"),
    tr("licence"), tr("on this machine"), tr("GPU memory"), tr("time per tile on this CPU"), tr("authors' file"),
)  # fmt: skip
LEAST_SECONDS = 0.1  # of a tile; below, reading and writing count as much
PEAK_SHARE = 0.7  # of the processor's matrix-product rate that a forward pass reaches
ACTIVATION_BYTES_PER_PIXEL = 60  # of activations, a pixel and block-wide dim of 1000, at half precision
TABLE_NOTE = tr(
    "Weights: their size in half precision. GPU memory: the weights and one tile's activations. Time per tile:"
    " estimated from the encoder's operations and the speed of a float32 matrix product just measured on this"
    " machine, for tiles of the encoder's own size. An encoder marked 'no' is known, but its weights are not here:"
    " 'Import encoder' takes the authors' file or a downloaded Hub folder, or downloads the weights if the encoder's"
    " id is given as NAME."
)


@dataclass(frozen=True)
class Entry:
    """An encoder's card; whether its weights are here, else how to get them; and what to expect of it on this
    machine."""

    card: EncoderCard
    present: bool
    get: str
    gpu_memory_gb: float
    cpu_seconds_a_tile: float

    def facts(self) -> dict[str, Any]:
        """All of it but the architecture, for scripts."""
        return {
            **self.card.model_dump(exclude={"architecture"}),
            "present": self.present,
            "get": self.get,
            "gpu_memory_gb": self.gpu_memory_gb,
            "cpu_seconds_a_tile": self.cpu_seconds_a_tile,
        }


def catalogue(report: Report) -> list[Entry]:
    """All known encoders; warns of cards that can't be read."""
    entries, rate = [], _rate()
    for path in registry.card_files().values():
        try:
            card = registry.read_card(path)
        except EncoderError as error:
            report.warn(error.text)
            continue
        lacking = registry.missing_files(card, path.parent)
        get = registry.how_to_get(card) if lacking else ""
        entries.append(Entry(card, not lacking, get, _memory(card), float(f"{card.gflop / rate:.2g}")))
        if not lacking:
            report.log(
                tr(
                    "{id}: {title}; {dims} bands, {patch} px patches, {name}",
                    id=card.id,
                    title=Message(card.title),
                    dims=card.dims,
                    patch=card.patch,
                    name=card.licence.name,
                )
            )
    return entries


def write_catalogue(path: str, entries: Sequence[Entry]) -> None:
    """Write the page, those on this machine first."""
    rows = [_row(entry) for entry in sorted(entries, key=lambda entry: not entry.present)]
    write_page(path, tr("Encoders"), paragraph(TABLE_NOTE), table(TABLE_HEAD, rows))


def _rate() -> float:
    """10^9 operations per second of a large float32 matrix product, times what a forward pass reaches of it."""
    left, right = np.ones((1024, 768), np.float32), np.ones((768, 3072), np.float32)
    least = math.inf
    for _ in range(4):
        start = time.perf_counter()
        left @ right
        least = min(least, time.perf_counter() - start)
    return PEAK_SHARE * 2 * 1024 * 768 * 3072 / least / 1e9


def _memory(card: EncoderCard) -> float:
    """GB to expect on a GPU."""
    return float(f"{(2 * card.parameters + ACTIVATION_BYTES_PER_PIXEL * card.tile**2 * card.dims / 1000) / 1e9:.2g}")


def _row(entry: Entry) -> tuple[object, ...]:
    card, seconds = entry.card, entry.cpu_seconds_a_tile
    bands: object = card.bands or (tr("any, by wavelength") if card.spectral else tr("any"))
    time_a_tile = tr("fast, {tile} px", tile=card.tile)
    if seconds >= LEAST_SECONDS:
        time_a_tile = tr("{seconds:g} s of {tile} px", seconds=seconds, tile=card.tile)
    return (
        card.id,
        Message(card.title),
        tr("Sentinel series") if card.series else bands,
        card.dims,
        tr("{patch} px", patch=card.patch),
        size_text(2 * card.parameters) if card.parameters else tr("none"),
        Message(card.data) if card.data else tr("nothing"),
        link(card.licence.url, card.licence.name),
        tr("yes") if entry.present else tr("no"),
        tr("{memory:g} GB", memory=entry.gpu_memory_gb),
        time_a_tile,
        "" if entry.present else card.original or "",
    )
