"""The inputs that are fuzzed: undamaged files made from the trials' data, and the jobs that read each."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import numpy as np

from . import cases
from .engine import ROOT, Engine
from .rasters import PROFILES, Raster
from .subjects import Archive, Ask, Lines, Params, Subject, Tensors, Text, Tree

RCF = {"ENCODER": "rcf", "PRECISION": "float32", "DEVICE": "cpu"}


class Inputs:
    """Where they lie: `files` for what is damaged, `out` for results, `home` for encoders."""

    def __init__(self, data: Path, work: Path, out: Path, home: Path, engine: Engine):
        self.data, self.files, self.out, self.home, self.engine = data, work / "files", out, home, engine
        self.emb, self.small, self.o = str(data / "emb.tif"), str(data / "small.tif"), str(out / "o")
        self.tif = {"OUTPUT": f"{self.o}.tif"}

    def all(self) -> dict[str, Subject]:
        """By name."""
        rasters = {name: Raster(self.files / name / "in.tif", self.out, write) for name, write in PROFILES.items()}
        lines = Lines(self.files / "line")
        return {
            **rasters,
            **self.series(),
            **self.artefacts(),
            **self.labels(),
            **self.encoders(),
            **self.params(),
            "lines": lines,
        }

    def at(self, name: str) -> str:
        """The path of a damaged file."""
        return str(self.files / name)

    def raw(self, name: str) -> bytes:
        """An undamaged file of the data."""
        return (self.data / name).read_bytes()

    def series(self) -> dict[str, Subject]:
        """VRTs, embedding rasters, stacks, STAC items."""
        vrt, emb, stack, items = (self.at(name) for name in ("in.vrt", "emb.tif", "stack.json", "items.json"))
        reads: list[Ask] = [("resample", {"INPUT": vrt, **self.tif}), ("encode", {"INPUT": vrt, **RCF, **self.tif})]
        encode: list[Ask] = [("encodestack", {"ITEMS": items, **RCF, "OUTPUT_FOLDER": self.o})]
        return {
            "vrt": Text(Path(vrt), _vrt(self.data), reads),
            "embedding": Subject(Path(emb), self.raw("emb.tif"), _embedding_asks(emb, self.o, self.data)),
            "stack": Tree(
                Path(stack), _moved(self.data / "stack" / "stack.json"), _stack_asks(stack, self.o, self.data)
            ),
            "items": Tree(Path(items), _items(self.data), encode),
        }

    def artefacts(self) -> dict[str, Subject]:
        """Books, colour models, classifiers, arrays."""
        book, colours, npy, classifier = (
            self.at(name) for name in ("b.safetensors", "c.safetensors", "b.npy", "c.geoenc")
        )
        table, model = {"OUTPUT_TABLE": f"{self.o}.csv"}, {"OUTPUT_MODEL": f"{self.o}.safetensors"}
        apply = {"INPUT": self.emb, **self.tif}
        own = str(self.data / "book.safetensors")
        books: list[Ask] = [
            ("applygeocentroids", {**apply, "BOOK": book, **table}),
            ("fitcolours", {"BOOK": book, "METHOD": "pca", **model}),
        ]
        models: list[Ask] = [
            ("embeddingrgb", {**apply, "COLOUR_MODEL": colours}),
            ("encode", {"INPUT": self.small, "SCALING_FROM": colours, **RCF, **self.tif}),
        ]
        arrays: list[Ask] = [
            ("applygeocentroids", {**apply, "BOOK": npy}),
            ("applygeocentroids", {**apply, "BOOK": own, "COLOURS_NPY": npy}),
        ]
        classify: list[Ask] = [("classify", {**apply, "CLASSIFIER": classifier, **table})]
        return {
            "book": Tensors(Path(book), self.raw("book.safetensors"), books),
            "colours": Tensors(Path(colours), self.raw("colours.safetensors"), models),
            "npy": Subject(Path(npy), _npy(), arrays),
            **{
                kind: Archive(Path(classifier), self.raw(f"{kind}.geoenc"), classify)
                for kind in ("linear", "rf", "knn")
            },
        }

    def labels(self) -> dict[str, Subject]:
        """Vector layers and tables of labels."""
        train = {"INPUTS": [self.emb], "FIELD": "class", "FOLDS": 2, "OUTPUT_CLASSIFIER": f"{self.o}.geoenc"}
        gpkg, geojson, table = (self.at(name) for name in ("l.gpkg", "p.geojson", "t.csv"))

        def asks(path: str) -> list[Ask]:
            return [
                ("similarity", {"INPUT": self.emb, "PLACES": path, **self.tif}),
                ("trainclassifier", {"LABELS": path, **train}),
            ]

        rows = b"raster,label\nemb.tif,west\nclasses.tif,east\n"
        return {
            "gpkg": Subject(Path(gpkg), self.raw("labels.gpkg"), asks(gpkg)),
            "geojson": Tree(Path(geojson), self.raw("places.geojson"), asks(geojson)),
            "table": Text(Path(table), rows, [("trainclassifier", {"LABEL_TABLE": table, **train})]),
        }

    def encoders(self) -> dict[str, Subject]:
        """Weights, their configuration, cards that are given, cards that are installed."""
        models, hub = self.home / "models", self.files / "hub"
        self._install(models, hub)
        weights, card, mine = (
            Path(self.at("w.safetensors")),
            Path(self.at("card.json")),
            models / "fuzzed" / "card.json",
        )
        name = {"NAME": "w", "ACCEPT_LICENCE": True}
        encode: Ask = ("encode", {"INPUT": self.small, **RCF, "ENCODER": "fuzzed", **self.tif})
        listed: Ask = ("listencoders", {"OUTPUT_HTML": f"{self.o}.html", "OUTPUT_JSON": f"{self.o}.json"})
        vit, published = str(self.data / "vit"), (ROOT / "models" / "dinov3-vits16-lvd1689m.json").read_bytes()
        return {
            "weights": Tensors(
                weights, self.raw("vit/model.safetensors"), [("importencoder", {"FILE": str(weights), **name})]
            ),
            "config": Tree(
                hub / "config.json", self.raw("vit/config.json"), [("importencoder", {"FOLDER": str(hub), **name})]
            ),
            "card": Tree(card, published, [("importencoder", {"FOLDER": vit, "CARD": str(card), **name})]),
            "mycard": Tree(mine, (models / "ready" / "card.json").read_bytes(), [encode, listed]),
            **{
                kind: Tree(mine, (ROOT / "models" / f"{kind}.json").read_bytes(), [encode, listed])
                for kind in ("geoenc-conv", "rcf")
            },
        }

    def _install(self, models: Path, hub: Path) -> None:
        """An imported encoder; its weights and the default encoder's beside the card that is damaged."""
        hub.mkdir(parents=True, exist_ok=True)
        shutil.copy(self.data / "vit" / "model.safetensors", hub / "model.safetensors")
        if not (models / "ready").is_dir():
            answer = self.engine.ask(
                "importencoder", {"FOLDER": str(self.data / "vit"), "NAME": "ready", "ACCEPT_LICENCE": True}
            )
            if not answer.ok:
                raise RuntimeError(f"the trials' own encoder can't be imported: {answer.text}{answer.detail}")
        shutil.copytree(models / "ready", models / "fuzzed", dirs_exist_ok=True)
        shutil.copy(ROOT / "models" / "geoenc-conv.safetensors", models / "fuzzed")

    def params(self) -> dict[str, Subject]:
        """The parameters of every job."""
        from geoenc_qgis.jobs import job_class

        found: dict[str, Subject] = {}
        for name, (job, params) in cases.cases(self.data).items():
            names = [field.upper() for field in job_class(job).model_fields]
            found[f"params-{name}"] = Params(self.files / f"{name}.json", (job, cases.placed(params, self.out)), names)
        return found


def _npy() -> bytes:
    out = io.BytesIO()
    np.save(out, np.random.default_rng(0).random((6, 3)).astype("float32"))
    return out.getvalue()


def _vrt(data: Path) -> bytes:
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp><SimpleSource>'
        f'<SourceFilename relativeToVRT="0">{data / "small.tif"}</SourceFilename>'
        f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="256" ySize="192"/><DstRect xOff="0" '
        f'yOff="0" xSize="256" ySize="192"/></SimpleSource></VRTRasterBand>'
        for band, colour in ((1, "Red"), (2, "Green"), (3, "Blue"))
    )
    place = "<SRS>EPSG:32719</SRS><GeoTransform>652916.5, 0.5, 0, 8249179.5, 0, -0.5</GeoTransform>"
    return f'<VRTDataset rasterXSize="256" rasterYSize="192">{place}{bands}</VRTDataset>'.encode()


def _moved(stack: Path) -> bytes:
    """A stack.json whose rasters are named by their whole paths."""
    found = json.loads(stack.read_text())
    for item in found["features"]:
        for asset in item["assets"].values():
            asset["href"] = str(stack.parent / asset["href"])
    for date in found.get("geoenc:dates", []):
        date["href"] = [str((stack.parent / one).resolve()) for one in date["href"]]
    return json.dumps(found).encode()


def _items(data: Path) -> bytes:
    paths = sorted((data / "dates").glob("*.tif"))
    items = [
        {
            "type": "Feature", "stac_version": "1.0.0", "id": path.stem, "geometry": None, "links": [],
            "properties": {"datetime": f"{path.stem[2:]}T10:00:00Z"},
            "assets": {"visual": {"href": str(path), "type": "image/tiff", "roles": ["visual"]}},
        }
        for path in paths
    ]  # fmt: skip
    return json.dumps({"type": "FeatureCollection", "features": items}).encode()


def _stack_asks(stack: str, out: str, data: Path) -> list[Ask]:
    return [
        ("keyframes", {"STACK": stack, "COUNT": 2, "OUTPUT": out + ".csv", "OUTPUT_HTML": out + ".html"}),
        ("stackchange", {"STACK": stack, "OUTPUT": out + ".tif", "OUTPUT_WHEN": out + "w.tif"}),
        ("stackclasses", {"STACK": stack, "BOOK": str(data / "stackbook.safetensors"), "OUTPUT_FOLDER": out}),
        ("exportembeddings", {"STACK": stack, "OUTPUT": out + ".parquet"}),
        ("animate", {"STACK": stack, "SIZE": 100, "OUTPUT_GIF": out + ".gif"}),
        ("fitcolours", {"STACK": stack, "METHOD": "pca", "OUTPUT_MODEL": out + ".safetensors"}),
    ]


def _embedding_asks(path: str, out: str, data: Path) -> list[Ask]:
    return [
        ("pca", {"INPUT": path, "OUTPUT": out + ".tif"}),
        ("embeddingrgb", {"INPUT": path, "OUTPUT": out + ".tif"}),
        ("similarity", {"INPUT": path, "PLACES": str(data / "places.geojson"), "OUTPUT": out + ".tif"}),
        ("fitgeocentroids", {"INPUTS": [path], "CLUSTERS": 4, "OUTPUT_BOOK": out + ".safetensors"}),
        ("classify", {"INPUT": path, "CLASSIFIER": str(data / "linear.geoenc"), "OUTPUT": out + ".tif"}),
        ("exportembeddings", {"INPUT": path, "OUTPUT": out + ".npy"}),
        ("encode", {"INPUT": str(data / "small.tif"), "SCALING_FROM": path, **RCF, "OUTPUT": out + ".tif"}),
    ]
