"""geoenc:resample: a raster on the grid that encoding uses."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterRasterLayer

from .algorithm import GeoEncAlgorithm
from .definitions import add_grid, add_resampling, choice


class Resample(GeoEncAlgorithm):
    """One raster to a target GSD, on the global lattice of its CRS."""

    ID = "resample"
    TITLE = "Resample to a target GSD"
    GROUP = "Prepare"
    TAGS = "resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres"
    HELP = """
    Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a grid
    that is the same for every raster: two scenes of one place then lie pixel on pixel, without a shift.

    'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several
    rasters onto one grid.

    Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when pixels
    become coarser, so that fine texture does not turn into noise.

    Result: a GeoTIFF with the same bands, data type and nodata.

    Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial photographs.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", "Raster"), "Any raster that QGIS opens as a file.")
        add_grid(self)
        add_resampling(self)
        self.add(
            choice("COMPRESS", "Compression", ["deflate", "zstd", "lzw", "jpeg", "none"], "deflate"),
            "How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.",
            advanced=True,
        )
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "Resampled raster"), "The GeoTIFF to write.")
