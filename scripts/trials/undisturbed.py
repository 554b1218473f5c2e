"""What a case gives when nothing comes between: its files, which pieces differ from run to run, how long it takes."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .cases import Case
from .compare import Pieces, differences, listing, pieces
from .engine import Run
from .record import commit

OURS = ("said/", "home/qgis-profile/", "home/speed.json")  # not results
POLL = 0.002
MEASURED = {"listencoders": ("cpu_seconds_a_tile", "page.html")}  # seconds that the job measured itself


@dataclass(frozen=True)
class Undisturbed:
    """seconds: of a run; changes: how often the listing of its folder changed; files: a copy of `out`."""

    pieces: Pieces
    loose: frozenset[str]
    seconds: float
    changes: int
    files: Path

    @property
    def names(self) -> set[str]:
        """The files it leaves."""
        return {name.partition(":")[0] for name in self.pieces}


def found(case: Case) -> Pieces:
    """The pieces of what lies in a case's folder."""
    return pieces(case.folder, OURS)


def left(case: Case) -> set[str]:
    """The files that lie in a case's folder."""
    return {name for name in listing(case.folder) if not name.startswith(OURS)}


def changes(run: Run, folder: Path, seconds: float) -> Iterator[int]:
    """1, 2, 3, ... as the listing of a folder changes, until the run ends or the seconds are over."""
    seen, count, end = _names(folder), 0, time.monotonic() + seconds
    while run.process.poll() is None and time.monotonic() < end:
        now = _names(folder)
        if now != seen:
            seen, count = now, count + 1
            yield count
        time.sleep(POLL)


def _names(folder: Path) -> list[str]:
    try:
        return sorted(str(path) for path in folder.rglob("*"))
    except OSError:  # a folder that went while it was read
        return []


def undisturbed(case: Case, kept: Path, *, qgis: bool = False) -> Undisturbed:
    """Of a case, from a file where this commit ran it before; runs it twice otherwise."""
    kept = kept / commit() / (case.name + ("-qgis" if qgis else ""))
    facts = kept / "facts.json"
    if not facts.is_file():
        shutil.rmtree(kept, ignore_errors=True)
        first, _, _ = _run(case, qgis)
        time.sleep(1.1)  # time stamps of seconds must not agree by chance
        again, seconds, count = _run(case, qgis)
        shutil.copytree(case.out, kept / "out", symlinks=True)
        loose = differences(first, again) + [
            name for name in again if any(word in name for word in MEASURED.get(case.name, ()))
        ]
        known = {"pieces": again, "loose": loose, "seconds": seconds, "changes": count}
        facts.write_text(json.dumps(known))
    known = json.loads(facts.read_text())
    return Undisturbed(known["pieces"], frozenset(known["loose"]), known["seconds"], known["changes"], kept / "out")


def _run(case: Case, qgis: bool) -> tuple[Pieces, float, int]:
    case.fresh()
    run = case.begin(qgis=qgis)
    count = sum(1 for _ in changes(run, case.out, 300))
    answer = run.answer()
    if not answer.ok:
        raise RuntimeError(f"{case.name} fails undisturbed: {answer.kind} {answer.text} {answer.detail[-2000:]}")
    return found(case), answer.seconds, count
