"""The work store: a Zarr array beside the output that holds finished blocks, so that a stopped job goes on where it
was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import zarr

from ..core.errors import OutputError
from ..core.words import tr
from ..raster.grid import Box
from ..raster.tiles import Block, TilePlan

COUNT_NAMES = ("tiles", "overflows", "valid_pixels")  # kept of each block
MARK_NAME = "zarr.json"
ENTRY_NAMES = {MARK_NAME, "embedding", "counts"}  # what a store's folder may hold


def fingerprint(facts: dict[str, Any]) -> str:
    """The job's name: a hash of everything that decides its result."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


class WorkStore:
    """Blocks (T, C, h, w) of one job, each token's in a chunk of its own; the counts of a block, written last, mark
    it finished."""

    def __init__(self, path: Path, job: str, plan: TilePlan, tokens: int, dims: int, dtype: str, parts: int = 1):
        """Open the store of job fingerprint `job`, or start it anew when another job left one there."""
        self.path, self.plan, self.job, self.parts = path, plan, job, parts
        if path.is_symlink() or (path.exists() and self._job() != job):
            self._check_own()
            self.remove()
        if not path.exists():
            group: Any = zarr.create_group(path)
            rows, cols = plan.block_counts
            height, width = self._block_shape
            group.create_array(
                "embedding",
                shape=(tokens, dims, rows * height, cols * width),
                chunks=(1, dims, height, width),
                dtype=dtype,
                fill_value=np.nan,
                compressors=None,
                config={"write_empty_chunks": True},
            )
            group.create_array("counts", shape=(3, rows, cols), chunks=(3, 1, 1), dtype="int64", fill_value=-1)
            group.attrs["job"] = job  # last: a store that a kill left half made has none and is made anew
        group = zarr.open_group(path, mode="r+")
        self.data = group["embedding"]
        self.counts = group["counts"]
        self.finished = np.asarray(self.counts[:])[0] >= 0
        self._mark = (path / MARK_NAME).stat()

    @property
    def _block_shape(self) -> tuple[int, int]:
        """Cells of a block."""
        height, width = self.plan.block_shape
        return height * self.parts, width * self.parts

    def _check_own(self) -> None:
        """Raise OutputError where something else than a work store lies at its path: it is never deleted."""
        if (
            self.path.is_symlink()
            or not self.path.is_dir()
            or {entry.name for entry in self.path.iterdir()} - ENTRY_NAMES
        ):
            raise OutputError(
                tr("{path}, where the job's blocks would be kept, holds files that are not GeoEnc's.", path=self.path),
                tr("Move it away, or choose another output."),
            )

    def _job(self) -> str | None:
        try:
            return str(zarr.open_group(self.path, mode="r").attrs.get("job"))
        except (OSError, ValueError, KeyError):
            return None

    def write(self, block: Block, tokens: np.ndarray, counts: tuple[int, int, int]) -> None:
        """Keep a block: tokens (T, C, h, w) of its whole place, and its COUNTS.

        Raises OutputError where the store is no longer where it was: zarr would make a removed folder anew.
        """
        self._check_there()
        i, j = block.index
        height, width = self._block_shape
        self.data[:, :, i * height : (i + 1) * height, j * width : (j + 1) * width] = tokens
        self.counts[:, i, j] = counts

    def _check_there(self) -> None:
        try:
            here = (self.path / MARK_NAME).stat()
        except OSError:
            here = None
        if here is None or not os.path.samestat(here, self._mark):
            raise OutputError(
                tr(
                    "The work store disappeared while the job ran: {path} or its folder was removed, renamed or"
                    " replaced.",
                    path=self.path,
                ),
                tr("Leave the output's folder alone while a job writes to it, then run the job again."),
            )

    def read(self, box: Box, token: int) -> np.ndarray:
        """Cells (C, h, w) of any box and one token; NaN where no block lies."""
        stored = self.plan.stored * self.parts
        out = np.full((self.data.shape[1], *box.shape), np.nan, self.data.dtype)
        part = box & stored
        if not part.empty:
            out[(..., *part.slices_in(box))] = self.data[(token, slice(None), *part.slices_in(stored))]
        return out

    @property
    def has_blocks(self) -> bool:
        """Whether any block is finished."""
        return bool((np.asarray(self.counts[:])[0] >= 0).any())

    def check_whole(self) -> None:
        """Raise OutputError where another run has taken or emptied the store meanwhile: its blocks can't be trusted."""
        if self._job() != self.job or not (np.asarray(self.counts[:]) >= 0).all():
            raise OutputError(
                tr("Another run has written to the same output meanwhile: {path}.", path=self.path),
                tr("Let one run at a time write an output, then run this job again."),
            )

    def totals(self) -> dict[str, int]:
        """The COUNTS of all blocks together."""
        return dict(zip(COUNT_NAMES, (int(n) for n in np.asarray(self.counts[:]).sum(axis=(1, 2))), strict=True))

    def clear_remains(self) -> None:
        """Delete what a write on its way has made anew of a store that was removed meanwhile."""
        if self.path.is_dir() and not (self.path / MARK_NAME).exists():
            shutil.rmtree(self.path, ignore_errors=True)

    def remove(self) -> None:
        """Delete the store, its mark first: what a kill leaves of it is not taken for a store."""
        (self.path / MARK_NAME).unlink(missing_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)
