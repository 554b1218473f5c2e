"""The job `trainencoder`: a small encoder learnt from the user's own rasters, without labels."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import Field

from .. import __version__
from ..encoders import registry
from ..encoders.base import EncoderCard, Licence
from ..encoders.installing import check_models, installed, slug, with_free_id
from ..errors import InputError
from ..raster.scaling import Scaling, chosen_scaling
from ..raster.source import Source
from ..report import Report
from ..series.gathering import gathered
from ..series.view import StackView
from .base import BandList, InputFolder, Job, OutputFolder, OutputPath
from .inputs import Paths

LEAST = {"pico": 32, "tiny": 128, "small": 512}  # crops' worth of ground that a size can learn from
PATCH = 16
FILES = ("weights.safetensors", "card.json")  # of an encoder


class TrainingData(Job):
    """What `trainencoder` and `maskpreview` look at."""

    inputs: Paths = Field([], description="rasters to learn from")
    folder: InputFolder | None = Field(None, description="folder whose rasters are taken")
    video: bool = Field(False, description="whether the rasters are dates of one place, to learn from time too")
    dates: str = Field("auto", description="for VIDEO: auto, a pattern, or ISO dates in the order of the rasters")
    bands: BandList = Field([], description="band numbers such as 4;3;2; empty: all but alpha")
    scaling: Literal["auto", "uint8", "reflectance", "percentile", "minmax"] = "auto"
    scaling_range: str | None = Field(None, description="lo,hi for minmax")
    tile_size: int = Field(128, ge=32, le=512, description="pixels of a crop's side, a multiple of 16")
    frames: int = Field(8, ge=2, description="for VIDEO: dates of a crop, an even number")
    seed: int = Field(0, ge=0, le=2**31 - 1)

    def grounds(self, report: Report) -> tuple[list[Any], Any]:
        """Where crops are read, and what their scaling is chosen for."""
        from ..training.crops import RasterGround, StackGround

        if self.tile_size % PATCH or self.frames % 2:
            raise InputError(
                f"TILE_SIZE {self.tile_size} or FRAMES {self.frames} can't be: patches are {PATCH} px, tokens two dates.",
                f"Choose a multiple of {PATCH}, and an even number of dates.",
            )
        if self.video:
            dates = gathered(self.inputs, self.folder, None, self.dates, [], [], report)
            options: dict[str, Any] = {
                "want": None,
                "gsd": None,
                "crs": None,
                "resampling": "auto",
                "pixel_space": False,
            }
            view = StackView(dates, self.bands, mask_values=frozenset(), report=report, **options)
            return [StackGround(view)], view
        paths = [*self.inputs, *_rasters(self.folder)]
        if not paths:
            raise InputError("There are no rasters: INPUTS and FOLDER are empty.", "Choose rasters to learn from.")
        sources = [Source(path, self.bands or _all_bands(path), pixel_space=True) for path in paths]
        for other in sources[1:]:
            if (other.count, other.dtype) != (sources[0].count, sources[0].dtype):
                raise InputError(
                    f"{Path(other.path).name} has {other.count} bands of {other.dtype}, but"
                    f" {Path(sources[0].path).name} {sources[0].count} of {sources[0].dtype}.",
                    "Choose rasters with the same bands, or name those that all have with BANDS.",
                )
        return [RasterGround(source) for source in sources], Together(sources)

    def crops(self, report: Report) -> tuple[Any, Any]:
        """(Crops, Normal) of the rasters."""
        from ..training.crops import Crops, Normal

        grounds, sampled = self.grounds(report)
        scaling = chosen_scaling(sampled, self.scaling, self.scaling_range, None, report)
        report.log(f"Reading {len(grounds)} raster{'s' * (len(grounds) > 1)} ...")
        frames = self.frames if self.video else 1
        crops = Crops(grounds, scaling, self.tile_size, frames, PATCH, self.seed, report)
        return crops, _normal(crops, scaling, Normal)


class TrainEncoder(TrainingData):
    """Train a small encoder on your own rasters, without labels (pico-JEPA): it learns to tell what is hidden."""

    size: Literal["pico", "tiny", "small"] = Field("pico", description="3.7, 10 or 22 million numbers")
    steps: int = Field(3000, ge=1, description="batches to learn from")
    minutes: float = Field(0, ge=0, le=100_000, description="how long to train, in place of STEPS; 0: by STEPS")
    batch_size: int = Field(64, ge=2, description="crops of a batch")
    name: str = Field("", description="id of the new encoder; empty: its size and a number")
    device: str = Field("auto", description="auto, cpu, cuda, cuda:N or mps")
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    output_folder: OutputFolder = Field(description="folder for the encoder: card.json and weights")
    output_html: OutputPath | None = Field(None, description="page with curves and pictures of the training")

    def _written(self) -> list[Path]:
        return [*super()._written(), *(Path(self.output_folder) / name for name in FILES)]

    def _writes(self) -> bool:
        return os.environ.get("RANK", "0") == "0"  # as torch's launcher numbers the processes

    def run(self, report: Report) -> dict[str, Any]:
        import torch

        from ..device import chosen_devices, chosen_precision
        from ..encoders.jepa import SIZES, Jepa
        from ..training.loop import Plan, Training
        from ..training.many import joined, own_device
        from ..training.model import Learner

        check_models(slug(self.name) if self.name else f"jepa-{self.size}")  # before the work, not after it
        crops, normal = self.crops(report)
        self._check_enough(crops)
        device = own_device(chosen_devices(self.device))
        precision = chosen_precision(self.precision, device, report)
        shape, tubelet = SIZES[self.size], 2 if self.video else 1
        torch.manual_seed(self.seed)
        learner = Learner(Jepa(shape, len(normal.mean), PATCH, tubelet))
        folder = Path(self.output_folder)
        work = folder.with_name(f"{folder.name}.work")
        work.mkdir(exist_ok=True)
        config = self._config(crops, normal, precision)
        plan = Plan(self.steps, self.minutes, self.batch_size, self.seed, self.tile_size, precision, config)
        preview = crops.pool[0].pixels[: crops.frames, :, : self.tile_size * 2, : self.tile_size * 2]
        pictures: list[np.ndarray] = []
        with joined(device) as (rank, world):
            if world > 1:
                crops.chance = np.random.default_rng([self.seed, rank])
                report = report if rank == 0 else Report()
            training = Training(learner, crops, normal, plan, work, device, keeps=rank == 0)
            if rank and training.step:  # the checkpoint holds the first one's generator
                crops.chance = np.random.default_rng([self.seed, rank, training.step])
            whole = training.run(report, partial(self._picture, learner, normal, preview, pictures, device))
            if rank:
                return {"OUTPUT_FOLDER": str(folder), "ENCODER": ""}
        self._picture(learner, normal, preview, pictures, device)
        card = self._card(crops, normal, training.step, world, shape, tubelet)
        card = _kept(card, learner.target.state_dict(), folder, report)
        if self.output_html:
            self._page(card, training, normal, preview, pictures, whole)
        shutil.rmtree(work)
        report.log(f"Trained for {training.step} steps. ENCODER id: {card.id}.")
        outputs = {"OUTPUT_FOLDER": str(folder), "ENCODER": card.id}
        return outputs | ({"OUTPUT_HTML": self.output_html} if self.output_html else {})

    def _check_enough(self, crops: Any) -> None:
        pixels = sum(square.pixels.shape[-2] * square.pixels.shape[-1] for square in crops.pool)
        found = pixels // self.tile_size**2
        if found < LEAST[self.size]:
            raise InputError(
                f"The rasters hold {found} tiles of {self.tile_size} px, too few for the size {self.size}, which needs"
                f" {LEAST[self.size]}.",
                "Give more or larger rasters, a smaller TILE_SIZE, or SIZE pico.",
            )

    def _config(self, crops: Any, normal: Any, precision: str) -> dict[str, Any]:
        """What must be the same for a checkpoint to be taken up."""
        files = {
            path: os.path.getsize(path) for path in {ground.name for ground, _ in crops.places} if os.path.isfile(path)
        }
        names = ("size", "steps", "minutes", "batch_size", "seed", "tile_size", "frames", "video", "bands")
        told = {name: getattr(self, name) for name in names}
        return {
            **told,
            "files": files,
            "scaling": normal.scaling.dump(),
            "precision": precision,
            "version": __version__,
        }

    def _card(self, crops: Any, normal: Any, steps: int, world: int, shape: Any, tubelet: int) -> EncoderCard:
        from ..encoders.jepa import Jepa

        count = sum(p.numel() for p in Jepa(shape, len(normal.mean), PATCH, tubelet).parameters())
        return EncoderCard(
            id=slug(self.name) if self.name else f"jepa-{self.size}",
            title=f"pico-JEPA {self.size}, trained on {len({g.name for g, _ in crops.places})} rasters",
            family="jepa",
            architecture={**shape.model_dump(), "bands": len(normal.mean), "tubelet": tubelet},
            dims=shape.width,
            patch=PATCH,
            tubelet=tubelet,
            mean=list(normal.mean),
            std=list(normal.std),
            data=f"the user's rasters; {steps} steps of {world * self.batch_size} crops of {self.tile_size} px, seed {self.seed}",
            parameters=count,
            tile=2 * self.tile_size,
            margin=1,
            bands=len(normal.mean),
            licence=Licence(name="yours"),
            citation="Assran et al. (2023), I-JEPA, arXiv:2301.08243",
            source="trained by GeoEnc",
        )

    def _picture(self, learner: Any, normal: Any, preview: np.ndarray, pictures: list, device: str) -> None:
        """Add the principal components of one place as the target sees it now."""
        import torch

        from ..training.pages import component_picture

        side = [length // PATCH * PATCH for length in preview.shape[-2:]]
        pixels = torch.from_numpy(preview[..., : side[0], : side[1]]).float()
        with torch.no_grad():
            tokens = learner.target(normal.apply(pixels)[None].to(device))[0, 0]
        pictures.append(component_picture(tokens))

    def _page(
        self, card: EncoderCard, training: Any, normal: Any, preview: np.ndarray, pictures: list, whole: bool
    ) -> None:
        import torch

        from ..training.pages import as_picture, write_report

        shown = [pictures[int(i)] for i in np.unique(np.linspace(0, len(pictures) - 1, 7).round())]
        facts = [
            ("encoder", card.id),
            ("size", f"{self.size}: {card.parameters:,} numbers, {card.dims} bands of embedding"),
            ("learnt from", f"{card.title.partition('trained on ')[2]}, {card.data.partition('; ')[2]}"),
            ("scaling", normal.scaling.dump()),
            ("ended", "as planned" if whole else f"by the user, at step {training.step}"),
        ]
        first = as_picture(torch.from_numpy(preview[0]).float())
        write_report(str(self.output_html), f"Training of {card.id}", facts, training.history, [first, *shown])


class Together:
    """Several rasters sampled as one."""

    def __init__(self, sources: list[Source]):
        self.sources, self.count, self.dtype = sources, sources[0].count, sources[0].dtype

    def sample(self, report: Report) -> np.ndarray:
        """Valid pixels (C, n) float32, spread over all rasters."""
        each = max(1000, 4_000_000 // len(self.sources))
        parts = [source.sample(report) for source in self.sources[:: max(1, len(self.sources) // 200)]]
        return np.concatenate([part[:, :: max(1, part.shape[1] // each)] for part in parts], axis=1)


def _rasters(folder: str | None) -> list[str]:
    from ..series.gathering import RASTERS

    if not folder:
        return []
    if not os.path.isdir(folder):
        raise InputError(f"There is no such folder: {folder}.", "Check the path.")
    found = sorted(str(p) for p in Path(folder).rglob("*") if p.suffix.lower() in RASTERS and p.is_file())
    if not found:
        raise InputError(f"There are no rasters in {folder}.", f"It is searched for {', '.join(RASTERS)}.")
    return found


def _all_bands(path: str) -> list[int]:
    """Every band but alpha; none where the raster has a palette, whose colours are read."""
    from rasterio.enums import ColorInterp

    from ..raster.opening import opened
    from ..raster.validity import data_bands

    with opened(path) as file:
        if file.colorinterp[0] == ColorInterp.palette:
            return []
        return data_bands(file)


def _normal(crops: Any, scaling: Scaling, kind: Any) -> Any:
    """Mean and deviation a band of the scaled pixels that are ready."""
    sums = np.zeros((3, crops.pool[0].pixels.shape[1]))
    for square in crops.pool:
        values = np.moveaxis(square.pixels[..., ::4, ::4], 1, 0)[:, square.valid[:, ::4, ::4]].astype(np.float64)
        sums += np.stack([np.full(len(values), values.shape[1]), values.sum(1), (values**2).sum(1)])
    mean = sums[1] / np.maximum(sums[0], 1)
    std = np.sqrt(np.maximum(sums[2] / np.maximum(sums[0], 1) - mean**2, 1e-8))
    return kind(scaling, tuple(mean.round(6).tolist()), tuple(std.round(6).tolist()))


def _kept(card: EncoderCard, weights: dict[str, Any], folder: Path, report: Report) -> EncoderCard:
    """Register the encoder and put it into the output folder too: card and half-float weights."""
    import torch
    from safetensors.torch import save

    from ..encoders.weights import sha256_of
    from ..files import finished

    halves = {name: value.to("cpu", torch.float16).contiguous() for name, value in weights.items()}
    card, _ = with_free_id(card)
    with installed(card) as part:
        path = part / "weights.safetensors"
        path.write_bytes(save(halves))
        card = card.model_copy(update={"files": [path.name], "sha256": sha256_of([path])})
        (part / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
    folder.mkdir(exist_ok=True)
    for name in FILES:
        with finished(folder / name) as file:
            shutil.copyfile(registry.user_models() / card.id / name, file)
    return card
