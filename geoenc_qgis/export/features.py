"""What becomes of a source's cells: all of them, or means over places or times, in half, full or 8-bit numbers.

Every result is a cube (T, C, h, w): one vector is one of 1 x 1 cells, and quadrants are a raster of 2 x 2. All valid
vectors count alike; cells that are not valid are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.arrays import Array
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..series.dates import Period
from .source import Order, Source, Step

Aggregate = Literal["none", "mean", "max", "spatial", "temporal", "quadrants"]
Geometry = Literal["point", "cell"]
QUADRANTS = ("NW", "NE", "SW", "SE")
NODATA = -128  # of 8-bit numbers, which go from -127 to 127


class Quantiser:
    """8-bit numbers: value = number x scale, one scale per dimension; keeps the cosine error of what it has seen."""

    def __init__(self, largest: NDArray[np.float32]):
        """largest: (C,) the largest magnitude of each dimension."""
        self.scale = np.where(largest > 0, largest / 127, 1).astype(np.float32)
        self._sum = self.largest_error = 0.0
        self._count = 0

    @property
    def mean_error(self) -> float:
        return self._sum / max(self._count, 1)

    def __call__(self, cube: NDArray[np.float32]) -> NDArray[np.int8]:
        """(T, C, h, w) of as many floats; NODATA where not valid."""
        valid = np.isfinite(cube[:, 0])
        vectors = np.moveaxis(cube, 1, -1)[valid]
        numbers = np.clip(np.rint(vectors / self.scale), -127, 127).astype(np.int8)
        self._measure(vectors, numbers * self.scale)
        out = np.full(cube.shape, NODATA, np.int8)
        np.moveaxis(out, 1, -1)[valid] = numbers
        return out

    def tell(self, report: Report) -> None:
        """Say what the quantising has cost."""
        report.log(
            tr(
                "Quantised to 8 bits: 1 - cosine to the original vectors is {mean_error:.2g} on average,"
                " {largest_error:.2g} at most.",
                mean_error=self.mean_error,
                largest_error=self.largest_error,
            )
        )

    def _measure(self, vectors: NDArray[np.float32], stored: NDArray[np.float32]) -> None:
        lengths = np.linalg.norm(vectors, axis=1) * np.linalg.norm(stored, axis=1)
        products = np.einsum("nc,nc->n", vectors, stored)
        errors = 1 - np.clip(np.divide(products, lengths, out=np.ones_like(products), where=lengths > 0), -1, 1)
        self._sum += float(errors.sum(dtype=np.float64))
        self._count += len(errors)
        self.largest_error = max(self.largest_error, float(errors.max(initial=0)))


class Features:
    """A source's embeddings as they are exported: a cube of `shape` (T, C, h, w) that comes in blocks."""

    def __init__(self, source: Source, aggregate: Aggregate, geometry: Geometry = "point"):
        self.geometry = geometry  # of a cell, where the format draws it
        """InputError where the raster is too small for the aggregate."""
        self.source, self.aggregate = source, aggregate
        rows, cols = source.raster.shape
        if aggregate == "quadrants" and min(rows, cols) < 2:
            raise InputError(
                tr("A raster of {rows} x {cols} cells has no quadrants.", rows=rows, cols=cols),
                tr("Choose another AGGREGATE, such as spatial."),
            )
        self.gridded = aggregate in ("none", "temporal")
        self.timed = aggregate in ("none", "spatial", "quadrants")
        self.steps = source.steps if self.timed else [_whole(source.steps)]
        # Edges of the places along rows and columns; the middle one of an odd count belongs to the south or east.
        self._rows, self._cols = ((0, n // 2, n) if aggregate == "quadrants" else (0, n) for n in (rows, cols))
        places = (rows, cols) if self.gridded else (len(self._rows) - 1, len(self._cols) - 1)
        self.shape = (len(self.steps), source.raster.dims, *places)
        self.dtype = "float16" if aggregate == "none" and source.half else "float32"
        self.original_dtype = self.dtype  # before 8-bit numbers
        self.quantiser: Quantiser | None = None
        self.vectors = 0  # valid ones, known after `values`

    @property
    def nbytes(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64)) * np.dtype(self.dtype).itemsize

    def quantise(self, report: Report) -> None:
        """Turn to 8-bit numbers; takes one pass for the scales."""
        largest = np.zeros(self.shape[1], np.float32)
        for _, cube in self._blocks(report):
            np.maximum(largest, np.fmax.reduce(np.abs(cube), axis=(0, 2, 3), initial=0), out=largest)
        self.quantiser, self.dtype = Quantiser(largest), "int8"

    def values(self, report: Report, order: Order = list) -> Iterator[tuple[Window, Array]]:
        """(window, cube (T, C, h, w) of `dtype`) of all blocks; InputError at the end where nothing was valid."""
        self.vectors = 0
        for window, cube in self._blocks(report, order):
            self.vectors += int(np.isfinite(cube[:, 0]).sum())
            yield window, self.quantiser(cube) if self.quantiser else cube.astype(self.dtype, copy=False)
        if not self.vectors:
            raise InputError(tr("There is nothing to export: no cell is valid."), tr("Check the raster's nodata."))

    def corners(self, rows: Array, cols: Array) -> NDArray[np.float64]:
        """(n, 4, 2) x and y of the corners of places (row, col) of the cube, north-west first, then south-west on."""
        if not self.gridded:
            down, across = np.array(self._rows), np.array(self._cols)
        else:
            down, across = np.arange(self.shape[2] + 1), np.arange(self.shape[3] + 1)
        y = np.stack([down[rows], down[rows + 1], down[rows + 1], down[rows]], axis=1)
        x = np.stack([across[cols], across[cols], across[cols + 1], across[cols + 1]], axis=1)
        return self._placed(x, y)

    def centres(self, rows: Array, cols: Array) -> NDArray[np.float64]:
        """(n, 2) x and y of the centres of the raster's cells."""
        return self._placed(cols + 0.5, rows + 0.5)

    def _placed(self, cols: Array, rows: Array) -> NDArray[np.float64]:
        t = self.source.raster.transform
        return np.stack([t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f], axis=-1)

    def _blocks(self, report: Report, order: Order = list) -> Iterator[tuple[Window, NDArray[np.float32]]]:
        """(window, cube float32, NaN where not valid)."""
        if self.aggregate == "none":
            yield from self.source.blocks(report, order)
        elif self.aggregate == "temporal":
            for window, cube in self.source.blocks(report, order):
                yield window, _mean_of_times(cube)
        else:
            yield Window(0, 0, self.shape[3], self.shape[2]), self._reduced(report)

    def _reduced(self, report: Report) -> NDArray[np.float32]:
        """The cube of means (or largest values) over the places, and over all times where these fall away."""
        places = (len(self._rows) - 1, len(self._cols) - 1)
        sums = np.zeros((len(self.source.steps), self.shape[1], *places))
        counts = np.zeros((len(sums), 1, *places), np.int64)
        largest = np.full(self.shape[1], -np.inf, np.float32)
        for window, cube in self.source.blocks(report):
            for i, (top, bottom) in enumerate(pairwise(self._rows)):
                for j, (left, right) in enumerate(pairwise(self._cols)):
                    rows = slice(max(top - window.row_off, 0), max(bottom - window.row_off, 0))
                    cols = slice(max(left - window.col_off, 0), max(right - window.col_off, 0))
                    part = cube[:, :, rows, cols]
                    valid = np.isfinite(part[:, :1])
                    counts[:, :, i, j] += valid.sum(axis=(2, 3))
                    if self.aggregate == "max":
                        np.maximum(largest, np.where(valid, part, -np.inf).max((0, 2, 3), initial=-np.inf), out=largest)
                    else:
                        sums[:, :, i, j] += np.where(valid, part, 0).sum(axis=(2, 3), dtype=np.float64)
        if self.aggregate == "max":
            return np.where(counts.any(), largest, np.nan).astype(np.float32).reshape(self.shape)
        if not self.timed:
            sums, counts = sums.sum(axis=0, keepdims=True), counts.sum(axis=0, keepdims=True)
        return _divided(sums, counts)


def _mean_of_times(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    valid = np.isfinite(cube[:, :1])
    sums = np.where(valid, cube, 0).sum(axis=0, keepdims=True, dtype=np.float64)
    return _divided(sums, valid.sum(axis=0, keepdims=True))


def _divided(sums: NDArray[np.float64], counts: NDArray[np.int64]) -> NDArray[np.float32]:
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan).astype(np.float32)


def _whole(steps: list[Step]) -> Step:
    """All steps as one."""
    periods = [step.period for step in steps if step.period]
    period = (
        Period(min(step_period.start for step_period in periods), max(step_period.end for step_period in periods))
        if periods
        else None
    )
    return Step("", period, tuple(sorted({frame for step in steps for frame in step.frames})))
