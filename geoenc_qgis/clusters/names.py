"""Names and colours that a user gave to the classes of a book, kept in a file beside it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..core.errors import InputError, OutputError
from ..core.files import write_text
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.styles import COLOUR, MAX_STYLE_BYTES
from .book import BUNDLED_FOLDER, CentroidBook

ENDING = ".names.json"
MAX_NAME = 200  # characters


class Label(BaseModel):
    """What a user calls a class, and its colour '#rrggbb'; '' where there is none."""

    model_config = ConfigDict(frozen=True)

    name: str = Field("", max_length=MAX_NAME)
    colour: str = Field("", pattern=rf"^({COLOUR.pattern})?$")


Labels = dict[int, dict[int, Label]]  # by cut (0: all classes of the book), by class


class Kept(BaseModel):
    """The file beside a book."""

    book: str  # fingerprint of its centres
    labels: Labels


def kept_path(book_path: str) -> Path:
    """The file beside a book."""
    return Path(book_path).with_suffix(ENDING)


def kept_labels(book_path: str, book: CentroidBook, report: Report) -> Labels:
    """The names and colours that were given to the classes of a book before."""
    path = kept_path(book_path)
    if not path.is_file():
        return {}
    try:
        if path.stat().st_size > MAX_STYLE_BYTES:
            raise ValueError(tr("it is too large"))
        kept = Kept.model_validate_json(path.read_bytes())
    except (ValidationError, ValueError) as error:
        raise InputError(
            tr("{path} holds no names of classes, or it is damaged.", path=path),
            tr("Delete it, or move it away, and give NAMES again."),
        ) from error
    if kept.book != _fingerprint(book):
        report.warn(
            tr("{path} has names for another book, one that lay there before: they are not used. Delete it.", path=path)
        )
        return {}
    size = len(book.centres)
    if any(not 0 <= n < min(cut or size, size) for cut, labels in kept.labels.items() for n in labels):
        raise InputError(
            tr("{path} is damaged: it names classes that the book lacks.", path=path),
            tr("Delete it, or move it away, and give NAMES again."),
        )
    return kept.labels


def merged_labels(labels: Labels, cut: int, more: dict[int, Label]) -> Labels:
    """Labels with more of a cut, whose texts come first."""
    own = dict(labels.get(cut, {}))
    for number, label in more.items():
        before = own.get(number, Label())
        own[number] = Label(name=label.name or before.name, colour=label.colour or before.colour)
    return {**labels, cut: own}


def without_colours(labels: Labels) -> Labels:
    """The names alone."""
    return {cut: {n: Label(name=label.name) for n, label in own.items()} for cut, own in labels.items()}


def keep_labels(book_path: str, book: CentroidBook, labels: Labels, report: Report) -> None:
    """Write the labels beside a book of the user's own, and say so; say as well where they can't be kept."""
    path = kept_path(book_path)
    if Path(book_path).resolve().parent == BUNDLED_FOLDER.resolve():
        report.warn(
            tr(
                "The book comes with the plugin and is left as it is: the names are in this map alone. To keep them,"
                " copy the book with 'Fit geocentroids', CLUSTERS 0, and choose the copy as BOOK."
            )
        )
        return
    kept = Kept(book=_fingerprint(book), labels=labels)
    try:
        write_text(path, json.dumps(kept.model_dump(exclude_defaults=True), indent=1, ensure_ascii=False) + "\n")
    except OutputError as error:
        report.warn(
            tr(
                "The names are in this map alone, since nothing can be kept beside the book: {error} Copy it to a"
                " folder of your own to keep them.",
                error=error.text,
            )
        )
        return
    report.log(
        counted(
            sum(map(len, labels.values())),
            "The name or colour of {n} class is kept in {path}; maps by this book have it from now on.",
            "Names or colours of {n} classes are kept in {path}; maps by this book have them from now on.",
            path=path,
        )
    )


def _fingerprint(book: CentroidBook) -> str:
    return hashlib.sha256(book.centres.tobytes()).hexdigest()[:16]
