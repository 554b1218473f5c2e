"""Run by QGIS's own program, as test_window.py starts it: uses GeoEnc as a user does and writes down what it sees."""

import json
import os
import sys
import traceback
from pathlib import Path

import qgis.utils
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QToolBar

OUT = Path(os.environ["GEOENC_SESSION"])
FACTS = {}
iface = qgis.utils.iface


def plugin():
    return qgis.utils.plugins["geoenc"]


def entries():
    """How often GeoEnc is in the menu and in the toolbars."""
    buttons = [bar for bar in iface.mainWindow().findChildren(QToolBar) if "GeoEnc" in str(_tips(bar))]
    return [sum(action.text() == "GeoEnc" for action in iface.pluginMenu().actions()), len(buttons)]


def _tips(bar):
    return [bar.widgetForAction(action).toolTip() for action in bar.actions() if bar.widgetForAction(action)]


def start():
    iface.mainWindow().resize(1280, 640)
    FACTS["bar"] = iface.messageBar().currentItem().text()
    FACTS["loaded"] = entries()
    iface.mainWindow().grab(iface.mainWindow().rect()).save(str(OUT / "bar.png"))
    plugin().desktop.open_toolbox()
    tree = plugin().desktop.iface.mainWindow().findChild(object, "ProcessingToolbox").algorithmTree
    FACTS["toolbox"] = [tree.currentIndex().data(), tree.isExpanded(tree.currentIndex())]
    QTimer.singleShot(1500, look_at_options)
    plugin().desktop.open_settings()


def look_at_options():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(500, look_at_options)
        return
    dialog.resize(1000, 600)
    QApplication.processEvents()
    page = dialog.findChild(object, "geoencOptions")
    FACTS["options"] = [page.isVisible(), page.state.text()]
    dialog.grab().save(str(OUT / "options.png"))
    page.device.setCurrentText("cpu")
    dialog.accept()
    from qgis.core import QgsSettings

    FACTS["device"] = QgsSettings().value("geoenc/device")
    os.environ["GEOENC_PYTHON"] = os.environ["GEOENC_SESSION_PYTHON"]
    QTimer.singleShot(500, look_at_dialog)
    plugin().desktop.image_to_maps()


def look_at_dialog():
    windows = QApplication.topLevelWidgets()
    dialog = next((w for w in windows if type(w).__name__ == "AlgorithmDialog" and w.isVisible()), None)
    if dialog is None:
        QTimer.singleShot(500, look_at_dialog)
        return
    FACTS["dialog"] = [dialog.windowTitle(), bool(dialog.findChild(QDialogButtonBox))]
    FACTS["help"] = dialog.algorithm().helpUrl()
    dialog.reject()
    QTimer.singleShot(500, reload_plugin)


def reload_plugin():
    FACTS["unloaded"] = []
    for _ in range(2):
        qgis.utils.unloadPlugin("geoenc")
        QApplication.processEvents()
        FACTS["unloaded"].append(entries())
        qgis.utils.loadPlugin("geoenc")
        qgis.utils.startPlugin("geoenc")
    FACTS["again"] = entries()
    finish()


def finish():
    (OUT / "facts.json").write_text(json.dumps(FACTS))
    os._exit(0)


def failed(*fault):
    FACTS["fault"] = "".join(traceback.format_exception(*fault))
    finish()


sys.excepthook = failed
qgis.utils.showException = lambda *fault, **_: failed(*fault[:3])
QTimer.singleShot(4000, start)
