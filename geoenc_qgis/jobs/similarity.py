"""The job `similarity`: how much each cell looks like given places."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..clusters.similarity import Query, write_similarity
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from . import parameters
from .base import Job
from .kinds import Features, Number, Raster, RasterOut


class Similarity(Job):
    """Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like
    the places you give: 1 is the same, 0 unrelated.

    Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer.
    Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative
    places: what must not be found; the number is then twice the similarity to the places minus that to the negatives.

    Table: a GeoParquet of embeddings, such as 'Embeddings of zones' writes; its rows are looked for like places.

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
    NEEDS: ClassVar = (("places", "table"),)

    # fmt: off
    input: parameters.Embeddings
    places: Annotated[str | None, Features("Places",
        "Points, lines or polygons on what you look for, in any CRS. Give these or a table.")] = None
    places_from: Annotated[str | None, Raster("Raster of the places",
        "The embedding raster on which the places lie, where that is another one than Embeddings.")] = None
    table: parameters.QueryTable = None
    mode: parameters.CompareWith = "mean"
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
        query = Query.of_places(self.places, self.table, self.negatives, [origin], self.mode, report)
        low, high = write_similarity(raster, query, self.threshold, self.output, report)
        styles.write_ramp(
            self.output, low if self.threshold is None else max(self.threshold, low), high, (tr("unlike"), tr("alike"))
        )
        raster.close()
        return {"OUTPUT": self.output}
