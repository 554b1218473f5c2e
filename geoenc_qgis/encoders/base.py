"""What an encoder is: a card (what is known of it) and a forward pass from frames of pixels to time tokens of cells."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from ..core.words import tr

if TYPE_CHECKING:
    import torch

Precision = Literal["float32", "bfloat16", "float16"]
AskedPrecision = Literal["auto", "float32", "bfloat16", "float16"]
FileName = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_. -]*$", max_length=200)]  # of one folder, not a path
FINEST_CELL = 4  # pixels of a side that nobody has to ask for
LEAST_PATCHES = {"vjepa2_1": 2}  # along each side of a tile, by family; for others one is enough
IMAGE_AND_VIDEO = ("vjepa2_1",)  # families that have learnt to see a single frame as an image


def _bare(digest: Any) -> Any:
    """A hash without the name of its kind, which tells people and scanners that it is no key: sha256:71bd..."""
    return digest.removeprefix("sha256:") if isinstance(digest, str) else digest


Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$"), BeforeValidator(_bare)]


class Licence(BaseModel):
    """The terms of an encoder's weights."""

    model_config = ConfigDict(extra="forbid")

    name: str
    url: str = ""
    accept: bool = Field(False, description="whether the user must accept it before a download")


class SeriesFacts(BaseModel):
    """What an encoder of Sentinel series takes: months of a year as the tokens of one cell."""

    model_config = ConfigDict(extra="forbid")

    dates: int = Field(gt=0, le=128, description="the most that it sees at once")
    patches: list[Annotated[int, Field(gt=0, le=1024)]] = Field(
        min_length=1, description="cells that it gives, pixels of a side; each is a patch"
    )
    check: list[float] = Field(
        default_factory=list, max_length=64, description="first numbers of the check series' embedding"
    )


class EncoderCard(BaseModel):
    """What is known of an encoder; the content of one file `models/<id>.json`."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=200)
    title: str
    family: str = Field(description="the loader: rcf, dinov3, ...")
    architecture: dict[str, Any] = Field(default_factory=dict, description="what the loader needs beside the weights")
    dims: int = Field(gt=0, le=65_536, description="bands of the embedding")
    patch: int = Field(gt=0, le=1024, description="pixels of a cell's side")
    tubelet: int = Field(1, gt=0, le=16, description="frames of a time token")
    mean: list[float] | None = Field(None, description="a band, after scaling to 0..1")
    std: list[Annotated[float, Field(gt=0)]] | None = None
    data: str = Field("", description="what it was trained on")
    parameters: int = Field(0, ge=0, le=10**13, description="numbers in the weights")
    gflop: float = Field(0, ge=0, description="10^9 operations (two a multiply-add) for a tile; two frames of a video")
    gsd: float | None = Field(None, gt=0, le=1e6, description="recommended ground sampling distance, metres")
    tile: int = Field(224, gt=0, le=16_384, description="recommended tile side, pixels")
    margin: int = Field(0, ge=0, le=1024, description="recommended margin, patches")
    cells: dict[int, Annotated[int, Field(ge=0, le=1024)]] = Field(
        default_factory=dict,
        description="finer cells (pixels of a side) of one forward pass, each with its recommended margin, patches",
    )
    bands: int | None = Field(3, gt=0, le=4096, description="how many bands it takes; null: any")
    spectral: bool = Field(False, description="whether it needs the wavelength of each band")
    series: SeriesFacts | None = Field(None, description="of encoders of Sentinel series; null: it takes pictures")
    hub_id: str | None = None
    revision: str | None = Field(None, description="pinned commit on the Hub; null: that of the first download")
    files: list[FileName] = Field(default_factory=list, description="names in the encoder's folder, weights first")
    sha256: Sha256 | None = Field(None, description="of the weights' files here")
    source_sha256: Sha256 | None = Field(None, description="of the files they were made from; null: none is known")
    original: str | None = Field(
        None, pattern=r"^[^/\\\x00]+$", max_length=300, description="name of the authors' file"
    )
    licence: Licence
    citation: str = ""
    source: str = Field("", description="where the weights came from, in words")

    @model_validator(mode="after")
    def _agrees(self) -> EncoderCard:
        lengths = {0 if values is None else len(values) for values in (self.mean, self.std)}
        if len(lengths) > 1 or not lengths <= {0, 1, self.bands or 0} or (self.mean is not None and lengths == {0}):
            raise ValueError(tr("mean and std must have one number for each band"))
        if any(not 0 < cell < self.patch or self.patch % cell for cell in self.cells):
            raise ValueError(tr("finer cells must divide the patch"))
        if self.tile < self.patch:
            raise ValueError(tr("a tile can't be smaller than a patch"))
        return self

    @property
    def page(self) -> str:
        """Where its weights lie on the web; empty where they come from nowhere."""
        if not self.hub_id:
            return ""
        return f"https://huggingface.co/{self.hub_id}" + (f"/tree/{self.revision}" if self.revision else "")

    @property
    def finest_cell(self) -> int:
        """Pixels of the smallest cell's side, 4 at least, that costs no further forward pass."""
        return min((side for side in (*self.cells, self.patch) if side >= FINEST_CELL), default=self.patch)

    @property
    def takes_images(self) -> bool:
        """Whether a single frame is an image to it; to other video encoders it is a video of equal frames."""
        return self.tubelet == 1 or self.family in IMAGE_AND_VIDEO

    @property
    def least_patches(self) -> int:
        """Patches that it must see along each side of a tile."""
        return LEAST_PATCHES.get(self.family, 1)


@dataclass(frozen=True)
class Series:
    """What an encoder of Sentinel series is told beside the pixels of B tiles of T dates in h x w cells."""

    months: tuple[int, ...]  # of the dates, January is 0
    given: torch.Tensor  # (B, T, G, h, w) bool: which groups of bands show a cell
    places: torch.Tensor  # (B, h, w, 2) float32: latitude and longitude of the cells' centres, degrees
    gsd: float  # metres of a pixel's side
    alone: bool  # whether a cell is a window of its own, or the tile is one

    def part(self, tiles: slice) -> Series:
        """Of some of the tiles."""
        return replace(self, given=self.given[tiles], places=self.places[tiles])


class Encoder(ABC):
    """A loaded encoder on one device in one precision.

    Cells come out row-major: cell (i, j) sees pixels [i*patch, (i+1)*patch) x [j*patch, (j+1)*patch) of its tile.
    """

    card: EncoderCard
    weights_sha256: str

    @abstractmethod
    def encode(
        self,
        pixels: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        """Time tokens of a batch of tiles.

        pixels: (B, T, C, H, W) float32, scaled to 0..1 and not yet normalised by mean/std, on any device; H and W whole
        multiples of the patch; T = 1 for still images.
        wavelengths: of the C bands in micrometres, for encoders that need them.
        cell: pixels of a side, one of the card's `cells`; None: one cell per patch.
        series: for encoders of Sentinel series, whose pixels are the sensors' own numbers; all dates are one token.
        Returns (B, T // tubelet (at least 1), H // cell, W // cell, dims) float32 on the encoder's device.
        """

    def statistics(self, mean: Sequence[float], std: Sequence[float]) -> None:
        """Set mean and deviation of the bands, for pixels of 0..1; for encoders whose card has none."""
        raise NotImplementedError(f"{self.card.id} takes no statistics")

    def fitted(self, card: EncoderCard) -> Encoder:
        """The same network behind another card of it, for encoders of series: one of other patches, of other dates."""
        raise NotImplementedError(f"{self.card.id} has one card alone")
