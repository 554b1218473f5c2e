"""The Explorer beside other jobs of the engine: one engine at a time, and it waits its turn."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject
from test_desktop import settle
from test_explorer import person, picture, show  # noqa: F401  # a fixture

WAITS = "Other work of QGIS comes first"


class Job:
    """A long job of the toolbox: a picture 36 times as large, encoded in QGIS's task manager."""

    def __init__(self, folder, feedback):
        large = str(folder / "large.tif")
        gdal.Translate(large, picture(folder / "small.tif"), width=4800, height=4800)
        self.values = {"INPUT": large, "ENCODER": "geoenc-conv", "OUTPUT": str(folder / "large.out.tif")}
        self.feedback, self.ended = feedback, []
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())

    def start(self):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encode")
        self.task = QgsProcessingAlgRunnerTask(algorithm, self.values, self.context, self.feedback)
        self.task.executed.connect(lambda ok, results: self.ended.append(ok))
        QgsApplication.taskManager().addTask(self.task)


class Watch:
    """The most engines of this process that were seen beside each other."""

    def __init__(self):
        self.most = 0

    def __call__(self):
        found = 0
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue  # it has just ended
            found += b"geoenc_qgis" in words and str(os.getpid()).encode() in words
        self.most = max(self.most, found)
        return self.most


@pytest.fixture
def job(geoenc, tmp_path):
    from conftest import Feedback

    return Job(tmp_path, Feedback())


def test_a_job_that_runs_comes_first(person, job, tmp_path):  # noqa: F811
    show(person, picture(tmp_path / "fields.tif"))
    watch = Watch()
    job.start()
    settle(lambda: job.feedback.since)
    person.open()
    person.press(person.dock.look_button)
    settle(lambda: watch() and person.dock.status.text().startswith(WAITS))
    assert not job.ended
    assert person.dock.cancel_button.isVisible()
    person.press(person.dock.cancel_button)
    person.rest()
    assert "Cancelled" in person.dock.status.text()
    assert not job.ended, "a wait that is given up harms no one"

    person.press(person.dock.look_button)
    settle(lambda: watch() and person.dock.status.text().startswith(WAITS))
    job.feedback.cancel_after = 0
    settle(lambda: watch() and job.ended)
    settle(lambda: watch() and not person.dock.runner.busy, 120)
    assert person.dock.seen, person.said()
    assert watch.most == 1


def test_a_job_that_begins_meanwhile_goes_between_two_tiles(person, job, tmp_path):  # noqa: F811
    show(person, picture(tmp_path / "fields.tif"))
    watch = Watch()
    person.open()
    person.press(person.dock.look_button)
    settle(lambda: list((tmp_path / "home").glob("explorer/*/*.tif")))
    job.start()
    settle(lambda: watch() and job.feedback.since)
    assert person.dock.runner.is_doing("look")
    settle(lambda: watch() and person.dock.status.text().startswith(WAITS))
    job.feedback.cancel_after = 0
    settle(lambda: watch() and not person.dock.runner.busy, 120)
    assert person.dock.seen, person.said()
    person.click(0.6, 0.25)
    assert person.dock.alike.likeness
    assert watch.most == 1


def test_an_engine_of_another_version(person, engine, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.delenv("GEOENC_PYTHON")
    old = tmp_path / "home" / "engine-000000000000"
    old.mkdir(parents=True)
    (old / ".ready").write_text("GeoEnc 0.1.0\n")
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    sentence = "The engine belongs to GeoEnc 0.1.0."
    assert sentence in person.said()
    assert person.dock is None
    monkeypatch.setenv("GEOENC_PYTHON", engine)
    person.open()
    person.rest()
    monkeypatch.delenv("GEOENC_PYTHON")  # as after an update of the plugin
    person.iface.bar.clearWidgets()
    person.look()
    assert sentence in person.said()
    assert "Install or repair the engine" in person.said()
    assert person.dock.seen is None
