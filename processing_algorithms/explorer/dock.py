"""The Explorer's dock: a layer, Look, and tabs for what is asked of the view by clicks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .. import engine
from ..encoders import known_encoders
from ..words import tr
from .alike import AlikeTab
from .clicking import ClickTool, moved
from .labelling import ClassesTab
from .lattice import View, ViewFault, encoder, view_of
from .look import Seen, look
from .shown import Shown
from .steps import Runner

DEFAULT_ENCODER = "geoenc-conv"
QUIET_MS = 500  # after the map's last move


class Explorer(QgsDockWidget):
    """From a look at a view to what clicks on it find; all work is done beside the window."""

    def __init__(self, iface: Any):
        super().__init__(tr("GeoEnc Explorer"), iface.mainWindow())
        self.setObjectName("geoencExplorer")
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.folder = Path(tempfile.mkdtemp(prefix="geoenc-explorer-"))
        self.shown, self.runner = Shown(), Runner(self)
        self.seen: Seen | None = None
        self.views: dict[str, Seen] = {}  # the newest of each layer
        self._number = 0
        self._looked: View | None = None  # what is being encoded
        self.setWidget(self._widgets())
        self.tool = ClickTool(self.canvas, self._clicked, self.undo, self.cancel)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(QUIET_MS)
        self._moved.timeout.connect(self._look_again)
        self.canvas.extentsChanged.connect(self._map_moved)
        self.runner.changed.connect(self._show_work)
        self.runner.failed.connect(self.say)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_leave)
        self._take_active_layer()

    def _widgets(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        form = QFormLayout()
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.encoder = QComboBox()
        self.encoder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoder.setMinimumContentsLength(14)
        for known in known_encoders():
            if known.ready:
                self.encoder.addItem(known.label, known.id)
        self.cell = QComboBox()
        self.encoder.currentIndexChanged.connect(self._fill_cells)
        self.encoder.setCurrentIndex(max(0, self.encoder.findData(DEFAULT_ENCODER)))
        self._fill_cells()
        form.addRow(tr("Layer"), self.layers)
        form.addRow(tr("Encoder"), self.encoder)
        form.addRow(tr("Cells"), self.cell)
        layout.addLayout(form)
        self.look_button = QPushButton(tr("&Look"))
        self.look_button.setToolTip(tr("Encode what the map shows of the layer, at the scale of the map"))
        self.look_button.setDefault(True)
        self.look_button.clicked.connect(self.look)
        self.follow = QCheckBox(tr("Follow the map"))
        self.follow.setToolTip(tr("Look again when the map has moved; only what is new is encoded"))
        row = QHBoxLayout()
        row.addWidget(self.look_button, 1)
        row.addWidget(self.follow)
        layout.addLayout(row)
        self.tabs = QTabWidget()
        self.alike, self.classes = AlikeTab(self), ClassesTab(self)
        self.tabs.addTab(self.alike, tr("Looks like this"))
        self.tabs.addTab(self.classes, tr("Classes"))
        self.tabs.currentChanged.connect(self._tab_changed)
        layout.addWidget(self.tabs, 1)
        self.status = QLabel(tr("Choose a layer, move the map, press Look."), wordWrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        layout.addWidget(self.status)
        layout.addLayout(row)
        self.progress.hide()
        self.cancel_button.hide()
        return body

    def _fill_cells(self) -> None:
        self.cell.clear()
        try:
            made = encoder(self.encoder.currentData())
        except ViewFault as fault:
            self.say(str(fault))
            return
        for cell in made.cells:
            self.cell.addItem(tr("{cell} pixels", cell=cell), cell)
        self.cell.setCurrentIndex(self.cell.findData(made.usual_cell))

    def _take_active_layer(self) -> None:
        """Begin with the layer that is chosen in the tree, where it is a raster."""
        active = self.iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.layers.setLayer(active)

    # Looking

    def look(self) -> None:
        """Encode what the map shows, in the background."""
        layer = self.layers.currentLayer()
        missing = engine.interpreter()[1]
        if missing or layer is None:
            self.say(missing or tr("There is no raster layer to look at: add one."))
            return
        settings = self.canvas.mapSettings()
        try:
            view = view_of(
                layer,
                self.canvas.extent(),
                settings.destinationCrs(),
                self.canvas.width(),
                self.encoder.currentData(),
                self.cell.currentData(),
            )
        except ViewFault as fault:
            self.say(str(fault))
            return
        self.runner.cancel("look")
        self._looked = view
        clone, name = layer.clone(), f"view-{self.next_number()}"
        self.runner.ask(
            "look",
            tr("Looking at {layer}", layer=view.name),
            lambda step: look(step, view, clone, self.folder, name),
            self._have_looked,
            self._show_colours,
        )
        self.canvas.setMapTool(self.tool)

    def _show_colours(self, seen: Seen) -> None:
        first = self.shown.layer("colours") is None or self.seen is None
        self.shown.raster("colours", seen.colours, tr("{layer} in colours", layer=seen.view.name))
        if first:
            self.shown.set_visible("colours", True)

    def _have_looked(self, seen: Seen) -> None:
        self._looked = None
        self._show_colours(seen)
        self.seen = self.views[seen.view.layer] = seen
        self.status.setText(self.current_tab.hint())
        for tab in (self.alike, self.classes):
            tab.view_changed()

    def _map_moved(self) -> None:
        if self._looked or (self.follow.isChecked() and self.seen and self.isVisible()):
            self._moved.start()

    def _look_again(self) -> None:
        """What is encoded for a view that has gone is dropped; tiles that are done stay in the cache."""
        if self._looked or self.follow.isChecked():
            self.look()

    def _layers_leave(self, ids: list[str]) -> None:
        if self._looked and self._looked.layer in ids:
            name = self._looked.name
            self.cancel()
            self.say(tr("'{layer}' was removed: its encoding was stopped.", layer=name))
        if self.seen and self.seen.view.layer in ids:
            self.seen = None
        for layer in ids:
            self.views.pop(layer, None)

    # Clicks

    @property
    def current_tab(self) -> Any:
        return self.tabs.currentWidget()

    def _tab_changed(self) -> None:
        for tab in (self.alike, self.classes):
            tab.show_layers(tab is self.current_tab)
        self.status.setText(self.current_tab.hint())

    def _clicked(self, point: QgsPointXY, shift: bool) -> None:
        if self.seen is None:
            self.say(
                tr("Press Look first, and wait for the colours.")
                if not self._looked
                else tr("One moment: the view is being encoded.")
            )
            return
        view = self.seen.view
        place = moved(point, self.canvas.mapSettings().destinationCrs(), view.crs)
        if place is None or not view.holds(place.x(), place.y()):
            self.say(tr("That place lies outside what was looked at: press Look to see it."))
        elif not self._is_valid(place):
            self.say(tr("There is no data at that place: click another one."))
        else:
            self.current_tab.clicked(place, view.crs, shift)

    def _is_valid(self, place: QgsPointXY) -> bool:
        layer = self.shown.layer("colours")
        if layer is None:
            return True  # the user has removed it; the engine will say
        values = [layer.dataProvider().sample(place, band) for band in (1, 2, 3)]
        return any(ok for _, ok in values)

    def undo(self) -> None:
        """Take the last click back."""
        self.current_tab.undo()

    def cancel(self) -> None:
        """Stop what is being done."""
        self.runner.cancel()
        self._looked = None
        self.status.setText(tr("Cancelled. What was encoded is kept."))

    def next_number(self) -> int:
        """One that no file of this session has."""
        self._number += 1
        return self._number

    # Words

    def say(self, text: str) -> None:
        """One sentence in the message bar."""
        if sip.isdeleted(self):
            return
        if "\n" in text:
            text = " ".join(text.splitlines())
        self._looked = self._looked if self.runner.is_doing("look") else None
        self.iface.messageBar().pushMessage("GeoEnc", text, Qgis.MessageLevel.Warning, 12)
        self.status.setText(text)

    def _show_work(self, title: str) -> None:
        self.progress.setRange(0, 0 if title else 1)
        self.progress.setVisible(bool(title))
        self.cancel_button.setVisible(bool(title))
        if title:
            self.status.setText(tr("{title}…", title=title))
        elif self.status.text().endswith("…"):
            self.status.setText(self.current_tab.hint())

    def unload(self) -> None:
        """Leave nothing behind but what the project shows."""
        self.runner.cancel()
        self._moved.stop()
        self.canvas.extentsChanged.disconnect(self._map_moved)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_leave)
        self.canvas.unsetMapTool(self.tool)
        self.iface.removeDockWidget(self)
        self.deleteLater()
