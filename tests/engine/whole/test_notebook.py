"""The notebook's cells run, one after another, in a Python without QGIS."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from helpers.rasters import ROOT


@pytest.mark.slow
def test_the_notebook_runs(engine_home, tmp_path):
    cells = json.loads((ROOT / "docs" / "geoenc.ipynb").read_text())["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    made = tmp_path / "notebook.py"
    made.write_text(code + "\nprint('files:', *sorted(p.name for p in folder.iterdir()))\n")
    env = {**os.environ, "MPLBACKEND": "Agg", "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, made], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    files = done.stdout.splitlines()[-1]
    for name in ("embeddings", "umap", "classes", "ready_colours", "similarity"):
        assert f"{name}.tif" in files
