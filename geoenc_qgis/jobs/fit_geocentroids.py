"""The job `fitgeocentroids`: a centroid book of one or many embedding rasters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, PrivateAttr

from ..clusters.book import LAID_OUT, LARGEST, CentroidBook, ordered_with_colours, ready_book
from ..clusters.vectors import gather
from ..errors import Cancelled
from ..page import swatch, table, write_page
from ..report import Report
from .base import ArtefactOutput, InputPath, Job, OutputPath
from .inputs import Paths, common_identity, opened_rasters


class FitGeocentroids(Job):
    """Find the typical places of embedding rasters (k-means centres): a book of ids and colours to make classes with."""

    inputs: Paths = Field([], description="embedding rasters")
    stack: InputPath | None = Field(None, description="stack.json of dated embeddings")
    clusters: int = Field(24, ge=0, le=LARGEST, description="how many classes; 0: a copy of the encoder's ready book")
    sample: int = Field(200_000, ge=0, description="cells to fit on, spread over all rasters; 0: every cell")
    metric: Literal["cosine", "euclidean"] = "euclidean"
    iterations: int = Field(100, ge=1, description="at most")
    colours: Literal["tsne", "umap", "pca"] = Field("pca", description="how classes get their colours")
    seed: int = Field(0, ge=0, le=2**31 - 1)
    device: str = Field("auto", description="auto, cpu, cuda, cuda:N or mps")
    output_book: ArtefactOutput = Field(description="centroid book to write (.safetensors)")
    output_html: OutputPath | None = Field(None, description="page with the classes' colours and shares")
    _cancelled: bool = PrivateAttr(False)

    def run(self, report: Report) -> dict[str, Any]:
        output = Path(self.output_book)
        rasters = opened_rasters(self.inputs, self.stack, report)
        identity = common_identity(rasters)
        if self.clusters:
            vectors = gather(rasters, self.sample, self.seed, output.resolve().parent, report)
            book = self._book(vectors, identity, report)
            vectors.close()
        else:
            book = CentroidBook.load(ready_book(identity))
            report.log("The ready book of the encoder was taken: CLUSTERS is 0.")
        for raster in rasters:
            raster.close()
        book.save(self.output_book)
        if self.clusters and self.colours != "pca":
            book = self._laid_out(book, report)
            book.save(self.output_book)
        outputs = {"OUTPUT_BOOK": self.output_book}
        if self.output_html:
            self._page(book)
            outputs["OUTPUT_HTML"] = self.output_html
        return outputs

    def _book(self, vectors: Any, identity: Any, report: Report) -> CentroidBook:
        from ..clusters.kmeans import fit_kmeans
        from ..device import chosen_devices, chosen_precision

        device = chosen_devices(self.device)[0]
        device = "cpu" if device == "mps" else device  # which has no float64
        report.log(f"Fitting {self.clusters} classes on {len(vectors):,} cells.")
        fit = fit_kmeans(
            vectors,
            self.clusters,
            self.metric,
            iterations=self.iterations,
            seed=self.seed,
            device=device,
            precision=chosen_precision("auto", device, report),
            report=report,
        )
        report.log(f"{fit.iterations} iterations, inertia {fit.inertia:.6g}.")
        self._cancelled = fit.cancelled
        order, colours = ordered_with_colours(fit.centres, "pca", self.seed, report)
        facts = {
            "method": "k-means",
            "inertia": fit.inertia,
            "iterations": fit.iterations,
            "seed": self.seed,
            "vectors": len(vectors),
            "colours": "pca",
        }
        return CentroidBook(identity, self.metric, fit.centres[order], fit.counts[order], colours[order], facts)

    def _laid_out(self, book: CentroidBook, report: Report) -> CentroidBook:
        """The book in colours of a layout; as it is where the user wants to end, or where the classes are too few."""
        if self._cancelled:
            return book
        if len(book.centres) < LAID_OUT:
            report.log(f"Fewer than {LAID_OUT} classes: they are coloured by pca.")
            return book
        report.log(f"Colouring by {self.colours} ...")
        try:
            _, colours = ordered_with_colours(book.centres, self.colours, self.seed, report)
        except Cancelled:
            report.keep_going()
            report.warn("Cancelled: the book is coloured by pca.")
            return book
        return replace(book, colours=colours, facts={**book.facts, "colours": self.colours})

    def _page(self, book: CentroidBook) -> None:
        shares = book.counts / max(book.counts.sum(), 1)
        rows = [
            (i, swatch(colour), f"{share:.2%}")
            for i, (colour, share) in enumerate(zip(book.hex_colours(), shares, strict=True))
        ]
        write_page(str(self.output_html), "Geocentroids", table(("class", "colour", "share of cells"), rows))
