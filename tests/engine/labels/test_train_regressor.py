"""Regressors learn a known sum from points, polygons and rasters; their scores are those of places apart; bad input is
one sentence."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
import rasterio
from affine import Affine
from helpers.labels import at, clicks, embeddings, layer, quilt, read, said
from helpers.numbers import embedded, in_degrees, smooth, target, truth
from helpers.rasters import PLACE, saved_raster
from shapely.geometry import Point, box

from geoenc_qgis import Classify, Regress, TrainClassifier, TrainRegressor
from geoenc_qgis.core.errors import GeoEncError, IdentityError
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels.cell_means import CellMeans
from geoenc_qgis.labels.regression import figures
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.series.dates import Period
from geoenc_qgis.series.stack import Frame, Token, save_stack


@pytest.fixture
def scene(tmp_path):
    """Vectors, the number of each cell, and the embedding raster."""
    vectors = smooth()
    return vectors, truth(vectors), embedded(tmp_path / "e.tif", vectors)


def learn(tmp_path, events=None, **given) -> dict:
    """The metrics of a regressor that is saved as r.geoenc."""
    paths = {"output_regressor": f"{tmp_path}/r.geoenc", "output_metrics": f"{tmp_path}/m.json"}
    TrainRegressor(**paths, **given).run(Report((events if events is not None else []).append))
    return json.loads((tmp_path / "m.json").read_text())


def mapped(tmp_path, raster, events=None, **given) -> np.ndarray:
    """The numbers (h, w) of r.geoenc, and its uncertainty in u.tif."""
    job = Regress(input=raster, regressor=f"{tmp_path}/r.geoenc", output=f"{tmp_path}/o.tif",
                  output_uncertainty=f"{tmp_path}/u.tif", **given)  # fmt: skip
    job.run(Report((events if events is not None else []).append))
    return read(tmp_path / "o.tif")[0]


def points(path, numbers, count=300, **more) -> str:
    rng = np.random.default_rng(2)
    cells = rng.integers(0, numbers.shape[0], (count, 2))
    fields = {name: value[cells[:, 0], cells[:, 1]] for name, value in more.items()}
    shapes = [Point(at(row + 0.5, col + 0.5)) for row, col in cells]
    return layer(path, shapes, height=numbers[cells[:, 0], cells[:, 1]], **fields)


@pytest.mark.parametrize(("method", "least"), [("ridge", 0.97), ("rf", 0.4), ("mlp", 0.85)])
def test_a_known_sum_is_learnt_from_a_raster(tmp_path, method, least):
    vectors = smooth(40)
    numbers, raster = truth(vectors), embedded(tmp_path / "e.tif", vectors)
    metrics = learn(tmp_path, inputs=[raster], target=target(tmp_path / "t.tif", numbers), method=method)
    assert metrics["r2"] > least and metrics["cross_validation"]["r2"]["half_width_95"] > 0
    assert 0.8 < metrics["interval"]["coverage"]["mean"] < 0.97
    other = smooth(seed=9)
    found = mapped(tmp_path, embedded(tmp_path / "other.tif", other))
    wanted = truth(other, noise=0)
    assert 1 - ((found - wanted) ** 2).mean() / wanted.var() > least - 0.1
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.descriptions == ("t",) and out.dtypes == ("float32",) and np.isnan(out.nodata)


def test_points_and_polygons_give_their_number_to_their_cells(scene, tmp_path):
    _, numbers, raster = scene
    metrics = learn(tmp_path, inputs=[raster], labels=points(tmp_path / "p.gpkg", numbers), field="height")
    assert metrics["r2"] > 0.95 and abs(metrics["bias"]) < 0.2
    places = [(row, col) for row in range(1, 58, 4) for col in range(1, 58, 4)]
    shapes = [box(*at(row + 2, col), *at(row, col + 2)) for row, col in places]
    means = [numbers[row : row + 2, col : col + 2].mean() for row, col in places]
    labels = layer(tmp_path / "b.gpkg", shapes, height=means)
    metrics = learn(tmp_path, inputs=[raster], labels=labels, field="height")
    assert metrics["r2"] > 0.85 and metrics["about"]["learnt from"].startswith("900 cells")


def test_a_cell_under_several_points_has_their_mean(scene, tmp_path):
    _, numbers, raster = scene
    rows, cols = np.divmod(np.arange(400), 20)
    shapes = [Point(at(3 * row + 0.5, 3 * col + 0.5)) for row, col in zip(rows, cols, strict=True)] * 2
    own = numbers[3 * rows, 3 * cols]
    labels = layer(tmp_path / "p.gpkg", shapes, height=[*(own - 50), *(own + 50)])
    events: list[dict] = []
    metrics = learn(tmp_path, events, inputs=[raster], labels=labels, field="height")
    assert metrics["r2"] > 0.95 and "mean of their numbers: 400" in said(events)


def test_nodata_of_embeddings_and_target_is_left_out(tmp_path):
    vectors = smooth()
    nodata = np.zeros((60, 60), bool)
    nodata[:20] = True
    raster = embedded(tmp_path / "e.tif", vectors, nodata=nodata)
    numbers = truth(vectors)
    numbers[:, :10] = -9999
    metrics = learn(tmp_path, inputs=[raster], target=target(tmp_path / "t.tif", numbers))
    assert metrics["about"]["learnt from"].startswith("2,000 cells") and metrics["target"]["min"] > -100
    assert np.isnan(mapped(tmp_path, raster)[nodata]).all()


def test_means_of_cells_are_weighted_by_area(tmp_path):
    """Pixels of 0.7 cells, shifted: each mean against sums over a grid of hundredths."""
    raster = EmbeddingRaster(embedded(tmp_path / "e.tif", smooth(12)))
    pixels = np.random.default_rng(0).normal(size=(1, 9, 8)).astype(np.float32)
    pixels[0, 2, 3] = pixels[0, 5, :3] = -9999
    place = PLACE @ Affine.translation(2.31, 1.47) @ Affine.scale(0.7)
    path = saved_raster(tmp_path / "t.tif", pixels, transform=place, nodata=-9999)
    means = CellMeans(path, 1)
    found = {tuple(cell): value for cells, values in means.over(raster, Report())
             for cell, value in zip(cells.tolist(), values, strict=True)}  # fmt: skip
    step = (np.arange(1200) + 0.5) / 100
    rows, cols = np.floor((step - 1.47) / 0.7).astype(int), np.floor((step - 2.31) / 0.7).astype(int)
    fine = np.full((1200, 1200), np.nan)
    inside = np.ix_((rows >= 0) & (rows < 9), (cols >= 0) & (cols < 8))
    fine[inside] = pixels[0][np.ix_(rows[(rows >= 0) & (rows < 9)], cols[(cols >= 0) & (cols < 8)])]
    fine[fine == -9999] = np.nan
    cells = fine.reshape(12, 100, 12, 100).transpose(0, 2, 1, 3).reshape(12, 12, -1)
    share = np.isfinite(cells).mean(2)
    wanted = {tuple(cell): np.nanmean(cells[tuple(cell)]) for cell in np.argwhere(share >= 0.5).tolist()}
    assert found.keys() == wanted.keys() and 15 < len(found) < 144
    for cell, value in wanted.items():
        assert found[cell] == pytest.approx(value, abs=0.03)


@pytest.mark.parametrize("form", ["south up", "degrees", "scaled"])
def test_targets_on_other_grids_give_the_same_means(scene, tmp_path, form):
    _, numbers, raster = scene
    straight = target(tmp_path / "t.tif", numbers)
    if form == "south up":
        turned = PLACE @ Affine.translation(0, 60) @ Affine.scale(0.25, -0.25)
        path = target(tmp_path / "x.tif", numbers[::-1], transform=turned)
    elif form == "degrees":
        path = in_degrees(tmp_path / "x.tif", straight)
    else:
        path = target(tmp_path / "x.tif", numbers * 10 - 5)
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets, file.units = (0.1,), (0.5,), ("m",)
    own = []
    for one in (straight, path):
        means = np.full((60, 60), np.nan)
        for cells, values in CellMeans(one, 1).over(EmbeddingRaster(raster), Report()):
            means[tuple(cells.T)] = values
        own.append(means)
    inner = (slice(2, -2), slice(2, -2))
    difference = np.abs(own[0][inner] - own[1][inner])
    assert difference.max() < (1e-3 if form != "degrees" else 0.6 * numbers.std()) and np.median(difference) < 0.1
    assert CellMeans(path, 1).name == ("x [m]" if form == "scaled" else "x")


def test_a_constant_guess_scores_zero():
    values, level = np.array([1.0, 4.0, 7.0]), np.full(3, 3.0)
    assert figures(values, level, level)["r2"] == 0
    assert figures(values, values, level) == {"r2": 1.0, "rmse": 0.0, "mae": 0.0, "bias": 0.0}


def test_numbers_that_embeddings_do_not_hold_are_said_to_be_no_better_than_the_mean(scene, tmp_path):
    _, numbers, raster = scene
    events: list[dict] = []
    noise = np.random.default_rng(1).normal(size=numbers.shape)
    metrics = learn(tmp_path, events, inputs=[raster], target=target(tmp_path / "t.tif", noise))
    assert -0.1 < metrics["r2"] < 0.02 and abs(metrics["bias"]) < 0.1
    assert "no better than the mean" in said(events) or metrics["r2"] > 0


def test_ground_unlike_what_was_learnt_is_counted(scene, tmp_path):
    vectors, numbers, raster = scene
    learn(tmp_path, inputs=[raster], target=target(tmp_path / "t.tif", numbers))
    events: list[dict] = []
    mapped(tmp_path, raster, events)
    assert (read(tmp_path / "u.tif")[1] > 1).mean() < 0.05
    strange = vectors.copy()
    strange[:, :, 30:] += 12
    mapped(tmp_path, embedded(tmp_path / "s.tif", strange), events)
    with rasterio.open(tmp_path / "u.tif") as file:
        half, distance = file.read()
        assert file.descriptions[0].startswith("half width") and "extrapolated" in file.descriptions[1]
    assert (distance[:, 30:] > 1).all() and (distance[:, :30] > 1).mean() < 0.05 and (half > 0).all()
    assert "it extrapolates" in said(events)


def test_the_forest_is_less_sure_where_its_trees_differ(scene, tmp_path):
    _, numbers, raster = scene
    labels = points(tmp_path / "p.gpkg", numbers)
    metrics = learn(tmp_path, inputs=[raster], labels=labels, field="height", method="rf")
    assert set(metrics["interval"]["score_of_each"]) == {"constant", "scaled by the spread of the trees"}
    best = min(metrics["interval"]["score_of_each"], key=metrics["interval"]["score_of_each"].get)
    assert metrics["interval"]["kind"] == best
    mapped(tmp_path, raster)
    assert (np.ptp(read(tmp_path / "u.tif")[0]) > 1e-6) == (best != "constant")


def test_the_same_seed_gives_the_same_files(scene, tmp_path):
    _, numbers, raster = scene
    labels = points(tmp_path / "p.gpkg", numbers)
    for method in ("ridge", "rf", "mlp"):
        made = []
        for _ in range(2):
            learn(tmp_path, inputs=[raster], labels=labels, field="height", method=method)
            made.append((tmp_path / "r.geoenc").read_bytes())
        assert made[0] == made[1]


def test_the_report_says_the_numbers_in_words(scene, tmp_path):
    _, numbers, raster = scene
    page = tmp_path / "r.html"
    learn(tmp_path, inputs=[raster], labels=points(tmp_path / "p.gpkg", numbers), field="height", output_html=str(page))
    text = page.read_text()
    assert text.count("<svg") == 2 and "In places it has not seen, the embeddings tell 9" in text
    assert "Nine of ten labels should lie within" in text and "1:1" in text


def test_folds_by_a_field_keep_its_values_together(scene, tmp_path):
    _, numbers, raster = scene
    plots = (np.indices(numbers.shape).sum(0) // 20).astype(str)
    labels = points(tmp_path / "p.gpkg", numbers, plot=plots)
    metrics = learn(
        tmp_path, inputs=[raster], labels=labels, field="height", fold_by="field", fold_field="plot", folds=4
    )
    assert len(metrics["folds"]) == 4 and metrics["about"]["folds"] == "4 by field" and metrics["r2"] > 0.9


def test_a_stack_is_learnt_by_its_course_over_time(tmp_path):
    """The number is the difference of two dates: no single date tells it."""
    first, second = smooth(seed=1), smooth(seed=2)
    numbers = truth(second - first)
    tokens, frames = [], []
    for number, vectors in enumerate((first, second)):
        path = embedded(tmp_path / f"{number}.tif", vectors)
        day = datetime(2024, 1 + 6 * number, 1, tzinfo=UTC)
        period = Period(day, day + timedelta(days=1))
        tokens.append(Token(path, period, (number,)))
        frames.append(Frame(period, (path,)))
    save_stack(tmp_path / "stack.json", tokens, frames)
    stack, labels = f"{tmp_path}/stack.json", points(tmp_path / "p.gpkg", numbers)
    metrics = learn(tmp_path, stack=stack, labels=labels, field="height", periods=2)
    assert metrics["r2"] > 0.9
    Regress(stack=stack, regressor=f"{tmp_path}/r.geoenc", output=f"{tmp_path}/o.tif").run()
    found = read(tmp_path / "o.tif")[0]
    assert 1 - ((found - numbers) ** 2).mean() / numbers.var() > 0.9
    with pytest.raises(GeoEncError, match="The regressor was trained on a stack"):
        Regress(input=str(tmp_path / "0.tif"), regressor=f"{tmp_path}/r.geoenc", output=f"{tmp_path}/x.tif").run()


CASES = {
    "constant": ({"field": "same"}, "same number, 7"),
    "text": ({"field": "word"}, "holds text ('tree'), not numbers"),
    "no such field": ({"field": "width"}, "no field 'width'"),
    "no field": ({}, "FIELD is empty"),
    "empty": ({"field": "nothing"}, "is empty in all"),
    "two fields": ({"field": "height;same"}, "names 2 fields"),
    "few places": ({"labels": "few", "field": "height"}, "lie in 3 places, fewer than the 5 FOLDS"),
    "one raster": ({"field": "height", "fold_by": "raster"}, "lie in 1 places"),
    "both": ({"field": "height", "target": "aside"}, "Exactly one of LABELS and TARGET"),
    "neither": ({"labels": None}, "Exactly one of LABELS and TARGET"),
    "aside": ({"labels": None, "target": "aside"}, "no cell of the embedding rasters"),
    "flat": ({"labels": None, "target": "flat"}, "same number, 3"),
    "band": ({"labels": None, "target": "flat", "target_band": 4}, "Band 4"),
    "fold field": ({"labels": None, "target": "flat", "fold_by": "field"}, "same number"),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_one_sentence(scene, tmp_path, name):
    _, numbers, raster = scene
    same, word = np.full(numbers.shape, 7), np.full(numbers.shape, "tree")
    files = {
        "many": points(tmp_path / "p.gpkg", numbers, 40, same=same, word=word, nothing=np.full(numbers.shape, np.nan)),
        "few": points(tmp_path / "few.gpkg", numbers, 3),
        "aside": target(tmp_path / "aside.tif", numbers, transform=PLACE @ Affine.translation(900, 0)),
        "flat": target(tmp_path / "flat.tif", np.full(numbers.shape, 3.0)),
    }
    given, words = CASES[name]
    given = {"inputs": [raster], "labels": "many", **given}
    given = {key: value if key == "inputs" else files.get(value, value) for key, value in given.items()}
    (tmp_path / "out").mkdir()
    outputs = {"output_regressor": f"{tmp_path}/out/r.geoenc", "output_metrics": f"{tmp_path}/out/m.json"}
    with pytest.raises(GeoEncError) as caught:
        TrainRegressor(**outputs, **given).run()
    assert words in caught.value.text and caught.value.text.endswith(".") and caught.value.hint
    assert not list((tmp_path / "out").iterdir())


def test_models_and_rasters_that_do_not_belong_together_are_told(scene, tmp_path):
    _, numbers, raster = scene
    kinds = quilt()
    labelled = embeddings(tmp_path / "k.tif", kinds)
    TrainClassifier(
        inputs=[labelled], labels=clicks(tmp_path / "c.gpkg", kinds, 20), field="kind",
        output_classifier=f"{tmp_path}/c.geoenc",
    ).run()  # fmt: skip
    learn(tmp_path, inputs=[raster], labels=points(tmp_path / "p.gpkg", numbers), field="height")
    out = {"output": f"{tmp_path}/out.tif"}
    with pytest.raises(GeoEncError, match="is a classifier: it gives classes") as caught:
        Regress(input=raster, regressor=f"{tmp_path}/c.geoenc", **out).run()
    assert "'Classify'" in caught.value.hint
    with pytest.raises(GeoEncError, match="is a regressor: it gives numbers") as caught:
        Classify(input=labelled, classifier=f"{tmp_path}/r.geoenc", **out).run()
    assert "'Regress'" in caught.value.hint
    with pytest.raises(IdentityError, match="encoded with kinds, but the regressor was made with drawn"):
        Regress(input=labelled, regressor=f"{tmp_path}/r.geoenc", **out).run()
    weights = embedded(tmp_path / "w.tif", smooth(), weights_sha256="2")
    with pytest.raises(IdentityError, match="different weights"):
        Regress(input=weights, regressor=f"{tmp_path}/r.geoenc", **out).run()
    with pytest.raises(GeoEncError, match="Exactly one of INPUT and STACK"):
        Regress(regressor=f"{tmp_path}/r.geoenc", **out).run()
    with pytest.raises(GeoEncError, match="There is no such regressor"):
        Regress(input=raster, regressor=f"{tmp_path}/none.geoenc", **out).run()
    assert not (tmp_path / "out.tif").exists()
