"""geoenc:encodestack: dated rasters to a stack of embedding rasters."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from .dated import DatedAlgorithm, input_dates
from .definitions import (
    add_bands_meaning,
    add_device,
    add_encoder,
    add_expert,
    add_grid,
    add_resampling,
    add_scaling,
    choice,
    whole_number,
)


class EncodeStack(DatedAlgorithm):
    """Dated rasters through one encoder."""

    ID = "encodestack"
    TITLE = "Encode stack (dated rasters)"
    LOADED, ASSET, KIND = "STACK", "embedding", "embeddings"
    GROUP = "Encode"
    TAGS = (
        "time series temporal dates stack video v-jepa vjepa frames window multitemporal sentinel embedding stac change"
    )
    HELP = """
    Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how it goes on.
    A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster for two dates; other
    encoders look at each date alone.

    Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read from the
    layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates themselves.
    Rasters of other grids are brought to the one that most have; rasters of the same date are put together. Values are
    scaled together, so that dates can be compared.

    Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are those
    that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date ('nearest'), or
    drawn between the clear dates before and after ('linear').

    Result: a folder with one embedding raster a time step, and stack.json, which 'Stack change', 'Key dates', 'Animate',
    'Stack classes', 'Fit colours' and 'Export embeddings' take. An interrupted run
    goes on where it was when it is started again, if its output has a name of yours and is not a temporary one.

    Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.
    """

    def initAlgorithm(self, config=None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("INPUTS", "Rasters", raster, None, True),
            "Rasters of one place at several dates, in any order.",
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", "Folder of rasters", QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            "Takes all rasters of a folder.",
        )
        self.add(
            QgsProcessingParameterFile(
                "ITEMS", "STAC items", optional=True, fileFilter="STAC ItemCollection (*.json *.geojson)"
            ),
            "A STAC ItemCollection: a raster an item; an asset called scl or mask is its mask.",
        )
        self.add(
            QgsProcessingParameterString("DATES", "Dates", "auto", False, True),
            "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the"
            " rasters, with commas: 2018-05-01,2018-06-01.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers("MASKS", "Masks", raster, None, True),
            "One quality raster a date, known by the date in its name or by its order; or one raster with a band a date.",
        )
        self.add(
            QgsProcessingParameterString("MASK_VALUES", "Clear values", "4,5,6,7", False, True),
            "Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and"
            " unclassified in Sentinel-2's SCL.",
            advanced=True,
        )
        self.add(
            choice("GAPS", "Gaps", ["mask", "nearest", "linear"], "mask"),
            "mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date. linear:"
            " between the clear dates before and after.",
        )
        self.add(
            whole_number("WINDOW", "Window [dates]", 16, 1, 128),
            "How many dates a video encoder sees together. Others look at each date alone.",
            advanced=True,
        )
        self.add(
            whole_number("WINDOW_STRIDE", "Window stride [dates]", None, 1),
            "Dates from one window to the next. Empty: a whole window. Less lets windows overlap: smoother, and slower.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("BANDS", "Bands", None, False, True),
            "Band numbers in the order the encoder takes them, such as 3;2;1. Empty: red, green and blue.",
        )
        add_encoder(self)
        add_bands_meaning(self)
        add_grid(self)
        add_resampling(self)
        add_scaling(self)
        add_device(self)
        add_expert(self)
        self.add_load()
        self.add(
            QgsProcessingParameterBoolean("REMOTE", "Fetch from the network", False),
            "Fetch the addresses on the network that STAC items or rasters name by themselves. Off: such addresses are refused,"
            " and the servers named.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", "Stack"),
            "A folder for the embedding rasters and stack.json.",
        )
        self.addOutput(QgsProcessingOutputFile("STACK", "stack.json"))

    def prepareAlgorithm(
        self, given: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(given, context, feedback)
        self._job["LAYER_DATES"] = input_dates(given.get("INPUTS"), context)
        return True
