"""Every error a user can meet: what is wrong in their words, and a hint that says what to do."""

from __future__ import annotations

from .words import Message, Words, tr


def one_line(text: str) -> Message:
    """The text with what can't be shown on one line, or printed at all (lone surrogates), written as escapes."""
    return (text if isinstance(text, Message) else Message(text)).mapped(_escaped)


def _escaped(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


class GeoEncError(Exception):
    """Base of the family. `kind` travels in the job protocol; `hint` may be empty."""

    def __init__(self, text: Message, hint: Words = ""):
        self.text, self.hint = one_line(text), one_line(hint)
        super().__init__(self.text)

    @property
    def kind(self) -> str:
        return type(self).__name__


class InputError(GeoEncError, ValueError):
    """A raster, file or parameter that can't be used as given."""


class RasterError(InputError, OSError):
    """A raster that can't be opened or read."""


class EncoderError(InputError):
    """An encoder whose card or weights are missing, damaged or of another architecture."""


class IdentityError(InputError):
    """Artefacts made by different encoders, weights or widths, asked to work together."""


class OutputError(GeoEncError, OSError):
    """A result that can't be written: folder missing, read-only, disk full."""


class DeviceError(GeoEncError, RuntimeError):
    """A device that isn't there or hasn't the memory for the job."""


class Cancelled(GeoEncError):
    """The user asked to stop."""

    def __init__(self) -> None:
        super().__init__(
            tr("Cancelled."),
            tr("If you named its output, an encoding resumes where it stopped when the same job is run again."),
        )
