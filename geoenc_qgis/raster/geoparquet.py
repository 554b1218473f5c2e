"""What GeoParquet 1.1 asks of a table: its `geo` metadata, a box for each row, rows near each other in the file.

https://geoparquet.org/releases/v1.1.0/
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyproj
from numpy.typing import ArrayLike, NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from ..core.arrays import Array

ROW_GROUP_BYTES = 128_000_000  # of a row group before it is compressed
SIDES = ("xmin", "ymin", "xmax", "ymax")
COVERING = "bbox"  # the column of boxes
COVERING_FIELD = pa.field(COVERING, pa.struct([pa.field(side, pa.float64(), nullable=False) for side in SIDES]), False)
HILBERT_BITS = 20  # of a coordinate


def covering(bounds: Array) -> pa.StructArray:
    """The column of boxes, of bounds (n, 4) xmin, ymin, xmax, ymax such as `shapely.bounds` gives."""
    columns = [pa.array(np.ascontiguousarray(side, np.float64)) for side in np.asarray(bounds).T]
    return pa.StructArray.from_arrays(columns, fields=list(COVERING_FIELD.type))


def geo_metadata(
    crs: CRS | None, geometry_types: Sequence[str], bounds: Sequence[float] | None, geometry: str = "geometry"
) -> dict[str, Any]:
    """The `geo` metadata of a file whose column `geometry` is WKB and whose column `bbox` is its `covering`."""
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": list(geometry_types),
        "crs": pyproj.CRS.from_user_input(crs).to_json_dict() if crs else None,
        "edges": "planar",
        "covering": {"bbox": {side: [COVERING, side] for side in SIDES}},
    }
    if bounds is not None:
        column["bbox"] = list(bounds)
    return {"version": "1.1.0", "primary_column": geometry, "columns": {geometry: column}}


def hilbert_codes(x: ArrayLike, y: ArrayLike) -> NDArray[np.int64]:
    """The places of whole numbers from 0 to 2^20 - 1 on Hilbert's curve: what is near on it is near on the ground."""
    across, down = (np.array(numbers, np.int64) for numbers in (x, y))
    codes = np.zeros(across.shape, np.int64)
    for bit in reversed(range(HILBERT_BITS)):
        side = 1 << bit
        right, low = (across & side) > 0, (down & side) > 0
        codes += side * side * ((3 * right) ^ low)
        flipped = right & ~low
        across, down = (np.where(flipped, side - 1 - (one & (side - 1)), one) for one in (across, down))
        across, down = np.where(low, across, down), np.where(low, down, across)
    return codes


def along_hilbert(windows: Iterable[Window]) -> list[Window]:
    """Windows of one size but at the far edges, along Hilbert's curve."""
    windows = list(windows)
    high, wide = (max(getattr(window, side) for window in windows) for side in ("height", "width"))
    rows, cols = ([getattr(w, side) // size for w in windows] for side, size in (("row_off", high), ("col_off", wide)))
    return [windows[i] for i in np.argsort(hilbert_codes(cols, rows), kind="stable")]
