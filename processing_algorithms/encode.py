"""geoenc:encode: a raster to an embedding raster."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import GeoEncAlgorithm
from .definitions import (
    add_bands_meaning,
    add_device,
    add_encoder,
    add_expert,
    add_grid,
    add_resampling,
    add_scaling,
)


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

    Encoder: 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) work at once, without a download; others are added with 'Import encoder'. Target GSD: metres per
    pixel at which the encoder looks; an encoder recognises what it was trained to see at that size. Bands: which bands
    to use; empty means red, green and blue. Scaling: how pixel values become 0 to 1; 'auto' suits 8-bit pictures and
    stretches anything else; 'reflectance' is for Sentinel-2 and the like; 'minmax' needs Scaling range.

    Result: an embedding raster, a GeoTIFF with one cell a patch and one band a number, in place on the map. Look at it
    with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. An interrupted run goes on where
    it was when it is started again with the same values, if its output has a name of yours and is not a temporary one.

    Example: an aerial photograph of 0.15 m, Target GSD 0.3.
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
        add_scaling(self)
        add_device(self)
        add_expert(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Embeddings"),
            "The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.",
        )
