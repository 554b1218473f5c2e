"""Zones through QGIS: a layer and its selection, the style of classes, the table for training, and bad input."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

SIDE = 10  # parcels of a row


@pytest.fixture
def embedded(run, engine, scene, tmp_path):
    """An embedding raster of a scene."""
    path = str(tmp_path / "e.tif")
    ok, _, feedback = run("encode", {"INPUT": scene(), "ENCODER": "rcf", "CELL_SIZE": 4, "OUTPUT": path})
    assert ok, feedback.text()
    return path


def parcels(extent: QgsRectangle, crs) -> QgsVectorLayer:
    """A layer in memory that tiles an extent, with a name and a class."""
    fields = "field=name:string&field=kind:string&field=size:double"
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}&{fields}", "parcels", "memory")
    width, height = extent.width() / SIDE, extent.height() / SIDE
    features = []
    for number in range(SIDE * SIDE):
        row, col = divmod(number, SIDE)
        feature = QgsFeature(layer.fields())
        x, y = extent.xMinimum() + col * width, extent.yMinimum() + row * height
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height)))
        feature.setAttributes([f"p{number}", "left" if col < SIDE // 2 else "right", number / 4])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def shown_classes(path: str) -> list[str]:
    """The labels of a layer's style, as QGIS reads it beside the file."""
    layer = QgsVectorLayer(path, "zones")
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "class"
    return [category.label() for category in renderer.categories()]


def test_selected_parcels_get_shares_of_classes_and_a_style(run, embedded, tmp_path):
    raster = QgsRasterLayer(embedded)
    layer = parcels(raster.extent(), raster.crs())
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2, 3, 4])
    book, out = str(tmp_path / "b.safetensors"), str(tmp_path / "z.gpkg")
    ok, _, feedback = run("fitgeocentroids", {"INPUTS": [embedded], "CLUSTERS": 3, "OUTPUT_BOOK": book})
    assert ok, feedback.text()
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    ok, results, feedback = run("zonalembeddings", {"INPUTS": [embedded], "ZONES": source, "BOOK": book, "OUTPUT": out})
    QgsProject.instance().clear()
    assert ok, feedback.text()
    assert "OUTPUT_TABLE" not in results
    features = list(QgsVectorLayer(results["OUTPUT"], "zones").getFeatures())
    assert len(features) == 4
    for feature in features:
        shares = [feature[name] for name in feature.fields().names() if name.startswith("share_")]
        assert abs(sum(shares) - 1) < 1e-6
        assert abs(feature["coverage"] - 1) < 1e-6
        assert feature["size"] == int(feature["name"][1:]) / 4  # a number still
    assert set(shown_classes(results["OUTPUT"])) == {feature["class"] for feature in features}


def test_parcels_are_learnt_from_a_table_and_classified(run, embedded, tmp_path):
    raster = QgsRasterLayer(embedded)
    layer = parcels(raster.extent(), raster.crs())
    table, model, out = (str(tmp_path / name) for name in ("z.parquet", "m.geoenc", "z.gpkg"))
    values = {"INPUTS": [embedded], "ZONES": layer, "OUTPUT_TABLE": table, "OUTPUT": str(tmp_path / "plain.gpkg")}
    ok, results, feedback = run("zonalembeddings", values)
    assert ok, feedback.text()
    shown = QgsVectorLayer(results["OUTPUT"], "zones")
    fill = shown.renderer().symbol().symbolLayer(0)
    assert fill.properties()["style"] == "no", "what lies below is seen"
    ok, _, feedback = run("trainclassifier", {"TABLE": table, "FIELD": "kind", "OUTPUT_CLASSIFIER": model})
    assert ok, feedback.text()
    assert "100 labelled rows: left 50, right 50" in feedback.text()
    ok, _, feedback = run("zonalembeddings", {"INPUTS": [embedded], "ZONES": layer, "BOOK": model, "OUTPUT": out})
    assert ok, feedback.text()
    assert set(shown_classes(out)) <= {"left", "right"}


def test_bad_input_is_told(run, embedded, tmp_path):
    raster = QgsRasterLayer(embedded)
    layer, out = parcels(raster.extent(), raster.crs()), str(tmp_path / "z.gpkg")
    point = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Point (600001 5299999)"))
    point.dataProvider().addFeatures([feature])
    for values, text in (
        ({"ZONES": layer, "OUTPUT": out}, "Nothing to work on"),
        ({"INPUTS": [embedded], "ZONES": layer}, "Neither Zones (OUTPUT) nor"),
        ({"INPUTS": [embedded], "ZONES": point, "OUTPUT": out}, "holds no polygons"),
        ({"INPUTS": [embedded], "ZONES": layer, "BOOK": embedded, "OUTPUT": out}, "is not a .safetensors or .npy"),
    ):
        ok, _, feedback = run("zonalembeddings", values)
        assert not ok
        assert text in feedback.text(), feedback.text()
        assert not (tmp_path / "z.gpkg").exists()
