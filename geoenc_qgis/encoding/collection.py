"""Many scenes through an encoder, one after the other: an embedding raster each, all scaled and packed alike.

A scene's raster lies in its place once it is whole, and says of which job it is: a later run makes those that lack.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from ..core.errors import InputError, OutputError
from ..core.files import check_space, size_text
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..encoders import registry
from ..encoders.base import Encoder, EncoderCard
from ..raster.embedding import raster_tags
from ..raster.extent import extent_bounds
from ..raster.grid import Box
from ..raster.offsets import offset_tags
from ..raster.spacing import Spacing
from ..raster.tiles import TilePlan
from ..series.scenes import Order, Scene, collection_scenes
from .encode import job_fingerprint
from .estimate import Part, Work
from .packing import Packing, cubes_of, fitted_packing, packing_in, repack, tell_smaller
from .plan import (
    Bands,
    EncodeSettings,
    Options,
    Run,
    encoder_and_settings,
    spacing_of,
    tell_of_offsets,
    tile_plan,
    tile_shape,
)
from .results import disk_sizes
from .scene_duty import JOB_TAG, RUN_TAG, UNPACKED, Task, outcomes
from .survey import CollectionSample, Failure, Surveyed, collection_bands, failure, survey

COLLECTION_NAME, CARD_NAME, TABLE_NAME, MOSAIC_STEM = "collection.json", "encoder.json", "scenes.csv", "mosaic"
OWN_NAMES = (COLLECTION_NAME, CARD_NAME, TABLE_NAME, f"{MOSAIC_STEM}.vrt")
VIRTUAL_TILES = 4  # of a side of the raster by which a batch is chosen, whatever the scenes


@dataclass(frozen=True)
class Made:
    """A scene with its embedding raster, on the lattice of `seen.grid`; fresh: whether this run has made it."""

    seen: Surveyed
    path: Path
    cells: Box
    job: str
    fresh: bool
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Collection:
    """What has become of all scenes: those with a raster, those without, and those that lie outside of EXTENT."""

    made: list[Made]
    failed: list[Failure]
    outside: list[Scene]
    encoder: Encoder
    settings: EncodeSettings  # those that all scenes share


@dataclass(frozen=True)
class Placed:
    """The scenes of a collection that can be opened (`seen`), and those of them that lie within EXTENT, each with its
    tiles and cells."""

    bands: Bands
    spacing: Spacing
    seen: list[Surveyed]
    scenes: list[tuple[Surveyed, TilePlan, Box]]
    failed: list[Failure]
    outside: list[Scene]


def check_folder(scenes: Sequence[Scene], folder: Path) -> None:
    """Raise OutputError where a file that is not of a collection lies in the place of one that will be written."""
    rasters = [folder / f"{scene.name}.tif" for scene in scenes]
    other = next((path for path in rasters if path.exists() and RUN_TAG not in raster_tags(path)), None)
    if other is None and not any(RUN_TAG in raster_tags(path) for path in folder.glob("*.tif")):
        names = [*OWN_NAMES, *(path.with_suffix(ending).name for path in rasters for ending in (".json", ".qml"))]
        other = next((folder / name for name in names if (folder / name).exists()), None)
    if other:
        raise OutputError(
            tr("{path} is not of a collection, and would be replaced.", path=other), tr("Choose another OUTPUT_FOLDER.")
        )


def earlier_raster(scenes: Sequence[Scene], folder: Path, run: str) -> str | None:
    """A raster that an earlier run with the same parameters has made of one of the scenes."""
    for place in (folder, folder / UNPACKED):
        for scene in scenes:
            path = place / f"{scene.name}.tif"
            if raster_tags(path).get(RUN_TAG) == run:
                return str(path)
    return None


def encode_collection(
    options: Options, card: EncoderCard, scenes: Sequence[Scene], folder: Path, run: str, way: Run, report: Report
) -> Collection:
    """Encode the scenes whose rasters lack in a folder.

    run: what tells this run's parameters from others; way: how it is done. Raises InputError where no scene can be
    encoded; a scene that can't be is a failure, and the others go on.
    """
    placed = placed_scenes(options, card, scenes, report)
    bands, spacing, failed = placed.bands, placed.spacing, placed.failed
    sample = CollectionSample(placed.seen, options, bands)
    tile = tile_shape(options.tile_size, card)
    whole = Box(0, 0, VIRTUAL_TILES * tile[0], VIRTUAL_TILES * tile[1])
    virtual = TilePlan.for_raster(whole, whole, tile, 0), whole
    encoder, settings = encoder_and_settings(options, card, sample, bands.spectrum, virtual, spacing, report, run=way)
    tell_of_offsets(settings, [(one.scene.name, one.offset) for one, _, _ in placed.scenes], report)
    tasks = []
    for one, plan, cells in placed.scenes:
        mine = replace(settings, plan=plan, cells=cells)
        tags = {JOB_TAG: job_fingerprint(one, encoder, mine), RUN_TAG: run, **offset_tags([one.offset])}
        tasks.append(Task(one, mine, folder / f"{one.scene.name}.tif", tags))
    made, lost = _encoded(tasks, options, bands, encoder, way, report)
    if not made:
        raise InputError(tr("No scene could be encoded."), lost[0].fault)
    order = {scene.name: number for number, scene in enumerate(scenes)}
    failed = sorted([*failed, *lost], key=lambda one: order[one.scene.name])
    return Collection(made, failed, placed.outside, encoder, settings)


def placed_scenes(options: Options, card: EncoderCard, scenes: Sequence[Scene], report: Report) -> Placed:
    """A look at all scenes before the first is encoded; InputError where none can be, or where their bands differ."""
    if card.series:
        raise InputError(
            tr("{id} sees the months of one place together, not scenes by themselves.", id=card.id),
            tr("Use 'Encode stack' (geoenc:encodestack) for each place, or another encoder."),
        )
    bands = collection_bands(scenes, options, card, report)
    seen, failed = survey(scenes, options, bands, report)
    spacing = spacing_of(card, options.cell_size, report)
    placed, outside = _placed(seen, options, card, spacing, failed)
    if not placed:
        raise InputError(
            tr("No scene can be encoded."), failed[0].fault if failed else tr("EXTENT lies outside of all.")
        )
    return Placed(bands, spacing, seen, placed, failed, outside)


class CollectionOptions(Options, Protocol):
    """What a user chooses of a collection; `jobs/encode_collection.py` declares it, and says what each means."""

    inputs: list[str]
    folder: str | None
    catalog: str | None
    dates: str
    layer_dates: list[str]
    order: Order


def scenes_of(options: CollectionOptions, report: Report, *, planned: bool = False) -> list[Scene]:
    """The scenes that are asked for; planned: as far as a plan needs to know them."""
    given = options.inputs, options.folder, options.catalog, options.dates, options.layer_dates, options.order
    return collection_scenes(*given, report, planned=planned)


def work_of(options: CollectionOptions, report: Report) -> Work:
    """What encoding them all is."""
    card, _ = registry.find(options.encoder)
    scenes = scenes_of(options, report, planned=True)
    placed = placed_scenes(options, card, scenes, report)
    parts = [
        Part(one.scene.name, one.grid, one.box, plan, cells, one.nbytes / (one.box.height * one.box.width))
        for one, plan, cells in placed.scenes
    ]
    return Work(options, card, placed.spacing, parts, [(one.scene.name, one.fault) for one in placed.failed])


def _placed(
    seen: Sequence[Surveyed], options: Options, card: EncoderCard, spacing: Spacing, failed: list[Failure]
) -> tuple[list[tuple[Surveyed, TilePlan, Box]], list[Scene]]:
    """Tiles and cells of each scene that has some, and the scenes outside of EXTENT; adds to those that failed."""
    placed, outside = [], []
    for one in seen:
        own = one.box.coarsened(spacing.cell)
        if options.extent:
            asked = one.grid.box(extent_bounds(options.extent, one.grid.crs)).coarsened(spacing.cell)
            if (asked & own).empty:
                outside.append(one.scene)
                continue
        try:
            plan, cells = tile_plan(options, card, spacing, one.grid, one.box)
        except InputError as error:
            failed.append(failure(one.scene, error))
            continue
        placed.append((one, plan, cells & own))
    return placed, outside


def _encoded(
    tasks: Sequence[Task], options: Options, bands: Bands, encoder: Encoder, run: Run, report: Report
) -> tuple[list[Made], list[Failure]]:
    """Encode what lacks, and pack what waits for that."""
    there = {task.path for task in tasks if task.lies_at(task.path)}
    packing = tasks[0].settings.packing
    fitted = bool(tasks[0].settings.components and not packing.reduction)
    fitted |= packing.dtype == "uint8" and not packing.byte_scale
    if fitted and there:  # the scenes of earlier runs tell
        known = packing_in(str(next(task.path for task in tasks if task.path in there)))
        packing, fitted = replace(known or packing, dtype=packing.dtype), False
    waiting = {task.path for task in tasks if task.path not in there and task.lies_at(task.unpacked)}
    missing = [task for task in tasks if task.path not in there | waiting]
    _tell_size(missing, len(tasks), encoder.card, run, len(there) + len(waiting), report)
    if any(task.path.exists() for task in [*missing, *(task for task in tasks if task.path in waiting)]):
        _withdraw(tasks[0].path.parent)
    missing = [
        replace(
            task, waits=fitted, settings=task.settings.unpacked if fitted else replace(task.settings, packing=packing)
        )
        for task in missing
    ]
    notes, lost = dict[Path, tuple[Message, ...]](), list[Failure]()
    for task, outcome in outcomes(missing, options, bands, encoder, run, report):
        notes[task.path] = outcome.notes
        lost += [outcome.failure] if outcome.failure else []
    gone = {one.scene.name for one in lost}
    done = [task for task in tasks if task.seen.scene.name not in gone]
    _pack([task for task in done if task.path not in there and task.unpacked.exists()], packing, encoder.card, report)
    if missing and not fitted:
        packing.tell_loss(report)
    made = [
        Made(
            task.seen,
            task.path,
            task.settings.cells,
            task.tags[JOB_TAG],
            task.path not in there,
            notes.get(task.path, ()),
        )
        for task in done
    ]
    return made, lost


def _withdraw(folder: Path) -> None:
    """Delete what an earlier run has made of its rasters: these are about to become others."""
    (folder / COLLECTION_NAME).unlink(missing_ok=True)
    for path in folder.glob(f"{MOSAIC_STEM}*.vrt"):
        if JOB_TAG in raster_tags(path):
            path.unlink()


def _pack(tasks: Sequence[Task], asked: Packing, card: EncoderCard, report: Report) -> None:
    """Pack the rasters that wait, all alike: what isn't given is fitted on all of them."""
    if not tasks:
        return

    def cubes() -> Iterator[np.ndarray]:
        for task in tasks:
            yield from cubes_of(str(task.unpacked))

    cells = sum(task.settings.cells.height * task.settings.cells.width for task in tasks)
    packing = fitted_packing(asked, tasks[0].settings.components, cubes, cells, report)
    for task in tasks:
        report.check()
        repack(str(task.unpacked), packing, card.id, str(task.path))
        task.unpacked.unlink()
    packing.tell_loss(report)
    shutil.rmtree(tasks[0].path.parent / UNPACKED)  # with what runs with other parameters have left


def _tell_size(missing: Sequence[Task], count: int, card: EncoderCard, run: Run, kept: int, report: Report) -> None:
    """Say what there is to do; OutputError where the disk has no room for it."""
    if kept:
        report.log(
            counted(
                kept,
                "{n:,} of {count:,} scenes is there already.",
                "{n:,} of {count:,} scenes are there already.",
                count=count,
            )
        )
    if not missing:
        return
    settings = missing[0].settings
    sizes = [disk_sizes(task.settings, card, 1, [0], moving=not run.store) for task in missing]
    size = sum(result for result, _ in sizes)
    needed = size + max(beside for _, beside in sizes)
    if settings.components or settings.dtype == "uint8":  # all wait for what they are packed by
        cells = sum(task.settings.cells.height * task.settings.cells.width for task in missing)
        needed = size + cells * card.dims * np.dtype(settings.stored).itemsize
    report.log(
        counted(
            len(missing),
            "{n:,} scene, {tiles:,} tiles: {size}, plus {size2} while running.",
            "{n:,} scenes, {tiles:,} tiles: {size}, plus {size2} while running.",
            tiles=sum(task.settings.plan.tile_count for task in missing),
            size=size_text(size),
            size2=size_text(needed - size),
        )
    )
    check_space(missing[0].path, needed)
    tell_smaller(settings.dtype, size, report)
