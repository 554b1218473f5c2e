"""An encoder of one's own: trained on crops, described by its card, registered, and put into the output folder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch

from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.tensors import safetensors_bytes
from ..core.words import Message, counted, joined, tr
from ..encoders import registry
from ..encoders.base import EncoderCard, Licence
from ..encoders.families.jepa import SIZES, Jepa
from ..encoders.importing.installing import card_with_free_id, new_encoder_folder
from ..encoders.weights import sha256_of
from .crops import Crops, Normalisation
from .data import PATCH_PIXELS
from .loop import Training, TrainingPlan
from .many import process_group
from .model import Learner
from .pages import component_picture, crop_picture, write_report

Size = Literal["pico", "tiny", "small"]
MIN_CROPS = {"pico": 32, "tiny": 128, "small": 512}  # crops' worth of ground that a size can learn from
ENCODER_FILES = ("weights.safetensors", "card.json")  # of an encoder
SHOWN = 7  # pictures of the place on the page


def check_ground(crops: Crops, size: Size) -> None:
    """Raise InputError where the rasters hold less ground than a size can learn from."""
    pixels = sum(square.pixels.shape[-2] * square.pixels.shape[-1] for square in crops.pool)
    tiles = pixels // crops.side**2
    if tiles < MIN_CROPS[size]:
        raise InputError(
            counted(
                tiles,
                "The rasters hold {n} tile of {side} px, too few for SIZE {size}, which needs {min_crops}.",
                "The rasters hold {n} tiles of {side} px, too few for SIZE {size}, which needs {min_crops}.",
                side=crops.side,
                size=size,
                min_crops=MIN_CROPS[size],
            ),
            tr("Give more or larger rasters, a smaller TILE_SIZE, or SIZE pico."),
        )


class Preview:
    """One place of the rasters, (T, C, h, w) of 0..1, and how the target sees it on its way."""

    def __init__(self, crops: Crops, normal: Normalisation):
        side = 2 * crops.side
        self.place = torch.from_numpy(crops.pool[0].pixels[: crops.frames, :, :side, :side]).float()
        self.normal = normal
        self.pictures: list[np.ndarray] = []

    def add(self, learner: Learner, device: str) -> None:
        """Add a picture of the place's principal components as the target sees it now."""
        height, width = (length // PATCH_PIXELS * PATCH_PIXELS for length in self.place.shape[-2:])
        pixels = self.normal.apply(self.place[..., :height, :width])
        with torch.no_grad():
            tokens = learner.target(pixels[None].to(device))[0, 0]
        self.pictures.append(component_picture(tokens))

    def shown(self) -> list[np.ndarray]:
        """The place itself, then a few of its pictures from the first to the last."""
        numbers = np.unique(np.linspace(0, len(self.pictures) - 1, SHOWN).round())
        return [crop_picture(self.place[0]), *(self.pictures[int(number)] for number in numbers)]


@dataclass(frozen=True)
class Trained:
    """A training at its end, and what its report shows."""

    size: Size
    training: Training
    preview: Preview
    whole: bool  # whether it ended as planned
    processes: int  # that trained together

    def tell(self, encoder: str, report: Report) -> None:
        """Say how long it was trained, and what to do with the encoder of that id."""
        steps = self.training.step
        report.log(
            counted(
                steps,
                "Trained for {n:,} step. Use it as ENCODER {id} in '{part}'.",
                "Trained for {n:,} steps. Use it as ENCODER {id} in '{part}'.",
                id=encoder,
                part=tr("Encode stack") if self.training.learner.encoder.tubelet > 1 else tr("Encode raster"),
            )
        )

    def card(self, encoder: str) -> EncoderCard:
        """The card of the encoder under that id, still without its files."""
        crops, normal, plan = self.training.crops, self.training.normal, self.training.plan
        network, bands = self.training.learner.encoder, len(normal.mean)
        images = f"{self.processes * plan.batch} crops of {plan.side} px"
        return EncoderCard(
            id=encoder,
            title=f"pico-JEPA {self.size}, trained on {len(crops.names)} rasters",
            family="jepa",
            architecture={**network.shape.model_dump(), "bands": bands, "tubelet": network.tubelet},
            dims=network.shape.width,
            patch=PATCH_PIXELS,
            tubelet=network.tubelet,
            mean=list(normal.mean),
            std=list(normal.std),
            data=f"the user's rasters; {self.training.step} steps of {images}, seed {plan.seed}",
            parameters=sum(p.numel() for p in network.parameters()),
            tile=2 * plan.side,
            margin=1,
            bands=bands,
            licence=Licence(name="yours"),
            citation="Assran et al. (2023), I-JEPA, arXiv:2301.08243",
            source="trained by GeoEnc",
        )

    def write_page(self, path: str, card: EncoderCard) -> None:
        """Write the report of the training."""
        training = self.training
        crops = tr(
            "{steps} of {crops} crops of {side} px, seed {seed}",
            steps=counted(training.step, "{n:,} step", "{n:,} steps"),
            crops=self.processes * training.plan.batch,
            side=training.plan.side,
            seed=training.plan.seed,
        )
        size = tr(
            "{size}: {numbers:,} numbers, {bands} bands of embedding",
            size=self.size,
            numbers=card.parameters,
            bands=card.dims,
        )
        rasters = counted(len(training.crops.names), "{n} raster", "{n} rasters")
        ended = tr("as planned") if self.whole else tr("by the user, at step {step}", step=training.step)
        facts: list[tuple[Message, object]] = [
            (tr("encoder"), card.id),
            (tr("size"), size),
            (tr("trained on"), joined([rasters, crops])),
            (tr("scaling"), training.normal.scaling.dump()),
            (tr("ended"), ended),
        ]
        write_report(path, tr("Training of {encoder}", encoder=card.id), facts, training.history, self.preview.shown())


def trained(
    size: Size,
    tubelet: int,
    crops: Crops,
    normal: Normalisation,
    plan: TrainingPlan,
    work: Path,
    device: str,
    report: Report,
) -> Trained | None:
    """Train an encoder to the end, or to the user's; `work` keeps its checkpoints.

    None in all but the first of several processes that train together.
    """
    torch.manual_seed(plan.seed)
    learner = Learner(Jepa(SIZES[size], len(normal.mean), PATCH_PIXELS, tubelet))
    work.mkdir(exist_ok=True)
    preview = Preview(crops, normal)
    with process_group(device) as (rank, world):
        if world > 1:
            crops.rng = np.random.default_rng([plan.seed, rank])
            report = report if rank == 0 else Report()
        training = Training(learner, crops, normal, plan, work, device, keeps=rank == 0)
        if rank and training.step:  # the checkpoint holds the first one's generator
            crops.rng = np.random.default_rng([plan.seed, rank, training.step])
        whole = training.run(report, lambda: preview.add(learner, device))
        if rank:
            return None
    preview.add(learner, device)
    return Trained(size, training, preview, whole, world)


def register_encoder(card: EncoderCard, weights: dict[str, torch.Tensor], folder: Path) -> EncoderCard:
    """Register the encoder under a free id, and put it into the output folder too; returns its card as it is now.

    It is not registered again where these very weights are: a run that was killed after it.
    """
    halves = {name: value.to("cpu", torch.float16).numpy() for name, value in weights.items()}
    with scratch_folder(folder.resolve().parent) as scratch:
        made = scratch / ENCODER_FILES[0]
        made.write_bytes(safetensors_bytes(halves))
        card, known = card_with_free_id(card.model_copy(update={"files": [made.name], "sha256": sha256_of([made])}))
        if not known:
            with new_encoder_folder(card) as part:
                shutil.copyfile(made, part / made.name)
                (part / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
    folder.mkdir(exist_ok=True)
    for name in ENCODER_FILES:
        with atomic_output(folder / name) as file:
            shutil.copyfile(registry.user_models() / card.id / name, file)
    return card
