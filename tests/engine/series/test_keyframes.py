"""Key dates: the ones that differ, never those that clouds make differ, and nothing pretended where nothing can be
compared."""

from __future__ import annotations

import csv
import re
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from helpers.videos import KINDS, embeddings, stack
from rasterio.transform import Affine

from geoenc_qgis import EncodeStack, KeyFrames
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.series import keyframes
from geoenc_qgis.series.keyframes import central_dates, evenly_spread_dates, pooled_features
from geoenc_qgis.series.stack import Stack

ON_LATTICE = Affine(0.25, 0, 652_916, 0, -0.25, 8_249_180)
SHAPE = (8, 12)


def table(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def all_of(kind):
    return np.full(SHAPE, kind)


def test_the_dates_that_differ_are_chosen(tmp_path):
    kinds = [all_of(kind) for kind in (0, 0, 0, 1, 0, 2, 2, 0)]
    out = KeyFrames(
        stack=stack(tmp_path / "s", kinds, light=1),
        count=4,
        output=f"{tmp_path}/k.csv",
        output_html=f"{tmp_path}/k.html",
    ).run()
    rows = table(out["OUTPUT"])
    assert list(rows[0]) == ["frame", "date", "change", "variance", "chosen", "source"]
    assert [row["date"] for row in rows] == [f"2019-{month:02d}-15" for month in range(1, 9)]
    assert [int(row["frame"]) for row in rows if row["chosen"] == "1"] == [0, 3, 5, 7]
    assert out["SELECTED"] == [rows[n]["source"] for n in (0, 3, 5, 7)]
    assert all(Path(path).is_file() for path in out["SELECTED"])

    def apart(a, b):
        return 1 - KINDS[a] @ KINDS[b] / np.linalg.norm(KINDS[a]) / np.linalg.norm(KINDS[b])

    want = [0, 0, apart(0, 1), apart(1, 0), apart(0, 2), 0, apart(2, 0)]
    assert rows[0]["change"] == ""
    np.testing.assert_allclose([float(row["change"]) for row in rows[1:]], want, atol=1e-5)
    np.testing.assert_allclose(
        [float(row["variance"]) for row in rows], [KINDS[k[0, 0]].var() for k in kinds], rtol=1e-4
    )
    page = (tmp_path / "k.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 4
    assert "<svg" in page
    assert "4 of 8 dates" in page
    assert not re.search("(src|href)=['\"]http", page), "the page needs nothing from elsewhere"


def test_clouds_alone_make_no_key_date(tmp_path):
    """Two kinds of ground; a cloud over one of them changes the mean of what is left, but not the ground."""
    ground_kinds = np.zeros(SHAPE, int)
    ground_kinds[:, 6:] = 1
    cloudy = np.where(np.arange(12) < 5, -1, ground_kinds)
    other = ground_kinds.copy()
    other[:, 6:] = 3
    mostly = np.where(np.arange(12) < 9, -1, all_of(2))  # what little is seen looks like nothing else
    nothing = all_of(-1)
    made = stack(tmp_path / "s", [ground_kinds, cloudy, mostly, other, ground_kinds, nothing, ground_kinds], light=1)
    said = []
    out = KeyFrames(stack=made, count=3, output=f"{tmp_path}/k.csv").run(Report(said.append))
    rows = table(out["OUTPUT"])
    assert [int(row["frame"]) for row in rows if row["chosen"] == "1"] == [0, 3, 6]
    assert float(rows[1]["change"]) < 1e-5
    assert float(rows[3]["change"]) > 0.01
    assert rows[5]["change"] == rows[5]["variance"] == ""
    assert float(rows[6]["change"]) < 1e-5, "compared with the last date that shows the same ground"
    assert any("less than half" in event.get("text", "") for event in said)


def test_the_first_date_with_something_to_see_stands_for_the_first(tmp_path):
    made = stack(tmp_path / "s", [all_of(-1), all_of(0), all_of(1), all_of(2)], light=1)
    said = []
    out = KeyFrames(stack=made, count=2, output=f"{tmp_path}/k.csv").run(Report(said.append))
    assert [int(row["frame"]) for row in table(out["OUTPUT"]) if row["chosen"] == "1"] == [1, 3]
    assert any("too little to see on 2019-01-15" in event.get("text", "") for event in said)


def test_means_over_common_cells_are_those_by_hand(tmp_path):
    chance = np.random.default_rng(3)
    kinds = [chance.integers(-1, 4, SHAPE) for _ in range(5)]
    opened = Stack.open(stack(tmp_path / "s", kinds, light=1))
    found = pooled_features(opened, Report())
    opened.close()
    for i in range(5):
        for j in range(5):
            both = (kinds[i] >= 0) & (kinds[j] >= 0)
            a, b = KINDS[kinds[i][both]].mean(0), KINDS[kinds[j][both]].mean(0)
            want = 1 - a @ b / np.linalg.norm(a) / np.linalg.norm(b)
            assert abs(found.distances[i, j] - want) < 1e-5
    means = [KINDS[some[some >= 0]].mean(0) for some in kinds]
    np.testing.assert_allclose(found.variances, [mean.var() for mean in means], rtol=1e-4)


@pytest.mark.parametrize("most", [1, 200, 400])
def test_memory_for_a_few_tokens_at_a_time_gives_the_same(tmp_path, monkeypatch, most):
    chance = np.random.default_rng(4)
    kinds = [chance.integers(-1, 4, SHAPE) for _ in range(7)]
    opened = Stack.open(stack(tmp_path / "s", kinds, light=1))
    at_once = pooled_features(opened, Report())
    monkeypatch.setattr(keyframes, "MAX_SUMS", most)
    in_parts = pooled_features(opened, Report())
    opened.close()
    np.testing.assert_allclose(in_parts.distances, at_once.distances, atol=1e-6)
    np.testing.assert_array_equal(in_parts.variances, at_once.variances)
    np.testing.assert_array_equal(in_parts.seen, at_once.seen)


def test_a_token_of_two_dates_gives_its_clearest(tmp_path):
    made = stack(tmp_path / "s", [all_of(0), all_of(1), all_of(0)], each=2, light=1)
    text = Path(made).read_text(encoding="utf-8")
    assert text.count('"geoenc:clear": 1.0') == 6
    parts = text.split('"geoenc:clear": 1.0')
    Path(made).write_text(
        '"geoenc:clear": 1.0'.join(parts[:3]) + '"geoenc:clear": 0.4' + '"geoenc:clear": 1.0'.join(parts[3:])
    )
    out = KeyFrames(stack=made, count=3, output=f"{tmp_path}/k.csv").run()
    rows = table(out["OUTPUT"])
    assert [int(row["frame"]) for row in rows if row["chosen"] == "1"] == [0, 3, 5]
    assert rows[2]["change"] == rows[3]["change"] != ""


def test_more_than_there_are(tmp_path):
    made = stack(tmp_path / "s", [all_of(0), all_of(-1), all_of(1)], light=1)
    said = []
    out = KeyFrames(stack=made, count=9, output=f"{tmp_path}/k.csv").run(Report(said.append))
    assert len(out["SELECTED"]) == 3
    assert any("all of them" in event.get("text", "") for event in said)


def test_rasters_are_encoded_for_it_and_the_chosen_go_on_to_encodestack(tmp_path, engine_home):
    same, other = ground(96, 96, seed=1), ground(96, 96, seed=1)
    other[:, 20:70, 20:70] = 250 - other[:, 20:70, 20:70]
    paths = [
        saved_raster(tmp_path / f"x_2020{month:02d}01.tif", other if month == 4 else same, transform=ON_LATTICE)
        for month in range(1, 7)
    ]
    out = KeyFrames(inputs=paths[::-1], count=3, output=f"{tmp_path}/k.csv", output_html=f"{tmp_path}/k.html").run()
    assert out["SELECTED"] == [paths[0], paths[3], paths[5]]
    rows = table(out["OUTPUT"])
    assert float(rows[3]["change"]) > 100 * max(1e-9, float(rows[1]["change"]))
    made = EncodeStack(inputs=out["SELECTED"], output_folder=str(tmp_path / "s")).run()
    assert len(Stack.open(made["STACK"]).tokens) == 3
    by_stack = KeyFrames(stack=made["STACK"], count=2, output=f"{tmp_path}/k2.csv").run()
    assert by_stack["SELECTED"] == [paths[0], paths[5]]


def test_large_rasters_are_looked_at_coarsely(tmp_path, engine_home):
    paths = [
        saved_raster(tmp_path / f"x_{year}.tif", ground(320, 1100, bands=1, seed=year), transform=ON_LATTICE)
        for year in (2001, 2002)
    ]
    said = []
    KeyFrames(inputs=paths, count=2, output=f"{tmp_path}/k.csv").run(Report(said.append))
    assert any(re.search(r"rasters of \d+ x 3[2-4] cells", event.get("text", "")) for event in said)


def test_embedding_rasters_alone(tmp_path):
    paths = [embeddings(tmp_path / f"e_{2000 + n}.tif", all_of(kind)) for n, kind in enumerate((0, 2, 0, 0))]
    out = KeyFrames(inputs=paths, count=3, output=f"{tmp_path}/k.csv", output_html=f"{tmp_path}/k.html").run()
    assert out["SELECTED"] == [paths[n] for n in (0, 1, 3)]


@pytest.mark.parametrize("why", ["no encoder", "small"])
def test_without_an_encoder_dates_are_spread_evenly_and_that_is_said(tmp_path, engine_home, why):
    side = 6 if why == "small" else 64
    days = ("20200101", "20200102", "20200103", "20200107", "20200111")
    paths = [
        saved_raster(tmp_path / f"x_{day}.tif", ground(side, side, seed=n), transform=ON_LATTICE)
        for n, day in enumerate(days)
    ]
    said = []
    more = {"encoder": "gone"} if why == "no encoder" else {}
    out = KeyFrames(inputs=paths, count=3, output=f"{tmp_path}/k.csv", output_html=f"{tmp_path}/k.html", **more).run(
        Report(said.append)
    )
    assert out["SELECTED"] == [paths[n] for n in (0, 3, 4)]
    assert {row["change"] for row in table(tmp_path / "k.csv")} == {""}
    warned = [event["text"] for event in said if event.get("level") == "warning"]
    assert any("evenly in time" in text and ("gone" in text or "6 x 6 px" in text) for text in warned)
    assert "spread evenly" in (tmp_path / "k.html").read_text(encoding="utf-8")


def test_choices_alone():
    places = np.array([0.0, 1, 2, 10, 11, 5])
    distances = np.abs(places[:, None] - places)
    assert central_dates(distances, 3, [1] * 6) == [0, 4, 5]
    unknown = distances.copy()
    unknown[5] = unknown[:, 5] = np.nan
    assert central_dates(unknown, 3, [1] * 6) == [0, 2, 4]
    assert central_dates(unknown, 6, [1] * 6) == list(range(6))
    assert central_dates(np.zeros((3, 3)), 2, [1] * 3) == [0, 2]
    times = [datetime(2020, 1, day, tzinfo=UTC) for day in (1, 2, 3, 20, 31)]
    assert evenly_spread_dates(times, 3) == [0, 3, 4]
    assert evenly_spread_dates(times, 9) == list(range(5))


def test_bad_input(tmp_path, engine_home):
    made = stack(tmp_path / "s", [all_of(0), all_of(1)], light=1)
    out = tmp_path / "k.csv"
    with pytest.raises(InputError, match="COUNT\\) is '1'; it must be at least 2"):
        KeyFrames(stack=made, count=1, output=str(out)).run()
    with pytest.raises(InputError, match="no dates"):
        KeyFrames(output=str(out)).run()
    with pytest.raises(InputError, match="both given"):
        KeyFrames(stack=made, inputs=[str(tmp_path / "s" / "o_0.tif")], output=str(out)).run()
    with pytest.raises(InputError, match="one raster"):
        KeyFrames(inputs=[str(tmp_path / "s" / "o_0.tif")], dates="2020", output=str(out)).run()
    with pytest.raises(InputError, match="no such stack"):
        KeyFrames(stack=f"{tmp_path}/none.json", output=str(out)).run()
    assert not out.exists()
    (tmp_path / "s" / "o_0.tif").unlink()
    said = []
    KeyFrames(stack=made, count=2, output=str(out), output_html=f"{tmp_path}/k.html").run(Report(said.append))
    assert any("no pictures" in event.get("text", "") for event in said)


def test_the_river_moves_between_key_dates(shared, tmp_path, engine_home):
    """Landsat, 1985 to 2010: the first and last are kept, and figures are there for every date."""
    paths = sorted(str(path) for path in (shared / "data" / "change" / "landsat_5yr_series").glob("*.tif"))
    out = KeyFrames(inputs=paths, count=4, output=f"{tmp_path}/k.csv").run()
    rows = table(out["OUTPUT"])
    assert len(out["SELECTED"]) == 4
    assert [out["SELECTED"][0], out["SELECTED"][-1]] == [paths[0], paths[-1]]
    assert all(float(row["change"]) > 0 for row in rows[1:])
    with rasterio.open(out["SELECTED"][0]) as file:
        assert file.count == 4
