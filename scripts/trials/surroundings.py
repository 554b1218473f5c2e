"""Faults of one job's surroundings: its sources, its folders, its pipes, its names, its home."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import cases
from . import data as ground
from .cases import Case
from .compare import Pieces, differences
from .engine import Answer, Run, command, environment
from .record import Outcome
from .undisturbed import Undisturbed, changes, found, left, undisturbed

HOWS: dict[str, Callable[[Path], object]] = {
    "truncated": lambda path: os.truncate(path, path.stat().st_size // 3),
    "emptied": lambda path: os.truncate(path, 0),
    "deleted": lambda path: path.unlink(),
    "rewritten": lambda path: path.write_bytes(
        path.read_bytes()[:4000] + bytes(255 - b for b in path.read_bytes()[4000:])
    ),
    "replaced": lambda path: _replace(path),
    "garbled": lambda path: path.write_bytes(b"no raster any more" * 5000),
}
ZONES = ("Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "nonsense/zone", "UTC+26")
LOCALES = ("de_DE.UTF-8", "C", "POSIX", "tr_TR.UTF-8", "nonsense")
WORDS = {
    "200": "n" * 196,
    "240": "n" * 236,
    "250": "n" * 246,
    "255": "n" * 251,
    "unicode": "é漢🦆 ü",
    "quotes": "a'b\"c`d$e;f",
    "percent": "50%25 [x] {y}",
    "newline": "a\nb",
    "dots": "..a..b.",
    "bytes": os.fsdecode(b"a\xff\xfeb"),
    "glob": "a*b?c",
}
NAMED = ("encode", "encodestack", "export-npy", "applygeocentroids", "trainclassifier", "pca", "export-zarr")
FOLDERS = ("encode", "encodestack", "trainencoder", "export-zarr", "stackchange")
HOMES = ("encode-conv", "importencoder", "trainencoder", "listencoders")
STREAMS = (
    "stdin closed",
    "stdout closed",
    "stderr closed",
    "stdout full",
    "stderr full",
    "both full",
    "stdout cut",
    "stderr cut",
)
NAMES = {
    "sources": [
        f"{case}/{how}/{number}"
        for number in range(2)
        for how in HOWS
        for case in ("encode", "encodestack", "resample")
    ],
    "folders": [
        f"{case}/{how}/{number}"
        for number in range(2)
        for how in ("removed", "renamed", "store removed")
        for case in FOLDERS
    ]
    + [f"{case}/two at once/{number}" for number in range(2) for case in FOLDERS],
    "streams": [f"{case}/{how}" for how in STREAMS for case in ("encode", "listencoders", "trainclassifier")],
    "odd": [f"encode/TZ={zone}" for zone in ZONES]
    + [f"encode/LC_ALL={name}" for name in LOCALES]
    + [f"encode/mtime={year}" for year in (1903, 1970, 2038, 2100)]
    + [f"{case}/name={word}" for case in NAMED for word in WORDS]
    + [
        f"encode/input={one}"
        for one in ("/vsistdin/", "/dev/stdin", "/dev/zero", "/dev/full", "fifo", "folder", "loop")
    ],
    "homes": [
        f"{case}/{how}" for how in ("a file", "read-only", "missing", "relative", "under a file") for case in HOMES
    ],
}


def attempt(kind: str, rest: str, rng: random.Random, data: Path, work: Path) -> Outcome:
    """One such trial; 'CASE/HOW/NUMBER'."""
    name, how, *_ = rest.split("/", 2) if "=" not in rest else rest.split("/", 1)
    case = cases.case(name, data, work)
    known = undisturbed(case, work / "undisturbed")
    case.fresh()
    return {"sources": _source, "folders": _folder, "streams": _stream, "odd": _odd, "homes": _home}[kind](
        case, known, how, rng
    )


def _source(case: Case, known: Undisturbed, how: str, rng: random.Random) -> Outcome:
    """A source that changes while it is read: the undisturbed result, the result of the new source, or an error; no
    mixture."""
    place = case.folder / "sources"
    key = "FOLDER" if "FOLDER" in case.params else "INPUT"
    original = Path(case.params[key])
    place.mkdir()
    copied = place / original.name
    shutil.copytree(original, copied) if original.is_dir() else shutil.copy(original, copied)
    victim = sorted(copied.glob("*.tif"))[-1] if copied.is_dir() else copied
    moved = Case(case.name, case.job, {**case.params, key: str(copied)}, case.folder)
    run = moved.begin()
    _later(run, case, known, rng)
    HOWS[how](victim)
    answer = run.answer()
    wrong = answer.ok and _pixels(found(case)) != _pixels(known.pieces)
    if wrong:
        first = _pixels(found(case))
        shutil.rmtree(case.out)
        case.out.mkdir()
        again = moved.done()
        wrong = not again.ok or _pixels(found(case)) != first
    why = answer.fault() or ("a mixture of two sources, silently" if wrong else "")
    return Outcome(finding=why, facts=_facts(how, answer), keep=_said(answer) if why else {})


def _pixels(pieces: Pieces) -> Pieces:
    return {name: value for name, value in pieces.items() if name.startswith("out/") and ":band" in name}


def _later(run: Run, case: Case, known: Undisturbed, rng: random.Random) -> None:
    """Wait until the job has begun to write, and a bit more."""
    next(changes(run, case.out, 3 * known.seconds), None)
    time.sleep(rng.uniform(0, max(0.02, 0.4 * known.seconds)))


def _replace(path: Path) -> None:
    other = path.with_suffix(".new")
    ground.save(other, ground.picture(640, 768, seed=9))
    other.replace(path)


def _folder(case: Case, known: Undisturbed, how: str, rng: random.Random) -> Outcome:
    """The folder of results goes while the job runs, or another run writes to it."""
    run = case.begin()
    if how == "two at once":
        time.sleep(rng.uniform(0, known.seconds))
        other = Run(
            command(case.job, case.placed()), environment(case.home), case.folder / "said" / "other", cwd=case.folder
        )
        answers = [run.answer(), other.answer()]
        why = next((one.fault() for one in answers if one.fault()), "") or (
            "" if any(one.ok for one in answers) else "neither ends well"
        )
        strays = left(case) - known.names
        wrong = differences(found(case), known.pieces, set(known.loose))
        why = why or (f"strays: {sorted(strays)[:3]}" if strays else f"another result: {wrong[:3]}" if wrong else "")
        return Outcome(finding=why, facts=_facts(how, answers[1]), keep=_said(*answers) if why else {})
    next(changes(run, case.out, 3 * known.seconds), None)
    aside, stores = case.folder / "aside", list(case.out.rglob("*.work"))
    if how == "renamed":
        case.out.rename(aside)
    else:
        for folder in stores if how == "store removed" else [case.out]:
            shutil.rmtree(folder, ignore_errors=True)
    begun = time.monotonic()
    answer = run.answer()
    facts = {**_facts(how, answer), "noticed": round(time.monotonic() - begun, 1)}
    junk = case.out.exists() and how != "store removed" and any(case.out.rglob("*")) and not answer.ok
    why = answer.fault() or (f"junk in a folder that was {how}: {sorted(left(case))[:3]}" if junk else "")
    case.fresh()
    again = case.done()
    why = why or ("" if again.ok else f"the rerun fails: {again.text}{again.detail[-300:]}")
    return Outcome(finding=why, facts=facts, keep=_said(answer) if why else {})


def _stream(case: Case, known: Undisturbed, how: str, rng: random.Random) -> Outcome:
    """A standard stream that is closed, full, or read by someone who leaves: no traceback, no hang, nothing left."""
    name, way = how.split(" ")
    shell = {
        "closed": {"stdin": "<&-", "stdout": ">&-", "stderr": "2>&-"}.get(name, ""),
        "full": {"stdout": ">/dev/full", "stderr": "2>/dev/full", "both": ">/dev/full 2>/dev/full"}.get(name, ""),
        "cut": {"stdout": "| head -c 1 >/dev/null", "stderr": "2>&1 >/dev/null | head -c 1 >/dev/null"}.get(name, ""),
    }[way]
    line = ["bash", "-c", f'"$@" {shell}', "-", *command(case.job, case.placed())]
    answer = Run(line, environment(case.home), case.folder / "said", cwd=case.folder).answer()
    parts = [one for one in left(case) if ".part" in one]
    why = answer.fault() or (f"left behind: {parts[0]}" if parts else "")
    return Outcome(finding=why, facts=_facts(how, answer), keep=_said(answer) if why else {})


def _odd(case: Case, known: Undisturbed, how: str, rng: random.Random) -> Outcome:
    """Zones, locales, file times, names and things that are no files: equal results, or words."""
    what, _, value = how.partition("=")
    env, params = {}, dict(case.params)
    if what in ("TZ", "LC_ALL"):
        env = {what: value, **({"PYTHONUTF8": "0"} if what == "LC_ALL" else {})}
    elif what == "mtime":
        copied = shutil.copy(params["INPUT"], case.folder / "scene.tif")
        when = (int(value) - 1970) * 31_557_600
        os.utime(copied, (when, when))
        params["INPUT"] = str(copied)
    elif what == "name":
        params = {
            key: f"@{WORDS[value]}{Path(text).suffix}"
            if key in ("OUTPUT", "OUTPUT_FOLDER", "OUTPUT_CLASSIFIER")
            else text
            for key, text in params.items()
        }
    else:
        params["INPUT"] = _thing(case, value)
    answer = Case(case.name, case.job, params, case.folder).begin(env=env).answer(60)
    wrong = differences(found(case), known.pieces, set(known.loose)) if what in ("TZ", "LC_ALL") and answer.ok else []
    strays = [one for one in left(case) if ".part" in one or (".work" in one and not answer.ok)]
    why = answer.fault() or (
        f"another result: {wrong[:3]}" if wrong else f"left behind: {strays[:2]}" if strays else ""
    )
    return Outcome(finding=why, facts=_facts(how, answer), keep=_said(answer) if why else {})


def _thing(case: Case, value: str) -> str:
    if value == "fifo":
        os.mkfifo(case.folder / "pipe.tif")
        return str(case.folder / "pipe.tif")
    if value == "loop":
        (case.folder / "loop.tif").symlink_to(case.folder / "loop.tif")
        return str(case.folder / "loop.tif")
    return str(case.folder) if value == "folder" else value


def _home(case: Case, known: Undisturbed, how: str, rng: random.Random) -> Outcome:
    """A GEOENC_HOME that can't be written to, or isn't there."""
    home: Any = case.folder / "otherhome"
    if how == "a file":
        home.write_text("")
    elif how == "under a file":
        (case.folder / "f").write_text("")
        home = case.folder / "f" / "home"
    elif how == "read-only":
        home.mkdir()
        if os.geteuid() == 0:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(home)], check=True)
        home.chmod(0o500) if os.geteuid() else None
    elif how == "relative":
        home = "some/home"
    try:
        answer = case.begin(env={"GEOENC_HOME": str(home)}).answer()
    finally:
        if how == "read-only" and os.geteuid() == 0:
            subprocess.run(["umount", str(home)], check=False)
    why = answer.fault()
    return Outcome(finding=why, facts=_facts(how, answer), keep=_said(answer) if why else {})


def _facts(how: str, answer: Answer) -> dict[str, Any]:
    return {"fault": how.partition("=")[0], "answer": answer.kind, "text": answer.text[:200]}


def _said(*answers: Answer) -> dict[str, bytes | Path]:
    return {
        f"said-{n}.txt": f"{one.kind}\n{one.text}\n{one.hint}\n{one.detail}".encode("utf-8", "replace")[-20_000:]
        for n, one in enumerate(answers)
    }
