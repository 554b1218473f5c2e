"""Dask workers that do the pieces of a job: found, checked, given a few pieces each, and left with none at the end.

Dask carries code as pickles, so only an address that the user typed is spoken to; workers of this machine's own are
bound to 127.0.0.1. No piece is held by the scheduler but those that are handed out.
"""

from __future__ import annotations

import contextlib
import functools
import importlib.metadata
import itertools
import logging
import pkgutil
import queue
import time
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any, Generic

import dask
from dask.system import CPU_COUNT
from distributed import Client, Future, LocalCluster
from distributed.protocol import pickle
from distributed.scheduler import KilledWorker

from .dask_address import local_workers
from .duty import OWN_WORKER_VARIABLE, Duty, Item, Make, Result, check_versions, done, version_of
from .errors import DeviceError, GeoEncError, InputError
from .report import Report
from .words import counted, tr

CONNECT_SECONDS = 3  # until a scheduler that doesn't answer is said not to
RETURN_SECONDS = 120  # until a scheduler that was lost is given up
PIECES_PER_THREAD = 2  # handed out at once: one that is worked on, one that waits
TOGETHER = 32  # pieces at most that go, or whose results come, in one message
FETCH_SECONDS = 5.0  # between looks at the user's cancel while results come
LOOK_SECONDS = 2.0  # between looks at how many workers there are
HEARD_SECONDS = 0.2  # between looks at the user's cancel
TURNS = 4  # in which workers are asked something before it is given up
MEMORY_HINT = tr("Most often memory was short: choose a smaller BATCH_SIZE, or give each worker more.")


class Cluster:
    """A connection to workers."""

    def __init__(self, address: str, report: Report, addresses: list[str], everything: bool):
        """addresses, everything: what workers may fetch, as for `allowed_addresses`."""
        self.address, self.report = address, report
        self.versions = {name: version_of(name) for name in ("GeoEnc", "torch")}
        self._allowed = addresses, everything
        self.client = _connected(address)

    def close(self) -> None:
        self.client.close(timeout=2)

    def check_workers(self) -> None:
        """Wait for the first worker, tell how many there are, and refuse those that can't do what this process can."""
        threads = self._threads()
        if not threads:
            self.report.log(tr("The scheduler {address} has no workers yet: waiting for one.", address=self.address))
        while not threads:
            self.report.check()
            time.sleep(HEARD_SECONDS)
            threads = self._threads()
        found = {worker: dict[str, str]() for worker in threads}
        # Functions of Python's own: a worker may have no engine to understand others.
        versions = self._told(pkgutil.resolve_name, "geoenc_qgis:__version__")
        for worker, version in versions.items():
            if isinstance(version, BaseException):
                raise InputError(
                    tr("The worker {worker} has no GeoEnc engine: {error}.", worker=worker, error=version),
                    tr(
                        "Start workers with the engine's Python, and with the plugin's folder in PYTHONPATH"
                        " (docs/CLUSTER.md)."
                    ),
                )
            found.setdefault(worker, {})["GeoEnc"] = version
        for worker, version in self._told(importlib.metadata.version, "torch").items():
            found.setdefault(worker, {})["torch"] = str(version)
        for worker, theirs in found.items():
            if len(theirs) == len(self.versions):
                check_versions(self.versions, theirs, worker)
        self.report.log(
            counted(
                len(threads),
                "Dask: {n} worker at {address}. Dashboard: {link}",
                "Dask: {n} workers at {address}. Dashboard: {link}",
                address=self.address,
                link=self.client.dashboard_link or tr("none"),
            )
        )

    def _told(self, function: Callable[[str], Any], about: str) -> dict[str, Any]:
        """What a function says on every worker, or its error."""
        return self.asked(lambda: dict(self.client.run(function, about, on_error="return")))

    def _threads(self) -> dict[str, int]:
        """How many tasks each worker does at once."""
        return dict(self.client.nthreads())

    def each(self, function: Callable[[], Result]) -> dict[str, Result]:
        """What a function says on every worker."""
        return self.asked(lambda: dict(self.client.run(function)))

    def first(self, function: Callable[[], Result]) -> Result:
        """What a function says on the worker whose address comes first."""

        def told() -> Result:
            found: dict[str, Result] = self.client.run(function, workers=[min(self._threads())])
            return next(iter(found.values()))

        return self.asked(told)

    def asked(self, ask: Callable[[], Result]) -> Result:
        """The answer to what all workers are asked, again where one goes meanwhile; DeviceError where they all do."""
        for turn in range(TURNS):
            self.report.check()
            try:
                return ask()
            except (OSError, ValueError) as error:  # a connection that was closed; no worker is left to be asked
                if isinstance(error, GeoEncError):
                    raise
                fault = error
            time.sleep(turn + 1)
        raise DeviceError(tr("Workers end as soon as they are asked: {fault}.", fault=fault), MEMORY_HINT)

    def results(
        self, name: str, make: Make[Item, Result], pieces: Iterable[Item], report: Report
    ) -> Generator[tuple[Item, Result], None, None]:
        """Every piece with what a worker has made of it, in the order in which they are done; `name`: of the tasks.

        A few more are handed out as some come back, and so is what was lost with a worker, or with the scheduler.
        Raises what a piece raises, Cancelled, and DeviceError where a piece has ended several workers.
        """
        duty = f"{name}-{uuid.uuid4().hex}"
        run: _Run[Item, Result] = _Run(self, duty, Duty(make, self.versions, *self._allowed), report)
        try:
            yield from run.results(iter(pieces))
        finally:
            run.end()

    def reconnected(self, report: Report) -> None:
        """Take up the connection to a scheduler that was lost; DeviceError where it doesn't come back."""
        report.warn(tr("The scheduler {address} was lost: waiting for it to come back.", address=self.address))
        last = time.monotonic() + RETURN_SECONDS
        with contextlib.suppress(OSError, TimeoutError):
            self.client.close(timeout=1)
        while True:
            report.check()
            try:
                self.client = _connected(self.address)
                break
            except InputError as error:
                if time.monotonic() > last:
                    raise DeviceError(
                        tr("The scheduler {address} was lost.", address=self.address),
                        tr("Start it, then run the same job again: an encoding goes on where it was."),
                    ) from error
        self.report = report
        self.check_workers()


class _Run(Generic[Item, Result]):
    """The pieces of one duty on their way."""

    def __init__(self, cluster: Cluster, name: str, duty: Duty, report: Report):
        self.cluster, self.name, self.duty, self.report = cluster, name, duty, report
        self.pending: dict[Future[Result], Item] = {}
        self.done: queue.Queue[Future[Result]] = queue.Queue()
        self.most, self.looked, self.warned = 1, 0.0, False
        self._register()

    def _register(self) -> None:
        self.cluster.asked(lambda: self.cluster.client.register_plugin(self.duty, name=self.name))

    def results(self, waiting: Iterator[Item]) -> Iterator[tuple[Item, Result]]:
        """As `Cluster.results`."""
        more = True
        while more or self.pending:
            self._look()
            while more and len(self.pending) < self.most:
                wanted = min(TOGETHER, self.most - len(self.pending))
                pieces = list(itertools.islice(waiting, wanted))
                more = len(pieces) == wanted
                self._hand_out(pieces)
            if not self.pending:
                return
            self.report.check()
            futures = self._finished()
            if any(future.status in ("cancelled", "lost") for future in futures):
                self._begin_anew()
                continue
            for future, result in zip(futures, self._results(futures), strict=True):
                yield self.pending.pop(future), result

    def _hand_out(self, pieces: list[Item]) -> None:
        """Pieces to workers, in one message."""
        if not pieces:
            return
        keys = [f"{self.name}-{uuid.uuid4().hex}" for _ in pieces]
        # As bytes: the scheduler keeps the last thousand messages to each worker, with all that is in them.
        packed = list(map(pickle.dumps, pieces))
        futures = self.cluster.client.map(done, [self.name] * len(pieces), packed, key=keys, pure=False)
        for future, piece in zip(futures, pieces, strict=True):
            self.pending[future] = piece
            future.add_done_callback(self.done.put)

    def _finished(self) -> list[Future[Result]]:
        """Those that have come to an end, some at most; waits for one, not for long."""
        found: list[Future[Result]] = []
        with contextlib.suppress(queue.Empty):
            found.append(self.done.get(timeout=HEARD_SECONDS))
            while len(found) < TOGETHER:
                found.append(self.done.get_nowait())
        return [future for future in found if future in self.pending]  # others: of a connection that was lost

    def _results(self, futures: list[Future[Result]]) -> list[Result]:
        """What workers have made, fetched together."""
        if not futures:
            return []
        for future in futures:
            error = future.exception() if future.status == "error" else None
            if isinstance(error, KilledWorker):
                raise DeviceError(
                    tr(
                        "One piece of the work has ended several workers; the last was {worker}.",
                        worker=error.last_worker,
                    ),
                    MEMORY_HINT,
                ) from error
            if error is not None:
                raise error
        client, patience = self.cluster.client, FETCH_SECONDS
        while True:
            try:
                results: list[Result] = client.sync(
                    functools.partial(client.gather, futures, asynchronous=True), callback_timeout=patience
                )
                return results
            except TimeoutError:  # a worker went before its result was fetched (another makes it again), or is slow
                self.report.check()
                patience *= 2

    def _look(self) -> None:
        """See how many pieces the workers can have, twice in a few seconds."""
        now = time.monotonic()
        if now - self.looked < LOOK_SECONDS:
            return
        self.looked = now
        try:
            threads = sum(self.cluster._threads().values())
        except OSError:  # the scheduler is lost, which its pieces will tell
            return
        self.most = max(1, PIECES_PER_THREAD * threads)
        if not threads and not self.warned:
            self.report.warn(tr("No worker is left: waiting for one. If they end again and again, memory is short."))
        self.warned = not threads

    def _begin_anew(self) -> None:
        """Hand out to a scheduler that has come back what the lost one had."""
        pieces = list(self.pending.values())
        self.pending.clear()
        self.cluster.reconnected(self.report)
        self._register()
        self._hand_out(pieces)

    def end(self) -> None:
        """Leave no task, and nothing open, behind."""
        client = self.cluster.client
        with contextlib.suppress(OSError, TimeoutError, ValueError, RuntimeError):
            client.cancel(list(self.pending), force=True)
            self.pending.clear()
            client.unregister_worker_plugin(self.name)


def _connected(address: str) -> Client:
    try:
        return Client(address, timeout=CONNECT_SECONDS, set_as_default=False, name="GeoEnc")
    except TypeError as error:
        if not address.startswith("tls://"):  # only there is it Dask's way to say so
            raise
        raise InputError(
            tr("Dask's configuration names no certificate for {address}.", address=address),
            tr(
                "Set DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …CLIENT__CERT and …CLIENT__KEY, or distributed.comm.tls in"
                " ~/.config/dask (docs/CLUSTER.md)."
            ),
        ) from error
    except (OSError, TimeoutError, ValueError) as error:
        raise InputError(
            tr("No Dask scheduler answers at {address} ({error}).", address=address, error=_first_line(error)),
            tr(
                "Check the address (tls:// where the scheduler has certificates), and whether the scheduler runs and"
                " can be reached from here; leave DASK empty to work in this process."
            ),
        ) from error


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


@contextlib.contextmanager
def opened_cluster(asked: str, report: Report, addresses: list[str], everything: bool) -> Iterator[Cluster]:
    """The workers of `local:N`, which end with the block, or those of a scheduler's address."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what is wrong is said by us
    count = local_workers(asked)
    with contextlib.ExitStack() as life:
        if count:
            report.log(
                counted(
                    count, "Starting {n} Dask worker on this machine.", "Starting {n} Dask workers on this machine."
                )
            )
            asked = life.enter_context(_own_workers(count)).scheduler_address
        cluster = Cluster(asked.strip(), report, addresses, everything)
        life.callback(cluster.close)
        cluster.check_workers()
        yield cluster


def _own_workers(count: int) -> LocalCluster:
    threads = str(max(1, CPU_COUNT // count))
    variables = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), threads)
    # In the place of Dask's own, which give all memory back at once: torch would ask for it anew at every step.
    with dask.config.set({"distributed.nanny.pre-spawn-environ": variables | {OWN_WORKER_VARIABLE: "1"}}):
        return LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )
