"""The job `pca`: the principal components of an embedding raster."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import numpy as np

from ..core.page import write_page
from ..core.report import Report
from ..core.words import counted, tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import block_results, nothing_given
from ..raster.product import product
from ..reduce.colours import COLOUR_PERCENTILES, pca_colours
from ..reduce.pca import fit_components
from ..reduce.reports import scree_chart, write_loadings
from . import parameters
from .base import Job
from .kinds import ArtefactOut, Choice, FileOut, Integer, Number, RasterOut
from .workers import Cluster, opened_workers


class Pca(Job):
    """Reduces the hundreds of bands of an embedding raster to a few that keep most of the differences between
    cells. The first component is the direction in which cells differ most, the second the next one, and so on. All
    cells are used, not a sample.

    Components: how many come out. Three make a picture; 10 to 50 make a compact input for classification.

    Result: a raster with one band per component, nodata where there are no embeddings; if asked for, a colour model
    made of the first three, and a table of loadings, and a report that shows how much of the variance each
    component explains.

    Example: 16 components of a 384-band embedding raster.
    """

    ID: ClassVar = "pca"
    TITLE: ClassVar = "Principal components of embeddings (PCA)"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = "pca principal components reduce reduction dimensions variance embedding"

    # fmt: off
    input: parameters.Embeddings
    components: Annotated[int, Integer("Components",
        "How many components come out, at most the raster's bands.", least=1)] = 3
    variance: Annotated[float | None, Number("Share of variance",
        "Instead of Components: as many as explain this share of the variance, such as 0.95.",
        least=1e-06, most=1, advanced=True)] = None
    view: Annotated[Literal["rgb", "turbo"], Choice("Shown as",
        "rgb: the first three components as red, green and blue. turbo: the first one alone, from blue to"
        " red.", advanced=True)] = "rgb"
    dask: parameters.Dask = ""
    output: Annotated[str, RasterOut("Principal components", "The component raster, a GeoTIFF.")]
    output_model: Annotated[str | None, ArtefactOut("Colour model (saved)",
        "Saves the components as a colour model for 'Embedding RGB'.",
        filter="GeoEnc colour model (*.safetensors)")] = None
    output_loadings: Annotated[str | None, FileOut("Loadings",
        "How much each band of the embedding weighs in each component.", filter="CSV (*.csv)")] = None
    output_html: Annotated[str | None, FileOut("Report",
        "A page with the scree plot and the explained variance.", filter="HTML (*.html)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        with opened_workers(self, self.dask, report) as cluster:
            return self._reduced(report, cluster)

    def _reduced(self, report: Report, cluster: Cluster | None) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        wanted = self.components if self.variance is None else self.variance
        components, sample = fit_components(raster, wanted, report, cluster)
        shares = components.shares[: len(components.axes)]
        names = [f"PC{i} ({share:.1%})" for i, share in enumerate(shares, 1)]
        with product(self.output, raster, "pca", names, "float32", np.nan, "average") as out:
            blocks = block_results(raster, components.of_block, nothing_given, report, cluster, threads=True)
            for _, window, valid, scores in blocks:
                out.write(window, valid, scores)
        ranges = np.percentile(components.scores(sample), COLOUR_PERCENTILES, axis=0).T[:3]
        if len(ranges) == 3 and self.view == "rgb":
            styles.write_rgb(self.output, [tuple(r) for r in ranges])
        else:
            styles.write_ramp(self.output, *ranges[0])
        outputs = {"OUTPUT": self.output}
        if self.output_model:
            pca_colours(components, sample, raster.identity).save(self.output_model)
            outputs["OUTPUT_MODEL"] = self.output_model
        if self.output_html:
            write_page(self.output_html, tr("Principal components"), *scree_chart(components, len(shares)))
            outputs["OUTPUT_HTML"] = self.output_html
        if self.output_loadings:
            write_loadings(self.output_loadings, components)
            outputs["OUTPUT_LOADINGS"] = self.output_loadings
        raster.close()
        report.log(
            counted(
                len(shares),
                "{n} component holds {shares:.1%} of the variance of {cells:,} cells.",
                "{n} components hold {shares:.1%} of the variance of {cells:,} cells.",
                shares=shares.sum(),
                cells=components.cells,
            )
        )
        if self.variance is None:
            report.log(tr("To keep more, raise COMPONENTS or set VARIANCE."))
        return outputs
