"""'Classes': names and colours, clicks for each, and a class map that is drawn anew after every click."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsColorButton, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..words import tr
from .class_map import ClassMap, mapped, saved
from .clicking import Clicks
from .shown import set_class_colours, set_fill_colours

COLOURS = ("#1b9e77", "#d95f02", "#7570b3", "#e6ab02", "#66a61e", "#e7298a", "#1f78b4", "#a6761d", "#666666", "#b2182b")
NAME, COLOUR, COUNT, SHARE = range(4)  # columns
METHODS = ("knn", "linear")
QUERIES = 5


class ClassesTab(QWidget):
    """One tab of the dock."""

    NEEDS_VIEW = True

    def __init__(self, dock: Any):
        super().__init__()
        self.dock = dock
        self.clicks = Clicks(dock.shown, "labels", tr("classes, clicks"))
        self.map: ClassMap | None = None
        layout = QVBoxLayout(self)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([tr("Class"), "", tr("Clicks"), tr("Area")])
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column in (COLOUR, COUNT, SHARE):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.tree.itemChanged.connect(self._renamed)
        layout.addWidget(self.tree, 1)
        self.method = QComboBox()
        self.method.addItems(METHODS)
        self.method.setToolTip(tr("knn: the nearest clicks decide. linear: a plane between the classes."))
        self.method.currentTextChanged.connect(lambda text: self._ask())
        self.add_button, self.remove_button, self.undo_button, self.query_button, self.polygons_button = (
            QPushButton(title)
            for title in (tr("Add class"), tr("Remove class"), tr("Undo"), tr("Where to click next"), tr("As polygons"))
        )
        for button, handler in (
            (self.add_button, self.add_class),
            (self.remove_button, self.remove_class),
            (self.undo_button, self.undo),
            (self.query_button, self.ask_where),
            (self.polygons_button, self.make_polygons),
        ):
            button.clicked.connect(lambda checked=False, handler=handler: handler())
        grid = QGridLayout()
        for number, widget in enumerate(
            (
                self.add_button,
                self.remove_button,
                self.undo_button,
                self.method,
                self.query_button,
                self.polygons_button,
            )
        ):
            grid.addWidget(widget, number // 2, number % 2)
        layout.addLayout(grid)
        self.target = QgsFileWidget()
        self.target.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.target.lineEdit().setPlaceholderText(tr("a folder for points, classifier and map"))
        self.save_button = QPushButton(tr("Save"))
        self.save_button.clicked.connect(self.save)
        row = QGridLayout()
        row.addWidget(self.target, 0, 0)
        row.addWidget(self.save_button, 0, 1)
        layout.addLayout(row)
        self.add_class()
        self._show_counts()

    def hint(self) -> str:
        return tr("Choose a class, click places of it on the map; a map comes with the second class.")

    # Classes

    def add_class(self) -> None:
        """Another class, chosen for the next clicks."""
        taken = {self.tree.topLevelItem(row).text(NAME) for row in range(self.tree.topLevelItemCount())}
        number = next(n for n in range(1, len(taken) + 2) if tr("Class {n}", n=n) not in taken)
        item = QTreeWidgetItem([tr("Class {n}", n=number), "", "0", ""])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(NAME, Qt.ItemDataRole.UserRole, item.text(NAME))
        self.tree.blockSignals(True)
        self.tree.addTopLevelItem(item)
        self.tree.blockSignals(False)
        swatch = QgsColorButton()
        swatch.setColor(QColor(COLOURS[self.tree.topLevelItemCount() % len(COLOURS) - 1]))
        swatch.setMaximumWidth(44)
        swatch.setToolTip(tr("Colour of the class"))
        swatch.colorChanged.connect(lambda colour: self._recoloured())
        self.tree.setItemWidget(item, COLOUR, swatch)
        self.tree.setCurrentItem(item)

    def remove_class(self) -> None:
        """Take the chosen class and its clicks away."""
        item = self.tree.currentItem()
        if item is None or self.tree.topLevelItemCount() == 1:
            self.dock.say(tr("The last class stays: rename it, or add another one first."))
            return
        name = item.text(NAME)
        self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(item))
        self.clicks.remove(name)
        self._changed()

    def classes(self) -> dict[str, str]:
        """Names and their colours, in order."""
        items = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return {item.text(NAME): self.tree.itemWidget(item, COLOUR).color().name() for item in items}

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        old, new = item.data(NAME, Qt.ItemDataRole.UserRole), item.text(NAME).strip()
        if column != NAME or new == old:
            return
        self.tree.blockSignals(True)
        if not new or len(self.classes()) < self.tree.topLevelItemCount():
            item.setText(NAME, old)
        else:
            item.setText(NAME, new)
            item.setData(NAME, Qt.ItemDataRole.UserRole, new)
            self.clicks.rename(old, new)
        self.tree.blockSignals(False)
        self._changed()

    def _recoloured(self) -> None:
        self._style()
        layer = self.dock.shown.layer("classes")
        if layer:
            self._colour(layer)

    def _colour(self, layer: Any) -> None:
        """Give a class map the colours of the list."""
        if self.map:
            colours = self.classes()
            set_class_colours(layer, {code: colours[name] for code, name in self.map.names.items() if name in colours})

    def _style(self) -> None:
        self.clicks.style([(name, name, colour) for name, colour in self.classes().items()])

    # Clicks

    def clicked(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, shift: bool) -> None:
        """A place on the view, in its CRS."""
        item = self.tree.currentItem()
        if item is None:
            self.dock.say(tr("Choose a class first."))
            return
        self.clicks.add(place, crs, item.text(NAME))
        self._changed()

    def undo(self) -> None:
        """Take the last click back."""
        if self.clicks.undo():
            self._changed()

    def view_changed(self) -> None:
        """Another view has been looked at."""
        self._ask()

    def show_layers(self, shown: bool) -> None:
        """Tick or untick what belongs to this tab."""
        for kind in ("labels", "classes", "query"):
            self.dock.shown.set_visible(kind, shown)

    def _changed(self) -> None:
        self._style()
        self._show_counts()
        self._ask()

    def _show_counts(self) -> None:
        counts = self.clicks.counts()
        self.tree.blockSignals(True)
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            item.setText(COUNT, str(counts[item.text(NAME)]))
            share = self.map.shares.get(item.text(NAME)) if self.map else None
            item.setText(SHARE, "" if share is None else f"{share:.0%}")
        self.tree.blockSignals(False)
        self.undo_button.setEnabled(bool(self.clicks.all))
        for button in (self.query_button, self.polygons_button, self.save_button):
            button.setEnabled(self.map is not None)

    # The map

    def _ask(self) -> None:
        counts = self.clicks.counts()
        seen = self.dock.seen
        if seen is None or not counts:
            return
        beside = self.clicks.beside(seen.view)
        if len(counts) < 2 or max(counts.values()) < 2:
            self.dock.status.setText(tr("Two classes are needed, one of them with two clicks."))
            return
        number, folder = self.dock.next_number(), self.dock.folder
        classifier = str(folder / f"classifier-{number}.geoenc")
        train = {
            "INPUTS": [seen.raster], "FIELD": "class", "METHOD": self.method.currentText(), "FOLDS": 2,
            "FOLD_BY": "random", "TEST_SHARE": 0, "OUTPUT_CLASSIFIER": classifier,
        }  # fmt: skip
        classify = {
            "INPUT": seen.raster, "CLASSIFIER": classifier, "OUTPUT": str(folder / f"classes-{number}.tif"),
            "OUTPUT_TABLE": str(folder / f"classes-{number}.csv"),
        }  # fmt: skip
        rows = self.clicks.rows()
        self.dock.runner.ask(
            "classes", tr("Drawing the classes"), lambda step: mapped(step, train, classify, rows), self._show
        )
        if beside:
            self.dock.status.setText(
                tr("{count} of the clicks lie outside the view and don't count now.", count=beside)
            )

    def _show(self, result: ClassMap) -> None:
        first = self.map is None
        self.map = result
        layer = self.dock.shown.raster("classes", result.shown, tr("classes"))
        self._colour(layer)
        if first:
            self.dock.shown.set_visible("colours", False)
            self.dock.shown.set_visible("classes", True)
        self._show_counts()

    def ask_where(self) -> None:
        """The places where another click would help most."""
        if self.map is None or self.dock.seen is None:
            return
        out = str(self.dock.folder / f"query-{self.dock.next_number()}.gpkg")
        values = {"INPUT": self.dock.seen.raster, "CLASSIFIER": self.map.classifier, "FIELD": "class",
                  "COUNT": QUERIES, "OUTPUT": out}  # fmt: skip
        rows = self.clicks.rows()

        def show(path: str) -> None:
            self.dock.shown.vector("query", path, tr("where to click next"))
            self.dock.status.setText(
                tr("Click the numbered places with the class you see there, the first ones first.")
            )

        self.dock.runner.ask(
            "query",
            tr("Looking for doubtful places"),
            lambda step: step.run_algorithm("querypoints", LABELS=rows.file(), **values)["OUTPUT"],
            show,
        )

    def make_polygons(self) -> None:
        """The class map as polygons."""
        if self.map is None:
            return
        values = {"INPUT": self.map.path, "OUTPUT": str(self.dock.folder / f"classes-{self.dock.next_number()}.gpkg")}
        self.dock.runner.ask(
            "polygons",
            tr("Making polygons"),
            lambda step: step.run_algorithm("topolygons", **values)["OUTPUT"],
            lambda path: set_fill_colours(
                self.dock.shown.vector("polygons", path, tr("classes, polygons")), self.classes()
            ),
        )

    def save(self) -> None:
        """Points, classifier, map and its table of areas, into the folder that was chosen."""
        folder = Path(self.target.filePath().strip() or ".")
        if not self.target.filePath().strip() or not folder.is_dir():
            self.dock.say(tr("Choose a folder that exists to save points, classifier and map in."))
            return
        if self.map is None:
            return
        made, rows = self.map, self.clicks.rows()
        self.dock.runner.ask(
            "save",
            tr("Saving"),
            lambda step: saved(made, rows, folder),
            lambda count: self.dock.status.setText(tr("{count} files are in {folder}.", count=count, folder=folder)),
        )
