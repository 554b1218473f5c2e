"""The job `resample`: a raster brought to a target CRS and GSD on the global lattice."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..raster.resample import Compression, resample
from . import parameters
from .base import Job
from .kinds import Choice, Raster, RasterOut


class Resample(Job):
    """Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a
    grid that is the same for every raster: two scenes of one place then line up pixel for pixel.

    'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several
    rasters onto one grid.

    Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when
    pixels become coarser, so that fine texture does not turn into noise.

    Result: a GeoTIFF with the same bands, data type and nodata.

    Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial
    photographs.
    """

    ID: ClassVar = "resample"
    TITLE: ClassVar = "Resample to a target GSD"
    GROUP: ClassVar = "Prepare"
    TAGS: ClassVar = "resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres"

    # fmt: off
    input: Annotated[str, Raster("Raster", "Any raster that QGIS opens as a file.")]
    target_gsd: parameters.TargetGsd = None
    target_crs: parameters.TargetCrs = None
    extent: parameters.ExtentBox = None
    resampling: parameters.Resampling = "auto"
    compress: Annotated[Compression, Choice("Compression",
        "How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.", advanced=True)] = "deflate"
    output: Annotated[str, RasterOut("Resampled raster", "The GeoTIFF to write.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        resample(
            self.input,
            self.output,
            self.target_gsd,
            self.target_crs,
            self.extent,
            self.resampling,
            self.compress,
            report,
        )
        return {"OUTPUT": self.output}
