"""Where Dask workers are to be found, as a user writes it; known without Dask itself."""

from __future__ import annotations

import os
import re

from .words import Words, tr

LOCAL_PATTERN = re.compile(r"local:(\d{1,9})", re.IGNORECASE)
ADDRESS_PATTERN = re.compile(r"(?:(?:tcp|tls|ucx|ucxx|wss?)://)?[\w.\-\[\]:%]+:\d+/?", re.IGNORECASE)
WORKERS_PER_CORE = 4  # of this machine's own, at most


def local_workers(asked: str) -> int | None:
    """How many workers of this machine's own are asked for; None where it is an address."""
    local = LOCAL_PATTERN.fullmatch(asked.strip())
    return int(local[1]) if local else None


def address_fault(asked: str) -> Words:
    """The end of a sentence where a text names neither workers here nor a scheduler; empty where it does."""
    count, most = local_workers(asked), WORKERS_PER_CORE * (os.cpu_count() or 1)
    if count is not None:
        return "" if 1 <= count <= most else tr("local:N takes 1 to {most} workers on this machine", most=most)
    if ADDRESS_PATTERN.fullmatch(asked.strip()) and not asked.strip().lower().startswith("local:"):
        return ""
    return tr("write local:2 for workers on this machine, or a scheduler's address, such as tcp://10.0.0.5:8786")
