"""What is learnt as numbers: named arrays, among them the scaling of vectors to zero mean and unit deviation."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..core.words import tr

MIN_DEVIATION = 1e-6  # below, a number of the vectors is the same in all of them


class Scaled:
    """Arrays by name, as a file holds them; `mean` and `factor` (C,) scale vectors."""

    def __init__(self) -> None:
        self.arrays: dict[str, np.ndarray] = {}

    def check_shapes(self, wanted: Mapping[str, tuple[int, ...]]) -> None:
        """Raise ValueError unless it has exactly these arrays, of these shapes; -1 is any length.

        Those of a file may be anybody's.
        """
        if set(wanted) != set(self.arrays):
            raise ValueError(tr("other arrays than this method has"))
        for name, shape in wanted.items():
            actual_shape = self.arrays[name].shape
            if len(actual_shape) != len(shape) or any(
                b not in (-1, a) for a, b in zip(actual_shape, shape, strict=True)
            ):
                raise ValueError(tr("{name} has another shape", name=name))

    def _scale_by(self, rows: np.ndarray) -> None:
        deviation = rows.std(0, dtype=np.float64)
        self.arrays["mean"] = rows.mean(0, dtype=np.float64).astype(np.float32)
        self.arrays["factor"] = (1 / np.where(deviation > MIN_DEVIATION, deviation, 1.0)).astype(np.float32)

    def _scaled(self, rows: np.ndarray) -> np.ndarray:
        return np.asarray((rows - self.arrays["mean"]) * self.arrays["factor"])
