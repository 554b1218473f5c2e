"""Making the engine's environment: named by its packages, whole or not there, with reasons when it can't be made."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from conftest import ROOT


@pytest.fixture
def environment(geoenc, monkeypatch, tmp_path):
    """The module, in a home of its own, with a pip that has no packages to offer."""
    from geoenc.processing_algorithms import environment

    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    return environment


def test_interrupted_install_is_no_engine(environment):
    python = environment.interpreter_of(environment.environment_folder())
    python.parent.mkdir(parents=True)
    python.touch()
    assert environment.interpreter() is None
    (environment.environment_folder() / ".ready").touch()
    assert environment.interpreter() == python
    assert environment.install(lambda line: None) == python, "what is ready stays"


def test_no_packages_to_be_had(environment):
    said = []
    with pytest.raises(environment.EnvironmentFault, match=r"couldn't be installed.*torch"):
        environment.install(said.append)
    assert any("torch==" in line for line in said)
    assert environment.interpreter() is None


def test_cancel(environment):
    asked = []
    started = time.monotonic()
    with pytest.raises(environment.InstallCancelled):
        environment.install(lambda line: None, stopped=lambda: asked.append(1) or len(asked) > 3)
    assert time.monotonic() - started < 3
    assert environment.interpreter() is None


def test_python_that_is_none(environment, tmp_path):
    with pytest.raises(environment.EnvironmentFault, match=r"not a Python of version 3.11 or newer"):
        environment.install(lambda line: None, python="/bin/false")


def test_folder_that_cannot_be_written(environment, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", "/proc/nowhere")
    with pytest.raises(environment.EnvironmentFault, match="GEOENC_HOME"):
        environment.install(lambda line: None)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying ... NewConnectionError: Name or service not known", "Check the network"),
        ("ERROR: No matching distribution found for torch==2.13.0+cpu", "TORCH_INDEX"),
    ],
)
def test_reasons(environment, said, words):
    from geoenc.processing_algorithms import packages

    assert words in str(packages.reason([said]))


def test_command_line_without_an_engine(environment):
    command = [sys.executable, "-m", "processing_algorithms.environment", "python"]
    answer = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert "scripts/setup" in answer.stderr
