"""Zones with what was found of them as files: a light layer without the vectors, and GeoParquet with them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from .. import __version__
from ..core.arrays import Array
from ..core.errors import InputError
from ..core.files import atomic_output, check_space
from ..core.report import Report
from ..core.words import tr
from ..raster.conventions import facts_of
from ..raster.embedding import EmbeddingRaster
from ..raster.geoparquet import COVERING_FIELD, ROW_GROUP_BYTES, covering, geo_metadata
from ..raster.identity import Identity
from ..raster.vector_table import COLUMN, FACTS_KEY, identity_facts
from ..raster.vectors import vector_tags, write_features

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

ROW_BYTES = 500  # of a row beside its vector, about
PREFIX = "geoenc_"  # of our columns where the zones have one of that name


def with_columns(frame: GeoDataFrame, columns: Mapping[str, Array], report: Report) -> tuple[GeoDataFrame, list[str]]:
    """The zones with columns of ours behind their own, and what these are called: otherwise where a name is taken."""
    own = {name.lower() for name in frame.columns}
    names = [PREFIX + name if name in own else name for name in columns]
    taken = [name for name in names if name not in columns]
    if taken:
        report.warn(
            tr("The zones have fields of the same names as the results, which are therefore called {names}.",
               names=", ".join(taken))
        )  # fmt: skip
    shapes = frame.geometry
    made = frame.drop(columns=shapes.name).assign(**dict(zip(names, columns.values(), strict=True)))
    return made.assign(geometry=shapes).set_geometry("geometry", crs=shapes.crs), names


def write_layer(output: str, frame: GeoDataFrame, raster: EmbeddingRaster) -> None:
    """Write zones as a vector file, in the format that its name ends with. raster: one that they lie on."""
    kind = "Polygon" if (frame.geom_type == "Polygon").all() else "MultiPolygon"
    if kind == "MultiPolygon":
        shapes = [shapely.multipolygons(shapely.get_parts(shape)) for shape in frame.geometry]
        frame = frame.set_geometry(shapes, crs=frame.crs)
    write_features(output, "zones", kind, [frame], vector_tags("zones", raster.dataset.tags()))


def write_table(
    output: str, frame: GeoDataFrame, vectors: Array, rasters: Sequence[EmbeddingRaster], identity: Identity
) -> None:
    """Write GeoParquet 1.1: the frame's columns and its vectors (n, C), NaN where there is none; near zones near.

    https://geoparquet.org/releases/v1.1.0/
    """
    order = np.argsort(frame.geometry.hilbert_distance().to_numpy(), kind="stable")
    frame, vectors = frame.iloc[order], vectors[order]
    table = _attributes(frame)
    own = {"geoenc": __version__, "aggregate": "zones", "dtype": "float32", "sources": _names(rasters)}
    facts = {
        "geo": geo_metadata(frame.crs, sorted(set(frame.geom_type)), frame.total_bounds.tolist()),
        "emb": _emb(rasters, identity),
        FACTS_KEY: {**own, "model_info": identity_facts(identity)},
    }
    known = {**(table.schema.metadata or {}), **{key: json.dumps(value) for key, value in facts.items()}}
    column = pa.field(COLUMN, pa.list_(pa.float32()))
    schema = table.schema.append(column).with_metadata(known)
    rows = max(1, ROW_GROUP_BYTES // (ROW_BYTES + 4 * vectors.shape[1]))
    with atomic_output(output) as part:
        check_space(part, table.nbytes + vectors.nbytes)
        with pq.ParquetWriter(part, schema, compression="zstd") as writer:
            for first in range(0, len(vectors), rows):
                lists = _lists(vectors[first : first + rows])
                group = table.slice(first, rows).append_column(column, lists).cast(schema)
                writer.write_table(group, row_group_size=rows)


def _names(rasters: Sequence[EmbeddingRaster]) -> list[str]:
    return [Path(raster.path).name for raster in rasters]


def _attributes(frame: GeoDataFrame) -> pa.Table:
    """All columns but the vectors."""
    shapes = frame.geometry.to_numpy()
    try:
        table = pa.Table.from_pandas(frame.drop(columns=frame.geometry.name), preserve_index=False)
    except pa.ArrowException as error:
        raise InputError(
            tr("The fields of the zones can't be written as GeoParquet: {error}.", error=error),
            tr("Leave out the field that is named."),
        ) from error
    table = table.append_column("geometry", pa.array(shapely.to_wkb(shapes), pa.binary()))
    return table.append_column(COVERING_FIELD, covering(shapely.bounds(shapes)))


def _lists(vectors: Array) -> pa.ListArray:
    """Vectors (n, C) as lists, null where they are NaN."""
    known = np.isfinite(vectors[:, 0])
    ends = np.concatenate([[0], np.cumsum(np.where(known, vectors.shape[1], 0))]).astype(np.int32)
    values = pa.array(vectors[known].astype(np.float32, copy=False).reshape(-1))
    return pa.ListArray.from_arrays(pa.array(ends), values, mask=pa.array(~known))


def _emb(rasters: Sequence[EmbeddingRaster], identity: Identity) -> dict[str, Any]:
    """What other programs read of the embeddings; the zones are the chips."""
    facts = facts_of(identity, "float32", [raster.source for raster in rasters])
    return {"column": COLUMN, "aggregate": "zones", **facts.members, "chip_layout": {"layout_type": "irregular"}}
