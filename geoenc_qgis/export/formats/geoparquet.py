"""GeoParquet."""

from __future__ import annotations

from pathlib import Path

from ...core.report import Report
from ..features import Features
from ..format import Format


def write(output: Path, features: Features, report: Report) -> None:
    """The file of the features."""
    from ..geoparquet import write_geoparquet

    write_geoparquet(output, features, report)


FORMAT = Format(
    "geoparquet",
    "GeoParquet",
    (".parquet", ".geoparquet"),
    "a table of points or squares",
    write,
    "geopandas.read_parquet(path)",
)
