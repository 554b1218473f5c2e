"""Words for users: in English, with the template and the values from which QGIS says the same in another language.

`scripts/translate` finds a template where it stands in the code, so it is written there as it is, never put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from numbers import Integral, Real
from typing import Any, Literal, LiteralString, Self, TypeAlias

Value: TypeAlias = "bool | int | float | str | Message"
Words: TypeAlias = 'Message | Literal[""]'  # where nothing may be said


class Message(str):
    """English text that remembers what it is made of. A template without values is taken as it is, braces too."""

    template: str
    values: dict[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Any] | None = None) -> Self:
        given = {name: _unwrapped(value) for name, value in (values or {}).items()}
        message = super().__new__(cls, template.format(**given) if given else template)
        message.template, message.values = template, {name: _value(value) for name, value in given.items()}
        return message

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.values

    def mapped(self, change: Callable[[str], str]) -> Message:
        """The message with all its texts changed: the template and those among the values."""
        values = {name: _mapped(value, change) for name, value in self.values.items()}
        return Message(change(self.template), values)

    def as_json(self) -> dict[str, Any]:
        """{"template", "values"}, messages among the values alike."""
        values = {name: value.as_json() if isinstance(value, Message) else value for name, value in self.values.items()}
        return {"template": self.template, "values": values}


def tr(template: LiteralString, /, **values: Any) -> Message:
    """A message of a template such as '{name} has {count:,} bands.' and its values."""
    return Message(template, values)


def counted(count: int, one: LiteralString, many: LiteralString, /, **values: Any) -> Message:
    """A message of the template for one thing or the one for another number of them; {n} is the number."""
    return Message(one if count == 1 else many, {"n": count, **values})


def joined(parts: Iterable[str], between: str = ", ") -> Message:
    """Several messages, or texts of the user's own, with something between them: a message where it is a word."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message("{between}".join(f"{{{name}}}" for name in values), {**values, "between": between})


def _unwrapped(value: Any) -> Any:
    """The message that an exception carries; any other value as it is."""
    argument = value.args[0] if isinstance(value, Exception) and value.args else None
    return argument if isinstance(argument, Message) else value


def _value(value: Any) -> Value:
    """A value as JSON can carry it."""
    if isinstance(value, (Message, bool, int, float, str)):
        return value
    if isinstance(value, Integral):
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)


def _mapped(value: Value, change: Callable[[str], str]) -> Value:
    if isinstance(value, Message):
        return value.mapped(change)
    return change(value) if isinstance(value, str) else value
