#!/usr/bin/python3
"""Writes models/templates/*.model3, the example graphs. Run it with QGIS 3.22's Python: newer ones read its files.

scripts/make_templates.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # equal files each time

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
Source = QgsProcessingModelChildParameterSource
Kind = QgsProcessingParameterNumber.Type


@dataclass
class Step:
    """An algorithm of a graph. sources: parameter -> '@input' of the graph, 'step.OUTPUT' or a value; shown: output ->
    the name of a result of the graph."""

    algorithm: str
    title: str
    at: tuple[int, int]  # column and row
    sources: dict[str, object]
    shown: dict[str, str] = field(default_factory=dict)


@dataclass
class Graph:
    """A graph; its inputs are each a definition and a help."""

    title: str
    about: str
    inputs: list[tuple[QgsProcessingParameterDefinition, str]]
    steps: list[Step]


def raster(name: str = "INPUT", title: str = "Raster", text: str = "An image: drone, aerial, satellite or radar."):
    return QgsProcessingParameterRasterLayer(name, title), text


def rasters(title: str, text: str):
    return QgsProcessingParameterMultipleLayers("INPUTS", title, QgsProcessing.SourceType.TypeRaster), text


def number(name: str, title: str, text: str, default=None, kind=Kind.Integer, least: float = 0):
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, least), text


def encoding(cell: int | None = None):
    """What every graph asks of an encoding."""
    encoder = QgsApplication.processingRegistry().algorithmById("geoenc:encode").parameterDefinition("ENCODER")
    return [
        (
            QgsProcessingParameterString("ENCODER", "Encoder", encoder.defaultValue()),
            "The id of an encoder; 'List encoders' shows which there are. The default needs no download.",
        ),
        number(
            "TARGET_GSD",
            "Target GSD [metres per pixel]",
            "Metres per pixel of what the encoder sees. Empty: the image's own.",
            kind=Kind.Double,
            least=0.0001,
        ),
        number(
            "CELL_SIZE", "Cell size [pixels]", "Pixels of a cell's side. Empty: the encoder's patch.", cell, least=1
        ),
    ]


ENCODED = {"ENCODER": "@ENCODER", "TARGET_GSD": "@TARGET_GSD", "CELL_SIZE": "@CELL_SIZE"}


def dates():
    text = (
        "auto reads them from layers, tags or file names; else a pattern such as S2_%Y%m%d*, or ISO dates in the order"
        " of the rasters: 2018-05-01,2024-05-01."
    )
    return QgsProcessingParameterString("DATES", "Dates", "auto"), text


def encode(at=(0, 0), **more) -> Step:
    return Step("geoenc:encode", "Encode raster", at, {"INPUT": "@INPUT", **ENCODED, **more})


def encode_stack(inputs: object) -> Step:
    return Step("geoenc:encodestack", "Encode stack", (0, 0), {"INPUTS": inputs, "DATES": "@DATES", **ENCODED})


def classes_without_labels(shown: dict[str, str]) -> list[Step]:
    """Geocentroids of the embeddings, and their class raster."""
    fit = {"INPUTS": "encode.OUTPUT", "CLUSTERS": "@CLUSTERS"}
    apply = {"INPUT": "encode.OUTPUT", "BOOK": "fitgeocentroids.OUTPUT_BOOK"}
    return [
        Step("geoenc:fitgeocentroids", "Fit geocentroids", (0, 1), fit),
        Step("geoenc:applygeocentroids", "Apply geocentroids", (0, 2), apply, shown),
    ]


def polygons(raster_source: str, at: tuple[int, int], shown: dict[str, str]) -> Step:
    sources = {"INPUT": raster_source, "MIN_AREA": "@MIN_AREA"}
    return Step("geoenc:topolygons", "Raster to polygons", at, sources, shown)


def smallest_area():
    text = "A smaller area joins a neighbour. Empty: all areas stay."
    return number("MIN_AREA", "Smallest area [m²]", text, kind=Kind.Double)


def image_to_maps() -> Graph:
    cells = {"INPUT": "encode.OUTPUT"}
    look = [
        Step("geoenc:embeddingrgb", "Embedding RGB", (1, 1), cells, {"OUTPUT": "RGB"}),
        Step("geoenc:pca", "Principal components", (2, 1), cells, {"OUTPUT": "Principal components"}),
    ]
    first = encode()
    first.shown = {"OUTPUT": "Embeddings"}
    return Graph(
        "Image to maps, step by step",
        "What 'Image to maps' does, as steps to change: encodes an image, and makes three maps of it: the embeddings as"
        " colours, their principal components, and classes of ground found without labels.",
        [raster(), *encoding(4), number("CLUSTERS", "Classes", "How many classes of ground.", 24, least=0)],
        [first, *classes_without_labels({"OUTPUT": "Classes"}), *look],
    )


def two_dates_to_change() -> Graph:
    change = {"STACK": "encodestack.STACK", "THRESHOLD": "@THRESHOLD"}
    shown = {"OUTPUT": "Change", "OUTPUT_POLYGONS": "Changed areas"}
    return Graph(
        "Two dates to change",
        "Encodes two rasters of one place on one grid, and shows where the ground looks different: a raster of change"
        " (0: the same, 1: nothing left in common) and the areas that stand out. Light and season count too: take"
        " images of one season.",
        [
            raster("BEFORE", "Raster before", "The place at the first date."),
            raster("AFTER", "Raster after", "The same place at the second date."),
            dates(),
            *encoding(4),
            number(
                "THRESHOLD",
                "Threshold",
                "Change above it becomes an area. Empty: what stands out; the log gives the value.",
                kind=Kind.Double,
            ),
        ],
        [
            encode_stack(["@BEFORE", "@AFTER"]),
            Step("geoenc:stackchange", "Stack change", (0, 1), change, shown),
        ],
    )


def stack_to_animation() -> Graph:
    animate = {"STACK": "encodestack.STACK", "LAYOUT": "side", "FPS": "@FPS"}
    return Graph(
        "Stack to animation",
        "Encodes dated rasters of one place, and makes a video of them: the original beside its embeddings, whose"
        " colours mean the same at all dates.",
        [
            rasters("Rasters", "Dated rasters of one place, in any order."),
            dates(),
            *encoding(4),
            number("FPS", "Frames per second", "How fast the dates follow each other.", 2, Kind.Double, 0.1),
        ],
        [
            encode_stack("@INPUTS"),
            Step("geoenc:animate", "Animate stack", (0, 1), animate, {"OUTPUT_MP4": "Video", "OUTPUT_GIF": "GIF"}),
        ],
    )


def clicks_to_polygons() -> Graph:
    places = QgsProcessingParameterVectorLayer("PLACES", "Places", [QgsProcessing.SourceType.TypeVectorAnyGeometry])
    train = {"INPUTS": "encode.OUTPUT", "LABELS": "@PLACES", "FIELD": "@FIELD"}
    classify = {"INPUT": "encode.OUTPUT", "CLASSIFIER": "trainclassifier.OUTPUT_CLASSIFIER"}
    return Graph(
        "Clicks to classes and polygons",
        "From a few places whose class you know to a map of these classes: encodes the image, trains a classifier on"
        " the places, classifies every cell, and makes polygons. The report says how far to trust it, by places that"
        " the classifier has not seen; five places per class are a beginning.",
        [
            raster(),
            (places, "Points or polygons, each with its class in a field."),
            (QgsProcessingParameterField("FIELD", "Field of the class", None, "PLACES"), "Such as: class."),
            *encoding(4),
            smallest_area(),
        ],
        [
            encode(),
            Step("geoenc:trainclassifier", "Train classifier", (0, 1), train, {"OUTPUT_HTML": "Report"}),
            Step(
                "geoenc:classify",
                "Classify",
                (0, 2),
                classify,
                {"OUTPUT": "Classes", "OUTPUT_CONFIDENCE": "Confidence"},
            ),
            polygons("classify.OUTPUT", (0, 3), {"OUTPUT": "Polygons"}),
        ],
    )


def folder_to_mosaic() -> Graph:
    model = QgsProcessingParameterFile("COLOURS", "Colours of an earlier mosaic")
    model.setFileFilter("GeoEnc colour model (*.safetensors)")
    model.setFlags(model.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    # -strict: a raster that doesn't fit ends the run; else it would be left out with a line in the log.
    together = {"INPUT": "@INPUTS", "SEPARATE": False, "RESOLUTION": 1, "EXTRA": "-strict"}
    colour = {"INPUT": "encode.OUTPUT", "COLOUR_MODEL": "@COLOURS"}
    return Graph(
        "Folder to one mosaic in constant colours",
        "Puts all rasters of a folder together, encodes them as one, and shows the embeddings as colours: the same"
        " ground has the same colour from end to end. With the colour model of an earlier mosaic it has that mosaic's"
        " colours. The rasters need one CRS and the same bands ('Resample' makes them so).",
        [
            rasters("Rasters", "In the list, 'Add Directory...' takes all rasters of a folder."),
            *encoding(),
            (model, "The colour model that came out then. Empty: new colours from this mosaic."),
        ],
        [
            Step("gdal:buildvirtualraster", "Build virtual raster", (0, 0), together),
            encode((0, 1), INPUT="buildvirtualraster.OUTPUT", SCALING_FROM="@COLOURS"),
            Step(
                "geoenc:embeddingrgb",
                "Embedding RGB",
                (0, 2),
                colour,
                {"OUTPUT": "Mosaic", "OUTPUT_MODEL": "Colour model"},
            ),
        ],
    )


def scene_to_segments() -> Graph:
    measured, text = raster("MEASURED", "Raster to measure", "Any raster: heights, a vegetation index, the image.")
    band = QgsProcessingParameterBand("BAND", "Band to measure", 1, "MEASURED")
    statistics = {
        "INPUT": "topolygons.OUTPUT",
        "INPUT_RASTER": "@MEASURED",
        "RASTER_BAND": "@BAND",
        "COLUMN_PREFIX": "m_",
        "STATISTICS": [0, 2, 4, 5, 6],  # count, mean, standard deviation, minimum, maximum
    }
    return Graph(
        "Scene to segments with zonal statistics",
        "Divides an image into segments, connected ground that looks alike, without labels, and measures another raster"
        " in each of them: number of pixels, mean, standard deviation, minimum and maximum.",
        [
            raster(),
            (measured, text),
            (band, "Its band."),
            *encoding(4),
            number("CLUSTERS", "Kinds of ground", "More kinds make smaller segments.", 12, least=1),
            smallest_area(),
        ],
        [
            encode(),
            *classes_without_labels({}),
            polygons("applygeocentroids.OUTPUT", (1, 2), {}),
            Step("native:zonalstatisticsfb", "Zonal statistics", (1, 3), statistics, {"OUTPUT": "Segments"}),
        ],
    )


GRAPHS = (
    image_to_maps,
    two_dates_to_change,
    stack_to_animation,
    clicks_to_polygons,
    folder_to_mosaic,
    scene_to_segments,
)


def source_of(value: object) -> Source:
    """Where a parameter of a step has its value from: the text of a Step's sources."""
    if isinstance(value, str) and value.startswith("@"):
        return Source.fromModelParameter(value[1:])
    step, dot, output = value.partition(".") if isinstance(value, str) else ("", "", "")
    return Source.fromChildOutput(step, output) if dot else Source.fromStaticValue(value)


def child(step: Step) -> QgsProcessingModelChildAlgorithm:
    """A step as the Model Designer holds it."""
    node = QgsProcessingModelChildAlgorithm(step.algorithm)
    node.setChildId(step.algorithm.partition(":")[2])
    node.setDescription(step.title)
    column, row = step.at
    node.setPosition(QPointF(200 + 300 * column, 220 + 160 * row))
    for definition in node.algorithm().parameterDefinitions():
        # As the designer does: what must be given and isn't connected keeps its default.
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if definition.name() in step.sources:
            value = step.sources[definition.name()]
            several = isinstance(value, list) and all(isinstance(part, str) for part in value)
            node.addParameterSources(definition.name(), [source_of(part) for part in (value if several else [value])])
        elif not optional and not definition.isDestination():
            node.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
    outputs = {}
    for place, (name, title) in enumerate(step.shown.items()):
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(node.childId())
        output.setChildOutputName(name)
        output.setPosition(QPointF(320 + 300 * column + 220 * place, 290 + 160 * row))
        outputs[title] = output
    node.setModelOutputs(outputs)
    return node


def drawn(graph: Graph) -> QgsProcessingModelAlgorithm:
    """The graph, with positions for the Model Designer; ValueError where a step of it isn't valid."""
    model = QgsProcessingModelAlgorithm(graph.title, "GeoEnc", "geoenc")
    for place, (definition, text) in enumerate(graph.inputs):
        definition.setHelp(text)
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(150 + 220 * place, 80))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition, _ in graph.inputs])
    for step in graph.steps:
        model.addChildAlgorithm(child(step))
    for name in model.childAlgorithms():
        valid, faults = model.validateChildAlgorithm(name)
        if not valid:
            raise ValueError(f"{graph.title}: {name}: {' '.join(faults)}")
    texts = {definition.name(): text for definition, text in graph.inputs}
    model.setHelpContent({"ALG_DESC": graph.about, "ALG_CREATOR": "GeoEnc", **texts})
    return model


def main() -> int:
    """Write the graphs with the providers at hand: the designer's checks need their algorithms."""
    sys.path.append("/usr/share/qgis/python/plugins")
    with tempfile.TemporaryDirectory() as plugins:
        (Path(plugins) / "geoenc").symlink_to(ROOT)
        sys.path[:0] = [plugins]
        application = QgsApplication([], False)
        application.initQgis()
        from geoenc.processing_algorithms.provider import GeoEncProvider
        from processing.core.Processing import Processing
        from qgis.analysis import QgsNativeAlgorithms

        Processing.initialize()
        registry = QgsApplication.processingRegistry()
        for provider in (QgsNativeAlgorithms(registry), GeoEncProvider()):
            if not registry.providerById(provider.id()):
                registry.addProvider(provider)
        for make in GRAPHS:
            target = ROOT / "models" / "templates" / f"{make.__name__}.model3"
            if not drawn(make()).toFile(str(target)):
                print(f"{target} can't be written", file=sys.stderr)
                return 1
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
