"""What is exported: an embedding raster or a stack of them, its steps in time, and its cells in blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import TAG_PREFIX, EmbeddingRaster
from ..series.dates import Period, iso_period
from ..series.stack import Frame, Stack

Order = Callable[[Iterable[Window]], list[Window]]


@dataclass(frozen=True)
class Step:
    """One step in time: its raster's name, its period (None: not known), the numbers of its dates and its window."""

    name: str
    period: Period | None = None
    frames: tuple[int, ...] = ()
    window: int = 0
    facts: dict[str, Any] = field(default_factory=dict)


class Source:
    """Embeddings (T, C, h, w) on one grid. `raster` tells what all steps share: identity, shape, crs, transform."""

    def __init__(self, raster: EmbeddingRaster, steps: Sequence[Step], stack: Stack | None = None):
        self.raster, self.steps, self._stack = raster, list(steps), stack
        self.frames: list[Frame] = stack.frames if stack else []
        self.half = all(embedding.is_float16 for embedding in (stack.rasters if stack else [raster]))

    @property
    def stacked(self) -> bool:
        """Whether it is a stack, with an axis of time."""
        return self._stack is not None

    @property
    def scenes(self) -> list[str]:
        """Names or addresses of what was encoded."""
        return [path for frame in self.frames for path in frame.paths] or [self.raster.source]

    def blocks(self, report: Report, order: Order = list) -> Iterator[tuple[Window, NDArray[np.float32]]]:
        """(window, cells (T, C, h, w), NaN where not valid), windows of one size but at the far edges."""
        if self._stack:
            yield from self._stack.blocks(report, order)
            return
        for window, vectors, valid in self.raster.blocks(report, windows=order(self.raster.windows)):
            cube = np.full((1, self.raster.dims, *valid.shape), np.nan, np.float32)
            cube[0][:, valid] = vectors.T
            yield window, cube

    def close(self) -> None:
        self.raster.close()
        if self._stack:
            self._stack.close()


def opened_source(raster: str | None, stack: str | None, report: Report) -> Source:
    """The source in INPUT or STACK; InputError where both or none are given."""
    if bool(raster) == bool(stack):
        raise InputError(
            tr("Both INPUT and STACK are given.") if raster else tr("Neither INPUT nor STACK is given."),
            tr("Give one of the two: an embedding raster, or a stack.json."),
        )
    if raster:
        embeddings = EmbeddingRaster(raster, report)
        return Source(embeddings, [_step(embeddings)])
    opened = Stack.open(str(stack))
    steps = [
        Step(Path(token.path).name, token.period, token.frames, token.window, token.facts) for token in opened.tokens
    ]
    return Source(opened.first, steps, opened)


def _step(raster: EmbeddingRaster) -> Step:
    """What the tags of a raster say of its time; those of a stack have some."""
    tags = raster.dataset.tags()
    name, frames = Path(raster.path).name, tags.get(f"{TAG_PREFIX}FRAMES", "")
    try:
        period = Period(iso_period(tags[f"{TAG_PREFIX}START"]).start, iso_period(tags[f"{TAG_PREFIX}END"]).end)
        return Step(name, period, tuple(int(number) for number in frames.split(",") if number))
    except (KeyError, ValueError):
        return Step(name)
