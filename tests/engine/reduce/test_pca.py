"""Moments in float32 pieces are those of float64, in either order of memory, and where float32 can't hold them."""

from __future__ import annotations

import numpy as np
import pytest

from geoenc_qgis.reduce.pca import Moments, Sample


def vectors(count: int = 5000, dims: int = 40) -> np.ndarray:
    chance = np.random.default_rng(0)
    return (500 + chance.normal(size=(count, dims)) * np.geomspace(30, 0.5, dims)).astype(np.float32)


def moments(*blocks: np.ndarray) -> Moments:
    made = Moments(blocks[0].shape[1])
    for block in blocks:
        made.add(block)
    return made


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_products_are_those_of_float64(order, dtype):
    rows = vectors().astype(dtype)
    blocks = [np.asarray(some, order=order) for some in np.array_split(rows, 3)]
    found, wide = moments(*blocks, rows[:0], rows[:1]), np.concatenate([rows, rows[:1]]).astype(float)
    assert found.count == len(wide)
    np.testing.assert_allclose(found.mean, wide.mean(0), rtol=1e-12)
    want = np.cov(wide.T, bias=True) * len(wide)
    scale = np.sqrt(np.outer(want.diagonal(), want.diagonal()))
    assert np.abs(found.products - want).max() <= (scale * (1e-12 if dtype == "float64" else 3e-7)).max()
    assert (np.abs(found.products - want) / scale).max() < (1e-11 if dtype == "float64" else 2e-6)


def test_equal_vectors_vary_by_nothing():
    assert not moments(np.full((3000, 5), 0.1, np.float32), np.full((10, 5), 0.1, np.float32)).products.any()


def test_values_too_large_for_float32s_products():
    rows = vectors(300, 4)
    rows[7] = -3e38
    wide = rows.astype(float)
    np.testing.assert_allclose(moments(rows).products, np.cov(wide.T, bias=True) * 300, rtol=1e-9)


@pytest.mark.parametrize("order", ["C", "F"])
def test_a_sample_is_of_the_vectors_with_the_least_keys(order):
    rows = vectors(900, 3)
    sample = Sample(3, 100)
    for some in np.array_split(rows, 4):
        sample.add(np.asarray(some, order=order))
    keys = np.concatenate([np.random.default_rng((0, block)).random(225) for block in range(4)])
    np.testing.assert_array_equal(sample.vectors, rows[np.argsort(keys)[:100]])
