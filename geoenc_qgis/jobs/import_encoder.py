"""The job `importencoder`: weights the user has become an encoder: checked, copied, carded."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from ..encoders import registry
from ..encoders.base import EncoderCard
from ..encoders.weights import hub_config
from ..errors import EncoderError, InputError
from ..files import disk_error
from ..report import Report
from .base import Job

READERS = {"dinov3_vit": "dinov3"}  # model_type of config.json -> family


class ImportEncoder(Job):
    """Make an encoder of weights on this machine: a folder in Hub layout (config.json, model.safetensors)."""

    file: str | None = Field(None, description="weights file of the authors")
    folder: str | None = Field(None, description="folder that holds config.json and model.safetensors")
    card: str | None = Field(None, description="encoder card (.json) that describes the weights")
    name: str | None = Field(None, description="id to give; empty: by architecture and training data")
    entry: Literal["auto", "encoder", "target_encoder"] = Field("auto", description="of a training checkpoint")
    accept_licence: bool = Field(False, description="accept the licence of the weights")

    def run(self, report: Report) -> dict[str, Any]:
        if self.file or self.card:
            raise InputError(
                "This version imports folders in Hub layout only.",
                "Give FOLDER, with config.json and model.safetensors.",
            )
        if not self.folder:
            raise InputError("FOLDER is missing.", "Choose the folder that holds config.json and model.safetensors.")
        folder = Path(self.folder)
        if not folder.is_dir():
            raise InputError(f"There is no such folder: {folder}.", "Check the path.")
        card = self._card(folder)
        card, known = _with_free_id(card)
        if known:
            report.log(f"These weights are here already, as '{card.id}'.")
        else:
            _install(card, folder)
        report.log(f"{card.title}: {card.dims} bands, {card.patch} px patches. ENCODER id: {card.id}.")
        report.log(f"Licence: {card.licence.name} {card.licence.url}")
        return {"ENCODER": card.id}

    def _card(self, folder: Path) -> EncoderCard:
        config = hub_config(folder)
        kind = config.get("model_type")
        if kind not in READERS:
            raise EncoderError(
                f"{folder.name} holds a model of the type '{kind}', which this version can't load.",
                f"It loads: {', '.join(READERS)}.",
            )
        name = _slug(self.name) if self.name else None
        from ..encoders import dinov3

        return dinov3.card_of_folder(folder, name, config)


def _slug(name: str) -> str:
    slug = re.sub(r"[^a-z0-9._-]+", "-", name.strip().lower()).strip("-._")
    if not slug:
        raise InputError(f"NAME can't be '{name}'.", "Use letters, digits, '-' and '_'.")
    return slug


def _with_free_id(card: EncoderCard) -> tuple[EncoderCard, bool]:
    """The card under an id of its own, and whether these very weights are here under it already."""
    known = registry.card_files()
    for number in range(1, 1000):
        name = card.id if number == 1 else f"{card.id}-{number}"
        if name not in known:
            return card.model_copy(update={"id": name}), False
        with contextlib.suppress(EncoderError):  # a damaged card keeps its name
            same = registry.read_card(known[name])
            if same.sha256 == card.sha256 and not registry.missing_files(same, known[name].parent):
                return same, True
    raise InputError(f"Too many encoders are called '{card.id}'.", "Give another NAME.")


def _install(card: EncoderCard, folder: Path) -> None:
    """Copy (on one disk: link) the files into the user's models; the card is written last and makes it count."""
    target = registry.user_models() / card.id
    part = target.with_name(f".{card.id}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        for name in card.files:
            try:
                os.link(os.path.realpath(folder / name), part / name)  # the Hub's cache holds links
            except OSError:
                shutil.copyfile(folder / name, part / name)
        (part / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
        os.replace(part, target)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
