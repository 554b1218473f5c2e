#!/usr/bin/python3
"""Writes models/imagetomaps.model3, the graph from an image to its maps. Run it with QGIS 3.22's Python: newer ones
read its file.

scripts/make_imagetomaps.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]

Source = QgsProcessingModelChildParameterSource

HELP = {
    "TITLE": "Image to maps",
    "ALG_DESC": "Encodes an image and makes three maps of it: the embeddings as colours, their principal components,"
    " and classes of ground found without labels (k-means geocentroids). Four results come out: the embeddings, an RGB"
    " picture, three principal components, and a class raster with its legend.",
    "INPUT": "An image: drone, aerial, satellite or radar.",
    "ENCODER": "The id of an encoder; 'List encoders' shows which there are. The default needs no download.",
    "TARGET_GSD": "Metres per pixel of what the encoder sees. Empty: the image's own.",
    "CLUSTERS": (
        "How many classes of ground. 0: the book that comes with the default encoder, whose classes and colours are"
        " the same in every image."
    ),
    "ALG_CREATOR": "GeoEnc",
}


def graph() -> QgsProcessingModelAlgorithm:
    """The graph, with positions for the Model Designer."""
    # The name is the id: geoenc:imagetomaps.
    model = QgsProcessingModelAlgorithm("imagetomaps", "Graphs", "graphs")
    kind = QgsProcessingParameterNumber.Type
    encode = QgsApplication.processingRegistry().algorithmById("geoenc:encode")
    encoder = encode.parameterDefinition("ENCODER").defaultValue()
    inputs = [
        QgsProcessingParameterRasterLayer("INPUT", "Raster"),
        QgsProcessingParameterString("ENCODER", "Encoder", encoder),
        QgsProcessingParameterNumber("TARGET_GSD", "Target GSD [metres per pixel]", kind.Double, None, True, 0.0001),
        QgsProcessingParameterNumber("CLUSTERS", "Classes", kind.Integer, 24, False, 0, 16384),
    ]
    for place, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(150 + 220 * place, 80))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition in inputs])

    def child(algorithm: str, title: str, at: tuple[int, int], sources: dict, result: str, *shown: str) -> None:
        node = QgsProcessingModelChildAlgorithm(f"geoenc:{algorithm}")
        node.setChildId(algorithm)
        node.setDescription(title)
        node.setPosition(QPointF(*at))
        for definition in node.algorithm().parameterDefinitions():
            # As the designer does: what must be given and isn't connected keeps its default.
            optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            if definition.name() in sources:
                node.addParameterSources(definition.name(), [sources[definition.name()]])
            elif not optional and not definition.isDestination():
                node.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        if shown:
            output = QgsProcessingModelOutput(*shown)
            output.setChildId(algorithm)
            output.setChildOutputName(result)
            output.setPosition(QPointF(at[0] + 120, at[1] + 80))
            node.setModelOutputs({shown[0]: output})
        model.addChildAlgorithm(node)

    embeddings = Source.fromChildOutput("encode", "OUTPUT")
    asked = {name: Source.fromModelParameter(name) for name in ("INPUT", "ENCODER", "TARGET_GSD")}
    child("encode", "Encode raster", (300, 220), asked, "OUTPUT", "Embeddings", "Embeddings")
    child("embeddingrgb", "Embedding RGB", (150, 420), {"INPUT": embeddings}, "OUTPUT", "RGB", "RGB")
    child("pca", "Principal components", (450, 420), {"INPUT": embeddings}, "OUTPUT", "PCA", "Principal components")
    fit = {"INPUTS": embeddings, "CLUSTERS": Source.fromModelParameter("CLUSTERS")}
    child("fitgeocentroids", "Fit geocentroids", (750, 420), fit, "OUTPUT_BOOK")
    apply = {"INPUT": embeddings, "BOOK": Source.fromChildOutput("fitgeocentroids", "OUTPUT_BOOK")}
    child("applygeocentroids", "Apply geocentroids", (750, 600), apply, "OUTPUT", "Classes", "Classes")
    model.setHelpContent(HELP)
    return model


def main() -> int:
    """Write the graph with the provider at hand: the designer's checks need its algorithms."""
    with tempfile.TemporaryDirectory() as plugins:
        (Path(plugins) / "geoenc").symlink_to(ROOT)
        sys.path[:0] = [plugins]
        application = QgsApplication([], False)
        application.initQgis()
        from geoenc.processing_algorithms.provider import GeoEncProvider

        provider = GeoEncProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        model = graph()
        for name in model.childAlgorithms():
            valid, faults = model.validateChildAlgorithm(name)
            if not valid:
                print(name, *faults, file=sys.stderr)
                return 1
        target = ROOT / "models" / "imagetomaps.model3"
        if not model.toFile(str(target)):
            print(f"{target} can't be written", file=sys.stderr)
            return 1
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
