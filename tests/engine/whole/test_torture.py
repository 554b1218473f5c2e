"""A short share of the trials of scripts/torture with a fixed seed, where nothing may be found; and what they record
and read."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import pytest
from helpers.rasters import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from trials import data, page
from trials.__main__ import KINDS, attempts
from trials.damage import changed, damaged, shrunk
from trials.record import Outcome, Session, recorded
from trials.tiff import tiff

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups and signals of POSIX")


RASTERS = ("plain", "tiled", "lzw", "jpeg", "float", "alpha", "gcps", "cog")
FILES = ("vrt", "stack", "items", "book", "colours", "linear", "npy", "geojson", "lines")
SHARE = {
    "kills": ["resample/0", "export-zarr/2/over"],
    "fuzz": [f"{name}/{number}" for name, number in itertools.product(RASTERS + FILES, range(2))],
    "faults": ["odd/pca/name=255", "limit/applygeocentroids/FSIZE=4096"],
    "attacks": [
        "loaders/torch zip as FILE .pth", "loaders/npy as BOOK .npy", "archives/skops function", "archives/zip up",
        "network/WMS called .tif", "network/VRT of /vsicurl", "network/OGR VRT of http", "network/dates VRT text",
        "outputs/source is two VRTs", "outputs/links of encode", "outputs/importencoder named '../../x'",
        "pages/script in a stack", "surroundings/pixel function, warm",
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def ground(tmp_path_factory) -> Path:
    """A folder of trials with its data made."""
    folder = tmp_path_factory.mktemp("trials")
    (folder / "home").mkdir()
    data.made(folder, folder / "home")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("kind", SHARE)
def test_a_share_of_the_trials_finds_nothing(kind, ground):
    session = Session(ground, kind, 0, 10)
    attempts(kind, session, ground / "data", SHARE[kind])
    assert not session.findings
    assert session.tried == len(SHARE[kind])


def test_what_is_recorded_is_not_tried_again_and_figures_are_kept_beside_what_people_wrote(tmp_path):
    tried = []

    def attempt(name, rng):
        tried.append((name, rng.random()))
        return Outcome(finding="bad" if name == "b" and len(tried) < 4 else "", facts={"row": [name]})

    for _ in range(2):
        Session(tmp_path, "faults", 5, 1).go(iter("abc"), attempt)
    assert [name for name, _ in tried] == ["a", "b", "c", "b"]
    assert tried[1][1] == tried[3][1], "the same moments and inputs again"
    assert [line["outcome"] for line in recorded(tmp_path, "faults")] == ["held", "held", "held"]
    (tmp_path / "page.md").write_text("# By hand\n\n<!-- trials: faults -->\nold\n<!-- end of faults -->\n\nkept\n")
    text = page.write(tmp_path, tmp_path / "page.md").read_text()
    assert "3 tried, 3 held, 0 findings" in text
    assert "# By hand" in text and "kept" in text and "old" not in text


def test_damage_is_shrunk_to_what_is_needed():
    edits = [("flip", 3, 0), ("write", 5, b"\xff"), ("cut", 9)]
    small = shrunk(edits, lambda kept: damaged(bytes(20), kept)[5:6] == b"\xff")
    assert small == [("write", 5, b"\xff")]
    assert changed({"a": [1, {"b": 2}]}, [("set", ("a", 1, "b"), None), ("drop", ("x", "y"), 0)]) == {
        "a": [1, {"b": None}]
    }


def test_a_tiff_is_read_without_gdal(tmp_path):
    path = tmp_path / "t.tif"
    data.save(path, data.picture(64, 64), tiled=True, blockxsize=32, blockysize=32)
    raw = path.read_bytes()
    found = tiff(raw)
    assert found.numbers(33922)[3:5] == [data.PLACE.c, data.PLACE.f]
    assert len(found.parts()) == 4
    assert max(end for _, (_, end) in found.parts()) <= len(raw)
    assert tiff(raw[:210]).tags[33922] == (12, None), "the directory is there, the tie points are cut off"
    assert tiff(raw[:7]) is None


def test_every_kind_has_its_table():
    assert set(page.TABLES) == set(KINDS)
