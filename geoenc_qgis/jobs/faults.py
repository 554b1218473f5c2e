"""What is wrong with a parameter, in one sentence that names it by its title and its name, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from ..core.errors import InputError
from .kinds import Kind

MAX_VALUE_CHARACTERS = 100  # characters of a value that are shown


def parameter_label(name: str, kind: Kind | None) -> str:
    """Title and name: 'Target GSD [metres per pixel] (TARGET_GSD)'."""
    return f"{kind.title} ({name})" if kind else shortened_text(name)


def shortened_text(value: Any) -> str:
    """A value as text, cut where it is long."""
    text = str(value)
    return text if len(text) <= MAX_VALUE_CHARACTERS else f"{text[:MAX_VALUE_CHARACTERS]}..."


def missing_parameter(name: str, kind: Kind) -> tuple[str, str]:
    """Text and hint for a parameter that was not given."""
    return f"{parameter_label(name, kind)} is missing.", f"Give {name}: {kind.help}"


def check_text(kind: Kind | None, name: str, value: Any) -> None:
    """Raise InputError where a text of a parameter can be no file's name: GDAL and the job protocol know UTF-8
    alone."""
    for item in value if isinstance(value, list | tuple) else [value]:
        if not isinstance(item, str):
            continue
        if "\0" in item:
            raise InputError(f"{parameter_label(name, kind)} contains a NUL character: {item!a}.", "Remove it.")
        try:
            item.encode()
        except UnicodeEncodeError as error:
            raise InputError(
                f"{parameter_label(name, kind)} is not UTF-8 text: {item!a}.", "Rename the file or folder."
            ) from error


def first_fault(error: ValidationError, job: str, kinds: Mapping[str, Kind]) -> tuple[str, str]:
    """Text and hint for the first faulty parameter of a job."""
    fault = error.errors()[0]
    inner = fault.get("ctx", {}).get("error")
    if isinstance(inner, InputError):
        return inner.text, inner.hint
    name = str(fault["loc"][0]).upper() if fault["loc"] else job.upper()
    kind = kinds.get(name.lower())
    if fault["type"] == "extra_forbidden" or kind is None:
        return f"There is no parameter {shortened_text(name)}.", f"Parameters: {', '.join(map(str.upper, kinds))}."
    if fault["type"] == "missing":
        return missing_parameter(name, kind)
    return f"{parameter_label(name, kind)} is '{shortened_text(fault['input'])}'; {_wrong(fault)}.", kind.help


def _wrong(fault: Any) -> str:
    """The end of a sentence that begins with what was given."""
    kind, context = fault["type"], fault.get("ctx", {})
    if "error" in context:
        return str(context["error"])
    if kind == "literal_error":
        return f"choose one of: {context['expected'].replace(chr(39), '').replace(' or ', ', ')}"
    if kind.startswith(("int", "float", "finite")):
        return "it is not a number"
    if kind.startswith("bool"):
        return "it must be true or false"
    if kind.startswith("string"):
        return "it must be text"
    if kind.startswith("list"):
        return "it must be a list"
    return str(fault["msg"][0].lower() + fault["msg"][1:])
