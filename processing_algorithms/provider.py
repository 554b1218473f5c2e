"""The Processing provider `geoenc`: its algorithms, and the Model Designer graphs in models/."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .declared import DeclaredAlgorithm, declarations
from .environment import ROOT
from .install_engine import InstallEngine
from .special import SPECIAL


class Graph(QgsProcessingModelAlgorithm):
    """A graph of the Model Designer. Its name is its id; the title to show is kept in its help."""

    def displayName(self) -> str:
        return self.helpContent().get("TITLE") or self.name()


class GeoEncProvider(QgsProcessingProvider):
    """Vision-encoder embeddings on the map."""

    def id(self) -> str:
        return "geoenc"

    def name(self) -> str:
        return "GeoEnc"

    def longName(self) -> str:
        return "GeoEnc: vision-encoder embeddings"

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "icon.svg"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for declaration in declarations():
            self.addAlgorithm(SPECIAL.get(declaration["id"], DeclaredAlgorithm)(declaration))
        self.addAlgorithm(InstallEngine())
        for path in sorted((ROOT / "models").glob("*.model3")):
            graph = Graph()
            if graph.fromFile(str(path)):
                self.addAlgorithm(graph)
