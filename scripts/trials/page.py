"""docs/RELIABILITY.md: the figures of the trials between marks, whatever else is written by hand stays."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from .engine import ROOT
from .record import recorded

PAGE = ROOT / "docs" / "RELIABILITY.md"
Lines = list[dict[str, Any]]


def write(folder: Path, page: Path = PAGE) -> Path:
    """Write each kind's figures between its marks; a mark that the page lacks is added at its end."""
    text = page.read_text(encoding="utf-8") if page.is_file() else "# Reliability\n"
    for kind, table in TABLES.items():
        found = recorded(folder, kind)
        if found:
            text = _between(text, kind, f"{_summary(kind, found)}\n\n{table(found)}")
    page.write_text(text, encoding="utf-8")
    return page


def _between(text: str, kind: str, content: str) -> str:
    start, end = f"<!-- trials: {kind} -->", f"<!-- end of {kind} -->"
    block = f"{start}\n{content.strip()}\n{end}"
    if start in text:
        return re.sub(f"{re.escape(start)}.*?{re.escape(end)}", lambda _: block, text, flags=re.DOTALL)
    return f"{text.rstrip()}\n\n### {kind.capitalize()}\n\n{block}\n"


def _summary(kind: str, found: Lines) -> str:
    words = Counter(line["outcome"] for line in found)
    seeds, commits = sorted({line["seed"] for line in found}), sorted({line["commit"] for line in found})
    tried = len(found) - words["skipped"]
    skipped = f", {words['skipped']} not tried" if words["skipped"] else ""
    ran = f"seed {', '.join(map(str, seeds))}; commits {', '.join(commits)}"
    return f"**{tried} tried, {words['held']} held, {words['finding']} findings{skipped}** ({ran})."


def _table(heads: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in lines)


def _groups(found: Lines, key: Callable[[dict[str, Any]], str]) -> dict[str, Lines]:
    groups: dict[str, Lines] = {}
    for line in found:
        groups.setdefault(key(line), []).append(line)
    return dict(sorted(groups.items()))


def _count(lines: Lines, word: str) -> int:
    return sum(line["outcome"] == word for line in lines)


def _kills(found: Lines) -> str:
    real = [line for line in found if line["outcome"] != "skipped"]
    rows = []
    for name, lines in _groups(real, lambda line: line["trial"].partition("/")[0]).items():
        redone = statistics.median(
            [line["rerun"] / max(line["whole"], 0.1) for line in lines if "rerun" in line] or [0]
        )
        why = " ".join(line.get("why", "") for line in lines)
        half, strays = why.count("after the kill"), why.count("strays")
        rows.append([name, len(lines), half, _count(lines, "finding") - half - strays, strays, f"{redone:.0%}"])
    outlived = [line["outlived"] for line in real if "outlived" in line]
    last = (
        f"\n\n{len(outlived)} kills were of a qgis_process; its engine ended {max(outlived):.1f} s later at most."
        if outlived
        else ""
    )
    return (
        _table(
            ["case", "kills", "half outputs", "other", "strays", "redone (median time of the rerun)"],
            rows,
        )
        + last
    )


def _by(key: Callable[[dict[str, Any]], str], head: str) -> Callable[[Lines], str]:
    def table(found: Lines) -> str:
        rows = [
            [name, len(lines) - _count(lines, "skipped"), _count(lines, "held"), _count(lines, "finding")]
            for name, lines in _groups(found, key).items()
        ]
        return _table([head, "tried", "held", "findings"], rows)

    return table


def _fuzz(found: Lines) -> str:
    def kind(line: dict[str, Any]) -> str:
        return line["trial"].partition("/")[0].partition("-")[0]

    rows = []
    for name, lines in _groups(found, kind).items():
        why = [line.get("why", "") for line in lines]
        counts = [
            sum(text.startswith(word) for text in why)
            for word in ("traceback", "died", "hung", "a wrong place", "pixels differ")
        ]
        taken = sum(line.get("answer") == "result" for line in lines)
        rows.append([name, len(lines), taken, *counts, _count(lines, "finding") - sum(counts)])
    return _table(
        ["input", "tried", "accepted", "tracebacks", "deaths", "beyond 20 s", "wrong places", "wrong pixels", "other"],
        rows,
    )


def _soak(found: Lines) -> str:
    rows = [
        [
            line["tiles"],
            line.get("seconds"),
            line.get("slope", "–"),
            line.get("most", "–"),
            line.get("files", "–"),
            line["outcome"],
        ]
        for line in sorted(found, key=lambda line: line["tiles"])
    ]
    return _table(["tiles", "seconds", "MB a thousand tiles, in the second half", "MB at most", "open files", ""], rows)


def _determinism(found: Lines) -> str:
    cells = [line for line in found if line["trial"].startswith("cells/")]
    rows = [
        [*line["trial"].split("/")[1:], "equal" if line["outcome"] == "held" else line.get("why", "")]
        for line in sorted(cells, key=lambda line: line["trial"])
    ]
    files = [
        [line["trial"].partition("/")[2], "equal" if line["outcome"] == "held" else line.get("why", "")]
        for line in found
        if line not in cells
    ]
    return (
        _table(["encoder", "precision", "tile, px", "cells of batches 1, 2, 8 with 1 and 2 threads"], rows)
        + "\n\nThe same job twice, with SOURCE_DATE_EPOCH:\n\n"
        + _table(["job", "bytes"], sorted(files))
    )


TABLES: dict[str, Callable[[Lines], str]] = {
    "kills": _kills,
    "faults": _by(lambda line: line["trial"].partition("/")[0], "fault"),
    "fuzz": _fuzz,
    "attacks": _by(lambda line: line["trial"].partition("/")[0], "attack"),
    "soak": _soak,
    "determinism": _determinism,
}
