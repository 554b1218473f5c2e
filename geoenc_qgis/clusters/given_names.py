"""Names and colours of classes in a file of the user's: a table (.csv) or the style of a class raster (.qml)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..core.errors import InputError
from ..core.sheet import cell_value
from ..core.words import Message, tr
from ..core.xml import ParseError
from ..raster.styles import COLOUR, MAX_STYLE_BYTES, palette_entries
from .names import MAX_NAME, Label


class Row(NamedTuple):
    """A line of a table or an entry of a style: where it stands, and its three texts."""

    where: Message
    id: str
    name: str
    colour: str


def given_labels(path: str, size: int, cut: bool) -> dict[int, Label]:
    """The names and colours of classes 0 to `size` - 1 in a table (.csv) or a style (.qml); InputError for others."""
    labels: dict[int, Label] = {}
    for row in _style_rows(path) if path.lower().endswith(".qml") else _table_rows(path):
        number, label = _label(path, row)
        if not 0 <= number < size:
            raise _unknown(path, row, size, cut)
        if number in labels:
            raise InputError(
                tr("{path} has class {number} twice.", path=path, number=number), tr("Leave one line per class.")
            )
        labels[number] = label
    if not any(label.name or label.colour for label in labels.values()):
        raise InputError(
            tr("{path} gives no class a name or a colour.", path=path),
            tr("Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour."),
        )
    return labels


def _label(path: str, row: Row) -> tuple[int, Label]:
    """Class and label of a row; InputError where it can't be read."""
    name, colour = " ".join(row.name.split()), row.colour.lower()
    if not row.id.isascii() or not row.id.isdigit() or len(row.id) > 9:
        raise InputError(
            tr("{path}, {where}: '{id}' is not the number of a class.", path=path, where=row.where, id=row.id[:40]),
            tr("Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour."),
        )
    if colour and not COLOUR.fullmatch(colour):
        raise InputError(
            tr("{path}, {where}: '{colour}' is not a colour.", path=path, where=row.where, colour=row.colour[:40]),
            tr("Write colours as #rrggbb, such as #2f7ed8, or leave them empty."),
        )
    if len(name) > MAX_NAME:
        raise InputError(
            tr("{path}, {where}: the name has more than {most} characters.", path=path, where=row.where, most=MAX_NAME),
            tr("Shorten it."),
        )
    return int(row.id), Label(name=name, colour=colour)


def _unknown(path: str, row: Row, size: int, cut: bool) -> InputError:
    values = {"path": path, "where": row.where, "id": row.id, "size": size, "last": size - 1}
    if cut:
        return InputError(
            tr("{path}, {where}: there is no class {id}; CUT {size} makes classes 0 to {last}.", **values),
            tr("With CUT, names are those of its classes; leave CUT empty to name the classes of the book."),
        )
    return InputError(
        tr("{path}, {where}: there is no class {id}; the book has classes 0 to {last}.", **values),
        tr("Choose the names that belong to this book."),
    )


def _style_rows(path: str) -> Iterator[Row]:
    try:
        entries = palette_entries(Path(path))
    except (OSError, ParseError, KeyError, ValueError) as error:
        raise _no_classes(path) from error
    if not entries:
        raise _no_classes(path)
    for number, (value, label, colour) in enumerate(entries, 1):
        yield Row(tr("entry {number}", number=number), str(value), label, colour)


def _no_classes(path: str) -> InputError:
    return InputError(
        tr("{path} is not the style of a class raster: it has no classes.", path=path),
        tr("Choose the .qml of a class raster, its legend being 'Paletted/Unique values', or a CSV."),
    )


def _table_rows(path: str) -> Iterator[Row]:
    """Lines of a table with the columns id, name, colour among others, or with these three and no head."""
    lines = _lines(path)
    head = [cell.strip().lower() for cell in lines[0][1]]
    if head[0].isdigit():
        head = ["id", "name", "colour"]
    else:
        lines = lines[1:]
    head = ["colour" if name == "color" else name for name in head]
    if "id" not in head or not {"name", "colour"} & set(head):
        raise InputError(
            tr("{path} has no columns id, name and colour.", path=path),
            tr("Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour."),
        )
    for number, cells in lines:
        texts = dict(zip(head, cells, strict=False))
        id_, name, colour = (cell_value(texts.get(key, "")) for key in ("id", "name", "colour"))
        yield Row(tr("line {number}", number=number), id_, name, colour)


def _lines(path: str) -> list[tuple[int, list[str]]]:
    """Line number and cells of the lines that hold any, with commas, semicolons or tabs between them."""
    try:
        file = Path(path)
        if file.stat().st_size > MAX_STYLE_BYTES:
            raise ValueError(tr("it is too large"))
        text = file.read_text(encoding="utf-8-sig")
        first = text.lstrip().partition("\n")[0]
        between = max(",;\t", key=first.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=between)
        lines = [(reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells)]
    except OSError as error:
        raise InputError(tr("{path} can't be read: {why}.", path=path, why=error.strerror), tr("Check it.")) from error
    except (ValueError, csv.Error) as error:
        raise InputError(
            tr("{path} is not a table of names ({error}).", path=path, error=error),
            tr("Save it as CSV in UTF-8, with the columns id, name, colour."),
        ) from error
    if not lines:
        raise InputError(
            tr("{path} is empty.", path=path),
            tr("Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour."),
        )
    return lines
