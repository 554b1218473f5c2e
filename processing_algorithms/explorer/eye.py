"""Looking at views: which one, when again, and what of it is shown."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from .. import engine
from ..words import tr
from .lattice import View, ViewFault, view_of
from .look import Seen, look
from .picture import Picture, is_drawn
from .steps import Step
from .warm import warm

QUIET_MS = 500  # after the map's last move
PAST_VIEWS = 2  # whose embeddings stay: what is being computed may need them


class Eye(QObject):
    """Of one dock."""

    def __init__(self, dock: Any):
        super().__init__(dock)
        self.dock, self.canvas = dock, dock.canvas
        self.seen: Seen | None = None
        self.views: dict[str, Seen] = {}  # the newest of each layer
        self._models: dict[str, str] = {}  # colours by the views' keys: a place keeps its own
        self._past: list[str] = []  # rasters of earlier views
        self.looked: View | None = None  # what is being encoded
        self._picture: Picture | None = None
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(QUIET_MS)
        self._moved.timeout.connect(self.look)
        self.canvas.extentsChanged.connect(self._map_moved)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_leave)

    def warm(self) -> None:
        """Have the engine read its libraries and the encoder while the user looks for a place."""
        if engine.interpreter()[1] or self.dock.encoder.currentData() is None:
            return
        layer, runner = self.dock.layers.currentLayer(), self.dock.runner
        bands = 4 if is_drawn(layer) else layer.bandCount() if layer else 3
        name, folder, cell = self.dock.encoder.currentData(), self.dock.folder, self.dock.cell.currentData()

        def work(step: Step) -> None:
            with contextlib.suppress(QgsProcessingException):  # Look will say it
                warm(step, folder, name, cell, bands, lambda: runner.is_doing("look"))

        runner.ask("warm", tr("Getting the engine ready"), work, lambda result: None)

    @property
    def waiting(self) -> bool:
        """Whether a look is about to begin."""
        return self._moved.isActive() or self._picture is not None

    def look(self) -> None:
        """Encode what the map shows, in the background."""
        layer = self.dock.layers.currentLayer()
        missing = engine.interpreter()[1]
        if missing or layer is None:
            self.dock.say(missing or tr("There is no raster layer to look at: add one."))
            return
        self._drop_picture()
        self.canvas.setMapTool(self.dock.tool)
        if not is_drawn(layer):
            self._look_at(layer, layer)
            return
        if not self.dock.agree.isChecked():
            self.dock.say(tr("'{layer}' is drawn by a service: tick that its picture may be used.", layer=layer.name()))
            return
        settings = self.canvas.mapSettings()
        path = self.dock.folder / f"picture-{self.dock.next_number()}.tif"
        self.dock.status.setText(tr("Drawing {layer}…", layer=layer.name()))

        def done(picture: QgsRasterLayer) -> None:
            self._picture = None
            self._look_at(picture, layer)

        def failed(text: str) -> None:
            self._picture = None
            self.dock.say(text)

        self._picture = Picture(
            layer, self.canvas.extent(), settings.destinationCrs(), self.canvas.size(), path, done, failed
        )

    def _look_at(self, source: QgsRasterLayer, layer: QgsRasterLayer) -> None:
        """Encode the view of a raster; it is the layer, or a picture of it."""
        dock, crs = self.dock, self.canvas.mapSettings().destinationCrs()
        encoder, cell = dock.encoder.currentData(), dock.cell.currentData()
        try:
            view = view_of(source, self.canvas.extent(), crs, self.canvas.width(), encoder, cell)
        except ViewFault as fault:
            dock.say(str(fault))
            return
        view = replace(view, layer=layer.id())
        if view == self.looked and dock.runner.is_doing("look"):
            return
        dock.runner.cancel("look")
        self.looked = view
        clone, name, model = source.clone(), f"view-{dock.next_number()}", self._models.get(view.key, "")
        dock.runner.ask(
            "look",
            tr("Looking at {layer}", layer=view.name),
            lambda step: look(step, view, clone, dock.folder, name, model),
            self._have_looked,
            self._show_colours,
        )

    def stop(self) -> None:
        """Forget what is looked at just now."""
        self.looked = None
        self._moved.stop()
        self._drop_picture()

    def _drop_picture(self) -> None:
        if self._picture:
            self._picture.cancel()
            self._picture = None

    def _show_colours(self, seen: Seen) -> None:
        first = self.dock.shown.layer("colours") is None or self.seen is None
        self.dock.shown.raster("colours", seen.colours, tr("{layer} in colours", layer=seen.view.name))
        if first:
            self.dock.shown.set_visible("colours", True)

    def _have_looked(self, seen: Seen) -> None:
        self.looked = None
        self._models[seen.view.key] = seen.model
        self._show_colours(seen)
        self._forget_oldest()
        self.seen = self.views[seen.view.layer] = seen
        self.dock.view_changed()

    def _forget_oldest(self) -> None:
        """Remove the embeddings of views long gone: their tiles are in the cache."""
        if self.seen:
            self._past.append(self.seen.raster)
        origin = self.dock.alike.origin
        kept = {seen.raster for seen in (*self.views.values(), origin) if seen}
        for raster in self._past[:-PAST_VIEWS]:
            if raster not in kept:
                with contextlib.suppress(OSError):  # Windows keeps what is being read
                    Path(raster).unlink(missing_ok=True)
                self._past.remove(raster)

    def is_valid(self, place: QgsPointXY) -> bool:
        """Whether there are embeddings at a place of the view, in its CRS."""
        layer = self.dock.shown.layer("colours")
        if layer is None:
            return True  # the user has removed it; the engine will say
        return any(layer.dataProvider().sample(place, band)[1] for band in (1, 2, 3))

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The map's."""
        return self.canvas.mapSettings().destinationCrs()

    def _map_moved(self) -> None:
        """What is encoded for a view that has gone will be dropped; tiles that are done stay in the cache."""
        following = self.dock.follow.isChecked() and self.seen is not None and self.dock.isVisible()
        if self.looked or following:
            self._moved.start()

    def _layers_leave(self, ids: list[str]) -> None:
        if self.looked and self.looked.layer in ids:
            name = self.looked.name
            self.dock.cancel()
            self.dock.say(tr("'{layer}' was removed: its encoding was stopped.", layer=name))
        if self.seen and self.seen.view.layer in ids:
            self.seen = None
        for layer in ids:
            self.views.pop(layer, None)

    def unload(self) -> None:
        """Hear no more of the map."""
        self.stop()
        self.canvas.extentsChanged.disconnect(self._map_moved)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_leave)
