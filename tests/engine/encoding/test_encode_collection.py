"""Collections: one lattice, scaling and packing; cells as `encode` gives them; what fails, and what a rerun does."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.many_scenes import Heard, cells, collected, items, scenes, tags
from helpers.mosaics import expected_numbers

from geoenc_qgis import Encode, EncodeCollection, FitColours, FitGeocentroids
from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
from geoenc_qgis.encoding import collection as encoding_collection
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.seams import Placed


@pytest.fixture(scope="module")
def made(tmp_path_factory, engine_home):
    """A collection of four overlapping scenes with holes."""
    folder = tmp_path_factory.mktemp("collection")
    scenes(folder / "in", nodata=0)
    for number, path in enumerate(sorted((folder / "in").iterdir())):
        with rasterio.open(path, "r+") as file:
            picture = file.read()
            picture[:, 20 + 5 * number : 40 + 5 * number, 30:50] = 0
            file.write(picture)
    report = Heard()
    outputs = collected(folder / "in", folder / "out", report)
    return folder, outputs, report


def rows_of(outputs):
    with open(outputs["TABLE"], encoding="utf-8") as file:
        return {row["scene"]: row for row in csv.DictReader(file)}


def test_all_scenes_share_a_lattice(made):
    folder, outputs, _ = made
    for path in (folder / "out").glob("s*.tif"):
        _, corner = cells(path)
        assert corner == tuple(round(length) for length in corner)
    assert sorted(items(outputs["CATALOG"])) == [f"s{n}_20200{n + 1}15" for n in range(4)]
    assert {row["state"] for row in rows_of(outputs).values()} == {"encoded"}


def test_cells_are_those_of_encoding_a_scene_alone(made, tmp_path):
    folder, _, _ = made
    for path in sorted((folder / "in").iterdir()):
        ours = folder / "out" / path.name
        alone = str(tmp_path / path.name)
        Encode(
            input=str(path), encoder="rcf", cell_size=8, precision="float32", scaling_from=str(ours), output=alone
        ).run()
        with rasterio.open(ours) as one, rasterio.open(alone) as other:
            assert (one.transform, one.shape, one.descriptions) == (other.transform, other.shape, other.descriptions)
            np.testing.assert_array_equal(one.read(), other.read())


def test_the_mosaic_takes_each_cell_from_the_scene_whose_edge_or_hole_is_farthest(made):
    folder, outputs, _ = made
    cubes, rasters = [], []
    for path in sorted((folder / "out").glob("s*.tif")):
        cube, (row, col) = cells(path)
        cubes.append(cube)
        rasters.append(
            Placed(str(path), Box(round(row), round(col), round(row) + cube.shape[1], round(col) + cube.shape[2]))
        )
    got, (row, col) = cells(outputs["MOSAIC"])
    window = Box(round(row), round(col), round(row) + got.shape[1], round(col) + got.shape[2])
    numbers = expected_numbers(rasters, [np.isfinite(cube[0]) for cube in cubes], window)
    want = np.full_like(got, np.nan)
    for y, x in np.argwhere(numbers >= 0):
        box = rasters[numbers[y, x]].box
        want[:, y, x] = cubes[numbers[y, x]][:, y + window.row0 - box.row0, x + window.col0 - box.col0]
    np.testing.assert_array_equal(got, want)
    filled = [
        ~np.isfinite(cube[0]) & np.isfinite(got[0][raster.box.slices_in(window)])
        for cube, raster in zip(cubes, rasters, strict=True)
    ]
    assert any(cells_of.any() for cells_of in filled)  # a hole shows the next scene
    with rasterio.open(Path(outputs["MOSAIC"]).with_suffix(".view.tif")) as view:
        assert view.shape == got.shape[1:]
        np.testing.assert_array_equal(view.read(1) > 0, np.isfinite(got[0]))


def test_a_rerun_does_what_is_missing(made, tmp_path):
    folder, outputs, _ = made
    out = tmp_path / "out"
    shutil.copytree(folder / "out", out)
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("s*.tif")}
    mosaic = (out / "mosaic.vrt").stat().st_mtime_ns
    report = Heard()
    again = collected(folder / "in", out, report)
    assert report.says("4 of 4 scenes are there already.")
    assert {path.name: path.stat().st_mtime_ns for path in out.glob("s*.tif")} == before
    assert (out / "mosaic.vrt").stat().st_mtime_ns == mosaic
    (out / "s1_20200215.tif").unlink()
    again = collected(folder / "in", out)
    assert {name: row["state"] for name, row in rows_of(again).items() if row["state"] != "kept"} == {
        "s1_20200215": "encoded"
    }
    np.testing.assert_array_equal(cells(again["MOSAIC"])[0], cells(outputs["MOSAIC"])[0])


def test_a_broken_scene_is_reported_and_the_others_go_on(engine_home, tmp_path):
    folder = scenes(tmp_path / "in")
    whole = (folder / "s1_20200215.tif").read_bytes()
    (folder / "s1_20200215.tif").write_bytes(whole[: len(whole) // 3])
    (folder / "none.tif").write_text("no raster")
    with rasterio.open(folder / "s2_20200315.tif", "r+") as file:
        file.nodata = 0
        file.write(np.zeros_like(file.read()))
    report, page = Heard(), tmp_path / "page.html"
    outputs = collected(folder, tmp_path / "out", report, output_html=str(page))
    rows = rows_of(outputs)
    assert {name: row["state"] for name, row in rows.items()} == {
        "none": "failed",
        "s0_20200115": "encoded",
        "s1_20200215": "failed",
        "s2_20200315": "failed",
        "s3_20200415": "encoded",
    }
    assert "not a raster" in rows["none"]["why"]
    assert "no valid pixel" in rows["s2_20200315"]["why"]
    assert report.says("3 scenes could not be encoded")
    assert sorted(items(outputs["CATALOG"])) == ["s0_20200115", "s3_20200415"]
    assert "2 of 5 scenes are encoded, 3 failed" in page.read_text()
    assert not list((tmp_path / "out").glob("*.work"))
    (folder / "s1_20200215.tif").write_bytes(whole)
    rows = rows_of(collected(folder, tmp_path / "out"))
    assert [rows[name]["state"] for name in sorted(rows)] == ["failed", "kept", "encoded", "failed", "kept"]


def test_a_cancelled_run_goes_on_where_it_was(engine_home, tmp_path):
    folder = scenes(tmp_path / "in")
    with pytest.raises(Cancelled):
        collected(folder, tmp_path / "out", Heard(cancel_at="scene 3/4"))
    there = len(list((tmp_path / "out").glob("*.tif")))
    assert 0 < there < 4
    assert not (tmp_path / "out" / "collection.json").exists()
    outputs = collected(folder, tmp_path / "out")
    states = [row["state"] for row in rows_of(outputs).values()]
    assert states == ["kept"] * there + ["encoded"] * (4 - there)
    undisturbed = collected(folder, tmp_path / "whole")
    np.testing.assert_array_equal(cells(outputs["MOSAIC"])[0], cells(undisturbed["MOSAIC"])[0])


def test_one_scaling_from_all_scenes_is_recorded_and_kept(engine_home, tmp_path):
    folder = scenes(tmp_path / "in", scale=37, dtype=np.uint16)
    with rasterio.open(folder / "s3_20200415.tif", "r+") as file:
        file.write(file.read() // 4)
    outputs = collected(folder, tmp_path / "out")
    scaling = {tags(path)["GEOENC_SCALING"] for path in (tmp_path / "out").glob("s*.tif")}
    assert len(scaling) == 1
    recorded = json.loads(scaling.pop())
    assert recorded == json.loads(Path(outputs["CATALOG"]).read_text())["geoenc:scaling"]
    pixels = np.concatenate([rasterio.open(path).read().reshape(3, -1) for path in sorted(folder.iterdir())], 1)
    np.testing.assert_allclose(recorded["low"], np.percentile(pixels, 2, axis=1))
    more = scenes(tmp_path / "more", 6, scale=60, dtype=np.uint16)
    for path in sorted(more.iterdir())[4:]:
        shutil.copy(path, folder)
    again = collected(folder, tmp_path / "out")
    assert [row["state"] for row in rows_of(again).values()] == ["kept"] * 4 + ["encoded"] * 2
    assert json.loads(Path(again["CATALOG"]).read_text())["geoenc:scaling"] == recorded


def test_other_parameters_make_all_anew_and_leave_no_mosaic_of_old_and_new(engine_home, tmp_path):
    folder = scenes(tmp_path / "in")
    collected(folder, folder / "out")
    with pytest.raises(Cancelled):
        collected(folder, folder / "out", Heard(cancel_at="scene 3/4"), cell_size=16)
    assert not (folder / "out" / "mosaic.vrt").exists()
    assert not (folder / "out" / "collection.json").exists()
    outputs = collected(folder, folder / "out", cell_size=16)
    assert {tags(path).get("GEOENC_CELL") for path in (folder / "out").glob("s*.tif")} == {None}
    assert rasterio.open(outputs["MOSAIC"]).res == (16, 16)


def test_packing_is_fitted_once_on_all_scenes(engine_home, tmp_path):
    folder = scenes(tmp_path / "in", 3)
    plain = collected(folder, tmp_path / "plain")
    outputs = collected(folder, tmp_path / "out", dtype="uint8", components=6)
    paths = sorted((tmp_path / "out").glob("s*.tif"))
    assert len({tags(path)["GEOENC_COMPONENTS"] for path in paths}) == 1
    scales = {EmbeddingRaster(str(path)).dataset.scales for path in paths}
    assert len(scales) == 1
    assert not (tmp_path / "out" / ".unpacked").exists()
    got, _ = cells(outputs["MOSAIC"])
    assert got.shape[0] == 6
    np.testing.assert_array_equal(np.isfinite(got[0]), np.isfinite(cells(plain["MOSAIC"])[0][0]))
    item = items(outputs["CATALOG"])["s0_20200115"]
    assert item["properties"]["emb:quantization"]["scale"] == list(scales.pop())
    # A scene that comes later is packed as those before it.
    for path in sorted(scenes(tmp_path / "more").iterdir())[3:]:
        shutil.copy(path, folder)
    again = collected(folder, tmp_path / "out", dtype="uint8", components=6)
    assert [row["state"] for row in rows_of(again).values()] == ["kept"] * 3 + ["encoded"]
    late = EmbeddingRaster(str(tmp_path / "out" / "s3_20200415.tif"))
    assert late.dataset.scales == EmbeddingRaster(str(paths[0])).dataset.scales
    assert late.identity.components == tags(paths[0])["GEOENC_COMPONENTS"]


def test_a_run_that_stops_while_it_packs_goes_on(engine_home, tmp_path, monkeypatch):
    folder = scenes(tmp_path / "in", 3)
    whole = collected(folder, tmp_path / "whole", components=5)
    packed = []

    def stopped(*given):
        packed.append(given)
        if len(packed) == 2:
            raise OSError(28, "No space left on device")
        return repack(*given)

    repack = encoding_collection.repack
    with monkeypatch.context() as patch:
        patch.setattr(encoding_collection, "repack", stopped)
        with pytest.raises(OutputError):
            collected(folder, tmp_path / "out", components=5)
    assert len(list((tmp_path / "out").glob("s*.tif"))) == 1
    outputs = collected(folder, tmp_path / "out", components=5)
    np.testing.assert_array_equal(cells(outputs["MOSAIC"])[0], cells(whole["MOSAIC"])[0])


def test_newest_first(engine_home, tmp_path):
    folder = scenes(tmp_path / "in", 2, nodata=0)
    newest = collected(folder, tmp_path / "new", order="newest")
    oldest = collected(folder, tmp_path / "old", order="oldest")
    for outputs, above in ((newest, "s1_20200215"), (oldest, "s0_20200115")):
        cube, (row, col) = cells(Path(outputs["MOSAIC"]).with_name(f"{above}.tif"))
        mosaic, (row0, col0) = cells(outputs["MOSAIC"])
        rows, cols = (
            slice(round(a - b), round(a - b) + n)
            for a, b, n in ((row, row0, cube.shape[1]), (col, col0, cube.shape[2]))
        )
        valid = np.isfinite(cube[0])
        np.testing.assert_array_equal(mosaic[:, rows, cols][:, valid], cube[:, valid])
    nameless = scenes(tmp_path / "nameless", 2, names=["a.tif", "b.tif"])
    with pytest.raises(InputError, match="when they were taken") as error:
        collected(nameless, tmp_path / "no", order="newest")
    assert "margin" in error.value.hint


def test_scenes_of_two_zones(engine_home, tmp_path):
    folder = scenes(tmp_path / "in", 3, left=178_900)  # both sides of 72 degrees west
    scenes(folder, 1, names=["west.tif"], crs="EPSG:32718", left=821_000)
    report = Heard()
    outputs = collected(folder, tmp_path / "out", report)
    assert report.says("lie in 2 CRSs (32719, 32718)")
    assert Path(outputs["MOSAIC"]).name == "mosaic-32719.vrt"
    assert rasterio.open(tmp_path / "out" / "mosaic-32718.vrt").crs == "EPSG:32718"
    assert items(outputs["CATALOG"])["west"]["properties"]["proj:code"] == "EPSG:32718"
    one = collected(folder, tmp_path / "one", target_crs="EPSG:32719", target_gsd=1)
    assert Path(one["MOSAIC"]).name == "mosaic.vrt"
    assert {tags(path)["GEOENC_GSD"] for path in (tmp_path / "one").glob("*.tif") if "view" not in path.name} == {"1.0"}
    joined = collected(folder, tmp_path / "out", target_crs="EPSG:32719", target_gsd=1)
    assert sorted(path.name for path in (tmp_path / "out").glob("mosaic*.vrt")) == ["mosaic.vrt"]
    np.testing.assert_array_equal(cells(joined["MOSAIC"])[0], cells(one["MOSAIC"])[0])


def test_classes_and_colours_of_the_mosaic(made, tmp_path):
    folder, outputs, _ = made
    book, colours = str(tmp_path / "book.safetensors"), str(tmp_path / "colours.safetensors")
    FitGeocentroids(inputs=[outputs["MOSAIC"]], clusters=4, output_book=book).run()
    FitColours(inputs=[outputs["MOSAIC"]], method="pca", output_model=colours).run()
    shutil.copytree(folder / "out", tmp_path / "out")
    again = collected(folder / "in", tmp_path / "out", book=book, colour_model=colours)
    valid = np.isfinite(cells(again["MOSAIC"])[0][0])
    with rasterio.open(again["CLASSES"]) as classes, rasterio.open(again["RGB"]) as rgb:
        assert set(np.unique(classes.read(1)[valid])) <= set(range(4))
        np.testing.assert_array_equal(classes.read(1) != 65535, valid)
        np.testing.assert_array_equal(rgb.read(1) > 0, valid)


def test_extent_leaves_scenes_out(engine_home, tmp_path):
    folder = scenes(tmp_path / "in")
    with rasterio.open(folder / "s0_20200115.tif") as file:
        left, top = file.bounds.left, file.bounds.top
    report = Heard()
    box = f"{left + 8},{left + 40},{top - 40},{top - 8} [EPSG:32719]"
    outputs = collected(folder, tmp_path / "out", report, extent=box)
    assert {row["state"] for row in rows_of(outputs).values()} == {"encoded", "outside EXTENT"}
    assert report.says("outside of EXTENT")
    assert max(cells(outputs["MOSAIC"])[0].shape[1:]) <= 6


def test_bad_input_is_told(engine_home, tmp_path):
    folder = scenes(tmp_path / "in")
    scenes(folder, 1, names=["odd.tif"], dtype=np.uint16)
    with pytest.raises(InputError, match=r"1 of 5 scenes has other bands.*odd \(3 bands, uint16\)") as error:
        collected(folder, tmp_path / "out")
    assert "BANDS" in error.value.hint
    assert not (tmp_path / "out").exists()
    with pytest.raises(InputError, match="no such file"):
        collected(None, tmp_path / "out", catalog=str(tmp_path / "nowhere.json"))
    with pytest.raises(InputError, match="no such folder"):
        collected(tmp_path / "nowhere", tmp_path / "out")
    with pytest.raises(InputError, match="FOLDER and CATALOG are empty"):
        collected(None, tmp_path / "out")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "a.tif").write_text("nothing")
    with pytest.raises(InputError, match="can't be read") as error:
        collected(tmp_path / "broken", tmp_path / "out")
    assert "not a raster" in error.value.hint
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "s0_20200115.tif").write_bytes((folder / "s0_20200115.tif").read_bytes())
    with pytest.raises(OutputError, match="not of a collection"):
        collected(scenes(tmp_path / "good"), tmp_path / "full")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "collection.json").write_text("{}")
    with pytest.raises(OutputError, match=r"collection\.json is not of a collection"):
        collected(tmp_path / "good", tmp_path / "taken")
    assert (tmp_path / "taken" / "collection.json").read_text() == "{}"
    with pytest.raises(OutputError, match="the same file as FOLDER"):
        collected(tmp_path / "good", tmp_path / "good")


def test_no_parameter_is_forgotten_in_what_tells_runs_apart():
    from geoenc_qgis.jobs.encode_collection import APART

    assert set(EncodeCollection.model_fields) >= APART
    assert {"scaling", "bands", "cell_size", "components_from"} <= set(EncodeCollection.model_fields) - APART
