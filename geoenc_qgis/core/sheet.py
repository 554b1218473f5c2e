"""Tables for spreadsheets (.csv): text from files stays text there, and is never run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from .errors import one_line
from .files import write_text

FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four: their full-width forms


def write_csv(path: str, head: Sequence[object], rows: Iterable[Sequence[object]]) -> None:
    """Write a table, whole or not at all; cells that a spreadsheet would run get an apostrophe in front."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(cell_text, head))
    writer.writerows(map(cell_text, row) for row in rows)
    write_text(path, text.getvalue())


def area_text(area: float) -> str:
    """Square metres for a table of numbers."""
    return f"{area:.6g}" if area < 1 else f"{area:.2f}"


def cell_text(value: object) -> str:
    """A value as a cell: printable, on one line, and no formula (OWASP, CSV injection); numbers stay as they are."""
    text = one_line(str(value))
    if not text.lstrip().startswith(FORMULA_STARTS) and not str(value).startswith(("\t", "\r", "\n")):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text


def cell_value(text: str) -> str:
    """The text that `cell_text` wrote: without the apostrophe that stands before a formula.

    >>> cell_value(cell_text("=1+1"))
    '=1+1'
    """
    text = text.strip()
    return text[1:] if text.startswith("'") and text[1:].lstrip().startswith(FORMULA_STARTS) else text
