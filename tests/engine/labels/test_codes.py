"""Class codes of any width stay apart on their way to classes: no float32 in between."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.rasters import PLACE, UTM, saved_raster
from rasterio.transform import from_origin

from geoenc_qgis import TrainClassifier, Vote
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels import cells
from geoenc_qgis.raster.embedding import EmbeddingRaster

CODES = [302011022, 302011024, 302041041, 302041042]  # of ABARES; float32 keeps steps of 32 here


@pytest.mark.parametrize("dtype", ["int32", "uint32", "int64"])
@pytest.mark.parametrize("scale", [1, 4, 0.5])
def test_long_codes_stay_apart(tmp_path, dtype, scale):
    """On the same cells, on finer and on coarser pixels; 0 is nodata, the last code is ignored."""
    kinds = np.random.default_rng(0).integers(0, 4, (8, 8)).repeat(4, 0).repeat(4, 1)
    raster = EmbeddingRaster(
        saved_raster(tmp_path / "e.tif", np.random.default_rng(1).random((3, 32, 32), np.float32), nodata=np.nan)
    )
    pixels = np.array(CODES)[kinds]
    pixels[:4, :4] = 0
    pixels = np.kron(pixels, np.ones((4, 4), int)) if scale == 4 else pixels[::2, ::2] if scale == 0.5 else pixels
    place = from_origin(PLACE.c, PLACE.f, PLACE.a / scale, PLACE.a / scale)
    labels = saved_raster(tmp_path / "l.tif", pixels.astype(dtype), UTM, place, nodata=0)
    samples = cells.samples_from_raster(labels, 1, CODES[3:], [raster], 0, Report())
    assert samples.classes.names == tuple(str(code) for code in CODES[:3])
    left = (kinds < 3) & ~((np.arange(32) < 4)[:, None] & (np.arange(32) < 4))
    assert samples.targets.sum(0).tolist() == [int((left & (kinds == kind)).sum()) for kind in range(3)]
    for xy, target in zip(samples.xy, samples.targets, strict=True):
        col, row = (int(value) for value in ~PLACE @ tuple(xy))
        assert kinds[row, col] == target.argmax()


def test_measurements_are_no_classes(tmp_path, monkeypatch):
    monkeypatch.setattr(cells, "MAX_CELLS", 500)
    raster = EmbeddingRaster(saved_raster(tmp_path / "e.tif", np.ones((3, 32, 32), np.float32), nodata=np.nan))
    labels = saved_raster(tmp_path / "l.tif", np.arange(1024, dtype=np.int32).reshape(32, 32))
    with pytest.raises(InputError, match="500 different values"):
        cells.samples_from_raster(labels, 1, [], [raster], 0, Report())


@pytest.mark.parametrize(
    "tag",
    [
        "{",
        '{"names": ["a"], "codes": ["x"]}',
        '{"names": ["\\ud800"], "codes": [1], "colours": ["#ff0000"]}',
        "[" * 9999,
    ],
)
def test_a_damaged_tag_of_classes_is_told(tmp_path, tag):
    path = saved_raster(tmp_path / "c.tif", np.ones((8, 8), np.uint16), nodata=65535)
    with rasterio.open(path, "r+") as file:
        file.update_tags(GEOENC_CLASSES=tag)
    with pytest.raises(InputError, match=r"c\.tif is damaged") as fault:
        Vote(inputs=[str(path)] * 2, output=str(tmp_path / "o.tif")).run()
    assert fault.value.hint
    assert [one.name for one in tmp_path.iterdir()] == ["c.tif"]


@pytest.mark.parametrize("text", ['{"e": ["\\ud800", "b"]}', '{"labels": ["\\ud800"]}'])
def test_labels_that_can_not_be_written_again_are_told(tmp_path, text):
    rasters = [saved_raster(tmp_path / f"{name}.tif", np.ones((3, 8, 8), np.float32), nodata=np.nan) for name in "ef"]
    (tmp_path / "l.json").write_text(text)
    job = {
        "inputs": [str(path) for path in rasters],
        "label_table": str(tmp_path / "l.json"),
        "output_classifier": "c.geoenc",
    }
    with pytest.raises(InputError, match="not JSON") as fault:
        TrainClassifier(**job).run()
    assert fault.value.hint
