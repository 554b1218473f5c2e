"""What embeddings must share before they may be compared; it travels in every artefact made from them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from ..core.errors import IdentityError
from ..core.report import Report
from ..core.words import Message, tr
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
    components: str = Field("", max_length=64)  # digest of the principal components it holds; empty: the encoder's own
    tile: tuple[int, int] = (0, 0)
    margin: int = 0
    bands: tuple[int, ...] = ()
    channels: tuple[str, ...] = ()  # what an encoder of series was given, such as B02
    scaling: Scaling | None = None
    gsd: float = 0.0
    product: str = ""  # and its version, where no encoder is named
    raster: str = ""  # what tells the one raster from others, where no product is named either
    wavelengths: tuple[float, ...] = ()  # micrometres, for encoders that need them
    mean: tuple[float, ...] = ()  # of the scaled bands, where the card has none
    std: tuple[float, ...] = ()

    @property
    def maker(self) -> str:
        """The encoder, or the product; empty where neither is named."""
        return self.encoder or self.product

    @property
    def cell_pixels(self) -> int:
        """Pixels of a cell's side."""
        return self.cell or self.patch

    def check_compatible(self, other: Identity, what: Message, report: Report) -> None:
        """Raise IdentityError when embeddings of `other` don't suit an artefact of this one; warn of other settings.

        what: names the artefact, such as 'the centroid book'.
        """
        hint = tr("Encode the raster with the same encoder, or make a new one from this raster.")
        if self.dims != other.dims:
            raise IdentityError(
                tr(
                    "The raster has {dims} embedding bands, but {what} was made with {dims2}.",
                    dims=other.dims,
                    what=what,
                    dims2=self.dims,
                ),
                hint,
            )
        if self.encoder != other.encoder:
            mine, theirs = self.encoder or tr("an unknown encoder"), other.encoder or tr("an unknown encoder")
            raise IdentityError(
                tr(
                    "The raster was encoded with {theirs}, but {what} was made with {mine}.",
                    theirs=theirs,
                    what=what,
                    mine=mine,
                ),
                hint,
            )
        if not self.encoder:
            self._accept_product(other, what)
        if self.weights_sha256 != other.weights_sha256:
            raise IdentityError(
                tr(
                    "The raster and {what} were made with different weights of {encoder} ({weights_sha256} and"
                    " {weights_sha2562}).",
                    what=what,
                    encoder=self.encoder,
                    weights_sha256=other.weights_sha256[:12],
                    weights_sha2562=self.weights_sha256[:12],
                ),
                hint,
            )
        if self.cell_pixels != other.cell_pixels:
            raise IdentityError(
                tr(
                    "The raster has cells of {cell_pixels} px, but {what} was made of cells of {cell_pixels2}.",
                    cell_pixels=other.cell_pixels,
                    what=what,
                    cell_pixels2=self.cell_pixels,
                ),
                tr(
                    "Encode with CELL_SIZE {cell_pixels}, or make a new one from this raster.",
                    cell_pixels=self.cell_pixels,
                ),
            )
        if self.components != other.components:
            raise IdentityError(
                tr("The raster and {what} don't hold the same principal components.", what=what),
                tr("Encode the raster with COMPONENTS_FROM naming an embedding raster of {what}.", what=what),
            )
        self._warn_of_settings(other, what, report)

    def _warn_of_settings(self, other: Identity, what: Message, report: Report) -> None:
        """Say in which settings the two differ that don't forbid comparing them."""
        mixed = {"gsd"} if not self.gsd else set()  # made from several
        mixed |= {"tile", "margin"} if self.tile == (0, 0) else set()
        for name in ("tile", "margin", "bands", "channels", "gsd", "wavelengths", "mean", "std"):
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine != theirs and name not in mixed:
                report.warn(
                    tr(
                        "Different {name} than in {what}: {theirs} instead of {mine}; embeddings compare less well.",
                        name=name,
                        what=what,
                        theirs=_said(theirs),
                        mine=_said(mine),
                    )
                )
        if self.scaling and other.scaling and self.scaling != other.scaling:
            report.warn(
                tr(
                    "The raster's values were scaled differently from {what} ({scaling} instead of {scaling2}):"
                    " encode it with SCALING_FROM naming {what} for comparable embeddings.",
                    what=what,
                    scaling=other.scaling.dump(),
                    scaling2=self.scaling.dump(),
                )
            )

    def _accept_product(self, other: Identity, what: str) -> None:
        """Raise IdentityError where nothing says that two embeddings without an encoder's name are of one product."""
        if (self.product, self.raster) == (other.product, other.raster) and (self.product or self.raster):
            return
        if self.product and other.product:
            text = tr(
                "The raster belongs to {product}, but {what} to {product2}.",
                product=other.product,
                what=what,
                product2=self.product,
            )
        else:
            text = tr(
                "Nothing shows that the raster and {what} belong to one product: they name no encoder.", what=what
            )
        raise IdentityError(
            text,
            tr(
                "Use rasters of one product. If these are, write its name and version into each: gdal_edit.py"
                " -mo GEOENC_NAME=name-version file.tif."
            ),
        )


def _said(value: tuple[float | str, ...] | float) -> str:
    return "x".join(map(str, value)) if isinstance(value, tuple) else f"{value:g}"
