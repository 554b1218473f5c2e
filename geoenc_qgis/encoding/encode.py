"""The pipeline: source -> tiles -> encoder -> work store -> embedding raster.

The encoder's forward pass is the work. One thread reads and scales the next batches, another writes finished blocks;
or workers do that, each some blocks (`blocks.py`).
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from .. import __version__
from ..core.arrays import Floats
from ..core.errors import Cancelled, GeoEncError, InputError, RasterError
from ..core.files import check_space, check_writable, disk_error, is_temporary, size_text
from ..core.report import Report
from ..core.threads import ReadAhead
from ..core.words import Words, counted, tr
from ..encoders.base import Encoder
from ..raster.embedding import MAX_FLOAT16, block_side, embedding_profile, embedding_tags
from ..raster.grid import Box
from ..raster.identity import Identity
from ..raster.reader import GridReader, SingleFrame
from ..raster.sparse import gsd_with_cells
from ..raster.tiles import TilePlan
from ..raster.writing import atomic_raster
from .batches import Looked, View
from .blocks import cast, fill
from .colour_view import Cells, Show, nothing_shown, shown_view, shuffled
from .estimate import remember_rate
from .folders import LocalFolder, StoreFolder, store_folder
from .packing import fitted_packing, tell_smaller
from .plan import IN_THIS_PROCESS, EncodeSettings, Run
from .store import WorkStore, fingerprint


@dataclass(frozen=True)
class OutputRaster:
    """An embedding raster to write: of which time token, its tags beside those that all have, and its blocks."""

    path: Path
    token: int = 0
    tags: dict[str, str] = field(default_factory=dict)
    block: int = 0  # cells of a TIFF block's side; 0: by the raster's size
    view: bool = True  # whether its view is written with it


def encode(
    reader: GridReader,
    encoder: Encoder,
    settings: EncodeSettings,
    output: str,
    report: Report,
    run: Run = IN_THIS_PROCESS,
) -> dict[str, int]:
    """Write the embedding raster of a source to `output` (.tif) and return counts: tiles, overflows, valid_pixels.

    Raises InputError for a raster without any valid cell.
    """
    work = Path(f"{output}.work")
    cells, dims = settings.cells, encoder.card.dims
    result, needed = _sizes(settings.plan, settings, dims, 1, 1)
    report.log(
        counted(
            settings.plan.tile_count,
            "{n:,} tile{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.",
            "{n:,} tiles{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.",
            times=_times(settings),
            height=cells.height,
            width=cells.width,
            dims=settings.bands_of(encoder.card),
            size=size_text(result),
            size2=size_text(needed),
        )
    )
    tell_smaller(settings.dtype, result, report)
    return encode_view(SingleFrame(reader), 1, encoder, settings, [OutputRaster(Path(output))], work, report, run=run)


def encode_view(
    view: View,
    frames: int,
    encoder: Encoder,
    settings: EncodeSettings,
    outputs: Sequence[OutputRaster],
    work: Path,
    report: Report,
    *,
    run: Run = IN_THIS_PROCESS,
    empty: bool = False,
) -> dict[str, int]:
    """Write the embedding rasters of a view of so many frames and return counts: tiles, overflows, valid_pixels.

    A run that was stopped is taken up again from its store, at `work` or where `run` wants it. empty: whether a view
    without any valid cell may be (InputError otherwise; nothing is left at the outputs then).
    """
    plan, card, begun = settings.plan, encoder.card, time.monotonic()
    job = job_fingerprint(view, encoder, settings)
    tokens = max(1, frames // card.tubelet)
    result, needed = _sizes(plan, settings, card.dims, tokens, len(outputs))
    folder = _store_folder(work, run.store, job)
    _check_room(work, folder, result, needed if folder.names() is None else 0)
    with _work_store(folder, job, settings, tokens, card.dims, report) as store:
        _check_room(work, folder, result, int(needed * (1 - store.finished.mean())))
        resumed = store.has_blocks
        # A matrix product of the reading thread on every core would hold up the encoder's threads on theirs.
        with threadpool_limits(1, user_api="blas"):
            fill(store, view, encoder, settings, tokens, report, run)
        view.check_unchanged()
        store.check_whole()
        counts = store.totals()
        if not (counts["tiles"] or empty):
            finer = gsd_with_cells(view, settings.cells, settings.spacing.cell) if counts["valid_pixels"] else None
            if finer is None:
                raise InputError(
                    tr("There is no valid pixel to encode."),
                    tr("Check the raster's nodata value, mask and alpha band, and EXTENT."),
                )
            raise InputError(
                tr("No cell has half of its pixels valid: the whole result would be nodata."),
                tr("TARGET_GSD {finer:g} would give valid cells.", finer=finer),
            )
    if counts["overflows"]:
        report.warn(
            counted(
                counts["overflows"],
                "{n:,} value exceeded ±{max_float16:.0f} and was clipped; DTYPE float32 avoids that.",
                "{n:,} values exceeded ±{max_float16:.0f} and were clipped; DTYPE float32 avoids that.",
                max_float16=MAX_FLOAT16,
            )
        )
    tags = _tags(view, encoder, settings, counts["tiles"])
    for output in outputs:
        _write_raster(store, view, encoder, settings, output, {**tags, **output.tags}, report)
    store.remove()
    if run.alone and not resumed:
        remember_rate(card, plan, settings.spacing, counts["tiles"] * frames, time.monotonic() - begun)
    return counts


def _tags(view: View, encoder: Encoder, settings: EncodeSettings, tiles: int) -> dict[str, str]:
    """What the embedding rasters of a view say of themselves."""
    return embedding_tags(
        identity_of(view, encoder, settings),
        TILES=tiles,
        PRECISION=settings.precision,
        BATCH=settings.batch,
        SOURCE=view.name,
        LICENCE=encoder.card.licence.name,
    )


def identity_of(view: Looked, encoder: Encoder, settings: EncodeSettings) -> Identity:
    """What the embeddings must share with others to be compared."""
    plan, patch = settings.plan, encoder.card.patch
    return Identity(
        encoder=encoder.card.id,
        weights_sha256=encoder.weights_sha256,
        dims=encoder.card.dims,
        patch=patch,
        cell=settings.spacing.cell if settings.spacing.parts > 1 else 0,
        tile=(plan.rows.tile * patch, plan.cols.tile * patch),
        margin=max(plan.rows.margin, plan.cols.margin),
        bands=view.bands,
        scaling=settings.scaling,
        gsd=view.grid.gsd,
        wavelengths=settings.wavelengths,
        mean=settings.statistics[0],
        std=settings.statistics[1],
    )


def job_fingerprint(view: Looked, encoder: Encoder, settings: EncodeSettings) -> str:
    """The fingerprint of everything that decides the result."""
    return fingerprint(
        {
            "version": __version__,
            "source": view.fingerprint(),
            "identity": identity_of(view, encoder, settings).model_dump(mode="json"),
            "grid": [str(view.grid.crs), view.grid.step],
            "plan": repr(settings.plan),
            "batch": settings.batch,
            "precision": settings.precision,
            "packing": settings.packing_facts,
        }
    )


def _store_folder(work: Path, asked: str, job: str) -> StoreFolder:
    """Where the work store lies: at `work`, or within the folder or address asked for, under a name of this job's."""
    if not asked:
        return LocalFolder(work)
    if "://" not in asked:
        check_writable(Path(asked).absolute() / work.name)
        asked = str(Path(asked).absolute())
    return store_folder(f"{asked.rstrip('/')}/{work.stem}-{job[:12]}.work")


def _check_room(work: Path, folder: StoreFolder, result: int, needed: int) -> None:
    """Raise OutputError where the result and what the store still needs have no room."""
    local = isinstance(folder, LocalFolder)
    together = local and Path(folder.path).parent == work.parent
    check_space(work, result + needed if together else result)
    if local and not together:
        check_space(Path(folder.path), needed)


@contextlib.contextmanager
def _work_store(
    folder: StoreFolder, job: str, settings: EncodeSettings, tokens: int, dims: int, report: Report
) -> Iterator[WorkStore]:
    """The job's work store; after an error it stays only where a rerun can go on from it."""
    store: WorkStore | None = None
    path = Path(folder.path)
    try:
        store = WorkStore(folder, job, settings.plan, tokens, dims, settings.stored, settings.spacing.parts, report)
        yield store
    except (GeoEncError, OSError) as error:
        useless = isinstance(error, InputError) and not isinstance(error, RasterError)  # the source would fail again
        if store is not None:
            store.clear_remains()
            with contextlib.suppress(OSError):  # what the disk no longer lets be cleared must not hide why
                if useless or is_temporary(path) or not (isinstance(error, Cancelled) or store.has_blocks):
                    store.remove()
        raise error if isinstance(error, GeoEncError) else disk_error(error, path) from error
    finally:
        if store is not None:
            store.close()


def _sizes(plan: TilePlan, settings: EncodeSettings, dims: int, tokens: int, outputs: int) -> tuple[int, int]:
    """Bytes of the results and of the work store."""
    cells, size = settings.cells, dims * np.dtype(settings.stored).itemsize
    result = outputs * cells.height * cells.width * (settings.components or dims) * np.dtype(settings.dtype).itemsize
    parts = settings.spacing.parts
    return result, tokens * math.prod(plan.block_counts) * math.prod(plan.block_shape) * parts**2 * size


def _times(settings: EncodeSettings) -> Words:
    """What is said of tiles that are encoded several times."""
    count = len(settings.spacing.passes)
    return tr(" x {count} shifts of {cell} px", count=count, cell=settings.spacing.cell) if count > 1 else ""


def _write_raster(
    store: WorkStore,
    view: View,
    encoder: Encoder,
    settings: EncodeSettings,
    output: OutputRaster,
    tags: dict[str, str],
    report: Report,
) -> None:
    """A token of the work store as one embedding raster."""
    cells, card, crs = settings.cells, encoder.card, view.grid.crs
    transform = view.grid.transform(cells, settings.spacing.cell)
    profile = embedding_profile(cells.shape, settings.bands_of(card), settings.dtype, crs, transform)
    side = block_side(cells.shape)
    if output.block and output.block < side:
        profile |= {"blockxsize": output.block, "blockysize": output.block}
        side = -(-side // output.block) * output.block
    boxes = [
        Box(row, col, row + side, col + side) & cells
        for row in range(cells.row0, cells.row1, side)
        for col in range(cells.col0, cells.col1, side)
    ]

    def stored(box: Box) -> np.ndarray:
        return store.read(box, output.token)

    def cubes() -> Iterator[Floats]:
        with ReadAhead(map(stored, boxes), depth=1) as ready:
            for values in ready:
                yield cast(values, "float32")  # only now: what waits takes half the memory

    packing = fitted_packing(settings.packing, settings.components, cubes, cells.height * cells.width, report)
    show: Show = nothing_shown
    with contextlib.ExitStack() as life:
        if output.view:
            identity = identity_of(view, encoder, settings)
            like = Cells(cells.shape, crs, transform, identity, view.name, card.licence.name)
            show = life.enter_context(
                shown_view(output.path, like, (packing.scores(cast(stored(box), "float32")) for box in shuffled(boxes)))
            )
        out = life.enter_context(atomic_raster(output.path, profile, None))
        out.update_tags(**tags)
        packing.describe(out, card.id)
        for box, values in zip(boxes, cubes(), strict=True):
            report.check()
            window = Window(box.col0 - cells.col0, box.row0 - cells.row0, box.width, box.height)
            reduced = packing.reduced(values)
            out.write(packing.coded(reduced), window=window)
            show(window, reduced)
    packing.tell_loss(report)
