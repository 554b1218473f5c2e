"""The encoders that can be chosen: those whose weights are on this machine."""

from __future__ import annotations

import json

from .environment import ROOT, home


def encoder_ids() -> list[str]:
    """Ids of the encoders whose weights are on this machine: those that came with the plugin and the user's own."""
    ids = set()
    for path in [*(ROOT / "models").glob("*.json"), *(home() / "models").glob("*/card.json")]:
        try:
            card = json.loads(path.read_text(encoding="utf-8"))
            if all((path.parent / name).is_file() for name in card.get("files", [])):
                ids.add(card["id"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # one damaged card must not take the toolbox away; 'List encoders' says what is wrong with it
    return sorted(ids)
