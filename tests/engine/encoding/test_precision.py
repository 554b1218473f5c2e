"""Precision `auto` is measured once on a machine, said, remembered, and stopped where the user asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from geoenc_qgis.core.errors import Cancelled
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding import device


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A GEOENC_HOME where nothing was measured yet."""
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(device, "_measured", {})
    return tmp_path / "home"


def said(events: list[dict]) -> int:
    """How often it was said that something is measured."""
    return sum("Measuring once" in event.get("text", "") for event in events)


def test_it_is_measured_once_and_said(home, monkeypatch):
    events: list[dict] = []
    first = device.chosen_precision("auto", "cpu", Report(events.append))
    assert first in ("float32", "bfloat16") and said(events) == 1
    monkeypatch.setattr(device, "_measured", {})  # as another process finds it
    assert device.chosen_precision("auto", "cpu", Report(events.append)) == first and said(events) == 1


def test_where_nothing_can_be_written_the_process_remembers(home):
    (home / "speed.json").mkdir(parents=True)  # nothing can be written under that name
    events: list[dict] = []
    for _ in range(2):
        device.chosen_precision("auto", "cpu", Report(events.append))
    assert said(events) == 1


def test_a_cancel_is_answered_and_what_is_known_is_kept(home):
    with pytest.raises(Cancelled):
        device.chosen_precision("auto", "cpu", Report(cancelled=lambda: True))
    assert not (home / "speed.json").exists()
    with pytest.raises(Cancelled):  # asked while it was being written
        device.chosen_precision("auto", "cpu", Report(cancelled=(home / "speed.json").exists))
    assert len(json.loads((home / "speed.json").read_text())) == 1


def test_what_the_processor_may_do_is_part_of_what_is_remembered(home):
    """Two processes with unlike limits measure twice, and both stay known."""
    code = "from geoenc_qgis.encoding.device import *; print(chosen_precision('auto', 'cpu', Report()))"
    for limit in ("default", "avx2"):
        given = {
            **os.environ,
            "ATEN_CPU_CAPABILITY": limit,
            "ONEDNN_MAX_CPU_ISA": {"avx2": "AVX2"}.get(limit, "DEFAULT"),
        }
        subprocess.run([sys.executable, "-c", code], env=given, check=True)
    assert len(json.loads((home / "speed.json").read_text())) == 2


def test_a_hopeless_product_is_not_repeated_larger(home, monkeypatch):
    """Slower by far in a small product: the large ones are never made."""
    monkeypatch.setattr(device, "HOPELESS_GAIN", float("inf"))
    monkeypatch.setattr(device, "TIMED_ROWS", (16, 10**12))  # memory for which there is on no machine
    assert device._gain("cpu", Report()) > 0
