"""A table of vectors: GeoParquet with a column `embedding`, as zones and exports are written, read back."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from .geoparquet import COVERING
from .identity import Identity

if TYPE_CHECKING:
    import geopandas

COLUMN = "embedding"  # the column of vectors
FACTS_KEY = "geoenc"  # of the file's metadata: what GeoEnc says of it, as JSON
HINT = tr("Choose a table of 'Embeddings of zones' (geoenc:zonalembeddings), or an export as GeoParquet.")


@dataclass(frozen=True)
class VectorTable:
    """Rows of a table that have a vector.

    vectors (n, C) float32; frame: their other columns and geometries, n rows; identity: of their embeddings.
    """

    path: str
    vectors: NDArray[np.float32]
    identity: Identity
    frame: geopandas.GeoDataFrame

    @property
    def places(self) -> NDArray[np.float64]:
        """(n, 2): where each row lies, the centre of its geometry, in the table's CRS."""
        return shapely.get_coordinates(shapely.centroid(self.frame.geometry.to_numpy()))


def identity_facts(identity: Identity) -> dict[str, Any]:
    """What a file says of the embeddings in it, as exports do."""
    own = identity.model_dump(mode="json", exclude={"dims"}, exclude_none=True)
    return {"model_name": identity.maker, "patch_dim": identity.dims, **own}


def read_vector_table(path: str, report: Report) -> VectorTable:
    """The rows of a file that have a vector and a geometry, int8 decoded by its scales; says how many have none.

    InputError where it is no GeoParquet, holds no embeddings or vectors of unequal length, or doesn't say of what.
    """
    if not os.path.isfile(path):
        raise InputError(tr("There is no such table: {path}.", path=path), tr("Check the path."))
    name = Path(path).name
    try:
        with pq.ParquetFile(path) as file:
            facts = _facts(file, name)
            vectors, known = _vectors(file, facts, name, report)
            others = [column for column in file.schema_arrow.names if column not in (COLUMN, COVERING)]
    except (pa.ArrowException, OSError) as error:
        raise InputError(tr("{name} is not a Parquet file, or it is damaged.", name=name), HINT) from error
    frame = _frame(path, others)
    known &= (frame.geometry.notna() & ~frame.geometry.is_empty).to_numpy()
    without = int((~known).sum())
    if not known.any():
        raise InputError(tr("No row of {name} has a vector and a geometry.", name=name), HINT)
    if without:
        report.warn(
            counted(
                without,
                "{n} of {count:,} rows of {name} has no vector: left out.",
                "{n:,} of {count:,} rows of {name} have no vector: left out.",
                count=len(known),
                name=name,
            )
        )
        vectors, frame = vectors[known], frame[known].reset_index(drop=True)
    return VectorTable(path, vectors, _identity(facts, vectors.shape[1], name), frame)


def _facts(file: pq.ParquetFile, name: str) -> dict[str, Any]:
    """What GeoEnc wrote of the file; InputError where it holds no embeddings or nobody says of what."""
    if COLUMN not in file.schema_arrow.names:
        own = ", ".join(file.schema_arrow.names)
        raise InputError(tr("{name} has no column '{column}'; its columns: {own}.", name=name, column=COLUMN, own=own),
                         HINT)  # fmt: skip
    text = (file.metadata.metadata or {}).get(FACTS_KEY.encode())
    try:
        facts = json.loads(text) if text else {}
        if isinstance(facts, dict) and isinstance(facts.get("model_info"), dict):
            return facts
    except ValueError:
        pass
    raise InputError(tr("{name} doesn't say which encoder its embeddings are of.", name=name), HINT)


def _vectors(
    file: pq.ParquetFile, facts: dict[str, Any], name: str, report: Report
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """(vectors (n, C) float32, which rows (n,) have one), a row group at a time."""
    kind = file.schema_arrow.field(COLUMN).type
    is_list = pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)
    if not is_list or not (pa.types.is_floating(kind.value_type) or pa.types.is_integer(kind.value_type)):
        raise InputError(tr("The column '{column}' of {name} holds no lists of numbers.", column=COLUMN, name=name),
                         HINT)  # fmt: skip
    scale = _scale(facts, name) if pa.types.is_integer(kind.value_type) else None
    count = file.metadata.num_rows
    known, vectors = np.zeros(count, bool), np.zeros((count, 0), np.float32)
    start = 0
    for group in range(file.num_row_groups):
        report.check()
        column = file.read_row_group(group, columns=[COLUMN]).column(0).combine_chunks()
        rows, start = np.arange(start, start + len(column)), start + len(column)
        rows = rows[column.is_valid().to_numpy(zero_copy_only=False)]
        if not len(rows):
            continue
        lengths = pc.unique(pc.list_value_length(column.drop_null())).to_pylist()
        if not vectors.shape[1]:
            vectors = np.full((count, lengths[0]), np.nan, np.float32)
        if lengths != [vectors.shape[1]] or not lengths[0] or (scale is not None and len(scale) != lengths[0]):
            raise InputError(tr("The vectors of {name} are not all of one length.", name=name),
                             tr("Make the table again, from rasters of one encoder."))  # fmt: skip
        values: Array = column.flatten().to_numpy(zero_copy_only=False).reshape(len(rows), -1)
        vectors[rows] = values if scale is None else values * scale
        known[rows] = np.isfinite(vectors[rows]).all(1)
    return vectors, known


def _scale(facts: dict[str, Any], name: str) -> Floats:
    """(C,) of integers; InputError where the file has none."""
    try:
        return np.array(facts["quantisation"]["scale"], np.float32).reshape(-1)
    except (KeyError, TypeError, ValueError):
        raise InputError(
            tr("The vectors of {name} are integers, but it doesn't say how they become values.", name=name), HINT
        ) from None


def _identity(facts: dict[str, Any], dims: int, name: str) -> Identity:
    own = {key: value for key, value in facts["model_info"].items() if key in Identity.model_fields}
    try:
        return Identity(**{**own, "dims": dims})
    except ValueError as error:
        raise InputError(
            tr("What {name} says of its encoder is damaged.", name=name), tr("Make the table again.")
        ) from error


def _frame(path: str, columns: list[str]) -> geopandas.GeoDataFrame:
    """All but the vectors; InputError where there are no geometries."""
    import geopandas

    try:
        frame: geopandas.GeoDataFrame = geopandas.read_parquet(path, columns=columns)
        frame.geometry  # noqa: B018 - raises where there is none
    except Exception as error:  # faults of its metadata, of WKB and of PROJ come as several libraries' own
        raise InputError(
            tr("{name} is not GeoParquet: it has no geometries that can be read.", name=Path(path).name), HINT
        ) from error
    return frame
