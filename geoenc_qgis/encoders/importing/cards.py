"""The card of an encoder to be imported: what its weights tell, what the catalogue knows, and what the user's own
card says."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ...core.errors import EncoderError, InputError
from ...core.words import Message, tr
from .. import registry
from ..base import EncoderCard
from ..weights import read_json
from .installing import slug

CATALOGUED = (
    "title",
    "hub_id",
    "original",
    "data",
    "mean",
    "std",
    "gsd",
    "tile",
)  # told by the card of a known encoder


def read_overrides(path: str | None) -> dict[str, Any]:
    """What the user's card says, as JSON; nothing without one."""
    if not path:
        return {}
    if not os.path.isfile(path):
        raise InputError(tr("There is no such card: {path}.", path=path), tr("Check the path."))
    return read_json(Path(path), tr("Correct the card: it must be a JSON object."))


def parsed_card(made: dict[str, Any]) -> EncoderCard:
    """The card that a JSON object is; InputError where it is none."""
    try:
        return EncoderCard.model_validate(made)
    except ValidationError as error:
        fault = error.errors()[0]
        raise InputError(
            tr("The card's {loc} is invalid: {msg}.", loc=".".join(map(str, fault["loc"])), msg=fault["msg"]),
            tr("Correct the CARD."),
        ) from error


def card_to_download(overrides: dict[str, Any], name: str | None) -> EncoderCard:
    """The user's card where it names a place on the Hub, else the known card of that id; raises where neither can be
    had."""
    known = parsed_card(overrides) if overrides.get("hub_id") else None
    if known is None and name:
        known, folder = registry.find(name)
        if not registry.missing_files(known, folder):
            raise InputError(tr("'{name}' is already on this machine.", name=name), tr("Choose it as ENCODER."))
    if known is None:
        raise InputError(
            tr("There is nothing to import."),
            tr("Give FILE or FOLDER, or as NAME the id of an encoder that 'List encoders' shows, to download it."),
        )
    if not known.hub_id:
        raise EncoderError(
            tr("'{id}' is not on the Hub, so it can't be downloaded.", id=known.id), registry.how_to_get(known)
        )
    return known


def check_licence(card: EncoderCard, accepted: bool) -> None:
    """Raise InputError where the user must accept the card's licence, and has not."""
    if card.licence.accept and not accepted:
        raise InputError(
            tr(
                "{title} is licensed under the {name}, which you must accept first: {url}",
                title=Message(card.title),
                name=card.licence.name,
                url=card.licence.url,
            ),
            tr("Read it, then set ACCEPT_LICENCE."),
        )


def completed_card(card: EncoderCard, overrides: dict[str, Any], name: str | None, revision: str | None) -> EncoderCard:
    """A recognised card with what the catalogue, the user's card and the parameters say; InputError where it can't
    be."""
    known = registry.card_files().get(name or card.id)
    if known and known.parent == registry.BUNDLED_FOLDER and registry.read_card(known).family == card.family:
        bundled = registry.read_card(known)
        card = card.model_copy(update={fact: getattr(bundled, fact) for fact in CATALOGUED})
    made = card.model_dump()
    other = overrides.get("architecture") or {}
    made |= overrides | {"architecture": made["architecture"] | other if isinstance(other, dict) else other}
    if revision:
        made["revision"] = revision
    if name:
        made["id"] = slug(name)
    return parsed_card(made)
