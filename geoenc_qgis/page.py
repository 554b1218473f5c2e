"""Small self-contained HTML pages for reports."""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from .files import write_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

STYLE = (
    "body{font:15px system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse}td,th{padding:.3em .7em;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}"
    ".swatch{display:inline-block;width:1.2em;height:1.2em;border:1px solid #999}"
)


def write_page(path: str, title: str, body: str) -> None:
    """Write one page; `body` is HTML."""
    write_text(
        path,
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<style>{STYLE}</style></head><body><h1>{escape(title)}</h1>{body}</body></html>\n",
    )


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """An HTML table; cells are escaped unless they are `Html`."""
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{lines}</table>"


def figure(drawing: Figure) -> Html:
    """A matplotlib figure as SVG within the page."""
    text = io.StringIO()
    drawing.savefig(text, format="svg")
    return Html(text.getvalue()[text.getvalue().index("<svg") :])


class Html(str):
    """Text that is HTML already."""


def swatch(colour: str) -> Html:
    """A little square of one colour, '#rrggbb'."""
    return Html(f"<span class='swatch' style='background:{escape(colour)}'></span>")


def _cell(value: object) -> str:
    return value if isinstance(value, Html) else escape(str(value))
