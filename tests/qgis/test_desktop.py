"""What GeoEnc adds to QGIS's window: real menus, message bar, options page and tasks, in a window of our own."""

from __future__ import annotations

import os
import time

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton
from window import Window


@pytest.fixture
def iface(geoenc):
    made = Window()
    yield made
    sip.delete(made.window)  # here, and not by whichever thread collects garbage


@pytest.fixture
def desktop(geoenc, iface, monkeypatch, tmp_path):
    """The plugin's part of the window, with no engine and a pip without packages."""
    from geoenc.processing_algorithms.desktop import Desktop

    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    made = Desktop(iface)
    yield made
    made.unload()
    settle()
    for key in QgsSettings().allKeys():
        if key.startswith("geoenc/"):
            QgsSettings().remove(key)


def settle(until=lambda: True, seconds=60):
    """Let Qt work until something holds; returns the longest time that it was not heard, in seconds."""
    end = time.monotonic() + seconds
    longest = 0.0
    while True:
        begun = time.monotonic()
        QgsApplication.sendPostedEvents(None, 52)  # DeferredDelete, which waits for a loop of its own
        QgsApplication.processEvents()
        longest = max(longest, time.monotonic() - begun)
        if until():
            return longest
        assert time.monotonic() < end, "it takes too long"
        time.sleep(0.005)


def said(iface):
    item = iface.bar.currentItem()
    return item.text() if item else ""


def buttons(iface):
    return {button.text(): button for button in iface.bar.currentItem().findChildren(QPushButton)}


def test_the_first_start_offers_the_engine(desktop, iface):
    settle()
    assert said(iface) == "maps what looks alike in images. It needs an engine, once: about 0.6 GB."
    assert list(buttons(iface)) == ["Install the engine", "Help"]


def test_nothing_is_said_where_the_user_names_an_engine(geoenc, engine, desktop, iface):
    settle()
    assert iface.bar.currentItem() is None
    desktop.offer_engine()
    assert engine in said(iface)


def test_the_menu(desktop, iface):
    menu = iface.plugins.actions()[0].menu()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Explorer",
        "Image to maps…",
        "What looks like this…",
        "Open the toolbox at GeoEnc",
        "Copy example graphs",
        "Install or repair the engine",
        "Settings",
        "Help",
    ]
    for action in menu.actions()[:2]:
        iface.bar.clearWidgets()
        action.trigger()
        assert "needs an engine" in said(iface), "not a dock or dialog that can't be used"
    menu.actions()[-2].trigger()
    assert iface.pages == ["geoencOptions"]
    menu.actions()[3].trigger()
    assert "Processing is off" in said(iface)


def test_installing_ends_with_a_sentence_and_a_way_on(desktop, iface):
    settle()
    buttons(iface)["Install the engine"].click()
    assert iface.bar.currentItem().findChild(QProgressBar)
    longest = settle(lambda: "Installing" not in said(iface))
    assert said(iface).startswith("The engine couldn't be installed: torch==")
    assert list(buttons(iface)) == ["Go on", "Settings"]
    assert longest < 0.1, "QGIS does not freeze"


def test_cancelling(desktop, iface):
    desktop.install()
    settle()
    assert desktop.install() is desktop.task, "one at a time"
    buttons(iface)["Cancel"].click()
    settle(lambda: "Installing" not in said(iface))
    assert said(iface) in ("Cancelled.", "Cancelled. Start it again to go on.")


def test_an_engine_of_another_version(desktop, iface):
    from geoenc.processing_algorithms import environment

    old = environment.data_folder() / "engine-0123456789ab"
    old.mkdir(parents=True)
    (old / ".ready").write_text("GeoEnc 0.0.9\n")
    settle()
    assert said(iface) == "The engine belongs to GeoEnc 0.0.9. Rebuild it for this version; the old one goes."
    assert list(buttons(iface)) == ["Rebuild", "Settings"]


def test_unloading_leaves_nothing(geoenc, iface):
    from geoenc.processing_algorithms.desktop import Desktop

    for _ in range(2):
        desktop = Desktop(iface)
        settle()
        assert (len(iface.plugins.actions()), len(iface.toolbar.actions()), len(iface.factories)) == (1, 2, 1)
        parts = [desktop, desktop.menu, desktop.button, desktop.options, desktop.timer, iface.bar.currentItem()]
        desktop.unload()
        settle()
        assert all(map(sip.isdeleted, parts))
        assert not iface.plugins.actions() and not iface.toolbar.actions() and not iface.factories
        assert iface.bar.currentItem() is None


def test_the_page_keeps_what_is_chosen_and_it_holds(desktop, iface, run, fake, scene, tmp_path):
    from geoenc.processing_algorithms import encoders, environment, settings

    page = iface.factories[0].createWidget(iface.window)
    assert page.objectName() == "geoencOptions"
    assert page.state.text() == "GeoEnc's engine isn't installed."
    assert page.install_button.isEnabled() and not page.repair_button.isEnabled() and not page.remove_button.isEnabled()
    page.device.setCurrentText("cuda:1")
    page.idle.setValue(3)
    page.models.setFilePath(str(tmp_path / "encoders"))
    page.wheels.setFilePath(str(tmp_path / "wheels"))
    page.apply()
    settle()

    again = iface.factories[0].createWidget(iface.window)
    assert (again.device.currentText(), again.idle.value()) == ("cuda:1", 3)
    desktop.install()
    settle(lambda: "Installing" not in said(iface))
    assert "There is no folder of wheels" in said(iface)

    folder = tmp_path / "encoders" / "mine"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text('{"id": "mine"}')
    assert "mine" in encoders.encoder_ids()
    fake("echo")
    _, results, feedback = run("encode", {"INPUT": scene(), "OUTPUT": str(tmp_path / "out.tif")})
    assert "cuda:1" in feedback.text() + str(results) + "\n".join(feedback.debug)

    again.device.setCurrentText("auto")
    again.models.setFilePath("")
    again.apply()
    settle()
    assert (settings.device(), settings.models_folder()) == ("auto", environment.data_folder() / "models")


def test_what_the_settings_say_reaches_the_engine(engine, desktop):
    from geoenc.processing_algorithms import settings
    from geoenc.processing_algorithms.engine import Worker

    settings.keep(settings.IDLE_MINUTES, "3")
    settings.keep(settings.MODELS_FOLDER, "/some/encoders")
    worker = Worker(engine)
    try:
        with open(f"/proc/{worker._process.pid}/cmdline") as words, open(f"/proc/{worker._process.pid}/environ") as own:
            assert "--idle\x00180\x00" in words.read()
            assert "GEOENC_MODELS=/some/encoders\x00" in own.read()
    finally:
        worker.close()


def test_the_cache_is_measured_and_cleared(desktop, iface):
    from geoenc.processing_algorithms import environment

    left = environment.data_folder() / "downloads"
    left.mkdir(parents=True)
    (left / "weights.part").write_bytes(bytes(3_000_000))
    page = iface.factories[0].createWidget(iface.window)
    settle(lambda: page.cache.text() == "3 MB")
    page.clear_button.click()
    settle(lambda: page.cache.text() == "0 MB")
    assert not left.exists()


def test_the_login_is_seen_and_not_shown(desktop, iface, monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    assert "not logged in" in iface.factories[0].createWidget(iface.window).login.text()
    (tmp_path / "token").write_text("hf_secret")
    assert iface.factories[0].createWidget(iface.window).login.text() == "logged in"


def test_every_algorithm_has_its_place_in_the_guide(engine, tmp_path, monkeypatch):
    """In a checkout the Markdown; with the page that the plugin's zip holds, the page at the algorithm."""
    import re
    import subprocess

    from conftest import ROOT
    from geoenc.processing_algorithms import guide
    from qgis.PyQt.QtCore import QUrl

    algorithms = QgsApplication.processingRegistry().providerById("geoenc").algorithms()
    for algorithm in algorithms:
        assert os.path.isfile(QUrl(algorithm.helpUrl()).toLocalFile()), algorithm.id()
    assert guide.url("encode").endswith("docs/reference/encode.md")
    monkeypatch.delenv("GEOENC_HOME")  # where the tools for docs are
    subprocess.run([str(ROOT / "scripts" / "docs"), "guide", str(ROOT), str(tmp_path)], check=True)
    monkeypatch.setattr(guide, "PAGE", tmp_path / "guide.html")
    html = (tmp_path / "guide.html").read_text(encoding="utf-8")
    anchors = re.findall(r'id="([^"]+)"', html)
    assert len(anchors) == len(set(anchors))
    for algorithm in algorithms:
        address = QUrl(algorithm.helpUrl())
        assert os.path.isfile(address.toLocalFile()) and address.fragment() in anchors, algorithm.id()
    assert set(re.findall(r'href="#([^"]*)"', html)) <= set(anchors)
    assert not re.findall(r'(?:href|src)="(?!#|images/|https://)[^"]*"', html), "nothing leads out of the page"
    for image in re.findall(r'src="([^"]+)"', html):
        assert (tmp_path / image).is_file()
