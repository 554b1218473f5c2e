"""Dated rasters seen together: every date on one lattice, masked, gaps filled where that is asked for."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.grid import Box, Grid
from ..raster.offsets import Offset
from ..raster.reader import CHUNK_PIXELS, GridReader
from ..raster.source import Source
from .composites import Group, Pixels, composited_dates, grouped, median_frame
from .gathering import DatedRaster, Mask

SAMPLE_SQUARE_PIXELS = 64
MIN_SAMPLE_PIXELS = 65_536  # pixels of a date that are looked at in any case
MIN_SAMPLE_SQUARES = 5  # squares along an axis at least, so that no cloud hides all of them
SCAN_SQUARE_PIXELS = 512  # pixels of the squares in which a whole date is looked through
CHUNK_CACHE_BYTES = 256_000_000  # of warped chunks kept for all rasters together
MAX_SAMPLE_PIXELS = 4_000_000  # pixels of all dates together, for statistics


class StackView:
    """The frames of a stack on one lattice; `box` holds the pixels that any of them covers.

    `dates` has the rasters of each frame: those of one date, or of all dates that a composite is made of.
    """

    def __init__(
        self,
        dates: Sequence[Sequence[DatedRaster]],
        bands: Sequence[int],
        *,
        want: int | None,
        gsd: float | None,
        crs: CRS | None,
        resampling: str,
        pixel_space: bool,
        mask_values: frozenset[int],
        report: Report,
        offset: str = "",
        groups: Sequence[Group] | None = None,
    ):
        """bands, want, offset: as for Source; mask_values: of the masks, those that mean a clear pixel; groups: the
        frames, None where each date is one.

        The lattice is the one most rasters lie on unless gsd and crs say otherwise. Raises InputError where rasters
        differ in their bands or lie in different places.
        """
        self.mask_values, self._single_dates = mask_values, dates
        self.groups = grouped(dates, "none", report) if groups is None else groups
        self.dates = dates if groups is None else composited_dates(dates, groups)
        self.given: dict[str, Any] = {
            "dates": dates,
            "bands": tuple(bands),
            "want": want,
            "gsd": gsd,
            "crs": crs,
            "resampling": resampling,
            "pixel_space": pixel_space,
            "mask_values": mask_values,
            "offset": offset,
            "groups": groups,
        }
        entries = [entry for date_entries in dates for entry in date_entries]
        one = partial(Source, bands=list(bands), want=want, pixel_space=pixel_space, offset=offset)
        sources = [one(entry.path) for entry in entries]
        _check_bands(sources, bands)
        kept = max(2, CHUNK_CACHE_BYTES // (len(sources) * sources[0].count * CHUNK_PIXELS**2 * 4))
        options: dict[str, Any] = {"crs": crs, "resampling": resampling, "kept": kept}
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
        opened = {path: Source(path, [1], pixel_space=pixel_space) for path in {e.mask.path for e in entries if e.mask}}
        self._opened = [*sources, *opened.values()]
        masks = [self._mask_reader(entry.mask, opened) for entry in entries]
        pairs = iter(zip(readers, masks, strict=True))
        self._frames = [[next(pairs) for _ in date_entries] for date_entries in dates]
        self.first = sources[0]
        self._sample: tuple[np.ndarray, list[float]] | None = None
        self.method = readers[0].method

    def _mask_reader(self, mask: Mask | None, opened: Mapping[str, Source]) -> GridReader | None:
        if mask is None:
            return None
        source = opened[mask.path].some_bands([mask.band])
        source.take_as_mask(self.mask_values)
        return GridReader(source, gsd=self.grid.gsd, crs=self.grid.crs, resampling="nearest", report=Report())

    @property
    def bands(self) -> tuple[int, ...]:
        return tuple(self.first.bands)

    def offsets(self, frames: Sequence[int] | None = None) -> list[tuple[str, Offset]]:
        """The name of each raster, of some frames or all, and what is added to its numbers."""
        groups = self.groups if frames is None else [self.groups[number] for number in frames]
        sources = [reader.source for group in groups for number in group.dates for reader, _ in self._frames[number]]
        return [(Path(source.path).name, source.offset) for source in sources]

    def composited(self, number: int) -> tuple[str, ...]:
        """The date of each raster of a frame that is a composite; none of one that is a date."""
        if self.dates is self._single_dates:
            return ()
        return tuple(entry.period.iso for place in self.groups[number].dates for entry in self._single_dates[place])

    @property
    def times(self) -> list[datetime]:
        return [entries[0].period.middle for entries in self.dates]

    @property
    def nbytes(self) -> int:
        """Of the pixels of all dates."""
        return sum(reader.source.nbytes for pairs in self._frames for reader, _ in pairs)

    @cached_property
    def facts(self) -> list[Any]:
        """What tells these sources, and how they are read, from others."""
        dates = [
            [
                [entries[0].period.start.isoformat(), entries[0].period.end.isoformat()],
                [
                    [
                        reader.source.fingerprint(),
                        reader.method,
                        mask and [mask.source.fingerprint(), mask.source.bands],
                    ]
                    for reader, mask in readers
                ],
            ]
            for entries, readers in zip(self._single_dates, self._frames, strict=True)
        ]
        composites = (
            [] if self.dates is self._single_dates else [[[group.period.iso, group.dates] for group in self.groups]]
        )
        return [dates, sorted(self.mask_values), *composites]

    def check_unchanged(self, number: int | None = None) -> None:
        """Raise RasterError where a raster or mask, of one frame or any, has been written to since it was opened."""
        dates = self.groups[number].dates if number is not None else ()
        sources = self._opened if number is None else [reader.source for n in dates for reader, _ in self._frames[n]]
        for source in sources:
            source.check_unchanged()

    def close(self) -> None:
        """Close all rasters."""
        for source in self._opened:
            source.close()

    def half_moved(self) -> StackView:
        """The dates on the lattice half a pixel further right and down."""
        view = self._copied()
        view._frames = [[(r.half_moved(), mask and mask.half_moved()) for r, mask in pairs] for pairs in self._frames]
        view.grid = view._frames[0][0][0].grid
        return view

    def of_bands(self, places: Sequence[int]) -> StackView:
        """The same open dates, some of the bands: a pixel is valid where these have it."""
        key = tuple(places)
        if key not in self._parts:
            view = self._parts[key] = self._copied()
            view._frames = [[(reader.of_bands(places), mask) for reader, mask in pairs] for pairs in self._frames]
            view.first = view._frames[0][0][0].source
            view._sample = None
        return self._parts[key]

    @cached_property
    def _parts(self) -> dict[tuple[int, ...], StackView]:
        """What `of_bands` has given: each looks through its dates once."""
        return {}

    def _copied(self) -> StackView:
        """The same open dates, with parts of its own."""
        view = copy.copy(self)
        view.__dict__.pop("_parts", None)
        return view

    def frame(self, number: int, box: Box) -> Pixels:
        """One frame's pixels of any box."""
        return median_frame(self._date, self.groups[number].dates, box, self.count)

    def _date(self, number: int, box: Box) -> Pixels:
        """One date's pixels of any box, mirrored at the edges of its rasters; the first raster with a valid pixel
        shows."""
        (reader, mask), *others = self._frames[number]
        shown = self._tile(reader, mask, box)
        for reader, mask in others:
            below = self._tile(reader, mask, box)
            new = ~shown[2] & below[2]
            shown[0][:, new] = below[0][:, new]
            shown[1][new] = shown[2][new] = True
        return shown

    def _tile(self, reader: GridReader, mask: GridReader | None, box: Box) -> Pixels:
        if (box & reader.box).empty:
            nothing = np.zeros(box.shape, bool)
            return np.zeros((reader.source.count, *box.shape), np.float32), nothing, nothing.copy()
        pixels, ground, valid = reader.tile(box)
        ground = np.ones(box.shape, bool) if ground is None else ground.copy()
        valid = np.ones(box.shape, bool) if valid is None else valid.copy()
        if mask is not None:
            quality, there, seen = mask.tile(box)
            clear = np.isin(quality[0], list(self.mask_values))
            clear &= True if there is None else there
            ground &= clear
            valid &= clear & (True if seen is None else seen)
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
        each = max(1, MAX_SAMPLE_PIXELS // len(self.dates))
        boxes = _spread(self.box, max(each, MIN_SAMPLE_PIXELS))
        total = sum(part.height * part.width for part in boxes)
        values, shares = [], []
        for number in range(len(self.dates)):
            square_pixels = []
            for part in boxes:
                pixels, _, valid = self.frame(number, part)
                square_pixels.append(pixels[:, valid])
            seen = np.concatenate(square_pixels, axis=1)
            shares.append(seen.shape[1] / total or self._whole_share(number))
            values.append(seen[:, :: -(-seen.shape[1] // each) or 1])
            report.progress(0, tr("looking at date {number} of {count}", number=number + 1, count=len(self.dates)))
        self._sample = np.concatenate(values, axis=1), shares
        return self._sample

    def _whole_share(self, number: int) -> float:
        """The valid share of a date, looked for everywhere."""
        whole, seen = self.box, 0
        for row in range(whole.row0, whole.row1, SCAN_SQUARE_PIXELS):
            for col in range(whole.col0, whole.col1, SCAN_SQUARE_PIXELS):
                seen += int(
                    self.frame(number, Box(row, col, row + SCAN_SQUARE_PIXELS, col + SCAN_SQUARE_PIXELS) & whole)[
                        2
                    ].sum()
                )
        return seen / (whole.height * whole.width)


def _check_bands(sources: Sequence[Source], bands: Sequence[int]) -> None:
    """Raise InputError where rasters differ in what their bands are."""
    first = sources[0]
    for other in sources[1:]:
        if not bands and other.dataset.count != first.dataset.count:
            raise InputError(
                tr(
                    "{name} has {count} bands, but {name2} has {count2}.",
                    name=Path(other.path).name,
                    count=other.dataset.count,
                    name2=Path(first.path).name,
                    count2=first.dataset.count,
                ),
                tr("Use BANDS to choose bands that all of them have, or leave the odd rasters out."),
            )
        if other.dtype != first.dtype:
            raise InputError(
                tr(
                    "{name} holds {dtype}, but {name2} {dtype2}: their values can't be compared.",
                    name=Path(other.path).name,
                    dtype=other.dtype,
                    name2=Path(first.path).name,
                    dtype2=first.dtype,
                ),
                tr("Convert all rasters to one data type and scale first."),
            )
        names = [[s.dataset.descriptions[band - 1] for band in s.bands] for s in (first, other)]
        if all(all(band_names) for band_names in names) and names[0] != names[1]:
            raise InputError(
                tr(
                    "The bands of {name} are {names}, those of {name2} {names2}.",
                    name=Path(other.path).name,
                    names=", ".join(names[1]),
                    name2=Path(first.path).name,
                    names2=", ".join(names[0]),
                ),
                tr("Choose rasters with the same bands in the same order."),
            )


def _common(grids: Sequence[Grid], report: Report) -> Grid:
    """The lattice that most rasters lie on, the earliest of equals."""
    counts = Counter((str(grid.crs), grid.gsd) for grid in grids)
    (crs, gsd), most = counts.most_common(1)[0]
    if most < len(grids):
        report.log(
            counted(
                len(grids) - most,
                "{n} of {count} rasters has another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.",
                "{n} of {count} rasters have another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.",
                count=len(grids),
                crs=crs,
                gsd=gsd,
            )
        )
    return next(grid for grid in grids if (str(grid.crs), grid.gsd) == (crs, gsd))


def _check_places(readers: Sequence[GridReader], entries: Sequence[DatedRaster]) -> None:
    """Raise InputError where rasters don't hang together."""
    near, far = [readers[0].box], list(range(1, len(readers)))
    while far:
        touching = [n for n in far if any(not (_grown(readers[n].box) & box).empty for box in near)]
        if not touching:
            raise InputError(
                tr(
                    "{name} lies elsewhere: it doesn't touch {name2}.",
                    name=Path(entries[far[0]].path).name,
                    name2=Path(entries[0].path).name,
                ),
                tr("Choose rasters of one place; check their CRS."),
            )
        near += [readers[n].box for n in touching]
        far = [n for n in far if n not in touching]


def _grown(box: Box) -> Box:
    """A pixel more on each side: neighbours that share an edge touch."""
    return Box(box.row0 - 1, box.col0 - 1, box.row1 + 1, box.col1 + 1)


def _spread(box: Box, budget: int) -> list[Box]:
    """Squares spread evenly over a box, of about `budget` pixels together; all of it where it is small."""
    keep = min(1.0, (budget / (box.height * box.width)) ** 0.5)
    side = SCAN_SQUARE_PIXELS if keep == 1 else SAMPLE_SQUARE_PIXELS
    rows, cols = (-(-length // side) for length in box.shape)
    picks = [
        np.unique(np.linspace(0, n - 1, max(MIN_SAMPLE_SQUARES, round(n * keep))).round().astype(int))
        for n in (rows, cols)
    ]
    return [
        Box(r, c, r + side, c + side) & box
        for r in (box.row0 + picks[0] * side).tolist()
        for c in (box.col0 + picks[1] * side).tolist()
    ]
