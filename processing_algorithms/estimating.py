"""The line above Run that says how much work it would be: '20 tiles · about 8 s · 9 MB'.

The engine tells it, in the background; that also gets a process ready for Run.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from . import engine, processes
from .words import tr

QUIET_MS = 400  # after the last change
Wrappers = Mapping[str, QgsAbstractProcessingParameterWidgetWrapper]


class Lines(QgsProcessingFeedback):
    """Hands on what a job says."""

    def __init__(self, hear: Callable[[str], None]) -> None:
        super().__init__(False)
        self._hear = hear

    def pushInfo(self, text: str) -> None:
        self._hear(text)


class EstimateLine(QLabel):
    """Of one dialog; empty while what it would need is missing or wrong: Run says what."""

    told = pyqtSignal(object, str)  # what was asked, and the answer

    def __init__(self, algorithm: Any, dialog: Any, wrappers: Wrappers):
        super().__init__(dialog)
        self.setObjectName("geoencEstimate")
        self.setToolTip(tr("How much work it is: the time is what this machine took for such work before."))
        self._algorithm, self._dialog, self._wrappers = algorithm, dialog, wrappers
        self._asked: dict[str, Any] = {}
        self._thread = threading.Thread()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.ask)
        self.told.connect(self._show)
        for wrapper in wrappers.values():
            wrapper.widgetValueHasChanged.connect(self._timer.start)
        QTimer.singleShot(0, self._place)
        self._timer.start()

    def _place(self) -> None:
        """Under the form, once the dialog has it."""
        if not sip.isdeleted(self) and self._dialog.mainWidget():
            self._dialog.mainWidget().layout().addWidget(self)

    def ask(self) -> None:
        """Have the engine look at what the form says now."""
        if self._thread.is_alive():
            self._timer.start()  # one after the other
            return
        job = self._job()
        if job == self._asked:
            return
        self._asked = job
        self.setText("")
        if job:
            self._thread = threading.Thread(target=self._tell, args=(job,), daemon=True)
            self._thread.start()

    def _tell(self, job: dict[str, Any]) -> None:
        """Ask the engine, in a thread of its own; what is wrong is for Run to say."""
        lines = Lines(lambda text: self._emit(job, text))
        with contextlib.suppress(QgsProcessingException):
            engine.run("estimate", job, lines)

    def _emit(self, job: dict[str, Any], text: str) -> None:
        with contextlib.suppress(RuntimeError):  # the dialog has been closed meanwhile
            self.told.emit(job, text)

    def _show(self, job: dict[str, Any], text: str) -> None:
        if job == self._asked:
            self.setText(text)

    def _job(self) -> dict[str, Any]:
        """What the engine is asked; nothing where the form isn't whole, or the network would be asked."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = self._algorithm.create()
        outputs = [d for d in algorithm.parameterDefinitions() if d.isDestination()]
        given = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        given.update({d.name(): QgsProcessing.TEMPORARY_OUTPUT for d in outputs})
        try:
            if not algorithm.checkParameterValues(given, context)[0]:
                return {}
            values = algorithm.job_values(given, context)
        except (QgsProcessingException, ValueError):
            return {}
        if engine.variables_for(algorithm.ID, values) != processes.NO_VARIABLES:
            return {}
        nowhere = os.path.join(processes.working_folder(), "estimate")
        needed = {d.name(): nowhere if d.type() == "folderDestination" else f"{nowhere}.tif" for d in outputs}
        return {"JOB": algorithm.ID, **values, **needed}
