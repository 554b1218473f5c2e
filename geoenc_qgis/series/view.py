"""Dated rasters seen together: every date on one lattice, masked, gaps filled where that is asked for."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import numpy as np
from rasterio.crs import CRS

from ..errors import InputError
from ..raster.grid import Box, Grid
from ..raster.reader import GridReader
from ..raster.source import Source
from ..report import Report
from .gathering import Dated, Mask

Gaps = Literal["mask", "nearest", "linear"]
Pixels = tuple[np.ndarray, np.ndarray, np.ndarray]  # (C, h, w) float32; shows ground (h, w), valid (h, w)
SAMPLE_SIDE = 256
SAMPLED = 4_000_000  # pixels of all dates together, for statistics
KEPT = 256_000_000  # bytes of pixels kept while gaps of a tile are filled


class StackView:
    """The dates of a stack on one lattice; `box` holds the pixels that any of them covers."""

    def __init__(
        self,
        dates: Sequence[Sequence[Dated]],
        bands: Sequence[int],
        *,
        want: int | None,
        gsd: float | None,
        crs: CRS | None,
        resampling: str,
        pixel_space: bool,
        mask_values: frozenset[int],
        report: Report,
    ):
        """bands, want: as for Source; mask_values: of the masks, those that mean a clear pixel.

        The lattice is the one most rasters lie on unless gsd and crs say otherwise. Raises InputError where rasters differ in
        their bands or lie in different places.
        """
        self.dates, self.mask_values = dates, mask_values
        entries = [entry for some in dates for entry in some]
        sources = [Source(entry.path, list(bands), want=want, pixel_space=pixel_space) for entry in entries]
        _check_bands(sources, bands)
        options: dict[str, Any] = {"crs": crs, "resampling": resampling}
        quiet = Report()
        own = [GridReader(source, gsd=gsd, report=quiet, **options) for source in sources]
        self.grid = _common([reader.grid for reader in own], report)
        options.update(gsd=self.grid.gsd, crs=self.grid.crs)
        readers = [r if r.grid == self.grid else GridReader(r.source, report=quiet, **options) for r in own]
        GridReader(sources[0], report=report, **options)  # says what is to be said, once
        _check_places(readers, entries)
        self.box = readers[0].box
        for reader in readers[1:]:
            self.box = self.box | reader.box
        opened = {mask.path: Source(mask.path, [1], pixel_space=pixel_space) for e in entries if (mask := e.mask)}
        masks = [self._mask_reader(entry.mask, opened) for entry in entries]
        pairs = iter(zip(readers, masks, strict=True))
        self._frames = [[next(pairs) for _ in some] for some in dates]
        self.first = sources[0]
        self._sample: tuple[np.ndarray, list[float]] | None = None
        self.method = readers[0].method

    def _mask_reader(self, mask: Mask | None, opened: Mapping[str, Source]) -> GridReader | None:
        if mask is None:
            return None
        source = opened[mask.path].only(mask.band)
        return GridReader(source, gsd=self.grid.gsd, crs=self.grid.crs, resampling="nearest", report=Report())

    @property
    def bands(self) -> tuple[int, ...]:
        return tuple(self.first.bands)

    @property
    def times(self) -> list[datetime]:
        return [some[0].period.middle for some in self.dates]

    @cached_property
    def facts(self) -> list[Any]:
        """What tells these sources, and how they are read, from others."""
        sources = [
            [reader.source.fingerprint(), reader.method, mask and [mask.source.fingerprint(), mask.source.bands]]
            for some in self._frames
            for reader, mask in some
        ]
        return [*sources, sorted(self.mask_values)]

    def frame(self, number: int, box: Box) -> Pixels:
        """One date's pixels of any box, mirrored at the edges of its rasters; the first raster with a valid pixel shows."""
        shown: Pixels | None = None
        for reader, mask in self._frames[number]:
            some = self._tile(reader, mask, box)
            if shown is None:
                shown = some
            else:
                new = ~shown[2] & some[2]
                shown[0][:, new] = some[0][:, new]
                shown[1][new] = shown[2][new] = True
        assert shown is not None  # noqa: S101
        return shown

    def _tile(self, reader: GridReader, mask: GridReader | None, box: Box) -> Pixels:
        if (box & reader.box).empty:
            nothing = np.zeros(box.shape, bool)
            return np.zeros((reader.source.count, *box.shape), np.float32), nothing, nothing.copy()
        pixels, ground, valid = reader.tile(box)
        ground = np.ones(box.shape, bool) if ground is None else ground.copy()
        valid = np.ones(box.shape, bool) if valid is None else valid.copy()
        if mask is not None:
            quality, there, _ = mask.tile(box)
            clear = np.isin(quality[0], list(self.mask_values))
            clear &= True if there is None else there
            ground &= clear
            valid &= clear
        return pixels, ground, valid

    @property
    def count(self) -> int:
        return self.first.count

    @property
    def dtype(self) -> str:
        return self.first.dtype

    def sample(self, report: Report) -> np.ndarray:
        """Valid pixels (C, n) float32 of all dates, for statistics; of a large stack, squares spread evenly."""
        return self._sampled(report)[0].copy()

    def shares(self, report: Report) -> list[float]:
        """The valid share of each date's pixels, by the same squares."""
        return self._sampled(report)[1]

    def _sampled(self, report: Report) -> tuple[np.ndarray, list[float]]:
        if self._sample is not None:
            return self._sample
        boxes = _spread(self.box, SAMPLED // len(self.dates))
        total = sum(part.height * part.width for part in boxes)
        values, shares = [], []
        for number in range(len(self.dates)):
            seen = 0
            for part in boxes:
                pixels, _, valid = self.frame(number, part)
                values.append(pixels[:, valid])
                seen += values[-1].shape[1]
            shares.append(seen / total)
            report.progress(0, f"looking at date {number + 1} of {len(self.dates)}")
        self._sample = np.concatenate(values, axis=1), shares
        return self._sample


class FrameWindow:
    """Some dates of a stack, in the order an encoder sees them; what `encode` reads from."""

    def __init__(self, view: StackView, numbers: Sequence[int], gaps: Gaps):
        self.view, self.numbers, self.gaps = view, tuple(numbers), gaps
        self.grid: Grid = view.grid
        self.bands = view.bands
        self.name = f"{len(view.dates)} dates"
        self._cache: OrderedDict[int, Pixels] = OrderedDict()

    def fingerprint(self) -> list[Any]:
        return [self.view.facts, self.numbers, self.gaps]

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
            found = self._cache[number] = self.view.frame(number, box)
            while len(self._cache) > 2 and len(self._cache) * found[0].nbytes > KEPT:
                self._cache.popitem(last=False)
        return self._cache[number]

    def _filled(self, number: int, box: Box) -> Pixels:
        pixels, ground, valid = self._seen(number, box)
        if self.gaps == "mask" or valid.all():
            return pixels, ground, valid
        times = self.view.times
        pixels, now = pixels.copy(), times[number]
        left = ~valid
        if self.gaps == "nearest":
            for other in sorted(range(len(times)), key=lambda n: (abs(times[n] - now), n)):
                if not left.any():
                    break
                values, _, there = self._seen(other, box)
                take = left & there
                pixels[:, take] = values[:, take]
                left &= ~take
            return pixels, ground | ~left, ~left
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
        """The nearest clear value (C, h, w) among `others`, in their order, and its time (h, w) in seconds, NaN for none."""
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


def _check_bands(sources: Sequence[Source], bands: Sequence[int]) -> None:
    """Raise InputError where rasters differ in what their bands are."""
    first = sources[0]
    for other in sources[1:]:
        if not bands and other.dataset.count != first.dataset.count:
            raise InputError(
                f"{Path(other.path).name} has {other.dataset.count} bands, but {Path(first.path).name} has"
                f" {first.dataset.count}.",
                "Name the bands that all have with BANDS, or leave the odd ones out.",
            )
        if other.dtype != first.dtype:
            raise InputError(
                f"{Path(other.path).name} holds {other.dtype}, but {Path(first.path).name} {first.dtype}: their values can't"
                " be compared.",
                "Bring all rasters to one data type and scale first.",
            )
        names = [[s.dataset.descriptions[band - 1] for band in s.bands] for s in (first, other)]
        if all(all(some) for some in names) and names[0] != names[1]:
            raise InputError(
                f"The bands of {Path(other.path).name} are {', '.join(names[1])}, those of {Path(first.path).name}"
                f" {', '.join(names[0])}.",
                "Choose rasters with the same bands in the same order.",
            )


def _common(grids: Sequence[Grid], report: Report) -> Grid:
    """The lattice that most rasters lie on, the earliest of equals."""
    counts = Counter((str(grid.crs), grid.gsd) for grid in grids)
    (crs, gsd), most = counts.most_common(1)[0]
    if most < len(grids):
        report.log(
            f"{len(grids) - most} of {len(grids)} rasters have another CRS or GSD: they are brought to that of the others,"
            f" {crs} and {gsd:g} m."
        )
    return next(grid for grid in grids if (str(grid.crs), grid.gsd) == (crs, gsd))


def _check_places(readers: Sequence[GridReader], entries: Sequence[Dated]) -> None:
    """Raise InputError where rasters don't hang together."""
    near, far = [readers[0].box], list(range(1, len(readers)))
    while far:
        found = [n for n in far if any(not (readers[n].box & box).empty for box in near)]
        if not found:
            raise InputError(
                f"{Path(entries[far[0]].path).name} lies elsewhere: it doesn't touch {Path(entries[0].path).name}.",
                "Choose rasters of one place; check their CRS.",
            )
        near += [readers[n].box for n in found]
        far = [n for n in far if n not in found]


def _spread(box: Box, budget: int) -> list[Box]:
    """Squares spread evenly over a box, of about `budget` pixels together; all of it where it is small."""
    rows, cols = (-(-length // SAMPLE_SIDE) for length in box.shape)
    keep = min(1.0, (budget / (box.height * box.width)) ** 0.5)
    picks = [np.unique(np.linspace(0, n - 1, max(1, round(n * keep))).round().astype(int)) for n in (rows, cols)]
    if rows * cols > 1 and keep < 1 and len(picks[0]) * len(picks[1]) == 1:
        picks = [np.array([rows // 2]), np.array([cols // 2])]
    return [
        Box(r, c, r + SAMPLE_SIDE, c + SAMPLE_SIDE) & box
        for r in (box.row0 + picks[0] * SAMPLE_SIDE).tolist()
        for c in (box.col0 + picks[1] * SAMPLE_SIDE).tolist()
    ]
