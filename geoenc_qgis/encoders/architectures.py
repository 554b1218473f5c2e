"""What the `architecture` of a card may say, a model a family, and whether what is built of it gives what the card promises.

A card is anybody's file: sizes have bounds before anything is built, and a module without memory is run before weights are read.
"""

from __future__ import annotations

import importlib
from typing import Annotated, Any, Literal

import torch
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from ..core.errors import EncoderError
from .base import EncoderCard
from .network import shapes
from .vit import Shape

Depth = Annotated[int, Field(gt=0, le=128)]
Width = Annotated[int, Field(gt=0, le=16_384)]
HINT = "Correct the card, or import the encoder again."


class DinoV3Shape(Shape):
    kind: Literal["vit"]
    registers: int = Field(ge=0, le=64)


class ConvNextShape(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kind: Literal["convnext"]
    depths: list[Depth] = Field(min_length=4, max_length=4)
    widths: list[Width] = Field(min_length=4, max_length=4)


class DinoV2Shape(Shape):
    registers: int = Field(ge=0, le=64)
    positions: int = Field(gt=0, le=2**20)


class VJepa2Shape(Shape):
    entry: str = Field("encoder", max_length=100)


class DofaShape(Shape):
    kernel_layout: Literal["current", "first"]
    positions: int = Field(gt=0, le=2**20)


class JepaShape(Shape):
    bands: int = Field(gt=0, le=4096)
    tubelet: int = Field(gt=0, le=16)


class ConvShape(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    width: int = Field(gt=0, le=4096, multiple_of=2)
    depth: Depth
    bands: int = Field(gt=0, le=4096)
    scales: list[float] = Field([1.0] * 5, min_length=5, max_length=5)


FAMILIES: dict[str, Any] = {
    "dinov3": Annotated[DinoV3Shape | ConvNextShape, Field(discriminator="kind")],
    "dinov2": DinoV2Shape,
    "vjepa2": VJepa2Shape,
    "dofa": DofaShape,
    "jepa": JepaShape,
    "conv": ConvShape,
}


def check_card(card: EncoderCard, weights: dict[str, tuple[int, ...]] | None = None) -> None:
    """Raise EncoderError where a card's architecture can't be built, gives other embeddings than it says, or needs others
    than these weights (shapes by name)."""
    if card.family not in FAMILIES:
        raise EncoderError(
            f"Encoder '{card.id}' is of the family '{card.family}', which this version can't load.",
            f"It loads {', '.join(FAMILIES)}.",
        )
    try:
        TypeAdapter(FAMILIES[card.family]).validate_python(card.architecture, strict=True)
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"]))
        raise EncoderError(
            f"The architecture of '{card.id}' can't be built ({where}: {fault['msg']}).", HINT
        ) from error
    module = importlib.import_module(f".families.{card.family}", __package__).build(card)
    if weights is not None and shapes(module) != weights:
        raise EncoderError(f"The weights don't fit the architecture that the card of '{card.id}' gives.", HINT)
    bands, wanted = card.bands or 2, (1, 1, 2, 2, card.dims)
    frames = torch.zeros(1, card.tubelet, bands, 2 * card.patch, 2 * card.patch, device="meta")
    try:
        with torch.no_grad():
            made = tuple(module(frames, [0.5] * bands if card.spectral else None).shape)
    except (RuntimeError, ValueError, TypeError, IndexError) as error:
        why = (str(error).splitlines() or [type(error).__name__])[0][:160]
        raise EncoderError(f"The encoder '{card.id}' doesn't run as its card describes it ({why}).", HINT) from error
    if made != wanted:
        raise EncoderError(
            f"The encoder '{card.id}' gives {made[-1]} bands and {made[2]} x {made[3]} cells of a tile of 2 x 2 patches; its"
            f" card says {card.dims} bands, and patches of {card.patch} px.",
            HINT,
        )
