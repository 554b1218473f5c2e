"""Weights of other authors become an encoder of the user's: recognised, checked tensor by tensor, converted, carded."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ...core.errors import EncoderError, GeoEncError
from ...core.report import Report
from ...core.words import tr
from .. import registry
from ..architectures import check_card
from ..base import EncoderCard
from ..weights import sha256_of
from .cards import check_licence, completed_card
from .checkpoint import Checkpoint
from .installing import card_with_free_id, new_encoder_folder
from .recipe import Recipe, card_with_cost, convert
from .selfcheck import self_check

KNOWN_FAMILIES_TEXT = tr(
    "GeoEnc recognises DINOv3, DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, and encoders trained with GeoEnc."
)


def install_weights(
    source: Path,
    entry: str,
    overrides: dict[str, Any],
    name: str | None,
    revision: str | None,
    accepted: bool,
    report: Report,
) -> EncoderCard:
    """Install the encoder in a file or folder in Hub layout, and return its card.

    entry: which of several encoders of a training checkpoint. overrides: the user's card. revision: the Hub's commit.
    Raises EncoderError where no family knows the weights, a tensor doesn't fit, or the file is damaged; InputError
    for a card that can't be, or a licence that is not accepted.
    """
    checkpoint = Checkpoint(source, entry)
    recipe = matching_recipe(checkpoint)
    known_as = recipe.card.id
    recipe.card = completed_card(recipe.card, overrides, name, revision)
    recipe.check(checkpoint)
    check_card(recipe.card, recipe.wanted)
    check_licence(recipe.card, accepted)
    for note in recipe.notes:
        report.log(note)
    return _converted(recipe, known_as, checkpoint, report)


def matching_recipe(checkpoint: Checkpoint) -> Recipe:
    """What the first family that knows the weights makes of them; EncoderError where none does."""
    for name in registry.FAMILIES:
        recipe_of = getattr(registry.family_module(name), "recipe", None)
        if recipe_of and (recipe := _recipe(recipe_of, checkpoint)):
            return recipe
    kind = (checkpoint.config or {}).get("model_type") or next(iter(checkpoint.shapes), "nothing")
    raise EncoderError(
        tr("{name} holds no encoder that GeoEnc recognises ('{kind}').", name=checkpoint.path.name, kind=kind),
        KNOWN_FAMILIES_TEXT,
    )


def _recipe(recipe_of: Callable[[Checkpoint], Recipe | None], checkpoint: Checkpoint) -> Recipe | None:
    """What a family makes of a checkpoint; sizes that no encoder has are an EncoderError."""
    try:
        return recipe_of(checkpoint)
    except GeoEncError:
        raise
    except (ValueError, TypeError, KeyError, ArithmeticError, RuntimeError) as error:
        why = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
        raise EncoderError(
            tr("{name} has layer sizes that fit no encoder ({why}).", name=checkpoint.path.name, why=why),
            tr("Download it again, whole."),
        ) from error


def _converted(recipe: Recipe, known_as: str, checkpoint: Checkpoint, report: Report) -> EncoderCard:
    """The card of the installed encoder, whose weights are converted unless they are here already."""
    source_hash = sha256_of(checkpoint.files)
    claimed = re.search(r"-([0-9a-f]{8})$", checkpoint.path.stem)
    if claimed and not source_hash.startswith(claimed[1]):
        report.warn(
            tr(
                "The SHA-256 of {name} begins with {source_hash}, not with the digits in its name: it is not"
                " the file that its authors published.",
                name=checkpoint.path.name,
                source_hash=source_hash[:8],
            )
        )
    card = card_with_cost(recipe.card, recipe.wanted).model_copy(
        update={
            "source_sha256": source_hash,
            "source": f"imported from {checkpoint.path.name}",
            "original": checkpoint.path.name if checkpoint.path.is_file() else recipe.card.original,
        }
    )
    card, known = card_with_free_id(card)
    if known:
        report.log(tr("These weights are here already, as '{id}'.", id=card.id))
        return card
    with new_encoder_folder(card) as folder:
        files = convert(recipe, checkpoint, folder, report)
        card = card.model_copy(update={"files": files, "sha256": sha256_of([folder / name for name in files])})
        self_check(card, known_as, folder, report)
        (folder / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
    return card
