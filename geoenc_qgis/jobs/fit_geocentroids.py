"""The job `fitgeocentroids`: a centroid book of one or many embedding rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from ..clusters.book import LARGEST, CentroidBook, ordered_with_colours
from ..clusters.vectors import gather
from ..errors import InputError
from ..page import swatch, table, write_page
from ..raster.embedding import EmbeddingRaster
from ..report import Report
from .base import Job

Paths = Annotated[list[str], BeforeValidator(lambda value: [value] if isinstance(value, str) else value)]


class FitGeocentroids(Job):
    """Find the typical places of embedding rasters (k-means centres): a book of ids and colours to make classes with."""

    inputs: Paths = Field([], description="embedding rasters")
    stack: str | None = Field(None, description="stack.json of dated embeddings")
    clusters: int = Field(24, ge=1, le=LARGEST, description="how many classes")
    sample: int = Field(200_000, ge=0, description="cells to fit on, spread over all rasters; 0: every cell")
    metric: Literal["cosine", "euclidean"] = "euclidean"
    iterations: int = Field(100, ge=1, description="at most")
    colours: Literal["tsne", "umap", "pca"] = Field("pca", description="how classes get their colours")
    seed: int = 0
    device: str = Field("auto", description="auto, cpu, cuda, cuda:N or mps")
    output_book: str = Field(description="centroid book to write (.safetensors)")
    output_html: str | None = Field(None, description="page with the classes' colours and shares")

    def run(self, report: Report) -> dict[str, Any]:
        if self.stack:
            raise InputError("Stacks can't be fitted in this version yet.", "Give embedding rasters as INPUTS.")
        if not self.inputs:
            raise InputError("INPUTS is empty.", "Choose one or more embedding rasters.")
        if self.colours != "pca":
            raise InputError(f"COLOURS {self.colours} is not in this version yet.", "Choose COLOURS pca.")
        output = Path(self.output_book)
        rasters = [EmbeddingRaster(path, report) for path in self.inputs]
        for other in rasters[1:]:
            rasters[0].identity.accept(other.identity, f"the first raster ({Path(rasters[0].path).name})", report)
        vectors = gather(rasters, self.sample, self.seed, output.resolve().parent, report)
        for raster in rasters:
            raster.close()
        book = self._book(vectors, rasters[0].identity, report)
        vectors.close()
        book.save(self.output_book)
        outputs = {"OUTPUT_BOOK": self.output_book}
        if self.output_html:
            self._page(book)
            outputs["OUTPUT_HTML"] = self.output_html
        return outputs

    def _book(self, vectors: Any, identity: Any, report: Report) -> CentroidBook:
        from ..clusters.kmeans import fit_kmeans
        from ..device import chosen_devices

        report.log(f"Fitting {self.clusters} classes on {len(vectors):,} cells.")
        fit = fit_kmeans(
            vectors,
            self.clusters,
            self.metric,
            iterations=self.iterations,
            seed=self.seed,
            device=chosen_devices(self.device)[0],
            report=report,
        )
        report.log(f"{fit.iterations} iterations, inertia {fit.inertia:.6g}.")
        order, colours = ordered_with_colours(fit.centres)
        facts = {
            "method": "k-means",
            "inertia": fit.inertia,
            "iterations": fit.iterations,
            "seed": self.seed,
            "vectors": len(vectors),
            "colours": self.colours,
        }
        return CentroidBook(identity, self.metric, fit.centres[order], fit.counts[order], colours, facts)

    def _page(self, book: CentroidBook) -> None:
        shares = book.counts / max(book.counts.sum(), 1)
        rows = [
            (i, swatch(colour), f"{share:.2%}")
            for i, (colour, share) in enumerate(zip(book.hex_colours(), shares, strict=True))
        ]
        write_page(str(self.output_html), "Geocentroids", table(("class", "colour", "share of cells"), rows))
