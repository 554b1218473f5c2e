"""Widgets of the dialogs that help to fill in a parameter: a layer's fields, what is known of each encoder.

QGIS imports this module by a dotted name, where it makes a dialog: qgis_process has no use for it. What is chosen
is what the parameter takes everywhere, a text or an option.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from processing.gui.wrappers import WidgetWrapper, WidgetWrapperFactory
from qgis.core import (
    NULL,
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from . import addresses, layers, recent
from .encoders import known_encoders
from .estimating import EstimateLine
from .presets import PRESETS, Preset
from .words import tr

Wrappers = Sequence[QgsAbstractProcessingParameterWidgetWrapper]


class HelpfulWrapper(WidgetWrapper):
    """The base of our widgets."""

    others: Mapping[str, QgsAbstractProcessingParameterWidgetWrapper] = {}  # by their parameters' names

    def tr(self, text: str) -> str:
        """QGIS's words, such as ' [optional]': PyQt would look for them under the name of the subclass."""
        return QCoreApplication.translate("WidgetWrapper", text)

    def postInitialize(self, wrappers: Wrappers) -> None:
        super().postInitialize(wrappers)
        self.context = QgsProcessingContext()  # layers of files live as long as it
        self.context.setProject(QgsProject.instance())
        self.others = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}

    def layer_of(self, name: str) -> QgsMapLayer | None:
        """The layer that another parameter names, the first of several; None where there is none."""
        value = self.others[name].parameterValue() if name in self.others else None
        value = value[0] if isinstance(value, (list, tuple)) and value else value
        if not value or value == NULL:
            return None
        known = QgsProcessingUtils.mapLayerFromString(value, self.context, False) if isinstance(value, str) else value
        if isinstance(known, QgsMapLayer):
            return known
        if not isinstance(value, str) or addresses.hosts_in(value):
            return None  # QGIS's GDAL would follow what a file names
        return layers.map_layer(value, self.context)


class FieldWrapper(HelpfulWrapper):
    """The name of a field, or the number of a band, of the layer that LABELS names: chosen, or written as a list."""

    def createWidget(self, **given: Any) -> QWidget:
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.editTextChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return self.combo

    def setValue(self, value: Any) -> None:
        self.combo.setEditText("" if value is None or value == NULL else str(value))

    def value(self) -> str:
        return self.combo.currentText().strip()

    def postInitialize(self, wrappers: Wrappers) -> None:
        super().postInitialize(wrappers)
        if "LABELS" in self.others:
            self.others["LABELS"].widgetValueHasChanged.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offer what the layer has; what is written stays, and the only field of labels is theirs."""
        parts, written = _parts(self.layer_of("LABELS")), self.value()
        self.combo.clear()
        for name, what in parts:
            self.combo.addItem(name)
            self.combo.setItemData(self.combo.count() - 1, what, Qt.ItemDataRole.ToolTipRole)
        only = parts[0][0] if len(parts) == 1 and self.parameterDefinition().name() == "FIELD" else ""
        self.combo.setEditText(written or only)


def _parts(layer: QgsMapLayer | None) -> list[tuple[str, str]]:
    """(Name, what it is) of a vector layer's fields or a raster's bands."""
    if isinstance(layer, QgsVectorLayer):
        return [(field.name(), f"{field.alias() or field.name()} ({field.typeName()})") for field in layer.fields()]
    if isinstance(layer, QgsRasterLayer):
        return [(str(band), layer.bandName(band)) for band in range(1, layer.bandCount() + 1)]
    return []


class EncoderWrapper(HelpfulWrapper):
    """An encoder, with what is known of it; those that have to be imported first can be seen, but not chosen.

    Where a raster is encoded, a menu beside it fills in what suits a sensor.
    """

    def createWidget(self, **given: Any) -> QWidget:
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)  # with the menu beside it no wider than a dialog, in any language
        options = self.parameterDefinition().options()
        for encoder in known_encoders():
            self.combo.addItem(encoder.label, encoder.id)
            item = self.combo.model().item(self.combo.count() - 1)
            item.setEnabled(encoder.id in options)
            if not item.isEnabled():
                item.setText(tr("{label} (import first)", label=encoder.label))
            told = [encoder.title, encoder.data, "" if item.isEnabled() else encoder.how_to_get]
            item.setToolTip("\n".join(filter(None, told)))
        self.combo.currentIndexChanged.connect(lambda index: self.widgetValueHasChanged.emit(self))
        self.presets = QToolButton()
        self.presets.setText(tr("Fill in for a sensor"))
        self.presets.setToolTip(tr("Bands, GSD, scaling, encoder and cell size that suit a sensor"))
        self.presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.presets.setMenu(self._menu())
        self.presets.hide()
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.presets)
        return row

    def setValue(self, value: Any) -> None:
        index = self.combo.findData(value)
        if index >= 0 and self.combo.model().item(index).isEnabled():
            self.combo.setCurrentIndex(index)

    def value(self) -> Any:
        return self.combo.currentData()

    def postInitialize(self, wrappers: Wrappers) -> None:
        super().postInitialize(wrappers)
        self.presets.setVisible("TARGET_GSD" in self.others)
        algorithm = self.parameterDefinition().algorithm()
        if algorithm.declaration["estimates"]:
            EstimateLine(algorithm, self.dialog, self.others)

    def _menu(self) -> QMenu:
        menu = QMenu(self.presets)
        menu.setToolTipsVisible(True)
        for preset in PRESETS:
            action = menu.addAction(tr(preset.title))
            action.setToolTip(tr(preset.sources))
            action.triggered.connect(lambda checked=False, preset=preset: self.fill_in(preset))
        return menu

    def fill_in(self, preset: Preset) -> None:
        """Give the dialog's other parameters the values of a preset."""
        layer = self.layer_of("INPUT") or self.layer_of("INPUTS")
        names = [layer.bandName(band) for band in range(1, layer.bandCount() + 1)] if layer else []
        bands: Any = preset.bands(names)
        if "BANDS" in self.others and self.others["BANDS"].parameterDefinition().type() == "string":
            bands = ";".join(map(str, bands))
        values = {**preset.values, "BANDS": bands}
        if layer and layer.dataProvider().dataType(1) == Qgis.DataType.Byte:
            values["SCALING"] = "auto"  # a picture made for the screen
        for name, value in values.items():
            if name in self.others:
                self.others[name].setParameterValue(value, self.context)


def _plain(definition: QgsProcessingParameterDefinition, dialog: Any, row: int, col: int) -> Any:
    """QGIS's own wrapper."""
    plain = definition.clone()
    plain.setMetadata({})
    wrapper = WidgetWrapperFactory.create_wrapper(plain, dialog, row, col)
    wrapper.plain = plain  # which it only points to
    return wrapper


class _InDialog:
    """Makes one of our wrappers where a dialog runs an algorithm once; in tables and models QGIS's own."""

    WRAPPER: type[HelpfulWrapper]

    def __new__(cls, definition: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, col: int = 0) -> Any:
        if type(dialog).__name__ == "AlgorithmDialog":
            return cls.WRAPPER(definition, dialog, row, col)
        return _plain(definition, dialog, row, col)


class Field(_InDialog):
    WRAPPER = FieldWrapper


class Encoder(_InDialog):
    WRAPPER = EncoderWrapper


class RecentFile:
    """QGIS's own, filled in with the newest file of its kind where a dialog runs an algorithm once."""

    def __new__(cls, definition: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, col: int = 0) -> Any:
        wrapper = _plain(definition, dialog, row, col)
        if type(dialog).__name__ == "AlgorithmDialog":
            recent.fill_in(wrapper, definition.metadata()["kind"])
        return wrapper
