"""The job `maskpreview`: what a training hides, drawn on the user's own rasters."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import numpy as np

from ..core.files import finished
from ..core.report import Report
from .kinds import FileOut, Integer
from .train_encoder import PATCH, TrainingData

ACROSS, GAP = 4, 6  # crops of a row, pixels between them


class MaskPreview(TrainingData):
    """Draws crops of your rasters as 'Train encoder' sees them: above as they are, below with what is hidden in
    orange. Nodata is grey.

    Check whether a crop shows enough for a person to tell what is hidden: if not, take larger crops or a coarser
    raster.

    Result: a picture (PNG).
    """

    ID: ClassVar = "maskpreview"
    TITLE: ClassVar = "Mask preview"
    GROUP: ClassVar = "Encoders"
    TAGS: ClassVar = "mask masks training jepa hidden preview crops augmentation"

    count: Annotated[int, Integer("Crops", "How many are drawn.", least=1, most=64, advanced=True)] = 8
    output_png: Annotated[str, FileOut("Picture", "The crops.", filter="PNG (*.png)")]

    def _run(self, report: Report) -> dict[str, Any]:
        from PIL import Image

        from ..training.masks import drawn
        from ..training.pages import as_picture, masked_picture

        crops, _ = self.crops(report)
        batch = next(crops.batches(self.count))
        clean, valid = batch.clean, batch.valid
        tubelet = 2 if self.video else 1
        side = self.tile_size // PATCH
        masks = np.random.default_rng([self.seed, 1])
        pairs, hidden = [], []
        for pixels, there in zip(clean[:, 0], valid[:, 0], strict=True):
            mask = drawn((crops.frames // tubelet, side, side), masks)
            hidden.append(mask.picture().mean())
            pairs.append(np.concatenate([as_picture(pixels), masked_picture(pixels, mask, there, PATCH)]))
        rows = -(-len(pairs) // ACROSS)
        height, width = pairs[0].shape[0] + GAP, pairs[0].shape[1] + GAP
        sheet = np.full((rows * height - GAP, min(ACROSS, len(pairs)) * width - GAP, 3), 255, np.uint8)
        for number, pair in enumerate(pairs):
            row, col = number // ACROSS * height, number % ACROSS * width
            sheet[row : row + pair.shape[0], col : col + pair.shape[1]] = pair
        with finished(self.output_png) as part:
            Image.fromarray(sheet).save(part, "PNG")
        report.log(f"{len(pairs)} crops of {self.tile_size} px; {np.mean(hidden):.0%} of them is hidden.")
        return {"OUTPUT_PNG": self.output_png}
