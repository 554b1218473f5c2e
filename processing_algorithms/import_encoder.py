"""geoenc:importencoder: an encoder's weights from a file, made selectable."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .definitions import choice


class ImportEncoder(GeoEncAlgorithm):
    """Weights that the user has become an encoder that 'Encode raster' offers."""

    ID = "importencoder"
    TITLE = "Import encoder"
    GROUP = "Encoders"
    TAGS = "weights checkpoint model download offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub card"
    HELP = """
    Adds an encoder to the list of 'Encode raster' from weights that you have on disk; nothing is downloaded. The kind of
    encoder is read from the weights. They are copied to your own data folder with a card that says what they are; the
    same file imported twice is the same encoder.

    File: weights as .safetensors, .pth or .pt (only numbers are read from these, never code). Folder: a downloaded model
    with config.json and weights, as the Hub gives them. Give one of the two. Card: a file that describes an encoder this
    version doesn't know by itself. Licence: some weights come with terms that you must accept before use.

    Result: the encoder's id, the name to choose in 'Encode raster'.

    Example: the folder dinov3-vits16-pretrain-lvd1689m, licence accepted.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterFile("FILE", "Weights file", optional=True),
            "Weights as .safetensors, .pth or .pt. Give this or a folder.",
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("FOLDER", "Model folder", folder, optional=True),
            "A downloaded model: config.json and weights. Give this or a file.",
        )
        self.add(
            QgsProcessingParameterFile("CARD", "Encoder card", extension="json", optional=True),
            "Describes the encoder where the weights alone don't.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("NAME", "Name", None, False, True),
            "The id to give it. Empty: made from what it is.",
        )
        self.add(
            choice("ENTRY", "Part of the checkpoint", ["auto", "encoder", "target_encoder"], "auto"),
            "Which of several encoders in a training checkpoint.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_LICENCE", "I accept the licence of these weights", False),
            "Some weights may be used only by who accepts their terms; the card and the log name them.",
        )
        self.addOutput(QgsProcessingOutputString("ENCODER", "Encoder id"))
