"""The Explorer over dates, and over what a service draws."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from test_desktop import settle
from test_explorer import person, picture, show  # noqa: F401  # a fixture


def changed(path, other):
    """A copy of a picture in which the smooth quarter has become striped."""
    gdal.Translate(str(other), path)
    file = gdal.Open(str(other), gdal.GA_Update)
    half = file.RasterXSize // 2
    file.WriteRaster(0, 0, half, half, file.ReadRaster(half, 0, half, half))
    file = None
    return str(other)


def test_a_slider_over_dates_and_a_cell_that_changes(person, run, tmp_path):  # noqa: F811
    first = picture(tmp_path / "x_20200101.tif")
    rasters = [first, changed(first, tmp_path / "x_20210101.tif"), changed(first, tmp_path / "x_20220101.tif")]
    ok, results, feedback = run("encodestack", {"INPUTS": rasters, "TARGET_GSD": 1, "OUTPUT_FOLDER": f"{tmp_path}/s"})
    assert ok, feedback.text()
    show(person, first)
    person.open()
    person.tab(person.dock.times)
    times = person.dock.times
    person.press(times.open_button)
    assert "Choose the stack.json" in person.said()
    times.stack.setFilePath(first)
    person.press(times.open_button)
    person.rest()
    assert "is not a stack of embeddings" in person.said()
    times.stack.setFilePath(results["STACK"])
    person.press(times.open_button)
    person.rest()
    assert [date.text for date in times.dates] == ["2020-01-01", "2021-01-01", "2022-01-01"]
    shown = {}
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(times.slider, key)
        shown[times.date.text()] = [person.value("dates", *place) for place in ((0.4, 0.25), (0.4, 0.7))]
    assert shown["2020-01-01"][0] != shown["2021-01-01"][0]
    assert abs(shown["2020-01-01"][1] - shown["2022-01-01"][1]) <= 2, "what stays has the colour it had"

    person.click(0.4, 0.25)
    assert times.chart.values[0] == 0
    assert times.chart.values[1] > 0.1
    there = times.chart.values[1]
    person.click(0.4, 0.7)
    assert times.chart.values[1] < there / 3
    assert times.chart.grab().width() > 0
    person.canvas.setExtent(person.canvas.extent().buffered(3000))
    settle()
    person.click(0.02, 0.02)
    assert "outside the stack" in person.said()
    times.slider.setValue(0)
    person.press(times.play_button)
    settle(lambda: times.slider.value() == 2)
    person.press(times.play_button)
    assert not times._timer.isActive()


def service(folder):
    """XYZ tiles of the world in four, each of another pattern."""
    for column in range(2):
        for row in range(2):
            image = QImage(256, 256, QImage.Format.Format_RGB32)
            image.fill(QColor(60 + 90 * column, 120, 60 + 90 * row))
            painter = QPainter(image)
            for step in range(0, 256, 8 + 8 * column):
                painter.fillRect(
                    step * (1 - row), step * row, 4 if not row else 256, 4 if row else 256, QColor("white")
                )
            painter.end()
            path = folder / "1" / str(column)
            path.mkdir(parents=True, exist_ok=True)
            assert image.save(str(path / f"{row}.png"))
    return f"type=xyz&url=file://{folder}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=1&zmax=1"


def test_what_a_service_draws_is_encoded_once_it_is_allowed(person, tmp_path):  # noqa: F811
    layer = QgsRasterLayer(service(tmp_path / "tiles"), "tiles", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    person.iface.active = layer
    person.canvas.setLayers([layer])
    person.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    person.canvas.zoomToFullExtent()
    settle()
    person.open()
    assert person.dock.terms.isVisible(), "its terms of use are pointed at"
    person.press(person.dock.look_button)
    assert "tick that its picture may be used" in person.said()
    person.dock.agree.setChecked(True)
    person.look()
    assert person.dock.seen, person.said()
    person.click(0.4, 0.4)
    assert person.dock.alike.likeness
