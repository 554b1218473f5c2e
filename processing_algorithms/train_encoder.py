"""geoenc:trainencoder and what it shares with geoenc:maskpreview."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .definitions import add_device, choice, optional_file, whole_number


class TrainEncoder(GeoEncAlgorithm):
    """A small encoder learnt from the user's rasters."""

    ID = "trainencoder"
    TITLE = "Train encoder (pico-JEPA)"
    GROUP = "Encoders"
    TAGS = (
        "train training learn learning self-supervised jepa own sensor foundation model pretrain unlabelled unlabeled"
    )
    HELP = """
    Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder learns to tell
    from the rest what is there. Use it for a sensor that no ready encoder knows: any number of bands, radar, multispectral,
    or dates of one place. What comes out is a choice of Encoder like any other.

    Rasters: the more different ground, the better; thousands of tiles for an evening's training. Training takes minutes to
    see that it works, hours to be good; a GPU makes it much faster. Cancel ends it early with a usable encoder. A run that
    was interrupted goes on where it was when it is started again with the same values, if its output is not a temporary one. 'Mask preview' shows what is hidden.

    Watch: the loss should fall while the features' deviation and effective rank stay up; if these fall towards 0 and 1 the
    encoder is collapsing, which is said.

    Result: an encoder under Name, and a folder with its card and weights that 'Import encoder' takes on another machine.

    Example: a folder of 500 drone orthophotos, size pico, 240 minutes.
    """

    def initAlgorithm(self, config=None) -> None:
        add_training_data(self)
        self.add(
            choice("SIZE", "Size", ["pico", "tiny", "small"], "pico"),
            "pico: 3.7 million numbers, for a processor. tiny and small: 10 and 22 million, for a GPU and many rasters.",
        )
        self.add(
            whole_number("STEPS", "Steps [batches]", 3000, 1),
            "How long to train, unless Minutes says it.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "MINUTES", "Minutes", QgsProcessingParameterNumber.Type.Double, 0, False, 0, 100000
            ),
            "How long to train, in place of Steps. 0: by Steps.",
        )
        self.add(
            whole_number("BATCH_SIZE", "Batch size [crops]", 64, 2),
            "Crops that are learnt from together. Fewer need less memory and learn worse.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("NAME", "Name", None, False, True),
            "Under which the encoder can be chosen. Empty: by its size.",
        )
        self.add(
            choice("PRECISION", "Precision", ["auto", "float32", "bfloat16"], "auto"),
            "Of the arithmetic. 'auto' takes bfloat16 where the machine is faster with it.",
            advanced=True,
        )
        add_device(self)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", "Encoder"),
            "A folder for card.json and the weights.",
        )
        self.add(
            optional_file("OUTPUT_HTML", "Report", "HTML (*.html)"),
            "Curves of the training, and one place in the colours of the encoder on its way.",
        )
        self.addOutput(QgsProcessingOutputString("ENCODER", "Encoder id"))


def add_training_data(algorithm: GeoEncAlgorithm) -> None:
    """What is learnt from: rasters, their bands and values, and the crops that are cut from them."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers("INPUTS", "Rasters", QgsProcessing.SourceType.TypeRaster, None, True),
        "Rasters with the same bands; or all dates of one place, for Video.",
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "FOLDER", "Folder of rasters", QgsProcessingParameterFile.Behavior.Folder, optional=True
        ),
        "Takes all rasters of a folder and those inside it.",
    )
    algorithm.add(
        QgsProcessingParameterBoolean("VIDEO", "The rasters are dates of one place", False),
        "Learns from how places go on: the encoder then takes stacks, two dates a token.",
    )
    algorithm.add(
        QgsProcessingParameterString("DATES", "Dates", "auto", False, True),
        "For Video: auto, a pattern of the file names such as S2_%Y%m%d*, or ISO dates in the order of the rasters.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("BANDS", "Bands", None, False, True),
        "Band numbers such as 4;3;2. Empty: all but alpha.",
    )
    algorithm.add(
        choice("SCALING", "Scaling", ["auto", "uint8", "reflectance", "percentile", "minmax"], "auto"),
        "How values become 0 to 1, the same for all rasters. auto: uint8 for 8-bit rasters, else percentile.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("SCALING_RANGE", "Scaling range", None, False, True),
        "Lowest and highest value, such as 0,3000: for scaling 'minmax'.",
        advanced=True,
    )
    algorithm.add(
        whole_number("TILE_SIZE", "Crop size [pixels]", 128, 32, 512),
        "Side of the crops, a multiple of 16. Larger ones show more around each place and take longer.",
        advanced=True,
    )
    algorithm.add(
        whole_number("FRAMES", "Dates of a crop", 8, 2),
        "For Video: how many dates are looked at together, an even number.",
        advanced=True,
    )
    algorithm.add(whole_number("SEED", "Seed", 0, 0), "The same seed draws the same crops and masks.", advanced=True)
