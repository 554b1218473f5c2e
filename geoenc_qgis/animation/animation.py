"""What an animation shows at each date: which token, which panels, in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import numpy as np

from ..core.errors import InputError
from ..core.words import tr
from ..series.dates import Period, iso_period
from ..series.stack import Stack
from .colouring import ColouredStack
from .originals import Originals
from .panels import arranged_panels, blended_picture, hatched_picture, labelled_picture

Layout = Literal["single", "side", "stacked", "overlay"]
ORIGINAL_TITLE = "original"


@dataclass(frozen=True)
class Moment:
    """One frame of the animation: a date, its number among the originals (None: there are none), its token (None:
    likewise)."""

    period: Period
    original: int | None
    token: int | None

    @property
    def label(self) -> str:
        """The date as it is written on the frame."""
        text = str(self.period)
        if "T" not in text:
            return text
        days = [f"{moment:%Y-%m-%d}" for moment in (self.period.start, self.period.end)]
        return text.replace("T", " ") if self.period.start == self.period.end else " to ".join(dict.fromkeys(days))

    @property
    def name(self) -> str:
        """The date as a file's name."""
        return str(self.period).replace(":", "")


@dataclass(frozen=True)
class Panel:
    """One picture of the frame: its title, and its pixels (h, w, 3) uint8 at a moment."""

    title: str
    drawn: Callable[[Moment], np.ndarray]


def moments_of(stack: Stack) -> list[Moment]:
    """The dates of a stack with their tokens; the tokens' own periods where it records no dates."""
    if not stack.frames:
        return [Moment(token.period, None, number) for number, token in enumerate(stack.tokens)]
    giver = {frame: number for number, token in enumerate(stack.tokens) for frame in token.frames}
    return [Moment(frame.period, number, giver.get(number)) for number, frame in enumerate(stack.frames)]


def moments_within(moments: Sequence[Moment], start: str | None, end: str | None) -> list[Moment]:
    """The moments from `start` to `end` (ISO dates, both included); InputError where none is left."""
    first, last = _limit("START", start), _limit("END", end)
    if first and last and first.start > last.end:
        raise InputError(tr("START {start} is later than END {end}.", start=start, end=end), tr("Swap them."))
    chosen = [
        m for m in moments if not (first and m.period.end < first.start) and not (last and m.period.start > last.end)
    ]
    if not chosen:
        raise InputError(
            tr(
                "No date lies between START and END; the stack goes from {period} to {period2}.",
                period=moments[0].period,
                period2=moments[-1].period,
            ),
            tr("Widen them, or leave them empty."),
        )
    return chosen


def _limit(name: str, text: str | None) -> Period | None:
    if not text or not text.strip():
        return None
    try:
        return iso_period(text)
    except ValueError:
        raise InputError(
            tr("{name} '{text}' is not a date.", name=name, text=text),
            tr("Write an ISO date, such as 2018-05-01 or 2018."),
        ) from None


def token_at(other: Stack, period: Period) -> int | None:
    """The token of another stack that covers the middle of a period, else None."""
    for number, token in enumerate(other.tokens):
        exact = any(other.frames[frame].period == period for frame in token.frames if frame < len(other.frames))
        if exact or token.period.start <= period.middle <= token.period.end:
            return number
    return None


def token_panels(
    first: Stack, coloured: Sequence[ColouredStack], originals: Originals | None, layout: Layout, alpha: float
) -> list[Panel]:
    """The panels of a layout: the original if it has one of its own, then a panel a stack."""
    panels = [original_panel(originals)] if originals and layout in ("side", "stacked") else []
    titles = distinct_names(
        [*(panel.title for panel in panels), *_titles([stack_colours.stack for stack_colours in coloured])]
    )
    for title, stack_colours in zip(titles[len(panels) :], coloured, strict=True):
        panels.append(Panel(title, _drawn(first, stack_colours, originals if layout == "overlay" else None, alpha)))
    return panels


def original_panel(originals: Originals) -> Panel:
    """The pixels of a date as they are."""
    return Panel(ORIGINAL_TITLE, lambda moment: _whole(originals, moment))


def _whole(originals: Originals, moment: Moment) -> np.ndarray:
    return hatched_picture(originals.canvas.enlarged(originals.picture(cast(int, moment.original))))


def _drawn(
    first: Stack, coloured: ColouredStack, under: Originals | None, alpha: float
) -> Callable[[Moment], np.ndarray]:
    def drawn(moment: Moment) -> np.ndarray:
        token = moment.token if coloured.stack is first else token_at(coloured.stack, moment.period)
        picture = hatched_picture(coloured.canvas.enlarged(coloured.picture(token)))
        return blended_picture(_whole(under, moment), picture, alpha) if under else picture

    return drawn


def _titles(stacks: Sequence[Stack]) -> list[str]:
    """The encoder of each stack; with its folder where several have the same."""
    names = [stack.first.identity.maker or "embeddings" for stack in stacks]
    return [
        name if names.count(name) == 1 else f"{name} ({Path(stack.path).resolve().parent.name})"
        for name, stack in zip(names, stacks, strict=True)
    ]


def distinct_names(names: Sequence[str], gap: str = " ") -> list[str]:
    """The names, those that were there before with a number: a, b, a 2. Case makes no difference, as in some file
    systems."""
    distinct: list[str] = []
    for name in names:
        number, new = 1, name
        while any(new.casefold() == other.casefold() for other in distinct):
            number += 1
            new = f"{name}{gap}{number}"
        distinct.append(new)
    return distinct


def composed_frame(panels: Sequence[Panel], moment: Moment, below: bool, labels: bool) -> np.ndarray:
    """A frame (h, w, 3) uint8 with even sides: panels with their titles, the date in the lower left corner."""
    pictures = [panel.drawn(moment) for panel in panels]
    if labels and len(panels) > 1:
        pictures = [
            labelled_picture(pixels, panel.title, top=True) for pixels, panel in zip(pictures, panels, strict=True)
        ]
    if labels:
        dated = -1 if below else 0
        pictures[dated] = labelled_picture(pictures[dated], moment.label, top=False)
    return arranged_panels(pictures, below)
