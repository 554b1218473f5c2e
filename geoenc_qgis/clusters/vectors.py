"""Vectors of many rasters on disk: k-means reads them again and again without holding them."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.files import check_space, disk_error
from ..core.report import Report
from ..core.threads import in_order
from ..core.tree import Tree
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import block_results
from ..raster.vector_table import VectorTable

if TYPE_CHECKING:
    from ..core.cluster import Cluster

CHUNK_VALUES = 6_000_000  # in memory at once
MAX_SHARES = 64  # parts in which a pass goes through all vectors: sums are merged as often, whoever makes them

Part = TypeVar("Part")
Draw = tuple[int, int, int | None]  # number of a raster, number of its block, how many cells (None: all)


class Chunked(Protocol):
    """Rows that are read some at a time."""

    def chunks(self, rows: int = 0) -> Iterator[Floats]:
        """All rows in order, (n, C) at a time, so many of them; 0: as many as memory is meant for."""


# What is made of a share's rows and its number; asks the report whether to go on. In workers it travels as a pickle.
Function = Callable[[Chunked, int, Report], Part]


class Vectors:
    """Rows of C numbers in a scratch file that goes with the object; half floats where the rasters hold these."""

    def __init__(self, dims: int, dtype: str, folder: str):
        self.dims, self.count = dims, 0
        self.dtype: np.dtype[np.floating[Any]] = np.dtype(dtype)
        self._ends: list[int] = []  # of shares
        self._reading = threading.Lock()
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open as long as the object; `close` ends it

    def __len__(self) -> int:
        return self.count

    def append(self, vectors: Floats) -> None:
        """Add vectors (n, C)."""
        self._file.write(np.ascontiguousarray(vectors, self.dtype).data)
        self._file.flush()  # a full disk is told here, not when reading
        self.count += len(vectors)

    def end_share(self) -> None:
        """Say that a share, for which sums are made by itself, ends with the rows so far."""
        self._ends.append(self.count)

    def chunks(self, rows: int = 0, first: int = 0, last: int | None = None) -> Iterator[Floats]:
        """Rows in order, all or from `first` to before `last`, (n, C) at a time, so many of them; 0: as many as memory
        is meant for."""
        rows, last = rows or max(1, CHUNK_VALUES // self.dims), self.count if last is None else last
        for start in range(first, last, rows):
            count = min(rows, last - start)
            with self._reading:  # which other threads do too
                self._file.seek(start * self.dims * self.dtype.itemsize)
                chunk = np.fromfile(self._file, self.dtype, count * self.dims)
            yield chunk.reshape(count, self.dims)

    @property
    def shares(self) -> int:
        """How many shares there are."""
        return len(self._shares())

    def _shares(self) -> list[tuple[int, int]]:
        """First row of each share, and the one after its last."""
        edges = list(dict.fromkeys([0, *self._ends, self.count]))
        return list(itertools.pairwise(edges))

    def merged(
        self,
        function: Function[Part],
        merge: Callable[[Part, Part], Part],
        report: Report,
        pool: ThreadPoolExecutor | None = None,
        most: int = 0,
    ) -> Part:
        """What a function says of each share's rows, merged in a fixed tree; by the threads of a pool, at most so many
        shares in hand."""
        shares = self._shares()

        def made(number: int) -> Part:
            return function(_Share(self, *shares[number]), number, report)

        tree, numbers = Tree(len(shares), merge), range(len(shares))
        parts = in_order(made, numbers, pool, most) if pool else (made(number) for number in numbers)
        with contextlib.closing(parts):
            for number, part in enumerate(parts):
                tree.add(number, part)
        return cast("Part", tree.whole)  # every share has been added

    def rows(self, indices: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of given indices, (n, C)."""
        out, start = np.empty((len(indices), self.dims), np.float32), 0
        order = np.argsort(indices)
        for chunk in self.chunks():
            here = order[np.searchsorted(indices[order], start) : np.searchsorted(indices[order], start + len(chunk))]
            out[here] = chunk[indices[here] - start]
            start += len(chunk)
        return out

    def close(self) -> None:
        self._file.close()


class _Share:
    """Some rows of vectors, as a function of `merged` gets them."""

    def __init__(self, vectors: Vectors, first: int, last: int):
        self._vectors, self._edges = vectors, (first, last)

    def chunks(self, rows: int = 0) -> Iterator[Floats]:
        """As of `Vectors`."""
        return self._vectors.chunks(rows, *self._edges)


def planned_shares(rasters: Sequence[EmbeddingRaster], sample: int) -> list[list[Draw]]:
    """Which cells are taken so that `sample` (0: all) are spread evenly: of each block how many; blocks in shares."""
    counts = [raster.valid_counts() for raster in rasters] if sample else []
    share = min(1.0, sample / max(sum(map(sum, counts)), 1)) if sample else 1.0
    draws: list[Draw] = []
    seen = 0
    for number, raster in enumerate(rasters):
        for block in range(len(raster.windows)):
            if share == 1:
                draws.append((number, block, None))
                continue
            count = counts[number][block]
            # Exactly the share of what was seen.
            draws.append((number, block, round((seen + count) * share) - round(seen * share)))
            seen += count
    size, many = len(draws), min(MAX_SHARES, len(draws))
    return [draws[size * part // many : size * (part + 1) // many] for part in range(many)]


def drawn_rows(vectors: Floats, wanted: int | None, seed: tuple[int, int, int]) -> Floats:
    """So many of the vectors (n, C) of a block, drawn by a seed of its own; None: all."""
    if wanted is None:
        return vectors
    chance = np.random.default_rng(seed)
    chosen = chance.choice(len(vectors), min(wanted, len(vectors)), replace=False)
    # Of a raster's, each band lies together: many columns are quicker than many rows.
    return vectors[chosen] if vectors.flags.c_contiguous else vectors.T.take(chosen, 1).T


def sampled_vectors(
    rasters: Sequence[EmbeddingRaster],
    sample: int,
    seed: int,
    folder: Path,
    report: Report,
    cluster: Cluster | None = None,
) -> Vectors:
    """Vectors of valid cells spread evenly over all rasters: `sample` of them, 0 for every one."""
    shares = planned_shares(rasters, sample)
    half = all(raster.is_float16 for raster in rasters)
    cells = 0
    for number, block, wanted in itertools.chain(*shares):
        window = rasters[number].windows[block]
        cells += window.height * window.width if wanted is None else wanted
    check_space(folder / "x", cells * rasters[0].dims * (2 if half else 4))
    vectors = Vectors(rasters[0].dims, "float16" if half else "float32", str(folder))
    drawn = _drawn_in_order(rasters, shares, seed, report, cluster)
    for share in shares:
        for _ in share:
            rows = next(drawn)
            try:
                vectors.append(rows)
            except OSError as error:
                raise disk_error(error, folder) from error
        vectors.end_share()
    if not len(vectors):
        raise no_cell_error()
    return vectors


def table_vectors(table: VectorTable, sample: int, seed: int, folder: Path) -> Vectors:
    """Rows of a table of vectors: `sample` of them, 0 for every one."""
    rows = table.vectors
    if 0 < sample < len(rows):
        rows = drawn_rows(rows, sample, (seed, 0, 0))
    check_space(folder / "x", rows.nbytes)
    vectors = Vectors(rows.shape[1], "float32", str(folder))
    try:
        for part in np.array_split(rows, min(MAX_SHARES, len(rows))):
            vectors.append(part)
            vectors.end_share()
    except OSError as error:
        raise disk_error(error, folder) from error
    return vectors


def no_cell_error() -> InputError:
    """The error of rasters without any valid cell."""
    return InputError(tr("The rasters hold no valid cell."), tr("Check their extent and nodata."))


def _drawn_in_order(
    rasters: Sequence[EmbeddingRaster],
    shares: Sequence[Sequence[Draw]],
    seed: int,
    report: Report,
    cluster: Cluster | None,
) -> Iterator[Floats]:
    """What is drawn from each block, in the order of rasters and blocks, whoever is done first."""
    wanted = {(number, block): count for number, block, count in itertools.chain(*shares)}
    for number, raster in enumerate(rasters):
        early: dict[int, Floats] = {}
        due = 0

        def given(block: int, number: int = number) -> tuple[int | None, tuple[int, int, int]]:
            return wanted[number, block], (seed, number, block)

        # Of all cells, those of one window at a time: a block of the file may be 100 MB.
        some = None not in wanted.values()
        for block, _, _, rows in block_results(raster, _drawn, given, report, cluster, threads=some, half=True):
            early[block] = rows
            while due in early:
                yield early.pop(due)
                due += 1


def _drawn(vectors: Floats, given: tuple[int | None, tuple[int, int, int]]) -> Floats:
    return np.ascontiguousarray(drawn_rows(vectors, *given))
