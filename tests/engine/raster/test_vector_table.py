"""Tables of vectors: what exports and zones write is read back, and what is none of them is refused by name."""

import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from helpers.exports import DIMS, raster, read

from geoenc_qgis import ExportEmbeddings
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.raster.vector_table import identity_facts, read_vector_table

MINE = Identity(encoder="rcf", weights_sha256="1", dims=3, patch=16, tile=(64, 64), gsd=0.25)


def table(path, vectors, kind=None, *, facts=None, named="embedding", geo=True):
    """A small GeoParquet of points in a row."""
    rows = len(vectors)
    columns = {"name": [f"row {n}" for n in range(rows)], named: pa.array(vectors, kind or pa.list_(pa.float32()))}
    columns["geometry"] = [shapely.Point(n, 0).wkb for n in range(rows)]
    column = {"encoding": "WKB", "geometry_types": ["Point"]}
    said = {"geo": {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}} if geo else {}
    said["geoenc"] = {"model_info": identity_facts(MINE)} if facts is None else facts
    made = pa.table(columns).replace_schema_metadata({key: json.dumps(value) for key, value in said.items()})
    pq.write_table(made, path)
    return str(path)


def test_an_export_is_read_back(tmp_path):
    source, made = raster(tmp_path / "a.tif"), str(tmp_path / "a.parquet")
    ExportEmbeddings(INPUT=source, FORMAT="geoparquet", OUTPUT=made).run()
    got = read_vector_table(made, Report())
    cells = read(source)
    assert (got.vectors == cells[:, got.frame["row"], got.frame["col"]].T).all()
    assert len(got.vectors) == np.isfinite(cells[0]).sum()
    assert got.identity == Identity(encoder="rcf", weights_sha256="1", dims=DIMS, patch=16, tile=(64, 64), gsd=0.25)
    assert got.frame.crs.to_epsg() == 32719
    assert got.places.shape == (len(got.vectors), 2)


def test_bytes_of_an_export_become_values(tmp_path):
    source, made = raster(tmp_path / "a.tif"), str(tmp_path / "a.parquet")
    ExportEmbeddings(INPUT=source, FORMAT="geoparquet", QUANTISE="int8", OUTPUT=made).run()
    got = read_vector_table(made, Report())
    true = read(source)[:, got.frame["row"], got.frame["col"]].T
    step = np.nanmax(np.abs(read(source)), axis=(1, 2)) / 127
    assert (np.abs(got.vectors - true) <= step).all()


def test_rows_without_a_vector_are_left_out_and_counted(tmp_path):
    told = []
    path = table(tmp_path / "a.parquet", [[1, 2, 3], None, [4, np.nan, 6], [7, 8, 9]])
    got = read_vector_table(path, Report(told.append))
    assert got.vectors.tolist() == [[1, 2, 3], [7, 8, 9]]
    assert got.frame["name"].tolist() == ["row 0", "row 3"]
    assert got.places.tolist() == [[0, 0], [3, 0]]
    assert [event["text"] for event in told] == ["2 of 4 rows of a.parquet have no vector: left out."]


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"vectors": [[1, 2], [1, 2, 3]]}, "not all of one length"),
        ({"vectors": [[], []]}, "not all of one length"),
        ({"vectors": [None, None]}, "No row of a.parquet has a vector"),
        ({"vectors": [[1, 2, 3]], "named": "vector"}, "has no column 'embedding'; its columns: name, vector, geometry"),
        ({"vectors": ["x"], "kind": pa.string()}, "holds no lists of numbers"),
        ({"vectors": [[1, 2, 3]], "kind": pa.list_(pa.int8())}, "how they become values"),
        ({"vectors": [[1, 2, 3]], "facts": {}}, "which encoder"),
        ({"vectors": [[1, 2, 3]], "facts": {"model_info": {"patch": "many"}}}, "damaged"),
        ({"vectors": [[1, 2, 3]], "geo": False}, "not GeoParquet"),
    ],
)
def test_what_is_no_such_table_is_refused(tmp_path, given, text):
    with pytest.raises(InputError, match=text):
        read_vector_table(table(tmp_path / "a.parquet", **given), Report())


def test_what_is_no_parquet_is_refused(tmp_path):
    path = tmp_path / "a.parquet"
    with pytest.raises(InputError, match="no such table"):
        read_vector_table(str(path), Report())
    path.write_text("zone,vector\n", "utf-8")
    with pytest.raises(InputError, match="not a Parquet file"):
        read_vector_table(str(path), Report())
