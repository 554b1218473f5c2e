"""The worker: one job per line of JSON on stdin, one event per line on stdout, until the input ends.

Whatever libraries print goes to stderr: stdout belongs to the events alone. At the end of its input a worker finishes
its jobs and leaves; when the process that it works for has gone, it ends within three seconds, whatever it computes.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any, TextIO

from .core import lifeline
from .core.errors import Cancelled, GeoEncError, InputError
from .core.language import language, speaking
from .core.report import Event, Report
from .core.words import Message, tr
from .diagnostics import record_fault

WATCH_SECONDS = 0.2
GRACE_SECONDS = 1.2


class Events:
    """Writes events, whole lines only, from any thread; what an event says, in English and as what it is made of."""

    def __init__(self, stream: TextIO):
        self._stream, self._lock = stream, threading.Lock()

    def __call__(self, event: Event) -> None:
        messages = {name: value.as_json() for name, value in event.items() if value and isinstance(value, Message)}
        # ASCII: file names may hold what no encoding takes.
        line = json.dumps({**event, "messages": messages} if messages else event)
        with self._lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except BrokenPipeError as error:  # who asked for the job has gone
                raise Cancelled from error


def serve(idle: float | None = None, parent: int | None = None) -> int:
    """Run jobs from stdin until it ends, `idle` seconds pass without one, or the process `parent` has gone."""
    _open_standard_streams()
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    emit, inbox = Events(stream), Inbox()
    threading.Thread(target=inbox.listen, daemon=True).start()
    threading.Thread(target=_leave_with, args=(lifeline.parent_gone_check(parent), inbox), daemon=True).start()
    while True:
        try:
            number, line = inbox.jobs.get(timeout=idle)
            if line is None:
                return 0
            emit(answer(line, Report(emit, partial(inbox.has_cancelled, number))))
        except queue.Empty:
            return 0
        except Cancelled:  # nobody hears the answer
            return 1
        except KeyboardInterrupt:
            emit(_error(Cancelled()))
            return 130


def _open_standard_streams() -> None:
    """Give a process that was started without stdin, stdout or stderr an empty one: else a file takes its number."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def _leave_with(gone: Callable[[], bool], inbox: Inbox) -> None:
    """End this process when the one that it works for has gone: cancelled first, so that nothing half-made is left."""
    while not gone():
        time.sleep(WATCH_SECONDS)
    inbox.cancel()
    time.sleep(GRACE_SECONDS)
    lifeline.kill_process_group()


class Inbox:
    """Sorts the lines of stdin: jobs wait their turn, a cancel acts at once on the last job sent and those before."""

    def __init__(self) -> None:
        self.jobs: queue.Queue[tuple[int, str | None]] = queue.Queue()
        self.cancelled = 0
        self._sent = 0

    def cancel(self) -> None:
        """Stop the jobs that have come so far."""
        self.cancelled = self._sent

    def has_cancelled(self, number: int) -> bool:
        """Whether the job of that number is to stop."""
        return self.cancelled >= number

    def listen(self) -> None:
        """Read stdin to its end; the end is the job None."""
        # Not sys.stdin: an interpreter that leaves while a thread waits in it is aborted.
        with open(0, "rb", closefd=False) as stdin:
            for raw in stdin:
                line = raw.decode("utf-8", "replace")
                if not line.strip():
                    continue
                if self._is_cancel(line):
                    self.cancel()
                else:
                    self._sent += 1
                    self.jobs.put((self._sent, line))
        self.jobs.put((self._sent + 1, None))

    @staticmethod
    def _is_cancel(line: str) -> bool:
        try:
            return bool(json.loads(line).get("cancel"))
        except (ValueError, AttributeError, RecursionError):  # answered as a faulty job, in its turn
            return False


def answer(line: str, report: Report) -> Event:
    """Run the job of one line and return its last event, a result or an error."""
    try:
        try:
            request = json.loads(line)
            name, params = str(request["job"]), dict(request.get("params") or {})
            spoken = language(**request.get("language") or {})
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise InputError(
                tr("This is not a job: {line}.", line=line.strip()[:200]),
                tr('A job is a line of JSON: {"job": "encode", "params": {...}}.'),
            ) from error
        report.check()  # cancelled while it waited its turn
        with speaking(spoken):
            return {"event": "result", **run_job(name, params, report)}
    except GeoEncError as error:
        return _error(error)
    except KeyboardInterrupt:
        raise  # no fault: the worker is asked to leave
    except MemoryError:
        text = tr("The machine has too little memory for this job.")
        hint = tr("Close other programs, or limit EXTENT.")
        return {"event": "error", "kind": "DeviceError", "text": text, "hint": hint}
    except BaseException as error:  # noqa: BLE001 - told as a fault of ours; the worker goes on to the next job
        record_fault(line, traceback.format_exc())
        return {
            "event": "error",
            "kind": "Bug",
            "text": tr(
                "Something in GeoEnc itself went wrong: {kind}: {error}", kind=type(error).__name__, error=error
            ),
            "hint": tr("Please report it with the log and the output of 'python -m geoenc_qgis diagnostics'."),
            "traceback": traceback.format_exc(),
        }


def _error(error: GeoEncError) -> Event:
    return {"event": "error", "kind": error.kind, "text": error.text, "hint": error.hint}


def run_job(name: str, params: dict[str, Any], report: Report) -> dict[str, Any]:
    """Outputs and report of a job; raises what goes wrong. The job "drivers" tells which of GDAL's are here, the job
    "estimate" how much work the job JOB is, and gets ready for it."""
    if name == "drivers":
        from rasterio import Env

        with Env() as gdal:
            return {"outputs": {"DRIVERS": sorted(gdal.drivers())}, "report": {}}
    from .jobs import job_class

    if name == "estimate":
        job = job_class(params.pop("JOB")).from_params(params)
        report.log(job.estimate().text)
        from .encoding import encode  # noqa: F401  # reads torch and zarr, so that the job itself begins at once

        return {"outputs": {}, "report": {}}
    outputs = job_class(name).from_params(params).run(report)
    facts = outputs.pop("report", {})
    return {"outputs": outputs, "report": facts}
