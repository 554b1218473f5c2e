"""What a person does with mouse and keys, kept in a file and done again from it: on real widgets, by their names.

A run is a list of steps, such as {"click": "geoencExplorer.look_button", "at": [0.5, 0.5]}; `at` are shares of the
widget's width and height. Others are "double", "drag" (with "to"), "type" (with "text") and "key". `scripts/clicks`
records and replays them.
"""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRegularExpression, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QApplication, QWidget

OURS = "geoenc"  # what the names of our widgets begin with
STILL = 4  # pixels that a click may move
MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
MODIFIERS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


def name_of(widget):
    """The nearest named widget of ours, or the map's canvas, and the way down from it; '' elsewhere."""
    way = []
    while widget is not None:
        if isinstance(widget, QgsMapCanvas) or widget.objectName().startswith(OURS):
            root = "canvas" if isinstance(widget, QgsMapCanvas) else widget.objectName()
            return "/".join([root, *reversed(way)])
        parent = widget.parentWidget()
        if parent is not None:
            inner = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
            way.append("viewport" if inner else f"{kind(widget)}.{alike(parent, kind(widget)).index(widget)}")
        widget = parent
    return ""


def find(name, canvas):
    """The widget of a name."""
    root, *way = name.split("/")
    if root == "canvas":
        widget = canvas
    else:
        (widget,) = [one for one in QApplication.allWidgets() if one.objectName() == root]
    for step in way:
        of_kind, _, number = step.rpartition(".")
        widget = alike(widget, of_kind)[int(number)] if number.isdigit() else widget.viewport()
    return widget


def kind(widget):
    return widget.metaObject().className()


def alike(parent, of_kind):
    shown = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisible()]
    return [child for child in shown if kind(child) == of_kind]


class Recorder(QObject):
    """Hears what a person does to our widgets and the map.

    Of these alone: a filter of the whole program is also told of objects that are half deleted, which PyQt can't bear.
    """

    def __init__(self, window):
        super().__init__()
        self.window, self.steps, self._pressed, self._typed = window, [], None, None
        self.listen()

    def listen(self):
        """Hear the widgets that have come since, too."""
        ours = self.window.findChildren(QWidget, QRegularExpression(f"^{OURS}"))
        for widget in (*ours, *self.window.findChildren(QgsMapCanvas)):
            for part in (widget, *widget.findChildren(QWidget)):
                part.installEventFilter(self)  # once, however often it is asked

    def eventFilter(self, widget, event):
        if event.type() in MOUSE and event.button() == Qt.MouseButton.LeftButton:
            self._hear_mouse(widget, event)
        elif event.type() == QEvent.Type.KeyPress and event.key() not in ALONE:
            self._hear_key(widget, event)
        else:
            return False
        for wait in (0, 300):  # an editor may come
            QTimer.singleShot(wait, self.listen)
        return False

    def _hear_mouse(self, widget, event):
        moment = (event.timestamp(), event.globalPos())
        if event.type() == QEvent.Type.MouseButtonRelease:
            if self._pressed and widget is self._pressed[0]:
                self._keep_click(widget, event)
        elif not (self._pressed and self._pressed[1] == moment):  # else it is handed on to a parent
            double = event.type() == QEvent.Type.MouseButtonDblClick
            self._pressed = (widget, moment, event.pos(), double)
            self._typed = None

    def _keep_click(self, widget, event):
        _, _, begun, double = self._pressed
        self._pressed, name = None, name_of(widget)
        if not name:
            return
        moved = (event.pos() - begun).manhattanLength() > STILL
        action = "double" if double else "drag" if moved else "click"
        step = {action: name, "at": share(widget, begun)}
        if moved and not double:
            step["to"] = share(widget, event.pos())
        held = [text for text, modifier in MODIFIERS.items() if event.modifiers() & modifier]
        self.steps.append({**step, "with": held} if held else step)

    def _hear_key(self, widget, event):
        if self._typed and self._typed is not widget and widget.isAncestorOf(self._typed):
            return  # handed on to a parent
        self._typed, name = widget, name_of(widget)
        held = [text for text, modifier in MODIFIERS.items() if event.modifiers() & modifier]
        if not name:
            return
        if event.text().isprintable() and event.text() and held in ([], ["Shift"]):
            if self.steps and self.steps[-1].get("type") == name:
                self.steps[-1]["text"] += event.text()
            else:
                self.steps.append({"type": name, "text": event.text()})
            return
        step = {"key": name, "press": QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)}
        self.steps.append({**step, "with": held} if held else step)


def share(widget, point):
    return [round((point.x() + 0.5) / widget.width(), 4), round((point.y() + 0.5) / widget.height(), 4)]


def place(widget, shares):
    return QPoint(int(shares[0] * widget.width()), int(shares[1] * widget.height()))


def do(step, canvas):
    """Do one step again. Raises AssertionError where a person couldn't."""
    action = next(iter(step))
    widget = find(step[action], canvas)
    assert widget.isVisible() and widget.isEnabled(), f"{step[action]} can't be clicked"
    held = Qt.KeyboardModifier.NoModifier
    for name in step.get("with", []):
        held = held | MODIFIERS[name]
    left = Qt.MouseButton.LeftButton
    if action == "click":
        QTest.mouseClick(widget, left, held, place(widget, step["at"]))
    elif action == "double":
        QTest.mouseClick(widget, left, held, place(widget, step["at"]))
        QTest.mouseDClick(widget, left, held, place(widget, step["at"]))
    elif action == "drag":
        QTest.mousePress(widget, left, held, place(widget, step["at"]))
        QTest.mouseMove(widget, place(widget, step["to"]))
        QTest.mouseRelease(widget, left, held, place(widget, step["to"]))
    elif action == "type":
        QTest.keyClicks(widget, step["text"])
    else:
        QTest.keyClick(widget, QKeySequence(step["press"])[0], held)
