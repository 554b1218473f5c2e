"""Facts of this engine to paste into a report of a fault: versions, devices, folders, encoders, the last own fault.

Nothing is sent anywhere. Each fact is found out on its own, so that what is broken doesn't hide the rest.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib.metadata
import os
import platform
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from . import __version__

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
LAST_FAULT_FILE = "last-fault.txt"  # in GeoEnc's data folder
ENVIRONMENT_VARIABLES = ("GEOENC_HOME", "GEOENC_PYTHON", "GEOENC_COMPILE", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES")


def report_text() -> str:
    """All facts as lines of text, the user's home folder cut to ~."""
    facts: dict[str, Callable[[], str]] = {
        "GeoEnc": lambda: __version__,
        "System": platform.platform,
        "Python": lambda: f"{platform.python_version()}, {sys.executable}",
        "Environment": lambda: sys.prefix,
        "Plugin": lambda: str(Path(__file__).resolve().parents[1]),
        "Packages": _packages,
        "GDAL": _gdal,
        "Processor": _processor,
        "GPUs": _gpus,
        "Memory": _memory,
        "Data folder": _data_folder,
        "Encoders": _encoders,
        "Settings": _settings,
        "Last fault": _last_fault,
    }
    return text_without_home("\n".join(f"{title}: {_fact(find)}" for title, find in facts.items()))


def record_fault(job: str, trace: str) -> None:
    """Keep what was asked for and the traceback of an internal fault for the next report.

    Where that can't be written it is lost: the fault itself is what the user must hear of.
    """
    from .core.files import write_text
    from .encoders.registry import data_folder

    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    with contextlib.suppress(OSError):
        data_folder().mkdir(parents=True, exist_ok=True)
        write_text(
            data_folder() / LAST_FAULT_FILE, f"{now}, GeoEnc {__version__}, requested: {job.strip()[:500]}\n{trace}"
        )


def text_without_home(facts: str) -> str:
    """The text with the user's home folder as ~, in either kind of slashes."""
    homes = {str(Path.home()), os.path.realpath(Path.home())}
    for home in sorted({*homes, *(folder.replace("\\", "/") for folder in homes)}, key=len, reverse=True):
        if Path(home).name:  # a service's home may be the root of all
            facts = re.sub(r"(?<![\w.-])" + re.escape(home) + r"(?![\w.-])", "~", facts)
    return facts


def _fact(find: Callable[[], str]) -> str:
    try:
        return find()
    except Exception as error:  # noqa: BLE001 - a broken package raises what it likes, which the report should tell
        return f"unknown ({type(error).__name__}: {error})"


def _packages() -> str:
    pins = [line.partition("==") for line in REQUIREMENTS.read_text(encoding="utf-8").split() if "==" in line]
    return ", ".join(_package(name, pinned) for name, _, pinned in pins)


def _package(name: str, pinned: str) -> str:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return f"{name} MISSING"
    # PyTorch's builds differ after the plus sign.
    return f"{name} {version}" + ("" if version.partition("+")[0] == pinned else f" (NOT {pinned})")


def _gdal() -> str:
    import rasterio

    return f"{rasterio.__gdal_version__}, PROJ {rasterio.__proj_version__}, bundled with rasterio"


def _processor() -> str:
    import torch

    tiles = "with" if torch.cpu._is_amx_tile_supported() else "without"
    capability = torch.backends.cpu.get_cpu_capability()
    return f"{platform.machine()}, {os.cpu_count()} cores, {torch.get_num_threads()} threads, {capability}, {tiles} AMX"


def _gpus() -> str:
    import torch

    from .core.files import size_text

    cards = [torch.cuda.get_device_properties(index) for index in range(torch.cuda.device_count())]
    names = [f"cuda:{index} {card.name} ({size_text(card.total_memory)})" for index, card in enumerate(cards)]
    names += ["mps"] if torch.backends.mps.is_available() else []
    return ", ".join(names or ["none"]) + (
        f"; CUDA {torch.version.cuda}" if torch.version.cuda else "; a build without CUDA"
    )


def _memory() -> str:
    import psutil

    from .core.files import size_text

    memory = psutil.virtual_memory()
    return f"{size_text(memory.available)} of {size_text(memory.total)} free"


def _data_folder() -> str:
    from .core.files import size_text
    from .encoders.registry import data_folder

    folder = data_folder()
    if not folder.is_dir():
        return f"{folder}, which does not exist"
    return f"{folder}, {size_text(shutil.disk_usage(folder).free)} free on its disk"


def _encoders() -> str:
    from .core.errors import EncoderError
    from .encoders import registry

    here, listed = [], 0
    for name, path in registry.card_files().items():
        try:
            missing = registry.missing_files(registry.read_card(path), path.parent)
        except EncoderError:
            here.append(f"{name} (DAMAGED CARD)")
            continue
        if missing and path.parent == registry.BUNDLED_FOLDER:
            listed += 1
        else:
            here.append(f"{name} (WITHOUT {missing[0]})" if missing else name)
    return f"{', '.join(here) or 'none'}; {listed} more in the catalogue"


def _settings() -> str:
    return ", ".join(f"{name}={os.environ[name]}" for name in ENVIRONMENT_VARIABLES if name in os.environ) or "none"


def _last_fault() -> str:
    from .encoders.registry import data_folder

    path = data_folder() / LAST_FAULT_FILE
    return path.read_text(encoding="utf-8").rstrip() if path.is_file() else "none"
