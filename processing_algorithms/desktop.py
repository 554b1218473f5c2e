"""What GeoEnc adds to QGIS's window: a menu, a button in the toolbar, a page in the options, a word at the start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QProgressBar, QPushButton, QToolButton

from . import engine, environment, guide
from .environment import ROOT
from .words import tr

Buttons = dict[str, Callable[[], Any]]
OPTIONS_PAGE = "geoencOptions"


class Desktop(QObject):
    """All of it, from loading the plugin to unloading it."""

    def __init__(self, iface: Any):
        super().__init__()
        self.iface = iface
        self.icon = QIcon(str(ROOT / "icon.svg"))
        self.task: Any = None
        self._replace = False
        self._fault = ""
        self._item: Any = None
        self._progress: Any = None
        self._tool: Any = None
        self.explorer: Any = None
        self.menu = QMenu("GeoEnc")
        self.menu.setIcon(self.icon)
        for text, handler in (
            (tr("Explorer"), self.explore),
            (tr("Image to maps…"), self.image_to_maps),
            (tr("What looks like this…"), self.look),
            (tr("Open the toolbox at GeoEnc"), self.open_toolbox),
            (tr("Copy example graphs"), self.copy_examples),
            ("", None),
            (tr("Install or repair the engine"), self.offer_engine),
            (tr("Settings"), self.open_settings),
            (tr("Help"), self.open_help),
        ):
            self._add(text, handler)
        iface.pluginMenu().addMenu(self.menu)
        self.button = QToolButton()
        self.button.setIcon(self.icon)
        self.button.setToolTip(tr("GeoEnc: image to maps"))
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.clicked.connect(self.image_to_maps)
        self.in_toolbar = iface.addToolBarWidget(self.button)
        self.explorer_button = QToolButton()
        self.explorer_button.setObjectName("geoencExplorerButton")
        self.explorer_button.setIcon(QIcon(str(ROOT / "icons" / "explorer.svg")))
        self.explorer_button.setToolTip(tr("GeoEnc Explorer: click and see"))
        self.explorer_button.clicked.connect(self.explore)
        self.explorer_in_toolbar = iface.addToolBarWidget(self.explorer_button)
        self.options = self._options()
        iface.registerOptionsWidgetFactory(self.options)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.greet)
        self.timer.start(0)  # once the window is there

    def _add(self, text: str, handler: Callable[[], Any] | None) -> None:
        if handler is None:
            self.menu.addSeparator()
            return
        self.menu.addAction(text).triggered.connect(lambda checked=False: handler())

    def _options(self) -> Any:
        from .options import OptionsFactory  # only here: it takes a while to import

        return OptionsFactory(self)

    def unload(self) -> None:
        """Take everything away again."""
        self.timer.stop()
        if self.task and not sip.isdeleted(self.task):
            self.task.blockSignals(True)
            self.task.cancel()
        self.hide()
        if self._tool and not sip.isdeleted(self._tool):
            self._tool.canvas().unsetMapTool(self._tool)
        if self.explorer and not sip.isdeleted(self.explorer):
            self.explorer.unload()
        self.iface.unregisterOptionsWidgetFactory(self.options)
        for action in (self.in_toolbar, self.explorer_in_toolbar):
            self.iface.removeToolBarIcon(action)
        self.iface.pluginMenu().removeAction(self.menu.menuAction())
        buttons = (self.button, self.explorer_button, self.in_toolbar, self.explorer_in_toolbar)
        for gone in (*buttons, self.menu, self.options, self):
            if not sip.isdeleted(gone):
                gone.deleteLater()

    # Words in the message bar

    def greet(self) -> None:
        """Say at the start what is missing, and offer it; nothing when all is well."""
        what, _ = environment.trouble()
        if engine.is_named() or not what:
            return
        self.offer_engine()

    def offer_engine(self) -> None:
        """Say how the engine is, and offer what can be done about it."""
        if self._is_busy():
            self._show_progress()
            return
        python, missing = engine.interpreter()
        what, sentence = environment.trouble()
        settings: Buttons = {tr("Settings"): self.open_settings}
        if engine.is_named():
            named = tr("GeoEnc uses the engine that GEOENC_PYTHON or the settings name: {python}.", python=python)
            self.show(missing or named, Qgis.MessageLevel.Warning if missing else Qgis.MessageLevel.Info, settings)
        elif not what:
            repair: Buttons = {tr("Repair it"): partial(self.install, force=True)}
            self.show(tr("The engine is ready."), Qgis.MessageLevel.Success, {**repair, **settings})
        elif what == "resume":
            self.show(sentence, Qgis.MessageLevel.Warning, {tr("Go on"): self.install, **settings})
        elif what == "rebuild":
            rebuild: Buttons = {tr("Rebuild"): partial(self.install, replace=True)}
            text = tr("{sentence} Rebuild it for this version; the old one goes.", sentence=sentence)
            self.show(text, Qgis.MessageLevel.Warning, {**rebuild, **settings})
        elif what == "repair":
            self.show(sentence, Qgis.MessageLevel.Warning, {tr("Repair it"): partial(self.install, force=True)})
        else:
            self._offer_first()

    def _offer_first(self) -> None:
        from . import packages

        size = packages.download_mb(packages.has_gpu()) / 1000
        text = tr(
            "maps what looks alike in images. It needs an engine, once: about {size:.1f} GB.",
            size=size,
        )
        install: Buttons = {tr("Install the engine"): self.install, tr("Help"): partial(self.open_help, "first-start")}
        self.show(text, Qgis.MessageLevel.Info, install)

    def show(self, text: str, level: Qgis.MessageLevel, buttons: Buttons) -> None:
        """A line in the message bar in place of ours before it; it stays until it is closed."""
        self.hide()
        bar = self.iface.messageBar()
        self._item = bar.createMessage("GeoEnc", text)
        for title, handler in buttons.items():
            button = QPushButton(title)
            button.clicked.connect(lambda checked=False, handler=handler: handler())
            self._item.layout().addWidget(button)
        bar.pushWidget(self._item, level)

    def hide(self) -> None:
        """Take our line from the message bar, if it is still there."""
        if self._item and not sip.isdeleted(self._item):
            self.iface.messageBar().popWidget(self._item)
        self._item = self._progress = None

    # Installing

    def _is_busy(self) -> bool:
        return self.task is not None and not sip.isdeleted(self.task) and self.task.isActive()

    def install(self, force: bool = False, replace: bool = False) -> Any:
        """Install the engine in a task, which is returned; the message bar says how far it is, and how it went."""
        from . import background

        if not self._is_busy():
            self._replace = replace
            self.task = background.install(force, replace)
            self.task.told.connect(self._told)
            self.task.ended.connect(self._installed)
            self.task.start()
        self._show_progress()
        return self.task

    def _show_progress(self) -> None:
        self.show(tr("Installing the engine"), Qgis.MessageLevel.Info, {tr("Cancel"): self.task.cancel})
        self._progress = QProgressBar()
        self._progress.setMinimumWidth(320)
        self._item.layout().insertWidget(self._item.layout().count() - 1, self._progress)

    def _told(self, percent: float, text: str) -> None:
        if self._progress and not sip.isdeleted(self._progress):
            self._progress.setValue(int(percent))
            self._progress.setFormat(tr("{percent:.0f} %: {text}", percent=percent, text=text))

    def _installed(self, fault: str) -> None:
        self.task = None
        self._fault = fault
        # QGIS says that a task has ended: ours is put on top of it, since it says how.
        self.timer.timeout.disconnect()
        self.timer.timeout.connect(self._say_how_it_went)
        self.timer.start(0)

    def _say_how_it_went(self) -> None:
        fault = self._fault
        if fault:
            again = partial(self.install, replace=self._replace)
            buttons: Buttons = {tr("Go on"): again, tr("Settings"): self.open_settings}
            self.show(fault, Qgis.MessageLevel.Warning, buttons)
        else:
            first: Buttons = {tr("Image to maps…"): self.image_to_maps}
            self.show(tr("The engine is ready. Make a first map of an image."), Qgis.MessageLevel.Success, first)

    # What the menu does

    def image_to_maps(self) -> None:
        """The dialog of the graph; without an engine, the way to one."""
        if engine.interpreter()[1]:
            self.offer_engine()
            return
        from processing import execAlgorithmDialog

        execAlgorithmDialog("geoenc:imagetomaps", {})

    def explore(self) -> None:
        """Show the Explorer; without an engine, the way to one."""
        if engine.interpreter()[1]:
            self.offer_engine()
            return
        if self.explorer is None or sip.isdeleted(self.explorer):
            from .explorer.dock import Explorer  # only here: most sessions need none of it

            self.explorer = Explorer(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.explorer)
        self.explorer.setUserVisible(True)

    def look(self) -> None:
        """Wait for a click on the map, then open the dialog that finds what looks like that place."""
        from .looking import LookTool

        self._tool = LookTool(self.iface.mapCanvas(), self._look_like)
        self.iface.mapCanvas().setMapTool(self._tool)
        self.show(tr("Click a place on the map: what looks like it?"), Qgis.MessageLevel.Info, {})

    def _look_like(self, raster: Any, places: Any) -> None:
        if raster is None:
            maps: Buttons = {tr("Image to maps…"): self.image_to_maps}
            self.show(
                tr("There are no embeddings at that place. Encode its image first."), Qgis.MessageLevel.Info, maps
            )
            return
        self.hide()
        from processing import execAlgorithmDialog

        execAlgorithmDialog("geoenc:similarity", {"INPUT": raster.id(), "PLACES": places.id()})

    def open_toolbox(self) -> None:
        """Show Processing's toolbox, with GeoEnc unfolded at its top."""
        dock = self.iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        if dock is None:
            text = tr("Processing is off: switch it on under Plugins › Manage and Install Plugins › Installed.")
            self.show(text, Qgis.MessageLevel.Warning, {})
            return
        dock.show()
        dock.raise_()
        tree = dock.algorithmTree
        rows = tree.model().match(tree.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "GeoEnc", 1)
        for index in rows:
            tree.expand(index)
            tree.setCurrentIndex(index)
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)

    def copy_examples(self) -> None:
        """Put the example graphs where the Model Designer finds them."""
        from .templates import copy_examples

        copy_examples(self.iface)

    def open_settings(self) -> None:
        """QGIS's options at our page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), OPTIONS_PAGE)

    def open_help(self, anchor: str = "") -> None:
        """The guide, in the web browser."""
        QDesktopServices.openUrl(QUrl(guide.url(anchor)))
