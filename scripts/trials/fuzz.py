"""Damaged inputs given to one warm engine: each is answered in time, in one sentence or with what is right."""

from __future__ import annotations

import itertools
import json
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import psutil

from . import damage
from .damage import Edit
from .engine import LONG, Answer, Engine
from .fuzz_inputs import Inputs
from .rasters import Raster
from .record import Outcome, Session
from .subjects import Ask, Lines, Params, Subject

SECONDS = 20.0


class Fuzz:
    """Trials 'SUBJECT/NUMBER'."""

    def __init__(self, session: Session, data: Path):
        self.data, self.work, self.out = data, session.work, session.work / "out"
        self.home = session.work / "home"
        self.home.mkdir(exist_ok=True)
        self.out.mkdir(exist_ok=True)
        self.engine = Engine(self.home, session.work / "engine")
        self.subjects = Inputs(data, session.work, self.out, self.home, self.engine).all()

    def close(self) -> None:
        self.engine.close()

    def names(self) -> Iterator[str]:
        for number in itertools.count():
            for name in self.subjects:
                yield f"{name}/{number}"

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        name = trial.partition("/")[0]
        subject = self.subjects[name]
        ask = rng.choice(subject.asks)
        if isinstance(subject, Raster) and ask[0] not in subject.known:
            self._learn(subject, ask)
        edits = subject.draw(rng)
        why, answer = self._tried(subject, edits, ask)
        facts: dict[str, Any] = {
            "subject": name,
            "job": ask[0],
            "answer": answer.kind,
            "seconds": round(answer.seconds, 2),
        }
        facts["starts"], facts["rss"] = self.engine.starts, self._memory()
        if not why:
            return Outcome(facts=facts)
        small = damage.shrunk(
            edits, lambda fewer: _like(self._tried(subject, fewer, ask)[0], why), 3 if "hung" in why else 40
        )
        why, answer = self._tried(subject, small, ask)
        request = {"job": subject.request(ask, small), "edits": small, "detail": answer.detail[-3000:]}
        keep = {
            subject.path.name: subject.damaged(small),
            "request.json": json.dumps(request, indent=1, default=repr).encode(),
        }
        return Outcome(finding=f"{why} ({ask[0]})", facts=facts, keep=keep)

    def _tried(self, subject: Subject, edits: Sequence[Edit], ask: Ask) -> tuple[str, Answer]:
        """(What is wrong, '' where nothing is; the answer)."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir()
        subject.put(edits)
        job, params = subject.request(ask, edits)
        answer = (
            self.engine.say(subject.damaged(edits), SECONDS)
            if isinstance(subject, Lines)
            else self.engine.ask(job, params, SECONDS)
        )
        self._tidy()
        parts = [path.name for path in self.out.rglob("*") if ".part" in path.name]
        # Numbers as steps or clusters may ask for hours of honest work; a damaged file may not.
        slow = "hung: " + answer.text if answer.text == LONG and not isinstance(subject, Params) else ""
        why = answer.fault() or slow or (f"left behind: {parts[0]}" if parts else "")
        return why or (subject.wrong(edits, ask, answer) if answer.ok else ""), answer

    def _learn(self, subject: Raster, ask: Ask) -> None:
        subject.put([])
        answer = self.engine.ask(*ask)
        if not answer.ok:
            raise RuntimeError(f"{subject.path.name} fails undamaged: {answer.text}{answer.detail}")
        subject.learn(ask)

    def _memory(self) -> int:
        """Megabytes that the engine holds."""
        process = self.engine.process
        try:
            return round(psutil.Process(process.pid).memory_info().rss / 2**20) if process else 0
        except psutil.NoSuchProcess:
            return 0

    def _tidy(self) -> None:
        """Forget encoders that a damaged card or file made."""
        for folder in (self.home / "models").glob("*"):
            if folder.name not in ("fuzzed", "ready"):
                shutil.rmtree(folder, ignore_errors=True)


def _like(found: str, why: str) -> bool:
    """Whether two findings are of one kind."""
    return bool(found) and found[:24] == why[:24]
