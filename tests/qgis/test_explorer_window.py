"""The Explorer in QGIS's own program, by mouse and keys: clicks are counted, and what was run is in the history."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from conftest import ROOT
from test_explorer import picture

FIELDS = {"one": (0.40, 0.30), "two": (0.56, 0.30), "three": (0.40, 0.65), "four": (0.56, 0.65)}


def explored(folder, engine_python, raster, places):
    """What the session saw, as facts.json says it; its pictures lie beside."""
    profile = folder / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "geoenc").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ngeoenc=true\nprocessing=true\n")
    own = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "GEOENC_HOME": str(folder / "home"),
        "GEOENC_PYTHON": engine_python,
        "GEOENC_SESSION": str(folder),
        "GEOENC_SESSION_RASTER": raster,
        "GEOENC_SESSION_PLACES": json.dumps(places),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "no_proxy": "*",
    }
    qgis = ["/usr/bin/qgis", "--profiles-path", str(folder), "--noversioncheck", "--nologo"]
    session = ["--code", str(ROOT / "tests" / "qgis" / "explorer_session.py")]
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", *qgis, *session]
    run = subprocess.run(command, env=own, capture_output=True, text=True, timeout=400, check=False)
    return json.loads((folder / "facts.json").read_text()) if (folder / "facts.json").exists() else run.stderr


@pytest.mark.skipif(
    not (shutil.which("xvfb-run") and os.access("/usr/bin/qgis", os.X_OK)), reason="needs xvfb-run and QGIS's program"
)
def test_a_session_with_the_explorer(tmp_path, engine_python):
    classes = {
        name: [(right + 0.01 * step, down + 0.02 * step) for step in range(5)] for name, (right, down) in FIELDS.items()
    }
    places = {"alike": [FIELDS["two"]], "unlike": [FIELDS["four"]], "classes": classes}
    facts = explored(tmp_path, engine_python, picture(tmp_path / "fields.tif"), places)
    assert "fault" not in facts, facts
    assert facts["clicks to colours"] <= 3
    assert facts["clicks to similarity"] <= 4
    assert facts["clicks to classes"] <= 26
    assert facts["classes"] == list(FIELDS)
    assert facts["tree"][0] == "GeoEnc Explorer"
    ran = {"encode", "embeddingrgb", "similarity", "findplaces", "trainclassifier", "classify", "querypoints"}
    assert {f"geoenc:{name}" for name in ran} <= set(facts["history"])
