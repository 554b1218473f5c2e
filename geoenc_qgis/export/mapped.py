"""An array that lies in a file and not in memory: it may be as large as the disk."""

from __future__ import annotations

import contextlib
import math
import mmap
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import numpy as np

from ..core.arrays import Array


class MappedArray:
    """`array` is a file's content from `offset` on; what was touched of it stays in memory until `release`."""

    def __init__(self, file: IO[bytes], dtype: str, shape: Sequence[int], offset: int = 0):
        """Makes the file as long as it must be. OSError where the disk is full: found later, it ends the process."""
        size = offset + math.prod(shape) * np.dtype(dtype).itemsize
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            file.truncate(size)
        self._map = mmap.mmap(file.fileno(), size)
        self.array: Array = np.ndarray(tuple(shape), dtype, self._map, offset)

    def release(self) -> None:
        """Leave the pages to the system, which writes them to the disk when it likes."""
        if hasattr(self._map, "madvise"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def close(self) -> None:
        """Give the file back, where nothing else holds the array: Windows can't rename or delete it before."""
        del self.array
        with contextlib.suppress(BufferError):
            self._map.close()


@contextlib.contextmanager
def scratch_array(path: Path, dtype: str, shape: Sequence[int]) -> Iterator[MappedArray]:
    """An array in a file that goes at the end."""
    try:
        with path.open("w+b") as file:
            mapped = MappedArray(file, dtype, shape)
            try:
                yield mapped
            finally:
                mapped.close()
    finally:
        path.unlink(missing_ok=True)
