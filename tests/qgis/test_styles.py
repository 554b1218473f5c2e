"""Results as the desktop loads them: Processing itself takes no notice of the style beside a file."""

from __future__ import annotations

import sys

from conftest import Feedback
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

sys.path.append("/usr/share/qgis/python/plugins")


def loaded(algorithm, **values):
    """Run an algorithm as a dialog does; returns the layers that its results become in the project."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    context, feedback, project = QgsProcessingContext(), Feedback(), QgsProject.instance()
    context.setProject(project)
    made = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{algorithm}")
    if "OUTPUT" in values:
        values["OUTPUT"] = QgsProcessingOutputLayerDefinition(values["OUTPUT"], project)
    before = set(project.mapLayers())
    _, ok = made.run(values, context, feedback)
    assert ok, feedback.text()
    handleAlgorithmResults(made, context, feedback, parameters=values)
    return [layer for key, layer in project.mapLayers().items() if key not in before]


def test_classes_and_polygons_come_in_their_colours(run, engine, scene, tmp_path):
    cells, book, classes = (str(tmp_path / name) for name in ("e.tif", "b.safetensors", "c.tif"))
    assert run("encode", {"INPUT": str(scene()), "ENCODER": "rcf", "OUTPUT": cells})[0]
    fit = {"INPUTS": [cells], "CLUSTERS": 5, "COLOURS": "pca", "OUTPUT_BOOK": book}
    assert run("fitgeocentroids", fit)[0]
    (layer,) = loaded("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=classes)
    raster = layer.renderer()
    assert raster.type() == "paletted"
    colours = {entry.value: entry.color.name() for entry in raster.classes()}
    assert list(colours) == list(range(5))
    (layer,) = loaded("topolygons", INPUT=classes, OUTPUT=str(tmp_path / "p.gpkg"))
    polygons = layer.renderer()
    assert polygons.type() == "categorizedSymbol"
    for category in polygons.categories():
        assert category.symbol().color().name() == colours[int(category.value())]
        assert category.label().startswith("class ")
    QgsProject.instance().clear()


def test_the_maps_of_an_image_come_as_a_group_over_its_embeddings(run, engine, scene, tmp_path):
    made = loaded("imagetomaps", INPUT=scene(), ENCODER="rcf", CLUSTERS=5)
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name() == "scene · Image to maps"
    titles = [node.name().rpartition(" · ")[2] for node in group.children()]
    assert titles[-1] == "embeddings"
    assert len(titles) == 4
    (classes,) = (layer for layer in made if layer.renderer().type() == "paletted")
    assert [entry.value for entry in classes.renderer().classes()] == list(range(5))
    QgsProject.instance().clear()
    assert not loaded("imagetomaps", INPUT=scene(), ENCODER="rcf", CLUSTERS=5, LOAD=False)
