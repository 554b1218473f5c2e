"""The pipeline: source -> tiles -> encoder -> work store -> embedding raster.

The encoder's forward pass is the work. One thread reads and scales the next batches, another writes finished blocks.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from . import __version__
from .encoders.base import Encoder
from .errors import Cancelled, DeviceError, GeoEncError, InputError, RasterError
from .files import check_space, check_writable, disk_error, size_text
from .raster.embedding import HALF_MAX, block_side, embedding_profile, embedding_tags
from .raster.grid import Box
from .raster.identity import Identity
from .raster.reader import GridReader
from .raster.scaling import Scaling
from .raster.tiles import Block, Tile, TilePlan
from .raster.writing import written
from .report import Rate, Report
from .store import WorkStore, fingerprint
from .threads import Ahead, Behind


@dataclass(frozen=True)
class EncodeSettings:
    """What decides an encoding beside the source and the encoder; `cells` may reach beyond the source."""

    plan: TilePlan
    cells: Box
    scaling: Scaling
    batch: int
    precision: str
    dtype: str = "float16"
    wavelengths: tuple[float, ...] = ()
    statistics: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())


@dataclass
class Batch:
    """Tiles read together; a block's last batch may hold fewer."""

    block: Block
    tiles: list[Tile]
    pixels: np.ndarray  # (B, 1, C, H, W) float32, scaled
    valid: np.ndarray  # (B, h, w) bool, cells
    valid_pixels: int  # of the whole block so far
    last: bool


def encode(
    reader: GridReader, encoder: Encoder, settings: EncodeSettings, output: str, report: Report, **tags: Any
) -> dict[str, int]:
    """Write the embedding raster of a source to `output` (.tif) and return counts: tiles, overflows, valid_pixels.

    A run that was stopped is taken up again from its work store beside the output. Raises InputError for a raster
    without any valid pixel; nothing is left at `output` then.
    """
    plan, card = settings.plan, encoder.card
    path, store_path = Path(output), Path(f"{output}.work")
    identity = Identity(
        encoder=card.id,
        weights_sha256=encoder.weights_sha256,
        dims=card.dims,
        patch=card.patch,
        tile=(plan.rows.tile * card.patch, plan.cols.tile * card.patch),
        margin=max(plan.rows.margin, plan.cols.margin),
        bands=tuple(reader.source.bands),
        scaling=settings.scaling,
        gsd=reader.grid.gsd,
        wavelengths=settings.wavelengths,
        mean=settings.statistics[0],
        std=settings.statistics[1],
    )
    check_writable(path)
    job = fingerprint(
        {
            "version": __version__,
            "source": reader.source.fingerprint(),
            "identity": identity.model_dump(mode="json"),
            "grid": [str(reader.grid.crs), reader.grid.step, reader.method],
            "plan": repr(plan),
            "batch": settings.batch,
            "precision": settings.precision,
            "dtype": settings.dtype,
        }
    )
    result, work = _tell_size(plan, settings, card.dims, report)
    check_space(path, result + (0 if store_path.exists() else work))
    with _work_store(store_path, job, plan, card.dims, settings.dtype) as store:
        check_space(path, result + int(work * (1 - store.finished.mean())))
        # A matrix product of the reading thread on every core would hold up the encoder's threads on theirs.
        with threadpool_limits(1, user_api="blas"):
            _fill(store, reader, encoder, settings, report)
        store.check_whole()
        counts = store.totals()
        if not counts["valid_pixels"]:
            raise InputError(
                "There is no valid pixel to encode.",
                "Look at the raster's nodata value, mask and alpha band, or at EXTENT.",
            )
    if not counts["tiles"]:
        report.warn("No cell has half of its pixels valid: the whole result is nodata. A smaller TARGET_GSD may help.")
    if counts["overflows"]:
        report.warn(
            f"{counts['overflows']} values went beyond ±{HALF_MAX:.0f} and were limited; DTYPE float32 keeps them."
        )
    all_tags = embedding_tags(
        identity,
        TILES=counts["tiles"],
        PRECISION=settings.precision,
        BATCH=settings.batch,
        SOURCE=Path(reader.source.path).name,
        **tags,
    )
    _write_raster(store, reader, settings, card, path, all_tags, report)
    store.remove()
    return counts


@contextlib.contextmanager
def _work_store(path: Path, job: str, plan: TilePlan, dims: int, dtype: str) -> Iterator[WorkStore]:
    """The job's work store; after an error it stays only where a rerun can go on from it."""
    store = None
    try:
        store = WorkStore(path, job, plan, 1, dims, dtype)
        yield store
    except (GeoEncError, OSError) as error:
        useless = isinstance(error, InputError) and not isinstance(error, RasterError)  # the source would fail again
        if store and (useless or not (store.begun or isinstance(error, Cancelled))):
            store.remove()
        raise error if isinstance(error, GeoEncError) else disk_error(error, path) from error


def _tell_size(plan: TilePlan, settings: EncodeSettings, dims: int, report: Report) -> tuple[int, int]:
    """Bytes of the result and of the work store, said in the log."""
    cells, size = settings.cells, dims * np.dtype(settings.dtype).itemsize
    result, work = cells.height * cells.width * size, math.prod(plan.block_counts) * math.prod(plan.block_shape) * size
    report.log(
        f"{plan.tile_count:,} tiles, {cells.height:,} x {cells.width:,} cells of {dims} bands: "
        f"{size_text(result)}, and {size_text(work)} while it runs."
    )
    return result, work


def _fill(store: WorkStore, reader: GridReader, encoder: Encoder, settings: EncodeSettings, report: Report) -> None:
    """Encode every block that the store lacks."""
    plan, patch = settings.plan, encoder.card.patch
    done = sum(len(block.tiles) for block in plan.blocks() if store.finished[block.index])
    if done:
        report.log(f"Going on from the work store: {done} of {plan.tile_count} tiles are there.")
    rate = Rate("tile", plan.tile_count, done)
    missing = (block for block in plan.blocks() if not store.finished[block.index])
    forward = Forward(encoder, list(settings.wavelengths) or None, report)
    tokens, tiles, total = None, 0, max(plan.tile_count, 1)
    with (
        Ahead(_batches(missing, reader, settings, patch)) as batches,
        Behind(partial(_keep, store, settings.dtype)) as write,
    ):
        for batch in batches:
            block = batch.block
            if tokens is None:
                tokens = np.full((store.data.shape[0], *block.whole.shape, encoder.card.dims), np.nan, np.float32)
                tiles = 0
            if len(batch.tiles):
                cells = forward(batch.pixels)
                if not np.isfinite(cells[batch.valid[:, None].repeat(cells.shape[1], 1)]).all():
                    raise DeviceError(
                        f"The encoder gave numbers that are none in {settings.precision}.",
                        "Choose PRECISION bfloat16 or float32.",
                    )
                if not batch.valid.all():
                    cells[~np.broadcast_to(batch.valid[:, None], cells.shape[:4])] = np.nan
                for tile, some in zip(batch.tiles, cells, strict=True):
                    tokens[(slice(None), *tile.kept.within(block.whole))] = some[
                        (slice(None), *tile.kept.within(tile.seen))
                    ]
                tiles += len(batch.tiles)
            if batch.last:
                write(block, tokens, tiles, batch.valid_pixels)
                tokens = None
                done += len(block.tiles)
            reached = done if batch.last else done + tiles
            report.progress(reached / total, rate.text(reached))


class Forward:
    """The encoder's forward pass; a batch too large for the device's memory is halved, and those after it with it."""

    def __init__(self, encoder: Encoder, wavelengths: list[float] | None, report: Report):
        self.encoder, self.wavelengths, self.report = encoder, wavelengths, report
        self.most = 2**31

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        """Tokens (B, T', h, w, C) float32 of a batch; DeviceError where not even one tile fits."""
        import torch

        parts, start = [], 0
        while start < len(pixels):
            some = torch.from_numpy(pixels[start : start + self.most])
            try:
                parts.append(self.encoder.encode(some, self.wavelengths).cpu().numpy())
                start += len(some)
            except (torch.OutOfMemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                fault = error
            else:
                continue
            # Outside the handler: its traceback would keep the failed pass's memory.
            if len(some) == 1:
                raise DeviceError(
                    f"The device has too little memory for one tile of {pixels.shape[-2]} x {pixels.shape[-1]} px.",
                    self._what_fits(pixels[:1]),
                ) from fault
            del fault
            self._empty()
            self.most = len(some) // 2
            self.report.warn(f"Too little memory for {len(some)} tiles at once: going on with {self.most}.")
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _what_fits(self, tile: np.ndarray) -> str:
        """A hint with the largest tile that fits, found by trying."""
        import torch

        patch = self.encoder.card.patch
        height, width = tile.shape[-2:]
        while (height := height // 2 // patch * patch) and (width := width // 2 // patch * patch):
            self._empty()
            try:
                self.encoder.encode(torch.from_numpy(tile[..., :height, :width].copy()), self.wavelengths)
            except (torch.OutOfMemoryError, RuntimeError) as error:
                if not _out_of_memory(error):
                    raise
                continue
            return f"A TILE_SIZE of {height}x{width} fits; or choose DEVICE cpu."
        return "Not one patch fits: choose DEVICE cpu, a machine with more memory, or a smaller encoder."

    def _empty(self) -> None:
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def _out_of_memory(error: Exception) -> bool:
    import torch

    return isinstance(error, torch.OutOfMemoryError) or "allocate memory" in str(error)


def _keep(store: WorkStore, dtype: str, block: Block, tokens: np.ndarray, tiles: int, valid_pixels: int) -> None:
    """Put a block's tokens (T, h, w, C) into the store, bands first; half floats are limited to their range and counted."""
    overflows = 0
    if dtype == "float16":
        with np.errstate(invalid="ignore"):
            most = max(np.nanmax(tokens, initial=0), -np.nanmin(tokens, initial=0))
        if most > HALF_MAX:
            overflows = int((np.abs(tokens) > HALF_MAX).sum())
            np.clip(tokens, -HALF_MAX, HALF_MAX, out=tokens)
    store.write(block, np.moveaxis(_cast(tokens, dtype), -1, 1), (tiles, overflows, valid_pixels))


def _cast(values: np.ndarray, dtype: str) -> np.ndarray:
    """Values in another float type; torch does in one step what NumPy does to half floats value by value."""
    import torch

    return torch.from_numpy(values).to(getattr(torch, dtype)).numpy()


def _batches(blocks: Iterable[Block], reader: GridReader, settings: EncodeSettings, patch: int) -> Iterator[Batch]:
    """Batches of the tiles that have a valid cell; they never cross a block, and every block ends with one."""
    for block in blocks:
        valid_pixels, ready = 0, []
        for tile in block.tiles:
            pixels, ground, seen = reader.tile(tile.seen * patch)
            valid = _valid_cells(seen, tile.seen.shape, patch)
            valid_pixels += int(seen.sum()) if seen is not None else pixels[0].size
            if valid[tile.kept.within(tile.seen)].any():
                ready.append((tile, _prepared(pixels, ground, settings.scaling), valid))
        # Even batches: 25 tiles at 8 go as 7, 6, 6, 6.
        count = max(1, -(-len(ready) // settings.batch))
        cuts = [len(ready) * i // count for i in range(count + 1)]
        for start, stop in zip(cuts, cuts[1:], strict=False):
            some = ready[start:stop]
            yield Batch(
                block,
                [tile for tile, _, _ in some],
                np.stack([pixels for _, pixels, _ in some])[:, None] if some else np.empty(0, np.float32),
                np.stack([valid for _, _, valid in some]) if some else np.empty(0, bool),
                valid_pixels,
                last=stop == len(ready),
            )


def _valid_cells(seen: np.ndarray | None, shape: tuple[int, int], patch: int) -> np.ndarray:
    """Cells (h, w) of which at least half of the pixels are valid."""
    if seen is None:
        return np.ones(shape, bool)
    return seen.reshape(shape[0], patch, shape[1], patch).sum(axis=(1, 3)) * 2 >= patch * patch


def _prepared(pixels: np.ndarray, ground: np.ndarray | None, scaling: Scaling) -> np.ndarray:
    """Scaled pixels (C, H, W); what shows no ground takes the tile's mean, so that it carries no edge."""
    pixels = scaling.apply(pixels)
    if ground is not None and not ground.all():
        pixels[:, ~ground] = pixels[:, ground].mean(axis=1, keepdims=True)
    return pixels


def _write_raster(
    store: WorkStore,
    reader: GridReader,
    settings: EncodeSettings,
    card,
    path: Path,
    tags: dict[str, str],
    report: Report,
) -> None:
    """The work store as one embedding raster."""
    cells = settings.cells
    transform = reader.grid.transform(cells, card.patch)
    profile = embedding_profile(cells.shape, card.dims, settings.dtype, reader.grid.crs, transform)
    side = block_side(cells.shape)
    boxes = [
        Box(row, col, row + side, col + side) & cells
        for row in range(cells.row0, cells.row1, side)
        for col in range(cells.col0, cells.col1, side)
    ]
    with written(path, profile) as out:
        out.update_tags(**tags)
        for band in range(1, card.dims + 1):
            out.set_band_description(band, f"{card.id} {band}")
        with Ahead((box, _cast(store.read(box)[0], "float32")) for box in boxes) as ready:
            for box, values in ready:
                report.check()
                window = Window(box.col0 - cells.col0, box.row0 - cells.row0, box.width, box.height)
                out.write(values, window=window)
