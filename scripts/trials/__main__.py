"""The command line of the trials: which kinds, for how long, from which seed; then the page of figures."""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from . import data
from .record import Session

KINDS = {
    "kills": "kills:Kills",
    "faults": "faults:Faults",
    "fuzz": "fuzz:Fuzz",
    "attacks": "attacks:Attacks",
    "soak": "soak:Soak",
    "determinism": "determinism:Determinism",
}


def main() -> int:
    """Run what is asked for, write the page; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="torture", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[[], *KINDS], metavar="|".join(KINDS), help="default: all")
    parser.add_argument("--minutes", type=float, default=30, help="for all kinds together (default: 30)")
    parser.add_argument("--most", type=int, help="trials of each kind at most")
    parser.add_argument("--seed", type=int, default=0, help="moments, inputs and damages (default: 0)")
    parser.add_argument("--folder", type=Path, default=default_folder(), help="of data, checkpoints and findings")
    parser.add_argument("--report", action="store_true", help="only write docs/RELIABILITY.md from what is recorded")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that disks are unmounted and engines ended
    found = [] if given.report else run(given.kinds or list(KINDS), given)
    from .page import write

    print(f"Figures: {write(given.folder)}; findings and checkpoints: {given.folder}")
    return 1 if found else 0


def default_folder() -> Path:
    """A folder of trials under GEOENC_HOME, else under the folder for temporary files."""
    home = os.environ.get("GEOENC_HOME")
    return Path(home) / "trials" if home else Path(tempfile.gettempdir()) / "geoenc-trials"


def run(kinds: list[str], given: argparse.Namespace) -> list[str]:
    """What the trials of some kinds find."""
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    home = folder / "home"
    home.mkdir(exist_ok=True)
    ground, found = data.made(folder, home), []
    for kind in kinds:
        session = Session(folder, kind, given.seed, given.minutes / len(kinds), given.most)
        try:
            attempts(kind, session, ground)
        finally:
            print(f"{kind}: {session.tried} tried, {len(session.findings)} findings", flush=True)
        found += session.findings
    return found


def attempts(kind: str, session: Session, ground: Path, names: Iterable[str] | None = None) -> None:
    """Run one kind's trials: all that it has, without end for some, or those named."""
    module, _, name = KINDS[kind].partition(":")
    trials = getattr(importlib.import_module(f".{module}", __package__), name)(session, ground)
    try:
        session.go(trials.names() if names is None else names, trials.attempt)
    finally:
        getattr(trials, "close", lambda: None)()


if __name__ == "__main__":
    sys.exit(main())
