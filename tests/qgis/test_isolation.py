"""Nothing of the folder QGIS was started in runs, and nothing of its environment reaches the engine that it doesn't
need."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from conftest import ROOT, pids

TRAPPED = (
    "geoenc_qgis",
    "rasterio",
    "torch",
    "numpy",
    "copy",
    "json",
    "argparse",
    "sitecustomize",
    "usercustomize",
    "venv",
    "pip",
)


@pytest.fixture
def trap(tmp_path):
    """A folder where every module that a Python may look for notes that it was run, and the file of these notes."""
    folder, sprung = tmp_path / "trap", tmp_path / "sprung"
    code = f"open({str(sprung)!r}, 'a').write(__name__ + chr(10))\n"
    for name in TRAPPED:
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(code)
        (folder / name / "__main__.py").write_text(code)
        (folder / f"{name}.py").write_text(code)
    return folder, sprung


@pytest.mark.parametrize("leak", [None, "", ".", "trap:"])
def test_nothing_in_the_working_folder_runs(engine, scene, trap, leak):
    folder, sprung = trap
    output = folder / "embeddings.tif"
    environment = dict(os.environ) if leak is None else {**os.environ, "PYTHONPATH": leak}
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "geoenc:encode", f"--INPUT={scene()}", "--ENCODER=rcf"]
    answer = subprocess.run(
        [*command, "--OUTPUT=embeddings.tif"], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert not sprung.exists(), sprung.read_text()
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert output.exists(), "a relative name is still the user's"


def test_nothing_in_the_working_folder_runs_when_an_engine_is_made(geoenc, trap, monkeypatch, tmp_path):
    from geoenc.processing_algorithms import environment

    folder, sprung = trap
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.chdir(folder)
    for python in ("", "/usr/bin/python3"):
        with pytest.raises(environment.EnvironmentFault, match="is not to be had"):
            environment.install(lambda line: None, python=python)
    assert not sprung.exists(), sprung.read_text()


@pytest.mark.parametrize("script", ["setup --python", "package --help"])
def test_scripts_run_nothing_of_the_working_folder(trap, script, tmp_path):
    folder, sprung = trap
    name, argument = script.split()
    environment = {**os.environ, "PYTHONPATH": str(folder), "GEOENC_HOME": str(tmp_path)}
    subprocess.run(
        [str(ROOT / "scripts" / name), argument], cwd=folder, env=environment, capture_output=True, check=False
    )
    assert not sprung.exists(), sprung.read_text()


def test_a_python_too_old_for_the_engine_stops_before_it_runs_anything(run, fake, tmp_path, monkeypatch):
    fake("echo")
    old = tmp_path / "python3.9"
    old.write_text(
        f'#!/bin/sh\n[ "$1" = -P ] && echo \'Unknown option: -P\' >&2 && exit 2\nexec {sys.executable} "$@"\n'
    )
    old.chmod(0o755)
    monkeypatch.setenv("GEOENC_PYTHON", str(old))
    ok, _, feedback = run("listencoders", {})
    assert not ok
    assert "is older than 3.11" in feedback.text()


STRANGE = {
    "GDAL_VRT_ENABLE_PYTHON": "YES",
    "GDAL_PYTHON_DRIVER_PATH": "/x",
    "GDAL_CONFIG_FILE": "/x",
    "GDAL_DRIVER_PATH": "/x",
    "LD_PRELOAD": "",
    "PYTHONSTARTUP": "/x",
    "PYTHONPATH": ".",
    "OMP_TOOL_LIBRARIES": "/x",
    "HF_ENDPOINT": "http://mirror",
    "HF_TOKEN": "hf_secret",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "GS_SECRET_ACCESS_KEY": "secret",
    "AZURE_STORAGE_KEY": "secret",
    "GOOGLE_APPLICATION_CREDENTIALS": "/x",
    "CPL_AWS_CREDENTIALS_FILE": "/x",
    "GDAL_HTTP_HEADERS": "Authorization: secret",
    "NEVER_HEARD_OF": "it",
}
KEPT = {
    "LC_ALL": "C.UTF-8",
    "https_proxy": "http://proxy:1",
    "SSL_CERT_FILE": "/certificates",
    "CUDA_VISIBLE_DEVICES": "1",
    "OMP_NUM_THREADS": "3",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "ATEN_CPU_CAPABILITY": "avx2",
    "GEOENC_ANYTHING": "1",
    "HF_HOME": "/hub",
    "PIP_INDEX_URL": "http://index",
    "SOURCE_DATE_EPOCH": "1",
    "XDG_CACHE_HOME": "/cache",
    "TMPDIR": "/tmp",
}


@pytest.fixture
def sent(run, fake, monkeypatch, tmp_path):
    """sent(job, **parameters): the environment that the engine has for that job; sent.pids: those of the engines so
    far."""
    monkeypatch.setattr("tempfile.tempdir", None)
    for name, value in {**STRANGE, **KEPT}.items():
        monkeypatch.setenv(name, value)
    listed = fake("echo")

    def ask(job="importencoder", **parameters):
        ok, results, feedback = run(job, parameters)
        assert ok, feedback.text()
        return json.loads(results["ENCODER"])["environment"]

    ask.pids = lambda: pids(listed)
    return ask


def test_the_engine_gets_what_is_listed_and_nothing_else(sent, tmp_path):
    (tmp_path / "weights.pt").touch()
    environment = sent(FILE=str(tmp_path / "weights.pt"))
    assert {name: environment.get(name) for name in KEPT} == KEPT
    assert environment.pop("PYTHONPATH") == str(ROOT)
    assert not set(STRANGE) & set(environment)
    assert environment["PYTHONSAFEPATH"] == "1"


def test_credentials_reach_a_job_with_an_address_alone(sent, tmp_path):
    (tmp_path / "weights.pt").touch()
    file = str(tmp_path / "weights.pt")
    secrets = {name for name, value in STRANGE.items() if "secret" in value and name != "HF_TOKEN"}
    assert secrets <= set(sent(FILE=file, NAME="https://bucket/encoder"))
    assert not secrets & set(sent(FILE=file)), "a worker with credentials serves no job without an address"
    assert secrets <= set(sent(FILE=file, NAME="/vsis3/bucket/encoder"))
    assert secrets <= set(sent(FILE=file, NAME="/vsis3/bucket/another"))
    assert len(sent.pids()) == 3, "one for each change of kind"


def test_the_hub_is_asked_with_the_users_own_login(sent, tmp_path):
    (tmp_path / "weights.pt").touch()
    assert {"HF_TOKEN", "HF_ENDPOINT"} <= set(sent(NAME="dinov3-vits16"))
    assert not {"HF_TOKEN", "HF_ENDPOINT"} & set(sent(FILE=str(tmp_path / "weights.pt"), NAME="mine"))
    assert not {"AWS_SECRET_ACCESS_KEY"} & set(sent(NAME="dinov3-vits16"))
