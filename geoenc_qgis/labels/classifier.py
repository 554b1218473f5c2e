"""The classifier file `.geoenc`: a zip of card.json (identity, classes, thresholds, scores) and weights.

Opening one runs nothing.

Weights are safetensors; random forests are skops files of a fixed list of types.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator
from safetensors import SafetensorError
from safetensors.numpy import load as load_arrays

from .. import __version__
from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.tensors import safetensors_bytes
from ..core.words import tr
from ..raster.identity import Identity
from .classes import Classes
from .heads import ESTIMATORS, Estimator, RandomForest

FILE_SUFFIX = ".geoenc"
MAX_BYTES = 1_000_000_000  # of a member of the zip, unpacked
MAX_RATIO = 200  # of a member to what it is packed in: numbers hardly pack, bombs do by a thousand
FOREST_TYPES = (
    "sklearn.ensemble._forest.RandomForestClassifier",
    "sklearn.tree._classes.DecisionTreeClassifier",
    "sklearn.tree._tree.Tree",
    "numpy.dtype",
    "numpy.random.mtrand.RandomState",
)


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
            _put(file, "card.json", json.dumps(card, indent=1, ensure_ascii=False).encode())
            for number, head in enumerate(self.estimators):
                _put(file, f"{number}.safetensors", safetensors_bytes(head.arrays))
                if isinstance(head, RandomForest):
                    _put(file, f"{number}.skops", forest_bytes(head.model))

    @classmethod
    def load(cls, path: str) -> Classifier:
        """The classifier in a file; InputError where it is none, damaged, or holds anything but numbers and trees."""
        if not os.path.isfile(path):
            raise InputError(tr("There is no such classifier: {path}.", path=path), tr("Check the path."))
        try:
            with zipfile.ZipFile(path) as file:
                card = Card.model_validate_json(_got(file, "card.json"))
                dims = card.identity.dims * max(1, card.periods)
                count = len(card.classes)
                estimators = [_head(file, n, kind, card.multi, dims, count) for n, kind in enumerate(card.heads)]
            return cls(
                card.identity, card.classes, estimators, card.multi, np.array(card.thresholds, float), card.what,
                card.periods, card.method, card.facts,
            )  # fmt: skip
        except (
            zipfile.BadZipFile,
            zlib.error,
            KeyError,
            ValueError,
            TypeError,
            OSError,
            SafetensorError,
            IndexError,
            EOFError,
            RuntimeError,
            NotImplementedError,
            AttributeError,
            RecursionError,
        ) as error:  # fmt: skip - zip, safetensors and skops tell a foreign or damaged file in all these ways
            raise InputError(
                tr("{name} is not a GeoEnc classifier, or it is damaged.", name=Path(path).name),
                tr("Choose a .geoenc file made by 'Train classifier'."),
            ) from error


def predicted_classes(probabilities: np.ndarray, multi: bool, thresholds: np.ndarray) -> np.ndarray:
    """(n, K) bool: the likeliest class, or for multi-label those that reach their threshold."""
    if multi:
        return probabilities >= thresholds
    out = np.zeros(probabilities.shape, bool)
    out[np.arange(len(probabilities)), probabilities.argmax(1)] = True
    return out


def forest_bytes(model: Any) -> bytes:
    """A forest as a skops file, which names objects by where they lay in memory: here by order, with a fixed date."""
    from skops.io import dumps

    numbers: dict[str, str] = {}

    def numbered(node: Any) -> Any:
        if isinstance(node, list):
            return [numbered(part) for part in node]
        if not isinstance(node, dict):
            return node
        made = {key: numbered(value) for key, value in node.items()}
        if "__id__" in made:
            number = numbers.setdefault(str(made["__id__"]), str(len(numbers)))
            made["__id__"] = int(number)
            if "file" in made:
                files[made["file"]] = made["file"] = f"{number}{Path(made['file']).suffix}"
        return made

    files, out = {"schema.json": "schema.json"}, io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(dumps(model))) as source, zipfile.ZipFile(out, "w") as target:
        schema = numbered(json.loads(source.read("schema.json")))
        for old, new in sorted(files.items(), key=lambda pair: pair[1]):
            _put(target, new, json.dumps(schema).encode() if old == "schema.json" else source.read(old))
    return out.getvalue()


def _put(file: zipfile.ZipFile, name: str, content: bytes) -> None:
    """A member with a fixed date, so that the same classifier is the same file."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    file.writestr(info, content)


def _got(file: zipfile.ZipFile, name: str) -> bytes:
    _check_size(file.getinfo(name))
    return file.read(name)


def _check_size(member: zipfile.ZipInfo) -> None:
    """Raise ValueError where a member of a zip would fill the memory."""
    if member.file_size > min(MAX_BYTES, max(10_000_000, MAX_RATIO * member.compress_size)):
        raise ValueError(tr("{filename} is too large", filename=member.filename))


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
    head.arrays = load_arrays(_got(file, f"{number}.safetensors"))
    head.check(dims, count)
    if isinstance(head, RandomForest):
        head.model = _forest(_got(file, f"{number}.skops"), dims, count, multi)
    return head


def _check_trees(model: Any, dims: int, count: int, multi: bool) -> None:
    """Raise ValueError where a tree would lead out of its own arrays: scikit-learn follows them unchecked."""
    outputs = count if multi else 1
    if model.n_features_in_ != dims or model.n_outputs_ != outputs:
        raise ValueError(tr("a forest of another size"))
    kinds = [np.asarray(k) for k in (model.classes_ if multi else [model.classes_])]
    most = 1 if multi else count - 1
    if len(kinds) != outputs or any(k.ndim != 1 or not len(k) or k.min() < 0 or k.max() > most for k in kinds):
        raise ValueError(tr("classes"))
    for tree_classifier in model.estimators_:
        tree, own = tree_classifier.tree_, np.arange(tree_classifier.tree_.node_count)
        if (
            type(tree_classifier).__name__ != "DecisionTreeClassifier"
            or tree.n_features != dims
            or tree.n_outputs != outputs
        ):
            raise ValueError(tr("a tree of another size"))
        leaf = tree.children_left == -1
        for child in (tree.children_left, tree.children_right):
            inner = child[~leaf]
            if len(child) != len(own) or (inner <= own[~leaf]).any() or (inner >= len(own)).any():
                raise ValueError(tr("a tree that leads out of itself"))
        if (tree.feature[~leaf] < 0).any() or (tree.feature[~leaf] >= dims).any():
            raise ValueError(tr("a tree of other features"))


def _forest(content: bytes, dims: int, count: int, multi: bool) -> Any:
    """A random forest of a skops file that holds nothing but what a forest is made of."""
    with zipfile.ZipFile(io.BytesIO(content)) as inner:
        if sum(member.file_size for member in inner.infolist()) > MAX_BYTES:
            raise ValueError(tr("too large"))
        for member in inner.infolist():
            _check_size(member)
    from skops.io import get_untrusted_types, loads

    try:
        foreign = set(get_untrusted_types(data=content)) - set(FOREST_TYPES)
        model = None if foreign else loads(content, trusted=list(FOREST_TYPES))
    except Exception as error:  # what damage makes skops say has no end of names
        raise ValueError(str(error)) from error
    if foreign:
        raise ValueError(tr("foreign types: {foreign}", foreign=sorted(foreign)))
    if type(model).__name__ != "RandomForestClassifier":
        raise ValueError(type(model).__name__)
    _check_trees(model, dims, count, multi)
    return model
