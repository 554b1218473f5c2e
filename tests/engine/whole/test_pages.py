"""Text from files in pages, charts, tables and styles: shown as text, never as markup, a formula or a link that
runs."""

from __future__ import annotations

import csv
import json
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from helpers.change import made_stack, vectors
from helpers.labels import clicks, embeddings, quilt
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE

from geoenc_qgis import (
    ApplyGeocentroids,
    Classify,
    FitGeocentroids,
    KeyFrames,
    ListEncoders,
    Pca,
    StackClasses,
    TrainClassifier,
    TrainEncoder,
    Transitions,
)
from geoenc_qgis.core.page import chart_label, figure, link, write_page
from geoenc_qgis.core.sheet import cell_text
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.families.jepa import SIZES
from geoenc_qgis.encoders.vit import Shape
from geoenc_qgis.raster import styles

SCRIPT = "<script>alert(1)</script>\"'&"
IN_NAME = SCRIPT.replace("/", "")
NAMES = (
    SCRIPT,
    "$\\frac{$",
    "--></title></svg>]]><svg onload=alert(1)>",
    "_begins with a line",
    "n" * 3000,
    "שלום \U0001f33f \x01\x1b[31m\ud800",
)


class Page(HTMLParser):
    """What is in a page: its text, and whatever would run."""

    def __init__(self, path: Path):
        super().__init__()
        self.text, self.runs = "", []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self.runs += [tag] if tag in ("script", "iframe", "object") else []
        self.runs += [key for key, value in attrs if key.startswith("on") or "javascript:" in (value or "")]

    def handle_data(self, data):
        self.text += data


def harmless(folder: Path) -> str:
    """The text of all pages of a folder, where nothing in its pages, tables and styles runs."""
    text = ""
    for path in folder.rglob("*"):
        if path.suffix == ".html":
            page = Page(path)
            assert not page.runs, path
            text += page.text
        elif path.suffix == ".csv":
            rows = list(csv.reader(path.read_text("utf-8").splitlines()))
            assert not [one for row in rows for one in row if one[:1] in ("=", "@", "+", "\t")], path
        elif path.suffix == ".qml":
            ElementTree.parse(path)
    return text


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_class_names_are_text_in_reports_tables_and_styles(tmp_path, name):
    kinds = quilt()
    name = name.encode("utf-8", "ignore").decode()  # a GeoPackage holds no lone surrogate
    labels = clicks(tmp_path / "l.gpkg", kinds, 20, names=("meadow", name, "=1+1|cmd"))
    raster, files = embeddings(tmp_path / "e.tif", kinds), {"output_classifier": f"{tmp_path}/c.geoenc"}
    files |= {"output_html": f"{tmp_path}/r.html", "output_table": f"{tmp_path}/t.csv"}
    TrainClassifier(inputs=[raster], labels=labels, field="kind", folds=2, method="linear", **files).run()
    Classify(
        input=raster, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/k.tif", output_table=f"{tmp_path}/k.csv"
    ).run()
    other = embeddings(tmp_path / "o.tif", np.roll(kinds, 6, axis=1))
    Classify(input=other, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/k2.tif").run()
    files = {"output_html": f"{tmp_path}/t.html", "output_table": f"{tmp_path}/transitions.csv"}
    Transitions(before=f"{tmp_path}/k.tif", after=f"{tmp_path}/k2.tif", output=f"{tmp_path}/t.tif", **files).run()
    text = harmless(tmp_path)
    assert "=1+1|cmd" in text and (name.isprintable() <= (name in text))
    assert "'=1+1|cmd" in [row[1] for row in csv.reader((tmp_path / "k.csv").read_text("utf-8").splitlines())]


def test_charts_show_every_name_as_it_is():
    from matplotlib.figure import Figure

    drawing = Figure(layout="constrained")
    axis = drawing.subplots()
    for number, name in enumerate(NAMES):
        axis.plot([0, 1], [number, number], label=chart_label(name))
    axis.set_yticks(range(len(NAMES)), [chart_label(name) for name in NAMES])
    axis.set_title("$\\frac{$")
    drawing.legend()
    assert len(drawing.legends[0].get_texts()) == len(NAMES)
    assert figure(drawing) == figure(drawing)
    assert "\\frac" in figure(drawing)


def test_tags_and_file_names_are_text_in_pages(tmp_path):
    for number, text in enumerate((SCRIPT, NAMES[2])):
        folder = tmp_path / str(number)
        folder.mkdir()
        cubes = [vectors(np.roll(np.kron(np.arange(4).reshape(2, 2), np.ones((6, 6), int)), n, 0)) for n in range(4)]
        dates = ("2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01")
        stack = made_stack(folder / "stack", cubes, dates, encoders=[text] * 4)
        FitGeocentroids(
            stack=stack, clusters=3, output_book=f"{folder}/b.safetensors", output_html=f"{folder}/b.html"
        ).run()
        StackClasses(
            stack=stack,
            book=f"{folder}/b.safetensors",
            output_folder=f"{folder}/s",
            output_html=f"{folder}/s.html",
            output_table=f"{folder}/s.csv",
        ).run()
        KeyFrames(stack=stack, count=2, output=f"{folder}/k.csv", output_html=f"{folder}/k.html").run()
        emb = folder / f"{IN_NAME}.tif"
        (folder / "stack" / "000_2019-01-01.tif").rename(emb)
        with rasterio.open(emb, "r+") as raster:
            raster.descriptions = [text] * raster.count
        Pca(
            input=str(emb), output=f"{folder}/p.tif", output_html=f"{folder}/p.html", output_loadings=f"{folder}/p.csv"
        ).run()
        ApplyGeocentroids(
            input=str(emb), book=f"{folder}/b.safetensors", output=f"{folder}/a.tif", output_table=f"{folder}/a.html"
        ).run()
        assert text in harmless(folder), "the encoder's name on the page of key dates"


def test_cards_are_text_in_the_list(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path))
    card = json.loads((registry.BUNDLED_FOLDER / "rcf.json").read_text(encoding="utf-8"))
    for number, text in enumerate((*NAMES[:4], "javascript:alert(1)")):
        texts = {"title": text, "data": text, "citation": text, "original": text.replace("/", ""), "source": text}
        licence = {"name": text, "url": "javascript:alert(1)"}
        (tmp_path / "models" / f"e{number}").mkdir(parents=True)
        made = {**card, **texts, "licence": licence, "id": f"e{number}"}
        (tmp_path / "models" / f"e{number}" / "card.json").write_text(json.dumps(made))
    ListEncoders(output_html=f"{tmp_path}/l.html").run()
    assert SCRIPT in harmless(tmp_path)


def test_a_training_of_oddly_named_rasters(engine_home, tmp_path, monkeypatch):
    monkeypatch.setitem(SIZES, "pico", Shape(width=64, depth=2, heads=1, hidden=128))
    rasters = [
        saved_raster(tmp_path / f"{IN_NAME}{n}.tif", ground(320, 320, seed=n), transform=ON_LATTICE) for n in range(2)
    ]
    params = {"batch_size": 4, "tile_size": 64, "precision": "float32", "steps": 2, "name": SCRIPT}
    TrainEncoder(inputs=rasters, output_folder=f"{tmp_path}/t", output_html=f"{tmp_path}/t.html", **params).run()
    assert harmless(tmp_path)


def test_only_what_this_module_makes_is_markup(tmp_path):
    write_page(
        str(tmp_path / "p.html"), SCRIPT, SCRIPT, link("javascript:alert(1)", SCRIPT), link(f"https://{SCRIPT}", "x")
    )
    page = Page(tmp_path / "p.html")
    assert not page.runs and page.text.count(SCRIPT) == 4


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+1-1", "-1+1", " =1", "\t=1", "\r=1", "\uff1d1"])
def test_formulas_are_cells_of_text(text):
    assert cell_text(text).startswith("'")


@pytest.mark.parametrize("text", ["-0.25", "+3", "-1e-5", "a=b", "plain", "x-y", ""])
def test_numbers_and_plain_text_stay_as_they_are(text):
    assert cell_text(text) == text


def test_a_style_is_xml_whatever_the_class_is_called(tmp_path):
    styles.write_palette(str(tmp_path / "k.tif"), [(n, name, "#000000") for n, name in enumerate(NAMES)])
    entries = list(ElementTree.parse(tmp_path / "k.qml").iter("paletteEntry"))
    assert [entry.get("label") for entry in entries][:5] == list(NAMES[:5])
