"""The work folder of a stack: rasters of finished windows, and a mark for each window that says of which job it is.

A run that was stopped goes on by these marks. They go last of all, since a kill may come while the folder takes its
place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from ..core.errors import OutputError
from ..core.files import write_text
from ..core.words import tr
from ..series.windows import Window

# What a work folder may hold.
WORK_FOLDER_NAMES = re.compile(r"\d{3,}_[\dT-]+\.tif(\.aux\.xml)?|window-\d+(\.json)?|stack\.json|\..*")


def open_work(work: Path, folder: Path) -> None:
    """Make the work folder; OutputError where something else than ours, or than what lies in `folder`, is there."""
    entries = {entry.name for entry in work.iterdir()} if work.is_dir() else {"a file"} if work.exists() else set()
    if any(not WORK_FOLDER_NAMES.fullmatch(name) and not (folder / name).exists() for name in entries):
        raise OutputError(
            tr("{work}, where finished windows would be kept, holds files that are not GeoEnc's.", work=work),
            tr("Move it away, or choose another OUTPUT_FOLDER."),
        )
    work.mkdir(exist_ok=True)


def store_name(window: Window) -> str:
    """Name of the work store in which a window is encoded."""
    return f"window-{window.number:04d}"


def mark_name(window: Window) -> str:
    """Name of the file that says that a window is finished."""
    return f"{store_name(window)}.json"


def write_mark(mark: Path, job: str, counts: dict[str, int]) -> None:
    """Say that a window of this job (its fingerprint) is finished, with its counts."""
    write_text(mark, json.dumps({"job": job, "counts": counts}))


def marked_counts(mark: Path, job: str, outputs: Sequence[Path]) -> dict[str, int] | None:
    """The counts of a window that an earlier run of this job has finished; None where it has not, or its rasters
    lack."""
    try:
        content = json.loads(mark.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if content.get("job") != job or not all(output.is_file() for output in outputs):
        return None
    counts: dict[str, int] = content["counts"]
    return counts
