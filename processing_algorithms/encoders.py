"""The encoders that are known here: those whose weights are on this machine can be chosen."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import settings
from .environment import ROOT
from .facts import SEPARATOR, shown_text
from .words import tr


@dataclass(frozen=True)
class KnownEncoder:
    """What a card says of an encoder, as texts of one line, and whether its weights are here."""

    id: str
    title: str
    use: str
    gsd: str
    size: str
    licence: str
    data: str
    ready: bool
    downloadable: bool

    @property
    def label(self) -> str:
        """A line such as 'dofa-v2-base · any bands, by wavelength · 211 MB · CC-BY-4.0'."""
        return SEPARATOR.join(filter(None, (self.id, self.use, self.gsd, self.size, self.licence)))

    @property
    def how_to_get(self) -> str:
        """What to do where it is not ready."""
        if self.downloadable:
            return tr("Import first: 'Import encoder' with the name {id} downloads it.", id=self.id)
        return tr("Import first: 'Import encoder' takes its weights file.")


def encoder_ids() -> list[str]:
    """Ids of the encoders whose weights are on this machine: those that came with the plugin and the user's own."""
    return sorted({encoder.id for encoder in _all_known() if encoder.ready})


def known_encoders() -> list[KnownEncoder]:
    """All that are known, those ready first, then by id; one that the user has imported hides the card it came of."""
    by_id: dict[str, KnownEncoder] = {}
    for encoder in _all_known():
        if encoder.ready or encoder.id not in by_id:
            by_id[encoder.id] = encoder
    return sorted(by_id.values(), key=lambda encoder: (not encoder.ready, encoder.id))


def _all_known() -> list[KnownEncoder]:
    return [*_came_along(), *_read(settings.models_folder().glob("*/card.json"))]


@functools.cache
def _came_along() -> tuple[KnownEncoder, ...]:
    return _read((ROOT / "models").glob("*.json"))


def _read(cards: Iterable[Path]) -> tuple[KnownEncoder, ...]:
    known = []
    for path in cards:
        try:
            card = json.loads(path.read_text(encoding="utf-8"))
            known.append(_encoder(card, all((path.parent / name).is_file() for name in card.get("files", []))))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue  # one damaged card must not take the toolbox away; 'List encoders' says what is wrong with it
    return tuple(known)


def _encoder(card: dict[str, Any], ready: bool) -> KnownEncoder:
    bands, frames = card.get("bands", 3), card.get("tubelet", 1)
    use = tr("any bands, by wavelength") if card.get("spectral") else tr("any bands")
    if bands:
        use = tr("red, green, blue") if bands == 3 else tr("{bands} bands", bands=int(bands))
    if card.get("series"):
        use = tr("Sentinel-2 of many months, with Sentinel-1 or not")
    if frames > 1:
        use = tr("{use}, dates in pairs", use=use)
    gsd, weights = card.get("gsd"), 2 * (card.get("parameters") or 0)
    return KnownEncoder(
        id=card["id"],
        title=shown_text(tr(card.get("title", ""))),
        use=use,
        gsd=tr("{gsd:g} m", gsd=gsd) if gsd else "",
        size=_size(weights) if weights else "",
        licence=shown_text((card.get("licence") or {}).get("name", "")),
        data=shown_text(card.get("data") or "", 200),
        ready=ready,
        downloadable=bool(card.get("hub_id")),
    )


def _size(count: float) -> str:
    """Bytes as a person reads them."""
    return tr("{size:.1f} GB", size=count / 1e9) if count >= 1e9 else tr("{size:.0f} MB", size=count / 1e6)
