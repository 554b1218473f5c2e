"""Run inside QGIS desktop by test_run_button.py: an algorithm's own dialog, its Run button, and what the project holds.

The environment names a JSON file with the algorithm and its values, a folder for pictures and what was seen.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QTextEdit
from qgis.utils import iface

OUT = Path(os.environ["GEOENC_TEST_FOLDER"])
PATIENCE_SECONDS = 150


def seen(node):
    """Names of a tree's nodes, from the top; of layers what they show."""
    if hasattr(node, "layer") and node.layer():
        layer = node.layer()
        labels = [item.data(0) for item in iface.layerTreeView().layerTreeModel().layerLegendNodes(node)]
        return {
            "layer": node.name(),
            "style": layer.renderer().type(),
            "legend": [label for label in labels if label],
            "open": node.isExpanded(),
            "abstract": layer.metadata().abstract(),
            "licences": layer.metadata().licenses(),
            "history": layer.metadata().history(),
        }
    return {"group": node.name(), "nodes": [seen(child) for child in node.children()]}


def seen_time():
    """What the project's settings and the Temporal Controller say of time."""
    settings, controller = QgsProject.instance().timeSettings(), iface.mapCanvas().temporalController()
    ends = [settings.temporalRange().begin(), settings.temporalRange().end()]
    controller.setNavigationMode(controller.NavigationMode.Animated)
    return {
        "range": [end.toString("yyyy-MM-dd") for end in ends],
        "step": [settings.timeStep(), int(settings.timeStepUnit())],
        "frames": controller.totalFrameCount(),
    }


def results():
    """What the Results Viewer lists."""
    from processing.core.ProcessingResults import resultsList

    return resultsList.getResults()


def wait(condition):
    """Let the desktop live until something is so."""
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    poll.start(100)
    QTimer.singleShot(1000 * PATIENCE_SECONDS, loop.quit)
    loop.exec()
    assert condition()


def run(algorithm, values):
    """What the user does: open the dialog, press Run, wait, close."""
    import processing

    dialog = processing.createAlgorithmDialog(algorithm, values)
    dialog.show()
    finished = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append(ok))
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    wait(lambda: finished)
    wait(lambda: dialog.runButton().isEnabled())
    text = "\n".join(part.toPlainText() for part in dialog.findChildren(QTextEdit))
    dialog.close()
    assert finished == [True], text


def run_batch(algorithm, rows):
    """The same as a batch; rows of values, outputs by path. Returns how often the window could answer, and the log."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(algorithm))
    dialog.show()
    panel = dialog.mainWidget()
    while panel.batchRowCount() < len(rows):
        panel.addRow()
    for row, values in enumerate(rows):
        for name, value in values.items():
            column = panel.parameter_to_column[name]
            if name.startswith("OUTPUT"):
                panel.tblParameters.cellWidget(row + 1, column).setValue(value)
            else:
                panel.wrappers[row][column].setParameterValue(value, panel.processing_context)
    panel.checkLoadLayersOnCompletion.setChecked(True)
    turns, ticker = [], QTimer()
    ticker.timeout.connect(lambda: turns.append(1))
    ticker.start(10)
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    text = "\n".join(part.toPlainText() for part in dialog.findChildren(QTextEdit))
    dialog.close()
    return {"turns": len(turns), "log": text}


def main():
    result = {"batches": []}
    try:
        wait(lambda: QgsApplication.processingRegistry().algorithmById("geoenc:encode"))
        for job in json.loads((OUT / "jobs.json").read_text(encoding="utf-8")):
            if isinstance(job[1], list):
                result["batches"].append(run_batch(*job))
            else:
                run(*job)
        iface.mapCanvas().zoomToFullExtent()
        wait(lambda: not iface.mapCanvas().isDrawing())
        for dock in iface.mainWindow().findChildren(QDockWidget, "Temporal Controller"):
            dock.show()
        QTest.qWait(1500)
        iface.mainWindow().grab().save(str(OUT / "desktop.png"))
        result["time"] = seen_time()
        QTest.qWait(500)
        iface.mainWindow().grab().save(str(OUT / "played.png"))
        result["results"] = [[entry.name, entry.filename] for entry in results()]
        result["tree"] = [seen(child) for child in QgsProject.instance().layerTreeRoot().children()]
    except BaseException:  # noqa: BLE001 - the test tells it
        result["fault"] = traceback.format_exc()
        iface.mainWindow().grab().save(str(OUT / "desktop.png"))
    (OUT / "seen.json").write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # a desktop that asks what to do with temporary layers would wait


QTimer.singleShot(1000, main)
