"""An embedding raster of random cells."""

import numpy as np
import rasterio

from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import embedding_profile, embedding_tags
from geoenc_qgis.raster.identity import Identity
from helpers.encoding import ON_LATTICE


def embeddings(path, *, dims=8, encoder="a", weights="1", cells=None):
    cells = np.random.default_rng(1).normal(size=(dims, 20, 20)) if cells is None else cells
    with rasterio.open(
        path, "w", **embedding_profile(cells.shape[1:], dims, "float32", "EPSG:32632", ON_LATTICE)
    ) as out:
        out.update_tags(**embedding_tags(Identity(encoder=encoder, weights_sha256=weights, dims=dims, tile=(16, 16))))
        out.write(cells.astype(np.float32))
    return str(path)


def with_view(stem="out"):
    """The files that encoding writes for an embedding raster, sorted by name."""
    return [f"{stem}.qml", f"{stem}.tif", f"{stem}.view.qml", f"{stem}.view.tif"]


def cube_of(raster):
    """All vectors of an open EmbeddingRaster, (C, h, w) float32, NaN where not valid."""
    out = np.full((raster.dims, *raster.shape), np.nan, np.float32)
    for window, vectors, valid in raster.blocks(Report()):
        rows, cols = window.toslices()
        out[:, rows, cols][:, valid] = vectors.T
    return out
