"""A tree of centres: Ward's (1963) linkage, weighted by the vectors of each, and its cuts into fewer classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLOCK_VALUES = 4_000_000  # products in float64 at once


def ward_linkage(centres: NDArray[np.float32], counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """The tree (k - 1, 4) of centres (k, C) in scipy's form: two nodes, their height, the centres below.

    Two nodes are merged whose vectors spread least as one. A centre weighs as many vectors as it has, 1 at least;
    where all have as many, the tree is `scipy.cluster.hierarchy.ward`'s. Nearest-neighbour chains (Murtagh 1983).
    """
    size = len(centres)
    weights = _weights(counts)
    weights *= size / weights.sum()
    apart = squared_distances(centres)
    for row, weight in zip(apart, weights, strict=True):
        row *= 2 * weight * weights / (weight + weights)
    np.fill_diagonal(apart, np.inf)
    merges: list[tuple[int, int, float]] = []
    chain = [0]
    alive = np.ones(size, bool)
    while len(merges) < size - 1:
        chain = chain or [int(alive.argmax())]
        row = apart[chain[-1]]
        near = int(row.argmin())
        if len(chain) < 2 or row[near] < row[chain[-2]]:
            chain.append(near)
            continue
        one, other = chain.pop(), chain.pop()
        merges.append((one, other, float(row[other])))
        _merge(apart, weights, one, other)
        alive[one] = False
    return _numbered(merges, size)


def _weights(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.maximum(counts, 1).astype(np.float64)


def squared_distances(centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """(k, k), of centres taken from their mean, so that rounding stays small."""
    wide = centres.astype(np.float64)
    wide -= wide.mean(0)
    squares = (wide * wide).sum(1)
    apart = np.empty((len(wide), len(wide)), np.float32)
    rows = max(1, BLOCK_VALUES // len(wide))
    for start in range(0, len(wide), rows):
        part = slice(start, start + rows)
        apart[part] = np.maximum(squares[part, None] + squares - 2 * (wide[part] @ wide.T), 0)
    return apart


def _merge(apart: NDArray[np.float32], weights: NDArray[np.float64], one: int, other: int) -> None:
    """Let `other` stand for both (Lance and Williams 1967); never nearer than its parts, whatever rounding says."""
    a, b = weights[one], weights[other]
    row = ((a + weights) * apart[one] + (b + weights) * apart[other] - weights * apart[one, other]) / (a + b + weights)
    row = np.maximum(row, np.minimum(apart[one], apart[other])).astype(np.float32)
    row[[one, other]] = np.inf
    apart[other] = apart[:, other] = row
    apart[one] = apart[:, one] = np.inf
    weights[other] = a + b


def _numbered(merges: list[tuple[int, int, float]], size: int) -> NDArray[np.float64]:
    """Merges sorted by height, nodes numbered as they come about."""
    linkage = np.zeros((size - 1, 4))
    node, below = list(range(size)), [1] * size
    heights = np.sqrt([height for *_, height in merges])
    for step, number in enumerate(np.argsort(heights, kind="stable")):
        one, other, _ = merges[number]
        below[other] += below[one]
        linkage[step] = (*sorted((node[one], node[other])), heights[number], below[other])
        node[other] = size + step
    return linkage


def is_linkage(linkage: NDArray[np.float64]) -> bool:
    """Whether an array (k - 1, 4) of finite numbers is a tree: every node but the last merged once, after its parts."""
    size = len(linkage) + 1
    nodes, heights = linkage[:, :2], linkage[:, 2]
    once = np.array_equal(np.sort(nodes, axis=None), np.arange(2 * size - 2))
    later = (nodes.max(1, initial=0) < np.arange(size, 2 * size - 1)).all()
    return once and bool(later and (np.diff(heights) >= 0).all())


def cut_groups(linkage: NDArray[np.float64], counts: NDArray[np.int64], classes: int) -> NDArray[np.intp]:
    """The class, 0 to `classes` - 1, of each centre (k,) where the tree is cut into so many.

    Classes are numbered along the tree, whose branches lie in the order of the centres' ids as far as they can: the
    classes of a finer cut that make up one of a coarser cut follow each other.
    """
    size = len(linkage) + 1
    pairs = linkage[:, :2].astype(int)
    total = np.concatenate([_weights(counts), np.zeros(size - 1)])
    place = np.concatenate([np.arange(size, dtype=float), np.zeros(size - 1)])  # mean id below
    for node, pair in enumerate(pairs, size):
        total[node] = total[pair].sum()
        place[node] = (total[pair] * place[pair]).sum() / total[node]
    groups, done = np.empty(size, np.intp), 0
    branches = [(2 * size - 2, -1)]  # nodes with the class they are in
    while branches:
        node, group = branches.pop()
        if group < 0 and node < 2 * size - classes:
            group, done = done, done + 1
        if node < size:
            groups[node] = group
        else:
            first, second = sorted(pairs[node - size].tolist(), key=place.__getitem__)
            branches += [(second, group), (first, group)]
    return groups
