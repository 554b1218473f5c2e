"""Tables of the classes of a raster: the .csv beside it, and one that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..core.errors import OutputError
from ..core.page import swatch, table, write_page
from ..core.sheet import area_text, write_csv
from ..core.words import tr
from .classes import Class

TABLE_HEAD = ("id", "name", "colour", "count", "area_m2")


def check_table(path: Path) -> None:
    """Raise OutputError where the table beside a class raster would replace a file that is no such table."""
    if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(",".join(TABLE_HEAD)):
        raise OutputError(
            tr("The class table would overwrite {path}, which is not a class table.", path=path),
            tr("Give OUTPUT another name."),
        )


def write_table(path: str | Path, classes: Sequence[Class]) -> None:
    """Write a table of classes: a page where its name ends with .html, else CSV."""
    if Path(path).suffix.lower() in (".html", ".htm"):
        rows = [
            (entry.id, entry.name, swatch(entry.colour), entry.count, tr("{area:,.0f}", area=entry.area))
            for entry in classes
        ]
        head = (tr("class"), tr("name"), tr("colour"), tr("cells"), tr("area, m²"))
        write_page(str(path), tr("Areas"), table(head, rows))
        return
    write_csv(
        str(path),
        TABLE_HEAD,
        [(entry.id, entry.name, entry.colour, entry.count, area_text(entry.area)) for entry in classes],
    )
