"""The first ten minutes, run inside QGIS by journey.py: from no engine to maps, classes and a video, by hand.

The environment names a folder for pictures and figures, and the data.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
)
from qgis.utils import iface

OUT = Path(os.environ["GEOENC_JOURNEY"])
sys.path.insert(0, os.environ["GEOENC_JOURNEY_CODE"])
from hand import Hand, dialogs, local  # noqa: E402

GIVEN = json.loads((OUT / "given.json").read_text(encoding="utf-8"))
hand = Hand(OUT)


def button(dialog, kind):
    return dialog.findChild(QDialogButtonBox).button(kind)


def named(window, text):
    """The button that says so."""
    shown = [some for some in window.findChildren(QPushButton) if some.isVisible()]
    return next(some for some in shown if some.text().replace("&", "") in (text, local(text)))


def toolbox():
    return iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")


def open_from_toolbox(words, name):
    """Search by English words, or by the title in another language, and a double click on what is found."""
    title = QgsApplication.processingRegistry().algorithmById(f"geoenc:{name}").displayName()
    words = title.partition(" (")[0] if GIVEN["locale"] else words
    dock = toolbox()
    if not dock.isVisible():
        yield from hand.menu("Processing", "Toolbox")
        yield dock.isVisible
    yield from hand.click(dock.searchBox)
    yield from hand.type(dock.searchBox, words)
    yield 0.5
    tree = dock.algorithmTree

    def walk(parent):
        for row in range(tree.model().rowCount(parent)):
            index = tree.model().index(row, 0, parent)
            yield index
            yield from walk(index)

    index = next(i for i in walk(tree.rootIndex()) if str(i.data()).startswith(title))
    tree.scrollTo(index)
    yield from hand.click(tree.viewport(), tree.visualRect(index).center(), twice=True)
    yield lambda: dialogs("AlgorithmDialog")


def parameter(dialog, name):
    wrapper = dialog.mainWidget().wrappers[name]
    return getattr(wrapper, "widget", None) or wrapper.wrappedWidget()  # made by Python, or by QGIS


def run(dialog, shot=""):
    """Run, wait for the end, and close; notes the seconds to the first progress and to the end."""
    finished, started, first = [], [], []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append(ok))
    bar, name, begun = dialog.findChild(QProgressBar), dialog.algorithm().name(), time.perf_counter()

    def progressed(value):
        if value > 0 and not first:
            first.append(round(time.perf_counter() - begun, 2))

    def doing():
        # The dialog lets nobody cancel before its task begins, nor once the task is over and its layers are loaded.
        running = dialog.cancelButton().isEnabled()
        if running and not started:
            started.append(True)
        return f"{name}: " + ("running" if running else "layers" if started else "starting")

    bar.valueChanged.connect(progressed)
    hand.doing = doing
    yield from hand.click(dialog.runButton())
    if shot:
        yield lambda: finished or bar.value() > 20
        hand.picture(shot)
    yield lambda: finished or dialogs("QMessageBox") or dialog.messageBar().currentItem()
    hand.doing = lambda: "idle"
    text = "\n".join(part.toPlainText() for part in dialog.findChildren(QTextEdit))
    assert finished == [True], [text, *(box.text() for box in dialogs("QMessageBox"))]
    hand.facts.setdefault("runs", []).append([name, *first, round(time.perf_counter() - begun, 1)])
    with (OUT / "logs.txt").open("a", encoding="utf-8") as log:
        log.write(f"== {name}\n{text}\n\n")
    yield from hand.click(button(dialog, QDialogButtonBox.StandardButton.Close))
    yield lambda: not iface.mapCanvas().isDrawing()
    yield 1.0


def install_engine():
    hand.stage("install the engine")
    yield lambda: iface.messageBar().currentItem()
    hand.picture("bar")
    bar = iface.messageBar()
    install = next(b for b in bar.findChildren(QPushButton) if b.text() == "Install the engine")
    hand.doing = lambda: "installing"
    yield from hand.click(install)
    yield 8.0
    hand.picture("installing")
    yield lambda: any(b.text().startswith("Image to maps") for b in bar.findChildren(QPushButton) if b.isVisible())
    hand.doing = lambda: "idle"
    hand.picture("installed")
    hand.done()


def open_raster():
    hand.stage("open the image")
    yield from hand.menu("Layer", "Add Layer", "Add Raster Layer…")
    yield lambda: dialogs("QgsDataSourceManagerDialog")
    yield 0.5
    manager = dialogs("QgsDataSourceManagerDialog")[0]
    shown = [edit for edit in manager.findChildren(QLineEdit) if edit.isVisible()]
    box = next(edit for edit in shown if "File" in edit.parent().metaObject().className())
    yield from hand.click(box)
    yield from hand.type(box, GIVEN["image"])
    yield from hand.click(named(manager, "Add"))
    yield lambda: QgsProject.instance().count() == 1
    yield from hand.click(named(manager, "Close"))
    yield lambda: not iface.mapCanvas().isDrawing()
    hand.picture("image")
    hand.done()


def coloured_maps():
    hand.stage("coloured maps")
    yield from hand.menu("Plugins", "GeoEnc", "Image to maps…")
    yield lambda: dialogs("AlgorithmDialog")
    yield 0.5
    hand.picture("image-to-maps")
    hand.facts["window usable beside a dialog"] = QgsApplication.activeModalWidget() is None
    yield from run(dialogs("AlgorithmDialog")[0], "running")
    hand.picture("maps")
    hand.done()


def scratch_layer(kind, name="", field=""):
    yield from hand.tool("mActionNewMemoryLayer")
    yield lambda: dialogs("QgsNewMemoryLayerDialog")
    dialog = dialogs("QgsNewMemoryLayerDialog")[0]
    yield from hand.choose(dialog.findChild(QComboBox, "mGeometryTypeBox"), local(kind))
    if name:
        edit = dialog.findChild(QLineEdit, "mNameLineEdit")
        yield from hand.click(edit)
        yield from hand.type(edit, name)
    if field:
        edit = dialog.findChild(QLineEdit, "mFieldNameEdit")
        yield from hand.click(edit)
        yield from hand.type(edit, field)
        yield from hand.click(dialog.findChild(QToolButton, "mAddAttributeButton"))
        hand.picture("scratch-layer")
    yield from hand.click(button(dialog, QDialogButtonBox.StandardButton.Ok))
    yield lambda: not dialogs("QgsNewMemoryLayerDialog")
    yield 0.5
    yield from hand.tool("mActionAddFeature")


def looks_alike():
    hand.stage("what looks like this")
    yield from hand.menu("Plugins", "GeoEnc", "What looks like this…")
    yield from hand.tap(*GIVEN["alike"])
    yield lambda: dialogs("AlgorithmDialog")
    yield 0.5
    hand.picture("similarity-dialog")
    yield from run(dialogs("AlgorithmDialog")[0])
    hand.picture("similarity")
    hand.done()


def view_word():
    """What the name of an embedding raster's view has, and the raster's own has not."""
    return local("Embeddings in colours").split()[-1]


def choose_layer(dialog, name, part):
    widget = parameter(dialog, name)
    box = widget.findChild(QComboBox)
    hand.facts.setdefault("defaults", []).append([dialog.algorithm().name(), name, box.currentText()])
    if part in box.currentText() and view_word() not in box.currentText():
        return
    text = next(t for t in map(box.itemText, range(box.count())) if part in t and view_word() not in t)
    yield from hand.choose(box, text)


def labels():
    hand.stage("four classes: labels")
    yield from scratch_layer("Point", "labels", "class")
    for name, places in GIVEN["classes"].items():
        for x, y in places:
            yield from hand.tap(x, y)
            yield lambda: dialogs("QgsAttributeDialog")
            form = dialogs("QgsAttributeDialog")[0]
            edit = next(e for e in form.findChildren(QLineEdit) if e.isVisible())
            yield from hand.type(edit, name)
            if x == GIVEN["classes"][list(GIVEN["classes"])[2]][-1][0]:
                hand.picture("label")
            QTimer.singleShot(0, lambda edit=edit: QTest.keyClick(edit, Qt.Key.Key_Return))
            yield lambda: not dialogs("QgsAttributeDialog")
    hand.picture("labels")
    hand.done()


def train():
    hand.stage("four classes: train")
    yield from open_from_toolbox("train class", "trainclassifier")
    dialog = dialogs("AlgorithmDialog")[0]
    hand.picture("train-dialog")
    yield from tick(dialog, "INPUTS", [local("embeddings")])
    yield from choose_layer(dialog, "LABELS", "labels")
    yield from fill(dialog, "FIELD", "class")
    hand.picture("train-filled")
    yield from run(dialog)
    hand.picture("trained")
    hand.done()


def tick(dialog, name, parts):
    """Layers of a list that opens in the dialog."""
    several = parameter(dialog, name)
    yield from hand.click(several.findChild(QToolButton) or several.findChild(QPushButton))
    yield 0.5
    hand.picture("several")
    shown = [view for view in dialog.findChildren(QAbstractItemView) if view.isVisible()]
    view = next(view for view in shown if view.model() and view.model().rowCount())
    for part in parts:
        rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        index = next(i for i in rows if part in i.data() and view_word() not in i.data())
        place = view.visualRect(index)
        place.setWidth(24)
        yield from hand.click(view.viewport(), place.center())
    yield from hand.click(named(dialog, "OK"))


def fill(dialog, name, text):
    """Type into a field of the dialog, unless that stands there."""
    widget = parameter(dialog, name)
    edit = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    if edit is None or edit.text() == text:
        return
    area = dialog.findChild(QScrollArea) or dialog.findChild(QgsScrollArea)
    area.ensureWidgetVisible(edit)
    yield from hand.click(edit)
    yield from hand.type(edit, text)


def classify():
    hand.stage("four classes: classify")
    yield from open_from_toolbox("classify", "classify")
    dialog = dialogs("AlgorithmDialog")[0]
    yield from choose_layer(dialog, "INPUT", local("embeddings"))
    hand.picture("classify-dialog")
    yield from run(dialog)
    hand.picture("classes")
    hand.done()


def polygons():
    hand.stage("polygons")
    yield from open_from_toolbox("raster to poly", "topolygons")
    dialog = dialogs("AlgorithmDialog")[0]
    yield from choose_layer(dialog, "INPUT", local("class map"))
    yield from fill(dialog, "MIN_AREA", "25")
    hand.picture("polygons-dialog")
    yield from run(dialog)
    hand.picture("polygons")
    hand.done()


def stack():
    hand.stage("encode a stack")
    yield from open_from_toolbox("encode stack", "encodestack")
    dialog = dialogs("AlgorithmDialog")[0]
    yield from fill(dialog, "FOLDER", GIVEN["dated"])
    yield from fill(dialog, "OUTPUT_FOLDER", str(OUT / "stack"))
    hand.picture("stack-dialog")
    yield from run(dialog)
    hand.picture("stack")
    hand.done()


def animate():
    hand.stage("a video")
    yield from open_from_toolbox("animate", "animate")
    dialog = dialogs("AlgorithmDialog")[0]
    hand.picture("animate-dialog")
    yield from run(dialog)
    hand.picture("animated")
    hand.done()


FIRST_HOUR = [open_raster, coloured_maps, looks_alike, labels, train, classify]
STAGES = [install_engine, *FIRST_HOUR, polygons, stack, animate]


def journey():
    yield lambda: QgsApplication.processingRegistry().algorithmById("geoenc:encode")
    yield 2.0
    for step in FIRST_HOUR if GIVEN["locale"] else STAGES:
        if step is install_engine and not GIVEN["wheels"]:
            continue
        yield from step()
        iface.messageBar().clearWidgets()


def ended(fault):
    longest = {}
    for doing, gap in hand.gaps:
        longest.setdefault(doing, []).append(gap)
    hand.facts["blocked, s"] = {doing: [round(max(g), 3), sum(x > 0.1 for x in g)] for doing, g in longest.items()}
    hand.facts["layers"] = [some.name() for some in iface.layerTreeView().layerTreeModel().rootGroup().layerOrder()]
    facts = {"stages": hand.stages, **hand.facts, "fault": fault}
    (OUT / "facts.json").write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


iface.mainWindow().showMaximized()
iface.mainWindow().setGeometry(0, 0, 1500, 900)
hand.play(journey(), ended)
