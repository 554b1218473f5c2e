"""What is said of a file format that embeddings are exported to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..core.report import Report
from .features import Features

Write = Callable[[Path, Features, Report], None]


@dataclass(frozen=True)
class Format:
    """A format; `write` loads the library it needs when it is called."""

    name: str  # of the choice FORMAT
    title: str
    endings: tuple[str, ...]  # of file names, the one we give first
    help: str  # the end of 'name: '
    write: Write
    reading: str  # how Python opens a file

    @property
    def filter(self) -> str:
        """What a file dialog shows: the last parts of the endings, 'Zarr (*.zarr *.zip)'."""
        last = dict.fromkeys("*." + ending.rpartition(".")[2] for ending in self.endings)
        return f"{self.title} ({' '.join(last)})"
