"""Folders for what is not whole yet: beside the output, fresh, for their owner alone; others clear those of the dead.

A folder holds a lock that the system lets go of when its process ends, however it ends. Where a file system knows no
locks, nothing of others is cleared and nothing is refused.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from .errors import OutputError
from .words import tr

SCRATCH_PREFIX = ".geoenc-"
LOCK_NAME = "lock"  # says who holds the folder, and which outputs beside it
NEW_NAME, OLD_NAME = "new", "old"  # what is being made; what a replaced folder held, until the new one is in its place
YOUNG_SECONDS = 60.0  # seconds for which a folder without a lock may be one that is just being made
LOCKED_BYTE = 1 << 30  # far behind what is read: Windows keeps others from reading a locked byte


@contextlib.contextmanager
def scratch_folder(beside: Path) -> Iterator[Path]:
    """A fresh, empty folder (mode 0700, random name) on the disk of `beside`, which goes at the end.

    Those that dead runs have left in `beside` are cleared first. Raises OSError where it can't be made.
    """
    with _held(beside, {}) as root:
        yield root / NEW_NAME


@contextlib.contextmanager
def output_lock(outputs: Iterable[Path]) -> Iterator[None]:
    """Keep other runs from writing the same outputs meanwhile; OutputError names the run that is already at it.

    Two that begin at once see each other, and the one that began later gives way.
    """
    folders: dict[Path, list[str]] = {}
    for output in outputs:
        folders.setdefault(output.resolve().parent, []).append(output.name)
    with contextlib.ExitStack() as stack:
        for beside, names in folders.items():
            facts = {"outputs": names, "process": os.getpid(), "host": platform.node(), "started": time.time()}
            root = stack.enter_context(_held(beside, facts))
            _refuse_second(beside, root, facts)
        yield


def replace_folder(new: Path, folder: Path) -> None:
    """Put the folder `new` in the place of `folder`, which stays whole until then.

    A kill between the two renames leaves the older one aside, where the next run puts it back.
    """
    with _held(folder.resolve().parent, {}) as root:
        aside = root / OLD_NAME / folder.name
        if folder.exists():
            aside.parent.mkdir()
            folder.replace(aside)
        try:
            new.replace(folder)
        except OSError:
            if aside.exists():
                aside.replace(folder)
            raise


@contextlib.contextmanager
def _held(beside: Path, facts: dict[str, Any]) -> Iterator[Path]:
    beside = beside.resolve()
    clear_dead(beside)
    root, lock = _made(beside, facts)
    try:
        yield root
    finally:
        _empty(root)
        lock.close()
        shutil.rmtree(root, ignore_errors=True)


def _empty(root: Path) -> None:
    """Delete all but the lock: a folder without one, left by a kill in mid-deletion, counts as young and would stay."""
    for inner in (NEW_NAME, OLD_NAME):
        shutil.rmtree(root / inner, ignore_errors=True)


def _made(beside: Path, facts: dict[str, Any]) -> tuple[Path, IO[str]]:
    """A folder and its held lock; made anew where another run took it for a dead one just before it was locked."""
    while True:
        root = Path(tempfile.mkdtemp(prefix=SCRATCH_PREFIX, dir=beside))
        try:
            (root / LOCK_NAME).write_text(json.dumps(facts), encoding="utf-8")
            (root / NEW_NAME).mkdir()
            lock = (root / LOCK_NAME).open(encoding="utf-8")  # for reading: it keeps no disk from being made read-only
        except FileNotFoundError:
            continue
        except BaseException:
            shutil.rmtree(root, ignore_errors=True)
            raise
        if _locked(lock) is not False and (root / LOCK_NAME).exists():
            return root, lock
        lock.close()


def _locked(file: IO[str]) -> bool | None:
    """Take the lock of an open file: True, False where another process has it, None where locks are not known."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


def _others(beside: Path) -> Iterator[Path]:
    for root in beside.glob(f"{SCRATCH_PREFIX}*"):
        if root.is_dir() and not root.is_symlink():
            yield root


def clear_dead(beside: Path) -> None:
    """Delete the folders whose owner has died; what one had put aside goes back where nothing has taken its place."""
    for root in _others(beside):
        with contextlib.suppress(OSError):
            if not (root / LOCK_NAME).exists():
                if time.time() - root.stat().st_mtime > YOUNG_SECONDS:
                    shutil.rmtree(root, ignore_errors=True)
                continue
            with (root / LOCK_NAME).open(encoding="utf-8") as lock:
                if not _locked(lock):
                    continue
                for aside in (root / OLD_NAME).glob("*"):
                    if not (beside / aside.name).exists():
                        aside.replace(beside / aside.name)
                _empty(root)
                if sys.platform != "win32":
                    shutil.rmtree(root, ignore_errors=True)
            shutil.rmtree(root, ignore_errors=True)  # Windows deletes no open file


def _refuse_second(beside: Path, mine: Path, facts: dict[str, Any]) -> None:
    """Raise OutputError where a run that began earlier holds one of the same outputs."""
    for root in _others(beside):
        if root == mine:
            continue
        try:
            with (root / LOCK_NAME).open(encoding="utf-8") as lock:
                other = json.load(lock)
                if _locked(lock) is not False:
                    continue
        except (OSError, ValueError):
            continue
        same = sorted(set(facts["outputs"]) & set(other.get("outputs", ())))
        if same and (other["started"], root.name) < (facts["started"], mine.name):
            since = datetime.fromtimestamp(other["started"], UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
            raise OutputError(
                tr(
                    "Another run is writing {beside}: process {process} on {host}, since {since}.",
                    beside=beside / same[0],
                    process=other["process"],
                    host=other["host"],
                    since=since,
                ),
                tr("Wait until it has ended, or choose another output."),
            )
