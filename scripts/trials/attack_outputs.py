"""Names and links that lead a result onto a file that isn't its own."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .attack_network import _vrt

Attack = Callable[[Any], str]
RCF = {"ENCODER": "rcf", "PRECISION": "float32"}


def _kept(scene: Any, files: list[Path], *asks: tuple[str, dict[str, Any]]) -> str:
    """What became of files that jobs must not touch."""
    before = {path: path.read_bytes() for path in files}
    for job, params in asks:
        scene.ask(job, params)
    hurt = [path.name for path, raw in before.items() if not path.is_file() or path.read_bytes() != raw]
    return f"{hurt[0]} was overwritten" if hurt else scene.through()


def _source(way: str) -> Attack:
    """OUTPUT is the source, or a source inside of the source, by another name."""

    def attack(scene: Any) -> str:
        source = Path(scene.file("out/same.tif", (scene.data / "small.tif").read_bytes()))
        vrt = scene.file("v.vrt", _vrt(str(source)))
        nested = scene.file("w.vrt", _vrt(vrt))
        relative = scene.file("out/r.vrt", _vrt("same.tif").replace('relativeToVRT="0"', 'relativeToVRT="1"'))
        link, hard = scene.folder / "link.tif", scene.folder / "hard.tif"
        link.symlink_to(source)
        os.link(source, hard)
        inputs = {
            "itself": str(source),
            "a VRT": vrt,
            "two VRTs": nested,
            "a relative VRT": relative,
            "a link": str(link),
            "dots": f"{source.parent}/../out/./same.tif",
            "a VRT by a link": scene.file("l.vrt", _vrt(str(link))),
        }
        params = {"INPUT": inputs[way], "OUTPUT": str(source)}
        return _kept(scene, [source], ("encode", {**params, **RCF}), ("resample", params))

    return attack


def _stack(job: str) -> Attack:
    """OUTPUT is a raster of the stack, or a picture that the stack was made of."""

    def attack(scene: Any) -> str:
        folder = scene.folder / "out" / "stack"
        shutil.copytree(scene.data / "stack", folder)
        shutil.copytree(scene.data / "dates", scene.folder / "out" / "dates")
        rasters = sorted(folder.glob("*.tif"))
        dates = sorted((scene.folder / "out" / "dates").glob("*.tif"))
        asks = []
        for victim in (rasters[0], dates[0], folder / "stack.json"):
            more = {
                "stackchange": {"OUTPUT": str(victim)},
                "keyframes": {"OUTPUT": str(victim), "COUNT": 2},
                "exportembeddings": {"OUTPUT": str(victim)},
                "animate": {"OUTPUT_GIF": str(victim), "SIZE": 100},
                "stackclasses": {"BOOK": str(scene.data / "stackbook.safetensors"), "OUTPUT_FOLDER": str(folder)},
                "encodestack": {
                    "FOLDER": str(folder.parent / "dates"),
                    **RCF,
                    "OUTPUT_FOLDER": str(folder.parent / "dates"),
                },
            }[job]
            given = {"STACK": str(folder / "stack.json")} if job != "encodestack" else {}
            asks.append((job, {**given, **more}))
        return _kept(scene, [*rasters, *dates, folder / "stack.json"], *asks)

    return attack


def _same(job: str, key: str, params: Callable[[Any, str], dict[str, Any]]) -> Attack:
    """OUTPUT is another input than the raster."""

    def attack(scene: Any) -> str:
        names = {
            "BOOK": "book.safetensors",
            "COLOUR_MODEL": "colours.safetensors",
            "CLASSIFIER": "linear.geoenc",
            "LABELS": "labels.gpkg",
            "PLACES": "places.geojson",
            "INPUTS": "classes.tif",
            "SCALING_FROM": "emb.tif",
        }
        victim = Path(scene.file(f"out/{names[key]}", (scene.data / names[key]).read_bytes()))
        return _kept(scene, [victim], (job, params(scene, str(victim))))

    return attack


def _links(job: str) -> Attack:
    """Links at the names that a careless writer would open: parts by process number, work stores, sidecars."""

    def attack(scene: Any) -> str:
        victim, folder = Path(scene.file("victim", b"keep me")), scene.folder / "out"
        if not scene.engine.process:
            scene.ask("listencoders", {"OUTPUT_JSON": scene.out("l.json")})
        pid = scene.engine.process.pid
        for name in (
            f".o.{pid}.part.tif",
            f".o.{pid}.part.csv",
            f".geoenc-{pid}.probe",
            "o.qml",
            "o.tif.aux.xml",
            "o.tif.msk",
            "o.tif.ovr",
            "o.tif.lock",
            ".o.tif.lock",
            "o.csv",
            f".o.{pid}.part.npy",
        ):
            (folder / name).symlink_to(victim)
        (scene.folder / "kept").mkdir()
        inside = Path(scene.file("kept/zarr.json", "{}"))
        for name in ("o.tif.work", ".o.tif.parts"):
            (folder / name).symlink_to(scene.folder / "kept")
        jobs = {
            "encode": {"INPUT": str(scene.data / "small.tif"), **RCF, "OUTPUT": scene.out("o.tif")},
            "applygeocentroids": {
                "INPUT": str(scene.data / "emb.tif"),
                "BOOK": str(scene.data / "book.safetensors"),
                "OUTPUT": scene.out("o.tif"),
                "OUTPUT_TABLE": scene.out("o.csv"),
            },
            "exportembeddings": {"INPUT": str(scene.data / "emb.tif"), "OUTPUT": scene.out("o.npy")},
            "pca": {
                "INPUT": str(scene.data / "emb.tif"),
                "OUTPUT": scene.out("o.tif"),
                "OUTPUT_LOADINGS": scene.out("o.csv"),
            },
        }
        return _kept(scene, [victim, inside], (job, jobs[job]))

    return attack


NAMES = (
    "../../x",
    "..",
    "/tmp/x",
    "a/b",
    "a\\b",
    "con",
    ".hidden",
    "x\x00y",
    "~",
    "-rf",
    "a" * 300,
    "é/../../x",
    "%2e%2e%2fx",
)


def _named(name: str, job: str) -> Attack:
    """An encoder's name that leaves the folder of encoders."""

    def attack(scene: Any) -> str:
        models, home = scene.home / "models", scene.home
        before = {path for path in scene.home.parent.rglob("*") if "scene" not in path.parts}
        if job == "importencoder":
            scene.ask(job, {"FOLDER": str(scene.data / "vit"), "NAME": name, "ACCEPT_LICENCE": True})
        else:
            card = json.dumps({"id": name, "files": ["../../../etc/hostname", name], "original": name})
            scene.ask(
                "importencoder",
                {"FOLDER": str(scene.data / "vit"), "CARD": scene.file("card.json", card), "ACCEPT_LICENCE": True},
            )
        new = {path for path in home.parent.rglob("*") if "scene" not in path.parts} - before
        outside = [
            path for path in new if models not in (path, *path.parents) and path.name not in ("worker.stderr", "models")
        ]
        return f"{outside[0]} was written" if outside else scene.through()

    return attack


def _files(names: list[str]) -> Attack:
    """A card whose weights lie outside of its folder."""

    def attack(scene: Any) -> str:
        scene.ask("importencoder", {"FOLDER": str(scene.data / "vit"), "NAME": "a", "ACCEPT_LICENCE": True})
        folder = scene.home / "models" / "a"
        card = json.loads((folder / "card.json").read_text())
        secret = scene.file("secret.safetensors", (folder / card["files"][0]).read_bytes())
        evil = scene.home / "models" / "evil"
        evil.mkdir()
        (evil / "link.safetensors").symlink_to(secret)
        named = [name.replace("{secret}", secret) for name in names]
        (evil / "card.json").write_text(json.dumps({**card, "id": "evil", "files": named}))
        answer = scene.ask(
            "encode", {"INPUT": str(scene.data / "small.tif"), **RCF, "ENCODER": "evil", "OUTPUT": scene.out("o.tif")}
        )
        return scene.through() or ("weights outside of the card's folder were read" if answer.ok else "")

    return attack


def attacks() -> dict[str, Attack]:
    """By name."""

    def emb(scene: Any) -> str:
        return str(scene.data / "emb.tif")

    same = {
        "BOOK": (
            "applygeocentroids",
            lambda s, v: {"INPUT": emb(s), "BOOK": v, "OUTPUT": s.out("k.tif"), "OUTPUT_TABLE": v},
        ),
        "COLOUR_MODEL": (
            "embeddingrgb",
            lambda s, v: {"INPUT": emb(s), "COLOUR_MODEL": v, "OUTPUT": s.out("k.tif"), "OUTPUT_MODEL": v},
        ),
        "CLASSIFIER": (
            "trainclassifier",
            lambda s, v: {"INPUTS": [emb(s)], "LABELS": v, "FIELD": "class", "OUTPUT_CLASSIFIER": v},
        ),
        "LABELS": (
            "trainclassifier",
            lambda s, v: {
                "INPUTS": [emb(s)],
                "LABELS": v,
                "FIELD": "class",
                "OUTPUT_CLASSIFIER": s.out("c.geoenc"),
                "OUTPUT_ERRORS": v,
            },
        ),
        "PLACES": ("similarity", lambda s, v: {"INPUT": emb(s), "PLACES": v, "OUTPUT": v}),
        "INPUTS": ("vote", lambda s, v: {"INPUTS": [v, v], "OUTPUT": v}),
        "SCALING_FROM": (
            "encode",
            lambda s, v: {"INPUT": str(s.data / "small.tif"), "SCALING_FROM": v, **RCF, "OUTPUT": v},
        ),
    }
    return {
        **{
            f"source is {way}": _source(way)
            for way in ("itself", "a VRT", "two VRTs", "a relative VRT", "a link", "dots", "a VRT by a link")
        },
        **{
            f"stack of {job}": _stack(job)
            for job in ("stackchange", "keyframes", "exportembeddings", "animate", "stackclasses", "encodestack")
        },
        **{f"output is {key}": _same(job, key, params) for key, (job, params) in same.items()},
        **{f"links of {job}": _links(job) for job in ("encode", "applygeocentroids", "exportembeddings", "pca")},
        **{f"{job} named {name[:12]!r}": _named(name, job) for name in NAMES for job in ("importencoder", "card")},
        "weights above": _files(["../../../scene/secret.safetensors"]),
        "weights by a whole path": _files(["{secret}"]),
    }
