"""How embeddings take less room: fewer numbers (principal components), fewer bytes a number."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np
import rasterio
from rasterio.io import DatasetWriter

from ..core.arrays import Array, Floats
from ..core.errors import IdentityError, InputError
from ..core.files import size_text
from ..core.report import Report
from ..core.words import counted, tr
from ..encoders.base import EncoderCard
from ..raster.byte_scale import ByteScale, Loss, Range
from ..raster.embedding import MAX_FLOAT16, EmbeddingRaster, embedding_profile
from ..raster.identity import Identity
from ..raster.writing import atomic_raster
from ..reduce.reduction import Reduction, fitted_reduction, reduction_in, tell_reduction

DType = Literal["float16", "float32", "uint8"]


class PackingOptions(Protocol):
    """What a user chooses of it; `jobs/encode_options.py` declares it, and says what each means."""

    dtype: DType
    scale_from: str | None
    components: int
    components_from: str | None


@dataclass(frozen=True)
class Packing:
    """What a raster's numbers go through before they are written; either step may be left out."""

    dtype: DType = "float16"
    reduction: Reduction | None = None
    byte_scale: ByteScale | None = None
    weights_sha256: str = ""  # of the encoder whose numbers the given steps were fitted on; empty: none is given

    def reduced(self, values: Floats) -> Floats:
        """What a reader finds of values (C, h, w) float32, NaN where not valid, but for what bytes cost."""
        if self.reduction:
            values = self.reduction.measured_scores(values)
            if self.dtype == "float16":
                np.clip(values, -MAX_FLOAT16, MAX_FLOAT16, out=values)
        return values

    def scores(self, values: Floats) -> Floats:
        """The same of a part of the values: what it costs is not counted."""
        return self.reduction.scores(values) if self.reduction else values

    def coded(self, values: Floats) -> Array:
        """What is written of reduced values."""
        return self.byte_scale.encode(values) if self.byte_scale else values

    def describe(self, out: DatasetWriter, encoder: str) -> None:
        """Name a raster's bands, and record how its numbers are to be read."""
        name = "PC" if self.reduction else ""
        for band in out.indexes:
            out.set_band_description(band, f"{encoder} {name}{band}")
        if self.reduction:
            self.reduction.write(out)
        if self.byte_scale:
            out.scales, out.offsets = self.byte_scale.scale.tolist(), self.byte_scale.offset.tolist()
            out.update_tags(GEOENC_DTYPE="uint8")

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What packing has cost so far, each step by itself."""
        return tuple(step.loss for step in (self.reduction, self.byte_scale) if step)

    def tell_loss(self, report: Report) -> None:
        """Say what packing has cost."""
        if self.reduction:
            tell_reduction(self.reduction, report)
        if self.byte_scale:
            _tell_bytes(self.byte_scale, report)


def asked_packing(options: PackingOptions, card: EncoderCard, cell: int) -> Packing:
    """The packing of cells of so many pixels that a user asks for, as far as it is given by other files.

    Raises InputError or IdentityError where these don't suit the encoder, or each other.
    """
    if options.components > card.dims:
        raise InputError(
            tr(
                "COMPONENTS is {components}, but {id} gives {dims} numbers.",
                components=options.components,
                id=card.id,
                dims=card.dims,
            ),
            tr("Choose fewer, or 0 for all of them."),
        )
    reduction, byte_scale, weights = None, None, ""
    if options.components_from:
        identity, reduction = reduction_in(options.components_from)
        _check_made_with(identity, options.components_from, card, cell)
        known = len(reduction.axes)
        if options.components > known or reduction.axes.shape[1] != card.dims:
            raise InputError(
                counted(
                    known,
                    "{path} holds {n} component of {dims} numbers.",
                    "{path} holds {n} components of {dims} numbers.",
                    path=os.path.basename(options.components_from),
                    dims=reduction.axes.shape[1],
                ),
                tr("Choose COMPONENTS {known} or fewer.", known=known),
            )
        reduction, weights = reduction.first(options.components or known), identity.weights_sha256
    if options.scale_from:
        byte_scale, identity = _asked_scale(options)
        _check_made_with(identity, options.scale_from, card, cell)
        if identity.components != (reduction.digest if reduction else ""):
            path = os.path.basename(options.scale_from)
            raise InputError(
                tr("The bytes of {path} are not those of the same principal components.", path=path),
                tr("Name {path} as COMPONENTS_FROM too.", path=path)
                if identity.components
                else tr("Leave COMPONENTS and COMPONENTS_FROM empty, or choose another SCALE_FROM."),
            )
        weights = identity.weights_sha256
    return Packing(options.dtype, reduction, byte_scale, weights)


def _asked_scale(options: PackingOptions) -> tuple[ByteScale, Identity]:
    """How SCALE_FROM scales its bytes, and what it was made with; InputError where it has none."""
    if options.dtype != "uint8":
        raise InputError(
            tr("SCALE_FROM is for DTYPE uint8 alone."), tr("Choose DTYPE uint8, or leave SCALE_FROM empty.")
        )
    path = options.scale_from or ""
    with contextlib.closing(EmbeddingRaster(path)) as raster:
        if raster.byte_scale is None:
            raise InputError(
                tr("{path} does not hold embeddings in bytes.", path=os.path.basename(path)),
                tr("Choose one that was made with DTYPE uint8."),
            )
        return raster.byte_scale, raster.identity


def _check_made_with(identity: Identity, path: str, card: EncoderCard, cell: int) -> None:
    """Raise IdentityError where a file's numbers are those of another encoder or of cells of another size."""
    if identity.encoder != card.id or identity.cell_pixels != cell:
        raise IdentityError(
            tr(
                "{path} was made with {encoder} and cells of {cell_pixels} px, not with {id} and {cell} px.",
                path=os.path.basename(path),
                encoder=identity.encoder or tr("an unknown encoder"),
                cell_pixels=identity.cell_pixels,
                id=card.id,
                cell=cell,
            ),
            tr("Choose a file of the same encoder and CELL_SIZE."),
        )


def tell_smaller(dtype: DType, size: int, report: Report) -> None:
    """Say what bytes would take in the place of a result of so many."""
    if dtype != "uint8":
        report.log(tr("DTYPE uint8 would take {size}.", size=size_text(size // np.dtype(dtype).itemsize)))


def packing_in(path: str) -> Packing | None:
    """How an embedding raster was packed; None where it holds its encoder's own floats."""
    with contextlib.closing(EmbeddingRaster(path)) as raster:
        packing = Packing(reduction=Reduction.of_raster(raster), byte_scale=raster.byte_scale)
    return packing if packing.reduction or packing.byte_scale else None


def fitted_packing(
    asked: Packing, components: int, cubes: Callable[[], Iterator[Floats]], cells: int, report: Report
) -> Packing:
    """The packing asked for; what it lacks is fitted on all values of a result of so many cells.

    components: how many are wanted where none are given; 0: the encoder's own numbers. cubes: gives all values,
    (C, h, w) float32 in blocks, NaN where not valid.
    """
    reduction, byte_scale = asked.reduction, asked.byte_scale
    if components and not reduction:
        reduction = fitted_reduction(cubes(), cells, components, report)
    if asked.dtype == "uint8" and not byte_scale:
        known: Range | None = None
        for values in cubes():
            report.check()
            kept = reduction.scores(values) if reduction else values
            known = known or Range.none(len(kept))
            known.add(kept)
        byte_scale = ByteScale.over(known or Range.none(components))
    return replace(asked, reduction=reduction, byte_scale=byte_scale)


def cubes_of(path: str) -> Iterator[Floats]:
    """All values of a raster of floats, (C, h, w) float32 in blocks, NaN where not valid."""
    with rasterio.open(path) as source:
        for _, window in source.block_windows(1):
            yield source.read(window=window)


def repack(path: str, packing: Packing, encoder: str, output: str | None = None) -> None:
    """Write a raster of floats packed, with its tags and blocks: to `output`, else in its own place."""
    with rasterio.open(path) as source:
        count = len(packing.reduction.axes) if packing.reduction else source.count
        profile = embedding_profile(source.shape, count, packing.dtype, source.crs, source.transform)
        side = {key: source.profile[key] for key in ("blockxsize", "blockysize")}
        with atomic_raster(output or path, profile | side, None) as out:
            out.update_tags(**source.tags())
            packing.describe(out, encoder)
            for _, window in source.block_windows(1):
                out.write(packing.coded(packing.reduced(source.read(window=window))), window=window)


def _tell_bytes(byte_scale: ByteScale, report: Report) -> None:
    loss = byte_scale.loss
    report.log(
        tr(
            "A byte per number: 1 - cosine to the numbers before is {total:.1e} in the mean and {most:.1e} at most.",
            total=loss.mean,
            most=loss.most,
        )
    )
    if loss.limited:
        report.warn(tr("{limited:,} values lie beyond the range of SCALE_FROM and were limited.", limited=loss.limited))
