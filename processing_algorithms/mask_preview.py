"""geoenc:maskpreview: what a training hides."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination

from .algorithm import GeoEncAlgorithm
from .definitions import whole_number
from .train_encoder import add_training_data


class MaskPreview(GeoEncAlgorithm):
    """A picture of masked crops."""

    ID = "maskpreview"
    TITLE = "Mask preview"
    GROUP = "Encoders"
    TAGS = "mask masks training jepa hidden preview crops augmentation"
    HELP = """
    Draws crops of your rasters as 'Train encoder' sees them: above as they are, below with what is hidden in orange. Without
    ground (nodata) is grey.

    Look whether a crop shows enough for a person to tell what is hidden: if not, take larger crops or a coarser raster.

    Result: a picture (PNG).
    """

    def initAlgorithm(self, config=None) -> None:
        add_training_data(self)
        self.add(whole_number("COUNT", "Crops", 8, 1, 64), "How many are drawn.", advanced=True)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_PNG", "Picture", "PNG (*.png)"),
            "The crops.",
        )
