"""The trials of scripts/torture: what they record, how they shrink, what they read."""

from __future__ import annotations

import sys

from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from trials import data, page
from trials.__main__ import KINDS
from trials.damage import changed, damaged, shrunk
from trials.record import Session, recorded
from trials.tiff import tiff


def test_what_is_recorded_is_not_tried_again_and_figures_are_kept_beside_what_people_wrote(tmp_path):
    from trials.record import Outcome

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
