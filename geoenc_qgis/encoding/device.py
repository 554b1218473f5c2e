"""Where and how finely to compute: device, precision and batch size, measured where `auto` is asked."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import time

import torch

from ..core.errors import DeviceError
from ..core.files import write_text
from ..core.report import Report
from ..core.words import tr
from ..encoders.base import AskedPrecision, Precision
from ..encoders.registry import data_folder

MIN_BFLOAT16_GAIN = 1.3  # bfloat16 must be this much faster to be worth its rounding
HOPELESS_GAIN = 0.5  # where a small product is so much slower in it, a larger one is not tried
TIMED_ROWS = (16, 128, 1024)  # of the products that are timed
SLOW_SECONDS = 0.2  # seconds of a product that is not repeated
CPU_BATCH_PIXELS, GPU_BATCH_PIXELS = 400_000, 6_400_000  # of a batch: enough to keep the processor busy

_measured: dict[str, float] = {}  # what speed.json holds, or could not be written to it


def chosen_devices(asked: str) -> tuple[str, ...]:
    """Torch devices: the one asked for, or the best there is; `auto` and `cuda` take every GPU of the machine.

    Raises DeviceError where it isn't there.
    """
    asked = asked.strip().lower() or "auto"
    if asked == "auto":
        asked = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    kind, _, number = asked.partition(":")
    count = {
        "cpu": 1,
        "cuda": torch.cuda.device_count() if torch.cuda.is_available() else 0,
        "mps": int(torch.backends.mps.is_available()),
    }.get(kind)
    if count is None or (number and not number.isdecimal()):
        raise DeviceError(
            tr("DEVICE '{asked}' is not a device.", asked=asked), tr("Choose auto, cpu, cuda, cuda:0 or mps.")
        )
    if int(number or 0) >= count:
        raise DeviceError(
            tr("DEVICE '{asked}' is not on this machine.", asked=asked),
            tr("Leave DEVICE at auto.")
            if kind == "cpu"
            else tr("Check the driver and the engine's torch build, or use auto."),
        )
    return tuple(f"cuda:{index}" for index in range(count)) if asked == "cuda" else (asked,)


def worker_devices(asked: str) -> tuple[str, ...]:
    """The one device of a Dask worker: of this machine's own workers each has another GPU, any other has the first
    that it sees, which dask-cuda and the like make its own."""
    from ..core.duty import worker_number

    devices = chosen_devices(asked)
    return (devices[(worker_number() or 0) % len(devices)],)


def chosen_on_worker(asked: str, precision: AskedPrecision) -> tuple[tuple[str, ...], Precision]:
    """Devices and precision as this worker would choose them, for all of them."""
    devices = worker_devices(asked)
    return devices, chosen_precision(precision, devices[0], Report())


def kind_of_processor(asked: str) -> str:
    """What computes on this worker: unequal kinds round in their own ways."""
    device = worker_devices(asked)[0]
    return torch.cuda.get_device_name(device) if device.startswith("cuda") else f"{processor()}, {_limits()}"


def chosen_precision(asked: AskedPrecision, device: str, report: Report) -> Precision:
    """The precision asked for; `auto`: bfloat16 where a matrix product is much faster in it on this machine."""
    if asked != "auto":
        return asked
    known = data_folder() / "speed.json"
    key = f"{platform.node()} {processor()} {device.partition(':')[0]} torch {torch.__version__} {_limits()}"
    if key not in _measured:
        with contextlib.suppress(OSError, ValueError, TypeError):
            _measured.update(json.loads(known.read_text(encoding="utf-8")))
    if key not in _measured:
        report.log(tr("Measuring once whether bfloat16 is faster than float32 on this machine."))
        _measured[key] = round(_gain(device, report), 2)
        report.log(
            tr("bfloat16 is {measured:g} times as fast as float32 on this machine.", measured=_measured[key]), "debug"
        )
        try:
            known.parent.mkdir(parents=True, exist_ok=True)
            write_text(known, json.dumps(_measured, indent=1))
        except OSError as error:
            report.log(tr("The measured speed is kept only until the engine ends: {error}", error=error), "debug")
    report.check()
    return "bfloat16" if _measured[key] >= MIN_BFLOAT16_GAIN else "float32"


def processor() -> str:
    """The processor's name, as the system tells it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def _limits() -> str:
    """What torch and NumPy may use of the processor: its capability, and what the environment forbids."""
    names = (
        *("ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA", "MKL_ENABLE_INSTRUCTIONS"),
        "OPENBLAS_CORETYPE",
    )
    return " ".join(
        [torch.backends.cpu.get_cpu_capability(), *(f"{n}={os.environ[n]}" for n in names if n in os.environ)]
    )


def _gain(device: str, report: Report) -> float:
    """How many times as fast as in float32 products are in bfloat16.

    Sizes grow to that of a transformer: without hardware for it, bfloat16 is up to a hundred times slower, and the
    smallest tells.
    """
    gain = 0.0
    for rows in TIMED_ROWS:
        exact = _seconds(device, torch.float32, rows, report)
        gain = exact / _seconds(device, torch.bfloat16, rows, report)
        if gain < HOPELESS_GAIN:
            break
    return gain


def _seconds(device: str, dtype: torch.dtype, rows: int, report: Report) -> float:
    """Least of a few timings of a matrix product; of a slow one the second alone, for the first may start a library."""
    left, right = torch.ones(rows, 768, dtype=dtype, device=device), torch.ones(768, 3072, dtype=dtype, device=device)
    least = float("inf")
    for turn in range(6):
        report.check()
        start = time.perf_counter()
        (left @ right)[0, 0].item()
        least = min(least, time.perf_counter() - start)
        if turn and least > SLOW_SECONDS:
            break
    return least


def chosen_batch(asked: int, tile_pixels: int, devices: tuple[str, ...]) -> int:
    """Tiles of a batch, for all devices together: as many as asked a device, or so many that the processors are
    busy."""
    budget = CPU_BATCH_PIXELS if devices[0] == "cpu" else GPU_BATCH_PIXELS
    return len(devices) * (asked if asked > 0 else max(1, min(budget // tile_pixels, 256)))
