"""Some dates of a stack as an encoder sees them, what is not clear filled in time where that is asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal

import numpy as np

from ..core.report import Report
from ..raster.grid import Box, Grid
from .composites import Pixels
from .view import StackView

Gaps = Literal["mask", "nearest", "linear"]
CACHE_BYTES = 256_000_000  # bytes of pixels kept while gaps of a tile are filled


class FrameWindow:
    """Some dates of a stack, in the order an encoder sees them; what `encode` reads from."""

    def __init__(self, view: StackView, numbers: Sequence[int], gaps: Gaps):
        self.view, self.numbers, self.gaps = view, tuple(numbers), gaps
        self.grid: Grid = view.grid
        self.bands = view.bands
        self.name = f"{len(view.dates)} dates"
        self._cache: OrderedDict[int, Pixels] = OrderedDict()

    def opener(self) -> Callable[[], FrameWindow]:
        """What opens the same dates elsewhere; travels as a pickle."""
        return partial(_opened_window, self.view.given, self.numbers, self.gaps)

    def half_moved(self) -> FrameWindow:
        """The dates on the lattice half a pixel further right and down."""
        return FrameWindow(self.view.half_moved(), self.numbers, self.gaps)

    def fingerprint(self) -> list[Any]:
        return [self.view.facts, self.numbers, self.gaps]

    def check_unchanged(self) -> None:
        self.view.check_unchanged()

    def tile(self, box: Box) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pixels (T, C, h, w) float32 of any box; which show ground, and which are valid (T, h, w)."""
        self._cache.clear()
        once = {number: self._filled(number, box) for number in dict.fromkeys(self.numbers)}
        self._cache.clear()
        pixels, ground, valid = (np.stack([once[n][part] for n in self.numbers]) for part in range(3))
        return pixels, ground, valid

    def _seen(self, number: int, box: Box) -> Pixels:
        """A date's pixels, kept for the next question."""
        if number not in self._cache:
            pixels = self._cache[number] = self.view.frame(number, box)
            while len(self._cache) > 2 and len(self._cache) * pixels[0].nbytes > CACHE_BYTES:
                self._cache.popitem(last=False)
        return self._cache[number]

    def _filled(self, number: int, box: Box) -> Pixels:
        pixels, ground, valid = self._seen(number, box)
        if self.gaps == "mask" or valid.all():
            return pixels, ground, valid
        times = self.view.times
        pixels, now = pixels.copy(), times[number]
        left = np.zeros_like(valid)
        covered = box & self.view.box  # no date shows what lies beyond
        left[covered.slices_in(box)] = ~valid[covered.slices_in(box)]
        wanted = left.copy()
        if self.gaps == "nearest":
            for other in sorted(range(len(times)), key=lambda n: (abs(times[n] - now), n)):
                if not left.any():
                    break
                values, _, there = self._seen(other, box)
                take = left & there
                pixels[:, take] = values[:, take]
                left &= ~take
            filled = wanted & ~left
            return pixels, ground | filled, valid | filled
        before, start = self._clear_side(range(number - 1, -1, -1), left, box)
        after, stop = self._clear_side(range(number + 1, len(times)), left, box)
        second = now.timestamp()
        with np.errstate(invalid="ignore"):
            share = (second - start) / (stop - start)
        share = np.where(np.isnan(start), 1, np.where(np.isnan(stop), 0, share)).astype(np.float32)
        mixed = np.where(np.isnan(start), 0, before) * (1 - share) + np.where(np.isnan(stop), 0, after) * share
        there = left & ~(np.isnan(start) & np.isnan(stop))
        pixels[:, there] = mixed[:, there]
        return pixels, ground | there, valid | there

    def _clear_side(self, others: range, wanted: np.ndarray, box: Box) -> tuple[np.ndarray, np.ndarray]:
        """The nearest clear value (C, h, w) among `others`, in their order, and its time (h, w) in seconds, NaN for
        none."""
        left = wanted.copy()
        values = np.zeros((len(self.bands), *wanted.shape), np.float32)
        when = np.full(wanted.shape, np.nan)
        for other in others:
            if not left.any():
                break
            pixels, _, there = self._seen(other, box)
            take = left & there
            values[:, take] = pixels[:, take]
            when[take] = self.view.times[other].timestamp()
            left &= ~take
        return values, when


def _opened_window(view: dict[str, Any], numbers: tuple[int, ...], gaps: Gaps) -> FrameWindow:
    return FrameWindow(StackView(**view, report=Report()), numbers, gaps)
