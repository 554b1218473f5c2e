"""How an encoder comes to the user's own: an id that is free, and a folder that is there whole or not at all."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from ...core.errors import EncoderError, InputError
from ...core.files import check_writable, explained_write_errors
from ...core.scratch import output_lock, scratch_folder
from ...core.words import tr
from .. import registry
from ..base import EncoderCard

MAX_ID_CHARACTERS = 200  # letters of a folder's name, with room for a number


def slug(name: str) -> str:
    """The id of an encoder called NAME."""
    made = re.sub(r"[^a-z0-9._-]+", "-", name.strip().lower()).strip("-._")
    if not made:
        raise InputError(
            tr("NAME '{name}' has no letter or digit.", name=name), tr("Use letters, digits, '-' and '_'.")
        )
    if len(made) > MAX_ID_CHARACTERS:
        raise InputError(
            tr("NAME has {count} characters: {made}...", count=len(made), made=made[:40]),
            tr("Use at most {max_id_characters}.", max_id_characters=MAX_ID_CHARACTERS),
        )
    return made


def card_with_free_id(card: EncoderCard) -> tuple[EncoderCard, bool]:
    """The card under an id of its own, and whether these very weights are here under it already."""
    known = registry.card_files()
    for number in range(1, 1000):
        name = card.id if number == 1 else f"{card.id}-{number}"
        if name not in known or _only_listed(known[name]):
            return card.model_copy(update={"id": name}), False
        with contextlib.suppress(EncoderError):  # a damaged card keeps its name
            same = registry.read_card(known[name])
            if _same(same, card) and not registry.missing_files(same, known[name].parent):
                return same, True
    raise InputError(tr("Too many encoders are called '{id}'.", id=card.id), tr("Give another NAME."))


def _only_listed(path: Path) -> bool:
    """Whether a card is of the catalogue that came with the plugin, without its weights."""
    return path.parent == registry.BUNDLED_FOLDER and bool(
        registry.missing_files(registry.read_card(path), path.parent)
    )


def _same(card: EncoderCard, other: EncoderCard) -> bool:
    """Whether two cards are of the same weights, put to the same use."""
    key = "source_sha256" if other.source_sha256 else "sha256"
    return all(getattr(card, name) == getattr(other, name) for name in (key, "architecture", "mean", "std"))


@contextlib.contextmanager
def new_encoder_folder(card: EncoderCard) -> Iterator[Path]:
    """A folder to put the encoder's files in, which becomes the encoder when the block ends well."""
    target = checked_encoder_folder(card.id)
    with output_lock([target]), explained_write_errors(target):
        if target.exists():
            raise EncoderError(
                tr("'{id}' was installed by another run meanwhile.", id=card.id), tr("Run this job again.")
            )
        with scratch_folder(target.parent) as folder:
            part = folder / card.id
            part.mkdir()
            yield part
            part.replace(target)


def checked_encoder_folder(encoder: str) -> Path:
    """The folder that an encoder of that id will have; OutputError where it can't be made."""
    target = registry.user_models() / encoder
    with explained_write_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        check_writable(target.with_name(f".{encoder}"))  # one of that id may be there: this one gets a number
    return target
