"""The job `trainencoder`: a small encoder learnt from the user's own rasters, without labels."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from .. import __version__
from ..core.report import Report
from ..encoders.importing.installing import checked_encoder_folder, slug
from . import parameters
from .kinds import Choice, FileOut, FolderOut, Integer, Number, Text
from .training_data import TrainingData

if TYPE_CHECKING:  # the room itself is imported when it is asked for: it brings torch
    from ..training.crops import Crops, Normalisation
    from ..training.loop import TrainingPlan

# What must be the same for a checkpoint to be taken up, beside the rasters.
DECISIVE = ("size", "steps", "minutes", "batch_size", "seed", "tile_size", "frames", "video", "bands")


class TrainEncoder(TrainingData):
    """Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder
    learns to tell from the rest what is there. Use it for a sensor that no ready encoder knows: any number of
    bands, radar, multispectral, or dates of one place. The result can then be chosen as Encoder like any other.

    For red, green and blue try 'geoenc-conv' first, which has learnt already. Rasters: the more different ground,
    the better. A few minutes show whether it works, hours make it good; a GPU is much faster. Cancel ends it early
    with a usable encoder. An interrupted run resumes when it is started again with the same values, if its output is
    not a temporary one. 'Mask preview' shows what is hidden.

    Watch the log: the loss, the error of the guesses, should fall. If the encoder begins to answer the same for every
    place (deviation towards 0, effective rank towards 1), the log says so: take more varied rasters or a larger batch.

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
        "How long to train, instead of Steps. 0: use Steps.", least=0, most=100000)] = 0
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
        from ..training.encoder import ENCODER_FILES

        return [*super()._written(), *(Path(self.output_folder) / name for name in ENCODER_FILES)]

    def _writes(self) -> bool:
        return os.environ.get("RANK", "0") == "0"  # as torch's launcher numbers the processes

    def _run(self, report: Report) -> dict[str, Any]:
        from ..encoding.device import chosen_devices
        from ..training.encoder import check_ground, register_encoder, trained
        from ..training.many import local_device

        encoder = slug(self.name) if self.name else f"jepa-{self.size}"
        checked_encoder_folder(encoder)  # before the work, not after it
        crops, normal = self.crops(report)
        check_ground(crops, self.size)
        device = local_device(chosen_devices(self.device))
        plan = self._plan(crops, normal, device, report)
        folder = Path(self.output_folder)
        work = folder.with_name(f"{folder.name}.work")
        made = trained(self.size, self.tubelet, crops, normal, plan, work, device, report)
        if made is None:  # another process writes the encoder
            return {"OUTPUT_FOLDER": str(folder), "ENCODER": ""}
        card = register_encoder(made.card(encoder), made.training.learner.target.state_dict(), folder)
        if self.output_html:
            made.write_page(self.output_html, card)
        shutil.rmtree(work)
        made.tell(card.id, report)
        outputs = {"OUTPUT_FOLDER": str(folder), "ENCODER": card.id}
        return outputs | ({"OUTPUT_HTML": self.output_html} if self.output_html else {})

    def _plan(self, crops: Crops, normal: Normalisation, device: str, report: Report) -> TrainingPlan:
        from ..encoding.device import chosen_precision
        from ..training.data import file_sizes
        from ..training.loop import TrainingPlan

        precision = chosen_precision(self.precision, device, report)
        config = {
            **{name: getattr(self, name) for name in DECISIVE},
            "files": file_sizes(crops),
            "scaling": normal.scaling.dump(),
            "precision": precision,
            "version": __version__,
        }
        return TrainingPlan(self.steps, self.minutes, self.batch_size, self.seed, self.tile_size, precision, config)
