"""Collections through QGIS: dates of layers, the mosaic as a styled layer, and what is said of bad input."""

from __future__ import annotations

import json
import os

from conftest import Feedback
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer


def test_the_mosaic_is_loaded_in_colours(engine, geoenc, scene, tmp_path):
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encodecollection")
    inputs = [scene(name=f"x_2020{month}01.tif") for month in ("03", "01")]
    values = {"INPUTS": inputs, "ENCODER": "rcf", "ORDER": "newest", "OUTPUT_FOLDER": str(tmp_path / "all")}
    assert algorithm.checkParameterValues(values, context)[0]
    results, ok = algorithm.run(values, context, Feedback())
    assert ok
    with open(results["CATALOG"], encoding="utf-8") as file:
        assert json.load(file)["type"] == "Collection"
    assert results["MOSAIC"] == str(tmp_path / "all" / "mosaic.vrt")
    waiting = context.layersToLoadOnCompletion()
    names = {os.path.basename(path): details.name for path, details in waiting.items()}
    assert names["mosaic.vrt"].startswith("embeddings · all · rcf") or names["mosaic.vrt"].startswith("Mosaic · all")
    assert set(names) == {"mosaic.vrt", "mosaic.view.tif"}
    for path, details in waiting.items():
        layer = QgsRasterLayer(path, details.name)
        assert layer.isValid()
        project.addMapLayer(layer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
    shown = {node.name(): node.itemVisibilityChecked() for node in project.layerTreeRoot().findLayers()}
    assert sorted(shown.values()) == [False, True]  # the colours show what the mosaic holds
    kinds = {layer.renderer().type() for layer in project.mapLayers().values()}
    assert kinds == {"singlebandpseudocolor", "multibandcolor"}
    assert not list(tmp_path.glob("all/*.aux.xml"))
    project.clear()


def test_a_folder_of_its_own_and_no_layers(run, engine, scene, tmp_path):
    scene(name="a.tif")
    ok, results, feedback = run("encodecollection", {"FOLDER": str(tmp_path), "ENCODER": "rcf", "LOAD": False})
    assert ok, feedback.text()
    assert os.path.isfile(results["TABLE"])
    assert not results["MOSAIC"].startswith(str(tmp_path))


def test_bad_collections_are_told(run, engine, scene, tmp_path):
    for values, text in (
        ({}, "give Scenes (INPUTS), Folder of scenes (FOLDER) or STAC items or mosaic (CATALOG)."),
        ({"FOLDER": str(tmp_path / "nowhere")}, "there is no folder"),
        ({"CATALOG": str(tmp_path / "nowhere.json")}, "there is no file"),
        ({"INPUTS": [scene(name="undated.tif")], "ORDER": "newest"}, "doesn't say when it was taken"),
    ):
        ok, _, feedback = run("encodecollection", {**values, "OUTPUT_FOLDER": str(tmp_path / "out")})
        assert not ok
        assert text.lower() in feedback.text().lower(), feedback.text()
