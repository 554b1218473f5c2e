"""The job `pca`: the principal components of an embedding raster."""

from __future__ import annotations

from typing import Any

import numpy as np
from pydantic import Field

from ..page import bar_chart, write_page
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.product import product
from ..reduce.colours import RANGE, pca_colours
from ..reduce.pca import fit
from ..report import Report
from .base import Job, RasterOutput


class Pca(Job):
    """Principal components of an embedding raster: the few directions in which it varies most, one band each."""

    input: str = Field(description="embedding raster")
    components: int = Field(3, ge=1, description="how many components")
    output: RasterOutput = Field(description="raster of components to write (.tif)")
    output_model: str | None = Field(None, description="colour model of the first three components (.safetensors)")
    output_html: str | None = Field(None, description="page with the share of variance of each component")

    def run(self, report: Report) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        found, sample = fit(raster, self.components, report)
        shares = found.shares[: self.components]
        report.log(f"{self.components} components hold {shares.sum():.1%} of the variance of {found.cells:,} cells.")
        names = [f"PC{i} ({share:.1%})" for i, share in enumerate(shares, 1)]
        with product(self.output, raster, "pca", names, "float32", np.nan) as out:
            for window, vectors, valid in raster.blocks(report):
                out.write(window, valid, found.scores(vectors))
        ranges = np.percentile(found.scores(sample), RANGE, axis=0).T[:3]
        if len(ranges) == 3:
            styles.write_rgb(self.output, [tuple(r) for r in ranges])
        else:
            styles.write_gray(self.output, *ranges[0])
        outputs = {"OUTPUT": self.output}
        if self.output_model:
            pca_colours(found, raster.identity, sample).save(self.output_model)
            outputs["OUTPUT_MODEL"] = self.output_model
        if self.output_html:
            rows = [(f"PC{i}", float(share)) for i, share in enumerate(found.shares[:50], 1)]
            write_page(self.output_html, "Principal components", bar_chart(rows, "share of variance"))
            outputs["OUTPUT_HTML"] = self.output_html
        raster.close()
        return outputs
