"""A pass over embedding rasters, block by block: by this process, or by workers, which read their own windows."""

from __future__ import annotations

import contextlib
import os
import queue
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from ..core.arrays import Floats, Mask
from ..core.errors import InputError
from ..core.report import Rate, Report
from ..core.threads import in_order
from ..core.words import tr
from .embedding import NOUN, EmbeddingRaster

if TYPE_CHECKING:
    from ..core.cluster import Cluster

Given = TypeVar("Given")
Result = TypeVar("Result")
# What is made of the vectors (n, C) of a block, and of what is given for it. Travels as a pickle.
Function = Callable[[Floats, Given], Result]
MAX_THREADS = 8  # that read and compute: each has a window in memory


def block_results(
    raster: EmbeddingRaster,
    function: Function[Given, Result],
    given: Callable[[int], Given],
    report: Report,
    cluster: Cluster | None,
    *,
    threads: bool = False,
    half: bool = False,
) -> Iterator[tuple[int, Window, Mask, Result]]:
    """(number, window, valid, result) of every block; those of workers in the order in which they are done.

    given: of a block's number, asked when its turn comes. threads: here, several work at once, for a function that is
    of one thread itself. half: as of `EmbeddingRaster.read`. Tells progress.
    """
    if cluster is None and threads:
        numbers = {(window.row_off, window.col_off): number for number, window in enumerate(raster.windows)}

        def there(handle: EmbeddingRaster, window: Window) -> tuple[Mask, Result]:
            vectors, valid = handle.read(window, half)
            return valid, function(vectors, given(numbers[window.row_off, window.col_off]))

        for number, (window, (valid, result)) in enumerate(threaded_results(raster, there, report)):
            yield number, window, valid, result
        return
    if cluster is None:
        for number, (window, vectors, valid) in enumerate(raster.blocks(report, half=half)):
            yield number, window, valid, function(vectors, given(number))
        return
    rate = Rate(NOUN, len(raster.windows))
    pieces = ((number, given(number)) for number in range(len(raster.windows)))
    make = partial(_opened, raster.opener(), raster.fingerprint(), function, half)
    with contextlib.closing(cluster.results("blocks", make, pieces, report)) as results:
        for done, ((number, _), (valid, result)) in enumerate(results, 1):
            yield number, raster.windows[number], valid, result
            report.progress(done / len(raster.windows), rate.text(done))
    raster.dataset.check_unchanged()


def threaded_results(
    raster: EmbeddingRaster, function: Callable[[EmbeddingRaster, Window], Result], report: Report
) -> Iterator[tuple[Window, Result]]:
    """(window, result) of every window in order, made by several threads, each with a handle of its own; tells
    progress."""
    blocks = raster.block_windows
    rate = Rate(NOUN, len(blocks))
    threads = min(os.cpu_count() or 1, MAX_THREADS, len(blocks))
    handles: queue.SimpleQueue[EmbeddingRaster] = queue.SimpleQueue()
    others = [raster.opener()() for _ in range(threads - 1)]
    for handle in (raster, *others):
        handles.put(handle)

    def results(windows: list[Window]) -> list[tuple[Window, Result]]:
        handle = handles.get()
        try:
            return [(window, function(handle, window)) for window in windows]
        finally:
            handles.put(handle)

    # Products that BLAS cuts among threads of its own round in another way.
    with ThreadPoolExecutor(threads) as pool, threadpool_limits(1, user_api="blas"):
        try:
            for done, found in enumerate(in_order(results, blocks, pool, 2 * threads), 1):
                yield from found
                report.progress(done / len(blocks), rate.text(done))
        finally:
            for handle in others:
                handle.close()
    raster.dataset.check_unchanged()


def nothing_given(number: int) -> None:
    """What a function is given that needs its vectors alone."""


def opened_same(opener: Callable[[], EmbeddingRaster], seen: Any) -> EmbeddingRaster:
    """The raster of an opener; InputError where it is another one here."""
    raster = opener()
    if raster.fingerprint() != seen:
        raise InputError(
            tr("{path} is another file there than here.", path=raster.path), tr("Let all see the same files.")
        )
    return raster


def _opened(
    opener: Callable[[], EmbeddingRaster], seen: Any, function: Function[Given, Result], half: bool, report: Report
) -> Callable[[tuple[int, Given]], tuple[Mask, Result]]:
    """What a worker does with a block."""
    raster = opened_same(opener, seen)

    def result(piece: tuple[int, Given]) -> tuple[Mask, Result]:
        report.check()
        vectors, valid = raster.read(raster.windows[piece[0]], half)
        return valid, function(vectors, piece[1])

    return result
