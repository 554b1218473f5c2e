"""Child processes: with a folder and an environment of their own, read line by line, ended with all their children."""

from __future__ import annotations

import atexit
import contextlib
import functools
import os
import queue
import shutil
import signal
import subprocess  # nosec B404  # lists only, never a shell
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from typing import IO, Any
from urllib.parse import quote

# What a child process gets of this one's environment. All else stays here: what QGIS sets for its own Python, GDAL,
# PROJ and Qt breaks another Python that brings its own, and a variable may make GDAL or a library run code or send
# data.
_KEPT = {
    *("PATH", "HOME", "USER", "LOGNAME", "TMP", "TEMP", "TMPDIR", "LANG", "LANGUAGE", "TZ", "TERM"),
    # Windows and its programs don't start without these.
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "OS", "USERNAME", "USERPROFILE", "USERDOMAIN"),
    *("HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "PUBLIC", "COMPUTERNAME"),
    *("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "COMMONPROGRAMFILES", "NUMBER_OF_PROCESSORS"),
    *("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("NVIDIA_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "PYTORCH_ENABLE_MPS_FALLBACK"),
    *("PYTORCH_CUDA_ALLOC_CONF", "ONEDNN_MAX_CPU_ISA", "ATEN_CPU_CAPABILITY", "NUMEXPR_NUM_THREADS"),
    *("NUMBA_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "SOURCE_DATE_EPOCH", "HF_HOME", "HF_HUB_CACHE", "HF_HUB_OFFLINE"),
}
_KEPT_BEGINNINGS = ("LC_", "PROCESSOR_", "CUDA_", "OMP_", "MKL_", "OPENBLAS_", "GEOENC_", "PIP_", "XDG_")
# With these a library of the engine would be another's.
_NEVER = {"OMP_TOOL_LIBRARIES", "CUDA_INJECTION32_PATH", "CUDA_INJECTION64_PATH"}

# What besides reaches a job that goes online by the user's own wish: to addresses among its parameters, or to the Hub.
NO_VARIABLES: tuple[str, ...] = ()
ADDRESS_VARIABLES = (
    *("AWS_", "GS_", "GOOGLE_", "AZURE_", "OSS_", "SWIFT_", "OS_", "CPL_AWS_", "CPL_AZURE_", "CPL_GS_", "CPL_GCE_"),
    *("CPL_VSIL_CURL_", "CPL_MACHINE_IS_", "GDAL_HTTP_", "VSI_CACHE"),
)
DASK_VARIABLES = ("DASK_DISTRIBUTED__COMM__TLS__",)  # the user's certificates, for a scheduler that was named
HUB_VARIABLES = ("HF_TOKEN", "HF_ENDPOINT", "HUGGING_FACE_HUB_TOKEN")


def clean_environment(besides: tuple[str, ...] = NO_VARIABLES, **extra: str) -> dict[str, str]:
    """What a child process may know of this one's environment, names that begin with one of `besides`, and `extra`."""
    beginnings = (*_KEPT_BEGINNINGS, *besides)
    kept = {
        name: value
        for name, value in os.environ.items()
        if (name.upper() in _KEPT or name.upper().startswith(beginnings)) and name.upper() not in _NEVER
    }
    return {**kept, **proxy_variables(), "PYTHONUTF8": "1", "PYTHONSAFEPATH": "1", **extra}


@functools.cache
def working_folder() -> str:
    """The working folder of all child processes: empty, this process's own, and none of the user's.

    Where a process is started, Python looks for modules and Windows for libraries.
    """
    made = tempfile.mkdtemp(prefix="geoenc-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def proxy_variables() -> dict[str, str]:
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
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        options["start_new_session"] = True
    # Text that is not UTF-8 must not end the reader thread.
    options.update(text=True, encoding="utf-8", errors="replace", cwd=working_folder())
    return subprocess.Popen(command, **options)  # nosec B603  # a list, no shell; the interpreter is the user's own


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
            # taskkill reaches the children, which terminate() does not. By its path: Windows looks here first.
            taskkill = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
            command = [taskkill, "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False)  # nosec B603  # fixed words and a number
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the group has gone already
        os.killpg(process.pid, signal.SIGKILL if force else signal.SIGTERM)


class Lines:
    """Lines of a stream, read ahead by a thread, so that the reader can wait for a while instead of for ever."""

    def __init__(self, stream: IO[str] | None):
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, args=(stream or (),), daemon=True).start()

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
