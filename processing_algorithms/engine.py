"""The engine: a worker process of another Python, given one job at a time as a line of JSON and kept warm."""

from __future__ import annotations

import atexit
import collections
import json
import os
import signal
import subprocess  # nosec B404  # the engine is a process of its own
import time
from collections.abc import Callable, Iterator
from typing import IO, Any, cast

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QThread

from . import addresses, environment, processes, settings, turns
from .words import event_text, language, tr

CANCEL_SECONDS = 5
# The toolbox writes each progress text into its log as well: one every other second is readable.
TEXT_SECONDS = 2


def install_hint() -> str:
    """What to do where there is no engine."""
    return tr(
        "Click Plugins › GeoEnc › Install or repair the engine, or run 'Install the engine' (geoenc:installengine) in"
        " the toolbox."
    )


def is_named() -> bool:
    """Whether the user names an engine of their own, by GEOENC_PYTHON or the setting."""
    return bool(os.environ.get("GEOENC_PYTHON") or QgsSettings().value("geoenc/engine_python", ""))


def interpreter() -> tuple[str, str]:
    """(The engine's Python, ''), or ('', why there is none and what to do)."""
    named = os.environ.get("GEOENC_PYTHON")
    origin = "GEOENC_PYTHON"
    if not named:
        named = QgsSettings().value("geoenc/engine_python", "")
        origin = tr("the setting geoenc/engine_python")
    if named:
        if os.access(named, os.X_OK) and os.path.isfile(named):
            return os.path.abspath(named), ""  # it is started in another folder
        return "", tr(
            "GeoEnc's engine wasn't found: {origin} is '{python}', which is not a program. Clear it, or name another"
            " Python there. {hint}",
            origin=origin,
            python=named,
            hint=install_hint(),
        )
    installed = environment.interpreter()
    if installed is None:
        return "", f"{environment.trouble()[1]} {install_hint()}"
    return str(installed), ""


class WorkerLeft(Exception):
    """A worker that had run jobs before went, in peace, without a word on this one."""


def variables_for(job: str, params: dict[str, Any]) -> tuple[str, ...]:
    """What a job's process gets besides: names of variables with credentials, where its parameters lead online."""
    dask = processes.DASK_VARIABLES if params.get("DASK") else processes.NO_VARIABLES
    if params.get("REMOTE") or any(addresses.is_remote(text) for text in _texts(params)):
        return processes.ADDRESS_VARIABLES + dask
    if dask:
        return dask
    # A name given alone, or a card, is fetched from the Hub: with the user's own login, from the mirror they chose.
    if job == "importencoder" and not (params.get("FILE") or params.get("FOLDER")):
        return processes.HUB_VARIABLES
    return processes.NO_VARIABLES


class Worker:
    """One running engine process of an interpreter, with the variables that `access` names."""

    def __init__(self, python: str, access: tuple[str, ...] = processes.NO_VARIABLES):
        self.python, self.access = python, access
        self._used = False
        self._chatter: collections.deque[str] = collections.deque(maxlen=200)
        idle_seconds = 60 * settings.idle_minutes()
        self._process = processes.start(
            # -P: no folder but those named here is searched for modules; Pythons too old for the engine stop at it.
            [python, "-P", *f"-m geoenc_qgis worker --idle {idle_seconds} --parent {os.getpid()}".split()],
            env=processes.clean_environment(
                access,
                PYTHONPATH=str(environment.ROOT),
                GEOENC_HOME=str(environment.data_folder()),
                GEOENC_MODELS=str(settings.models_folder()),
            ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=1,
        )
        self._input = cast("IO[str]", self._process.stdin)
        self._events = processes.Lines(self._process.stdout)
        self._errors = processes.Lines(self._process.stderr)

    def alive(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def send(self, message: dict[str, Any]) -> bool:
        """Give the worker one line; False when it has gone."""
        try:
            self._input.write(json.dumps(message) + "\n")
            self._input.flush()
        except OSError:
            return False
        return True

    def answer(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Relay what the job that was sent says, until its result or error; cancel it when the user asks to.

        Raises QgsProcessingException when the process ends before that, or ignores the cancel.
        """
        used, self._used = self._used, True
        begun = False
        cancelled_at = 0.0
        said_at = 0.0
        live = _life_of_window(feedback) or _nothing
        while True:
            line = self._events.next(0.05)
            live()
            self._relay_chatter(feedback)
            if feedback.isCanceled() and not cancelled_at:
                cancelled_at = time.monotonic()
                self.send({"cancel": True})
            if cancelled_at and time.monotonic() - cancelled_at > CANCEL_SECONDS:
                raise QgsProcessingException(tr("Cancelled. The engine didn't answer and was stopped."))
            if line is None:
                obituary = self._obituary(bool(cancelled_at))
                if used and not begun and self._process.returncode == 0 and not cancelled_at:
                    raise WorkerLeft
                raise obituary
            begun = begun or bool(line)
            event = _event(line)
            kind = event.get("event")
            if kind in ("result", "error"):
                return event
            if kind == "progress":
                feedback.setProgress(100 * event["value"])
                if event.get("text") and time.monotonic() - said_at > TEXT_SECONDS:
                    said_at = time.monotonic()
                    feedback.setProgressText(event_text(event))
            elif kind == "log":
                _log(feedback, event["level"], event_text(event))
            elif line.strip():
                # A library that prints: no event, but perhaps of use to whoever looks for a fault.
                feedback.pushDebugInfo(line.rstrip())

    def close(self) -> None:
        """Let an idle worker go: the end of its input is the end of its life."""
        try:
            self._input.close()
            self._process.wait(0.5)
        except (OSError, subprocess.TimeoutExpired):
            pass  # it is ended below
        self.end()

    def end(self) -> None:
        """End the worker, whatever it is doing."""
        processes.end(self._process)

    def _relay_chatter(self, feedback: QgsProcessingFeedback) -> None:
        for line in self._errors.waiting():
            self._chatter.append(line.rstrip())
            feedback.pushDebugInfo(line.rstrip())

    def _obituary(self, cancelled: bool) -> QgsProcessingException:
        self.end()
        if cancelled:
            return QgsProcessingException(tr("Cancelled."))
        while (line := self._errors.next(1)) is not None and line:
            self._chatter.append(line.rstrip())
        tail = "\n".join(list(self._chatter)[-10:])
        if "nknown option: -P" in tail:
            oldest = ".".join(map(str, environment.MIN_PYTHON))
            return QgsProcessingException(
                tr(
                    "The engine's Python '{python}' is older than {oldest}. {hint}",
                    python=self.python,
                    oldest=oldest,
                    hint=install_hint(),
                )
            )
        stopped = tr(
            "The engine stopped unexpectedly ({cause}). Run it again; if it stops again, click Plugins › GeoEnc ›"
            " Install or repair the engine.",
            cause=_cause(self._process.returncode),
        )
        last = tr("Its last output:\n{words}", words=tail) if tail else ""
        return QgsProcessingException(f"{stopped} {last}".strip())


_idle: list[Worker] = []
_drivers: dict[str, frozenset[str]] = {}  # by interpreter


def run(job: str, params: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Run one job to its end; returns its outputs. Raises QgsProcessingException with what to show the user."""
    with turns.turn(feedback.isCanceled, _life_of_window(feedback)):
        return _run(job, params, feedback)


def _run(job: str, params: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    message = {"job": job, "params": params, "language": language()}
    worker = _send(message, variables_for(job, params))
    try:
        event = worker.answer(feedback)
    except WorkerLeft:
        # It was just leaving after its idle minutes and had not begun.
        return _run(job, params, feedback)
    except BaseException:
        worker.end()
        raise
    _idle.append(worker)
    if event["event"] == "result":
        return event["outputs"]
    if event.get("traceback"):
        feedback.pushDebugInfo(event["traceback"])
    hint = event_text(event, "hint")
    if event.get("kind") == "Cancelled" and _is_temporary(params):
        hint = tr(
            "A temporary output has another name each time, so the same job would start over. Name the output to be"
            " able to resume."
        )
    raise QgsProcessingException(f"{event_text(event)}\n{hint}".strip())


def drivers() -> frozenset[str]:
    """Names of the GDAL drivers that the engine has. Raises QgsProcessingException where it can't be asked."""
    python, _ = interpreter()
    if python not in _drivers:
        _drivers[python] = frozenset(run("drivers", {}, QgsProcessingFeedback(False))["DRIVERS"])
    return _drivers[python]


def close() -> None:
    """Let the idle workers go."""
    while worker := _rested():
        worker.close()


def _rested() -> Worker | None:
    """An idle worker, taken from those at rest; another thread may take the last one."""
    try:
        return _idle.pop()
    except IndexError:
        return None


def _send(message: dict[str, Any], access: tuple[str, ...]) -> Worker:
    """Give the job to an idle worker of today's interpreter with exactly that access, else to a new one."""
    python, missing = interpreter()
    if missing:
        raise QgsProcessingException(missing)
    while worker := _rested():
        # It may have left since, after its idle minutes.
        if (worker.python, worker.access) == (python, access) and worker.alive() and worker.send(message):
            return worker
        worker.close()
    try:
        worker = Worker(python, access)
    except OSError as fault:
        raise QgsProcessingException(
            tr(
                "The engine's Python '{python}' can't be started: {fault}. {hint}",
                python=python,
                fault=fault,
                hint=install_hint(),
            )
        ) from fault
    worker.send(message)  # when it has gone already, answer() says why
    return worker


def _in_window_thread() -> bool:
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def _life_of_window(feedback: QgsProcessingFeedback) -> Callable[[], object] | None:
    """What keeps the window alive while a job is waited for; None where it has to stand still.

    A batch runs where the window lives. Not so for what a dialog asks before it runs anything, which is no feedback's
    of a dialog: Run could be clicked twice.
    """
    if not _in_window_thread():
        return _nothing
    return QCoreApplication.processEvents if type(feedback) is not QgsProcessingFeedback else None


def _nothing() -> None:
    """Of threads that keep no window alive."""


def _is_temporary(params: dict[str, Any]) -> bool:
    """Whether an output of a job lies in QGIS's temporary folder."""
    folder = os.path.realpath(QgsProcessingUtils.tempFolder())
    outputs = [value for name, value in params.items() if name.startswith("OUTPUT") and isinstance(value, str)]
    return any(os.path.realpath(path).startswith(folder + os.sep) for path in outputs)


def _texts(value: Any) -> Iterator[str]:
    """All texts among a job's parameters, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _event(line: str) -> dict[str, Any]:
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}


def _log(feedback: QgsProcessingFeedback, level: str, text: str) -> None:
    if level == "warning":
        feedback.pushWarning(text)
    elif level == "debug":
        feedback.pushDebugInfo(text)
    else:
        feedback.pushInfo(text)


def _cause(code: int) -> str:
    if code >= 0:
        return tr("exit code {code}", code=code)
    name = signal.strsignal(-code)
    if code == -9:  # Linux kills whoever takes the last memory
        return tr("signal {name}, perhaps out of memory", name=name)
    return tr("signal {name}", name=name)


atexit.register(close)
