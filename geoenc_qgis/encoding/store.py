"""The work store: a Zarr array that holds finished blocks, so that a stopped job goes on where it was, and so that
several workers can write one job's blocks."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import zarr

from ..core.errors import OutputError
from ..core.report import SILENT, Report
from ..core.words import tr
from ..raster.grid import Box
from ..raster.tiles import Block, TilePlan
from .folders import LocalFolder, StoreFolder, explained
from .running import RunningMark, owner_of, wait_for_others

COUNT_NAMES = ("tiles", "overflows", "valid_pixels")  # kept of each block
MARK_NAME = "zarr.json"
# What a store's folder may hold: the store, its mark, and rasters that it becomes.
ENTRY_NAMES = re.compile(r"zarr\.json|embedding|counts|running\.json(\.part)?|raster-\d{4}\.tif(\.part)?(\.aux\.xml)?")
Counts = tuple[int, int, int]


def fingerprint(facts: dict[str, Any]) -> str:
    """The job's name: a hash of everything that decides its result."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


class OpenStore:
    """The store of a run that goes on: blocks (T, C, h, w), each token's in a chunk of its own; the counts of a block,
    written last, mark it finished."""

    def __init__(self, folder: StoreFolder, owner: str, plan: TilePlan, parts: int):
        """owner: the run that has marked the store. Raises OutputError where the store isn't there, or another's."""
        self.folder, self.owner, self.plan, self.parts = folder, owner, plan, parts
        self._check_there()
        with explained(folder.path):
            group = zarr.open_group(folder.zarr, mode="r+")
            embedding: Any = group["embedding"]
            # A token without a value in a block has a file all the same: what has none has been moved into a raster.
            self.data: Any = embedding.with_config({"write_empty_chunks": True})
            self.counts: Any = group["counts"]

    def write(self, block: Block, tokens: np.ndarray, counts: Counts) -> None:
        """Keep a block: tokens (T, C, h, w) of its whole place, and its COUNTS.

        Raises OutputError where the store is no longer where it was: zarr would make a removed folder anew.
        """
        self._check_there()
        i, j = block.index
        height, width = block_cells(self.plan, self.parts)
        with explained(self.folder.path):
            if counts[0]:
                self.data[:, :, i * height : (i + 1) * height, j * width : (j + 1) * width] = tokens
            self.counts[:, i, j] = counts

    def counts_of(self, block: Block) -> Counts | None:
        """The COUNTS of a block that is finished, None of one that is not."""
        with explained(self.folder.path):
            tiles, overflows, valid = (int(n) for n in np.asarray(self.counts[(slice(None), *block.index)]))
        return None if tiles < 0 else (tiles, overflows, valid)

    def _check_there(self) -> None:
        owner = owner_of(self.folder)
        if owner == self.owner:
            return
        if owner:
            raise _taken(self.folder)
        raise OutputError(
            tr(
                "The work store disappeared while the job ran, or is not seen from here: {path} or its folder was"
                " removed, renamed or replaced.",
                path=self.folder.path,
            ),
            tr("Leave the store's folder alone while a job writes to it, then run the job again."),
        )


class WorkStore(OpenStore):
    """The store as the run that begins, or takes up, a job has it."""

    def __init__(
        self,
        folder: StoreFolder,
        job: str,
        plan: TilePlan,
        tokens: int,
        dims: int,
        dtype: str,
        parts: int = 1,
        report: Report = SILENT,
    ):
        """Open the store of job fingerprint `job`, or start it anew when another job left one there.

        Raises OutputError where a run that lives has marked it.
        """
        self.folder, self.job = folder, job
        names = folder.names()
        if names is not None:
            self._check_own(names)
            wait_for_others(folder, report)
            if self._job() != job:
                self.folder.remove(MARK_NAME)
                names = None
        if names is None:
            self._make(tokens, dims, dtype, plan, parts)
        self._mark = RunningMark(folder)
        self._mark.begin()
        try:
            super().__init__(folder, self._mark.owner, plan, parts)
            self._forget_lost()
            self.finished = self._counts()[0] >= 0
        except BaseException:
            self.close()
            raise

    def _make(self, tokens: int, dims: int, dtype: str, plan: TilePlan, parts: int) -> None:
        with explained(self.folder.path):
            group: Any = zarr.create_group(self.folder.zarr)
            rows, cols = plan.block_counts
            height, width = block_cells(plan, parts)
            group.create_array(
                "embedding",
                shape=(tokens, dims, rows * height, cols * width),
                chunks=(1, dims, height, width),
                dtype=dtype,
                fill_value=np.nan,
                compressors=None,
            )
            group.create_array("counts", shape=(3, rows, cols), chunks=(3, 1, 1), dtype="int64", fill_value=-1)
            group.attrs["job"] = self.job  # last: a store that a kill left half made has none and is made anew

    def _check_own(self, names: set[str]) -> None:
        """Raise OutputError where something else than a work store lies at its path: it is never deleted."""
        if not all(map(ENTRY_NAMES.fullmatch, names)):
            path = self.folder.path
            raise OutputError(
                tr("{path}, where the job's blocks would be kept, holds files that are not GeoEnc's.", path=path),
                tr("Move it away, or choose another output."),
            )

    def _job(self) -> str | None:
        try:
            return str(json.loads(self.folder.read(MARK_NAME) or b"")["attributes"].get("job"))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def read(self, box: Box, token: int) -> np.ndarray:
        """Cells (C, h, w) of any box and one token; NaN where no block lies."""
        stored = self.plan.stored * self.parts
        out = np.full((self.data.shape[1], *box.shape), np.nan, self.data.dtype)
        part = box & stored
        if not part.empty:
            with explained(self.folder.path):
                out[(..., *part.slices_in(box))] = self.data[(token, slice(None), *part.slices_in(stored))]
        return out

    def _counts(self) -> np.ndarray:
        """The COUNTS of all blocks, -1 of those that are not finished."""
        with explained(self.folder.path):
            return np.asarray(self.counts[:])

    @property
    def has_blocks(self) -> bool:
        """Whether any block is finished."""
        return bool((self._counts()[0] >= 0).any())

    def lies_beside(self, folder: Path) -> bool:
        """Whether the store is a folder within `folder`, so that what lies in it can be renamed into that."""
        return isinstance(self.folder, LocalFolder) and Path(self.folder.path).resolve().parent == folder.resolve()

    def _row(self, token: int, row: int) -> Path:
        """The folder in which zarr keeps a row of a token's blocks, one in a file."""
        return Path(self.folder.path, "embedding", "c", str(token), "0", str(row))

    def _lost_in(self, token: int, row: int) -> list[int]:
        """Which finished blocks of a row are not there; one without a tile never is."""
        folder = self._row(token, row)
        there = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
        return [col for col, tiles in enumerate(self.counts[0, row].tolist()) if tiles > 0 and str(col) not in there]

    def moved_rows(self, token: int) -> int:
        """How many rows of a token's blocks have been moved into a raster: down to the last that lacks any."""
        rows, _ = self.plan.block_counts
        return next((row + 1 for row in range(rows)[::-1] if self._lost_in(token, row)), 0)

    def forget_rows(self, token: int, rows: int) -> None:
        """Delete the first rows of a token's blocks, which have been moved into a raster."""
        for row in range(rows):
            shutil.rmtree(self._row(token, row), ignore_errors=True)

    def raster(self, token: int) -> Path:
        """Where a token's raster grows into which its blocks are moved."""
        return Path(self.folder.path, f"raster-{token:04d}.tif")

    def _forget_lost(self) -> None:
        """Count blocks as not finished whose numbers are gone, and are in no raster either."""
        if not isinstance(self.folder, LocalFolder):
            return
        for token in range(self.data.shape[0]):
            for row in range(0 if self.raster(token).exists() else self.plan.block_counts[0]):
                for col in self._lost_in(token, row):
                    self.counts[:, row, col] = -1

    def check_whole(self) -> None:
        """Raise OutputError where another run has taken or emptied the store meanwhile: its blocks can't be trusted."""
        if self._job() != self.job or not (self._counts() >= 0).all():
            raise _taken(self.folder)

    def totals(self) -> dict[str, int]:
        """The COUNTS of all blocks together."""
        return dict(zip(COUNT_NAMES, (int(n) for n in self._counts().sum(axis=(1, 2))), strict=True))

    def close(self) -> None:
        """Take the run's mark away: another may go on at once."""
        self._mark.end()

    def clear_remains(self) -> None:
        """Delete what a write on its way has made anew of a store that was removed meanwhile."""
        if isinstance(self.folder, LocalFolder):
            path = Path(self.folder.path)
            if path.is_dir() and not (path / MARK_NAME).exists():
                shutil.rmtree(path, ignore_errors=True)

    def remove(self) -> None:
        """Delete the store, its mark first: what a kill leaves of it is not taken for a store."""
        self.close()
        self.folder.remove(MARK_NAME)


def block_cells(plan: TilePlan, parts: int) -> tuple[int, int]:
    """Cells (height, width) of a block, `parts` along a patch's side."""
    height, width = plan.block_shape
    return height * parts, width * parts


def _taken(folder: StoreFolder) -> OutputError:
    return OutputError(
        tr("Another run has written to the same output meanwhile: {path}.", path=folder.path),
        tr("Let one run at a time write an output, then run this job again."),
    )
