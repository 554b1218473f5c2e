"""Clicks on the map: the tool that hears them, and those of a kind, of which the last can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

from .. import layers
from .lattice import View
from .shown import Shown, add_point, set_point_colours


class ClickTool(QgsMapTool):
    """Tells each click: where, and whether with Shift. Backspace or Ctrl+Z takes one back, Escape cancels."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        clicked: Callable[[QgsPointXY, bool], Any],
        undo: Callable[[], Any],
        cancel: Callable[[], Any],
    ):
        super().__init__(canvas)
        self._clicked, self._undo, self._cancel = clicked, undo, cancel
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._clicked(self.toMapCoordinates(event.pos()), shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # QGIS deletes the selected features of the active layer when a tool accepts Backspace
        if event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            self._undo()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()


@dataclass(frozen=True)
class Click:
    """A place, what it stands for, and its feature in the scratch layer."""

    point: QgsPointXY
    name: str
    feature: int


class Clicks:
    """The clicks of a kind; a scratch layer shows them, in the CRS of the first view they were made on."""

    def __init__(self, shown: Shown, kind: str, title: str):
        self._shown, self._kind, self._title = shown, kind, title
        self.crs = QgsCoordinateReferenceSystem()
        self.all: list[Click] = []

    def add(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, name: str) -> None:
        """Add a place, given in a CRS."""
        if not self.all:
            self.crs = crs
        elif self._shown.layer(self._kind) is None:  # removed by the user
            again, self.all = self.all, []
            for click in again:
                self.add(click.point, self.crs, click.name)
        place = moved(point, crs, self.crs) or point
        layer = self._shown.points(self._kind, self._title, self.crs)
        if layer.crs() != self.crs:
            layer.setCrs(self.crs)
        self.all.append(Click(place, name, add_point(layer, place.x(), place.y(), name)))

    def undo(self) -> Click | None:
        """Take the last one back."""
        if not self.all:
            return None
        last = self.all.pop()
        self._forget([last])
        return last

    def remove(self, name: str = "") -> None:
        """Take back all of a name, or all."""
        gone = [click for click in self.all if name in ("", click.name)]
        self.all = [click for click in self.all if click not in gone]
        self._forget(gone)

    def rename(self, old: str, new: str) -> None:
        """Call those of a name otherwise."""
        again = [Click(click.point, new if click.name == old else click.name, -1) for click in self.all]
        self.remove()
        for click in again:
            self.add(click.point, self.crs, click.name)

    def counts(self) -> Counter[str]:
        """How many there are, by name."""
        return Counter(click.name for click in self.all)

    def beside(self, view: View) -> int:
        """How many lie beside a view."""
        places = (moved(click.point, self.crs, view.crs) for click in self.all)
        return sum(place is None or not view.holds(place.x(), place.y()) for place in places)

    def style(self, classes: Sequence[tuple[str, str, str]]) -> None:
        """Give them the colours of their names: (name, text, colour)."""
        layer = self._shown.layer(self._kind)
        if layer:
            set_point_colours(layer, classes)

    def rows(self, *names: str) -> Rows:
        """Those of some names, or all, for another thread."""
        chosen = [(c.point.x(), c.point.y(), c.name) for c in self.all if not names or c.name in names]
        return Rows(chosen, self.crs)

    def _forget(self, gone: Sequence[Click]) -> None:
        layer = self._shown.layer(self._kind)
        if layer and gone:
            layer.dataProvider().deleteFeatures([click.feature for click in gone])
            layer.triggerRepaint()


@dataclass(frozen=True)
class Rows:
    """Places with names, as a file can hold them."""

    rows: list[tuple[float, float, str]]
    crs: QgsCoordinateReferenceSystem

    def file(self) -> str:
        """A temporary file of them, with a text field `class`."""
        layer = QgsVectorLayer("Point?field=class:string(80)", "clicks", "memory")
        layer.setCrs(self.crs)
        features = []
        for x, y, name in self.rows:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttribute("class", name)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layers.vector_file(layer, QgsProcessingContext(), True, True)


def moved(
    point: QgsPointXY, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsPointXY | None:
    """A place in another CRS; None where it has none there."""
    if not crs.isValid() or crs == target:
        return point
    try:
        return QgsCoordinateTransform(crs, target, QgsProject.instance()).transform(point)
    except QgsCsException:
        return None
