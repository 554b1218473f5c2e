"""A centroid book of the cells of many rasters: k-means, the order of the classes, their colours, and a page of
them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Literal

from ..core.errors import Cancelled, InputError
from ..core.page import swatch, table, write_page
from ..core.report import Report
from ..core.words import tr
from ..raster.identity import Identity
from .book import MIN_LAYOUT_CENTRES, CentroidBook, order_and_colours
from .choosing import Curve, curve_section, silhouette_curve
from .shared import SharedVectors
from .vectors import Vectors

Colouring = Literal["tsne", "umap", "pca"]
Metric = Literal["cosine", "euclidean"]


@dataclass(frozen=True)
class Fitting:
    """How a book is fitted: number of classes, metric, iterations at most, how classes are coloured, seed, device."""

    clusters: int
    metric: Metric
    iterations: int
    colours: Colouring
    seed: int
    device: str
    choose: bool = False  # a number of classes up to `clusters`

    def __post_init__(self) -> None:
        if self.choose and self.clusters < 2:
            raise InputError(
                tr("AUTO_CLUSTERS chooses between 2 and CLUSTERS, which is {clusters}.", clusters=self.clusters),
                tr("Give CLUSTERS the most classes that may be chosen, such as 24."),
            )

    def book(self, vectors: Vectors | SharedVectors, identity: Identity, report: Report) -> tuple[CentroidBook, bool]:
        """The book of these cells, coloured by principal components; and whether the user wanted to end before it
        was done."""
        from ..encoding.device import chosen_devices, chosen_on_worker, chosen_precision
        from .kmeans import fit_kmeans

        curve = silhouette_curve(vectors, self.clusters, self.metric, self.seed, report) if self.choose else None
        shared = isinstance(vectors, SharedVectors)
        if isinstance(vectors, SharedVectors):  # one worker chooses for all
            device = "cpu"
            _, precision = vectors.cluster.first(partial(chosen_on_worker, self.device, "auto"))
        else:
            device = chosen_devices(self.device)[0]
            device = "cpu" if device == "mps" else device  # which has no float64
            precision = chosen_precision("auto", device, report)
        fit = fit_kmeans(
            vectors,
            curve.chosen if curve else self.clusters,
            self.metric,
            iterations=self.iterations,
            seed=self.seed,
            device=device,
            precision=precision,
            report=report,
            workers_device=self.device if shared else "",
        )
        order, colours = order_and_colours(fit.centres, "pca", self.seed, report)
        facts = {
            "method": "k-means",
            "inertia": fit.inertia,
            "iterations": fit.iterations,
            "seed": self.seed,
            "vectors": len(vectors),
            "colours": "pca",
            **({"auto_clusters": asdict(curve)} if curve else {}),
        }
        book = CentroidBook(identity, self.metric, fit.centres[order], fit.counts[order], colours[order], facts)
        return book, fit.cancelled

    def laid_out(self, book: CentroidBook, report: Report) -> CentroidBook:
        """The book in colours of a layout; as it is where the user wants to end, or where the classes are too few."""
        if len(book.centres) < MIN_LAYOUT_CENTRES:
            report.log(
                tr(
                    "There are fewer than {min_layout_centres} classes: colouring by pca instead of {colours}.",
                    min_layout_centres=MIN_LAYOUT_CENTRES,
                    colours=self.colours,
                )
            )
            return book
        report.log(tr("Colouring by {colours} ...", colours=self.colours))
        try:
            _, colours = order_and_colours(book.centres, self.colours, self.seed, report)
        except Cancelled:
            report.ignore_cancel()
            report.warn(tr("Cancelled: the book is coloured by pca."))
            return book
        return replace(book, colours=colours, facts={**book.facts, "colours": self.colours})


def write_book_page(path: str, book: CentroidBook) -> None:
    """Write a page of the classes: colour and share of cells; and how their number was chosen."""
    shares = book.counts / max(book.counts.sum(), 1)
    rows = [
        (number, swatch(colour), tr("{share:.2%}", share=share))
        for number, (colour, share) in enumerate(zip(book.hex_colours(), shares, strict=True))
    ]
    chosen = book.facts.get("auto_clusters")
    why = [curve_section(Curve(**chosen))] if chosen else []
    head = (tr("class"), tr("colour"), tr("share of cells"))
    write_page(path, tr("Geocentroids"), *why, table(head, rows))
