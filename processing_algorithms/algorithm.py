"""What all of GeoEnc's algorithms share: parameters become a job, the engine runs it, its outputs come back to QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from . import engine, guide, parameters, recent, settings, toolbox, words
from .styled import command_text, style_on_load
from .words import tr


class GeoEncAlgorithm(QgsProcessingAlgorithm):
    """One job of the engine as a Processing algorithm: a subclass says what it is and adds its parameters."""

    ID = ""
    TITLE = ""
    GROUP = ""
    TAGS = ""  # words that the toolbox's search finds
    HELP: tuple[str, ...] = ()  # paragraphs

    def createInstance(self) -> GeoEncAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return toolbox.group_title(self.GROUP)

    def groupId(self) -> str:
        return toolbox.group_id(self.GROUP)

    def tags(self) -> list[str]:
        return list(dict.fromkeys(f"{self.TAGS} {tr(self.TAGS)}".split()))

    def shortHelpString(self) -> str:
        # QGIS makes a paragraph of each line.
        return "\n".join(map(tr, self.HELP))

    def helpUrl(self) -> str:
        return guide.url(self.ID)

    def icon(self) -> QIcon:
        return toolbox.group_icon(self.GROUP)

    def add(self, definition: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add a parameter with the help text that explains it."""
        definition.setHelp(text)
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if definition.type() in parameters.OPENED_KINDS:
            parameters.accept_unopened(definition)
        self.addParameter(definition)

    def validateInputCrs(self, given: dict[str, Any], context: QgsProcessingContext) -> bool:
        # The engine brings all to one CRS. QGIS's own check opens every file first, and GDAL leaves an .aux.xml there.
        return True

    def canExecute(self) -> tuple[bool, str]:
        missing = engine.interpreter()[1]
        return not missing, missing

    def checkParameterValues(self, given: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # Ours first: they say what to do, and QGIS 3.22 doesn't ask canExecute() outside the toolbox.
        fault = self._fault(given, context)
        if fault:
            return False, fault
        return super().checkParameterValues(
            parameters.with_options(self.parameterDefinitions(), given, context), context
        )

    def prepareAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # A model runs its children without checkParameterValues.
        fault = self._fault(given, context)
        if fault:
            raise QgsProcessingException(fault)
        self._job = self.job_values(given, context)
        return True

    def job_values(self, given: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """What the engine gets for parameters that are no destinations."""
        values = {d.name(): parameters.job_value(d, given, context) for d in self._inputs()}
        job = {name: value for name, value in values.items() if value is not None}
        if job.get("DEVICE") == "auto":
            job["DEVICE"] = settings.device()
        return job

    def processAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Asking for a destination also has its layer loaded at the end; asked in prepareAlgorithm, QGIS forgets it.
        for definition in self._destinations():
            path = parameters.destination(definition, given, context)
            if path:
                self._job[definition.name()] = path
        try:
            results = engine.run(self.ID, self._job, feedback)
        except QgsProcessingException as error:
            titles = {d.name(): d.description() for d in self.parameterDefinitions()}
            raise QgsProcessingException(words.with_titles(str(error), titles)) from error
        lacking = {self._job.get(d.name()) for d in self._destinations() if d.name() not in results}
        loaded = context.layersToLoadOnCompletion()
        if lacking & loaded.keys():  # of a plan, which makes none
            context.setLayersToLoadOnCompletion({path: loaded[path] for path in loaded if path not in lacking})
        command = command_text(self.ID, self._job)
        names = tuple(d.description() for d in self._destinations())
        for output, path in results.items():
            if isinstance(path, str):
                recent.remember(output, path)
                style_on_load(path, context, self.displayName(), command, names)
        return results

    def _fault(self, given: dict[str, Any], context: QgsProcessingContext) -> str:
        able, why_not = self.canExecute()
        return parameters.fault(self.parameterDefinitions(), given, context) if able else why_not

    def _inputs(self) -> list[QgsProcessingParameterDefinition]:
        return [d for d in self.parameterDefinitions() if d.type() not in parameters.DESTINATION_KINDS]

    def _destinations(self) -> list[QgsProcessingParameterDefinition]:
        return [d for d in self.parameterDefinitions() if d.type() in parameters.DESTINATION_KINDS]
