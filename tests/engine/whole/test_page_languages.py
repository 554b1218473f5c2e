"""Every page and legend in the language of its job: no word of ours in English, the user's own as they are; and no
language that stays."""

from __future__ import annotations

import re
from functools import partial
from html.parser import HTMLParser
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import numpy as np
import pytest
from helpers.change import made_stack, vectors
from helpers.labels import clicks, embeddings, quilt
from helpers.many_scenes import collected, scenes
from helpers.numbers import embedded, smooth, target, truth
from helpers.rasters import ROOT, ground, saved_raster
from helpers.stacks import ON_LATTICE
from helpers.worker import Worker

from geoenc_qgis import (
    ApplyGeocentroids,
    Classify,
    Encode,
    FitGeocentroids,
    KeyFrames,
    ListEncoders,
    Pca,
    StackClasses,
    TrainClassifier,
    TrainEncoder,
    TrainRegressor,
    Transitions,
    __version__,
)
from geoenc_qgis.__main__ import main
from geoenc_qgis.core.language import NUMBER, Language, language, languages, said, speaking
from geoenc_qgis.core.words import tr
from geoenc_qgis.encoders.families.jepa import SIZES
from geoenc_qgis.encoders.vit import Shape

OWN = "Nothing changed."  # a class called like words of ours
GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβψδεφγηιξκλμνοπϙρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠϘΡΣΤΘΩϚΧΥΖ"
)
LEGEND = re.compile(r' (?:label|minimumLabel|maximumLabel)="(.*?)"')
KEPT = re.compile(r"(\{\w+(?::[^{}]*)?\})")
# Names, values of choices and units, the same in every language.
NAMES = {
    *("ensemble", "linear", "mlp", "rf", "knn", "ridge", "alpha", "encode", "pico", "own", "kinds", "rcf"),
    *("meadow", "water", "Nothing", "changed", "RMSE", "SNE", "UMAP", "GeoEnc", "EPSG", "GB", "MB", "kB", "px", "ha"),
    *("in", "broken", "first", "then"),  # a folder, files
}


def translate():
    """scripts/translate as a module."""
    loader = SourceFileLoader("translate", str(ROOT / "scripts" / "translate"))
    module = module_from_spec(spec_from_loader("translate", loader))
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def greek() -> Language:
    """A language by machine: all words in Greek letters, numbers as German has them."""
    words = {}
    for source in translate().words():
        parts = enumerate(KEPT.split(source))
        words[source] = "".join(part if number % 2 else part.translate(GREEK) for number, part in parts)
    return Language("el", words, {ord(","): ".", ord("."): ","})


class Page(HTMLParser):
    """The texts of a page: its cells and paragraphs, and those that its charts draw, which stand in comments."""

    def __init__(self, path: Path):
        super().__init__()
        self.texts, self.language, self._within = [], "", ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self._within = tag if tag in ("style", "metadata") else self._within
        self.language = dict(attrs)["lang"] if tag == "html" else self.language

    def handle_endtag(self, tag):
        self._within = "" if tag == self._within else self._within

    def handle_data(self, data):
        if not self._within and data.strip():
            self.texts.append(data.strip())

    def handle_comment(self, data):
        self.texts.append(data.strip())


@pytest.fixture(scope="module")
def given(tmp_path_factory, engine_home):
    """What pages are made of, by name."""
    folder = tmp_path_factory.mktemp("given")
    kinds = quilt()
    raster = embeddings(folder / "e.tif", kinds)
    labels = [clicks(folder / f"{count}.gpkg", kinds, count, names=("meadow", OWN, "water")) for count in (7, 20)]
    classifier = f"{folder}/own.geoenc"
    TrainClassifier(
        inputs=[raster], labels=labels[1], field="kind", folds=2, method="linear", output_classifier=classifier
    ).run()
    other = embeddings(folder / "o.tif", np.roll(kinds, 6, axis=1))
    for name, path in (("first", raster), ("then", other)):
        Classify(input=path, classifier=classifier, output=f"{folder}/{name}.tif").run()
    cubes = [vectors(np.roll(np.kron(np.arange(4).reshape(2, 2), np.ones((6, 6), int)), n, 0)) for n in range(4)]
    stack = made_stack(folder / "stack", cubes, ("2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01"))
    book = f"{folder}/b.safetensors"
    FitGeocentroids(stack=stack, clusters=3, output_book=book).run()
    fields = smooth(40)
    (scenes(folder / "in", 2) / "broken.tif").write_bytes(b"II*\0 no more of it")
    ground_rasters = [
        saved_raster(folder / f"{n}.tif", ground(320, 320, seed=n), transform=ON_LATTICE) for n in range(2)
    ]
    return {
        "classifier": classifier, "raster": raster, "labels": labels, "stack": stack, "book": book,
        "scenes": folder / "in",
        "before": f"{folder}/first.tif", "after": f"{folder}/then.tif", "ground": ground_rasters,
        "number": (embedded(folder / "n.tif", fields), target(folder / "t.tif", truth(fields))),
    }  # fmt: skip


def write_pages(given, out: Path) -> None:
    """Every page that there is."""
    learn = partial(TrainClassifier, inputs=[given["raster"]], field="kind", folds=2)
    few, enough = given["labels"]
    learn(labels=few, method="ensemble", output_classifier=f"{out}/own.geoenc", output_html=f"{out}/few.html").run()
    learn(labels=enough, method="linear", output_classifier=f"{out}/own.geoenc", output_html=f"{out}/c.html").run()
    raster, numbers = given["number"]
    files = {"output_regressor": f"{out}/own.geoenc", "output_html": f"{out}/r.html"}
    TrainRegressor(inputs=[raster], target=numbers, **files).run()
    ends = {"before": given["before"], "after": given["after"]}
    Transitions(**ends, output=f"{out}/t.tif", output_html=f"{out}/t.html").run()
    files = {"output_book": f"{out}/b.safetensors", "output_html": f"{out}/b.html"}
    FitGeocentroids(stack=given["stack"], clusters=4, auto_clusters=True, **files).run()
    seen = {"stack": given["stack"], "book": given["book"]}
    StackClasses(**seen, output_folder=f"{out}/s", output_html=f"{out}/s.html").run()
    Transitions(**seen, output=f"{out}/u.tif", output_html=f"{out}/u.html").run()
    KeyFrames(stack=given["stack"], count=2, output=f"{out}/k.csv", output_html=f"{out}/k.html").run()
    Pca(input=given["raster"], output=f"{out}/p.tif", output_html=f"{out}/p.html").run()
    files = {"output": f"{out}/x.tif", "output_confidence": f"{out}/y.tif"}
    Classify(input=given["raster"], classifier=given["classifier"], **files).run()
    first = str(sorted((given["scenes"].parent / "stack").glob("*.tif"))[0])
    ApplyGeocentroids(input=first, book=given["book"], output=f"{out}/a.tif", output_table=f"{out}/a.html").run()
    Encode(input=given["ground"][0], encoder="rcf", output=f"{out}/e.tif", dry_run=True).run()
    collected(given["scenes"], out / "in", output_html=f"{out}/m.html")
    ListEncoders(output_html=f"{out}/l.html").run()
    own = {"batch_size": 4, "tile_size": 64, "precision": "float32", "steps": 2, "name": "own"}
    TrainEncoder(inputs=given["ground"], output_folder=f"{out}/own", output_html=f"{out}/j.html", **own).run()


@pytest.fixture
def written(given, tmp_path, monkeypatch):
    """Writes all pages in a language and reads them: their texts by name."""

    def write(spoken: Language) -> dict[str, list[str]]:
        monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
        monkeypatch.setitem(SIZES, "pico", Shape(width=64, depth=2, heads=1, hidden=128))
        with speaking(spoken):
            write_pages(given, tmp_path)
        pages = {path.stem: Page(path) for path in sorted(tmp_path.glob("*.html"))}
        assert len(pages) == 14 and {page.language for page in pages.values()} == {spoken.code}
        styles = {path.name: LEGEND.findall(path.read_text("utf-8")) for path in tmp_path.glob("*.qml")}
        assert any(" · " in text for text in styles["y.qml"])
        return {name: page.texts for name, page in pages.items()} | styles

    return write


def left(text: str) -> set[str]:
    """Words in Latin letters that are no names, in a text in Greek ones."""
    plain = re.sub(r"broken\.tif: .*|\S*[\d/_]\S*", " ", text)  # what GDAL says; paths, ids, numbers
    return set(re.findall(r"[A-Za-z]{2,}", plain)) - NAMES


@pytest.mark.slow
def test_all_words_of_all_pages_go_through_tr(greek, written):
    told = written(greek)
    catalogue = told.pop("l")
    assert not {name: found for name, texts in told.items() if (found := [text for text in texts if left(text)])}
    assert sum(OWN in text for text in told["c"]) >= 2, "a class that is called like words of ours stays as it is"
    numbers = [text for texts in told.values() for text in texts if re.fullmatch(r"[^\W\d_]*[\d.,±%+ -]+", text)]
    assert any("," in text for text in numbers)
    assert not [text for text in numbers if re.search(r"\.\d{1,2}(?!\d)", text) and text != __version__]
    heads = {source.translate(GREEK) for source in ("Encoders", "bands in", "yes", "trained on", "none", "no")}
    assert heads <= set(catalogue)


@pytest.mark.slow
@pytest.mark.parametrize("code", languages())
def test_pages_have_no_english_word_of_ours(code, written):
    spoken = language(code)
    ours = {source for source, text in spoken.words.items() if text != source}
    parts = {source: KEPT.split(source)[::2] for source in ours if "{" in source}
    long = {source: texts for source, texts in parts.items() if len(re.findall("[A-Za-z]{2,}", " ".join(texts))) > 2}
    english = [re.compile(".*".join(map(re.escape, texts)), re.DOTALL) for texts in long.values()]
    told = {text for texts in written(spoken).values() for text in texts} - {OWN}
    same_elsewhere = set(spoken.words.values())
    assert not (told & ours) - same_elsewhere - NAMES
    assert not [text for text in told if any(pattern.fullmatch(text) for pattern in english)]


def listed(worker, path: Path, **more) -> Page:
    """The page of encoders that a worker writes for a job with these further parts."""
    worker.say({"job": "listencoders", "params": {"OUTPUT_HTML": str(path)}, **more})
    last, _ = worker.answer()
    assert last["event"] == "result", last
    return Page(path)


def test_a_warm_worker_keeps_no_language(engine_home, tmp_path):
    worker = Worker(engine_home)
    try:
        spanish = {"code": "es_MX", "group": ",", "point": "."}
        for told, code, title in (
            ({"language": {"code": "de_AT", "group": ".", "point": ","}}, "de", "auf diesem Rechner"),
            ({}, "en", "on this machine"),
            ({"language": spanish}, "es", "en este equipo"),
            ({"language": {"code": "fr_FR", "group": " ", "point": ","}}, "en", "on this machine"),
            ({"language": {}}, "en", "on this machine"),
        ):
            page = listed(worker, tmp_path / "l.html", **told)
            assert page.language == code and title in page.texts
        worker.say({"job": "listencoders", "params": {}, "language": {"tongue": "de"}})
        last, _ = worker.answer()
        assert (last["event"], last["kind"]) == ("error", "InputError")
    finally:
        worker.end()


def test_the_command_line_is_english_unless_it_is_told(engine_home, tmp_path, capsys):
    page = tmp_path / "l.html"
    assert main(["listencoders", "--output-html", str(page)]) == 0
    assert (Page(page).language, "on this machine" in Page(page).texts) == ("en", True)
    assert main(["listencoders", "--output-html", str(page), "--language", "es"]) == 0
    assert (Page(page).language, "en este equipo" in Page(page).texts) == ("es", True)
    with pytest.raises(SystemExit) as left:
        main(["listencoders", "--language", "klingon"])
    assert left.value.code != 0 and "'de', 'es'" in capsys.readouterr().err


@pytest.mark.parametrize("code", languages())
def test_numbers_have_the_signs_that_the_translation_shows_or_those_of_the_place(code):
    assert re.fullmatch(r"1\D234\D5", language(code).say(NUMBER)), "as the translation of 1,234.5 says it"
    number = tr("{share:.1%} of {count:,} in {what}", share=0.125, count=12345, what=tr("{n:g}", n=1.5))
    with speaking(language(code)):
        assert said(number) == "12,5% of 12.345 in 1,5"
    with speaking(language(f"{code}_XX", group="'", point=".")):
        assert said(number) == "12.5% of 12'345 in 1.5"
    assert said(number) == "12.5% of 12,345 in 1.5"
    assert said("1,234.5 {x}") == "1,234.5 {x}" and said(7) == "7"


def test_a_language_is_what_the_translations_say():
    files = translate()
    for code in languages():
        assert language(code).words == files.translations(files.I18N / f"geoenc_{code}.ts")
    assert [language(code).code for code in ("", "fr", "../de", "de", "de_DE")] == ["en", "en", "en", "de", "de"]
