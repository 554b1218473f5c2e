"""Archives and stores that lead a reader astray: graphs of foreign objects, zips that leave their folder, work
stores."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .attack_loaders import pickled, torch_file, with_weights

Attack = Callable[[Any], str]
NODES: dict[str, dict[str, Any]] = {
    "function": {
        "__class__": "system",
        "__module__": "posix",
        "__loader__": "FunctionNode",
        "content": {"module_path": "posix", "function": "system"},
    },
    "type": {"__class__": "Popen", "__module__": "subprocess", "__loader__": "TypeNode"},
    "object": {
        "__class__": "Popen",
        "__module__": "subprocess",
        "__loader__": "ObjectNode",
        "content": {
            "__class__": "dict",
            "__module__": "builtins",
            "__loader__": "DictNode",
            "content": {},
            "key_types": {"__class__": "list", "__module__": "builtins", "__loader__": "ListNode", "content": []},
        },
    },
    "partial": {
        "__class__": "partial",
        "__module__": "functools",
        "__loader__": "PartialNode",
        "content": {
            "func": {
                "__class__": "system",
                "__module__": "posix",
                "__loader__": "FunctionNode",
                "content": {"module_path": "posix", "function": "system"},
            },
            "args": {"__class__": "tuple", "__module__": "builtins", "__loader__": "TupleNode", "content": []},
            "kwds": {},
            "namespace": {},
        },
    },
    "method": {
        "__class__": "method",
        "__module__": "builtins",
        "__loader__": "MethodNode",
        "content": {"func": "system", "obj": {"__class__": "posix", "__module__": "posix", "__loader__": "ObjectNode"}},
    },
    "operator": {
        "__class__": "methodcaller",
        "__module__": "operator",
        "__loader__": "OperatorFuncNode",
        "attrs": {"__class__": "tuple", "__module__": "builtins", "__loader__": "TupleNode", "content": []},
    },
    "unknown loader": {"__class__": "x", "__module__": "y", "__loader__": "EvilNode"},
    "getattr": {
        "__class__": "getattr",
        "__module__": "builtins",
        "__loader__": "FunctionNode",
        "content": {"module_path": "builtins", "function": "getattr"},
    },
    "eval": {
        "__class__": "eval",
        "__module__": "builtins",
        "__loader__": "FunctionNode",
        "content": {"module_path": "builtins", "function": "eval"},
    },
    "deep": {},
}


def _skops(name: str) -> Attack:
    """A forest whose graph holds a foreign node at its root, or is nested without end."""

    def attack(scene: Any) -> str:
        with zipfile.ZipFile(scene.data / "rf.geoenc") as archive:
            inner = next(archive.read(one) for one in archive.namelist() if one.endswith(".skops"))
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(inner)) as old, zipfile.ZipFile(out, "w") as new:
            for one in old.namelist():
                new.writestr(one, _graph(old.read(one), name) if one == "schema.json" else old.read(one))
        answer = with_weights(scene, "rf", out.getvalue())
        return scene.through() or ("it was taken" if answer.ok else "")

    return attack


def _graph(raw: bytes, name: str) -> str:
    if name == "deep":
        return "[" * 100_000
    schema = json.loads(raw)
    about = {key: schema[key] for key in ("protocol", "_skops_version") if key in schema}
    return json.dumps({**NODES[name], "__id__": 7, **about})


def _zip(name: str) -> Attack:
    """A classifier's zip with members that leave its folder, repeat themselves, or are far larger than they look."""

    def attack(scene: Any) -> str:
        path, victim = scene.folder / "c.geoenc", scene.folder / "victim"
        shutil.copy(scene.data / "rf.geoenc", path)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            if name == "bomb":
                with archive.open("weights.safetensors.big", "w", force_zip64=True) as big:
                    for _ in range(600):
                        big.write(bytes(2**20))
            elif name == "twice":
                archive.writestr("card.json", b"\x00" * 100)
            else:
                archive.writestr(
                    {"up": "../victim", "whole": str(victim), "deep": "../" * 20 + str(victim)[1:]}[name], b"x"
                )
        scene.ask(
            "classify", {"INPUT": str(scene.data / "emb.tif"), "CLASSIFIER": str(path), "OUTPUT": scene.out("o.tif")}
        )
        return scene.through() or ("a file outside was written" if victim.exists() else "")

    return attack


def _checkpoint(scene: Any) -> str:
    """A training's checkpoint replaced by a pickle."""
    folder = Path(scene.out("mine"))
    folder.mkdir()
    for name in ("checkpoint.pt", "checkpoint.safetensors", "training.pt"):
        (folder / name).write_bytes(torch_file(scene, True))
    params = {
        "FOLDER": str(scene.data / "dates"),
        "STEPS": 2,
        "BATCH_SIZE": 2,
        "TILE_SIZE": 64,
        "PRECISION": "float32",
        "NAME": "a",
        "OUTPUT_FOLDER": str(folder),
    }
    scene.ask("trainencoder", params)
    return scene.through()


def _work(scene: Any) -> str:
    """A work store whose metadata name codecs and attributes of another's choice."""
    store = Path(scene.out("o.tif.work"))
    store.mkdir()
    codec = {"name": "numcodecs.pickle", "configuration": {}}
    array = {
        "zarr_format": 3,
        "node_type": "array",
        "shape": [1],
        "data_type": "float32",
        "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": [1]}},
        "chunk_key_encoding": {"name": "default"},
        "fill_value": 0,
        "codecs": [codec],
        "attributes": {},
    }
    (store / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": {"job": "x"}}))
    for name in ("embedding", "counts"):
        (store / name).mkdir()
        (store / name / "zarr.json").write_text(json.dumps(array))
        (store / name / "c").write_bytes(pickled(scene))
    scene.ask(
        "encode",
        {
            "INPUT": str(scene.data / "small.tif"),
            "ENCODER": "rcf",
            "PRECISION": "float32",
            "OUTPUT": scene.out("o.tif"),
        },
    )
    return scene.through()


def attacks() -> dict[str, Attack]:
    """By name."""
    return {
        **{f"skops {name}": _skops(name) for name in NODES},
        **{f"zip {name}": _zip(name) for name in ("up", "whole", "deep", "twice", "bomb")},
        "checkpoint": _checkpoint,
        "work store": _work,
    }
