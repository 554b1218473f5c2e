"""The engine's packages: pip puts them into its environment, telling how far it is, or downloads them for elsewhere.

What pip was stopped at goes on: packages that are installed stay, whole downloads are in pip's own cache.
"""

from __future__ import annotations

import re
import shutil
import subprocess  # nosec B404 - pip runs in a process of its own
import sys
import time
from collections.abc import Callable
from pathlib import Path

from . import processes
from .words import tr

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "geoenc_qgis" / "requirements.txt"
CLUSTER_REQUIREMENTS = ROOT / "geoenc_qgis" / "cluster-requirements.txt"  # for the parameter DASK; on request alone

# What is downloaded, in MB, as measured for torch 2.13; pip tells the size of each file only when its turn comes.
TORCH_MB = {"gpu": 2600, "cpu": 190}
OTHERS_MB = 380
PACKAGES = {"gpu": 86, "cpu": 72}
LOOK_SECONDS = 0.5

Say = Callable[[str], None]
Tell = Callable[[float, str], None]  # percent, and what is being done
Stopped = Callable[[], bool]


class EnvironmentFault(Exception):
    """What keeps the engine from being installed: one sentence, with a hint."""

    def __init__(self, text: str, hint: str = ""):
        super().__init__(f"{text} {hint}".strip())


class InstallCancelled(EnvironmentFault):
    """The user asked to stop."""


class NoCpuTorch(EnvironmentFault):
    """The package index has no build of PyTorch for processors alone."""


def has_gpu() -> bool:
    """Whether the driver of an NVIDIA GPU is on this machine."""
    if sys.platform == "win32":
        return shutil.which("nvidia-smi") is not None
    # Of the driver, of a container, of Windows' own Linux.
    signs = ("proc/driver/nvidia/gpus/*", "dev/nvidia[0-9]*", "usr/lib/wsl/lib/nvidia-smi")
    return any(path for sign in signs for path in Path("/").glob(sign))


def download_mb(gpu: bool) -> int:
    """About how much an installation downloads."""
    return TORCH_MB["gpu" if gpu and sys.platform == "linux" else "cpu"] + OTHERS_MB


def torch_requirement(cpu_only: bool) -> str:
    """The pinned PyTorch; on Linux its build for processors is another, elsewhere the ordinary one is that."""
    torch = next(line for line in REQUIREMENTS.read_text().split() if line.startswith("torch=="))
    return f"{torch}+cpu" if cpu_only and sys.platform == "linux" else torch


def install(
    python: Path, say: Say, tell: Tell, stopped: Stopped, cpu_only: bool | None, torch_index: str, wheels: str
) -> None:
    """Install all packages for `python`, from the folder `wheels` alone where one is given.

    `cpu_only` None takes the build of PyTorch that this machine can use.
    """
    index = ["--no-index", "--find-links", wheels] if wheels else []
    torch_index_option = ["--index-url", torch_index] if torch_index and not wheels else []
    cpu = cpu_only if cpu_only is not None else not has_gpu()
    if cpu_only is None:
        say(
            tr("No NVIDIA GPU was found: PyTorch for the processor.")
            if cpu
            else tr("An NVIDIA GPU was found: PyTorch for it.")
        )
    drop_halves(python)
    progress = Progress(python, tell, not cpu, wheels)

    def torch(cpu: bool) -> None:
        # torch first and alone: its own index, if one is given, must not answer for the other packages.
        say(tr("Installing {torch}; this is the largest download", torch=torch_requirement(cpu)))
        _pip(python, ["install", *index, torch_requirement(cpu), *torch_index_option], say, stopped, progress)

    try:
        torch(cpu)
    except NoCpuTorch:
        if cpu_only:
            raise
        say(tr("There is no PyTorch for the processor alone here: the ordinary one, which is larger, does it too."))
        progress.expect(gpu=True)
        torch(cpu=False)
    say(tr("Installing the other packages"))
    _pip(python, ["install", *index, "-r", str(REQUIREMENTS)], say, stopped, progress)


def install_cluster(python: Path, say: Say, stopped: Stopped, wheels: str) -> None:
    """Install what DASK needs into an engine that is whole, which keeps its own packages as they are."""
    index = ["--no-index", "--find-links", wheels] if wheels else []
    say(tr("Installing the packages for Dask clusters"))
    _pip(python, ["install", *index, "-r", str(CLUSTER_REQUIREMENTS), "-c", str(REQUIREMENTS)], say, stopped)


def download(
    python: Path, folder: Path, say: Say, cpu_only: bool, torch_index: str, options: list[str], cluster: bool = False
) -> None:
    """Put wheels of all packages into `folder`, for an installation without a network. `options` are pip's."""
    folder = folder.absolute()  # pip runs in another one
    folder.mkdir(parents=True, exist_ok=True)
    torch, given = torch_requirement(cpu_only), ["download", "--dest", str(folder), *options]
    _pip(python, [*given, torch, *(["--index-url", torch_index] if torch_index else [])], say, lambda: False)
    more = ["-r", str(CLUSTER_REQUIREMENTS)] if cluster else []
    _pip(python, [*given, "--find-links", str(folder), torch, "-r", str(REQUIREMENTS), *more], say, lambda: False)


def drop_halves(python: Path) -> None:
    """Make pip forget what it was stopped at: it writes INSTALLER once all files of a package are in place."""
    for folder in _installed(python):
        if not (folder / "INSTALLER").exists():
            shutil.rmtree(folder, ignore_errors=True)


def _installed(python: Path) -> list[Path]:
    """A folder for each package that pip has installed, or begun to."""
    site = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
    return list(python.parent.parent.glob(f"{site}/*.dist-info"))


class Progress:
    """How far pip is: its temporary folder shows what has been downloaded, the environment what is installed."""

    def __init__(self, python: Path, tell: Tell, gpu: bool, wheels: str):
        self.temporary = temporary_folder(python)
        self._python, self._tell = python, tell
        self._download_share = 0.0 if wheels else 0.8
        self._earlier_mb, self._step_mb, self._percent = 0.0, 0.0, 1.0
        self._begun = self._looked = time.monotonic()
        self._installing = False
        self.expect(gpu)

    def expect(self, gpu: bool) -> None:
        """What is still to come."""
        has_torch = any(folder.name.startswith("torch-") for folder in _installed(self._python))
        self._expected_mb = float(OTHERS_MB if has_torch else download_mb(gpu))
        self._packages = PACKAGES["gpu" if gpu and sys.platform == "linux" else "cpu"]

    def begin(self) -> None:
        """A step of pip begins: what came before it stays counted."""
        self._earlier_mb, self._step_mb = self._earlier_mb + self._step_mb, 0.0
        self._installing = False
        shutil.rmtree(self.temporary, ignore_errors=True)
        self.temporary.mkdir(parents=True)

    def heard(self, line: str) -> None:
        """Take in what pip says."""
        self._installing = self._installing or line.startswith("Installing collected packages:")

    def look(self) -> None:
        """Tell how far it is, twice a second at most."""
        now = time.monotonic()
        if now - self._looked < LOOK_SECONDS:
            return
        self._looked = now
        installed = min(len(_installed(self._python)), self._packages)
        self._step_mb = max(self._step_mb, self._downloaded_mb())
        megabytes = self._earlier_mb + self._step_mb
        self._expected_mb = max(self._expected_mb, megabytes)
        share = self._download_share
        percent = 99 * (share * megabytes / self._expected_mb + (1 - share) * installed / self._packages)
        self._percent = max(self._percent, percent)  # never backwards
        if self._installing:
            text = tr("installing, {done} of about {all} packages", done=installed, all=self._packages)
        elif megabytes:
            minutes = (self._expected_mb - megabytes) / megabytes * (now - self._begun) / 60
            text = tr(
                "{done:,.0f} of about {all:,.0f} MB, {minutes:.0f} min left",
                done=megabytes,
                all=self._expected_mb,
                minutes=max(1, minutes),
            )
        else:
            text = tr("looking for packages")
        self._tell(self._percent, text)

    def _downloaded_mb(self) -> float:
        """What pip holds now of this step's downloads."""
        total = 0
        for path in self.temporary.glob("pip-unpack-*/*"):
            try:
                total += path.stat().st_size
            except OSError:  # pip tidies up
                continue
        return total / 1e6


def temporary_folder(python: Path) -> Path:
    """pip's temporary folder, beside the environment."""
    return python.parent.parent.with_suffix(".tmp")


def _pip(python: Path, arguments: list[str], say: Say, stopped: Stopped, progress: Progress | None = None) -> None:
    # -I: nothing beside what is installed is imported, whatever folder this is and however old the Python.
    pip = [str(python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    if progress:
        progress.begin()
    try:
        run_step([*pip, arguments[0], "--progress-bar", "off", *arguments[1:]], say, stopped, progress)
    finally:
        if progress:
            shutil.rmtree(progress.temporary, ignore_errors=True)


def run_step(command: list[str], say: Say, stopped: Stopped, progress: Progress | None = None) -> None:
    """Run one step, relaying its lines; raises EnvironmentFault when it fails, InstallCancelled when asked to."""
    # pip's temporary files lie beside the environment: the system's folder for them is often too small for PyTorch.
    variables = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(progress.temporary)) if progress else {}
    process = processes.start(
        command,
        env={**processes.clean_environment(), **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    lines = processes.Lines(process.stdout)
    said = []
    try:
        while (line := lines.next(0.1)) is not None:
            if stopped():
                raise InstallCancelled(tr("Cancelled."), tr("Start it again to go on."))
            if line.strip():
                said.append(line.rstrip())
                say(said[-1])
            if progress:
                progress.heard(line)
                progress.look()
        process.wait()
    finally:
        processes.end(process)
    if process.returncode:
        raise reason(said)


def reason(said: list[str]) -> EnvironmentFault:
    """Turn the last words of pip or venv into a sentence and a hint."""
    text = "\n".join(said)
    last = next((line for line in reversed(said) if "rror" in line), said[-1] if said else tr("no message"))
    if "No space left" in text:
        return EnvironmentFault(
            tr("The disk is full."), tr("Free about 8 GB, or set GEOENC_HOME to a folder on another disk.")
        )
    if any(word in text for word in ("NewConnectionError", "Temporary failure", "ProxyError", "timed out", "SSLError")):
        return EnvironmentFault(
            tr("The packages can't be downloaded: there is no way to the package index."),
            tr(
                "Check the network and QGIS's proxy settings and start it again, or choose a folder of wheels from"
                " another machine (scripts/wheels) in Settings › Options › GeoEnc."
            ),
        )
    missing = re.search(r"No matching distribution found for (\S+)", text)
    if missing and missing[1].endswith("+cpu"):
        return NoCpuTorch(
            tr("pip's package index has no CPU-only PyTorch."),
            tr(
                "Give PyTorch's own index for CPU (its web page 'Get started' names it) as TORCH_INDEX, or install"
                " without CPU_ONLY."
            ),
        )
    if missing:
        return EnvironmentFault(
            tr("The engine couldn't be installed: {wanted} is not to be had.", wanted=missing[1]),
            tr("A folder of wheels must be made for this system and this version of Python (scripts/wheels)."),
        )
    return EnvironmentFault(tr("The engine couldn't be installed: {reason}.", reason=last), tr("The log says more."))
