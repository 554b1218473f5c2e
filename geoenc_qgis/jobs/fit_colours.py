"""The job `fitcolours`: a colour model of one or many embedding rasters, of a stack, or of a centroid book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from pydantic import Field

from ..clusters.book import CentroidBook
from ..clusters.vectors import gather
from ..errors import InputError
from ..raster.identity import Identity
from ..reduce.colours import Space, fitted_colours
from ..reduce.layout import FITTED, TAUGHT, Method
from ..report import Report
from .base import ArtefactOutput, InputPath, Job
from .inputs import Paths, common_identity, opened_rasters


class FitColours(Job):
    """Fit colours once, for many rasters: the same ground then has the same colour in every scene and on every date."""

    inputs: Paths = Field([], description="embedding rasters")
    stack: InputPath | None = Field(None, description="stack.json of dated embeddings")
    book: InputPath | None = Field(None, description="centroid book whose centres to fit on")
    method: Method = Field("umap", description="how to fit the colours")
    n_neighbors: int = Field(15, ge=2, le=200, description="UMAP: size of a neighbourhood; t-SNE: perplexity")
    min_dist: float = Field(0.1, ge=0, le=0.99, description="UMAP: how tightly like cells are packed")
    space: Space = Field("rgb", description="box of colours: RGB, or CIELAB (even to the eye)")
    sample: int = Field(FITTED, ge=4, description="cells to fit on, spread over all rasters")
    seed: int = Field(42, ge=0, le=2**31 - 1)
    output_model: ArtefactOutput = Field(description="colour model to write (.safetensors)")

    def run(self, report: Report) -> dict[str, Any]:
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
        return {"OUTPUT_MODEL": self.output_model}

    def _vectors(self, report: Report) -> tuple[np.ndarray, Identity]:
        """What to fit on, (n, C) float32."""
        if self.book:
            if self.inputs or self.stack:
                raise InputError("BOOK and rasters were both given.", "Give INPUTS, STACK or BOOK.")
            book = CentroidBook.load(self.book)
            if not book.identity.encoder:
                raise InputError(
                    "The book doesn't say which encoder it is of: its colours would suit no raster.",
                    "Choose a book made by 'Fit geocentroids', or embedding rasters.",
                )
            return book.centres, book.identity
        rasters = opened_rasters(self.inputs, self.stack, report)
        folder = Path(self.output_model).resolve().parent
        vectors = gather(rasters, TAUGHT * self.sample, self.seed, folder, report)
        rows = vectors.rows(np.arange(len(vectors)))
        vectors.close()
        for raster in rasters:
            raster.close()
        return rows, common_identity(rasters)
