"""Installing the engine with the real pip, from an index of small packages on this machine or a folder of wheels."""

from __future__ import annotations

import http.server
import os
import subprocess
import sys
import threading
import time
import zipfile

import pytest
from conftest import ROOT

NAMES = ("torch", "second", "third")
SIZE = 400_000


def wheel(folder, name, version="1.0", size=SIZE):
    """A wheel of one module, and of so many bytes that don't get smaller when they are packed."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", f"VERSION = '{version}'\n")
        archive.writestr(f"{name}.bin", os.urandom(size))
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


@pytest.fixture
def wheels(tmp_path):
    """A folder with a wheel of each package."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name in NAMES:
        wheel(folder, name)
    return folder


@pytest.fixture
def environment(geoenc, monkeypatch, tmp_path):
    """The module with a home of its own, wanting three small packages."""
    from geoenc.processing_algorithms import environment, packages

    pins = tmp_path / "requirements.txt"
    pins.write_text("".join(f"{name}==1.0\n" for name in NAMES))
    monkeypatch.setattr(packages, "REQUIREMENTS", pins)
    monkeypatch.setattr(environment, "REQUIREMENTS", pins)
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    for variable in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "cache"))
    return environment


@pytest.fixture
def index(wheels, monkeypatch):
    """A package index; `fetched` lists the wheels that were asked for, what is in `slow` trickles."""

    class Index(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            _, kind, name = self.path.split("/")[:3]
            files = sorted(wheels.glob(f"{name}*" if kind == "simple" else name))
            if kind == "simple":
                self._answer("text/html", "".join(f'<a href="/files/{f.name}">{f.name}</a>' for f in files).encode())
            else:
                fetched.append(name.partition("-")[0])
                self._answer("application/zip", files[0].read_bytes(), fetched[-1] in slow)

        def _answer(self, kind, content, slowly=False):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "max-age=3600")
            self.end_headers()
            try:
                for start in range(0, len(content), 20_000):
                    self.wfile.write(content[start : start + 20_000])
                    time.sleep(0.2 if slowly else 0)
            except OSError:
                pass  # pip was stopped

        def log_message(self, *arguments):
            pass

    fetched, slow = [], set()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index)
    server.fetched, server.slow = fetched, slow
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple")
    monkeypatch.setenv(
        "PIP_TRUSTED_HOST", f"127.0.0.1:{server.server_port}"
    )  # pip's cache is for such hosts, and https
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield server
    server.shutdown()


def imported(python, name):
    """What a package of the engine says of itself."""
    asked = [str(python), "-I", "-c", f"import {name}; print({name}.VERSION)"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()


def test_what_was_interrupted_goes_on(environment, index, monkeypatch):
    from geoenc.processing_algorithms import packages

    monkeypatch.setattr(packages, "TORCH_MB", {"gpu": 0.4, "cpu": 0.4})
    monkeypatch.setattr(packages, "OTHERS_MB", 0.8)
    index.slow.add("third")
    told, said = [], []
    with pytest.raises(environment.InstallCancelled, match="go on"):
        environment.install(
            said.append,
            lambda: index.fetched[-1:] == ["third"] and told[-1][0] > 30,
            lambda *how: told.append(how),
            cpu_only=None,
        )
    assert any("the ordinary one, which is larger, does it too" in line for line in said), (
        "no build for processors here"
    )
    assert environment.trouble() == ("resume", "The installation of GeoEnc's engine was interrupted.")
    percents = [percent for percent, _ in told]
    assert percents == sorted(percents) and percents[-1] < 99
    assert any(text.endswith("of about 1 MB, 1 min left") for _, text in told), told
    assert index.fetched == ["torch", "second", "third"]

    index.slow.clear()
    python = environment.install(said.append, cpu_only=None)
    assert any("Going on" in line for line in said)
    assert index.fetched == ["torch", "second", "third", "third"], "only what had not come was fetched anew"
    assert [imported(python, name) for name in NAMES] == ["1.0"] * 3
    assert environment.trouble() == ("", "")
    assert environment.maker_of(environment.environment_folder()) == environment.plugin_version()
    assert sorted(path.name for path in environment.data_folder().iterdir()) == sorted(
        [environment.environment_folder().name, environment.environment_folder().with_suffix(".lock").name]
    ), "nothing else is left"

    # A package that pip was killed in the midst of is not believed.
    site = next(python.parent.parent.glob("lib/python*/site-packages"))
    (site / "second.py").unlink()
    (site / "second-1.0.dist-info" / "INSTALLER").unlink()
    (environment.environment_folder() / ".ready").rename(environment.environment_folder() / ".begun")
    (environment.environment_folder() / ".begun").write_text(repr(("", None, "")))
    environment.install(said.append, cpu_only=None)
    assert imported(python, "second") == "1.0"


def test_a_cluster_s_packages_come_on_request_also_later(environment, wheels, monkeypatch, tmp_path):
    from geoenc.processing_algorithms import packages

    pins = tmp_path / "cluster-requirements.txt"
    pins.write_text("fourth==1.0\n")
    monkeypatch.setattr(packages, "CLUSTER_REQUIREMENTS", pins)
    wheel(wheels, "fourth")
    wheel(wheels, "torch", "1.0+cpu")
    python = environment.install(lambda line: None, cpu_only=None, wheels=str(wheels))
    assert imported(python, "fourth") == ""
    environment.install(lambda line: None, cpu_only=None, wheels=str(wheels), cluster=True)
    assert imported(python, "fourth") == "1.0"


def test_a_folder_of_wheels_takes_the_place_of_the_network(environment, wheels, tmp_path, monkeypatch):
    from geoenc.processing_algorithms import packages

    monkeypatch.setattr(packages, "has_gpu", lambda: False)
    wheel(wheels, "torch", "1.0+cpu")
    with pytest.raises(environment.EnvironmentFault, match="There is no folder of wheels"):
        environment.install(lambda line: None, wheels=str(tmp_path / "nowhere"))
    (wheels / "third-1.0-py3-none-any.whl").rename(tmp_path / "third")
    with pytest.raises(environment.EnvironmentFault, match=r"third==1.0 is not to be had.*made for this system"):
        environment.install(lambda line: None, cpu_only=None, wheels=str(wheels))
    (tmp_path / "third").rename(wheels / "third-1.0-py3-none-any.whl")
    python = environment.install(lambda line: None, cpu_only=None, wheels=str(wheels))
    assert imported(python, "third") == "1.0"
    assert imported(python, "torch") == "1.0+cpu", "the build for this machine"


def test_wheels_are_fetched_for_a_machine_without_a_network(environment, index, tmp_path):
    from pathlib import Path

    from geoenc.processing_algorithms import packages

    packages.download(Path(sys.executable), tmp_path / "taken", lambda line: None, False, "", [])
    assert sorted(path.name.partition("-")[0] for path in (tmp_path / "taken").iterdir()) == sorted(NAMES)


def test_no_network_is_said_in_a_sentence(environment, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    with pytest.raises(environment.EnvironmentFault) as caught:
        environment.install(lambda line: None)
    assert str(caught.value).startswith("The packages can't be downloaded: there is no way to the package index. Check")


def test_two_installations_at_once(environment, wheels):
    """The second waits for the first, and finds its engine."""
    said = {1: [], 2: []}
    pythons = {}

    def install(number):
        pythons[number] = environment.install(said[number].append, wheels=str(wheels))

    threads = [threading.Thread(target=install, args=(number,)) for number in said]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert pythons[1] == pythons[2] == environment.interpreter()
    waited = [lines for lines in said.values() if any("waiting" in line for line in lines)]
    assert len(waited) == 1
    assert not any("Installing" in line for line in waited[0])


def test_an_engine_of_another_version_is_told_and_goes(environment):
    old = environment.data_folder() / "engine-0123456789ab"
    old.mkdir(parents=True)
    (old / ".ready").write_text("GeoEnc 0.0.9\n")
    assert environment.trouble() == ("rebuild", "The engine belongs to GeoEnc 0.0.9.")
    (old / ".ready").write_text("This environment is complete.\n")
    assert environment.trouble() == ("rebuild", "The engine belongs to an older GeoEnc.")
    assert environment.cache_bytes() == len("This environment is complete.\n")
    environment.remove(environment.other_engines())
    assert not old.exists()
    assert environment.trouble()[0] == "install"


def test_an_engine_without_its_python_is_told(environment):
    folder = environment.environment_folder()
    folder.mkdir(parents=True)
    (folder / ".ready").touch()
    what, sentence = environment.trouble()
    assert what == "repair"
    assert str(environment.interpreter_of(folder)) in sentence
    assert environment.interpreter() is None


def test_command_line_of_wheels(tmp_path):
    """Its options go to pip; without a folder it says how it is used."""
    command = [str(ROOT / "scripts" / "wheels")]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 2 and "wheels FOLDER" in told.stderr
    variables = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}
    run = subprocess.run(
        [*command, str(tmp_path / "to"), "--cpu-only"], env=variables, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "no CPU-only PyTorch" in run.stderr
