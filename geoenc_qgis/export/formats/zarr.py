"""Zarr."""

from __future__ import annotations

from pathlib import Path

from ...core.report import Report
from ..features import Features
from ..format import Format


def write(output: Path, features: Features, report: Report) -> None:
    """The file of the features."""
    from ..store import write_zarr

    write_zarr(output, features, report)


FORMAT = Format("zarr", "Zarr", (".zarr", ".zarr.zip", ".zip"), "an array store", write, "xarray.open_zarr(path)")
