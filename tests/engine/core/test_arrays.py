"""Eigenvectors of arrays, held against those of float64 in full."""

from __future__ import annotations

import numpy as np

from geoenc_qgis.core.arrays import eigen, leading_axes


def vectors(count=2000, dims=96):
    rng = np.random.default_rng(0)
    made = rng.standard_normal((count, dims)) * 0.8 ** np.arange(dims)
    return made @ np.linalg.qr(rng.standard_normal((dims, dims)))[0]


def test_eigen_takes_a_matrix_apart():
    matrix = np.cov(vectors().T)
    values, axes = eigen(matrix)
    assert (np.diff(values) >= 0).all()
    np.testing.assert_allclose(axes * values @ axes.T, matrix, atol=1e-12)


def test_leading_axes_are_those_of_the_whole_decomposition():
    rows = vectors()
    sizes, axes = leading_axes(rows.astype(np.float32), 3)
    _, full_sizes, full_axes = np.linalg.svd(rows, full_matrices=False)
    np.testing.assert_allclose(sizes, full_sizes[:3], rtol=1e-4)
    np.testing.assert_allclose(np.abs((axes * full_axes[:3]).sum(1)), 1, atol=1e-4)


def test_leading_axes_of_fewer_vectors_than_axes():
    sizes, axes = leading_axes(np.eye(2, 5, dtype=np.float32), 2)
    assert axes.shape == (2, 5)
    np.testing.assert_allclose(sizes, 1, atol=1e-6)
