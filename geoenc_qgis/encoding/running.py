"""The mark of a running job in its work store: a lock of the system doesn't cross a network's folders, nor S3.

A run renews its mark every few seconds. One that isn't renewed any more is of a dead run, whatever the clocks of the
machines say, and is taken over.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import threading
import time
import uuid
from typing import Any

import psutil

from ..core.errors import OutputError
from ..core.report import Report
from ..core.words import tr
from .folders import StoreFolder

RUNNING_NAME = "running.json"
BEAT_SECONDS = 5.0
DEAD_BEATS = 3  # that a mark must have missed
LOOK_SECONDS = 0.5


class RunningMark:
    """Says in a store which run works on it, and knows when another has taken it over."""

    def __init__(self, folder: StoreFolder):
        self.folder, self.owner = folder, uuid.uuid4().hex
        self._beats = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def begin(self) -> None:
        """Put the mark into the store and keep it renewed."""
        self._write()
        self._thread.start()

    def end(self) -> None:
        """Take the mark away, if it is still this run's."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()
        with contextlib.suppress(OSError):
            if owner_of(self.folder) == self.owner:
                self.folder.write(RUNNING_NAME, b"{}")

    def _beat(self) -> None:
        while not self._ended.wait(BEAT_SECONDS):
            with contextlib.suppress(OSError):  # what is wrong with the store is told where a block is written
                if owner_of(self.folder) != self.owner:
                    return
                self._write()

    def _write(self) -> None:
        self._beats += 1
        facts = {"owner": self.owner, "process": os.getpid(), "host": platform.node(), "beats": self._beats}
        facts["began"] = psutil.Process().create_time()
        self.folder.write(RUNNING_NAME, json.dumps(facts).encode())


def wait_for_others(folder: StoreFolder, report: Report) -> None:
    """Wait until a mark that is there is known to be of a dead run; OutputError where that run lives."""
    seen = folder.read(RUNNING_NAME)
    if seen is None or has_died(facts := _facts(seen)):
        return
    report.log(tr("A run has left its mark in {path}: looking whether it still works.", path=folder.path))
    last = time.monotonic() + DEAD_BEATS * BEAT_SECONDS
    while time.monotonic() < last:
        report.check()
        time.sleep(LOOK_SECONDS)
        now = folder.read(RUNNING_NAME)
        if now is None:
            return
        if now != seen:
            raise OutputError(
                tr(
                    "Another run is using the store {path}: process {process} on {host}.",
                    path=folder.path,
                    process=facts.get("process", 0),
                    host=facts.get("host", "?"),
                ),
                tr("Wait until it has ended, or choose another STORE."),
            )


def owner_of(folder: StoreFolder) -> str | None:
    """Which run has marked a store; None where none has."""
    content = folder.read(RUNNING_NAME)
    return _facts(content).get("owner") if content else None


def _facts(content: bytes) -> dict[str, Any]:
    with contextlib.suppress(ValueError):
        facts = json.loads(content)
        if isinstance(facts, dict):
            return facts
    return {}


def has_died(facts: dict[str, Any]) -> bool:
    """Whether a mark is of no run, or of a process of this machine that is no more."""
    if not facts.get("owner"):
        return True
    if facts.get("host") != platform.node():
        return False
    try:
        process = psutil.Process(int(facts["process"]))
        return process.status() == psutil.STATUS_ZOMBIE or process.create_time() != facts.get("began")
    except (psutil.NoSuchProcess, KeyError, ValueError, TypeError):
        return True
