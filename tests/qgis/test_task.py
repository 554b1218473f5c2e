"""As the toolbox runs it: in a task on another thread, while the window stays alive."""

from __future__ import annotations

import time

from conftest import Feedback
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication


def in_task(name, values, feedback):
    """(ok, results) of an algorithm in a task, and the longest time the main thread waited meanwhile."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
    context = QgsProcessingContext()
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    answers = []
    task.executed.connect(lambda ok, results: answers.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    longest, last = 0.0, time.monotonic()
    while not answers:
        QCoreApplication.processEvents()
        time.sleep(0.005)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    return *answers[0], longest


def test_runs_beside_the_window(geoenc, engine, scene, tmp_path):
    output = str(tmp_path / "embeddings.tif")
    ok, results, longest = in_task("encode", {"INPUT": scene(), "OUTPUT": output}, Feedback())
    assert ok
    assert results["OUTPUT"] == output
    assert longest < 1


def test_cancel(geoenc, engine, scene, tmp_path):
    feedback = Feedback(cancel_after=0.3)
    values = {"INPUT": scene(1500, 1500), "OUTPUT": str(tmp_path / "embeddings.tif"), "TARGET_GSD": 0.1}
    ok, results, _ = in_task("encode", values, feedback)
    assert not ok
    assert not results
    assert feedback.waited() < 6
