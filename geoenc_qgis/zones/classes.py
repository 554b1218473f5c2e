"""The classes of zones: by a centroid book, of each of a zone's cells; by a classifier, of its mean vector."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..clusters.book import CentroidBook
from ..clusters.classes import Nearest
from ..clusters.names import kept_labels
from ..clusters.scheme import Scheme, scheme_of
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..labels.classifier import Classifier
from ..raster.identity import Identity
from .summary import Classes, Columns, Summary

CLASSIFIER_ENDING = ".geoenc"
MAX_CLASSES = 1000  # a column each
MIXED = "#444444"  # colour of several classes together
Legend = list[tuple[str, str, str]]  # value, label and colour of each class


class ZoneClasses(Protocol):
    """Gives zones their classes."""

    @property
    def cells(self) -> Classes | None:
        """Gives cells their classes, where it goes by these."""

    @property
    def count(self) -> int:
        """Of the classes of cells."""

    def columns(self, found: Summary) -> Columns:
        """What is said of each zone: its class first of all."""

    def legend(self, shown: set[str]) -> Legend:
        """The classes among those shown, in their colours."""


def opened_classes(path: str, identity: Identity, report: Report) -> ZoneClasses:
    """What BOOK names; IdentityError where it is of another encoder."""
    if Path(path).suffix.lower() == CLASSIFIER_ENDING:
        return ByClassifier(path, identity, report)
    book = CentroidBook.load(path)
    book.accept(identity, report)
    if len(book.centres) > MAX_CLASSES:
        raise InputError(
            tr("BOOK has {count:,} classes: more than {most:,} columns of shares.",
               count=len(book.centres), most=MAX_CLASSES),
            tr("Fit a book with fewer CLUSTERS."),
        )  # fmt: skip
    return ByBook(scheme_of(book, kept_labels(path, book, report)))


@dataclass(frozen=True)
class ByBook:
    """Each cell has the class of its nearest centre; a zone has shares of classes."""

    scheme: Scheme

    @property
    def count(self) -> int:
        return len(self.scheme)

    def cells(self, vectors: NDArray[np.float32]) -> NDArray[np.int64]:
        """The class (k,) of each of the vectors (k, C)."""
        nearest = Nearest(self.scheme.book.centres, self.scheme.book.metric, 1)
        return nearest(vectors, None)[1][:, 0].astype(np.int64)

    def columns(self, found: Summary) -> Columns:
        """The class with the largest share, that share, and a column of shares for each class that occurs."""
        shares = np.zeros((len(found.cells), self.count)) if found.classes is None else found.classes
        empty = found.cells == 0
        names = np.array(self.scheme.names, object)[np.nan_to_num(shares).argmax(1)]
        names[empty] = None
        columns: Columns = {"class": names, "class_share": shares.max(1)}
        occur = np.flatnonzero((np.nan_to_num(shares) > 0).any(0))
        return columns | {f"share_{number}": shares[:, number] for number in occur}

    def legend(self, shown: set[str]) -> Legend:
        entries = dict(zip(self.scheme.names, self.scheme.hex_colours(), strict=True))
        return [(name, name, colour) for name, colour in entries.items() if name in shown]


class ByClassifier:
    """Each zone has the class of its mean vector."""

    cells = None
    count = 0

    def __init__(self, path: str, identity: Identity, report: Report):
        """InputError where it is no classifier of single vectors, IdentityError where it is of another encoder."""
        self._classifier = Classifier.load(path)
        self._classifier.identity.check_compatible(identity, tr("the classifier"), report)
        if self._classifier.periods:
            raise InputError(
                tr("The classifier was trained on a stack: it needs the course of time, not one vector."),
                tr("Train one from a TABLE of 'Embeddings of zones'."),
            )

    def columns(self, found: Summary) -> Columns:
        """The class and its probability: of several classes that are there at once, of the least sure decision."""
        model, names = self._classifier, np.array(self._classifier.classes.names)
        known = found.cells > 0
        texts, sure = np.full(len(known), None, object), np.full(len(known), np.nan)
        if known.any():
            chances = model.probabilities(found.vectors[known])
            present = model.predicted_classes(chances)
            texts[known] = ["; ".join(names[row]) for row in present]
            sure[known] = np.where(present, chances, 1 - chances).min(1) if model.multi else chances.max(1)
        return {"class": texts, "probability": sure}

    def legend(self, shown: set[str]) -> Legend:
        classes = self._classifier.classes
        colours = dict(zip(classes.names, classes.colours, strict=True))
        return [(text, text or "none", colours.get(text, MIXED)) for text in sorted(shown)]
