"""Stacks on disk: read in blocks without waste, written and read back as they were, and told where they are damaged."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from helpers.change import DATES, DIMS, day, made_stack, moving, vectors
from helpers.rasters import PLACE, UTM
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.windows import Window

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster, embedding_profile, embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.series.dates import Period
from geoenc_qgis.series.slabs import covering_windows, slab_and_window_shapes
from geoenc_qgis.series.stack import Frame, Stack, Token, save_stack


def test_damaged_stacks_are_told(tmp_path):
    for text in ("", "[]", '{"features": []}', '{"features": [{}]}'):
        (tmp_path / "stack.json").write_text(text)
        with pytest.raises(InputError, match=r"stack\.json is (a stack without|not a stack)"):
            Stack.open(str(tmp_path / "stack.json"))


@pytest.mark.parametrize(("side", "times"), [(16, 1), (32, 1), (96, 4)])
def test_each_tiff_block_is_read_once_or_a_few_times(tmp_path, monkeypatch, side, times):
    """Cells of the TIFF blocks that are touched: 96 x 96 cells, 3 dates; windows hold 10 x 10 cells, and slabs 64 x
    64."""
    tokens, chance = [], np.random.default_rng(1)
    for number, date in enumerate(DATES[:3]):
        path, cells = tmp_path / f"{number}.tif", chance.normal(size=(DIMS, 96, 96)).astype(np.float16)
        profile = embedding_profile((96, 96), DIMS, "float16", UTM, PLACE) | {"blockxsize": side, "blockysize": side}
        with rasterio.open(path, "w", **profile) as out:
            out.write(cells.astype(np.float32))
            out.update_tags(**embedding_tags(Identity(encoder="kinds", weights_sha256="1", dims=DIMS, gsd=0.25)))
        tokens.append((Token(str(path), day(date), (number,)), cells))
    monkeypatch.setattr("geoenc_qgis.series.stack.BLOCK_VALUES", 3 * DIMS * 100)
    monkeypatch.setattr("geoenc_qgis.series.stack.SLAB_BYTES", 3 * DIMS * 64 * 64 * 2)
    cells = []  # of TIFF blocks that windows touched
    real = EmbeddingRaster.read

    def counted(self, window):
        tops, lefts = (
            range(start // side, -(-(start + length) // side))
            for start, length in ((window.row_off, window.height), (window.col_off, window.width))
        )
        cells.append(len(tops) * len(lefts) * side * side)
        return real(self, window)

    monkeypatch.setattr(EmbeddingRaster, "read", counted)
    stack = Stack("x", [token for token, _ in tokens])
    found = np.full((3, DIMS, 96, 96), np.nan, np.float32)
    for window, cube in stack.blocks(Report()):
        assert window.height * window.width <= 100
        found[(..., *window.toslices())] = cube
    stack.close()
    np.testing.assert_array_equal(found, np.stack([some for _, some in tokens]))
    assert sum(cells) == times * 3 * 96 * 96


@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from([16, 32, 80, 112, 256]),
    st.integers(1, 900),
    st.integers(1, 99),
)
@settings(deadline=None)
def test_windows_cover_each_cell_once(height, width, side, most, more):
    slab, size = slab_and_window_shapes((height, width), (side, side), most, most * more)
    assert size[0] * size[1] <= most
    assert slab[0] * slab[1] <= most * more
    seen = np.zeros((height, width), int)
    for place in covering_windows(Window(0, 0, width, height), slab):
        for cut in covering_windows(place, size):
            seen[cut.toslices()] += 1
    assert (seen == 1).all()


def test_dates_and_subdatasets_come_back_as_they_were(tmp_path):
    made_stack(tmp_path / "s", [vectors(moving()[0])], DATES[:1])
    token = Stack.open(str(tmp_path / "s" / "stack.json")).tokens[0]
    inside = tmp_path / "s" / "scene:1.tif"
    inside.write_bytes(b"x")
    names = ('NETCDF:"/data/a.nc":ndvi', "GTIFF_DIR:1:/data/a.tif", "/vsizip/a.zip/b.tif", "https://x.org/a.tif")
    week = Period(day("2020-01-01").start, day("2020-01-08").end)
    frames = [Frame(week, names), Frame(day("2020-02-01"), (str(inside), str(tmp_path / "gone.tif")))]
    save_stack(tmp_path / "s" / "stack.json", [token], frames)
    written = json.loads((tmp_path / "s" / "stack.json").read_text())["geoenc:dates"]
    assert [date["date"] for date in written] == ["2020-01-01T00:00:00Z/2020-01-08T23:59:59Z", "2020-02-01"]
    assert written[1]["href"] == ["scene:1.tif", "../gone.tif"]
    assert Stack.open(str(tmp_path / "s" / "stack.json")).frames == frames
