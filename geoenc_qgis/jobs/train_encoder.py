"""The job `trainencoder`: a small encoder learnt from the user's own rasters, without labels."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import numpy as np

from .. import __version__
from ..core.errors import InputError
from ..core.report import Report
from ..encoders import registry
from ..encoders.base import EncoderCard, Licence
from ..encoders.importing.installing import check_models, installed, slug, with_free_id
from ..raster.scaling import Scaling, chosen_scaling
from ..raster.source import Source
from ..series.gathering import gathered
from ..series.view import StackView
from . import parameters
from .base import Job
from .kinds import BandsOf, Choice, FileOut, Folder, FolderOut, Integer, Number, Rasters, Switch, Text

LEAST = {"pico": 32, "tiny": 128, "small": 512}  # crops' worth of ground that a size can learn from
PATCH = 16
FILES = ("weights.safetensors", "card.json")  # of an encoder


class TrainingData(Job):
    """What `trainencoder` and `maskpreview` look at."""

    # fmt: off
    inputs: Annotated[list[str], Rasters("Rasters",
        "Rasters with the same bands; or all dates of one place, for Video.")] = []
    folder: Annotated[str | None, Folder("Folder of rasters",
        "Takes all rasters of a folder and those inside it.")] = None
    video: Annotated[bool, Switch("The rasters are dates of one place",
        "Learns from how places go on: the encoder then takes stacks, two dates per token.")] = False
    dates: Annotated[str, Text("Dates",
        "For Video: auto, a pattern of the file names such as S2_%Y%m%d*, or ISO dates in the order of the"
        " rasters.", advanced=True)] = "auto"
    bands: Annotated[list[int], BandsOf("Bands", "Band numbers such as 4;3;2. Empty: all but alpha.")] = []
    scaling: Annotated[Literal["auto", "uint8", "reflectance", "percentile", "minmax"], Choice("Scaling",
        "How values become 0 to 1, the same for all rasters. auto: uint8 for 8-bit rasters, else percentile.",
        advanced=True)] = "auto"
    scaling_range: parameters.ScalingRange = None
    tile_size: Annotated[int, Integer("Crop size [pixels]",
        "Side of the crops, a multiple of 16. Larger ones show more around each place and take longer.",
        least=32, most=512, advanced=True)] = 128
    frames: Annotated[int, Integer("Dates of a crop",
        "For Video: how many dates are looked at together, an even number.", least=2, advanced=True)] = 8
    seed: Annotated[int, Integer("Seed", "The same seed draws the same crops and masks.", least=0, advanced=True)] = 0
    # fmt: on

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
    """Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder
    learns to tell from the rest what is there. Use it for a sensor that no ready encoder knows: any number of
    bands, radar, multispectral, or dates of one place. What comes out is a choice of Encoder like any other.

    Rasters: the more different ground, the better; thousands of tiles for an evening's training. Training takes
    minutes to see that it works, hours to be good; a GPU makes it much faster. Cancel ends it early with a usable
    encoder. A run that was interrupted resumes where it stopped when it is started again with the same values, if
    its output is not a temporary one. 'Mask preview' shows what is hidden.

    Watch: the loss should fall while the features' deviation and effective rank stay up; if these fall towards 0
    and 1 the encoder is collapsing, and the log says so.

    Result: an encoder under Name, and a folder with its card and weights that 'Import encoder' takes on another
    machine.

    Example: a folder of 500 drone orthophotos, size pico, 240 minutes.
    """

    ID: ClassVar = "trainencoder"
    TITLE: ClassVar = "Train encoder (pico-JEPA)"
    GROUP: ClassVar = "Encoders"
    TAGS: ClassVar = (
        "train training learn learning self-supervised jepa own sensor foundation model pretrain unlabelled unlabeled"
    )
    RETURNS: ClassVar = {"ENCODER": ("outputString", "Encoder id")}

    # fmt: off
    size: Annotated[Literal["pico", "tiny", "small"], Choice("Size",
        "pico: 3.7 million parameters, for a processor. tiny and small: 10 and 22 million, for a GPU and many"
        " rasters.")] = "pico"
    steps: Annotated[int, Integer("Steps [batches]", "How long to train, unless Minutes is given.", least=1)] = 3000
    minutes: Annotated[float, Number("Minutes",
        "How long to train, in place of Steps. 0: by Steps.", least=0, most=100000)] = 0
    batch_size: Annotated[int, Integer("Batch size [crops]",
        "Crops per training step. Fewer need less memory and learn less well.", least=2, advanced=True)] = 64
    name: Annotated[str, Text("Name", "The id to choose the encoder by. Empty: made from its size.")] = ""
    precision: Annotated[Literal["auto", "float32", "bfloat16"], Choice("Precision",
        "Of the arithmetic. 'auto' takes bfloat16 where the machine is faster with it.", advanced=True)] = "auto"
    device: parameters.Device = "auto"
    output_folder: Annotated[str, FolderOut("Encoder", "A folder for card.json and the weights.")]
    output_html: Annotated[str | None, FileOut("Report",
        "Curves of the training, and one place in the colours of the encoder on its way.",
        filter="HTML (*.html)")] = None
    # fmt: on

    def _written(self) -> list[Path]:
        return [*super()._written(), *(Path(self.output_folder) / name for name in FILES)]

    def _writes(self) -> bool:
        return os.environ.get("RANK", "0") == "0"  # as torch's launcher numbers the processes

    def _run(self, report: Report) -> dict[str, Any]:
        import torch

        from ..encoders.families.jepa import SIZES, Jepa
        from ..encoding.device import chosen_devices, chosen_precision
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
        from ..encoders.families.jepa import Jepa

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
    """Register the encoder, unless these very weights are (a run that was killed after it), and put it into the output folder too."""
    import torch

    from ..core.files import finished
    from ..core.scratch import scratch_folder
    from ..core.tensors import safetensors_bytes
    from ..encoders.weights import sha256_of

    halves = {name: value.to("cpu", torch.float16).numpy() for name, value in weights.items()}
    with scratch_folder(folder.resolve().parent) as scratch:
        made = scratch / FILES[0]
        made.write_bytes(safetensors_bytes(halves))
        card, known = with_free_id(card.model_copy(update={"files": [made.name], "sha256": sha256_of([made])}))
        if not known:
            with installed(card) as part:
                shutil.copyfile(made, part / made.name)
                (part / "card.json").write_text(card.model_dump_json(indent=1), encoding="utf-8")
    folder.mkdir(exist_ok=True)
    for name in FILES:
        with finished(folder / name) as file:
            shutil.copyfile(registry.user_models() / card.id / name, file)
    return card
