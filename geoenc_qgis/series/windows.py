"""Which frames go through the encoder together, and which time tokens a window gives.

The rules, in tokens of `tubelet` frames (2 for V-JEPA 2, 1 for image encoders):
- token t covers the dates t * tubelet ... t * tubelet + tubelet - 1, in every window;
- beyond the last date the sequence is mirrored, as tiles are beyond a raster: for the last token of an odd count,
  and to complete a window where there are fewer dates than it has frames;
- windows begin every `stride` frames; where the last one would reach beyond the last token, it ends there instead;
- a token in several windows is taken from the one whose middle is nearest, the earlier of two.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.errors import InputError
from ..core.words import tr


@dataclass(frozen=True)
class Window:
    """Frames seen together: `frames` are numbers of dates; `tokens` those it gives, the first of its own being
    `first`."""

    number: int
    frames: tuple[int, ...]
    tokens: range
    first: int

    @property
    def mirrored(self) -> int:
        """How many of its frames repeat a date beyond the last."""
        return len(self.frames) - len(set(self.frames))


def planned_windows(count: int, window: int, stride: int, tubelet: int) -> list[Window]:
    """The windows of `count` dates."""
    for name, value in (("WINDOW", window), ("WINDOW_STRIDE", stride)):
        if value < tubelet or value % tubelet:
            raise InputError(
                tr(
                    "{name} is {value}, but a time token of this encoder covers {tubelet} frames.",
                    name=name,
                    value=value,
                    tubelet=tubelet,
                ),
                tr("Choose a multiple of {tubelet}, such as 16.", tubelet=tubelet),
            )
    if stride > window:
        raise InputError(
            tr(
                "WINDOW_STRIDE {stride} is more than WINDOW {window}: dates between windows would be lost.",
                stride=stride,
                window=window,
            ),
            tr("Choose a stride of at most the window."),
        )
    tokens, size, step = -(-count // tubelet), window // tubelet, stride // tubelet
    last = max(0, tokens - size)
    starts = [*range(0, last, step), last]
    middles = [start + (size - 1) / 2 for start in starts]
    away = np.abs(np.arange(tokens)[:, None] - np.array(middles))
    given = away.argmin(axis=1).tolist()
    return [
        Window(
            number,
            tuple(_mirrored(frame, count) for frame in range(start * tubelet, start * tubelet + window)),
            range(given.index(number), given.index(number) + given.count(number)) if number in given else range(0),
            start,
        )
        for number, start in enumerate(starts)
    ]


def single_date_windows(count: int, together: int) -> list[Window]:
    """Dates that an encoder sees one by one, so many handed to it together; each is a token of its own."""
    return [
        Window(first // together, tuple(tokens), tokens, first)
        for first in range(0, count, together)
        for tokens in (range(first, min(first + together, count)),)
    ]


def token_frames(token: int, count: int, tubelet: int) -> list[int]:
    """Numbers of the dates that a token covers, mirrored ones left out."""
    return [frame for frame in range(token * tubelet, (token + 1) * tubelet) if frame < count]


def _mirrored(frame: int, count: int) -> int:
    frame %= 2 * count
    return frame if frame < count else 2 * count - 1 - frame
