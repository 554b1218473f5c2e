"""The Processing provider `geoenc` and its algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .declared import DeclaredAlgorithm, declarations
from .environment import ROOT
from .install_engine import InstallEngine
from .special import SPECIAL
from .words import tr


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
        return ["tif", "vrt"]  # the second by algorithms that copy nothing

    def loadAlgorithms(self) -> None:
        for declaration in declarations():
            self.addAlgorithm(SPECIAL.get(declaration["id"], DeclaredAlgorithm)(declaration))
        self.addAlgorithm(InstallEngine())
