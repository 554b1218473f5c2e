"""Classifiers of embeddings: random forest, linear probe, multi-layer perceptron, nearest neighbours.

Each scales by itself. fit(rows (n, C) float32, targets (n, K) bool) teaches, probabilities(rows) gives (n, K) float32:
rows that sum to 1 where classes exclude each other, independent probabilities for multi-label.
"""

from __future__ import annotations

import contextlib
import copy
import math
from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from torch import nn

from ..core.words import tr
from .samples import balanced_subset
from .scaled import Scaled

ROWS_PER_CHUNK = 16_384  # rows at once
MAX_TREE_SAMPLES = 20_000  # that a tree of a forest draws at most
SEMINAR_OPTIONS = {
    "extra": False,
    "n_estimators": 20,
    "min_samples_split": 10,
    "min_samples_leaf": 10,
    "max_features": "sqrt",
    "bootstrap": False,
}
FOREST_OPTIONS = {
    "n_estimators": 200,
    "max_features": "sqrt",
    "min_samples_leaf": 2,
    "bootstrap": True,
    "max_leaf_nodes": 4096,  # so that a file stays below a few hundred MB
}
EXTRA_TREES, FEATURES_PER_SPLIT = 100, 2  # trees; features that a split is chosen from, in roots of their number


class Estimator(Scaled):
    """What all share: the scaling of rows to zero mean and unit deviation, and reading rows in chunks."""

    kind: ClassVar[str] = ""

    def __init__(self, multi: bool, balance: bool = True, seed: int = 0, **options: Any):
        super().__init__()
        self.multi, self.balance, self.seed, self.options = multi, balance, seed, options

    def fit(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> Estimator:
        raise NotImplementedError

    def _of(self, rows: np.ndarray) -> np.ndarray:
        raise NotImplementedError

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        parts = [self._of(rows[start : start + ROWS_PER_CHUNK]) for start in range(0, len(rows), ROWS_PER_CHUNK)]
        return np.concatenate(parts).astype(np.float32) if parts else np.zeros((0, self.count), np.float32)

    @property
    def count(self) -> int:
        """How many classes."""
        return int(self.arrays["classes"][0])

    def shapes(self, dims: int, count: int) -> dict[str, tuple[int, ...]]:
        """Of its arrays, for so many dims and classes; -1 is any length."""
        return {}

    def check(self, dims: int, count: int) -> None:
        """Raise ValueError where the arrays don't go together: those of a file may be anybody's."""
        self.check_shapes({"classes": (1,), **self.shapes(dims, count)})
        if self.count != count:
            raise ValueError(tr("other arrays than this method has"))

    def _weights(self, targets: np.ndarray) -> np.ndarray:
        """(K,): what a sample of each class counts, so that all classes count alike."""
        counts = np.maximum(targets.sum(0), 1)
        return (targets.sum() / (targets.shape[1] * counts) if self.balance else np.ones(len(counts))).astype(
            np.float32
        )


class RandomForest(Estimator):
    """scikit-learn's forest of extremely randomised trees (Geurts, Ernst and Wehenkel 2006), which draw the thresholds
    that others search for; `extra` False: a random forest, as the DOFA seminar's (SEMINAR_OPTIONS) is."""

    kind = "rf"
    model: Any = None

    def fit(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> RandomForest:
        many = len(rows) > MAX_TREE_SAMPLES
        drawn = {"n_estimators": EXTRA_TREES, "max_features": _features_per_split(rows.shape[1]), "bootstrap": many}
        options = {"extra": True, **FOREST_OPTIONS, **drawn, **self.options}
        kind = ExtraTreesClassifier if options.pop("extra") else RandomForestClassifier
        # Of several outputs scikit-learn would multiply the weights; their thresholds make up for imbalance.
        weight = (
            ("balanced_subsample" if options["bootstrap"] else "balanced") if self.balance and not self.multi else None
        )
        if options["bootstrap"] and many:
            options["max_samples"] = MAX_TREE_SAMPLES
        self.model = kind(**options, class_weight=weight, random_state=self.seed, n_jobs=-1)
        self.model.fit(rows, targets.astype(np.int8) if self.multi else targets.argmax(1))
        self.arrays["classes"] = np.array([targets.shape[1]])
        return self

    def _of(self, rows: np.ndarray) -> np.ndarray:
        class_probabilities = self.model.predict_proba(rows)
        if not self.multi:
            out = np.zeros((len(rows), self.count), np.float32)
            out[:, self.model.classes_] = class_probabilities
            return out
        each = zip(class_probabilities, self.model.classes_, strict=True)
        return np.column_stack(
            [column[:, list(kinds).index(1)] if 1 in kinds else np.zeros(len(rows)) for column, kinds in each]
        )


class LinearProbe(Estimator):
    """Logistic regression: multinomial, or for multi-label one per class. C 0.1 of scikit-learn on scaled rows."""

    kind = "linear"

    def shapes(self, dims: int, count: int) -> dict[str, tuple[int, ...]]:
        return {"mean": (dims,), "factor": (dims,), "slope": (count, dims), "level": (count,)}

    def fit(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> LinearProbe:
        self._scale_by(rows)
        scaled = self._scaled(rows)
        weight, count = "balanced" if self.balance else None, targets.shape[1]
        slope, level = np.zeros((count, rows.shape[1]), np.float32), np.full(count, -20.0, np.float32)
        columns = targets.T if self.multi else [targets.argmax(1)]
        for number, column in enumerate(columns):
            kinds = np.unique(column)
            if len(kinds) < 2:
                which = number if self.multi else int(kinds[0])
                level[which] = 20.0 if not self.multi or kinds[0] else -20.0
                continue
            model = LogisticRegression(C=self.options.get("C", 0.1), max_iter=500, class_weight=weight)
            model.fit(scaled, column)
            if self.multi:
                slope[number], level[number] = model.coef_[0], model.intercept_[0]
            elif len(kinds) == 2:  # scikit-learn keeps one plane for two classes
                slope[kinds[1]], level[kinds[1]] = model.coef_[0], model.intercept_[0]
                level[kinds[0]] = 0
            else:
                slope[kinds], level[kinds] = model.coef_, model.intercept_
                level[np.setdiff1d(np.arange(count), kinds)] -= 100
        self.arrays |= {"slope": slope, "level": level, "classes": np.array([count])}
        return self

    def _of(self, rows: np.ndarray) -> np.ndarray:
        return activations(self._scaled(rows) @ self.arrays["slope"].T + self.arrays["level"], self.multi)


class MultiLayerPerceptron(Estimator):
    """One hidden layer of 256, dropout, AdamW; ends when held-out places get no better for 15 epochs."""

    kind = "mlp"
    HIDDEN, EPOCHS, PATIENCE, BATCH = 256, 200, 15, 256

    def shapes(self, dims: int, count: int) -> dict[str, tuple[int, ...]]:
        return {
            "mean": (dims,),
            "factor": (dims,),
            "enter": (self.HIDDEN, dims),
            "enter_level": (self.HIDDEN,),
            "leave": (count, self.HIDDEN),
            "leave_level": (count,),
        }

    def fit(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> MultiLayerPerceptron:
        self._scale_by(rows)
        x, y = torch.from_numpy(self._scaled(rows)), torch.from_numpy(targets.astype(np.float32))
        train, check = _validation(groups, self.seed)
        with torch.random.fork_rng(devices=[]), _fit_threads(len(rows) <= self.BATCH):
            torch.manual_seed(self.seed)
            net = nn.Sequential(
                nn.Linear(rows.shape[1], self.HIDDEN), nn.GELU(), nn.Dropout(0.3), nn.Linear(self.HIDDEN, y.shape[1])
            )
            best, rounds = copy.deepcopy(net.state_dict()), 0
            lowest = float("inf")
            optimiser = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=1e-2)
            weights = torch.from_numpy(self._weights(targets[train]))
            for _ in range(self.EPOCHS if len(check) else 60):
                net.train()
                order = torch.from_numpy(train)[torch.randperm(len(train))]
                for batch in torch.split(order, self.BATCH):
                    optimiser.zero_grad()
                    torch.autograd.backward(self._loss(net(x[batch]), y[batch], weights))
                    optimiser.step()
                if not len(check):
                    best = net.state_dict()
                    continue
                net.eval()
                with torch.no_grad():
                    loss = float(self._loss(net(x[check]), y[check], weights))
                if loss < lowest - 1e-4:
                    lowest, rounds, best = loss, 0, copy.deepcopy(net.state_dict())
                else:
                    rounds += 1
                if rounds >= self.PATIENCE:
                    break
        names = {"0.weight": "enter", "0.bias": "enter_level", "3.weight": "leave", "3.bias": "leave_level"}
        self.arrays |= {names[key]: value.numpy().copy() for key, value in best.items()}
        self.arrays["classes"] = np.array([y.shape[1]])
        return self

    def _loss(self, scores: torch.Tensor, wanted: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
        if self.multi:
            heavier = weights.clamp(0.1, 10) if self.balance else None
            return F.binary_cross_entropy_with_logits(scores, wanted, pos_weight=heavier)
        return F.cross_entropy(scores, wanted.argmax(1), weight=weights)

    def _of(self, rows: np.ndarray) -> np.ndarray:
        given = {name: torch.from_numpy(value) for name, value in self.arrays.items() if name != "classes"}
        x = F.gelu(F.linear(torch.from_numpy(self._scaled(rows)), given["enter"], given["enter_level"]))
        return activations(F.linear(x, given["leave"], given["leave_level"]).numpy(), self.multi)


class NearestNeighbours(Estimator):
    """The likest labelled cells vote: up to 5 (as many as the smallest class has), by the cosine of scaled rows."""

    kind = "knn"
    MAX_ROWS, SHARPNESS = 20_000, 10.0

    def shapes(self, dims: int, count: int) -> dict[str, tuple[int, ...]]:
        return {
            "mean": (dims,),
            "factor": (dims,),
            "known": (-1, dims),
            "targets": (-1, count),
            "weights": (count,),
            "near": (1,),
        }

    def fit(self, rows: np.ndarray, targets: np.ndarray, groups: np.ndarray) -> NearestNeighbours:
        self._scale_by(rows)
        if len(rows) > self.MAX_ROWS:
            kept = balanced_subset(targets, self.MAX_ROWS, self.seed)
            rows, targets = rows[kept], targets[kept]
        counts = targets.sum(0)
        self.arrays |= {
            "known": _unit(self._scaled(rows)).astype(np.float16),
            "targets": targets.astype(np.uint8),
            "weights": np.ones(targets.shape[1], np.float32) if self.multi else self._weights(targets),
            "near": np.array([max(1, min(5, int(counts[counts > 0].min(initial=5))))]),
            "classes": np.array([targets.shape[1]]),
        }
        return self

    def _of(self, rows: np.ndarray) -> np.ndarray:
        known = torch.from_numpy(self.arrays["known"].astype(np.float32))
        value = torch.from_numpy(self.arrays["targets"].astype(np.float32) * self.arrays["weights"])
        near = min(int(self.arrays["near"][0]), len(known), len(value))
        vote_parts = []
        for part in torch.split(torch.from_numpy(_unit(self._scaled(rows))), 2048):
            alike, index = torch.topk(part @ known.T, near, 1)
            votes = torch.exp(self.SHARPNESS * (alike - 1))[..., None] * value[index]
            total = (
                torch.exp(self.SHARPNESS * (alike - 1)).sum(1, keepdim=True)
                if self.multi
                else votes.sum((1, 2))[:, None]
            )
            vote_parts.append(votes.sum(1) / total.clamp_min(1e-12))
        return torch.cat(vote_parts).numpy()


ESTIMATORS: dict[str, type[Estimator]] = {
    head.kind: head for head in (RandomForest, LinearProbe, MultiLayerPerceptron, NearestNeighbours)
}


def activations(scores: np.ndarray, multi: bool) -> np.ndarray:
    """Sigmoid, or softmax over the classes, of scores (n, K)."""
    if multi:
        return np.asarray(1 / (1 + np.exp(-np.clip(scores, -60, 60))))
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(raised / raised.sum(1, keepdims=True))


def _features_per_split(dims: int) -> int:
    return min(dims, round(FEATURES_PER_SPLIT * math.sqrt(dims)))


@contextlib.contextmanager
def _fit_threads(small: bool) -> Iterator[None]:
    """One thread of torch's for a small step: several would wait for one another most of the time."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if small else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))


def _validation(groups: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """(teaching, checking) positions, a seventh of the groups to check; none where there are few."""
    kinds = np.unique(groups)
    if len(kinds) < 7 or len(groups) < 50:
        return np.arange(len(groups)), np.zeros(0, np.int64)
    chosen = np.random.default_rng(seed).permutation(kinds)[: max(1, len(kinds) // 7)]
    checked = np.isin(groups, chosen)
    return np.flatnonzero(~checked), np.flatnonzero(checked)
