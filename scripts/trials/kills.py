"""Jobs killed at random moments: no half file where a result belongs, and a rerun that equals an undisturbed run."""

from __future__ import annotations

import itertools
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from . import cases
from .cases import Case
from .compare import differences, only
from .engine import Run
from .record import Outcome, Session
from .undisturbed import Undisturbed, changes, found, left, undisturbed

QGIS = ("encode", "encodestack", "applygeocentroids", "trainclassifier", "export-parquet")
REGISTERED = ("trainencoder", "importencoder")  # a second run makes a second encoder
HEADS = ("stack.json", "card.json", "zarr.json")  # of a folder: where it is there, all of it is
GOES = 5.0  # seconds in which the engine of a killed QGIS must end, on a machine that others use too


class Kills:
    """Trials 'CASE/NUMBER', every third over an older result; some cases through qgis_process as well."""

    def __init__(self, session: Session, data: Path):
        self.data, self.work = data, session.work
        self.cases = list(cases.cases(data))

    def names(self) -> Iterator[str]:
        for number in itertools.count():
            for name in self.cases:
                over = "/over" if number % 3 == 2 and name not in REGISTERED else ""
                yield f"{name}/{number}{over}"
                if name in QGIS and number % 2:
                    yield f"{name}/{number}/qgis"

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        name, *how = trial.split("/")
        case, qgis = cases.case(name, self.data, self.work), "qgis" in how
        known = undisturbed(case, self.work / "undisturbed", qgis=qgis)
        hit = None
        for attempt in range(4):
            case.fresh()
            if "over" in how:
                shutil.copytree(known.files, case.out, symlinks=True, dirs_exist_ok=True)
            hit = struck(case, known, rng, 0.85**attempt, qgis)
            if hit:
                break
        if not hit:
            return Outcome(skipped="it ended before it could be killed")
        half = self._half(case, known, whole="over" in how)
        litter = len(left(case) - known.names)
        answer = case.done(qgis=qgis)
        facts = {"case": name, "whole": known.seconds, "rerun": round(answer.seconds, 2), "litter": litter, **hit}
        why = half or self._wrong(answer, case, known) or hit.get("late", "")
        return Outcome(finding=why, facts=facts, keep={"out": case.out} if why else {})

    def _half(self, case: Case, known: Undisturbed, *, whole: bool) -> str:
        """What is wrong with what a kill left at the places of results."""
        there = left(case)
        gone = known.names - there if whole else _missing(there, known.names)
        if gone:
            return f"after the kill {', '.join(sorted(gone)[:3])} is missing beside what is there"
        wrong = differences(only(found(case), known.names & there), only(known.pieces, there), set(known.loose))
        return f"after the kill {', '.join(wrong[:3])} is not whole" if wrong else ""

    def _wrong(self, answer: Any, case: Case, known: Undisturbed) -> str:
        """What is wrong with a rerun."""
        if not answer.ok:
            return f"the rerun fails: {answer.kind} {answer.text} {answer.fault()}"
        strays = left(case) - known.names
        if strays:
            return f"strays after the rerun: {', '.join(sorted(strays)[:3])}"
        wrong = differences(found(case), known.pieces, set(known.loose))
        return f"the rerun differs from an undisturbed run in {', '.join(wrong[:3])}" if wrong else ""


def _missing(there: set[str], wanted: set[str]) -> set[str]:
    """What lacks in folders whose head is there: a head is written last."""
    folders = [name.removesuffix(head) for head in HEADS for name in there & wanted if f"/{name}".endswith(f"/{head}")]
    return {name for name in wanted - there for folder in folders if folder and name.startswith(folder)}


def struck(case: Case, known: Undisturbed, rng: random.Random, sooner: float, qgis: bool) -> dict[str, Any] | None:
    """Start a case and kill it at a random moment; facts of the kill, None where it ended before.

    A third falls anywhere, a third near the end, a third right after a change in the folder of results.
    """
    run, way = case.begin(qgis=qgis), rng.random()
    if way < 0.4 and known.changes:
        wanted = rng.randint(1, max(1, round(known.changes * sooner)))
        next((n for n in changes(run, case.out, known.seconds * 5) if n >= wanted), None)
        time.sleep(rng.choice((0, 0, 0.005, 0.03)))
        moment = f"change {wanted}"
    else:
        share = rng.uniform(0.1, 0.9) if way < 0.7 else rng.uniform(0.8, 1.02)
        _wait(run, known.seconds * share * sooner)
        moment = f"{share * sooner:.0%}"
    after = round(time.monotonic() - run.begun, 2)
    children = _children(run)
    if not run.kill():
        return None
    run.process.wait()
    return {"after": after, "moment": moment, **_outlived(children)}


def _wait(run: Run, seconds: float) -> None:
    end = run.begun + seconds
    while run.process.poll() is None and time.monotonic() < end:
        time.sleep(POLL)


POLL = 0.005


def _children(run: Run) -> list[psutil.Process]:
    try:
        return psutil.Process(run.process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _outlived(children: list[psutil.Process]) -> dict[str, Any]:
    """How long processes outlive the head of their group; they are ended at last."""
    begun = time.monotonic()
    _, alive = psutil.wait_procs(children, timeout=30)
    for one in alive:
        one.kill()
    took = time.monotonic() - begun
    late = {"late": f"the engine lived on for {took:.0f} s after its QGIS"} if took > GOES else {}
    return {"outlived": round(took, 1), **late} if children else {}
