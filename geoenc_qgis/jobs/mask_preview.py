"""The job `maskpreview`: what a training hides, drawn on the user's own rasters."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.files import atomic_output
from ..core.report import Report
from ..core.words import counted
from .kinds import FileOut, Integer
from .training_data import TrainingData


class MaskPreview(TrainingData):
    """A look, in seconds, before hours of 'Train encoder'. Training hides parts of small pictures cut from your rasters
    (crops), and the encoder learns to tell what is there. This draws such crops: above as they are, below with what
    is hidden in orange. Nodata is grey.

    Check whether what is left lets a person tell what is hidden: if not, take larger crops or a coarser raster. Check
    too that bands and brightness look right: the encoder sees them as they are here.

    Result: a picture (PNG).

    Example: crops of 224 pixels from a folder of drone images, before an evening's training.
    """

    ID: ClassVar = "maskpreview"
    TITLE: ClassVar = "Mask preview"
    GROUP: ClassVar = "Encoders"
    TAGS: ClassVar = "mask masks training jepa hidden preview crops augmentation"

    count: Annotated[int, Integer("Crops", "How many are drawn.", least=1, most=64, advanced=True)] = 8
    output_png: Annotated[str, FileOut("Picture", "The crops.", filter="PNG (*.png)")]

    def _run(self, report: Report) -> dict[str, Any]:
        import numpy as np
        from PIL import Image

        from ..training.pages import mask_sheet

        crops, _ = self.crops(report)
        batch = next(crops.batches(self.count))
        grid = (crops.frames // self.tubelet, *batch.valid.shape[-2:])
        rng = np.random.default_rng([self.seed, 1])
        sheet, hidden = mask_sheet(batch.clean[:, 0], batch.valid[:, 0], grid, crops.patch, rng)
        with atomic_output(self.output_png) as part:
            Image.fromarray(sheet).save(part, "PNG")
        report.log(
            counted(
                self.count,
                "{n} crop of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess"
                " what is hidden, take larger crops; then 'Train encoder'.",
                "{n} crops of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess"
                " what is hidden, take larger crops; then 'Train encoder'.",
                tile_size=self.tile_size,
                hidden=hidden,
            )
        )
        return {"OUTPUT_PNG": self.output_png}
