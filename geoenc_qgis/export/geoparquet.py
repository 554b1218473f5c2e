"""Exports as a table: GeoParquet 1.1 with a row for each valid vector, written a block at a time.

https://geoparquet.org/releases/v1.1.0/
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Array
from ..core.files import atomic_output, check_space
from ..core.report import Report
from .about import export_facts
from .features import NODATA, QUADRANTS, Features

ROW_BYTES = 140  # bytes of a row beside its vector, at most


def write_geoparquet(output: Path, features: Features, report: Report) -> None:
    """Rows with geometry, time, place in the raster, and the vector as a list of fixed length."""
    point = features.geometry == "point" and features.gridded
    element = pa.int8() if features.quantiser else pa.float32()
    schema = _schema(features, element)
    vectors = int(np.prod([features.shape[0], *features.shape[2:]], dtype=np.int64))
    bounds = np.array([np.inf, np.inf, -np.inf, -np.inf])
    with atomic_output(output) as part:
        check_space(part, vectors * (ROW_BYTES + features.shape[1] * (1 if features.quantiser else 4)))
        with pq.ParquetWriter(part, schema, compression="zstd", use_dictionary=False) as writer:
            for window, cube in features.values(report):
                table, block_bounds = _rows(features, schema, window, cube, point)
                if len(table):
                    writer.write_table(table, row_group_size=len(table))
                    bounds = np.concatenate(
                        [np.fmin(bounds[:2], block_bounds[:2]), np.fmax(bounds[2:], block_bounds[2:])]
                    )
            named = {"row": features.vectors, "band": features.shape[1]}
            facts = export_facts(features, named) | {"dtype": "int8" if features.quantiser else "float32"}
            writer.add_key_value_metadata(
                {"geo": json.dumps(_geo(features, point, bounds)), "geoenc": json.dumps(facts)}
            )


def _schema(features: Features, element: pa.DataType) -> pa.Schema:
    fields = [pa.field("geometry", pa.binary(), nullable=False)]
    if features.timed:
        fields.append(pa.field("token", pa.int32()))
    if any(step.period for step in features.steps):
        fields += [pa.field(name, pa.timestamp("ms", tz="UTC")) for name in ("start", "end")]
    if features.gridded:
        fields += [pa.field("row", pa.int32()), pa.field("col", pa.int32())]
    if features.aggregate == "quadrants":
        fields.append(pa.field("quadrant", pa.string()))
    inner = pa.field("element", element, nullable=False)
    return pa.schema([*fields, pa.field("embedding", pa.list_(inner, features.shape[1]), nullable=False)])


def _rows(
    features: Features, schema: pa.Schema, window: Window, cube: Array, point: bool
) -> tuple[pa.Table, list[float]]:
    """The rows of a block and their bounds (xmin, ymin, xmax, ymax)."""
    valid = cube[:, 0] != NODATA if features.quantiser else np.isfinite(cube[:, 0])
    steps, rows, cols = np.nonzero(valid)
    rows, cols = rows + window.row_off, cols + window.col_off
    where = features.centres(rows, cols) if point else features.corners(rows, cols)
    shapes = shapely.points(where) if point else shapely.polygons(where)
    vectors = np.moveaxis(cube, 1, -1)[valid].astype(np.int8 if features.quantiser else np.float32, copy=False)
    columns: dict[str, Any] = {"geometry": shapely.to_wkb(shapes), "token": steps, "row": rows, "col": cols}
    columns["quadrant"] = [QUADRANTS[i] for i in 2 * rows + cols] if features.aggregate == "quadrants" else []
    for name in ("start", "end"):
        moments = [getattr(step.period, name).replace(tzinfo=None) if step.period else None for step in features.steps]
        columns[name] = np.array(moments, "datetime64[ms]")[steps]
    arrays = [pa.array(columns[field.name], field.type) for field in schema if field.name != "embedding"]
    inner = pa.array(vectors.reshape(-1))
    arrays.append(pa.FixedSizeListArray.from_arrays(inner, type=schema.field("embedding").type))
    flat = where.reshape(-1, 2)
    bounds = [*flat.min(axis=0), *flat.max(axis=0)] if len(flat) else [np.nan] * 4
    return pa.Table.from_arrays(arrays, schema=schema), bounds


def _geo(features: Features, point: bool, bounds: NDArray[np.float64]) -> dict[str, Any]:
    """The `geo` metadata of the file."""
    crs = features.source.raster.crs
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["Point" if point else "Polygon"],
        "crs": pyproj.CRS.from_user_input(crs).to_json_dict() if crs else None,
        "edges": "planar",
    }
    if np.isfinite(bounds).all():
        column["bbox"] = bounds.tolist()
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
