"""Faults of the machine around a job: full disks, sources that change, closed pipes, limits, signals, odd names."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from . import cases, surroundings
from .cases import Case
from .compare import differences
from .disks import DISK_CASES, LARGE, MOMENTS, mounted
from .engine import Answer, command, ended, environment
from .record import Outcome, Session
from .undisturbed import Undisturbed, changes, found, left, undisturbed

SIGNALS = {"INT": signal.SIGINT, "TERM": signal.SIGTERM, "HUP": getattr(signal, "SIGHUP", signal.SIGTERM)}
LIMITS = {"FSIZE": (0, 4096, 100_000, 1_000_000), "NOFILE": (16, 24, 40, 64), "AS": (400, 700, 1000, 1500, 2500)}
LIMITED = (
    "encode",
    "encodestack",
    "trainencoder",
    "stackchange",
    "export-zarr",
    "trainclassifier",
    "applygeocentroids",
    "fitgeocentroids",
)
SIGNALLED = ("encode", "encodestack", "trainencoder", "stackchange", "animate", "export-zarr", "importencoder")


class Faults:
    """Trials 'FAULT/CASE/HOW'; after each the same job is run again and must equal an undisturbed run."""

    def __init__(self, session: Session, data: Path):
        self.data, self.work = data, session.work

    def names(self) -> Iterator[str]:
        yield from (
            f"{group}/{name}"
            for group in ("sources", "folders", "streams", "odd", "homes")
            for name in surroundings.NAMES[group]
        )
        yield from (f"disk/{name}/{moment}" for moment in range(MOMENTS) for name in DISK_CASES)
        yield from (f"readonly/{name}/{number}" for number in range(2) for name in DISK_CASES)
        yield from (
            f"limit/{name}/{limit}={value}" for limit, values in LIMITS.items() for value in values for name in LIMITED
        )
        yield from (f"signal/{name}/{one}/{number}" for number in range(2) for one in SIGNALS for name in SIGNALLED)

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        kind, _, rest = trial.partition("/")
        if kind in surroundings.NAMES:
            return surroundings.attempt(kind, rest, rng, self.data, self.work)
        name, *how = rest.split("/")
        case = cases.case(name, self.data, self.work)
        known = undisturbed(case, self.work / "undisturbed")
        if kind in ("disk", "readonly") and (os.name == "nt" or os.geteuid() != 0):
            return Outcome(skipped="mounting needs root")
        case.fresh()
        answers = {"disk": self._disk, "readonly": self._readonly, "limit": self._limit, "signal": self._signal}[kind](
            case, known, how, rng
        )
        return outcome(case, known, *answers, facts={"fault": kind, "case": name})

    def _disk(self, case: Case, known: Undisturbed, how: list[str], rng: random.Random) -> tuple[Answer, Answer]:
        """On a disk that is full at one of MOMENTS: too small from the start, or filled by another while the job
        runs."""
        moment = int(how[0])
        need = sum(path.stat().st_size for path in known.files.rglob("*") if path.is_file())
        small = round(16_000 + 2.6 * need * ((moment + rng.random()) / MOMENTS) ** 1.5)
        with mounted(case.out, LARGE if moment % 2 else small) as disk:
            run = case.begin()
            if moment % 2:
                wanted = 1 + moment * known.changes // MOMENTS
                next((n for n in changes(run, case.out, 3 * known.seconds) if n >= wanted), None)
                disk.fill()
            first = run.answer()
            disk.make_room(LARGE)
            again = first if first.ok else case.done()
            disk.copy_out()
        return first, again

    def _readonly(self, case: Case, known: Undisturbed, how: list[str], rng: random.Random) -> tuple[Answer, Answer]:
        """On a file system that turns read-only while the job runs."""
        with mounted(case.out, LARGE) as disk:
            run = case.begin()
            wanted = rng.randint(1, max(1, known.changes - 1))
            next((n for n in changes(run, case.out, 3 * known.seconds) if n >= wanted), None)
            disk.read_only(True)
            first = run.answer()
            disk.read_only(False)
            again = case.done()
            disk.copy_out()
        return first, again

    def _limit(self, case: Case, known: Undisturbed, how: list[str], rng: random.Random) -> tuple[Answer, Answer]:
        """With a limit of the operating system: size of files, open files, address space (MB)."""
        name, _, value = how[0].partition("=")
        number = int(value) * (2**20 if name == "AS" else 1)
        limit = (
            f"import resource as r, os, sys; r.setrlimit(r.RLIMIT_{name}, ({number}, {number})); "
            f"os.execv(sys.argv[1], sys.argv[1:])"
        )
        line = [sys.executable, "-c", limit, *command(case.job, case.placed())]
        said = case.folder / "said"
        said.mkdir()
        done = subprocess.run(
            line, env=environment(case.home), cwd=case.folder, capture_output=True, timeout=300, check=False
        )
        first = ended(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), 0.0)
        return first, case.done()

    def _signal(self, case: Case, known: Undisturbed, how: list[str], rng: random.Random) -> tuple[Answer, Answer]:
        """With a signal while it runs: it may end by it, in words or without."""
        run = case.begin()
        next((n for n in changes(run, case.out, known.seconds * rng.uniform(0.3, 0.9)) if rng.random() < 0.3), None)
        number = SIGNALS[how[0]]
        run.kill(number)
        first = run.answer(60)
        if first.kind == "died" and run.process.returncode in (-number, 128 + number):
            first = Answer("GeoEncError", "Ended by the signal.", "-")
        return first, case.done()


def outcome(case: Case, known: Undisturbed, first: Answer, again: Answer, facts: dict) -> Outcome:
    """Of a job that met a fault, and of the same job after it."""
    facts = {**facts, "answer": first.kind, "text": first.text[:200]}
    why = first.fault() or ("" if first.ok or first.kind != "error" else f"an error without a hint: {first.text}")
    if not why and not again.ok:
        why = f"the rerun fails: {again.kind} {again.text} {again.fault()}"
    strays = left(case) - known.names
    if not why and strays:
        why = f"strays after the rerun: {', '.join(sorted(strays)[:3])}"
    if not why:
        wrong = differences(found(case), known.pieces, set(known.loose))
        why = f"the result differs from an undisturbed one in {', '.join(wrong[:3])}" if wrong else ""
    detail = (first.detail + "\n----\n" + again.detail).encode()[-20_000:]
    return Outcome(finding=why, facts=facts, keep={"said.txt": detail, "out": case.out} if why else {})
