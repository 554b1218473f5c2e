"""What embeddings must share before they may be compared; it travels in every artefact made from them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from ..core.errors import IdentityError
from ..core.report import Report
from .scaling import Scaling


class Identity(BaseModel):
    """How an embedding was made. Another encoder, weights or width can't be mixed; the rest may differ, and is said.

    >>> mine = Identity(encoder="rcf", weights_sha256="ab", dims=64)
    >>> mine.check_compatible(Identity(encoder="other", weights_sha256="cd", dims=64), "the centroid book", Report())
    Traceback (most recent call last):
    geoenc_qgis.core.errors.IdentityError: The raster was encoded with other, but the centroid book was made with rcf.
    """

    model_config = ConfigDict(frozen=True)

    encoder: str = ""
    weights_sha256: str = ""
    dims: int = Field(gt=0, le=65_536)
    patch: int = Field(1, gt=0, le=65_536)
    cell: int = Field(0, ge=0, le=65_536)  # pixels of a side, where that is not the patch
    tile: tuple[int, int] = (0, 0)
    margin: int = 0
    bands: tuple[int, ...] = ()
    scaling: Scaling | None = None
    gsd: float = 0.0
    product: str = ""  # and its version, where no encoder is named
    raster: str = ""  # what tells the one raster from others, where no product is named either
    wavelengths: tuple[float, ...] = ()  # micrometres, for encoders that need them
    mean: tuple[float, ...] = ()  # of the scaled bands, where the card has none
    std: tuple[float, ...] = ()

    @property
    def cell_pixels(self) -> int:
        """Pixels of a cell's side."""
        return self.cell or self.patch

    def check_compatible(self, other: Identity, what: str, report: Report) -> None:
        """Raise IdentityError when embeddings of `other` don't suit an artefact of this one; warn of other settings.

        what: names the artefact, such as 'the centroid book'.
        """
        hint = "Encode the raster with the same encoder, or make a new one from this raster."
        if self.dims != other.dims:
            raise IdentityError(
                f"The raster has {other.dims} embedding bands, but {what} was made with {self.dims}.", hint
            )
        if self.encoder != other.encoder:
            mine, theirs = self.encoder or "an unknown encoder", other.encoder or "an unknown encoder"
            raise IdentityError(f"The raster was encoded with {theirs}, but {what} was made with {mine}.", hint)
        if not self.encoder:
            self._accept_product(other, what)
        if self.weights_sha256 != other.weights_sha256:
            raise IdentityError(
                f"The raster and {what} were made with different weights of {self.encoder} "
                f"({other.weights_sha256[:12]} and {self.weights_sha256[:12]}).",
                hint,
            )
        if self.cell_pixels != other.cell_pixels:
            raise IdentityError(
                f"The raster has cells of {other.cell_pixels} px, but {what} was made of cells of {self.cell_pixels}.",
                f"Encode with CELL_SIZE {self.cell_pixels}, or make a new one from this raster.",
            )
        mixed = {"gsd"} if not self.gsd else set()  # made from several
        mixed |= {"tile", "margin"} if self.tile == (0, 0) else set()
        for name in ("tile", "margin", "bands", "gsd", "wavelengths", "mean", "std"):
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine != theirs and name not in mixed:
                report.warn(
                    f"Different {name} than in {what}: {_said(theirs)} instead of {_said(mine)}; embeddings compare"
                    " less well."
                )
        if self.scaling and other.scaling and self.scaling != other.scaling:
            report.warn(
                f"The raster's values were scaled differently from {what} ({other.scaling.dump()} instead of "
                f"{self.scaling.dump()}): encode it with SCALING_FROM naming {what} for comparable embeddings."
            )

    def _accept_product(self, other: Identity, what: str) -> None:
        """Raise IdentityError where nothing says that two embeddings without an encoder's name are of one product."""
        if (self.product, self.raster) == (other.product, other.raster) and (self.product or self.raster):
            return
        if self.product and other.product:
            text = f"The raster belongs to {other.product}, but {what} to {self.product}."
        else:
            text = f"Nothing shows that the raster and {what} belong to one product: they name no encoder."
        raise IdentityError(
            text,
            "Use rasters of one product. If these are, write its name and version into each:"
            " gdal_edit.py -mo GEOENC_NAME=name-version file.tif.",
        )


def _said(value: tuple[float, ...] | float) -> str:
    return "x".join(map(str, value)) if isinstance(value, tuple) else f"{value:g}"
