"""The zip of a learnt model: card.json, safetensors and, for forests, skops of a fixed list of types.

Opening one runs nothing, and nothing in it is taken at its word.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError

from ..core.errors import GeoEncError, InputError
from ..core.words import Message, tr

MAX_BYTES = 1_000_000_000  # of a member of the zip, unpacked
MAX_RATIO = 200  # of a member to what it is packed in: numbers hardly pack, bombs do by a thousand
TREE_TYPES = ("sklearn.tree._tree.Tree", "numpy.dtype", "numpy.random.mtrand.RandomState")  # that every forest holds
# zip, safetensors and skops tell a foreign or damaged file in all these ways
DAMAGES = (
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
)


@contextlib.contextmanager
def opened(path: str, noun: Message, maker: Message) -> Iterator[zipfile.ZipFile]:
    """The zip, open for reading; InputError where it is none, or what is read from it within doesn't hold.

    noun: 'classifier'; maker: the title of the algorithm that makes such files.
    """
    if not os.path.isfile(path):
        raise InputError(tr("There is no such {noun}: {path}.", noun=noun, path=path), tr("Check the path."))
    try:
        with zipfile.ZipFile(path) as file:
            yield file
    except GeoEncError:
        raise
    except DAMAGES as error:
        raise InputError(
            tr("{name} is not a GeoEnc {noun}, or it is damaged.", name=Path(path).name, noun=noun),
            tr("Choose a .geoenc file made by '{maker}'.", maker=maker),
        ) from error


def kind_of(file: zipfile.ZipFile) -> str:
    """What the card says that the file is: 'classifier', 'regressor'."""
    card = json.loads(content(file, "card.json"))
    return str(card.get("geoenc", "")) if isinstance(card, dict) else ""


def put(file: zipfile.ZipFile, name: str, content: bytes) -> None:
    """A member with a fixed date, so that the same model is the same file."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    file.writestr(info, content)


def content(file: zipfile.ZipFile, name: str) -> bytes:
    """A member; ValueError where it would fill the memory."""
    _check_size(file.getinfo(name))
    return file.read(name)


def _check_size(member: zipfile.ZipInfo) -> None:
    if member.file_size > min(MAX_BYTES, max(10_000_000, MAX_RATIO * member.compress_size)):
        raise ValueError(tr("{filename} is too large", filename=member.filename))


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
            put(target, new, json.dumps(schema).encode() if old == "schema.json" else source.read(old))
    return out.getvalue()


def forest(content: bytes, kinds: Mapping[str, str]) -> Any:
    """A forest of a skops file that holds nothing but what forests of these kinds are made of.

    kinds: of forests, and of their trees, by scikit-learn's names.
    """
    types = [
        *(f"sklearn.ensemble._forest.{kind}" for kind in kinds),
        *(f"sklearn.tree._classes.{kind}" for kind in kinds.values()),
        *TREE_TYPES,
    ]
    with zipfile.ZipFile(io.BytesIO(content)) as inner:
        if sum(member.file_size for member in inner.infolist()) > MAX_BYTES:
            raise ValueError(tr("too large"))
        for member in inner.infolist():
            _check_size(member)
    from skops.io import get_untrusted_types, loads

    try:
        foreign = set(get_untrusted_types(data=content)) - set(types)
        model = None if foreign else loads(content, trusted=types)
    except Exception as error:  # what damage makes skops say has no end of names
        raise ValueError(str(error)) from error
    if foreign:
        raise ValueError(tr("foreign types: {foreign}", foreign=sorted(foreign)))
    if type(model).__name__ not in kinds:
        raise ValueError(type(model).__name__)
    return model


def check_trees(model: Any, dims: int, outputs: int, kinds: Mapping[str, str]) -> None:
    """Raise ValueError where a tree would lead out of its own arrays: scikit-learn follows them unchecked.

    kinds: as of `forest`.
    """
    if model.n_features_in_ != dims or model.n_outputs_ != outputs:
        raise ValueError(tr("a forest of another size"))
    for own in model.estimators_:
        tree, nodes = own.tree_, np.arange(own.tree_.node_count)
        if type(own).__name__ != kinds[type(model).__name__] or tree.n_features != dims or tree.n_outputs != outputs:
            raise ValueError(tr("a tree of another size"))
        leaf = tree.children_left == -1
        for child in (tree.children_left, tree.children_right):
            inner = child[~leaf]
            if len(child) != len(nodes) or (inner <= nodes[~leaf]).any() or (inner >= len(nodes)).any():
                raise ValueError(tr("a tree that leads out of itself"))
        if (tree.feature[~leaf] < 0).any() or (tree.feature[~leaf] >= dims).any():
            raise ValueError(tr("a tree of other features"))
