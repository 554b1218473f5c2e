"""Dates of a stack whose groups of bands may be missing each for itself: a date without radar keeps its colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.warp import transform

from ..core.arrays import Floats
from ..core.report import Report
from ..raster.grid import Box, Grid
from .filling import FrameWindow, Gaps
from .view import StackView

Pixels = tuple[Floats, NDArray[np.bool_], NDArray[np.bool_]]


class GroupedWindow:
    """Some dates of a stack, in time order, seen group by group; groups: places of bands among the view's."""

    def __init__(self, view: StackView, numbers: Sequence[int], gaps: Gaps, groups: Sequence[Sequence[int]]):
        self.view, self.numbers, self.gaps = view, tuple(numbers), gaps
        self.groups = tuple(map(tuple, groups))
        self.grid: Grid = view.grid
        self.bands = view.bands
        self.name = f"{len(view.dates)} dates"
        self._parts = [FrameWindow(view.of_bands(group), numbers, gaps) for group in self.groups]

    def opener(self) -> Callable[[], GroupedWindow]:
        """What opens the same dates elsewhere; travels as a pickle."""
        return partial(_opened, self.view.given, self.numbers, self.gaps, self.groups)

    def half_moved(self) -> GroupedWindow:
        """The dates on the lattice half a pixel further right and down."""
        return GroupedWindow(self.view.half_moved(), self.numbers, self.gaps, self.groups)

    def fingerprint(self) -> list[Any]:
        return [self.view.facts, self.numbers, self.gaps, self.groups]

    def check_unchanged(self) -> None:
        self.view.check_unchanged()

    @property
    def months(self) -> tuple[int, ...]:
        """Of the dates, January is 0."""
        return tuple(self.view.times[number].month - 1 for number in self.numbers)

    def tile(self, box: Box) -> Pixels:
        """Pixels (T, C, h, w) of any box, group after group; of each group, which show ground, and which are valid
        where they stand (T, G, h, w)."""
        parts = [part.tile(box) for part in self._parts]
        pixels = np.concatenate([part[0] for part in parts], axis=1)
        ground, valid = (np.stack([part[n] for part in parts], axis=1) for n in (1, 2))
        return pixels, ground, valid

    def places(self, box: Box, cell: int) -> NDArray[np.float32]:
        """Latitudes and longitudes (h, w, 2) in degrees of the centres of a box of cells; 0 without a CRS."""
        if self.grid.crs is None:
            return np.zeros((*box.shape, 2), np.float32)
        there = self.grid.transform(box, cell)
        cols, rows = np.meshgrid(np.arange(box.width) + 0.5, np.arange(box.height) + 0.5)
        xs, ys = there.a * cols.ravel() + there.c, there.e * rows.ravel() + there.f
        longitudes, latitudes = transform(self.grid.crs, "EPSG:4326", xs, ys)
        return np.stack([latitudes, longitudes], -1).reshape(*box.shape, 2).astype(np.float32)


def _opened(
    view: dict[str, Any], numbers: tuple[int, ...], gaps: Gaps, groups: Sequence[Sequence[int]]
) -> GroupedWindow:
    return GroupedWindow(StackView(**view, report=Report()), numbers, gaps, groups)
