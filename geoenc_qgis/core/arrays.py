"""Types of arrays where no single one of NumPy's does; what their axes are is told by docstrings."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]  # of the type that a file or the caller has
Floats = NDArray[np.floating[Any]]  # float16, float32 or float64
Mask = NDArray[np.bool_]
