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
    Adds an encoder to the list of 'Encode raster'. Which one it is, is read from the weights: DINOv3 (vision transformers
    and ConvNeXts), DINOv2, V-JEPA 2, DOFA, or an encoder trained with GeoEnc. They are checked tensor by tensor, written
    to your own data folder in a safe format, and described by a card; the same file imported twice is the same encoder.

    Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub
    (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of an
    encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login there,
    through QGIS's proxy, and goes on where it broke off. Licence: some weights may be used only by who accepts their
    terms; nothing is downloaded or imported before that.

    Result: the encoder's id, the name to choose in 'Encode raster' and in models.

    Example: Weights file dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licence accepted.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterFile("FILE", "Weights file", optional=True),
            "As its authors publish it: .pth, .pt or .safetensors. Nothing in it is run.",
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("FOLDER", "Model folder", folder, optional=True),
            "A downloaded model: config.json and model.safetensors; or card.json and weights.",
        )
        self.add(
            QgsProcessingParameterFile("CARD", "Encoder card", extension="json", optional=True),
            "What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile, licence,"
            " architecture. With hub_id and revision it is downloaded.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("NAME", "Name", None, False, True),
            "The id to give it; empty: made from what it is. Alone: which known encoder to download.",
        )
        self.add(
            choice("ENTRY", "Part of the checkpoint", ["auto", "encoder", "target_encoder"], "auto"),
            "V-JEPA 2's training checkpoints hold two encoders. 'auto' takes 'encoder', as the Hub's weights do.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_LICENCE", "I accept the licence of these weights", False),
            "Some weights (DINOv3's) may be used only by who accepts their terms; the message and the card name them.",
        )
        self.addOutput(QgsProcessingOutputString("ENCODER", "Encoder id"))
