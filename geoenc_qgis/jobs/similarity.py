"""The job `similarity`: how much each cell looks like given places."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..clusters.similarity import Mode, directions, write_similarity
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from . import parameters
from .base import Job
from .kinds import Choice, Features, Number, Raster, RasterOut


class Similarity(Job):
    """Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like
    the places you give: 1 is the same, 0 unrelated.

    Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer.
    Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative
    places: what must not be found; the number is then twice the similarity to the places minus that to the negatives.

    Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as
    Embeddings another raster of the same encoder.

    Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are
    nodata.

    Example: three points on greenhouses, two negatives on white roofs.
    """

    ID: ClassVar = "similarity"
    TITLE: ClassVar = "Similarity to places"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = "similarity similar search cosine find alike retrieval query example points embedding"

    # fmt: off
    input: parameters.Embeddings
    places: Annotated[str, Features("Places", "Points, lines or polygons on what you look for, in any CRS.")]
    places_from: Annotated[str | None, Raster("Raster of the places",
        "The embedding raster on which the places lie, where that is another one than Embeddings.")] = None
    mode: Annotated[Mode, Choice("Compare with",
        "mean: the mean of all places. nearest: the most similar of them, for things that vary in look.")] = "mean"
    negatives: Annotated[str | None, Features("Negative places",
        "What must not be found. On the same raster as the places.")] = None
    threshold: Annotated[float | None, Number("Threshold",
        "Cells below it become nodata. Empty: all cells keep their value.", least=-3, most=3)] = None
    output: Annotated[str, RasterOut("Similarity", "The raster of similarities, a GeoTIFF.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        origin = raster
        if self.places_from:
            origin = EmbeddingRaster(self.places_from, report)
            origin.identity.check_compatible(raster.identity, tr("the raster of the places"), report)
        positive, negative = directions(self.places, origin, self.mode, tr("places"), report), None
        if self.negatives:
            negative = directions(self.negatives, origin, self.mode, tr("negative places"), report)
        low, high = write_similarity(raster, positive, negative, self.threshold, self.output, report)
        styles.write_ramp(
            self.output, low if self.threshold is None else max(self.threshold, low), high, ("unlike", "alike")
        )
        raster.close()
        return {"OUTPUT": self.output}
