"""A folder with card.json and weights, as GeoEnc itself makes them, becomes an encoder of the user's."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...core.errors import EncoderError
from ...core.report import Report
from ...core.words import tr
from .. import registry
from ..base import EncoderCard
from ..weights import sha256_of
from .cards import check_licence
from .installing import card_with_free_id, new_encoder_folder, slug


def is_package(source: Path) -> bool:
    """Whether a path is such a folder."""
    return source.is_dir() and (source / "card.json").is_file()


def install_package(folder: Path, name: str | None, accepted: bool, report: Report) -> EncoderCard:
    """Install it under its own id or `name`, and return its card.

    Raises EncoderError where files lack, or the weights are not those of the card or can't be loaded.
    """
    card = registry.read_card(folder / "card.json")
    if name:
        card = card.model_copy(update={"id": slug(name)})
    lacking = registry.missing_files(card, folder)
    if lacking or any(Path(name).name != name for name in card.files):
        raise EncoderError(
            tr("{folder} lacks {lacking}.", folder=folder, lacking=", ".join(lacking) or tr("plain file names")),
            tr("Copy the whole folder."),
        )
    digest = sha256_of([folder / name for name in card.files])
    if card.sha256 and card.sha256 != digest:
        raise EncoderError(
            tr("The weights in {folder} are not those of its card.", folder=folder), tr("Copy the folder again.")
        )
    check_licence(card, accepted)
    card, known = card_with_free_id(card.model_copy(update={"sha256": digest}))
    if known:
        report.log(tr("These weights are here already, as '{id}'.", id=card.id))
        return card
    with new_encoder_folder(card) as target:
        for file in card.files:
            shutil.copyfile(folder / file, target / file)
        registry.load_from(card, target, "cpu", "float32", card.bands or 3)  # one that can't be loaded is said now
        (target / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
    return card
