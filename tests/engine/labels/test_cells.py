"""Labels become the cells they lie on, in any form, CRS and number."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
import rasterio
from helpers.labels import at, clicks, embeddings, layer, quilt, said
from helpers.rasters import PLACE, UTM, saved_raster
from shapely.geometry import Point, Polygon

from geoenc_qgis import Classify, TrainClassifier
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels import cells as labelled
from geoenc_qgis.raster.embedding import EmbeddingRaster


def test_points_and_polygons_name_the_cells_they_lie_on(tmp_path):
    """Exactly: a point its cell, a polygon the cells whose middle it holds; in another CRS too."""
    kinds = np.zeros((20, 20), int)
    path = embeddings(tmp_path / "e.tif", kinds)
    raster = EmbeddingRaster(path)
    shape = Polygon([at(2, 3), at(2, 7), at(5, 7), at(5, 3)])  # rows 2-4, columns 3-6
    places = [Point(at(10.5, 11.5)), shape, Point(at(15.2, 16.9))]
    file = layer(tmp_path / "l.gpkg", places, c=["a", "b", "a"])
    for source in (
        file,
        layer(tmp_path / "w.gpkg", geopandas.GeoSeries(places, crs=UTM).to_crs(4326), 4326, c=["a", "b", "a"]),
    ):
        samples = labelled.samples_from_features(source, "c", None, False, [raster], 0, Report())
        cells = {(int(r), int(c)) for c, r in (~PLACE @ tuple(xy) for xy in samples.xy)}
        assert cells == {(10, 11), (15, 16)} | {(r, c) for r in (2, 3, 4) for c in (3, 4, 5, 6)}
        by_cell = {
            tuple(int(v) for v in (~PLACE @ tuple(xy))[::-1]): samples.targets[i].argmax()
            for i, xy in enumerate(samples.xy)
        }
        assert by_cell[10, 11] == 0 and by_cell[3, 4] == 1
        whole = raster.dataset.read()
        for row, (x, y) in zip(samples.rows, samples.xy, strict=True):
            col, line = (int(v) for v in ~PLACE @ (x, y))
            np.testing.assert_array_equal(row, whole[:, line, col])


def test_a_class_raster_of_another_grid_gives_each_cell_its_commonest_class(tmp_path):
    kinds = quilt(24, 2, 4)
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", kinds))
    fine = np.kron(kinds + 5, np.ones((4, 4))).astype(np.uint8)
    fine[:16, :16] = 0  # the first four cells a side: ignored
    file = saved_raster(tmp_path / "l.tif", fine, UTM, PLACE @ PLACE.scale(0.25))
    samples = labelled.samples_from_raster(file, 1, [0], [raster], 0, Report())
    assert samples.classes.names == ("5", "6") and samples.classes.codes == (5, 6)
    assert len(samples) == 24 * 24 - 16
    for i, xy in enumerate(samples.xy):
        col, row = (int(v) for v in ~PLACE @ tuple(xy))
        assert samples.targets[i].argmax() == kinds[row, col]


def test_class_numbers_and_colours_of_a_raster_are_kept(tmp_path):
    kinds = quilt(60, 2)
    raster = embeddings(tmp_path / "e.tif", kinds)
    file = saved_raster(tmp_path / "l.tif", np.where(kinds == 0, 11, 42).astype(np.uint8))
    with rasterio.open(file, "r+") as out:
        out.write_colormap(1, {11: (1, 2, 3), 42: (200, 100, 50)})
    TrainClassifier(inputs=[raster], labels=file, method="linear", output_classifier=f"{tmp_path}/c.geoenc").run()
    Classify(input=raster, classifier=f"{tmp_path}/c.geoenc", output=f"{tmp_path}/o.tif").run()
    with rasterio.open(tmp_path / "o.tif") as out:
        assert set(np.unique(out.read(1))) == {11, 42}
        assert out.colormap(1)[42][:3] == (200, 100, 50)
        assert json.loads(out.tags()["GEOENC_CLASSES"])["names"] == ["11", "42"]
    assert "#c86432" in (tmp_path / "o.qml").read_text()


def test_many_cells_are_cut_evenly_and_rare_classes_are_kept(tmp_path, monkeypatch):
    kinds = np.zeros((60, 60), int)
    kinds[:3, :10] = 1
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", kinds))
    file = saved_raster(tmp_path / "l.tif", kinds.astype(np.uint8))
    monkeypatch.setattr(labelled, "MAX_CELLS", 200)
    samples = labelled.samples_from_raster(file, 1, [], [raster], 0, Report())
    assert samples.targets.sum(0).tolist() == [170, 30]


def test_labels_beside_the_raster_and_on_nodata_are_counted(tmp_path):
    kinds = quilt()
    kinds[:6] = -1
    raster = embeddings(tmp_path / "e.tif", kinds)
    good = [Point(at(*(np.argwhere(kinds == k)[i * 50] + 0.5))) for k in (0, 1) for i in range(8)]
    places = [*good, Point(at(2.5, 2.5)), Point(at(-50, 3))]
    file = layer(tmp_path / "l.gpkg", places, kind=["a"] * 8 + ["b"] * 8 + ["a", "b"])
    events: list[dict] = []
    TrainClassifier(
        inputs=[raster],
        labels=file,
        field="kind",
        output_classifier=f"{tmp_path}/c.geoenc",
    ).run(Report(events.append))
    assert "1 of 18 labels lies outside" in said(events) and "Labelled cells on nodata are left out: 1 of 17" in said(
        events
    )


def test_places_without_a_class_are_learnt_from_too():
    targets = np.zeros((1000, 2), bool)
    targets[:300, 0] = targets[250:400, 1] = True
    kept = labelled.balanced_subset(targets, 100, 0)
    assert len(kept) <= 130 and 25 <= (~targets[kept].any(1)).sum() <= 40


def test_features_keep_the_number_they_have_in_the_layer(tmp_path):
    from shapely.geometry import MultiPoint

    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", quilt()))
    shapes = [None, MultiPoint([at(1.5, 1.5), at(40.5, 40.5)]), Point(at(20.5, 3.5))]
    file = layer(tmp_path / "l.gpkg", shapes, kind=["a", "a", "b"])
    samples = labelled.samples_from_features(file, "kind", None, False, [raster], 0, Report())
    assert sorted(samples.feature.tolist()) == [1, 1, 2]


def test_labels_without_a_crs_lie_on_rasters_of_two(tmp_path):
    kinds = quilt()
    one = embeddings(tmp_path / "e.tif", kinds)
    other = embeddings(tmp_path / "o.tif", kinds, crs="EPSG:32718", seed=2)
    file = clicks(tmp_path / "l.gpkg", kinds, 10)
    frame = geopandas.read_file(file)
    geopandas.GeoDataFrame({"kind": frame["kind"]}, geometry=list(frame.geometry)).to_file(
        tmp_path / "n.geojson", driver="GPKG"
    )
    TrainClassifier(
        inputs=[one, other],
        labels=f"{tmp_path}/n.geojson",
        field="kind",
        output_classifier=f"{tmp_path}/c.geoenc",
    ).run()


def test_nodata_of_a_class_raster_is_a_class_of_none(tmp_path):
    """Cells of which most pixels are nodata have no label, whatever another band holds; -1 is no class and is said."""
    raster = EmbeddingRaster(embeddings(tmp_path / "e.tif", np.zeros((8, 8), int)))
    fine = np.zeros((2, 16, 16), np.uint16)
    fine[0], fine[1, ::2, ::2] = 5, 7  # a quarter of each cell
    fine[1, :4] = 9  # two rows of cells whole
    fine[1, 4:8, :8] = 11
    file = saved_raster(tmp_path / "l.tif", fine, UTM, PLACE @ PLACE.scale(0.5), nodata=0)
    samples = labelled.samples_from_raster(file, 2, [], [raster], 0, Report())
    assert samples.classes.names == ("9", "11") and samples.targets.sum(0).tolist() == [16, 8]
    file = saved_raster(tmp_path / "n.tif", np.full((8, 8), -1, np.int16))
    with pytest.raises(InputError, match="holds -1"):
        labelled.samples_from_raster(file, 1, [], [raster], 0, Report())
