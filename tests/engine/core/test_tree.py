"""Merging in a fixed tree."""

import numpy as np
import pytest

from geoenc_qgis.core.tree import Tree


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13])
def test_the_order_of_coming_changes_nothing(count):
    want = None
    for seed in range(5):
        tree = Tree(count, lambda left, right: f"({left} {right})")
        for number in np.random.default_rng(seed).permutation(count).tolist():
            assert tree.whole is None
            tree.add(number, str(number))
        want = want or tree.whole
        assert tree.whole == want
        assert tree.whole.replace("(", "").replace(")", "") == " ".join(map(str, range(count)))


def test_few_parts_wait_where_they_come_in_order():
    tree = Tree(1000, lambda left, right: left + right)
    most = 0
    for number in range(1000):
        tree.add(number, 1)
        most = max(most, len(tree._waiting))
    assert (tree.whole, most <= 10) == (1000, True)


def test_sampled_keys_depend_on_no_order():
    from geoenc_qgis.reduce.pca import Sample, drawn

    blocks = [np.random.default_rng(n).normal(size=(300, 4)).astype(np.float32) for n in range(7)]
    plain = Sample(4, 100)
    for block in blocks:
        plain.add(block)
    for seed in range(4):
        sample = Sample(4, 100)
        for number in np.random.default_rng(seed).permutation(7).tolist():
            sample.take(drawn(blocks[number], number, sample.limit, 100))
        np.testing.assert_array_equal(sample.vectors, plain.vectors)
