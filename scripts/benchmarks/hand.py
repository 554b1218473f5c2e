"""A user's hand on QGIS's real widgets, inside QGIS: it clicks and types, counts both, and takes pictures.

Steps are a generator that yields what it waits for, since a click may open a dialog that keeps the event loop.
"""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QToolBar, QWidget
from qgis.utils import iface

Condition = Callable[[], Any]
Steps = Iterator["Condition | float"]
PATIENCE_SECONDS = 300
TICK_MS = 5


class Hand(QObject):
    """Clicks, typed words and seconds by stage; how long the window did not answer; pictures."""

    def __init__(self, out: Path) -> None:
        super().__init__()
        self.out, self.stages, self.facts = out, [], {}
        self.gaps: list[tuple[str, float]] = []  # what was going on, seconds between two turns of the event loop
        self.doing: Callable[[], str] = lambda: "idle"
        self._ticked, self._busy, self._pictures = time.perf_counter(), False, 0
        self._condition, self._since = (lambda: True), time.perf_counter()
        self._timer, self._ticker = QTimer(self), QTimer(self)
        self._timer.timeout.connect(self._step)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._tick)

    def play(self, steps: Steps, ended: Callable[[str], None]) -> None:
        """Go through the steps; `ended` gets the fault that stopped them, or ''."""
        self._steps, self._ended = steps, ended
        self._timer.start(20)
        self._ticker.start(TICK_MS)

    def _step(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            if self._condition():
                waited = next(self._steps)
                self._since = time.perf_counter()
                end = self._since + waited if not callable(waited) else 0
                self._condition = waited if callable(waited) else (lambda: time.perf_counter() > end)
            elif time.perf_counter() - self._since > PATIENCE_SECONDS:
                raise TimeoutError(f"{self._condition} in stage {self.stages[-1:]}")
        except StopIteration:
            self._finish("")
        except BaseException:  # noqa: BLE001 - the other process tells it
            self._finish(traceback.format_exc())
        finally:
            self._busy = False

    def _finish(self, fault: str) -> None:
        self._timer.stop()
        self._ticker.stop()
        if fault:
            self.picture("fault")
        self._ended(fault)

    def _tick(self) -> None:
        now, doing = time.perf_counter(), self.doing()
        if now - self._ticked > 0.03:
            self.gaps.append((doing, now - self._ticked))
        self._ticked = now

    def stage(self, name: str) -> None:
        """What follows counts for a new stage."""
        self.stages.append({"stage": name, "clicks": 0, "words": 0, "begun": time.perf_counter()})

    def done(self) -> None:
        """The stage is over; what is typed and clicked later is not counted."""
        stage = self.stages[-1]
        stage["seconds"] = round(time.perf_counter() - stage.pop("begun"), 1)
        (self.out / "stages.json").write_text(json.dumps(self.stages, indent=1), encoding="utf-8")

    def click(self, widget: QWidget, at: QPoint | None = None, button: Any = None, twice: bool = False) -> Steps:
        """One click, or a double click, which counts as one."""
        yield lambda: widget.isVisible() and widget.isEnabled()
        self.stages[-1]["clicks"] += 1
        act = QTest.mouseDClick if twice else QTest.mouseClick
        where = at or widget.rect().center()
        button = button or Qt.MouseButton.LeftButton
        if twice:
            QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, where)
        # Not from here: what it opens may keep the event loop.
        QTimer.singleShot(0, lambda: act(widget, button, Qt.KeyboardModifier.NoModifier, where))
        yield 0.25

    def type(self, widget: QWidget, text: str, clear: bool = True) -> Steps:
        """Text into the widget that has the focus."""
        self.stages[-1]["words"] += len(text.split())
        if clear:
            QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        yield 0.2

    def menu(self, *titles: str) -> Steps:
        """A path through the menu bar."""
        place: Any = iface.mainWindow().menuBar()
        for title in titles:
            shown = local(title)
            action = next((some for some in place.actions() if some.text().replace("&", "") == shown), None)
            assert action, [shown, *(some.text() for some in place.actions())]
            yield from self.click(place, place.actionGeometry(action).center())
            if action.menu():
                place = action.menu()
                yield lambda place=place: place.isVisible()

    def tool(self, name: str) -> Steps:
        """A button of a toolbar, by the name of its action."""
        action = iface.mainWindow().findChild(QAction, name)
        shown = (bar.widgetForAction(action) for bar in iface.mainWindow().findChildren(QToolBar))
        yield from self.click(next(widget for widget in shown if widget and widget.isVisible()))

    def choose(self, box: QComboBox, text: str) -> Steps:
        """An entry of a list; nothing to do where it is chosen already."""
        if box.currentText() == text:
            return
        index = next(i for i in range(box.count()) if box.itemText(i).startswith(text))
        yield from self.click(box)
        view = box.view()
        yield view.isVisible
        yield 0.7  # a release within the time of a double click is taken for the opening one's
        view.scrollTo(box.model().index(index, 0, box.rootModelIndex()))
        place = view.visualRect(box.model().index(index, 0, box.rootModelIndex())).center()
        yield from self.click(view.viewport(), place)
        yield lambda: box.currentText().startswith(text)

    def tap(self, x: float, y: float, button: Any = None) -> Steps:
        """A click on the map, at map coordinates."""
        canvas = iface.mapCanvas()
        yield lambda: not canvas.isDrawing()
        pixel = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        yield from self.click(canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())), button)

    def picture(self, name: str) -> None:
        """The main window with all dialogs and menus over it, as on the screen."""
        self._pictures += 1
        screen: QPixmap = QApplication.primaryScreen().grabWindow(0)
        screen.save(str(self.out / f"{self._pictures:02d}-{name}.png"))


def local(text: str) -> str:
    """A text of GeoEnc's or QGIS's in the language that QGIS speaks; as it is where none of them says it."""
    contexts = ("GeoEnc", "MainWindow", "ProcessingPlugin", "QgsAbstractDataSourceWidget", "Processing")
    for context, source in product(contexts, (f"&{text}", text.replace("Processing", "Pro&cessing"), text)):
        said = str(QApplication.translate(context, source))
        if said != source:
            return said.replace("&", "")
    return text


def dialogs(kind: str = "") -> list[QWidget]:
    """Windows that are open, by the name of their class."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible() and window.isWindow()]
    return [window for window in shown if kind in (type(window).__name__, window.metaObject().className())]
