"""What QGIS's toolbox shows: `algorithms.json`, written by scripts/schema, and the groups in the order of work."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtGui import QIcon

from .environment import ROOT
from .words import tr


@functools.cache
def written() -> dict[str, Any]:
    """{"groups": names in the order of work, "algorithms": what the jobs declare}."""
    return json.loads(Path(__file__).with_name("algorithms.json").read_text(encoding="utf-8"))


def group_id(group: str) -> str:
    """What a group is called in every language and order."""
    return group.lower().replace(" ", "")


def group_title(group: str) -> str:
    """A group's name with its number: QGIS sorts groups by name."""
    return f"{written()['groups'].index(group) + 1} {tr(group)}"


def group_icon(group: str) -> QIcon:
    """The icon of a group's algorithms."""
    return QIcon(str(ROOT / "icons" / f"{group_id(group)}.svg"))
