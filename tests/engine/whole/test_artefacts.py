"""Books, colour models and classifiers that are damaged or lie: one sentence, before anything is computed with them."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load, save

from geoenc_qgis import ImportEncoder
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.core.tensors import safetensors_bytes
from geoenc_qgis.encoders.registry import BUNDLED_FOLDER
from geoenc_qgis.labels import heads
from geoenc_qgis.labels.classes import classes_of_labels
from geoenc_qgis.labels.classifier import Classifier
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.raster.scaling import Scaling
from geoenc_qgis.reduce.colours import ColourModel
from geoenc_qgis.reduce.layout import Layers

SMALL = Identity(encoder="kinds", weights_sha256="1", dims=4)


def book(path: Path) -> Path:
    rng = np.random.default_rng(0)
    centres, colours = rng.normal(size=(5, 4)).astype(np.float32), rng.integers(1, 255, (5, 3)).astype(np.uint8)
    CentroidBook(SMALL, "euclidean", centres, np.arange(5), colours, {}).save(str(path))
    CentroidBook.load(str(path))
    return path


def colour_model(path: Path) -> Path:
    layers = Layers.linear(np.eye(3, 4), np.zeros(4))
    ColourModel(SMALL, "pca", "rgb", layers, np.zeros(3), np.ones(3)).save(str(path))
    ColourModel.load(str(path))
    return path


def rewritten(path: Path, arrays: dict | None = None, texts: dict | None = None) -> None:
    raw = path.read_bytes()
    about = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])["__metadata__"]
    kept = {name: value for name, value in (load(raw) | (arrays or {})).items() if value is not None}
    path.write_bytes(save(kept, metadata={k: v for k, v in (about | (texts or {})).items() if v is not None}))


BOOKS = [
    {"colours": np.ones((5, 4), np.uint8)},
    {"colours": np.ones((4, 3), np.uint8)},
    {"colours": np.ones((5, 3), np.float32)},
    {"counts": np.zeros(4, np.int64)},
    {"counts": np.full(5, -1)},
    {"centres": np.full((5, 4), np.nan, np.float32)},
    {"centres": np.ones((5, 3), np.float32)},
    {"centres": np.ones(5, np.float32)},
    {"centres": np.ones((0, 4), np.float32), "counts": np.zeros(0, np.int64), "colours": np.zeros((0, 3), np.uint8)},
    {"centres": None},
    {"more": np.ones(2)},
]
MODELS = [
    {"low": np.zeros(4)},
    {"high": np.array([np.nan, 1, 1])},
    {"weight0": np.ones((4, 2), np.float32)},
    {"weight0": np.ones((5, 3), np.float32)},
    {"bias0": np.ones(2, np.float32)},
    {"bias0": None},
    {"weight0": None},
    {"weight1": np.ones((3, 3), np.float32)},
]
TEXTS = [
    {"identity": None},
    {"identity": "["},
    {"identity": "[" * 100_000},
    {"identity": '{"dims": 1e9}'},
    {"identity": '{"dims": -1}'},
    {"facts": "[]"},
    {"facts": "{}"},
    {"facts": None},
    {"geoenc": "<script>"},
]


@pytest.mark.parametrize("arrays", BOOKS, ids=range(len(BOOKS)))
def test_books_that_lie_are_refused(tmp_path, arrays):
    rewritten(book(tmp_path / "b.safetensors"), arrays)
    with pytest.raises(InputError) as error:
        CentroidBook.load(str(tmp_path / "b.safetensors"))
    assert error.value.hint


@pytest.mark.parametrize("arrays", MODELS, ids=range(len(MODELS)))
def test_colour_models_that_lie_are_refused(tmp_path, arrays):
    rewritten(colour_model(tmp_path / "m.safetensors"), arrays)
    with pytest.raises(InputError) as error:
        ColourModel.load(str(tmp_path / "m.safetensors"))
    assert error.value.hint


@pytest.mark.parametrize("texts", TEXTS, ids=range(len(TEXTS)))
def test_headers_that_lie_are_refused(tmp_path, texts):
    for make, kind in ((book, CentroidBook), (colour_model, ColourModel)):
        rewritten(make(tmp_path / "x.safetensors"), None, texts)
        with pytest.raises(InputError) as error:
            kind.load(str(tmp_path / "x.safetensors"))
        assert error.value.hint


def test_what_came_with_geoenc_and_before_is_still_read(tmp_path):
    for path in BUNDLED_FOLDER.glob("geocentroids-*.safetensors"):
        assert len(CentroidBook.load(str(path)).centres)
    three = {f"weight{n}": np.ones((4 if n == 0 else 8, 3 if n == 2 else 8), np.float32) for n in range(3)}
    three |= {f"bias{n}": np.ones(3 if n == 2 else 8, np.float32) for n in range(3)}
    path = colour_model(tmp_path / "m.safetensors")
    rewritten(path, three)
    assert len(ColourModel.load(str(path)).layers.weights) == 3


def forest(path: Path) -> Path:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(80, 4)).astype(np.float32)
    head = heads.RandomForest(False, n_estimators=3).fit(
        rows, np.eye(2, dtype=bool)[(rows[:, 0] > 0).astype(int)], np.arange(80)
    )
    Classifier(SMALL, classes_of_labels(["a", "b"]), [head]).save(str(path))
    Classifier.load(str(path))
    return path


def repacked(path: Path, name: str, change) -> None:
    with zipfile.ZipFile(path) as file:
        members = {one: file.read(one) for one in file.namelist()}
    members[name] = change(members[name])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for one, content in members.items():
            file.writestr(one, content)


@pytest.mark.parametrize("header", [b"{'descr': '<f8', 'shape': (", b"\xff" * 40, b"[" * 40, b"", b"(((((((((("])
def test_forests_with_broken_arrays_are_refused(tmp_path, header):
    """A header that ends early made NumPy's parser of it end in tokenize.TokenError."""

    def broken(content: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
            for one in source.namelist():
                made = source.read(one)
                if one.endswith(".npy"):
                    text = header.ljust(118)
                    made = b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text
                target.writestr(one, made)
        return out.getvalue()

    path = forest(tmp_path / "c.geoenc")
    repacked(path, "0.skops", broken)
    with pytest.raises(InputError, match="not a GeoEnc classifier") as error:
        Classifier.load(str(path))
    assert error.value.hint


@pytest.mark.parametrize("name", ["card.json", "0.safetensors", "0.skops"])
def test_a_zip_bomb_is_refused_unread(tmp_path, name):
    path = forest(tmp_path / "c.geoenc")
    repacked(path, name, lambda content: b"0" * 120_000_000)
    with pytest.raises(InputError, match="not a GeoEnc classifier"):
        Classifier.load(str(path))


def test_sorted_headers_are_safetensors():
    arrays = {"b": np.arange(6.0).reshape(2, 3), "a": np.array([1, 2], np.uint8), "c": np.float16([1])}
    content = safetensors_bytes(arrays, {"z": "1", "é": "2"})
    again = load(content)
    assert all(np.array_equal(again[name], value) for name, value in arrays.items())
    assert content == safetensors_bytes(dict(reversed(arrays.items())), {"é": "2", "z": "1"})


class Trap:
    """Leaves a mark where it is unpickled."""

    def __init__(self, mark: Path):
        self.mark = mark

    def __reduce__(self):
        return (Path.touch, (self.mark,))


@pytest.mark.parametrize("name", ["w.pt", "w.pth", "old.pth"])
def test_pickles_in_weights_do_not_run(tmp_path, name):
    import torch

    torch.save({"model": Trap(tmp_path / "ran")}, tmp_path / name, _use_new_zipfile_serialization=name != "old.pth")
    with pytest.raises(EncoderError) as error:
        ImportEncoder(file=str(tmp_path / name), accept_licence=True).run()
    assert error.value.hint and not (tmp_path / "ran").exists()


def test_arrays_of_objects_do_not_run(tmp_path):
    np.save(tmp_path / "b.npy", np.array([Trap(tmp_path / "ran")], object), allow_pickle=True)
    with pytest.raises(InputError, match="NumPy array"):
        CentroidBook.load(str(tmp_path / "b.npy"))
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("given", [{}, {"high": (1.0,)}, {"low": (0.0, 0.0), "high": (1.0,)}])
def test_a_scaling_without_its_range_is_refused(given):
    with pytest.raises(ValueError, match="lowest and highest"):
        Scaling(method="minmax", **given)
