"""The language of pages: that of the job which writes them, English where it has none.

The words are those of QGIS's side, as `scripts/translate` compiles them. The language belongs to the running job, not
to the process: the worker that stays warm begins each job without one.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from .words import Message, tr

FOLDER = Path(__file__).resolve().parents[2] / "processing_algorithms" / "i18n"
STEM = "geoenc_"
NUMBER = tr("1,234.5")  # its translation shows the signs of numbers
# Of a .qm file: its first bytes, and the tags of its messages, of a translation, a source and the end of a message.
QM_HEADER_BYTES, QM_MESSAGES, QM_TRANSLATION, QM_SOURCE, QM_END = 16, 0x69, 3, 6, 1


@dataclass(frozen=True)
class Language:
    """code: as HTML writes it. words: template -> translation. signs: what stands for the comma between thousands and
    for the decimal point, as str.translate takes it."""

    code: str = "en"
    words: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[int, str] = field(default_factory=dict)

    def say(self, message: Message) -> str:
        """The message in this language; in English where it has no words for it."""
        text = self.words.get(message.template, message.template)
        if not message.values:
            return text
        values = {name: self.say(one) if isinstance(one, Message) else one for name, one in message.values.items()}
        return _Numbers(self.signs).vformat(text, (), values)


class _Numbers(string.Formatter):
    """Numbers with a language's signs: 1,234.5 is 1.234,5 in German."""

    def __init__(self, signs: Mapping[int, str]):
        self.signs = signs

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return text.translate(self.signs) if number else text


_spoken: ContextVar[Language] = ContextVar("language", default=Language())  # noqa: B039  # nothing in it can change


def languages() -> list[str]:
    """Those that there are words of, besides English."""
    return sorted(path.stem.removeprefix(STEM) for path in FOLDER.glob(f"{STEM}*.qm"))


def language(code: str = "", group: str = "", point: str = "") -> Language:
    """The language of a code such as 'de' or 'de_AT'; English where there are no words of it.

    group, point: the signs of its numbers, where they are known better, as in es_MX.
    """
    known = languages()
    found = next((name for name in (code, code.partition("_")[0]) if name in known), "")
    if not found:
        return Language()
    words = _words(found)
    shown = words.get(NUMBER, NUMBER)
    return Language(found.replace("_", "-"), words, {ord(","): group or shown[1], ord("."): point or shown[-2]})


@contextmanager
def speaking(spoken: Language) -> Iterator[None]:
    """What is written within is written in that language."""
    before = _spoken.set(spoken)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> Language:
    """The language of the running job."""
    return _spoken.get()


def said(value: object) -> str:
    """A message in the language of the running job; any other value as it is."""
    return spoken().say(value) if isinstance(value, Message) else str(value)


@cache
def _words(name: str) -> dict[str, str]:
    """What a .qm file of ours translates: template -> translation."""
    whole = dict(_tagged((FOLDER / f"{STEM}{name}.qm").read_bytes()[QM_HEADER_BYTES:]))
    parts = list(_tagged(whole[QM_MESSAGES]))
    sources = (text.decode() for tag, text in parts if tag == QM_SOURCE)
    translations = (text.decode("utf-16-be") for tag, text in parts if tag == QM_TRANSLATION)
    return dict(zip(sources, translations, strict=True))


def _tagged(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The parts of a .qm file, or of its messages: a tag of a byte, a length of four, and what it is."""
    place = 0
    while place < len(data):
        if (tag := data[place]) == QM_END:
            place += 1
            continue
        end = place + 5 + int.from_bytes(data[place + 1 : place + 5], "big")
        yield tag, data[place + 5 : end]
        place = end
