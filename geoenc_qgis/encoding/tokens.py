"""The time tokens of a stack: which dates each covers, and what its raster and its item in stack.json say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..encoders.base import EncoderCard
from ..raster.offsets import offset_tags
from ..series.composites import calendar_period
from ..series.dates import Period
from ..series.gathering import DatedRaster
from ..series.stack import Token

if TYPE_CHECKING:
    from .stack import StackPlan


def frames_of_token(card: EncoderCard, count: int, window: int) -> int:
    """Dates that a token of so many covers: one where the encoder sees each as an image, in windows of one or alone."""
    return 1 if card.takes_images and 1 in (count, window) else card.tubelet


def stack_tokens(dates: Sequence[Sequence[DatedRaster]], frames: Sequence[Sequence[int]]) -> list[Token]:
    """The tokens of these dates, by the numbers of the dates of each; their rasters named by number and date."""
    tokens = []
    for number, covered in enumerate(frames):
        first, last = dates[covered[0]][0].period, dates[covered[-1]][0].period
        season = first == calendar_period(first.middle, "season")
        text = f"{first.start:%Y-%m-%d}" if season else str(first)
        tokens.append(Token(f"{number:03d}_{text.replace(':', '')}.tif", Period(first.start, last.end), tuple(covered)))
    return tokens


def token_tags(stack: StackPlan, token: Token) -> dict[str, str]:
    """What the raster of a token says of itself beside what all rasters of a run say."""
    counts = _composited(stack, token)
    composite = {"GEOENC_COMPOSITE": stack.composite, "GEOENC_COMPOSITED": ",".join(map(str, counts))}
    return {
        "GEOENC_SOURCE": f"{stack.folder.name} {token.period}",
        "GEOENC_START": token.period.start.isoformat(),
        "GEOENC_END": token.period.end.isoformat(),
        "GEOENC_FRAMES": ",".join(map(str, token.frames)),
        "GEOENC_GAPS": stack.gaps,
        **(composite if counts else {}),
        **offset_tags(offset for _, offset in stack.view.offsets(token.frames)),
    }


def with_facts(stack: StackPlan, shares: Sequence[float], card: EncoderCard) -> list[Token]:
    """The tokens with what their items say of them."""
    giver = {number: window for window in stack.windows for number in window.tokens}
    video = card.tubelet > 1 and not card.series
    return [
        replace(
            token,
            window=giver[number].number if video else number,
            facts={
                "geoenc:clear": round(sum(shares[frame] for frame in token.frames) / len(token.frames), 4),
                "geoenc:gaps": stack.gaps,
                "geoenc:mirrored": giver[number].mirrored if video else 0,
                **_composite_facts(stack, token),
            },
        )
        for number, token in enumerate(stack.tokens)
    ]


def _composite_facts(stack: StackPlan, token: Token) -> dict[str, Any]:
    counts = _composited(stack, token)
    return {"geoenc:composite": stack.composite, "geoenc:composited": counts} if counts else {}


def _composited(stack: StackPlan, token: Token) -> list[int]:
    """How many dates went into each composite of a token; none where its frames are dates."""
    groups = stack.view.groups
    return [len(groups[frame].dates) for frame in token.frames] if stack.composite != "none" else []
