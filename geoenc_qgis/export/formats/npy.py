"""NumPy."""

from __future__ import annotations

from pathlib import Path

from ...core.report import Report
from ..features import Features
from ..format import Format


def write(output: Path, features: Features, report: Report) -> None:
    """The file of the features."""
    from ..arrays import write_npy

    write_npy(output, features, report)


FORMAT = Format("npy", "NumPy", (".npy",), "NumPy", write, "numpy.load(path)")
