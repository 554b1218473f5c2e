"""The transitions that occur: counted, numbered, coloured, and written as a raster of their codes and as a table."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine

from ..core.errors import InputError
from ..core.report import Report
from ..core.sheet import write_csv
from ..core.words import tr
from ..labels.class_raster import class_legend
from ..raster import styles
from ..raster.grid import cell_area
from ..raster.product import product
from .pair import ClassPair

MAX_CODES, NODATA = 65534, 65535
MAX_LEGEND_ENTRIES = 1000  # transitions in a legend: QGIS takes long over more
TABLE_HEAD = ("code", "from_id", "from_name", "to_id", "to_name", "cells", "area_ha", "share")
SHIFT = 32  # bits: a pair of classes as one number


@dataclass(frozen=True)
class NamedClass:
    """A class at one of the dates."""

    id: int
    name: str
    colour: str  # '#rrggbb'


@dataclass(frozen=True)
class Transition:
    """From a class to a class, the same one where nothing changed. area: m²."""

    code: int
    before: NamedClass
    after: NamedClass
    cells: int
    area: float

    @property
    def changed(self) -> bool:
        return self.before.id != self.after.id

    @property
    def name(self) -> str:
        if not self.changed:
            return tr("{name} (unchanged)", name=self.after.name)
        return tr("{before} → {after}", before=self.before.name, after=self.after.name)

    @property
    def colour(self) -> str:
        return mixed_colour(self.before.colour, self.after.colour) if self.changed else pale_colour(self.after.colour)


@dataclass(frozen=True)
class Transitions:
    """All of a pair of class rasters, by code. has_areas: whether the raster has a CRS, so that areas are m²."""

    entries: list[Transition]
    has_areas: bool

    @cached_property
    def cells(self) -> int:
        return sum(entry.cells for entry in self.entries)

    @cached_property
    def area(self) -> float:
        return sum(entry.area for entry in self.entries)

    @cached_property
    def changed_share(self) -> float:
        """Of the area that has a class at both dates."""
        return sum(entry.area for entry in self.entries if entry.changed) / self.area if self.area else 0.0


def counted_transitions(pair: ClassPair, report: Report) -> Transitions:
    """The pairs of classes that occur, with their cells and areas; InputError where there are too many for codes."""
    counts: dict[int, tuple[int, float]] = {}
    for window, before, after in pair.blocks(report):
        keys, cells = np.unique(_keys(before, after), return_counts=True)
        # True to where the block lies: cells of a CRS in degrees shrink towards the pole.
        place = pair.transform @ Affine.translation(window.col_off, window.row_off)
        area = cell_area(pair.crs, place, before.shape)
        for key, count in zip(keys.tolist(), cells.tolist(), strict=True):
            known = counts.get(key, (0, 0.0))
            counts[key] = (known[0] + count, known[1] + count * area)
        if len(counts) > MAX_CODES:
            raise InputError(
                tr("There are more than {most:,} different pairs of classes, more than a raster of codes holds.",
                   most=MAX_CODES),
                tr("Use class rasters with fewer classes, such as of a centroid book with fewer clusters."),
            )  # fmt: skip
    pair.check_unchanged()
    if not counts:
        raise InputError(
            tr("No cell has a class at both dates."), tr("Check that both show the same place, and what is masked.")
        )
    befores, afters = _classes(pair, counts)
    entries = [
        Transition(code, befores[key >> SHIFT], afters[key & (1 << SHIFT) - 1], *counts[key])
        for code, key in enumerate(sorted(counts), 1)
    ]
    return Transitions(entries, pair.crs is not None)


def _keys(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """The pairs (n,) int64 of the cells that have a class at both dates: in the order of classes before, then after."""
    both = (before >= 0) & (after >= 0)
    keys: np.ndarray = before[both].astype(np.int64) << SHIFT | after[both]
    return keys


def _classes(pair: ClassPair, keys: dict[int, tuple[int, float]]) -> tuple[dict[int, NamedClass], ...]:
    """The classes before and after by their number, each as its own raster calls them, else as the other does."""
    ids = sorted({key >> SHIFT for key in keys} | {key & (1 << SHIFT) - 1 for key in keys})
    before, after = pair.before.raster.known_classes(), pair.after.raster.known_classes()
    return tuple(
        {entry[0]: NamedClass(*entry) for entry in class_legend(ids, known)}
        for known in (after | before, before | after)
    )


def write_codes(output: str, pair: ClassPair, transitions: Transitions, report: Report) -> None:
    """Write the raster of codes and its style; a warning where the legend leaves transitions out."""
    keys = np.array([entry.before.id << SHIFT | entry.after.id for entry in transitions.entries], np.int64)
    table = {entry.code: _rgb(entry.colour) for entry in transitions.entries} if len(keys) <= NODATA >> 8 else None
    tags = {"GEOENC_BEFORE": pair.before.label, "GEOENC_AFTER": pair.after.label}
    with product(
        output, pair, "transitions", ["transition"], "uint16", NODATA, "mode", colour_table=table, tags=tags
    ) as out:
        for window, before, after in pair.blocks(report):
            codes = np.searchsorted(keys, _keys(before, after)) + 1
            out.write(window, (before >= 0) & (after >= 0), codes[:, None])
        pair.check_unchanged()
    shown = ranked(transitions.entries)[:MAX_LEGEND_ENTRIES]
    areas = {entry.code: entry.area for entry in shown} if transitions.has_areas else None
    styles.write_palette(output, [(entry.code, entry.name, entry.colour) for entry in shown], areas)
    if len(shown) < len(keys):
        report.warn(
            tr(
                "The legend has the {shown:,} largest of {all:,} transitions, the others are not drawn; OUTPUT_TABLE"
                " has all.",
                shown=len(shown),
                all=len(keys),
            )
        )


def ranked(entries: list[Transition]) -> list[Transition]:
    """What changed, the largest area first, then what did not."""
    return sorted(entries, key=lambda entry: (not entry.changed, -entry.area, entry.code))


def write_transitions(path: str, transitions: Transitions) -> None:
    """Write a table, a row per transition; without a CRS there are no hectares."""
    rows = [
        (
            entry.code, entry.before.id, entry.before.name, entry.after.id, entry.after.name, entry.cells,
            f"{entry.area / 1e4:.6f}" if transitions.has_areas else "", f"{entry.area / transitions.area:.6f}",
        )
        for entry in transitions.entries
    ]  # fmt: skip
    write_csv(path, TABLE_HEAD, rows)


def mixed_colour(before: str, after: str) -> str:
    """Of a change: between the colours of its classes, nearer to the later one, and bright."""
    mixed = [(one + 2 * other) / 3 / 255 for one, other in zip(_rgb(before), _rgb(after), strict=True)]
    hue, saturation, value = colorsys.rgb_to_hsv(*mixed)
    return _hex(*(255 * part for part in colorsys.hsv_to_rgb(hue, max(saturation, 0.65), max(value, 0.75))))


def pale_colour(colour: str) -> str:
    """Of what did not change: grey, with a breath of its class."""
    return _hex(*(0.2 * part + 0.8 * 235 for part in _rgb(colour)))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(red: float, green: float, blue: float) -> str:
    return f"#{round(red):02x}{round(green):02x}{round(blue):02x}"
