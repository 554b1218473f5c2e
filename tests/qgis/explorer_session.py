"""Run by QGIS's own program, as test_explorer_window.py starts it: explores a raster by mouse and keys, takes pictures
and writes down what it sees, how many clicks and seconds it took, and how long the window did not answer."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

OUT = Path(os.environ["GEOENC_SESSION"])
RASTER = os.environ["GEOENC_SESSION_RASTER"]
PLACES = json.loads(os.environ["GEOENC_SESSION_PLACES"])  # {"alike": [[x, y]], "unlike": ..., "classes": {name: ...}}
FACTS = {"seconds": {}, "blocked": {}}
iface = qgis.utils.iface
clicks = 0
gaps = []
last_tick = (time.monotonic(), time.thread_time())


def ticked():
    """How long the window was deaf, and how much of that it was computing itself."""
    global last_tick
    now = (time.monotonic(), time.thread_time())
    gaps.append((round(now[0] - last_tick[0], 3), round(now[1] - last_tick[1], 3)))
    last_tick = now


def press(widget):
    global clicks
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    clicks += 1


def click(place, shift=False):
    """On the map, at shares of its width and height."""
    global clicks
    canvas = iface.mapCanvas()
    key = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    point = QPoint(round(place[0] * canvas.width()), round(place[1] * canvas.height()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, key, point)
    clicks += 1


def wait(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QApplication.processEvents()
        time.sleep(0.002)


def timed(name, condition):
    """Wait for something, and keep how long it took and how long the window was deaf meanwhile."""
    gaps.clear()
    begun = time.monotonic()
    wait(condition)
    FACTS["seconds"][name] = round(time.monotonic() - begun, 2)
    FACTS["blocked"][name] = max(gaps, default=None)


def picture(name):
    wait(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(700)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def explore():
    dock = opened()
    look_twice(dock)
    look_alike(dock)
    name_classes(dock)
    FACTS["history"] = history()
    FACTS["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]


def opened():
    """The dock, beside a map of the raster."""
    iface.mainWindow().resize(QSize(1280, 800))
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() not in ("Layers",):
            dock.hide()
    layer = QgsRasterLayer(RASTER, Path(RASTER).stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    plugin = qgis.utils.plugins["geoenc"]
    press(plugin.desktop.explorer_button)
    dock = plugin.desktop.explorer
    dock.setMinimumWidth(330)
    QTest.qWait(500)
    if "window" in PLACES:
        iface.mapCanvas().setExtent(QgsRectangle(*PLACES["window"]))
    picture("opened")
    return dock


def look_twice(dock):
    """The second time with a warm engine and an empty cache."""
    global clicks
    for number in (1, 2):
        if number == 2:
            from geoenc.processing_algorithms.explorer import cache

            for tile in cache.folder().glob("*/*"):
                tile.unlink()
            dock.eye.seen = None
            dock.shown.drop("colours")
            clicks = 1
        press(dock.look_button)
        timed(f"first colours {number}", lambda: dock.shown.layer("colours") is not None)
        timed(f"all colours after that {number}", lambda: not dock.runner.busy)
        FACTS[f"tiles {number}"] = dock.seen.encoded
    FACTS["clicks to colours"] = clicks
    picture("colours")


def look_alike(dock):
    """Clicks, the threshold, and the same in other rasters."""
    for number, place in enumerate(PLACES["alike"]):
        click(place)
        timed(f"similarity {number + 1}", lambda: not dock.runner.busy)
        FACTS.setdefault("clicks to similarity", clicks)
    for place in PLACES.get("unlike", []):
        click(place, shift=True)
        wait(lambda: not dock.runner.busy)
    gaps.clear()
    for value in range(60, 20, -2):
        dock.alike.slider.setValue(value)
        QApplication.processEvents()
    FACTS["blocked"]["slider"] = max(gaps, default=None)
    dock.alike.slider.setValue(PLACES.get("slider", 30))
    press(dock.alike.find_button)
    timed("find", lambda: not dock.runner.busy)
    picture("alike")


def name_classes(dock):
    """Clicks for each class, their names and colours, and where to click next."""
    global clicks
    before = clicks
    bar = dock.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(1).center())
    clicks = FACTS["clicks to colours"] + 1
    for number, places in enumerate(PLACES["classes"].values()):
        if number:
            press(dock.classes.add_button)
        for place in places:
            click(place)
            gaps.clear()
            begun = time.monotonic()
            wait(lambda: not dock.runner.busy)
            FACTS["seconds"].setdefault("classes", []).append(round(time.monotonic() - begun, 2))
            FACTS["blocked"].setdefault("classes", []).append(max(gaps, default=None))
    FACTS["clicks to classes"] = clicks
    clicks += before
    for number, colour in enumerate(PLACES.get("colours", [])):
        item = dock.classes.tree.topLevelItem(number)
        dock.classes.tree.itemWidget(item, 1).setColor(QColor(colour))
    for number, name in enumerate(PLACES["classes"]):
        dock.classes.tree.topLevelItem(number).setText(0, name)
    wait(lambda: not dock.runner.busy)
    press(dock.classes.query_button)
    timed("query points", lambda: not dock.runner.busy)
    picture("classes")
    FACTS["classes"] = [dock.classes.tree.topLevelItem(n).text(0) for n in range(len(PLACES["classes"]))]


def history():
    """The algorithms that Processing remembers."""
    from processing.core.ProcessingLog import ProcessingLog

    lines = Path(ProcessingLog.logFilename()).read_text(encoding="utf-8").splitlines()
    return sorted({line.split('"')[1] if '"' in line else line.split("'")[1] for line in lines if "geoenc:" in line})


def main():
    ticker = QTimer()
    ticker.timeout.connect(ticked)
    ticker.start(5)
    try:
        explore()
    except BaseException:  # noqa: BLE001 - the test tells it
        FACTS["fault"] = traceback.format_exc()
        iface.mainWindow().grab().save(str(OUT / "fault.png"))
    (OUT / "facts.json").write_text(json.dumps(FACTS, indent=1))
    QgsProject.instance().setDirty(False)
    os._exit(0)


def failed(*fault):
    FACTS["fault"] = "".join(traceback.format_exception(*fault))
    (OUT / "facts.json").write_text(json.dumps(FACTS, indent=1))
    os._exit(0)


sys.excepthook = failed
qgis.utils.showException = lambda *fault, **_: failed(*fault[:3])
QTimer.singleShot(3000, main)
