"""Algorithms that the engine's jobs declare: `algorithms.json`, written by scripts/schema, as QGIS's parameters.

Nothing here names an algorithm: what one is, is said in geoenc_qgis/jobs/. What QGIS adds of its own is in special.py.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from . import parameters, recent
from .algorithm import GeoEncAlgorithm
from .encoders import encoder_ids
from .toolbox import written
from .words import tr

Declaration = dict[str, Any]
Source = QgsProcessing.SourceType
LAYER_TYPES = {
    "raster": Source.TypeRaster,
    "vector": Source.TypeVectorAnyGeometry,
    "points": Source.TypeVectorPoint,
    "polygons": Source.TypeVectorPolygon,
}
FieldType = QgsProcessingParameterField.DataType
FIELD_TYPES = {True: FieldType.Numeric, False: FieldType.Any}
OUTPUT_CLASSES = {
    "outputFile": QgsProcessingOutputFile,
    "outputHtml": QgsProcessingOutputHtml,
    "outputRaster": QgsProcessingOutputRasterLayer,
    "outputString": QgsProcessingOutputString,
    "outputMultilayer": QgsProcessingOutputMultipleLayers,
}


def declarations() -> tuple[Declaration, ...]:
    """What the jobs declare, in the order of the toolbox."""
    return tuple(written()["algorithms"])


class DeclaredAlgorithm(GeoEncAlgorithm):
    """One job of the engine, as it is declared."""

    def __init__(self, declaration: Declaration):
        super().__init__()
        self.declaration = declaration
        self.ID, self.TITLE, self.GROUP = declaration["id"], declaration["title"], declaration["group"]
        self.TAGS, self.HELP = declaration["tags"], tuple(declaration["help"])

    def createInstance(self) -> DeclaredAlgorithm:
        return type(self)(self.declaration)

    def _fault(self, given: dict[str, Any], context: QgsProcessingContext) -> str:
        fault = super()._fault(given, context)
        groups = [[self.parameterDefinition(name) for name in names] for names in self.declaration["needs"]]
        return fault or next(filter(None, (parameters.lack(group, given, context) for group in groups)), "")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for parameter in self.declaration["parameters"]:
            if parameter["kind"] in KINDS:
                needed = any(parameter["name"] == names[0] for names in self.declaration["needs"])
                self.add(definition(parameter, needed), tr(parameter["help"]), parameter.get("advanced", False))
        for name, (kind, title) in self.declaration["returns"].items():
            self.addOutput(OUTPUT_CLASSES[kind](name, tr(title)))


def definition(parameter: Declaration, needed: bool) -> QgsProcessingParameterDefinition:
    """QGIS's parameter of a declared one; needed: whether an algorithm asks for it first where one of several must be
    given."""
    default, optional = parameter.get("default"), parameter.get("optional", False)
    made = KINDS[parameter["kind"]](parameter, parameter["name"], tr(parameter["title"]), default, optional)
    kind = parameter.get("filter", "")
    remembered = kind in recent.ENDINGS and (needed or not optional)
    widget = "RecentFile" if remembered else WIDGETS.get(parameter["kind"])
    if parameter.get("endings"):
        made.setMetadata({"endings": parameter["endings"]})
    for how in ("with_fields", "typed_fields"):
        if parameter.get(how):
            made.setMetadata({how: True})
    if widget:
        made.setMetadata({"widget_wrapper": {"class": f"{__package__}.widgets.{widget}"}, "kind": kind})
    return made


# Classes of widgets.py, which is imported where there are dialogs.
WIDGETS = {"field": "Field", "encoder": "Encoder"}
Maker = Callable[[Declaration, str, str, Any, bool], QgsProcessingParameterDefinition]


def _choice(options: Callable[[Declaration], list[str]]) -> Maker:
    return lambda p, name, title, default, optional: QgsProcessingParameterEnum(
        name, title, options(p), False, default, optional, True
    )


def _number(kind: QgsProcessingParameterNumber.Type) -> Maker:
    return lambda p, name, title, default, optional: QgsProcessingParameterNumber(
        name, title, kind, default, optional, p.get("min", -sys.float_info.max), p.get("max", sys.float_info.max)
    )


def _file(behavior: QgsProcessingParameterFile.Behavior) -> Maker:
    return lambda p, name, title, default, optional: QgsProcessingParameterFile(
        name, title, behavior, "", default, optional, tr(p.get("filter", ""))
    )


def _several(layer_type: QgsProcessing.SourceType) -> Maker:
    return lambda p, name, title, default, optional: QgsProcessingParameterMultipleLayers(
        name, title, layer_type, default, optional
    )


# Each takes the declaration, name, title, default and whether it may be left out; a destination that may be so is made
# on request.
KINDS: dict[str, Maker] = {
    "raster": lambda p, n, t, d, o: QgsProcessingParameterRasterLayer(n, t, d, o),
    "rasters": _several(Source.TypeRaster),
    "files": _several(Source.TypeFile),
    "layer": lambda p, n, t, d, o: QgsProcessingParameterMapLayer(n, t, d, o, [LAYER_TYPES[of] for of in p["of"]]),
    "features": lambda p, n, t, d, o: QgsProcessingParameterFeatureSource(n, t, [Source.TypeVectorAnyGeometry], d, o),
    "band": lambda p, n, t, d, o: QgsProcessingParameterBand(n, t, d, p["of"], o, True),
    "string": lambda p, n, t, d, o: QgsProcessingParameterString(n, t, d, False, o),
    "field": lambda p, n, t, d, o: QgsProcessingParameterString(n, t, d, False, o),
    "fieldOf": lambda p, n, t, d, o: QgsProcessingParameterField(n, t, d, p["of"], FIELD_TYPES[p["numeric"]], False, o),
    "boolean": lambda p, n, t, d, o: QgsProcessingParameterBoolean(n, t, d, o),
    "integer": _number(QgsProcessingParameterNumber.Type.Integer),
    "number": _number(QgsProcessingParameterNumber.Type.Double),
    "choice": _choice(lambda p: p["options"]),
    "encoder": _choice(lambda p: encoder_ids()),
    "crs": lambda p, n, t, d, o: QgsProcessingParameterCrs(n, t, d, o),
    "extent": lambda p, n, t, d, o: QgsProcessingParameterExtent(n, t, d, o),
    "file": _file(QgsProcessingParameterFile.Behavior.File),
    "folder": _file(QgsProcessingParameterFile.Behavior.Folder),
    "rasterDestination": lambda p, n, t, d, o: QgsProcessingParameterRasterDestination(n, t, d, o, not o),
    "fileDestination": lambda p, n, t, d, o: QgsProcessingParameterFileDestination(n, t, tr(p["filter"]), d, o, not o),
    "folderDestination": lambda p, n, t, d, o: QgsProcessingParameterFolderDestination(n, t, d, o, not o),
    "vectorDestination": lambda p, n, t, d, o: QgsProcessingParameterVectorDestination(
        n, t, LAYER_TYPES[p["of"]], d, o, not o
    ),
}
