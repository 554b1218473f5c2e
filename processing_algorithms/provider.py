"""The Processing provider `geoenc`: its algorithms, and the Model Designer graphs in models/."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterRasterLayer,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from . import guide, parameters
from .declared import DeclaredAlgorithm, declarations
from .environment import ROOT
from .install_engine import InstallEngine
from .special import SPECIAL
from .words import tr


class Graph(QgsProcessingModelAlgorithm):
    """A graph of the Model Designer. Its name is its id; the title to show is kept in its help."""

    def __init__(self, path: str):
        super().__init__()
        self.path = path
        self.whole = self.fromFile(path)
        self.setHelpContent({name: tr(text) for name, text in self.helpContent().items()})
        for definition in self.parameterDefinitions():
            # Made by QGIS, it can't be told how to check a value: one made here takes its place.
            definition.setDescription(tr(definition.description()))
            if definition.type() == "raster":
                made = QgsProcessingParameterRasterLayer(definition.name(), definition.description())
                made.setHelp(definition.help())
                parameters.accept_unopened(made)
                component = self.parameterComponent(made.name()).clone()
                self.removeModelParameter(made.name())
                self.addModelParameter(made, component)

    def createInstance(self) -> Graph:
        return type(self)(self.path)

    def displayName(self) -> str:
        return self.helpContent().get("TITLE") or self.name()

    def group(self) -> str:
        return tr(super().group())

    def helpUrl(self) -> str:
        return guide.url(self.name())

    def checkParameterValues(self, given: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fault = parameters.fault(self.parameterDefinitions(), given, context)
        return (False, fault) if fault else super().checkParameterValues(given, context)


class GeoEncProvider(QgsProcessingProvider):
    """Vision-encoder embeddings on the map."""

    def id(self) -> str:
        return "geoenc"

    def name(self) -> str:
        return "GeoEnc"

    def longName(self) -> str:
        return tr("GeoEnc: vision-encoder embeddings")

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "icon.svg"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for declaration in declarations():
            self.addAlgorithm(SPECIAL.get(declaration["id"], DeclaredAlgorithm)(declaration))
        self.addAlgorithm(InstallEngine())
        # A graph learns of its children's parameters only once the provider they are in is registered.
        if QgsApplication.processingRegistry().providerById(self.id()):
            self.add_graphs()

    def add_graphs(self) -> None:
        """Add the graphs to the algorithms, once the provider is registered."""
        for path in sorted((ROOT / "models").glob("*.model3")):
            graph = Graph(str(path))
            if graph.whole:
                self.addAlgorithm(graph)
