"""GeoEnc's page in QGIS's options: the engine, where it computes, and what it keeps on the disk."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from . import background, engine, environment, settings
from .words import tr

DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "mps")


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self, desktop: Any):
        super().__init__()
        self._desktop = desktop
        self.setTitle("GeoEnc")
        self.setIcon(desktop.icon)

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent, self._desktop)


class OptionsPage(QgsOptionsPageWidget):
    """Settings hold once OK is clicked; buttons act at once, in the background."""

    def __init__(self, parent: QWidget | None, desktop: Any):
        super().__init__(parent)
        self.setObjectName("geoencOptions")
        self._desktop = desktop
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for box in (self._engine_box(), self._installing_box(), self._computing_box(), self._disk_box()):
            layout.addWidget(box)
        layout.addStretch()
        self.show_engine()
        self._measure()

    def _engine_box(self) -> QGroupBox:
        box, form = _form(tr("Engine"))
        self.state = QLabel(wordWrap=True)
        form.addRow(self.state)
        self.install_button, self.repair_button, self.remove_button = (
            QPushButton(title) for title in (tr("Install"), tr("Repair"), tr("Remove"))
        )
        self.install_button.clicked.connect(self._install)
        self.repair_button.clicked.connect(self._repair)
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        for button in (self.install_button, self.repair_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        form.addRow(row)
        return box

    def _installing_box(self) -> QGroupBox:
        box, form = _form(tr("Installing"))
        self.wheels = _folder(settings.WHEELS)
        self.wheels.setToolTip(tr("Packages that scripts/wheels downloaded on another machine; no network is needed."))
        self.wheels.lineEdit().setPlaceholderText(tr("none: packages are downloaded"))
        form.addRow(tr("Folder of wheels"), self.wheels)
        self.torch_index = QLineEdit(settings.text(settings.TORCH_INDEX))
        self.torch_index.setToolTip(
            tr("Address of the package index for PyTorch alone, such as the one for CPU or for a CUDA version.")
        )
        self.torch_index.setPlaceholderText(tr("pip's own"))
        form.addRow(tr("PyTorch index"), self.torch_index)
        return box

    def _computing_box(self) -> QGroupBox:
        box, form = _form(tr("Computing"))
        self.device = QComboBox(editable=True)
        self.device.addItems(DEVICES)
        self.device.setCurrentText(settings.device())
        self.device.setToolTip(tr("What an algorithm takes whose Device is 'auto'."))
        form.addRow(tr("Device"), self.device)
        self.idle = QSpinBox()
        self.idle.setRange(1, 1440)
        self.idle.setValue(settings.idle_minutes())
        self.idle.setSuffix(tr(" min"))
        self.idle.setToolTip(tr("How long the engine waits, with the encoder in memory, for another run."))
        form.addRow(tr("Engine leaves after"), self.idle)
        return box

    def _disk_box(self) -> QGroupBox:
        box, form = _form(tr("Encoders and files"))
        self.models = _folder(settings.MODELS_FOLDER)
        self.models.setToolTip(tr("Where encoders are that you import or train."))
        self.models.lineEdit().setPlaceholderText(str(environment.data_folder() / "models"))
        form.addRow(tr("Folder of encoders"), self.models)
        self.login = QLabel(
            tr("logged in")
            if settings.has_hub_login()
            else tr("not logged in; DINOv3 alone needs it ('hf auth login' in a terminal)")
        )
        form.addRow(tr("Hugging Face Hub"), self.login)
        self.tiles = QSpinBox()
        self.tiles.setRange(1, 1000)
        self.tiles.setValue(settings.explorer_gb())
        self.tiles.setSuffix(tr(" GB"))
        self.tiles.setToolTip(tr("Its tiles; beyond that, those not looked at for longest go."))
        form.addRow(tr("Explorer keeps at most"), self.tiles)
        self.cache = QLabel("…")
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.setToolTip(
            tr("The Explorer's tiles, interrupted installations and downloads, and engines of other versions.")
        )
        self.clear_button.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.addWidget(self.cache)
        row.addWidget(self.clear_button)
        row.addStretch()
        form.addRow(tr("Cache"), row)
        return box

    def apply(self) -> None:
        """Keep what was chosen; the next run of an algorithm goes by it."""
        device = self.device.currentText().strip()
        chosen = {
            settings.WHEELS: self.wheels.filePath(),
            settings.TORCH_INDEX: self.torch_index.text().strip(),
            settings.DEVICE: "" if device == "auto" else device,
            settings.IDLE_MINUTES: str(self.idle.value()),
            settings.MODELS_FOLDER: self.models.filePath(),
            settings.EXPLORER_GB: str(self.tiles.value()),
        }
        if any(settings.text(key) != value for key, value in chosen.items()):
            for key, value in chosen.items():
                settings.keep(key, value)
            background.rest().start()

    def show_engine(self) -> None:
        """Say how the engine is, and offer what can be done."""
        python, missing = engine.interpreter()
        folder = environment.environment_folder()
        named = engine.is_named()
        what, sentence = environment.trouble()
        if named:
            text = missing or tr("GEOENC_PYTHON or the settings name it: {python}", python=python)
        else:
            maker = environment.maker_of(folder) or environment.plugin_version()
            text = sentence or tr("Ready, made by GeoEnc {version}.", version=maker)
        self.state.setText(f"{text}\n{folder}" if folder.exists() and not named else text)
        self.install_button.setText(tr("Rebuild") if what == "rebuild" else tr("Install"))
        self.install_button.setEnabled(what in ("install", "resume", "rebuild"))
        self.repair_button.setEnabled(what in ("", "repair"))
        self.remove_button.setEnabled(folder.exists())

    def _install(self) -> None:
        self._follow(self._desktop.install(replace=environment.trouble()[0] == "rebuild"))

    def _repair(self) -> None:
        self._follow(self._desktop.install(force=True))

    def _remove(self) -> None:
        question = tr("Remove the engine? GeoEnc computes nothing until it is installed again.")
        if QMessageBox.question(self, "GeoEnc", question) == QMessageBox.StandardButton.Yes:
            self._follow(background.remove()).start()

    def _clear(self) -> None:
        self._follow(background.clear_cache()).start()

    def _follow(self, task: background.Task) -> background.Task:
        """The buttons rest until a task has ended; then all is looked at anew."""
        for button in (self.install_button, self.repair_button, self.remove_button, self.clear_button):
            button.setEnabled(False)
        self.state.setText(task.description() + "…")
        task.told.connect(self._told)
        task.ended.connect(self._ended)
        return task

    def _told(self, percent: float, text: str) -> None:
        if not sip.isdeleted(self):
            self.state.setText(tr("{percent:.0f} %: {text}", percent=percent, text=text))

    def _ended(self, fault: str) -> None:
        if not sip.isdeleted(self):
            self.show_engine()
            self._measure()
            if fault:
                self.state.setText(fault)

    def _measure(self) -> None:
        self._measuring = background.measure_cache()
        self._measuring.ended.connect(self._measured)
        self._measuring.start()

    def _measured(self, fault: str) -> None:
        if not sip.isdeleted(self):
            megabytes = (self._measuring.result or 0) / 1e6
            self.cache.setText(fault or tr("{size:,.0f} MB", size=megabytes))
            self.clear_button.setEnabled(megabytes > 0)


def _form(title: str) -> tuple[QGroupBox, QFormLayout]:
    box = QGroupBox(title)
    return box, QFormLayout(box)


def _folder(key: str) -> QgsFileWidget:
    """A widget to choose a folder in, with the one that a setting names."""
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setFilePath(settings.text(key))
    return widget
