"""The classifier file `.geoenc`: a zip of card.json (identity, classes, thresholds, scores) and weights.

Opening one runs nothing.

Weights are safetensors; random forests are skops files of a fixed list of types.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator
from safetensors.numpy import load as load_arrays

from .. import __version__
from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.tensors import safetensors_bytes
from ..core.words import tr
from ..raster.identity import Identity
from .archive import check_trees, content, forest, forest_bytes, kind_of, opened, put
from .classes import Classes
from .heads import ESTIMATORS, Estimator, RandomForest

FORESTS = {  # kinds of forest, and of their trees
    "ExtraTreesClassifier": "ExtraTreeClassifier",
    "RandomForestClassifier": "DecisionTreeClassifier",
}


@dataclass
class Classifier:
    """Heads that vote softly (one, or several of an ensemble), and all that is needed to use them rightly.

    what: 'cells' are classified one by one, or 'rasters' as a whole. periods: into how many parts of its time a stack
    was cut; 0: single rasters. thresholds (K,): probabilities from which a class of a multi-label classifier is there.
    """

    identity: Identity
    classes: Classes
    estimators: list[Estimator]
    multi: bool = False
    thresholds: np.ndarray = field(default_factory=lambda: np.zeros(0))
    what: Literal["cells", "rasters"] = "cells"
    periods: int = 0
    method: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """(n, K) float32 of rows (n, C)."""
        return np.asarray(np.mean([head.probabilities(rows) for head in self.estimators], axis=0), np.float32)

    def predicted_classes(self, probabilities: np.ndarray) -> np.ndarray:
        """(n, K) bool: the classes that are there."""
        return predicted_classes(probabilities, self.multi, self.thresholds)

    @property
    def accuracy(self) -> float | None:
        """Overall accuracy, the mean over the folds; None where it is not known or labels don't exclude each other."""
        try:
            mean = float(self.facts["scores"]["overall_accuracy"]["mean"])
        except (KeyError, TypeError, ValueError):
            return None
        return mean if 0 <= mean <= 1 else None

    def save(self, path: str) -> None:
        """Write the file, whole or not at all."""
        card = {
            "geoenc": "classifier",
            "version": __version__,
            "identity": self.identity.model_dump(mode="json"),
            "classes": self.classes.model_dump(),
            "multi": self.multi,
            "thresholds": self.thresholds.tolist(),
            "what": self.what,
            "periods": self.periods,
            "method": self.method,
            "heads": [head.kind for head in self.estimators],
            "facts": self.facts,
        }
        with atomic_output(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
            put(file, "card.json", json.dumps(card, indent=1, ensure_ascii=False).encode())
            for number, head in enumerate(self.estimators):
                put(file, f"{number}.safetensors", safetensors_bytes(head.arrays))
                if isinstance(head, RandomForest):
                    put(file, f"{number}.skops", forest_bytes(head.model))

    @classmethod
    def load(cls, path: str) -> Classifier:
        """The classifier in a file; InputError where it is none, damaged, or holds anything but numbers and trees."""
        with opened(path, tr("classifier"), tr("Train classifier")) as file:
            if kind_of(file) == "regressor":
                raise InputError(
                    tr("{name} is a regressor: it gives numbers, not classes.", name=Path(path).name),
                    tr("Use it with 'Regress', or choose a classifier from 'Train classifier'."),
                )
            card = Card.model_validate_json(content(file, "card.json"))
            dims = card.identity.dims * max(1, card.periods)
            count = len(card.classes)
            estimators = [_head(file, n, kind, card.multi, dims, count) for n, kind in enumerate(card.heads)]
            return cls(
                card.identity, card.classes, estimators, card.multi, np.array(card.thresholds, float), card.what,
                card.periods, card.method, card.facts,
            )  # fmt: skip


def predicted_classes(probabilities: np.ndarray, multi: bool, thresholds: np.ndarray) -> np.ndarray:
    """(n, K) bool: the likeliest class, or for multi-label those that reach their threshold."""
    if multi:
        return probabilities >= thresholds
    out = np.zeros(probabilities.shape, bool)
    out[np.arange(len(probabilities)), probabilities.argmax(1)] = True
    return out


class Card(BaseModel):
    """card.json, held against itself: nothing in a file is taken at its word."""

    model_config = ConfigDict(extra="ignore")

    geoenc: Literal["classifier"]
    identity: Identity
    classes: Classes
    multi: bool
    thresholds: list[float]
    what: Literal["cells", "rasters"]
    periods: int = Field(ge=0, le=10_000)
    method: str
    heads: list[Literal["rf", "linear", "mlp", "knn"]] = Field(min_length=1, max_length=100)
    facts: dict[str, Any]

    @model_validator(mode="after")
    def _agrees(self) -> Card:
        if len(self.thresholds) != (len(self.classes) if self.multi else 0):
            raise ValueError(tr("thresholds"))
        return self


def _head(file: zipfile.ZipFile, number: int, kind: str, multi: bool, dims: int, count: int) -> Estimator:
    """A head whose arrays have the shapes that so many dims and classes need."""
    head = ESTIMATORS[kind](multi)
    head.arrays = load_arrays(content(file, f"{number}.safetensors"))
    head.check(dims, count)
    if isinstance(head, RandomForest):
        head.model = _forest(content(file, f"{number}.skops"), dims, count, multi)
    return head


def _forest(packed: bytes, dims: int, count: int, multi: bool) -> Any:
    """A random forest that tells so many classes apart."""
    model = forest(packed, FORESTS)
    outputs = count if multi else 1
    check_trees(model, dims, outputs, FORESTS)
    kinds = [np.asarray(k) for k in (model.classes_ if multi else [model.classes_])]
    most = 1 if multi else count - 1
    if len(kinds) != outputs or any(k.ndim != 1 or not len(k) or k.min() < 0 or k.max() > most for k in kinds):
        raise ValueError(tr("classes"))
    return model
