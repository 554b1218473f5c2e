"""The likest places of many rasters, as a list beside the map: a click flies there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ..facts import no_statistics
from ..words import counted, number_text, tr
from .clicking import Rows, moved
from .look import Seen
from .steps import Step

COUNT = 50
PLACE = Qt.ItemDataRole.UserRole


class FoundList(QTreeWidget):
    """Rank, score and raster of each place."""

    def __init__(self, dock: Any):
        super().__init__()
        self.dock = dock
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Rank"), tr("Score"), tr("Raster")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._fly)
        self.hide()

    def find(self, alike: Rows, unlike: Rows, origin: Seen | None) -> None:
        """Look for places in all views of this session and the project's embedding rasters."""
        if origin is None:
            return
        out = str(self.dock.folder / f"found-{self.dock.next_number()}.gpkg")
        rasters = [origin.raster, *(seen.raster for seen in self.dock.views.values())]
        layers = QgsProject.instance().mapLayers().values()
        others = [layer.source() for layer in layers if isinstance(layer, QgsRasterLayer) and layer.bandCount() > 3]

        def work(step: Step) -> Any:
            searched = list(dict.fromkeys([*rasters, *same_kind(origin.raster, others)]))
            negatives = {"NEGATIVES": unlike.file()} if unlike.rows else {}
            values = {"INPUTS": searched, "PLACES_FROM": origin.raster, "COUNT": COUNT, "OUTPUT": out}
            path = step.run_algorithm("findplaces", PLACES=alike.file(), **negatives, **values)["OUTPUT"]
            return path, len(searched), rows_of(path)

        self.dock.runner.ask("find", tr("Finding places"), work, self._show)

    def _show(self, result: tuple[str, int, list[tuple[Any, ...]]]) -> None:
        path, searched, rows = result
        layer = self.dock.shown.vector("found", path, tr("places found"))
        names = {Path(seen.raster).name: seen.view.name for seen in self.dock.views.values()}
        self.blockSignals(True)
        self.clear()
        for rank, score, raster, shape in rows:
            item = QTreeWidgetItem([str(rank), number_text(score, ".3f"), names.get(raster, raster)])
            item.setData(0, PLACE, (shape, layer.crs()))
            self.addTopLevelItem(item)
        self.blockSignals(False)
        self.show()
        text = counted(searched, "{places} places in {n} raster: click one to fly there.",
                       "{places} places in {n} rasters: click one to fly there.", places=len(rows))  # fmt: skip
        self.dock.status.setText(text)

    def _fly(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        shape, crs = item.data(0, PLACE)
        canvas = self.dock.canvas
        target = canvas.mapSettings().destinationCrs()
        middle = moved(shape.centroid().asPoint(), crs, target)
        if middle is None:
            self.dock.say(tr("That place has none on the map's CRS."))
            return
        canvas.setCenter(middle)
        canvas.refresh()
        canvas.flashGeometries([shape], crs)


def rows_of(path: str) -> list[tuple[int, float, str, QgsGeometry]]:
    """Rank, score, raster and outline of the places found, the likest first."""
    layer = QgsVectorLayer(path, "found")
    rows = [
        (int(f["rank"]), float(f["score"]), str(f["raster"]), QgsGeometry(f.geometry())) for f in layer.getFeatures()
    ]
    return sorted(rows, key=lambda row: row[0])


def same_kind(path: str, others: list[str]) -> list[str]:
    """Those of other rasters that hold embeddings of the same encoder, in cells of as many pixels."""

    def kind(name: str) -> tuple[str, ...]:
        with no_statistics(name):
            file = gdal.Open(name) if Path(name).is_file() else None
        tags = file.GetMetadata() if file else {}
        return tuple(tags.get(f"GEOENC_{tag}", "") for tag in ("ENCODER", "WEIGHTS_SHA256", "CELL", "PRODUCT"))

    own = kind(path)
    return [other for other in others if kind(other) == own]
