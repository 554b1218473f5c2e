"""Results as the desktop loads them: Processing itself takes no notice of the style beside a file."""

from __future__ import annotations

import os
import sys

from conftest import Feedback
from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

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


def test_an_edited_legend_names_the_classes_of_a_cut(run, engine, scene, tmp_path):
    cells, book, classes = (str(tmp_path / name) for name in ("e.tif", "b.safetensors", "c.tif"))
    assert run("encode", {"INPUT": str(scene()), "ENCODER": "rcf", "OUTPUT": cells})[0]
    assert run("fitgeocentroids", {"INPUTS": [cells], "CLUSTERS": 20, "OUTPUT_BOOK": book})[0]
    (layer,) = loaded("applygeocentroids", INPUT=cells, BOOK=book, CUT=4, OUTPUT=classes)
    entries = layer.renderer().classes()
    assert [entry.value for entry in entries] == [0, 1, 2, 3]
    entries[2].label, entries[2].color = "Rhine & <b>", QColor("#2f7ed8")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.saveNamedStyle(str(tmp_path / "edited.qml"))
    names = {"CUT": 4, "NAMES": str(tmp_path / "edited.qml")}
    (named,) = loaded("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=str(tmp_path / "n.tif"), **names)
    (later,) = loaded("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=str(tmp_path / "l.tif"), CUT=4)
    for map_layer in (named, later):
        third = map_layer.renderer().classes()[2]
        assert third.label.startswith("Rhine & <b>")
        assert third.color.name() == "#2f7ed8"
        assert map_layer.renderer().classes()[1].label.startswith("class 1")
    QgsProject.instance().clear()


def test_the_maps_of_an_image_come_as_a_group_over_its_embeddings(run, engine, scene, tmp_path):
    made = loaded("imagetomaps", INPUT=scene(), ENCODER="rcf", CLUSTERS=5)
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name() == "scene · Image to maps"
    titles = [node.name().partition(" · ")[0] for node in group.children()]
    assert titles[-1] == "embeddings"
    assert len(titles) == 4
    (classes,) = (layer for layer in made if layer.renderer().type() == "paletted")
    assert [entry.value for entry in classes.renderer().classes()] == list(range(5))
    QgsProject.instance().clear()
    assert not loaded("imagetomaps", INPUT=scene(), ENCODER="rcf", CLUSTERS=5, LOAD=False)


def drawn(layers) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(120, 120))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_an_embedding_raster_is_drawn_by_its_view(engine, scene, tmp_path):
    from processing.gui.Postprocessing import handleAlgorithmResults

    context, feedback, project = QgsProcessingContext(), Feedback(), QgsProject.instance()
    project.clear()
    context.setProject(project)
    made = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encode")
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "e.tif"), project)
    values = {"INPUT": str(scene()), "ENCODER": "rcf", "OUTPUT": output}
    _, ok = made.run(values, context, feedback)
    assert ok, feedback.text()
    handleAlgorithmResults(made, context, feedback, parameters=values)
    order = [(node.layer(), node.isVisible()) for node in project.layerTreeRoot().findLayers()]
    assert [(os.path.basename(layer.source()), shown) for layer, shown in order] == [
        ("e.view.tif", True),
        ("e.tif", False),
    ]
    view, cells = (layer for layer, _ in order)
    assert (view.renderer().type(), view.bandCount()) == ("multibandcolor", 3)
    colours = {drawn([view]).pixelColor(x, y).name() for x in range(0, 120, 4) for y in range(0, 120, 4)}
    assert len(colours) > 10
    flat = {drawn([cells]).pixelColor(x, y).name() for x in range(20, 100, 8) for y in range(20, 100, 8)}
    assert flat == {"#b4b4b4"}
    assert not list(tmp_path.glob("*.aux.xml"))
    drawn([view]).save(str(tmp_path / "view.png"))
    project.clear()
