"""Work that takes long, in QGIS's task manager: installing and removing the engine, looking how large folders are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from . import engine, environment, settings
from .words import tr

_running: set[QgsTask] = set()


class Task(QgsTask):
    """Does `work(self)` in a thread of its own; then says in QGIS's own thread how it went."""

    told = pyqtSignal(float, str)  # percent, and what is being done
    ended = pyqtSignal(str)  # '' when it went well, else what went wrong

    def __init__(self, title: str, work: Callable[[Task], Any]):
        # Where QGIS can be silent (from 3.26 on): what has ended is said by us.
        super().__init__(title, QgsTask.Flag.CanCancel | getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel))
        self._work = work
        self._fault = ""
        self.result: Any = None

    def start(self) -> None:
        """Begin; it is kept here until it has ended: QGIS keeps the half of it that is not Python's."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        try:
            self.result = self._work(self)
        except (environment.EnvironmentFault, QgsProcessingException) as fault:
            self._fault = str(fault)
        except Exception as fault:  # noqa: BLE001 - else QGIS would drop it; it is shown
            self._fault = f"{type(fault).__name__}: {fault}"
        return not self._fault

    def finished(self, ok: bool) -> None:
        _running.discard(self)
        # A task that is cancelled while it waits in the queue has not run.
        self.ended.emit("" if ok else self._fault or tr("Cancelled."))

    def tell(self, percent: float, text: str) -> None:
        """How far it is; from its own thread."""
        self.setProgress(percent)
        self.told.emit(percent, text)


def log(line: str) -> None:
    """Into QGIS's message log, where GeoEnc has a page."""
    QgsMessageLog.logMessage(line, "GeoEnc", Qgis.MessageLevel.Info, False)


def install(force: bool = False, replace: bool = False) -> Task:
    """Install the engine as the settings say; with `replace`, engines of other versions go when it is there."""

    def work(task: Task) -> None:
        engine.close()  # a worker at rest holds files of the environment
        environment.install(
            log,
            task.isCanceled,
            task.tell,
            cpu_only=None,
            torch_index=settings.text(settings.TORCH_INDEX),
            wheels=settings.text(settings.WHEELS),
            force=force,
        )
        if replace:
            environment.remove(environment.other_engines())

    return Task(tr("Installing GeoEnc's engine"), work)


def remove() -> Task:
    """Remove the engine."""

    def work(task: Task) -> None:
        engine.close()
        environment.remove([environment.environment_folder(), *environment.other_engines()])

    return Task(tr("Removing GeoEnc's engine"), work)


def measure_cache() -> Task:
    """How many bytes clearing the cache would free, as the task's result."""
    return Task(tr("Looking at GeoEnc's cache"), lambda task: environment.cache_bytes())


def clear_cache() -> Task:
    """Remove what an interrupted installation or download left, and what was measured."""
    return Task(tr("Clearing GeoEnc's cache"), lambda task: environment.remove(environment.cache()))


def rest() -> Task:
    """Let idle engines go: the next ones hold to the settings of today."""
    return Task(tr("Settings of GeoEnc's engine"), lambda task: engine.close())
