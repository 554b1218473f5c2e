"""What the map shows of a layer that has no pixels of its own, such as WMS or XYZ tiles: drawn into a file, on request.

Only the view is asked of the service, as the map itself asks it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from ..words import tr

MAX_SIDE = 4096  # pixels


def is_drawn(layer: QgsRasterLayer | None) -> bool:
    """Whether a layer is drawn by a service and has no file."""
    return layer is not None and layer.providerType() != "gdal"


class Picture:
    """One drawing; `done` gets its file, `failed` a sentence."""

    def __init__(
        self,
        layer: QgsRasterLayer,
        extent: QgsRectangle,
        crs: QgsCoordinateReferenceSystem,
        size: QSize,
        path: Path,
        done: Callable[[QgsRasterLayer], None],
        failed: Callable[[str], None],
    ):
        self._path, self._done, self._failed = path, done, failed
        self._name, self._extent, self._crs = layer.name(), QgsRectangle(extent), crs
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setExtent(extent)
        settings.setOutputSize(size.boundedTo(QSize(MAX_SIDE, MAX_SIDE)))
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._extent = settings.visibleExtent()
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._drawn)
        self._job.start()

    def cancel(self) -> None:
        """Drop it."""
        self._job.finished.disconnect(self._drawn)
        self._job.cancelWithoutBlocking()

    def _drawn(self) -> None:
        image = self._job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
        if self._job.errors() or image.isNull():
            why = self._job.errors()[0].message if self._job.errors() else ""
            self._failed(tr("'{layer}' can't be drawn: {why}", layer=self._name, why=why))
            return
        write_image(image, self._extent, self._crs, self._path)
        self._done(QgsRasterLayer(str(self._path), self._name))


def write_image(image: QImage, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """A GeoTIFF of an image in RGBA, with its place on the map."""
    columns, rows = image.width(), image.height()
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 4, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES", "INTERLEAVE=PIXEL", "TILED=YES"]
    )
    file.SetGeoTransform(
        (extent.xMinimum(), extent.width() / columns, 0, extent.yMaximum(), 0, -extent.height() / rows)
    )
    file.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if crs.isValid() else "")
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    file.WriteRaster(
        0, 0, columns, rows, bits.asstring(), buf_type=gdal.GDT_Byte,
        buf_pixel_space=4, buf_line_space=image.bytesPerLine(), buf_band_space=1,
    )  # fmt: skip
    file = None  # closed
