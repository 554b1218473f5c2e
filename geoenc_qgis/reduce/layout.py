"""Layouts in three dimensions by UMAP or t-SNE, and a small network that puts every other vector where it belongs.

umap-learn's own transform reaches some thousand vectors a second and t-SNE has none: too slow for every cell. The
network learns from the vectors that were laid out and from others near them, and reaches some hundred thousand:
docs/BENCHMARKS.md.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr

Method = Literal["pca", "umap", "tsne"]
LAYOUT_VECTORS = 10_000  # vectors laid out
TRAINING_FACTOR = 4  # times as many are drawn; the rest teaches the network
HIDDEN_UNITS, TRAINING_STEPS, BATCH_VECTORS, LEARNING_RATE = 256, 1500, 1024, 4e-3  # of the network and its training
NEAREST_VECTORS = 10  # laid-out vectors that say where another one belongs
MIN_SPREAD_SHARE = 0.1  # of the mean deviation: no band counts as less varied than this
TSNE_COMPONENTS = 50  # components t-SNE works on, as usual


@dataclass(frozen=True)
class Layers:
    """Affine layers with ReLU between them; the first takes vectors (n, C), the last gives scores (n, 3)."""

    weights: Sequence[NDArray[np.float32]]  # (in, out)
    biases: Sequence[NDArray[np.float32]]  # (out,)

    def scores(self, vectors: Floats) -> Floats:
        """Scores (n, 3) float32 of vectors (n, C)."""
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            vectors = vectors @ weight
            vectors += bias
            np.maximum(vectors, 0, out=vectors)
        return vectors @ self.weights[-1] + self.biases[-1]

    @classmethod
    def linear(cls, axes: Floats, mean: Floats) -> Layers:
        """score = (vector - mean) @ axes.T"""
        return cls([axes.T.astype(np.float32)], [-(mean @ axes.T).astype(np.float32)])

    def arrays(self) -> dict[str, Array]:
        named = {f"weight{i}": weight for i, weight in enumerate(self.weights)}
        return named | {f"bias{i}": bias for i, bias in enumerate(self.biases)}

    @classmethod
    def from_arrays(cls, arrays: dict[str, Array]) -> Layers:
        count = sum(name.startswith("weight") for name in arrays)
        return cls(*([arrays[f"{kind}{i}"] for i in range(count)] for kind in ("weight", "bias")))

    @staticmethod
    def shapes(arrays: dict[str, Array], dims: int) -> dict[str, tuple[int, ...]]:
        """Of the arrays, where their layers fit together: from `dims` to three scores."""
        count = max(1, sum(name.startswith("weight") for name in arrays))
        biases = [arrays.get(f"bias{i}", np.zeros(0)).size for i in range(count - 1)]
        widths = [dims, *biases, 3]
        layer_shapes: dict[str, tuple[int, ...]] = {}
        for i, (before, after) in enumerate(pairwise(widths)):
            layer_shapes |= {f"weight{i}": (before, after), f"bias{i}": (after,)}
        return layer_shapes


def layout_of(
    vectors: Floats, method: str, neighbours: int, min_dist: float, seed: int, report: Report
) -> NDArray[np.float64]:
    """Places (n, 3) of vectors (n, C), by their angles; InputError where there are too few."""
    least = max(neighbours + 2, 12)
    if len(vectors) < least:
        raise InputError(
            tr(
                "METHOD {method} needs at least {least} cells with {neighbours} neighbours; there are {count}.",
                method=method,
                least=least,
                neighbours=neighbours,
                count=len(vectors),
            ),
            tr("Choose fewer neighbours, more cells, or METHOD pca."),
        )
    if float(np.ptp(vectors, axis=0).max()) == 0:
        raise InputError(
            tr("All embeddings are the same: there is nothing to tell apart."), tr("Encode a raster with variety.")
        )
    report.progress(0, tr("fitting {method}; no progress is known until it is done", method=method))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a seed means one thread; that a small sample is small
        if method == "umap":
            from umap import UMAP

            fit = UMAP(n_neighbors=neighbours, n_components=3, min_dist=min_dist, metric="cosine", random_state=seed)
            return np.asarray(fit.fit_transform(vectors), np.float64)
        from sklearn.decomposition import PCA
        from sklearn.manifold import TSNE

        rows = _unit(vectors)
        if rows.shape[1] > TSNE_COMPONENTS and len(rows) > TSNE_COMPONENTS:
            rows = PCA(TSNE_COMPONENTS, random_state=seed).fit_transform(rows)
        fit = TSNE(
            3, perplexity=neighbours, init="pca" if rows.shape[1] >= 3 else "random", random_state=seed, n_jobs=-1
        )
        return np.asarray(fit.fit_transform(rows), np.float64)


def trained_layers(vectors: Floats, places: NDArray[np.float64], others: Floats, seed: int, report: Report) -> Layers:
    """Layers that give vectors (n, C) their places (n, 3), and other vectors places among those of their likes."""
    import torch

    if not len(others):
        others = _between(vectors, seed)
    everything = np.concatenate([vectors, others])
    goals = np.concatenate([places, interpolated_places(others, vectors, places)])
    mean, spread = everything.mean(0), everything.std(0)
    # A band that hardly varies here may vary elsewhere: it must not drown the others there.
    spread = np.maximum(spread, max(MIN_SPREAD_SHARE * float(spread.mean()), 1e-12))
    centre, size = goals.mean(0), goals.std(0) + 1e-9
    inputs = torch.from_numpy((everything - mean) / spread)
    wanted = torch.from_numpy(((goals - centre) / size).astype(np.float32))
    torch.manual_seed(seed)
    linear = torch.nn.Linear
    parts = [linear(inputs.shape[1], HIDDEN_UNITS), linear(HIDDEN_UNITS, HIDDEN_UNITS), linear(HIDDEN_UNITS, 3)]
    network = torch.nn.Sequential(parts[0], torch.nn.ReLU(), parts[1], torch.nn.ReLU(), parts[2])
    optimiser = torch.optim.AdamW(network.parameters(), lr=LEARNING_RATE, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, LEARNING_RATE, TRAINING_STEPS)
    for step in range(TRAINING_STEPS):
        rows = torch.randint(len(inputs), (BATCH_VECTORS,))
        loss = torch.nn.functional.smooth_l1_loss(network(inputs[rows]), wanted[rows], beta=0.1)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 50 == 0:
            report.progress(step / TRAINING_STEPS, tr("training the network for all cells"))
    weights = [part.weight.detach().numpy().T.astype(np.float64) for part in parts]
    biases = [part.bias.detach().numpy().astype(np.float64) for part in parts]
    # Scaling in and out becomes part of the first and the last layer.
    weights[0] = weights[0] / spread[:, None]
    biases[0] = biases[0] - mean @ weights[0]
    weights[2], biases[2] = weights[2] * size, biases[2] * size + centre
    return Layers([w.astype(np.float32) for w in weights], [b.astype(np.float32) for b in biases])


def interpolated_places(others: Floats, vectors: Floats, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Places (m, 3) of other vectors: those of their nearest, weighed as in UMAP (McInnes et al. 2018, section 3.1)."""
    known, place_parts = _unit(vectors), []
    count = min(NEAREST_VECTORS, len(known))
    for start in range(0, len(others), 1024):
        distances = 1 - _unit(others[start : start + 1024]) @ known.T
        near = np.argpartition(distances, count - 1, axis=1)[:, :count]
        reach = np.maximum(np.take_along_axis(distances, near, 1), 0)
        first = reach.min(1, keepdims=True)
        weight = np.exp(-(reach - first) / np.maximum(reach.mean(1, keepdims=True) - first, 1e-9))
        weight /= weight.sum(1, keepdims=True)
        place_parts.append((weight[:, :, None] * places[near]).sum(1))
    return np.concatenate(place_parts)


def _between(vectors: Floats, seed: int) -> Floats:
    """Vectors between like ones, for a sample that is all there is, such as the centres of a book."""
    rng, known = np.random.default_rng(seed), _unit(vectors)
    first = rng.integers(0, len(vectors), 3 * len(vectors))
    near = np.concatenate(
        [
            np.argpartition(-(known[part] @ known.T), 4, axis=1)[:, :5]
            for part in np.array_split(first, len(first) // 1024 + 1)
        ]
    )
    second = near[np.arange(len(first)), rng.integers(0, 5, len(first))]
    share = rng.random((len(first), 1), np.float32)
    between: Floats = vectors[first] * share + vectors[second] * (1 - share)
    return between


def _unit(vectors: Floats) -> Floats:
    lengths: Floats = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return vectors / lengths
