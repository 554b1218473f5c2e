"""The nearest of some centres by matrix products, a few rows at a time: scores stay in the processor's cache."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from threadpoolctl import ThreadpoolController

from ..core.arrays import Floats
from ..encoding.device import processor

CACHED_SCORES, MOST_SCORES = 1_000_000, 32_000_000  # at once: by a processor, by a GPU
LEAST_ROWS, MOST_ROWS = 512, 2048  # of a product by a processor
# On AMD's processors NumPy's OpenBLAS multiplies faster than torch's MKL; each thread then has rows of its own.
NUMPYS_PRODUCT = "AMD" in processor()
_BLAS = ThreadpoolController()


def nearest_centres(
    vectors: torch.Tensor,
    centres: torch.Tensor,
    metric: str,
    count: int = 1,
    groups: torch.Tensor | None = None,
    *,
    measured: bool = True,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The `count` nearest centres of prepared vectors: distances (n, count), nearest first, and indices (n, count).

    Distances are Euclidean, or 1 - cos for `cosine`; not `measured`: (n, 0). Matrix products in float32. groups (k,):
    of centres; the nearest centre and the nearest one of another group are found.
    """
    own = centres.new_zeros(len(centres)) if metric == "cosine" else (centres * centres).sum(1) / -2
    index = torch.empty(len(vectors), count, dtype=torch.int64, device=vectors.device)
    apart = vectors.new_empty(len(vectors), count if measured else 0)

    def find(here: slice, room: torch.Tensor) -> None:
        rows, places = vectors[here], index[here]
        scores = _scores(own, rows, centres.T, room[: len(rows)])
        for column in range(count):
            if column and groups is not None:
                scores.masked_fill_(groups == groups[places[:, :1]], -torch.inf)
            elif column:
                scores.scatter_(1, places[:, column - 1 : column], -torch.inf)
            places[:, column] = _highest(scores)
            if measured:
                apart[here, column] = _distances(rows, centres, scores, places[:, column], metric)

    _some_at_a_time(vectors, centres, find)
    return apart, index


def metric_vectors(vectors: Floats, metric: str, device: str, room: torch.Tensor | None = None) -> torch.Tensor:
    """Vectors (n, C) as float32 on a device; of length 1 for `cosine`. room: where they may lie, for n or more."""
    stored = torch.from_numpy(np.ascontiguousarray(vectors))
    rows = stored.to(device).float() if room is None else room[: len(stored)].copy_(stored)
    return torch.nn.functional.normalize(rows, dim=1) if metric == "cosine" else rows


class NearestCentre:
    """Finds the nearest of some centres by products in float32 or bfloat16.

    A product in bfloat16 comes out rounded to 8 bits. Centres taken from their mean keep it small, and what depends on
    the centre alone enters as two more columns, so that it is not rounded by itself: near-ties apart, the same centre
    is found (docs/BENCHMARKS.md: 0.001 % of inertia).
    """

    def __init__(self, centres: torch.Tensor, precision: str):
        self.dtype = getattr(torch, precision)
        mean = centres.mean(0)
        shifted = centres - mean
        # |x - c|^2 = |x - m|^2 - 2 (x.d - m.d - |d|^2 / 2), with d = c - m
        own = -(shifted @ mean + (shifted * shifted).sum(1) / 2)
        self._exact = (own, shifted.T.contiguous())
        if self.dtype == torch.float32:
            return
        coarse = own[:, None].to(self.dtype)
        parts = [shifted.to(self.dtype), coarse, (own[:, None] - coarse.float()).to(self.dtype)]
        spare = -(centres.shape[1] + 2) % 32  # columns of zeros: the product is fastest in whole steps
        self.table = torch.cat([*parts, coarse.new_zeros(len(centres), spare)], 1).T.contiguous()
        self.dims = centres.shape[1]
        self._wide = self.table.new_zeros(0, len(self.table))

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        """Indices (n,) of the centres nearest to prepared vectors (n, C)."""
        if self.dtype == torch.float32:
            return self._in_float32(rows)
        if len(self._wide) < len(rows):
            self._wide = self.table.new_zeros(len(rows), len(self.table))
            self._wide[:, self.dims : self.dims + 2] = 1
        wide = self._wide[: len(rows)]
        wide[:, : self.dims] = rows
        return (wide @ self.table).max(1)[1]  # argmax is slower

    def _in_float32(self, rows: torch.Tensor) -> torch.Tensor:
        own, table = self._exact
        index = torch.empty(len(rows), dtype=torch.int64, device=rows.device)

        def find(here: slice, room: torch.Tensor) -> None:
            part = rows[here]
            index[here] = _highest(_scores(own, part, table, room[: len(part)]))

        _some_at_a_time(rows, table.T, find)
        return index


def _some_at_a_time(rows: torch.Tensor, centres: torch.Tensor, work: Callable[[slice, torch.Tensor], None]) -> None:
    """Do work on some rows after the others, given which, and room for scores (n, k); each thread has rows of its own.

    How many rows is the same for any number of threads, so that a product comes out the same.
    """
    processors = centres.device.type == "cpu"
    step = max(LEAST_ROWS, (CACHED_SCORES if processors else MOST_SCORES) // len(centres))
    step = min(step, MOST_ROWS) if processors else step
    parts = [slice(start, start + step) for start in range(0, len(rows), step)]
    lanes = min(len(parts), torch.get_num_threads()) if processors and NUMPYS_PRODUCT else min(1, len(parts))

    def lane(number: int) -> None:
        room = rows.new_empty(min(step, len(rows)), len(centres))
        for part in parts[number::lanes]:
            work(part, room)

    if lanes == 1:
        lane(0)
    if lanes < 2:
        return
    with _BLAS.limit(limits=1, user_api="blas"), ThreadPoolExecutor(lanes) as pool:
        list(pool.map(lane, range(lanes)))


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


def _distances(
    rows: torch.Tensor, centres: torch.Tensor, scores: torch.Tensor, index: torch.Tensor, metric: str
) -> torch.Tensor:
    """Of rows (n, C) to the centres that are named, (n,)."""
    if metric == "cosine":
        return (1 - scores.gather(1, index[:, None])[:, 0]).clamp_min_(0)
    # From the difference itself: |x|^2 - 2 x.c + |c|^2 loses small distances to rounding.
    apart: torch.Tensor = torch.linalg.vector_norm(rows - centres[index], dim=1)
    return apart
