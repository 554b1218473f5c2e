"""The job `fitgeocentroids`: a centroid book of one or many embedding rasters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import PrivateAttr

from ..clusters.book import LAID_OUT, CentroidBook, ordered_with_colours, ready_book
from ..clusters.vectors import gather
from ..core.errors import Cancelled
from ..core.page import swatch, table, write_page
from ..core.report import Report
from . import parameters
from .base import Job
from .inputs import common_identity, opened_rasters
from .kinds import ArtefactOut, Choice, File, FileOut, Integer


class FitGeocentroids(Job):
    """Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical
    embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid
    book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the
    same in every scene and on every date.

    Embeddings: one or more embedding rasters made with the same encoder. Clusters: how many kinds; 10 to 30 for an
    overview, hundreds for fine differences; 0 takes the ready book that comes with the plugin for its own encoders.
    Sample: how many cells are looked at; 0 takes all. Metric: 'euclidean' compares all of an embedding, 'cosine'
    its direction alone. Seed: the same seed gives the same book.

    Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.

    Example: 24 clusters from three scenes of one region, applied to all its scenes.
    """

    ID: ClassVar = "fitgeocentroids"
    TITLE: ClassVar = "Fit geocentroids (k-means classes)"
    GROUP: ClassVar = "Geocentroids"
    TAGS: ClassVar = "kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation"

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: Annotated[str | None, File("Stack",
        "stack.json of encoded dates. Give this or embedding rasters.", filter="Stack (*.json)")] = None
    clusters: Annotated[int, Integer("Clusters",
        "How many classes; 0: a copy of the ready book that comes with the encoder.", least=0, most=16384)] = 24
    sample: Annotated[int, Integer("Sample [cells]",
        "Cells, spread over all rasters, that the centres are found from; 0: every cell.",
        least=0, advanced=True)] = 200000
    metric: Annotated[Literal["cosine", "euclidean"], Choice("Metric",
        "cosine compares directions of embeddings, euclidean their differences.", advanced=True)] = "euclidean"
    iterations: Annotated[int, Integer("Iterations",
        "At most; it stops when nothing changes.", least=1, advanced=True)] = 100
    colours: Annotated[Literal["tsne", "umap", "pca"], Choice("Colours by",
        "How class colours are chosen: like classes get like colours.", advanced=True)] = "pca"
    seed: Annotated[int, Integer("Seed", "The same seed gives the same book.", least=0, advanced=True)] = 0
    device: parameters.Device = "auto"
    output_book: Annotated[str, ArtefactOut("Centroid book",
        "The book, for 'Apply geocentroids'.", filter="GeoEnc centroid book (*.safetensors)")]
    output_html: Annotated[str | None, FileOut("Report",
        "Sizes and colours of the classes.", filter="HTML (*.html)")] = None
    # fmt: on
    _cancelled: bool = PrivateAttr(False)

    def _run(self, report: Report) -> dict[str, Any]:
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
        from ..encoding.device import chosen_devices, chosen_precision

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
