"""What the jobs declare, as JSON: from it QGIS makes its dialogs, `scripts/schema` the reference pages."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin

from . import JOBS, job_class
from .base import Job
from .kinds import BandsOf, Choice, Kind, Text

GROUPS = (
    "Start here",
    "Prepare",
    "Encode",
    "Look",
    "Geocentroids",
    "Time",
    "Labels",
    "Encoders",
)  # as a user meets them


def algorithms() -> dict[str, Any]:
    """All jobs by group and title: {"groups": [...], "algorithms": [{"id", "title", "group", "tags", "help",
    "parameters": [...], "needs", "returns", "estimates"}]}."""
    jobs = sorted((job_class(name) for name in JOBS), key=lambda job: (GROUPS.index(job.GROUP), job.TITLE))
    return {"groups": list(GROUPS), "algorithms": [algorithm(job) for job in jobs]}


def algorithm(job: type[Job]) -> dict[str, Any]:
    """One job; its help is a list of paragraphs."""
    return {
        "id": job.ID,
        "title": job.TITLE,
        "group": job.GROUP,
        "tags": job.TAGS,
        "help": [" ".join(part.split()) for part in (job.__doc__ or "").split("\n\n")],
        "parameters": [parameter(job, name, kind) for name, kind in job.parameters().items()],
        "needs": [[name.upper() for name in names] for names in job.NEEDS],
        "returns": job.RETURNS,
        "estimates": job._estimate is not Job._estimate,
    }


def parameter(job: type[Job], name: str, kind: Kind) -> dict[str, Any]:
    """One parameter; what is false, empty or None is left out."""
    info = job.model_fields[name]
    default = None if info.is_required() else info.get_default(call_default_factory=True)
    facts = {
        "default": default if default not in ("", []) else None,
        "optional": (not info.is_required() and (default in (None, "", []) or isinstance(kind, Text))) or None,
        "advanced": kind.advanced or None,
        "options": (list(kind.options) or choices(info.annotation)) if isinstance(kind, Choice) else None,
        **kind.facts(),
    }
    entry = {"name": name.upper(), "kind": _kind_name(kind, job), "title": kind.title, "help": kind.help}
    return {**entry, **{key: value for key, value in facts.items() if value is not None}}


def _kind_name(kind: Kind, job: type[Job]) -> str:
    """Bands of a raster that is not a parameter of the job (several share them) are written as text."""
    lost = isinstance(kind, BandsOf) and kind.of.lower() not in job.model_fields
    return "string" if lost else kind.NAME


def choices(annotation: Any) -> list[str]:
    """The words of a field's Literal."""
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    parts = get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else ()
    return [word for part in parts for word in choices(part)]
