"""The QGIS side loads under Qt 6: each of its modules, with PyQt6 as qgis.PyQt. No QGIS of Qt 6 is tested here."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from helpers.rasters import ROOT

QT6 = os.environ.get("GEOENC_QT6", "")


@pytest.mark.skipif(not QT6, reason="GEOENC_QT6 names no folder with PyQt6; scripts/test makes one")
def test_every_module_loads_under_qt6(tmp_path):
    environment = {**os.environ, "PYTHONPATH": QT6, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(ROOT / "tests/engine/helpers/in_qt6.py"), str(ROOT)]
    run = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["qt"].startswith("6.")
    assert set(told["modules"]) == {path.stem for path in (ROOT / "processing_algorithms").glob("*.py")}
    assert told["plugin"] == "GeoEncPlugin"
    assert told["moment"] == "2020-05-17T12:00:00Z"
    assert told["date as text"] == "2020-05-17T12:00:00"
    assert "Engine installieren" in told["titles"]
