"""Text from files in pages, tables and styles: shown as text, never as markup, a link or a formula."""

from __future__ import annotations

import csv
import html.parser
import json
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import rasterio

Attack = Callable[[Any], str]
TEXTS = {
    "script": "</td></style><script>EVIL()</script>",
    "image": "\"'><img src=x onerror=EVIL()>",
    "formula": "=EVIL()|cmd",
    "at": "@EVIL()",
    "address": "javascript:EVIL()",
    "mathematics": "$\\frac{$ EVIL",
    "end of page": "--></title></svg>]]><svg onload=EVIL()>",
}  # fmt: skip


class Reader(html.parser.HTMLParser):
    """Finds markup that holds the mark of an attack."""

    def __init__(self) -> None:
        super().__init__()
        self.found, self._script = "", False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._script = tag == "script"
        for name, value in attrs:
            text = (value or "").strip().lower()
            if "evil" in text and (name.startswith("on") or text.startswith(("javascript:", "data:text/html"))):
                self.found = f"<{tag} {name}={value}>"

    def handle_data(self, data: str) -> None:
        if self._script and "EVIL" in data:
            self.found = f"<script>{data[:60]}"

    def handle_endtag(self, tag: str) -> None:
        self._script = False


def shown(folder: Path) -> str:
    """What in the pages, tables and styles of a folder is more than text."""
    for path in folder.rglob("*"):
        if path.suffix == ".html":
            reader = Reader()
            reader.feed(path.read_text(encoding="utf-8"))
            if reader.found:
                return f"{path.name} holds {reader.found}"
        elif path.suffix == ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                cells = [cell for row in csv.reader(file) for cell in row if "EVIL" in cell and cell[:1] in "=+-@\t\r"]
            if cells:
                return f"{path.name} has the formula {cells[0][:60]}"
        elif path.suffix in (".qml", ".svg"):
            try:
                root = ElementTree.parse(path)
            except ElementTree.ParseError as error:
                return f"{path.name} is not XML any more: {error}"
            if any(element.tag.endswith("script") for element in root.iter()):
                return f"{path.name} holds a script"
    return ""


def _tagged(source: Path, target: Path, text: str) -> str:
    """A copy of an embedding raster whose tags and band names are the text."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    with rasterio.open(target, "r+") as raster:
        raster.update_tags(
            GEOENC_SOURCE=text,
            GEOENC_VERSION=text,
            GEOENC_ENCODER=text,
            TIFFTAG_IMAGEDESCRIPTION=text,
        )
        raster.descriptions = [f"{text} {n}" for n in raster.indexes]
    return str(target)


def _raster(scene: Any, text: str) -> None:
    name = text.replace("/", "_").replace("\x00", "")[:60]
    emb, out = _tagged(scene.data / "emb.tif", scene.folder / f"{name}.tif", text), scene.out
    scene.ask(
        "pca", {"INPUT": emb, "OUTPUT": out("p.tif"), "OUTPUT_HTML": out("p.html"), "OUTPUT_LOADINGS": out("p.csv")}
    )
    scene.ask(
        "fitgeocentroids",
        {"INPUTS": [emb], "CLUSTERS": 3, "OUTPUT_BOOK": out("b.safetensors"), "OUTPUT_HTML": out("b.html")},
    )
    scene.ask(
        "applygeocentroids",
        {"INPUT": emb, "BOOK": out("b.safetensors"), "OUTPUT": out("k.tif"), "OUTPUT_TABLE": out("k.html")},
    )
    scene.ask(
        "applygeocentroids",
        {"INPUT": emb, "BOOK": out("b.safetensors"), "OUTPUT": out("k2.tif"), "OUTPUT_TABLE": out("k.csv")},
    )


def _stack(scene: Any, text: str) -> None:
    folder, out = scene.folder / "stack", scene.out
    shutil.copytree(scene.data / "stack", folder)
    found = json.loads((folder / "stack.json").read_text())
    for item in found["features"]:
        item["id"] = text
        item["properties"] |= {"geoenc:encoder": text, "title": text}
        path = folder / item["assets"]["embedding"]["href"]
        _tagged(path, folder / "copy.tif", text)
        (folder / "copy.tif").replace(path)
    (folder / "stack.json").write_text(json.dumps(found))
    stack = str(folder / "stack.json")
    scene.ask("keyframes", {"STACK": stack, "COUNT": 2, "OUTPUT": out("k.csv"), "OUTPUT_HTML": out("k.html")})
    scene.ask(
        "fitgeocentroids",
        {"STACK": stack, "CLUSTERS": 3, "OUTPUT_BOOK": out("b.safetensors"), "OUTPUT_HTML": out("b.html")},
    )
    scene.ask(
        "stackclasses",
        {
            "STACK": stack,
            "BOOK": out("b.safetensors"),
            "OUTPUT_FOLDER": out("s"),
            "OUTPUT_TABLE": out("s.csv"),
            "OUTPUT_HTML": out("s.html"),
        },
    )


def _labels(scene: Any, text: str) -> None:
    import geopandas

    frame = geopandas.read_file(scene.data / "labels.gpkg")
    frame["class"] = frame["class"].map({"west": text, "east": f"{text} 2"})
    frame.to_file(scene.folder / "l.gpkg", driver="GPKG")
    emb, out, labels = str(scene.data / "emb.tif"), scene.out, str(scene.folder / "l.gpkg")
    files = {
        "OUTPUT_CLASSIFIER": out("c.geoenc"),
        "OUTPUT_HTML": out("c.html"),
        "OUTPUT_TABLE": out("c.csv"),
        "OUTPUT_METRICS": out("c.json"),
        "OUTPUT_ERRORS": out("c.gpkg"),
    }
    scene.ask("trainclassifier", {"INPUTS": [emb], "LABELS": labels, "FIELD": "class", "FOLDS": 2, **files})
    scene.ask(
        "classify",
        {
            "INPUT": emb,
            "CLASSIFIER": out("c.geoenc"),
            "OUTPUT": out("k.tif"),
            "OUTPUT_TABLE": out("k.csv"),
            "OUTPUT_PROBABILITIES": out("pr.tif"),
        },
    )
    scene.ask("vote", {"INPUTS": [out("k.tif")] * 3, "OUTPUT": out("v.tif")})
    shown_stack = {"INPUTS": [out("pr.tif")] * 2, "RULE": "soft", "OUTPUT": out("v2.tif")}
    scene.ask("vote", shown_stack)


def _card(scene: Any, text: str) -> None:
    licence = {"name": text, "url": text, "accept": False}
    card = {"title": text, "licence": licence, "citation": text, "original": text}
    scene.ask("importencoder", {"FOLDER": str(scene.data / "vit"), "NAME": "evil", "ACCEPT_LICENCE": True})
    path = scene.home / "models" / "evil" / "card.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **card}))
    scene.ask("listencoders", {"OUTPUT_HTML": scene.out("l.html"), "OUTPUT_JSON": scene.out("l.json")})


def _training(scene: Any, text: str) -> None:
    folder = scene.folder / "pictures"
    folder.mkdir()
    for path in (scene.data / "dates").glob("*.tif"):
        shutil.copy(path, folder / f"{text.replace('/', '_')[:60]}{path.stem[-2:]}.tif")
    params = {"FOLDER": str(folder), "STEPS": 2, "BATCH_SIZE": 2, "TILE_SIZE": 64, "PRECISION": "float32"}
    scene.ask(
        "trainencoder", {**params, "NAME": text, "OUTPUT_FOLDER": scene.out("t"), "OUTPUT_HTML": scene.out("t.html")}
    )


def _book(scene: Any, text: str) -> None:
    """A book whose texts are the attack's."""
    raw = (scene.data / "book.safetensors").read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    about = header["__metadata__"]
    for key, value in about.items():
        inner = json.loads(value) if value[:1] in "{[" else value
        about[key] = (
            json.dumps({name: text if isinstance(one, str) else one for name, one in inner.items()})
            if isinstance(inner, dict)
            else value
        )
    new = json.dumps(header).encode()
    book, out = scene.file("b.safetensors", len(new).to_bytes(8, "little") + new + raw[8 + size :]), scene.out
    scene.ask(
        "applygeocentroids",
        {"INPUT": str(scene.data / "emb.tif"), "BOOK": book, "OUTPUT": out("k.tif"), "OUTPUT_TABLE": out("k.html")},
    )
    scene.ask("fitcolours", {"BOOK": book, "METHOD": "pca", "OUTPUT_MODEL": out("c.safetensors")})


PLACES = {"raster": _raster, "stack": _stack, "labels": _labels, "card": _card, "training": _training, "book": _book}


def _attack(place: str, text: str) -> Attack:
    def attack(scene: Any) -> str:
        PLACES[place](scene, TEXTS[text])
        return shown(scene.folder / "out") or scene.through()

    return attack


def attacks() -> dict[str, Attack]:
    """By name."""
    return {f"{text} in a {place}": _attack(place, text) for place in PLACES for text in TEXTS}
