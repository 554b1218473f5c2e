"""geoenc:encode: a raster to an embedding raster."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .definitions import add_bands_meaning, add_device, add_encoder, add_grid, add_resampling, choice, whole_number


class Encode(GeoEncAlgorithm):
    """One raster through one encoder."""

    ID = "encode"
    TITLE = "Encode raster (embeddings)"
    GROUP = "Encode"
    TAGS = "embedding embeddings features vision encoder deep learning neural network dino dinov3 vit jepa rcf ai gsd"
    HELP = """
    Describes what every small patch of a raster looks like. An encoder, a model that has learnt to look at images,
    turns each patch (say 16 x 16 pixels) into a list of numbers: its embedding. Patches that look alike get similar
    numbers, so embeddings can be coloured, grouped, searched and classified, mostly without any training.

    Encoder: 'rcf' works at once, without a download; others are added with 'Import encoder'. Target GSD: metres per
    pixel at which the encoder looks; an encoder recognises what it was trained to see at that size. Bands: which bands
    to use; empty means red, green and blue. Scaling: how pixel values become 0 to 1; 'auto' suits 8-bit pictures and
    stretches anything else; 'reflectance' is for Sentinel-2 and the like; 'minmax' needs Scaling range.

    Result: an embedding raster, a GeoTIFF with one cell a patch and one band a number, in place on the map. Look at it
    with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. An interrupted run goes on where
    it was when it is started again with the same values.

    Example: an aerial photograph of 0.15 m, encoder rcf, Target GSD 0.3.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", "Raster"),
            "An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.",
        )
        self.add(
            QgsProcessingParameterBand("BANDS", "Bands", None, "INPUT", True, True),
            "Band numbers in the order the encoder takes them, such as 4;3;2. Empty: red, green and blue; one band is"
            " repeated.",
        )
        add_encoder(self)
        add_bands_meaning(self)
        add_grid(self)
        add_resampling(self)
        self._add_scaling()
        add_device(self)
        self._add_expert()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Embeddings"),
            "The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.",
        )

    def _add_scaling(self) -> None:
        self.add(
            choice("SCALING", "Scaling", ["auto", "none", "uint8", "reflectance", "percentile", "minmax"], "auto"),
            "auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its own scale. uint8: 0..255. reflectance: 0..3558 of values x 10000."
            " percentile: 2 to 98 % of each band. minmax: the Scaling range. none: values as they are.",
        )
        self.add(
            QgsProcessingParameterString("SCALING_RANGE", "Scaling range", None, False, True),
            "Lowest and highest value, such as 0,3000: for scaling 'minmax'.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("SCALING_FROM", "Scaling as in", optional=True),
            "An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are"
            " comparable.",
            advanced=True,
        )

    def _add_expert(self) -> None:
        self.add(
            choice("PRECISION", "Precision", ["auto", "float32", "bfloat16", "float16"], "auto"),
            "Of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.",
            advanced=True,
        )
        self.add(
            whole_number("BATCH_SIZE", "Batch size [tiles]", 0, 0),
            "Tiles encoded together; 0 chooses by the device. Fewer need less memory.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("TILE_SIZE", "Tile size [pixels]", None, False, True),
            "What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty: the"
            " encoder's own.",
            advanced=True,
        )
        self.add(
            whole_number("MARGIN", "Margin [cells]", None, 0),
            "Cells cut from each side of a tile because they saw too little of their surroundings. Empty: the encoder's.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("NO_GEOREFERENCE", "Work in pixels, without georeference", False),
            "For pictures that have no place on a map.",
            advanced=True,
        )
        self.add(
            choice("DTYPE", "Stored as", ["float16", "float32"], "float16"),
            "float16 halves the file; its error is far below what matters for maps.",
            advanced=True,
        )
