"""A finished work store becomes embedding rasters: moved there where it lies beside them, else copied.

Moved means that a row of the raster is written and on disk before the blocks that it was made of are deleted, so that
the disk never holds all of it twice. The raster grows within the store; which of the store's blocks are left says how
far a run that was stopped has come.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..core.arrays import Floats
from ..core.files import check_writable, explained_write_errors, put_in_place
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.threads import ReadAhead
from ..core.words import tr
from ..encoders.base import EncoderCard
from ..raster.block_file import BlockFile, Layout, write_head
from ..raster.embedding import block_side, embedding_profile
from ..raster.grid import Box
from ..raster.writing import check_crs
from .blocks import cast
from .colour_view import write_views
from .packing import Packing, fitted_packing, packing_in
from .plan import EncodeSettings
from .store import WorkStore, block_cells


@dataclass(frozen=True)
class OutputRaster:
    """An embedding raster to write: of which time token, its tags beside those that all have, and its blocks."""

    path: Path
    token: int = 0
    tags: dict[str, str] = field(default_factory=dict)
    block: int = 0  # cells of a TIFF block's side; 0: by the raster's size
    view: bool = True  # whether its view is written with it


@dataclass(frozen=True)
class Place:
    """Where the cells of a view lie."""

    crs: CRS | None = None
    transform: Affine = field(default_factory=Affine.identity)


def write_rasters(
    store: WorkStore,
    card: EncoderCard,
    settings: EncodeSettings,
    place: Place,
    outputs: Sequence[OutputRaster],
    tags: dict[str, str],
    report: Report,
) -> None:
    """Write the rasters of a store, and their views, and delete the store. Goes on where a run was stopped."""
    beside = outputs[0].path.parent
    with contextlib.ExitStack() as life:
        for output in outputs:
            check_writable(output.path)
            life.enter_context(explained_write_errors(output.path))
        moving = store.lies_beside(beside)
        if moving:
            parts = [store.raster(output.token) for output in outputs]
        else:
            folder = life.enter_context(scratch_folder(beside))
            life.enter_context(explained_write_errors(outputs[0].path))  # told before the scratch folder goes
            parts = [folder / output.path.name for output in outputs]
        for part, output in zip(parts, outputs, strict=True):
            raster = _Raster(store, card, settings, place, output, part, moving)
            raster.write({**tags, **output.tags}, report)
        for part, output in zip(parts, outputs, strict=True):
            if output.view:
                write_views([str(part)], report.part(1, 1), named=[output.path])
        for part, output in zip(parts, outputs, strict=True):
            put_in_place(part, output.path)
    store.remove()


class _Raster:
    """A token of a store, and the raster that it becomes."""

    def __init__(
        self,
        store: WorkStore,
        card: EncoderCard,
        settings: EncodeSettings,
        place: Place,
        output: OutputRaster,
        part: Path,
        moving: bool,
    ):
        self.store, self.card, self.settings, self.place = store, card, settings, place
        self.token, self.part, self.moving = output.token, part, moving
        self.profile, self.layout = _laid_out(settings, card, output.block, place)

    def write(self, tags: dict[str, str], report: Report) -> None:
        """Write what isn't there yet, `moving` the store's blocks there."""
        rows, first = self.layout.rows, 0
        if self.moving:
            first = _rows_before(self.store.moved_rows(self.token), self.settings, self.layout)
        if first:
            packing = replace(packing_in(str(self.part)) or Packing(), dtype=self.settings.dtype)
            report.log(
                tr("Resuming: {first:,} of {total:,} rows of the raster are written.", first=first, total=len(rows))
            )
        else:
            packing = self._packing(report)

            def describe(out: DatasetWriter) -> None:
                out.update_tags(**tags)
                packing.describe(out, self.card.id)

            write_head(self.part, self.profile, self.layout, describe)
        check_crs(self.part, self.place.crs)
        packs = packing.reduction or packing.byte_scale
        with BlockFile(self.part, self.layout, first) as out:
            for row, windows in enumerate(rows[first:], first + 1):
                for values in self._values(windows):
                    report.check()
                    kept = packing.coded(packing.reduced(cast(values, "float32"))) if packs else values
                    out.write(cast(kept, self.settings.dtype))
                if self.moving:
                    out.flush()
                    self.store.forget_rows(self.token, _moved_before(row, self.settings, self.layout))
        if not first:  # else the rows that an earlier run has packed are not counted
            packing.tell_loss(report)

    def _packing(self, report: Report) -> Packing:
        """What is asked for, fitted on all cells as far as it isn't given."""
        cells = self.settings.cells

        def cubes() -> Iterator[Floats]:
            for windows in self.layout.rows:
                for values in self._values(windows):
                    yield cast(values, "float32")  # only now: what waits takes half the memory

        settings = self.settings
        return fitted_packing(settings.packing, settings.components, cubes, cells.height * cells.width, report)

    def _values(self, windows: list[Window]) -> Iterator[np.ndarray]:
        """What the store holds of windows, the next one read ahead."""
        with ReadAhead(map(self._stored, windows), depth=1) as ready:
            yield from ready

    def _stored(self, window: Window) -> np.ndarray:
        cells = self.settings.cells
        row, col = cells.row0 + window.row_off, cells.col0 + window.col_off
        return self.store.read(Box(row, col, row + window.height, col + window.width), self.token)


def _laid_out(settings: EncodeSettings, card: EncoderCard, block: int, place: Place) -> tuple[dict[str, Any], Layout]:
    """The rasterio keywords of a raster, of blocks of so many cells a side where that is given, and how it lies in its
    file."""
    shape = settings.cells.shape
    profile = embedding_profile(shape, settings.bands_of(card), settings.dtype, place.crs, place.transform)
    side = block_side(shape)
    if block and block < side:
        profile |= {"blockxsize": block, "blockysize": block}
    return profile, Layout(profile, side)


def _moved_before(row: int, settings: EncodeSettings, layout: Layout) -> int:
    """How many rows of the store's blocks lie wholly within so many rows of the raster's windows."""
    stored, (height, _) = _stored_rows(settings)
    return min(max(settings.cells.row0 + row * layout.side - stored.row0, 0) // height, stored.height // height)


def _rows_before(moved: int, settings: EncodeSettings, layout: Layout) -> int:
    """How many rows of the raster's windows must have been written before so many rows of blocks were deleted."""
    stored, (height, _) = _stored_rows(settings)
    bottom = min(stored.row0 + moved * height, settings.cells.row1) - settings.cells.row0
    return max(-(-bottom // layout.side), 0) if moved else 0


def _stored_rows(settings: EncodeSettings) -> tuple[Box, tuple[int, int]]:
    parts = settings.spacing.parts
    return settings.plan.stored * parts, block_cells(settings.plan, parts)


def disk_sizes(
    settings: EncodeSettings, card: EncoderCard, tokens: int, blocks: Sequence[int], *, moving: bool
) -> tuple[int, int]:
    """Bytes of rasters, whose blocks have so many cells a side (0: by their size), and of what the store of so many
    tokens needs at most beside them until they are there."""
    layouts = [_laid_out(settings, card, block, Place())[1] for block in blocks]
    rows, cols = settings.plan.block_counts
    height, width = block_cells(settings.plan, settings.spacing.parts)
    row_bytes = cols * height * width * card.dims * np.dtype(settings.stored).itemsize
    result, store = sum(layout.size for layout in layouts), tokens * rows * row_bytes
    if not moving:
        return result, store
    used = most = store
    for layout in layouts:
        for row in range(1, len(layout.rows) + 1):
            used += layout.length(row) - layout.length(row - 1)
            most = max(most, used)
            used -= (_moved_before(row, settings, layout) - _moved_before(row - 1, settings, layout)) * row_bytes
    return result, most - result
