"""Whether a card's `architecture` is one that its family can build, and what is built gives what the card promises.

A card is anybody's file: sizes have bounds (each family's `Architecture`) before anything is built, and a module
without memory is run before weights are read.
"""

from __future__ import annotations

import torch
from pydantic import TypeAdapter, ValidationError

from ..core.errors import EncoderError
from ..core.words import tr
from . import registry
from .base import EncoderCard
from .network import tensor_shapes

HINT = tr("Correct the card, or import the encoder again.")


def check_card(card: EncoderCard, weights: dict[str, tuple[int, ...]] | None = None) -> None:
    """Raise EncoderError where a card's architecture can't be built, gives other embeddings than it says, or needs
    others than these weights (shapes by name)."""
    family = registry.known_family(card)
    if not hasattr(family, "build"):
        raise EncoderError(
            tr("'{id}' can't be of the family '{family}', which takes no weights.", id=card.id, family=card.family),
            HINT,
        )
    try:
        TypeAdapter(family.Architecture).validate_python(card.architecture, strict=True)
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"]))
        raise EncoderError(
            tr(
                "The architecture of '{id}' can't be built ({where}: {msg}).", id=card.id, where=where, msg=fault["msg"]
            ),
            HINT,
        ) from error
    module = family.build(card)
    if weights is not None and tensor_shapes(module) != weights:
        raise EncoderError(
            tr("The weights don't fit the architecture that the card of '{id}' gives.", id=card.id), HINT
        )
    bands, wanted = card.bands or 2, (1, 1, 2, 2, card.dims)
    frames = torch.zeros(1, card.tubelet, bands, 2 * card.patch, 2 * card.patch, device="meta")
    try:
        with torch.no_grad():
            made = tuple(module(frames, [0.5] * bands if card.spectral else None).shape)
    except (RuntimeError, ValueError, TypeError, IndexError) as error:
        why = (str(error).splitlines() or [type(error).__name__])[0][:160]
        raise EncoderError(
            tr("The encoder '{id}' doesn't run as its card describes it ({why}).", id=card.id, why=why), HINT
        ) from error
    if made != wanted:
        raise EncoderError(
            tr(
                "The encoder '{id}' gives {made} bands and {made2} x {made3} cells for a tile of 2 x 2 patches;"
                " its card says {dims} bands, and patches of {patch} px.",
                id=card.id,
                made=made[-1],
                made2=made[2],
                made3=made[3],
                dims=card.dims,
                patch=card.patch,
            ),
            HINT,
        )
