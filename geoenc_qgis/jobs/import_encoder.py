"""The job `importencoder`: weights the user has, or downloads, become an encoder: recognised, checked, converted, carded."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ValidationError

from ..core.errors import EncoderError, GeoEncError, InputError
from ..core.report import Report
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..encoders.importing.installing import installed, slug, with_free_id
from ..encoders.weights import read_json, sha256_of
from .base import Job
from .kinds import Choice, File, Folder, Switch, Text

KNOWN = "GeoEnc knows DINOv3, DINOv2, V-JEPA 2 and DOFA, and encoders trained with GeoEnc."


class ImportEncoder(Job):
    """Adds an encoder to the list of 'Encode raster'. Which one it is, is read from the weights: DINOv3 (vision transformers
    and ConvNeXts), DINOv2, V-JEPA 2, DOFA, or an encoder trained with GeoEnc. They are checked tensor by tensor, written
    to your own data folder in a safe format, and described by a card; the same file imported twice is the same encoder.

    Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub
    (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of an
    encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login there,
    through QGIS's proxy, and goes on where it broke off. Licence: some weights may be used only by who accepts their
    terms; nothing is downloaded or imported before that.

    Result: the encoder's id, the name to choose in 'Encode raster' and in models.

    Example: Weights file dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licence accepted.
    """

    ID: ClassVar = "importencoder"
    TITLE: ClassVar = "Import encoder"
    GROUP: ClassVar = "Encoders"
    TAGS: ClassVar = (
        "weights checkpoint model download offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub card"
    )
    RETURNS: ClassVar = {"ENCODER": ("outputString", "Encoder id")}

    # fmt: off
    file: Annotated[str | None, File("Weights file",
        "As its authors publish it: .pth, .pt or .safetensors. Nothing in it is run.")] = None
    folder: Annotated[str | None, Folder("Model folder",
        "A downloaded model: config.json and model.safetensors; or card.json and weights.")] = None
    card: Annotated[str | None, File("Encoder card",
        "What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile,"
        " licence, architecture. With hub_id and revision it is downloaded.",
        filter="JSON (*.json)", advanced=True)] = None
    name: Annotated[str | None, Text("Name",
        "The id to give it; empty: made from what it is. Alone: which known encoder to download.")] = None
    entry: Annotated[Literal["auto", "encoder", "target_encoder"], Choice("Part of the checkpoint",
        "V-JEPA 2's training checkpoints hold two encoders. 'auto' takes 'encoder', as the Hub's weights do.",
        advanced=True)] = "auto"
    accept_licence: Annotated[bool, Switch("I accept the licence of these weights",
        "Some weights (DINOv3's) may be used only by who accepts their terms; the message and the card name"
        " them.")] = False
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.file and self.folder:
            raise InputError("FILE and FOLDER were both given.", "Give one of them.")
        overrides = _overrides(self.card)
        source, revision = self._source(overrides, report)
        done = self._imported(source, overrides, revision, report)
        if revision:
            from ..encoders.importing.hub import downloads

            shutil.rmtree(downloads(), ignore_errors=True)
        return done

    def _imported(
        self, source: Path, overrides: dict[str, Any], revision: str | None, report: Report
    ) -> dict[str, Any]:
        if source.is_dir() and (source / "card.json").is_file():
            return self._package(source, report)
        # torch takes seconds to import: what is wrong with the paths is said before.
        from ..encoders.architectures import check_card
        from ..encoders.importing.checkpoint import Checkpoint

        checkpoint = Checkpoint(source, self.entry)
        for name in registry.FAMILIES:
            recognise = getattr(registry.family(name), "recipe", None)
            if recognise and (recipe := _recipe(recognise, checkpoint)):
                break
        else:
            kind = (checkpoint.config or {}).get("model_type") or next(iter(checkpoint.shapes), "nothing")
            raise EncoderError(f"{source.name} holds no encoder that can be told ('{kind}').", KNOWN)
        recognised = recipe.card.id
        recipe.card = self._completed(recipe.card, overrides, revision)
        recipe.check(checkpoint)
        check_card(recipe.card, recipe.wanted)
        self._accept(recipe.card)
        for note in recipe.notes:
            report.log(note)
        return self._converted(recipe, recognised, checkpoint, report)

    def _source(self, overrides: dict[str, Any], report: Report) -> tuple[Path, str | None]:
        """The file or folder to import, and the Hub's commit where it was downloaded."""
        given = self.file or self.folder
        if given:
            path = Path(given)
            if not os.path.exists(path):
                raise InputError(f"There is no such {'file' if self.file else 'folder'}: {path}.", "Check the path.")
            if self.file and path.is_dir():
                raise InputError(f"FILE is a folder: {path}.", "Give it as FOLDER.")
            if self.folder and not path.is_dir():
                raise InputError(f"FOLDER is a file: {path}.", "Give it as FILE.")
            return path, None
        known = _parsed(overrides) if overrides.get("hub_id") else None
        if known is None and self.name:
            known, folder = registry.find(self.name)
            if not registry.missing_files(known, folder):
                raise InputError(f"'{self.name}' is on this machine already.", "Choose it as ENCODER.")
        if known is None:
            raise InputError(
                "There is nothing to import.",
                "Give FILE or FOLDER, or as NAME the id of an encoder that 'List encoders' shows, to download it.",
            )
        if not known.hub_id:
            raise EncoderError(f"'{known.id}' has no place on the Hub to download it from.", registry.how_to_get(known))
        self._accept(known)
        from ..encoders.importing.hub import download

        return download(known, report)

    def _accept(self, card: EncoderCard) -> None:
        if card.licence.accept and not self.accept_licence:
            raise InputError(
                f"{card.title} comes under the {card.licence.name}, which its users must accept: {card.licence.url}",
                "Read it, then set ACCEPT_LICENCE.",
            )

    def _completed(self, card: EncoderCard, overrides: dict[str, Any], revision: str | None) -> EncoderCard:
        """The card with what the user's card and parameters say."""
        known = registry.card_files().get(self.name or card.id)
        if known and known.parent == registry.BUNDLED and registry.read_card(known).family == card.family:
            bundled = registry.read_card(known)
            told = ("title", "hub_id", "original", "data", "mean", "std", "gsd", "tile")
            card = card.model_copy(update={name: getattr(bundled, name) for name in told})
        made = card.model_dump()
        other = overrides.get("architecture") or {}
        made |= overrides | {"architecture": made["architecture"] | other if isinstance(other, dict) else other}
        if revision:
            made["revision"] = revision
        if self.name:
            made["id"] = slug(self.name)
        return _parsed(made)

    def _converted(self, recipe, recognised: str, checkpoint, report: Report) -> dict[str, Any]:
        from ..encoders.importing.recipe import convert, measured
        from ..encoders.importing.selfcheck import self_check

        source_hash = sha256_of(checkpoint.files)
        claimed = re.search(r"-([0-9a-f]{8})$", checkpoint.path.stem)
        if claimed and not source_hash.startswith(claimed[1]):
            report.warn(
                f"The SHA-256 of {checkpoint.path.name} begins with {source_hash[:8]}, not as its name says: it is not the"
                " file its authors published."
            )
        card = measured(recipe.card, recipe.wanted).model_copy(
            update={
                "source_sha256": source_hash,
                "source": f"imported from {checkpoint.path.name}",
                "original": checkpoint.path.name if checkpoint.path.is_file() else recipe.card.original,
            }
        )
        card, known = with_free_id(card)
        if known:
            report.log(f"These weights are here already, as '{card.id}'.")
        else:
            with installed(card) as folder:
                files = convert(recipe, checkpoint, folder, report)
                card = card.model_copy(update={"files": files, "sha256": sha256_of([folder / name for name in files])})
                self_check(card, recognised, folder, report)
                (folder / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
        return _told(card, report)

    def _package(self, folder: Path, report: Report) -> dict[str, Any]:
        """A folder with card.json and weights, as GeoEnc itself makes them."""
        card = registry.read_card(folder / "card.json")
        if self.name:
            card = card.model_copy(update={"id": slug(self.name)})
        lacking = registry.missing_files(card, folder)
        if lacking or any(Path(name).name != name for name in card.files):
            raise EncoderError(f"{folder} lacks {', '.join(lacking) or 'plain file names'}.", "Copy the whole folder.")
        found = sha256_of([folder / name for name in card.files])
        if card.sha256 and card.sha256 != found:
            raise EncoderError(f"The weights in {folder} are not those of its card.", "Copy the folder again.")
        self._accept(card)
        card, known = with_free_id(card.model_copy(update={"sha256": found}))
        if known:
            report.log(f"These weights are here already, as '{card.id}'.")
        else:
            with installed(card) as target:
                for name in card.files:
                    shutil.copyfile(folder / name, target / name)
                registry.load_from(
                    card, target, "cpu", "float32", card.bands or 3
                )  # one that can't be loaded is said now
                (target / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
        return _told(card, report)


def _recipe(recognise: Callable[[Any], Any], checkpoint: Any) -> Any:
    """What a family makes of a checkpoint; sizes that no encoder has are an EncoderError."""
    try:
        return recognise(checkpoint)
    except GeoEncError:
        raise
    except (ValueError, TypeError, KeyError, ArithmeticError, RuntimeError) as error:
        why = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
        raise EncoderError(
            f"{checkpoint.path.name} has sizes that no encoder has ({why}).", "Download it again, whole."
        ) from error


def _overrides(path: str | None) -> dict[str, Any]:
    if not path:
        return {}
    if not os.path.isfile(path):
        raise InputError(f"There is no such card: {path}.", "Check the path.")
    return read_json(Path(path), "Mend the card: JSON that holds an object.")


def _parsed(made: dict[str, Any]) -> EncoderCard:
    try:
        return EncoderCard.model_validate(made)
    except ValidationError as error:
        fault = error.errors()[0]
        raise InputError(
            f"The card can't say {'.'.join(map(str, fault['loc']))} like that: {fault['msg']}.", "Correct the CARD."
        ) from error


def _told(card: EncoderCard, report: Report) -> dict[str, Any]:
    report.log(f"{card.title}: {card.dims} bands, {card.patch} px patches. ENCODER id: {card.id}.")
    report.log(f"Licence: {card.licence.name} {card.licence.url}")
    return {"ENCODER": card.id}
