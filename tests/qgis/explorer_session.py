"""Run by QGIS's own program, as scripts/clicks starts it: does a run of clicks again, or records one.

Takes pictures, and writes down what it sees, how many clicks and seconds each step took, and how long the window did
not answer.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

OUT = Path(os.environ["GEOENC_SESSION"])
RUN = json.loads((OUT / "run.json").read_text())
sys.path.insert(0, RUN["code"])
import clicks  # noqa: E402

FACTS = {"steps": []}
iface = qgis.utils.iface
gaps = []
last_tick = (time.monotonic(), time.thread_time())


def ticked():
    """How long the window was deaf, and how much of that it was computing itself."""
    global last_tick
    now = (time.monotonic(), time.thread_time())
    gaps.append((round(now[0] - last_tick[0], 3), round(now[1] - last_tick[1], 3)))
    last_tick = now


def wait(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QApplication.processEvents()
        time.sleep(0.002)


def explorer():
    return qgis.utils.plugins["geoenc"].desktop.explorer


def rests():
    """Whether all that was asked is there."""
    return explorer() is None or not (explorer().runner.busy or explorer().eye.waiting)


def picture(name):
    wait(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(700)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def open_window():
    """The window, with the raster on its map."""
    iface.mainWindow().resize(QSize(*RUN["size"]))
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() != "Layers":
            dock.hide()
    layer = QgsRasterLayer(RUN["raster"], Path(RUN["raster"]).stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    QTest.qWait(500)
    iface.mapCanvas().setExtent(QgsRectangle(*RUN["extent"]) if RUN.get("extent") else layer.extent())
    wait(lambda: not iface.mapCanvas().isDrawing())


def replay():
    count = 0
    for step in RUN["steps"]:
        if "picture" in step:
            picture(step["picture"])
            continue
        if "wait" in step:
            QTest.qWait(step["wait"])
            continue
        gaps.clear()
        begun, before = time.monotonic(), coloured()
        clicks.do(step, iface.mapCanvas())
        count += bool({"click", "double", "drag"} & step.keys())
        fact = {"step": step, "clicks": count}
        while not rests():
            if "first colours" not in fact and coloured() not in (before, ""):
                fact["first colours"] = round(time.monotonic() - begun, 2)
            QApplication.processEvents()
            time.sleep(0.002)
            assert time.monotonic() - begun < 300, "it takes too long"
        fact["seconds"], fact["deaf"] = round(time.monotonic() - begun, 2), max(gaps, default=(0, 0))
        FACTS["steps"].append(fact)


def coloured():
    layer = explorer().shown.layer("colours") if explorer() else None
    return layer.source() if layer else ""


def record():
    """Until the window is closed."""
    recorder = clicks.Recorder(iface.mainWindow())
    recorder.steps = FACTS["recorded"] = []
    iface.mainWindow().destroyed.connect(finish)
    watch = QTimer(iface.mainWindow())
    watch.timeout.connect(keep_recording)
    watch.start(500)
    return recorder, watch


def keep_recording():
    lines = ",\n".join(f"  {json.dumps(step)}" for step in FACTS["recorded"])
    (OUT / "recorded.json").write_text(f'{{"steps": [\n{lines}\n]}}\n')


def seen():
    """What is there in the end."""
    dock = explorer()
    FACTS["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    FACTS["history"] = history()
    FACTS["bar"] = [item.text() for item in iface.messageBar().findChildren(QgsMessageBarItem)]
    if dock is None:
        return
    classes, dates = dock.shown.layer("classes"), dock.times
    FACTS["legend"] = {one.label: one.color.name() for one in classes.renderer().classes()} if classes else {}
    polygons = dock.shown.layer("polygons")
    FACTS["polygons"] = polygons.featureCount() if polygons else 0
    FACTS["status"], FACTS["likest"] = dock.status.text(), dock.alike.found.topLevelItemCount()
    FACTS["dates"], FACTS["date"], FACTS["change"] = len(dates.dates), dates.slider.value(), dates.chart.values


def history():
    """The algorithms that Processing remembers."""
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return sorted({entry.entry["algorithm_id"] for entry in entries})
    from processing.core.ProcessingLog import ProcessingLog

    lines = Path(ProcessingLog.logFilename()).read_text(encoding="utf-8").splitlines()
    return sorted({line.split('"')[1] if '"' in line else line.split("'")[1] for line in lines if "geoenc:" in line})


def main():
    ticker = QTimer()
    ticker.timeout.connect(ticked)
    ticker.start(5)
    try:
        open_window()
        if RUN.get("record"):
            iface.recorder = record()
        if RUN.get("steps") is not None:
            replay()
            seen()
        elif RUN.get("record"):
            return
    except BaseException:  # noqa: BLE001 - the test tells it
        FACTS["fault"] = traceback.format_exc()
        iface.mainWindow().grab().save(str(OUT / "fault.png"))
    finish()


def finish():
    if "recorded" in FACTS:
        keep_recording()
    (OUT / "facts.json").write_text(json.dumps(FACTS, indent=1))
    QgsProject.instance().setDirty(False)
    os._exit(0)


def failed(*fault):
    FACTS["fault"] = "".join(traceback.format_exception(*fault))
    finish()


sys.excepthook = failed
qgis.utils.showException = lambda *fault, **_: failed(*fault[:3])
QTimer.singleShot(3000, main)
