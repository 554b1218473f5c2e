"""The plugin's life in QGIS: the provider comes with it and goes with it, the menu and the idle engine too."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from . import engine, words
from .provider import GeoEncProvider


class GeoEncPlugin:
    """What QGIS holds; `iface` is None in qgis_process."""

    def __init__(self, iface: Any):
        self.iface = iface
        self.provider: GeoEncProvider | None = None
        self.desktop: Any = None
        self.translator = words.translator()  # before anything is named
        if self.translator:
            QgsApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        self.provider = GeoEncProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        from .desktop import Desktop  # no widget in qgis_process

        self.desktop = Desktop(self.iface)

    def unload(self) -> None:
        if self.desktop:
            self.desktop.unload()
            self.desktop = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        engine.close()
        if self.translator:
            QgsApplication.removeTranslator(self.translator)
