"""The house's sizes: jobs declare and call, modules and functions stay small enough to be read at once."""

from __future__ import annotations

import ast
from pathlib import Path

from helpers.rasters import ROOT

from geoenc_qgis.jobs import JOBS

FILES = [
    file for top in ("geoenc_qgis", "processing_algorithms", "scripts", "tests") for file in (ROOT / top).rglob("*.py")
]
JOB_LINES, FILE_LINES, FUNCTION_LINES = 120, 400, 60


def lines(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def told(long: dict[str, int]) -> str:
    return "\n" + "\n".join(f"{name}: {length}" for name, length in long.items())


def test_a_job_declares_itself_and_calls_a_room():
    jobs = [ROOT / f"geoenc_qgis/jobs/{module}.py" for module in JOBS.values()]
    long = {named(file): lines(file) for file in jobs if lines(file) > JOB_LINES}
    assert not long, told(long)


def test_no_file_is_long():
    long = {named(file): lines(file) for file in FILES if lines(file) > FILE_LINES}
    assert not long, told(long)


def test_no_function_is_long():
    long = {}
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = node.end_lineno - node.lineno + 1
                if length > FUNCTION_LINES:
                    long[f"{named(file)}: {node.name}"] = length
    assert not long, told(long)
