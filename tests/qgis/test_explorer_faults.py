"""What can go wrong in the Explorer: one sentence each, and nothing that was done is lost."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from test_desktop import settle
from test_explorer import SIDE, person, picture, show  # noqa: F401  # a fixture


def test_clicks_that_can_not_count(person, tmp_path):  # noqa: F811
    layer = show(person, picture(tmp_path / "hole.tif", nodata_corner=True))
    person.open()
    person.click(0.6, 0.6)
    assert "Press Look first" in person.said() or not person.dock.alike.clicks.all
    person.look()
    person.click(0.6, 0.6, shift=True)
    assert "First click what you look for" in person.said()
    person.click(0.4, 0.25)
    assert "no data at that place" in person.said()
    person.canvas.setExtent(layer.extent().buffered(4000))
    settle()
    person.click(0.02, 0.02)
    assert "outside what was looked at" in person.said()
    assert not person.dock.alike.clicks.all


def test_views_that_can_not_be_encoded(person, tmp_path):  # noqa: F811
    layer = show(person, picture(tmp_path / "nowhere.tif", epsg=None))
    person.open()
    person.press(person.dock.look_button)
    assert "has no CRS" in person.said()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    person.canvas.setDestinationCrs(layer.crs())
    person.canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    person.press(person.dock.look_button)
    assert "shows no part of 'nowhere" in person.said() or "shows no part of" in person.said()
    QgsProject.instance().removeMapLayer(layer.id())
    settle()
    person.press(person.dock.look_button)
    assert "no raster layer" in person.said()


def test_another_crs_of_the_map_and_a_picture_that_runs_south_up(person, tmp_path):  # noqa: F811
    show(person, picture(tmp_path / "south.tif", south_up=True), QgsCoordinateReferenceSystem("EPSG:3857"))
    person.open()
    person.look()
    assert person.dock.seen.view.crs.authid() == "EPSG:32632"
    person.click(0.5, 0.3)
    assert person.dock.alike.likeness
    assert person.dock.alike.clicks.all[0].point.x() > 599_000, "in the picture's CRS"


def test_an_engine_that_is_missing_or_killed(person, monkeypatch, tmp_path):  # noqa: F811
    from geoenc.processing_algorithms import engine

    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.press(person.dock.look_button)
    settle(lambda: list((tmp_path / "home").glob("explorer/*/*.tif")) or not person.dock.runner.busy)
    settle(lambda: killed(workers()) and not person.dock.runner.busy)  # one that is killed at rest is not missed
    assert "stopped unexpectedly" in person.said()
    person.look()
    assert person.dock.seen, "the same press again goes on"
    person.click(0.6, 0.25)
    engine.close()
    monkeypatch.setenv("GEOENC_PYTHON", str(tmp_path / "no-such-python"))
    person.click(0.62, 0.25)
    assert "engine wasn't found" in person.said()
    assert len(person.dock.alike.clicks.all) == 2, "the clicks stay"


def workers():
    """Processes of the engine that this one has started."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue  # it has just ended
        if b"geoenc_qgis" in words and str(os.getpid()).encode() in words:
            found.append(int(folder.name))
    return found


def killed(processes):
    """Kill processes; True."""
    for process in processes:
        os.kill(process, signal.SIGKILL)
    return True


def test_a_layer_that_leaves_and_a_map_that_moves_meanwhile(person, tmp_path):  # noqa: F811
    layer = show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.press(person.dock.look_button)
    left = QgsRectangle(600000, 5300000 - SIDE / 4, 600000 + SIDE / 4, 5300000)
    person.canvas.setExtent(left)
    person.rest()
    assert person.dock.seen.view.blocks, "the view that the map shows now"
    box = person.dock.seen.view
    place = left.center()
    assert box.holds(place.x(), place.y())
    assert not box.holds(600000 + SIDE / 2 - 5, 5300000 - SIDE / 2 + 5), "and not the one before"

    person.dock.cell.setCurrentIndex(person.dock.cell.findData(4))
    person.press(person.dock.look_button)
    QgsProject.instance().removeMapLayer(layer.id())
    assert "was removed" in person.said()
    person.rest()
    assert person.dock.seen is None


def test_of_a_huge_raster_only_the_view_is_encoded(person, tmp_path):  # noqa: F811
    path, side = str(tmp_path / "huge.tif"), 400_000
    options = ["TILED=YES", "SPARSE_OK=YES", "BIGTIFF=YES", "COMPRESS=LZW"]
    huge = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, options=options)
    small = gdal.Open(picture(tmp_path / "fields.tif"))
    huge.SetProjection(small.GetProjection())
    huge.SetGeoTransform((600000, 0.5, 0, 5300000, 0, -0.5))
    huge.WriteRaster(side // 2, side // 2, SIDE, SIDE, small.ReadRaster())
    huge = None
    show(person, path)
    middle = QgsPointXY(600000 + side / 4 + SIDE / 4, 5300000 - side / 4 - SIDE / 4)
    person.canvas.setExtent(QgsRectangle.fromCenterAndSize(middle, SIDE / 2, SIDE / 2))
    settle()
    person.open()
    person.look()
    assert person.dock.seen, person.dock.status.text()
    assert len(person.dock.seen.view.blocks) < 30
    person.click(0.6, 0.3)
    assert person.dock.alike.likeness, person.dock.status.text()


def test_a_project_that_is_closed_meanwhile(person, tmp_path):  # noqa: F811
    path = picture(tmp_path / "fields.tif")
    show(person, path)
    person.open()
    person.press(person.dock.look_button)
    QgsProject.instance().clear()
    assert "was removed" in person.said()
    person.rest()
    show(person, path)
    person.look()
    person.click(0.6, 0.25)
    assert person.dock.alike.likeness, person.dock.status.text()  # the next project begins anew


def test_cancelling_keeps_what_is_encoded(person, tmp_path):  # noqa: F811
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.press(person.dock.look_button)
    settle(lambda: list((tmp_path / "home").glob("explorer/*/*.tif")))
    QTest.keyClick(person.canvas, Qt.Key.Key_Escape)
    person.rest()
    assert person.dock.seen is None
    assert "Cancelled" in person.dock.status.text()
    there = len([path for path in (tmp_path / "home").glob("explorer/*/*.tif") if ".view" not in path.name])
    person.look()
    assert person.dock.seen.encoded <= len(person.dock.seen.view.blocks) - there


def test_classes_of_too_few_clicks(person, tmp_path):  # noqa: F811
    show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.look()
    person.tab(person.dock.classes)
    person.click(0.35, 0.2)
    person.press(person.dock.classes.add_button)
    person.click(0.6, 0.2)
    assert "Two classes are needed" in person.dock.status.text()
    assert person.dock.classes.map is None
    person.click(0.62, 0.25)
    assert person.dock.classes.map, person.dock.status.text()  # one class with one click is learnt too


def test_the_oldest_tiles_go_first(person, tmp_path):  # noqa: F811
    from geoenc.processing_algorithms.explorer import cache

    for number, key in enumerate(("old", "new", "kept")):
        tile = cache.folder() / key / "0_0.tif"
        tile.parent.mkdir(parents=True)
        tile.write_bytes(bytes(1000))
        os.utime(tile, (number, number))
    os.utime(cache.folder() / "kept" / "0_0.tif", (0, 0))
    assert cache.trim("kept", 2500) == 1
    assert sorted(path.name for path in cache.folder().iterdir()) == ["kept", "new"]
    assert cache.trim("kept", 0) == 1
    assert [path.name for path in cache.folder().iterdir()] == ["kept"]


def test_a_click_while_the_view_is_encoded_counts_when_it_is_there(person, tmp_path):  # noqa: F811
    layer = show(person, picture(tmp_path / "fields.tif"))
    person.open()
    person.press(person.dock.look_button)
    person.click(0.6, 0.25, rest=False)
    assert "One moment" in person.dock.status.text()
    person.click(0.62, 0.3, rest=False)
    person.rest()
    assert person.dock.alike.counts.text() == "2 places, 0 that it is not"
    assert person.dock.alike.likeness, person.dock.status.text()

    person.dock.cell.setCurrentIndex(person.dock.cell.findData(4))
    person.press(person.dock.look_button)
    first = person.dock.shown.layer("colours").source()
    settle(lambda: person.dock.shown.layer("colours").source() != first)
    assert person.dock.runner.is_doing("look"), "a part of the next view is shown"
    for down in (0.15, 0.25, 0.45, 0.75):
        person.click(0.6, down, rest=False)
    person.rest()
    assert len(person.dock.alike.clicks.all) == 6
    assert person.dock.seen.view.cell == 4

    person.press(person.dock.look_button)
    person.click(0.6, 0.3, rest=False)
    for down in (0.4, 0.5):
        person.click(0.6, down, rest=False)
    person.rest()
    assert len(person.dock.alike.clicks.all) == 9
    assert not person.said()
    assert layer.isValid()
