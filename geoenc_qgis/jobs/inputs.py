"""Embedding rasters as several jobs take them: a list, or a stack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..clusters.vectors import sampled_vectors
from ..core.errors import IdentityError, InputError
from ..core.report import Report
from ..core.words import tr
from ..labels.samples import Samples
from ..labels.times import TimedRaster
from ..raster.embedding import EmbeddingRaster
from ..raster.identity import Identity
from ..series.stack import Stack

if TYPE_CHECKING:
    from ..core.cluster import Cluster


def opened_rasters(inputs: Sequence[str], stack: str | None, report: Report) -> list[EmbeddingRaster]:
    """The rasters of INPUTS and STACK, held against the first; InputError where there are none or they don't go
    together."""
    paths = [*inputs, *([token.path for token in Stack.open(stack).tokens] if stack else [])]
    if not paths:
        raise InputError(
            tr("There are no embeddings: INPUTS and STACK are empty."), tr("Choose one or more embedding rasters.")
        )
    rasters = [EmbeddingRaster(path, report) for path in paths]
    for other in rasters[1:]:
        try:
            rasters[0].identity.check_compatible(
                other.identity, tr("the first raster ({name})", name=Path(rasters[0].path).name), report
            )
        except IdentityError as error:
            raise IdentityError(
                tr("{name}: {text}", name=Path(other.path).name, text=error.text), error.hint
            ) from error
    return rasters


def rasters_or_stack(inputs: Sequence[str], stack: str | None, periods: int, report: Report) -> list[EmbeddingRaster]:
    """The rasters of INPUTS, or STACK as one raster in which each cell has its course over time."""
    if not stack:
        return opened_rasters(inputs, None, report)
    if inputs:
        raise InputError(tr("INPUTS and STACK were both given."), tr("Give one of them: a stack is used as a whole."))
    return [TimedRaster(stack, periods)]


def common_identity(rasters: Sequence[EmbeddingRaster]) -> Identity:
    """The rasters' identity; GSD, tile and margin are 0 where they differ, which then are not held against others."""
    first, others = rasters[0].identity, [raster.identity for raster in rasters]
    mixed: dict[str, Any] = {}
    if any(identity.gsd != first.gsd for identity in others):
        mixed["gsd"] = 0.0
    if any((identity.tile, identity.margin) != (first.tile, first.margin) for identity in others):
        mixed |= {"tile": (0, 0), "margin": 0}
    return first.model_copy(update=mixed)


def sampled_rows(
    rasters: Sequence[EmbeddingRaster], size: int, folder: Path, report: Report, cluster: Cluster | None, seed: int = 42
) -> tuple[NDArray[np.float32], Identity]:
    """So many vectors (n, C) spread over rasters, which are closed, and the identity of these; folder: for the sample
    where it is large."""
    vectors = sampled_vectors(rasters, size, seed, folder, report, cluster)
    rows = vectors.rows(np.arange(len(vectors)))
    vectors.close()
    for raster in rasters:
        raster.close()
    return rows, common_identity(rasters)


@dataclass(frozen=True)
class Labelled:
    """What is learnt from. side: of a cell or a row's place, in map units; timed: the stack that cells are of."""

    samples: Samples
    identity: Identity
    side: float
    timed: TimedRaster | None = None


def labelled_cells(rasters: Sequence[EmbeddingRaster], samples: Samples) -> Labelled:
    """Samples of rasters, which are closed."""
    timed = rasters[0] if isinstance(rasters[0], TimedRaster) else None
    made = Labelled(samples, common_identity(rasters), abs(rasters[0].transform.a) or 1.0, timed)
    for raster in rasters:
        raster.close()
    return made


def check_table_alone(**others: object) -> None:
    """Raise InputError where what a TABLE stands in for is given beside it."""
    given = [name.upper() for name, value in others.items() if value]
    if given:
        raise InputError(
            tr("TABLE was given together with {names}.", names=", ".join(given)),
            tr("A table has its own embeddings, places and fields: leave the others empty."),
        )
