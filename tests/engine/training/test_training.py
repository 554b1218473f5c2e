"""Training: what is hidden never enters, the target follows, a run can be stopped and taken up, and its result
encodes."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pytest
import rasterio
import torch
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE, pictures
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from geoenc_qgis import Encode, EncodeStack, ImportEncoder, MaskPreview, TrainEncoder
from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders.families.jepa import SIZES, Jepa
from geoenc_qgis.encoders.vit import Shape
from geoenc_qgis.training.masks import LEAST, drawn
from geoenc_qgis.training.model import Learner, effective_rank

SMALL = Shape(width=64, depth=2, heads=1, hidden=128)


@pytest.fixture
def fast(monkeypatch):
    """A very small 'pico', so that a step takes milliseconds."""
    monkeypatch.setitem(SIZES, "pico", SMALL)


@pytest.fixture
def rasters(tmp_path):
    return [saved_raster(tmp_path / f"r{n}.tif", ground(320, 320, seed=n), transform=ON_LATTICE) for n in range(3)]


def train(report=None, **params):
    small = {"batch_size": 8, "tile_size": 64, "precision": "float32", "steps": 25}
    return TrainEncoder(**{**small, **params}).run(report or Report())


@given(st.integers(1, 4), st.integers(2, 16), st.integers(2, 16), st.integers(0, 1000))
def test_masks_are_tubes_and_leave_something_to_see(times, height, width, seed):
    mask = drawn((times, height, width), np.random.default_rng(seed))
    assert sorted([*mask.visible, *mask.hidden]) == list(range(times * height * width))
    assert len(mask.hidden)
    assert len(mask.visible) >= min(LEAST, 0.5) * times * height * width
    cells = np.zeros(times * height * width, bool)
    cells[mask.hidden] = True
    cubes = cells.reshape(times, height, width)
    assert (cubes == cubes[0]).all(), "the same ground at every time"
    assert (mask.picture() == cubes[0]).all()


def test_what_is_hidden_never_enters_the_encoder():
    torch.manual_seed(0)
    learner = Learner(Jepa(SMALL, 3, 16, 1))
    mask = drawn((1, 4, 4), np.random.default_rng(0))
    clean, weight = torch.rand(2, 1, 3, 64, 64), torch.ones(2, len(mask.hidden))
    patches = torch.zeros(16, dtype=torch.bool)
    patches[mask.hidden] = True
    area = patches.view(4, 4).repeat_interleave(16, 0).repeat_interleave(16, 1)
    other = torch.where(area, torch.rand(2, 1, 3, 64, 64), clean)
    same, changed = learner(clean, clean, mask, weight), learner(other, clean, mask, weight)
    assert torch.equal(same.total, changed.total)
    learner(other, clean, mask, weight).total.backward()
    assert all(p.grad is None for p in learner.target.parameters())
    assert all(p.grad is not None for p in learner.encoder.parameters())
    assert learner.predictor.hidden.grad.abs().sum() > 0
    empty = learner(clean, clean, mask, torch.zeros_like(weight))
    assert float(empty.prediction) == 0, "patches without ground don't count"


def test_the_target_follows_and_is_the_encoders_own_trunk():
    torch.manual_seed(0)
    learner = Learner(Jepa(SMALL, 2, 16, 1))
    frames = torch.rand(1, 1, 2, 48, 80)
    assert torch.equal(learner.encoder(frames), learner.target(frames))
    for p in learner.encoder.parameters():
        p.data += 1
    before = [p.clone() for p in learner.target.parameters()]
    learner.follow(0.75)
    for old, new in zip(before, learner.target.parameters(), strict=True):
        torch.testing.assert_close(new, old + 0.25)


def test_effective_rank():
    chance = torch.Generator().manual_seed(0)
    assert effective_rank(torch.randn(4000, 8, generator=chance)) == pytest.approx(8, abs=0.1)
    line = torch.randn(500, 1, generator=chance) * torch.ones(1, 8)
    assert effective_rank(line) == pytest.approx(1, abs=0.01)


def test_trained_and_used(engine_home, fast, rasters, tmp_path):
    said = []
    out = train(
        Report(said.append),
        inputs=rasters,
        name="My Sensor",
        output_folder=str(tmp_path / "e"),
        output_html=str(tmp_path / "r.html"),
        steps=45,
    )
    assert out["ENCODER"] == "my-sensor"
    page = (tmp_path / "r.html").read_text()
    assert "effective rank" in page
    assert page.count("data:image/png") >= 2
    losses = [float(e["text"].split("loss ")[1].split(",")[0]) for e in said if "loss" in e.get("text", "")]
    assert losses[-1] < losses[0]
    card = json.loads((tmp_path / "e" / "card.json").read_text())
    assert card["bands"] == 3
    assert len(card["mean"]) == 3
    Encode(input=rasters[0], encoder="my-sensor", output=str(tmp_path / "x.tif")).run()
    with rasterio.open(tmp_path / "x.tif") as file:
        assert (file.count, file.shape) == (64, (20, 20))
        assert np.isfinite(file.read()).all()
    params = {"folder": str(tmp_path / "e"), "name": "elsewhere"}
    assert ImportEncoder(**params).run()["ENCODER"], "the folder can be carried"
    assert not (tmp_path / "e.work").exists()


def test_the_same_seed_gives_the_same_encoder(engine_home, fast, rasters, tmp_path):
    weights = []
    for name in ("a", "b"):
        train(inputs=rasters, name=f"seed-{name}", seed=5, steps=6, output_folder=str(tmp_path / name))
        weights.append((tmp_path / name / "weights.safetensors").read_bytes())
    assert weights[0] == weights[1]


def test_a_cancel_gives_a_usable_encoder(engine_home, fast, rasters, tmp_path):
    said = []
    report = Report(said.append, lambda: any("step 21" in event.get("text", "") for event in said))
    out = train(report, inputs=rasters, name="ended", steps=100_000, output_folder=str(tmp_path / "e"))
    assert any("Ended at step" in event.get("text", "") for event in said)
    Encode(input=rasters[0], encoder=out["ENCODER"], output=str(tmp_path / "x.tif")).run()


def test_a_run_that_was_killed_is_taken_up(engine_home, fast, rasters, tmp_path, monkeypatch):
    from geoenc_qgis.training.loop import Training

    class Killed(BaseException):
        pass

    def dying(self, *given, real=Training._step):
        if self.step == 12:
            self.save(1.0)
            raise Killed
        return real(self, *given)

    monkeypatch.setattr(Training, "_step", dying)
    params = {"inputs": rasters, "name": "taken-up", "output_folder": str(tmp_path / "e")}
    with pytest.raises(Killed):
        train(**params)
    assert not (tmp_path / "e").exists()
    monkeypatch.undo()
    monkeypatch.setitem(SIZES, "pico", SMALL)
    with pytest.raises(InputError, match="other rasters or parameters"):
        train(**{**params, "seed": 3})
    said = []
    train(Report(said.append), **params)
    assert any("Going on at step 13" in event.get("text", "") for event in said)
    assert "25 steps" in json.loads((tmp_path / "e" / "card.json").read_text())["data"]
    (tmp_path / "f.work").mkdir()
    (tmp_path / "f.work" / "checkpoint.pt").write_bytes(b"no checkpoint")
    with pytest.raises(InputError, match="damaged"):
        train(**{**params, "output_folder": str(tmp_path / "f")})


def test_dates_of_one_place(engine_home, fast, tmp_path):
    paths = pictures(tmp_path, 6, side=512)
    params = {"inputs": paths, "video": True, "frames": 4, "name": "video", "steps": 4, "batch_size": 2}
    out = train(**params, output_folder=str(tmp_path / "e"))
    stack = {"inputs": paths, "encoder": out["ENCODER"], "window": 4, "output_folder": str(tmp_path / "s")}
    EncodeStack(**stack).run()
    items = json.loads((tmp_path / "s" / "stack.json").read_text())["features"]
    assert [item["properties"]["geoenc:frames"] for item in items] == [[0, 1], [2, 3], [4, 5]]


def test_any_bands_and_nodata(engine_home, fast, tmp_path):
    cells = np.random.default_rng(0).integers(100, 4000, (5, 400, 400)).astype(np.uint16)
    cells[:, 150:260, :] = 0
    path = saved_raster(tmp_path / "m.tif", cells, nodata=0, transform=ON_LATTICE)
    out = train(inputs=[path], name="five", output_folder=str(tmp_path / "e"))
    params = {"input": path, "bands": "1;2;3;4;5", "encoder": out["ENCODER"], "output": str(tmp_path / "x.tif")}
    Encode(**params).run()
    with rasterio.open(tmp_path / "x.tif") as file:
        assert np.isnan(file.read(1)[12]).all()
    MaskPreview(inputs=[path], output_png=str(tmp_path / "m.png"), count=5).run()
    with Image.open(tmp_path / "m.png") as picture:
        pixels = np.asarray(picture)
    assert picture.size == (4 * 128 + 3 * 6, 4 * 128 + 6)
    assert (pixels == 128).all(-1).any(), "nodata is grey"


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (lambda f: {"inputs": [saved_raster(f / "s.tif", ground(200, 200))]}, "too few for the size"),
        (
            lambda f: {"inputs": [saved_raster(f / "c.tif", np.full((3, 600, 600), 7, np.uint8))]},
            "no ground to learn from",
        ),
        (
            lambda f: {"inputs": [saved_raster(f / "n.tif", np.zeros((3, 600, 600), np.uint8), nodata=0)]},
            "no ground to learn from",
        ),
        (lambda f: {"inputs": [saved_raster(f / f"{n}.tif", ground(600, 600, n)) for n in (3, 5)]}, "5 bands of uint8"),
        (lambda f: {"inputs": []}, "no rasters"),
        (lambda f: {"inputs": [saved_raster(f / "t.tif", ground(600, 600))], "tile_size": 100}, "patches are 16 px"),
    ],
)
def test_what_cannot_be_learnt_from(engine_home, fast, tmp_path, made, text):
    with pytest.raises(InputError, match=text) as fault:
        train(**{**made(tmp_path), "output_folder": str(tmp_path / "e")})
    assert fault.value.hint
    assert not (tmp_path / "e").exists()
    assert not (tmp_path / "e.work").exists()


def test_a_full_disk_keeps_the_last_checkpoint(engine_home, fast, rasters, tmp_path, monkeypatch):
    import os

    from geoenc_qgis.training.loop import Training

    params = {"inputs": rasters, "name": "full", "output_folder": str(tmp_path / "e")}
    saves = []

    def filling(self, seconds, real=Training.save):
        saves.append(self.step)
        if len(saves) == 2:
            monkeypatch.setattr(torch, "save", lambda state, part: part.write_bytes(b"half") and full())
        real(self, seconds)

    def full():
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Training, "save", filling)
    monkeypatch.setattr("geoenc_qgis.training.loop.KEEP_EVERY", 0.0)
    with pytest.raises(OutputError, match="disk is full"):
        train(**params)
    assert torch.load(tmp_path / "e.work" / "checkpoint.pt", weights_only=True)["step"] == saves[0]
    assert len(list((tmp_path / "e.work").iterdir())) == 1


def test_the_encoder_may_be_called_like_its_folder(engine_home, fast, rasters, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert train(inputs=rasters, steps=1, name="mine", output_folder="mine")["ENCODER"].startswith("mine")


@pytest.mark.slow
def test_two_processes_train_one_encoder(tmp_path, rasters):
    """torch's launcher starts both; they end with one encoder, whose card counts the crops of both."""
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2", "--standalone", "-m", "geoenc_qgis"]
    command += ["trainencoder", "--inputs", *rasters, "--steps", "4", "--batch-size", "4", "--tile-size", "64"]
    command += [
        "--name",
        "both",
        "--output-folder",
        str(tmp_path / "both"),
        "--device",
        "cpu",
        "--precision",
        "float32",
    ]
    environment = {**os.environ, "GEOENC_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    card = json.loads((tmp_path / "both" / "card.json").read_text())
    assert "4 steps of 8 crops" in card["data"]
    assert list((tmp_path / "home" / "models").iterdir()) == [tmp_path / "home" / "models" / "both"]


def test_the_same_training_is_the_same_encoder(engine_home, fast, rasters, tmp_path):
    """As when a run is killed after it has registered its encoder, and is run again."""
    first = train(inputs=rasters, name="once", output_folder=str(tmp_path / "a"))
    again = train(inputs=rasters, name="once", output_folder=str(tmp_path / "b"))
    assert first["ENCODER"] == again["ENCODER"] == "once"
    other = train(inputs=rasters, name="once", seed=7, output_folder=str(tmp_path / "c"))
    assert other["ENCODER"] == "once-2"
