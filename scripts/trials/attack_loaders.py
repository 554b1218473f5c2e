"""Files that run code when they are loaded carelessly: pickles, skops graphs, object arrays, zips."""

from __future__ import annotations

import io
import pickle
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from typing import Any

import numpy as np

Attack = Callable[[Any], str]


class Runs:
    """Unpickled, it runs text of Python."""

    def __init__(self, text: str):
        self.text = text

    def __reduce__(self) -> Any:
        return exec, (self.text,)


def pickled(scene: Any, protocol: int = 2) -> bytes:
    return pickle.dumps(Runs(scene.payload), protocol)


def torch_file(scene: Any, zipped: bool) -> bytes:
    import torch

    out = io.BytesIO()
    torch.save(
        {"state_dict": {"x": torch.zeros(2)}, "extra": Runs(scene.payload)}, out, _use_new_zipfile_serialization=zipped
    )
    return out.getvalue()


def _tar(scene: Any) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name in ("storages", "tensors", "pickle"):
            raw = pickled(scene)
            about = tarfile.TarInfo(name)
            about.size = len(raw)
            archive.addfile(about, io.BytesIO(raw))
    return out.getvalue()


def _script(scene: Any) -> bytes:
    """A zip that looks like TorchScript, its constants a pickle."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("m/data.pkl", "m/constants.pkl"):
            archive.writestr(name, pickled(scene))
        archive.writestr("m/version", "3\n")
        archive.writestr("m/code/__torch__.py", "class M(Module):\n  pass\n")
    return out.getvalue()


def _npy(scene: Any) -> bytes:
    out = io.BytesIO()
    np.save(out, np.array([Runs(scene.payload)], dtype=object), allow_pickle=True)
    return out.getvalue()


def _npz(scene: Any) -> bytes:
    out = io.BytesIO()
    np.savez(out, centres=np.array([Runs(scene.payload)], dtype=object))
    return out.getvalue()


CONTENTS: dict[str, Callable[[Any], bytes]] = {
    "pickle": pickled,
    "pickle protocol 0": lambda scene: pickled(scene, 0),
    "pickle protocol 5": lambda scene: pickled(scene, 5),
    "torch zip": lambda scene: torch_file(scene, True),
    "torch legacy": lambda scene: torch_file(scene, False),
    "tar": _tar,
    "torchscript": _script,
    "npy": _npy,
    "npz": _npz,
}
LOADERS: dict[str, Callable[[Any, bytes], Any]] = {
    "FILE .pth": lambda s, raw: s.ask(
        "importencoder", {"FILE": s.file("a.pth", raw), "NAME": "a", "ACCEPT_LICENCE": True}
    ),
    "FILE .pt": lambda s, raw: s.ask(
        "importencoder", {"FILE": s.file("a.pt", raw), "NAME": "a", "ACCEPT_LICENCE": True}
    ),
    "FILE .safetensors": lambda s, raw: s.ask(
        "importencoder", {"FILE": s.file("a.safetensors", raw), "NAME": "a", "ACCEPT_LICENCE": True}
    ),
    "CARD": lambda s, raw: s.ask(
        "importencoder",
        {"CARD": s.file("a.json", raw), "FOLDER": str(s.data / "vit"), "NAME": "a", "ACCEPT_LICENCE": True},
    ),
    "BOOK .npy": lambda s, raw: s.ask(
        "applygeocentroids", {"INPUT": str(s.data / "emb.tif"), "BOOK": s.file("b.npy", raw), "OUTPUT": s.out("o.tif")}
    ),
    "BOOK .safetensors": lambda s, raw: s.ask(
        "applygeocentroids",
        {"INPUT": str(s.data / "emb.tif"), "BOOK": s.file("b.safetensors", raw), "OUTPUT": s.out("o.tif")},
    ),
    "COLOURS_NPY": lambda s, raw: s.ask(
        "applygeocentroids",
        {
            "INPUT": str(s.data / "emb.tif"),
            "BOOK": str(s.data / "book.safetensors"),
            "COLOURS_NPY": s.file("c.npy", raw),
            "OUTPUT": s.out("o.tif"),
        },
    ),
    "COLOUR_MODEL": lambda s, raw: s.ask(
        "embeddingrgb",
        {"INPUT": str(s.data / "emb.tif"), "COLOUR_MODEL": s.file("c.safetensors", raw), "OUTPUT": s.out("o.tif")},
    ),
    "CLASSIFIER": lambda s, raw: s.ask(
        "classify", {"INPUT": str(s.data / "emb.tif"), "CLASSIFIER": s.file("c.geoenc", raw), "OUTPUT": s.out("o.tif")}
    ),
    "STACK": lambda s, raw: s.ask("keyframes", {"STACK": s.file("stack.json", raw), "OUTPUT": s.out("o.csv")}),
    "INPUT": lambda s, raw: s.ask(
        "encode", {"INPUT": s.file("i.tif", raw), "ENCODER": "rcf", "OUTPUT": s.out("o.tif")}
    ),
    "PLACES": lambda s, raw: s.ask(
        "similarity", {"INPUT": str(s.data / "emb.tif"), "PLACES": s.file("p.gpkg", raw), "OUTPUT": s.out("o.tif")}
    ),
    "LABEL_TABLE": lambda s, raw: s.ask(
        "trainclassifier",
        {
            "INPUTS": [str(s.data / "emb.tif")],
            "LABEL_TABLE": s.file("t.csv", raw),
            "OUTPUT_CLASSIFIER": s.out("c.geoenc"),
        },
    ),
    "linear weights": lambda s, raw: with_weights(s, "linear", raw),
    "forest weights": lambda s, raw: with_weights(s, "rf", raw),
    "hub weights": lambda s, raw: _hub(s, raw),
}


def with_weights(scene: Any, kind: str, raw: bytes) -> Any:
    """A whole classifier whose weights are replaced."""
    path = scene.folder / "c.geoenc"
    with zipfile.ZipFile(scene.data / f"{kind}.geoenc") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) if name.endswith(".json") else raw)
    return scene.ask(
        "classify", {"INPUT": str(scene.data / "emb.tif"), "CLASSIFIER": str(path), "OUTPUT": scene.out("o.tif")}
    )


def _hub(scene: Any, raw: bytes) -> Any:
    folder = scene.folder / "hub"
    shutil.copytree(scene.data / "vit", folder)
    (folder / "model.safetensors").unlink()
    for name in ("pytorch_model.bin", "model.safetensors"):
        (folder / name).write_bytes(raw)
    return scene.ask("importencoder", {"FOLDER": str(folder), "NAME": "a", "ACCEPT_LICENCE": True})


def _loaded(content: str, loader: str) -> Attack:
    def attack(scene: Any) -> str:
        answer = LOADERS[loader](scene, CONTENTS[content](scene))
        return scene.through() or ("it was taken" if answer.ok else "")

    return attack


def attacks() -> dict[str, Attack]:
    """By name."""
    suited = {"BOOK .npy": ("pickle", "npy", "npz"), "COLOURS_NPY": ("pickle", "npy", "npz")}
    return {
        f"{content} as {loader}": _loaded(content, loader)
        for loader in LOADERS
        for content in suited.get(
            loader, ("pickle", "torch zip") if "FILE" not in loader and "hub" not in loader else tuple(CONTENTS)
        )
    }
