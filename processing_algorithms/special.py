"""What QGIS adds to some algorithms of its own accord: dates of layers, stacks and maps as layers, Zarr folders as
results."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingParameterBoolean,
)

from .dated import input_dates, load_items
from .declared import DeclaredAlgorithm
from .styled import command_text, load
from .words import marked, tr

Values = dict[str, Any]


class DatedAlgorithm(DeclaredAlgorithm):
    """An algorithm whose INPUTS may carry dates in QGIS, which a path can't."""

    def job_values(self, given: Values, context: QgsProcessingContext) -> Values:
        return {**super().job_values(given, context), "LAYER_DATES": input_dates(given.get("INPUTS"), context)}


class Animate(DatedAlgorithm):
    """An algorithm whose video is made in a temporary file where no file is named, and linked in the Results Viewer."""

    VIDEOS = ("OUTPUT_MP4", "OUTPUT_GIF")

    def initAlgorithm(self, config: Values | None = None) -> None:
        super().initAlgorithm(config)
        # No default value: QGIS would take it where a user has chosen to skip this output.
        self.parameterDefinition("OUTPUT_MP4").setCreateByDefault(True)
        # The kind that the Results Viewer links, whatever program opens the file.
        self.addOutput(QgsProcessingOutputHtml("VIDEO", tr("Video")))

    def processAlgorithm(self, given: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        if not any(given.get(definition.name()) for definition in self._destinations()):
            given = {**given, "OUTPUT_MP4": QgsProcessing.TEMPORARY_OUTPUT}
        results = super().processAlgorithm(given, context, feedback)
        video = next((results[name] for name in self.VIDEOS if name in results), None)
        return {**results, "VIDEO": video} if video else results


class LoadingAlgorithm(DeclaredAlgorithm):
    """An algorithm that writes rasters to a folder, and with LOAD adds them to the project, in a group."""

    LOAD = ("", "", False)  # title, help and default

    def initAlgorithm(self, config: Values | None = None) -> None:
        super().initAlgorithm(config)
        title, text, default = self.LOAD
        self.add(QgsProcessingParameterBoolean("LOAD", tr(title), default), tr(text))

    def job_values(self, given: Values, context: QgsProcessingContext) -> Values:
        job = super().job_values(given, context)
        self._load = bool(job.pop("LOAD", False))
        return job


class LoadedStack(LoadingAlgorithm):
    """Of dated rasters."""

    STACK = ""  # the output that names the stack.json
    ASSET = ""  # its items' asset that becomes a layer
    KIND = ""  # what the group is called after
    LOAD = (
        marked("Load the rasters as layers"),
        marked("Adds them to the project as a group, each with its dates: the Temporal Controller plays them."),
        True,
    )

    def processAlgorithm(self, given: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        results = super().processAlgorithm(given, context, feedback)
        stack = results.get(self.STACK)
        if self._load and stack:
            name = os.path.basename(os.path.dirname(stack))
            load_items(stack, self.ASSET, f"{name} ({tr(self.KIND)})", self.displayName(), context)
        return results


class EncodeStack(LoadedStack, DatedAlgorithm):
    STACK, ASSET, KIND = "STACK", "embedding", marked("embeddings")


class StackChange(LoadedStack):
    STACK, ASSET, KIND = "STEPS", "change", marked("change")
    LOAD = (*LoadedStack.LOAD[:2], False)  # of steps, which are made on request

    def processAlgorithm(self, given: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        if self._load and given.get("OUTPUT_STEPS") in (None, ""):
            feedback.pushWarning(tr("LOAD has nothing to load: give OUTPUT_STEPS a folder, or turn LOAD off."))
        return super().processAlgorithm(given, context, feedback)


class StackClasses(LoadedStack):
    STACK, ASSET, KIND = "CLASSES", "classes", marked("classes")


class ImageToMaps(LoadingAlgorithm):
    """An algorithm whose maps lie in a folder, a temporary one where none is named."""

    LOAD = (marked("Load the maps as layers"), marked("Adds them to the project as a group."), True)
    VIEWS = False  # whether the view of an embedding raster is loaded with it

    def initAlgorithm(self, config: Values | None = None) -> None:
        super().initAlgorithm(config)
        folder = self.parameterDefinition("OUTPUT_FOLDER")
        folder.setDefaultValue(QgsProcessing.TEMPORARY_OUTPUT)
        folder.setCreateByDefault(True)

    def processAlgorithm(self, given: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        results = super().processAlgorithm(given, context, feedback)
        command = command_text(self.ID, self._job)
        for name, (kind, title) in self.declaration["returns"].items():
            if self._load and kind == "outputRaster" and name in results:
                load(results[name], tr(title), context, self.displayName(), command, view=self.VIEWS)
        return results


class EncodeCollection(ImageToMaps, DatedAlgorithm):
    LOAD = (marked("Load the mosaic as a layer"), marked("Adds it to the project, in colours."), True)
    VIEWS = True


class ExportEmbeddings(DeclaredAlgorithm):
    """A Zarr store is a folder; FORMAT may be told by the name of the result."""

    def job_values(self, given: Values, context: QgsProcessingContext) -> Values:
        job = super().job_values(given, context)
        if given.get("FORMAT") in (None, "") and given.get("OUTPUT") != QgsProcessing.TEMPORARY_OUTPUT:
            job.pop("FORMAT", None)
        return job

    def _fault(self, given: Values, context: QgsProcessingContext) -> str:
        # A store may be written anew; whether it is one of ours, the engine looks.
        path = given.get("OUTPUT")
        if isinstance(path, str) and os.path.isfile(os.path.join(path, "zarr.json")):
            given = {**given, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        return super()._fault(given, context)


SPECIAL: dict[str, type[DeclaredAlgorithm]] = {
    "encodecollection": EncodeCollection,
    "encodestack": EncodeStack,
    "imagetomaps": ImageToMaps,
    "keyframes": DatedAlgorithm,
    "animate": Animate,
    "stackchange": StackChange,
    "stackclasses": StackClasses,
    "exportembeddings": ExportEmbeddings,
}
