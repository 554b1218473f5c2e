"""The Explorer as a person uses it: real clicks on the real dock and canvas, with the real engine."""

from __future__ import annotations

import os

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from test_desktop import settle
from window import Window

SIDE = 800  # pixels of the picture, 0.5 m each


def picture(path, epsg=32632, nodata_corner=False, south_up=False):
    """Four fields of other texture, in quarters."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, options=["TILED=YES", "COMPRESS=LZW"])
    raster.SetGeoTransform((600000, 0.5, 0, 5300000 - (SIDE / 2 if south_up else 0), 0, 0.5 if south_up else -0.5))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        raster.SetProjection(crs.ExportToWkt())
    half = SIDE // 2
    for band, (low, high) in enumerate(((60, 200), (140, 90), (50, 160))):
        raster.GetRasterBand(band + 1).SetNoDataValue(0)
        for row in range(SIDE):
            smooth = bytes(low + (column * 7 + row * 3) % 5 for column in range(half))
            if row < half:
                other = bytes(high if (column // 6) % 2 else low for column in range(half))  # stripes
            else:
                smooth = bytes(high - (column * 5 + row * 11) % 7 for column in range(half))
                other = bytes(
                    1 + (column * column * 31 + row * row * 17 + column * row) % 250 for column in range(half)
                )
            line = smooth + other
            if nodata_corner and row < half:
                line = bytes(half) + line[half:]
            raster.GetRasterBand(band + 1).WriteRaster(0, SIDE - 1 - row if south_up else row, SIDE, 1, line)
    raster = None
    return str(path)


class Person:
    """Clicks and counts it; waits for what comes."""

    def __init__(self, iface, desktop):
        self.iface, self.desktop, self.canvas = iface, desktop, iface.canvas
        self.clicks = 0

    @property
    def dock(self):
        return self.desktop.explorer

    def press(self, button):
        assert button.isEnabled(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def open(self):
        self.press(self.desktop.explorer_button)

    def look(self):
        self.press(self.dock.look_button)
        self.rest()

    def rest(self):
        """Until nothing is being done."""
        settle(lambda: not self.dock.runner.busy and not self.dock.eye.waiting, 120)

    def click(self, right, down, shift=False, rest=True):
        """On the map, at shares of its width and height."""
        key = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        place = QPoint(round(right * self.canvas.width()), round(down * self.canvas.height()))
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, key, place)
        self.clicks += 1
        if rest:
            self.rest()

    def tab(self, tab):
        bar = self.dock.tabs.tabBar()
        place = bar.tabRect(self.dock.tabs.indexOf(tab)).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.clicks += 1

    def said(self):
        item = self.iface.bar.currentItem()
        return item.text() if item else ""

    def value(self, kind, right, down):
        """What a layer of the Explorer shows at a place of the map."""
        place = self.canvas.getCoordinateTransform().toMapCoordinates(
            round(right * self.canvas.width()), round(down * self.canvas.height())
        )
        value, known = self.dock.shown.layer(kind).dataProvider().sample(place, 1)
        return value if known else None


@pytest.fixture
def person(geoenc, engine, tmp_path, monkeypatch):
    """In front of a window with a map, an empty home and the plugin."""
    from geoenc.processing_algorithms.desktop import Desktop

    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    iface = Window()
    iface.window.resize(QSize(1100, 700))
    iface.window.show()
    made = Desktop(iface)
    yield Person(iface, made)
    made.unload()
    settle(lambda: made is not None)
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    sip.delete(iface.window)


def show(person, path, crs=None, name="picture"):
    """Add a picture to the project and zoom to it."""
    layer = QgsRasterLayer(path, name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    person.iface.active = layer
    person.canvas.setLayers([layer])
    person.canvas.setDestinationCrs(crs or layer.crs())
    person.canvas.zoomToFullExtent()
    settle()
    return layer


def test_two_clicks_to_colours_and_one_to_what_looks_like_it(person, tmp_path):
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.look()
    assert person.clicks == 2, "from a raster to the coloured view"
    assert person.dock.seen.encoded > 1
    colours = [person.value("colours", *place) for place in ((0.4, 0.25), (0.45, 0.3), (0.6, 0.25))]
    assert abs(colours[0] - colours[1]) < abs(colours[0] - colours[2]), "alike is coloured alike"

    person.click(0.6, 0.25)
    assert person.clicks == 3
    alike = person.dock.alike
    assert alike.counts.text() == "1 place, 0 that it is not"
    assert person.value("similarity", 0.62, 0.3) > person.value("similarity", 0.4, 0.75) + 0.1
    before = person.value("similarity", 0.6, 0.75)
    person.click(0.6, 0.75, shift=True)
    assert person.value("similarity", 0.6, 0.75) < before - 0.1, "what it is not is pushed away"
    QTest.keyClick(person.canvas, Qt.Key.Key_Backspace)
    person.rest()
    assert person.value("similarity", 0.6, 0.75) == pytest.approx(before)

    shares = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(alike.slider, key)
        layer = person.dock.shown.layer("similarity")
        shares.append(layer.renderer().classificationMin())
    assert shares[0] > shares[1], "the threshold follows the slider at once"
    alike.slider.setValue(50)
    person.press(alike.polygons_button)
    person.rest()
    areas = [feature.geometry().area() for feature in person.dock.shown.layer("polygons").getFeatures()]
    assert 0.15 < sum(areas) / (SIDE / 2) ** 2 < 0.35, "a quarter of the view"
    person.press(alike.clear_button)
    assert person.dock.shown.layer("similarity") is None


def test_four_classes_of_five_clicks_each(person, tmp_path):
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.look()
    person.tab(person.dock.classes)
    fields = [(0.35, 0.2), (0.6, 0.2), (0.35, 0.7), (0.6, 0.7)]
    for number, (right, down) in enumerate(fields):
        if number:
            person.press(person.dock.classes.add_button)
        for step in range(5):
            person.click(right + 0.02 * step, down + 0.03 * step)
    assert person.clicks == 26
    classes = person.dock.classes
    found = [person.value("classes", right + 0.03, down + 0.1) for right, down in fields]
    assert len(set(found)) == 4
    legend = {
        one.label.partition(" · ")[0]: one.color.name()
        for one in person.dock.shown.layer("classes").renderer().classes()
    }
    assert legend == classes.classes(), "in the colours that were chosen"
    assert all(item.text(3) for item in (classes.tree.topLevelItem(row) for row in range(4)))

    classes.tree.topLevelItem(0).setText(0, "meadow")
    person.rest()
    assert "meadow" in [
        one.label.partition(" · ")[0] for one in person.dock.shown.layer("classes").renderer().classes()
    ]
    person.press(classes.query_button)
    person.rest()
    assert person.dock.shown.layer("query").featureCount() == 5
    classes.target.setFilePath(str(tmp_path))
    person.press(classes.save_button)
    person.rest()
    names = {"clicks.gpkg", "classifier.geoenc", "classes.tif", "classes.qml", "classes.csv"}
    assert names <= {path.name for path in tmp_path.iterdir()}
    person.press(classes.remove_button)
    person.rest()
    assert len(classes.clicks.all) == 15


def test_what_was_looked_at_is_not_encoded_again(person, run, tmp_path):
    layer = show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.look()
    first = person.dock.seen
    person.look()
    assert person.dock.seen.encoded == 0
    assert person.dock.seen.view == first.view
    rasters = {first.raster, person.dock.seen.raster}
    for _ in range(3):
        person.look()
        rasters.add(person.dock.seen.raster)
    assert not os.path.exists(first.raster), "of views long gone the tiles are enough"
    assert len([raster for raster in rasters if os.path.exists(raster)]) == 3
    first = person.dock.seen
    person.canvas.setExtent(layer.extent().buffered(-layer.extent().width() / 4))
    settle()
    person.look()
    assert person.dock.seen.encoded == 0 or person.dock.seen.view.gsd != first.view.gsd

    whole = str(tmp_path / "whole.tif")
    view = first.view
    values = {"INPUT": layer.source(), "ENCODER": view.encoder, "CELL_SIZE": view.cell, "TARGET_GSD": view.gsd}
    ok, _, feedback = run("encode", {**values, "OUTPUT": str(tmp_path / "taken.tif")})
    assert ok
    assert "are taken over" in feedback.text(), "a whole run takes the tiles over"
    for mark in (tmp_path / "home").glob("explorer/*/*.of"):
        mark.unlink()
    ok, _, feedback = run("encode", {**values, "OUTPUT": whole})
    assert ok
    assert "taken over" not in feedback.text()
    same = [gdal.Open(path).ReadRaster() for path in (whole, str(tmp_path / "taken.tif"))]
    assert same[0] == same[1], "which are what it would have made"
    ours, engines = gdal.Open(first.raster), gdal.Open(whole)
    size, offsets = (
        ours.GetGeoTransform()[1],
        [o - e for o, e in zip(ours.GetGeoTransform(), engines.GetGeoTransform())],
    )
    right, down = round(-offsets[0] / size), round(offsets[3] / size)
    shape = (engines.RasterXSize, engines.RasterYSize)
    for band in (1, 200, ours.RasterCount):
        mine = ours.GetRasterBand(band).ReadRaster(right, down, *shape)
        assert mine == engines.GetRasterBand(band).ReadRaster(), "cell by cell what a whole run gives"


def test_other_rasters_are_searched_and_a_row_flies_there(person, run, tmp_path):
    layer = show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.look()
    view = person.dock.seen.view
    other = str(tmp_path / "other.tif")
    values = {"INPUT": layer.source(), "ENCODER": view.encoder, "CELL_SIZE": view.cell, "TARGET_GSD": view.gsd}
    assert run("encode", {**values, "OUTPUT": other})[0]
    QgsProject.instance().addMapLayer(QgsRasterLayer(other, "embeddings"))
    person.click(0.6, 0.25)
    assert person.dock.alike.likeness, person.said()
    person.press(person.dock.alike.find_button)
    person.rest()
    rows = person.dock.alike.found
    assert rows.topLevelItemCount() == 50
    assert "2 rasters" in person.dock.status.text()
    before = person.canvas.center()
    middle = rows.visualItemRect(rows.topLevelItem(3)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert rows.currentItem() is rows.topLevelItem(3)
    assert person.canvas.center().distance(before) > 1


def test_nothing_is_modal_and_all_can_be_reached_by_keys(person, tmp_path):
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    for button in person.dock.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()
    person.dock.look_button.setFocus()
    QTest.keyClick(person.dock.look_button, Qt.Key.Key_Space)
    person.rest()
    assert person.dock.seen
