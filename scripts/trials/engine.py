"""The real engine, asked as its users ask it: by the command line, by one warm worker, or through qgis_process."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
QGIS = ROOT / "scripts" / "qgis_process"
LONG = "Longer than it may take, but it answers a cancel."
PATIENCE = 120.0  # seconds for a job that takes a few, on a machine that others use too
KEPT = ("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "SYSTEMROOT", "TEMP")


@dataclass(frozen=True)
class Answer:
    """What a job ended with; kind: 'result', the name of a GeoEncError, 'Bug', 'died', 'hung', or 'error' of
    qgis_process."""

    kind: str
    text: str = ""
    hint: str = ""
    outputs: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    detail: str = ""
    said: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return self.kind == "result"

    def fault(self) -> str:
        """Why no job may end so; '' where it may: with a result, or with one sentence and a hint."""
        if self.kind == "Bug":
            return f"traceback: {self.detail.strip().splitlines()[-1] if self.detail.strip() else self.text}"[:300]
        if self.kind in ("died", "hung"):
            return f"{self.kind}: {self.text}"[:300]
        if self.ok or self.kind == "error":
            return ""
        if not self.hint and self.kind != "Cancelled":
            return f"an error without a hint: {self.text}"[:300]
        bad = [word for word in ("\n", "Traceback", "Errno", "\x00", "pydantic.dev") if word in self.text]
        return f"words that help nobody ({bad[0]!r}): {self.text}"[:300] if bad else ""


def environment(home: Path, **extra: str) -> dict[str, str]:
    """What a command of a trial sees: little of ours, the engine's code, a GEOENC_HOME of its own."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    own = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "GEOENC_HOME": str(home)}
    return {**kept, **threads, **own, **extra}


def options(params: Mapping[str, Any]) -> list[str]:
    """A job's parameters as options of the command line."""
    out: list[str] = []
    for name, value in params.items():
        option = f"--{name.lower().replace('_', '-')}"
        if value is True:
            out.append(option)
        elif isinstance(value, list):
            out += [option, *map(str, value)]
        else:
            out.append(f"{option}={value}")
    return out


def command(job: str, params: Mapping[str, Any]) -> list[str]:
    """The command line of a job, run by this interpreter."""
    return [sys.executable, "-P", "-m", "geoenc_qgis", job, *options(params)]


def qgis_command(job: str, params: Mapping[str, Any]) -> list[str]:
    """The same through the real qgis_process."""
    given = [
        f"--{name}={item}" for name, value in params.items() for item in (value if isinstance(value, list) else [value])
    ]
    return [str(QGIS), "run", f"geoenc:{job}", *given]


def qgis_environment(home: Path, **extra: str) -> dict[str, str]:
    """For qgis_process: it finds the engine by GEOENC_PYTHON."""
    own = environment(home, GEOENC_PYTHON=sys.executable, QT_QPA_PLATFORM="offscreen", **extra)
    return {name: value for name, value in own.items() if name not in ("PYTHONPATH",) or name in extra}


class Run:
    """A command that is running, the head of a process group of its own; what it says goes to files."""

    def __init__(self, arguments: list[str], env: dict[str, str], folder: Path, **more: Any):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.begun = folder, time.monotonic()
        with open(folder / "stdout", "wb") as out, open(folder / "stderr", "wb") as err:
            streams = {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": err, **more}
            self.process = subprocess.Popen(arguments, env=env, start_new_session=True, **streams)

    def kill(self, number: int = signal.SIGKILL) -> bool:
        """Send a signal to the group; False where the command had ended before."""
        if self.process.poll() is not None:
            return False
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)
        return True

    def answer(self, seconds: float = PATIENCE) -> Answer:
        """How it ended; it is killed after `seconds`."""
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            self.process.wait()
            return Answer("hung", f"no end after {seconds:.0f} s", seconds=seconds, detail=self._read("stderr"))
        took = time.monotonic() - self.begun
        return ended(code, self._read("stdout"), self._read("stderr"), took)

    def _read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8", errors="replace")


def ended(code: int, out: str, err: str, took: float) -> Answer:
    lines = tuple(line for line in re.split(r"[\r\n]+", err) if line.strip())
    if "Traceback (most recent call last)" in err + out or "Exception ignored in" in err:
        return Answer("Bug", f"exit code {code}", detail=err or out, seconds=took, said=lines)
    if code == 0:
        found = out.strip().rpartition("\n")[2]
        outputs = json.loads(found) if found.startswith("{") else {}
        return Answer("result", outputs=outputs, seconds=took, said=lines)
    if code < 0 or code > 127:
        return Answer("died", f"exit code {code}", detail=err, seconds=took, said=lines)
    text, hint = (lines[-2], lines[-1]) if len(lines) > 1 else (lines[-1] if lines else "", "")
    return Answer("GeoEncError" if hint else "error", text, hint, detail=err, seconds=took, said=lines)


class Engine:
    """One warm worker, asked a job at a time; started again only when it died or hung."""

    def __init__(self, home: Path, folder: Path, **extra: str):
        self.env, self.folder, self.starts = environment(home, **extra), folder, 0
        self.process: subprocess.Popen[bytes] | None = None

    def ask(self, job: str, params: Mapping[str, Any], seconds: float = PATIENCE) -> Answer:
        """The answer to a job."""
        return self.say(json.dumps({"job": job, "params": params}).encode(), seconds)

    def say(self, line: bytes, seconds: float = PATIENCE) -> Answer:
        """The answer to one line, whatever is in it."""
        process = self._alive()
        begun = time.monotonic()
        with contextlib.suppress(OSError):
            process.stdin.write(line.replace(b"\n", b" ") + b"\n")
            process.stdin.flush()
        return self._heard(process, begun, seconds)

    def _heard(self, process: Any, begun: float, seconds: float) -> Answer:
        said: list[str] = []
        while True:
            took = time.monotonic() - begun
            try:
                event = self._events.get(timeout=max(seconds - took, 0.01))
            except queue.Empty:
                if self._cancelled():
                    return Answer("Cancelled", LONG, seconds=took, said=tuple(said))
                self.close()
                return Answer("hung", f"no answer after {seconds:.0f} s", seconds=seconds, said=tuple(said))
            took = time.monotonic() - begun
            if event is None:
                code = process.wait()
                return Answer("died", f"exit code {code}", seconds=took, detail=self._words(), said=tuple(said))
            if event["event"] == "log":
                said.append(event["text"])
            elif event["event"] == "result":
                return Answer("result", outputs=event["outputs"], seconds=took, said=tuple(said))
            elif event["event"] == "error":
                words = (event["kind"], event["text"], event.get("hint", ""))
                return Answer(*words, seconds=took, detail=event.get("traceback", ""), said=tuple(said))

    def _cancelled(self, seconds: float = 10) -> bool:
        """Whether the job that is running answers a cancel in time."""
        self.process.stdin.write(b'{"cancel": true}\n')
        self.process.stdin.flush()
        end = time.monotonic() + seconds
        with contextlib.suppress(queue.Empty):
            while event := self._events.get(timeout=max(end - time.monotonic(), 0.01)):
                if event["event"] in ("result", "error"):
                    return True
        return False

    def _alive(self) -> Any:
        if self.process is None or self.process.poll() is not None:
            self.close()
            self.starts += 1
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(self.folder / "worker.stderr", "wb") as err:
                self.process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "geoenc_qgis", "worker"],
                    env=self.env, cwd=self.folder, start_new_session=True,
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=err,
                )  # fmt: skip
            self._events: queue.Queue[dict[str, Any] | None] = queue.Queue()
            threading.Thread(target=_listen, args=(self.process.stdout, self._events), daemon=True).start()
        return self.process

    def _words(self) -> str:
        return (self.folder / "worker.stderr").read_text(encoding="utf-8", errors="replace")[-2000:]

    def close(self) -> None:
        """End the worker."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            for stream in (self.process.stdin, self.process.stdout):
                with contextlib.suppress(OSError):
                    stream.close()
            self.process = None


def _listen(stream: Any, events: queue.Queue[dict[str, Any] | None]) -> None:
    with contextlib.suppress(ValueError, OSError):  # closed by us
        for line in stream:
            events.put(json.loads(line))
    events.put(None)
