"""The pipeline: source -> tiles -> encoder -> work store -> embedding raster.

The encoder's forward pass is the work. One thread reads and scales the next batches, another writes finished blocks;
or workers do that, each some blocks (`blocks.py`).
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from threadpoolctl import threadpool_limits

from .. import __version__
from ..core.errors import Cancelled, GeoEncError, InputError, RasterError
from ..core.files import check_space, check_writable, disk_error, is_temporary, size_text
from ..core.report import Report
from ..core.words import Words, counted, tr
from ..encoders.base import Encoder
from ..raster.embedding import MAX_FLOAT16, embedding_tags
from ..raster.identity import Identity
from ..raster.offsets import offset_tags
from ..raster.reader import GridReader, SingleFrame
from ..raster.sparse import gsd_with_cells
from .batches import Looked, View
from .blocks import fill
from .estimate import remember_rate
from .folders import LocalFolder, StoreFolder, store_folder
from .known import KnownTiles
from .packing import tell_smaller
from .plan import IN_THIS_PROCESS, EncodeSettings, Run
from .results import OutputRaster, Place, disk_sizes, write_rasters
from .store import WorkStore, fingerprint


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
    cells = settings.cells
    result, needed = disk_sizes(settings, encoder.card, 1, [0], moving=not run.store)
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
    outputs = [OutputRaster(Path(output), tags=offset_tags([reader.source.offset]))]
    return encode_view(SingleFrame(reader), 1, encoder, settings, outputs, work, report, run=run)


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
    folder = _store_folder(work, run.store, job)
    sizes = disk_sizes(settings, card, tokens, [output.block for output in outputs], moving=not run.store)
    if folder.names() is None:
        _check_room(work, folder, *sizes)
    with _work_store(folder, job, settings, tokens, card.dims, report) as store:
        _check_room(work, folder, *sizes)
        resumed = store.has_blocks
        # A matrix product of the reading thread on every core would hold up the encoder's threads on theirs.
        with threadpool_limits(1, user_api="blas"):
            known = KnownTiles(source_key(view), identity_of(view, encoder, settings), settings, view.grid)
            fill(store, view, encoder, settings, tokens, report, run, known)
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
        _tell_overflows(counts["overflows"], report)
        place = Place(view.grid.crs, view.grid.transform(settings.cells, settings.spacing.cell))
        tags = _tags(view, encoder, settings, counts["tiles"])
        write_rasters(store, card, settings, place, outputs, tags, report)
    if run.alone and not resumed:
        remember_rate(card, plan, settings.spacing, counts["tiles"] * frames, time.monotonic() - begun)
    return counts


def _tell_overflows(count: int, report: Report) -> None:
    """Say how many values didn't fit into half floats."""
    if count:
        report.warn(
            counted(
                count,
                "{n:,} value exceeded ±{max_float16:.0f} and was clipped; DTYPE float32 avoids that.",
                "{n:,} values exceeded ±{max_float16:.0f} and were clipped; DTYPE float32 avoids that.",
                max_float16=MAX_FLOAT16,
            )
        )


def _tags(view: View, encoder: Encoder, settings: EncodeSettings, tiles: int) -> dict[str, str]:
    """What the embedding rasters of a view say of themselves."""
    return embedding_tags(
        identity_of(view, encoder, settings),
        TILES=tiles,
        PRECISION=settings.precision,
        BATCH=settings.batch,
        SOURCE=view.name,
        SOURCE_KEY=source_key(view),
        LICENCE=encoder.card.licence.name,
    )


def identity_of(view: Looked, encoder: Encoder, settings: EncodeSettings) -> Identity:
    """What the embeddings must share with others to be compared."""
    plan, patch, series = settings.plan, encoder.card.patch, settings.series
    alone = series is not None and series.alone  # a cell is a window of its own, whatever the tile
    return Identity(
        encoder=encoder.card.id,
        weights_sha256=encoder.weights_sha256,
        dims=encoder.card.dims,
        patch=patch,
        cell=settings.spacing.cell if settings.spacing.parts > 1 else 0,
        tile=(patch, patch) if alone else (plan.rows.tile * patch, plan.cols.tile * patch),
        channels=series.names if series else (),
        margin=max(plan.rows.margin, plan.cols.margin),
        bands=view.bands,
        scaling=settings.scaling,
        gsd=view.grid.gsd,
        wavelengths=settings.wavelengths,
        mean=settings.statistics[0],
        std=settings.statistics[1],
    )


def source_key(view: Looked) -> str:
    """What tells a view's sources, and how they are read, from others: their paths, sizes, times of change, nodata."""
    return fingerprint({"source": view.fingerprint()})[:20]


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
    """Raise OutputError where the result, and what the store needs beside it at most, have no room with what is there
    already."""
    there = folder.size if isinstance(folder, LocalFolder) else 0
    if isinstance(folder, LocalFolder) and Path(folder.path).parent != work.parent:
        check_space(Path(folder.path), needed - there)
        needed = there = 0
    elif not isinstance(folder, LocalFolder):
        needed = 0
    check_space(work, result + needed - there)


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


def _times(settings: EncodeSettings) -> Words:
    """What is said of tiles that are encoded several times."""
    count = len(settings.spacing.passes)
    return tr(" x {count} shifts of {cell} px", count=count, cell=settings.spacing.cell) if count > 1 else ""
