"""Blocks through the encoder into the work store: by this process, or by the workers of a cluster, which write the
same."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from threadpoolctl import threadpool_limits

from ..core.errors import DeviceError, EncoderError, InputError
from ..core.report import Rate, Report
from ..core.threads import ReadAhead, WriteBehind
from ..core.words import tr
from ..encoders import registry
from ..encoders.base import Encoder
from ..raster.embedding import MAX_FLOAT16
from ..raster.tiles import Block
from .batches import View, batches
from .device import worker_devices
from .forward import Forward
from .known import KnownTiles
from .plan import EncodeSettings, Run
from .sentinel import fitted_card
from .store import Counts, OpenStore, WorkStore


@dataclass
class EncodedBlock:
    """What the encoder gives of a block."""

    block: Block
    tokens: np.ndarray  # (T, h, w, C) float32 of the whole block, NaN where not valid
    tiles: int
    valid_pixels: int


def fill(
    store: WorkStore,
    view: View,
    encoder: Encoder,
    settings: EncodeSettings,
    tokens: int,
    report: Report,
    run: Run,
    known: KnownTiles,
) -> None:
    """Encode every block that the store lacks; `known` tiles are taken over where this process encodes."""
    plan, times = settings.plan, len(settings.spacing.passes)
    total = max(plan.tile_count * times, 1)
    done = sum(len(block.tiles) * times for block in plan.blocks() if store.finished[block.index])
    if done:
        report.log(tr("Resuming from the work store: {done:,} of {total:,} tiles are done.", done=done, total=total))
    rate = Rate(tr("tile"), total, done)
    missing = (block for block in plan.blocks() if not store.finished[block.index])

    def told(tiles: int = 0) -> None:
        report.progress((done + tiles) / total, rate.text(done + tiles))

    if run.cluster:
        duty = Duty(view, encoder, settings, tokens, store, run.device)
        with contextlib.closing(run.cluster.results("encode", duty, missing, report)) as results:
            for block, _ in results:
                done += len(block.tiles) * times
                told()
        return
    forward = forward_of(encoder, settings, report)
    whole: dict[tuple[int, int], Block] = {}  # blocks on their way, by their index

    def unknown() -> Iterator[Block]:
        for block in missing:
            whole[block.index] = block
            yield known.left_of(block)

    with WriteBehind(partial(keep, store, settings.stored)) as write:
        for encoded in encoded_blocks(unknown(), view, forward, settings, tokens, told):
            block = whole.pop(encoded.block.index)
            if len(encoded.block.tiles) < len(block.tiles):
                tiles, pixels = known.fill(encoded.tokens, block, encoded.block)
                encoded = EncodedBlock(block, encoded.tokens, encoded.tiles + tiles, encoded.valid_pixels + pixels)
            write(encoded)
            done += len(block.tiles) * times
            told()
    known.tell(report)


class Duty:
    """What a worker does: opened there, it encodes one block after the other. Travels as a pickle."""

    def __init__(
        self,
        view: View,
        encoder: Encoder,
        settings: EncodeSettings,
        tokens: int,
        store: OpenStore,
        device: str,
    ):
        self.opener, self.seen = view.opener(), view.fingerprint()
        self.settings, self.tokens, self.device = settings, tokens, device
        self.encoder, self.weights_sha256 = encoder.card.id, encoder.weights_sha256
        self.folder, self.owner = store.folder, store.owner

    def __call__(self, report: Report) -> Callable[[Block], Counts]:
        """The function that encodes a block, writes it, and returns its COUNTS.

        Raises InputError or OutputError where this worker doesn't see the same sources, encoder or store.
        """
        settings = self.settings
        store = OpenStore(self.folder, self.owner, settings.plan, settings.spacing.parts)
        view = self.opener()
        if view.fingerprint() != self.seen:
            raise InputError(
                tr("{name} is another file there than here.", name=view.name), tr("Let all see the same files.")
            )
        encoder = worker_encoder(self.encoder, self.weights_sha256, settings, len(view.bands), self.device)
        return partial(self._encoded, store, view, forward_of(encoder, settings, report), report)

    def _encoded(self, store: OpenStore, view: View, forward: Forward, report: Report, block: Block) -> Counts:
        done = store.counts_of(block)  # by a worker that went before it could say so
        if done is None:
            with threadpool_limits(1, user_api="blas"):
                encoded = encoded_blocks(
                    [block], view, forward, self.settings, self.tokens, lambda tiles: report.check()
                )
                done = keep(store, self.settings.stored, next(encoded))
            view.check_unchanged()
        return done


def worker_encoder(name: str, weights_sha256: str, settings: EncodeSettings, bands: int, device: str) -> Encoder:
    """The encoder of a job on a worker; EncoderError where its weights are others there."""
    encoder = registry.cached_encoder(name, worker_devices(device), settings.precision, bands)
    if encoder.weights_sha256 != weights_sha256:
        raise EncoderError(
            tr(
                "the weights of {id} there are {theirs}, here {mine}.",
                id=name,
                theirs=encoder.weights_sha256[:12],
                mine=weights_sha256[:12],
            ),
            tr("Import the same encoder everywhere."),
        )
    if settings.statistics[0]:
        encoder.statistics(*settings.statistics)
    if settings.series:
        return encoder.fitted(fitted_card(encoder.card, settings.spacing.patch, settings.series.dates))
    return encoder


def forward_of(encoder: Encoder, settings: EncodeSettings, report: Report) -> Forward:
    """The forward pass of an encoding."""
    return Forward(encoder, settings.batch, list(settings.wavelengths) or None, report, settings.spacing)


def encoded_blocks(
    blocks: Iterable[Block],
    view: View,
    forward: Forward,
    settings: EncodeSettings,
    count: int,
    told: Callable[[int], None],
) -> Iterator[EncodedBlock]:
    """What the encoder gives of blocks, each of `count` tokens; `told` hears how many tiles of a block are done.

    Raises DeviceError where the encoder's output is not finite.
    """
    spacing, card = settings.spacing, forward.encoder.card
    tokens, tiles = None, 0
    with ReadAhead(batches(blocks, view, settings, card, count)) as ready:
        for batch in ready:
            block = batch.block
            if tokens is None:
                shape = [length * spacing.parts for length in block.whole.shape]
                tokens = np.full((count, *shape, card.dims), np.nan, np.float32)
                tiles = 0
            if len(batch.passes):
                cells = forward(batch.pixels, batch.valid, batch.series)
                if not np.isfinite(cells[batch.valid]).all():
                    raise DeviceError(
                        tr("The encoder's output is not finite in {precision}.", precision=settings.precision),
                        tr("Choose PRECISION bfloat16 or float32."),
                    )
                if not batch.valid.all():
                    cells[~batch.valid] = np.nan
                for (tile, number), values in zip(batch.passes, cells, strict=True):
                    place = spacing.within(tile.kept.slices_in(block.whole), number)
                    tokens[(slice(None), *place)] = values[
                        (slice(None), *spacing.given(tile.kept.slices_in(tile.seen)))
                    ]
                tiles += len(batch.passes)
            if batch.last:
                yield EncodedBlock(block, tokens, tiles, batch.valid_pixels)
                tokens = None
            else:
                told(tiles)


def keep(store: OpenStore, dtype: str, encoded: EncodedBlock) -> Counts:
    """Put a block into the store, bands first, and return its COUNTS; half floats are limited to their range and
    counted."""
    overflows, tokens = 0, encoded.tokens
    if dtype == "float16":
        with np.errstate(invalid="ignore"):
            most = max(np.nanmax(tokens, initial=0), -np.nanmin(tokens, initial=0))
        if most > MAX_FLOAT16:
            overflows = int((np.abs(tokens) > MAX_FLOAT16).sum())
            np.clip(tokens, -MAX_FLOAT16, MAX_FLOAT16, out=tokens)
    counts = (encoded.tiles, overflows, encoded.valid_pixels)
    store.write(encoded.block, np.moveaxis(cast(tokens, dtype), -1, 1), counts)
    return counts


def cast(values: np.ndarray, dtype: str) -> np.ndarray:
    """Values in another float type; torch does in one step what NumPy does to half floats value by value."""
    import torch

    return torch.from_numpy(values).to(getattr(torch, dtype)).numpy()
