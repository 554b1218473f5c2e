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

    Folder: a downloaded model with config.json and model.safetensors, as the Hub gives them. This version imports DINOv3
    vision transformers in that form; single files and cards of other encoders are not read yet. Licence: the terms that
    come with the weights are named in the log; using the weights means accepting them.

    Result: the encoder's id, the name to choose in 'Encode raster'.

    Example: the folder dinov3-vits16-pretrain-lvd1689m, licence accepted.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterFile("FILE", "Weights file", optional=True),
            "Not in this version yet: give a model folder.",
            advanced=True,
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("FOLDER", "Model folder", folder, optional=True),
            "A downloaded model: config.json and model.safetensors.",
        )
        self.add(
            QgsProcessingParameterFile("CARD", "Encoder card", extension="json", optional=True),
            "Not in this version yet: the card is made from the weights.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("NAME", "Name", None, False, True),
            "The id to give it. Empty: made from what it is.",
        )
        self.add(
            choice("ENTRY", "Part of the checkpoint", ["auto", "encoder", "target_encoder"], "auto"),
            "Which of several encoders in a training checkpoint; a model folder has one.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_LICENCE", "I accept the licence of these weights", False),
            "Some weights may be used only by who accepts their terms; the card and the log name them.",
        )
        self.addOutput(QgsProcessingOutputString("ENCODER", "Encoder id"))
