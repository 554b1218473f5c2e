"""Rasters as the engine can open them: a GDAL source string, carrying what QGIS holds beside the file."""

from __future__ import annotations

import os
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRasterFileWriter,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterPipe,
)

# Values of one layer that may be copied to a temporary GeoTIFF: some 4 GB, and QGIS waits meanwhile.
COPY_LIMIT = 10**9


def raster_layer(value: Any, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """The raster layer meant by a layer, an id, a name or a path; None when there is none that QGIS can open."""
    if isinstance(value, QgsRasterLayer):
        return value if value.isValid() else None
    layer = QgsProcessingUtils.mapLayerFromString(str(value), context, True, QgsProcessingUtils.LayerHint.Raster)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


def engine_source(layer: QgsRasterLayer, context: QgsProcessingContext) -> str:
    """What the engine opens for `layer`: its own source, or a temporary file with what a path can't carry.

    Raises QgsProcessingException for layers that are no rasters of pixels.
    """
    if _needs_copy(layer):
        return _copied(layer, context)
    # The engine's working folder need not be ours.
    path = os.path.abspath(layer.source()) if os.path.exists(layer.source()) else layer.source()
    if layer.crs() == layer.dataProvider().crs():
        return path
    # The user chose another CRS for the layer: the engine must see that one.
    temporary = QgsProcessingUtils.generateTempFilename("chosen_crs.vrt")
    gdal.Translate(temporary, path, format="VRT", outputSRS=crs_text(layer.crs()) or None)
    return temporary


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """An id that every PROJ knows, else WKT; '' for no CRS."""
    authority = crs.authid()
    if authority.startswith(("EPSG:", "ESRI:", "OGC:", "IAU_2015:")):
        return authority
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if crs.isValid() else ""


def unreadable(source: str) -> str:
    """Why `source` is no raster, in one sentence."""
    path = source.split("|")[0]
    if os.path.isdir(path):
        return f"'{path}' is a folder, not a raster."
    if os.path.isfile(path) and not os.path.getsize(path):
        return f"'{path}' is empty (0 bytes)."
    dataset, message = _opened(path)
    if dataset is None:
        if not os.path.exists(path) and not path.startswith("/vsi"):
            return f"'{source}' is neither a raster file that exists nor a raster layer of the project."
        return f"'{path}' is not a raster that GDAL can read: {message}"
    parts = [name for name, _ in dataset.GetSubDatasets()]
    if parts:
        return f"'{path}' holds {len(parts)} rasters; give one of them, such as {parts[0]}"
    return f"'{path}' holds no raster bands."


def _opened(path: str) -> tuple[gdal.Dataset | None, str]:
    """The dataset, or None and GDAL's own words, whether GDAL raises or not."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        return dataset, gdal.GetLastErrorMsg()
    except RuntimeError as fault:
        return None, str(fault)
    finally:
        gdal.PopErrorHandler()


def _needs_copy(layer: QgsRasterLayer) -> bool:
    """Whether `layer` is more than a name that GDAL opens: another provider, open options, a password, nodata set by the user."""
    provider, source = layer.dataProvider(), layer.source()
    if layer.providerType() != "gdal" or "|" in source or "authcfg=" in source:
        return True
    if source.startswith(("/vsimem/", "MEM:")):
        return True  # lives in this process alone
    return any(
        provider.userNoDataValues(band)
        or (provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band))
        for band in range(1, layer.bandCount() + 1)
    )


def _copied(layer: QgsRasterLayer, context: QgsProcessingContext) -> str:
    provider = layer.dataProvider()
    if not provider.capabilities() & QgsRasterInterface.Capability.Size:
        raise QgsProcessingException(
            f"The layer '{layer.name()}' ({layer.providerType()}) is a picture made on request, without pixels of its own."
            " Save the part you need with 'Convert map to raster' or Export > Save As, then use that file."
        )
    columns, rows = provider.xSize(), provider.ySize()
    if columns * rows * layer.bandCount() > COPY_LIMIT:
        raise QgsProcessingException(
            f"The layer '{layer.name()}' ({layer.providerType()}, {columns} x {rows} pixels) is too large to be copied to"
            " a temporary file. Save the part you need with Export > Save As, then use that file."
        )
    path = QgsProcessingUtils.generateTempFilename("layer.tif")
    pipe = QgsRasterPipe()
    pipe.set(provider.clone())
    writer = QgsRasterFileWriter(path)
    writer.setCreateOptions(["TILED=YES", "BIGTIFF=IF_SAFER"])
    writer.writeRaster(pipe, columns, rows, provider.extent(), layer.crs(), context.transformContext())
    if _opened(path)[0] is None:
        raise QgsProcessingException(
            f"The layer '{layer.name()}' can't be copied to a temporary file. Save it with Export > Save As, then use that."
        )
    return path
