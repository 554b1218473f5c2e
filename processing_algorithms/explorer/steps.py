"""Work of the Explorer, in QGIS's task manager: algorithms of ours one by one, each into Processing's history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsTask,
)
from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import background, engine, turns
from ..words import tr


class Words(QgsProcessingFeedback):
    """Keeps what an algorithm says is wrong."""

    def __init__(self) -> None:
        super().__init__(False)
        self.faults: list[str] = []
        self.warnings: list[str] = []

    def reportError(self, text: str, fatalError: bool = False) -> None:
        self.faults.append(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


class Step(background.Task):
    """Something that is asked of the engine: `work(self)` runs algorithms and returns what is to be shown."""

    grown = pyqtSignal(object)  # a part of the result

    def __init__(self, title: str, work: Callable[[Step], Any]):
        super().__init__(title, work)
        self.feedback = Words()
        self.ran: list[tuple[str, str]] = []  # algorithm and the command that would run it again
        self.waits = False  # for other jobs of the engine

    def _waits(self, waits: bool) -> None:
        self.waits = waits

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def run_algorithm(self, name: str, **values: Any) -> dict[str, Any]:
        """The results of one of our algorithms; QgsProcessingException with what was wrong."""
        if self.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
        context = QgsProcessingContext()
        self.feedback.faults.clear()
        with turns.guest(self.feedback.isCanceled, self._waits):
            results, ok = algorithm.run(values, context, self.feedback)
        if not ok:
            raise QgsProcessingException("\n".join(self.feedback.faults) or tr("Cancelled."))
        self.ran.append((algorithm.id(), algorithm.asPythonCommand(values, context)))
        return results

    def run_job(self, job: str, params: dict[str, Any]) -> dict[str, Any]:
        """The outputs of a job of the engine that is no algorithm's."""
        with turns.guest(self.feedback.isCanceled, self._waits):
            return engine.run(job, params, self.feedback)


class Runner(QObject):
    """One step at a time. Of those that wait, the newest of a kind counts."""

    changed = pyqtSignal(str)  # what is being done; '' when nothing is
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._step: Step | None = None
        self._kind = ""
        self._waiting: dict[str, tuple[Any, ...]] = {}

    @property
    def busy(self) -> bool:
        return self._step is not None

    @property
    def waits(self) -> bool:
        """Whether QGIS has not begun with the step yet, or the engine is at another job."""
        step = self._step
        if step is None or sip.isdeleted(step):
            return False
        return step.waits or step.status() == QgsTask.TaskStatus.Queued

    def ask(
        self,
        kind: str,
        title: str,
        work: Callable[[Step], Any],
        done: Callable[[Any], None],
        grown: Callable[[Any], None] | None = None,
    ) -> None:
        """Have work done in its turn; `done` gets its result, `grown` parts of it, both in the window's thread."""
        self._waiting[kind] = (title, work, done, grown)
        self._next()

    def cancel(self, kind: str = "") -> None:
        """Stop what is done and forget what waits; of one kind, or all."""
        for name in [kind] if kind else list(self._waiting):
            self._waiting.pop(name, None)
        if self._step and kind in ("", self._kind) and not sip.isdeleted(self._step):
            self._step.cancel()

    def is_doing(self, kind: str) -> bool:
        """Whether such a step is being done, or waits."""
        return kind in self._waiting or (self._step is not None and self._kind == kind)

    def _next(self) -> None:
        if self._step or not self._waiting:
            return
        self._kind = next(iter(self._waiting))
        title, work, done, grown = self._waiting.pop(self._kind)
        step = self._step = Step(title, work)
        step.ended.connect(lambda fault: self._ended(step, fault, done))
        if grown:
            step.grown.connect(lambda part: grown(part) if self._step is step and not step.isCanceled() else None)
        self.changed.emit(title)
        step.start()

    def _ended(self, step: Step, fault: str, done: Callable[[Any], None]) -> None:
        remember(step.ran)
        if sip.isdeleted(self):
            return  # the dock has gone meanwhile
        cancelled = step.feedback.isCanceled()
        self._step = None
        if not fault and not cancelled:
            done(step.result)
        elif not cancelled:
            self.failed.emit(fault)
        if not self._step:
            self._next()
        if not self._step:
            self.changed.emit("")


def remember(ran: list[tuple[str, str]]) -> None:
    """Put what was run into Processing's history."""
    if hasattr(QgsGui, "historyProviderRegistry"):  # from QGIS 3.24 on
        for name, command in ran:
            entry = {"algorithm_id": name, "python_command": command}
            QgsGui.historyProviderRegistry().addEntry("processing", entry)
        return
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:
        return  # Processing is off
    for _, command in ran:
        ProcessingLog.addToLog(command)
