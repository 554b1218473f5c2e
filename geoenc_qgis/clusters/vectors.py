"""Vectors of many rasters on disk: k-means reads them again and again without holding them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.files import check_space, disk_error
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster

CHUNK_VALUES = 6_000_000  # float32 values in memory at once


class Vectors:
    """Rows of C numbers in a scratch file that goes with the object; half floats where the rasters hold these."""

    def __init__(self, dims: int, dtype: str, folder: str):
        self.dims, self.count = dims, 0
        self.dtype: np.dtype[np.floating[Any]] = np.dtype(dtype)
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open as long as the object; `close` ends it

    def __len__(self) -> int:
        return self.count

    def append(self, vectors: Floats) -> None:
        """Add vectors (n, C)."""
        self._file.write(np.ascontiguousarray(vectors, self.dtype).data)
        self._file.flush()  # a full disk is told here, not when reading
        self.count += len(vectors)

    def chunks(self, beside: int = 0) -> Iterator[Floats]:
        """All rows in order, (n, C) at a time; fewer where `beside` values are to be held for each."""
        rows = max(1, CHUNK_VALUES // max(self.dims, beside))
        self._file.seek(0)
        for start in range(0, self.count, rows):
            count = min(rows, self.count - start)
            yield np.fromfile(self._file, self.dtype, count * self.dims).reshape(count, self.dims)

    def rows(self, indices: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of given indices, (n, C)."""
        out, start = np.empty((len(indices), self.dims), np.float32), 0
        order = np.argsort(indices)
        for chunk in self.chunks():
            here = order[np.searchsorted(indices[order], start) : np.searchsorted(indices[order], start + len(chunk))]
            out[here] = chunk[indices[here] - start]
            start += len(chunk)
        return out

    def close(self) -> None:
        self._file.close()


def sampled_vectors(
    rasters: Sequence[EmbeddingRaster], sample: int, seed: int, folder: Path, report: Report
) -> Vectors:
    """Vectors of valid cells spread evenly over all rasters: `sample` of them, 0 for every one."""
    cells = sum(raster.valid_count() for raster in rasters) if sample else sum(r.shape[0] * r.shape[1] for r in rasters)
    share = min(1.0, sample / max(cells, 1)) if sample else 1.0
    half = all(raster.is_float16 for raster in rasters)
    check_space(folder / "x", int(cells * share) * rasters[0].dims * (2 if half else 4))
    vectors = Vectors(rasters[0].dims, "float16" if half else "float32", str(folder))
    rng, seen = np.random.default_rng(seed), 0
    for raster in rasters:
        for _, block_vectors, _ in raster.blocks(report):
            seen += len(block_vectors)
            wanted = min(len(block_vectors), round(seen * share) - len(vectors))  # exactly the share of what was seen
            try:
                vectors.append(
                    block_vectors
                    if share == 1
                    else block_vectors[rng.choice(len(block_vectors), max(0, wanted), replace=False)]
                )
            except OSError as error:
                raise disk_error(error, folder) from error
    if not len(vectors):
        raise InputError(tr("The rasters hold no valid cell."), tr("Check their extent and nodata."))
    return vectors
