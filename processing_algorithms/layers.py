"""Layers as the engine can open them: a GDAL source string or a file, with what QGIS holds beside the layer's own."""

from __future__ import annotations

import json
import os
import re
from typing import Any

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRasterFileWriter,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt

from . import engine
from .facts import no_statistics
from .words import counted, tr

# Pixels x bands that may be copied to a temporary GeoTIFF: at most 3.2 GB, and QGIS waits meanwhile.
MAX_COPIED_VALUES = 4 * 10**8
# Formats that the engine surely reads: it need not be asked.
_USUAL = ("GTiff", "COG", "VRT")


def raster_layer(value: Any, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """The raster layer meant by a layer, an id, a name or a path; None when there is none that QGIS can open."""
    if isinstance(value, QgsRasterLayer):
        return value if value.isValid() else None
    with no_statistics(str(value)):
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context, True, QgsProcessingUtils.LayerHint.Raster)
    if layer is None:
        layer = _by_gdals_name(str(value), context)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


def _by_gdals_name(name: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """A raster whose name is not a file's: a subdataset, one in an archive or at an address. QGIS looks for files."""
    if os.path.exists(name) or not (":" in name or name.startswith("/vsi")):
        return None
    dataset, _ = _opened(name)
    if dataset is None or not dataset.RasterCount:
        return None
    with no_statistics(name):
        layer = QgsRasterLayer(name, re.split(r'[:/"?]+', name.rstrip('"'))[-1], "gdal")
    context.temporaryLayerStore().addMapLayer(layer)  # found there when it is asked for again
    return layer


def engine_source(layer: QgsRasterLayer, context: QgsProcessingContext) -> str:
    """What the engine opens for `layer`: its own source, or a temporary file with what a path can't carry.

    Raises QgsProcessingException for layers that are no rasters of pixels.
    """
    if _needs_copy(layer):
        return _copied(layer, context)
    path = _everybodys_name(layer.source())
    chosen = _chosen(layer)
    driver = _driver(path)
    if driver and driver not in _USUAL and driver not in engine.drivers():
        _check_size(layer, tr("{driver}, which the engine can't read", driver=driver))
        return _translated(layer, path, "GTiff", chosen)
    return _translated(layer, path, "VRT", chosen) if chosen else path


def _translated(layer: QgsRasterLayer, path: str, driver: str, chosen: dict[str, Any]) -> str:
    temporary = QgsProcessingUtils.generateTempFilename(f"{_stem(layer)}.{'tif' if driver == 'GTiff' else 'vrt'}")
    if gdal.Translate(temporary, path, format=driver, **chosen) is None:
        raise QgsProcessingException(
            tr(
                "The layer '{layer}' can't be passed on with its CRS and nodata. Save it with Export > Save As, then"
                " use that.",
                layer=layer.name(),
            )
        )
    return temporary


def _everybodys_name(source: str) -> str:
    """A layer's source by a name that every GDAL opens from every folder: absolute, an archive's one file by name."""
    if os.path.exists(source):
        return os.path.abspath(source)
    archive = re.fullmatch(r"(/vsi(?:zip|tar)/)(.*\.(?:zip|tar|tgz|tar\.gz))", source, re.I)
    if archive:
        # QGIS puts the prefix before any archive; some drivers read archives themselves (.hgt.zip).
        prefix, file = archive[1], os.path.abspath(archive[2])
        inside = [name for name in gdal.ReadDirRecursive(prefix + file) or [] if not name.endswith("/")]
        return file if _driver(file) or len(inside) != 1 else f"{prefix}{file}/{inside[0]}"
    virtual = re.fullmatch(r"((?:/vsi(?:zip|tar|gzip|7z|rar|subfile)/)+)((?!vsi)[^/{].*)", source)
    if virtual and not re.match(r"\w:", virtual[2]):
        return virtual[1] + os.path.abspath(virtual[2])
    for part in re.findall(r'(?:\b\w:(?=[\\/]))?[^:"?|]+', source):
        if os.path.exists(part):
            return source.replace(part, os.path.abspath(part), 1)
    return source


def _driver(path: str) -> str:
    """The GDAL driver that opens `path` here, '' for none."""
    dataset, _ = _opened(path)
    return dataset.GetDriver().ShortName if dataset else ""


def _stem(layer: QgsRasterLayer) -> str:
    """The name of the layer's file, which may tell a date, else the layer's own."""
    stem = os.path.splitext(os.path.basename(layer.source()))[0] if os.path.exists(layer.source()) else layer.name()
    return re.sub(r"[^\w.-]+", "_", stem) or "layer"


def map_layer(value: Any, context: QgsProcessingContext) -> QgsMapLayer | None:
    """The raster or vector layer meant by a layer, an id, a name or a path; None when there is none."""
    if isinstance(value, QgsMapLayer):
        return value if value.isValid() else None
    with no_statistics(str(value)):
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    return layer if layer is not None and layer.isValid() else None


def layer_source(layer: QgsMapLayer, context: QgsProcessingContext) -> str:
    """What the engine opens for a raster or vector layer."""
    return vector_file(layer, context, True) if isinstance(layer, QgsVectorLayer) else engine_source(layer, context)


def _text(value: Any) -> Any:
    """A field's value as text, lists as JSON; None where there is none."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (list, tuple)):
        return json.dumps([str(item) for item in value], ensure_ascii=False)
    if isinstance(value, bool):
        return str(value)
    if hasattr(value, "toString"):  # Qt's dates and times
        return value.toString(Qt.DateFormat.ISODate)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def vector_file(
    source: QgsProcessingFeatureSource | QgsVectorLayer,
    context: QgsProcessingContext,
    with_fields: bool = False,
    typed: bool = False,
) -> str:
    """A temporary file of the shapes that QGIS means: edited, filtered, selected ones alone where so chosen.

    with_fields: with numbers as they are and other values as text, but for fields that no GeoPackage takes, such as a
    second fid; typed: with all values of the fields' own types.
    """
    layer = isinstance(source, QgsVectorLayer)
    crs, name = (source.crs(), source.name()) if layer else (source.sourceCrs(), source.sourceName())
    taken = {"fid", "geom"}
    kept = [field for field in source.fields() if field.name().lower() not in taken] if with_fields else []
    fields = QgsFields()
    # QMetaType.Type where QGIS takes it (from 3.38 on), before that its forerunner in QVariant, of the same numbers.
    text = type(QgsField().type())(QMetaType.Type.QString)
    for field in kept:
        fields.append(QgsField(field) if typed or field.isNumeric() else QgsField(field.name(), text))
    # A GeoPackage's "undefined" CRS would be taken for one in degrees; this format can do without.
    driver, ending = ("GPKG", "gpkg") if crs.isValid() else ("FlatGeobuf", "fgb")
    path = QgsProcessingUtils.generateTempFilename(f"features.{ending}")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerOptions = ["SPATIAL_INDEX=NO"]  # which would sort the features
    writer = QgsVectorFileWriter.create(path, fields, source.wkbType(), crs, context.transformContext(), options)
    for feature in source.getFeatures():
        shape = QgsFeature(fields)
        shape.setGeometry(feature.geometry())
        for field in kept:
            value = feature[field.name()]
            shape.setAttribute(field.name(), value if typed or field.isNumeric() else _text(value))
        writer.addFeature(shape)
    fault = writer.errorMessage()
    del writer  # closes the file
    if fault:
        raise QgsProcessingException(
            tr("The features of '{layer}' can't be passed on: {fault}", layer=name, fault=fault)
        )
    return path


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """An id that every PROJ knows, else WKT; '' for no CRS."""
    authority = crs.authid()
    if authority.startswith(("EPSG:", "ESRI:", "OGC:", "IAU_2015:")):
        return authority
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if crs.isValid() else ""


def unreadable_reason(source: str) -> str:
    """Why `source` is no raster, in one sentence."""
    path = source.split("|")[0]
    if os.path.isdir(path):
        return tr("'{path}' is a folder, not a raster.", path=path)
    if os.path.isfile(path) and not os.path.getsize(path):
        return tr("'{path}' is empty (0 bytes).", path=path)
    dataset, message = _opened(path)
    if dataset is None:
        if not os.path.exists(path) and not path.startswith("/vsi"):
            several = tr(" On the command line, give the parameter once per raster.") if ";" in source else ""
            return tr(
                "'{source}' is neither a raster file that exists nor a raster layer of the project.{several}",
                source=source,
                several=several,
            )
        return tr("'{path}' is not a raster that GDAL can read: {reason}", path=path, reason=message)
    parts = [name for name, _ in dataset.GetSubDatasets()]
    if parts:
        return counted(
            len(parts),
            "'{path}' holds a raster of another name; give that: {first}",
            "'{path}' holds {n} rasters; give one of them, such as {first}",
            path=path,
            first=parts[0],
        )
    return tr("'{path}' holds no raster bands.", path=path)


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
    """Whether `layer` is no name that another process can open: another provider, open options, a password, memory."""
    source = layer.source()
    if layer.providerType() != "gdal" or "|" in source or "authcfg=" in source:
        return True
    return source.startswith(("/vsimem/", "MEM:"))


def _chosen(layer: QgsRasterLayer) -> dict[str, Any]:
    """What the user set for the layer in QGIS unlike its file, as options of gdal.Translate."""
    provider = layer.dataProvider()
    options = {}
    if layer.crs() != provider.crs():
        options["outputSRS"] = crs_text(layer.crs()) or "none"
    nodata = set()
    changed = False
    for band in range(1, layer.bandCount() + 1):
        own = provider.sourceHasNoDataValue(band)
        used = own and provider.useSourceNoDataValue(band)
        added = [(values.min(), values.max()) for values in provider.userNoDataValues(band)]
        changed = changed or bool(added) or own != used
        nodata.add(frozenset([*added, *([(provider.sourceNoDataValue(band),) * 2] if used else [])]))
    if changed:
        ranges = nodata.pop()
        if nodata or len(ranges) > 1 or any(low != high for low, high in ranges):
            raise QgsProcessingException(
                tr(
                    "The layer '{layer}' has several nodata values set, but a file can have only one."
                    " Save it with Export > Save As, then use that file.",
                    layer=layer.name(),
                )
            )
        options["noData"] = next((low for low, _ in ranges), "none")
    return options


def _check_size(layer: QgsRasterLayer, kind: str) -> None:
    columns, rows = layer.width(), layer.height()
    if columns * rows * layer.bandCount() > MAX_COPIED_VALUES:
        raise QgsProcessingException(
            tr(
                "The layer '{layer}' ({kind}; {columns} x {rows} pixels) is too large to be copied to a temporary file."
                " Save the part you need with Export > Save As, then use that file.",
                layer=layer.name(),
                kind=kind,
                columns=columns,
                rows=rows,
            )
        )


def _copied(layer: QgsRasterLayer, context: QgsProcessingContext) -> str:
    provider = layer.dataProvider()
    if not provider.capabilities() & QgsRasterInterface.Capability.Size:
        raise QgsProcessingException(
            tr(
                "The layer '{layer}' ({kind}) is rendered on request and has no pixels of its own."
                " Save the part you need with 'Convert map to raster' or Export > Save As, then use that file.",
                layer=layer.name(),
                kind=layer.providerType(),
            )
        )
    _check_size(layer, layer.providerType())
    columns, rows = provider.xSize(), provider.ySize()
    path = QgsProcessingUtils.generateTempFilename(f"{_stem(layer)}.tif")
    pipe = QgsRasterPipe()
    pipe.set(provider.clone())
    writer = QgsRasterFileWriter(path)
    fault = writer.writeRaster(pipe, columns, rows, provider.extent(), layer.crs(), context.transformContext())
    if fault != QgsRasterFileWriter.WriterError.NoError or _opened(path)[0] is None:
        raise QgsProcessingException(
            tr(
                "The layer '{layer}' can't be copied to a temporary file."
                " Save it with Export > Save As, then use that.",
                layer=layer.name(),
            )
        )
    return path
