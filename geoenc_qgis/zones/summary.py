"""What is said of each zone: the mean of its cells, how far they lie from it, how much is covered, the typical cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.report import Report
from ..core.words import counted, tr
from .placed import Placed
from .visits import Visit, visits

KEPT_BYTES = 400_000_000  # of the cells of zones that are not yet whole
TINY = float(np.finfo(np.float32).tiny)

Kept = tuple[int, NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]  # raster, cells, vectors, 1 / lengths
Classes = Callable[[NDArray[np.float32]], NDArray[np.int64]]  # the class (k,) of each of the vectors (k, C)


Columns = dict[str, NDArray[Any]]  # what is said of zones, by the names of fields


@dataclass(frozen=True)
class Summary:
    """Of Z zones. vectors (Z, C) float32, NaN where a zone has no valid cell; spread (Z,): mean cosine distance of the
    cells to the mean; coverage (Z,): share of the area under valid cells; cells (Z,): how many they are; medoid (Z, 2):
    raster and cell, -1 where there is none; classes (Z, K): share of each class, or None."""

    vectors: NDArray[np.float32]
    spread: NDArray[np.float64]
    coverage: NDArray[np.float64]
    cells: NDArray[np.int64]
    medoid: NDArray[np.int64]
    classes: NDArray[np.float64] | None


def summary(placed: Sequence[Placed], classes: Classes | None, count: int, report: Report) -> Summary:
    """Of zones on rasters, from one pass over the blocks that hold zones; a second one over those of zones whose cells
    fill the memory, for the medoid alone. classes: gives cells one of `count` classes."""
    zones, dims = len(placed[0].areas), placed[0].raster.dims
    sums = _Sums(zones, dims, count if classes else 0)
    medoids = _Medoids(zones)
    overlapping = False
    for visit in visits(placed, np.ones(zones, bool), report.part(0, 0.9)):
        inverse = _inverse_lengths(visit.vectors)
        sums.add(visit, inverse, classes)
        medoids.add(visit, inverse, sums)
        overlapping |= visit.overlapping
    if overlapping:
        report.log(tr("Some zones overlap: each has the mean of all its own cells."))
    medoids.look_again(placed, sums, report.part(0.9, 1))
    return sums.summary(medoids.found)


def _inverse_lengths(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """(k,) of vectors (C, k)."""
    lengths = np.sqrt(np.einsum("ck,ck->k", vectors, vectors))
    inverse: NDArray[np.float32] = 1 / np.maximum(lengths, np.float32(TINY))
    return inverse


class _Sums:
    """Weighted sums of each zone's vectors, of their directions, and of the weights."""

    def __init__(self, zones: int, dims: int, classes: int):
        self.vectors, self.directions = np.zeros((2, zones, dims))
        self.shares, self.cells = np.zeros(zones), np.zeros(zones, np.int64)
        self.classes = np.zeros((zones, classes))

    def add(self, visit: Visit, inverse: NDArray[np.float32], classes: Classes | None) -> None:
        zone, shares = visit.zone, visit.shares.astype(np.float32)
        self.vectors[zone] += visit.vectors @ shares
        self.directions[zone] += visit.vectors @ (shares * inverse)
        self.shares[zone] += visit.shares.sum()
        self.cells[zone] += len(shares)
        if classes and len(shares):
            self.classes[zone] += np.bincount(classes(visit.vectors.T), visit.shares, self.classes.shape[1])

    def summary(self, medoid: NDArray[np.int64]) -> Summary:
        with np.errstate(invalid="ignore", divide="ignore"):
            means = self.vectors / self.shares[:, None]
            directions, shares = self.directions / self.shares[:, None], self.classes / self.shares[:, None]
        lengths = np.maximum(np.linalg.norm(means, axis=1), TINY)
        spread = np.maximum(1 - (directions * means).sum(1) / lengths, 0)
        has_classes = self.classes.shape[1] > 0
        coverage = np.minimum(self.shares, 1)
        return Summary(
            means.astype(np.float32), spread, coverage, self.cells, medoid, shares if has_classes else None
        )  # fmt: skip


@dataclass
class _Medoids:
    """The cell of each zone whose direction is nearest to that of the mean, which is known when the zone is whole: till
    then its cells are kept, or as they fill the memory, read again."""

    zones: int
    _kept: dict[int, list[Kept]] = field(default_factory=dict)
    _bytes: int = 0

    def __post_init__(self) -> None:
        self.found = np.full((self.zones, 2), -1, np.int64)
        self._nearest = np.full(self.zones, -np.inf)
        self._again = np.zeros(self.zones, bool)

    def add(self, visit: Visit, inverse: NDArray[np.float32], sums: _Sums) -> None:
        """Take in cells, and look among all the zone's where these are the last."""
        zone = visit.zone
        if self._again[zone]:
            return
        if not visit.last:
            self._kept.setdefault(zone, []).append((visit.raster, visit.cells, visit.vectors, inverse))
            self._bytes += visit.vectors.nbytes
            while self._bytes > KEPT_BYTES:
                self._again[self._drop(max(self._kept, key=self._size))] = True
            return
        kept = self._kept.get(zone, [])
        self._drop(zone)
        for raster, cells, vectors, lengths in [*kept, (visit.raster, visit.cells, visit.vectors, inverse)]:
            self._look(zone, raster, cells, vectors, lengths, sums.vectors[zone])

    def look_again(self, placed: Sequence[Placed], sums: _Sums, report: Report) -> None:
        """Read the cells of zones that could not be kept."""
        many = int(self._again.sum())
        if not many:
            return
        report.log(
            counted(
                many,
                "{n} zone is too large to keep its cells: its blocks are read again for its typical cell.",
                "{n:,} zones are too large to keep their cells: their blocks are read again for their typical cells.",
            )
        )
        for visit in visits(placed, self._again, report):
            inverse, mean = _inverse_lengths(visit.vectors), sums.vectors[visit.zone]
            self._look(visit.zone, visit.raster, visit.cells, visit.vectors, inverse, mean)

    def _size(self, zone: int) -> int:
        return sum(vectors.nbytes for _, _, vectors, _ in self._kept[zone])

    def _drop(self, zone: int) -> int:
        """Forget the cells of a zone."""
        if zone in self._kept:
            self._bytes -= self._size(zone)
            del self._kept[zone]
        return zone

    def _look(
        self,
        zone: int,
        raster: int,
        cells: NDArray[np.int64],
        vectors: NDArray[np.float32],
        inverse: NDArray[np.float32],
        mean: Floats,
    ) -> None:
        if not len(cells):
            return
        nearness = (mean.astype(np.float32) @ vectors) * inverse
        best = int(nearness.argmax())
        if nearness[best] > self._nearest[zone]:
            self._nearest[zone], self.found[zone] = nearness[best], (raster, cells[best])
