"""Whether the process that this one works for is still there, and the end of this one with all its children."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable


def parent_gone_check(parent: int | None) -> Callable[[], bool]:
    """A function that tells whether the process `parent` has gone; None: the one that started this one."""
    if sys.platform == "win32":
        return _of_windows(parent or os.getppid())
    started_by = os.getppid()

    def gone() -> bool:
        # One that was killed stays in the list of processes until it is fetched, but its children get another parent
        # at once.
        if os.getppid() != started_by:
            return True
        try:
            os.kill(parent or started_by, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            pass
        return False

    return gone


def _of_windows(parent: int) -> Callable[[], bool]:
    """As above, by a handle, which keeps the number from being given to another process. Untested."""
    import ctypes

    synchronize, has_ended = 0x00100000, 0
    # Only Windows has it: mypy says so elsewhere, and there that the remark isn't needed.
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.WaitForSingleObject.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    handle = kernel.OpenProcess(synchronize, False, parent)
    return lambda: not handle or kernel.WaitForSingleObject(handle, 0) == has_ended


def kill_process_group() -> None:
    """End this process at once, and its children where it heads a group of its own."""
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
