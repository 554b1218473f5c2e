"""'Looks like this': clicks become a map of similarity, with a threshold, polygons, and the same in other rasters."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from ..words import counted, tr
from .clicking import Clicks, Rows
from .finding import FoundList
from .look import Seen
from .shown import set_threshold, smooth
from .steps import Step

ALIKE, UNLIKE = "alike", "unlike"
QUANTILES = 1000
FIRST_SHARE = 8  # per cent


@dataclass(frozen=True)
class Likeness:
    """A raster of similarities and its quantiles, from the lowest to the highest."""

    path: str
    quantiles: list[float]

    def threshold(self, share: float) -> float:
        """The score that so much of the view (0 to 1) reaches."""
        place = (1 - share) * (len(self.quantiles) - 1)
        return self.quantiles[min(len(self.quantiles) - 1, max(0, round(place)))]


class AlikeTab(QWidget):
    """One tab of the dock."""

    NEEDS_VIEW = True

    def __init__(self, dock: Any):
        super().__init__()
        self.dock = dock
        self.clicks = Clicks(dock.shown, "clicks", tr("what to look for"))
        self.origin: Seen | None = None  # where the last click was made
        self.likeness: Likeness | None = None
        layout = QVBoxLayout(self)
        self.counts = QLabel(wordWrap=True)
        layout.addWidget(self.counts)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 100)
        self.slider.setValue(round(math.sqrt(FIRST_SHARE) * 10))
        self.slider.setToolTip(tr("How much of the view is shown: the likest part of it"))
        self.slider.valueChanged.connect(self._slid)
        self.share = QLabel()
        layout.addWidget(self.slider)
        layout.addWidget(self.share)
        self.undo_button, self.clear_button, self.polygons_button, self.find_button = (
            QPushButton(title)
            for title in (tr("Undo"), tr("Start over"), tr("As polygons"), tr("Find the same in other layers"))
        )
        self.undo_button.clicked.connect(self.undo)
        self.clear_button.clicked.connect(self.clear)
        self.polygons_button.clicked.connect(self.make_polygons)
        self.find_button.clicked.connect(self.find)
        grid = QGridLayout()
        grid.addWidget(self.undo_button, 0, 0)
        grid.addWidget(self.clear_button, 0, 1)
        grid.addWidget(self.polygons_button, 1, 0)
        grid.addWidget(self.find_button, 1, 1)
        layout.addLayout(grid)
        self.found = FoundList(dock)
        layout.addWidget(self.found, 1)
        layout.addStretch()
        self._show_counts()

    def hint(self) -> str:
        return tr("Click what you look for; with Shift, what it is not.")

    def clicked(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, shift: bool) -> None:
        """A place on the view, in its CRS."""
        if shift and not self.clicks.counts()[ALIKE]:
            self.dock.say(tr("First click what you look for, then with Shift what it is not."))
            return
        self.clicks.add(place, crs, UNLIKE if shift else ALIKE)
        self.origin = self.dock.seen
        self._changed()

    def undo(self) -> None:
        """Take the last click back."""
        if self.clicks.undo():
            self._changed()

    def clear(self) -> None:
        """Take all clicks back."""
        self.clicks.remove()
        self._changed()

    def view_changed(self) -> None:
        """Another view has been looked at."""
        if self.clicks.counts()[ALIKE]:
            self._ask()

    def show_layers(self, shown: bool) -> None:
        """Tick or untick what belongs to this tab."""
        for kind in ("clicks", "similarity", "polygons", "found"):
            self.dock.shown.set_visible(kind, shown)

    def _changed(self) -> None:
        self.clicks.style([(ALIKE, tr("looks like this"), "#1b9e77"), (UNLIKE, tr("does not"), "#d7263d")])
        self._show_counts()
        if not self.clicks.counts()[ALIKE]:
            self.dock.runner.cancel("similarity")
            self.likeness = None
            self.dock.shown.drop("similarity")
            self.dock.shown.set_visible("colours", True)
            self._show_share()
            return
        self._ask()

    def _ask(self) -> None:
        seen = self.dock.seen
        if seen is None:
            return
        out = str(self.dock.folder / f"similarity-{self.dock.next_number()}.tif")
        values = {"INPUT": seen.raster, "OUTPUT": out}
        if self.clicks.beside(seen.view) and self.origin and Path(self.origin.raster).exists():
            values["PLACES_FROM"] = self.origin.raster
        alike, unlike = self.clicks.rows(ALIKE), self.clicks.rows(UNLIKE)
        self.dock.runner.ask(
            "similarity", tr("Comparing"), lambda step: similar(step, values, alike, unlike), self._show
        )

    def _show(self, likeness: Likeness) -> None:
        if not self.clicks.counts()[ALIKE]:
            return  # taken back meanwhile
        first = self.likeness is None
        self.likeness = likeness
        smooth(self.dock.shown.raster("similarity", likeness.path, tr("looks like this")))
        if first:
            self.dock.shown.set_visible("colours", False)
            self.dock.shown.set_visible("similarity", True)
        self._slid()

    def _slid(self) -> None:
        layer = self.dock.shown.layer("similarity")
        if self.likeness and layer:
            set_threshold(layer, self.threshold, self.likeness.quantiles[-1])
        self._show_share()

    @property
    def _share(self) -> float:
        return (self.slider.value() / 100) ** 2

    @property
    def threshold(self) -> float:
        """The score from which on cells are shown."""
        return self.likeness.threshold(self._share) if self.likeness else 0.0

    def _show_share(self) -> None:
        there = self.likeness is not None
        for widget in (self.slider, self.polygons_button, self.find_button):
            widget.setEnabled(there)
        text = tr("The likest {share:.1f} %: scores from {score:.3f}", share=100 * self._share, score=self.threshold)
        self.share.setText(text if there else tr("No clicks yet"))

    def _show_counts(self) -> None:
        counts = self.clicks.counts()
        alike = counted(counts[ALIKE], "{n} place", "{n} places")
        self.counts.setText(
            tr("{alike}, {unlike} that it is not", alike=alike, unlike=counts[UNLIKE])
            if self.clicks.all
            else self.hint()
        )
        self.undo_button.setEnabled(bool(self.clicks.all))
        self.clear_button.setEnabled(bool(self.clicks.all))
        self._show_share()

    def make_polygons(self) -> None:
        """What is shown, as a layer of polygons."""
        if self.likeness is None:
            return
        out = str(self.dock.folder / f"alike-{self.dock.next_number()}.gpkg")
        values = {"INPUT": self.likeness.path, "THRESHOLD": self.threshold, "OUTPUT": out}
        self.dock.runner.ask(
            "polygons",
            tr("Making polygons"),
            lambda step: step.run_algorithm("topolygons", **values)["OUTPUT"],
            lambda path: self.dock.shown.vector("polygons", path, tr("looks like this, polygons")),
        )

    def find(self) -> None:
        """The likest places of all views and embedding rasters of the encoder."""
        self.found.find(self.clicks.rows(ALIKE), self.clicks.rows(UNLIKE), self.origin)


def similar(step: Step, values: dict[str, Any], alike: Rows, unlike: Rows) -> Likeness:
    """Run geoenc:similarity for places."""
    negatives = {"NEGATIVES": unlike.file()} if unlike.rows else {}
    path = step.run_algorithm("similarity", PLACES=alike.file(), **negatives, **values)["OUTPUT"]
    return Likeness(path, quantiles_of(path))


def quantiles_of(path: str) -> list[float]:
    """Quantiles of a raster's valid values."""
    file = gdal.Open(path)
    values = array("f", file.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32))
    known = sorted(value for value in values if value == value)
    last = len(known) - 1
    return [known[round(last * number / QUANTILES)] for number in range(QUANTILES + 1)] if known else [0.0]
