"""Meddling with a job that runs, inside QGIS, started by journey.py --faults: engine killed, project closed, layer
removed; and how long it takes from Run to the first progress with a new engine and with one that waits."""

from __future__ import annotations

import json
import os
import signal
import statistics
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox, QProgressBar, QTextEdit
from qgis.utils import iface

OUT = Path(os.environ["GEOENC_JOURNEY"])
sys.path.insert(0, os.environ["GEOENC_JOURNEY_CODE"])
from hand import Hand  # noqa: E402

GIVEN = json.loads((OUT / "given.json").read_text(encoding="utf-8"))
TIMES = 3
hand = Hand(OUT)


def kill_engines(layer=None):
    """As a system does that is out of memory."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            own = f"\nPPid:\t{os.getpid()}\n" in (folder / "status").read_text()
            if own and b"geoenc_qgis" in (folder / "cmdline").read_bytes():
                os.kill(int(folder.name), signal.SIGKILL)
        except OSError:
            continue  # it has gone meanwhile


def close_project(layer):
    QgsProject.instance().setDirty(False)
    iface.newProject(False)


def remove_layer(layer):
    QgsProject.instance().removeMapLayer(layer)


def encoding(meddle=None):
    """Encode the image in the dialog; meddle as soon as there is progress, or cancel. Gives what the user reads."""
    import processing

    if not QgsProject.instance().mapLayersByName("campus"):
        iface.addRasterLayer(GIVEN["image"], "campus")
    yield lambda: not iface.mapCanvas().isDrawing()
    layer = QgsProject.instance().mapLayersByName("campus")[0].id()
    dialog = processing.createAlgorithmDialog("geoenc:encode", {"INPUT": layer, "CELL_SIZE": 4})
    dialog.show()
    yield 0.5
    finished, bar, first = [], dialog.findChild(QProgressBar), []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append(ok))
    begun = time.perf_counter()
    bar.valueChanged.connect(lambda value: value > 0 and not first and first.append(time.perf_counter() - begun))
    hand.doing = lambda: "encode: running"
    yield from hand.click(dialog.runButton())
    yield lambda: finished or bar.value() > 10
    if meddle:
        meddle(layer)
    else:
        yield from hand.click(dialog.cancelButton())
    yield lambda: finished
    yield 1.0
    hand.doing = lambda: "idle"
    text = "\n".join(part.toPlainText() for part in dialog.findChildren(QTextEdit) if part.isVisible())
    said = text.partition("Input parameters:")[2].splitlines()[1:]
    layers = [some.name() for some in QgsProject.instance().mapLayers().values()]
    hand.picture(meddle.__name__ if meddle else "cancelled")
    yield from hand.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
    return {"ok": finished[0], "first progress": round(first[0], 2), "layers": layers, "said": said[-14:]}


def faults():
    yield lambda: QgsApplication.processingRegistry().algorithmById("geoenc:encode")
    yield 2.0
    hand.stage("faults")
    for meddle in (kill_engines, close_project, remove_layer):
        hand.facts[meddle.__name__] = yield from encoding(meddle)
    for name in ("warm", "cold"):
        seconds = []
        for _ in range(TIMES):
            if name == "cold":
                kill_engines()
                yield 1.0
            seconds.append((yield from encoding())["first progress"])
        hand.facts[f"Run to first progress, {name}, s"] = [statistics.median(seconds), seconds]
    hand.done()


def ended(fault):
    running = [gap for doing, gap in hand.gaps if doing == "encode: running"]
    hand.facts["blocked while running, s"] = sorted(round(gap, 3) for gap in running)[-5:]
    (OUT / "facts.json").write_text(json.dumps({"stages": hand.stages, **hand.facts, "fault": fault}))
    QgsProject.instance().setDirty(False)
    os._exit(0)


iface.mainWindow().setGeometry(0, 0, 1500, 900)
hand.play(faults(), ended)
