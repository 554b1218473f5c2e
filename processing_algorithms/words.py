"""Words for users in QGIS's language: those written here, and those the engine sends as a template with its values.

A template is found by scripts/translate where it stands in the code; without a translation it is shown in English.
"""

from __future__ import annotations

import functools
import re
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

CONTEXT = "GeoEnc"
FOLDER = Path(__file__).with_name("i18n")
Message = dict[str, Any]


def tr(template: str, /, **values: Any) -> str:
    """A template such as '{name} has {count:,} bands.' in QGIS's language; without values it is taken as it is."""
    text = _translate()(template)
    return _Numbers().vformat(text, (), values) if values else text


def number_text(value: float, spec: str) -> str:
    """A number in a format such as '.2f', by the signs of QGIS's language."""
    return _Numbers().format_field(value, spec)


class _Numbers(string.Formatter):
    """Numbers with the signs of QGIS's language: 1,234.5 is 1.234,5 in German."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = super().format_field(value, format_spec)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return text.translate(_signs()) if number else text


@functools.cache
def language() -> dict[str, str]:
    """QGIS's language and the signs of its numbers, as the engine is told them for what it writes."""
    try:
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QLocale
    except ImportError:
        return {}
    locale = QLocale(QgsApplication.locale())
    signs = {"group": str(locale.groupSeparator()), "point": str(locale.decimalPoint())}
    return {"code": locale.name(), **signs}


def _signs() -> dict[int, str]:
    """What stands for the comma between thousands, and for the decimal point."""
    told = language()
    return {ord(","): told["group"], ord("."): told["point"]} if told else {}


@functools.cache
def _translate() -> Callable[[str], str]:
    try:
        from qgis.PyQt.QtCore import QCoreApplication
    except ImportError:  # environment.py installs the engine outside QGIS too
        return str
    return functools.partial(QCoreApplication.translate, CONTEXT)


def marked(text: str) -> str:
    """A text that is translated when it is shown: a class is read before QGIS's language is known."""
    return text


def counted(count: float, one: str, many: str, /, **values: Any) -> str:
    """The template for one thing or the one for another number of them; {n} is the number."""
    return tr(one if count == 1 else many, n=count, **values)


def event_text(event: dict[str, Any], name: str = "text") -> str:
    """What an event of the engine says, as `name` of it."""
    message = event.get("messages", {}).get(name)
    return rendered(message) if message else event.get(name, "")


def rendered(message: Message) -> str:
    """A message of the engine, {"template", "values"}; messages among its values alike."""
    values = {name: rendered(value) if isinstance(value, dict) else value for name, value in message["values"].items()}
    return tr(message["template"], **values)


def with_titles(text: str, titles: dict[str, str]) -> str:
    """Parameters that a text names as the command line does, such as TILE_SIZE, with their titles in the dialog."""

    def titled(found: re.Match[str]) -> str:
        title = titles.get(found[0], "")
        name = title.partition(" [")[0]
        return f"{name} ({found[0]})" if name and f"({found[0]})" not in text else found[0]

    return re.sub(r"(?<![\w(./\\])[A-Z][A-Z0-9_]+(?![\w/\\]|\.\w)", titled, text)


def translator() -> Any:
    """Qt's translator with GeoEnc's words in QGIS's language; None where there are none."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QLocale, QTranslator

    loaded = QTranslator()
    return loaded if loaded.load(QLocale(QgsApplication.locale()), "geoenc", "_", str(FOLDER)) else None
