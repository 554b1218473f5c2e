"""Principal components in one pass over all vectors: blocks in any order, halves mergeable.

Means are float64. Products are those of their numbers' own precision, float32 at least, of vectors less their block's
mean, two thousand vectors at a time, and added up in float64: what float32 loses in each averages out over them, and
products in float64 would take twice as long (docs/BENCHMARKS.md tells how far the axes lie from those of float64).
Chan, Golub and LeVeque (1979) for the merging of means and products.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats, eigen
from ..core.errors import InputError
from ..core.report import Report
from ..core.tree import Tree
from ..core.words import counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import block_results

if TYPE_CHECKING:
    from ..core.cluster import Cluster

SAMPLE_VECTORS = 20_000  # vectors kept for colour ranges
PRODUCT_VECTORS = 2048  # of a product


class Moments:
    """Count, mean (C,) and centred products (C, C) of vectors, float64."""

    def __init__(self, dims: int):
        self.count = 0
        self.mean = np.zeros(dims)
        self.products = np.zeros((dims, dims))

    def add(self, vectors: Floats) -> None:
        """Take in vectors (n, C)."""
        if not len(vectors):
            return
        part = Moments(vectors.shape[1])
        part.count = len(vectors)
        part.mean = vectors.mean(axis=0, dtype=np.float64)
        near = part.mean.astype(np.result_type(vectors, np.float32))
        part.products = _products(vectors, near)
        if not np.isfinite(part.products).all():  # beyond what float32 can hold
            near = part.mean
            part.products = _products(vectors, near)
        rest = part.mean - near  # what the mean in their precision left
        part.products -= part.count * np.outer(rest, rest)
        self.merge(part)

    def merged(self, other: Moments) -> Moments:
        """This, with what another has seen taken in."""
        self.merge(other)
        return self

    def merge(self, other: Moments) -> None:
        """Take in what another has seen."""
        count = self.count + other.count
        if not other.count:
            return
        shift = other.mean - self.mean
        self.products += other.products
        self.products += np.outer(shift, shift) * (self.count * other.count / count)
        self.mean = self.mean + shift * (other.count / count)
        self.count = count


def _products(vectors: Floats, mean: Floats) -> NDArray[np.float64]:
    """Products (C, C) of vectors (n, C) less a mean, in its precision some at a time, added up in float64."""
    products = np.zeros((len(mean), len(mean)))
    room = np.empty_like(vectors[:PRODUCT_VECTORS], mean.dtype)  # in the vectors' own order
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, len(vectors), PRODUCT_VECTORS):
            some = vectors[first : first + PRODUCT_VECTORS]
            centred = np.subtract(some, mean, out=room[: len(some)])
            products += centred.T @ centred
    return products


Drawn = tuple[NDArray[np.float64], NDArray[np.float32]]  # keys (n,), vectors (n, C)


class Sample:
    """`size` vectors drawn evenly from all that were added, or all of fewer: those of the least random keys.

    A vector's key depends on the number of its block, not on when that comes.
    """

    def __init__(self, dims: int, size: int = SAMPLE_VECTORS):
        self.size = size
        self._rows, self._keys = np.empty((size, dims), np.float32), np.empty(0)  # of which as many rows as keys count
        self._blocks = 0

    @property
    def vectors(self) -> NDArray[np.float32]:
        """What was drawn (n, C), by their keys."""
        return self._rows[np.argsort(self._keys, kind="stable")]

    @property
    def limit(self) -> float:
        """Keys from here on are of no vector of the sample."""
        return float(self._keys.max()) if len(self._keys) == self.size else 1.0

    def add(self, vectors: NDArray[np.float32]) -> None:
        """Take in the vectors (n, C) of the next block."""
        self.take(drawn(vectors, self._blocks, self.limit, self.size))
        self._blocks += 1

    def take(self, entries: Drawn) -> None:
        """Take in what was drawn from a block, each in the place of one with a greater key."""
        keys, had = np.append(self._keys, entries[0]), len(self._keys)
        kept = np.argsort(keys, kind="stable")[: self.size]
        new = kept[kept >= had]
        gone = np.ones(had, bool)
        gone[kept[kept < had]] = False
        places = np.append(np.flatnonzero(gone), np.arange(had, len(kept)))
        self._rows[places] = entries[1][new - had]
        keys[places] = keys[new]
        self._keys = keys[: len(kept)].copy()


def drawn(vectors: NDArray[np.float32], block: int, limit: float, most: int) -> Drawn:
    """What may be in a sample of so many of the vectors (n, C) of a block, those with the least keys below a limit."""
    keys = np.random.default_rng((0, block)).random(len(vectors))
    chosen = np.flatnonzero(keys < limit)
    chosen = np.sort(chosen[np.argsort(keys[chosen], kind="stable")[:most]])
    # Of a raster's, each band lies together: many columns are quicker than many rows.
    rows = vectors[chosen] if vectors.flags.c_contiguous else np.ascontiguousarray(vectors.T.take(chosen, 1).T)
    return keys[chosen], rows


@dataclass(frozen=True)
class Components:
    """Principal components: score = (vector - mean) @ axes.T."""

    mean: NDArray[np.float64]  # (C,)
    axes: NDArray[np.float64]  # (K, C), of unit length, largest loading positive
    variances: NDArray[np.float64]  # (C,), of all components, largest first
    cells: int

    def scores(self, vectors: Floats) -> Floats:
        """Scores (n, K) float32 of vectors (n, C)."""
        axes = self.axes.astype(np.float32)
        return vectors @ axes.T - (self.mean @ self.axes.T).astype(np.float32)

    def of_block(self, vectors: Floats, given: None) -> Floats:
        """The scores of a block, for `block_results`."""
        return self.scores(vectors)

    @property
    def shares(self) -> NDArray[np.float64]:
        """Share of the variance of every component, (C,)."""
        return self.variances / max(float(self.variances.sum()), np.finfo(float).tiny)


def principal_components(moments: Moments, count: int | float) -> Components:
    """The first `count` components of what `moments` has seen; a float: as many as hold that share of the variance."""
    _check_count(count, len(moments.mean))
    if moments.count < 2:
        raise InputError(
            tr("The embedding raster has 1 valid cell: nothing varies.")
            if moments.count
            else tr("The embedding raster has no valid cells: nothing varies."),
            tr("Encode a larger raster."),
        )
    variances, vectors = eigen(moments.products / (moments.count - 1))
    variances = np.maximum(variances[::-1], 0)
    if variances.sum() <= 1e-12 * float((moments.mean**2).sum()):
        raise InputError(tr("All embeddings are the same: nothing varies."), tr("Encode a raster with variety."))
    if isinstance(count, float):
        held = variances.cumsum() / max(float(variances.sum()), np.finfo(float).tiny)
        count = min(int(np.searchsorted(held, count - 1e-12)) + 1, len(variances))
    axes = vectors.T[::-1][:count]
    strongest = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
    axes = axes * np.where(strongest < 0, -1.0, 1.0)[:, None]
    return Components(moments.mean, axes, variances, moments.count)


def _check_count(count: int | float, dims: int) -> None:
    if isinstance(count, int) and count > dims:
        raise InputError(
            counted(
                dims,
                "{count} components were asked for, but the embedding has {n} band.",
                "{count} components were asked for, but the embedding has {n} bands.",
                count=count,
            ),
            tr("Choose {dims} or fewer.", dims=dims),
        )


def fit_components(
    raster: EmbeddingRaster, count: int | float, report: Report, cluster: Cluster | None = None
) -> tuple[Components, NDArray[np.float32]]:
    """Components of a raster, read once, and vectors (n, C) float32 of cells spread over it."""
    _check_count(count, raster.dims)
    tree, sample = Tree(len(raster.windows), Moments.merged), Sample(raster.dims)

    def given(number: int) -> tuple[int, float]:
        return number, sample.limit

    for number, _, _, (moments, entries) in block_results(raster, _seen, given, report, cluster, threads=True):
        tree.add(number, moments)
        sample.take(entries)
    return principal_components(tree.whole or Moments(raster.dims), count), sample.vectors


def _seen(vectors: NDArray[np.float32], given: tuple[int, float]) -> tuple[Moments, Drawn]:
    """What a block, of a number and with a limit of keys, says."""
    moments = Moments(vectors.shape[1])
    moments.add(vectors)
    return moments, drawn(vectors, *given, SAMPLE_VECTORS)


def spread_sample(raster: EmbeddingRaster, size: int, report: Report, cluster: Cluster | None) -> NDArray[np.float32]:
    """Vectors (n, C) of at most `size` cells spread evenly over a raster."""
    sample = Sample(raster.dims, size)
    function = partial(_drawn, most=size)

    def given(number: int) -> tuple[int, float]:
        return number, sample.limit

    for _, _, _, entries in block_results(raster, function, given, report, cluster, threads=True):
        sample.take(entries)
    return sample.vectors


def _drawn(vectors: NDArray[np.float32], given: tuple[int, float], most: int) -> Drawn:
    return drawn(vectors, *given, most)
