"""Exports that are one array: `.pt` for PyTorch, `.npy` with a `.json` beside it."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np

from ..core.files import atomic_output, check_space
from ..core.report import Report
from .about import axis_lengths, export_facts
from .features import Features
from .mapped import MappedArray, scratch_array


def write_npy(output: Path, features: Features, report: Report) -> None:
    """An array (T, C, h, w), of a single raster (C, h, w), and its facts in a `.json` of the same name."""
    named = axis_lengths(features, bands_last=False, time=features.source.stacked)
    shape, dtype = tuple(named.values()), np.dtype(features.dtype)
    with atomic_output(output) as part, atomic_output(sidecar(output)) as facts:
        check_space(part, features.nbytes)
        with part.open("w+b") as file:
            header = {"descr": np.lib.format.dtype_to_descr(dtype), "fortran_order": False, "shape": shape}
            np.lib.format.write_array_header_1_0(file, header)
            file.flush()
            mapped = MappedArray(file, features.dtype, shape, file.tell())
            _fill(mapped, features, False, report)
            mapped.close()
        facts.write_text(
            json.dumps(export_facts(features, named), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )


def sidecar(output: Path) -> Path:
    """The `.json` beside a `.npy`."""
    return output.with_suffix(".json")


def write_pt(output: Path, features: Features, report: Report) -> None:
    """A dict in the layout of DeepEarth's packages, its tensor (T, h, w, C); loads with `weights_only=True`.

    The tensor is filled in a scratch file, which torch.save then copies: it takes no memory that the system can't have
    back.
    """
    import torch

    named = axis_lengths(features, bands_last=True)
    with atomic_output(output) as part:
        check_space(part, 2 * features.nbytes)
        scratch = part.with_name(f"{part.name}.features")
        with scratch_array(scratch, features.dtype, tuple(named.values())) as mapped, part.open("wb") as file:
            _fill(mapped, features, True, report)
            try:
                torch.save({"features": torch.from_numpy(mapped.array), **_pt_facts(features, named)}, file)
            except RuntimeError as error:  # torch's own, of what went wrong with the file
                if isinstance(error.__context__, OSError):
                    raise error.__context__ from error
                raise


def _pt_facts(features: Features, named: dict[str, int]) -> dict[str, Any]:
    import torch

    facts = export_facts(features, named)
    mapping = facts["metadata"]["temporal_mapping"]
    facts["metadata"]["temporal_mapping"] = {int(token): frames for token, frames in mapping.items()}
    if features.quantiser:
        facts["scale"] = torch.from_numpy(features.quantiser.scale)
    else:
        facts["nodata"] = math.nan
    return facts


def _fill(mapped: MappedArray, features: Features, bands_last: bool, report: Report) -> None:
    """Write all blocks into an array whose axes may leave out those of length one, and count quadrants on one axis."""
    steps, dims, height, width = features.shape
    if bands_last or not features.gridded:
        cube = np.moveaxis(mapped.array.reshape(steps, height, width, dims), -1, 1)
    else:
        cube = mapped.array.reshape(features.shape)
    for window, values in features.values(report):
        for step, cells in zip(cube, values, strict=True):
            step[(..., *window.toslices())] = cells
            mapped.release()  # not once a block: touching a little of each band maps nearly all of the file
