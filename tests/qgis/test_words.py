"""Words in QGIS's language: titles, helps and messages as a translator gives them, those of the engine among them."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from conftest import ROOT, Feedback
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTranslator

LANGUAGES = sorted((ROOT / "processing_algorithms" / "i18n").glob("geoenc_*.ts"))
GERMAN = "Raster kodieren (Embeddings)"
SPANISH = "Codificar ráster (embeddings)"


def translated(path):
    """source -> translation of a .ts file."""
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if not translation.get("type"):
            yield message.findtext("source"), translation.text


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_qt_reads_every_translation(geoenc, path):
    reader = QTranslator()
    assert reader.load(str(path.with_suffix(".qm")))
    pairs = dict(translated(path))
    assert pairs
    assert not reader.translate("GeoEnc", "what nobody says")
    QgsApplication.installTranslator(reader)
    try:  # as the plugin asks: the reader itself takes ASCII alone in PyQt5, and some words have an ellipsis
        assert {source: QgsApplication.translate("GeoEnc", source) for source in pairs} == pairs
    finally:
        QgsApplication.removeTranslator(reader)


@pytest.fixture
def german(geoenc):
    """QGIS in German, GeoEnc's words with it."""
    from geoenc.processing_algorithms import words

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de_DE")
    translator = words.translator()
    QgsApplication.installTranslator(translator)
    words.language.cache_clear()
    yield words
    QgsApplication.removeTranslator(translator)
    settings.remove("locale")
    words.language.cache_clear()


def test_numbers_have_the_signs_of_the_language(german):
    assert german.tr("{count:,} x {share:.1f}, {name}", count=12345, share=0.5, name="a.b,c") == "12.345 x 0,5, a.b,c"
    assert german.number_text(1.564, ".3f") == "1,564"


def test_titles_and_helps_are_in_qgis_language_and_names_stay(geoenc, german):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encode")
    assert (algorithm.name(), algorithm.displayName()) == ("encode", GERMAN)
    assert (algorithm.groupId(), algorithm.group()) == ("encode", "3 Kodieren")
    assert "Bildausschnitt" in algorithm.shortHelpString()
    assert {"embedding", "kodieren"} <= set(algorithm.tags())
    extent = algorithm.parameterDefinition("EXTENT")
    assert (extent.description(), extent.help()) == (
        "Ausdehnung",
        "Welcher Teil ausgegeben wird. Leer: das ganze Raster.",
    )
    assert "percentile" in algorithm.parameterDefinition("SCALING").options()
    maps = QgsApplication.processingRegistry().createAlgorithmById("geoenc:imagetomaps")
    assert (maps.name(), maps.displayName(), maps.group()) == ("imagetomaps", "Bild zu Karten", "1 Hier beginnen")
    assert maps.parameterDefinition("CLUSTERS").description() == "Klassen"


def test_a_wrong_value_is_told_in_qgis_language(run, german, engine, scene):
    ok, _, feedback = run("encode", {"INPUT": scene(), "TARGET_GSD": "viel", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not ok
    assert "Ziel-GSD [Meter pro Pixel] (TARGET_GSD) ist 'viel', und das ist keine Zahl." in feedback.text()


def test_the_engine_is_heard_in_qgis_language(german):
    """The worker sends a template with values; what has no translation stays English."""
    message = {
        "event": "error",
        "text": "tile 3/9, 2.0 tiles/s, 4 s left",
        "hint": "Nobody translated {n} of this.",
        "messages": {
            "text": {
                "template": "{noun} {done}/{total}, {rate:.1f} {noun}s/s{left}",
                "values": {
                    "noun": "tile",
                    "done": 3,
                    "total": 9,
                    "rate": 2.0,
                    "left": {"template": ", {seconds:.0f} s left", "values": {"seconds": 4.2}},
                },
            }
        },
    }
    assert german.event_text(message) == "tile 3/9, 2,0 pro Sekunde, noch 4 s"
    assert german.event_text(message, "hint") == "Nobody translated {n} of this."


def test_a_cancel_is_told_in_qgis_language(run, german, engine, scene, tmp_path):
    feedback = Feedback()
    feedback.isCanceled = lambda: True
    ok, _, feedback = run("encode", {"INPUT": scene(), "OUTPUT": str(tmp_path / "out.tif")}, feedback)
    assert not ok
    assert "Abgebrochen." in feedback.text() and "wird fortgesetzt" in feedback.text()


PLUGIN = """
import sys
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
application.initQgis()
for name, value in (("overrideFlag", True), ("userLocale", sys.argv[1])):
    QgsSettings().setValue("locale/" + name, value)
import geoenc
plugin = geoenc.classFactory(None)
plugin.initProcessing()
registry = QgsApplication.processingRegistry()
print(registry.algorithmById("geoenc:encode").displayName())
plugin.unload()
application.exitQgis()
"""


@pytest.mark.parametrize(
    ("locale", "title"),
    [("de", GERMAN), ("de_AT", GERMAN), ("es_MX", SPANISH), ("fi", "Encode raster (embeddings)")],
)
def test_the_plugin_speaks_the_language_of_the_settings(tmp_path, locale, title):
    (tmp_path / "geoenc").symlink_to(ROOT)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    command = [sys.executable, "-c", PLUGIN, locale]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == title


def test_errors_name_parameters_as_the_dialog_does():
    from geoenc.processing_algorithms.words import with_titles

    titles = {"TILE_SIZE": "Tile size [pixels]", "INPUT": "Raster", "DTYPE": "Stored as"}
    text = "TILE_SIZE '30x' isn't a size. Look at INPUT, not at /a/INPUT.tif or MY_INPUT; Stored as (DTYPE) is right."
    want = (
        "Tile size (TILE_SIZE) '30x' isn't a size. Look at Raster (INPUT), not at /a/INPUT.tif or MY_INPUT;"
        " Stored as (DTYPE) is right."
    )
    assert with_titles(text, titles) == want
