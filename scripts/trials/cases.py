"""Every job of the engine with tiny data, so that it takes seconds; '@name' is a path in the folder of a trial's
results."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .engine import Answer, Run, command, environment, qgis_command, qgis_environment

RCF = {"ENCODER": "rcf", "PRECISION": "float32", "DEVICE": "cpu", "BATCH_SIZE": 4}


PAGE = {"OUTPUT_HTML": "@page.html"}
Cases = dict[str, tuple[str, dict[str, Any]]]


def cases(data: Path) -> Cases:
    """Name of a case -> (job, parameters); every job is in one at least."""
    dates = [str(path) for path in sorted((data / "dates").glob("*.tif"))]
    return {
        **_encoding(data),
        **_looking(data),
        **_time(data),
        **_learning(data),
        "keyframes-dates": ("keyframes", {"INPUTS": dates, "ENCODER": "rcf", "COUNT": 2, "OUTPUT": "@k.csv"}),
    }


def _encoding(data: Path) -> Cases:
    emb, stack = str(data / "emb.tif"), str(data / "stack" / "stack.json")
    scene, small = str(data / "scene.tif"), str(data / "small.tif")
    conv = {"PRECISION": "float32", "DEVICE": "cpu", "TILE_SIZE": "64", "MARGIN": 1}
    return {
        "resample": ("resample", {"INPUT": scene, "TARGET_GSD": 0.3, "OUTPUT": "@r.tif"}),
        "encode": ("encode", {"INPUT": scene, "TILE_SIZE": "64", "MARGIN": 1, **RCF, "OUTPUT": "@o.tif"}),
        "encode-conv": ("encode", {"INPUT": small, **conv, "OUTPUT": "@o.tif"}),
        "encodestack": (
            "encodestack",
            {"FOLDER": str(data / "dates"), "TILE_SIZE": "64", **RCF, "OUTPUT_FOLDER": "@stack"},
        ),
        "export-pt": ("exportembeddings", {"INPUT": emb, "OUTPUT": "@e.pt"}),
        "export-parquet": ("exportembeddings", {"STACK": stack, "OUTPUT": "@e.parquet"}),
        "export-zarr": ("exportembeddings", {"STACK": stack, "OUTPUT": "@e.zarr"}),
        "export-zip": ("exportembeddings", {"INPUT": emb, "OUTPUT": "@e.zarr.zip"}),
        "export-npy": ("exportembeddings", {"INPUT": emb, "OUTPUT": "@e.npy"}),
    }


def _looking(data: Path) -> Cases:
    emb, book = str(data / "emb.tif"), str(data / "book.safetensors")
    return {
        "fitcolours": ("fitcolours", {"INPUTS": [emb], "METHOD": "pca", "OUTPUT_MODEL": "@c.safetensors"}),
        "embeddingrgb": ("embeddingrgb", {"INPUT": emb, "OUTPUT": "@rgb.tif", "OUTPUT_MODEL": "@c.safetensors"}),
        "pca": ("pca", {"INPUT": emb, "OUTPUT": "@p.tif", "OUTPUT_LOADINGS": "@l.csv", **PAGE}),
        "similarity": ("similarity", {"INPUT": emb, "PLACES": str(data / "places.geojson"), "OUTPUT": "@s.tif"}),
        "fitgeocentroids": (
            "fitgeocentroids",
            {"INPUTS": [emb], "CLUSTERS": 6, "OUTPUT_BOOK": "@b.safetensors", **PAGE},
        ),
        "applygeocentroids": (
            "applygeocentroids",
            {"INPUT": emb, "BOOK": book, "OUTPUT": "@k.tif", "OUTPUT_RGB": "@krgb.tif", "OUTPUT_TABLE": "@k.csv"},
        ),
    }


def _time(data: Path) -> Cases:
    stack = str(data / "stack" / "stack.json")
    return {
        "stackchange": (
            "stackchange",
            {
                "STACK": stack,
                "OUTPUT": "@c.tif",
                "OUTPUT_WHEN": "@w.tif",
                "OUTPUT_STEPS": "@steps",
                "OUTPUT_POLYGONS": "@p.gpkg",
            },
        ),
        "stackclasses": (
            "stackclasses",
            {
                "STACK": stack,
                "BOOK": str(data / "stackbook.safetensors"),
                "OUTPUT_FOLDER": "@classes",
                "OUTPUT_TABLE": "@t.csv",
                **PAGE,
            },
        ),
        "keyframes": ("keyframes", {"STACK": stack, "COUNT": 2, "OUTPUT": "@k.csv", **PAGE}),
        "animate": (
            "animate",
            {"STACK": stack, "SIZE": 160, "OUTPUT_MP4": "@a.mp4", "OUTPUT_GIF": "@a.gif", "OUTPUT_FRAMES": "@frames"},
        ),
    }


def _learning(data: Path) -> Cases:
    emb, labels = str(data / "emb.tif"), {"LABELS": str(data / "labels.gpkg"), "FIELD": "class", "FOLDS": 2}
    train = {"FOLDER": str(data / "dates"), "TILE_SIZE": 64, "DEVICE": "cpu"}
    return {
        "trainencoder": (
            "trainencoder",
            {
                **train,
                "STEPS": 12,
                "BATCH_SIZE": 4,
                "PRECISION": "float32",
                "NAME": "mine",
                "OUTPUT_FOLDER": "@mine",
                **PAGE,
            },
        ),
        "maskpreview": ("maskpreview", {"FOLDER": str(data / "dates"), "TILE_SIZE": 64, "OUTPUT_PNG": "@m.png"}),
        "trainclassifier": (
            "trainclassifier",
            {
                "INPUTS": [emb],
                **labels,
                "OUTPUT_CLASSIFIER": "@c.geoenc",
                "OUTPUT_METRICS": "@m.json",
                "OUTPUT_ERRORS": "@e.gpkg",
                "OUTPUT_TABLE": "@t.csv",
                **PAGE,
            },
        ),
        "classify": (
            "classify",
            {
                "INPUT": emb,
                "CLASSIFIER": str(data / "linear.geoenc"),
                "OUTPUT": "@k.tif",
                "OUTPUT_CONFIDENCE": "@conf.tif",
                "OUTPUT_TABLE": "@k.csv",
            },
        ),
        "vote": (
            "vote",
            {
                "INPUTS": [str(data / "classified.tif"), str(data / "classified.tif"), str(data / "classified.tif")],
                "OUTPUT": "@v.tif",
                "OUTPUT_AGREEMENT": "@a.tif",
            },
        ),
        "importencoder": ("importencoder", {"FOLDER": str(data / "vit"), "NAME": "tiny", "ACCEPT_LICENCE": True}),
        "listencoders": ("listencoders", {"OUTPUT_JSON": "@l.json", **PAGE}),
    }


@dataclass
class Case:
    """A job with its parameters, run in a folder of its own: `out` for results, `home` as GEOENC_HOME."""

    name: str
    job: str
    params: dict[str, Any]
    folder: Path

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def fresh(self) -> None:
        """Empty the folders."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.out.mkdir(parents=True)
        self.home.mkdir()

    def placed(self, out: Path | None = None) -> dict[str, Any]:
        """The parameters with paths for '@name'."""
        return placed(self.params, out or self.out)

    def begin(
        self, *, qgis: bool = False, out: Path | None = None, env: Mapping[str, str] | None = None, **more: Any
    ) -> Run:
        """Start the job as a command."""
        line = (qgis_command if qgis else command)(self.job, self.placed(out))
        seen = (qgis_environment if qgis else environment)(self.home, **(env or {}))
        return Run(line, seen, self.folder / "said", **{"cwd": self.folder, **more})

    def done(self, **more: Any) -> Answer:
        """Run the job undisturbed."""
        return self.begin(**more).answer()


def placed(params: Mapping[str, Any], out: Path) -> dict[str, Any]:
    """Parameters with paths in `out` for '@name'."""
    return {
        key: str(out / value[1:]) if isinstance(value, str) and value[:1] == "@" else value
        for key, value in params.items()
    }


def case(name: str, data: Path, work: Path) -> Case:
    """The case of that name, its folders under `work`."""
    job, params = cases(data)[name]
    return Case(name, job, params, work / name)
