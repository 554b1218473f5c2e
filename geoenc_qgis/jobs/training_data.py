"""What `trainencoder` and `maskpreview` look at: their parameters, and the crops that these mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.scaling import chosen_scaling
from . import parameters
from .base import Job
from .kinds import BandsOf, Choice, Folder, Integer, Rasters, Switch, Text

if TYPE_CHECKING:  # the room itself is imported when it is asked for: it brings torch
    from ..training.crops import Crops, Normalisation


class TrainingData(Job):
    """Rasters or dates of one place, and how crops are cut from them."""

    NEEDS: ClassVar = (("inputs", "folder"),)

    # fmt: off
    inputs: Annotated[list[str], Rasters("Rasters (or a folder)",
        "Rasters with the same bands; or all dates of one place, for Video.")] = []
    folder: Annotated[str | None, Folder("Folder of rasters",
        "All rasters in this folder and its subfolders.")] = None
    video: Annotated[bool, Switch("The rasters are dates of one place",
        "Learns from how places change over time: the encoder then takes stacks, two dates per token.")] = False
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

    @property
    def tubelet(self) -> int:
        """Dates of a token."""
        return 2 if self.video else 1

    def crops(self, report: Report) -> tuple[Crops, Normalisation]:
        """Crops of the rasters, and what brings them to the network's numbers."""
        from ..training.crops import Crops
        from ..training.data import PATCH_PIXELS, dated_grounds, normal_of, raster_grounds

        if self.tile_size % PATCH_PIXELS or self.frames % 2:
            raise InputError(
                tr(
                    "TILE_SIZE ({tile_size}) must be a multiple of {patch_pixels}, and FRAMES ({frames}) an"
                    " even number.",
                    tile_size=self.tile_size,
                    patch_pixels=PATCH_PIXELS,
                    frames=self.frames,
                ),
                tr(
                    "Patches are {patch_pixels} px, and tokens two dates: choose accordingly.",
                    patch_pixels=PATCH_PIXELS,
                ),
            )
        if self.video:
            grounds, sampled = dated_grounds(self.inputs, self.folder, self.dates, self.bands, report)
        else:
            grounds, sampled = raster_grounds(self.inputs, self.folder, self.bands)
        scaling = chosen_scaling(sampled, self.scaling, self.scaling_range, None, report)
        report.log(counted(len(grounds), "Reading {n} raster ...", "Reading {n} rasters ..."))
        frames = self.frames if self.video else 1
        crops = Crops(grounds, scaling, self.tile_size, frames, PATCH_PIXELS, self.seed, report)
        return crops, normal_of(crops, scaling)
