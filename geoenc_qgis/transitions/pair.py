"""Two class rasters whose cells can be held against each other: one lattice, and numbers that mean the same."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from ..clusters.classes import BOOK_TAG
from ..core.errors import InputError
from ..core.report import Rate, Report
from ..core.words import Message, tr
from ..labels.class_raster import ClassRaster
from ..labels.classes import ACCURACY_TAG, CLASSES_TAG
from ..raster.grid import Box
from ..raster.identity import Identity
from ..series.slabs import covering_windows

BLOCK_SIDE = 1024  # cells
MAX_SHIFT_CELLS = 0.05  # cells by which the cells of one lattice may lie apart
GRID_HINT = tr(
    "Encode both dates with the same TARGET_GSD, TARGET_CRS and EXTENT, or bring both to one grid with 'Resample to a"
    " target GSD' and RESAMPLING nearest."
)
SAME_CLASSES_HINT = tr("Classify both dates with the same classifier, or apply one centroid book to both.")


@dataclass(frozen=True)
class Side:
    """One date: its class raster and what it is called, a date or a file."""

    raster: ClassRaster
    label: str

    @property
    def accuracy(self) -> float | None:
        """Overall accuracy of its classes, as its classifier was tested; None where it doesn't say."""
        try:
            value = float(self.raster.tags.get(ACCURACY_TAG, ""))
        except ValueError:
            return None
        return value if 0 < value <= 1 else None


class ClassPair:
    """Class rasters of two dates, and the cells that both cover: what a product of them lies on."""

    def __init__(self, before: Side, after: Side, source: str):
        """Raises InputError where they share no lattice or no ground."""
        self.before, self.after, self.source = before, after, source
        row, col = _offset(before.raster, after.raster)
        theirs = Box(row, col, row + after.raster.shape[0], col + after.raster.shape[1])
        box = Box(0, 0, *before.raster.shape) & theirs
        if box.empty:
            places = _places(before.raster, after.raster)
            raise InputError(
                tr("The class rasters don't overlap: {one}; {other}.", **places), tr("Choose two of the same place.")
            )
        self.shape = box.shape
        self._starts = (box.row0, box.col0), (box.row0 - row, box.col0 - col)
        self.crs = before.raster.file.crs
        self.transform: Affine = before.raster.file.transform @ Affine.translation(box.col0, box.row0)
        tags = before.raster.tags
        self.identity = Identity(
            encoder=tags.get("GEOENC_ENCODER", ""), weights_sha256=tags.get("GEOENC_WEIGHTS_SHA256", ""), dims=1,
            gsd=_number(tags.get("GEOENC_GSD", "")),
        )  # fmt: skip
        self.licence = tags.get("GEOENC_LICENCE", "")

    def blocks(self, report: Report) -> Iterator[tuple[Window, NDArray[np.int32], NDArray[np.int32]]]:
        """(window, classes before, classes after (h, w)) of all cells; tells progress."""
        windows = list(covering_windows(Window(0, 0, self.shape[1], self.shape[0]), (BLOCK_SIDE, BLOCK_SIDE)))
        rate = Rate(tr("block"), len(windows))
        for number, window in enumerate(windows, 1):
            before, after = (
                side.raster.cells(Window(window.col_off + col, window.row_off + row, window.width, window.height))
                for side, (row, col) in zip((self.before, self.after), self._starts, strict=True)
            )
            yield window, before, after
            report.progress(number / len(windows), rate.text(number))

    @property
    def partial(self) -> bool:
        """Whether one of the rasters reaches beyond the other."""
        return {self.shape} != {self.before.raster.shape, self.after.raster.shape}

    def check_unchanged(self) -> None:
        """Raise RasterError where one of the files has been written to since it was opened."""
        for side in (self.before, self.after):
            side.raster.file.check_unchanged()

    def close(self) -> None:
        for side in (self.before, self.after):
            side.raster.close()


def check_same_classes(before: ClassRaster, after: ClassRaster, report: Report) -> None:
    """Raise InputError where the tags tell that numbers mean something else in the other raster; warn where only the
    styles do."""
    names = {"before": before.name, "after": after.name}
    mine, theirs = before.tags, after.tags
    if _both_differ(mine, theirs, "GEOENC_PRODUCT"):
        raise InputError(
            tr("{before} holds {product}, {after} holds {product2}: their numbers are not the same classes.",
               product=mine["GEOENC_PRODUCT"], product2=theirs["GEOENC_PRODUCT"], **names),
            SAME_CLASSES_HINT,
        )  # fmt: skip
    by_book = mine.get("GEOENC_PRODUCT") == "classes"
    if _both_differ(mine, theirs, BOOK_TAG) or (by_book and _both_differ(mine, theirs, "GEOENC_WEIGHTS_SHA256")):
        raise InputError(
            tr("{before} and {after} were made with different centroid books: class 1 of one is not class 1 of the"
               " other.", **names),
            SAME_CLASSES_HINT,
        )  # fmt: skip
    known, other = before.known_classes(), after.known_classes()
    for code in sorted(known.keys() & other.keys()):
        name, name2 = known[code][0], other[code][0]
        if name.casefold() == name2.casefold():
            continue
        text = tr(
            "Class {code} is '{name}' in {before}, but '{name2}' in {after}.",
            code=code, name=name, name2=name2, **names,
        )  # fmt: skip
        if CLASSES_TAG in mine and CLASSES_TAG in theirs:
            raise InputError(text, SAME_CLASSES_HINT)
        report.warn(text)


def _both_differ(mine: dict[str, str], theirs: dict[str, str], tag: str) -> bool:
    return bool(mine.get(tag) and theirs.get(tag)) and mine[tag] != theirs[tag]


def _offset(one: ClassRaster, other: ClassRaster) -> tuple[int, int]:
    """(rows, columns) by which the other begins further down and right; InputError where they share no lattice."""
    if one.file.crs != other.file.crs:
        raise InputError(
            tr("The class rasters have different coordinate reference systems: {one}; {other}.", **_places(one, other)),
            GRID_HINT,
        )
    height, width = other.shape
    between = ~one.file.transform @ other.file.transform
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)], float)
    shifts = np.array([between @ (x, y) for x, y in corners.tolist()]) - corners
    col, row = np.rint(shifts[0]).astype(int).tolist()
    if np.abs(shifts - (col, row)).max() > MAX_SHIFT_CELLS:
        raise InputError(
            tr("The class rasters lie on different grids: {one}; {other}.", **_places(one, other)), GRID_HINT
        )
    return row, col


def _places(one: ClassRaster, other: ClassRaster) -> dict[str, Message]:
    return {"one": _place(one), "other": _place(other)}


def _place(raster: ClassRaster) -> Message:
    height, width = raster.shape
    transform = raster.file.transform
    return tr(
        "{name} has {width} x {height} cells of {x:.6g} x {y:.6g} from {left:.12g}, {top:.12g} in {crs}",
        name=raster.name,
        width=width,
        height=height,
        x=math.hypot(transform.a, transform.d),
        y=math.hypot(transform.b, transform.e),
        left=transform.c,
        top=transform.f,
        crs=raster.file.crs.to_string()[:80] if raster.file.crs else tr("no CRS"),
    )


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
