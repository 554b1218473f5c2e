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
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Array
from ..core.files import atomic_output, check_space
from ..core.report import Report
from ..raster.geoparquet import (
    COVERING,
    COVERING_FIELD,
    ROW_GROUP_BYTES,
    along_hilbert,
    covering,
    geo_metadata,
    hilbert_codes,
)
from .about import embedding_facts, export_facts
from .features import NODATA, QUADRANTS, Features

ROW_BYTES = 180  # bytes of a row beside its vector, at most


def write_geoparquet(output: Path, features: Features, report: Report) -> None:
    """Rows with geometry, box, time, place in the raster, and the vector as a list of fixed length.

    Cells come along Hilbert's curve: the blocks in which they are read, and those of a block among themselves.
    """
    point = features.geometry == "point" and features.gridded
    element = pa.int8() if features.quantiser else pa.float32()
    schema = _schema(features, element)
    vectors = int(np.prod([features.shape[0], *features.shape[2:]], dtype=np.int64))
    bounds = np.array([np.inf, np.inf, -np.inf, -np.inf])
    with atomic_output(output) as part:
        check_space(part, vectors * (ROW_BYTES + features.shape[1] * (1 if features.quantiser else 4)))
        with pq.ParquetWriter(part, schema, compression="zstd", use_dictionary=False, write_page_index=True) as writer:
            waiting: list[pa.Table] = []
            for window, cube in features.values(report, along_hilbert if features.gridded else list):
                table, boxes = _rows(features, schema, window, cube, point)
                if len(table):
                    waiting.append(table)
                    bounds[:2] = np.minimum(bounds[:2], boxes[:, :2].min(axis=0))
                    bounds[2:] = np.maximum(bounds[2:], boxes[:, 2:].max(axis=0))
                if sum(one.nbytes for one in waiting) >= ROW_GROUP_BYTES:
                    _write_group(writer, waiting)
            _write_group(writer, waiting)
            writer.add_key_value_metadata(_file_metadata(features, point, bounds))


def _write_group(writer: pq.ParquetWriter, waiting: list[pa.Table]) -> None:
    """One row group of the tables that wait, which are none then."""
    if waiting:
        table = pa.concat_tables(waiting)
        waiting.clear()
        writer.write_table(table, row_group_size=len(table))


def _file_metadata(features: Features, point: bool, bounds: NDArray[np.float64]) -> dict[str, str]:
    """What the file says of itself: `geo` is GeoParquet's, `emb` the members of the conventions for embeddings."""
    dtype = "int8" if features.quantiser else "float32"
    facts = export_facts(features, {"row": features.vectors, "band": features.shape[1]}) | {"dtype": dtype}
    members = {"column": "embedding", "aggregate": features.aggregate, **embedding_facts(features, dtype).members}
    if not features.gridded:
        members.pop("chip_layout", None)
    if features.quantiser:
        members["quantization"] = members["quantization"] | {"scale": facts["quantisation"]["scale"]}
    crs = features.source.raster.crs
    geo = geo_metadata(crs, ["Point" if point else "Polygon"], bounds.tolist() if np.isfinite(bounds).all() else None)
    return {"geo": json.dumps(geo), "emb": json.dumps(members), "geoenc": json.dumps(facts)}


def _schema(features: Features, element: pa.DataType) -> pa.Schema:
    fields = [pa.field("geometry", pa.binary(), nullable=False), COVERING_FIELD]
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
) -> tuple[pa.Table, NDArray[np.float64]]:
    """The rows of a block and their boxes (n, 4)."""
    valid = cube[:, 0] != NODATA if features.quantiser else np.isfinite(cube[:, 0])
    steps, rows, cols = np.nonzero(valid)
    vectors = np.moveaxis(cube, 1, -1)[valid].astype(np.int8 if features.quantiser else np.float32, copy=False)
    if features.gridded:
        order = np.lexsort((steps, hilbert_codes(cols, rows)))
        steps, rows, cols, vectors = steps[order], rows[order], cols[order], vectors[order]
    rows, cols = rows + window.row_off, cols + window.col_off
    where = features.centres(rows, cols) if point else features.corners(rows, cols)
    shapes = shapely.points(where) if point else shapely.polygons(where)
    boxes = shapely.bounds(shapes)
    columns: dict[str, Any] = {"geometry": shapely.to_wkb(shapes), "token": steps, "row": rows, "col": cols}
    columns["quadrant"] = [QUADRANTS[i] for i in 2 * rows + cols] if features.aggregate == "quadrants" else []
    for name in ("start", "end"):
        moments = [getattr(step.period, name).replace(tzinfo=None) if step.period else None for step in features.steps]
        columns[name] = np.array(moments, "datetime64[ms]")[steps]
    made = {
        COVERING: covering(boxes),
        "embedding": pa.FixedSizeListArray.from_arrays(
            pa.array(vectors.reshape(-1)), type=schema.field("embedding").type
        ),
    }
    arrays = [made[f.name] if f.name in made else pa.array(columns[f.name], f.type) for f in schema]
    return pa.Table.from_arrays(arrays, schema=schema), boxes
