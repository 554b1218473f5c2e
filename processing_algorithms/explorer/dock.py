"""The Explorer's dock: a layer, Look, and tabs for what is asked of the view by clicks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
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

from ..encoders import known_encoders
from ..words import tr
from .alike import AlikeTab
from .clicking import ClickTool, moved
from .eye import Eye
from .labelling import ClassesTab
from .lattice import ViewFault, encoder
from .look import Seen
from .picture import is_drawn
from .shown import Shown
from .steps import Runner
from .times import TimeTab

DEFAULT_ENCODER = "geoenc-conv"
WAITING_MS = 700  # between looks whether other work comes first


class Explorer(QgsDockWidget):
    """From a look at a view to what clicks on it find; all work is done beside the window."""

    def __init__(self, iface: Any):
        super().__init__(tr("GeoEnc Explorer"), iface.mainWindow())
        self.setObjectName("geoencExplorer")
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.folder = Path(tempfile.mkdtemp(prefix="explorer-", dir=QgsProcessingUtils.tempFolder()))
        self.shown, self.runner = Shown(), Runner(self)
        self._number, self._title = 0, ""
        # Clicks on a view that is being encoded: they count when it is there.
        self._early: list[tuple[QgsPointXY, QgsCoordinateReferenceSystem, bool]] = []
        self.setWidget(self._widgets())
        self.tool = ClickTool(self.canvas, self._clicked, self.undo, self.cancel)
        self.eye = Eye(self)
        self.look_button.clicked.connect(self.eye.look)
        self._waiting = QTimer(self)
        self._waiting.setInterval(WAITING_MS)
        self._waiting.timeout.connect(self._say_it_waits)
        self.runner.changed.connect(self._show_work)
        self.runner.failed.connect(self.say)
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.layers.setLayer(active)
        self._layer_changed()
        self.eye.warm()

    @property
    def seen(self) -> Seen | None:
        """What was looked at last."""
        return self.eye.seen

    @property
    def views(self) -> dict[str, Seen]:
        """The newest look at each layer."""
        return self.eye.views

    def _widgets(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addLayout(self._source_form())
        self.look_button = QPushButton(tr("&Look"))
        self.look_button.setToolTip(tr("Encode what the map shows of the layer, at the scale of the map"))
        self.follow = QCheckBox(tr("Follow the map"))
        self.follow.setToolTip(tr("Look again when the map has moved; only what is new is encoded"))
        row = QHBoxLayout()
        row.addWidget(self.look_button, 1)
        row.addWidget(self.follow)
        layout.addLayout(row)
        self.tabs = QTabWidget()
        self.alike, self.classes, self.times = AlikeTab(self), ClassesTab(self), TimeTab(self)
        self.all_tabs = (self.alike, self.classes, self.times)
        for tab, title in zip(self.all_tabs, (tr("Looks like this"), tr("Classes"), tr("Time"))):
            self.tabs.addTab(tab, title)
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
        self._name_widgets()
        return body

    def _name_widgets(self) -> None:
        """Names by which each can be found from outside: by tests, style sheets and recorded clicks."""
        owners = {"": self, "alike.": self.alike, "classes.": self.classes, "times.": self.times}
        for prefix, owner in owners.items():
            for name, widget in vars(owner).items():
                if isinstance(widget, QWidget) and widget not in (self, self.canvas):
                    widget.setObjectName(f"{self.objectName()}.{prefix}{name}")

    def _source_form(self) -> QFormLayout:
        form = QFormLayout()
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.layerChanged.connect(lambda layer: self._layer_changed())
        self.agree = QCheckBox(tr("Use what the map shows at this scale"))
        self.agree.setToolTip(tr("The map's picture is encoded, on this machine alone"))
        self.terms = QLabel(
            tr("The service draws this layer. Its terms of use hold for what is made of its pictures."), wordWrap=True
        )
        self.encoder = QComboBox()
        self.encoder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoder.setMinimumContentsLength(14)
        for known in known_encoders():
            if known.ready:
                self.encoder.addItem(known.id, known.id)
                self.encoder.setItemData(self.encoder.count() - 1, known.label, Qt.ItemDataRole.ToolTipRole)
        self.cell = QComboBox()
        self.encoder.currentIndexChanged.connect(lambda index: self._fill_cells())
        self.encoder.setCurrentIndex(max(0, self.encoder.findData(DEFAULT_ENCODER)))
        form.addRow(tr("Layer"), self.layers)
        form.addRow(self.agree)
        form.addRow(self.terms)
        form.addRow(tr("Encoder"), self.encoder)
        form.addRow(tr("Cells"), self.cell)
        self._fill_cells()
        return form

    def _layer_changed(self) -> None:
        for widget in (self.agree, self.terms):
            widget.setVisible(is_drawn(self.layers.currentLayer()))

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

    # Clicks

    @property
    def current_tab(self) -> Any:
        return self.tabs.currentWidget()

    def view_changed(self) -> None:
        """Another view has been looked at."""
        self.status.setText(self.current_tab.hint())
        for tab in self.all_tabs:
            tab.view_changed()
        early, self._early = self._early, []
        for point, crs, shift in early if self.current_tab.NEEDS_VIEW else []:
            self._click(point, crs, shift, self.eye.waiting)

    def _tab_changed(self) -> None:
        for tab in self.all_tabs:
            tab.show_layers(tab is self.current_tab)
        self.status.setText(self.current_tab.hint())

    def _clicked(self, point: QgsPointXY, shift: bool) -> None:
        if not self.current_tab.NEEDS_VIEW:
            self.current_tab.clicked(point, self.eye.crs(), shift)
            return
        self._click(point, self.eye.crs(), shift, self.eye.looked is not None or self.eye.waiting)

    def _click(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, shift: bool, coming: bool) -> None:
        """On what was looked at; coming: whether another look is, whose parts may be shown by now."""
        view = self.seen.view if self.seen else None
        place = moved(point, crs, view.crs) if view else None
        held = view is not None and place is not None and view.holds(place.x(), place.y())
        if view and held and self.eye.is_valid(place):
            self.current_tab.clicked(place, view.crs, shift)
        elif coming:
            self._early.append((point, crs, shift))
            self.status.setText(tr("One moment: the view is being encoded."))
        elif not view:
            self.say(tr("Press Look first."))
        elif not held:
            self.say(tr("That place lies outside what was looked at: press Look to see it."))
        else:
            self.say(tr("There is no data at that place: click another one."))

    def undo(self) -> None:
        """Take the last click back."""
        self.current_tab.undo()

    def cancel(self) -> None:
        """Stop what is being done."""
        self.runner.cancel()
        self.eye.stop()
        self._early.clear()
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
        text = " ".join(text.split())
        if hasattr(self, "eye") and not self.runner.is_doing("look"):
            self.eye.looked = None
            self._early.clear()
        self.iface.messageBar().pushMessage("GeoEnc", text, Qgis.MessageLevel.Warning, 12)
        self.status.setText(text)

    def _show_work(self, title: str) -> None:
        self.progress.setRange(0, 0 if title else 1)
        self.progress.setVisible(bool(title))
        self.cancel_button.setVisible(bool(title))
        self._title = title
        if title:
            self.status.setText(tr("{title}…", title=title))
            self._waiting.start()
            return
        self._waiting.stop()
        self.layers.setExceptedLayerList(self.shown.all())
        if self.status.text().endswith("…"):
            self.status.setText(self.current_tab.hint())

    def _say_it_waits(self) -> None:
        text = tr("Other work of QGIS comes first: this waits its turn…")
        if self.runner.waits:
            self.status.setText(text)
        elif self.status.text() == text:
            self.status.setText(tr("{title}…", title=self._title))

    def unload(self) -> None:
        """Leave nothing behind but what the project shows."""
        self.runner.cancel()
        self.eye.unload()
        self.canvas.unsetMapTool(self.tool)
        self.iface.removeDockWidget(self)
        self.deleteLater()
