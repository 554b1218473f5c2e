"""A raster written and encoded with an encoder whose answer is known."""

import rasterio
from affine import Affine

from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.encode import EncodeSettings, encode
from geoenc_qgis.encoding.packing import Packing
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.scaling import Scaling
from geoenc_qgis.raster.source import Source
from geoenc_qgis.raster.spacing import Spacing
from geoenc_qgis.raster.tiles import TilePlan
from helpers.encoders import PatchMean

ON_LATTICE = Affine(1, 0, 400_000, 0, -1, 5_000_000)  # cells of 4 px begin at its corner


def written(path, array, crs, transform, **profile):
    height, width = array.shape[1:]
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=height,
        width=width,
        count=len(array),
        dtype=array.dtype,
        crs=crs,
        transform=transform,
        **profile,
    ) as out:
        out.write(array)
    return str(path)


def encoded(
    path,
    output,
    *,
    patch=4,
    tile=32,
    margin=1,
    bands=None,
    gsd=None,
    crs=None,
    cells=None,
    batch=5,
    scaling=None,
    cell=None,
):
    encoder = PatchMean(patch=patch, tile=tile, margin=margin, bands=rasterio.open(path).count)
    reader = GridReader(Source(str(path), bands or (), want=encoder.card.bands), gsd=gsd, crs=crs)
    spacing = Spacing(patch, cell or patch, shifted=bool(cell))
    raster = reader.box.coarsened(spacing.cell)
    cells = cells or raster
    patches = (cells & raster).coarsened(spacing.parts)
    plan = TilePlan.for_raster(
        reader.box.coarsened(patch), patches, (tile // patch, tile // patch), margin, spacing.parts
    )
    scaling = scaling or Scaling(method="none")
    settings = EncodeSettings(plan, cells, spacing, scaling, batch, "float32", packing=Packing("float32"))
    encode(reader, encoder, settings, str(output), Report())
    return encoder
