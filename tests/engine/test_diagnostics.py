"""The text that goes into a report of a fault: complete, without the home folder, and there even where something is
broken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.rasters import ROOT

from geoenc_qgis import __version__, diagnostics
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.worker import answer


def told(home: Path, **environment: str) -> dict[str, str]:
    """The facts of a process of its own, by their title."""
    run = subprocess.run(
        [sys.executable, "-m", "geoenc_qgis", "diagnostics"],
        env={**os.environ, "GEOENC_HOME": str(home), "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    parts = [line.partition(": ") for line in run.stdout.splitlines()]
    return {title: fact for title, separator, fact in parts if separator and title[:1].isupper()}


def test_all_facts_are_told(tmp_path):
    facts = told(tmp_path)
    assert facts["GeoEnc"] == __version__
    assert facts["Plugin"] == str(ROOT)
    assert facts["Encoders"].startswith("geoenc-conv, rcf; ")
    assert facts["Data folder"].startswith(f"{tmp_path}, ")
    assert facts["Last fault"] == "none"
    assert "MISSING" not in facts["Packages"]
    assert not [title for title, fact in facts.items() if "unknown (" in fact]


def test_a_broken_package_and_encoder_are_told_and_hide_nothing(tmp_path):
    broken = tmp_path / "broken"
    (broken / "torch").mkdir(parents=True)
    (broken / "torch" / "__init__.py").write_text("raise OSError('libtorch.so: cannot open')\n", encoding="utf-8")
    models = tmp_path / "home" / "models"
    for name, card in (
        ("torn", "{"),
        ("lost", (registry.BUNDLED_FOLDER / "dinov2-vits14.json").read_text(encoding="utf-8")),
    ):
        (models / name).mkdir(parents=True)
        (models / name / "card.json").write_text(card, encoding="utf-8")
    facts = told(tmp_path / "home", PYTHONPATH=os.pathsep.join((str(broken), str(ROOT))))
    assert facts["Processor"] == facts["GPUs"] == "unknown (OSError: libtorch.so: cannot open)"
    assert "lost (WITHOUT model.safetensors), torn (DAMAGED CARD)" in facts["Encoders"]
    assert facts["GDAL"]


def test_the_home_folder_is_cut(monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ann"))
    text = "/home/ann/a.py, '/home/ann', /home/anna/b, /home/ann-2/c, /data/home/ann"
    assert diagnostics.text_without_home(text) == "~/a.py, '~', /home/anna/b, /home/ann-2/c, /data/home/ann"
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert diagnostics.text_without_home("/srv/x") == "/srv/x"


def test_an_internal_fault_of_the_worker_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "new"))

    def broken(self, report):
        raise ZeroDivisionError("three over nothing")

    from geoenc_qgis.jobs.list_encoders import ListEncoders

    monkeypatch.setattr(ListEncoders, "run", broken)
    asked = json.dumps({"job": "listencoders", "params": {}})
    assert answer(asked, Report())["kind"] == "Bug"
    kept = diagnostics.report_text().partition("Last fault: ")[2]
    assert f"requested: {asked}" in kept
    assert kept.endswith("ZeroDivisionError: three over nothing")


def test_a_users_fault_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path))
    assert answer('{"job": "nothing"}', Report())["kind"] == "InputError"
    assert not (tmp_path / diagnostics.LAST_FAULT_FILE).exists()


@pytest.mark.skipif(os.name == "nt", reason="folders that can't be written are made otherwise on Windows")
def test_a_fault_is_told_where_it_cannot_be_kept(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "file" / "home"))
    diagnostics.record_fault("encode", "Traceback")
    assert "Last fault: none" in diagnostics.report_text()
