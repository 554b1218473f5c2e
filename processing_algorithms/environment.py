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
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from . import packages, processes
from .packages import Say, Tell
from .words import tr

ROOT, REQUIREMENTS = packages.ROOT, packages.REQUIREMENTS
EnvironmentFault, InstallCancelled = packages.EnvironmentFault, packages.InstallCancelled
MIN_PYTHON = (3, 11)


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
    python = interpreter_of(environment_folder())
    return python if (environment_folder() / ".ready").exists() and python.exists() else None


def trouble() -> tuple[str, str]:
    """(What to do: 'install', 'resume', 'rebuild' or 'repair', what is wrong); two empty texts when all is well."""
    if interpreter():
        return "", ""
    environment = environment_folder()
    if (environment / ".ready").exists():
        return "repair", tr("GeoEnc's engine is damaged: {python} is gone.", python=interpreter_of(environment))
    if (environment / ".begun").exists():
        return "resume", tr("The installation of GeoEnc's engine was interrupted.")
    if others := other_engines():
        version = maker_of(others[-1])
        known = tr("The engine belongs to GeoEnc {version}.", version=version)
        return "rebuild", known if version else tr("The engine belongs to an older GeoEnc.")
    return "install", tr("GeoEnc's engine isn't installed.")


def other_engines() -> list[Path]:
    """Engines that other versions of the plugin made, the newest last."""
    marks = [mark for mark in data_folder().glob("engine-*/.ready") if mark.parent != environment_folder()]
    return [mark.parent for mark in sorted(marks, key=lambda mark: mark.stat().st_mtime)]


def maker_of(environment: Path) -> str:
    """The version of the plugin that made an engine; empty where it did not say."""
    words = _text(environment / ".ready").split()
    return words[1] if len(words) == 2 and words[0] == "GeoEnc" else ""


def plugin_version() -> str:
    """The version in metadata.txt."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))


def install(
    say: Say,
    stopped: Callable[[], bool] = lambda: False,
    tell: Tell = lambda percent, text: None,
    python: str = "",
    cpu_only: bool | None = False,
    torch_index: str = "",
    wheels: str = "",
    force: bool = False,
    cluster: bool = False,
) -> Path:
    """Make the environment unless it is ready; returns its Python. One that was interrupted goes on, unless `force`.

    `cluster`: with the packages that DASK needs, which an environment that is ready gets too.

    `say` is told every step, `tell` how far it is, `stopped` is asked ten times a second. `cpu_only` None chooses by
    the GPU, `wheels` is a folder that takes the place of the network. Raises EnvironmentFault.
    """
    environment, wheels = environment_folder(), os.path.abspath(wheels) if wheels else ""  # pip runs in another folder
    if wheels and not Path(wheels).is_dir():
        raise EnvironmentFault(tr("There is no folder of wheels '{folder}'.", folder=wheels))
    try:
        with _alone(say, stopped):
            ready = interpreter()
            if ready and not force:
                if cluster:
                    packages.install_cluster(ready, say, stopped, wheels)
                say(tr("The engine is ready: {python}", python=ready))
                return ready
            (environment / ".ready").unlink(missing_ok=True)  # first: what a kill leaves is not ready
            choices = repr((python, cpu_only, torch_index))  # other ones begin anew
            if not force and interpreter_of(environment).exists() and _text(environment / ".begun") == choices:
                say(tr("Going on with the installation in {folder}", folder=environment))
            else:
                shutil.rmtree(environment, ignore_errors=True)
                say(tr("Making the engine's environment in {folder}", folder=environment))
                tell(0, tr("making its folder"))
                packages.run_step([_base_python(python), "-I", "-m", "venv", str(environment)], say, stopped)
                (environment / ".begun").write_text(choices, encoding="utf-8")
            packages.install(interpreter_of(environment), say, tell, stopped, cpu_only, torch_index, wheels)
            if cluster:
                packages.install_cluster(interpreter_of(environment), say, stopped, wheels)
            (environment / ".ready").write_text(f"GeoEnc {plugin_version()}\n", encoding="utf-8")
            (environment / ".begun").unlink()
    except OSError as fault:
        hint = tr(
            "Free some space for {folder} or set GEOENC_HOME to a folder you can write to.", folder=environment.parent
        )
        raise EnvironmentFault(tr("The engine can't be written: {fault}.", fault=fault), hint) from fault
    say(tr("The engine is ready: {python}", python=interpreter_of(environment)))
    return interpreter_of(environment)


def remove(folders: Iterable[Path]) -> None:
    """Remove engines, or what an interrupted installation left. Raises EnvironmentFault where one can't be removed."""
    with _alone(lambda line: None, lambda: True):
        for folder in folders:
            try:
                (folder / ".ready").unlink(missing_ok=True)  # first: what is half removed is not ready
                if folder.is_dir():
                    shutil.rmtree(folder)
            except OSError as fault:
                raise EnvironmentFault(
                    tr("The engine can't be removed: {fault}.", fault=fault), tr("Close other QGIS windows first.")
                ) from fault


def cache() -> list[Path]:
    """What can go without loss: what interrupted installations and downloads left, engines of other versions, and the
    Explorer's tiles."""
    folder = data_folder()
    unfinished = [path.parent for path in folder.glob("engine-*/.begun")]
    rest = [*folder.glob("downloads"), *folder.glob("explorer")]
    return [*unfinished, *folder.glob("engine-*.tmp"), *other_engines(), *rest]


def cache_bytes() -> int:
    """How much that is; looking takes seconds."""
    files = (os.path.join(top, name) for path in cache() for top, _, names in os.walk(path) for name in names)
    return sum(os.lstat(file).st_size for file in files)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


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


@contextlib.contextmanager
def _alone(say: Say, stopped: Callable[[], bool]) -> Iterator[None]:
    """Keep two installs apart; the system lets go of the lock even when a process dies."""
    folder = environment_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.with_suffix(".lock"), "a+") as file:
        waiting = False
        while not _locked(file.fileno()):
            if waiting and stopped():  # not at once: who only looks has the lock for a moment
                raise InstallCancelled(tr("Another QGIS is just installing the engine; wait until it is done."))
            if not waiting:
                say(tr("Another installation is running; waiting for it"))
            waiting = True
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
    """The command line that scripts/setup and scripts/wheels use."""
    parser = argparse.ArgumentParser(prog="python -m processing_algorithms.environment", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("python", help="print the engine's interpreter")
    making = commands.add_parser("install", help="make the environment")
    loading = commands.add_parser("wheels", help="download all packages for a machine without a network")
    loading.add_argument("folder", type=Path, help="where their wheels go")
    for command in (making, loading):
        command.add_argument("--python", default="", help="use this Python")
        command.add_argument("--cpu-only", action="store_true", help="PyTorch without GPU libraries")
        command.add_argument("--torch-index", default="", metavar="URL", help="package index for PyTorch alone")
        command.add_argument("--cluster", action="store_true", help="with the packages for Dask clusters")
    making.add_argument("--wheels", default="", metavar="FOLDER", help="install from this folder, without a network")
    making.add_argument("--force", action="store_true", help="make it again even if it is ready")
    given, options = parser.parse_known_args()
    values = vars(given)
    command = values.pop("command")
    if options and command != "wheels":
        parser.error(f"{' '.join(options)}?")

    def say(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    try:
        if command == "install":
            install(say, **values)
        elif command == "wheels":
            packages.download(Path(_base_python(values.pop("python"))), say=say, options=options, **values)
        elif (python := interpreter()) is None:
            raise EnvironmentFault(tr("The engine isn't installed."), tr("Run scripts/setup."))
        else:
            print(python)
        return 0
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
