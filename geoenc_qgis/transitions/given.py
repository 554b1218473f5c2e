"""The two dates as a user gives them: two class rasters, or a stack of embeddings or classes with a start and an
end."""

from __future__ import annotations

from pathlib import Path

from ..clusters.book import CentroidBook, ready_book
from ..clusters.classes import scheme_classes, write_classes, write_legend
from ..clusters.names import kept_labels
from ..clusters.scheme import scheme_of
from ..clusters.timeline import ASSET
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..labels.class_raster import ClassRaster
from ..raster.embedding import EmbeddingRaster
from ..series.dates import Period, iso_period
from ..series.stack import EMBEDDING_ASSET, Stack, Token
from .pair import ClassPair, Side, check_same_classes


def given_rasters(before: str, after: str, report: Report) -> ClassPair:
    """Of two class rasters."""
    first, second = (Side(ClassRaster(path), Path(path).stem) for path in (before, after))
    check_same_classes(first.raster, second.raster, report)
    pair = ClassPair(first, second, f"{first.label} → {second.label}")
    if pair.partial:
        report.log(
            tr(
                "One class raster reaches beyond the other: {height:,} x {width:,} cells are in both.",
                height=pair.shape[0],
                width=pair.shape[1],
            )
        )
    return pair


def given_stack(
    path: str, book: str | None, start: str, end: str, scratch: Path, report: Report
) -> tuple[ClassPair, Report]:
    """Of two dates of a stack, and the report of what is left to do.

    scratch: a folder for the class rasters of a stack of embeddings.
    """
    stack = Stack.open(path, (EMBEDDING_ASSET, ASSET))
    tokens = chosen_dates(stack, start, end, report)
    paths, left = [token.path for token in tokens], report
    if stack.asset == EMBEDDING_ASSET:
        paths, left = _classified(paths, book, scratch, report), report.part(0.5, 1)
    elif book:
        raise InputError(
            tr("BOOK is for a stack of embeddings; {path} holds classes already.", path=Path(path).name),
            tr("Leave BOOK empty, or choose the stack of embeddings."),
        )
    first, second = (Side(ClassRaster(path), str(token.period)) for path, token in zip(paths, tokens, strict=True))
    check_same_classes(first.raster, second.raster, report)
    return ClassPair(first, second, f"{stack.name} {first.label} → {second.label}"), left


def _classified(paths: list[str], path: str | None, scratch: Path, report: Report) -> list[str]:
    """Class rasters of two embedding rasters by one book, in a folder."""
    made = [str(scratch / name) for name in ("before.tif", "after.tif")]
    rasters = [EmbeddingRaster(each) for each in paths]
    path = path or ready_book(rasters[0].identity)
    book = CentroidBook.load(path)
    scheme = scheme_of(book, kept_labels(path, book, report))
    for raster in rasters:
        book.accept(raster.identity, report)
    for number, (raster, output) in enumerate(zip(rasters, made, strict=True)):
        part = report.part(number / 4, (number + 1) / 4, tr("classes of date {number}", number=number + 1))
        counts = write_classes(raster, scheme, output, part)
        write_legend(output, [entry for entry in scheme_classes(scheme, counts, 0) if entry.count], False)
        raster.close()
    return made


def chosen_dates(stack: Stack, start: str, end: str, report: Report) -> list[Token]:
    """The dates of a stack nearest to two texts, in place of an empty one the first and the last; says which.

    InputError where they are not two, or in the wrong order.
    """
    tokens = stack.tokens
    if len(tokens) < 2:
        raise InputError(
            tr("The stack has one date, {date}; transitions need two.", date=tokens[0].period),
            tr("Encode a stack of more dates."),
        )
    asked = _asked("START", start), _asked("END", end)
    if asked[0] and asked[1] and asked[0].start > asked[1].start:
        raise InputError(
            tr("START, {start}, is later than END, {end}.", start=start.strip(), end=end.strip()), tr("Swap them.")
        )
    chosen = [
        _nearest(tokens, period) if period else otherwise
        for period, otherwise in zip(asked, (tokens[0], tokens[-1]), strict=True)
    ]
    if chosen[0] is chosen[1]:
        raise InputError(
            tr("START and END are the same date of the stack: {date}.", date=chosen[0].period),
            tr(
                "The stack goes from {first} to {last}: choose dates further apart.",
                first=tokens[0].period,
                last=tokens[-1].period,
            ),
        )
    for name, period, token in zip(("START", "END"), asked, chosen, strict=True):
        if period and not (period.start <= token.period.end and token.period.start <= period.end):
            report.log(
                tr(
                    "The stack has no date {asked}: {name} is the nearest, {date}.",
                    asked=period,
                    name=name,
                    date=token.period,
                )
            )
    return chosen


def _asked(name: str, text: str) -> Period | None:
    if not text.strip():
        return None
    try:
        return iso_period(text)
    except ValueError:
        raise InputError(
            tr("'{text}' in {name} is not a date.", text=text.strip(), name=name),
            tr("Write it as 2018-07-03, 2018-07 or 2018."),
        ) from None


def _nearest(tokens: list[Token], asked: Period) -> Token:
    return min(tokens, key=lambda token: abs(token.period.middle - asked.middle))
