"""Memory that goes back to the system when an array does."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

TRIM_THRESHOLD, MMAP_THRESHOLD = -1, -3  # glibc's numbers of what mallopt sets
LARGE_BYTES = 8 << 20  # bytes of an array that has pages of its own


def keep_memory_flat() -> None:
    """Give each large array pages of its own, which go with it.

    By itself glibc soon takes arrays of up to 32 MB from heaps, one a thread, which hold the gaps between them: with
    blocks of that size memory grows, by hundreds of MB in a large job. The environment's own setting is left alone.
    """
    if sys.platform == "linux" and not any(name.startswith("MALLOC_") for name in os.environ):
        with contextlib.suppress(OSError, AttributeError):  # of another C library
            library = ctypes.CDLL(None)
            library.mallopt(MMAP_THRESHOLD, LARGE_BYTES)
            library.mallopt(TRIM_THRESHOLD, 2 * LARGE_BYTES)
