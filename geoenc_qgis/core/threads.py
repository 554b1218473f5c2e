"""Reading ahead and writing behind, so that the encoder never waits for the disk; and work by several threads."""

from __future__ import annotations

import functools
import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from itertools import islice
from typing import Generic, ParamSpec, TypeVar

from threadpoolctl import ThreadpoolController

Item = TypeVar("Item")
Result = TypeVar("Result")
Given = ParamSpec("Given")


class ReadAhead(Generic[Item]):
    """Runs an iterator in a thread, a few items ahead; its errors come out where the items do."""

    def __init__(self, items: Iterator[Item], depth: int = 2):
        self._items = items
        self._queue: queue.Queue[tuple[Item] | BaseException] = queue.Queue(depth)  # an error, or an item in a tuple
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            for item in self._items:
                self._put((item,))
                if self._stop.is_set():
                    return
            self._put(StopIteration())
        except BaseException as error:  # noqa: BLE001 - handed to the consumer, whatever it is
            self._put(error)

    def _put(self, entry: tuple[Item] | BaseException) -> None:
        while not self._stop.is_set():
            try:
                self._queue.put(entry, timeout=0.1)
                return
            except queue.Full:
                continue

    def __enter__(self) -> Iterator[Item]:
        self._thread.start()
        return self._consume()

    def _consume(self) -> Iterator[Item]:
        while not isinstance(entry := self._queue.get(), BaseException):
            yield entry[0]
        if not isinstance(entry, StopIteration):
            raise entry

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        self._thread.join()


class WriteBehind(Generic[Given]):
    """Calls a function in a thread, at most one call behind; its error comes out at the next call or at the end."""

    def __init__(self, function: Callable[Given, object]):
        self._function = function
        self._pool = ThreadPoolExecutor(1)
        self._pending: Future[object] | None = None

    def __enter__(self) -> Callable[Given, None]:
        return self._call

    def _call(self, *args: Given.args, **kwargs: Given.kwargs) -> None:
        if self._pending is not None:
            self._pending.result()
        self._pending = self._pool.submit(self._function, *args, **kwargs)

    def __exit__(self, kind: type | None, *exc: object) -> None:
        self._pool.shutdown(wait=True)
        if self._pending is not None and kind is None:
            self._pending.result()


def in_order(
    function: Callable[[Item], Result], items: Iterable[Item], pool: ThreadPoolExecutor, most: int
) -> Generator[Result]:
    """What a function makes of each item, in their order, by the threads of a pool; at most so many are in hand."""
    waiting, pending = iter(items), deque[Future[Result]]()
    try:
        while True:
            for item in islice(waiting, most - len(pending)):
                pending.append(pool.submit(function, item))
            if not pending:
                return
            yield pending[0].result()
            pending.popleft()
    finally:
        for future in pending:
            future.cancel()
        wait(pending)


@functools.cache
def _numpys_blas() -> ThreadpoolController:
    return ThreadpoolController()


def one_blas_thread() -> AbstractContextManager[object]:
    """NumPy's products are of one thread each meanwhile; found once, since to look for libraries takes milliseconds."""
    limit: AbstractContextManager[object] = _numpys_blas().limit(limits=1, user_api="blas")
    return limit


@functools.cache
def lasting_pool(threads: int, begin: Callable[[], object]) -> ThreadPoolExecutor:
    """Threads that stay, each of which does something first: to start some takes longer than a short piece of work."""
    return ThreadPoolExecutor(threads, initializer=begin)
