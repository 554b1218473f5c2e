"""Safetensors files that are equal byte for byte when their content is, and are read with bounds."""

from __future__ import annotations

import json
from collections.abc import Mapping

import numpy as np
from safetensors.numpy import save

from .arrays import Array


def safetensors_bytes(arrays: Mapping[str, Array], metadata: dict[str, str] | None = None) -> bytes:
    """The file of named arrays and texts; its header, which the library writes in random order, is sorted here.

    https://huggingface.co/docs/safetensors: 8 bytes of the header's length, the header, padded to 8 bytes by blanks,
    data.
    """
    whole = save({name: np.ascontiguousarray(arrays[name]) for name in sorted(arrays)}, metadata=metadata)
    size = int.from_bytes(whole[:8], "little")
    header = json.dumps(
        json.loads(whole[8 : 8 + size]), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    ).encode()
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + whole[8 + size :]
