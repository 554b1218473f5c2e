"""'Time': a slider over the dates of a stack, all in the colours of one model, and the change of a clicked cell."""

from __future__ import annotations

import json
import math
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProcessingException, QgsReferencedRectangle
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from ..words import tr
from .chart import Chart
from .clicking import moved
from .steps import Step

PLAY_MS = 700


@dataclass(frozen=True)
class Date:
    """One token of a stack: when it begins, its embeddings and, once they are made, its colours."""

    text: str
    embedding: str
    colours: str = ""


class TimeTab(QWidget):
    """One tab of the dock."""

    NEEDS_VIEW = False

    def __init__(self, dock: Any):
        super().__init__()
        self.dock = dock
        self.dates: list[Date] = []
        layout = QVBoxLayout(self)
        self.stack = QgsFileWidget()
        self.stack.setFilter(tr("Stack (*.json)"))
        self.stack.lineEdit().setPlaceholderText(tr("stack.json of 'Encode stack'"))
        self.open_button = QPushButton(tr("Show"))
        self.open_button.clicked.connect(self.open)
        row = QHBoxLayout()
        row.addWidget(self.stack, 1)
        row.addWidget(self.open_button)
        layout.addLayout(row)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.valueChanged.connect(self._slid)
        self.play_button = QPushButton(tr("Play"))
        self.play_button.setCheckable(True)
        self.play_button.toggled.connect(self._toggled)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.play_button)
        layout.addLayout(row)
        self.date = QLabel(tr("No stack yet"))
        layout.addWidget(self.date)
        self.chart = Chart()
        layout.addWidget(self.chart, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._timer.timeout.connect(self._next)
        self._enable()

    def hint(self) -> str:
        return tr("Choose a stack and press Show; then click a place to see how it changes.")

    def open(self) -> None:
        """Colour all dates of the stack, in the background."""
        path = Path(self.stack.filePath())
        if not path.is_file():
            self.dock.say(tr("Choose the stack.json that 'Encode stack' has written."))
            return
        self.dates = []
        self._enable()
        folder, number = self.dock.folder, self.dock.next_number()

        def work(step: Step) -> int:
            model = str(folder / f"stack-{number}.safetensors")
            dates = dates_of(path)
            step.run_algorithm("fitcolours", STACK=str(path), METHOD="pca", OUTPUT_MODEL=model)
            for count, date in enumerate(dates):
                out = str(folder / f"stack-{number}.{count}.tif")
                step.run_algorithm("embeddingrgb", INPUT=date.embedding, COLOUR_MODEL=model, OUTPUT=out)
                step.grown.emit(Date(date.text, date.embedding, out))
            return len(dates)

        self.dock.runner.ask("stack", tr("Colouring the dates"), work, self._opened, self._add)
        self.dock.canvas.setMapTool(self.dock.tool)

    def _add(self, date: Date) -> None:
        self.dates.append(date)
        self._enable()
        if len(self.dates) == 1:
            layer = self.dock.shown.raster("dates", date.colours, tr("dates"))
            self.dock.shown.set_visible("dates", True)
            canvas = self.dock.canvas
            middle = moved(layer.extent().center(), layer.crs(), canvas.mapSettings().destinationCrs())
            if middle and not canvas.extent().contains(middle):
                canvas.setReferencedExtent(QgsReferencedRectangle(layer.extent(), layer.crs()))
            self._slid()

    def _opened(self, count: int) -> None:
        self.dock.status.setText(tr("{count} dates: move the slider, play, or click a place.", count=count))

    def _enable(self) -> None:
        self.slider.setRange(0, max(0, len(self.dates) - 1))
        for widget in (self.slider, self.play_button):
            widget.setEnabled(len(self.dates) > 1)

    def _slid(self) -> None:
        if not self.dates:
            return
        date = self.dates[self.slider.value()]
        self.dock.shown.raster("dates", date.colours, tr("dates"))
        self.date.setText(date.text)
        self.chart.mark(self.slider.value())

    def _toggled(self, playing: bool) -> None:
        self.play_button.setText(tr("Pause") if playing else tr("Play"))
        if playing:
            self._timer.start()
        else:
            self._timer.stop()

    def _next(self) -> None:
        if self.dock.canvas.isDrawing():
            return  # a slow map is played more slowly
        self.slider.setValue((self.slider.value() + 1) % max(1, len(self.dates)))

    def clicked(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, shift: bool) -> None:
        """A place on the map, in its CRS."""
        dates = list(self.dates)
        if not dates:
            self.dock.say(tr("Choose a stack and press Show first."))
            return
        layer = self.dock.shown.layer("dates")
        own = moved(place, crs, layer.crs()) if layer else None
        if own is None or not layer.extent().contains(own):
            self.dock.say(tr("That place lies outside the stack."))
            return
        self.dock.runner.ask(
            "change",
            tr("Comparing dates"),
            lambda step: changes(dates, own.x(), own.y()),
            lambda values: self._show_change(dates, values),
        )

    def _show_change(self, dates: list[Date], values: list[float | None]) -> None:
        if all(value is None for value in values):
            self.dock.say(tr("There is no data at that place: click another one."))
        self.chart.show_values([date.text for date in dates], values)
        self.chart.mark(self.slider.value())

    def undo(self) -> None:
        """There is nothing to take back."""

    def view_changed(self) -> None:
        """Views have no part in it."""

    def show_layers(self, shown: bool) -> None:
        """Tick or untick what belongs to this tab."""
        self.dock.shown.set_visible("dates", shown)
        if not shown:
            self.play_button.setChecked(False)


def dates_of(path: Path) -> list[Date]:
    """The dates of a stack, by time. Raises QgsProcessingException where the file is none."""
    try:
        items = json.loads(path.read_text(encoding="utf-8"))["features"]
        dates = [
            Date(
                str(item["properties"].get("start_datetime") or item["properties"]["datetime"])[:10],
                str((path.parent / item["assets"]["embedding"]["href"]).resolve()),
            )
            for item in items
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise QgsProcessingException(
            tr("'{name}' is not a stack of embeddings: choose the stack.json of 'Encode stack'.", name=path.name)
        ) from fault
    return sorted(dates, key=lambda date: date.text)


def changes(dates: list[Date], x: float, y: float) -> list[float | None]:
    """How unlike the first date that has a value a place looks at each: 1 less the cosine of its embeddings."""
    vectors = [_vector(date.embedding, x, y) for date in dates]
    first = next((vector for vector in vectors if vector), None)
    return [None if vector is None or first is None else 1 - _cosine(first, vector) for vector in vectors]


def _vector(path: str, x: float, y: float) -> array[float] | None:
    """The embedding at a place; None where there is none."""
    file = gdal.Open(path)
    if file is None:
        return None
    inverse = gdal.InvGeoTransform(file.GetGeoTransform())
    column, row = (int(value // 1) for value in gdal.ApplyGeoTransform(inverse, x, y))
    if not (0 <= column < file.RasterXSize and 0 <= row < file.RasterYSize):
        return None
    values = array("f", file.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float32))
    band = file.GetRasterBand(1)
    if band.GetScale() not in (None, 1.0):  # stored in bytes
        if values[0] == band.GetNoDataValue():
            return None
        bands = [file.GetRasterBand(number + 1) for number in range(file.RasterCount)]
        values = array("f", (v * b.GetScale() + (b.GetOffset() or 0) for v, b in zip(values, bands)))
    return values if all(map(math.isfinite, values)) else None


def _cosine(one: array[float], other: array[float]) -> float:
    lengths = math.sqrt(sum(v * v for v in one) * sum(v * v for v in other))
    return sum(a * b for a, b in zip(one, other)) / lengths if lengths else 1.0
