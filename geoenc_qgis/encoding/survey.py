"""A look at all scenes of a collection before the first is encoded: where each lies on the lattice that they share,
whether their bands go together, and the values that all are scaled by."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioIOError

from ..core.arrays import Floats
from ..core.errors import GeoEncError, InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..encoders.base import EncoderCard
from ..raster.grid import Box, Grid
from ..raster.offsets import Offset
from ..raster.opening import unlisted_folders
from ..raster.reader import GridReader
from ..raster.source import Source
from ..series.scenes import Scene
from .plan import Bands, Options, chosen_bands

SAMPLE_SCENES = 64  # scenes that the range of values is read of, spread over all
SAMPLE_PIXELS = 4_000_000  # pixels of all of them together
SCENE_FAULTS = (InputError, CPLE_BaseError, RasterioIOError)  # after which the other scenes go on


@dataclass(frozen=True)
class Surveyed:
    """A scene on the lattice, as it was when it was looked at; `box` are its pixels."""

    scene: Scene
    grid: Grid
    box: Box
    bands: tuple[int, ...]
    count: int  # bands of the file
    dtype: str
    names: tuple[str, ...]  # of the bands; empty where one has none
    nbytes: int  # of its pixels
    facts: tuple[Any, ...]
    offset: Offset

    def fingerprint(self) -> list[Any]:
        """What tells its source, and how it is read, from others."""
        return list(self.facts)


@dataclass(frozen=True)
class Failure:
    """A scene that can't be encoded, and why."""

    scene: Scene
    fault: Message


def failure(scene: Scene, error: Exception) -> Failure:
    """The failure of a scene by one of SCENE_FAULTS."""
    if isinstance(error, GeoEncError):
        return Failure(scene, tr("{text} {hint}", text=error.text, hint=error.hint))
    return Failure(scene, tr("It can't be read; GDAL says: {error}.", error=str(error).rstrip(".")))


def collection_bands(scenes: Sequence[Scene], options: Options, card: EncoderCard, report: Report) -> Bands:
    """The bands of all scenes, by the first that can be opened."""
    for number, scene in enumerate(scenes, 1):
        if scene.fault is None:
            try:
                return chosen_bands(options, card, scene.path, report)
            except SCENE_FAULTS:
                if number == len(scenes):
                    raise
    return Bands(options.bands, card.bands, None)


@contextlib.contextmanager
def opened(scene: Scene, options: Options, bands: Bands, gsd: float | None, report: Report) -> Iterator[GridReader]:
    """A scene on the lattice of `gsd` (None: its own); raises one of SCENE_FAULTS where it can't be opened."""
    if scene.fault is not None:
        raise scene.fault
    with contextlib.closing(Source(scene.path, bands.numbers, want=bands.count, offset=options.offset)) as source:
        yield GridReader(source, gsd=gsd, crs=options.target_crs, resampling=options.resampling, report=report)


def survey(
    scenes: Sequence[Scene], options: Options, bands: Bands, report: Report
) -> tuple[list[Surveyed], list[Failure]]:
    """All scenes that can be opened, at one GSD, and the others with their faults.

    The GSD is TARGET_GSD, or the one most scenes have. Raises InputError where none can be opened, or where their bands
    differ.
    """
    seen, failed = _looked(scenes, options, bands, options.target_gsd, report)
    if not seen:
        raise InputError(
            counted(len(scenes), "The scene can't be read.", "None of the {n} scenes can be read."), failed[0].fault
        )
    _check_bands(seen, options)
    gsd = Counter(one.grid.gsd for one in seen).most_common(1)[0][0]
    others = [one.scene for one in seen if one.grid.gsd != gsd]
    if others:
        report.log(
            counted(
                len(others),
                "{n} of {count} scenes has another GSD: resampled to that of the others, {gsd:g} m.",
                "{n} of {count} scenes have another GSD: resampled to that of the others, {gsd:g} m.",
                count=len(seen),
                gsd=gsd,
            )
        )
        moved, lost = _looked(others, options, bands, gsd, report)
        found = {one.scene.name: one for one in [*seen, *moved]}
        seen = [found[one.scene.name] for one in seen if found[one.scene.name].grid.gsd == gsd]
        failed += lost
    with opened(seen[0].scene, options, bands, gsd, report):
        pass  # says once what is to be said of them
    return seen, failed


def _looked(
    scenes: Sequence[Scene], options: Options, bands: Bands, gsd: float | None, report: Report
) -> tuple[list[Surveyed], list[Failure]]:
    seen, failed = [], []
    with unlisted_folders(scene.path for scene in scenes):
        for number, scene in enumerate(scenes, 1):
            report.progress(0, tr("looking at scene {number} of {count}", number=number, count=len(scenes)))
            try:
                with opened(scene, options, bands, gsd, Report()) as reader:
                    seen.append(_surveyed(scene, reader))
            except SCENE_FAULTS as error:
                failed.append(failure(scene, error))
    return seen, failed


def _surveyed(scene: Scene, reader: GridReader) -> Surveyed:
    source = reader.source
    names = tuple(source.dataset.descriptions[band - 1] or "" for band in source.bands)
    return Surveyed(
        scene=scene,
        grid=reader.grid,
        box=reader.box,
        bands=tuple(source.bands),
        count=source.dataset.count,
        dtype=source.dtype,
        names=names if all(names) else (),
        nbytes=source.nbytes,
        facts=(source.fingerprint(), reader.method),
        offset=source.offset,
    )


def _check_bands(seen: Sequence[Surveyed], options: Options) -> None:
    """Raise InputError where scenes differ in what their bands are."""

    def kind(one: Surveyed) -> tuple[int, str, tuple[str, ...]]:
        return 0 if options.bands else one.count, one.dtype, one.names

    usual = Counter(map(kind, seen)).most_common(1)[0][0]
    first = next(one for one in seen if kind(one) == usual)
    odd = [
        one for one in seen if kind(one)[:2] != usual[:2] or (one.names and first.names and one.names != first.names)
    ]
    if odd:
        raise InputError(
            counted(
                len(odd),
                "{n} of {count} scenes has other bands than {first} ({bands}): {name} ({bands2}).",
                "{n} of {count} scenes have other bands than {first} ({bands}), such as {name} ({bands2}).",
                count=len(seen),
                first=first.scene.name,
                bands=_bands(first),
                name=odd[0].scene.name,
                bands2=_bands(odd[0]),
            ),
            tr("Use BANDS to choose bands that all of them have, convert them to one data type, or leave them out."),
        )


def _bands(one: Surveyed) -> Message:
    names = tr(": {names}", names=", ".join(one.names)) if one.names else ""
    return counted(one.count, "{n} band, {dtype}{names}", "{n} bands, {dtype}{names}", dtype=one.dtype, names=names)


class CollectionSample:
    """The values of all scenes, as their scaling is chosen by: what `chosen_scaling` asks of a raster."""

    def __init__(self, seen: Sequence[Surveyed], options: Options, bands: Bands):
        self.count, self.dtype = len(seen[0].bands), seen[0].dtype
        places = np.unique(np.linspace(0, len(seen) - 1, min(SAMPLE_SCENES, len(seen))).round().astype(int))
        self._scenes = [seen[place] for place in places]
        self._options, self._bands = options, bands

    def sample(self, report: Report) -> Floats:
        """Valid pixels (C, n) float32 of scenes spread over the collection, of each as many at most."""
        most = SAMPLE_PIXELS // len(self._scenes)
        drawn = [np.empty((self.count, 0), np.float32)]
        for one in self._scenes:
            try:
                with opened(one.scene, self._options, self._bands, one.grid.gsd, Report()) as reader:
                    values = reader.source.sample(report, most)
            except SCENE_FAULTS:  # told where it is encoded
                continue
            drawn.append(values[:, :: -(-values.shape[1] // most) or 1])
        return np.concatenate(drawn, axis=1)
