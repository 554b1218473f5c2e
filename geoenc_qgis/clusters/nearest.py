"""The nearest of some centres by matrix products, a few rows at a time: scores stay in the processor's cache.

Of many centres, a processor multiplies a shortlist alone (`shortlist`).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

from ..core.arrays import Floats
from ..core.threads import lasting_pool, one_blas_thread
from ..encoders.steady import single_thread
from ..encoding.device import processor
from .shortlist import Shortlist

CACHED_SCORES, MOST_SCORES = 1_000_000, 32_000_000  # at once: by a processor, by a GPU
COARSE_SCORES = 6_000_000  # at once, in bfloat16
LEAST_ROWS, MOST_ROWS = 512, 2048  # of a product by a processor
# On AMD's processors NumPy's OpenBLAS multiplies faster than torch's MKL; each thread then has rows of its own.
NUMPYS_PRODUCT = "AMD" in processor()


def metric_vectors(vectors: Floats, metric: str, device: str, room: torch.Tensor | None = None) -> torch.Tensor:
    """Vectors (n, C) as float32 on a device; of length 1 for `cosine`. room: where they may lie, for n or more."""
    stored = torch.from_numpy(np.ascontiguousarray(vectors))
    rows = stored.to(device).float() if room is None else room[: len(stored)].copy_(stored)
    return torch.nn.functional.normalize(rows, dim=1) if metric == "cosine" else rows


class NearestCentres:
    """Finds the nearest of centres (k, C), prepared as vectors are, by products in float32."""

    def __init__(self, centres: torch.Tensor, metric: str, groups: torch.Tensor | None = None):
        """groups (k,): of centres; the nearest centre and the nearest one of another group are found."""
        self._centres, self._metric, self._groups = centres, metric, groups
        # Centres taken from their mean lose less to rounding: |x - c|^2 = |x - m|^2 - 2 (x.d - m.d - |d|^2 / 2).
        apart, own, mean = _from_mean(centres)
        self._own = centres.new_zeros(len(centres)) if metric == "cosine" else own
        self._table = apart.T.contiguous()
        beside = apart @ mean if metric == "cosine" else (apart * apart).sum(1) / -2  # to (x - m).d
        self._shortlist = (
            Shortlist.of(apart.numpy(), beside.numpy(), mean.numpy()) if centres.device.type == "cpu" else None
        )

    def __call__(
        self, vectors: torch.Tensor, count: int = 1, *, measured: bool = True
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The `count` nearest of prepared vectors: distances (n, count), nearest first, and indices (n, count).

        Distances are Euclidean, or 1 - cos for `cosine`; not `measured`: (n, 0).
        """
        index = torch.empty(len(vectors), count, dtype=torch.int64, device=vectors.device)
        apart = vectors.new_empty(len(vectors), count if measured else 0)

        def find(here: slice, room: torch.Tensor) -> None:
            rows, places = vectors[here], index[here]
            listed = self._shortlist.highest(rows.numpy(), room.numpy()) if self._shortlist and count == 1 else None
            if listed is None:
                self._by_all(rows, places, room)
            else:
                places[:, 0] = torch.from_numpy(listed)
            for column in range(apart.shape[1]):
                apart[here, column] = _distances(rows, self._centres[places[:, column]], self._metric)

        _some_at_a_time(vectors, len(self._centres), find, NUMPYS_PRODUCT or self._shortlist is not None)
        return apart, index

    def _by_all(self, rows: torch.Tensor, places: torch.Tensor, room: torch.Tensor) -> None:
        """Write which are nearest, (n, count), by products with all centres."""
        scores = _scores(self._own, rows, self._table, room)
        for column in range(places.shape[1]):
            if column and self._groups is not None:
                scores.masked_fill_(self._groups == self._groups[places[:, :1]], -torch.inf)
            elif column:
                scores.scatter_(1, places[:, column - 1 : column], -torch.inf)
            places[:, column] = _highest(scores)


class NearestCentre:
    """Finds the nearest of some centres by products in float32 or bfloat16.

    A product in bfloat16 comes out rounded to 8 bits. Centres taken from their mean keep it small, and what depends on
    the centre alone enters as two more columns, so that it is not rounded by itself: near-ties apart, the same centre
    is found (docs/BENCHMARKS.md: 0.001 % of inertia).
    """

    def __init__(self, centres: torch.Tensor, precision: str):
        dtype = getattr(torch, precision)
        self._exact = NearestCentres(centres, "euclidean") if dtype == torch.float32 else None
        if self._exact:
            return
        shifted, own, _ = _from_mean(centres)
        coarse = own[:, None].to(dtype)
        parts = [shifted.to(dtype), coarse, (own[:, None] - coarse.float()).to(dtype)]
        spare = -(centres.shape[1] + 2) % 32  # columns of zeros: the product is fastest in whole steps
        self.table = torch.cat([*parts, coarse.new_zeros(len(centres), spare)], 1).T.contiguous()
        self.dims = centres.shape[1]
        self._wide = self.table.new_zeros(max(LEAST_ROWS, COARSE_SCORES // len(centres)), len(self.table))
        self._wide[:, self.dims : self.dims + 2] = 1

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        """Indices (n,) of the centres nearest to prepared vectors (n, C)."""
        if self._exact:
            return self._exact(rows, measured=False)[1][:, 0]
        return torch.cat([self._coarsely(some) for some in rows.split(len(self._wide))])

    def _coarsely(self, rows: torch.Tensor) -> torch.Tensor:
        wide = self._wide[: len(rows)]
        wide[:, : self.dims] = rows
        return (wide @ self.table).max(1)[1]  # argmax is slower


def lanes_pool(threads: int) -> ThreadPoolExecutor:
    """Threads that compute beside each other, torch and NumPy by one thread in each; to be used in `single_thread`."""
    return lasting_pool(threads, _one_thread)


def _one_thread() -> None:
    torch.set_num_threads(1)


def _from_mean(centres: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Centres less their mean, d (k, C), what a centre adds to its scores x . d, (k,), and the mean (C,)."""
    mean = centres.mean(0)
    apart = centres - mean
    return apart, -(apart @ mean + (apart * apart).sum(1) / 2), mean


def _some_at_a_time(
    rows: torch.Tensor, centres: int, work: Callable[[slice, torch.Tensor], None], numpys: bool
) -> None:
    """Do work on some rows after the others, given which, and room for scores (n, k).

    numpys: the work is NumPy's, and each thread has rows of its own. How many at once is the same for any number of
    threads, so that a product comes out the same.
    """
    processors = rows.device.type == "cpu"
    step = max(LEAST_ROWS, (CACHED_SCORES if processors else MOST_SCORES) // centres)
    step = min(step, MOST_ROWS) if processors else step
    parts = [slice(start, min(start + step, len(rows))) for start in range(0, len(rows), step)]
    lanes = min(len(parts), torch.get_num_threads() if processors and numpys else 1)

    def lane(number: int) -> None:
        room = rows.new_empty(min(step, len(rows)), centres)
        for part in parts[number::lanes]:
            work(part, room[: part.stop - part.start])

    if lanes == 1:
        lane(0)
    if lanes < 2:
        return
    with one_blas_thread(), single_thread():
        list(lanes_pool(lanes).map(lane, range(lanes)))


def _scores(own: torch.Tensor, rows: torch.Tensor, table: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
    """own (k,) and the products of rows (n, C) with the columns of a table (C, k), into `out` (n, k)."""
    if out.device.type != "cpu" or not NUMPYS_PRODUCT:
        return torch.addmm(own, rows, table, out=out)
    scores = out.numpy()
    np.matmul(rows.numpy(), table.numpy(), out=scores)
    scores += own.numpy()
    return out


def _highest(scores: torch.Tensor) -> torch.Tensor:
    """Indices (n,) of the highest of scores (n, k)."""
    if scores.device.type != "cpu":
        return scores.max(1)[1]  # argmax is slower
    return torch.from_numpy(scores.numpy().argmax(1))  # torch's own takes twice as long


def _distances(rows: torch.Tensor, centres: torch.Tensor, metric: str) -> torch.Tensor:
    """Of rows (n, C) to as many centres, (n,)."""
    if metric == "cosine":
        return (1 - (rows * centres).sum(1)).clamp_min_(0)
    # From the difference itself: |x|^2 - 2 x.c + |c|^2 loses small distances to rounding.
    apart: torch.Tensor = torch.linalg.vector_norm(rows - centres, dim=1)
    return apart
