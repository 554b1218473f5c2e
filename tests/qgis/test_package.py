"""The plugin zip, unpacked into a fresh profile, works in the real qgis_process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile

from conftest import ROOT

OUTSIDE = dict(os.environ)  # with the home where scripts/scan keeps its tools


def test_zip_installs(tmp_path, engine_python):
    # The working tree as it is, packed without touching the index.
    environment = {**os.environ, "GIT_INDEX_FILE": str(tmp_path / "index")}
    subprocess.run(["git", "-C", str(ROOT), "add", "-A"], env=environment, check=True, capture_output=True)
    tree = subprocess.run(
        ["git", "-C", str(ROOT), "write-tree"], env=environment, check=True, capture_output=True, text=True
    ).stdout.strip()
    packed = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "package"), tree],
        env={**OUTSIDE, "GEOENC_PYTHON": engine_python},
        capture_output=True,
        text=True,
    )
    assert packed.returncode == 0, packed.stderr
    plugins = tmp_path / "profile" / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(packed.stdout.rpartition(" (")[0]) as archive:
        archive.extractall(plugins)
    assert not (plugins / "geoenc" / "tests").exists()
    assert '<h2 id="encode">' in (plugins / "geoenc" / "help" / "guide.html").read_text(encoding="utf-8")
    assert (plugins / "geoenc" / "help" / "images" / "first-start.png").exists()
    assert len(list((plugins / "geoenc" / "models" / "templates").glob("*.model3"))) == 6
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    profile = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "PATH": f"/usr/bin:{os.environ['PATH']}",
    }
    subprocess.run([program, "plugins", "enable", "geoenc"], env=profile, check=True, capture_output=True)
    listed = subprocess.run([program, "list"], env=profile, check=True, capture_output=True, text=True).stdout
    assert "geoenc:encode" in listed
    assert "geoenc:imagetomaps" in listed
