"""Child processes: started in an environment cleaned of QGIS's own libraries, read line by line, ended with all their children."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess  # nosec B404 - lists only, never a shell
import threading
from collections.abc import Iterable, Iterator
from typing import IO, Any
from urllib.parse import quote

# What QGIS sets for its own Python, GDAL, PROJ and Qt breaks another Python that brings its own.
_FOREIGN = ("PROJ_", "QT_", "DYLD_")
_FOREIGN_NAMES = {
    "PYTHONPATH",
    "PYTHONHOME",
    "VIRTUAL_ENV",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "__PYVENV_LAUNCHER__",
}


def clean_environment(**extra: str) -> dict[str, str]:
    """This process's environment without what belongs to QGIS's Python, plus `extra`."""
    kept = {k: v for k, v in os.environ.items() if k not in _FOREIGN_NAMES and not k.startswith(_FOREIGN)}
    return {**kept, **proxy(), "PYTHONUTF8": "1", **extra}


def proxy() -> dict[str, str]:
    """QGIS's proxy settings as the variables that Python's libraries read; empty where it uses none or the system's."""
    from qgis.core import QgsSettings

    settings = QgsSettings()
    kind, host = settings.value("proxy/proxyType", ""), settings.value("proxy/proxyHost", "")
    if settings.value("proxy/proxyEnabled", "false") not in (True, "true") or not host:
        return {}
    scheme = {"Socks5Proxy": "socks5", "HttpProxy": "http", "HttpCachingProxy": "http"}.get(kind)
    if scheme is None:
        return {}
    user, password = settings.value("proxy/proxyUser", ""), settings.value("proxy/proxyPassword", "")
    login = f"{quote(user, '')}:{quote(password or '', '')}@" if user else ""
    port = settings.value("proxy/proxyPort", "")
    address = f"{scheme}://{login}{host}{f':{port}' if port else ''}"
    excluded = settings.value("proxy/noProxyUrls", []) or []
    without = ",".join([excluded] if isinstance(excluded, str) else excluded)
    return {"HTTP_PROXY": address, "HTTPS_PROXY": address, **({"NO_PROXY": without} if without else {})}


def start(command: list[str], **options: Any) -> subprocess.Popen[str]:
    """Start `command`, a list, as the head of a process group of its own, so that it can be ended with its children."""
    if os.name == "nt":
        options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        options["start_new_session"] = True
    # Text that is not UTF-8 must not end the reader thread.
    options.update(text=True, encoding="utf-8", errors="replace")
    return subprocess.Popen(command, **options)  # nosec B603 - a list, no shell; the interpreter is the user's own


def end(process: subprocess.Popen[str], grace: float = 0.5) -> None:
    """End `process` and its children: asked first, killed after `grace` seconds; returns when it is gone."""
    if process.poll() is None:
        _signal(process, force=False)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
    # Also when the head has gone by itself: its children may outlive it.
    _signal(process, force=True)
    process.wait()


def _signal(process: subprocess.Popen[str], force: bool) -> None:
    if os.name == "nt":
        if process.poll() is None:
            # taskkill reaches the children, which terminate() does not.
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False)  # nosec B603 B607 - fixed words and a number
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the group has gone already
        os.killpg(process.pid, signal.SIGKILL if force else signal.SIGTERM)


class Lines:
    """Lines of a stream, read ahead by a thread, so that the reader can wait for a while instead of for ever."""

    def __init__(self, stream: IO[str]):
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream: Iterable[str]) -> None:
        for line in stream:
            self._lines.put(line)
        self._lines.put(None)

    def next(self, seconds: float) -> str | None:
        """The next line, '' when none came within `seconds`, None at the end of the stream."""
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return ""
        if line is None:
            self._lines.put(None)  # whoever asks again hears the same
        return line

    def waiting(self) -> Iterator[str]:
        """The lines that are there now."""
        while line := self.next(0.001):
            yield line
