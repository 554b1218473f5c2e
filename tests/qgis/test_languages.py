"""GeoEnc in other languages, from first start to class map: no English word is seen; a third comes by five steps."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from conftest import ROOT

I18N = Path("processing_algorithms", "i18n")
# What two languages or more rightly call the same.
SAME = {
    *("Cache", "Embeddings", "Encoder", "Engine", "Explorer", "Folds", "Format", "GIF", "Hugging Face Hub", "Labels"),
    *("Layer", "Name", "Plan", "Plan (JSON)", "Python", "RGB", "Raster", "Regressor", "Sensor", "Video", "stack.json"),
    *("embeddings", "min", "GB", "none"),  # the last one is a choice
}
# Values and names that are the same in every language: choices, parameters, kinds of numbers, units, a layer's name.
VALUES = {
    *("auto", "cpu", "cuda", "mps", "knn", "linear", "rcf", "presto", "BANDS", "EXTENT", "INPUT", "CC", "BY", "SA"),
    *("kB", "MB", "GB", "GeoEnc", "image", "picture", "px", "ha"),
}
KEPT = re.compile(r"(\{\w+(?::[^{}]*)?\}|<[^>]*>|&\w+;|\*\.\w+|GeoEnc)")
GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβψδεφγηιξκλμνοπϙρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠϘΡΣΤΘΩϚΧΥΖ"
)


def messages(path):
    """The tree of a .ts file, and its (source, translation element)."""
    tree = ET.parse(path)
    return tree, [(m.findtext("source"), m.find("translation")) for m in tree.getroot().iter("message")]


def seen(locale, plugin, folder, engine_python):
    """What the session saw, by place."""
    (folder / "geoenc").symlink_to(plugin)
    (folder / "profile").mkdir()
    own = {"QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"), "GEOENC_HOME": str(folder / "home")}
    environment = {**os.environ, **own, "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("GEOENC_PYTHON", None)
    session = Path(__file__).with_name("language_session.py")
    command = [sys.executable, str(session), locale, str(folder), engine_python]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=500, check=False)
    assert (folder / "seen.json").exists(), run.stderr
    told = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    assert {"message bar", "menu", "options", "run imagetomaps", "line encode", "explorer, classes"} <= told.keys()
    return told


def patterns(sources):
    """English sentences with anything in their places; with fewer words another language might say it by chance."""
    for source in sources:
        parts = re.split(r"\{\w+(?::[^{}]*)?\}", source)
        if len(parts) > 1 and len(re.findall(r"[A-Za-z]{2,}", " ".join(parts))) > 2:
            yield re.compile(".*".join(map(re.escape, parts)), re.DOTALL)


@pytest.mark.parametrize("locale", ["de_DE", "es_ES"])
def test_no_english_from_first_start_to_class_map(locale, tmp_path, engine_python):
    _, pairs = messages(ROOT / I18N / f"geoenc_{locale[:2]}.ts")
    sources = {source for source, _ in pairs}
    told = seen(locale, ROOT, tmp_path, engine_python)
    texts = {(place, text.strip()) for place, several in told.items() for text in several}
    english = list(patterns(sources))
    assert not [(place, text) for place, text in texts if re.sub(r"^\d ", "", text) in sources - SAME]
    assert not [(place, text) for place, text in texts if any(pattern.fullmatch(text) for pattern in english)]
    assert locale == "de_DE" or not [(place, text) for place, text in texts if text.endswith("[optional]")]
    assert told["pages' languages"] == [locale[:2]] * 3
    numbers = [text for place in ("run imagetomaps", "line encode") for text in told[place] if "MB" in text]
    assert numbers and all(re.search(r"\d,\d+ MB", text) for text in numbers), "a comma, as both languages write it"


@pytest.fixture
def third(tmp_path):
    """The plugin with a third language by the steps of CONTRIBUTING, in Greek letters for what a person would say."""
    plugin = tmp_path / "plugin"
    plugin.mkdir()
    for name in ("processing_algorithms", "geoenc_qgis", "scripts", "icons"):
        shutil.copytree(ROOT / name, plugin / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "metadata.txt", "icon.svg"):
        shutil.copy(ROOT / name, plugin / name)
    for name in ("docs", "models"):
        (plugin / name).symlink_to(ROOT / name)
    translate = [sys.executable, "-I", str(plugin / "scripts" / "translate")]
    subprocess.run([*translate, "it"], check=True, capture_output=True)
    path = plugin / I18N / "geoenc_it.ts"
    tree, pairs = messages(path)
    for source, translation in pairs:
        assert translation.attrib.pop("type") == "unfinished"
        parts = enumerate(KEPT.split(source))
        translation.text = "".join(part if number % 2 else part.translate(GREEK) for number, part in parts)
    tree.write(path, encoding="utf-8")
    done = subprocess.run(translate, check=True, capture_output=True, text=True).stdout
    assert f"geoenc_it.ts: {len(pairs)} of {len(pairs)} translated" in done
    return plugin


def test_a_third_language_is_seen_everywhere(third, tmp_path, engine_python):
    """What is left in Latin letters has gone through no tr, or is put together from pieces."""
    folder = tmp_path / "session"
    folder.mkdir()
    told = seen("it_IT", third, folder, engine_python)
    assert told["title encode"] == ["Encode raster (embeddings)".translate(GREEK)]
    assert told.pop("pages' languages") == ["it"] * 3
    left = {}
    for place, texts in told.items():
        if place.startswith("dialog"):  # QGIS's own words are among them
            continue
        for text in texts:
            plain = re.sub(r"<[^>]*>|\S*[-\d/.]\S*", " ", text)  # no tags, paths, numbers, ids
            if set(re.findall(r"[A-Za-z]{2,}", plain)) - VALUES:
                left.setdefault(place, []).append(text)
    assert not left
