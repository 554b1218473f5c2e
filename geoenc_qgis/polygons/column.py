"""Arrays that grow in files: the system takes their memory back when it is short of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


class Column:
    """An array that is written part by part into a file of a folder, then read from there."""

    def __init__(self, folder: Path, dtype: DTypeLike):
        self._dtype = np.dtype(dtype)
        handle, name = tempfile.mkstemp(dir=folder)
        self._file, self._out = Path(name), os.fdopen(handle, "wb")

    def add(self, values: NDArray[Any]) -> None:
        """Append values."""
        self._out.write(np.ascontiguousarray(values, self._dtype).tobytes())

    @property
    def array(self) -> NDArray[Any]:
        """All of them, flat; nothing is added any more. The file goes with the array, or with its folder."""
        self._out.close()
        if not self._file.stat().st_size:
            self._file.unlink()
            return np.empty(0, self._dtype)
        array = np.memmap(self._file, self._dtype, "r")
        if os.name == "posix":  # what is mapped stays until it is let go
            self._file.unlink()
        return np.asarray(array)
