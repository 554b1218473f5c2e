"""Run by test_languages.py: GeoEnc in a QGIS of one language, used from first start to class map; prints what is seen.

language_session.py LOCALE FOLDER PYTHON: a folder that has the plugin as 'geoenc', and the engine's interpreter.
"""

import json
import os
import re
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget, QgsMessageBarItem
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

LOCALE, FOLDER, PYTHON = sys.argv[1:]
SEEN = {}
ALGORITHM_DIALOGS = ("encode", "imagetomaps", "similarity", "trainclassifier")


def see(where, *texts):
    SEEN.setdefault(where, []).extend(text for text in texts if text)


def see_widget(where, root):
    """Every text on a widget and those in it; not what a user has typed."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget.parent(), QgsFileWidget):  # QGIS's own, but for what we put in it
            see(where, getattr(widget, "placeholderText", str)())
            continue
        see(where, widget.toolTip(), widget.windowTitle())
        if isinstance(widget, (QLabel, QAbstractButton, QgsMessageBarItem)):
            see(where, widget.text())
        elif isinstance(widget, QLineEdit):
            see(where, widget.placeholderText())
        elif isinstance(widget, QGroupBox):
            see(where, widget.title())
        elif isinstance(widget, QComboBox):
            see(where, *(widget.itemText(n) for n in range(widget.count())))
        elif isinstance(widget, QAbstractSpinBox):
            see(where, getattr(widget, "suffix", str)())
        elif isinstance(widget, QTabWidget):
            see(where, *(widget.tabText(n) for n in range(widget.count())))
        elif isinstance(widget, QTreeWidget):
            see(where, *(widget.headerItem().text(n) for n in range(widget.columnCount())))
            items = [widget.topLevelItem(row) for row in range(widget.topLevelItemCount())]
            see(where, *(item.text(n) for item in items for n in range(widget.columnCount())))


def start():
    sys.path[:0] = [FOLDER, str(Path(__file__).parent), "/usr/share/qgis/python/plugins"]
    application = QgsApplication([], True)
    application.initQgis()
    for name, value in (("overrideFlag", True), ("userLocale", LOCALE)):
        QgsSettings().setValue("locale/" + name, value)
    own = QTranslator(application)  # QGIS's words, as its program loads them
    if own.load(f"qgis_{LOCALE.partition('_')[0]}", QgsApplication.i18nPath()):
        QgsApplication.installTranslator(own)
    return application


def toolbox(provider):
    for algorithm in provider.algorithms():
        see(algorithm.id(), algorithm.displayName(), algorithm.group(), *algorithm.shortHelpString().split("\n"))
        for definition in algorithm.parameterDefinitions():
            see(algorithm.id(), definition.description(), definition.help())
        see(algorithm.id(), *(output.description() for output in algorithm.outputDefinitions()))


def first_start(desktop, iface):
    """No engine yet: the message bar, the menu, the toolbar, the page in the options."""
    from test_desktop import settle

    for ask in (desktop.greet, desktop.open_toolbox, desktop.look):
        ask()
        see_widget("message bar", iface.bar.currentItem())
    settle()
    see("menu", *(action.text() for action in desktop.menu.actions()))
    see("toolbar", desktop.button.toolTip(), desktop.explorer_button.toolTip())
    see_widget("options", iface.factories[0].createWidget(iface.window))
    os.environ["GEOENC_PYTHON"] = PYTHON
    desktop.offer_engine()
    see_widget("message bar", iface.bar.currentItem())


def runs(folder):
    """Drawn rasters to class maps, step by step and at once, and runs that can't be done."""
    from conftest import Feedback
    from test_explorer import picture

    image, cells, book = picture(folder / "image.tif"), str(folder / "cells.tif"), str(folder / "book.safetensors")
    classes, away = str(folder / "classes.tif"), "0,10,0,10 [EPSG:32632]"
    pages = [str(folder / f"{name}.html") for name in ("book", "areas", "components")]
    for name, values in (
        ("encode", {"INPUT": image, "ENCODER": "rcf", "TARGET_GSD": 1, "OUTPUT": cells}),
        ("fitgeocentroids", {"INPUTS": [cells], "CLUSTERS": 3, "OUTPUT_BOOK": book, "OUTPUT_HTML": pages[0]}),
        ("applygeocentroids", {"INPUT": cells, "BOOK": book, "OUTPUT": classes, "OUTPUT_TABLE": pages[1]}),
        ("pca", {"INPUT": cells, "OUTPUT": str(folder / "pca.tif"), "OUTPUT_HTML": pages[2]}),
        ("imagetomaps", {"INPUT": image, "TARGET_GSD": 1, "CLUSTERS": 3, "OUTPUT_FOLDER": str(folder / "maps")}),
        ("listencoders", {"OUTPUT_HTML": str(folder / "encoders.html")}),
        ("encode", {"INPUT": image, "EXTENT": away, "OUTPUT": cells}),
        ("encode", {"INPUT": image, "BANDS": "7", "OUTPUT": cells}),
        ("embeddingrgb", {"INPUT": image, "OUTPUT": classes}),
        ("encode", {"INPUT": str(folder / "none.tif"), "OUTPUT": cells}),
    ):
        feedback, context = Feedback(), QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
        able, fault = algorithm.checkParameterValues(values, context)
        if able:
            algorithm.run(values, context, feedback)
        see(f"run {name}", fault, *(line for text in feedback.lines for line in text.split("\n")))
        see(f"layers {name}", *(details.name for details in context.layersToLoadOnCompletion().values()))
    for page in pages:
        text = Path(page).read_text(encoding="utf-8")
        see("pages' languages", *re.findall("<html lang='(.*?)'>", text))
        shown = re.sub("<(style|metadata).*?</\\1>", "", text, flags=re.DOTALL)
        see("pages", *re.findall(">([^<>]+)<", shown), *re.findall("<!-- (.*?) -->", shown))
    for style in folder.rglob("*.qml"):
        see("legends", *re.findall(' (?:label|minimumLabel|maximumLabel)="(.*?)"', style.read_text(encoding="utf-8")))


def dialogs(folder):
    """As Processing opens them, with a raster in them; the line above Run among it."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from test_desktop import settle

    context = QgsProcessingContext()
    for name in ALGORITHM_DIALOGS:
        dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}"))
        dialog.show()
        wrappers = dialog.mainWidget().wrappers
        if "INPUT" in wrappers:
            raster = folder / ("cells.tif" if name == "similarity" else "image.tif")
            wrappers["INPUT"].setParameterValue(str(raster), context)
        see(f"title {name}", dialog.windowTitle())
        line = dialog.findChild(QLabel, "geoencEstimate")
        if name in ("encode", "imagetomaps"):
            settle(line.text)
        see_widget(f"dialog {name}", dialog.mainWidget())
        see(f"line {name}", line and line.text())
        dialog.close()


def explorer(iface, desktop, folder):
    from test_explorer import Person, show

    iface.window.resize(1100, 700)
    iface.window.show()
    person = Person(iface, desktop)
    iface.bar.clearWidgets()
    show(person, str(folder / "image.tif"))
    person.open()
    see_widget("explorer", person.dock)
    person.look()
    person.click(0.6, 0.25)
    person.click(0.6, 0.75, shift=True)
    see_widget("explorer, a place", person.dock)
    person.tab(person.dock.classes)
    person.click(0.35, 0.2)
    person.press(person.dock.classes.add_button)
    person.click(0.6, 0.7)
    person.tab(person.dock.times)
    see_widget("explorer, classes", person.dock)
    see("layers explorer", *(node.name() for node in QgsProject.instance().layerTreeRoot().children()))
    see("layers explorer", *(layer.name() for layer in QgsProject.instance().mapLayers().values()))


def main():
    application = start()
    import geoenc
    from window import Window

    iface = Window()
    plugin = geoenc.classFactory(iface)
    plugin.initGui()
    folder = Path(FOLDER)
    toolbox(plugin.provider)
    first_start(plugin.desktop, iface)
    runs(folder)
    dialogs(folder)
    explorer(iface, plugin.desktop, folder)
    (folder / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1), encoding="utf-8")
    plugin.unload()
    QApplication.processEvents()
    del application


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
