"""Labels through QGIS: layers with edits and lists become labels, maps come back with names, bad ones are told."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType


@pytest.fixture
def embedded(run, engine, scene, tmp_path):
    """An embedding raster of a scene whose left half is dark."""
    path = scene(320, 320, name="s.tif")
    file = gdal.Open(path, gdal.GA_Update)
    for number in range(1, file.RasterCount + 1):
        band = file.GetRasterBand(number)
        pixels = band.ReadRaster(0, 0, 160, 320)
        band.WriteRaster(0, 0, 160, 320, bytes(value // 6 for value in pixels))
    del band, file
    ok, results, feedback = run("encode", {"INPUT": path, "ENCODER": "rcf", "OUTPUT": str(tmp_path / "e.tif")})
    assert ok, feedback.text()
    return results["OUTPUT"]


def points(raster: str, value) -> QgsVectorLayer:
    """A memory layer of points in four columns of cells; value(column, number) is their class."""
    layer = QgsRasterLayer(raster)
    box, crs = layer.extent(), layer.crs()
    kind = QMetaType.Type.QStringList if isinstance(value(0, 0), list) else QMetaType.Type.QString
    made = QgsVectorLayer(f"Point?crs={crs.authid()}", "clicks", "memory")
    fields = QgsFields()
    fields.append(QgsField("kind", type(QgsField().type())(kind)))
    made.dataProvider().addAttributes(fields)
    made.updateFields()
    for column in range(4):
        for number in range(8):
            place = QgsPointXY(
                box.xMinimum() + (column + 0.5) / 4 * box.width(), box.yMinimum() + (number + 0.5) / 8 * box.height()
            )
            feature = QgsFeature(made.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(place))
            feature.setAttribute("kind", value(column, number))
            made.dataProvider().addFeature(feature)
    return made


def test_points_of_a_layer_become_a_map_with_names(run, embedded, tmp_path):
    layer = points(embedded, lambda column, number: "shade" if column < 2 else "light")
    QgsProject.instance().addMapLayer(layer, False)
    values = {"INPUTS": [embedded], "LABELS": layer, "FIELD": "kind", "METHOD": "knn",
              "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc"), "OUTPUT_ERRORS": str(tmp_path / "x.gpkg")}  # fmt: skip
    ok, results, feedback = run("trainclassifier", values)
    assert ok, feedback.text()
    assert "accuracy: 1.000" in feedback.text()
    assert QgsVectorLayer(results["OUTPUT_ERRORS"], "x", "ogr").isValid()
    files = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_CONFIDENCE", "OUTPUT_PROBABILITIES")}
    ok, results, feedback = run("classify", {"INPUT": embedded, "CLASSIFIER": results["OUTPUT_CLASSIFIER"], **files})
    assert ok, feedback.text()
    found = QgsRasterLayer(results["OUTPUT"])
    assert [one.label.partition(" · ")[0] for one in found.renderer().classes()] == ["light", "shade"]
    sure = QgsRasterLayer(results["OUTPUT_CONFIDENCE"])
    assert sure.renderer().type() == "singlebandpseudocolor"
    both = [results["OUTPUT"], results["OUTPUT_PROBABILITIES"]]
    ok, results, feedback = run("vote", {"INPUTS": both, "OUTPUT": str(tmp_path / "v.tif")})
    assert ok, feedback.text()
    voted = QgsRasterLayer(results["OUTPUT"])
    assert [one.label.partition(" · ")[0] for one in voted.renderer().classes()] == ["light", "shade"]


def test_lists_of_a_field_are_several_labels(run, embedded, tmp_path):
    layer = points(embedded, lambda column, number: ["all", "shade"] if column < 2 else ["all", "light"])
    values = {"INPUTS": [embedded], "LABELS": layer, "FIELD": "kind", "MULTILABEL": True,
              "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc")}  # fmt: skip
    ok, results, feedback = run("trainclassifier", values)
    assert ok, feedback.text()
    values = {"INPUT": embedded, "CLASSIFIER": results["OUTPUT_CLASSIFIER"], "OUTPUT": str(tmp_path / "o.tif")}
    ok, results, feedback = run("classify", values)
    assert ok, feedback.text()
    file = gdal.Open(results["OUTPUT"])
    assert [file.GetRasterBand(i).GetDescription() for i in (1, 2, 3)] == ["all", "light", "shade"]


def test_a_class_raster_is_taken_as_labels(run, embedded, tmp_path):
    source = gdal.Open(embedded)
    file = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "l.tif"), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte
    )
    file.SetGeoTransform(source.GetGeoTransform())
    file.SetProjection(source.GetProjection())
    half = source.RasterXSize // 2
    row = bytes([1] * half + [2] * (source.RasterXSize - half))
    file.GetRasterBand(1).WriteRaster(0, 0, source.RasterXSize, source.RasterYSize, row * source.RasterYSize)
    del file
    values = {"INPUTS": [embedded], "LABELS": str(tmp_path / "l.tif"), "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc")}
    ok, _, feedback = run("trainclassifier", values)
    assert ok, feedback.text()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"LABELS": "gone.gpkg", "FIELD": "kind"}, "neither a raster nor a vector file"),
        ({"FIELD": "kind"}, "give Labels (LABELS), Label table (LABEL_TABLE) or Table"),
    ],
)
def test_bad_labels_are_told(run, embedded, tmp_path, values, sentence):
    made = {"INPUTS": [embedded], "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc"), **values}
    ok, _, feedback = run("trainclassifier", made)
    assert not ok
    assert sentence in feedback.text()


def test_a_layer_without_features_is_told(run, embedded, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:32632&field=kind:string", "none", "memory")
    made = {"INPUTS": [embedded], "LABELS": layer, "FIELD": "kind", "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc")}
    ok, _, feedback = run("trainclassifier", made)
    assert not ok and "holds no features" in feedback.text()


def test_numbers_of_a_layer_become_a_map_with_a_ramp(run, embedded, tmp_path):
    shade = points(embedded, lambda column, number: "10.5" if column < 2 else "30.5")
    shade.dataProvider().addAttributes([QgsField("height", type(QgsField().type())(QMetaType.Type.Double))])
    shade.updateFields()
    shade.dataProvider().changeAttributeValues(
        {feature.id(): {1: float(feature["kind"]) + feature.id() % 3} for feature in shade.getFeatures()}
    )
    QgsProject.instance().addMapLayer(shade, False)
    values = {"INPUTS": [embedded], "LABELS": shade, "FIELD": "height",
              "OUTPUT_REGRESSOR": str(tmp_path / "r.geoenc"), "OUTPUT_HTML": str(tmp_path / "r.html")}  # fmt: skip
    ok, results, feedback = run("trainregressor", values)
    assert ok, feedback.text()
    assert "R²" in feedback.text()
    files = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_UNCERTAINTY")}
    ok, results, feedback = run("regress", {"INPUT": embedded, "REGRESSOR": results["OUTPUT_REGRESSOR"], **files})
    assert ok, feedback.text()
    found = QgsRasterLayer(results["OUTPUT"])
    assert found.bandName(1) == "Band 1: height" and found.renderer().type() == "singlebandpseudocolor"
    settings = found.renderer().shader().rasterShaderFunction().legendSettings()
    assert settings.maximumLabel().endswith("height")
    doubts = QgsRasterLayer(results["OUTPUT_UNCERTAINTY"])
    assert doubts.bandCount() == 2 and doubts.renderer().type() == "singlebandpseudocolor"
    ok, _, feedback = run("trainregressor", {**values, "FIELD": "kind"})
    assert ok, "numbers that are written as text are numbers"
    ok, _, feedback = run("trainregressor", {**values, "FIELD": ""})
    assert not ok and "(FIELD) is empty" in feedback.text()


def test_points_to_label_are_filled_in_pasted_and_learnt_from(run, embedded, tmp_path):
    """The whole round, with a layer that has more fields than the class: train, ask, fill in, paste, train again."""
    labels = points(embedded, lambda column, number: "shade" if column < 2 else "light")
    kinds = {"seen": QMetaType.Type.QDate, "plot": QMetaType.Type.Int, "sure": QMetaType.Type.Bool}
    labels.dataProvider().addAttributes([QgsField(name, type(QgsField().type())(kind)) for name, kind in kinds.items()])
    labels.updateFields()
    QgsProject.instance().addMapLayer(labels, False)
    train = {"INPUTS": [embedded], "LABELS": labels, "FIELD": "kind", "OUTPUT_CLASSIFIER": str(tmp_path / "c.geoenc")}
    ok, results, feedback = run("trainclassifier", train)
    assert ok, feedback.text()
    ask = {"INPUT": embedded, "CLASSIFIER": results["OUTPUT_CLASSIFIER"], "LABELS": labels, "FIELD": "kind",
           "COUNT": 6, "MIN_DISTANCE": 8, "OUTPUT": str(tmp_path / "q.gpkg")}  # fmt: skip
    ok, results, feedback = run("querypoints", ask)
    assert ok, feedback.text()
    assert "6 points: write their classes into 'kind'" in feedback.text()
    asked = QgsVectorLayer(results["OUTPUT"], "q", "ogr")
    assert asked.isValid() and asked.crs() == labels.crs()
    fields = [field for field in asked.fields() if field.name() != "fid"]
    assert [field.name() for field in fields] == ["kind", *kinds, "rank", "guess", "confidence", "why"]
    assert [field.type() for field in fields[:4]] == [field.type() for field in labels.fields()]
    assert asked.renderer().classAttribute() == "guess" and asked.labelsEnabled()
    assert asked.labeling().settings().fieldName == "rank"
    legend = [category.label() for category in asked.renderer().categories()]
    assert set(legend) <= {"light?", "shade?", "others"} and legend[-1] == "others"
    assert asked.startEditing()
    for feature in asked.getFeatures():
        assert all(feature[field.name()] == NULL for field in fields[:4])
        asked.changeAttributeValue(feature.id(), asked.fields().indexOf("kind"), feature["guess"])
    assert asked.commitChanges(), asked.commitErrors()
    for filled in asked.getFeatures():
        new = QgsFeature(labels.fields())
        new.setGeometry(filled.geometry())
        new.setAttribute("kind", filled["kind"])
        labels.dataProvider().addFeature(new)
    ok, _, feedback = run("trainclassifier", train)
    assert ok, feedback.text()
