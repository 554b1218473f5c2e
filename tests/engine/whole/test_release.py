"""A release is rehearsed in a repository of its own: what it makes, what it leaves alone, and when it refuses."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from helpers.rasters import ROOT

from geoenc_qgis import __version__

WORDS = "### Added\n- A thing that was missing, in 3%.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The working tree as it is, committed in a repository of its own with something to release."""
    copy = tmp_path / "geoenc"
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, listed):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    (copy / "CHANGELOG.md").write_text(f"# Changelog\n\n## [Unreleased]\n\n{WORDS}", encoding="utf-8")
    git(copy, "init", "-q", "-b", "main")
    git(copy, "config", "user.name", "A Maintainer")
    git(copy, "config", "user.email", "maintainer@example.org")
    committed(copy)
    return copy


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-C", str(folder), *arguments], check=True, capture_output=True, text=True
    ).stdout.strip()


def committed(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "State")


def rehearsed(folder: Path, version: str) -> subprocess.CompletedProcess:
    command = [str(folder / "scripts" / "release"), version, "--dry-run"]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})


def test_the_version_is_that_of_the_metadata():
    assert f"\nversion={__version__}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert not [path for path in (ROOT / "pyproject.toml", ROOT / "CITATION.cff") if __version__ in path.read_text()]


def test_a_rehearsal_makes_the_zip_and_changes_nothing(repository):
    before = git(repository, "rev-parse", "HEAD")
    run = rehearsed(repository, "9.1.0")
    assert run.returncode == 0, run.stderr
    assert "+version=9.1.0" in run.stdout
    assert git(repository, "rev-parse", "HEAD") == before
    assert not git(repository, "status", "--porcelain")
    assert not git(repository, "tag", "--list")
    with zipfile.ZipFile(repository / "dist" / "geoenc-9.1.0.zip") as archive:
        names = {name.split("/")[1] for name in archive.namelist()}
        metadata = configparser.ConfigParser()  # as QGIS reads it
        metadata.read_string(archive.read("geoenc/metadata.txt").decode())
        changelog = archive.read("geoenc/CHANGELOG.md").decode()
        archive.extractall(repository.parent / "unpacked")
    assert metadata["general"]["version"] == "9.1.0"
    assert metadata["general"]["changelog"] == "9.1.0\nAdded\n- A thing that was missing, in 3 percent."
    assert changelog.startswith("# Changelog\n\n## [Unreleased]\n\n## [9.1.0] - 20")
    assert changelog.endswith(f"\n\n{WORDS}")
    assert not names & {
        "docs",
        "scripts",
        "tests",
        "mkdocs.yml",
        "CONTRIBUTING.md",
        "RELEASING.md",
        "CITATION.cff",
        ".github",
    }
    asked = [sys.executable, "-c", "import geoenc_qgis; print(geoenc_qgis.__version__)"]
    told = subprocess.run(
        asked, cwd=repository.parent / "unpacked" / "geoenc", capture_output=True, text=True, check=True
    )
    assert told.stdout == "9.1.0\n"


def test_placeholders_are_not_released(repository):
    """Packed for oneself they are taken; for the plugin site each line is named that wants filling."""
    command = [sys.executable, "-I", str(repository / "scripts" / "package"), "--release"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 1
    lines = (repository / "metadata.txt").read_text(encoding="utf-8").splitlines()
    for key in ("email", "tracker", "repository", "homepage"):
        number, line = next((n, line) for n, line in enumerate(lines, 1) if line.startswith(f"{key}="))
        assert f"metadata.txt:{number}: {line} is a placeholder." in run.stderr
    assert not (repository / "dist").exists()


def test_what_the_plugin_site_blocks_is_not_packed(repository):
    made = "".join(f"{number:x}" for number in range(30, 70))  # no key, but it looks like one
    (repository / "geoenc_qgis" / "bad.py").write_text(f'import pickle\n\nKEY = "{made}"\n', encoding="utf-8")
    committed(repository)
    run = subprocess.run([str(repository / "scripts" / "package")], capture_output=True, text=True)
    assert run.returncode == 1
    assert "bad.py:1: B403" in run.stderr
    assert "bad.py: 3: Hex High Entropy String" in run.stderr


def test_what_cannot_be_released_is_said(repository):
    assert rehearsed(repository, "next").stderr == "'next' is not a version. Write it as 0.2.0.\n"
    assert "does not come after" in rehearsed(repository, "0.0.1").stderr
    git(repository, "tag", "v9.1.0")
    assert "has been released" in rehearsed(repository, "9.1.0").stderr
    (repository / "README.md").write_text("changed\n", encoding="utf-8")
    assert "not committed" in rehearsed(repository, "9.2.0").stderr
    (repository / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n", encoding="utf-8"
    )
    committed(repository)
    run = rehearsed(repository, "9.2.0")
    assert "says nothing under" in run.stderr
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
