"""The job `findplaces`: the likest places of many embedding rasters."""

from __future__ import annotations

import contextlib
import math
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..clusters.finding import Scores, check_together, places_frame
from ..clusters.similarity import Query
from ..clusters.vectors import no_cell_error
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from ..raster.vectors import check_format, vector_tags, write_features
from . import parameters
from .base import Job
from .inputs import opened_rasters
from .kinds import Features, Integer, Number, Raster, Rasters, VectorOut

CELLS_APART = 2 * 0.99  # of the default distance: what a CRS stretches doesn't part neighbours' neighbours


class FindPlaces(Job):
    """Finds the places that look most like the ones you give, in any number of rasters at once: the hundred likest
    cells of a region, as a layer to look through from the first to the last.

    Places: points or polygons on what you look for; or a table of embeddings, such as 'Embeddings of zones' writes.
    The score of a cell is that of 'Similarity to places': 1 is the same, 0 unrelated; with negative places, twice the
    similarity to the places minus that to the negatives.

    Minimum distance keeps the places apart, also where rasters overlap or have different CRSs, so that one large field
    doesn't take all ranks: of cells that lie nearer to each other, the likest one is taken.

    Result: the outlines of the cells, coloured by score, with rank, score and the raster each lies on; in the CRS of
    the first raster.

    Example: three points on greenhouses; the 100 likest places of forty tiles, at least 500 m apart.
    """

    ID: ClassVar = "findplaces"
    TITLE: ClassVar = "Find places"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = "search similar find nearest neighbours retrieval query example top ranking cosine alike table"
    NEEDS: ClassVar = (("places", "table"),)

    # fmt: off
    inputs: Annotated[list[str], Rasters("Embeddings", "Embedding rasters of one encoder, any number.")]
    places: Annotated[str | None, Features("Places",
        "Points, lines or polygons on what you look for, in any CRS. Give these or a table.")] = None
    places_from: Annotated[str | None, Raster("Raster of the places",
        "The embedding raster on which the places lie, where they don't lie on those that are searched.")] = None
    table: parameters.QueryTable = None
    mode: parameters.CompareWith = "mean"
    negatives: Annotated[str | None, Features("Negative places",
        "What must not be found. On the same rasters as the places.")] = None
    count: Annotated[int, Integer("Count", "How many places.", least=1, most=1_000_000)] = 100
    min_distance: Annotated[float | None, Number("Minimum distance [metres]",
        "Between the centres of two places, on the ground; without a CRS in pixels. Empty: two cells.",
        least=0)] = None
    score_min: Annotated[float | None, Number("Lowest score",
        "Places with a lower score are left out.", least=-3, most=3)] = None
    output: Annotated[str, VectorOut("Places found", "Rank, score, raster and cell of each.", of="polygons")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        check_format(self.output)
        with contextlib.ExitStack() as life:
            rasters = [life.enter_context(contextlib.closing(one)) for one in opened_rasters(self.inputs, None, report)]
            check_together(rasters)
            origins = rasters
            if self.places_from:
                origins = [life.enter_context(contextlib.closing(EmbeddingRaster(self.places_from, report)))]
                origins[0].identity.check_compatible(rasters[0].identity, tr("the raster of the places"), report)
            query = Query.of_places(self.places, self.table, self.negatives, origins, self.mode, report)
            scores = life.enter_context(contextlib.closing(Scores(rasters, Path(self.output).resolve().parent)))
            scores.add_all(query, -math.inf if self.score_min is None else self.score_min, report.part(0, 0.95))
            self._check_found(scores)
            distance = self.min_distance
            if distance is None:
                sides = (cell_area(raster.crs, raster.transform, raster.shape) ** 0.5 for raster in rasters)
                distance = CELLS_APART * max(sides)
            found = scores.likest(self.count, distance, report.part(0.95, 1))
            tags = {**rasters[0].dataset.tags(), "GEOENC_SOURCE": rasters[0].source}
            frame = places_frame(found, rasters)
        write_features(self.output, "places", "Polygon", [frame], vector_tags("places", tags))
        lowest, highest = found[-1].score, found[0].score
        styles.write_ranking(self.output, "score", lowest, highest)
        if len(found) < self.count:
            report.warn(
                tr(
                    "Of COUNT {count:,} there are only {found:,}: {cells:,} cells have a score that is high enough, and"
                    " places are to lie {distance:.4g} m apart.",
                    count=self.count, found=len(found), cells=scores.enough, distance=distance,
                )
            )  # fmt: skip
        report.log(
            counted(
                len(found),
                "{n} place of {cells:,} cells, its score {highest:.3f}.",
                "{n} places of {cells:,} cells, their scores from {highest:.3f} to {lowest:.3f}.",
                cells=scores.cells, highest=highest, lowest=lowest,
            )
        )  # fmt: skip
        return {"OUTPUT": self.output}

    def _check_found(self, scores: Scores) -> None:
        """Raise InputError where no cell can be a place."""
        if not scores.cells:
            raise no_cell_error()
        if not scores.enough:
            raise InputError(
                tr("No cell reaches SCORE_MIN {least:g}: the highest score is {best:.4g}.",
                   least=self.score_min, best=scores.best),
                tr("Choose a lower SCORE_MIN, or leave it empty."),
            )  # fmt: skip
