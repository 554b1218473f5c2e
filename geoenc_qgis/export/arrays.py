"""Exports that are one array: `.pt` for PyTorch, `.npy` with a `.json` beside it."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any

import numpy as np

from ..files import check_space, finished
from ..report import Report
from .about import about, axes
from .features import Features


def write_npy(output: Path, features: Features, report: Report) -> None:
    """An array (T, C, h, w), of a single raster (C, h, w), and its facts in a `.json` of the same name."""
    named = axes(features, bands_last=False, time=features.source.stacked)
    with finished(output) as part, finished(sidecar(output)) as facts:
        check_space(part, features.nbytes)
        array = np.lib.format.open_memmap(part, "w+", features.dtype, tuple(named.values()))
        _reserve(part, part.stat().st_size)
        _fill(array, features, False, report)
        array.flush()
        del array
        facts.write_text(json.dumps(about(features, named), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def sidecar(output: Path) -> Path:
    """The `.json` beside a `.npy`."""
    return output.with_suffix(".json")


def write_pt(output: Path, features: Features, report: Report) -> None:
    """A dict in the layout of DeepEarth's packages, its tensor (T, h, w, C); loads with `weights_only=True`.

    torch.save writes a tensor that lies in a mapped scratch file, so that memory does not grow with it.
    """
    import torch

    named = axes(features, bands_last=True)
    with finished(output) as part:
        check_space(part, 2 * features.nbytes)
        scratch = part.with_name(f"{part.name}.features")
        try:
            _reserve(scratch, features.nbytes)
            count = math.prod(named.values())
            flat = torch.from_file(str(scratch), shared=True, size=count, dtype=getattr(torch, features.dtype))
            tensor = flat.view(*named.values())
            _fill(tensor.numpy(), features, True, report)
            with part.open("wb") as file:
                torch.save({"features": tensor, **_pt_facts(features, named)}, file)
        except RuntimeError as error:  # torch's own, of what went wrong with the file
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise
        finally:
            flat = tensor = None  # Windows keeps a file that is mapped
            scratch.unlink(missing_ok=True)


def _pt_facts(features: Features, named: dict[str, int]) -> dict[str, Any]:
    import torch

    facts = about(features, named)
    mapping = facts["metadata"]["temporal_mapping"]
    facts["metadata"]["temporal_mapping"] = {int(token): frames for token, frames in mapping.items()}
    if features.quantiser:
        facts["scale"] = torch.from_numpy(features.quantiser.scale)
    else:
        facts["nodata"] = math.nan
    return facts


def _fill(array: np.ndarray, features: Features, bands_last: bool, report: Report) -> None:
    """Write all blocks into an array whose axes may leave out those of length one, and count quadrants on one axis."""
    steps, dims, height, width = features.shape
    if bands_last or not features.gridded:
        cube = np.moveaxis(array.reshape(steps, height, width, dims), -1, 1)
    else:
        cube = array.reshape(features.shape)
    for window, values in features.values(report):
        cube[(..., *window.toslices())] = values


def _reserve(path: Path, size: int) -> None:
    """Make a file of `size` bytes with its room on the disk: a mapped file that finds none later ends the process."""
    with path.open("ab"):
        pass
    with path.open("r+b") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            file.truncate(size)
