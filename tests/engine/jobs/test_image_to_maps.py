"""From an image to its maps in one job: what is asked reaches each step, and a run that was stopped is gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio
from helpers.embeddings import with_view
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis import ImageToMaps
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.base import EncoderCard
from geoenc_qgis.raster.styles import read_palette

FILES = ["book.safetensors", "classes.csv", "classes.qml", "classes.tif", "colours.safetensors"]
FILES += [*with_view("embeddings"), "pca.qml", "pca.tif", "rgb.qml", "rgb.tif"]


@pytest.fixture
def image(tmp_path):
    return saved_raster(tmp_path / "scene.tif", ground(96, 128, 4))


def names(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_all_maps_lie_in_the_folder_on_one_grid(engine_home, image, tmp_path):
    told = []
    folder = tmp_path / "maps"
    job = ImageToMaps(input=image, encoder="rcf", bands=[4, 1, 2], clusters=6, output_folder=folder)
    made = job.run(Report(told.append))
    assert names(folder) == FILES
    assert {key: Path(path).parent for key, path in made.items() if key != "OUTPUT_FOLDER"} == dict.fromkeys(
        ["EMBEDDINGS", "RGB", "PCA", "CLASSES", "BOOK", "COLOUR_MODEL"], folder
    )
    with rasterio.open(made["EMBEDDINGS"]) as cells:
        assert cells.tags()["GEOENC_BANDS"] == "4,1,2"
        shape, place = cells.shape, cells.transform
        assert place.a == pytest.approx(4 * float(cells.tags()["GEOENC_GSD"])), "cells of 4 px without being asked"
    for name in ("RGB", "PCA", "CLASSES"):
        with rasterio.open(made[name]) as out:
            assert (out.shape, out.transform) == (shape, place)
    with rasterio.open(made["CLASSES"]) as classes:
        assert set(classes.read(1).ravel()) - {classes.nodata} == set(range(6))
    done = [event["value"] for event in told if event["event"] == "progress"]
    ends = [done.index(end) for end in (0.8, 0.86, 0.9, 1)]
    assert ends == sorted(ends) and done[-1] == 1
    said = [str(event["text"]) for event in told if event["event"] == "log"]
    assert any(line.startswith("Encoded") for line in said) and "The maps are in" in said[-1]
    assert not [line for line in said if "Apply geocentroids" in line or "VARIANCE" in line], "done here already"


def test_of_the_ready_book_the_legend_has_what_occurs(engine_home, image, tmp_path):
    made = ImageToMaps(input=image, bands=[1, 2, 3], clusters=0, output_folder=tmp_path / "maps").run()
    with rasterio.open(made["CLASSES"]) as classes:
        occurring = set(classes.read(1).ravel().tolist()) - {classes.nodata}
    assert set(read_palette(made["CLASSES"])) == occurring
    assert 1 < len(occurring) < len(CentroidBook.load(made["BOOK"]).centres)


def test_without_a_folder_it_is_a_temporary_one(engine_home, image, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = ImageToMaps(input=image, encoder="rcf", cell_size=16, clusters=3).run()
    assert names(made["OUTPUT_FOLDER"]) == FILES
    assert Path(made["OUTPUT_FOLDER"]).parent == tmp_path


def test_the_ready_book_needs_its_cells_and_says_so_before_the_work(engine_home, image, tmp_path):
    asked = {"input": image, "encoder": "rcf", "clusters": 0, "output_folder": tmp_path / "maps"}
    made = ImageToMaps(**asked, cell_size=16).run()
    ready = CentroidBook.load(str(ROOT / "models" / "geocentroids-rcf.safetensors"))
    assert (CentroidBook.load(made["BOOK"]).centres == ready.centres).all()
    with pytest.raises(InputError, match="no ready book for cells of 8 px") as fault:
        ImageToMaps(**{**asked, "output_folder": tmp_path / "other"}, cell_size=8).run()
    assert "CELL_SIZE 16" in fault.value.hint
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("wrong", [{"bands": [9]}, {"cell_size": 7}, {"encoder": "nobody"}])
def test_what_can_not_be_leaves_no_folder(wrong, engine_home, image, tmp_path):
    with pytest.raises((InputError, registry.EncoderError)):
        ImageToMaps(**{"input": image, "encoder": "rcf", "output_folder": tmp_path / "maps", **wrong}).run()
    assert not (tmp_path / "maps").exists()


@pytest.mark.parametrize("name", ["rgb.tif", "classes.csv"])
def test_no_map_replaces_the_image(name, engine_home, image, tmp_path):
    own = Path(image).rename(tmp_path / name)
    with pytest.raises(OutputError, match=r"would be overwritten, but INPUT \(.*\) depends on it"):
        ImageToMaps(input=own, output_folder=tmp_path)


def test_a_stopped_run_goes_on(engine_home, tmp_path):
    image = saved_raster(tmp_path / "scene.tif", ground(1400, 1400))
    told = []

    report = Report(told.append, lambda: sum(event["event"] == "progress" for event in told) > 2)
    asked = {"input": image, "encoder": "rcf", "cell_size": 16, "clusters": 4, "output_folder": tmp_path / "maps"}
    with pytest.raises(Cancelled):
        ImageToMaps(**asked).run(report)
    assert names(tmp_path / "maps") == ["embeddings.tif.work"]
    told.clear()
    ImageToMaps(**asked).run(Report(told.append))
    assert names(tmp_path / "maps") == FILES
    assert any(str(event["text"]).startswith("Resuming from the work store") for event in told)


def test_the_finest_cell_that_costs_nothing(engine_home):
    card = registry.find("rcf")[0]
    assert [registry.find(name)[0].finest_cell for name in ("rcf", "geoenc-conv", "dinov2-vits14")] == [4, 4, 14]
    finer = EncoderCard.model_validate({**card.model_dump(), "cells": {8: 2, 2: 2, 1: 2}})
    assert finer.finest_cell == 8, "cells below 4 px are made on request"
    assert EncoderCard.model_validate({**card.model_dump(), "cells": {}, "patch": 2}).finest_cell == 2
