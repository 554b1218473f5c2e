"""Vectors that workers have: each reads the blocks it is asked for from the rasters, and keeps what it has drawn in a
scratch file, so that k-means' next passes read no raster again."""

from __future__ import annotations

import contextlib
import functools
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from ..core.report import Report
from ..core.tree import Tree
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import opened_same
from .vectors import Draw, Function, Part, Vectors, drawn_rows, no_cell_error, planned_shares

if TYPE_CHECKING:
    from ..core.cluster import Cluster


@dataclass(frozen=True)
class Drawing:
    """Which cells of which rasters the vectors are. Travels as a pickle; equal where its key is."""

    key: str
    openers: tuple[Callable[[], EmbeddingRaster], ...] = field(compare=False, repr=False)
    seen: tuple[Any, ...] = field(compare=False, repr=False)
    shares: tuple[tuple[Draw, ...], ...] = field(compare=False, repr=False)
    seed: int
    dims: int
    dtype: str


class SharedVectors:
    """What `Vectors` is to one process, for workers."""

    def __init__(self, rasters: Sequence[EmbeddingRaster], sample: int, seed: int, cluster: Cluster, report: Report):
        """sample: how many cells, 0: all. Raises InputError where there is none."""
        shares = planned_shares(rasters, sample)
        half = all(raster.is_float16 for raster in rasters)
        self.dims, self.cluster, self.report = rasters[0].dims, cluster, report
        self.drawing = Drawing(
            uuid.uuid4().hex,
            tuple(raster.opener() for raster in rasters),
            tuple(raster.fingerprint() for raster in rasters),
            tuple(map(tuple, shares)),
            seed,
            self.dims,
            "float16" if half else "float32",
        )
        counts = dict(self._parts(_count))
        self.starts = np.concatenate([[0], np.cumsum([counts[number] for number in range(len(shares))])])
        if not len(self):
            raise no_cell_error()

    def __len__(self) -> int:
        return int(self.starts[-1])

    def rows(self, indices: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of given indices, (n, C)."""
        out = np.empty((len(indices), self.dims), np.float32)
        within = np.searchsorted(self.starts, indices, side="right") - 1
        wanted = {number: np.flatnonzero(within == number) for number in np.unique(within).tolist()}
        function = partial(_rows, {n: indices[here] - self.starts[n] for n, here in wanted.items()})
        for number, rows in self._parts(function, sorted(wanted)):
            out[wanted[number]] = rows
        return out

    def merged(self, function: Function[Part], merge: Callable[[Part, Part], Part], report: Report) -> Part:
        """What a function says of each share's rows, merged in a fixed tree."""
        tree = Tree(len(self.drawing.shares), merge)
        for number, part in self._parts(function):
            tree.add(number, part)
        return cast("Part", tree.whole)  # every share has been added

    def _parts(
        self, function: Callable[[Vectors, int, Report], Part], numbers: Sequence[int] | None = None
    ) -> Iterator[tuple[int, Part]]:
        """What a function says of shares, by default of all, in the order in which they are done."""
        pieces = range(len(self.drawing.shares)) if numbers is None else numbers
        make = partial(_opened, self.drawing, function)
        with contextlib.closing(self.cluster.results("vectors", make, pieces, self.report)) as results:
            yield from results

    def close(self) -> None:
        """Let workers forget what they keep."""
        with contextlib.suppress(OSError):
            self.cluster.each(_forget)


class Kept:
    """The vectors that a worker has drawn so far."""

    def __init__(self, drawing: Drawing):
        self.drawing = drawing
        self.rasters: dict[int, EmbeddingRaster] = {}
        self.shares: dict[int, Vectors] = {}

    def vectors(self, number: int, report: Report) -> Vectors:
        """Those of a share."""
        if number not in self.shares:
            drawing = self.drawing
            vectors = Vectors(drawing.dims, drawing.dtype, tempfile.gettempdir())
            for raster_number, block, wanted in drawing.shares[number]:
                report.check()
                if raster_number not in self.rasters:
                    self.rasters[raster_number] = opened_same(
                        drawing.openers[raster_number], drawing.seen[raster_number]
                    )
                raster = self.rasters[raster_number]
                rows, _ = raster.read(raster.windows[block], half=True)
                vectors.append(drawn_rows(rows, wanted, (drawing.seed, raster_number, block)))
            self.shares[number] = vectors
        return self.shares[number]


@functools.lru_cache(maxsize=1)
def _kept(drawing: Drawing) -> Kept:
    return Kept(drawing)


def _forget() -> None:
    _kept.cache_clear()


def _opened(
    drawing: Drawing, function: Callable[[Vectors, int, Report], Part], report: Report
) -> Callable[[int], Part]:
    """What a worker does with a share."""
    kept = _kept(drawing)
    return lambda number: function(kept.vectors(number, report), number, report)


def _count(vectors: Vectors, number: int, report: Report) -> int:
    return len(vectors)


def _rows(wanted: dict[int, NDArray[np.int64]], vectors: Vectors, number: int, report: Report) -> NDArray[np.float32]:
    return vectors.rows(wanted[number])
