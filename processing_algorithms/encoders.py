"""The encoders that can be chosen: those whose weights are on this machine."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from pathlib import Path

from . import settings
from .environment import ROOT


def encoder_ids() -> list[str]:
    """Ids of the encoders whose weights are on this machine: those that came with the plugin and the user's own."""
    return sorted(_came_along() | _ready(settings.models_folder().glob("*/card.json")))


@functools.cache
def _came_along() -> frozenset[str]:
    return _ready((ROOT / "models").glob("*.json"))


def _ready(cards: Iterable[Path]) -> frozenset[str]:
    ids = set()
    for path in cards:
        try:
            card = json.loads(path.read_text(encoding="utf-8"))
            if all((path.parent / name).is_file() for name in card.get("files", [])):
                ids.add(card["id"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # one damaged card must not take the toolbox away; 'List encoders' says what is wrong with it
    return frozenset(ids)
