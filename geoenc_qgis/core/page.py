"""Small self-contained HTML pages for reports, in the language of the job.

Only `Html` is taken for markup, and only functions of this module make it: any other text is escaped, wherever it came
from. A `Message` is said in the job's language; in a chart, by `said`.
"""

from __future__ import annotations

import base64
import io
import warnings
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from .errors import one_line
from .files import write_text
from .language import said, spoken
from .words import Message

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

PAGE_CSS = (
    "body{font:15px system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse}"
    "td,th{padding:.3em .7em;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}"
    ".swatch{display:inline-block;width:1.2em;height:1.2em;border:1px solid #999}"
)
MAX_LABEL_CHARACTERS = 40  # characters of a name in a chart


class Html(str):
    """Text that is HTML already."""


def html(value: object) -> Html:
    """A value as HTML: escaped unless it is `Html`."""
    return value if isinstance(value, Html) else Html(escape(one_line(said(value))))


def write_page(path: str, title: Message, *parts: object) -> None:
    """Write one page of parts, one below the other; those that are not `Html` are shown as text."""
    body = "".join(map(html, parts))
    write_text(
        path,
        f"<!DOCTYPE html><html lang='{spoken().code}'><head><meta charset='utf-8'><title>{html(title)}</title>"
        f"<style>{PAGE_CSS}</style></head><body><h1>{html(title)}</h1>{body}</body></html>\n",
    )


def heading(text: Message) -> Html:
    """A heading within a page."""
    return Html(f"<h2>{html(text)}</h2>")


def paragraph(*parts: object) -> Html:
    """A paragraph of texts and pictures."""
    return Html(f"<p>{' '.join(map(html, parts))}</p>")


def strong(text: object) -> Html:
    """A text in bold."""
    return Html(f"<b>{html(text)}</b>")


def table(head: Sequence[object], rows: Sequence[Sequence[object]]) -> Html:
    """An HTML table, which scrolls where it is wider than the page."""
    top = "".join(f"<th>{html(name)}</th>" for name in head)
    lines = "".join("<tr>" + "".join(f"<td>{html(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return Html(f"<div style='overflow-x:auto'><table><tr>{top}</tr>{lines}</table></div>")


def link(url: str, text: object) -> Html:
    """A link, where the address is one of the web; anything else, such as javascript:, stays text."""
    return Html(f"<a href='{html(url)}'>{html(text)}</a>") if url.startswith(("https://", "http://")) else html(text)


def swatch(colour: str) -> Html:
    """A little square of one colour, '#rrggbb'."""
    return Html(f"<span class='swatch' style='background:{html(colour)}'></span>")


def picture(pixels: NDArray[np.uint8]) -> Html:
    """Pixels (h, w, 3) uint8 in the page itself."""
    from PIL import Image

    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "PNG")
    return Html(f"<img alt='' src='data:image/png;base64,{base64.b64encode(data.getvalue()).decode()}'>")


def figure(drawing: Figure) -> Html:
    """A matplotlib figure as SVG within the page."""
    import matplotlib
    from matplotlib.text import Text

    text = io.StringIO()
    # Text in charts is text, not a formula; the names of their parts are the same in every run.
    chart = matplotlib.rc_context({"text.parse_math": False, "svg.hashsalt": "geoenc"})
    with chart, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # characters that its font lacks, names that leave a chart little room
        for artist in drawing.findobj(Text):
            artist.set_parse_math(False)
        for axes in drawing.axes:
            _localise(axes.xaxis)
            _localise(axes.yaxis)
        drawing.savefig(text, format="svg", metadata={"Date": None})
    return Html(text.getvalue()[text.getvalue().index("<svg") :])


def _localise(axis: Axis) -> None:
    """Numbers along an axis with the signs of the job's language."""
    from matplotlib.ticker import ScalarFormatter

    class Localised(ScalarFormatter):
        """A formatter of numbers in the state of another one."""

        def format_ticks(self, values: list[float]) -> list[str]:
            return [text.translate(spoken().signs) for text in super().format_ticks(values)]

    formatter = axis.get_major_formatter()
    if type(formatter) is ScalarFormatter:
        localised = Localised()
        localised.__dict__.update(formatter.__dict__)
        axis.set_major_formatter(localised)


def chart_label(name: str) -> str:
    """A name as a chart has room for it; one that begins with _ would be left out of legends."""
    text = said(name)
    shown = one_line(f" {text}" if text.startswith("_") else text)
    return shown if len(shown) <= MAX_LABEL_CHARACTERS else f"{shown[: MAX_LABEL_CHARACTERS - 1]}…"
