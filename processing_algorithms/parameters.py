"""Parameter values as they were given, before QGIS replaces what it can't use by a default: checked, then a job's."""

from __future__ import annotations

import math
import os
import re
from typing import Any

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingParameterDefinition as Definition

from . import addresses, layers
from .words import counted, tr

# Kinds of parameters whose text QGIS takes for a file's name and opens.
OPENED_KINDS = ("raster", "multilayer", "layer", "source", "extent", "crs")
DESTINATION_KINDS = ("rasterDestination", "vectorDestination", "fileDestination", "folderDestination")

Q = QgsProcessingParameters
Utils = QgsProcessingUtils
Given = dict[str, Any]


def given_value(definition: Definition, parameters: Given, context: QgsProcessingContext) -> Any:
    """The value the user gave, else the default, else None."""
    value = parameters.get(definition.name())
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext(), None)[0]
    if value is None or value == NULL or value == "":
        value = definition.defaultValue()
    if definition.type() == "enum":
        value = _option(definition, value)
    return None if value == NULL or value == "" or value == [] else value


def with_options(definitions: list[Definition], parameters: Given, context: QgsProcessingContext) -> Given:
    """The parameters with options as texts, the only form that QGIS itself accepts for them."""
    enums = [d for d in definitions if d.type() == "enum" and d.name() in parameters]
    return {**parameters, **{d.name(): given_value(d, parameters, context) for d in enums}}


def _option(definition: Definition, value: Any) -> Any:
    """An option by its text; QGIS' own help tells to give its number, which is taken too."""
    options = definition.options()
    if str(value) not in options and str(value).isdecimal() and int(value) < len(options):
        return options[int(value)]
    return value


def accept_unopened(definition: Definition) -> None:
    """Have a definition accept any value that names something, which fault() then looks at.

    qgis_process asks every definition before it asks the algorithm, and QGIS opens what is named in order to answer.
    """

    def acceptable(value: Any, context: QgsProcessingContext | None = None) -> bool:
        # Unbound: bound, it would be this function again.
        return _names_something(value) or type(definition).checkValueIsAcceptable(definition, value, context)

    definition.checkValueIsAcceptable = acceptable


def _names_something(value: Any) -> bool:
    return any(isinstance(_static_source(item), str) and bool(_static_source(item)) for item in _items(value))


def job_value(definition: Definition, parameters: Given, context: QgsProcessingContext) -> Any:
    """What the job gets for a parameter that is no destination; None where nothing was given."""
    value = given_value(definition, parameters, context)
    kind = definition.type()
    if value is None:
        return None
    if kind == "raster":
        return layers.engine_source(_raster(value, context), context)
    if kind == "layer":
        return layers.layer_source(layers.map_layer(value, context), context)
    if kind == "source":
        source = Q.parameterAsSource(definition, parameters, context)
        how = definition.metadata()
        typed = bool(how.get("typed_fields"))
        return layers.vector_file(source, context, typed or bool(how.get("with_fields")), typed)
    if kind == "multilayer" and definition.layerType() == QgsProcessing.SourceType.TypeFile:
        return [os.path.abspath(str(item)) for item in _items(value)]
    if kind == "multilayer":
        return [layers.engine_source(_raster(item, context), context) for item in _items(value)]
    if kind == "band":
        return _bands(value)
    if kind == "number":
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return int(float(value)) if whole else float(value)
    if kind == "boolean":
        return Q.parameterAsBoolean(definition, parameters, context)
    if kind == "crs":
        return layers.crs_text(Q.parameterAsCrs(definition, parameters, context)) or None
    if kind == "extent":
        box = Q.parameterAsExtent(definition, parameters, context)
        crs = layers.crs_text(Q.parameterAsExtentCrs(definition, parameters, context)) or None
        corners = {"xmin": box.xMinimum(), "ymin": box.yMinimum(), "xmax": box.xMaximum(), "ymax": box.yMaximum()}
        return {**corners, "crs": crs}
    return os.path.abspath(value) if kind == "file" else str(value)


def destination(definition: Definition, parameters: Given, context: QgsProcessingContext) -> str | None:
    """The path to write for a destination; None when it isn't wanted.

    To be asked once: QGIS makes a new temporary name each time.
    """
    if definition.type() in ("rasterDestination", "vectorDestination"):
        path = Q.parameterAsOutputLayer(definition, parameters, context)
    else:
        path = Q.parameterAsFileOutput(definition, parameters, context)
    return os.path.abspath(path) if path else None


def fault(definitions: list[Definition], parameters: Given, context: QgsProcessingContext) -> str:
    """What is wrong with the values given, in one sentence; '' when nothing is."""
    values = {d.name(): given_value(d, parameters, context) for d in definitions}
    # First of all: the checks below have QGIS open what is named.
    for definition in definitions:
        text = _address_fault(definition, values[definition.name()], context)
        if text:
            return text
    for definition in definitions:
        check = _CHECKS.get(definition.type())
        value = values[definition.name()]
        if check is None or value is None:
            continue
        text = check(definition, value, values, context)
        if text:
            return text
    return ""


def lack(definitions: list[Definition], parameters: Given, context: QgsProcessingContext) -> str:
    """The sentence that says which values one of must be given; '' where one is."""
    if any(given_value(definition, parameters, context) is not None for definition in definitions):
        return ""
    labels = [f"{d.description().partition(' (')[0]} ({d.name()})" for d in definitions]
    return tr("Nothing to work on: give {names}.", names=tr(" or ").join([", ".join(labels[:-1]), labels[-1]]))


def _label(definition: Definition) -> str:
    return f"{definition.description()} ({definition.name()})"


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _bands(value: Any) -> list[int]:
    """Band numbers; ValueError where they are none."""
    return [int(part) for item in _items(value) for part in str(item).split(";") if part.strip()]


def _raster(value: Any, context: QgsProcessingContext) -> Any:
    layer = layers.raster_layer(value, context)
    if layer is None:
        raise QgsProcessingException(layers.unreadable_reason(str(value)))
    return layer


def _address_fault(definition: Definition, value: Any, context: QgsProcessingContext) -> str:
    """Where QGIS's own GDAL would ask other computers on opening a file of that name."""
    if definition.type() not in OPENED_KINDS:
        return ""
    for item in _items(value):
        path = _static_source(item)
        # A layer of the project is the user's own choice; the engine refuses what its file leads to.
        if not isinstance(path, str) or Utils.mapLayerFromString(path, context, False):
            continue
        hosts = addresses.hosts_in(path)
        if hosts:
            return tr(
                "{label}: '{path}' would fetch data from {hosts}, which you have not named."
                " Give a file that holds the data itself, or the address.",
                label=_label(definition),
                path=path,
                hosts=", ".join([*hosts[:5], *["..."][: len(hosts) > 5]]),
            )
    return ""


def _static_source(value: Any) -> Any:
    """What a vector source is taken from; any other value as it is."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return value.source.staticValue()
    return value


def _raster_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    for item in _items(value):
        if layers.raster_layer(item, context) is None:
            source = item if isinstance(item, str) else item.source()
            return f"{_label(definition)}: {layers.unreadable_reason(source)}"
    return ""


def _layers_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    if definition.layerType() != QgsProcessing.SourceType.TypeFile:
        return _raster_fault(definition, value, values, context)
    for item in _items(value):
        if not os.path.isfile(str(item)):
            return tr("{label}: there is no file '{path}'; check the path.", label=_label(definition), path=item)
    return ""


def _source_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    source = Q.parameterAsSource(definition, values, context)
    if source is None:
        return tr(
            "{label}: '{value}' is neither a vector file nor a vector layer of the project.",
            label=_label(definition),
            value=value,
        )
    return "" if source.featureCount() else _empty(definition, source.sourceName())


def _layer_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    layer = layers.map_layer(value, context)
    if layer is None:
        return tr(
            "{label}: '{value}' is neither a raster nor a vector file, nor a layer of the project.",
            label=_label(definition),
            value=value,
        )
    empty = isinstance(layer, QgsVectorLayer) and not layer.featureCount()
    return _empty(definition, layer.name()) if empty else ""


def _empty(definition: Definition, layer: str) -> str:
    return tr("{label}: '{layer}' holds no features.", label=_label(definition), layer=layer)


def _band_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    try:
        bands = _bands(value)
    except ValueError:
        return tr(
            "{label} is '{value}'; write band numbers with semicolons between them, such as 3;2;1.",
            label=_label(definition),
            value=value,
        )
    layer = layers.raster_layer(values.get(definition.parentLayerParameterName()), context)
    count = layer.bandCount() if layer else math.inf
    for band in bands:
        if not 1 <= band <= count:
            return counted(
                count,
                "{label}: band {band} was asked for, but the raster has {n} band; bands are counted from 1.",
                "{label}: band {band} was asked for, but the raster has {n} bands; bands are counted from 1.",
                band=band,
                label=_label(definition),
            )
    return ""


def _enum_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    options = definition.options()
    if str(value) in options:
        return ""
    return tr(
        "{label} is '{value}'; choose one of: {options}.",
        label=_label(definition),
        value=value,
        options=", ".join(options),
    )


def _number_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    label = _label(definition)
    try:
        number = float(value)
    except (TypeError, ValueError):
        return tr("{label} is '{value}', which is not a number.", label=label, value=value)
    if not math.isfinite(number):
        return tr("{label} is {number}; give a finite number.", label=label, number=number)
    if definition.dataType() == QgsProcessingParameterNumber.Type.Integer and number != int(number):
        return tr("{label} is {number}; give a whole number.", label=label, number=number)
    least, most = definition.minimum(), definition.maximum()
    if number < least:
        return tr("{label} is {number:g}; it must be at least {least:g}.", label=label, number=number, least=least)
    if number > most:
        return tr("{label} is {number:g}; it must be at most {most:g}.", label=label, number=number, most=most)
    return ""


def _crs_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    if Q.parameterAsCrs(definition, values, context).isValid():
        return ""
    return tr(
        "{label}: '{value}' is not a coordinate system that QGIS knows; write it as EPSG:32632.",
        label=_label(definition),
        value=value,
    )


def _extent_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    box = Q.parameterAsExtent(definition, values, context)
    if not box.isNull() and box.width() > 0 and box.height() > 0:
        return ""
    return tr(
        "{label}: '{value}' is not a rectangle; write it as xmin,xmax,ymin,ymax [EPSG:32632].",
        label=_label(definition),
        value=value,
    )


def _file_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    folder = definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
    if folder and not os.path.isdir(value):
        return tr("{label}: there is no folder '{path}'; check the path.", label=_label(definition), path=value)
    if not folder and not os.path.isfile(value):
        return tr("{label}: there is no file '{path}'; check the path.", label=_label(definition), path=value)
    endings = re.findall(r"\*(\.\w+)", definition.fileFilter()) or [f".{definition.extension()}"]
    if not folder and endings != ["."] and not value.lower().endswith(tuple(endings)):
        return tr(
            "{label}: '{name}' is not a {endings} file.",
            label=_label(definition),
            name=os.path.basename(value),
            endings=tr(" or ").join(endings),
        )
    return ""


def _destination_fault(definition: Definition, value: Any, values: Given, context: QgsProcessingContext) -> str:
    path = str(value)
    if path == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    label = _label(definition)
    endings = definition.metadata().get("endings", [".tif"])
    if definition.type() == "rasterDestination" and not path.lower().endswith(tuple(endings)):
        name, said = os.path.basename(path), tr(" or ").join(endings)
        return tr(
            "{label}: the result is a raster; end its name '{name}' with {endings}.",
            label=label,
            name=name,
            endings=said,
        )
    if os.path.isdir(path) and definition.type() != "folderDestination":
        return tr("{label}: '{path}' is a folder; give the name of a file.", label=label, path=path)
    for name, other in values.items():
        if name != definition.name() and any(_same(path, item, context) for item in _items(other)):
            return tr(
                "{label} would overwrite {other} '{path}'; give another name.", label=label, other=name, path=path
            )
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        return tr("{label}: there is no folder '{path}'; create it, or choose another one.", label=label, path=folder)
    if not os.access(folder, os.W_OK):
        return tr(
            "{label}: you have no permission to write to the folder '{path}'; choose another one.",
            label=label,
            path=folder,
        )
    return ""


def _same(path: str, other: Any, context: QgsProcessingContext) -> bool:
    """Whether a path is that of another value: a path too, or a layer given as such or by its id or name."""
    other = _static_source(other)
    if isinstance(other, str) and not os.path.exists(other):
        other = context.getMapLayer(other) or other
    if not isinstance(other, str):
        other = other.source() if hasattr(other, "source") else ""
    return bool(other) and os.path.realpath(path) == os.path.realpath(other)


_CHECKS = {
    "raster": _raster_fault,
    "multilayer": _layers_fault,
    "layer": _layer_fault,
    "source": _source_fault,
    "band": _band_fault,
    "enum": _enum_fault,
    "number": _number_fault,
    "crs": _crs_fault,
    "extent": _extent_fault,
    "file": _file_fault,
    **dict.fromkeys(DESTINATION_KINDS, _destination_fault),
}
