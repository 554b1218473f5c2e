"""The dialogs in which algorithms are filled in: QGIS's own, with what GeoEnc adds to them."""

from __future__ import annotations

import json
import sys
import time

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

sys.path.append("/usr/share/qgis/python/plugins")


@pytest.fixture
def dialog(geoenc):
    """dialog(id): QGIS's dialog of an algorithm, open."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    made = []

    def show(name):
        made.append(AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")))
        made[-1].show()
        QgsApplication.processEvents()
        return made[-1]

    yield show
    for one in made:
        one.close()
        sip.delete(one)
    QgsProject.instance().clear()


def wrapper(dialog, name):
    return dialog.mainWidget().wrappers[name]


def given(dialog):
    return dialog.mainWidget().createProcessingParameters()


def points(*fields):
    described = "&".join(["Point?crs=EPSG:32632", *(f"field={field}:string" for field in fields)])
    layer = QgsVectorLayer(described, "labels", "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


def items(combo):
    return [combo.itemText(index) for index in range(combo.count())]


def test_an_empty_run_says_at_once_what_is_needed(dialog, engine):
    from geoenc.processing_algorithms import engine as engines

    engines.close()
    shown, said = dialog("encodestack"), []

    def answer():
        box = next(one for one in QgsApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible())
        said.append(box.text())
        box.accept()

    QTimer.singleShot(300, answer)
    shown.runButton().click()
    assert said == ["Nothing to work on: give Rasters (INPUTS), Folder of rasters (FOLDER) or STAC items (ITEMS)."]
    assert not engines._idle
    assert wrapper(shown, "INPUTS").parameterDefinition().description() == "Rasters (or a folder, or STAC items)"


def test_fields_of_the_labels_are_offered_and_others_can_be_written(dialog, scene):
    shown = dialog("trainclassifier")
    for name in ("FIELD", "FOLD_FIELD"):
        assert not items(wrapper(shown, name).combo)
    layer = points("kind", "plot")
    wrapper(shown, "LABELS").setParameterValue(layer.id(), wrapper(shown, "FIELD").context)
    field = wrapper(shown, "FIELD")
    assert items(field.combo) == ["kind", "plot"]
    assert field.parameterValue() == ""
    field.combo.setCurrentIndex(0)
    assert given(shown)["FIELD"] == "kind"
    field.combo.setEditText(" water;forest ")
    assert given(shown)["FIELD"] == "water;forest"
    raster = QgsRasterLayer(scene(bands=4), "classes")
    QgsProject.instance().addMapLayer(raster)
    wrapper(shown, "LABELS").setParameterValue(raster.id(), field.context)
    assert items(field.combo) == ["1", "2", "3", "4"]
    assert given(shown)["FIELD"] == "water;forest", "what is written stays"
    field.combo.setEditText("")
    wrapper(shown, "LABELS").setParameterValue(points("kind").id(), field.context)
    assert given(shown)["FIELD"] == "kind", "there is no other"
    assert not given(shown)["FOLD_FIELD"]


def test_encoders_are_told_apart_and_those_to_import_can_be_seen(dialog, scene):
    QgsProject.instance().addMapLayer(QgsRasterLayer(scene(), "scene"))
    shown = dialog("encode")
    combo = wrapper(shown, "ENCODER").combo
    assert given(shown)["ENCODER"] == "geoenc-conv"
    assert combo.currentText() == "geoenc-conv · red, green, blue · 6 MB · CC BY-SA 4.0"
    ready = [combo.itemData(n) for n in range(combo.count()) if combo.model().item(n).isEnabled()]
    assert ready == ["geoenc-conv", "rcf"] == list(wrapper(shown, "ENCODER").parameterDefinition().options())
    far = combo.findData("dinov3-vitl16-sat493m")
    assert combo.itemText(far) == (
        "dinov3-vitl16-sat493m · red, green, blue · 0.6 m · 606 MB · DINOv3 License (import first)"
    )
    assert "Import encoder" in combo.itemData(far, Qt.ItemDataRole.ToolTipRole)
    wrapper(shown, "ENCODER").setParameterValue("dinov3-vitl16-sat493m", wrapper(shown, "ENCODER").context)
    assert given(shown)["ENCODER"] == "geoenc-conv"
    wrapper(shown, "ENCODER").setParameterValue("rcf", wrapper(shown, "ENCODER").context)
    assert given(shown)["ENCODER"] == "rcf"


@pytest.mark.parametrize(
    ("title", "names", "of", "bands", "values"),
    [
        ("Sentinel-2", ["B02", "B03", "B04", "B08"], gdal.GDT_UInt16, [3, 2, 1], ("geoenc-conv", 10, 4, "reflectance")),
        ("Sentinel-2", ["B08", "B04", "B03", "B02"], gdal.GDT_Byte, [2, 3, 4], ("geoenc-conv", 10, 4, "auto")),
        ("Landsat", [""] * 7, gdal.GDT_UInt16, [4, 3, 2], ("geoenc-conv", 30, 4, "percentile")),
        ("Landsat", ["SR_B2", "SR_B3", "SR_B4"], gdal.GDT_UInt16, [3, 2, 1], ("geoenc-conv", 30, 4, "percentile")),
        ("PlanetScope", [""] * 8, gdal.GDT_UInt16, [6, 4, 2], ("geoenc-conv", 3, 4, "reflectance")),
        ("Sentinel-1", ["VV", "VH"], gdal.GDT_Float32, [1, 2], ("rcf", 10, 4, "percentile")),
        ("Aerial", [""] * 4, gdal.GDT_Byte, [1, 2, 3], ("geoenc-conv", 0.3, 8, "auto")),
        ("Drone", [""] * 3, gdal.GDT_Byte, [], ("geoenc-conv", 0.1, 8, "auto")),
    ],
)
@pytest.mark.parametrize("algorithm", ["encode", "imagetomaps", "encodestack"])
def test_a_sensor_fills_in_the_dialog(dialog, tmp_path, algorithm, title, names, of, bands, values):
    path = str(tmp_path / "scene.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 32, 32, len(names), of)
    for number, name in enumerate(names, 1):
        raster.GetRasterBand(number).SetDescription(name)
    raster = None
    layer = QgsRasterLayer(path, "scene")
    QgsProject.instance().addMapLayer(layer)
    shown = dialog(algorithm)
    encoder = wrapper(shown, "ENCODER")
    several = algorithm == "encodestack"
    wrapper(shown, "INPUTS" if several else "INPUT").setParameterValue(
        [layer.id()] if several else layer.id(), encoder.context
    )
    (action,) = [one for one in encoder.presets.menu().actions() if one.text().startswith(title)]
    assert action.toolTip()
    action.trigger()
    filled = given(shown)
    named = filled.get("SCALING", values[3])
    assert (filled["ENCODER"], filled["TARGET_GSD"], filled["CELL_SIZE"], named) == values
    found = filled["BANDS"] or []
    assert ([int(part) for part in found.split(";")] if isinstance(found, str) else found) == bands


def test_dialogs_without_pixels_have_no_sensors(dialog):
    assert wrapper(dialog("encode"), "ENCODER").presets.isVisible()
    assert not wrapper(dialog("keyframes"), "ENCODER").presets.isVisible()


def test_tables_and_models_have_widgets_of_qgis(geoenc):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    train = QgsApplication.processingRegistry().createAlgorithmById("geoenc:trainclassifier")
    batch = BatchAlgorithmDialog(train)
    panel = batch.mainWidget()
    column = panel.parameter_to_column["FIELD"]
    assert type(panel.wrappers[0][column]).__name__ == "QgsAbstractProcessingParameterWidgetWrapper"
    panel.wrappers[0][column].setParameterValue("kind", panel.processing_context)
    assert panel.wrappers[0][column].parameterValue() == "kind"
    model = ModelerParametersDialog(train, QgsProcessingModelAlgorithm("m", "g"))
    field = model.widget.widget.wrappers["FIELD"]
    assert type(field).__name__ == "QgsProcessingModelerParameterWidget"
    for one in (batch, model):
        sip.delete(one)


def waited_for(said, seconds=60):
    """What `said` gives once it gives anything."""
    end = time.monotonic() + seconds
    while not said() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.02)
    return said()


def test_the_form_says_how_much_work_it_is(dialog, scene, engine, home):
    from geoenc.processing_algorithms import engine as engines

    (home / "rates.json").unlink(missing_ok=True)  # of encodings before this one
    QgsProject.instance().addMapLayer(QgsRasterLayer(scene(640, 640), "scene"))
    shown = dialog("encode")
    line = shown.findChild(QLabel, "geoencEstimate")
    assert waited_for(line.text) == "4 tiles · time not known before the first run · 2.24 MB"
    assert line.isVisible() and line.parent() is shown.mainWidget()
    # What a run of that kind took is kept.
    rates = {"geoenc-conv, cells of 16 px": 20.0, "geoenc-conv, cells of 4 px": "?"}
    (home / "rates.json").write_text(json.dumps(rates))
    wrapper(shown, "TARGET_GSD").setParameterValue(1, wrapper(shown, "ENCODER").context)
    assert waited_for(lambda: "about" in line.text() and line.text()) == "1 tile · about 2 s · 995 kB"
    wrapper(shown, "CELL_SIZE").setParameterValue(4, wrapper(shown, "ENCODER").context)
    assert waited_for(lambda: "not known" in line.text() and line.text()).startswith("1 tile · time not known")
    # Run says what is wrong; the line is silent.
    wrapper(shown, "BANDS").setParameterValue([7], wrapper(shown, "ENCODER").context)
    assert waited_for(lambda: not line.text())
    assert not dialog("keyframes").findChild(QLabel, "geoencEstimate")
    (home / "rates.json").unlink()
    assert waited_for(lambda: engines._idle)
    engines.close()


@pytest.mark.parametrize(
    ("algorithm", "name", "file"),
    [
        ("classify", "CLASSIFIER", "ground.geoenc"),
        ("animate", "STACK", "s/stack.json"),
        ("regress", "REGRESSOR", "r.geoenc"),
        ("stackchange", "STACK", "s/stack.json"),
    ],
)
def test_what_was_made_last_stands_in_the_form_that_needs_it(dialog, tmp_path, monkeypatch, algorithm, name, file):
    from geoenc.processing_algorithms import recent

    monkeypatch.setattr(recent, "_made", {})
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert not wrapper(dialog(algorithm), name).parameterValue()
    recent.remember("OUTPUT_OF_ANOTHER_KIND", str(path))
    assert file.endswith("stack.json") or not wrapper(dialog(algorithm), name).parameterValue()
    recent.remember(f"OUTPUT_{name}", str(path))
    shown = dialog(algorithm)
    assert wrapper(shown, name).parameterValue() == str(path)
    again = dialog(algorithm)
    again.mainWidget().setParameters({name: "/chosen/before"})  # as of the history
    QgsApplication.processEvents()
    assert wrapper(again, name).parameterValue() == "/chosen/before"
    path.unlink()
    assert not wrapper(dialog(algorithm), name).parameterValue()
    recent.remember(f"OUTPUT_{name}", str(path))
    path.touch()
    assert not wrapper(dialog("fitgeocentroids"), "STACK").parameterValue(), "rasters do as well"
