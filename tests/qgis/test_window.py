"""GeoEnc in QGIS's own program: the bar at the start, the menu, the toolbox, the options, a dialog, and unloading."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from conftest import ROOT


@pytest.mark.skipif(
    not (shutil.which("xvfb-run") and os.access("/usr/bin/qgis", os.X_OK)), reason="needs xvfb-run and QGIS's program"
)
def test_a_session(tmp_path, engine_python):
    profile = tmp_path / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "geoenc").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ngeoenc=true\nprocessing=true\n")
    own = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "GEOENC_HOME": str(tmp_path / "home"),
        "GEOENC_SESSION": str(tmp_path),
        "GEOENC_SESSION_PYTHON": engine_python,
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "no_proxy": "*",
    }
    qgis = ["/usr/bin/qgis", "--profiles-path", str(tmp_path), "--noversioncheck", "--nologo"]
    session = ["--code", str(ROOT / "tests" / "qgis" / "window_session.py")]
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", *qgis, *session]
    run = subprocess.run(command, env=own, capture_output=True, text=True, timeout=240, check=False)
    facts = json.loads((tmp_path / "facts.json").read_text()) if (tmp_path / "facts.json").exists() else run.stderr
    assert "fault" not in facts, facts
    assert facts["bar"].startswith("maps what looks alike in images. It needs an engine")
    assert facts["loaded"] == facts["again"] == [1, 1]
    assert facts["unloaded"] == [[0, 0], [0, 0]]
    assert facts["toolbox"] == ["GeoEnc", True]
    assert facts["options"] == [True, "GeoEnc's engine isn't installed."]
    assert facts["device"] == "cpu"
    assert "maps" in facts["dialog"][0]
    assert facts["help"].startswith("file:///")
