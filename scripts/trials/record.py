"""What trials found, as lines of JSON: a stopped run goes on, figures add up over seeds, the last word on a trial
counts."""

from __future__ import annotations

import functools
import hashlib
import itertools
import json
import random
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .engine import ROOT


@dataclass(frozen=True)
class Outcome:
    """Of one trial. finding: what went wrong, '' where nothing did; skipped: why it could not be tried; keep: its
    input."""

    finding: str = ""
    skipped: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    keep: dict[str, bytes | Path] = field(default_factory=dict)

    @property
    def word(self) -> str:
        return "finding" if self.finding else "skipped" if self.skipped else "held"


def recorded(folder: Path, kind: str) -> list[dict[str, Any]]:
    """The last line of each trial of a kind."""
    path = folder / f"{kind}.jsonl"
    last: dict[tuple[int, str], dict[str, Any]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        try:
            found = json.loads(line)
        except ValueError:  # cut by a kill of the trials themselves
            continue
        last[found["seed"], found["trial"]] = found
    return list(last.values())


class Session:
    """Trials of one kind and seed, until their minutes or their number are used up."""

    def __init__(self, folder: Path, kind: str, seed: int, minutes: float, most: int | None = None):
        self.folder, self.kind, self.seed, self.most = folder, kind, seed, most
        self.work = folder / "work" / kind
        self.work.mkdir(parents=True, exist_ok=True)
        self.until = time.monotonic() + 60 * minutes
        self.findings: list[str] = []
        self.tried = 0
        self._done = {one["trial"]: one["outcome"] for one in recorded(folder, kind) if one["seed"] == seed}
        self._commit = commit()

    def over(self) -> bool:
        """Whether time or number is used up."""
        return time.monotonic() > self.until or (self.most is not None and self.tried >= self.most)

    def go(self, names: Iterable[str], attempt: Callable[[str, random.Random], Outcome]) -> None:
        """Try what isn't recorded as held, the findings of earlier runs first: what was mended since counts as held."""
        again = [name for name, word in self._done.items() if word == "finding"]
        for name in itertools.chain(again, names):
            if self.over():
                return
            if self._done.get(name) != "held":
                self._add(name, _outcome(attempt, name, random.Random(f"{self.seed} {name}")))

    def _add(self, name: str, outcome: Outcome) -> None:
        self.tried += 1
        self._done[name] = outcome.word if outcome.word != "finding" else "held"  # not tried twice in one run
        line = {"seed": self.seed, "trial": name, "outcome": outcome.word, "commit": self._commit, **outcome.facts}
        why = outcome.finding or outcome.skipped
        if why:
            line["why"] = why
        with (self.folder / f"{self.kind}.jsonl").open("a", encoding="utf-8") as out:
            out.write(json.dumps(line) + "\n")
        kept = self._place(name)
        shutil.rmtree(kept, ignore_errors=True)
        if outcome.finding:
            self.findings.append(f"{self.kind} {name}: {outcome.finding}")
            print(f"{self.kind} {name}: {outcome.finding}\n  kept in {kept}", flush=True)
            _keep(kept, {**outcome.keep, "finding.json": json.dumps(line, indent=1).encode()})

    def _place(self, name: str) -> Path:
        readable = re.sub(r"[^A-Za-z0-9._-]+", "-", name)[:80]
        mark = hashlib.sha256(f"{self.seed} {name}".encode()).hexdigest()[:6]
        return self.folder / "findings" / self.kind / f"{readable}-{mark}"


def _outcome(attempt: Callable[[str, random.Random], Outcome], name: str, rng: random.Random) -> Outcome:
    try:
        return attempt(name, rng)
    except RuntimeError as error:  # the job fails undisturbed, or on undamaged data
        return Outcome(finding=str(error))


def _keep(folder: Path, files: dict[str, bytes | Path]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, what in files.items():
        if isinstance(what, bytes):
            (folder / name).write_bytes(what)
        elif what.is_file():
            shutil.copy(what, folder / name)
        elif what.is_dir():
            shutil.copytree(what, folder / name, symlinks=True, dirs_exist_ok=True)


@functools.cache
def commit() -> str:
    """The short id of the code's commit, '' outside of Git."""
    asked = ["git", "-C", str(ROOT), "rev-parse", "--short=7", "HEAD"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    return found.stdout.strip()
