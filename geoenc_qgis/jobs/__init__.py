"""The jobs the engine knows, by the id of their algorithm; a job's module is imported when it is asked for."""

from __future__ import annotations

import importlib
from pathlib import Path

from ..core.errors import InputError
from ..core.words import tr
from .base import Job

HELPER_MODULES = {
    "__init__",
    "base",
    "contents",
    "encode_options",
    "faults",
    "inputs",
    "kinds",
    "labelled_data",
    "parameters",
    "schema",
    "training_data",
    "workers",
}  # modules here that are not jobs
# The id of an algorithm is its module's name without the underscores.
JOBS = {
    path.stem.replace("_", ""): path.stem
    for path in sorted(Path(__file__).parent.glob("*.py"))
    if path.stem not in HELPER_MODULES
}


def job_class(name: str) -> type[Job]:
    """The class of a job; InputError where there is no such job."""
    if name not in JOBS:
        raise InputError(tr("There is no job '{name}'.", name=name), tr("Jobs: {jobs}.", jobs=", ".join(JOBS)))
    module = importlib.import_module(f".{JOBS[name]}", __package__)
    return next(job for job in vars(module).values() if isinstance(job, type) and vars(job).get("ID") == name)
