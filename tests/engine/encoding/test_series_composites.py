"""Encoders of monthly Sentinel series on composites and on numbers that carry Sentinel-2's offset."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from helpers.checkpoints import imported
from helpers.series import galileo_file, reflectances, written_series

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders.channels import CHANNELS

MONTHS = [3, 3, 3, 4, 6, 6]
GROUPS = {3: (0, 1, 2), 4: (3,), 6: (4, 5)}


@pytest.fixture(scope="module")
def galileo(engine_home, tmp_path_factory) -> str:
    return imported(file=galileo_file(tmp_path_factory.mktemp("galileo") / "encoder.pt"), name="monthlygalileo")


def dated(folder, cube):
    """A raster for each date, several of a month."""
    folder.mkdir()
    for number, month in enumerate(MONTHS):
        one = written_series(folder / "one", cube[number : number + 1], [month], names=CHANNELS)
        (made,) = one.iterdir()
        made.rename(folder / f"S2_2018{month:02d}{10 + number}.tif")
        one.rmdir()
    return folder


def encoded(folder, encoder, out, **params):
    """Cells (C, h, w) of the only token, its tags, and the warnings."""
    said = []
    given = {"encoder": encoder, "precision": "float32", "dtype": "float32", "device": "cpu", **params}
    EncodeStack(folder=str(folder), output_folder=str(out), **given).run(Report(said.append))
    (path,) = (path for path in out.glob("0*.tif") if ".view" not in path.name)
    with rasterio.open(path) as file:
        return file.read(), file.tags(), [e["text"] for e in said if e.get("level") == "warning"]


def test_a_series_sees_medians_of_months(galileo, tmp_path):
    cube = reflectances(6, channels=CHANNELS)
    cube[1, :, :2] = np.nan  # of one date of three
    folder = dated(tmp_path / "days", cube)
    with pytest.raises(InputError, match="3 dates are of 2018-03") as fault:
        encoded(folder, galileo, tmp_path / "refused")
    assert "COMPOSITE month" in fault.value.hint
    got, tags, _ = encoded(folder, galileo, tmp_path / "s", composite="month")
    assert (tags["GEOENC_COMPOSITED"], tags["GEOENC_FRAMES"]) == ("3,1,2", "0,1,2")
    medians = np.stack([np.nanmedian(cube.astype(np.float32)[list(n)], axis=0) for n in GROUPS.values()])
    by_hand = written_series(tmp_path / "months", medians, list(GROUPS), names=CHANNELS)
    want, _, _ = encoded(by_hand, galileo, tmp_path / "want")
    np.testing.assert_allclose(got, want, atol=1e-6)
    assert np.isfinite(got).all()


def test_the_offset_is_taken_off_the_colours_and_said_where_nothing_tells(galileo, tmp_path):
    cube = reflectances(6, channels=CHANNELS)
    raised = cube + np.where(np.isin(CHANNELS, ("VV", "VH")), 0, 1000)[:, None, None]
    plain, _, warned = encoded(dated(tmp_path / "plain", cube), galileo, tmp_path / "a", composite="month")
    assert [text for text in warned if "values of 6 of 6 rasters, such as S2_20180310.tif, carry Sentinel-2's" in text]
    folder = dated(tmp_path / "raised", raised)
    got, tags, warned = encoded(folder, galileo, tmp_path / "b", composite="month", offset="-1000")
    np.testing.assert_allclose(got, plain, atol=1e-5)
    assert tags["GEOENC_OFFSET"] == "0,0" + 10 * ",-1000"
    assert not [text for text in warned if "offset" in text]
    kept, tags, _ = encoded(folder, galileo, tmp_path / "c", composite="month", offset="0")
    assert np.abs(kept - plain).max() > 1e-3


def test_one_date_too(galileo, tmp_path):
    cube = reflectances(1, channels=CHANNELS[2:])
    (plain,) = written_series(tmp_path / "plain", cube, [7]).iterdir()
    (raised,) = written_series(tmp_path / "raised", cube + 1000, [7]).iterdir()
    common = {"encoder": galileo, "precision": "float32", "dtype": "float32", "device": "cpu"}
    Encode(input=str(plain), output=str(tmp_path / "a.tif"), **common).run()
    said = []
    Encode(input=str(raised), output=str(tmp_path / "b.tif"), offset="-1000", **common).run(Report(said.append))
    assert any("-1000 is added to the raster's values (by OFFSET)." in e.get("text", "") for e in said)
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        np.testing.assert_allclose(b.read(), a.read(), atol=1e-5)
        assert b.tags()["GEOENC_OFFSET"] == "-1000"
        assert "GEOENC_OFFSET" not in a.tags()
