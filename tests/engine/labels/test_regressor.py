"""Files of regressors: they give back what was saved, run nothing, and are refused where they are damaged or lie."""

from __future__ import annotations

import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.labels.intervals import Interval, chosen_interval, conformal
from geoenc_qgis.labels.reach import Reach
from geoenc_qgis.labels.regressor import Regressor
from geoenc_qgis.labels.regressors import REGRESSORS, Ridge, best_strength, ridge_slopes
from geoenc_qgis.raster.identity import Identity


def made(method: str, dims: int = 6) -> tuple[Regressor, np.ndarray]:
    """A regressor of a sum, and the rows it has learnt from."""
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(120, dims)).astype(np.float32)
    head = REGRESSORS[method]().fit(rows, rows.sum(1).astype(float), np.arange(120) // 4)
    reach = Reach.of(rows, np.arange(120) % 3, 0)
    return Regressor(
        Identity(dims=dims), "height [m]", head, Interval(1.5, 0.2 if method == "rf" else None), reach
    ), rows


@pytest.mark.parametrize("method", REGRESSORS)
def test_a_file_gives_back_the_same_regressor(tmp_path, method):
    regressor, rows = made(method)
    regressor.save(str(tmp_path / "r.geoenc"))
    again = Regressor.load(str(tmp_path / "r.geoenc"))
    np.testing.assert_array_equal(regressor.estimates(rows), again.estimates(rows))
    assert (again.name, again.identity, again.interval) == ("height [m]", regressor.identity, regressor.interval)
    assert again.estimates(rows[:0]).shape == (0, 3)


def forged(folder, good: str, **members: bytes) -> str:
    """A regressor of which some members are others."""
    path = folder / "bad.geoenc"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as file:
        for name in source.namelist():
            file.writestr(name, members.get(name.replace(".", "_"), source.read(name)))
    return str(path)


def test_opening_a_foreign_file_runs_nothing(tmp_path):
    class Trap:
        def __reduce__(self):
            return (Path.touch, (tmp_path / "trapped",))

    good = str(tmp_path / "r.geoenc")
    made("rf")[0].save(good)
    from sklearn.ensemble import RandomForestClassifier
    from skops.io import dumps

    foreign = RandomForestClassifier(2).fit(np.eye(6), [0, 1] * 3)
    for evil in (pickle.dumps(Trap()), dumps({"x": Path(tmp_path)}), dumps(foreign), b"nonsense"):
        with pytest.raises(InputError, match="not a GeoEnc regressor"):
            Regressor.load(forged(tmp_path, good, head_skops=evil))
    (tmp_path / "p.geoenc").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(InputError, match="not a GeoEnc regressor"):
        Regressor.load(str(tmp_path / "p.geoenc"))
    assert not (tmp_path / "trapped").exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [("geoenc", "book"), ("head", "knn"), ("head", "mlp"), ("width", -1), ("width", None), ("periods", 2),
     ("name", None), ("identity", {"dims": 5})],
)  # fmt: skip
def test_a_card_that_lies_is_refused(tmp_path, key, value):
    good = str(tmp_path / "r.geoenc")
    made("ridge")[0].save(good)
    with zipfile.ZipFile(good) as file:
        card = json.loads(file.read("card.json"))
    with pytest.raises(InputError, match="not a GeoEnc regressor"):
        Regressor.load(forged(tmp_path, good, card_json=json.dumps({**card, key: value}).encode()))


def test_damage_anywhere_in_a_file_is_one_sentence(tmp_path):
    made("rf")[0].save(str(tmp_path / "r.geoenc"))
    content = (tmp_path / "r.geoenc").read_bytes()
    for share in np.linspace(0.001, 0.99, 12):
        for bad in (content[: int(share * len(content))], _flipped(content, int(share * len(content)))):
            (tmp_path / "bad.geoenc").write_bytes(bad)
            try:
                Regressor.load(str(tmp_path / "bad.geoenc"))  # a bit that nobody reads may be another one
            except InputError as error:
                assert "not a GeoEnc regressor" in error.text


def _flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 255]) + content[at + 1 :]


@pytest.mark.parametrize("shape", [(50, 8), (8, 50)])
def test_both_closed_forms_of_ridge_are_scikit_learns(shape):
    from sklearn.linear_model import Ridge as Reference

    rng = np.random.default_rng(0)
    rows, values = rng.normal(size=shape), rng.normal(size=shape[0])
    for strength, slopes in zip((0.5, 20.0), ridge_slopes(rows, values, np.array([0.5, 20.0])), strict=True):
        wanted = Reference(alpha=strength, fit_intercept=False).fit(rows, values).coef_
        np.testing.assert_allclose(slopes, wanted, atol=1e-8)


def test_the_strength_grows_with_the_noise():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(200, 40)).astype(np.float32)
    plain, groups = rows[:, :3].sum(1), np.arange(200) // 5
    noisy = plain + 10 * rng.normal(size=200)
    assert best_strength(rows, plain, groups, 0) < 1 < best_strength(rows, noisy, groups, 0)
    assert best_strength(rows, plain, np.zeros(200), 0) > 0  # one place alone: nothing to choose by
    assert Ridge().fit(rows, plain, groups).facts()["strength"] < 1


def test_nine_of_ten_lie_within_a_conformal_interval():
    """Residuals whose size the spread tells: both cover, the scaled one is shorter and is chosen."""
    rng = np.random.default_rng(0)
    spread, fold = rng.uniform(0.2, 4, 4000), np.arange(4000) % 5
    residuals = spread * rng.normal(size=4000)
    for own in (None, spread):
        half = conformal(residuals[:2000], None if own is None else own[:2000])
        widths = half.half_widths(2000, None if own is None else own[2000:])
        assert (np.abs(residuals[2000:]) <= widths).mean() == pytest.approx(0.9, abs=0.02)
    interval, told = chosen_interval(residuals, spread, fold)
    assert told["kind"] == "scaled by the spread of the trees" and interval.floor
    assert told["coverage"]["mean"] == pytest.approx(0.9, abs=0.02)
    interval, told = chosen_interval(rng.normal(size=4000), spread, fold)
    assert told["kind"] == "constant" and interval.floor is None
    assert interval.width == pytest.approx(1.645, abs=0.08)


def test_reach_tells_near_from_far():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(3000, 8)).astype(np.float32) * 5 + 100
    reach = Reach.of(rows, np.arange(3000) % 5, 0)
    new = rng.normal(size=(2000, 8)).astype(np.float32) * 5 + 100
    assert (reach.distances(new) > 1).mean() == pytest.approx(0.05, abs=0.03)
    assert (reach.distances(new + 40) > 1).all()
    known = reach.distances(rows)
    assert (known < 0.02).mean() > 0.6  # those that were kept, at the precision of half floats
