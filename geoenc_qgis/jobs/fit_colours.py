"""The job `fitcolours`: a colour model of one or many embedding rasters, of a stack, or of a centroid book."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

import numpy as np

from ..clusters.book import CentroidBook
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.identity import Identity
from ..reduce.colours import fitted_colours
from ..reduce.layout import LAYOUT_VECTORS, TRAINING_FACTOR, Method
from . import parameters
from .base import Job
from .inputs import opened_rasters, sampled_rows
from .kinds import ArtefactOut, Choice, File, Integer, Rasters
from .workers import opened_workers


class FitColours(Job):
    """Makes a colour model: what turns embeddings into colours, so that places that look alike to the encoder get
    similar colours. Fitted once on several scenes or on all dates of a stack, and used by 'Embedding RGB' on each of
    them, it gives the same ground the same colour everywhere and always.

    Give one of three: embedding rasters of one encoder; a stack; or a centroid book, whose centres stand for the
    rasters it was fitted on. Method: 'pca' shows the largest differences, in seconds; 'umap' and 'tsne' also
    separate small differences, in about a minute. Colours: 'rgb' uses all colours a screen has; 'lab' keeps steps
    visually even.

    Result: a colour model (.safetensors), for any raster of the same encoder.

    Example: UMAP on ten scenes of a region; each scene coloured with that model.
    """

    ID: ClassVar = "fitcolours"
    TITLE: ClassVar = "Fit colours (colour model)"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = (
        "colour color palette umap tsne t-sne pca visualise visualize constant consistent series embedding rgb"
    )
    NEEDS: ClassVar = (("inputs", "stack", "book"),)

    # fmt: off
    inputs: Annotated[list[str], Rasters("Embeddings (or a stack, or a centroid book)",
        "Embedding rasters of one encoder.")] = []
    stack: Annotated[str | None, File("Stack", "stack.json of encoded dates.", filter="Stack (*.json)")] = None
    book: Annotated[str | None, File("Centroid book",
        "A book from 'Fit geocentroids', in place of rasters.", filter="GeoEnc centroid book (*.safetensors)")] = None
    method: Annotated[Method, Choice("Method",
        "pca: linear, instant. umap: keeps neighbours together. tsne: likewise, slower.")] = "umap"
    n_neighbors: parameters.NNeighbors = 15
    min_dist: parameters.MinDist = 0.1
    space: parameters.Space = "rgb"
    sample: Annotated[int, Integer("Sample [cells]",
        "Cells, spread over all rasters, that the colours are fitted on.", least=4, advanced=True)] = LAYOUT_VECTORS
    seed: Annotated[int, Integer("Seed", "The same seed gives the same colours.", least=0, advanced=True)] = 42
    dask: parameters.Dask = ""
    output_model: Annotated[str, ArtefactOut("Colour model",
        "The colours, for 'Embedding RGB'.", filter="GeoEnc colour model (*.safetensors)")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        vectors, identity = self._vectors(report)
        model = fitted_colours(
            vectors,
            identity,
            self.method,
            report,
            fitted=self.sample,
            neighbours=self.n_neighbors,
            min_dist=self.min_dist,
            space=self.space,
            seed=self.seed,
        )
        model.save(self.output_model)
        report.log(
            tr(
                "Fitted a colour model ({method}) on {count:,} embeddings. Use it as Colour model in 'Embedding"
                " RGB' or 'Animate stack'.",
                method=self.method,
                count=len(vectors),
            )
        )
        return {"OUTPUT_MODEL": self.output_model}

    def _vectors(self, report: Report) -> tuple[np.ndarray, Identity]:
        """What to fit on, (n, C) float32."""
        if self.book:
            if self.inputs or self.stack:
                raise InputError(tr("BOOK and rasters were both given."), tr("Give INPUTS, STACK or BOOK."))
            book = CentroidBook.load(self.book)
            if not book.identity.maker:
                raise InputError(
                    tr("The book doesn't say which encoder it belongs to, so its colours would fit no raster."),
                    tr("Choose a book made by 'Fit geocentroids', or embedding rasters."),
                )
            return book.centres, book.identity
        rasters = opened_rasters(self.inputs, self.stack, report)
        folder = Path(self.output_model).resolve().parent
        with opened_workers(self, self.dask, report) as cluster:
            return sampled_rows(rasters, TRAINING_FACTOR * self.sample, folder, report, cluster, seed=self.seed)
