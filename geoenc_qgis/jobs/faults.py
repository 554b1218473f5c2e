"""What is wrong with a parameter, in one sentence that names it by its title and its name, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from ..core.errors import InputError
from ..core.words import Message, tr
from .kinds import Kind

MAX_VALUE_CHARACTERS = 100  # characters of a value that are shown


def parameter_label(name: str, kind: Kind | None) -> Message:
    """Title and name: 'Target GSD [metres per pixel] (TARGET_GSD)'."""
    return tr("{title} ({name})", title=Message(kind.title), name=name) if kind else shortened_text(name)


def shortened_text(value: Any) -> Message:
    """A value as text, cut where it is long."""
    text = tr("{value}", value=value)
    return text if len(text) <= MAX_VALUE_CHARACTERS else tr("{text}...", text=text[:MAX_VALUE_CHARACTERS])


def missing_parameter(name: str, kind: Kind) -> tuple[Message, Message]:
    """Text and hint for a parameter that was not given."""
    return tr("{parameter_label} is missing.", parameter_label=parameter_label(name, kind)), tr(
        "Give {name}: {help}", name=name, help=Message(kind.help)
    )


def check_text(kind: Kind | None, name: str, value: Any) -> None:
    """Raise InputError where a text of a parameter can be no file's name: GDAL and the job protocol know UTF-8
    alone."""
    for item in value if isinstance(value, list | tuple) else [value]:
        if not isinstance(item, str):
            continue
        if "\0" in item:
            raise InputError(
                tr(
                    "{parameter_label} contains a NUL character: {item}.",
                    parameter_label=parameter_label(name, kind),
                    item=ascii(item),
                ),
                tr("Remove it."),
            )
        try:
            item.encode()
        except UnicodeEncodeError as error:
            raise InputError(
                tr(
                    "{parameter_label} is not UTF-8 text: {item}.",
                    parameter_label=parameter_label(name, kind),
                    item=ascii(item),
                ),
                tr("Rename the file or folder."),
            ) from error


def first_fault(error: ValidationError, job: str, kinds: Mapping[str, Kind]) -> tuple[Message, Message]:
    """Text and hint for the first faulty parameter of a job."""
    fault = error.errors()[0]
    inner = fault.get("ctx", {}).get("error")
    if isinstance(inner, InputError):
        return inner.text, inner.hint
    name = str(fault["loc"][0]).upper() if fault["loc"] else job.upper()
    kind = kinds.get(name.lower())
    if fault["type"] == "extra_forbidden" or kind is None:
        return tr("There is no parameter {shortened}.", shortened=shortened_text(name)), tr(
            "Parameters: {kinds}.", kinds=", ".join(map(str.upper, kinds))
        )
    if fault["type"] == "missing":
        return missing_parameter(name, kind)
    return tr(
        "{parameter_label} is '{shortened}'; {wrong}.",
        parameter_label=parameter_label(name, kind),
        shortened=shortened_text(fault["input"]),
        wrong=_wrong(fault),
    ), Message(kind.help)


def _wrong(fault: Any) -> Message:
    """The end of a sentence that begins with what was given."""
    kind, context = fault["type"], fault.get("ctx", {})
    if "error" in context:
        return tr("{error}", error=context["error"])
    if kind == "literal_error":
        return tr("choose one of: {expected}", expected=context["expected"].replace(chr(39), "").replace(" or ", ", "))
    if kind.startswith(("int", "float", "finite")):
        return tr("it is not a number")
    if kind.startswith("bool"):
        return tr("it must be true or false")
    if kind.startswith("string"):
        return tr("it must be text")
    if kind.startswith("list"):
        return tr("it must be a list")
    return tr("{msg}", msg=fault["msg"][0].lower() + fault["msg"][1:])
