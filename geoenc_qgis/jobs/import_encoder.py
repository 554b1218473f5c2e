"""The job `importencoder`: weights the user has, or downloads, become an encoder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, tr
from ..encoders.importing.cards import card_to_download, check_licence, read_overrides
from ..encoders.importing.package import install_package, is_package
from .base import Job
from .kinds import Choice, File, Folder, Switch, Text


class ImportEncoder(Job):
    """Adds an encoder to the list of 'Encode raster'. The weights themselves show which one it is: DINOv3 (vision
    transformers and ConvNeXts), DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, or an encoder trained with GeoEnc.
    They are checked tensor by tensor, written to your own data folder in a safe format, and described by a card; the
    same file imported twice is the same encoder.

    Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub
    (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of
    an encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login
    there, through QGIS's proxy, and an interrupted download resumes. Licence: some weights may be used only by those
    who accept their terms; nothing is downloaded or imported before that.

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
    NEEDS: ClassVar = (("file", "folder", "name", "card"),)

    # fmt: off
    file: Annotated[str | None, File("Weights file (or a model folder, or a name)",
        "As its authors publish it: .pth, .pt or .safetensors. No code in it is run.")] = None
    folder: Annotated[str | None, Folder("Model folder",
        "A downloaded model: config.json and model.safetensors; or card.json and weights.")] = None
    card: Annotated[str | None, File("Encoder card",
        "What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile,"
        " licence, architecture. With hub_id and revision it is downloaded.",
        filter="JSON (*.json)", advanced=True)] = None
    name: Annotated[str | None, Text("Name",
        "The id to give it. Empty: derived from the weights. Given alone: the known encoder to download.")] = None
    entry: Annotated[Literal["auto", "encoder", "target_encoder", "ema_encoder"], Choice("Part of the checkpoint",
        "Training checkpoints of V-JEPA hold two encoders. 'auto' takes the one that its authors use: of V-JEPA 2"
        " 'encoder', as the Hub's weights do; of V-JEPA 2.1 'ema_encoder', else 'target_encoder'.",
        advanced=True)] = "auto"
    accept_licence: Annotated[bool, Switch("I accept the licence of these weights",
        "Some weights (DINOv3's) may be used only by those who accept their terms, which the message and the"
        " card name.")] = False
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.file and self.folder:
            raise InputError(tr("FILE and FOLDER were both given."), tr("Give one of them."))
        overrides, revision = read_overrides(self.card), None
        source = self._given()
        if source is None:
            known = card_to_download(overrides, self.name)
            check_licence(known, self.accept_licence)
            from ..encoders.importing.hub import download, downloads_folder

            source, revision = download(known, report)
        if is_package(source):
            card = install_package(source, self.name, self.accept_licence, report)
        else:  # torch takes seconds to import: what is wrong with the paths was said before
            from ..encoders.importing.foreign import install_weights

            card = install_weights(source, self.entry, overrides, self.name, revision, self.accept_licence, report)
        if revision:
            shutil.rmtree(downloads_folder(), ignore_errors=True)
        report.log(tr("Licence: {name} {url}", name=card.licence.name, url=card.licence.url))
        report.log(
            tr(
                "{title}: {dims} bands, {patch} px patches. Choose it as ENCODER {id} in 'Encode raster' or"
                " 'Encode stack'.",
                title=Message(card.title),
                dims=card.dims,
                patch=card.patch,
                id=card.id,
            )
        )
        return {"ENCODER": card.id}

    def _given(self) -> Path | None:
        """The file or folder to import; InputError where it is not there, or is the other one."""
        given = self.file or self.folder
        if not given:
            return None
        path = Path(given)
        if not os.path.exists(path):
            raise InputError(
                tr("There is no such {part}: {path}.", part=tr("file") if self.file else tr("folder"), path=path),
                tr("Check the path."),
            )
        if self.file and path.is_dir():
            raise InputError(tr("FILE is a folder: {path}.", path=path), tr("Give it as FOLDER."))
        if self.folder and not path.is_dir():
            raise InputError(tr("FOLDER is a file: {path}.", path=path), tr("Give it as FILE."))
        return path
