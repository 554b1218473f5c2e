"""What a Dask worker has to do for a job: opened once in each, done to one piece after the other."""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import pkgutil
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from distributed import Worker, WorkerPlugin, get_worker
from distributed.core import Status
from distributed.protocol import pickle

from .errors import Cancelled, GeoEncError, InputError
from .network import allowed_addresses
from .report import Report
from .words import tr

Item = TypeVar("Item")
Result = TypeVar("Result")
# What a worker opens once, and then calls with one piece after the other. Both travel as pickles.
Make = Callable[[Report], Callable[[Item], Result]]

OWN_WORKER_VARIABLE = "GEOENC_OWN_WORKER"  # set in the workers of local:N


class Duty(WorkerPlugin):
    """What a worker keeps of a job: what it has opened, such as a model and rasters. New workers get it too."""

    def __init__(self, make: Make[Any, Any], versions: dict[str, str], addresses: list[str], everything: bool):
        self.make, self.versions = make, versions
        self.addresses, self.everything = addresses, everything

    def setup(self, worker: Worker) -> None:
        self.address, self.ended = worker.address, False
        self.function: Callable[[Any], Any] | None = None
        self.alone = threading.Lock()  # what is open is used by one thread at a time
        # Dask pauses a worker whose memory is four fifths full until there is less; but a model's doesn't go.
        memory: Any = worker.memory_manager
        self.pause, memory.memory_pause_fraction = memory.memory_pause_fraction, False
        if worker.status == Status.paused:
            worker.status = Status.running

    def teardown(self, worker: Worker) -> None:
        self.ended, self.function = True, None
        worker.memory_manager.memory_pause_fraction = self.pause

    def __call__(self, piece: Any) -> Any:
        try:
            return self._did(piece)
        except GeoEncError as error:
            error.__cause__ = error.__context__ = None  # faults of libraries, which don't all travel
            raise error from None

    def _did(self, piece: Any) -> Any:
        with self.alone, allowed_addresses(self.addresses, everything=self.everything):
            function = self.function
            if function is None:
                check_versions(self.versions, {name: version_of(name) for name in self.versions}, self.address)
                function = self.function = self._made()
            return function(piece)

    def _made(self) -> Callable[[Any], Any]:
        """What does the pieces here; what this worker can't see or load is told as its own fault."""
        try:
            return self.make(Report(cancelled=lambda: self.ended))
        except Cancelled:
            raise
        except GeoEncError as error:
            raise InputError(
                tr("The worker {worker} can't take part: {text}", worker=self.address, text=error.text),
                tr(
                    "All workers must see inputs, STORE and encoders under the same names, as in a shared folder or at"
                    " an address. {hint}",
                    hint=error.hint,
                ),
            ) from error


def done(duty: str, piece: bytes) -> Any:
    """A task: a piece of a duty, as a pickle, on the worker that it reached."""
    plugin: Any = get_worker().plugins[duty]
    return plugin(pickle.loads(piece))


def version_of(name: str) -> str:
    """The version of an installed package, or of this one."""
    return (
        str(pkgutil.resolve_name("geoenc_qgis:__version__"))
        if name == "GeoEnc"
        else importlib.metadata.version(name.lower())
    )


def check_versions(mine: dict[str, str], theirs: dict[str, str], worker: str) -> None:
    """Raise InputError where a worker has other versions than this process."""
    for name, version in mine.items():
        if theirs[name].partition("+")[0] != version.partition("+")[0]:  # torch's builds for GPUs are the same torch
            raise InputError(
                tr(
                    "The worker {worker} has {name} {theirs}, this process {name} {mine}.",
                    worker=worker,
                    name=name,
                    theirs=theirs[name],
                    mine=version,
                ),
                tr("Install the same version everywhere, then run the job again."),
            )


def worker_number() -> int | None:
    """Which of this machine's own workers this process is; None in any other process."""
    if OWN_WORKER_VARIABLE not in os.environ:
        return None
    with contextlib.suppress(ValueError, TypeError):
        return int(get_worker().name)
    return None
