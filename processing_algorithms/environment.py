"""The engine's Python environment: a virtual environment outside the plugin, named by the hash of its pinned packages.

Only the standard library, so that it also runs without QGIS: `python -m processing_algorithms.environment install`.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import shutil
import subprocess  # nosec B404  # pip runs in a process of its own
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from . import processes
from .words import tr

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "geoenc_qgis" / "requirements.txt"
MIN_PYTHON = (3, 11)

Say = Callable[[str], None]


class EnvironmentFault(Exception):
    """What keeps the engine from being installed: one sentence, with a hint."""

    def __init__(self, text: str, hint: str = ""):
        super().__init__(f"{text} {hint}".strip())


class InstallCancelled(EnvironmentFault):
    """The user asked to stop."""


def data_folder() -> Path:
    """The folder of engines and of the user's encoders: GEOENC_HOME, else in the user's data folder."""
    given = os.environ.get("GEOENC_HOME")
    if given:
        return Path(given).expanduser().absolute()  # the engine's working folder is another
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "geoenc"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "geoenc"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "geoenc"


def environment_folder() -> Path:
    """Where the environment for today's requirements is, or will be."""
    pins = REQUIREMENTS.read_bytes().replace(b"\r\n", b"\n")
    return data_folder() / f"engine-{hashlib.sha256(pins).hexdigest()[:12]}"


def interpreter_of(environment: Path) -> Path:
    """The Python of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def interpreter() -> Path | None:
    """The engine's Python, or None when it has not been installed completely."""
    environment = environment_folder()
    return interpreter_of(environment) if (environment / ".ready").exists() else None


def install(
    say: Say,
    stopped: Callable[[], bool] = lambda: False,
    python: str = "",
    cpu_only: bool = False,
    torch_index: str = "",
    force: bool = False,
) -> Path:
    """Make the environment unless it is ready; returns its Python. One that was interrupted is made again from scratch.

    `say` is told every step, `stopped` is asked ten times a second. Raises EnvironmentFault.
    """
    environment = environment_folder()
    try:
        environment.parent.mkdir(parents=True, exist_ok=True)
        with _alone(environment.with_suffix(".lock"), say, stopped):
            ready = interpreter()
            if ready and not force:
                say(tr("The engine is ready: {python}", python=ready))
                return ready
            (environment / ".ready").unlink(missing_ok=True)  # first: what a kill leaves is not ready
            shutil.rmtree(environment, ignore_errors=True)
            say(tr("Making the engine's environment in {folder}", folder=environment))
            _run([_base_python(python), "-I", "-m", "venv", str(environment)], say, stopped)
            _fill(interpreter_of(environment), say, stopped, cpu_only, torch_index)
            (environment / ".ready").write_text("This environment is complete.\n")
    except OSError as fault:
        hint = tr(
            "Free some space for {folder} or set GEOENC_HOME to a folder you can write to.", folder=environment.parent
        )
        raise EnvironmentFault(tr("The engine can't be written: {fault}.", fault=fault), hint) from fault
    say(tr("The engine is ready: {python}", python=interpreter_of(environment)))
    return interpreter_of(environment)


def _fill(python: Path, say: Say, stopped: Callable[[], bool], cpu_only: bool, torch_index: str) -> None:
    # torch first and alone: its own index, if one is given, must not answer for the other packages.
    torch = next(line for line in REQUIREMENTS.read_text().split() if line.startswith("torch=="))
    if cpu_only and sys.platform == "linux":
        torch += "+cpu"  # elsewhere the ordinary wheel is the CPU one
    # -I: nothing beside what is installed is imported, whatever folder this is and however old the Python.
    pip = [
        str(python),
        "-I",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--progress-bar",
        "off",
    ]
    say(tr("Installing {torch}; this is the largest download", torch=torch))
    _run([*pip, torch, *(["--index-url", torch_index] if torch_index else [])], say, stopped)
    say(tr("Installing the other packages"))
    _run([*pip, "-r", str(REQUIREMENTS)], say, stopped)


def _base_python(given: str) -> str:
    """A Python new enough to make the environment with: the given one, this one, else one on PATH."""
    names = [given] if given else [sys.executable, *(f"python3.{n}" for n in (13, 12, 11, 14)), "python3", "python"]
    if not given and os.name == "nt":
        # Inside QGIS sys.executable is QGIS itself; its Python lies in the prefix.
        names.insert(1, str(Path(sys.prefix) / "python.exe"))
    answers = []
    for name in filter(None, names):
        python_path = shutil.which(name)
        if not python_path or Path(python_path).stem.lower().startswith("qgis"):
            continue
        if not given and not Path(python_path).is_absolute():
            continue  # a PATH with "." in it, or Windows, which looks in the working folder first
        python_path = os.path.abspath(python_path)  # it is started in another folder
        asked = f"import sys, venv, ensurepip; sys.exit(sys.version_info < {MIN_PYTHON})"
        run = subprocess.run(  # nosec B603  # a list, no shell; interpreters found on PATH or named by the user
            [python_path, "-I", "-c", asked],
            capture_output=True,
            text=True,
            env=processes.clean_environment(),
            cwd=processes.working_folder(),
            check=False,
        )
        if run.returncode == 0:
            return python_path
        answers.append(run.stderr)
    wanted = ".".join(map(str, MIN_PYTHON))
    if any("ensurepip" in answer or "venv" in answer for answer in answers):
        raise EnvironmentFault(
            tr("{python} can't make virtual environments.", python=given or tr("The Python found here")),
            tr("Install its venv package (on Debian and Ubuntu: apt install python3-venv) or give another PYTHON."),
        )
    if given:
        raise EnvironmentFault(
            tr("{python} is not a Python of version {wanted} or newer.", python=given, wanted=wanted),
            tr("Give another PYTHON."),
        )
    raise EnvironmentFault(
        tr("No Python {wanted} or newer was found.", wanted=wanted), tr("Install one and give its path as PYTHON.")
    )


def _run(command: list[str], say: Say, stopped: Callable[[], bool]) -> None:
    """Run one step, relaying its lines; raises EnvironmentFault when it fails, InstallCancelled when asked to."""
    process = processes.start(
        command,
        env=processes.clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    lines = processes.Lines(process.stdout)
    said = []
    try:
        while (line := lines.next(0.1)) is not None:
            if stopped():
                raise InstallCancelled(tr("Cancelled."), tr("Start it again to install from scratch."))
            if line.strip():
                said.append(line.rstrip())
                say(said[-1])
        process.wait()
    finally:
        processes.end(process)
    if process.returncode:
        raise _reason(said)


def _reason(said: list[str]) -> EnvironmentFault:
    """Turn the last words of pip or venv into a sentence and a hint."""
    text = "\n".join(said)
    last = next((line for line in reversed(said) if "rror" in line), said[-1] if said else tr("no message"))
    if "No space left" in text:
        return EnvironmentFault(
            tr("The disk is full."), tr("Free about 8 GB, or set GEOENC_HOME to a folder on another disk.")
        )
    if "+cpu" in text and "No matching distribution" in text:
        return EnvironmentFault(
            tr("pip's package index has no CPU-only PyTorch."),
            tr(
                "Give PyTorch's own index for CPU (its web page 'Get started' names it) as TORCH_INDEX, or install"
                " without CPU_ONLY."
            ),
        )
    if any(word in text for word in ("NewConnectionError", "Temporary failure", "ProxyError", "timed out", "SSLError")):
        return EnvironmentFault(
            tr("The packages can't be downloaded ({reason}).", reason=last),
            tr(
                "Check the network and proxy (HTTPS_PROXY); without a network set PIP_NO_INDEX=1 and PIP_FIND_LINKS to"
                " a folder of wheels, or GEOENC_PYTHON to a Python that has them."
            ),
        )
    return EnvironmentFault(tr("The engine couldn't be installed: {reason}.", reason=last), tr("See the log above."))


@contextlib.contextmanager
def _alone(lock: Path, say: Say, stopped: Callable[[], bool]) -> Iterator[None]:
    """Keep two installs apart; the system lets go of the lock even when a process dies."""
    with open(lock, "a+") as file:
        waiting = False
        while not _locked(file.fileno()):
            if not waiting:
                say(tr("Another installation is running; waiting for it"))
            waiting = True
            if stopped():
                raise InstallCancelled(tr("Cancelled."))
            time.sleep(0.1)
        yield


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def main() -> int:
    """The command line that scripts/setup uses."""
    parser = argparse.ArgumentParser(prog="python -m processing_algorithms.environment", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("python", help="print the engine's interpreter")
    making = commands.add_parser("install", help="make the environment")
    making.add_argument("--python", default="", help="make it with this Python")
    making.add_argument("--cpu-only", action="store_true", help="PyTorch without GPU libraries")
    making.add_argument("--torch-index", default="", metavar="URL", help="package index for PyTorch alone")
    making.add_argument("--force", action="store_true", help="make it again even if it is ready")
    given = vars(parser.parse_args())
    try:
        if given.pop("command") == "install":
            install(lambda line: print(line, file=sys.stderr, flush=True), **given)
            return 0
        python = interpreter()
        if python is None:
            raise EnvironmentFault(tr("The engine isn't installed."), tr("Run scripts/setup."))
        print(python)
        return 0
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
