"""PyTorch."""

from __future__ import annotations

from pathlib import Path

from ...core.report import Report
from ..features import Features
from ..format import Format


def write(output: Path, features: Features, report: Report) -> None:
    """The file of the features."""
    from ..arrays import write_pt

    write_pt(output, features, report)


FORMAT = Format("pt", "PyTorch", (".pt", ".pth"), "PyTorch", write, "torch.load(path, weights_only=True)")
