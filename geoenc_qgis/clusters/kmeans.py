"""k-means over streamed vectors: Lloyd (1982) with k-means++ seeds (Arthur and Vassilvitskii 2007).

`euclidean` puts a vector with the nearest centre; `cosine` with the centre of the least angle (spherical k-means,
Dhillon and Modha 2001): vectors and centres are brought to length 1 first, after which the two are the same.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import Cancelled, InputError
from ..core.report import Report
from ..core.threads import in_order, one_blas_thread
from ..core.words import counted, tr
from ..encoders.steady import single_thread
from ..encoding.device import worker_devices
from .nearest import NearestCentre, NearestCentres, lanes_pool, metric_vectors
from .shared import SharedVectors
from .vectors import CHUNK_VALUES, Chunked, Vectors

TOLERANCE = 1e-4  # share of inertia that an iteration must still win
ROUNDING_SHARE = 2e-6  # share of the squared lengths that float32 may get wrong in a squared distance
GREEDY_SEEDS, CANDIDATES_PER_SEED, MAX_SEEDS_PER_ROUND = (
    256,
    8,
    256,
)  # seeds chosen one by one, each among so many; then drawn together at most
LANE_VALUES, MOST_ROWS = 1_000_000, 16_384  # of vectors that a thread has at once; vectors of many centres at most
SAMPLE_PER_CLUSTER, MAX_SEED_SAMPLE = 32, 131_072  # candidates a centre, and at most, from which seeds are drawn


@dataclass(frozen=True)
class Fit:
    """Centres (k, C), how many vectors each has, and their mean squared distance (cosine: 1 - cos)."""

    centres: NDArray[np.float32]
    counts: NDArray[np.int64]
    inertia: float
    iterations: int
    cancelled: bool = False


def fit_kmeans(
    vectors: Vectors | SharedVectors,
    clusters: int,
    metric: str,
    *,
    iterations: int,
    seed: int,
    device: str,
    report: Report,
    precision: str = "float32",
    tolerance: float = TOLERANCE,
    workers_device: str = "",
) -> Fit:
    """Centres of `vectors`; stops when an iteration wins less than `tolerance` of the inertia, or at `iterations`.

    precision: of the products that find the nearest centres; sums and inertia are float32 and float64 in any case, and
    the last assignment is float32. workers_device: asked for on workers, where these have the vectors. A cancel in
    mid-fit gives the centres of the last whole iteration, which is said.
    """
    if clusters > len(vectors):
        raise InputError(
            tr(
                "{clusters} clusters were asked for, but the sample holds {count} valid cells.",
                clusters=clusters,
                count=len(vectors),
            ),
            tr("Choose fewer CLUSTERS or a larger SAMPLE."),
        )
    centres = _first_centres(vectors, clusters, metric, seed, device, report)
    lloyd = Lloyd(vectors, metric, precision, report, workers_device)
    before, best, turn = float("inf"), None, 0
    try:
        for turn in range(1, iterations + 1):
            assignment = lloyd.assign_exactly_where_empty(centres)
            best = Fit(
                centres.cpu().numpy(), assignment.counts.cpu().numpy().astype(np.int64), assignment.inertia, turn
            )
            report.progress(
                turn / iterations, tr("iteration {turn}, inertia {inertia:.6g}", turn=turn, inertia=assignment.inertia)
            )
            if turn > 1 and before - assignment.inertia <= tolerance * before and not assignment.empty:
                break
            before = assignment.inertia
            centres = lloyd.updated_centres(assignment, centres)
        assignment = lloyd.assign(centres, "float32")
    except Cancelled:
        if best is None:
            raise
        report.ignore_cancel()
        report.warn(
            tr(
                "Cancelled: the book holds the centres of iteration {iterations}, coloured by pca.",
                iterations=best.iterations,
            )
        )
        return replace(best, cancelled=True)
    return Fit(centres.cpu().numpy(), assignment.counts.cpu().numpy().astype(np.int64), assignment.inertia, turn)


def _first_centres(
    vectors: Vectors | SharedVectors, clusters: int, metric: str, seed: int, device: str, report: Report
) -> torch.Tensor:
    """Where the centres begin: seeds from a sample of the vectors."""
    rng = np.random.default_rng(seed)
    picked = rng.choice(
        len(vectors), min(len(vectors), max(4096, min(SAMPLE_PER_CLUSTER * clusters, MAX_SEED_SAMPLE))), replace=False
    )
    return _seeds(metric_vectors(vectors.rows(picked), metric, device), clusters, seed, report)


# Of some vectors: their sums by centre (k, C), counts (k,), and the sum of their squared lengths.
Part = tuple[torch.Tensor, torch.Tensor, float]


class Sums:
    """Sums of the vectors nearest to each centre, how many these are, and the sum of all squared lengths."""

    def __init__(self, centres: torch.Tensor):
        clusters, dims = centres.shape
        self.sums = torch.zeros(clusters, dims, dtype=torch.float64, device=centres.device)
        self.counts = torch.zeros(clusters, dtype=torch.float64, device=centres.device)
        self.squares = 0.0

    def add(self, part: Part) -> None:
        """Take in what some vectors say."""
        self.sums += part[0]
        self.counts += part[1]
        self.squares += part[2]

    def done(self) -> Sums:
        """The same on the processor, to be sent and merged."""
        self.sums, self.counts = self.sums.cpu(), self.counts.cpu()
        return self

    def merged(self, other: Sums) -> Sums:
        """This, with another's taken in."""
        self.sums += other.sums
        self.counts += other.counts
        self.squares += other.squares
        return self


class Farthest:
    """The `count` vectors that lie farthest from their centres."""

    def __init__(self, centres: torch.Tensor, count: int):
        self.count = count
        self.distances = torch.empty(0, device=centres.device)
        self.rows = torch.empty(0, centres.shape[1], device=centres.device)

    def add(self, rows: torch.Tensor, distances: torch.Tensor) -> None:
        """Take in vectors (n, C) and how far each is from its centre."""
        most = distances.topk(min(self.count, len(distances)))
        distances, rows = torch.cat([self.distances, most.values]), torch.cat([self.rows, rows[most.indices]])
        most = distances.topk(min(self.count, len(distances)))
        self.distances, self.rows = most.values, rows[most.indices]

    def merged(self, other: Farthest) -> Farthest:
        """This, with another's taken in."""
        self.add(other.rows, other.distances)
        return self


@dataclass(frozen=True)
class Pass:
    """A pass over the vectors of a share. Travels as a pickle."""

    centres: torch.Tensor
    metric: str
    precision: str
    squares: bool = False
    device: str = ""  # asked for on workers

    def sums(self, vectors: Chunked, number: int, report: Report) -> Sums:
        """The sums of vectors; where these are in float32 and a processor's, each thread has rows of its own."""
        sums, lanes = Sums(self._centres), torch.get_num_threads()
        make = partial(self._part, self.find, threading.local())
        chunks = self._chunks(vectors, LANE_VALUES if self.by_lanes else CHUNK_VALUES, report)
        parts: Iterable[Part]
        with contextlib.ExitStack() as limits:
            if self.by_lanes and lanes > 1:
                limits.enter_context(one_blas_thread())
                limits.enter_context(single_thread())
                parts = limits.enter_context(contextlib.closing(in_order(make, chunks, lanes_pool(lanes), lanes + 1)))
            else:
                parts = map(make, chunks)
            for part in parts:
                sums.add(part)
        return sums.done() if self.device else sums

    def _part(self, find: NearestCentre, mine: threading.local, chunk: Floats) -> Part:
        """What a chunk of vectors says. mine: the thread's, with room for vectors."""
        rows = self._prepared(chunk, mine)
        index, clusters = find(rows), len(self._centres)
        sums = torch.zeros(self._centres.shape, device=rows.device).index_add_(0, index, rows)
        squares = float(torch.linalg.vector_norm(rows, dim=1).double().square().sum()) if self.squares else 0.0
        return sums, torch.bincount(index, minlength=clusters), squares

    def farthest(self, count: int, vectors: Chunked, number: int, report: Report) -> Farthest:
        """The vectors that are farthest from their centres."""
        far, mine = Farthest(self._centres, count), threading.local()
        for chunk in self._chunks(vectors, CHUNK_VALUES, report):
            rows = self._prepared(chunk, mine)
            far.add(rows, self._measure(rows)[0][:, 0])
        if self.device:
            far.distances, far.rows = far.distances.cpu(), far.rows.cpu()
        return far

    @functools.cached_property
    def _centres(self) -> torch.Tensor:
        if not self.device:
            return self.centres
        device = worker_devices(self.device)[0]
        return self.centres.to("cpu" if device == "mps" else device)  # which has no float64

    @property
    def by_lanes(self) -> bool:
        """Whether each thread takes rows of its own."""
        return self.precision == "float32" and self._centres.device.type == "cpu"

    @functools.cached_property
    def find(self) -> NearestCentre:
        """Finds the nearest of the centres."""
        return NearestCentre(self._centres, self.precision)

    @functools.cached_property
    def _measure(self) -> NearestCentres:
        return NearestCentres(self._centres, self.metric)

    def _chunks(self, vectors: Chunked, values: int, report: Report) -> Iterator[Floats]:
        """Vectors of so many values at once, or of more where there are many centres: their sums are of these."""
        clusters, dims = self.centres.shape
        for chunk in vectors.chunks(max(values // dims, min(2 * clusters, MOST_ROWS))):
            report.check()
            yield chunk

    def _prepared(self, chunk: Floats, mine: threading.local) -> torch.Tensor:
        """Vectors as they are compared, in the same memory each time: new pages would take longer than products of few
        centres."""
        if not hasattr(mine, "room") or len(mine.room) < len(chunk):
            mine.room = self._centres.new_empty(chunk.shape)
        return metric_vectors(chunk, self.metric, str(self._centres.device), mine.room)


class Lloyd:
    """Passes over all vectors, those of this process or of workers."""

    def __init__(self, vectors: Vectors | SharedVectors, metric: str, precision: str, report: Report, device: str = ""):
        """device: asked for on workers."""
        self.vectors, self.metric, self.precision, self.report = vectors, metric, precision, report
        self.device = device
        self._squares: float | None = None  # sum of squared lengths

    def assign(self, centres: torch.Tensor, precision: str | None = None) -> Assignment:
        """What the vectors say of these centres."""
        once = self._pass(centres, precision or self.precision, self._squares is None)
        found = self._sums(once)
        if self._squares is None:
            self._squares = found.squares
        # Sum of |x - c|^2 over the vectors of each centre, from their sums alone.
        wide = centres.double()
        total = (
            self._squares - 2 * float((wide * found.sums).sum()) + float((found.counts * (wide * wide).sum(1)).sum())
        )
        inertia = max(0.0, total) / len(self.vectors) / (2 if self.metric == "cosine" else 1)
        return Assignment(found.sums, found.counts, inertia)

    def _sums(self, once: Pass) -> Sums:
        """The sums of all vectors; each thread takes whole shares, where there are several."""
        threads = torch.get_num_threads()
        if isinstance(self.vectors, SharedVectors) or not once.by_lanes or min(threads, self.vectors.shares) < 2:
            return self.vectors.merged(once.sums, Sums.merged, self.report)
        once.find  # noqa: B018 - made before threads would make it each
        with one_blas_thread(), single_thread():
            return self.vectors.merged(once.sums, Sums.merged, self.report, lanes_pool(threads), threads + 1)

    def assign_exactly_where_empty(self, centres: torch.Tensor) -> Assignment:
        """As `assign`; in float32 where a centre would have no vector, and for good where that made a difference."""
        assignment = self.assign(centres)
        if not assignment.empty or self.precision == "float32":
            return assignment
        exact = self.assign(centres, "float32")
        if exact.empty < assignment.empty:  # centres so near each other that rounding can't part them
            self.precision = "float32"
        return exact

    def updated_centres(self, assignment: Assignment, centres: torch.Tensor) -> torch.Tensor:
        """Centres in the middle of their vectors; empty ones go to the vectors that lie farthest from their centres."""
        new = (assignment.sums / assignment.counts.clamp_min(1)[:, None]).float()
        empty = torch.nonzero(assignment.counts == 0)[:, 0]
        if len(empty):
            new[empty] = self._far(centres, len(empty))
        return torch.nn.functional.normalize(new, dim=1) if self.metric == "cosine" else new

    def _far(self, centres: torch.Tensor, count: int) -> torch.Tensor:
        """The `count` vectors that lie farthest from their centres, (count, C)."""
        once = self._pass(centres, "float32", False)
        return self.vectors.merged(partial(once.farthest, count), Farthest.merged, self.report).rows

    def _pass(self, centres: torch.Tensor, precision: str, squares: bool) -> Pass:
        return Pass(centres, self.metric, precision, squares, self.device)


@dataclass
class Assignment:
    """What one look at all vectors gives."""

    sums: torch.Tensor  # (k, C) float64
    counts: torch.Tensor  # (k,) float64
    inertia: float

    @property
    def empty(self) -> int:
        """How many centres have no vector."""
        return int((self.counts == 0).sum())


def _seeds(rows: torch.Tensor, clusters: int, seed: int, report: Report) -> torch.Tensor:
    """k-means++: new centres drawn in proportion to their squared distance from those before.

    The first 256 one by one, each the best of some that were drawn (greedy k-means++); then an eighth of what is there
    at once (after Bahmani et al. 2012, k-means||).
    """
    rng = torch.Generator().manual_seed(seed)
    squares = (rows * rows).sum(1)
    picked = torch.randint(len(rows), (1,), generator=rng)
    least = _squared(rows, squares, picked)[:, 0]
    while len(picked) < clusters:
        report.progress(0, tr("seed {count:,} of {clusters:,}", count=len(picked), clusters=clusters))
        apart = int((least > 0).sum())
        if not apart:
            raise InputError(
                counted(
                    len(picked),
                    "The sample holds only {n} different vector, too few for {clusters} clusters.",
                    "The sample holds only {n} different vectors, too few for {clusters} clusters.",
                    clusters=clusters,
                ),
                tr("Choose fewer CLUSTERS, or rasters with more variety."),
            )
        greedy = len(picked) < GREEDY_SEEDS
        count = min(
            apart, CANDIDATES_PER_SEED if greedy else min(len(picked) // 8, MAX_SEEDS_PER_ROUND, clusters - len(picked))
        )
        new = torch.multinomial(least.cpu().double(), count, generator=rng)
        left = torch.minimum(least[:, None], _squared(rows, squares, new))
        if greedy:
            best = int(left.sum(0).argmin())
            new, least = new[best : best + 1], left[:, best]
        else:
            # Equal vectors may have been drawn together: the first of them stays.
            same = _squared(rows[new], squares[new], torch.arange(count), rows[new]) == 0
            new, least = new[~torch.tril(same, -1).any(1).cpu()], left.amin(1)
        picked = torch.cat([picked, new])
    return rows[picked].clone()


def _squared(
    rows: torch.Tensor, squares: torch.Tensor, chosen: torch.Tensor, others: torch.Tensor | None = None
) -> torch.Tensor:
    """Squared distances (n, m) of rows from the chosen ones; 0 where rounding alone could make them apart."""
    others = rows if others is None else others
    both = squares[:, None] + squares[chosen]
    squared = both - 2 * (rows @ others[chosen].T)
    return torch.where(squared < ROUNDING_SHARE * both, 0, squared)
