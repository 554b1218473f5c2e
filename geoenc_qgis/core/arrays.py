"""Types of arrays where no single one of NumPy's does; docstrings tell their axes. Their eigenvectors."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .threads import one_blas_thread

Array = NDArray[Any]  # of the type that a file or the caller has
Floats = NDArray[np.floating[Any]]  # float16, float32 or float64
Mask = NDArray[np.bool_]


def eigen(matrix: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Eigenvalues (n,) of a symmetric matrix (n, n), the smallest first, and eigenvectors (n, n), each a column.

    By one thread: those of OpenBLAS wait for each other without a pause, and where other work is on the cores that
    takes seconds (3.5 s for 0.07 s at n = 486).
    """
    with one_blas_thread():
        values, vectors = np.linalg.eigh(matrix)
    return values, vectors


def leading_axes(centred: Floats, count: int, passes: int = 8) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The first `count` singular values and right singular vectors (count, C) of vectors (n, C), nearly.

    By subspace iteration from random vectors, ten more than asked for (Halko, Martinsson and Tropp 2011, 4.5).
    """
    width = min(count + 10, *centred.shape)
    block = np.random.default_rng(0).standard_normal((centred.shape[1], width)).astype(np.float32)
    with one_blas_thread():
        for _ in range(passes):
            block = np.linalg.qr(centred.T @ (centred @ block))[0]
        seen = (centred @ block).astype(np.float64)
        squares, turned = np.linalg.eigh(seen.T @ seen)
    largest = slice(-1, -count - 1, -1)
    return np.sqrt(np.maximum(squares[largest], 0)), (block.astype(np.float64) @ turned[:, largest]).T
