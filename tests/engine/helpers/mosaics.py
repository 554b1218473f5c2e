"""What a mosaic must show, cell by cell, without any rectangles."""

import numpy as np
from scipy.ndimage import distance_transform_edt

from geoenc_qgis.raster.seams import Placed


def depth_of(valid):
    """Distance of each cell to the nearest that is not valid, by looking at all of them."""
    holes = np.argwhere(~np.pad(valid, 1)) - 1
    places = np.indices(valid.shape).reshape(2, -1).T
    apart = np.sqrt(((places[:, None] - holes[None]) ** 2).sum(-1).min(1))
    return np.where(valid, apart.reshape(valid.shape), 0)


def expected_numbers(rasters: list[Placed], valid, window):
    """The number of the raster that each cell (h, w) of a window must come from, -1 where none has it."""
    depths = [distance_transform_edt(np.pad(v, 1))[1:-1, 1:-1] for v in valid]
    out = np.full(window.shape, -1)
    for row, col in np.ndindex(*window.shape):
        y, x = row + window.row0, col + window.col0
        best = None
        for number, (raster, depth) in enumerate(zip(rasters, depths, strict=True)):
            box = raster.box
            if box.row0 <= y < box.row1 and box.col0 <= x < box.col1 and depth[y - box.row0, x - box.col0] > 0:
                centre = (2 * y + 1 - box.row0 - box.row1) ** 2 + (2 * x + 1 - box.col0 - box.col1) ** 2
                key = (raster.rank, -depth[y - box.row0, x - box.col0], centre, number)
                best = key if best is None else min(best, key)
        out[row, col] = -1 if best is None else best[-1]
    return out
