"""geoenc:installengine: the engine's Python environment, made from within QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from . import engine, environment, settings
from .algorithm import GeoEncAlgorithm
from .words import marked, tr


class InstallEngine(GeoEncAlgorithm):
    """The one algorithm that runs without the engine."""

    ID = "installengine"
    TITLE = marked("Install the engine")
    GROUP = marked("Start here")
    TAGS = marked("install setup update pytorch torch pip environment venv offline gpu cuda python engine")
    HELP = (
        marked(
            "Installs what GeoEnc computes with (PyTorch and other packages) in a folder of its own. QGIS's Python"
            " is not touched. Needed once; it downloads between 0.6 and 3 GB and takes some minutes. An interrupted"
            " installation goes on where it stopped when it is started again."
        ),
        marked(
            "Without GPU libraries: smaller, for machines without an NVIDIA GPU. On Linux this needs PyTorch's own"
            " package index for CPU as PyTorch index. Python: a Python 3.11 or newer to make the environment with;"
            " empty looks for one. For clusters: adds the packages that the parameter Dask workers needs."
        ),
        marked(
            "Without a network, or where an administrator installs software: make an environment elsewhere with the"
            " packages of geoenc_qgis/requirements.txt, and set the environment variable GEOENC_PYTHON (or the advanced"
            " setting geoenc/engine_python) to its Python; this algorithm is then not needed. Or have scripts/wheels"
            " download all packages into a folder, and choose it under Settings › Options › GeoEnc. GEOENC_HOME names"
            " another folder for the engine and your encoders."
        ),
        marked("Result: the path of the engine's Python."),
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterBoolean("CPU_ONLY", tr("Without GPU libraries"), False),
            tr("Smaller, for machines without an NVIDIA GPU."),
        )
        self.add(
            QgsProcessingParameterFile("PYTHON", tr("Python"), optional=True),
            tr("A Python 3.11 or newer to make the environment with. Empty: one is searched for."),
        )
        self.add(
            QgsProcessingParameterBoolean("FORCE", tr("Install again"), False),
            tr("Makes the environment again even if it exists."),
        )
        self.add(
            QgsProcessingParameterString("TORCH_INDEX", tr("PyTorch index"), None, False, True),
            tr("Address of the package index for PyTorch alone, such as the one for CPU or for a CUDA version."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("CLUSTER", tr("For clusters"), False),
            tr("Adds Dask, to share work among processes and machines, also to an engine that is installed."),
        )
        self.addOutput(QgsProcessingOutputString("ENGINE", tr("The engine's Python")))

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def processAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        engine.close()  # a worker at rest holds files of the environment
        try:
            python = environment.install(
                feedback.pushInfo,
                feedback.isCanceled,
                lambda percent, text: feedback.setProgress(percent),
                python=self._job.get("PYTHON", ""),
                cpu_only=self._job["CPU_ONLY"],
                torch_index=self._job.get("TORCH_INDEX", "") or settings.text(settings.TORCH_INDEX),
                wheels=settings.text(settings.WHEELS),
                force=self._job["FORCE"],
                cluster=self._job["CLUSTER"],
            )
        except environment.EnvironmentFault as fault:
            raise QgsProcessingException(str(fault)) from fault
        used, _ = engine.interpreter()
        if used != str(python):
            feedback.pushWarning(
                tr(
                    "GEOENC_PYTHON or the setting geoenc/engine_python names another Python, which GeoEnc goes on"
                    " using; clear it to use this engine."
                )
            )
        else:
            feedback.pushInfo(tr("Start with 'Image to maps' on a raster."))
        return {"ENGINE": str(python)}
